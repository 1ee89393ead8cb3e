/* SPDX-License-Identifier: MPL-2.0 */
/* Keys: the form in which they are compared, and that no map has one of them twice. */
#include <string.h>

#include "reader/builder.h"

static const struct node **spelt_slot(struct builder *builder, const char *text, size_t size)
{
	size_t look = size ? size + (unsigned char)text[0] * (size_t)3 + (unsigned char)text[size - 1] * (size_t)5 : 0;

	return &builder->spelt[look % COUNT(builder->spelt)];
}

/* The same few keys are typed a thousand times. */
const char *builder_key_text(struct builder *builder, const char *text, size_t size)
{
	const struct node *alike;

	builder->alike = spelt_slot(builder, text, size);
	alike = *builder->alike;
	if (alike && alike->size == size && memcmp(alike->text, text, size) == 0)
		return alike->text;
	return arena_text(&builder->file->arena, text, size);
}

/* Most keys are typed as they are compared. */
static bool is_folded(const struct node *key)
{
	const char *at = key->text;

	while ((*at >= 'a' && *at <= 'z') || *at == '_')
		at++;
	return at == key->text + key->size;
}

static void keep_folded(struct arena *arena, struct node *key, const char *folded, size_t size)
{
	size_t own = (size_t)key->size + 1;
	char *both = arena_grow(arena, (char *)(uintptr_t)key->text, own, own + size + 1);

	memcpy(both + own, folded, size + 1);
	key->text = both;
	key->is_refolded = true;
}

static void fold_key(struct builder *builder, struct node *key)
{
	char folded[LIMIT_KEY * 4 + 8] WRITTEN_FIRST;
	size_t size = is_folded(key) ? SIZE_MAX : text_fold(key->text, key->size, folded, sizeof(folded));

	if (size != SIZE_MAX)
		keep_folded(&builder->file->arena, key, folded, size);
	key->hash = key_hash(node_folded(key));
}

/* The form in which keys are compared; one too long to be a key is refused by its length. */
static void new_key(struct builder *builder, struct node *key)
{
	struct arena *arena = &builder->file->arena;
	size_t length = key->size > LIMIT_KEY ? text_length(key->text, key->size) : key->size;

	if (length > LIMIT_KEY) {
		builder_refuse(builder, MSG_limit_key, key,
			       ARGS(number_text(arena, LIMIT_KEY), number_text(arena, length)));
		key->refused = true;
		key->hash = key_hash(key->text);
	} else {
		fold_key(builder, key);
		*builder->alike = key;
	}
}

void builder_key(struct builder *builder, struct node *key)
{
	const struct node *alike = *builder->alike;

	if (alike && alike->text == key->text) {
		key->is_refolded = alike->is_refolded;
		key->hash = alike->hash;
	} else {
		new_key(builder, key);
	}
	if (key->size == 2 && key->style == STYLE_PLAIN && memcmp(key->text, "<<", 2) == 0) {
		builder_refuse(builder, MSG_merge_key, key, NO_ARGS);
		key->refused = true;
	}
}

/* node_key of a node that is still being built. */
static struct node *key_of(struct node *value)
{
	return value - value->has_key;
}

static bool same_key(const struct node *a, const struct node *b)
{
	return a->hash == b->hash && strcmp(node_folded(a), node_folded(b)) == 0;
}

/* Of an item that has lost its hyphen nobody knows which of the two a key belongs to. */
static void refuse_next_items(struct node *child, const struct node *end)
{
	for (; child != end; child = child->next)
		key_of(child)->refused = key_of(child)->is_next_items = true;
}

/* A list's item, or an entry of a map further in. In the document, and in the maps that are its own keys' values, each
 * key is a name by itself: of a goal, of a year. */
static bool is_item(const struct node *map)
{
	const struct node *around = map->parent;

	return around && (around->kind == NODE_LIST || around->parent);
}

/* Two keys of an item that come again are those of the next one, which has lost its hyphen, or the key above it: and so
 * is all that follows the first. */
static bool is_next_item(struct builder *builder, struct node *child)
{
	struct node *before = builder->twice;

	builder->twice = child;
	if (before && !builder->lost_hyphen && !same_key(key_of(before), key_of(child)) && is_item(child->parent)) {
		builder->lost_hyphen = true;
		refuse_next_items(before->next, child);
	}
	return builder->lost_hyphen;
}

static void refuse_twice(struct builder *builder, struct node *first, struct node *child)
{
	static const struct bilingual label = { { "først her", "first here" } };
	struct node *again = key_of(child), *list = child->parent->parent;
	bool told = (first->refused && again->refused) || is_next_item(builder, child);

	again->refused = true;
	if (!told)
		find_relate(builder_refuse(builder,
					   list && list->kind == NODE_LIST ? MSG_duplicate_in_item : MSG_duplicate_key,
					   again, ARGS(again->text)),
			    node_place(&builder->file->source, first), label);
}

/* A key that is not there yet. */
static void accept(struct builder *builder, struct node *child)
{
	if (builder->lost_hyphen)
		refuse_next_items(child, child->next);
}

#define FEW_KEYS 24

static void check_few(struct builder *builder, const struct node *map)
{
	struct node *first = node_first(map);

	for (struct node *child = first; child; child = child->next) {
		struct node *other = first;

		while (other != child && !same_key(key_of(other), key_of(child)))
			other = other->next;
		if (other != child)
			refuse_twice(builder, key_of(other), child);
		else
			accept(builder, child);
	}
}

static void check_many(struct builder *builder, const struct node *map)
{
	size_t slots = 64, at;
	struct node **seen; /* values */

	while (slots < (size_t)map->size * 2)
		slots *= 2;
	seen = NEW_ARRAY(&builder->file->arena, struct node *, slots);
	for (struct node *child = node_first(map); child; child = child->next) {
		for (at = key_of(child)->hash & (slots - 1); seen[at] && !same_key(key_of(seen[at]), key_of(child));
		     at = (at + 1) & (slots - 1))
			;
		if (seen[at])
			refuse_twice(builder, key_of(seen[at]), child);
		else
			accept(builder, seen[at] = child);
	}
}

void builder_check_keys(struct builder *builder, const struct node *map)
{
	builder->twice = NULL;
	builder->lost_hyphen = false;
	if (map->size <= FEW_KEYS)
		check_few(builder, map);
	else
		check_many(builder, map);
}
