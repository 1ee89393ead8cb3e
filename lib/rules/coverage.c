/* SPDX-License-Identifier: MPL-2.0 */
/* KK103: does each service area of the register stand in a contract? */
#include <string.h>

#include "rules/rules.h"
#include "set/folder.h"

static bool in_force(const struct register_area *registered, const struct period *period)
{
	if (is_known(registered->from) && date_cmp(registered->from.date, period->to) > 0)
		return false;
	return !is_known(registered->to) || date_cmp(registered->to.date, period->from) >= 0;
}

static bool register_has_name(struct arena *arena, const struct municipality *municipality, const struct text *name)
{
	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct text *other = &register_area(municipality, i)->name;

		if (is_known(*other) && text_same(arena, other->text, name->text))
			return true;
	}
	return false;
}

/* Which of the register's areas it is cannot be known: its id may stand under a key that nobody knows. */
static bool area_unclear(struct arena *arena, const struct municipality *municipality, const struct area *area)
{
	if (area->record.state != KNOWN || is_unknown(area->name) || is_unknown(area->id))
		return true;
	return area->record.has_unknown_key && !is_present(area->id) &&
	       !register_has_name(arena, municipality, &area->name);
}

static bool contract_unclear(struct arena *arena, const struct municipality *municipality,
			     const struct contract *contract)
{
	if (is_unknown(contract->areas) || is_unknown(contract->period) || is_unknown(contract->common.committee) ||
	    (contract->common.record.has_unknown_key && !is_present(contract->common.committee)))
		return true;
	for (uint32_t i = 0; i < contract->areas.count; i++)
		if (area_unclear(arena, municipality, LIST_AT(&contract->areas, struct area, i)))
			return true;
	return false;
}

static bool contract_has(struct arena *arena, const struct contract *contract, const struct register_area *registered)
{
	for (uint32_t i = 0; i < contract->areas.count; i++)
		if (same_area(arena, registered, LIST_AT(&contract->areas, struct area, i)))
			return true;
	return false;
}

/* The area itself, or one in force that took it over, or one that took that one over …; what cannot be read may name
 * any area. */
static bool is_covered_by(const struct check *check, const struct contract *contract,
			  const struct municipality *municipality, const struct period *period, uint32_t index)
{
	const struct register_area *area = register_area(municipality, index);
	struct successors later;

	if (contract_has(check->scratch, contract, area))
		return true;
	later = successors_of(check->scratch, municipality, is_known(area->id) ? area->id.text : NULL, true);
	for (uint32_t i = 0; i < later.count; i++)
		if (in_force(later.items[i], period) && contract_has(check->scratch, contract, later.items[i]))
			return true;
	return false;
}

static bool covers_period(const struct contract *other, const struct period *period)
{
	return date_cmp(other->period.from, period->from) <= 0 && date_cmp(other->period.to, period->to) >= 0;
}

static bool has_duty(const struct check *check, const struct contract *contract, const struct register_area *registered)
{
	if (area_may_be_other(registered) || !in_force(registered, &contract->period))
		return false;
	if (!is_present(contract->common.committee))
		return true;
	return is_known(registered->committee) &&
	       text_same(check->scratch, registered->committee.text, contract->common.committee.text);
}

/* The days of a contract's period on which the area was in force. */
static struct period days_in_force(const struct register_area *registered, const struct period *period)
{
	struct period days = { .from = period->from, .to = period->to };

	if (is_known(registered->from) && date_cmp(registered->from.date, days.from) > 0)
		days.from = registered->from.date;
	if (is_known(registered->to) && date_cmp(registered->to.date, days.to) < 0)
		days.to = registered->to.date;
	return days;
}

/* The last day until which some other contract has the area without a break from `day`; year 0: none has it then. */
static struct date covered_until(const struct check *check, const struct municipality *municipality, uint32_t index,
				 const struct period *days)
{
	const struct group *group = check->group;
	struct date last = { 0, 0, 0 };

	for (size_t i = 0; i < group->count; i++) {
		const struct file *file = group->files[i];
		const struct contract *other = file->type == DOC_CONTRACT ? FILE_CONTRACT(file) : NULL;

		if (!other || file == check->file)
			continue;
		if (contract_unclear(check->scratch, municipality, other))
			return days->to;
		if (date_cmp(other->period.from, days->from) > 0 || date_cmp(other->period.to, days->from) < 0)
			continue;
		if ((!last.year || date_cmp(other->period.to, last) > 0) &&
		    is_covered_by(check, other, municipality, days, index))
			last = other->period.to;
	}
	return last;
}

/* Other contracts of the municipality have it, one or several after each other, on every day that counts. */
static bool is_covered_elsewhere(const struct check *check, const struct contract *contract,
				 const struct municipality *municipality, uint32_t index)
{
	struct period days = days_in_force(register_area(municipality, index), &contract->period);

	for (;;) {
		struct date last = covered_until(check, municipality, index, &days);

		if (!last.year)
			return false;
		if (date_cmp(last, days.to) >= 0)
			return true;
		days.from = date_from_days(date_days(last) + 1);
	}
}

/* A contract of the same period that comes before this one had the same duty, and was told of it. The contracts stand
 * first in their group; that all can be read has been seen when the others were asked for the area. */
static bool is_told_already(const struct check *check, const struct contract *contract,
			    const struct register_area *registered)
{
	const struct group *group = check->group;

	for (size_t i = 0; group->files[i] != check->file; i++) {
		const struct contract *other = FILE_CONTRACT(group->files[i]);

		if (covers_period(other, &contract->period) && has_duty(check, other, registered))
			return true;
	}
	return false;
}

void check_area_not_covered(const struct check *check)
{
	static const struct bilingual label = { { "området i registret", "the area in the register" } };
	const struct contract *contract = FILE_CONTRACT(check->file);
	const struct municipality *municipality =
		check->file->type == DOC_CONTRACT ? register_of(check->scratch, check->file) : NULL;

	if (!municipality || is_unknown(municipality->areas) ||
	    contract_unclear(check->scratch, municipality, contract) ||
	    folder_may_lack(check->folder, check->group, MISSING_CONTRACT))
		return;
	for (uint32_t i = 0; i < municipality->areas.count; i++) {
		const struct register_area *registered = register_area(municipality, i);

		if (!has_duty(check, contract, registered) ||
		    is_covered_by(check, contract, municipality, &contract->period, i) ||
		    is_covered_elsewhere(check, contract, municipality, i) ||
		    is_told_already(check, contract, registered))
			continue;
		find_relate(breach(check, MSG_area_not_covered,
				   node_place(&check->file->source, node_key(contract->areas.field.node)),
				   contract->areas.field.node, ARGS(registered->name.text)),
			    node_place(&check->file->municipality->source, registered->name.field.node), label);
	}
}
