/* SPDX-License-Identifier: MPL-2.0 */
/* All goals in one table: for who compares, and for who prefers figures to pictures. */
#include "report/parts.h"

#define NOTHING_THERE "–"

static const enum word_id columns[] = {
	WORD_TARGET, WORD_STATUS_IS, WORD_START, WORD_MEASURED, WORD_PLANNED, WORD_TARGET, WORD_OF_THE_WAY,
};

static const char *number(struct report *report, const struct assessment *goal, bool defined,
			  const struct ratio *value)
{
	const struct unit *unit = goal->terms.unit;

	if (!defined)
		return NOTHING_THERE;
	if (goal->terms.kind == KIND_MILESTONE)
		return say_answer(report->arena, value, report->lang);
	return say_figure(report->arena, value, goal, unit->id == UNIT_PERCENT ? unit : NULL, report->lang);
}

static const char *planned(struct report *report, const struct assessment *goal)
{
	static const struct unit none = { UNIT_NONE, "", "" };
	const struct terms *terms = &goal->terms;
	bool share = terms->unit->id == UNIT_PERCENT;

	if (!chart_has_plan(goal))
		return NOTHING_THERE;
	return say_computed(report->arena, &goal->progress.planned_value.ratio, goal,
			    share ? terms->unit : &none, report->lang);
}

/* What the follow-ups of the year before said of the goal; one that they have not is new. */
static const char *last_year(struct report *report, const struct assessment *goal)
{
	const struct history *earlier = report->earlier;
	int16_t year = FILE_FOLLOWUP(report->file)->year.year;

	for (size_t i = earlier->count; i-- > 0 && earlier->items[i].year >= year - 1;) {
		const struct assessment *then = earlier->items[i].year == year - 1
			? history_goal(&earlier->items[i], report->arena, goal) : NULL;

		if (then)
			return status_word(&then->progress, then->terms.kind, report->lang);
	}
	return word(WORD_NEW_GOAL, report->lang);
}

static bool has_last_year(const struct report *report)
{
	const struct history *earlier = report->earlier;

	for (size_t i = 0; earlier && i < earlier->count; i++)
		if (earlier->items[i].year == FILE_FOLLOWUP(report->file)->year.year - 1)
			return true;
	return false;
}

static void add_goal(struct report *report, struct part *table, const struct card *card)
{
	struct part *row = doc_add(&report->page, table, PART_ROW), *cell;
	const struct assessment *goal = card->goal;
	const struct terms *terms = &goal->terms;
	const struct progress *progress = &goal->progress;

	cell = doc_cell(&report->page, row, CELL_HEADER, card->number);
	doc_text(&report->page, cell, " ");
	doc_link(&report->page, cell, card->link, card->title);
	cell = doc_cell(&report->page, row, 0, NULL);
	doc_status(&report->page, cell, progress->status, status_word(progress, terms->kind, report->lang));
	doc_cell(&report->page, row, CELL_NUMBER,
		 number(report, goal, terms->baseline.defined && terms->kind != KIND_MILESTONE,
			&terms->baseline.ratio));
	doc_cell(&report->page, row, CELL_NUMBER, number(report, goal, progress->observed, &progress->value));
	doc_cell(&report->page, row, CELL_NUMBER, planned(report, goal));
	doc_cell(&report->page, row, CELL_NUMBER, terms->kind == KIND_MILESTONE ? word(WORD_YES, report->lang)
		: goal->goal->comparator == CMP_NONE ? NOTHING_THERE
		: say_target(report->arena, goal, report->lang));
	doc_cell(&report->page, row, CELL_NUMBER, progress->progress.defined
		? say_percent(report->arena, &progress->progress.ratio, report->lang) : NOTHING_THERE);
	if (has_last_year(report))
		doc_cell(&report->page, row, 0, last_year(report, goal));
}

void report_table(struct report *report)
{
	struct part *section, *table, *head;

	if (!report->all->count)
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "tabel", word(WORD_ALL_GOALS, report->lang));
	table = doc_table(&report->page, section, ROLE_NONE, report_id(report, "t-", ++report->tables),
			  words_filled(report->arena, report->lang, WORD_ALL_GOALS_AT,
				       WITH(say_date(report->arena, report->all->as_of, report->lang))));
	head = doc_add(&report->page, table, PART_ROW);
	for (size_t i = 0; i < COUNT(columns); i++)
		doc_cell(&report->page, head, CELL_HEADER | (i > 1 ? CELL_NUMBER : 0u),
			 i ? word(columns[i], report->lang) : word(WORD_GOALS_HEAD, report->lang));
	if (has_last_year(report))
		doc_cell(&report->page, head, CELL_HEADER, word(WORD_LAST_YEAR, report->lang));
	for (size_t i = 0; i < report->all->count; i++)
		add_goal(report, table, &report->cards[i]);
}
