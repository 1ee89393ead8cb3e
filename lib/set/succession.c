/* SPDX-License-Identifier: MPL-2.0 */
/* Which areas of a register took over from which (format.md, "Municipality"): looked up by the id of the older one. */
#include <assert.h>
#include <string.h>

#include "set/folder.h"
#include "set/set.h"

struct takeover {
	const char *from; /* the older area's id */
	uint32_t by;      /* which area of the register took it over */
	struct takeover *next;
};

struct succession {
	struct takeover **slots; /* a hash table; those of one id in the order of the register */
	size_t slot_count;
	uint32_t *unread;        /* areas of which what they took over from cannot all be read */
	uint32_t unread_count;
};

static const struct register_area *area_at(const struct municipality *municipality, uint32_t index)
{
	return LIST_AT(&municipality->areas, struct register_area, index);
}

static struct takeover **slot_of(const struct succession *succession, const char *from)
{
	return &succession->slots[key_hash(from) & (succession->slot_count - 1)];
}

/* Backwards, so that the first of the register comes to stand first; false: some cannot be read. */
static bool note(struct arena *arena, struct succession *succession, const struct texts *froms, uint32_t by)
{
	bool is_read = !is_unknown(*froms);

	for (uint32_t i = froms->count; i-- > 0;) {
		struct takeover *one, **slot;

		if (!is_known(froms->items[i])) {
			is_read = false;
			continue;
		}
		one = NEW(arena, struct takeover);
		slot = slot_of(succession, froms->items[i].text);
		*one = (struct takeover){ froms->items[i].text, by, *slot };
		*slot = one;
	}
	return is_read;
}

void succession_find(struct arena *arena, struct municipality *municipality)
{
	struct succession *succession = NEW(arena, struct succession);
	uint32_t count = municipality->areas.count;
	size_t froms = 0;

	for (uint32_t i = 0; i < count; i++)
		froms += area_at(municipality, i)->succeeds.count;
	succession->slot_count = 16;
	while (succession->slot_count < froms)
		succession->slot_count *= 2;
	succession->slots = NEW_ARRAY(arena, struct takeover *, succession->slot_count);
	succession->unread = NEW_ARRAY(arena, uint32_t, count);
	for (uint32_t i = count; i-- > 0;)
		if (!note(arena, succession, &area_at(municipality, i)->succeeds, i))
			succession->unread[succession->unread_count++] = i;
	municipality->succession = succession;
}

struct walk {
	const struct municipality *municipality;
	struct successors found;
	bool *seen;
};

static void find(struct walk *walk, uint32_t index)
{
	if (walk->seen[index])
		return;
	walk->seen[index] = true;
	walk->found.items[walk->found.count++] = area_at(walk->municipality, index);
}

/* Those that took over from one area itself; false: none. */
static bool follow(struct walk *walk, const char *id)
{
	const struct succession *succession = walk->municipality->succession;
	bool any = false;

	for (const struct takeover *one = id ? *slot_of(succession, id) : NULL; one; one = one->next) {
		if (strcmp(one->from, id) != 0)
			continue;
		find(walk, one->by);
		any = true;
	}
	return any;
}

struct successors successors_of(struct arena *arena, const struct municipality *municipality, const char *id,
				bool unread)
{
	uint32_t count = municipality ? municipality->areas.count : 0;
	struct walk walk = { municipality, { NEW_ARRAY(arena, const struct register_area *, count),
					     NEW_ARRAY(arena, bool, count), 0 }, NEW_ARRAY(arena, bool, count) };
	struct successors *found = &walk.found;

	if (!count)
		return *found;
	assert(municipality->succession);
	(void)follow(&walk, id);
	for (uint32_t i = 0; unread && i < municipality->succession->unread_count; i++)
		find(&walk, municipality->succession->unread[i]);
	for (uint32_t next = 0; next < found->count; next++)
		found->is_succeeded[next] =
			follow(&walk, is_known(found->items[next]->id) ? found->items[next]->id.text : NULL);
	return *found;
}
