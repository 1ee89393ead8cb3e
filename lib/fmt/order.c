/* SPDX-License-Identifier: MPL-2.0 */
/* The entries of a mapping, with the comments that go with each, in the order of format/keys.def. */
#include <string.h>

#include "fmt/fmt.h"

/* A goal's id in a follow-up, and a budget year: their names are the document's own. */
static const struct key entry_key = { .type = KEY_RECORD, .argument = OWNER_ENTRY };
static const struct key year_key = { .type = KEY_DAY };

const struct key *key_within(const struct fmt *fmt, const struct key *of, const struct node *value)
{
	const struct node *name = value_key(value);

	if (of->type == KEY_DATED_YEARS)
		return &year_key;
	if (decode_is_users_own(name))
		return NULL;
	if (of->type == KEY_ENTRIES)
		return &entry_key;
	return key_find(fmt->file->set->keys, of->type == KEY_BASELINE ? OWNER_BASELINE : (enum owner)of->argument,
			node_folded(name), name->hash);
}

/* The keys of every document stand before those of its kind, as they do in the table; but the committee's case, which
 * is as long as the rest, stands behind it. */
static int order_of(const struct key *key)
{
	if (!*key->name[KK_LANG_DA])
		return 0;
	return (int)(key - keys) + (key->owner == OWNER_COMMON && key->type == KEY_RECORD ? (int)key_count : 0);
}

struct entry_texts entries_within(struct fmt *fmt, const struct key *of, const struct node *map)
{
	struct entry_texts entries = { NEW_ARRAY(fmt->arena, struct entry_text, map->size), 0 };
	const struct node *before = NULL;
	int order = -1;

	for (const struct node *value = node_first(map); value; value = value->next) {
		struct entry_text *entry = &entries.items[entries.count++];

		entry->value = value;
		entry->key = key_within(fmt, of, value);
		if (entry->key) /* what is the user's own stays behind what it stood behind */
			order = order_of(entry->key);
		entry->order = order;
		if (before && map->style == STYLE_BLOCK) {
			struct gap gap = gap_read(fmt, fmt_end(fmt, before), fmt_start(fmt, value_key(value)));

			entry[-1].foot = fmt_foot(before, &gap.lines, map->start.column, &entry->lead);
		}
		before = value;
	}
	return entries;
}

static struct line first_trail(struct fmt *fmt, const struct node *value)
{
	size_t at = source_offset(fmt->source, value_key(value)->end);
	size_t size, end;

	(void)source_line(fmt->source, value_key(value)->end.line, &size);
	end = fmt->source->lines[value_key(value)->end.line] + size;
	if (value->style != STYLE_BLOCK)
		return trail_at(fmt, fmt_end(fmt, value));
	return gap_read(fmt, at, end).trail;
}

/* A comment at the end of a mapping's first line speaks of the mapping as well; one above a first entry that
 * shares its line with what is outside speaks of that. */
static bool may_lead(struct fmt *fmt, const struct entry_texts *entries, size_t first, bool inline_first)
{
	struct line was = first_trail(fmt, entries->items[0].value), is = first_trail(fmt, entries->items[first].value);

	if (inline_first && has_directive(&entries->items[first].lead))
		return false;
	return !is_directive(&was) && !is_directive(&is);
}

static size_t least(const struct entry_texts *entries)
{
	size_t least = 0;

	for (size_t i = 1; i < entries->count; i++)
		if (entries->items[i].order < entries->items[least].order)
			least = i;
	return least;
}

/* By insertion: mappings with an order have few entries, and those are mostly in it. */
void entries_sort(struct fmt *fmt, struct entry_texts *entries, bool inline_first)
{
	size_t first = least(entries), from = 0;

	if (!entries->count)
		return;
	if (first && !may_lead(fmt, entries, first, inline_first))
		from = 1;
	else if (first)
		entries->items[first].moved_first = true;
	for (size_t i = from + 1; i < entries->count; i++) {
		struct entry_text entry = entries->items[i];
		size_t at = i;

		for (; at > from && entries->items[at - 1].order > entry.order; at--)
			entries->items[at] = entries->items[at - 1];
		entries->items[at] = entry;
	}
}
