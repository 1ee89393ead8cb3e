/* SPDX-License-Identifier: MPL-2.0 */
/* The goals of a municipality through its documents: which appearances are one goal's, and that goal's address. */
#include <stdlib.h>
#include <string.h>

#include "base/slug.h"
#include "site/site.h"

static struct date date_of(const struct site_document *document)
{
	if (document->file->type == DOC_CONTRACT)
		return FILE_CONTRACT(document->file)->period.from;
	return (struct date){ 0, 0, 0 };
}

/* A contract has no day that its goals are measured on: its period's first, so that no build's day decides. */
static void assess_document(struct site *site, struct site_document *document)
{
	struct report report = {
		.page = { .arena = site->local }, .arena = site->local, .file = document->file, .all = &document->all,
	};

	assess(site->local, document->file, date_of(document), &document->all);
	report.lang = report.page.lang = document_language(document->file->common);
	report_cards(&report);
	document->cards = report.cards;
	document->seen = NEW_ARRAY(site->local, const struct appearance *, document->all.count + 1);
}

static const char *committee_of(struct site *site, const struct assessment *goal)
{
	const struct text *committee = &goal->contract->common->committee;

	return is_known(*committee) ? slug(site->local, committee->text) : "";
}

static const char *area_of(const struct assessment *goal)
{
	const struct area *area = goal->goal->area;

	return is_known(area->id) ? area->id.text : area->name.text;
}

static const char *id_of(const struct appearance *appearance)
{
	return appearance->goal->goal->id.text;
}

static int by_age(const struct appearance *x, const struct appearance *y)
{
	/* the place of a document among the municipality's: by year, contracts first */
	return (x->document > y->document) - (x->document < y->document);
}

static int by_id(const void *a, const void *b)
{
	const struct appearance *x = a, *y = b;
	int order = strcmp(id_of(x), id_of(y));

	return order ? order : by_age(x, y);
}

static int by_slug(const void *a, const void *b)
{
	const struct appearance *x = a, *y = b;
	int order = strcmp(x->slug, y->slug);

	return order ? order : by_age(x, y);
}

static void gather(struct site *site, struct town *town)
{
	size_t count = 0;

	for (size_t i = 0; i < town->count; i++)
		count += town->documents[i].all.count;
	town->appearances = NEW_ARRAY(site->local, struct appearance, count);
	town->appearance_count = 0;
	for (size_t i = 0; i < town->count; i++) {
		struct site_document *document = &town->documents[i];

		for (size_t k = 0; k < document->all.count; k++) {
			const struct assessment *goal = &document->all.items[k];

			town->appearances[town->appearance_count++] = (struct appearance){
				.document = document, .goal = goal, .card = &document->cards[k],
				.committee = committee_of(site, goal), .area = slug(site->local, area_of(goal)),
				.area_key = text_folded(site->local, area_of(goal)), .slug = goal->goal->id.text,
			};
		}
	}
}

/* Two committees may each have a goal of the same id in one year: then they are two goals. */
static bool is_shared(const struct appearance *first, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = i + 1; k < count && first[k].document->year == first[i].document->year; k++)
			if (first[k].document->file->type == first[i].document->file->type &&
			    strcmp(first[i].committee, first[k].committee) != 0)
				return true;
	return false;
}

static void name_goals(struct site *site, struct town *town)
{
	for (size_t first = 0, next; first < town->appearance_count; first = next) {
		for (next = first + 1; next < town->appearance_count; next++)
			if (strcmp(id_of(&town->appearances[next]), id_of(&town->appearances[first])) != 0)
				break;
		if (!is_shared(&town->appearances[first], next - first))
			continue;
		/* An id has no underscore, so that what is made is no other goal's. */
		for (size_t i = first; i < next; i++)
			if (*town->appearances[i].committee)
				town->appearances[i].slug = JOIN(site->local, id_of(&town->appearances[i]), "_",
								 town->appearances[i].committee);
	}
}

static int by_area(const void *a, const void *b)
{
	const struct appearance *const *x = a, *const *y = b;
	int order = strcmp((*x)->area, (*y)->area);

	return order ? order : strcmp((*x)->area_key, (*y)->area_key);
}

/* Areas whose names make one address are told apart by a number, in order of their names. */
static void part_areas(struct site *site, struct town *town)
{
	struct appearance **sorted = NEW_ARRAY(site->local, struct appearance *, town->appearance_count);
	const char *name = "", *key = "";
	int twins = 1;

	for (size_t i = 0; i < town->appearance_count; i++)
		sorted[i] = &town->appearances[i];
	if (town->appearance_count)
		qsort(sorted, town->appearance_count, sizeof(*sorted), by_area);
	for (size_t i = 0; i < town->appearance_count; i++) {
		twins = strcmp(sorted[i]->area, name) != 0 ? 1 : twins + (strcmp(sorted[i]->area_key, key) != 0);
		name = sorted[i]->area;
		key = sorted[i]->area_key;
		if (twins > 1)
			sorted[i]->area = JOIN(site->local, name, "_", site_number(site->local, twins));
	}
}

static void count_statuses(struct town *town)
{
	memset(town->by_status, 0, sizeof(town->by_status));
	town->goals = 0;
	for (size_t i = 0; i < town->count; i++) {
		const struct site_document *document = &town->documents[i];

		if (!is_newest(document))
			continue;
		town->goals += document->all.count;
		for (int status = 0; status < STATUS_COUNT; status++)
			town->by_status[status] += document->all.by_status[status];
	}
}

bool is_newest(const struct site_document *document)
{
	const struct town *town = document->town;

	if (is_draft(document))
		return false;
	if (town->followup_year)
		return document->file->type == DOC_FOLLOWUP && document->year == town->followup_year;
	return document->year == town->contract_year && !document->current;
}

/* A committee's contract of the year that is followed up, which none of the follow-ups is about. */
static bool is_unfollowed(const struct site_document *document)
{
	const struct town *town = document->town;

	if (document->file->type != DOC_CONTRACT || is_draft(document) || document->current ||
	    document->year != town->followup_year)
		return false;
	for (size_t i = 0; i < town->count; i++)
		for (uint32_t k = 0; is_newest(&town->documents[i]) && k < town->documents[i].file->contract_count; k++)
			if (town->documents[i].file->contracts[k] == document->file)
				return false;
	return true;
}

bool is_of_now(const struct site_document *document)
{
	return is_newest(document) || is_unfollowed(document);
}

void site_gather(struct site *site, struct town *town)
{
	if (town->registered)
		town->slugs = area_slugs(site, FILE_MUNICIPALITY(town->registered));
	for (size_t i = 0; i < town->count; i++)
		assess_document(site, &town->documents[i]);
	gather(site, town);
	if (town->appearance_count)
		qsort(town->appearances, town->appearance_count, sizeof(town->appearances[0]), by_id);
	name_goals(site, town);
	part_areas(site, town);
	if (town->appearance_count)
		qsort(town->appearances, town->appearance_count, sizeof(town->appearances[0]), by_slug);
	for (size_t i = 0; i < town->appearance_count; i++) {
		const struct appearance *one = &town->appearances[i];

		one->document->seen[one->card - one->document->cards] = one;
	}
	count_statuses(town);
}

const char *goal_page(struct arena *arena, const struct town *town, const char *name)
{
	return JOIN(arena, town->slug, "/maal/", name, "/index.html");
}

const char *area_page(struct arena *arena, const struct town *town, const char *name)
{
	return JOIN(arena, town->slug, "/omraade/", name, "/index.html");
}

const char *goal_place(struct arena *arena, const struct site_document *document, const struct card *card)
{
	return JOIN(arena, document->folder, "/index.html", card->link);
}
