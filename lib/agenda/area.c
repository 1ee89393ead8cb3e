/* SPDX-License-Identifier: MPL-2.0 */
/* Which committee a service area belongs to: what it says itself, its contract, or the municipality's register. */
#include <errno.h>
#include <string.h>

#include "agenda/parts.h"
#include "format/area_index.h"
#include "law/requirements.h"
#include "set/folder.h"

static const char *known(const struct text *text)
{
	return is_known(*text) ? text->text : NULL;
}

static const char *registered(struct arena *arena, const struct file *contract, const struct area *area)
{
	const struct municipality *municipality = register_of(contract);
	uint32_t number = municipality ? areas_first(arena, municipality->index, area) : NO_NUMBER;

	return number == NO_NUMBER
		? NULL : known(&LIST_AT(&municipality->areas, const struct register_area, number)->committee);
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

void agenda_each_area(struct arena *arena, const struct file *file, area_fn *visit, void *context)
{
	for (uint32_t i = 0; i < followed_count(file); i++) {
		const struct file *contract = followed_at(file, i);

		for (uint32_t j = 0; j < FILE_CONTRACT(contract)->areas.count; j++) {
			const struct area *area = LIST_AT(&FILE_CONTRACT(contract)->areas, const struct area, j);

			visit(context, area_committee(arena, file, contract, area), area);
		}
	}
}

size_t agenda_area_count(const struct file *file)
{
	size_t count = 0;

	for (uint32_t i = 0; i < followed_count(file); i++)
		count += FILE_CONTRACT(followed_at(file, i))->areas.count;
	return count;
}

struct names {
	struct arena *arena;
	struct distinct folded;
	const char **items;
	bool unnamed;
};

static void add_name(void *context, const char *committee, const struct area *area)
{
	struct names *names = context;
	uint32_t number, before = names->folded.count;

	(void)area;
	names->unnamed |= !committee;
	if (!committee)
		return;
	number = distinct_add(&names->folded, text_folded(names->arena, committee));
	if (number == before)
		names->items[number] = committee;
}

static struct names names_of(struct arena *arena, const struct file *file)
{
	size_t count = agenda_area_count(file);
	struct names names = { .arena = arena, .items = NEW_ARRAY(arena, const char *, count + 1) };

	distinct_init(&names.folded, arena, count);
	agenda_each_area(arena, file, add_name, &names);
	return names;
}

const char *agenda_committee(struct arena *arena, const struct file *file, size_t index)
{
	struct names names = names_of(arena, file);

	return index < names.folded.count ? names.items[index] : NULL;
}

struct choice { struct agenda *agenda; const char *folded; /* the committee of the case; NULL: the council */ };

static void choose_area(void *context, const char *committee, const struct area *area)
{
	const struct choice *choice = context;
	struct agenda *agenda = choice->agenda;

	if (choice->folded &&
	    !(committee && strcmp(text_folded(agenda->report.arena, committee), choice->folded) == 0))
		return;
	agenda->committees[agenda->area_count] = committee;
	agenda->areas[agenda->area_count++] = area;
}

int agenda_areas(struct agenda *agenda, const char *committee)
{
	const struct file *file = agenda->report.file;
	struct arena *arena = agenda->report.arena;
	struct names names = names_of(arena, file);
	uint32_t number = committee ? distinct_find(&names.folded, text_folded(arena, committee)) : NO_NUMBER;
	bool is_single = names.folded.count == 1 && !names.unnamed;
	size_t count = agenda_area_count(file);
	struct choice choice = { .agenda = agenda };

	agenda->areas = NEW_ARRAY(arena, const struct area *, count + 1);
	agenda->committees = NEW_ARRAY(arena, const char *, count + 1);
	if (committee && number == NO_NUMBER)
		return -ENOENT;
	agenda->committee = committee ? names.items[number] : known(&file->common->committee);
	if (!agenda->committee && is_single)
		agenda->committee = names.items[0];
	agenda->is_whole = !agenda->committee || is_single;
	choice.folded = agenda->committee ? text_folded(arena, agenda->committee) : NULL;
	agenda_each_area(arena, file, choose_area, &choice);
	return 0;
}
