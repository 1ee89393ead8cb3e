/* SPDX-License-Identifier: MPL-2.0 */
/* A målelinje while it is being laid out. */
#ifndef KK_PLOT_H
#define KK_PLOT_H

#include "page/chart.h"

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

/* page/chart.c */
int32_t plot_place(const struct plot *plot, const struct ratio *value);

/* page/chart_labels.c */
void plot_set_labels(struct plot *plot);
const char *plot_name(const struct plot *plot);

#endif
