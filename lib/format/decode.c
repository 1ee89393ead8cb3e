/* SPDX-License-Identifier: MPL-2.0 */
/* A mapping to a record: each key looked up in format/keys.def, each value given to its type, nothing
 * ignored. Descends by the schema, not by the input: five records deep at most. */
#include <string.h>

#include "set/set.h"

struct finding *decode_report(struct decoder *decoder, enum message_id message, const struct node *node,
			      const char *const *args)
{
	return find_report(decoder->file, message, node_place(&decoder->file->source, node), node, args);
}

struct place decode_map_place(struct file *file, const struct node *map)
{
	struct place place = node_place(&file->source, map);

	if (map->kind == NODE_MAP && node_first(map))
		place.end = value_key(node_first(map))->end;
	return place;
}

/* In the file's language. */
static const char *name_of(const struct decoder *decoder, const struct key *key)
{
	return key->name[decoder->file->english_keys ? KK_LANG_EN : KK_LANG_DA];
}

const char *decode_spelling(const struct decoder *decoder, const struct node *value, const struct key *key)
{
	return node_key(value) ? node_key(value)->text : name_of(decoder, key);
}

static const char *what_is(const struct node *node, enum kk_lang lang)
{
	static const char *const kinds[][2] = {
		[NODE_SCALAR] = { "en enkelt værdi", "a single value" },
		[NODE_LIST] = { "en liste", "a list" },
		[NODE_MAP] = { "en gruppe nøgler", "a group of keys" },
	};
	static const char *const empty[2] = { "tom", "empty" };

	return node_is_empty(node) ? empty[lang] : kinds[node->kind][lang];
}

static const char *what_is_due(enum key_type type, enum kk_lang lang)
{
	switch (type) {
	case KEY_RECORDS:
	case KEY_PROSES:
		return lang == KK_LANG_DA ? "en liste" : "a list";
	case KEY_RECORD:
	case KEY_ENTRIES:
	case KEY_DATED_YEARS:
		return lang == KK_LANG_DA ? "en gruppe nøgler" : "a group of keys";
	case KEY_BASELINE:
		return lang == KK_LANG_DA ? "et tal eller {værdi, dato}" : "a number or {value, date}";
	default:
		return lang == KK_LANG_DA ? "en enkelt værdi" : "a single value";
	}
}

static const char *how_to(enum key_type type, enum kk_lang lang)
{
	switch (type) {
	case KEY_RECORDS:
	case KEY_PROSES:
		return lang == KK_LANG_DA ? "skriv hvert punkt på sin egen linje med bindestreg og mellemrum foran" :
					    "write each item on a line of its own with a dash and a space in front";
	case KEY_RECORD:
	case KEY_ENTRIES:
	case KEY_DATED_YEARS:
		return lang == KK_LANG_DA ? "skriv nøglerne på linjerne under, rykket ind"
					  : "write the keys on the lines below, indented";
	default:
		return lang == KK_LANG_DA
			       ? "skriv værdien efter kolonet, i anførselstegn hvis den har { } [ ] eller kolon"
			       : "write the value after the colon, in quotes if it has { } [ ] or a colon";
	}
}

/* A point of a list has no key of its own: it is told by the list's. */
static void refuse_item(struct decoder *decoder, const struct node *item, const struct key *key, struct place place)
{
	enum kk_lang lang = decoder->set->lang;
	bool group = key->type == KEY_RECORD;

	find_report(decoder->file, MSG_wrong_item, place, item,
		    ARGS(decode_spelling(decoder, item->parent, key),
			 what_is_due(group ? KEY_RECORD : KEY_LINE, lang), what_is(item, lang),
			 group ? (lang == KK_LANG_DA ? "skriv nøgle, kolon og værdi efter bindestregen"
						     : "write a key, a colon and a value after the dash")
			 : lang == KK_LANG_DA
				 ? "skriv teksten efter bindestregen, i anførselstegn hvis den har { } [ ] eller kolon"
				 : "write the text after the dash, in quotes if it has { } [ ] or a colon"));
}

void decode_wrong_shape(struct decoder *decoder, const struct node *node, const struct key *key)
{
	enum kk_lang lang = decoder->set->lang;
	struct place place = node->kind == NODE_MAP ? decode_map_place(decoder->file, node) :
						      node_place(&decoder->file->source, node);

	if (node_is_empty(node) && node_key(node))
		place = node_place(&decoder->file->source, node_key(node));
	if (!node_key(node)) {
		refuse_item(decoder, node, key, place);
		return;
	}
	find_report(decoder->file, MSG_wrong_shape, place, node,
		    ARGS(value_key(node)->text, what_is_due(key->type, lang),
			 what_is(node, lang), how_to(key->type, lang)));
}

static bool is_several(enum key_type type)
{
	return type >= KEY_LINES;
}

static void decode_value(struct decoder *decoder, const struct node *value, const struct key *key, void *base)
{
	struct field *field = record_fill(decoder->arena, base, key);

	field->node = value;
	field->state = UNKNOWN;
	if (value->refused || value_key(value)->refused || trap_comma(decoder, value))
		return;
	if (is_several(key->type) || key->type == KEY_BASELINE)
		decode_list(decoder, value, key, field);
	else
		decode_scalar(decoder, value, key, field);
}

/* Both the Danish and the English name of one key: as much twice as one of them twice. */
static bool refuse_synonym(struct decoder *decoder, const struct node *value, const struct key *key, void *base)
{
	static const struct bilingual label = { { "først her", "first here" } };
	const struct field *field = record_field(base, key);
	const struct node *first, *again = value_key(value);

	if (field->state == ABSENT)
		return false;
	first = value_key(field->node);
	if (key_find(decoder->set->keys, key->owner, node_folded(first), first->hash) != key)
		return false;
	find_relate(decode_report(decoder, MSG_duplicate_synonym, again, ARGS(again->text, first->text)),
		    node_place(&decoder->file->source, first), label);
	record_fill(decoder->arena, base, key)->state = UNKNOWN;
	return true;
}

/* A misspelt key stands for the one that was meant: that field is present, its content unknown. Whether nobody can
 * tell what was meant: no key is near, or the nearest has a value of its own. */
static bool refuse_key(struct decoder *decoder, const struct node *value, enum owner owner, void *base)
{
	bool english = false;
	const struct node *name = value_key(value);
	const struct key *near = key_nearest(decoder->arena, owner, node_folded(name), &english);
	const char *where = owners[owner].name[decoder->set->lang];
	struct field *field;

	if (!near) {
		if (misplaced_key(decoder, value))
			return false;
		decode_report(decoder, MSG_unknown_key, name, ARGS(name->text, where));
		return true;
	}
	decode_report(decoder, MSG_unknown_key_near, name, ARGS(name->text, where, near->name[english]));
	if (record_field(base, near)->state != ABSENT)
		return true;
	field = record_fill(decoder->arena, base, near);
	field->node = value;
	field->state = UNKNOWN;
	return false;
}

static void count_language(struct decoder *decoder, const struct key *key, const struct node *name)
{
	if (same_bytes(key->name[KK_LANG_DA], key->name[KK_LANG_EN]))
		return;
	if (same_bytes(node_folded(name), key->name[KK_LANG_EN]))
		decoder->english_keys++;
	else
		decoder->danish_keys++;
	decoder->file->english_keys = decoder->english_keys > decoder->danish_keys;
}

/* `quiet`: a key that was refused may stand for any that is missing. */
static void require_keys(struct decoder *decoder, const struct node *map, enum owner owner, void *base, bool quiet)
{
	for (enum owner o = owner; o != OWNER_NONE; o = owners[o].parent)
		for (const struct key *key = key_first(o); key; key = key_next(key)) {
			struct field *field;

			if (!(key->flags & REQUIRED) || record_field(base, key)->state != ABSENT)
				continue;
			field = record_fill(decoder->arena, base, key);
			field->node = map;
			field->state = UNKNOWN;
			if (quiet)
				continue;
			find_report(decoder->file, key->type == KEY_RECORDS ? MSG_missing_list : MSG_missing_key,
				    decode_map_place(decoder->file, map), map,
				    ARGS(name_of(decoder, key), owners[owner].name[decoder->set->lang],
					 key->type == KEY_WORD && key->argument == WORDS_FORMAT ? "1" : "…"));
		}
}

bool decode_is_users_own(const struct node *key)
{
	return node_folded(key)[0] == 'x' && node_folded(key)[1] == '_';
}

bool decode_comes_again(const struct node *value, const struct node *end)
{
	while (value != end && !value_key(value)->refused)
		value = value->next;
	return value != end;
}

bool decode_fields(struct decoder *decoder, const struct node *map, enum owner owner, void *base)
{
	bool unknown = false, refused = false;
	const struct block *blocks = decoder->blocks;

	assert(decoder->depth < COUNT(decoder->within));
	decoder->within[decoder->depth++] = (struct nesting){ .owner = owner, .base = base };
	for (const struct node *value = node_first(map), *before = NULL; value; before = value, value = value->next) {
		const struct node *name = value_key(value);
		const struct key *key = key_find(decoder->set->keys, owner, node_folded(name), name->hash);

		if (decode_is_users_own(name) || trap_comma_rest(before))
			continue;
		if (!key) {
			refused |= name->refused;
			unknown |= name->refused;
			if (!name->refused || name->is_next_items) /* misspelt in whichever item */
				unknown |= refuse_key(decoder, value, owner, base);
			continue;
		}
		count_language(decoder, key, name);
		if (name->refused && record_field(base, key)->state != ABSENT)
			record_fill(decoder->arena, base, key)->state = UNKNOWN; /* twice: which one holds is unknown */
		else if (!refuse_synonym(decoder, value, key, base))
			decode_value(decoder, value, key, base);
	}
	misplaced_settle(decoder, &decoder->within[--decoder->depth]);
	swallowed_tell(decoder, blocks, owner, base);
	require_keys(decoder, map, owner, base, refused);
	return unknown;
}

void decode_record(struct decoder *decoder, const struct node *map, enum owner owner, struct record *record)
{
	record->node = map;
	record->state = map->refused ? UNKNOWN : KNOWN;
	record->has_unknown_key = decode_fields(decoder, map, owner, record);
}
