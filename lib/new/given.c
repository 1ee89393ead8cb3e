/* SPDX-License-Identifier: MPL-2.0 */
/* What is given for keys beforehand, as "opgjort=2012-12-31" or "mål.telefon.forklaring=…", so that a document need
 * not be filled in by hand. */
#include <errno.h>
#include <string.h>

#include "new/new.h"

/* The next part of the name, up to a full stop; moves *at behind it. */
static const char *next_part(struct arena *arena, const char **at, const char *end)
{
	const char *start = *at, *stop = memchr(start, '.', (size_t)(end - start));

	*at = stop ? stop + 1 : end;
	return arena_text(arena, start, (size_t)((stop ? stop : end) - start));
}

static const struct key *key_named(const struct sheet *sheet, enum owner owner, const char *name)
{
	const char *folded = text_folded(sheet->arena, name);

	return key_find(sheet->set->keys, owner, folded, key_hash(folded));
}

/* One line, or prose: what is more than that has a form that no "=" can give. */
static bool is_single(const struct key *key)
{
	return key && key->type != KEY_BASELINE && key->type < KEY_RECORD;
}

static bool read_given(const struct sheet *sheet, enum owner owner, const char *text, struct given *given)
{
	const char *end = strchr(text, '='), *at = text;

	*given = (struct given){ .value = end ? end + 1 : "" };
	if (!end || import_is_blank(given->value))
		return false;
	given->key = key_named(sheet, owner, next_part(sheet->arena, &at, end));
	if (given->key && given->key->type == KEY_ENTRIES && at < end)
		given->id = next_part(sheet->arena, &at, end);
	if (given->key && at < end && (given->id || given->key->type == KEY_RECORD))
		given->within = key_named(sheet, (enum owner)given->key->argument,
					  next_part(sheet->arena, &at, end));
	return at == end && is_single(given->within ? given->within : given->key);
}

int given_read(struct sheet *sheet, enum owner owner, const char *const *texts, size_t count, size_t *wrong)
{
	sheet->given = NEW_ARRAY(sheet->arena, struct given, count ? count : 1);
	for (*wrong = 0; *wrong < count; ++*wrong)
		if (!read_given(sheet, owner, texts[*wrong], &sheet->given[sheet->given_count++]))
			return -EDOM;
	return 0;
}

int given_unused(const struct sheet *sheet, size_t *wrong)
{
	for (*wrong = 0; *wrong < sheet->given_count; ++*wrong)
		if (!sheet->given[*wrong].used)
			return -EDOM;
	return 0;
}

bool given_has(const struct sheet *sheet, const char *danish, const char *id)
{
	for (size_t i = 0; i < sheet->given_count; i++)
		if (is_key(sheet->given[i].key, danish) &&
		    (!id || (sheet->given[i].id && strcmp(sheet->given[i].id, id) == 0)))
			return true;
	return false;
}

static bool speaks_of(const struct sheet *sheet, const struct given *given, const struct key *key)
{
	if (given->id)
		return given->within == key && sheet->entry && strcmp(given->id, sheet->entry) == 0;
	return given->within ? false : given->key == key;
}

static void put_value(struct sheet *sheet, const struct key *key, const char *name, const char *value)
{
	if (key->type == KEY_PROSE)
		yaml_prose(&sheet->yaml, name, value);
	else
		yaml_line(&sheet->yaml, name, value);
}

/* Given more than once, it is a list. */
static void put_list(struct sheet *sheet, const struct key *key)
{
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	for (size_t i = 0; i < sheet->given_count; i++)
		if (speaks_of(sheet, &sheet->given[i], key)) {
			sheet->given[i].used = sheet->yaml.item = true;
			yaml_prose(&sheet->yaml, NULL, sheet->given[i].value);
		}
	sheet->yaml.indent -= 4;
}

static bool put_record(struct sheet *sheet, const struct key *key)
{
	bool begun = false;

	for (const struct key *part = key_first((enum owner)key->argument); part; part = key_next(part))
		for (size_t i = 0; i < sheet->given_count; i++) {
			struct given *given = &sheet->given[i];

			if (given->key != key || given->within != part)
				continue;
			if (!begun)
				yaml_key(&sheet->yaml, key_text(sheet, key));
			begun = given->used = true;
			sheet->yaml.indent += 2;
			put_value(sheet, part, key_text(sheet, part), given->value);
			sheet->yaml.indent -= 2;
		}
	return begun;
}

bool given_put(struct sheet *sheet, const struct key *key)
{
	struct given *first = NULL;
	size_t count = 0;

	if (key->type == KEY_RECORD)
		return put_record(sheet, key);
	for (size_t i = 0; i < sheet->given_count; i++)
		if (speaks_of(sheet, &sheet->given[i], key)) {
			first = first ? first : &sheet->given[i];
			count++;
		}
	if (!count)
		return false;
	if (key->type == KEY_PROSES || (count > 1 && key->type >= KEY_LINES)) {
		put_list(sheet, key);
	} else {
		first->used = true; /* a second value for what has one is told of as unused */
		put_value(sheet, key, key_text(sheet, key), first->value);
	}
	return true;
}
