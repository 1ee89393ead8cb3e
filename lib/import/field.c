/* SPDX-License-Identifier: MPL-2.0 */
/* What other columns and footnotes say of a goal, a theme's aim or means. */
#include <string.h>

#include "import/import.h"
#include "suggest/suggest.h"

#define SHOWN 60 /* code points of what is told of */

/* "80 % (2010)" and "80 % i 2010": what was measured, and when; without a day its year is 0. */
bool import_baseline(struct arena *arena, const char *text, struct quantity *quantity, struct date *date)
{
	static const char *const marks[] = { " (", " i ", " in ", " pr. ", ", " };
	struct parse_note note;

	for (size_t i = 0; i < COUNT(marks); i++) {
		const char *mark = strstr(text, marks[i]), *day = mark ? mark + strlen(marks[i]) : "";

		if (import_span_end(arena, arena_text(arena, day, strcspn(day, ")")), date) &&
		    quantity_parse(arena, arena_text(arena, text, (size_t)(mark - text)), quantity, &note) == PARSE_OK)
			return true;
	}
	*date = (struct date){ 0, 0, 0 };
	return !strchr(text, '(') && quantity_parse(arena, text, quantity, &note) == PARSE_OK;
}

bool field_readable(struct arena *arena, enum column column, const char *text)
{
	struct quantity quantity;
	const char *unclear;
	struct date date;

	if (column == COLUMN_DEADLINE)
		return import_deadline(arena, text, KK_LANG_DA, &date, &unclear);
	return column != COLUMN_BASELINE || import_baseline(arena, text, &quantity, &date);
}

/* "1.200" is one thing in Danish and another in English, and the reader is a person. */
const char *import_readings(struct arena *arena, const char *text, enum kk_lang lang)
{
	struct quantity quantity;
	struct parse_note note;
	struct out out;

	if (quantity_parse(arena, text, &quantity, &note) != PARSE_AMBIGUOUS)
		return NULL;
	out_memory(&out, arena);
	put(&out, note.reading[0]);
	put(&out, lang == KK_LANG_EN ? " or " : " eller ");
	put(&out, note.reading[1]);
	return out_text(&out);
}

static void check_deadline(struct draft *draft, const struct draft_goal *goal, const char *text)
{
	if (!field_readable(draft->arena, COLUMN_DEADLINE, text))
		note_add(&draft->unread, goal->piece.line,
			 SAY_BOTH("fristen »{0}« er ikke en dato", "the deadline “{0}” is not a date"),
			 import_part(draft->arena, text, SHOWN), NULL);
}

static void check_baseline(struct draft *draft, const struct draft_goal *goal, const char *text)
{
	const char *readings = import_readings(draft->arena, text, draft->lang);

	if (!field_readable(draft->arena, COLUMN_BASELINE, text))
		note_add(&draft->unread, goal->piece.line,
			 readings ? SAY_BOTH("udgangspunktet »{0}« er {1}: skriv det entydigt",
					     "the baseline “{0}” is {1}: write it so that it has one reading")
				  : SAY_BOTH("udgangspunktet »{0}« er ikke et tal",
					     "the baseline “{0}” is not a number"),
			 import_part(draft->arena, text, SHOWN), readings);
}

void draft_check_fields(struct draft *draft, const struct draft_goal *goal)
{
	const char *deadline = goal->fields[COLUMN_DEADLINE], *baseline = goal->fields[COLUMN_BASELINE];

	if (deadline)
		check_deadline(draft, goal, import_plain(draft->arena, deadline));
	if (baseline)
		check_baseline(draft, goal, import_plain(draft->arena, baseline));
}

/* One of the same year agrees with "i 2013". */
static void compare_deadline(struct draft *draft, const struct draft_goal *goal, const struct reading *reading)
{
	const char *text = goal->fields[COLUMN_DEADLINE], *unclear;
	struct date date, said = reading->deadline;
	struct out out;

	if (!text || !said.year || reading->deadline_unclear ||
	    !import_deadline(draft->arena, import_plain(draft->arena, text), KK_LANG_DA, &date, &unclear) ||
	    (reading->deadline_in_year ? date.year == said.year : date_cmp(date, said) == 0))
		return;
	out_memory(&out, draft->arena);
	put_date_iso(&out, said);
	note_add(&draft->guesses, goal->piece.line,
		 SAY_BOTH("fristen »{0}« er en anden end den, som teksten siger: {1}",
			  "the deadline “{0}” is another than the text says: {1}"),
		 import_part(draft->arena, import_plain(draft->arena, text), SHOWN), out_text(&out));
}

static void compare_baseline(struct draft *draft, const struct draft_goal *goal, const struct reading *reading)
{
	const char *text = goal->fields[COLUMN_BASELINE];
	struct ratio value, said = ratio_num(&reading->baseline.num);
	struct quantity quantity;
	struct date date;

	if (!text || !reading->has_baseline ||
	    !import_baseline(draft->arena, import_plain(draft->arena, text), &quantity, &date) ||
	    (quantity_in(&quantity, &reading->baseline.unit, &value) && ratio_cmp(&value, &said) == 0))
		return;
	note_add(&draft->guesses, goal->piece.line,
		 SAY_BOTH("udgangspunktet »{0}« er et andet end det, som teksten siger: {1}",
			  "the baseline “{0}” is another than the text says: {1}"),
		 import_part(draft->arena, import_plain(draft->arena, text), SHOWN),
		 suggest_baseline_value(draft->arena, reading));
}

/* A column goes before the sentence, which may say something else. */
void draft_check_sentence(struct draft *draft, const struct draft_goal *goal, const struct reading *reading)
{
	compare_deadline(draft, goal, reading);
	compare_baseline(draft, goal, reading);
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

