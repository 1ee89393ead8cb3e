/* SPDX-License-Identifier: MPL-2.0 */
/* The planned course: the share of the time that has passed, and of the way that should be behind. */
#include "progress/progress.h"

static int32_t months(struct date date)
{
	return date.year * 12 + date.month;
}

/* From one month's end to another's, whole months count: 30 June is halfway through the year. */
struct ratio elapsed_share(struct date from, struct date at, struct date to)
{
	bool whole = date_is_month_end(from) && date_is_month_end(at) && date_is_month_end(to);

	if (date_cmp(at, from) <= 0)
		return ratio_int(0);
	if (date_cmp(at, to) >= 0)
		return ratio_int(1);
	if (whole)
		return ratio_of(months(at) - months(from), months(to) - months(from));
	return ratio_of(date_days(at) - date_days(from), date_days(to) - date_days(from));
}

/* Milestones outside the course's own ends say nothing about it. */
static bool is_within(const struct terms *terms, struct date date)
{
	return date_cmp(date, terms->from) > 0 && date_cmp(date, terms->deadline) < 0;
}

/* x: the value on the way from one known point to the next. */
static struct ratio planned_between(const struct terms *terms, struct date at)
{
	struct observation left = { terms->from, terms->baseline.ratio }, right = { terms->deadline, *aim_of(terms) };
	struct ratio share, step;

	for (size_t i = 0; i < terms->milestone_count; i++) {
		const struct observation *milestone = &terms->milestones[i];

		if (!is_within(terms, milestone->date))
			continue;
		if (date_cmp(milestone->date, at) > 0) {
			right = *milestone;
			break;
		}
		left = *milestone;
	}
	share = elapsed_share(left.date, at, right.date);
	step = ratio_sub(&right.value, &left.value);
	step = ratio_mul(&step, &share);
	return ratio_add(&left.value, &step);
}

static struct figure milestone_share(const struct terms *terms, struct date at)
{
	const struct ratio *baseline = own_baseline(terms), *aim = aim_of(terms);
	struct figure planned = { 0 };
	struct ratio way, covered;

	if (!baseline || !aim || ratio_cmp(aim, baseline) == 0)
		return planned;
	way = ratio_sub(aim, baseline);
	covered = planned_between(terms, at);
	covered = ratio_sub(&covered, baseline);
	planned.ratio = ratio_div(&covered, &way);
	planned.defined = true;
	return planned;
}

struct figure planned_share(const struct terms *terms, struct date at)
{
	struct figure planned = { .defined = true };

	switch (terms->course) {
	case COURSE_IMMEDIATE:
		planned.ratio = ratio_int(1);
		return planned;
	case COURSE_AT_DEADLINE:
		planned.ratio = ratio_int(date_cmp(at, terms->deadline) >= 0);
		return planned;
	case COURSE_MILESTONES:
		return milestone_share(terms, at);
	case COURSE_LINEAR:
		break;
	}
	planned.defined = own_baseline(terms) != NULL;
	planned.ratio = elapsed_share(terms->from, at, terms->deadline);
	return planned;
}
