/* SPDX-License-Identifier: MPL-2.0 */
/* A municipality's page: how far it is now, every goal of now, its years and areas, and how to follow it. */
#include <stdlib.h>
#include <string.h>

#include "base/collate.h"
#include "site/site.h"

static const char *document_path(struct arena *arena, const struct site_document *document)
{
	return JOIN(arena, document->folder, "/index.html");
}

static const char *year_path(struct arena *arena, const struct town *town, int16_t year)
{
	return JOIN(arena, town->slug, "/", site_number(arena, year), "/index.html");
}

static const char *lead_of(struct site *site, const struct town *town, enum kk_lang lang)
{
	struct assessments all = { .count = town->goals };

	if (!town->followup_year && !town->contract_year)
		return word(town->count ? WORD_TOWN_DRAFT : WORD_TOWN_NOTHING, lang);
	if (!town->followup_year)
		return words_filled(site->page, lang, WORD_TOWN_CONTRACT_ONLY,
				    WITH(number_of(site->page, town->goals, WORD_A_GOAL, lang),
					 site_number(site->page, town->contract_year)));
	if (!town->goals)
		return word(WORD_NO_GOALS, lang);
	memcpy(all.by_status, town->by_status, sizeof(all.by_status));
	return words_filled(site->page, lang, WORD_TOWN_VERDICT,
			    WITH(site_number(site->page, town->followup_year),
				 counts_of(site->page, all.by_status, lang)));
}

static void add_spread(struct page *page, struct part *parent, const unsigned by_status[STATUS_COUNT], size_t goals)
{
	struct chart *chart;
	struct part *part;

	if (!goals)
		return;
	chart = NEW(page->arena, struct chart);
	chart->kind = CHART_DISTRIBUTION;
	memcpy(chart->by_status, by_status, sizeof(chart->by_status));
	part = doc_add(page, parent, PART_CHART);
	part->chart = chart;
	part->text = words_filled(page->arena, page->lang, WORD_DISTRIBUTION,
				  WITH(number_of(page->arena, goals, WORD_A_GOAL, page->lang),
				       counts_of(page->arena, by_status, page->lang)));
}

/* BEK § 6: what is adopted is not yet published. */
const char *publication_of(struct page *page, const struct site_document *document)
{
	if (is_draft(document))
		return word(WORD_NOT_ADOPTED, page->lang);
	return words_filled(page->arena, page->lang,
			    is_known(document->file->common->published) ? WORD_PUBLISHED_ON : WORD_ADOPTED_ONLY,
			    WITH(say_date(page->arena, told_on(document), page->lang)));
}

static void add_documents(struct site *site, struct leaf *leaf, struct part *parent, int16_t year)
{
	struct page *page = &leaf->page;
	struct part *list = doc_list(page, parent, ROLE_LINKS);

	for (size_t i = leaf->town->count; i-- > 0;) {
		const struct site_document *document = &leaf->town->documents[i];
		struct part *item;

		if (document->year != year)
			continue;
		item = doc_item(page, list, NULL);
		doc_link(page, item, site_link(site, &leaf->frame, document_path(page->arena, document)),
			 document->title);
		doc_text(page, item, " ");
		doc_note(page, item, document->current ? word(WORD_REPLACED, page->lang)
						       : publication_of(page, document));
	}
}

static void add_goal(struct site *site, struct leaf *leaf, struct leaf_table *table,
		     const struct site_document *document, size_t i)
{
	struct page *page = &leaf->page;
	const struct assessment *goal = &document->all.items[i];

	leaf_row(leaf, table);
	table->row->kinds = document->file->type == DOC_FOLLOWUP ? status_name(goal->progress.status) : "contract";
	doc_link(page, leaf_cell(leaf, table, NULL), site_link(site, &leaf->frame, goal_place(page->arena, document,
		&document->cards[i])),
		 document->cards[i].title);
	leaf_cell(leaf, table, goal->goal->area->name.text);
	if (document->file->type == DOC_FOLLOWUP)
		site_put_status(page, leaf_cell(leaf, table, NULL), goal);
	else if (leaf->town->followup_year)
		leaf_cell(leaf, table, word(WORD_NOT_FOLLOWED, page->lang));
	else
		leaf_cell(leaf, table, goal->goal->comparator == CMP_NONE ? "–"
			  : say_comparator(page->arena, goal->goal, page->lang));
}

/* Every goal of now, so that the one looked for is a search on the page and a click away. */
static void add_goals(struct site *site, struct leaf *leaf)
{
	static const enum word_id columns[][3] = {
		{ WORD_GOALS_HEAD, WORD_SERVICE_AREA, WORD_SHALL_BE },
			{ WORD_GOALS_HEAD, WORD_SERVICE_AREA, WORD_STATUS_IS },
	};
	struct page *page = &leaf->page;
	const struct town *town = leaf->town;
	const char *year = site_number(page->arena, town->followup_year ? town->followup_year : town->contract_year);
	size_t by_status[STATUS_COUNT], others = 0;
	struct leaf_table table;
	struct part *section;

	if (!town->goals)
		return;
	section = doc_section(page, leaf->main, ROLE_SECTION, "maal", word(WORD_GOALS_NOW, page->lang));
	for (int status = 0; status < STATUS_COUNT; status++)
		by_status[status] = town->by_status[status];
	for (size_t i = 0; i < town->count; i++)
		if (is_of_now(&town->documents[i]) && !is_newest(&town->documents[i]))
			others += town->documents[i].all.count;
	if (town->followup_year)
		site_status_filter(leaf, section, WORD_SHOW_GOALS, by_status, others, town->goals + others);
	leaf_table(leaf, section, "t-maal", words_filled(page->arena, page->lang, WORD_GOALS_OF_YEAR, WITH(year)),
		   columns[town->followup_year != 0], COUNT(columns[0]), &table);
	for (size_t i = 0; i < town->count; i++)
		for (size_t k = 0; is_of_now(&town->documents[i]) && k < town->documents[i].all.count; k++)
			add_goal(site, leaf, &table, &town->documents[i], k);
}

static size_t year_counts(const struct town *town, int16_t year, unsigned by_status[STATUS_COUNT])
{
	size_t goals = 0;

	memset(by_status, 0, STATUS_COUNT * sizeof(*by_status));
	for (size_t i = 0; i < town->count; i++) {
		if (town->documents[i].year != year || town->documents[i].file->type != DOC_FOLLOWUP ||
		    is_draft(&town->documents[i]))
			continue;
		goals += town->documents[i].all.count;
		for (int status = 0; status < STATUS_COUNT; status++)
			by_status[status] += town->documents[i].all.by_status[status];
	}
	return goals;
}

/* Why a year has no goals to count. */
static enum word_id year_without(const struct town *town, int16_t year)
{
	enum word_id without = WORD_YEAR_DRAFT;

	for (size_t i = 0; i < town->count; i++)
		if (town->documents[i].year == year && !is_draft(&town->documents[i]))
			without = town->documents[i].file->type == DOC_FOLLOWUP ? WORD_NO_GOALS : WORD_NO_FOLLOWUP;
	return without; /* of a year's documents the follow-ups come last */
}

static void add_years(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	const struct town *town = leaf->town;
	struct part *list = NULL;

	for (size_t i = town->count; i-- > 0;) {
		int16_t year = town->documents[i].year;
		unsigned by_status[STATUS_COUNT];
		struct part *item;
		size_t goals;

		if (i + 1 < town->count && town->documents[i + 1].year == year)
			continue;
		if (!list)
			list = doc_list(page, doc_section(page, leaf->main, ROLE_SECTION, "aar",
							  word(WORD_YEAR_BY_YEAR, page->lang)), ROLE_TOWNS);
		item = doc_item(page, list, NULL);
		doc_link(page, item, site_link(site, &leaf->frame, year_path(page->arena, town, year)),
			 site_number(page->arena, year));
		goals = year_counts(town, year, by_status);
		add_spread(page, item, by_status, goals);
		doc_text(page, doc_paragraph(page, item, ROLE_NONE), goals ? words_filled(page->arena, page->lang,
			WORD_AREA_COUNT,
			 WITH(number_of(page->arena, goals, WORD_A_GOAL, page->lang),
			      counts_of(page->arena, by_status, page->lang)))
			 : word(year_without(town, year), page->lang));
	}
}

/* An area by its newest name, and where that stands among names. */
struct named_area { const struct appearance *newest; const char *key; size_t age; };

static int by_slug(const void *a, const void *b)
{
	const struct named_area *x = a, *y = b;
	int order = strcmp(x->newest->area, y->newest->area);

	return order ? order : (x->age > y->age) - (x->age < y->age);
}

static int by_name(const void *a, const void *b)
{
	const struct named_area *x = a, *y = b;
	int order = strcmp(x->key, y->key);

	return order ? order : strcmp(x->newest->area, y->newest->area);
}

static size_t find_areas(struct arena *arena, const struct town *town, struct named_area *areas)
{
	size_t count = 0, kept = 0;

	for (size_t i = town->count; i-- > 0;)
		for (size_t k = 0; k < town->documents[i].all.count; k++) {
			const struct appearance *one = town->documents[i].seen[k];

			if (!count || strcmp(areas[count - 1].newest->area, one->area) != 0) {
				const char *name = one->goal->goal->area->name.text;

				areas[count] = (struct named_area){ one, collate_key(arena, name), count };
				count++;
			}
		}
	if (count)
		qsort(areas, count, sizeof(*areas), by_slug);
	for (size_t i = 0; i < count; i++)
		if (!i || strcmp(areas[kept - 1].newest->area, areas[i].newest->area) != 0)
			areas[kept++] = areas[i];
	if (kept)
		qsort(areas, kept, sizeof(*areas), by_name);
	return kept;
}

/* Each with its committee, and with what took over from one that is no more. */
static void add_areas(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	const struct town *town = leaf->town;
	struct named_area *areas = NEW_ARRAY(page->arena, struct named_area, town->appearance_count);
	size_t count = find_areas(page->arena, town, areas);
	struct part *list;

	if (!count)
		return;
	list = doc_list(page, doc_section(page, leaf->main, ROLE_SECTION, "omraader",
					  word(WORD_SERVICE_AREAS, page->lang)), ROLE_LINKS);
	for (size_t i = 0; i < count; i++) {
		const struct appearance *newest = areas[i].newest;
		const struct text *committee = area_committee_of(town, newest);
		const char *successors = area_successors(site, town, newest);
		struct part *item = doc_item(page, list, NULL);

		doc_link(page, item, site_link(site, &leaf->frame, area_page(page->arena, town, newest->area)),
			 newest->goal->goal->area->name.text);
		if (!successors && !is_known(*committee))
			continue;
		doc_text(page, item, " ");
		doc_note(page, item, successors ? words_filled(page->arena, page->lang, WORD_NOW_PART_OF,
							       WITH(successors)) : committee->text);
	}
}

static void add_following(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	struct part *list = doc_list(page, doc_section(page, leaf->main, ROLE_SECTION, "foelg",
						       word(WORD_FOLLOW, page->lang)), ROLE_LINKS);

	doc_link(page, doc_item(page, list, NULL), site_link(site, &leaf->frame, JOIN(page->arena, leaf->town->slug,
		"/feed.xml")),
		 word(WORD_FEED, page->lang));
	if (leaf->town->has_deadlines)
		doc_link(page, doc_item(page, list, NULL),
			 site_link(site, &leaf->frame, JOIN(page->arena, leaf->town->slug, "/frister.ics")),
			 word(WORD_CALENDAR, page->lang));
}

static void add_band(struct leaf *leaf)
{
	struct part *section;

	if (!leaf->town->followup_year || !leaf->town->goals)
		return;
	section = doc_section(&leaf->page, leaf->main, ROLE_OVERVIEW, "overblik",
			      words_filled(leaf->page.arena, leaf->page.lang, WORD_STATUS_OF_YEAR,
			      WITH(site_number(leaf->page.arena, leaf->town->followup_year))));
	add_spread(&leaf->page, section, leaf->town->by_status, leaf->town->goals);
	doc_text(&leaf->page, doc_paragraph(&leaf->page, section, ROLE_NONE),
		 words_filled(leaf->page.arena, leaf->page.lang, WORD_AREA_COUNT,
			      WITH(number_of(leaf->page.arena, leaf->town->goals, WORD_A_GOAL, leaf->page.lang),
				   counts_of(leaf->page.arena, leaf->town->by_status, leaf->page.lang))));
}

void site_town(struct site *site, struct town *town)
{
	const char *path = JOIN(site->page, town->slug, "/index.html");
	int16_t latest = town->contract_year > town->followup_year ? town->contract_year : town->followup_year;
	struct leaf leaf;
	struct part *top;

	leaf_begin(site, &leaf, path, town, town->lang);
	frame_crumb(site, &leaf.frame, NULL, town->name);
	top = leaf_top(&leaf, word(WORD_TOWN_KICKER, town->lang), town->name, lead_of(site, town, town->lang));
	for (size_t i = 0; !latest && i < town->count; i++)
		latest = town->documents[i].year;
	if (latest)
		add_documents(site, &leaf, top, latest);
	add_band(&leaf);
	add_goals(site, &leaf);
	add_years(site, &leaf);
	add_areas(site, &leaf);
	add_following(site, &leaf);
	site_mapped(site, path, town->count ? told_on(&town->documents[town->count - 1]) : (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}

static void write_year(struct site *site, const struct town *town, int16_t year)
{
	const char *path = year_path(site->page, town, year);
	unsigned by_status[STATUS_COUNT];
	size_t goals = year_counts(town, year, by_status);
	struct leaf leaf;
	struct part *top, *section;

	leaf_begin(site, &leaf, path, town, town->lang);
	frame_crumb(site, &leaf.frame, JOIN(site->page, town->slug, "/index.html"), town->name);
	frame_crumb(site, &leaf.frame, NULL, site_number(site->page, year));
	top = leaf_top(&leaf, town->name, words_filled(site->page, town->lang, WORD_THE_YEAR,
						       WITH(site_number(site->page, year))),
		       goals ? words_filled(site->page, town->lang, WORD_AREA_COUNT,
					    WITH(number_of(site->page, goals, WORD_A_GOAL, town->lang),
					    counts_of(site->page, by_status, town->lang)))
						    : word(year_without(town, year), town->lang));
	add_spread(&leaf.page, top, by_status, goals);
	section = doc_section(&leaf.page, leaf.main, ROLE_SECTION, "dokumenter", word(WORD_DOCUMENTS, town->lang));
	add_documents(site, &leaf, section, year);
	site_mapped(site, path, (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}

void site_years(struct site *site, struct town *town)
{
	for (size_t i = 0; i < town->count; i++)
		if (i + 1 == town->count || town->documents[i + 1].year != town->documents[i].year)
			write_year(site, town, town->documents[i].year);
}
