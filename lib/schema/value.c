/* SPDX-License-Identifier: MPL-2.0 */
/* Single values and lists of them. What a program that reads YAML makes a number or a truth value of is text to us
 * all the same (kk-format(5), "Scalars"), so each type takes those too. */
#include <assert.h>

#include "schema/schema.h"

#define STRING 1u
#define NUMBER 2u
#define TRUTH 4u

/* Texts that do not match cannot be right; those that do are for kk to judge. */
struct value_row {
	const char *name;
	const char *pattern; /* NULL: any */
	unsigned types;
	bool several;        /* one value, or a list of them */
};

static const struct value_row values[] = {
	[KEY_LINE] = { "line", "^\\s*\\S[^\\n]*\\s*$", STRING | NUMBER | TRUTH, false },
	[KEY_PROSE] = { "prose", "\\S", STRING | NUMBER | TRUTH, false },
	[KEY_ID] = { "id", "^\\s*[a-z0-9][a-z0-9-]{0,63}\\s*$", STRING | NUMBER, false },
	[KEY_URL] = { "url", "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#:@]\\S*\\s*$", STRING, false },
	[KEY_CODE] = { "digits", "^\\s*[0-9]+\\s*$", STRING | NUMBER, false },
	[KEY_PATH] = { "path", "^\\s*[^/\\s]", STRING | NUMBER, false },
	[KEY_DAY] = { "day", "(?:19|20|21)[0-9]{2}", STRING, false },
	[KEY_DEADLINE] = { "deadline", "(?:19|20|21)[0-9]{2}", STRING | NUMBER, false },
	[KEY_PERIOD] = { "period", "(?:19|20|21)[0-9]{2}", STRING | NUMBER, false },
	[KEY_YEAR] = { "year", "^\\s*(?:19|20|21)[0-9]{2}\\s*$", STRING | NUMBER, false },
	[KEY_QUANTITY] = { "quantity", "^\\s*[-+\\u2212]?\\s*[0-9]", STRING | NUMBER, false },
	[KEY_INTERVAL] = { "interval", "[0-9].*\\s(?:[Oo][Gg]|[Aa][Nn][Dd])\\s+[-+\\u2212]?[0-9]", STRING, false },
	[KEY_RESULT] = { "result",
			 "^\\s*(?:[-+\\u2212]?\\s*[0-9]|(?:[Jj][Aa]|[Nn][Ee][Jj]|[Yy][Ee][Ss]|[Nn][Oo])\\s*$)",
			 STRING | NUMBER | TRUTH, false },
	[KEY_LINES] = { "line", NULL, 0, true },
	[KEY_PATHS] = { "path", NULL, 0, true },
	[KEY_IDS] = { "id", NULL, 0, true },
	[KEY_DATED_YEARS] = { NULL, NULL, 0, false },
};

static void put_types(struct ser *ser, unsigned types)
{
	ser_key_list(ser, "type");
	ser_string(ser, "string");
	if (types & NUMBER)
		ser_string(ser, "number");
	if (types & TRUTH)
		ser_string(ser, "boolean");
	ser_end(ser);
}

void schema_values(const struct schema *schema)
{
	struct ser *ser = schema->ser;

	for (size_t i = 0; i < COUNT(values); i++) {
		if (!values[i].types)
			continue;
		ser_key_map(ser, values[i].name);
		put_types(ser, values[i].types);
		ser_key_string(ser, "pattern", values[i].pattern);
		ser_end(ser);
	}
}

void schema_reference(const struct schema *schema, const char *definition)
{
	struct out target;

	out_memory(&target, schema->arena);
	put(&target, "#/definitions/");
	put(&target, definition);
	ser_key_string(schema->ser, "$ref", out_text(&target));
}

static void put_choice(const struct schema *schema, const char *name)
{
	ser_map(schema->ser);
	schema_reference(schema, name);
	ser_end(schema->ser);
}

static void put_list(const struct schema *schema, const char *of, bool may_be_empty)
{
	struct ser *ser = schema->ser;

	ser_key_string(ser, "type", "array");
	if (!may_be_empty)
		ser_key_number(ser, "minItems", 1);
	ser_key_map(ser, "items");
	schema_reference(schema, of);
	ser_end(ser);
}

#define WORDS_MAX 32

/* The words an editor offers, and every other spelling of them. */
void schema_words(const struct schema *schema, enum words set, int value)
{
	const char *names[WORDS_MAX];
	size_t count = word_spellings(set, value, names, WORDS_MAX);
	struct ser *ser = schema->ser;

	ser_key_list(ser, "anyOf");
	ser_map(ser);
	ser_key_list(ser, "enum");
	for (size_t i = 0; i < count; i++)
		ser_string(ser, names[i]);
	if (set == WORDS_FORMAT)
		ser_number(ser, 1);
	ser_end(ser);
	ser_end(ser);
	ser_map(ser);
	ser_key_string(ser, "type", "string");
	ser_key_string(ser, "pattern", schema_spellings(schema->arena, names, count));
	ser_end(ser);
	ser_end(ser);
}

/* One value or a list of them; a baseline is a number or its mapping. */
static void put_either(const struct schema *schema, const struct key *key)
{
	struct ser *ser = schema->ser;

	ser_key_list(ser, "anyOf");
	if (key->type == KEY_BASELINE) {
		put_choice(schema, values[KEY_QUANTITY].name);
		put_choice(schema, schema_owner(schema->arena, OWNER_BASELINE));
	} else {
		put_choice(schema, values[key->type].name);
		ser_map(ser);
		put_list(schema, values[key->type].name, !(key->flags & REQUIRED));
		ser_end(ser);
	}
	ser_end(ser);
}

/* Names of the user's choosing, each with the same kind of value. */
static void put_mapping(const struct schema *schema, const struct key *key)
{
	struct ser *ser = schema->ser;

	ser_key_string(ser, "type", "object");
	ser_key_map(ser, "patternProperties");
	ser_key_map(ser, "^[Xx][-_ \\u00A0]");
	ser_end(ser);
	ser_end(ser);
	ser_key_map(ser, "additionalProperties");
	schema_reference(schema,
			 key->type == KEY_ENTRIES ? schema_owner(schema->arena, OWNER_ENTRY) : values[KEY_DAY].name);
	ser_end(ser);
}

void schema_value(const struct schema *schema, const struct key *key)
{
	struct ser *ser = schema->ser;

	ser_map(ser);
	ser_key_string(ser, "description", wording(key->meaning, schema->lang));
	switch (key->type) {
	case KEY_WORD:
		schema_words(schema, (enum words)key->argument, 0);
		break;
	case KEY_BASELINE:
	case KEY_LINES:
	case KEY_PATHS:
	case KEY_IDS:
		put_either(schema, key);
		break;
	case KEY_PROSES:
		put_list(schema, values[KEY_PROSE].name, !(key->flags & REQUIRED));
		break;
	case KEY_RECORDS:
		put_list(schema, schema_owner(schema->arena, (enum owner)key->argument), !(key->flags & REQUIRED));
		break;
	case KEY_ENTRIES:
	case KEY_DATED_YEARS:
		put_mapping(schema, key);
		break;
	case KEY_RECORD:
		schema_reference(schema, schema_owner(schema->arena, (enum owner)key->argument));
		break;
	default:
		schema_reference(schema, values[key->type].name);
		break;
	}
	ser_end(ser);
}
