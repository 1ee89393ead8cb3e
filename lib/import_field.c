/* SPDX-License-Identifier: MPL-2.0 */
/* What other columns and footnotes say of a goal, a theme's aim or means. */
#include <string.h>

#include "import.h"

#define SHOWN 60 /* code points of what is told of */

bool field_readable(struct arena *arena, enum column column, const char *text)
{
	struct quantity quantity;
	struct parse_note note;
	struct date date;

	if (column == COLUMN_DEADLINE)
		return import_deadline(arena, text, &date);
	return column != COLUMN_BASELINE || quantity_parse(arena, text, &quantity, &note) == PARSE_OK;
}

void draft_check_fields(struct draft *draft, const struct draft_goal *goal)
{
	static const struct { enum column column; struct bilingual_text text;
	} checked[] = {
		{ COLUMN_DEADLINE, { { "fristen »{0}« er ikke en dato", "the deadline “{0}” is not a date" } } },
		{ COLUMN_BASELINE,
		  { { "udgangspunktet »{0}« er ikke et tal", "the baseline “{0}” is not a number" } } },
	};

	for (size_t i = 0; i < COUNT(checked); i++) {
		const char *text = goal->fields[checked[i].column];

		if (text && !field_readable(draft->arena, checked[i].column, import_plain(draft->arena, text)))
			note_add(&draft->unread, goal->piece.line, checked[i].text,
				 import_part(draft->arena, text, SHOWN), NULL);
	}
}

/* What a footnote says of a goal is its note. */
void draft_take_footnotes(struct draft *draft, struct draft_goal *goal)
{
	struct out notes;

	out_memory(&notes, draft->arena);
	goal->piece.text = footnotes_taken(draft->blocks, goal->piece.text, &notes);
	if (!notes.size)
		return;
	if (goal->fields[COLUMN_NOTE]) {
		put_char(&notes, '\n');
		put(&notes, goal->fields[COLUMN_NOTE]);
	}
	goal->fields[COLUMN_NOTE] = out_text(&notes);
}

/* Elsewhere it stands under the text. */
void draft_footnotes_below(struct draft *draft, struct piece *piece)
{
	const char *text;
	struct out notes, out;

	out_memory(&notes, draft->arena);
	text = footnotes_taken(draft->blocks, piece->text, &notes);
	if (!notes.size)
		return;
	out_memory(&out, draft->arena);
	put(&out, text);
	put_char(&out, '\n');
	put(&out, out_text(&notes));
	piece->text = out_text(&out);
}

