/* SPDX-License-Identifier: MPL-2.0 */
/* Names as parts of an address: a to z, digits and hyphens alone, so that no name can leave its folder. */
#ifndef KK_SLUG_H
#define KK_SLUG_H

#include "base/base.h"

/* æ ae, ø oe, å aa; accents go, all else is a hyphen; "x" where nothing is left. */
const char *slug(struct arena *arena, const char *text);
/* Two slugs joined by a hyphen. */
const char *slug_join(struct arena *arena, const char *a, const char *b);
const char *slug_numbered(struct arena *arena, const char *name, size_t number); /* "navn-2" */

#endif
