/* SPDX-License-Identifier: MPL-2.0 */
/* An area of a contract covers what it took over, what that took over, and so on: each area is come to once a round. */
#include "rules/cover_parts.h"

void spread_new(struct arena *arena, struct coverage *coverage)
{
	uint32_t areas = coverage->areas.count, names = coverage->contracts.names.count;

	coverage->spread = (struct spread){ .found = NEW_ARRAY(arena, uint32_t, areas),
					    .passed = NEW_ARRAY(arena, uint32_t, areas),
					    .named = NEW_ARRAY(arena, uint32_t, names),
					    .named_without_id = NEW_ARRAY(arena, uint32_t, names),
					    .last = NEW_ROOM(arena, int32_t, areas),
					    .stack = NEW_ROOM(arena, uint32_t, areas) };
}

void spread_begin(struct spread *spread)
{
	spread->round++;
	spread->found_all = false;
	spread->last_of_all = NO_DAY;
}

static void find(struct spread *spread, uint32_t area, int32_t last)
{
	if (spread->found[area] == spread->round)
		return;
	spread->found[area] = spread->round;
	spread->last[area] = last;
}

/* From what took over to what was taken over; what cannot be read may be any. */
static void pass_on(struct spread *spread, const struct areas *areas, uint32_t first, int32_t last)
{
	uint32_t count = 0;

	if (spread->passed[first] == spread->round)
		return;
	spread->passed[first] = spread->round;
	spread->stack[count++] = first;
	while (count) {
		uint32_t area = spread->stack[--count];

		if (areas->unread[area]) {
			spread->found_all = true;
			spread->last_of_all = spread->last_of_all < last ? last : spread->last_of_all;
		}
		for (uint32_t i = areas->first_from[area]; i < areas->first_from[area + 1]; i++) {
			uint32_t from = areas->froms[i];

			find(spread, from, last);
			if (spread->passed[from] == spread->round)
				continue;
			spread->passed[from] = spread->round;
			spread->stack[count++] = from;
		}
	}
}

static void stand(struct coverage *coverage, uint32_t area, int32_t last, struct window window)
{
	const struct areas *areas = &coverage->areas;

	find(&coverage->spread, area, last);
	if (areas->from[area] <= window.high && areas->to[area] >= window.low)
		pass_on(&coverage->spread, areas, area, last);
}

static void stand_by_name(struct coverage *coverage, struct naming naming, int32_t last, struct window window)
{
	const struct areas *areas = &coverage->areas;
	const struct area_index *index = areas->municipality->index;
	struct spread *spread = &coverage->spread;
	bool all = naming.by == BY_NAME;

	if (spread->named[naming.number] == spread->round ||
	    (!all && spread->named_without_id[naming.number] == spread->round))
		return;
	(all ? spread->named : spread->named_without_id)[naming.number] = spread->round;
	for (uint32_t i = areas->of_name[naming.number]; i != NO_NUMBER; i = areas->next[i])
		if (all || index->id[i] == NO_NUMBER)
			stand(coverage, i, last, window);
}

void spread_from(struct coverage *coverage, const struct covering *contract, struct window window)
{
	for (uint32_t i = 0; i < contract->naming_count; i++) {
		struct naming naming = contract->namings[i];

		if (naming.by != BY_ID)
			stand_by_name(coverage, naming, contract->to, window);
		else if (coverage->areas.of_id[naming.number] != NO_NUMBER)
			stand(coverage, coverage->areas.of_id[naming.number], contract->to, window);
	}
}

void spread_on(struct coverage *coverage, int32_t day, struct window window)
{
	const struct contracts *contracts = &coverage->contracts;

	spread_begin(&coverage->spread);
	for (uint32_t i = 0; i < contracts->count; i++) {
		const struct covering *contract = &contracts->items[contracts->by_end[i]];

		if (contract->to < day || contract->to == NO_DAY)
			break;
		if (contract->from <= day)
			spread_from(coverage, contract, window);
	}
}

int32_t spread_last(const struct spread *spread, uint32_t area)
{
	int32_t last = spread->found[area] == spread->round ? spread->last[area] : NO_DAY;

	return last < spread->last_of_all ? spread->last_of_all : last;
}
