/* SPDX-License-Identifier: MPL-2.0 */
/* A follow-up's budget lines: deviations and totals are computed, never typed. Plus is overspending. */
#ifndef KK_FINANCES_H
#define KK_FINANCES_H

#include "progress/progress.h"

enum finance {
	FINANCE_ORIGINAL,
	FINANCE_REVISED,
	FINANCE_SPENT,
	FINANCE_FORECAST,
	FINANCE_OFF_ORIGINAL,
	FINANCE_OFF_REVISED,
	FINANCES
};

/* In thousands of kroner (t.kr.); what is not given, or needs what is not given, is not defined. */
struct finance_line { struct figure figures[FINANCES]; };

struct finance_line finances_line(const struct budget_line *budget);
struct finance_line finances_zero(void);
void finances_add(struct finance_line *total,
		  const struct finance_line *line); /* of lines of which one is unknown: unknown */
/* The next line of a year from `at` on, in the order of the document; NULL after the last. */
const struct budget_line *finances_next(const struct followup *followup, int16_t year, uint32_t *at);
struct date finances_day(const struct followup *followup, const struct budget_line *line); /* of what is spent */
/* The years of the lines, each once, in the order of the document; NULL and 0 where there are none. */
int16_t *finances_years(struct arena *arena, const struct followup *followup, size_t *count);
void finances_check(struct file *file); /* amounts are money (KK012) */

#endif
