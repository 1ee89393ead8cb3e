/* SPDX-License-Identifier: MPL-2.0 */
/* Texts and their numbers, in a hash table. */
#include <assert.h>
#include <string.h>

#include "format/distinct.h"
#include "format/keys.h"

void distinct_init(struct distinct *distinct, struct arena *arena, size_t most)
{
	*distinct = (struct distinct){ .texts = NEW_ARRAY(arena, const char *, most), .slot_count = 16 };
	while (distinct->slot_count < most * 2)
		distinct->slot_count *= 2;
	distinct->slots = NEW_ARRAY(arena, uint32_t, distinct->slot_count);
}

static uint32_t *slot_of(const struct distinct *distinct, const char *text)
{
	size_t at = key_hash(text) & (distinct->slot_count - 1);

	while (distinct->slots[at] && strcmp(distinct->texts[distinct->slots[at] - 1], text) != 0)
		at = (at + 1) & (distinct->slot_count - 1);
	return &distinct->slots[at];
}

uint32_t distinct_add(struct distinct *distinct, const char *text)
{
	uint32_t *slot = slot_of(distinct, text);

	assert(distinct->count < distinct->slot_count);
	if (!*slot) {
		distinct->texts[distinct->count] = text;
		*slot = ++distinct->count;
	}
	return *slot - 1;
}

uint32_t distinct_find(const struct distinct *distinct, const char *text)
{
	return *slot_of(distinct, text) - 1; /* of an empty slot NO_NUMBER */
}
