/* SPDX-License-Identifier: MPL-2.0 */
/* Finding a key of the format by its folded spelling, or the one that was probably meant. */
#include <assert.h>
#include <string.h>

#include "format/keys.h"
#include "texts/texts.h"

#define OWNER(...)
#define KEY(o, record_type, member, da, en, kind, arg, key_flags, da_doc, en_doc) \
	{ .owner = OWNER_##o, .offset = offsetof(record_type, member), .name = { da, en }, .type = KEY_##kind, \
	  .boxed = sizeof(((record_type *)0)->member) == sizeof(void *), /* a field has its node and state at least */ \
	  .argument = (int)(arg), .flags = (key_flags), .meaning = WORDING(GLUE(meaning_, __LINE__)) },
const struct key keys[] = {
#include "format/keys.def"
};
#undef KEY
#undef OWNER
const size_t key_count = COUNT(keys);

#define FITS(text) static_assert(sizeof(text) <= sizeof(keys[0].name[0]), "a key has no room");
#define OWNER(...)
#define KEY(owner, record, member, da, en, ...) FITS(da) FITS(en)
#include "format/keys.def"
#undef KEY
#undef OWNER

#define OWNER(o, record_type, up, da, en)                                                                              \
	[OWNER_##o] = { .name = { da, en }, .parent = (up), .size = sizeof(record_type) },
#define KEY(...)
const struct owner_info owners[OWNER_COUNT] = {
#include "format/keys.def"
};
#undef KEY
#undef OWNER

/* Which row is each owner's first: an owner takes the number that its first key takes again. */
#define NUMBERED(line) ROW_IN_LINE_##line
#define NUMBER(line) NUMBERED(line)
#define OWNER(o, ...) FIRST_##o, BEFORE_##o = FIRST_##o - 1,
#define KEY(...) NUMBER(__LINE__),
enum {
#include "format/keys.def"
};
#undef KEY
#undef OWNER

#define OWNER(o, ...) [OWNER_##o] = FIRST_##o,
#define KEY(...)
static const uint16_t firsts[OWNER_COUNT] = {
#include "format/keys.def"
};
#undef KEY
#undef OWNER

#define SLOTS 1024 /* twice the spellings, at least */

struct slot {
	const struct key *key;
	const char *folded;
	uint32_t hash;
};

struct key_index {
	struct slot slots[SLOTS];
};

static_assert(2 * COUNT(keys) < SLOTS * 3 / 4, "the key table is too full");

static uint32_t slot_of(uint32_t hash, enum owner owner)
{
	return (hash ^ (uint32_t)owner * 0x9E3779B1u) % SLOTS;
}

static void insert(struct key_index *index, struct arena *arena, const struct key *key, const char *name)
{
	const char *folded = text_folded(arena, name);
	uint32_t hash = key_hash(folded), at = slot_of(hash, key->owner);

	while (index->slots[at].key)
		at = (at + 1) % SLOTS;
	index->slots[at] = (struct slot){ key, folded, hash };
}

struct key_index *key_index_new(struct arena *arena)
{
	struct key_index *index = NEW(arena, struct key_index);

	for (size_t i = 0; i < key_count; i++) {
		insert(index, arena, &keys[i], keys[i].name[KK_LANG_DA]);
		if (strcmp(keys[i].name[KK_LANG_DA], keys[i].name[KK_LANG_EN]) != 0)
			insert(index, arena, &keys[i], keys[i].name[KK_LANG_EN]);
	}
	return index;
}

const struct key *key_find(const struct key_index *index, enum owner owner, const char *folded, uint32_t hash)
{
	for (; owner != OWNER_NONE; owner = owners[owner].parent)
		for (uint32_t at = slot_of(hash, owner); index->slots[at].key; at = (at + 1) % SLOTS)
			if (index->slots[at].hash == hash && index->slots[at].key->owner == owner &&
			    same_bytes(index->slots[at].folded, folded))
				return index->slots[at].key;
	return NULL;
}

const struct key *key_nearest(struct arena *arena, enum owner owner, const char *folded, bool *english)
{
	unsigned best = text_near_limit(folded) + 1;
	const struct key *nearest = NULL;

	for (; owner != OWNER_NONE; owner = owners[owner].parent)
		for (const struct key *key = key_first(owner); key < keys + key_count && key->owner == owner; key++)
			for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++) {
				unsigned distance = text_distance(folded, text_folded(arena, key->name[lang]), best);

				if (distance < best) {
					best = distance;
					nearest = key;
					*english = lang == KK_LANG_EN;
				}
			}
	return nearest;
}

const struct key *key_first(enum owner owner)
{
	return keys + firsts[owner];
}

const char *key_english(const char *danish)
{
	for (size_t i = 0; i < key_count; i++)
		if (strcmp(keys[i].name[KK_LANG_DA], danish) == 0)
			return keys[i].name[KK_LANG_EN];
	return danish;
}
