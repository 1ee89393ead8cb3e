/* SPDX-License-Identifier: MPL-2.0 */
/* What is said beside the status: the trend, and the flags. */
#include "progress/progress.h"

#define STALE_MONTHS 18

/* How much nearer to the target `to` is than `from`, in the direction of the goal. */
static struct ratio gain(const struct terms *terms, const struct ratio *from, const struct ratio *to)
{
	struct ratio before, after;

	if (!terms->target_high.defined)
		return terms->kind == KIND_DOWN ? ratio_sub(from, to) : ratio_sub(to, from);
	before = target_distance(terms, from);
	after = target_distance(terms, to);
	return ratio_sub(&before, &after);
}

enum trend trend_of(const struct standing *standing)
{
	const struct terms *terms = standing->terms;
	const struct ratio *from = standing->previous.defined ? &standing->previous.ratio : standing->baseline;
	bool interval = terms->kind == KIND_INTERVAL || terms->kind == KIND_MAINTAIN;
	struct ratio gained;

	if (!standing->progress->observed || !from || terms->kind == KIND_NONE ||
	    (interval && !terms->target_high.defined))
		return TREND_UNKNOWN;
	gained = gain(terms, from, &standing->progress->value);
	if (is_uncertain(terms, &gained))
		return TREND_UNCHANGED;
	return ratio_sign(&gained) > 0 ? TREND_IMPROVING : TREND_WORSENING;
}

unsigned flags_of_dates(const struct standing *standing)
{
	const struct progress *progress = standing->progress;
	struct date stale = date_add_months(progress->value_date, STALE_MONTHS);
	bool over = standing->terms->deadline.year && date_cmp(progress->as_of, standing->terms->deadline) > 0;
	unsigned flags = 0;

	if (progress->observed && !standing->final && date_cmp(stale, progress->as_of) < 0)
		flags |= FLAG_STALE;
	if (over && !standing->final)
		flags |= FLAG_FINAL_MISSING;
	return flags;
}

unsigned flags_of_figures(const struct standing *standing)
{
	const struct progress *progress = standing->progress;
	struct ratio one = ratio_int(1);
	unsigned flags = 0;

	if (progress->progress.defined && ratio_cmp(&progress->progress.ratio, &one) > 0)
		flags |= FLAG_EXCEEDED;
	if (standing->met_before && !progress->met)
		flags |= FLAG_ACHIEVED_BEFORE;
	if (standing->baseline_met && progress->observed)
		flags |= FLAG_MET_AT_BASELINE;
	return flags;
}
