#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/* Swift cannot see SQLITE_TRANSIENT, which is a cast: these bind bytes that SQLite copies at once. */
static inline int bench_bind_text(sqlite3_stmt *statement, int place, const void *bytes, int count) {
    return sqlite3_bind_text(statement, place, (const char *)bytes, count, SQLITE_TRANSIENT);
}

static inline int bench_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_TRANSIENT);
}

#endif
