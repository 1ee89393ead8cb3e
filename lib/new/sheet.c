/* SPDX-License-Identifier: MPL-2.0 */
/* Keys with their meanings from format/keys.def, open, filled or as comments. */
#include <string.h>

#include "fmt/value.h"
#include "new/new.h"

#define WIDTH 100

const char *either(const struct sheet *sheet, const char *danish, const char *english)
{
	return sheet->keys == KK_LANG_EN ? english : danish;
}

const char *key_text(const struct sheet *sheet, const struct key *key)
{
	return key->name[sheet->keys];
}

bool is_key(const struct key *key, const char *danish)
{
	return strcmp(key->name[KK_LANG_DA], danish) == 0;
}

static unsigned column_of(const struct sheet *sheet)
{
	return sheet->yaml.indent - (sheet->yaml.item ? 2 : 0);
}

void sheet_comment(struct sheet *sheet, const char *text)
{
	unsigned column = column_of(sheet), at = 0;

	while (*text) {
		size_t size = strcspn(text, " \n"), width = text_width(text, size);

		if (!at || at + 1 + width > WIDTH) {
			put(&sheet->out, at ? "\n" : "");
			put_repeat(&sheet->out, " ", column);
			put(&sheet->out, "#");
			at = column + 1;
		}
		put_char(&sheet->out, ' ');
		put_safe(&sheet->out, text, size);
		at += 1 + (unsigned)width;
		text += size + strspn(text + size, " \n");
	}
	put_char(&sheet->out, '\n');
}

void sheet_open(struct sheet *sheet, const struct key *key)
{
	if (!sheet->brief)
		sheet_comment(sheet, wording(key->meaning, sheet->keys));
	yaml_key(&sheet->yaml, key_text(sheet, key));
}

/* "#sagsnr:   # sagsnummer, fx 11/12513": without the first sign it is a key to fill in. */
static void put_optional(struct sheet *sheet, const struct key *key)
{
	size_t width = text_width(key_text(sheet, key), strlen(key_text(sheet, key))) + 1;

	put_repeat(&sheet->out, " ", column_of(sheet));
	put_char(&sheet->out, '#');
	put(&sheet->out, key_text(sheet, key));
	put_char(&sheet->out, ':');
	put_repeat(&sheet->out, " ", width < 18 ? 18 - width : 2);
	put(&sheet->out, "# ");
	put(&sheet->out, wording(key->meaning, sheet->keys));
	put_char(&sheet->out, '\n');
}

static void put_keys_of(struct sheet *sheet, enum owner owner, fill_fn *fill, const void *record)
{
	for (const struct key *key = key_first(owner); key; key = key_next(key)) {
		if (given_put(sheet, key) || fill(sheet, key, record))
			continue;
		if (key->flags & REQUIRED)
			sheet_open(sheet, key);
		else if (!sheet->brief && !sheet->yaml.item)
			put_optional(sheet, key);
	}
}

void sheet_keys(struct sheet *sheet, enum owner owner, fill_fn *fill, const void *record)
{
	if (owners[owner].parent != OWNER_NONE)
		put_keys_of(sheet, owners[owner].parent, fill, record);
	put_keys_of(sheet, owner, fill, record);
}

void sheet_records(struct sheet *sheet, const struct key *key, fill_fn *fill, const struct list *records)
{
	enum owner owner = (enum owner)key->argument;
	uint32_t count = records ? records->count : 1;

	if (!count)
		return;
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	for (uint32_t i = 0; i < count; i++) {
		const char *items = records ? records->items : NULL;

		put(&sheet->out, i ? "\n" : "");
		sheet->yaml.item = true;
		sheet_keys(sheet, owner, fill, items ? items + i * owners[owner].size : NULL);
	}
	sheet->yaml.indent -= 4;
}

void sheet_line(struct sheet *sheet, const struct key *key, const char *text)
{
	yaml_line(&sheet->yaml, key_text(sheet, key), text);
}

static const char *quantity_text(const struct sheet *sheet, const struct quantity *quantity)
{
	struct out out;

	out_memory(&out, sheet->arena);
	fmt_put_quantity(&out, quantity, sheet->lang);
	return out_text(&out);
}

static const char *interval_text(const struct sheet *sheet, const struct range *range)
{
	struct out out;

	out_memory(&out, sheet->arena);
	fmt_put_quantity(&out, &range->low, sheet->lang);
	put(&out, sheet->lang == KK_LANG_EN ? " and " : " og ");
	fmt_put_quantity(&out, &range->high, sheet->lang);
	return out_text(&out);
}

static const char *date_text(const struct sheet *sheet, struct date date)
{
	struct out out;

	out_memory(&out, sheet->arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

static const char *result_text(const struct sheet *sheet, const struct result *result)
{
	if (result->answer)
		return word_name(WORDS_ANSWER, (int)result->answer, sheet->keys);
	return quantity_text(sheet, &result->quantity);
}

const char *sheet_value(const struct sheet *sheet, const struct key *key, const struct field *field)
{
	const void *any = field;

	switch (key->type) {
	case KEY_WORD:
		return word_name((enum words)key->argument, ((const struct word *)any)->value, sheet->keys);
	case KEY_DAY:
	case KEY_DEADLINE:
		return date_text(sheet, ((const struct day *)any)->date);
	case KEY_QUANTITY:
		return quantity_text(sheet, &((const struct amount *)any)->quantity);
	case KEY_INTERVAL:
		return interval_text(sheet, any);
	case KEY_RESULT:
		return result_text(sheet, any);
	default:
		return ((const struct text *)any)->text;
	}
}

static void put_texts(struct sheet *sheet, const struct key *key, const struct texts *texts)
{
	if (!texts->count)
		return;
	if (texts->count == 1 && key->type != KEY_PROSES) {
		sheet_line(sheet, key, texts->items[0].text);
		return;
	}
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	for (uint32_t i = 0; i < texts->count; i++) {
		sheet->yaml.item = true;
		yaml_prose(&sheet->yaml, NULL, texts->items[i].text);
	}
	sheet->yaml.indent -= 4;
}

bool sheet_field(struct sheet *sheet, const struct key *key, const void *record)
{
	const struct field *field = record_field(record, key);

	if (field->state != KNOWN)
		return false;
	switch (key->type) {
	case KEY_LINES:
	case KEY_PROSES:
	case KEY_IDS:
	case KEY_PATHS:
		put_texts(sheet, key, (const void *)field);
		return true;
	case KEY_PROSE:
		yaml_prose(&sheet->yaml, key_text(sheet, key), ((const struct text *)(const void *)field)->text);
		return true;
	default:
		sheet_line(sheet, key, sheet_value(sheet, key, field));
		return true;
	}
}
