#include "felt_rows.h"

#include <sqlite3.h>
#include <stdlib.h>

/* The value of a character of Crockford's Base32 in lower case, and one; 0 for every other byte. */
static const unsigned char digits[256] = {
    ['0'] = 1, ['1'] = 2, ['2'] = 3, ['3'] = 4, ['4'] = 5, ['5'] = 6, ['6'] = 7, ['7'] = 8, ['8'] = 9, ['9'] = 10,
    ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16, ['g'] = 17, ['h'] = 18, ['j'] = 19, ['k'] = 20, ['m'] = 21,
    ['n'] = 22, ['p'] = 23, ['q'] = 24, ['r'] = 25, ['s'] = 26, ['t'] = 27, ['v'] = 28, ['w'] = 29, ['x'] = 30, ['y'] = 31, ['z'] = 32,
};

static int packed(const unsigned char *text, int length, int32_t *high, int32_t *low) {
    if (length != 12) return 0;
    uint32_t halves[2] = { 0, 0 };
    for (int i = 0; i < 12; i++) {
        unsigned char digit = digits[text[i]];
        if (digit == 0) return 0;
        halves[i / 6] = halves[i / 6] << 5 | (uint32_t)(digit - 1);
    }
    *high = (int32_t)halves[0];
    *low = (int32_t)halves[1];
    return 1;
}

static int grown(felt_rows *rows, size_t width) {
    if (rows->capacity - rows->count >= width) return 1;
    size_t capacity = rows->capacity ? rows->capacity * 2 : 4096;
    while (capacity - rows->count < width) capacity *= 2;
    int32_t *values = realloc(rows->values, capacity * sizeof *values);
    if (!values) return 0;
    rows->values = values;
    rows->capacity = capacity;
    return 1;
}

static int read_value(sqlite3_stmt *statement, int index, const felt_column *column, int32_t last, int32_t *into) {
    /* Taken once: each of sqlite3_column_type, _text and _bytes would look the column up anew. */
    sqlite3_value *value = sqlite3_column_value(statement, index);
    int type = sqlite3_value_type(value);
    int is_id = column->kind == FELT_ID;
    if (type == SQLITE_NULL) {
        into[0] = -1;
        if (is_id) into[1] = -1;
        return SQLITE_OK;
    }
    if (column->kind == FELT_NUMBER) {
        sqlite3_int64 number = sqlite3_value_int64(value);
        if (type != SQLITE_INTEGER || number < 0 || number > INT32_MAX) return FELT_ROWS_DAMAGED;
        into[0] = (int32_t)number;
        return SQLITE_OK;
    }
    if (type != SQLITE_TEXT) return FELT_ROWS_DAMAGED;
    const unsigned char *text = sqlite3_value_text(value);
    if (!text) return SQLITE_NOMEM;
    int length = sqlite3_value_bytes(value);
    if (is_id && packed(text, length, &into[0], &into[1])) return SQLITE_OK;
    int32_t number = felt_names_after(column->names, is_id ? -1 : last, (const char *)text, (size_t)length);
    if (number < 0) return SQLITE_NOMEM;
    if (is_id) *into++ = -2;
    into[0] = number;
    return SQLITE_OK;
}

int felt_rows_read(sqlite3_stmt *statement, const felt_column *columns, int column_count, felt_rows *rows) {
    size_t width = 0;
    for (int i = 0; i < column_count; i++) width += columns[i].kind == FELT_ID ? 2 : 1;
    size_t first = rows->count;
    int code = SQLITE_OK;
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        code = SQLITE_OK;
        if (!grown(rows, width)) {
            code = SQLITE_NOMEM;
            break;
        }
        int32_t *into = rows->values + rows->count;
        int has_last = rows->count > first;
        for (int i = 0; i < column_count && code == SQLITE_OK; i++) {
            code = read_value(statement, i, &columns[i], has_last ? *(into - width) : -1, into);
            into += columns[i].kind == FELT_ID ? 2 : 1;
        }
        if (code == SQLITE_OK) rows->count += width;
    }
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

void felt_rows_free(felt_rows *rows) {
    free(rows->values);
    *rows = (felt_rows) { 0 };
}
