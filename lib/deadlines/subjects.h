/* SPDX-License-Identifier: MPL-2.0 */
/* The contracts whose goals are due in a municipality, each found at once by its file. */
#ifndef KK_SUBJECTS_H
#define KK_SUBJECTS_H

#include "deadlines/deadlines.h"

struct subject {
	struct file *contract;
	struct file *newest; /* what tells of its goals last: itself, or a follow-up */
	bool replaced;       /* by another version for the same year that the council has adopted: its goals are due */
	bool listed;
	size_t first;        /* of its goals' deadlines, which stand in the goals' order */
};

struct subjects {
	struct subject **listed; /* those whose goals are due, in the order that they were met in */
	size_t count;
	struct subject **slots;  /* a hash table by the contract's file */
	size_t slot_count;
	struct file **followups; /* that can be relied on, oldest first */
	size_t followup_count;
};

void subjects_of(struct arena *arena, const struct group *group, struct subjects *subjects);
struct subject *subject_of(const struct subjects *subjects, const struct file *contract); /* NULL: none */

#endif
