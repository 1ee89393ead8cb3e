/* SPDX-License-Identifier: MPL-2.0 */
/* What the follow-ups of one municipality have published through the years: each value once, in one table, so that
 * a year is not gone through again for every later one (KK210). */
#ifndef KK_ARCHIVE_H
#define KK_ARCHIVE_H

#include "years/lineage.h"

struct archive {
	struct told **slots; /* a hash table; values of one goal, day and group, the latest report's first */
	size_t slot_count;
	struct arena *arena; /* all of it is there */
};

/* Of the follow-ups of `group` that can be relied on; made once, in the arena that the group is in. */
const struct archive *archive_of(struct arena *arena, struct group *group);
/* The latest value that a report before `before` has for the goal, day and group of `now`; NULL: none.
 * *said_in: that report's year. *lineage: kept from one value of a goal to the next. */
const struct measurement *archive_then(const struct archive *archive, struct arena *arena, struct lineage *lineage,
				       const struct followup *before, const struct assessment *goal,
				       const struct measurement *now, int16_t *said_in);
/* Whether such a report has another value than `now`. */
bool archive_differs(const struct archive *archive, struct arena *arena, const struct followup *before,
		     const struct assessment *goal, const struct measurement *now);
/* Sets FLAG_REVISED on the goals whose newest value was another when a report before `before` published it. */
void archive_flag(const struct archive *archive, struct arena *arena, const struct followup *before,
		  struct assessments *all);

#endif
