/* SPDX-License-Identifier: MPL-2.0 */
/* A list whose line with the key is gone goes on the list above it: "mål:" deleted, the goals stand among the means.
 * One mistake, told at the first of its items; and the list is there, with unknown content. */
#include "set/set.h"

static bool is_text_list(const struct key *key)
{
	return key->type == KEY_LINES || key->type == KEY_PROSES || key->type == KEY_PATHS || key->type == KEY_IDS;
}

static bool knows(const struct decoder *decoder, enum owner owner, const struct node *value)
{
	const struct node *name = value_key(value);

	return key_find(decoder->set->keys, owner, node_folded(name), name->hash) != NULL;
}

static size_t count_strange(const struct decoder *decoder, const struct node *item, enum owner owner)
{
	size_t count = 0;

	for (const struct node *value = node_first(item); value; value = value->next)
		count += !knows(decoder, owner, value) && !decode_is_users_own(value_key(value));
	return count;
}

/* One key that is not known may be misspelt. */
static bool is_strange(const struct decoder *decoder, const struct node *item, enum owner owner)
{
	const struct node *first = node_first(item);

	return first && (count_strange(decoder, item, owner) > 1 ||
			 !(knows(decoder, owner, first) || decode_is_users_own(value_key(first))));
}

/* A text with a colon in it is a map of one key, too (KK023). */
static bool is_record(const struct node *item)
{
	return item->kind == NODE_MAP && item->size > 1;
}

static bool stands_in(const struct decoder *decoder, const struct node *map, const struct key *key)
{
	for (const struct node *value = node_first(map); value; value = value->next) {
		const struct node *name = value_key(value);

		if (key_find(decoder->set->keys, key->owner, node_folded(name), name->hash) == key)
			return true;
	}
	return false;
}

/* No map of ours has more keys than that; to look through each for each item would take its square. */
#define KEYS_MOST 64

static bool has_all_required(const struct decoder *decoder, const struct node *item, enum owner owner)
{
	if (item->size > KEYS_MOST)
		return false;
	for (const struct key *key = key_first(owner); key; key = key_next(key))
		if ((key->flags & REQUIRED) && !stands_in(decoder, item, key))
			return false;
	return true;
}

/* A figure among records is rather one of them, cut short. */
static bool is_means(const struct node *text, const struct key *key)
{
	return key->type == KEY_PROSES && !(*text->text >= '0' && *text->text <= '9');
}

/* A record that lacks what every record of that list has is rather one of its own list with a slip in it; and of the
 * texts only means are sentences, which stand in no record by a slip. */
static bool suits(const struct decoder *decoder, const struct node *item, const struct key *key, bool among_texts)
{
	enum owner owner = (enum owner)key->argument;

	if (item->kind == NODE_SCALAR)
		return is_means(item, key);
	if (key->type != KEY_RECORDS)
		return false;
	return knows(decoder, owner, node_first(item)) && has_all_required(decoder, item, owner) &&
	       (among_texts || !count_strange(decoder, item, owner));
}

static const struct key *list_of(const struct decoder *decoder, const struct node *item, const struct key *key)
{
	if (item->parent->parent->size > KEYS_MOST)
		return NULL;
	for (const struct key *other = key_first(key->owner); other; other = key_next(other))
		if (other != key && suits(decoder, item, other, is_text_list(key)) &&
		    !stands_in(decoder, item->parent->parent, other))
			return other;
	return NULL;
}

/* It is present, and so is every other list that the texts may have been. */
static void fill(struct decoder *decoder, const struct node *item, const struct key *lost)
{
	void *base = decoder->within[decoder->depth - 1].base;

	for (const struct key *key = key_first(lost->owner); key; key = key_next(key))
		if ((key == lost || (is_text_list(lost) && is_text_list(key))) &&
		    record_field(base, key)->state == ABSENT)
			*record_fill(decoder->arena, base, key) = (struct field){ item->parent, UNKNOWN };
}

static bool is_out_of_place(const struct decoder *decoder, const struct node *item, const struct node *before,
			    const struct key *key)
{
	if (is_text_list(key))
		return is_record(item);
	if (!before) /* the first item is of its list */
		return false;
	return item->kind == NODE_SCALAR ? !node_is_empty(item) :
	       item->kind == NODE_MAP && is_strange(decoder, item, (enum owner)key->argument);
}

static void tell(struct decoder *decoder, const struct node *item, const struct key *key, const struct key *lost)
{
	static const char *const text[2] = { "en enkelt værdi", "a single value" };
	enum kk_lang lang = decoder->set->lang;

	find_report(decoder->file, MSG_lost_line,
		    item->kind == NODE_MAP ? decode_map_place(decoder->file, item) :
					     node_place(&decoder->file->source, item),
		    item,
		    ARGS(decode_spelling(decoder, item->parent, key),
			 is_text_list(key) ? text[lang] : owners[key->argument].name[lang],
			 item->kind == NODE_MAP ? owners[lost->argument].name[lang] : text[lang],
			 lost->name[decoder->file->english_keys ? KK_LANG_EN : KK_LANG_DA]));
}

bool lost_line(struct decoder *decoder, const struct node *item, const struct node *before, const struct key *key,
	       const struct key **lost)
{
	const struct key *other;

	if (!is_out_of_place(decoder, item, *lost ? item : before, key))
		return false;
	other = list_of(decoder, item, key);
	if (!other)
		return false;
	if (other != *lost) {
		tell(decoder, item, key, other);
		fill(decoder, item, other);
	}
	*lost = other;
	return true;
}
