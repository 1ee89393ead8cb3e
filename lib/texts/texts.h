/* SPDX-License-Identifier: MPL-2.0 */
/* All texts of the tables, one behind another in one piece of memory, and how a row says which are its own. A row that
 * held pointers would have to be put right each time the library is loaded: a tenth of what a short command takes. */
#ifndef KK_TEXTS_H
#define KK_TEXTS_H

#include "texts/wording.h"

#define BOTH(name, da, en) TEXT(GLUE(name, _da), da) TEXT(GLUE(name, _en), en)

struct all_texts {
#define TEXT(name, text) char name[sizeof(text)];
#include "texts/texts.def"
#undef TEXT
};

#define PLACE(name) offsetof(struct all_texts, name)
#define WORDING(name) { { PLACE(GLUE(name, _da)), PLACE(GLUE(name, _en)) } }

#endif
