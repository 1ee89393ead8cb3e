/* SPDX-License-Identifier: MPL-2.0 */
/* The contracts of a municipality: when each is in force, and which areas it names. */
#include <stdlib.h>

#include "rules/cover_parts.h"

static int32_t day_of(struct date date)
{
	return date.year ? date_days(date) : NO_DAY;
}

static bool area_unclear(const struct area *area)
{
	return area->record.state != KNOWN || is_unknown(area->name) || is_unknown(area->id);
}

static bool contract_unclear(const struct contract *contract)
{
	if (is_unknown(contract->areas) || is_unknown(contract->period) || is_unknown(contract->common.committee) ||
	    (contract->common.record.has_unknown_key && !is_present(contract->common.committee)))
		return true;
	for (uint32_t i = 0; i < contract->areas.count; i++)
		if (area_unclear(LIST_AT(&contract->areas, struct area, i)))
			return true;
	return false;
}

static void add_naming(struct covering *covering, enum naming_by by, uint32_t number)
{
	covering->namings[covering->naming_count].by = by;
	covering->namings[covering->naming_count++].number = number;
}

static void add_area(struct arena *arena, struct contracts *contracts, struct covering *covering,
		     const struct area *area)
{
	uint32_t name = NO_NUMBER;

	if (is_known(area->name)) {
		name = distinct_add(&contracts->names, text_folded(arena, area->name.text));
		add_naming(covering, is_known(area->id) ? BY_NAME_WITHOUT_ID : BY_NAME, name);
	}
	if (is_known(area->id))
		add_naming(covering, BY_ID, distinct_add(&contracts->ids, area->id.text));
	if (!area->record.has_unknown_key || is_present(area->id))
		return;
	if (name == NO_NUMBER)
		contracts->unclear = true;
	else
		contracts->doubtful[contracts->doubtful_count++] = name;
}

static void add_contract(struct arena *arena, struct contracts *contracts, const struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	struct covering *covering = &contracts->items[contracts->count++];

	*covering = (struct covering){ .file = file, .from = day_of(contract->period.from),
				       .to = day_of(contract->period.to), .committee = ANY_COMMITTEE };
	contracts->unclear |= contract_unclear(contract);
	if (is_known(contract->common.committee))
		covering->committee =
			distinct_add(&contracts->committees, text_folded(arena, contract->common.committee.text));
	covering->namings = NEW_ROOM(arena, struct naming, contract->areas.count * (size_t)2);
	for (uint32_t i = 0; i < contract->areas.count; i++)
		add_area(arena, contracts, covering, LIST_AT(&contract->areas, struct area, i));
}

struct end {
	int32_t to;
	uint32_t contract;
};

static int latest_first(const void *a, const void *b)
{
	const struct end *x = a, *y = b;

	return x->to != y->to ? (x->to < y->to ? 1 : -1) : (x->contract > y->contract) - (x->contract < y->contract);
}

static void order(struct arena *arena, struct contracts *contracts)
{
	struct end *ends = NEW_ROOM(arena, struct end, contracts->count);

	for (uint32_t i = 0; i < contracts->count; i++)
		ends[i] = (struct end){ contracts->items[i].to, i };
	if (contracts->count)
		qsort(ends, contracts->count, sizeof(*ends), latest_first);
	contracts->by_end = NEW_ROOM(arena, uint32_t, contracts->count);
	for (uint32_t i = 0; i < contracts->count; i++)
		contracts->by_end[i] = ends[i].contract;
}

void contracts_find(struct arena *arena, const struct group *group, struct contracts *contracts)
{
	size_t count = 0, areas = 0;

	for (; count < group->count && group->files[count]->type == DOC_CONTRACT; count++)
		areas += FILE_CONTRACT(group->files[count])->areas.count;
	*contracts = (struct contracts){ .items = NEW_ROOM(arena, struct covering, count),
					 .doubtful = NEW_ROOM(arena, uint32_t, areas) };
	distinct_init(&contracts->names, arena, areas);
	distinct_init(&contracts->ids, arena, areas);
	distinct_init(&contracts->committees, arena, count);
	for (size_t i = 0; i < count; i++)
		add_contract(arena, contracts, group->files[i]);
	order(arena, contracts);
	namers_find(arena, contracts);
}
