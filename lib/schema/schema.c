/* SPDX-License-Identifier: MPL-2.0 */
/* The schema of a document, or of all kinds of them: its definitions, and which of them is meant. */
#include <string.h>

#include "schema/schema.h"

static const struct {
	enum doc_type type;
	enum owner owner;
} documents[] = {
	{ DOC_CONTRACT, OWNER_CONTRACT },
	{ DOC_FOLLOWUP, OWNER_FOLLOWUP },
	{ DOC_MUNICIPALITY, OWNER_MUNICIPALITY },
	{ DOC_APPLICATION, OWNER_APPLICATION },
};

static enum doc_type type_of(enum owner owner)
{
	for (size_t i = 0; i < COUNT(documents); i++)
		if (documents[i].owner == owner)
			return documents[i].type;
	return DOC_NONE;
}

/* What an owner's keys hold is needed with it; owners stand before those they hold, but for two. */
static void mark_needed(bool needed[OWNER_COUNT])
{
	for (bool more = true; more;) {
		more = false;
		for (size_t i = 0; i < key_count; i++) {
			const struct key *key = &keys[i];
			enum owner held =
				key->type == KEY_RECORDS || key->type == KEY_RECORD || key->type == KEY_ENTRIES
					? (enum owner)key->argument
				: key->type == KEY_BASELINE ? OWNER_BASELINE
							    : OWNER_NONE;

			if (needed[key->owner] && held != OWNER_NONE && !needed[held])
				needed[held] = more = true;
		}
	}
}

static void put_definitions(const struct schema *schema, enum doc_type type)
{
	bool needed[OWNER_COUNT] = { [OWNER_COMMON] = true };

	for (size_t i = 0; i < COUNT(documents); i++)
		if (type == DOC_NONE || documents[i].type == type)
			needed[documents[i].owner] = true;
	mark_needed(needed);
	ser_key_map(schema->ser, "definitions");
	schema_values(schema);
	for (int owner = OWNER_NONE + 1; owner < OWNER_COUNT; owner++)
		if (needed[owner] && owner != OWNER_COMMON)
			schema_record(schema, (enum owner)owner, type_of((enum owner)owner));
	ser_end(schema->ser);
}

/* Which document it is, its own type says: only that one's schema is then held against it. */
static void put_choice(const struct schema *schema, enum doc_type type, enum owner owner)
{
	struct ser *ser = schema->ser;
	const char *names[4];
	size_t count = word_spellings(WORDS_TYPE, (int)type, names, COUNT(names));

	ser_map(ser);
	ser_key_map(ser, "if");
	ser_key_map(ser, "patternProperties");
	ser_key_map(ser, schema_spellings(schema->arena, (const char *const[]){ "type" }, 1));
	ser_key_string(ser, "pattern", schema_spellings(schema->arena, names, count));
	ser_end(ser);
	ser_end(ser);
	ser_end(ser);
	ser_key_map(ser, "then");
	schema_reference(schema, schema_owner(schema->arena, owner));
	ser_end(ser);
	ser_end(ser);
}

/* Whatever its type, it has one. */
static void put_any(const struct schema *schema)
{
	const struct key *type = key_first(OWNER_COMMON);
	struct ser *ser = schema->ser;

	ser_key_string(ser, "type", "object");
	ser_key_map(ser, "properties");
	ser_key(ser, type->name[KK_LANG_DA]);
	schema_value(schema, type);
	ser_end(ser);
	ser_key_list(ser, "allOf");
	ser_map(ser);
	ser_key_list(ser, "anyOf");
	ser_map(ser);
	ser_key_list(ser, "required");
	ser_string(ser, type->name[KK_LANG_DA]);
	ser_end(ser);
	ser_end(ser);
	schema_has(schema, schema_spellings(schema->arena, (const char *const[]){ type->name[KK_LANG_DA] }, 1));
	ser_end(ser);
	ser_end(ser);
	for (size_t i = 0; i < COUNT(documents); i++)
		put_choice(schema, documents[i].type, documents[i].owner);
	ser_end(ser);
}

static void put_schema(const struct schema *schema, enum doc_type type, enum owner owner)
{
	struct ser *ser = schema->ser;
	struct out id;

	out_memory(&id, schema->arena);
	put(&id, "urn:kk:format:1:");
	put(&id, type == DOC_NONE ? "document" : word_name(WORDS_TYPE, (int)type, KK_LANG_EN));
	ser_map(ser);
	ser_key_string(ser, "$schema", "http://json-schema.org/draft-07/schema#");
	ser_key_string(ser, "$id", out_text(&id));
	ser_key_string(ser, "title", owners[owner].name[schema->lang]);
	if (type == DOC_NONE) {
		put_any(schema);
	} else {
		ser_key_list(ser, "allOf");
		ser_map(ser);
		schema_reference(schema, schema_owner(schema->arena, owner));
		ser_end(ser);
		ser_end(ser);
	}
	put_definitions(schema, type);
	ser_end(ser);
}

bool schema_write(struct arena *arena, const char *type, enum kk_lang lang, struct out *out)
{
	enum doc_type wanted = type ? type_named(text_folded(arena, type)) : DOC_NONE;
	struct ser ser;
	struct schema schema = { arena, &ser, lang };
	enum owner owner = OWNER_COMMON;

	if (type && wanted == DOC_NONE)
		return false;
	for (size_t i = 0; i < COUNT(documents); i++)
		if (documents[i].type == wanted)
			owner = documents[i].owner;
	ser_begin(&ser, out, true);
	put_schema(&schema, wanted, owner);
	ser_done(&ser);
	return true;
}
