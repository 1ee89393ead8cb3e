/* SPDX-License-Identifier: MPL-2.0 */
/* A service area's page: its goals, year by year, and the areas it took over. */
#include <stdlib.h>
#include <string.h>

#include "base/slug.h"
#include "format/distinct.h"
#include "site/site.h"

static int by_area(const void *a, const void *b)
{
	const struct appearance *const *x = a, *const *y = b;
	int order = strcmp((*x)->area, (*y)->area);

	return order ? order : (*x > *y) - (*x < *y); /* by goal, then by document */
}

static const char *name_of(const struct appearance *one)
{
	return one->goal->goal->area->name.text;
}

/* Does a document say more of how it is now? One that was replaced is history only, and a draft may still change. */
static bool is_newer(const struct site_document *one, const struct site_document *than)
{
	if (one->current)
		return false;
	return is_draft(one) == is_draft(than) ? one >= than : is_draft(than);
}

static const struct appearance *newest_of(const struct appearance *const *first, size_t count)
{
	const struct appearance *newest = first[0];

	for (size_t i = 1; i < count; i++)
		if (is_newer(first[i]->document, newest->document))
			newest = first[i];
	return newest;
}

static bool same_goal(const struct appearance *a, const struct appearance *b)
{
	return strcmp(a->slug, b->slug) == 0;
}

/* The years of the documents that follow the area up, newest first. */
static size_t years_of(struct arena *arena, const struct appearance *const *first, size_t count, int16_t **years)
{
	size_t found = 0;

	*years = NEW_ARRAY(arena, int16_t, count);
	for (size_t i = 0; i < count; i++) {
		int16_t year = first[i]->document->year;
		size_t at = 0;

		while (at < found && (*years)[at] > year)
			at++;
		if (at < found && (*years)[at] == year)
			continue;
		memmove(&(*years)[at + 1], &(*years)[at], (found - at) * sizeof(year));
		(*years)[at] = year;
		found++;
	}
	return found;
}

/* What the year's follow-up said, else that the year's contract has the goal, else that it is only a draft. */
static void add_year(struct leaf *leaf, struct part *row, const struct appearance *const *first, size_t count,
		     int16_t year)
{
	const struct appearance *told = NULL;
	struct part *cell;
	bool followed;

	for (size_t i = 0; i < count; i++)
		if (first[i]->document->year == year &&
		    (!told || is_draft(told->document) || !is_draft(first[i]->document)))
			told = first[i];
	followed = told && told->document->file->type == DOC_FOLLOWUP && !is_draft(told->document);
	cell = doc_cell(&leaf->page, row, 0, followed ? NULL : !told ? "–"
		       : word(is_draft(told->document) ? WORD_ONLY_DRAFT : WORD_AGREED, leaf->page.lang));
	cell->label = site_number(leaf->page.arena, year);
	if (followed)
		site_put_status(&leaf->page, cell, told->goal);
}

/* What is told of a goal in all documents. */
struct told_of {
	const struct appearance *const *first;
	size_t count;
	const struct appearance *newest;
};

/* As the newest document that has it says them, those that only older ones have behind. */
static int by_place(const void *a, const void *b)
{
	const struct appearance *x = ((const struct told_of *)a)->newest, *y = ((const struct told_of *)b)->newest;

	if (x->document != y->document)
		return x->document < y->document ? 1 : -1;
	return (x->card > y->card) - (x->card < y->card);
}

static struct told_of *goals_of(struct arena *arena, const struct appearance *const *first, size_t count, size_t *found)
{
	struct told_of *goals = NEW_ARRAY(arena, struct told_of, count);

	*found = 0;
	for (size_t from = 0, next; from < count; from = next) {
		for (next = from + 1; next < count && same_goal(first[from], first[next]); next++)
			;
		goals[(*found)++] =
			(struct told_of){ first + from, next - from, newest_of(first + from, next - from) };
	}
	qsort(goals, *found, sizeof(*goals), by_place);
	return goals;
}

static void add_goals(struct site *site, struct leaf *leaf, const struct appearance *const *first, size_t count)
{
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_SECTION, "maal", word(WORD_YEAR_BY_YEAR, page->lang));
	struct part *table = doc_table(page, section, ROLE_CARDS, "t-maal", word(WORD_STATUS_BY_YEAR, page->lang));
	struct part *row;
	int16_t *years;
	size_t year_count = years_of(page->arena, first, count, &years), goal_count;
	const struct told_of *goals = goals_of(page->arena, first, count, &goal_count);

	row = doc_add(page, table, PART_ROW);
	doc_cell(page, row, CELL_HEADER, word(WORD_GOALS_HEAD, page->lang));
	for (size_t i = 0; i < year_count; i++)
		doc_cell(page, row, CELL_HEADER, site_number(page->arena, years[i]));
	for (const struct told_of *goal = goals; goal < goals + goal_count; goal++) {
		struct part *cell;

		row = doc_add(page, table, PART_ROW);
		cell = doc_cell(page, row, CELL_HEADER, NULL);
		doc_link(page, cell, site_link(site, &leaf->frame, goal_page(page->arena, leaf->town,
			goal->newest->slug)),
			 goal->newest->card->title);
		for (size_t i = 0; i < year_count; i++)
			add_year(leaf, row, goal->first, goal->count, years[i]);
	}
}

/* The areas of a register by their slugs; of two with one slug the first. */
struct slugs {
	struct distinct names;
	const struct register_area **areas;
};

struct slugs *area_slugs(struct site *site, const struct municipality *municipality)
{
	struct slugs *slugs = NEW(site->local, struct slugs);
	uint32_t count = municipality->areas.count;

	distinct_init(&slugs->names, site->local, count);
	slugs->areas = NEW_ARRAY(site->local, const struct register_area *, count);
	for (uint32_t i = 0; i < count; i++) {
		const struct register_area *one = LIST_AT(&municipality->areas, struct register_area, i);
		const char *name = is_known(one->id) ? one->id.text : one->name.text;
		uint32_t number = distinct_add(&slugs->names, slug(site->local, name));

		if (!slugs->areas[number])
			slugs->areas[number] = one;
	}
	return slugs;
}

static const struct register_area *registered(const struct town *town, const char *area)
{
	uint32_t number = town->slugs ? distinct_find(&town->slugs->names, area) : NO_NUMBER;

	return number == NO_NUMBER ? NULL : town->slugs->areas[number];
}

static void add_fact(struct leaf *leaf, struct part *facts, enum word_id term, const struct text *text)
{
	if (is_known(*text))
		doc_figure(&leaf->page, facts, word(term, leaf->page.lang), text->text, NULL);
}

static const char *succeeded(struct site *site, const struct town *town, const struct texts *ids)
{
	struct out out;

	out_memory(&out, site->page);
	for (uint32_t i = 0; i < ids->count; i++) {
		const struct register_area *one = registered(town, slug(site->page, ids->items[i].text));

		if (out.size)
			put(&out, ", ");
		put(&out, one ? one->name.text : ids->items[i].text);
	}
	return out_text(&out);
}

/* Whose area it is: as the newest contract says, else the register. */
const struct text *area_committee_of(const struct town *town, const struct appearance *newest)
{
	const struct register_area *area = registered(town, newest->area);
	const struct area *own = newest->goal->goal->area;

	return is_known(own->committee) ? &own->committee
		: area && is_known(area->committee) ? &area->committee : &newest->goal->contract->common->committee;
}

/* The areas that it is part of now: the last of those that took over from it, however many stand between. */
const char *area_successors(struct site *site, const struct town *town, const struct appearance *newest)
{
	const struct municipality *municipality = town->registered ? FILE_MUNICIPALITY(town->registered) : NULL;
	const char *id = area_id(site->page, municipality, newest->goal->goal->area);
	struct successors later = successors_of(site->page, municipality, id, false);
	bool has_last = false; /* of areas that took over from each other in a ring, none is */
	struct out out;

	for (uint32_t i = 0; i < later.count; i++)
		has_last |= !later.is_succeeded[i];
	out_memory(&out, site->page);
	for (uint32_t i = 0; i < later.count; i++) {
		const struct register_area *one = later.items[i];

		if (same_area(site->page, one, newest->goal->goal->area) ||
		    (has_last && later.is_succeeded[i]))
			continue;
		put(&out, out.size ? ", " : "");
		put(&out, one->name.text);
	}
	return out.size ? out_text(&out) : NULL;
}

static void add_facts(struct site *site, struct leaf *leaf, struct part *top, const struct appearance *newest)
{
	const struct register_area *area = registered(leaf->town, newest->area);
	const struct area *own = newest->goal->goal->area;
	const char *successors = area_successors(site, leaf->town, newest);
	struct part *facts = doc_add(&leaf->page, top, PART_FIGURES);

	facts->role = ROLE_FACTS;
	add_fact(leaf, facts, WORD_COMMITTEE, area_committee_of(leaf->town, newest));
	add_fact(leaf, facts, WORD_RESPONSIBLE, &own->responsible);
	if (area && area->succeeds.count)
		doc_figure(&leaf->page, facts, word(WORD_TOOK_OVER, leaf->page.lang),
			   succeeded(site, leaf->town, &area->succeeds), NULL);
	if (successors)
		doc_figure(&leaf->page, facts, word(WORD_REPLACED_BY, leaf->page.lang), successors, NULL);
	doc_figure(&leaf->page, facts, word(WORD_NEWEST, leaf->page.lang),
		   site_number(site->page, newest->document->year), NULL);
}

static size_t count_goals(const struct appearance *const *first, size_t count)
{
	size_t goals = 0;

	for (size_t i = 0; i < count; i++)
		goals += !i || !same_goal(first[i - 1], first[i]);
	return goals;
}

static void write_area(struct site *site, const struct town *town, const struct appearance *const *first, size_t count)
{
	const struct appearance *newest = newest_of(first, count);
	const char *path = area_page(site->page, town, first[0]->area);
	struct leaf leaf;
	struct part *top;

	leaf_begin(site, &leaf, path, town, document_language(newest->document->file->common));
	frame_crumb(site, &leaf.frame, JOIN(site->page, town->slug, "/index.html"), town->name);
	frame_crumb(site, &leaf.frame, NULL, name_of(newest));
	top = leaf_top(&leaf, words_filled(site->page, leaf.page.lang, WORD_AREA_OF, WITH(town->name)), name_of(newest),
		       words_filled(site->page, leaf.page.lang, WORD_AREA_LEAD,
				    WITH(number_of(site->page, count_goals(first, count), WORD_A_GOAL,
						   leaf.page.lang))));
	add_facts(site, &leaf, top, newest);
	add_goals(site, &leaf, first, count);
	site_mapped(site, path, told_on(newest->document));
	leaf_finish(site, &leaf);
}

void site_areas(struct site *site, struct town *town)
{
	const struct appearance **sorted = NEW_ARRAY(site->local, const struct appearance *, town->appearance_count);

	for (size_t i = 0; i < town->appearance_count; i++)
		sorted[i] = &town->appearances[i];
	if (town->appearance_count)
		qsort(sorted, town->appearance_count, sizeof(*sorted), by_area);
	for (size_t first = 0, next; first < town->appearance_count; first = next) {
		for (next = first + 1; next < town->appearance_count
		     && strcmp(sorted[next]->area, sorted[first]->area) == 0; next++)
			;
		write_area(site, town, &sorted[first], next - first);
	}
}
