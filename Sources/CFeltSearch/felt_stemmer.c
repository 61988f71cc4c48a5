#include "felt_search_internal.h"

#include <libstemmer.h>
#include <stdint.h>
#include <string.h>

/*
 * Text repeats its words, so the stems of the last words are kept: one place for each value of the hash, the newest word
 * wins. Longer words are rare and stemmed each time. An entry fills one cache line of the processor.
 */
enum { CACHE_BITS = 11, CACHE_SIZE = 1 << CACHE_BITS, CACHED_BYTES = 31 };

typedef struct {
    uint8_t word_length; /* 0: empty */
    uint8_t stem_length;
    char word[CACHED_BYTES];
    char stem[CACHED_BYTES];
} cache_entry;

struct felt_stemmer {
    struct sb_stemmer *snowball;
    int is_norwegian;
    cache_entry *cache; /* made at the first word: many connections never use the index */
};

felt_stemmer *felt_stemmer_new(const char *language) {
    felt_stemmer *stemmer = sqlite3_malloc(sizeof *stemmer);
    if (!stemmer) return NULL;
    stemmer->cache = NULL;
    stemmer->is_norwegian = strcmp(language, "norwegian") == 0;
    stemmer->snowball = sb_stemmer_new(language, "UTF_8");
    if (!stemmer->snowball) {
        sqlite3_free(stemmer);
        return NULL;
    }
    return stemmer;
}

void felt_stemmer_free(felt_stemmer *stemmer) {
    if (!stemmer) return;
    sb_stemmer_delete(stemmer->snowball);
    sqlite3_free(stemmer->cache);
    sqlite3_free(stemmer);
}

static int letter_count(const char *text, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/*
 * How much of a word is its stem where Snowball takes "-lig" or "-ig" off an adjective and leaves three letters or fewer: "tidlig" is not
 * "tid", and "billig" is no "bil" (docs/decisions/0010).
 */
static int kept_ending(const char *word, int length, const char *stem, int stem_length) {
    if (letter_count(stem, stem_length) > 3 || memcmp(word, stem, (size_t)stem_length) != 0) return stem_length;
    const char *const endings[] = { "lig", "ig" };
    for (int i = 0; i < 2; i++) {
        int ending = (int)strlen(endings[i]);
        if (length >= stem_length + ending && memcmp(word + stem_length, endings[i], (size_t)ending) == 0) return stem_length + ending;
    }
    return stem_length;
}

/* Stems without the cache; a word that Snowball would leave nothing of stays whole. */
static const char *compute(felt_stemmer *stemmer, const char *word, int length, int *stem_length) {
    const sb_symbol *stem = sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)word, length);
    if (!stem) return NULL;
    *stem_length = sb_stemmer_length(stemmer->snowball);
    if (*stem_length > 0) {
        if (!stemmer->is_norwegian || *stem_length >= length) return (const char *)stem;
        int kept = kept_ending(word, length, (const char *)stem, *stem_length);
        if (kept == *stem_length) return (const char *)stem;
        *stem_length = kept;
        return word;
    }
    *stem_length = length;
    return word;
}

static uint32_t place_of(const char *word, int length) {
    uint64_t hash = 0xcbf29ce484222325u; /* FNV-1a, its high bits folded in */
    for (int i = 0; i < length; i++) hash = (hash ^ (unsigned char)word[i]) * 0x100000001b3u;
    return (uint32_t)((hash ^ (hash >> 32)) & (CACHE_SIZE - 1));
}

const char *felt_stem(felt_stemmer *stemmer, const char *word, int length, int *stem_length) {
    if (length <= 0 || length > CACHED_BYTES) return compute(stemmer, word, length, stem_length);
    if (!stemmer->cache) {
        stemmer->cache = sqlite3_malloc((int)sizeof(cache_entry) * CACHE_SIZE);
        if (!stemmer->cache) return NULL;
        memset(stemmer->cache, 0, sizeof(cache_entry) * CACHE_SIZE);
    }
    cache_entry *entry = &stemmer->cache[place_of(word, length)];
    if (entry->word_length != length || memcmp(entry->word, word, (size_t)length) != 0) {
        int computed_length = 0;
        const char *stem = compute(stemmer, word, length, &computed_length);
        if (!stem) return NULL;
        if (computed_length > CACHED_BYTES) {
            *stem_length = computed_length;
            return stem;
        }
        memcpy(entry->word, word, (size_t)length);
        memcpy(entry->stem, stem, (size_t)computed_length);
        entry->word_length = (uint8_t)length;
        entry->stem_length = (uint8_t)computed_length;
    }
    *stem_length = entry->stem_length;
    return entry->stem;
}
