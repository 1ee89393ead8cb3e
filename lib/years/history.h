/* SPDX-License-Identifier: MPL-2.0 */
/* What earlier follow-ups of a municipality published, for holding today's against (KK210). */
#ifndef KK_HISTORY_H
#define KK_HISTORY_H

#include "years/lineage.h"

struct published {
	struct file *file;
	int16_t year;
	struct assessments all;
};

struct history {
	struct published *items; /* by year and reporting date */
	size_t count;
};

/* Their order: by year, and within a year by reporting date. */
int compare_times(const struct followup *a, const struct followup *b);
bool is_dated(const struct followup *followup); /* both are known */

/* Of the follow-ups in `group`, all of which can be relied on as `now` can, those before `now`. */
void history_of(struct arena *arena, const struct group *group, const struct followup *now, struct history *history);
/* What one of them says of a goal; NULL: nothing. */
const struct assessment *history_goal(const struct published *published, struct arena *arena,
				      const struct assessment *now);
/* The latest earlier value for the goal, day and group of `now`; NULL: none. */
const struct measurement *history_then(const struct history *history, struct arena *arena,
				       const struct assessment *goal, const struct measurement *now,
				       const struct published **by);
bool same_group(struct arena *arena, const struct text *a, const struct text *b); /* both without count as one */
const struct measurement *history_newest(const struct assessment *one); /* the one that is its value */
/* Another figure, however it is written: 150 minutes are 2,5 hours. */
bool history_differs(const struct goal *goal, const struct measurement *then, const struct measurement *now);
/* Sets FLAG_REVISED on the goals whose newest value was another when it was published. */
void history_flag(const struct history *history, struct arena *arena, struct assessments *all);

/* years/earlier.c – of a follow-up that was asked about alone; a negative errno where a file could not be read */
int earlier_of(struct kk_set *set, struct file *file, struct history *history);

#endif
