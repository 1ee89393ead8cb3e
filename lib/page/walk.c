/* SPDX-License-Identifier: MPL-2.0 */
/* The one walk over a document tree: every part is entered and left, in order, without recursion. */
#include <assert.h>

#include "page/doc.h"

static void run(act_fn *act, void *writer, const struct part *part)
{
	if (act)
		act(writer, part);
}

void doc_walk(const struct part *root, const struct act acts[PART_COUNT], void *writer)
{
	const struct part *part = root;

	for (;;) {
		assert(part->kind < PART_COUNT);
		run(acts[part->kind].enter, writer, part);
		if (part->first) {
			part = part->first;
			continue;
		}
		run(acts[part->kind].leave, writer, part);
		while (part != root && !part->next) {
			part = part->parent;
			run(acts[part->kind].leave, writer, part);
		}
		if (part == root)
			return;
		part = part->next;
	}
}
