/* SPDX-License-Identifier: MPL-2.0 */
/* The sparkline: every measurement that counts, with the target as a dashed line. */
#include <string.h>

#include "page/chart.h"

#define FEWEST 3
#define MOST_NAMED 24 /* values told in its name; the older ones are left to the data */
#define LEFT 60       /* tenths of a pixel */
#define RIGHT 1420
#define TOP 50
#define BOTTOM 360

struct observation *chart_points(struct arena *arena, const struct assessment *goal, size_t *count)
{
	const struct terms *terms = &goal->terms;
	struct ratio total = ratio_int(0);
	size_t kept, used = 0;
	const struct observation *all = observations_of(arena, goal->goal, terms, goal->measurements,
							goal->measurement_count, &kept);
	struct observation *points = NEW_ARRAY(arena, struct observation, kept + 1);

	if (terms->baseline.defined && terms->baseline_date.year && !terms->sum)
		points[used++] = (struct observation){ terms->baseline_date, terms->baseline.ratio };
	for (size_t i = 0; i < kept; i++) {
		if (date_cmp(all[i].date, goal->progress.as_of) > 0 ||
		    (terms->from_given && date_cmp(all[i].date, terms->from) <= 0))
			continue;
		total = ratio_add(&total, &all[i].value);
		points[used++] = (struct observation){ all[i].date, terms->sum ? total : all[i].value };
	}
	*count = used;
	return points;
}

/* Where `value` of `from` … `to` stands between two coordinates. */
static int32_t between(struct arena *arena, const struct ratio *value, const struct ratio *from, const struct ratio *to,
		       int32_t low, int32_t high)
{
	struct ratio off = ratio_sub(value, from), width = ratio_sub(to, from), span = ratio_of(high - low, 100);

	if (!ratio_sign(&width))
		return (low + high) / 2;
	off = ratio_div(&off, &width);
	off = ratio_mul(&off, &span);
	return low + chart_hundredths(arena, &off);
}

static void set_points(struct arena *arena, struct spark *spark, const struct observation *points, size_t count,
		       const struct figure *target)
{
	struct ratio low = points[0].value, high = low;
	struct ratio first = ratio_int(date_days(points[0].date)), last = ratio_int(date_days(points[count - 1].date));

	for (size_t i = 0; i <= count; i++) {
		const struct ratio *value = i < count ? &points[i].value : &target->ratio;

		if (i == count && !target->defined)
			break;
		low = ratio_cmp(value, &low) < 0 ? *value : low;
		high = ratio_cmp(value, &high) > 0 ? *value : high;
	}
	spark->count = count;
	spark->points = NEW_ARRAY(arena, int32_t, 2 * count);
	for (size_t i = 0; i < count; i++) {
		struct ratio day = ratio_int(date_days(points[i].date));

		spark->points[2 * i] = between(arena, &day, &first, &last, LEFT, RIGHT);
		spark->points[2 * i + 1] = between(arena, &points[i].value, &low, &high, BOTTOM, TOP);
	}
	spark->target = target->defined ? between(arena, &target->ratio, &low, &high, BOTTOM, TOP) : NOWHERE;
}

static const char *name_of(struct arena *arena, const struct assessment *goal, const struct observation *points,
			   size_t count, enum kk_lang lang)
{
	size_t from = count > MOST_NAMED ? count - MOST_NAMED : 0;
	struct out out;

	out_memory(&out, arena);
	for (size_t i = from; i < count; i++) {
		put(&out, i > from ? ", " : "");
		put(&out, words_filled(arena, lang, WORD_SPARK_POINT,
				       WITH(say_figure(arena, &points[i].value, goal, goal->terms.unit, lang),
					    say_date(arena, points[i].date, lang))));
	}
	if (!goal->terms.target.defined)
		return words_filled(arena, lang, WORD_SPARK_ALONE, WITH(out_text(&out)));
	return words_filled(arena, lang, WORD_SPARK,
			    WITH(out_text(&out), goal->terms.target_high.defined
				? say_target(arena, goal, lang)
				: say_figure(arena, &goal->terms.target.ratio, goal, goal->terms.unit, lang)));
}

struct chart *chart_spark(struct arena *arena, const struct assessment *goal, enum kk_lang lang, const char **name)
{
	struct chart *chart;
	size_t count;
	const struct observation *points;

	if (goal->terms.kind == KIND_NONE || goal->terms.kind == KIND_MILESTONE || goal->progress.overflow)
		return NULL;
	points = chart_points(arena, goal, &count);
	if (count < FEWEST)
		return NULL;
	chart = NEW(arena, struct chart);
	chart->kind = CHART_SPARK;
	set_points(arena, &chart->spark, points, count, &goal->terms.target);
	*name = name_of(arena, goal, points, count, lang);
	return chart;
}
