/* SPDX-License-Identifier: MPL-2.0 */
/* The ids of a follow-up that no goal has, and the goal that each was probably meant for. */
#include <string.h>

#include "rules/rules.h"
#include "set/set.h"

/* A file with more unknown ids than this is not misspelt: what was meant is asked of the first alone. */
#define ASKED 100

struct table {
	const char **slots;
	size_t size;
};

static struct table new_table(struct arena *arena, size_t count)
{
	struct table table = { .size = 64 };

	while (table.size < count * 2)
		table.size *= 2;
	table.slots = NEW_ARRAY(arena, const char *, table.size);
	return table;
}

/* Whether the id was not there yet. */
static bool add(struct table *table, const char *id)
{
	size_t at;

	for (at = key_hash(id) & (table->size - 1); table->slots[at]; at = (at + 1) & (table->size - 1))
		if (strcmp(table->slots[at], id) == 0)
			return false;
	table->slots[at] = id;
	return true;
}

static const char *nearest_goal(const struct check *check, const char *id)
{
	const char *folded = text_folded(check->scratch, id), *nearest = NULL;
	unsigned best = text_near_limit(folded) + 1;

	for (size_t i = 0; i < check->all->count; i++) {
		const char *other = check->all->items[i].goal->id.text;

		if (!may_compare(check))
			return NULL;
		if (is_nearer(check, folded, text_folded(check->scratch, other), &best))
			nearest = other;
	}
	return nearest;
}

static void keep(const struct check *check, struct strangers *strangers, const char *id, struct place place,
		 const struct node *subject, bool told)
{
	const char *near = strangers->count < ASKED ? nearest_goal(check, id) : NULL;

	strangers->items[strangers->count++] = (struct stranger){ id, near, place, subject, told };
}

/* The ids of goals may stand among keys that nobody knows, indented too far or too little (KK006). */
static void keep_unknown_keys(const struct check *check, struct strangers *strangers, const struct record *record,
			      enum owner owner)
{
	if (!record->has_unknown_key)
		return;
	for (const struct node *value = node_first(record->node); value; value = value->next) {
		const struct node *name = value_key(value);

		if (!key_find(check->file->set->keys, owner, node_folded(name), name->hash))
			strangers->items[strangers->count++] =
				(struct stranger){ .id = name->text, .near = name->text, .told = true };
	}
}

static size_t unknown_keys(const struct record *record)
{
	return record->has_unknown_key ? record->node->size : 0;
}

void strangers_find(const struct check *check, struct strangers *strangers)
{
	const struct followup *followup = FILE_FOLLOWUP(check->file);
	size_t most = (size_t)followup->goals.count + followup->rows.count;
	struct table table = new_table(check->scratch, check->all->count + most);
	size_t unknown = unknown_keys(&followup->common.record);

	*strangers = (struct strangers){ .count = 0 };
	if (!followup_goals_known(check->file)) /* else each goal has an id that can be read */
		return;
	for (uint32_t i = 0; i < followup->goals.count; i++)
		unknown += unknown_keys(&LIST_AT(&followup->goals, struct entry, i)->record);
	strangers->items = NEW_ARRAY(check->scratch, struct stranger, most + unknown);
	keep_unknown_keys(check, strangers, &followup->common.record, OWNER_FOLLOWUP);
	for (size_t i = 0; i < check->all->count; i++)
		(void)add(&table, check->all->items[i].goal->id.text);
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);

		keep_unknown_keys(check, strangers, &entry->record, OWNER_ENTRY);
		if (is_known(entry->id) && add(&table, entry->id.text))
			keep(check, strangers, entry->id.text, node_place(&check->file->source, entry->id.field.node),
			     entry->record.node, entry->record.state != KNOWN);
	}
	/* An id misspelt in every row of a data file is one mistake. */
	for (uint32_t i = 0; i < followup->rows.count; i++) {
		const struct measurement *row = LIST_AT(&followup->rows, struct measurement, i);

		if (add(&table, row->row->goal.text))
			keep(check, strangers, row->row->goal.text, row->row->goal_place, NULL, false);
	}
}

bool strangers_may_mean(const struct strangers *strangers, const char *id)
{
	for (size_t i = 0; i < strangers->count && i < ASKED; i++)
		if (strangers->items[i].near && strcmp(strangers->items[i].near, id) == 0)
			return true;
	return false;
}
