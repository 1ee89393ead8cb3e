/* SPDX-License-Identifier: MPL-2.0 */
/* KK109: the service areas and the committee of a contract that the municipality's register does not have. */
#include <string.h>

#include "rules/rules.h"
#include "set/folder.h"

bool area_may_be_other(const struct register_area *registered)
{
	return registered->record.state != KNOWN || registered->record.has_unknown_key ||
	       is_unknown(registered->name) || is_unknown(registered->id) || is_unknown(registered->from) ||
	       is_unknown(registered->to) || is_unknown(registered->committee) || is_unknown(registered->succeeds);
}

const struct register_area *register_area(const struct municipality *municipality, uint32_t i)
{
	return LIST_AT(&municipality->areas, struct register_area, i);
}

/* The nearest of the register's names (or of its committees), where one is near enough to have been meant. */
static const char *nearest(const struct check *check, const struct municipality *municipality, const char *name,
			   bool committee)
{
	const char *folded = text_folded(check->scratch, name), *nearest = NULL;
	unsigned best = text_near_limit(folded) + 1;

	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *registered = register_area(municipality, i);
		const struct text *other = committee ? &registered->committee : &registered->name;
		unsigned distance = is_known(*other)
			? text_distance(folded, text_folded(check->scratch, other->text), best) : best;

		if (distance < best) {
			best = distance;
			nearest = other->text;
		}
	}
	return nearest;
}

/* What it is called cannot be read: it may be any. */
static bool may_be_any(const struct register_area *registered)
{
	return registered->record.state != KNOWN || is_unknown(registered->name) || is_unknown(registered->id) ||
	       (registered->record.has_unknown_key && !is_known(registered->id));
}

/* The area of the same name, whose id must be another; NULL: there is none. */
static const struct register_area *namesake(const struct check *check, const struct municipality *municipality,
					    const struct area *area)
{
	for (uint32_t i = 0; i < municipality->areas.count; i++)
		if (text_same(check->scratch, register_area(municipality, i)->name.text, area->name.text))
			return register_area(municipality, i);
	return NULL;
}

static bool register_has(const struct check *check, const struct municipality *municipality, const struct area *area)
{
	for (uint32_t i = 0; i < municipality->areas.count; i++)
		if (may_be_any(register_area(municipality, i)) ||
		    same_area(check->scratch, register_area(municipality, i), area))
			return true;
	return false;
}

static void report_unknown(const struct check *check, const struct municipality *municipality, const struct area *area)
{
	static const struct bilingual label = { { "området i registret", "the area in the register" } };
	const struct register_area *same = namesake(check, municipality, area);
	const char *near = nearest(check, municipality, area->name.text, false);
	struct place place = breach_place(check, &area->name.field, NULL);

	if (same)
		find_relate(breach(check, MSG_area_other_id, breach_place(check, &area->id.field, NULL),
				   area->record.node, ARGS(area->name.text, same->id.text)),
			    node_place(&check->file->municipality->source, same->id.field.node), label);
	else if (near)
		breach(check, MSG_area_unknown_near, place, area->record.node, ARGS(area->name.text, near));
	else
		breach(check, MSG_area_unknown, place, area->record.node, ARGS(area->name.text));
}

/* A misspelt committee has no areas in the register, and would be asked for none (KK103). */
static void check_committee(const struct check *check, const struct municipality *municipality,
			    const struct text *committee)
{
	const char *near;

	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *registered = register_area(municipality, i);

		if (registered->record.state != KNOWN || is_unknown(registered->committee) ||
		    (is_known(registered->committee) &&
		     text_same(check->scratch, registered->committee.text, committee->text)))
			return;
	}
	near = nearest(check, municipality, committee->text, true);
	if (near)
		breach(check, MSG_committee_unknown, breach_place(check, &committee->field, NULL), check->file->root,
		       ARGS(committee->text, near));
}

void check_area_unknown(const struct check *check, const struct contract *contract)
{
	const struct municipality *municipality = register_of(check->scratch, check->file);

	if (!municipality || !is_known(municipality->areas))
		return;
	if (is_known(contract->common.committee))
		check_committee(check, municipality, &contract->common.committee);
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (area->record.state == KNOWN && is_known(area->name) && !is_unknown(area->id) &&
		    (is_known(area->id) || !area->record.has_unknown_key) && !register_has(check, municipality, area))
			report_unknown(check, municipality, area);
	}
}
