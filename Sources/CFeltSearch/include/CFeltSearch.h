#ifndef CFELTSEARCH_H
#define CFELTSEARCH_H

#include "felt_memory.h"
#include "felt_rows.h"

/*
 * Full-text search of Norwegian and English for SQLite's FTS5.
 *
 * Registers on one connection:
 *
 *   tokenize = 'felt_nb', tokenize = 'felt_en'
 *       Words as unicode61 finds and folds them, accents kept, composed, then stemmed by Snowball. Each word of a document is
 *       indexed twice at one position: its stem, and its composed form behind U+E000. A query string that holds a word
 *       beginning with U+E000 is exact from there to its end; the words of a prefix query are always exact.
 *
 *   felt_hits(table [, column])
 *       'start-end start-end ...': where the phrases of the query stand in the column (the first unless told) of the current
 *       row, as half-open UTF-8 byte ranges, sorted, each once. Empty where there are none or the table stores no text.
 *
 * Returns an SQLite result code: SQLITE_ERROR when the SQLite in use has no FTS5, SQLITE_NOMEM when memory ran out. A second
 * call on the same connection replaces what the first registered.
 */
struct sqlite3;
int felt_search_register(struct sqlite3 *connection);

#endif
