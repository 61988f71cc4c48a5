#include "CFeltSearch.h"
#include "felt_search_internal.h"

#include <stddef.h>

/* FTS5 hands out its interface through a pointer bound to a query, so that only native code can get at it. */
static int find_api(sqlite3 *connection, fts5_api **api) {
    sqlite3_stmt *statement = NULL;
    *api = NULL;
    int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, NULL);
    if (code != SQLITE_OK) return code;
    code = sqlite3_bind_pointer(statement, 1, api, "fts5_api_ptr", NULL);
    if (code == SQLITE_OK) sqlite3_step(statement);
    int finished = sqlite3_finalize(statement);
    if (code != SQLITE_OK) return code;
    if (finished != SQLITE_OK) return finished;
    return *api && (*api)->iVersion >= 2 ? SQLITE_OK : SQLITE_ERROR;
}

int felt_search_register(struct sqlite3 *connection) {
    fts5_api *api = NULL;
    if (!connection) return SQLITE_MISUSE;
    int code = find_api(connection, &api);
    if (code == SQLITE_OK) code = felt_tokenizers_register(api);
    if (code == SQLITE_OK) code = felt_hits_register(api);
    return code;
}
