/* SPDX-License-Identifier: MPL-2.0 */
/* Areas found by what documents call them. */
#include "agenda/parts.h"

/* Of one name or id: the first area, with its value, and the first of another value. */
struct same {
	size_t first, second;
	uint32_t value;
};

enum called { BY_ID = 'i', BY_NAME = 'n', BY_NAME_ALONE = 'a' /* of an area without an id */ };

void same_begin(struct same_areas *same, struct arena *arena, size_t most)
{
	*same = (struct same_areas){ .arena = arena, .of = NEW_ARRAY(arena, struct same, 2 * most + 1) };
	distinct_init(&same->called, arena, 2 * most + 1);
}

static const char *key(struct arena *arena, enum called called, const char *text)
{
	struct out out;

	out_memory(&out, arena);
	put_char(&out, (char)called);
	put(&out, called == BY_ID ? text : text_folded(arena, text));
	return out_text(&out);
}

static void add(struct same_areas *same, enum called called, const char *text, struct same first)
{
	uint32_t before = same->called.count, number = distinct_add(&same->called, key(same->arena, called, text));
	struct same *of = &same->of[number];

	if (number == before)
		*of = first;
	else if (of->second == SIZE_MAX && of->value != first.value)
		of->second = first.first;
}

void same_add(struct same_areas *same, const struct area *area, size_t at, uint32_t value)
{
	struct same it = { at, SIZE_MAX, value };

	if (is_known(area->id))
		add(same, BY_ID, area->id.text, it);
	add(same, BY_NAME, area->name.text, it);
	if (!is_known(area->id))
		add(same, BY_NAME_ALONE, area->name.text, it);
}

static size_t find(const struct same_areas *same, enum called called, const char *text, uint32_t value)
{
	uint32_t number = distinct_find(&same->called, key(same->arena, called, text));

	if (number == NO_NUMBER)
		return SIZE_MAX;
	return same->of[number].value == value ? same->of[number].second : same->of[number].first;
}

size_t same_find(const struct same_areas *same, const struct area *area, uint32_t value)
{
	size_t by_id, by_name;

	if (!is_known(area->id))
		return find(same, BY_NAME, area->name.text, value);
	by_id = find(same, BY_ID, area->id.text, value);
	by_name = find(same, BY_NAME_ALONE, area->name.text, value);
	return by_id < by_name ? by_id : by_name;
}
