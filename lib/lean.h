/* SPDX-License-Identifier: MPL-2.0 */
/* Files that wait to be read and checked, a municipality at a time. */
#ifndef KK_LEAN_H
#define KK_LEAN_H

#include "set.h"

struct pending {
	const char *path, *real;
	const char *look; /* the folded name of its municipality, as its bytes show it; "" for none */
	bool in_folder;
};

void lean_add(struct kk_set *set, const char *path, const char *real, bool in_folder);
int lean_check(struct kk_set *set); /* a negative errno, or 0; what was found stays with its files */

#endif
