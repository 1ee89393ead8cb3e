/* SPDX-License-Identifier: MPL-2.0 */
/* What a goal carries on: one id may be two goals' in contracts that have nothing to do with each other. It is the same
 * goal where the contract is one that was replaced, or where a contract of the same committee has it in the same area,
 * or in one that was taken over (format.md, "Municipality"). */
#ifndef KK_LINEAGE_H
#define KK_LINEAGE_H

#include "format/distinct.h"
#include "set/folder.h"

/* Whose a goal is, in one contract. */
struct kin {
	const char *committee, *name; /* folded; NULL: none */
	const char *id;               /* of the area; NULL: none */
	bool unclear;                 /* there is a committee, but it cannot be read */
};

struct lineage {
	struct arena *arena;
	const struct assessment *now; /* NULL: none yet */
	struct kin kin;
	const struct file **replaced; /* the contract itself and those that it replaced, sorted by their addresses */
	size_t replaced_count;
	struct distinct taken_over;   /* ids of areas; no slots: there are none */
};

void lineage_of(struct lineage *lineage, struct arena *arena, const struct assessment *now);
/* Is it this goal, of the same id, in that contract? *kin is made when first asked for, in `arena`. */
bool lineage_has(const struct lineage *lineage, struct arena *arena, const struct goal *goal,
		 const struct file *contract, const struct kin **kin);

#endif
