/* SPDX-License-Identifier: MPL-2.0 */
/* KK109: the service areas and the committee of a contract that the municipality's register does not have. */
#include "format/area_index.h"
#include "rules/rules.h"

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

/* The nearest of the register's names or committees, where one is near enough to have been meant; or NO_NUMBER. */
static uint32_t nearest(const struct check *check, const struct distinct *names, const char *name)
{
	const char *folded = text_folded(check->scratch, name);
	unsigned best = text_near_limit(folded) + 1;
	uint32_t nearest = NO_NUMBER;

	for (uint32_t i = 0; i < names->count; i++) {
		if (!may_compare(check))
			return NO_NUMBER;
		if (is_nearer(check, folded, names->texts[i], &best))
			nearest = i;
	}
	return nearest;
}

static void report_unknown(const struct check *check, const struct municipality *municipality, const struct area *area)
{
	static const struct bilingual label = { { "området i registret", "the area in the register" } };
	const struct area_index *index = municipality->index;
	uint32_t same = distinct_find(&index->names, text_folded(check->scratch, area->name.text)), near;
	struct place place = breach_place(check, &area->name.field, NULL);

	if (same != NO_NUMBER) { /* its id must be another */
		const struct text *id = &register_area(municipality, index->of_name[same])->id;

		find_relate(breach(check, MSG_area_other_id, breach_place(check, &area->id.field, NULL),
				   area->record.node, ARGS(area->name.text, id->text)),
			    node_place(&check->file->municipality->source, id->field.node), label);
		return;
	}
	near = nearest(check, &index->names, area->name.text);
	if (near == NO_NUMBER)
		breach(check, MSG_area_unknown, place, area->record.node, ARGS(area->name.text));
	else
		breach(check, MSG_area_unknown_near, place, area->record.node,
		       ARGS(area->name.text, register_area(municipality, index->of_name[near])->name.text));
}

/* A misspelt committee has no areas in the register, and would be asked for none (KK103). */
static void check_committee(const struct check *check, const struct municipality *municipality,
			    const struct text *committee)
{
	const struct area_index *index = municipality->index;
	uint32_t near;

	if (index->committee_unclear ||
	    distinct_find(&index->committees, text_folded(check->scratch, committee->text)) != NO_NUMBER)
		return;
	near = nearest(check, &index->committees, committee->text);
	if (near != NO_NUMBER)
		breach(check, MSG_committee_unknown, breach_place(check, &committee->field, NULL), check->file->root,
		       ARGS(committee->text,
			    register_area(municipality, index->of_committee[near])->committee.text));
}

void check_area_unknown(const struct check *check, const struct contract *contract)
{
	const struct municipality *municipality = register_of(check->file);

	if (!municipality || !is_known(municipality->areas))
		return;
	if (is_known(contract->common.committee))
		check_committee(check, municipality, &contract->common.committee);
	for (uint32_t i = 0; i < contract->areas.count && !municipality->index->unclear; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (area->record.state == KNOWN && is_known(area->name) && !is_unknown(area->id) &&
		    (is_known(area->id) || !area->record.has_unknown_key) &&
		    areas_first(check->scratch, municipality->index, area) == NO_NUMBER)
			report_unknown(check, municipality, area);
	}
}
