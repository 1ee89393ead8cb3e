/* SPDX-License-Identifier: MPL-2.0 */
/* Lines of a source that last when its other bytes go: those that findings point at. */
#ifndef KK_POINTED_H
#define KK_POINTED_H

#include "reader/line_hash.h"

struct lines {
	size_t count;
	const uint32_t *numbers; /* in their order */
	const uint32_t *offsets; /* where each began */
	const struct line_hash *hashes; /* NULL: nobody asked */
	size_t whole;            /* how many bytes there were */
};

#define LINE_GONE UINT32_MAX

/* Which of them a line is; LINE_GONE: none. */
uint32_t lines_find(const struct lines *lines, uint32_t line);

/* What is about to be kept of a source. */
struct wanted {
	struct source *from, *kept;
	uint64_t *bits; /* one for each line that is pointed at */
	size_t words;
	struct wanted *next;
};

void lines_want(struct arena *arena, struct wanted *wanted, uint32_t line);
/* Those lines, with their bytes where `text` says so, into wanted->kept; `arena` lasts. */
void lines_keep(struct arena *arena, const struct wanted *wanted, bool text, bool hashes);

#endif
