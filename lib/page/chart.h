/* SPDX-License-Identifier: MPL-2.0 */
/* The pictures of a page as geometry: where each mark stands, before anything is drawn. */
#ifndef KK_CHART_H
#define KK_CHART_H

#include "words/say.h"

enum chart_kind { CHART_SCALE, CHART_SPARK, CHART_DISTRIBUTION, CHART_LEGEND };
enum anchor { ANCHOR_START, ANCHOR_MIDDLE, ANCHOR_END };
enum lane { LANE_ABOVE, LANE_MEASURED, LANE_PLANNED };
/* A spare one stands where there is room for it, on all but the narrowest screens or on wide ones alone: what it says
 * stands among the figures too. */
enum label_kind { LABEL_PLAIN, LABEL_VALUE, LABEL_TARGET, LABEL_SPARE, LABEL_WIDE };

#define NOWHERE INT32_MIN
#define CHART_LABELS 5

/* A word beside a mark, at a share of the width in hundredths of a percent. */
struct chart_label {
	const char *text;
	int32_t at;
	enum anchor anchor;
	enum lane lane;
	enum label_kind kind;
	int8_t nudge; /* pixels to the right */
};

/* All places are hundredths of a percent of the width; NOWHERE: there is no such mark. */
struct scale {
	int32_t axis[2];      /* the whole scale, where only a part of it is the track */
	int32_t track[2];     /* from start to target, or the target's own range */
	int32_t bar[2];       /* from start to what is measured */
	int32_t start, planned, target, target_high;
	bool backwards;       /* the measured lies on the far side of the start */
	int8_t clipped;       /* -1, 1: the measured lies beyond the left or right edge */
	struct chart_label labels[CHART_LABELS];
	unsigned label_count;
	unsigned height;
};

/* A small line through all measurements, in tenths of a pixel of 150 × 40. */
struct spark {
	int32_t *points; /* x, y, x, y … */
	size_t count;
	int32_t target;  /* y, or NOWHERE */
};

struct chart {
	enum chart_kind kind;
	uint32_t number; /* of its kind on the page: for ids */
	struct scale scale;
	struct spark spark;
	unsigned by_status[STATUS_COUNT];
};

/* Is there a planned value to show, short of the target itself? */
bool chart_has_plan(const struct assessment *goal);

/* page/chart.c – NULL where there is nothing to draw; `name` becomes what is read aloud, at most 120 characters. */
struct chart *chart_scale(struct arena *arena, const struct assessment *goal, enum kk_lang lang, const char **name);

/* page/spark.c – NULL with fewer than three points; all values are in the name. */
struct chart *chart_spark(struct arena *arena, const struct assessment *goal, enum kk_lang lang, const char **name);
/* The observations that count, and the baseline first where there is one; a sum as its running total. */
struct observation *chart_points(struct arena *arena, const struct assessment *goal, size_t *count);

/* Rounded half away from zero to hundredths. */
int32_t chart_hundredths(struct arena *arena, const struct ratio *value);

#endif
