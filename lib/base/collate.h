/* SPDX-License-Identifier: MPL-2.0 */
/* Names in Danish alphabetical order, as a telephone book has them: æ, ø and å come last, and aa is å. */
#ifndef KK_COLLATE_H
#define KK_COLLATE_H

#include "base/base.h"

/* A key that strcmp orders as CLDR's rules for Danish order the text; equal keys mean equal texts. */
const char *collate_key(struct arena *arena, const char *text);
/* The letter that a register lists the text under: "A" … "Å", or "#" for what begins with none. */
const char *collate_letter(struct arena *arena, const char *text);

#endif
