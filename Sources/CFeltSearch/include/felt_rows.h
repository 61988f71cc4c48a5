#ifndef FELT_ROWS_H
#define FELT_ROWS_H

#include <stddef.h>
#include <stdint.h>

/*
 * Reads the rows of a statement into flat numbers, for reads of a million rows.
 *
 * Each row becomes as many int32_t as its columns take; -1 stands for NULL.
 */

struct sqlite3_stmt;

/* Texts with numbers from 0, in the order in which they first came. */
typedef struct felt_names felt_names;

/* NULL when memory ran out. */
felt_names *felt_names_new(void);
void felt_names_free(felt_names *names);
/* The number of a text, which is added when it is new; -1 when memory ran out or there are 2^31 texts. */
int32_t felt_names_number(felt_names *names, const char *bytes, size_t length);
/*
 * The same, where `last` is the number of the text before it in a list, -1 for the first. Lists often repeat a text, or the order of texts that
 * they had before, and then nothing is looked up.
 */
int32_t felt_names_after(felt_names *names, int32_t last, const char *bytes, size_t length);
int32_t felt_names_count(const felt_names *names);
/* The text with a number, which must be there; not ended by NUL. Valid until a text is added. */
const char *felt_names_text(const felt_names *names, int32_t number, size_t *length);

typedef enum {
    /* An integer from 0 to 2^31 - 1. */
    FELT_NUMBER,
    /* A text, as its number among the names of the column. */
    FELT_NAME,
    /*
     * An id, as two numbers whose order is that of the ids: the 60 bits of twelve characters of Crockford's Base32 in lower case,
     * 30 and 30. Any other text is -2 and its number among the names of the column. NULL is -1 and -1.
     */
    FELT_ID,
} felt_column_kind;

typedef struct {
    felt_column_kind kind;
    /* For FELT_NAME and FELT_ID. */
    felt_names *names;
} felt_column;

typedef struct {
    int32_t *values;
    size_t count, capacity;
} felt_rows;

/* What felt_rows_read returns beside SQLite's codes: a value is of another type than its column, or out of its bounds. */
#define FELT_ROWS_DAMAGED (-1)

/*
 * Steps the statement to its end, adds every row to `rows`, and resets the statement.
 *
 * Returns SQLITE_OK, FELT_ROWS_DAMAGED, or SQLite's code. The caller frees rows->values with felt_rows_free in every case.
 */
int felt_rows_read(struct sqlite3_stmt *statement, const felt_column *columns, int column_count, felt_rows *rows);
void felt_rows_free(felt_rows *rows);

#endif
