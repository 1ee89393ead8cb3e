/* SPDX-License-Identifier: MPL-2.0 */
/* Cells to goals: one for each target that the text states, with lines suggested and an id of its own. */
#include <string.h>

#include <utf8proc.h>

#include "import/import.h"
#include "suggest/suggest.h"

#define SENTENCES_SIZE 4096 /* a text that is longer is no cell with a goal or two */

static size_t mark_of(const char *line)
{
	size_t bullet = import_bullet(line);

	return bullet ? bullet : import_numbering(line);
}

static bool is_target(const struct reading *reading)
{
	return reading->comparator != CMP_NONE;
}

static bool has_target(struct arena *arena, const char *text, size_t size)
{
	struct reading reading;

	suggest_read(arena, text, size, &reading);
	return is_target(&reading);
}

/* Where a second sentence with a target of its own begins; 0: there is none. */
static size_t next_sentence(struct arena *arena, const char *text)
{
	size_t first = 0, size = strlen(text);

	for (size_t at = 0; size <= SENTENCES_SIZE && at < size; at++) {
		const char *rest = text + at + 2;

		if (!strchr(".!?", text[at]) || text[at + 1] != ' ' || !*rest || (at && text[at - 1] == '.') ||
		    (*rest >= 'a' && *rest <= 'z'))
			continue;
		if (has_target(arena, text + first, at + 1 - first) && has_target(arena, rest, strlen(rest)))
			return at + 2;
	}
	return 0;
}

static struct draft_goal *insert_after(struct draft_theme *theme, struct draft_goal *goal, struct arena *arena,
				       const char *text)
{
	struct draft_goal *added = NEW(arena, struct draft_goal);

	*added = *goal;
	added->id = NULL;
	added->fields[COLUMN_ID] = NULL;
	added->piece.text = text;
	goal->next = added;
	if (theme->last_goal == &goal->next)
		theme->last_goal = &added->next;
	return added;
}

static bool begins_sentence(const char *line)
{
	const char *at = line;

	return utf8proc_category(text_next(&at, line + strlen(line))) == UTF8PROC_CATEGORY_LU;
}

/* Lines of a cell are goals of their own where each is an item; where each states a target or has a figure that may be
 * one; or where two state targets and the rest begin sentences. Else they are one text. */
static bool lines_are_goals(struct arena *arena, const char *text)
{
	bool items = true, figures = true, sentences = true;
	size_t targets = 0;

	while (*text) {
		size_t size = strcspn(text, "\n"), mark = mark_of(text);
		struct reading reading;
		bool figure;

		suggest_read(arena, text + mark, size - mark, &reading);
		figure = is_target(&reading) || reading.reason.id == SAY_NO_DIRECTION;
		targets += is_target(&reading);
		items &= mark != 0;
		figures &= figure;
		sentences &= figure || begins_sentence(text + mark);
		if (!items && !figures && !sentences)
			return false;
		text += size + (text[size] == '\n');
	}
	return items || (figures && targets) || (sentences && targets > 1);
}

static void split_lines(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal)
{
	const char *text = goal->piece.text;
	bool several = strchr(text, '\n') && lines_are_goals(draft->arena, text), first = true;
	struct out whole;

	out_memory(&whole, draft->arena);
	while (*text) {
		size_t size = strcspn(text, "\n"), mark = mark_of(text);
		const char *line = arena_text(draft->arena, text + (several ? mark : 0), size - (several ? mark : 0));

		if (several && !first)
			goal = insert_after(theme, goal, draft->arena, line);
		else if (several)
			goal->piece.text = line;
		else if (whole.size)
			join_to(&whole, line);
		else
			put(&whole, line);
		first = false;
		text += size + (text[size] == '\n');
	}
	if (!several)
		goal->piece.text = out_text(&whole) + mark_of(out_text(&whole));
}

/* "… og erfaringerne er evaluerede": a second target in one sentence is a goal with the same text. */
static struct draft_goal *add_second(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal,
				     const struct reading *reading)
{
	for (unsigned i = 0; i < reading->remark_count; i++) {
		const char *clause = reading->remarks[i].args[0];
		struct draft_goal *added;
		struct reading second;

		if (reading->remarks[i].id != SAY_SECOND || !clause)
			continue;
		suggest_read(draft->arena, clause, strlen(clause), &second);
		added = insert_after(theme, goal, draft->arena, goal->piece.text);
		added->target = deed_of(draft, added, clause, &second);
		added->id = draft_id(draft, added, clause);
		goal = added;
	}
	return goal;
}

static struct draft_goal *settle(struct draft *draft, struct draft_theme *theme, struct draft_goal *goal)
{
	struct arena *arena = draft->arena;
	struct reading reading;
	size_t next;

	goal->piece.text = import_plain(arena, goal->piece.text);
	goal->piece.text += import_numbering(goal->piece.text);
	next = next_sentence(arena, goal->piece.text);
	if (next) {
		insert_after(theme, goal, arena, goal->piece.text + next);
		goal->piece.text = arena_text(arena, goal->piece.text, next - 1);
	}
	suggest_read(arena, goal->piece.text, strlen(goal->piece.text), &reading);
	draft_check_sentence(draft, goal, &reading);
	goal->target = target_of(draft, goal, &reading);
	goal->id = draft_id(draft, goal, goal->piece.text);
	return next ? goal : add_second(draft, theme, goal, &reading);
}

static void settle_theme(struct draft *draft, struct draft_theme *theme)
{
	struct draft_goal *next;

	draft_footnotes_below(draft, &theme->aim);
	for (struct piece *means = theme->means.first; means; means = means->next)
		means->text = footnotes_taken(draft->blocks, means->text, NULL); /* each of its lines is one */
	for (struct draft_goal *goal = theme->goals; goal; goal = next) {
		draft_take_footnotes(draft, goal);
		draft_check_fields(draft, goal);
		next = goal->next;
		split_lines(draft, theme, goal);
	}
	for (struct draft_goal *goal = theme->goals; goal; goal = settle(draft, theme, goal)->next)
		draft->goal_count++;
}

void draft_goals(struct draft *draft)
{
	draft->id_slots = 64;
	draft->ids = NEW_ARRAY(draft->arena, const char *, draft->id_slots);
	for (struct draft_area *area = draft->areas; area; area = area->next)
		for (struct draft_theme *theme = area->themes; theme; theme = theme->next)
			settle_theme(draft, theme);
}
