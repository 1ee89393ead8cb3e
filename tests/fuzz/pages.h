/* SPDX-License-Identifier: MPL-2.0 */
/* A text in a field of a document, and one output that may not change its structure for it. */
#ifndef KK_PAGES_H
#define KK_PAGES_H

#include "renderings.h"

/* The first byte chooses one of the outputs in `formats`, the next two a place, and the rest is the text. */
int pages_try(const enum kk_format *formats, size_t count, const uint8_t *bytes, size_t size);
/* The same among those whose name begins with `what`. */
int pages_try_named(const char *what, const uint8_t *bytes, size_t size);

#endif
