/* SPDX-License-Identifier: MPL-2.0 */
/* What one goal carries on, found once: then each earlier goal of its id is held against that. */
#include <stdlib.h>
#include <string.h>

#include "format/area_index.h"
#include "years/lineage.h"

#define YEARS_BACK 300 /* contracts that replace each other in a ring are left at last */

static const char *folded(struct arena *arena, const struct text *text)
{
	return is_known(*text) ? text_folded(arena, text->text) : NULL;
}

static struct kin kin_of(struct arena *arena, const struct area *area, const struct file *contract)
{
	const struct text *committee = &contract->common->committee;

	return (struct kin){ .committee = folded(arena, committee), .name = folded(arena, &area->name),
			     .id = is_known(area->id) ? area->id.text : NULL, .unclear = is_unknown(*committee) };
}

static int by_address(const void *a, const void *b)
{
	uintptr_t x = (uintptr_t)*(const struct file *const *)a, y = (uintptr_t)*(const struct file *const *)b;

	return (x > y) - (x < y);
}

static void find_replaced(struct lineage *lineage)
{
	size_t count = 0;

	for (const struct file *at = lineage->now->contract; at && count <= YEARS_BACK; at = at->replaces)
		count++;
	lineage->replaced = NEW_ARRAY(lineage->arena, const struct file *, count);
	for (const struct file *at = lineage->now->contract; at && lineage->replaced_count < count; at = at->replaces)
		lineage->replaced[lineage->replaced_count++] = at;
	qsort(lineage->replaced, count, sizeof(lineage->replaced[0]), by_address);
}

/* Those that one area of the register took over. */
static void take_over(struct distinct *ids, const struct register_area *area)
{
	for (uint32_t i = 0; i < area->succeeds.count; i++)
		if (is_known(area->succeeds.items[i]))
			(void)distinct_add(ids, area->succeeds.items[i].text);
}

static const struct register_area *area_at(const struct municipality *municipality, uint32_t index)
{
	return LIST_AT(&municipality->areas, struct register_area, index);
}

/* Of the register's areas that match the goal's, and then of what these took over, and so on. */
static void find_taken_over(struct lineage *lineage, const struct municipality *municipality)
{
	const struct area_index *index = municipality->index;
	uint32_t name = lineage->kin.name ? distinct_find(&index->names, lineage->kin.name) : NO_NUMBER;
	size_t all = 0;

	for (uint32_t i = 0; i < municipality->areas.count; i++)
		all += area_at(municipality, i)->succeeds.count;
	if (!all)
		return;
	distinct_init(&lineage->taken_over, lineage->arena, all);
	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *area = area_at(municipality, i);
		bool by_id = lineage->kin.id && is_known(area->id);

		if (by_id ? strcmp(lineage->kin.id, area->id.text) == 0 : name != NO_NUMBER && index->name[i] == name)
			take_over(&lineage->taken_over, area);
	}
	for (uint32_t i = 0; i < lineage->taken_over.count; i++) {
		uint32_t id = distinct_find(&index->ids, lineage->taken_over.texts[i]);

		if (id != NO_NUMBER)
			take_over(&lineage->taken_over, area_at(municipality, index->of_id[id]));
	}
}

void lineage_of(struct lineage *lineage, struct arena *arena, const struct assessment *now)
{
	const struct municipality *municipality = register_of(now->contract);

	*lineage = (struct lineage){ .arena = arena, .now = now,
				     .kin = kin_of(arena, now->goal->area, now->contract) };
	find_replaced(lineage);
	if (municipality)
		find_taken_over(lineage, municipality);
}

static bool is_same(const char *a, const char *b)
{
	return a && b && strcmp(a, b) == 0;
}

static bool same_committees(const struct kin *a, const struct kin *b)
{
	if (a->unclear || b->unclear)
		return false;
	return is_same(a->committee, b->committee) || (!a->committee && !b->committee);
}

static bool took_over(const struct lineage *lineage, struct arena *arena, const struct area *area)
{
	const char *id = lineage->taken_over.slots
		? area_id(arena, register_of(lineage->now->contract), area) : NULL;

	return id && distinct_find(&lineage->taken_over, id) != NO_NUMBER;
}

bool lineage_has(const struct lineage *lineage, struct arena *arena, const struct goal *goal,
		 const struct file *contract, const struct kin **kin)
{
	struct kin *its;

	if (bsearch(&contract, lineage->replaced, lineage->replaced_count, sizeof(contract), by_address))
		return true;
	if (!*kin) {
		*kin = its = NEW(arena, struct kin);
		*its = kin_of(arena, goal->area, contract);
	}
	if (!same_committees(&lineage->kin, *kin))
		return false;
	if (lineage->kin.id && (*kin)->id ? is_same(lineage->kin.id, (*kin)->id)
					  : is_same(lineage->kin.name, (*kin)->name))
		return true;
	return took_over(lineage, lineage->arena, goal->area);
}
