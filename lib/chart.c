/* SPDX-License-Identifier: MPL-2.0 */
/* The målelinje: four marks on one line – start, measured, planned, target – each label in a lane of its own. */
#include "chart.h"

#include <string.h>

#define EDGE 4            /* percent left free on either side of a change */
#define SPAN 88
#define NAME_LIMIT 120    /* characters of a name: longer ones tire whoever hears them */
#define LEFT_LIMIT 1500   /* labels nearer to an edge than this lean away from it */
#define RIGHT_LIMIT 8500
#define CLOSE 4500        /* two labels in one lane lean apart when nearer than this */
#define NUDGE 6
#define HEIGHT 88
#define HEIGHT_PLANNED 118

struct plot {
	struct arena *arena;
	const struct assessment *goal;
	const struct terms *terms;
	const struct progress *progress;
	enum kk_lang lang;
	bool change;           /* drawn from a start, not from zero */
	struct ratio low, high; /* of the axis */
	struct ratio value;    /* as drawn: clipped */
	struct scale *scale;
};

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
static int32_t place(const struct plot *plot, const struct ratio *value)
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
	if (terms->unit && terms->unit->id == UNIT_PERCENT && !ratio_sign(&plot->low) &&
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
	int32_t from = place(plot, plot->change ? &terms->baseline.ratio : &zero);

	scale->target = place(plot, &terms->target.ratio);
	scale->target_high = terms->target_high.defined ? place(plot, &terms->target_high.ratio) : NOWHERE;
	scale->start = plot->change ? from : NOWHERE;
	scale->planned = plot->change && chart_has_plan(plot->goal)
		? place(plot, &plot->progress->planned_value.ratio) : NOWHERE;
	set_span(scale->axis, place(plot, &plot->low), place(plot, &plot->high));
	if (terms->target_high.defined)
		set_span(scale->track, scale->target, scale->target_high);
	else if (plot->change)
		set_span(scale->track, from, scale->target);
	else
		set_span(scale->track, scale->axis[0], scale->axis[1]);
	set_span(scale->bar, from, plot->progress->observed ? place(plot, &plot->value) : from);
	scale->backwards = plot->progress->progress.defined && ratio_sign(&plot->progress->progress.ratio) < 0;
}

/* A share is read with its sign; other units stand in the figures below. */
static const char *short_value(const struct plot *plot, const struct ratio *value)
{
	bool share = plot->terms->unit && plot->terms->unit->id == UNIT_PERCENT;

	return share ? say_value(plot->arena, value, plot->terms->unit, plot->lang)
		     : say_number(plot->arena, value, plot->lang);
}

static const char *short_target(const struct plot *plot)
{
	const struct terms *terms = plot->terms;

	if (!terms->target_high.defined)
		return short_value(plot, &terms->target.ratio);
	return words_filled(plot->arena, plot->lang, WORD_BETWEEN,
			    WITH(say_number(plot->arena, &terms->target.ratio, plot->lang),
				 short_value(plot, &terms->target_high.ratio)));
}

static const char *short_planned(const struct plot *plot)
{
	static const struct unit none = { UNIT_NONE, "", "" };
	const struct terms *terms = plot->terms;
	bool share = terms->unit && terms->unit->id == UNIT_PERCENT;

	return say_computed(plot->arena, &plot->progress->planned_value.ratio, &terms->target.ratio,
			    share ? terms->unit : &none, plot->lang);
}

static enum anchor lean(int32_t at)
{
	return at < LEFT_LIMIT ? ANCHOR_START : at > RIGHT_LIMIT ? ANCHOR_END : ANCHOR_MIDDLE;
}

static void add_label(struct plot *plot, enum word_id word_id, const char *value, int32_t at, enum lane lane,
		      enum label_kind kind)
{
	struct chart_label *label = &plot->scale->labels[plot->scale->label_count++];

	label->text = words_filled(plot->arena, plot->lang, word_id, WITH(value));
	label->at = at;
	label->anchor = lean(at);
	label->lane = lane;
	label->kind = kind;
}

/* The two labels above the line lean away from each other when they are near. */
static void part_labels(struct chart_label *start, struct chart_label *target)
{
	struct chart_label *left = start->at <= target->at ? start : target;
	struct chart_label *right = left == start ? target : start;

	if (right->at - left->at >= CLOSE)
		return;
	if (left->at >= LEFT_LIMIT) {
		left->anchor = ANCHOR_END;
		left->nudge = -NUDGE;
	}
	if (right->at <= RIGHT_LIMIT) {
		right->anchor = ANCHOR_START;
		right->nudge = NUDGE;
	}
}

static void label_measured(struct plot *plot)
{
	const struct scale *scale = plot->scale;
	int32_t at = place(plot, &plot->value);
	struct chart_label *label = &plot->scale->labels[scale->label_count];

	add_label(plot, WORD_LABEL_MEASURED, short_value(plot, &plot->progress->value), at, LANE_MEASURED, LABEL_VALUE);
	if (label->anchor == ANCHOR_MIDDLE && at == scale->bar[1] && at >= CLOSE && at > scale->bar[0])
		label->anchor = ANCHOR_END;
}

static void label_zero(struct plot *plot)
{
	struct ratio zero = ratio_int(0);
	int32_t at = place(plot, &zero);
	bool crowded = place(plot, &plot->value) - at < CLOSE;
	struct chart_label *label = &plot->scale->labels[plot->scale->label_count++];

	*label = (struct chart_label){ short_value(plot, &zero), at, lean(at), crowded ? LANE_PLANNED : LANE_MEASURED,
				       LABEL_PLAIN, 0 };
	if (crowded)
		plot->scale->height = HEIGHT_PLANNED;
}

static void set_labels(struct plot *plot)
{
	struct scale *scale = plot->scale;
	bool range = scale->target_high != NOWHERE;

	add_label(plot, WORD_LABEL_TARGET, short_target(plot), range ? (scale->target + scale->target_high) / 2
		: scale->target, LANE_ABOVE, LABEL_TARGET);
	if (plot->change) {
		add_label(plot, WORD_LABEL_START, short_value(plot, &plot->terms->baseline.ratio), scale->start,
			  LANE_ABOVE, LABEL_PLAIN);
		part_labels(&scale->labels[1], &scale->labels[0]);
	}
	if (plot->progress->observed)
		label_measured(plot);
	if (!plot->change)
		label_zero(plot);
	if (scale->planned == NOWHERE)
		return;
	add_label(plot, WORD_LABEL_PLANNED, short_planned(plot), scale->planned, LANE_PLANNED, LABEL_PLAIN);
	scale->height = HEIGHT_PLANNED;
}

static const char *name_with(const struct plot *plot, const char *start, bool planned)
{
	enum word_id id = !plot->progress->observed ? WORD_SCALE_NOT_MEASURED
		: plot->change ? WORD_SCALE_FROM : WORD_SCALE_LEVEL;
	const char *name = words_filled(plot->arena, plot->lang, id,
					WITH(start, short_target(plot), short_value(plot, &plot->progress->value)));
	struct out out;

	if (!planned || plot->scale->planned == NOWHERE || !plot->progress->observed)
		return name;
	out_memory(&out, plot->arena);
	put(&out, name);
	put(&out, words_filled(plot->arena, plot->lang, WORD_SCALE_PLANNED, WITH(short_planned(plot))));
	return out_text(&out);
}

/* What matters least is left out of a name that would be too long: the planned figure, then the unit. */
static const char *name_of(const struct plot *plot)
{
	const struct ratio *b = &plot->terms->baseline.ratio;
	const char *whole = plot->change ? say_value(plot->arena, b, plot->terms->unit, plot->lang) : "";
	const char *bare = plot->change ? short_value(plot, b) : "";
	const char *names[] = { name_with(plot, whole, true), name_with(plot, whole, false),
				name_with(plot, bare, false) };

	for (size_t i = 0; i < COUNT(names); i++)
		if (text_length(names[i], strlen(names[i])) <= NAME_LIMIT)
			return names[i];
	return word(WORD_HOW_TO_READ, plot->lang);
}

/* What is to be done is a checklist, and what has no number has no line. */
static bool can_draw(const struct plot *plot)
{
	const struct terms *terms = plot->terms;
	struct ratio way;

	if (terms->kind == KIND_NONE || terms->kind == KIND_MILESTONE || !terms->target.defined || plot->progress->overflow)
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
	set_labels(&plot);
	*name = name_of(&plot);
	return chart;
}
