/* SPDX-License-Identifier: MPL-2.0 */
/* A small document out of a large one: the lines above a place, and those that any document needs. */
#ifndef KK_BRANCH_H
#define KK_BRANCH_H

#include "fields.h"

#define MOST_LINES 512

struct branch_line {
	unsigned indent;
	bool dash;   /* begins an entry of a list */
	bool needed; /* wherever what it stands in is kept */
	bool kept;
};

struct branch {
	struct branch_line lines[MOST_LINES];
	size_t count, field; /* the line that the text is in, from 1; 0: in another document */
};

void branch_add(struct branch *branch, unsigned indent, bool dash);
struct branch_line *branch_last(struct branch *branch);
void branch_cut(struct branch *branch, struct fuzz_bytes *document, struct place_of_key *place);

#endif
