/* SPDX-License-Identifier: MPL-2.0 */
/* Footnotes: a mark in a cell, and the text at the end of the page that belongs there. */
#include <string.h>

#include "import/import.h"

#define SHOWN 200 /* code points */
#define SLOTS 4096

static size_t slot_of(const char *label, size_t size)
{
	uint32_t hash = part_hash(label, size);

	return (hash ^ hash >> 16) % SLOTS;
}

void footnote_add(struct blocks *blocks, const char *label, const char *text, uint32_t line)
{
	struct footnote *footnote = NEW(blocks->arena, struct footnote), **slot;

	if (!blocks->by_label)
		blocks->by_label = NEW_ARRAY(blocks->arena, struct footnote *, SLOTS);
	slot = &blocks->by_label[slot_of(label, strlen(label))];
	*footnote = (struct footnote){ .label = label, .text = text, .line = line, .next = blocks->footnotes,
				       .same = *slot };
	blocks->footnotes = *slot = footnote;
}

static struct footnote *footnote_at(const struct blocks *blocks, const char *label, size_t size)
{
	struct footnote *footnote = blocks->by_label ? blocks->by_label[slot_of(label, size)] : NULL;

	while (footnote && (strlen(footnote->label) != size || memcmp(footnote->label, label, size) != 0))
		footnote = footnote->same;
	return footnote;
}

const char *footnotes_taken(struct blocks *blocks, const char *text, struct out *notes)
{
	const char *mark;
	struct out out;

	out_memory(&out, blocks->arena);
	for (; (mark = strstr(text, "[^")) != NULL;) {
		size_t size = strcspn(mark + 2, "[]"); /* no label has either */
		struct footnote *footnote = mark[2 + size] == ']' ? footnote_at(blocks, mark + 2, size) : NULL;

		put_bytes(&out, text, (size_t)(mark - text));
		text = footnote ? mark + 3 + size : mark + 2;
		if (!footnote) {
			put(&out, "[^");
			continue;
		}
		footnote->used = true;
		if (!notes) {
			put(&out, " (");
			put(&out, footnote->text);
			put_char(&out, ')');
			continue;
		}
		put(notes, notes->size ? "\n" : "");
		put(notes, footnote->text);
	}
	put(&out, text);
	return out_text(&out);
}

void footnotes_left(const struct blocks *blocks, struct import_notes *unused)
{
	for (const struct footnote *footnote = blocks->footnotes; footnote; footnote = footnote->next)
		if (!footnote->used)
			note_add(unused, footnote->line,
				 SAY_BOTH("fodnoten »{0}« hører ikke til noget i tabellen og er ikke taget med",
					  "the footnote “{0}” belongs to nothing in the table and is left out"),
				 import_part(blocks->arena, footnote->text, SHOWN), NULL);
}
