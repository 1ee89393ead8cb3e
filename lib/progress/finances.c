/* SPDX-License-Identifier: MPL-2.0 */
/* Budget lines in thousands of kroner, their deviations and their sum, exactly. */
#include <assert.h>

#include "progress/finances.h"
#include "set/set.h"

static const struct unit thousands = { UNIT_TKR, "t.kr.", "t.kr" };

static struct figure read(const struct amount *amount)
{
	struct figure figure = { .defined = false };

	figure.defined = is_known(*amount) && quantity_in(&amount->quantity, &thousands, &figure.ratio);
	return figure;
}

static struct figure deviation(const struct figure *forecast, const struct figure *budget)
{
	struct figure off = { .defined = forecast->defined && budget->defined };

	if (off.defined)
		off.ratio = ratio_sub(&forecast->ratio, &budget->ratio);
	return off;
}

struct finance_line finances_line(const struct budget_line *budget)
{
	struct finance_line line = { .figures = {
		[FINANCE_ORIGINAL] = read(&budget->original), [FINANCE_REVISED] = read(&budget->revised),
		[FINANCE_SPENT] = read(&budget->spent), [FINANCE_FORECAST] = read(&budget->forecast),
	} };

	line.figures[FINANCE_OFF_ORIGINAL] =
		deviation(&line.figures[FINANCE_FORECAST], &line.figures[FINANCE_ORIGINAL]);
	line.figures[FINANCE_OFF_REVISED] = deviation(&line.figures[FINANCE_FORECAST], &line.figures[FINANCE_REVISED]);
	return line;
}

struct finance_line finances_zero(void)
{
	struct finance_line zero;

	for (unsigned i = 0; i < FINANCES; i++)
		zero.figures[i] = (struct figure){ true, ratio_int(0) };
	return zero;
}

void finances_add(struct finance_line *total, const struct finance_line *line)
{
	for (unsigned i = 0; i < FINANCES; i++) {
		struct figure *sum = &total->figures[i];

		sum->defined = sum->defined && line->figures[i].defined;
		if (sum->defined)
			sum->ratio = ratio_add(&sum->ratio, &line->figures[i].ratio);
	}
}

static int16_t year_of(const struct followup *followup, const struct budget_line *line)
{
	return is_known(line->year) ? line->year.year : followup->year.year;
}

const struct budget_line *finances_next(const struct followup *followup, int16_t year, uint32_t *at)
{
	while (*at < followup->finances.count) {
		const struct budget_line *line = LIST_AT(&followup->finances, const struct budget_line, (*at)++);

		if (year_of(followup, line) == year)
			return line;
	}
	return NULL;
}

struct date finances_day(const struct followup *followup, const struct budget_line *line)
{
	return is_known(line->spent_as_of) ? line->spent_as_of.date : followup->as_of.date;
}

#define YEARS 2200 /* format.md: years 1900 to 2199 */

int16_t *finances_years(struct arena *arena, const struct followup *followup, size_t *count)
{
	bool seen[YEARS] = { false };
	int16_t *years = NEW_ARRAY(arena, int16_t, followup->finances.count);

	*count = 0;
	for (uint32_t i = 0; i < followup->finances.count; i++) {
		int16_t year = year_of(followup, LIST_AT(&followup->finances, const struct budget_line, i));

		assert(year >= 0 && year < YEARS);
		if (seen[year])
			continue;
		seen[year] = true;
		years[(*count)++] = year;
	}
	return years;
}

static void check_amount(struct file *file, struct amount *amount)
{
	bool danish = file->set->lang == KK_LANG_DA;
	struct ratio value;

	if (!is_known(*amount) || quantity_in(&amount->quantity, &thousands, &value))
		return;
	find_report(file, MSG_unit_mismatch, node_place(&file->source, amount->field.node), amount->field.node,
		    ARGS(amount->field.node->text, danish ? "en budgetlinje" : "a budget line",
			 danish ? "»t.kr.«" : "“t.kr.”"));
	amount->field.state = UNKNOWN;
}

void finances_check(struct file *file)
{
	struct list *lines = &FILE_FOLLOWUP(file)->finances;

	for (uint32_t i = 0; i < lines->count; i++) {
		struct budget_line *line = LIST_AT(lines, struct budget_line, i);

		check_amount(file, &line->original);
		check_amount(file, &line->revised);
		check_amount(file, &line->spent);
		check_amount(file, &line->forecast);
	}
}
