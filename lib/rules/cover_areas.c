/* SPDX-License-Identifier: MPL-2.0 */
/* The areas of a register beside the contracts: when each is in force, what it took over, who is asked for it. */
#include <string.h>

#include "rules/cover_parts.h"
#include "rules/rules.h"

static uint32_t *none(struct arena *arena, uint32_t count)
{
	uint32_t *numbers = NEW_ROOM(arena, uint32_t, count);

	for (uint32_t i = 0; i < count; i++)
		numbers[i] = NO_NUMBER;
	return numbers;
}

static void find_names(const struct contracts *contracts, struct areas *areas)
{
	const struct area_index *index = areas->municipality->index;

	for (uint32_t i = areas->count; i-- > 0;) {
		uint32_t name = index->name[i], id = index->id[i];

		if (id != NO_NUMBER)
			id = distinct_find(&contracts->ids, index->ids.texts[id]);
		if (id != NO_NUMBER)
			areas->of_id[id] = i;
		if (name != NO_NUMBER)
			name = distinct_find(&contracts->names, index->names.texts[name]);
		areas->id[i] = id;
		areas->name[i] = name;
		if (name == NO_NUMBER)
			continue;
		areas->next[i] = areas->of_name[name];
		areas->of_name[name] = i;
	}
	for (uint32_t i = 0; i < contracts->doubtful_count; i++)
		if (distinct_find(&index->names, contracts->names.texts[contracts->doubtful[i]]) == NO_NUMBER)
			areas->unclear = true;
}

static void find_times(const struct contracts *contracts, struct areas *areas)
{
	const struct area_index *index = areas->municipality->index;

	for (uint32_t i = 0; i < areas->count; i++) {
		const struct register_area *area = register_area(areas->municipality, i);
		uint32_t committee = index->committee[i];

		areas->from[i] = is_known(area->from) ? date_days(area->from.date) : NO_DAY;
		areas->to[i] = is_known(area->to) ? date_days(area->to.date) : INT32_MAX;
		areas->committee[i] = committee == NO_NUMBER ? NO_NUMBER
			: distinct_find(&contracts->committees, index->committees.texts[committee]);
	}
}

static void find_takeovers(struct arena *arena, struct areas *areas)
{
	const struct area_index *index = areas->municipality->index;
	size_t all = 0;
	uint32_t count = 0;
	bool unread = false;

	for (uint32_t i = 0; i < areas->count; i++)
		all += register_area(areas->municipality, i)->succeeds.count;
	areas->froms = NEW_ROOM(arena, uint32_t, all);
	for (uint32_t i = 0; i < areas->count; i++) {
		const struct texts *froms = &register_area(areas->municipality, i)->succeeds;

		areas->first_from[i] = count;
		areas->unread[i] = is_unknown(*froms);
		for (uint32_t k = 0; k < froms->count; k++) {
			uint32_t id = is_known(froms->items[k]) ? distinct_find(&index->ids, froms->items[k].text)
								: NO_NUMBER;

			areas->unread[i] |= !is_known(froms->items[k]);
			if (id == NO_NUMBER)
				continue;
			areas->froms[count++] = index->of_id[id];
			areas->taken_over[index->of_id[id]] = true;
		}
		unread |= areas->unread[i];
	}
	areas->first_from[areas->count] = count;
	if (unread)
		memset(areas->taken_over, true, areas->count);
}

void areas_ask(struct arena *arena, const struct contracts *contracts, struct areas *areas, const bool *settled)
{
	uint32_t *at = NEW_ARRAY(arena, uint32_t, contracts->committees.count + (size_t)2);

	areas->asked_count = 0;
	for (uint32_t i = 0; i < areas->count; i++) {
		if (settled[i] || area_may_be_other(register_area(areas->municipality, i)))
			continue;
		areas->asked[areas->asked_count++] = i;
		if (areas->committee[i] != NO_NUMBER)
			at[areas->committee[i] + 2]++;
	}
	for (uint32_t i = 0; i < contracts->committees.count; i++)
		at[i + 2] += at[i + 1];
	areas->first_asked = at;
	for (uint32_t i = 0; i < areas->asked_count; i++)
		if (areas->committee[areas->asked[i]] != NO_NUMBER)
			areas->of_committee[at[areas->committee[areas->asked[i]] + 1]++] = areas->asked[i];
}

void areas_find(struct arena *arena, const struct contracts *contracts, const struct municipality *municipality,
		struct areas *areas)
{
	uint32_t count = municipality->areas.count;

	*areas = (struct areas){ .municipality = municipality, .count = count,
				 .from = NEW_ROOM(arena, int32_t, count), .to = NEW_ROOM(arena, int32_t, count),
				 .committee = NEW_ROOM(arena, uint32_t, count),
				 .of_id = none(arena, contracts->ids.count),
				 .of_name = none(arena, contracts->names.count), .next = none(arena, count),
				 .first_from = NEW_ROOM(arena, uint32_t, count + (size_t)1),
				 .unread = NEW_ROOM(arena, bool, count), .in_none = NEW_ROOM(arena, bool, count),
				 .id = NEW_ROOM(arena, uint32_t, count), .name = NEW_ROOM(arena, uint32_t, count),
				 .taken_over = NEW_ARRAY(arena, bool, count),
				 .asked = NEW_ROOM(arena, uint32_t, count),
				 .of_committee = NEW_ROOM(arena, uint32_t, count) };
	find_names(contracts, areas);
	find_times(contracts, areas);
	find_takeovers(arena, areas);
}
