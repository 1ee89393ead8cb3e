/* SPDX-License-Identifier: MPL-2.0 */
/* Ids for goals: the one that the table has for it, or one of its words that no other goal has. */
#include <string.h>

#include "format/keys.h"
#include "import/import.h"

#define ID_ROOM 41
#define TRIES 20 /* numbers that are tried before one past all goals is */

/* The id's place in the table of those that are taken, or the free one where it would be. */
static uint32_t slot_of(const struct draft *draft, const char *id)
{
	uint32_t at = key_hash(id) & (draft->id_slots - 1);

	while (draft->ids[at] && strcmp(draft->ids[at], id) != 0)
		at = (at + 1) & (draft->id_slots - 1);
	return at;
}

static bool is_taken(const struct draft *draft, const char *id)
{
	return draft->ids[slot_of(draft, id)] != NULL;
}

static const char *take_id(struct draft *draft, const char *id)
{
	const char **before = draft->ids;
	uint32_t slots = draft->id_slots;

	if (++draft->id_count * 2 > slots) {
		draft->id_slots = slots * 2;
		draft->ids = NEW_ARRAY(draft->arena, const char *, draft->id_slots);
		for (uint32_t i = 0; i < slots; i++)
			if (before[i])
				draft->ids[slot_of(draft, before[i])] = before[i];
	}
	draft->ids[slot_of(draft, id)] = id;
	return id;
}

static const char *unique_id(const struct draft *draft, const char *text)
{
	char id[ID_ROOM];
	struct out out;

	import_id(draft->arena, text, id, sizeof(id));
	for (unsigned number = 1;; number = number == TRIES ? number + draft->goal_count : number + 1) {
		out_memory(&out, draft->arena);
		put(&out, id);
		if (number > 1) {
			put_char(&out, '-');
			put_unsigned(&out, number);
		}
		if (!is_taken(draft, out_text(&out)))
			return out_text(&out);
	}
}

const char *draft_id(struct draft *draft, const struct draft_goal *goal, const char *words)
{
	const char *given = goal->fields[COLUMN_ID] ? import_plain(draft->arena, goal->fields[COLUMN_ID]) : NULL;

	if (given && import_is_id(given) && !is_taken(draft, given))
		return take_id(draft, given);
	return take_id(draft, unique_id(draft, given ? given : words));
}

