#ifndef CXML_SHIM_H
#define CXML_SHIM_H

#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose headers would come along and clash with those inside Swift's Foundation. Only the layout of
   xmlCharEncodingHandler hangs on it, which nobody here uses. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#endif
