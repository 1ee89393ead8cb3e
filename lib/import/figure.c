/* SPDX-License-Identifier: MPL-2.0 */
/* The figure that a table has in a column of its own, "Måltal" or "Ønsket niveau", for the goal beside it. */
#include <string.h>

#include "base/show.h"
#include "import/import.h"
#include "suggest/suggest.h"

#define BARE_SIZE 40 /* bytes: what is longer is a sentence */

/* A number, and at most a word for its unit: "95 %", "12,5 minutter", "1.250". */
bool figure_is_bare(struct arena *arena, const char *text)
{
	size_t figure = strcspn(text, "0123456789"), word;
	struct quantity quantity;
	struct parse_note note;
	enum parse parse;

	if (strlen(text) > BARE_SIZE || figure > 3 || !text[figure])
		return false;
	word = figure + strspn(text + figure, "0123456789., ");
	if (strchr(text + word, ' ') && strncmp(text + word, "mio. ", 5) != 0)
		return false;
	parse = quantity_parse(arena, text, &quantity, &note);
	return parse == PARSE_OK || parse == PARSE_AMBIGUOUS;
}

static bool target_read(struct arena *arena, const struct draft_goal *goal, struct quantity *target)
{
	const char *text = goal->fields[COLUMN_TARGET];
	struct parse_note note;

	return text && quantity_parse(arena, text, target, &note) == PARSE_OK;
}

/* Where it starts, where a column says so, is higher (> 0) or lower (< 0) than what it is to come to; 0: not known. */
static int start_against(struct arena *arena, const struct draft_goal *goal, const struct quantity *target)
{
	const char *text = goal->fields[COLUMN_BASELINE];
	struct ratio to = ratio_num(&target->num), from;
	struct quantity baseline;
	struct date date;

	if (!text || !import_baseline(arena, import_plain(arena, text), &baseline, &date) ||
	    !quantity_in(&baseline, target->unit.id == UNIT_NONE ? &baseline.unit : &target->unit, &from))
		return 0;
	return ratio_cmp(&from, &to);
}

/* "Andelen nedbringes" and "5 %" are read as one sentence would be. */
static void read_together(struct arena *arena, const struct draft_goal *goal, struct reading *reading)
{
	const char *const joints[] = { ": ", reading->lang == KK_LANG_EN ? " to " : " til ", " " };

	for (size_t i = 0; i < COUNT(joints); i++) {
		struct out out;

		out_memory(&out, arena);
		put(&out, goal->piece.text);
		put(&out, joints[i]);
		put(&out, goal->fields[COLUMN_TARGET]);
		suggest_read(arena, out_text(&out), out.size, reading);
		if (reading->comparator != CMP_NONE)
			return;
	}
}

static bool agrees(struct draft *draft, const struct draft_goal *goal, const struct reading *reading)
{
	struct quantity target, read = { reading->value, reading->unit };
	struct ratio asked = ratio_num(&reading->value), told;

	return target_read(draft->arena, goal, &target) && quantity_in(&target, &read.unit, &told) &&
	       ratio_cmp(&told, &asked) == 0;
}

/* The words alone say whether a figure is a floor or a ceiling: "fravær" that may rise to 5 % is still at most that.
 * Where it starts may not speak against them. */
static bool settle(struct draft *draft, const struct draft_goal *goal, struct reading *reading)
{
	struct reading together = { .lang = reading->lang };
	struct quantity target;
	int start;

	if (!target_read(draft->arena, goal, &target))
		return false;
	read_together(draft->arena, goal, &together);
	start = start_against(draft->arena, goal, &target);
	if ((together.comparator != CMP_AT_LEAST && together.comparator != CMP_AT_MOST) ||
	    !agrees(draft, goal, &together) || (together.comparator == CMP_AT_LEAST ? start > 0 : start < 0))
		return false;
	*reading = together;
	return true;
}

bool figure_is_stated(struct arena *arena, const char *text)
{
	struct reading reading;

	suggest_read(arena, text, strlen(text), &reading);
	return reading.comparator != CMP_NONE;
}

static void tell(struct out *why, const struct draft *draft, const char *figure, struct bilingual_text text)
{
	bool english = draft->lang == KK_LANG_EN;

	put(why, english ? "the table says “" : "tabellen siger »");
	put_shown(why, figure, strlen(figure));
	put(why, english ? "”, " : "«, ");
	put(why, text.in[english]);
	put_char(why, '\n');
}

bool figure_take(struct draft *draft, const struct draft_goal *goal, struct reading *reading, struct out *why)
{
	const char *figure = goal->fields[COLUMN_TARGET];

	if (!figure || (reading->comparator != CMP_NONE && agrees(draft, goal, reading)))
		return false;
	if (import_readings(draft->arena, figure, draft->lang))
		tell(why, draft, figure, SAY_BOTH("som kan læses på to måder", "which has two readings"));
	else if (reading->comparator != CMP_NONE)
		tell(why, draft, figure, SAY_BOTH("sætningen et andet tal", "the sentence another figure"));
	else if (settle(draft, goal, reading))
		return true;
	else
		tell(why, draft, figure, SAY_BOTH("men ikke, om det er mindst eller højst",
						  "but not whether it is at least or at most"));
	return false;
}
