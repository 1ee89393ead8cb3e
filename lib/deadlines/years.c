/* SPDX-License-Identifier: MPL-2.0 */
/* The follow-ups that are not written yet: those that are missing, and the next one (BEK § 4). */
#include "deadlines/deadlines.h"
#include "progress/overview.h"

#define FIRST_YEAR 2011 /* BEK § 8, stk. 3 */
#define LAST_YEAR 2198

struct duty {
	const struct municipality *municipality;
	const struct file *contract; /* the newest that is adopted */
	int first, last;             /* the year of the first adoption, and the last year of any period */
};

static void take_contract(struct duty *duty, const struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);

	if (!is_known(contract->common.adopted))
		return;
	if (!duty->first || contract->common.adopted.date.year < duty->first)
		duty->first = contract->common.adopted.date.year;
	if (contract->period.to.year > duty->last)
		duty->last = contract->period.to.year;
	if (!duty->contract || date_cmp(contract->common.adopted.date, duty->contract->common->adopted.date) > 0)
		duty->contract = file;
}

static struct duty duty_of(const struct group *group)
{
	struct duty duty = { .municipality = NULL };

	for (size_t i = 0; i < group->count; i++) {
		const struct file *file = group->files[i];

		if (!file_is_usable(file))
			continue;
		if (file->type == DOC_CONTRACT)
			take_contract(&duty, file);
		for (uint32_t k = 0; k < file->contract_count; k++)
			take_contract(&duty, file->contracts[k]);
		if (!duty.municipality)
			duty.municipality = file->type == DOC_MUNICIPALITY ? FILE_MUNICIPALITY(file) :
				register_of(file);
	}
	return duty;
}

/* One that cannot be relied on is there all the same. */
static bool has_follow_up(const struct group *group, int year)
{
	for (size_t i = 0; i < group->count; i++) {
		const struct file *file = group->files[i];

		if (file->type != DOC_FOLLOWUP)
			continue;
		if (!is_known(FILE_FOLLOWUP(file)->year) || FILE_FOLLOWUP(file)->year.year == year)
			return true;
	}
	return false;
}

/* A year that has passed is only missed where the register dates its budget, or a contract was in force. */
void deadlines_of_years(struct deadlines *deadlines, const struct group *group)
{
	struct duty duty = duty_of(group);
	int year = duty.first + 1 > FIRST_YEAR ? duty.first + 1 : FIRST_YEAR;

	for (; duty.contract && year <= LAST_YEAR; year++) {
		struct due due = { .kind = DUE_ADOPTION, .clause = year == FIRST_YEAR ? BEK_8_3 : BEK_4,
				   .file = duty.contract,
				   .type = DOC_FOLLOWUP, .year = (int16_t)year, .note_year = year + 1,
				   .stamp = deadline_stamp(duty.contract) };

		due.date = deadline_budget(duty.municipality, year + 1, &due.estimated);
		due.note = due.estimated ? WORD_DUE_BUDGET_UNKNOWN : WORD_DUE_WITH_BUDGET;
		deadline_settle(deadlines, &due, NULL);
		if (has_follow_up(group, year) || (due.state == DUE_OVERDUE && due.estimated && year > duty.last))
			continue;
		deadline_add(deadlines, &due);
		if (due.state == DUE_OPEN)
			return;
	}
}
