/* SPDX-License-Identifier: MPL-2.0 */
/* A cell's lines as prose: what it lists becomes items of Markdown, or means of their own. */
#include <string.h>

#include "import/import.h"

/* "Arbejde i foreninger. - Kontakte forældre. - Afstemme …": dashes between sentences list what follows. */
static const char *next_dash(const char *text)
{
	for (const char *at = text; (at = strstr(at, " - ")) != NULL; at++) {
		unsigned char first = (unsigned char)at[3];

		if (at > text && strchr(".:;!?", at[-1]) && ((first >= 'A' && first <= 'Z') || first == 0xC3))
			return at;
	}
	return NULL;
}

static bool lists_with_dashes(const char *text)
{
	const char *first = next_dash(text);

	return first && next_dash(first + 3);
}

/* Lines, each an item or a paragraph; an empty line between what is not two items. */
const char *import_prose(struct arena *arena, const char *text)
{
	bool dashes = !strchr(text, '\n') && lists_with_dashes(text), was_item = false;
	struct out out;

	out_memory(&out, arena);
	while (*text) {
		const char *dash = dashes ? next_dash(text) : NULL;
		size_t size = dash ? (size_t)(dash - text) : strcspn(text, "\n");
		bool item = strncmp(text, "- ", 2) == 0 || (dashes && out.size);

		if (out.size)
			put(&out, item && was_item ? "\n" : "\n\n");
		put(&out, dashes && out.size ? "- " : "");
		put_bytes(&out, text, size);
		was_item = item;
		text += size + (dash ? 3 : text[size] == '\n');
	}
	return out_text(&out);
}

/* The next of the means that a cell lists, or all that is left of it; moves *at behind it. */
const char *import_means(struct arena *arena, const char **at, bool *mixed_below)
{
	const char *text = *at;
	size_t size = strcspn(text, "\n");
	bool mixed = strncmp(text, "- ", 2) != 0 && *mixed_below;

	if (mixed)
		mixed = *mixed_below = strstr(text, "\n- ") != NULL;
	if (mixed)
		size = strlen(text);
	*at = text + size + (text[size] == '\n');
	if (!mixed) {
		size_t mark = strncmp(text, "- ", 2) == 0 ? 2 : import_numbering(text);

		text += mark;
		size -= mark;
		while (size > 1 && strchr(";, ", text[size - 1]))
			size--;
	}
	return import_prose(arena, arena_text(arena, text, size));
}
