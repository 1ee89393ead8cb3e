/* SPDX-License-Identifier: MPL-2.0 */
/* What is new: in a contract since the one it replaces (BEK § 3), in a follow-up since it was last told. */
#include <string.h>

#include "diff/diff.h"
#include "report/parts.h"

#define LONG_VALUE ((size_t)120) /* code points: a longer one is changed, and stands on the page */

static struct part *add_item(struct report *report, struct part **list)
{
	if (!report->changes)
		report->changes = doc_section(&report->page, report->main, ROLE_SECTION, "aendringer",
					      word(WORD_CHANGES, report->lang));
	if (!*list)
		*list = doc_list(&report->page, report->changes, ROLE_NONE);
	return doc_item(&report->page, *list, NULL);
}

static bool is_short(const char *text)
{
	size_t size = text ? strlen(text) : 0;

	return size <= LONG_VALUE || (size <= 4 * LONG_VALUE && text_points(text, size) <= LONG_VALUE);
}

/* A contract's cards stand in the order of its goals. */
static const struct card *card_with(const struct report *report, const char *id)
{
	const struct goal *goal = id ? contract_goal(FILE_CONTRACT(report->file), id) : NULL;

	return goal ? report_card_of(report, goal) : NULL;
}

static bool is_same_goal(const char *one, const char *other)
{
	return one && other ? strcmp(one, other) == 0 : one == other;
}

/* What changed in one goal comes together: how the page speaks of it is found once. */
struct goal_place { const char *goal; const struct card *card; const char *number; };

static void go_to(struct report *report, struct goal_place *place, const char *goal)
{
	if (is_same_goal(place->goal, goal))
		return;
	*place = (struct goal_place){ .goal = goal, .card = card_with(report, goal) };
	if (place->card)
		place->number = words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(place->card->number));
}

/* "Mål 1.1 Korte svartider", "Borgerservice, mål »gammelt«", "Borgerservice, Korte svartider", "Borgerservice";
 * what is plain text goes before that of the change itself. */
static void add_place(struct report *report, struct part *item, const struct spot *spot, const struct goal_place *place,
		      struct out *plain)
{
	if (place->card) {
		doc_link(&report->page, item, place->card->link, place->number);
		put(plain, " ");
		put(plain, place->card->title);
	} else if (spot->goal) {
		doc_filled(&report->page, item, WORD_GOAL_IN, WITH(spot->area, spot->goal));
	} else if (spot->indicator) {
		doc_filled(&report->page, item, WORD_INDICATOR_IN, WITH(spot->area, spot->indicator));
	} else {
		put(plain, spot->area);
		if (spot->theme) {
			put(plain, ", ");
			put(plain, spot->theme);
		}
	}
	put(plain, ": ");
}

/* Citizens read of targets, not of "måltal". */
static const char *what_of(const struct report *report, const struct change *change)
{
	return strcmp(change->key[KK_LANG_EN], "target") == 0 ? word(WORD_THE_TARGET, report->lang)
		: change->key[report->lang];
}

static void add_change(struct report *report, struct part *item, const struct diff *diff, const struct change *change,
		       struct out *plain)
{
	bool shown = (change->before || change->after) && is_short(change->before) && is_short(change->after);

	if (change->spot.item) {
		put(plain, change->spot.item);
		put(plain, ", ");
	}
	put(plain, what_of(report, change));
	put(plain, " ");
	put(plain, diff_word(diff, change->kind));
	if (shown) {
		put(plain, ": ");
		put(plain, change->before ? change->before : "");
		put(plain, change->before && change->after ? " → " : "");
	}
	doc_text(&report->page, item, arena_text(report->arena, plain->bytes, plain->size));
	if (shown && change->after)
		doc_strong(&report->page, item, change->after);
}

/* What stands in the areas; the dates and the case of two versions differ as a matter of course. */
static void compare_versions(struct report *report)
{
	struct diff diff = { .arena = report->arena, .lang = report->lang, .from = report->file->replaces,
			     .to = report->file };
	struct part *list = NULL, *item;
	struct goal_place place = { NULL, NULL, NULL };
	struct out plain;

	if (!diff.from || diff.from->broken)
		return;
	diff_compare(&diff);
	out_memory(&plain, report->arena);
	for (const struct change *change = diff.first; change; change = change->next) {
		if (!change->spot.area)
			continue;
		item = add_item(report, &list);
		plain.size = 0;
		go_to(report, &place, change->spot.goal);
		add_place(report, item, &change->spot, &place, &plain);
		add_change(report, item, &diff, change, &plain);
	}
}

static const char *figure_of(struct report *report, const struct assessment *goal,
			     const struct measurement *measurement)
{
	const struct quantity *quantity = &measurement->value.quantity;
	struct ratio answer = ratio_int(measurement->value.answer == ANSWER_YES), value = ratio_num(&quantity->num);

	if (measurement->value.answer)
		return say_answer(report->arena, &answer, report->lang);
	return say_value(report->arena, &value, quantity->unit.id == UNIT_NONE ? say_unit(goal) : &quantity->unit,
			 report->lang);
}

/* KK210: a figure that an earlier follow-up told otherwise. */
static void add_corrections(struct report *report, const struct card *card, struct part **list)
{
	const struct assessment *goal = card->goal;
	int16_t year = FILE_FOLLOWUP(report->file)->year.year;

	for (size_t i = 0; i < goal->measurement_count; i++) {
		const struct measurement *now = goal->measurements[i], *then;
		const struct published *by;
		struct part *item;

		then = history_then(report->earlier, report->arena, goal, now, &by);
		if (!then || !history_differs(goal->goal, then, now))
			continue;
		item = add_item(report, list);
		doc_link(&report->page, item, card->link, card->title);
		doc_text(&report->page, item, ": ");
		doc_filled(&report->page, item, now->value.answer ? WORD_CORRECTED_ANSWER : WORD_CORRECTED,
			   WITH(say_date(report->arena, now->date.date, report->lang),
				figure_of(report, goal, then), report_id(report, "", (size_t)by->year),
				figure_of(report, goal, now), report_id(report, "", (size_t)year)));
	}
}

/* A deadline that is moved and a goal that is dropped change what the contract promised. */
static void add_decisions(struct report *report, const struct card *card, struct part **list)
{
	const struct entry *entry = card->goal->entry;
	struct part *item;

	if (!entry || !(is_known(*entry->new_deadline) || is_present(*entry->dropped)))
		return;
	item = add_item(report, list);
	doc_link(&report->page, item, card->link, card->title);
	doc_text(&report->page, item, ": ");
	if (is_present(*entry->dropped))
		doc_text(&report->page, item, word(WORD_IS_DROPPED, report->lang));
	else
		doc_filled(&report->page, item, WORD_IS_MOVED,
			   WITH(say_date(report->arena, card->goal->terms.deadline, report->lang),
				say_date(report->arena, entry->new_deadline->date, report->lang)));
}

void report_changes(struct report *report)
{
	struct part *list = NULL;

	if (report->file->type == DOC_CONTRACT) {
		compare_versions(report);
		return;
	}
	for (size_t i = 0; i < report->all->count; i++)
		add_decisions(report, &report->cards[i], &list);
	/* A site tells of later corrections too. */
	for (size_t i = 0; report->earlier && !report->site && i < report->all->count; i++)
		add_corrections(report, &report->cards[i], &list);
}
