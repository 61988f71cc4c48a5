#ifndef CZIP_SHIM_H
#define CZIP_SHIM_H

#include <zip.h>
#if defined(__linux__)
#include <malloc.h>
#endif

#endif
