/* SPDX-License-Identifier: MPL-2.0 */
/* The nine statuses: the rows that decide them, tried in order, and the names of everything in data. */
#include "progress/progress.h"

static bool is_past_deadline(const struct standing *s)
{
	return date_cmp(s->progress->as_of, s->terms->deadline) > 0;
}

static bool is_below(const struct figure *figure, int64_t percent)
{
	struct ratio limit = ratio_of(percent, 100);

	return ratio_cmp(&figure->ratio, &limit) < 0;
}

static bool not_assessable(const struct standing *s)
{
	return !s->assessable;
}

static bool too_early_to_measure(const struct standing *s)
{
	struct figure elapsed;

	if (s->progress->observed || is_past_deadline(s))
		return false;
	elapsed.ratio = elapsed_share(s->terms->from, s->progress->as_of, s->terms->deadline);
	return is_below(&elapsed, 10);
}

static bool not_observed(const struct standing *s)
{
	return !s->progress->observed;
}

static bool is_met(const struct standing *s)
{
	return s->progress->met;
}

static bool is_final(const struct standing *s)
{
	return s->final;
}

static bool left_the_target(const struct standing *s)
{
	return s->baseline_met;
}

static bool not_comparable(const struct standing *s)
{
	const struct progress *p = s->progress;

	return p->overflow || (!p->progress.defined && !p->attainment.defined) || !p->planned.defined;
}

static bool too_early_to_judge(const struct standing *s)
{
	return is_below(&s->progress->planned, 10);
}

static bool moves_away(const struct standing *s)
{
	return s->progress->progress.defined && ratio_sign(&s->progress->progress.ratio) < 0;
}

static bool moves_away_clearly(const struct standing *s)
{
	return moves_away(s) && !s->near_baseline;
}

static bool keeps_the_plan(const struct standing *s)
{
	return !is_below(&s->progress->ratio, 95);
}

static bool is_somewhat_behind(const struct standing *s)
{
	return !is_below(&s->progress->ratio, 60);
}

static bool always(const struct standing *s)
{
	(void)s;
	return true;
}

static const struct {
	bool (*fits)(const struct standing *standing);
	enum status status;
} rows[] = {
	{ not_assessable, STATUS_NOT_ASSESSED },
	{ too_early_to_measure, STATUS_PENDING },
	{ not_observed, STATUS_NO_DATA },
	{ is_met, STATUS_ACHIEVED },
	{ is_final, STATUS_NOT_ACHIEVED },
	{ is_past_deadline, STATUS_NO_DATA },
	{ left_the_target, STATUS_REGRESSING },
	{ not_comparable, STATUS_NOT_ASSESSED },
	{ too_early_to_judge, STATUS_PENDING },
	{ moves_away_clearly, STATUS_REGRESSING },
	{ keeps_the_plan, STATUS_ON_TRACK },
	{ is_somewhat_behind, STATUS_BEHIND },
	{ always, STATUS_FAR_BEHIND },
};

#define ROW_NOT_COMPARABLE 8
#define ROW_MOVES_AWAY 10

/* A sum that must stay below something can still pass it until the deadline. */
static bool may_still_pass(const struct standing *s)
{
	return s->terms->sum && (s->terms->at_most || s->terms->kind == KIND_INTERVAL) && !s->final;
}

void decide_status(const struct standing *standing)
{
	struct progress *progress = standing->progress;
	size_t row = progress->overflow && standing->assessable ? ROW_NOT_COMPARABLE - 1 : 0;

	while (!rows[row].fits(standing))
		row++;
	progress->status_row = (unsigned)row + 1;
	progress->status = rows[row].status;
	if (progress->status == STATUS_ACHIEVED && may_still_pass(standing))
		progress->status = STATUS_ON_TRACK;
	if (progress->status_row > ROW_MOVES_AWAY && moves_away(standing))
		progress->flags |= FLAG_WITHIN_UNCERTAINTY;
}

const char *status_name(enum status status)
{
	static const char *const names[STATUS_COUNT] = {
		[STATUS_ACHIEVED] = "achieved", [STATUS_ON_TRACK] = "on_track", [STATUS_PENDING] = "pending",
		[STATUS_BEHIND] = "behind", [STATUS_FAR_BEHIND] = "far_behind", [STATUS_REGRESSING] = "regressing",
		[STATUS_NOT_ACHIEVED] = "not_achieved", [STATUS_NO_DATA] = "no_data",
		[STATUS_NOT_ASSESSED] = "not_assessed",
	};

	return names[status];
}

const char *trend_name(enum trend trend)
{
	static const char *const names[] = { "unknown", "improving", "unchanged", "worsening" };

	return names[trend];
}

/* Null where there is no comparator. */
const char *kind_name(enum goal_kind kind)
{
	static const char *const names[] = { NULL, "up", "down", "interval", "maintain", "milestone" };

	return names[kind];
}

const char *flag_name(unsigned index)
{
	static const char *const names[] = {
		"exceeded", "stale", "achieved_before", "met_at_baseline", "final_missing", "within_uncertainty",
		"revised",
	};

	return index < COUNT(names) ? names[index] : NULL;
}
