#include "felt_search_internal.h"

#include <string.h>

/* U+E000, a private-use character that unicode61 takes for a letter: the mark of an unstemmed word. */
static const char exact_mark[] = "\xEE\x80\x80";
enum { MARK_BYTES = 3, USUAL_BYTES = 256 };

typedef int token_callback(void *context, int flags, const char *token, int length, int start, int end);

/* What is registered under one name. */
typedef struct {
    fts5_api *api;
    const char *language;
} tokenizer_kind;

/* One instance: FTS5 makes one for each table and connection and uses it from one thread at a time. */
typedef struct {
    fts5_tokenizer words;
    Fts5Tokenizer *words_instance;
    felt_stemmer *stemmer;
} felt_tokenizer;

/* One call of felt_tokenize. */
typedef struct {
    felt_tokenizer *tokenizer;
    token_callback *callback;
    void *context;
    int indexing;
    int exact;
} tokenizing;

static void felt_delete(Fts5Tokenizer *instance) {
    felt_tokenizer *tokenizer = (felt_tokenizer *)instance;
    if (!tokenizer) return;
    if (tokenizer->words_instance) tokenizer->words.xDelete(tokenizer->words_instance);
    felt_stemmer_free(tokenizer->stemmer);
    sqlite3_free(tokenizer);
}

static int felt_create(void *context, const char **arguments, int count, Fts5Tokenizer **result) {
    const tokenizer_kind *kind = context;
    const char *keep_accents[] = { "remove_diacritics", "0" };
    void *words_context = NULL;
    (void)arguments;
    *result = NULL;
    if (count != 0) return SQLITE_ERROR;

    felt_tokenizer *tokenizer = sqlite3_malloc(sizeof *tokenizer);
    if (!tokenizer) return SQLITE_NOMEM;
    memset(tokenizer, 0, sizeof *tokenizer);
    int code = kind->api->xFindTokenizer(kind->api, "unicode61", &words_context, &tokenizer->words);
    if (code == SQLITE_OK) {
        code = tokenizer->words.xCreate(words_context, keep_accents, 2, &tokenizer->words_instance);
    }
    if (code == SQLITE_OK) {
        tokenizer->stemmer = felt_stemmer_new(kind->language);
        if (!tokenizer->stemmer) code = SQLITE_NOMEM;
    }
    if (code != SQLITE_OK) {
        felt_delete((Fts5Tokenizer *)tokenizer);
        return code;
    }
    *result = (Fts5Tokenizer *)tokenizer;
    return SQLITE_OK;
}

/* Copies a folded word behind the mark, composed; returns the length with the mark. */
static int mark_and_compose(const char *token, int length, char *marked) {
    int combining = 0;
    memcpy(marked, exact_mark, MARK_BYTES);
    for (int i = 0; i < length; i++) {
        marked[MARK_BYTES + i] = token[i];
        combining |= (unsigned char)token[i] == 0xCC; /* the lead byte of U+0300 to U+033F */
    }
    return MARK_BYTES + (combining ? felt_compose(token, length, marked + MARK_BYTES) : length);
}

static int emit(tokenizing *run, const char *marked, int length, int start, int end) {
    if (run->exact) return run->callback(run->context, 0, marked, length, start, end);

    int stem_length = 0;
    const char *stem = felt_stem(run->tokenizer->stemmer, marked + MARK_BYTES, length - MARK_BYTES, &stem_length);
    if (!stem) return SQLITE_NOMEM;
    int code = run->callback(run->context, 0, stem, stem_length, start, end);
    if (code != SQLITE_OK || !run->indexing) return code;
    return run->callback(run->context, FTS5_TOKEN_COLOCATED, marked, length, start, end);
}

static int on_word(void *context, int flags, const char *token, int length, int start, int end) {
    tokenizing *run = context;
    (void)flags; /* unicode61 never colocates */

    /* A mark in a document is somebody's stray character and not ours: there the word counts without it. */
    while (length >= MARK_BYTES && memcmp(token, exact_mark, MARK_BYTES) == 0) {
        token += MARK_BYTES;
        length -= MARK_BYTES;
        if (!run->indexing) run->exact = 1;
    }
    if (length <= 0) return SQLITE_OK;

    char usual[MARK_BYTES + USUAL_BYTES];
    if (length <= USUAL_BYTES) return emit(run, usual, mark_and_compose(token, length, usual), start, end);

    char *marked = sqlite3_malloc64((sqlite3_uint64)length + MARK_BYTES);
    if (!marked) return SQLITE_NOMEM;
    int code = emit(run, marked, mark_and_compose(token, length, marked), start, end);
    sqlite3_free(marked);
    return code;
}

static int felt_tokenize(
    Fts5Tokenizer *instance, void *context, int flags, const char *text, int length, token_callback *callback
) {
    felt_tokenizer *tokenizer = (felt_tokenizer *)instance;
    if (!text || length <= 0) return SQLITE_OK;
    tokenizing run = {
        .tokenizer = tokenizer,
        .callback = callback,
        .context = context,
        .indexing = (flags & FTS5_TOKENIZE_QUERY) == 0,
        /* The beginning of a word has no stem. */
        .exact = (flags & FTS5_TOKENIZE_PREFIX) != 0,
    };
    return tokenizer->words.xTokenize(tokenizer->words_instance, &run, flags, text, length, on_word);
}

static int register_kind(fts5_api *api, const char *name, const char *language) {
    fts5_tokenizer methods = { felt_create, felt_delete, felt_tokenize };
    tokenizer_kind *kind = sqlite3_malloc(sizeof *kind);
    if (!kind) return SQLITE_NOMEM;
    kind->api = api;
    kind->language = language;
    int code = api->xCreateTokenizer(api, name, kind, &methods, sqlite3_free);
    if (code != SQLITE_OK) sqlite3_free(kind);
    return code;
}

int felt_tokenizers_register(fts5_api *api) {
    int code = register_kind(api, "felt_nb", "norwegian");
    return code == SQLITE_OK ? register_kind(api, "felt_en", "english") : code;
}
