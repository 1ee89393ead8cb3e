/* SPDX-License-Identifier: MPL-2.0 */
/* Goals of the contracts in the set, as a spreadsheet names them. */
#ifndef KK_IMPORT_MEANT_H
#define KK_IMPORT_MEANT_H

#include "import/import.h"
#include "set/set.h"

struct meaning { const char *id, *text, *measure, *number; }; /* but for the id folded */

struct meanings {
	struct arena *arena;
	struct meaning *items;
	size_t count;     /* 0: no contract is given, and any id will do */
};

struct meant {
	const char *id;   /* of the first that is meant; NULL: none is */
	size_t count;     /* how many are */
	struct out ids;   /* theirs, for a message */
	const char *near; /* of none: the nearest id; NULL: none is near */
};

struct meanings meanings_of(struct kk_set *set);
struct meant goal_meant(const struct meanings *meanings, const char *text);

#endif
