/* SPDX-License-Identifier: MPL-2.0 */
/* What one contract leaves out: asked of all areas together, and of the others day by day. */
#include <stdlib.h>

#include "rules/cover_parts.h"

/* An area that waits for a contract that has it on `day`, and from there until `to`. */
struct wait {
	int32_t day, to;
	uint32_t area;
};

static int by_days(const void *a, const void *b)
{
	const struct wait *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	return (x->area > y->area) - (x->area < y->area);
}

static bool same_days(const struct wait *a, const struct wait *b)
{
	return a->day == b->day && a->to == b->to;
}

/* Most areas wait on the same days. */
static void sort(struct wait *waiting, uint32_t count)
{
	for (uint32_t i = 1; i < count; i++)
		if (!same_days(&waiting[0], &waiting[i])) {
			qsort(waiting, count, sizeof(*waiting), by_days);
			return;
		}
}

/* It is less to ask each area for those that name it than to go through all contracts. */
static bool asks_little(const struct coverage *coverage, const struct wait *waiting, uint32_t count)
{
	size_t cost = 0;

	for (uint32_t i = 0; i < count && cost <= coverage->contracts.naming_count; i++) {
		if (coverage->areas.taken_over[waiting[i].area])
			return false;
		cost += direct_cost(coverage, waiting[i].area);
	}
	return cost <= coverage->contracts.naming_count;
}

/* One step of all that wait, those of the same days together; returns how many wait on. */
static uint32_t step(struct coverage *coverage, uint32_t count)
{
	struct wait *waiting = coverage->waiting;
	uint32_t kept = 0;

	sort(waiting, count);
	for (uint32_t i = 0, end; i < count; i = end) {
		const struct wait first = waiting[i];
		bool direct;

		for (end = i + 1; end < count && same_days(&first, &waiting[end]); end++)
			;
		direct = asks_little(coverage, waiting + i, end - i);
		if (!direct)
			spread_on(coverage, first.day, (struct window){ first.day, first.to });
		for (uint32_t k = i; k < end; k++) {
			uint32_t area = waiting[k].area;
			int32_t last = direct ? direct_last(coverage, area, first.day)
					      : spread_last(&coverage->spread, area);

			if (last == NO_DAY)
				coverage->gaps[area] = true;
			else if (last < first.to)
				waiting[kept++] = (struct wait){ last + 1, first.to, area };
		}
	}
	return kept;
}

static int32_t later(int32_t a, int32_t b) { return a > b ? a : b; }
static int32_t earlier(int32_t a, int32_t b) { return a < b ? a : b; }

/* A contract of the same period that comes before this one had the same duty, and was told of it: all of what this one
 * has, or that of some committees. */
static bool is_told(struct coverage *coverage, const struct covering *contract)
{
	const struct contracts *contracts = &coverage->contracts;

	coverage->told_round++;
	if (contract->told || contract->committee != ANY_COMMITTEE)
		return contract->told;
	for (uint32_t i = 0; i < contracts->of_committees_count; i++) {
		const struct covering *other = &contracts->items[contracts->of_committees[i]];

		if (other > contract)
			break;
		if (other->from <= contract->from && other->to >= contract->to)
			coverage->told[other->committee] = coverage->told_round;
	}
	return false;
}

static const uint32_t *duties(const struct areas *areas, const struct covering *contract, uint32_t *count)
{
	if (contract->committee == ANY_COMMITTEE) {
		*count = areas->asked_count;
		return areas->asked;
	}
	*count = areas->first_asked[contract->committee + 1] - areas->first_asked[contract->committee];
	return areas->of_committee + areas->first_asked[contract->committee];
}

/* Of the areas that it should have and has not: those that no contract has are gaps, the rest wait for the others. */
static uint32_t wait_for(struct coverage *coverage, const struct covering *contract, uint32_t area, uint32_t waiting)
{
	const struct areas *areas = &coverage->areas;
	uint32_t committee = areas->committee[area];

	coverage->gaps[area] = false;
	if (areas->from[area] > contract->to || areas->to[area] < contract->from ||
	    coverage->spread.found[area] == coverage->spread.round ||
	    (committee != NO_NUMBER && coverage->told[committee] == coverage->told_round))
		return waiting;
	coverage->gaps[area] = areas->in_none[area];
	if (!areas->in_none[area])
		coverage->waiting[waiting++] = (struct wait){ later(areas->from[area], contract->from),
							      earlier(areas->to[area], contract->to), area };
	return waiting;
}

/* They are mostly asked about one after the other. */
static const struct covering *covering_of(struct coverage *coverage, const struct file *file)
{
	const struct contracts *contracts = &coverage->contracts;

	while (contracts->items[coverage->at].file != file)
		coverage->at = (coverage->at + 1) % contracts->count;
	return &contracts->items[coverage->at];
}

uint32_t coverage_gaps(struct coverage *coverage, const struct file *file, const uint32_t **areas)
{
	const struct covering *contract;
	const uint32_t *duty;
	uint32_t duty_count, count = 0, waiting = 0;

	*areas = coverage->found;
	if (coverage->contracts.unclear || coverage->areas.unclear)
		return 0;
	contract = covering_of(coverage, file);
	duty = duties(&coverage->areas, contract, &duty_count);
	if (!duty_count || is_told(coverage, contract))
		return 0;
	spread_begin(&coverage->spread);
	spread_from(coverage, contract, (struct window){ contract->from, contract->to });
	if (coverage->spread.found_all)
		return 0;
	for (uint32_t i = 0; i < duty_count; i++)
		waiting = wait_for(coverage, contract, duty[i], waiting);
	while (waiting)
		waiting = step(coverage, waiting);
	for (uint32_t i = 0; i < duty_count; i++)
		if (coverage->gaps[duty[i]])
			coverage->found[count++] = duty[i];
	return count;
}

/* Areas that no contract need be asked for: one has them as long as there are contracts. Those that no contract has
 * are not asked of each, either. */
static void settle(struct arena *arena, struct coverage *coverage)
{
	const struct contracts *contracts = &coverage->contracts;
	struct areas *areas = &coverage->areas;
	struct window whole = { NO_DAY, INT32_MAX }; /* in force from the first day to the last */
	bool *settled = NEW_ARRAY(arena, bool, areas->count);

	spread_begin(&coverage->spread);
	for (uint32_t i = 0; i < contracts->count; i++)
		spread_from(coverage, &contracts->items[i], (struct window){ NO_DAY, INT32_MAX });
	for (uint32_t i = 0; i < areas->count; i++)
		areas->in_none[i] = !coverage->spread.found_all &&
				    coverage->spread.found[i] != coverage->spread.round;
	for (uint32_t i = 0; i < contracts->count; i++) {
		whole.high = earlier(whole.high, contracts->items[i].from);
		whole.low = later(whole.low, contracts->items[i].to);
	}
	if (whole.high != NO_DAY) {
		spread_on(coverage, whole.high, whole);
		for (uint32_t i = 0; i < areas->count; i++)
			settled[i] = spread_last(&coverage->spread, i) >= whole.low;
	}
	areas_ask(arena, contracts, areas, settled);
}

struct coverage *coverage_of(struct arena *arena, struct group *group, const struct municipality *municipality)
{
	struct coverage *coverage = group->coverage;
	uint32_t areas = municipality->areas.count;

	if (coverage && coverage->areas.municipality == municipality)
		return coverage;
	if (!coverage) {
		coverage = group->coverage = NEW(arena, struct coverage);
		contracts_find(arena, group, &coverage->contracts);
	}
	contracts_told(arena, &coverage->contracts, municipality);
	areas_find(arena, &coverage->contracts, municipality, &coverage->areas);
	spread_new(arena, coverage);
	coverage->told = NEW_ARRAY(arena, uint32_t, coverage->contracts.committees.count);
	coverage->told_round = 0;
	coverage->waiting = NEW_ROOM(arena, struct wait, areas);
	coverage->gaps = NEW_ARRAY(arena, bool, areas);
	coverage->found = NEW_ROOM(arena, uint32_t, areas);
	settle(arena, coverage);
	return coverage;
}
