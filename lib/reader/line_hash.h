/* SPDX-License-Identifier: MPL-2.0 */
/* The hash by which GitHub recognises a line when the lines around it have moved. */
#ifndef KK_LINE_HASH_H
#define KK_LINE_HASH_H

#include "reader/node.h"

struct line_hash {
	uint64_t value;
	uint32_t occurrence; /* among the lines of the same hash, from 1 */
};

/* One for each line of the file, and as many as it has lines. */
const struct line_hash *line_hashes(struct arena *arena, struct source *source, uint32_t *count);
void put_line_hash(struct out *out, const struct line_hash *hash); /* "e9496ae3ebfced30:1" */

#endif
