/* SPDX-License-Identifier: MPL-2.0 */
/* The goals of a case as minutes show them: a table for each area, a row for each goal, its means beside it. */
#include <string.h>

#include "agenda/parts.h"
#include "page/chart.h"

#define NOTHING_THERE "–"

static const char *name_of(const struct area *area)
{
	return area->name.text;
}

/* "udvalgets", "Miljø’": a name ending in an s has it already. */
static const char *genitive(struct arena *arena, const char *name)
{
	size_t size = strlen(name);
	struct out out;

	out_memory(&out, arena);
	put(&out, name);
	put(&out, strchr("sSxXzZ", name[size - 1]) ? "’" : "s");
	return out_text(&out);
}

static struct part *add_cell(struct agenda *agenda, struct part *row, enum word_id label, const char *text)
{
	struct part *cell = doc_cell(&agenda->report.page, row, 0, text);

	cell->label = word(label, agenda->report.lang);
	return cell;
}

static void add_heads(struct agenda *agenda, struct part *table, const enum word_id *heads, size_t count)
{
	struct part *row = doc_add(&agenda->report.page, table, PART_ROW);

	for (size_t i = 0; i < count; i++)
		doc_cell(&agenda->report.page, row, CELL_HEADER, word(heads[i], agenda->report.lang));
}

/* One theme, or what stands on the area itself. */
struct scheme {
	const char *heading;
	const struct text *aim;
	const struct list *goals;
	const struct texts *means;
};

static const struct goal *goal_at(const struct scheme *scheme, uint32_t i)
{
	return LIST_AT(scheme->goals, const struct goal, i);
}

/* A sentence with two targets is two goals with one text: it has one row. */
static bool is_again(const struct scheme *scheme, uint32_t i)
{
	const struct goal *goal = goal_at(scheme, i), *before = i ? goal_at(scheme, i - 1) : NULL;

	return before &&
	       strcmp(goal->text.text, before->text.text) == 0;
}

/* Before what the item says, in its first paragraph where it begins with one. */
static void add_owner(struct page *page, struct part *item, const char *whose)
{
	struct part *parent = item->first->kind == PART_PARAGRAPH ? item->first : item;
	struct part *rest = parent->first, *last = parent->last, *part;

	parent->first = parent->last = NULL;
	part = doc_text(page, parent, words_filled(page->arena, page->lang, WORD_CASE_OWN_MEANS, WITH(whose)));
	if (!rest)
		return;
	part->next = rest;
	rest->previous = part;
	parent->last = last;
}

static void add_means(struct agenda *agenda, struct part *cell, const struct texts *means, const char *whose)
{
	struct page *page = &agenda->report.page;
	struct part *list = cell->last;

	for (uint32_t i = 0; is_known(*means) && i < means->count; i++) {
		struct part *item;

		if (!list)
			list = doc_list(page, cell, ROLE_NONE);
		item = doc_item(page, list, NULL);
		doc_prose(page, item, 4, means->items[i].text);
		if (whose && item->first)
			add_owner(page, item, whose);
		doc_hoist(item);
		doc_drop_empty(item); /* prose may be without text */
	}
}

/* Means belong to the theme as a whole, never to the goal that happens to stand beside them. */
static void add_all_means(struct agenda *agenda, struct part *cell, const struct scheme *scheme)
{
	add_means(agenda, cell, scheme->means, NULL);
	for (uint32_t i = 0; i < scheme->goals->count; i++) {
		const struct goal *goal = goal_at(scheme, i);
		const char *number = report_card_of(&agenda->report, goal)->number;

		add_means(agenda, cell, &goal->means, scheme->goals->count > 1 ? number : NULL);
	}
	if (!cell->first)
		doc_text(&agenda->report.page, cell, NOTHING_THERE);
}

static void add_first(struct agenda *agenda, struct part *row, const struct scheme *scheme, uint32_t rows)
{
	struct part *cell = doc_cell(&agenda->report.page, row, CELL_HEADER, scheme->heading);

	cell->start = rows;
	cell = add_cell(agenda, row, WORD_CASE_THEME, NULL);
	cell->start = rows;
	if (scheme->aim) {
		report_prose(&agenda->report, cell, 4, scheme->aim);
		doc_hoist(cell);
	}
	if (!cell->first)
		doc_text(&agenda->report.page, cell, NOTHING_THERE);
}

static void add_scheme(struct agenda *agenda, struct part *table, const struct scheme *scheme)
{
	struct page *page = &agenda->report.page;
	uint32_t rows = scheme->goals->count ? 0 : 1, done = 0;

	for (uint32_t i = 0; i < scheme->goals->count; i++)
		rows += !is_again(scheme, i);
	for (uint32_t i = 0; done < rows; i++) {
		const struct goal *goal = scheme->goals->count ? goal_at(scheme, i) : NULL;
		struct part *row, *cell;

		if (goal && is_again(scheme, i))
			continue;
		row = doc_add(page, table, PART_ROW);
		if (done)
			for (unsigned column = 0; column < 2; column++)
				doc_cell(page, row, CELL_SPANNED, NULL);
		else
			add_first(agenda, row, scheme, rows);
		add_cell(agenda, row, WORD_GOALS_HEAD, goal ? goal->text.text : NOTHING_THERE);
		cell = done ? doc_cell(page, row, CELL_SPANNED, NULL) : add_cell(agenda, row, WORD_MEANS_HEAD, NULL);
		if (!done) {
			cell->start = rows;
			add_all_means(agenda, cell, scheme);
		}
		done++;
	}
}

static struct part *open_table(struct agenda *agenda, struct part *section, enum word_id heading, const char *id,
			       const char *const *args)
{
	struct page *page = &agenda->report.page;

	doc_heading(page, section, 4, id, words_filled(agenda->report.arena, page->lang, heading, args));
	return doc_table(page, section, ROLE_SCHEME, id, NULL);
}

static void add_area(struct agenda *agenda, struct part *section, const struct area *area, size_t number)
{
	static const enum word_id heads[] = { WORD_CASE_HEADING, WORD_CASE_THEME, WORD_GOALS_HEAD, WORD_MEANS_HEAD };
	struct part *table = open_table(agenda, section, WORD_CASE_CONTRACT_OF,
					report_id(&agenda->report, "omr-", number), WITH(name_of(area)));

	add_heads(agenda, table, heads, COUNT(heads));
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, const struct theme, i);

		add_scheme(agenda, table, &(struct scheme){
			theme->heading.text, &theme->aim, &theme->goals,
			&theme->means });
	}
	if (area->goals.count || area->means.count || !area->themes.count)
		add_scheme(agenda, table, &(struct scheme){ name_of(area), NULL, &area->goals, &area->means });
}

static const char *measured(struct agenda *agenda, const struct assessment *goal)
{
	const struct progress *progress = &goal->progress;

	if (!progress->observed)
		return NOTHING_THERE;
	if (goal->terms.kind == KIND_MILESTONE)
		return say_answer(agenda->report.arena, &progress->value, agenda->report.lang);
	return say_figure(agenda->report.arena, &progress->value, goal, say_unit(goal), agenda->report.lang);
}

static const char *planned(struct agenda *agenda, const struct assessment *goal)
{
	if (!chart_has_plan(goal))
		return NOTHING_THERE;
	return say_computed(agenda->report.arena, &goal->progress.planned_value.ratio, goal, say_unit(goal),
			    agenda->report.lang);
}

static void add_action(struct agenda *agenda, struct part *cell, const struct entry *entry)
{
	struct page *page = &agenda->report.page;

	if (entry) {
		report_prose(&agenda->report, cell, 4, entry->dropped);
		report_prose(&agenda->report, cell, 4, &entry->action);
	}
	if (!cell->first)
		doc_text(page, cell, NOTHING_THERE);
	doc_hoist(cell);
}

static void add_status(struct agenda *agenda, struct part *table, const struct card *card)
{
	struct page *page = &agenda->report.page;
	const struct assessment *goal = card->goal;
	struct part *row = doc_add(page, table, PART_ROW), *cell;

	cell = doc_cell(page, row, CELL_HEADER, card->number);
	doc_text(page, cell, " ");
	doc_text(page, cell, card->title);
	cell = add_cell(agenda, row, WORD_STATUS_IS, NULL);
	doc_status(page, cell, goal->progress.status, status_word(&goal->progress, goal->terms.kind, page->lang));
	add_cell(agenda, row, WORD_MEASURED, measured(agenda, goal));
	add_cell(agenda, row, WORD_PLANNED, planned(agenda, goal));
	add_cell(agenda, row, WORD_TARGET, goal->goal->comparator == CMP_NONE ? NOTHING_THERE
		: say_target(page->arena, goal, page->lang));
	add_action(agenda, add_cell(agenda, row, WORD_CASE_ACTION, NULL), goal->entry);
}

static void add_statuses(struct agenda *agenda, struct part *section, const struct area *area, size_t number)
{
	static const enum word_id heads[] = { WORD_GOALS_HEAD, WORD_STATUS_IS, WORD_MEASURED, WORD_PLANNED, WORD_TARGET,
					      WORD_CASE_ACTION };
	struct report *report = &agenda->report;
	const struct owned *owned = agenda_owned(agenda, area);
	struct part *table = open_table(agenda, section, WORD_CASE_STATUS_OF, report_id(report, "status-", number),
					WITH(name_of(area), say_date(report->arena, report->all->as_of, report->lang)));

	add_heads(agenda, table, heads, COUNT(heads));
	for (size_t i = 0; i < owned->count; i++)
		add_status(agenda, table, &report->cards[owned->first + i]);
}

void agenda_goals(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	bool contract = report->file->type == DOC_CONTRACT;
	const char *committee = agenda->committee;

	doc_heading(&report->page, section, 3, "maalsaetninger", word(WORD_CASE_GOALS, report->lang));
	doc_said(&report->page, section, ROLE_NONE,
		 contract ? committee ? WORD_CASE_PROPOSAL : WORD_CASE_PROPOSALS
			  : committee ? WORD_CASE_FOLLOWED : WORD_CASE_ALL_FOLLOWED,
		 WITH(agenda_years(agenda), committee ? committee : "",
		      committee ? genitive(report->arena, committee) : ""));
	for (size_t i = 0; i < agenda->area_count; i++) {
		add_area(agenda, section, agenda->areas[i], i + 1);
		if (!contract)
			add_statuses(agenda, section, agenda->areas[i], i + 1);
	}
}
