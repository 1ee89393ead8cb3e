/* SPDX-License-Identifier: MPL-2.0 */
/* Which pages there are and where they lie: names become addresses that last, and no two are the same. */
#include <stdlib.h>
#include <string.h>

#include "base/collate.h"
#include "base/slug.h"
#include "format/distinct.h"
#include "progress/overview.h"
#include "site/site.h"

static bool is_shown(const struct file *file)
{
	return (file->type == DOC_CONTRACT || file->type == DOC_FOLLOWUP) && file_is_usable(file);
}

/* A contract of several years lies under its first. */
static int16_t year_of(const struct file *file)
{
	if (file->type == DOC_FOLLOWUP)
		return FILE_FOLLOWUP(file)->year.year;
	return FILE_CONTRACT(file)->period.from.year;
}

bool is_draft(const struct site_document *document)
{
	return !is_present(document->file->common->adopted);
}

struct date told_on(const struct site_document *document)
{
	const struct common *common = document->file->common;

	if (is_known(common->published))
		return common->published.date;
	if (is_known(common->adopted))
		return common->adopted.date;
	if (document->file->type == DOC_FOLLOWUP)
		return FILE_FOLLOWUP(document->file)->as_of.date;
	return (struct date){ 0, 0, 0 };
}

/* "kontrakt", "opfoelgning-boerneudvalget" */
static const char *usual_slug(struct arena *arena, const struct file *file)
{
	const char *kind = file->type == DOC_CONTRACT ? "kontrakt" : "opfoelgning";

	return is_known(file->common->committee) ? slug_join(arena, kind, slug(arena, file->common->committee.text))
		: kind;
}

static int32_t adopted(const struct site_document *document)
{
	const struct day *day = &document->file->common->adopted;

	return is_known(*day) ? date_days(day->date) : INT32_MAX;
}

/* By age, drafts last. Of documents with one name the oldest keeps it, so that an address lasts. */
static int by_place(const void *a, const void *b)
{
	const struct site_document *x = a, *y = b;
	int order = (int)x->year - (int)y->year;

	if (!order)
		order = (int)x->file->type - (int)y->file->type;
	if (!order)
		order = strcmp(x->slug, y->slug);
	if (!order)
		order = (adopted(x) > adopted(y)) - (adopted(x) < adopted(y));
	return order ? order : strcmp(x->file->path, y->file->path);
}

/* A version that was replaced leaves its address to the one that holds, and has its day in its own. */
static const char *version_slug(struct arena *arena, const struct site_document *document)
{
	struct out out;

	if (!is_known(document->file->common->adopted))
		return slug_join(arena, document->slug, "version");
	out_memory(&out, arena);
	put(&out, document->slug);
	put(&out, "-version-");
	put_date_iso(&out, document->file->common->adopted.date);
	return out_text(&out);
}

/* The addresses that the documents of a municipality have, each with the number to try next where it is wanted
 * again. */
struct places {
	struct distinct taken;
	size_t *next;
};

static const char *folder_of_name(struct site *site, const struct site_document *document, const char *name)
{
	return JOIN(site->local, document->town->slug, "/", site_number(site->local, document->year), "/", name);
}

static bool is_taken(const struct places *places, const char *folder)
{
	return distinct_find(&places->taken, folder) != NO_NUMBER;
}

static const char *free_name(struct site *site, struct places *places, const struct site_document *document,
			     const char *usual)
{
	uint32_t number = distinct_find(&places->taken, folder_of_name(site, document, usual));
	const char *name = usual;

	while (number != NO_NUMBER && is_taken(places, folder_of_name(site, document, name)))
		name = slug_numbered(site->local, usual, places->next[number]++);
	places->next[distinct_add(&places->taken, folder_of_name(site, document, name))] = 2;
	return name;
}

static void place_documents(struct site *site, struct town *town)
{
	struct places places = { .next = NEW_ARRAY(site->local, size_t, town->count) };

	distinct_init(&places.taken, site->local, town->count);
	for (size_t i = 0; i < town->count; i++) {
		struct site_document *document = &town->documents[i];
		const char *usual = document->current ? version_slug(site->local, document) : document->slug;

		document->first_folder = folder_of_name(site, document, document->slug);
		if (!document->current && is_draft(document) && is_taken(&places, document->first_folder))
			usual = slug_join(site->local, document->slug, "udkast");
		document->slug = free_name(site, &places, document, usual);
		document->folder = folder_of_name(site, document, document->slug);
	}
}

static bool leads_to(const struct site_document *from, const struct site_document *to)
{
	while (from && from != to)
		from = from->current;
	return from;
}

/* The documents were added in their order, and no two have one path. */
static struct site_document *document_of(const struct town *town, const struct distinct *by_path,
					 const struct file *file)
{
	uint32_t number = file ? distinct_find(by_path, file->path) : NO_NUMBER;

	return number == NO_NUMBER || town->documents[number].file != file ? NULL : &town->documents[number];
}

/* A contract that another of the same year names as replaced; a chain is followed by the one that nobody replaces, a
 * ring by its newest. What the council has not adopted replaces nothing yet. */
static void find_versions(struct site *site, struct town *town)
{
	struct distinct by_path;

	distinct_init(&by_path, site->local, town->count);
	for (size_t i = 0; i < town->count; i++)
		(void)distinct_add(&by_path, town->documents[i].file->path);
	for (size_t k = town->count; k-- > 0;) {
		struct site_document *new = &town->documents[k];
		struct site_document *old = document_of(town, &by_path, new->file->replaces);

		if (old && old->year == new->year && !is_draft(new) && !old->current && !leads_to(new, old))
			old->current = new;
	}
	for (size_t i = 0; i < town->count; i++)
		while (town->documents[i].current && town->documents[i].current->current)
			town->documents[i].current = town->documents[i].current->current;
}

static const char *title_of(struct arena *arena, const struct file *file, int16_t year)
{
	enum kk_lang lang = document_language(file->common);

	const char *title;

	if (is_known(file->common->title))
		return file->common->title.text;
	title = words_filled(arena, lang, file->type == DOC_CONTRACT ? WORD_CONTRACT_TITLE : WORD_FOLLOWUP_TITLE,
			     WITH(site_number(arena, year)));
	/* Each committee may have its own: no two links say the same and lead to different pages. */
	return is_known(file->common->committee) ? JOIN(arena, title, ", ", file->common->committee.text) : title;
}

static void add_documents(struct site *site, struct town *town)
{
	const struct group *group = town->group;

	town->documents = NEW_ARRAY(site->local, struct site_document, group->count);
	for (size_t i = 0; i < group->count; i++) {
		struct file *file = group->files[i];

		if (file->type == DOC_MUNICIPALITY && !file->broken && !town->registered)
			town->registered = file;
		if (is_shown(file))
			town->documents[town->count++] = (struct site_document){
				.file = file, .town = town, .year = year_of(file),
					.slug = usual_slug(site->local, file),
				.title = title_of(site->local, file, year_of(file)),
			};
	}
}

/* The register above the documents is the municipality's even where it lies outside what was asked about. */
static void find_register(struct town *town)
{
	for (size_t i = 0; i < town->count && !town->registered; i++)
		if (register_of(town->documents[i].file))
			town->registered = town->documents[i].file->municipality;
}

static const struct file *named_by(const struct town *town)
{
	return town->registered ? town->registered : town->documents[town->count - 1].file;
}

const char *plan_name_of(const struct town *town)
{
	return named_by(town)->common->municipality.text;
}

void plan_name(struct site *site, struct town *town)
{
	const struct municipality *registered = town->registered ? FILE_MUNICIPALITY(town->registered) : NULL;
	static const char *const kinds[] = { "-kommune", "-municipality" };
	const char *name;
	size_t size;

	town->name = arena_text(site->arena, plan_name_of(town), strlen(plan_name_of(town)));
	town->lang = document_language((town->count ? town->documents[town->count - 1].file : named_by(town))->common);
	name = slug(site->arena, town->name);
	size = strlen(name);
	for (size_t i = 0; i < COUNT(kinds); i++)
		if (size > strlen(kinds[i]) && strcmp(name + size - strlen(kinds[i]), kinds[i]) == 0)
			name = arena_text(site->arena, name, size - strlen(kinds[i]));
	town->slug = registered && is_known(registered->code) ? slug_join(site->arena, slug(site->arena,
		registered->code.text), name) : name;
	town->key = collate_key(site->arena, town->name);
	town->letter = collate_letter(site->arena, town->name);
}

/* What begins with no letter comes first, and together: the weights of some signs are past those of the letters. */
static int by_key(const void *a, const void *b)
{
	const struct town *x = a, *y = b;
	int order = (*y->letter == '#') - (*x->letter == '#');

	return order ? order : strcmp(x->key, y->key);
}

static int by_slug(const void *a, const void *b)
{
	const struct town *const *x = a, *const *y = b;
	int order = strcmp((*x)->slug, (*y)->slug);

	return order ? order : strcmp((*x)->key, (*y)->key);
}

/* The names that the site's own folders have are no municipality's. */
static bool is_reserved(const char *name)
{
	static const char *const names[] = { "emner", "om", "data" };

	for (size_t i = 0; i < COUNT(names); i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

/* Two municipalities whose names make one address are told apart by a number, in order of their names. */
static void part_slugs(struct site *site)
{
	struct town **sorted = NEW_ARRAY(site->arena, struct town *, site->town_count);
	const char *previous = "";
	size_t twins = 1;

	for (size_t i = 0; i < site->town_count; i++)
		sorted[i] = &site->towns[i];
	if (site->town_count)
		qsort(sorted, site->town_count, sizeof(*sorted), by_slug);
	for (size_t i = 0; i < site->town_count; i++) {
		twins = strcmp(sorted[i]->slug, previous) == 0 ? twins + 1 : 1;
		previous = sorted[i]->slug;
		if (twins > 1 || is_reserved(previous))
			sorted[i]->slug = JOIN(site->arena, previous, "_", site_number(site->arena, (int)twins));
	}
}

static void count_newest(struct town *town)
{
	for (size_t i = 0; i < town->count; i++) {
		const struct site_document *document = &town->documents[i];
		int16_t *newest = document->file->type == DOC_FOLLOWUP ? &town->followup_year : &town->contract_year;

		if (!is_draft(document) && document->year > *newest)
			*newest = document->year;
	}
}

/* BEK § 6: what is adopted is also to be published. */
static void find_published(struct town *town)
{
	town->published = true;
	for (size_t i = 0; i < town->count; i++)
		if (is_newest(&town->documents[i]) && !is_present(town->documents[i].file->common->published))
			town->published = false;
}

bool plan_documents(struct site *site, struct town *town)
{
	town->count = 0;
	town->registered = NULL;
	town->slugs = NULL;
	add_documents(site, town);
	if (town->count)
		qsort(town->documents, town->count, sizeof(town->documents[0]), by_place);
	find_versions(site, town);
	find_register(town);
	return town->count || town->registered;
}

void plan_order(struct site *site)
{
	if (site->town_count)
		qsort(site->towns, site->town_count, sizeof(site->towns[0]), by_key);
	part_slugs(site);
}

void plan_places(struct site *site, struct town *town)
{
	count_newest(town);
	find_published(town);
	place_documents(site, town);
}
