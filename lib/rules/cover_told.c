/* SPDX-License-Identifier: MPL-2.0 */
/* Which contracts have one before them that spans their period and has their duties, and so was told of what they lack.
 * Of those before, only how far they reach counts: the furthest of all that begin no later is kept in a binary indexed
 * tree, one for each committee. */
#include <stdlib.h>

#include "rules/cover_parts.h"

#define NOWHERE INT32_MIN /* before NO_DAY */

struct begin {
	uint32_t committee, contract;
	int32_t from;
};

/* Those of one committee in the order of their first days. */
struct tree {
	const struct begin *begins;
	int32_t *furthest; /* of each and some before it */
	uint32_t count;
};

static int by_begin(const void *a, const void *b)
{
	const struct begin *x = a, *y = b;

	if (x->committee != y->committee)
		return x->committee < y->committee ? -1 : 1;
	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->contract > y->contract) - (x->contract < y->contract);
}

/* How many of them begin no later. */
static uint32_t begun(const struct tree *tree, int32_t day)
{
	uint32_t low = 0, high = tree->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (tree->begins[middle].from <= day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_spanned(const struct tree *tree, const struct covering *contract)
{
	for (uint32_t at = begun(tree, contract->from); at; at &= at - 1)
		if (tree->furthest[at - 1] >= contract->to)
			return true;
	return false;
}

static void add(const struct tree *tree, const struct covering *contract)
{
	for (uint32_t at = begun(tree, contract->from); at <= tree->count; at += at & (0 - at))
		if (tree->furthest[at - 1] < contract->to)
			tree->furthest[at - 1] = contract->to;
}

static struct tree *divide(struct arena *arena, const struct contracts *contracts)
{
	struct begin *begins = NEW_ROOM(arena, struct begin, contracts->count);
	int32_t *furthest = NEW_ROOM(arena, int32_t, contracts->count);
	struct tree *trees = NEW_ARRAY(arena, struct tree, contracts->committees.count + (size_t)1), *tree = NULL;

	for (uint32_t i = 0; i < contracts->count; i++) {
		const struct covering *one = &contracts->items[i];

		begins[i] = (struct begin){ one->committee, i, one->from };
		furthest[i] = NOWHERE;
	}
	if (contracts->count)
		qsort(begins, contracts->count, sizeof(*begins), by_begin);
	for (uint32_t i = 0; i < contracts->count; i++) {
		uint32_t committee = begins[i].committee;

		if (!i || committee != begins[i - 1].committee) {
			tree = &trees[committee == ANY_COMMITTEE ? contracts->committees.count : committee];
			*tree = (struct tree){ begins + i, furthest + i, 0 };
		}
		tree->count++;
	}
	return trees;
}

void contracts_told(struct arena *arena, struct contracts *contracts, const struct municipality *municipality)
{
	const struct tree *trees = divide(arena, contracts), *all = &trees[contracts->committees.count];

	contracts->of_committees = NEW_ROOM(arena, uint32_t, contracts->count);
	contracts->of_committees_count = 0;
	for (uint32_t i = 0; i < contracts->count; i++) {
		struct covering *one = &contracts->items[i];
		const struct tree *own = one->committee == ANY_COMMITTEE ? all : &trees[one->committee];

		if (register_of(one->file) != municipality)
			continue;
		one->told = is_spanned(all, one) || (own != all && is_spanned(own, one));
		add(own, one);
		if (own != all)
			contracts->of_committees[contracts->of_committees_count++] = i;
	}
}
