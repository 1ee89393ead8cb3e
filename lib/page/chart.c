/* SPDX-License-Identifier: MPL-2.0 */
/* The målelinje: four marks on one line – start, measured, planned, target – each label in a lane of its own. */
#include "page/plot.h"

#define EDGE 4            /* percent left free on either side of a change */
#define SPAN 88
#define HEIGHT 88

int32_t chart_hundredths(struct arena *arena, const struct ratio *value)
{
	struct ratio hundred = ratio_int(100), scaled = ratio_mul(value, &hundred);
	int32_t whole = 0;
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, &scaled, 0, KK_LANG_EN);
	for (const char *at = out_text(&out); *at; at++)
		if (*at >= '0' && *at <= '9' && whole < INT32_MAX / 10 - 9)
			whole = whole * 10 + (*at - '0');
	return ratio_sign(value) < 0 ? -whole : whole;
}

bool chart_has_plan(const struct assessment *goal)
{
	const struct ratio one = ratio_int(1);

	return goal->progress.planned_value.defined && !goal->terms.target_high.defined &&
	       goal->terms.kind != KIND_MILESTONE && ratio_cmp(&goal->progress.planned.ratio, &one) != 0;
}

/* p(z) = 4 + 88·(z − min)/(max − min) for a change, 100·(z − min)/(max − min) for a level. */
int32_t plot_place(const struct plot *plot, const struct ratio *value)
{
	struct ratio off = ratio_sub(value, &plot->low), width = ratio_sub(&plot->high, &plot->low);
	struct ratio span = ratio_int(plot->change ? SPAN : 100), edge = ratio_int(plot->change ? EDGE : 0);
	struct ratio at;

	if (!ratio_sign(&width))
		return 100 * EDGE;
	at = ratio_div(&off, &width);
	at = ratio_mul(&at, &span);
	at = ratio_add(&at, &edge);
	return chart_hundredths(plot->arena, &at);
}

static void reach(struct plot *plot, const struct ratio *value)
{
	if (ratio_cmp(value, &plot->low) < 0)
		plot->low = *value;
	if (ratio_cmp(value, &plot->high) > 0)
		plot->high = *value;
}

/* The end of an interval that is farther from the start, else the target. */
static const struct ratio *far_end(const struct plot *plot)
{
	const struct terms *terms = plot->terms;

	if (terms->target_high.defined && ratio_cmp(&terms->baseline.ratio, &terms->target.ratio) < 0)
		return &terms->target_high.ratio;
	return &terms->target.ratio;
}

/* What lies more than three times the way from the start is cut off at the edge: the label still tells its figure. */
static void clip(struct plot *plot)
{
	const struct ratio *b = &plot->terms->baseline.ratio;
	struct ratio three = ratio_int(3), way = ratio_sub(far_end(plot), b), off = ratio_sub(&plot->value, b);
	bool below = ratio_sign(&off) < 0;

	way.num.negative = false;
	way = ratio_mul(&way, &three);
	off.num.negative = false;
	if (!ratio_sign(&way) || ratio_cmp(&off, &way) <= 0)
		return;
	plot->value = below ? ratio_sub(b, &way) : ratio_add(b, &way);
	plot->scale->clipped = below ? -1 : 1;
}

static void frame_change(struct plot *plot)
{
	const struct terms *terms = plot->terms;

	plot->low = plot->high = terms->baseline.ratio;
	reach(plot, &terms->target.ratio);
	if (terms->target_high.defined)
		reach(plot, &terms->target_high.ratio);
	if (plot->progress->observed) {
		clip(plot);
		reach(plot, &plot->value);
	}
	if (chart_has_plan(plot->goal))
		reach(plot, &plot->progress->planned_value.ratio);
}

static void stretch(struct ratio *end)
{
	struct ratio more = ratio_of(115, 100);

	*end = ratio_mul(end, &more);
}

/* Zero always shows; a share has a whole of its own. */
static void frame_level(struct plot *plot)
{
	const struct terms *terms = plot->terms;
	struct ratio hundred = ratio_int(100);

	plot->low = plot->high = ratio_int(0);
	reach(plot, &terms->target.ratio);
	if (terms->target_high.defined)
		reach(plot, &terms->target_high.ratio);
	reach(plot, &plot->value);
	if (terms->unit->id == UNIT_PERCENT && !ratio_sign(&plot->low) &&
	    ratio_cmp(&plot->high, &hundred) <= 0) {
		plot->high = hundred;
	} else {
		stretch(&plot->low);
		stretch(&plot->high);
	}
}

static void set_span(int32_t span[2], int32_t a, int32_t b)
{
	span[0] = a < b ? a : b;
	span[1] = a < b ? b : a;
}

static void set_marks(struct plot *plot)
{
	const struct terms *terms = plot->terms;
	struct scale *scale = plot->scale;
	struct ratio zero = ratio_int(0);
	int32_t from = plot_place(plot, plot->change ? &terms->baseline.ratio : &zero);

	scale->target = plot_place(plot, &terms->target.ratio);
	scale->target_high = terms->target_high.defined ? plot_place(plot, &terms->target_high.ratio) : NOWHERE;
	scale->start = plot->change ? from : NOWHERE;
	scale->planned = plot->change && chart_has_plan(plot->goal)
		? plot_place(plot, &plot->progress->planned_value.ratio) : NOWHERE;
	set_span(scale->axis, plot_place(plot, &plot->low), plot_place(plot, &plot->high));
	if (terms->target_high.defined)
		set_span(scale->track, scale->target, scale->target_high);
	else if (plot->change)
		set_span(scale->track, from, scale->target);
	else
		set_span(scale->track, scale->axis[0], scale->axis[1]);
	set_span(scale->bar, from, plot->progress->observed ? plot_place(plot, &plot->value) : from);
	scale->backwards = plot->progress->progress.defined && ratio_sign(&plot->progress->progress.ratio) < 0;
}

/* What is to be done is a checklist, and what has no number has no line. */
static bool can_draw(const struct plot *plot)
{
	const struct terms *terms = plot->terms;
	struct ratio way;

	if (terms->kind == KIND_NONE || terms->kind == KIND_MILESTONE || !terms->target.defined ||
	    plot->progress->overflow)
		return false;
	if (!plot->change)
		return plot->progress->observed;
	way = ratio_sub(&terms->target.ratio, &terms->baseline.ratio);
	return ratio_sign(&way) || terms->target_high.defined || plot->progress->observed;
}

struct chart *chart_scale(struct arena *arena, const struct assessment *goal, enum kk_lang lang, const char **name)
{
	struct chart *chart = NEW(arena, struct chart);
	struct plot plot = {
		.arena = arena, .goal = goal, .terms = &goal->terms, .progress = &goal->progress, .lang = lang,
		.change = goal->terms.baseline.defined, .scale = &chart->scale,
	};

	if (!can_draw(&plot))
		return NULL;
	plot.value = plot.progress->observed ? plot.progress->value : goal->terms.target.ratio;
	chart->kind = CHART_SCALE;
	chart->scale.height = HEIGHT;
	if (plot.change)
		frame_change(&plot);
	else
		frame_level(&plot);
	set_marks(&plot);
	plot_set_labels(&plot);
	*name = plot_name(&plot);
	return chart;
}
