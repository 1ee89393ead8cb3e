/* SPDX-License-Identifier: MPL-2.0 */
/* The words on a målelinje: each label has a lane of its own, so that none lies over another. */
#include <string.h>

#include "page/plot.h"

#define NAME_LIMIT 120    /* characters of a name: longer ones tire whoever hears them */
#define LEFT_LIMIT 1500   /* labels nearer to an edge than this lean away from it */
#define RIGHT_LIMIT 8500
#define CLOSE 4500        /* two labels in one lane lean apart when nearer than this */
#define NUDGE 6
#define SHORTEST 236      /* pixels of a line on a screen of 320 */
#define SHORT 269         /* on one of 353 */
#define WIDE 540          /* on one of 641 */
#define PADDING 16        /* of the card around it */
#define HEIGHT_PLANNED 118

/* A share is read with its sign; other units stand in the figures below. */
static const struct unit *short_unit(const struct plot *plot)
{
	return plot->terms->unit->id == UNIT_PERCENT ? plot->terms->unit : NULL;
}

static const char *short_value(const struct plot *plot, const struct ratio *value)
{
	return say_figure(plot->arena, value, plot->goal, short_unit(plot), plot->lang);
}

static const char *short_target(const struct plot *plot)
{
	if (plot->terms->target_high.defined)
		return say_interval(plot->arena, plot->goal, short_unit(plot), plot->lang);
	return short_value(plot, &plot->terms->target.ratio);
}

static const char *short_planned(const struct plot *plot)
{
	return say_computed(plot->arena, &plot->progress->planned_value.ratio, plot->goal, short_unit(plot),
			    plot->lang);
}

/* In pixels, where the letters are wide. */
static int32_t width_of(const struct chart_label *label)
{
	static const int32_t letters[] = { [LABEL_PLAIN] = 9, [LABEL_VALUE] = 11, [LABEL_TARGET] = 10,
					   [LABEL_SPARE] = 9, [LABEL_WIDE] = 9 };

	return (int32_t)text_length(label->text, strlen(label->text)) * letters[label->kind];
}

/* Where a label begins, in pixels of a line that is so long. */
static int32_t left_of(const struct chart_label *label, int32_t line)
{
	int32_t width = width_of(label);
	int32_t at = (int32_t)((int64_t)label->at * line / 10000) + label->nudge;

	return label->anchor == ANCHOR_START ? at : label->anchor == ANCHOR_END ? at - width : at - width / 2;
}

static enum anchor lean(int32_t at)
{
	return at < LEFT_LIMIT ? ANCHOR_START : at > RIGHT_LIMIT ? ANCHOR_END : ANCHOR_MIDDLE;
}

/* Does it end within its card on a line that is so long? */
static bool fits(const struct chart_label *label, int32_t line)
{
	return left_of(label, line) >= -PADDING && left_of(label, line) + width_of(label) <= line + PADDING;
}

/* A long label leans inwards where the narrowest screen would cut it off, and is moved where that is not enough. */
static void hold_inside(struct chart_label *label)
{
	static const enum anchor leans[] = { ANCHOR_START, ANCHOR_END };
	int32_t over;

	for (size_t i = 0; i < COUNT(leans) && !fits(label, SHORTEST); i++)
		label->anchor = leans[i];
	if (fits(label, SHORTEST))
		return;
	over = left_of(label, SHORTEST) + PADDING;
	if (over > 0)
		over = left_of(label, SHORTEST) + width_of(label) - SHORTEST - PADDING;
	label->nudge = (int8_t)(over > INT8_MAX ? -INT8_MAX : over < -INT8_MAX ? INT8_MAX : -over);
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
	hold_inside(label);
}

/* The two labels above the line lean away from each other when they are near; the target's is never cut off. */
static void part_labels(struct chart_label *start, struct chart_label *target)
{
	struct chart_label held = *target;
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
	if (!fits(target, SHORTEST))
		*target = held;
}

/* Would one lie over the other, or the first outside its card? */
static bool is_crowded(const struct chart_label *a, const struct chart_label *b, int32_t line)
{
	return !fits(a, line) || (left_of(a, line) < left_of(b, line) + width_of(b) + NUDGE &&
				  left_of(b, line) < left_of(a, line) + width_of(a) + NUDGE);
}

static void label_start(struct plot *plot)
{
	struct scale *scale = plot->scale;
	struct chart_label *target = &scale->labels[0], *start = &scale->labels[1];

	if (scale->start == scale->target && scale->target_high == NOWHERE) {
		target->text = words_filled(plot->arena, plot->lang, WORD_LABEL_BOTH,
					    WITH(short_target(plot)));
		return;
	}
	add_label(plot, WORD_LABEL_START, short_value(plot, &plot->terms->baseline.ratio), scale->start, LANE_ABOVE,
		  LABEL_PLAIN);
	part_labels(start, target);
	if (is_crowded(start, target, WIDE))
		scale->label_count--;
	else if (is_crowded(start, target, SHORT))
		start->kind = LABEL_WIDE;
	else if (is_crowded(start, target, SHORTEST))
		start->kind = LABEL_SPARE;
}

static void label_measured(struct plot *plot)
{
	const struct scale *scale = plot->scale;
	int32_t at = plot_place(plot, &plot->value);
	struct chart_label *label = &plot->scale->labels[scale->label_count];

	add_label(plot, WORD_LABEL_MEASURED, short_value(plot, &plot->progress->value), at, LANE_MEASURED, LABEL_VALUE);
	if (label->anchor == ANCHOR_MIDDLE && at == scale->bar[1] && at >= CLOSE && at > scale->bar[0])
		label->anchor = ANCHOR_END;
	hold_inside(label);
}

/* Beside the measured label, or below it where there is no room. */
static void label_zero(struct plot *plot)
{
	struct scale *scale = plot->scale;
	const struct chart_label *measured = &scale->labels[scale->label_count - 1];
	struct chart_label *label = &scale->labels[scale->label_count++];
	struct ratio zero = ratio_int(0);
	int32_t at = plot_place(plot, &zero);

	*label = (struct chart_label){ short_value(plot, &zero), at, lean(at), LANE_MEASURED, LABEL_PLAIN, 0 };
	if (!is_crowded(label, measured, SHORTEST))
		return;
	label->lane = LANE_PLANNED;
	scale->height = HEIGHT_PLANNED;
}

void plot_set_labels(struct plot *plot)
{
	struct scale *scale = plot->scale;
	bool range = scale->target_high != NOWHERE;

	add_label(plot, WORD_LABEL_TARGET, short_target(plot), range ? (scale->target + scale->target_high) / 2
		: scale->target, LANE_ABOVE, LABEL_TARGET);
	if (plot->change)
		label_start(plot);
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
const char *plot_name(const struct plot *plot)
{
	const struct ratio *b = &plot->terms->baseline.ratio;

	for (unsigned left_out = 0; left_out < 3; left_out++) {
		const char *start = !plot->change ? "" : left_out == 2 ? short_value(plot, b)
			: say_figure(plot->arena, b, plot->goal, plot->terms->unit, plot->lang);
		const char *name = name_with(plot, start, left_out == 0);

		if (text_length(name, strlen(name)) <= NAME_LIMIT)
			return name;
	}
	return word(WORD_HOW_TO_READ, plot->lang);
}
