#ifndef FELT_SEARCH_INTERNAL_H
#define FELT_SEARCH_INTERNAL_H

#include <sqlite3.h>

/* Composition (felt_compose.c) */

/*
 * Replaces a Latin letter followed by a combining mark with the composed letter, in lower case only; copies the rest.
 * `out` has room for `length` bytes; the result never grows. Returns its length. Any bytes are allowed.
 */
int felt_compose(const char *word, int length, char *out);

/* Stemming (felt_stemmer.c) */

typedef struct felt_stemmer felt_stemmer;

/* Returns NULL when memory ran out or Snowball does not know the language. */
felt_stemmer *felt_stemmer_new(const char *language);
void felt_stemmer_free(felt_stemmer *stemmer);

/* Returns the stem, valid until the next call, never empty for a word that is not; NULL when memory ran out. */
const char *felt_stem(felt_stemmer *stemmer, const char *word, int length, int *stem_length);

/* Registration (felt_tokenizer.c, felt_hits.c): SQLite result codes. */
int felt_tokenizers_register(fts5_api *api);
int felt_hits_register(fts5_api *api);

#endif
