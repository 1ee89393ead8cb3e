/* SPDX-License-Identifier: MPL-2.0 */
/* The steps of the method "KK-lineær 1.0": from observations to exact figures, a trend and flags. */
#include "progress/progress.h"

/* Step 1: the newest of those that count is the value; a sum's is their running total. */
static void observe(struct standing *standing, const struct observation *observations, size_t count, struct date as_of)
{
	const struct terms *terms = standing->terms;
	struct progress *progress = standing->progress;

	for (size_t i = 0; i < count; i++) {
		const struct observation *observation = &observations[i];

		if (date_cmp(observation->date, as_of) > 0 ||
		    (terms->from_given && date_cmp(observation->date, terms->from) <= 0))
			continue;
		standing->previous = (struct figure){ progress->observed, progress->value };
		standing->met_before |= progress->met;
		progress->value = terms->sum ? ratio_add(&progress->value, &observation->value) : observation->value;
		progress->value_date = observation->date;
		progress->met = target_met(terms, &progress->value);
		progress->observed = true;
	}
}

/* Step 4. */
static struct figure progress_made(const struct standing *standing)
{
	const struct terms *terms = standing->terms;
	const struct ratio *b = standing->baseline, *v = &standing->progress->value;
	struct figure made = { 0 };
	struct ratio way, covered, left;

	if (!b || standing->baseline_met)
		return made;
	if (terms->target_high.defined) {
		way = target_distance(terms, b);
		left = target_distance(terms, v);
		covered = ratio_sub(&way, &left);
	} else {
		way = ratio_sub(&terms->target.ratio, b);
		covered = ratio_sub(v, b);
	}
	made.defined = true;
	made.ratio = ratio_div(&covered, &way);
	return made;
}

/* v as a share of a least value. */
static struct figure share_reached(const struct ratio *v, const struct ratio *least)
{
	struct figure share = { .defined = ratio_sign(least) > 0, .ratio = ratio_int(0) };

	if (share.defined && ratio_sign(v) > 0)
		share.ratio = ratio_div(v, least);
	return share;
}

/* The greatest value allowed as a share of v, which is above it. */
static struct figure share_allowed(const struct ratio *v, const struct ratio *most)
{
	struct figure share = { .defined = ratio_sign(most) >= 0, .ratio = ratio_int(0) };

	if (share.defined)
		share.ratio = ratio_div(most, v);
	return share;
}

/* Step 5: only without a baseline. */
static struct figure attainment(const struct standing *standing)
{
	const struct terms *terms = standing->terms;
	const struct ratio *v = &standing->progress->value;
	bool above = terms->target_high.defined && ratio_cmp(v, &terms->target_high.ratio) > 0;

	if (standing->baseline)
		return (struct figure){ 0 };
	if (standing->progress->met)
		return (struct figure){ true, ratio_int(1) };
	if (above || terms->kind == KIND_DOWN)
		return share_allowed(v, above ? &terms->target_high.ratio : &terms->target.ratio);
	return share_reached(v, &terms->target.ratio);
}

static bool is_below_percent(const struct figure *figure, int64_t percent)
{
	struct ratio limit = ratio_of(percent, 100);

	return ratio_cmp(&figure->ratio, &limit) < 0;
}

/* Step 7: what is made of what was planned, once a tenth of it was. */
static struct figure made_of_planned(const struct progress *progress)
{
	const struct figure *made = progress->progress.defined ? &progress->progress : &progress->attainment;
	struct figure ratio = { 0 };

	if (!made->defined || !progress->planned.defined || is_below_percent(&progress->planned, 10))
		return ratio;
	ratio.defined = true;
	ratio.ratio = ratio_div(&made->ratio, &progress->planned.ratio);
	return ratio;
}

/* b + share·(t − b) */
static struct figure on_the_way(const struct standing *standing, const struct figure *share)
{
	const struct ratio *aim = aim_of(standing->terms);
	struct figure point = { 0 };

	if (!share->defined || !standing->baseline || !aim || standing->baseline_met)
		return point;
	point.defined = true;
	point.ratio = ratio_sub(aim, standing->baseline);
	point.ratio = ratio_mul(&point.ratio, &share->ratio);
	point.ratio = ratio_add(&point.ratio, standing->baseline);
	return point;
}

/* No share passes 0 or 100 %, and no count falls below 0; points and money may. */
static void clamp(const struct unit *unit, struct ratio *value)
{
	struct ratio hundred = ratio_int(100);

	if (unit->id == UNIT_NONE || unit->id == UNIT_POINTS || unit_is_money(unit))
		return;
	if (ratio_sign(value) < 0)
		*value = ratio_int(0);
	if (unit->id == UNIT_PERCENT && ratio_cmp(value, &hundred) > 0)
		*value = hundred;
}

static struct figure projection(const struct standing *standing)
{
	const struct terms *terms = standing->terms;
	const struct progress *progress = standing->progress;
	struct figure projected = { 0 };

	if (terms->course != COURSE_LINEAR && terms->course != COURSE_MILESTONES)
		return projected;
	if (terms->kind != KIND_UP && terms->kind != KIND_DOWN && terms->kind != KIND_MILESTONE)
		return projected;
	if (standing->final || date_cmp(progress->as_of, terms->deadline) > 0)
		return projected;
	projected = on_the_way(standing, &progress->ratio);
	if (projected.defined)
		clamp(terms->unit, &projected.ratio);
	return projected;
}

static void measure(struct standing *standing)
{
	struct progress *progress = standing->progress;
	struct ratio difference;

	if (!progress->observed || !standing->assessable)
		return;
	if (standing->baseline) {
		difference = ratio_sub(&progress->value, standing->baseline);
		standing->near_baseline = is_uncertain(standing->terms, &difference);
	}
	progress->progress = progress_made(standing);
	progress->attainment = attainment(standing);
	progress->planned = planned_share(standing->terms, progress->value_date);
	progress->planned_value = on_the_way(standing, &progress->planned);
	progress->ratio = made_of_planned(progress);
	progress->projection = projection(standing);
}

static bool has_overflow(const struct terms *terms, const struct progress *progress)
{
	const struct figure *figures[] = {
		&terms->baseline, &terms->target, &terms->target_high, &progress->progress, &progress->attainment,
		&progress->planned, &progress->planned_value, &progress->ratio, &progress->projection,
	};

	for (size_t i = 0; i < COUNT(figures); i++)
		if (figures[i]->defined && ratio_overflow(&figures[i]->ratio))
			return true;
	return ratio_overflow(&progress->value) || ratio_overflow(&terms->uncertainty);
}

/* A figure too large for exact arithmetic says nothing; better no verdict than a wrong one. */
static void give_up(struct progress *progress)
{
	const struct figure none = { 0 };

	progress->overflow = true;
	progress->met = false;
	progress->progress = progress->attainment = progress->planned = none;
	progress->ratio = progress->projection = progress->planned_value = none;
}

void progress_of(const struct terms *terms, const struct observation *observations, size_t count,
		 struct date as_of, struct progress *progress)
{
	struct standing standing = { .terms = terms, .baseline = own_baseline(terms), .progress = progress };

	*progress = (struct progress){ .as_of = as_of, .value = ratio_int(0) };
	standing.assessable = terms->assessable && date_cmp(terms->deadline, terms->from) > 0;
	standing.baseline_met = standing.baseline && target_met(terms, standing.baseline);
	observe(&standing, observations, count, as_of);
	standing.final = progress->observed && date_cmp(progress->value_date, terms->deadline) >= 0;
	measure(&standing);
	progress->flags = flags_of_dates(&standing);
	if (has_overflow(terms, progress)) {
		give_up(progress);
	} else {
		progress->flags |= flags_of_figures(&standing);
		progress->trend = trend_of(&standing);
	}
	decide_status(&standing);
}
