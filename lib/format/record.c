/* SPDX-License-Identifier: MPL-2.0 */
/* A record's fields by the table of keys: those that stand in it, and those in boxes of their own. */
#include <assert.h>
#include <string.h>

#include "format/keys.h"

const union box absent;

static const size_t sizes[] = {
	[KEY_LINE] = sizeof(struct text), [KEY_PROSE] = sizeof(struct text), [KEY_ID] = sizeof(struct text),
	[KEY_URL] = sizeof(struct text), [KEY_CODE] = sizeof(struct text), [KEY_PATH] = sizeof(struct text),
	[KEY_WORD] = sizeof(struct word), [KEY_DAY] = sizeof(struct day), [KEY_DEADLINE] = sizeof(struct day),
	[KEY_PERIOD] = sizeof(struct period), [KEY_YEAR] = sizeof(struct year),
	[KEY_QUANTITY] = sizeof(struct amount), [KEY_INTERVAL] = sizeof(struct range),
	[KEY_RESULT] = sizeof(struct result), [KEY_BASELINE] = sizeof(struct baseline),
	[KEY_LINES] = sizeof(struct texts), [KEY_PROSES] = sizeof(struct texts),
	[KEY_PATHS] = sizeof(struct texts), [KEY_IDS] = sizeof(struct texts),
	[KEY_RECORDS] = sizeof(struct list), [KEY_ENTRIES] = sizeof(struct list),
	[KEY_DATED_YEARS] = sizeof(struct list),
};

void *records_new(struct arena *arena, enum owner owner, size_t count)
{
	size_t size = owners[owner].size;
	char *records = arena_array(arena, count, size);

	for (size_t i = 0; i < count; i++)
		record_clear(owner, records + i * size);
	return records;
}

void record_clear(enum owner owner, void *record)
{
	memset(record, 0, owners[owner].size);
	for (; owner != OWNER_NONE; owner = owners[owner].parent)
		for (const struct key *key = key_first(owner); key; key = key_next(key))
			if (key->boxed)
				*(const void **)(void *)((char *)record + key->offset) = &absent;
}

struct field *record_fill(struct arena *arena, void *record, const struct key *key)
{
	void *at = (char *)record + key->offset, **box = at;

	if (!key->boxed)
		return at;
	assert(sizes[key->type]); /* a record within a record has no box */
	if (*box == &absent)
		*box = arena_alloc(arena, sizes[key->type]);
	return *box;
}
