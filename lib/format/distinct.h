/* SPDX-License-Identifier: MPL-2.0 */
/* Texts that are looked up again and again: each that is not the same as another has a number. */
#ifndef KK_DISTINCT_H
#define KK_DISTINCT_H

#include "base/base.h"

#define NO_NUMBER UINT32_MAX

struct distinct {
	const char **texts; /* by their numbers */
	uint32_t *slots;    /* a hash table of numbers, each one more than it is */
	size_t slot_count;
	uint32_t count;
};

void distinct_init(struct distinct *distinct, struct arena *arena, size_t most);
uint32_t distinct_add(struct distinct *distinct, const char *text); /* which is kept, not copied */
uint32_t distinct_find(const struct distinct *distinct, const char *text); /* NO_NUMBER: it is not there */

#endif
