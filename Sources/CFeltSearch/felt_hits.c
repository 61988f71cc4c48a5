#include "felt_search_internal.h"

#include <stdlib.h>

/* One phrase instance: first and last token from 0, and the bytes they stand at once the text has been walked. */
typedef struct {
    int first, last;
    int start, end;
} hit;

/* A walk through the words of the column. The hits are sorted by first token; those before `closed` have both ends. */
typedef struct {
    hit *hits;
    int count;
    int opened, closed;
    int token;
} walk;

static int by_position(const void *left, const void *right) {
    const hit *a = left, *b = right;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return (a->last > b->last) - (a->last < b->last);
}

static int on_token(void *context, int flags, const char *token, int length, int start, int end) {
    walk *state = context;
    (void)token;
    (void)length;
    if (flags & FTS5_TOKEN_COLOCATED) return SQLITE_OK;

    while (state->opened < state->count && state->hits[state->opened].first == state->token) {
        state->hits[state->opened++].start = start;
    }
    for (int i = state->closed; i < state->opened; i++) {
        if (state->hits[i].last == state->token) state->hits[i].end = end;
    }
    while (state->closed < state->opened && state->hits[state->closed].last <= state->token) state->closed++;
    state->token++;
    return state->closed == state->count ? SQLITE_DONE : SQLITE_OK;
}

/* Fills `hits` with the phrase instances of one column, sorted, each once. */
static int collect(const Fts5ExtensionApi *api, Fts5Context *context, int column, int instances, hit *hits, int *count) {
    int found = 0, kept = 0;
    for (int i = 0; i < instances; i++) {
        int phrase = 0, at_column = 0, offset = 0;
        int code = api->xInst(context, i, &phrase, &at_column, &offset);
        if (code != SQLITE_OK) return code;
        int size = api->xPhraseSize(context, phrase);
        if (at_column != column || offset < 0 || size <= 0) continue;
        hits[found++] = (hit) { .first = offset, .last = offset + size - 1, .start = -1, .end = -1 };
    }
    qsort(hits, (size_t)found, sizeof *hits, by_position);
    for (int i = 0; i < found; i++) {
        if (kept == 0 || by_position(&hits[kept - 1], &hits[i]) != 0) hits[kept++] = hits[i];
    }
    *count = kept;
    return SQLITE_OK;
}

static int locate(const Fts5ExtensionApi *api, Fts5Context *context, int column, hit *hits, int count) {
    const char *text = NULL;
    int length = 0;
    int code = api->xColumnText(context, column, &text, &length);
    if (code != SQLITE_OK || !text || length <= 0) return code;
    walk state = { .hits = hits, .count = count };
    code = api->xTokenize(context, text, length, &state, on_token);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

/* Hits that lack an end stand in a text that has changed since it was indexed; they are left out. */
static void answer(sqlite3_context *result, const hit *hits, int count) {
    sqlite3_str *text = sqlite3_str_new(NULL);
    for (int i = 0; i < count; i++) {
        if (hits[i].start < 0 || hits[i].end < hits[i].start) continue;
        sqlite3_str_appendf(text, sqlite3_str_length(text) ? " %d-%d" : "%d-%d", hits[i].start, hits[i].end);
    }
    int code = sqlite3_str_errcode(text);
    int length = sqlite3_str_length(text);
    char *bytes = sqlite3_str_finish(text);
    if (code != SQLITE_OK) {
        sqlite3_free(bytes);
        sqlite3_result_error_code(result, code);
    } else if (!bytes) {
        sqlite3_result_text(result, "", 0, SQLITE_STATIC);
    } else {
        sqlite3_result_text(result, bytes, length, sqlite3_free);
    }
}

static void felt_hits(
    const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int argument_count, sqlite3_value **arguments
) {
    int column = argument_count > 0 ? sqlite3_value_int(arguments[0]) : 0;
    int instances = 0, count = 0;
    if (argument_count > 1 || column < 0 || column >= api->xColumnCount(context)) {
        sqlite3_result_error(result, "felt_hits takes the table and at most the number of one of its columns", -1);
        return;
    }
    int code = api->xInstCount(context, &instances);
    hit *hits = NULL;
    if (code == SQLITE_OK && instances > 0) {
        hits = sqlite3_malloc64((sqlite3_uint64)instances * sizeof *hits);
        code = hits ? collect(api, context, column, instances, hits, &count) : SQLITE_NOMEM;
        if (code == SQLITE_OK && count > 0) code = locate(api, context, column, hits, count);
    }
    if (code == SQLITE_OK) {
        answer(result, hits, count);
    } else {
        sqlite3_result_error_code(result, code);
    }
    sqlite3_free(hits);
}

int felt_hits_register(fts5_api *api) {
    return api->xCreateFunction(api, "felt_hits", NULL, felt_hits, NULL);
}
