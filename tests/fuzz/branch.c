/* SPDX-License-Identifier: MPL-2.0 */
/* A small document out of a large one, by its indentation. The line that begins an entry of a list is two nodes: the
 * entry, and one level further in its first key. */
#include "branch.h"

#include <string.h>

#define MOST_LEVELS 32

void branch_add(struct branch *branch, unsigned indent, bool dash)
{
	MUST(branch->count < MOST_LINES && indent + 2 < MOST_LEVELS);
	branch->lines[branch->count++] = (struct branch_line){ .indent = indent, .dash = dash };
}

struct branch_line *branch_last(struct branch *branch)
{
	return &branch->lines[branch->count - 1];
}

/* Is the place in what begins at the line? */
static bool is_above(const struct branch *branch, size_t line)
{
	size_t end = line + 1;

	while (end < branch->count && branch->lines[end].indent > branch->lines[line].indent)
		end++;
	return branch->field > line && branch->field <= end;
}

static void choose(struct branch *branch)
{
	bool kept[MOST_LEVELS] = { true };

	for (size_t i = 0; i < branch->count; i++) {
		struct branch_line *line = &branch->lines[i];
		unsigned level = line->indent + 1; /* what it stands in is at one less */
		bool is_first = i && branch->lines[i - 1].indent < line->indent;

		line->kept = kept[level - 1] && (is_above(branch, i) || (line->dash ? is_first : line->needed));
		kept[level] = line->kept;
		if (line->dash)
			kept[level + 1] = false; /* its first key has a single value */
	}
}

void branch_cut(struct branch *branch, struct fuzz_bytes *document, struct place_of_key *place)
{
	char *to = document->at;
	const char *from = document->at;
	unsigned line = 0;

	choose(branch);
	for (size_t i = 0; i < branch->count; i++) {
		size_t size = strcspn(from, "\n") + 1;

		if (branch->lines[i].kept) {
			memmove(to, from, size);
			to += size;
			line++;
		}
		if (branch->field == i + 1)
			place->line = line;
		from += size;
	}
	document->size = (size_t)(to - document->at);
	*to = '\0';
}
