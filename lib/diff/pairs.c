/* SPDX-License-Identifier: MPL-2.0 */
/* The items of two lists that are the same one, by what names them; equal names pair in their order. */
#include <string.h>

#include "diff/diff.h"

#define GONE UINT32_MAX
#define FEW 64 /* so many pairs cost less to look at than a hash of every text does */

struct chains {
	uint32_t *slot, *next; /* by hash the first of a chain, and the one after each */
	uint32_t size;
};

/* From the last to the first, so that each chain is in the order of the list. */
static struct chains chains_of(struct arena *arena, const char *const *names, const bool *taken, uint32_t count)
{
	struct chains chains = { .size = 16 };

	while (chains.size < count * 2)
		chains.size *= 2;
	chains.slot = NEW_ARRAY(arena, uint32_t, chains.size);
	chains.next = NEW_ARRAY(arena, uint32_t, count + 1);
	memset(chains.slot, 0xFF, chains.size * sizeof(*chains.slot));
	for (uint32_t i = count; i--;) {
		uint32_t at;

		if (taken[i] || !names[i])
			continue;
		at = key_hash(names[i]) & (chains.size - 1);
		chains.next[i] = chains.slot[at];
		chains.slot[at] = i;
	}
	return chains;
}

static uint32_t take(struct chains *chains, const char *const *names, const char *name)
{
	for (uint32_t *at = &chains->slot[key_hash(name) & (chains->size - 1)]; *at != GONE; at = &chains->next[*at])
		if (strcmp(names[*at], name) == 0) {
			uint32_t found = *at;

			*at = chains->next[found];
			return found;
		}
	return GONE;
}

static uint32_t first_same(const char *const *names, uint32_t count, const bool *taken, const char *name)
{
	for (uint32_t i = 0; i < count; i++)
		if (!taken[i] && names[i] && same_bytes(names[i], name))
			return i;
	return GONE;
}

/* Of those that have no pair yet; what has no name has none. */
void diff_pair(struct arena *arena, const char *const *before, uint32_t before_count, const char *const *after,
	       uint32_t after_count, struct pairs *pairs)
{
	bool few = (uint64_t)before_count * after_count <= FEW;
	struct chains chains = { .size = 0 };

	if (!few)
		chains = chains_of(arena, after, pairs->taken, after_count);
	for (uint32_t i = 0; i < before_count; i++) {
		if (pairs->to[i] != GONE || !before[i])
			continue;
		pairs->to[i] = few ? first_same(after, after_count, pairs->taken, before[i])
				   : take(&chains, after, before[i]);
		if (pairs->to[i] != GONE)
			pairs->taken[pairs->to[i]] = true;
	}
}

struct pairs diff_pairs(struct arena *arena, const char *const *before, uint32_t before_count, const char *const *after,
			uint32_t after_count)
{
	struct pairs pairs = { NEW_ARRAY(arena, uint32_t, before_count + 1), NEW_ARRAY(arena, bool, after_count + 1) };

	memset(pairs.to, 0xFF, before_count * sizeof(*pairs.to)); /* GONE */
	diff_pair(arena, before, before_count, after, after_count, &pairs);
	return pairs;
}
