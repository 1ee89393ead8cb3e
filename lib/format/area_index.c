/* SPDX-License-Identifier: MPL-2.0 */
/* The areas of a register beside each other, found by what they are called. */
#include "format/area_index.h"

static uint32_t *new_numbers(struct arena *arena, uint32_t count)
{
	uint32_t *numbers = NEW_ROOM(arena, uint32_t, count);

	for (uint32_t i = 0; i < count; i++)
		numbers[i] = NO_NUMBER;
	return numbers;
}

static void keep_first(uint32_t *first, uint32_t area)
{
	if (*first == NO_NUMBER)
		*first = area;
}

static uint32_t add_folded(struct distinct *distinct, struct arena *arena, const struct text *text)
{
	return is_known(*text) ? distinct_add(distinct, text_folded(arena, text->text)) : NO_NUMBER;
}

/* What it is called cannot be read. */
static bool may_be_any(const struct register_area *area)
{
	return area->record.state != KNOWN || is_unknown(area->name) || is_unknown(area->id) ||
	       (area->record.has_unknown_key && !is_known(area->id));
}

static void add(struct area_index *index, struct arena *arena, const struct register_area *area, uint32_t i)
{
	index->unclear |= may_be_any(area);
	index->committee_unclear |= area->record.state != KNOWN || is_unknown(area->committee);
	index->name[i] = add_folded(&index->names, arena, &area->name);
	index->committee[i] = add_folded(&index->committees, arena, &area->committee);
	if (is_known(area->id)) {
		index->id[i] = distinct_add(&index->ids, area->id.text);
		keep_first(&index->of_id[index->id[i]], i);
	}
	if (index->committee[i] != NO_NUMBER)
		keep_first(&index->of_committee[index->committee[i]], i);
	if (index->name[i] == NO_NUMBER)
		return;
	keep_first(&index->of_name[index->name[i]], i);
	keep_first(is_known(area->id) ? &index->with_id[index->name[i]] : &index->without_id[index->name[i]], i);
}

void areas_index(struct arena *arena, struct municipality *municipality)
{
	struct area_index *index = NEW(arena, struct area_index);
	uint32_t count = municipality->areas.count;

	distinct_init(&index->names, arena, count);
	distinct_init(&index->ids, arena, count);
	distinct_init(&index->committees, arena, count);
	index->name = new_numbers(arena, count);
	index->id = new_numbers(arena, count);
	index->committee = new_numbers(arena, count);
	index->of_name = new_numbers(arena, count);
	index->of_id = new_numbers(arena, count);
	index->of_committee = new_numbers(arena, count);
	index->with_id = new_numbers(arena, count);
	index->without_id = new_numbers(arena, count);
	for (uint32_t i = 0; i < count; i++)
		add(index, arena, LIST_AT(&municipality->areas, struct register_area, i), i);
	municipality->index = index;
}

uint32_t areas_first(struct arena *arena, const struct area_index *index, const struct area *area)
{
	uint32_t name = is_known(area->name) ? distinct_find(&index->names, text_folded(arena, area->name.text))
					     : NO_NUMBER;
	uint32_t id = is_known(area->id) ? distinct_find(&index->ids, area->id.text) : NO_NUMBER;
	uint32_t by_name = name == NO_NUMBER ? NO_NUMBER : index->without_id[name];
	uint32_t by_id = id == NO_NUMBER ? NO_NUMBER : index->of_id[id];

	if (!is_known(area->id))
		return name == NO_NUMBER ? NO_NUMBER : index->of_name[name];
	return by_id < by_name ? by_id : by_name; /* NO_NUMBER is the greatest */
}
