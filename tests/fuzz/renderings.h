/* SPDX-License-Identifier: MPL-2.0 */
/* Everything that kk writes of the documents in the current folder, as structures. */
#ifndef KK_RENDERINGS_H
#define KK_RENDERINGS_H

#include "fields.h"
#include "shape.h"

#define MOST_RENDERINGS 160

struct rendering {
	char label[80];
	struct fuzz_bytes shape;
	bool of_findings; /* there are as many as there are findings */
};

struct renderings {
	struct rendering items[MOST_RENDERINGS];
	size_t count;
	struct fuzz_bytes rules; /* of every finding */
};

void render_all(struct renderings *all);
void renderings_free(struct renderings *all);
/* The structures with a text tried against those with a plain one; says on stderr what is different. A place without
 * a key is every place. */
bool renderings_same(const struct renderings *plain, const struct renderings *tried, const struct place_of_key *place);

#endif
