/* SPDX-License-Identifier: MPL-2.0 */
/* A mapping as a schema: its keys in every spelling, which of them it must have, and nothing else. */
#include <string.h>

#include "schema/schema.h"

const char *schema_owner(struct arena *arena, enum owner owner)
{
	static const char *const names[] = {
		[OWNER_NONE] = "",
#define OWNER(id, ...) [OWNER_##id] = #id,
#define KEY(...)
#include "format/keys.def"
#undef OWNER
#undef KEY
	};
	char *name = arena_text(arena, names[owner], strlen(names[owner]));

	for (char *at = name; *at; at++)
		*at = (char)(*at <= 'Z' ? *at + 32 : *at); /* capitals, and lines between them */
	return name;
}

#define EACH_KEY(of)                                                                                                   \
	for (enum owner o = (of); o != OWNER_NONE; o = owners[o].parent)                                               \
		for (const struct key *key = key_first(o); key; key = key_next(key))

static bool has_synonym(const struct key *key)
{
	return strcmp(key->name[KK_LANG_DA], key->name[KK_LANG_EN]) != 0;
}

static const char *spellings(const struct schema *schema, const struct key *key)
{
	const char *const names[] = { key->name[KK_LANG_DA], key->name[KK_LANG_EN] };

	return schema_spellings(schema->arena, names, has_synonym(key) ? 2 : 1);
}

/* The type of a document decides its schema: there only its own words are right. */
static void put_type(const struct schema *schema, const struct key *key, enum doc_type type)
{
	ser_map(schema->ser);
	ser_key_string(schema->ser, "description", wording(key->meaning, schema->lang));
	schema_words(schema, WORDS_TYPE, (int)type);
	ser_end(schema->ser);
}

static void put_value(const struct schema *schema, const struct key *key, enum doc_type type)
{
	if (type != DOC_NONE && key->owner == OWNER_COMMON && key->argument == WORDS_TYPE && key->type == KEY_WORD)
		put_type(schema, key, type);
	else
		schema_value(schema, key);
}

/* The two names as such, for editors to offer. */
static void put_named(const struct schema *schema, enum owner owner, enum doc_type type)
{
	ser_key_map(schema->ser, "properties");
	EACH_KEY(owner)
	for (int lang = KK_LANG_DA; lang <= (has_synonym(key) ? KK_LANG_EN : KK_LANG_DA); lang++) {
		ser_key(schema->ser, key->name[lang]);
		put_value(schema, key, type);
	}
	ser_end(schema->ser);
}

/* "^(?!mål$|goals$)(?:…)$": their other spellings. */
static const char *other_spellings(const struct schema *schema, const struct key *key)
{
	struct out out;

	out_memory(&out, schema->arena);
	put(&out, "^(?!");
	put(&out, key->name[KK_LANG_DA]);
	put(&out, "$|");
	put(&out, key->name[KK_LANG_EN]);
	put(&out, "$)");
	put(&out, spellings(schema, key) + 1);
	return out_text(&out);
}

static void put_spelt(const struct schema *schema, enum owner owner, enum doc_type type)
{
	ser_key_map(schema->ser, "patternProperties");
	ser_key_map(schema->ser, "^[Xx][-_ \\u00A0]");
	ser_end(schema->ser);
	EACH_KEY(owner)
	{
		ser_key(schema->ser, other_spellings(schema, key));
		put_value(schema, key, type);
	}
	ser_end(schema->ser);
}

static void put_required(const struct schema *schema, const struct key *key)
{
	struct ser *ser = schema->ser;

	ser_map(ser);
	ser_key_list(ser, "anyOf");
	for (int lang = KK_LANG_DA; lang <= (has_synonym(key) ? KK_LANG_EN : KK_LANG_DA); lang++) {
		ser_map(ser);
		ser_key_list(ser, "required");
		ser_string(ser, key->name[lang]);
		ser_end(ser);
		ser_end(ser);
	}
	schema_has(schema, spellings(schema, key));
	ser_end(ser);
	ser_end(ser);
}

static bool has_required(enum owner owner)
{
	EACH_KEY(owner)
	if (key->flags & REQUIRED)
		return true;
	return false;
}

static void put_both(const struct schema *schema, const struct key *one, const struct key *other)
{
	ser_map(schema->ser);
	ser_key_list(schema->ser, "allOf");
	schema_has(schema, spellings(schema, one));
	schema_has(schema, spellings(schema, other));
	ser_end(schema->ser);
	ser_end(schema->ser);
}

/* One comparator at the most (KK016). */
static void put_one_comparator(const struct schema *schema, enum owner owner)
{
	const struct key *first = key_first(owner);

	ser_key_map(schema->ser, "not");
	ser_key_list(schema->ser, "anyOf");
	for (const struct key *one = first; one; one = key_next(one))
		for (const struct key *other = first; (one->flags & COMPARATOR) && other < one; other++)
			if (other->flags & COMPARATOR)
				put_both(schema, one, other);
	ser_end(schema->ser);
	ser_end(schema->ser);
}

void schema_record(const struct schema *schema, enum owner owner, enum doc_type type)
{
	struct ser *ser = schema->ser;

	ser_key_map(ser, schema_owner(schema->arena, owner));
	ser_key_string(ser, "title", owners[owner].name[schema->lang]);
	ser_key_string(ser, "type", "object");
	put_named(schema, owner, type);
	put_spelt(schema, owner, type);
	ser_key(ser, "additionalProperties");
	ser_bool(ser, false);
	if (has_required(owner)) {
		ser_key_list(ser, "allOf");
		EACH_KEY(owner)
		if (key->flags & REQUIRED)
			put_required(schema, key);
		ser_end(ser);
	}
	if (owner == OWNER_GOAL)
		put_one_comparator(schema, owner);
	ser_end(ser);
}
