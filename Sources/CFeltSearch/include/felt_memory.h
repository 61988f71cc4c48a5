#ifndef FELT_MEMORY_H
#define FELT_MEMORY_H

/*
 * Asks SQLite not to count the memory that it takes: each count locks a mutex, which was a thirtieth of an import. To be called before anything else
 * uses SQLite; later it changes nothing. Returns an SQLite result code, SQLITE_MISUSE when it came too late.
 */
int felt_memory_uncounted(void);

#endif
