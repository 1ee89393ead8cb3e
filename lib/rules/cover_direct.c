/* SPDX-License-Identifier: MPL-2.0 */
/* An area that nothing took over stands in those contracts alone that name it: these are asked, and not all. */
#include "rules/cover_parts.h"

static uint32_t number_count(const struct contracts *contracts, enum naming_by by)
{
	return by == BY_ID ? contracts->ids.count : contracts->names.count;
}

/* Those that name each number: as many places as it is named, of which one that names it twice takes one. */
static void list(struct arena *arena, struct contracts *contracts, enum naming_by by)
{
	struct namers *namers = &contracts->namers[by];
	uint32_t numbers = number_count(contracts, by), total = 0;

	*namers = (struct namers){ .first = NEW_ARRAY(arena, uint32_t, numbers + (size_t)1),
				   .count = NEW_ARRAY(arena, uint32_t, numbers),
				   .contracts = NEW_ROOM(arena, uint32_t, contracts->naming_count) };
	for (uint32_t i = 0; i < contracts->count; i++)
		for (uint32_t k = 0; k < contracts->items[i].naming_count; k++)
			if (contracts->items[i].namings[k].by == by)
				namers->first[contracts->items[i].namings[k].number + 1]++;
	for (uint32_t i = 0; i < numbers; i++)
		namers->first[i + 1] = total += namers->first[i + 1];
}

static void add(struct namers *namers, uint32_t number, uint32_t contract)
{
	uint32_t *its = namers->contracts + namers->first[number], count = namers->count[number];

	if (count && its[count - 1] == contract)
		return;
	its[count] = contract;
	namers->count[number]++;
}

void namers_find(struct arena *arena, struct contracts *contracts)
{
	for (uint32_t i = 0; i < contracts->count; i++)
		contracts->naming_count += contracts->items[i].naming_count;
	list(arena, contracts, BY_ID);
	list(arena, contracts, BY_NAME);
	list(arena, contracts, BY_NAME_WITHOUT_ID);
	for (uint32_t i = 0; i < contracts->count; i++) {
		const struct covering *contract = &contracts->items[contracts->by_end[i]];

		for (uint32_t k = 0; k < contract->naming_count; k++)
			add(&contracts->namers[contract->namings[k].by], contract->namings[k].number,
			    contracts->by_end[i]);
	}
}

/* What names the area, in each way. */
static uint32_t namings_of(const struct areas *areas, uint32_t area, struct naming namings[])
{
	uint32_t count = 0, name = areas->name[area], id = areas->id[area];

	if (name != NO_NUMBER) {
		namings[count++] = (struct naming){ BY_NAME, name };
		if (areas->municipality->index->id[area] == NO_NUMBER)
			namings[count++] = (struct naming){ BY_NAME_WITHOUT_ID, name };
	}
	if (id != NO_NUMBER)
		namings[count++] = (struct naming){ BY_ID, id };
	return count;
}

size_t direct_cost(const struct coverage *coverage, uint32_t area)
{
	struct naming namings[NAMINGS];
	uint32_t count = namings_of(&coverage->areas, area, namings);
	size_t cost = 1;

	for (uint32_t i = 0; i < count; i++)
		cost += coverage->contracts.namers[namings[i].by].count[namings[i].number];
	return cost;
}

static int32_t furthest(const struct contracts *contracts, struct naming naming, int32_t day)
{
	const struct namers *namers = &contracts->namers[naming.by];
	const uint32_t *its = namers->contracts + namers->first[naming.number];

	for (uint32_t i = 0; i < namers->count[naming.number] && contracts->items[its[i]].to >= day; i++)
		if (contracts->items[its[i]].from <= day)
			return contracts->items[its[i]].to;
	return NO_DAY;
}

int32_t direct_last(const struct coverage *coverage, uint32_t area, int32_t day)
{
	struct naming namings[NAMINGS];
	uint32_t count = namings_of(&coverage->areas, area, namings);
	int32_t last = NO_DAY;

	for (uint32_t i = 0; i < count; i++) {
		int32_t its = furthest(&coverage->contracts, namings[i], day);

		last = last < its ? its : last;
	}
	return last;
}
