/* SPDX-License-Identifier: MPL-2.0 */
/* One mistake, one message: an area that a contract has under a misspelt name is told of there (KK109), and not as one
 * that no contract has, unless the run tells nothing of KK109. */
#include "rules/cover_parts.h"
#include "rules/rules.h"

struct meant {
	int32_t from, to; /* the contract's period */
	const struct meant *next;
};

static bool is_told(const struct check *check)
{
	const struct finding unknown = { .message = MSG_area_unknown_near, .severity = SEVERITY_WARNING };

	return policy_severity(check->file->set, &unknown) != 0;
}

static void add(struct arena *arena, struct coverage *coverage, uint32_t area, const struct covering *contract)
{
	const struct meant *before = coverage->meant[area];
	struct meant *meant;

	if (before && before->from == contract->from && before->to == contract->to)
		return;
	meant = NEW(arena, struct meant);
	*meant = (struct meant){ contract->from, contract->to, before };
	coverage->meant[area] = meant;
}

static void find(const struct check *check, struct arena *arena, struct coverage *coverage,
		 const struct covering *covering)
{
	const struct municipality *municipality = coverage->areas.municipality;
	const struct contract *contract = FILE_CONTRACT(covering->file);

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);
		bool same_name;
		uint32_t meant = area_is_unknown(check, municipality, area)
			? area_meant(check, municipality, area, &same_name) : NO_NUMBER;

		if (meant != NO_NUMBER)
			add(arena, coverage, meant, covering);
	}
}

static void find_all(const struct check *check, struct coverage *coverage)
{
	struct arena *arena = &check->file->set->scratch;
	const struct contracts *contracts = &coverage->contracts;

	coverage->meant = NEW_ARRAY(arena, const struct meant *, coverage->areas.count);
	for (uint32_t i = 0; i < contracts->count && is_told(check); i++)
		if (register_of(contracts->items[i].file) == coverage->areas.municipality)
			find(check, arena, coverage, &contracts->items[i]);
}

bool coverage_is_meant(const struct check *check, struct coverage *coverage, uint32_t area)
{
	const struct period *period = &FILE_CONTRACT(check->file)->period;

	if (!coverage->meant)
		find_all(check, coverage);
	for (const struct meant *meant = coverage->meant[area]; meant; meant = meant->next)
		if (meant->from <= date_days(period->to) && meant->to >= date_days(period->from))
			return true;
	return false;
}
