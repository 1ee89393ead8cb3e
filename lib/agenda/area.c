/* SPDX-License-Identifier: MPL-2.0 */
/* Which committee a service area belongs to: what it says itself, its contract, or the municipality's register. */
#include <errno.h>

#include "agenda/parts.h"
#include "law/requirements.h"
#include "set/folder.h"

static const char *known(const struct text *text)
{
	return is_known(*text) ? text->text : NULL;
}

static const char *registered(struct arena *arena, const struct file *contract, const struct area *area)
{
	const struct municipality *municipality = register_of(arena, contract);

	for (uint32_t i = 0; municipality && i < municipality->areas.count; i++) {
		const struct register_area *listed = LIST_AT(&municipality->areas, const struct register_area, i);

		if (same_area(arena, listed, area))
			return known(&listed->committee);
	}
	return NULL;
}

const char *area_committee(struct arena *arena, const struct file *file, const struct file *contract,
			   const struct area *area)
{
	const char *name = known(&area->committee);

	if (!name)
		name = known(&contract->common->committee);
	if (!name)
		name = registered(arena, contract, area);
	return name ? name : known(&file->common->committee);
}

typedef void area_fn(void *context, const char *committee, const struct area *area);

static void each_area(struct arena *arena, const struct file *file, area_fn *visit, void *context)
{
	for (uint32_t i = 0; i < followed_count(file); i++) {
		const struct file *contract = followed_at(file, i);

		for (uint32_t j = 0; j < FILE_CONTRACT(contract)->areas.count; j++) {
			const struct area *area = LIST_AT(&FILE_CONTRACT(contract)->areas, const struct area, j);

			visit(context, area_committee(arena, file, contract, area), area);
		}
	}
}

struct names {
	struct arena *arena;
	const char **items;
	size_t count, areas;
	bool unnamed;
};

static void count_area(void *context, const char *committee, const struct area *area)
{
	struct names *names = context;

	(void)committee;
	(void)area;
	names->areas++;
}

static void add_name(void *context, const char *committee, const struct area *area)
{
	struct names *names = context;

	(void)area;
	names->unnamed |= !committee;
	for (size_t i = 0; committee && i < names->count; i++)
		if (text_same(names->arena, names->items[i], committee))
			return;
	if (committee)
		names->items[names->count++] = committee;
}

static struct names names_of(struct arena *arena, const struct file *file)
{
	struct names names = { .arena = arena };

	each_area(arena, file, count_area, &names);
	names.items = NEW_ARRAY(arena, const char *, names.areas + 1);
	each_area(arena, file, add_name, &names);
	return names;
}

const char *agenda_committee(struct arena *arena, const struct file *file, size_t index)
{
	struct names names = names_of(arena, file);

	return index < names.count ? names.items[index] : NULL;
}

static void choose_area(void *context, const char *committee, const struct area *area)
{
	struct agenda *agenda = context;

	if (agenda->committee && !(committee && text_same(agenda->report.arena, committee, agenda->committee)))
		return;
	agenda->committees[agenda->area_count] = committee;
	agenda->areas[agenda->area_count++] = area;
}

int agenda_areas(struct agenda *agenda, const char *committee)
{
	const struct file *file = agenda->report.file;
	struct names names = names_of(agenda->report.arena, file);

	agenda->areas = NEW_ARRAY(agenda->report.arena, const struct area *, names.areas + 1);
	agenda->committees = NEW_ARRAY(agenda->report.arena, const char *, names.areas + 1);
	for (size_t i = 0; committee && i < names.count; i++)
		if (text_same(agenda->report.arena, names.items[i], committee))
			agenda->committee = names.items[i];
	if (committee && !agenda->committee)
		return -ENOENT;
	if (!committee)
		agenda->committee = known(&file->common->committee);
	if (!agenda->committee && names.count == 1 && !names.unnamed)
		agenda->committee = names.items[0];
	agenda->is_whole = !agenda->committee || (names.count == 1 && !names.unnamed);
	each_area(agenda->report.arena, file, choose_area, agenda);
	return 0;
}
