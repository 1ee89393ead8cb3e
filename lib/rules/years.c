/* SPDX-License-Identifier: MPL-2.0 */
/* KK107, KK206 and KK210: what only shows when the years of a municipality lie beside each other. */
#include <string.h>

#include "rules/rules.h"
#include "years/currency.h"
#include "years/history.h"

static bool has_newer(const struct check *check)
{
	if (check->group && currency_has_newer(currency_of(&check->file->set->scratch, check->group), check->scratch,
					       check->file))
		return true;
	return folder_may_lack(check->folder, check->group, MISSING_CONTRACT);
}

/* The latest deadline of its goals; year 0: none, or one of them is not known. */
static struct date last_deadline(const struct contract *contract)
{
	struct date last = { 0, 0, 0 };

	if (contract->goals_unknown)
		return last;
	for (uint32_t i = 0; i < contract->goal_count; i++) {
		const struct day *deadline = &contract->goals[i]->deadline;
		struct date date = is_known(*deadline) ? deadline->date : contract->period.to;

		if (is_unknown(*deadline))
			return (struct date){ 0, 0, 0 };
		if (!last.year || date_cmp(date, last) > 0)
			last = date;
	}
	return last;
}

/* BEK § 3: kept up to date at all times. */
void check_not_current(const struct check *check)
{
	const struct contract *contract = FILE_CONTRACT(check->file);
	struct date last;

	if (check->file->type != DOC_CONTRACT || !is_known(contract->period) || has_newer(check))
		return;
	last = last_deadline(contract);
	if (date_cmp(contract->period.to, check->today) < 0)
		breach(check, MSG_not_current, breach_place(check, &contract->period.field, NULL), check->file->root,
		       ARGS(breach_date(check, contract->period.to)));
	else if (last.year && date_cmp(last, check->today) < 0)
		breach(check, MSG_deadlines_passed, breach_place(check, &contract->period.field, NULL),
		       check->file->root, ARGS(breach_date(check, last)));
}

/* The year from which follow-ups are due; 0: no adopted contract. */
static int16_t first_adopted(const struct group *group)
{
	int16_t first = 0;

	for (size_t i = 0; i < group->count; i++) {
		const struct day *adopted = &group->files[i]->common->adopted;

		if (group->files[i]->type == DOC_CONTRACT && is_known(*adopted) &&
		    (!first || adopted->date.year < first))
			first = adopted->date.year;
	}
	return first;
}

static bool has_follow_up(const struct group *group, int16_t year)
{
	for (size_t i = 0; i < group->count; i++) {
		const struct followup *followup =
			group->files[i]->type == DOC_FOLLOWUP ? FILE_FOLLOWUP(group->files[i]) : NULL;

		if (followup && (!is_known(followup->year) || followup->year.year == year))
			return true;
	}
	return false;
}

/* BEK § 4, told at the budget that the follow-up was due with. */
void check_year_without_follow_up(const struct check *check)
{
	const struct municipality *municipality = FILE_MUNICIPALITY(check->file);
	const struct group *group;
	int16_t first;

	if (check->file->type != DOC_MUNICIPALITY || !check->file->in_folder ||
	    folder_may_lack(check->folder, check->group, MISSING_ANY))
		return;
	group = check->group;
	first = group ? first_adopted(group) : 0;
	for (uint32_t i = 0; first && i < municipality->budget_adoptions.count; i++) {
		const struct dated_year *budget = LIST_AT(&municipality->budget_adoptions, struct dated_year, i);
		int16_t year = (int16_t)(budget->year - 1);

		if (budget->record.state != KNOWN || year <= first || date_cmp(budget->date.date, check->today) >= 0 ||
		    has_follow_up(group, year))
			continue;
		breach(check, MSG_year_without_follow_up, breach_place(check, &budget->date.field, NULL),
		       budget->record.node, ARGS(breach_year(check, year), breach_year(check, budget->year)));
	}
}

static const char *value_text(const struct check *check, const struct result *value)
{
	if (value->answer)
		return word_name(WORDS_ANSWER, (int)value->answer, check->file->set->lang);
	return breach_quantity(check, &value->quantity);
}

/* What was published then, and what is said now. */
void check_history_revised(const struct check *check, const struct assessment *result, const struct measurement *row)
{
	static const struct bilingual label = { { "det, der blev offentliggjort", "what was published" } };
	int16_t said_in;
	const struct measurement *then = result->unknown ? NULL
		: archive_then(check->archive, check->scratch, check->lineage, FILE_FOLLOWUP(check->file), result,
			       row, &said_in);

	if (!then || !history_differs(result->goal, then, row))
		return;
	find_relate(breach(check, MSG_history_revised, row->place, row->record.node,
			   ARGS(goal_label(&check->file->arena, result->goal), value_text(check, &row->value),
				breach_date(check, row->date.date), breach_year(check, said_in),
				value_text(check, &then->value))),
		    then->place, label);
}
