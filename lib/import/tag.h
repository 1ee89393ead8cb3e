/* SPDX-License-Identifier: MPL-2.0 */
/* HTML's tags, as they stand in the file. */
#ifndef KK_IMPORT_TAG_H
#define KK_IMPORT_TAG_H

#include "import/import.h"

struct tag {
	const char *name, *attributes, *end; /* the name in place, not ended */
	size_t name_size;
	bool closing;
};

/* The tag at "<"; false: it does not end. */
bool tag_read(const char *at, const char *end, struct tag *tag);
bool tag_is(const struct tag *tag, const char *name);
bool tag_is_one_of(const struct tag *tag, const char *const *names);
/* A small number, such as a span; 1 where there is none. */
unsigned tag_number(const struct tag *tag, const char *attribute);
/* The attribute's text; "" where there is none. */
const char *tag_text(struct arena *arena, const struct tag *tag, const char *attribute);
const char *tag_skip(const char *at, const char *end, const char *mark); /* past the mark, or to the end */

#endif
