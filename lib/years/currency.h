/* SPDX-License-Identifier: MPL-2.0 */
/* The contracts of one municipality beside each other: which is the latest, and which came first. Looked through
 * once, so that each contract need not be held against every other. */
#ifndef KK_CURRENCY_H
#define KK_CURRENCY_H

#include "set/folder.h"

struct currency {
	struct latest *slots;  /* a hash table: the latest end of a period, committee by committee */
	size_t slot_count;
	size_t unclear;        /* contracts that do not show their period, their committee or what they replace */
	bool undated;          /* some do not show their period */
	struct date earliest;  /* day on which a period begins; year 0: none is known */
};

/* Made once, in the arena that the group is in. */
const struct currency *currency_of(struct arena *arena, struct group *group);
/* Does another contract of the group replace it, or reach further, or may one do so? */
bool currency_has_newer(const struct currency *currency, struct arena *arena, const struct file *file);
bool currency_may_have_earlier(const struct currency *currency, const struct contract *contract);
bool currency_may_replace(const struct contract *contract); /* another, but which cannot be read */

#endif
