/* SPDX-License-Identifier: MPL-2.0 */
/* Every goal of a document beside what was measured and said of it: what rules, tables and pages share. */
#ifndef KK_ASSESS_H
#define KK_ASSESS_H

#include "progress/progress.h"

struct assessment {
	const struct goal *goal;
	struct file *contract;     /* where the goal stands */
	struct file *document;     /* the follow-up, or the contract itself */
	const struct entry *entry; /* what the follow-up says of it; NULL: nothing */
	const struct measurement **measurements; /* from the entry and the data files, grouped ones too, by date */
	size_t measurement_count;
	struct terms terms;
	struct progress progress;
	bool unknown;              /* what was measured could not all be read: no rule may judge it */
	bool unclear;              /* that, or a field of the goal: no rule may judge its progress */
};

struct assessments {
	struct assessment *items;
	size_t count, room;
	struct date as_of;
	unsigned by_status[STATUS_COUNT];
};

/* `as_of` year 0: the follow-up's `opgjort`, else the set's today. All memory from `arena`. */
void assess(struct arena *arena, struct file *file, struct date as_of, struct assessments *all);

/* The same with the terms and progress of those alone that are `wanted`. */
void assess_where(struct arena *arena, struct file *file, struct date as_of,
		  bool (*wanted)(const struct assessment *one), struct assessments *all);

size_t assess_count(const struct file *file); /* how many goals it is about: so much room is needed */
/* The same without terms and progress; the items that `all` has room for are used again. */
void assess_gather(struct arena *arena, struct file *file, struct assessments *all);

#endif
