/* SPDX-License-Identifier: MPL-2.0 */
/* KK103 and KK109: does each service area of the register stand in a contract, and the other way round? */
#include <string.h>

#include "folder.h"
#include "rules.h"

static bool in_force(const struct register_area *registered, const struct period *period)
{
	if (is_known(registered->from) && date_cmp(registered->from.date, period->to) > 0)
		return false;
	return !is_known(registered->to) || date_cmp(registered->to.date, period->from) >= 0;
}

static bool has_unknown(const struct register_area *registered)
{
	return registered->record.state != KNOWN || registered->record.has_unknown_key ||
	       is_unknown(registered->name) || is_unknown(registered->id) || is_unknown(registered->from) ||
	       is_unknown(registered->to) || is_unknown(registered->committee) || is_unknown(registered->succeeds);
}

static bool contract_unknown(const struct contract *contract)
{
	if (is_unknown(contract->areas) || is_unknown(contract->period) || is_unknown(contract->common.committee))
		return true;
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (area->record.state != KNOWN || is_unknown(area->name) || is_unknown(area->id))
			return true;
	}
	return false;
}

static bool contract_has(struct arena *arena, const struct contract *contract, const struct register_area *registered)
{
	for (uint32_t i = 0; i < contract->areas.count; i++)
		if (same_area(arena, registered, LIST_AT(&contract->areas, struct area, i)))
			return true;
	return false;
}

static bool succeeds(const struct register_area *later, const struct register_area *earlier)
{
	for (uint32_t i = 0; i < later->succeeds.count; i++)
		if (is_known(later->succeeds.items[i]) && is_known(earlier->id) &&
		    strcmp(later->succeeds.items[i].text, earlier->id.text) == 0)
			return true;
	return false;
}

static const struct register_area *area_at(const struct municipality *municipality, uint32_t i)
{
	return LIST_AT(&municipality->areas, struct register_area, i);
}

/* The area itself, or one in force that took it over, or one that took that one over … */
static bool is_covered_by(const struct check *check, const struct contract *contract,
			  const struct municipality *municipality, const struct period *period, uint32_t index)
{
	uint32_t count = municipality->areas.count, waiting = 1;
	uint32_t *queue = NEW_ARRAY(check->scratch, uint32_t, count);
	bool *seen = NEW_ARRAY(check->scratch, bool, count);

	queue[0] = index;
	seen[index] = true;
	for (uint32_t next = 0; next < waiting; next++) {
		const struct register_area *area = area_at(municipality, queue[next]);

		if ((next == 0 || in_force(area, period)) && contract_has(check->scratch, contract, area))
			return true;
		for (uint32_t i = 0; i < count; i++)
			if (!seen[i] && succeeds(area_at(municipality, i), area)) {
				seen[i] = true;
				queue[waiting++] = i;
			}
	}
	return false;
}

static bool covers_period(const struct contract *other, const struct period *period)
{
	return is_known(other->period) && date_cmp(other->period.from, period->from) <= 0 &&
	       date_cmp(other->period.to, period->to) >= 0;
}

static bool has_duty(const struct check *check, const struct contract *contract, const struct register_area *registered)
{
	if (has_unknown(registered) || !in_force(registered, &contract->period))
		return false;
	if (!is_present(contract->common.committee))
		return true;
	return is_known(registered->committee) &&
	       text_same(check->scratch, registered->committee.text, contract->common.committee.text);
}

/* Another contract of the same municipality and period has it, or was told of it already. */
static bool is_settled_elsewhere(const struct check *check, const struct contract *contract,
				 const struct municipality *municipality, uint32_t index)
{
	const struct group *group = check->group;
	bool before = true;

	for (size_t i = 0; group && i < group->count; i++) {
		const struct contract *other =
			group->files[i]->type == DOC_CONTRACT ? FILE_CONTRACT(group->files[i]) : NULL;

		if (group->files[i] == check->file)
			before = false;
		if (!other || other == contract || !covers_period(other, &contract->period))
			continue;
		if (contract_unknown(other) || is_covered_by(check, other, municipality, &contract->period, index))
			return true;
		if (before && has_duty(check, other, area_at(municipality, index)))
			return true;
	}
	return false;
}

static struct place areas_place(const struct check *check, const struct contract *contract)
{
	const struct node *key = contract->areas.field.node ? contract->areas.field.node->key : NULL;

	return key ? node_place(&check->file->source, key) : decode_map_place(check->file, check->file->root);
}

void check_area_not_covered(const struct check *check)
{
	static const struct bilingual label = { { "området i registret", "the area in the register" } };
	const struct contract *contract = FILE_CONTRACT(check->file);
	const struct municipality *municipality =
		check->file->type == DOC_CONTRACT ? register_of(check->scratch, check->file) : NULL;

	if (!municipality || is_unknown(municipality->areas) || contract_unknown(contract) ||
	    !is_known(contract->period) ||
	    folder_is_uncertain(check->folder, check->group))
		return;
	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *registered = area_at(municipality, i);

		if (!has_duty(check, contract, registered) ||
		    is_covered_by(check, contract, municipality, &contract->period, i) ||
		    is_settled_elsewhere(check, contract, municipality, i))
			continue;
		find_relate(breach(check, MSG_area_not_covered, areas_place(check, contract),
				   contract->areas.field.node, ARGS(registered->name.text)),
			    node_place(&check->file->municipality->source, registered->name.field.node), label);
	}
}

static const char *nearest_name(const struct check *check, const struct municipality *municipality, const char *name)
{
	const char *folded = text_folded(check->scratch, name), *nearest = NULL;
	unsigned best = text_near_limit(folded) + 1;

	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *registered = area_at(municipality, i);
		unsigned distance = is_known(registered->name) ?
			text_distance(folded, text_folded(check->scratch, registered->name.text), best) : best;

		if (distance < best) {
			best = distance;
			nearest = registered->name.text;
		}
	}
	return nearest;
}

static bool register_has(const struct check *check, const struct municipality *municipality, const struct area *area)
{
	for (uint32_t i = 0; i < municipality->areas.count; i++)
		if (has_unknown(area_at(municipality, i)) ||
		    same_area(check->scratch, area_at(municipality, i), area))
			return true;
	return false;
}

void check_area_unknown(const struct check *check, const struct contract *contract)
{
	const struct municipality *municipality = register_of(check->scratch, check->file);

	if (!municipality || !is_known(municipality->areas))
		return;
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);
		const char *near;

		if (area->record.state != KNOWN || !is_known(area->name) || is_unknown(area->id) ||
		    register_has(check, municipality, area))
			continue;
		near = nearest_name(check, municipality, area->name.text);
		if (near && !text_same(check->scratch, near, area->name.text))
			breach(check, MSG_area_unknown_near, breach_place(check, &area->name.field, NULL),
			       area->record.node, ARGS(area->name.text, near));
		else
			breach(check, MSG_area_unknown, breach_place(check, &area->name.field, NULL), area->record.node,
			       ARGS(area->name.text));
	}
}
