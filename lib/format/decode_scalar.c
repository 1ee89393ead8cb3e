/* SPDX-License-Identifier: MPL-2.0 */
/* One value, read as its key's type says: text, word, number, date, id, address. */
#include <string.h>

#include "set/set.h"

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

bool decode_is_empty(struct decoder *decoder, const struct node *node, const struct key *key)
{
	const struct node *at = node_key(node) ? node_key(node) : node;

	if (text_has_ink(node->text, node->size))
		return false;
	find_report(decoder->file, key->flags & REQUIRED ? MSG_empty_required : MSG_empty_value,
		    node_place(&decoder->file->source, node->size ? node : at), node,
		    ARGS(decode_spelling(decoder, node, key)));
	return true;
}

/* Without the spaces and line breaks around it. */
static const char *trimmed(struct arena *arena, const struct node *node)
{
	const char *text = node->text;
	size_t size, kept;

	node_cut_breaks(node);
	while (is_space(*text))
		text++;
	size = kept = strlen(text);
	while (kept && is_space(text[kept - 1]))
		kept--;
	return kept == size ? text : arena_text(arena, text, kept);
}

void decode_text(struct decoder *decoder, const struct node *node, const struct key *key, struct text *text)
{
	bool prose = key->type == KEY_PROSE || key->type == KEY_PROSES;

	text->field.node = node;
	text->field.state = UNKNOWN;
	if (node->refused)
		return;
	if (node->kind != NODE_SCALAR) {
		if (!trap_colon(decoder, node))
			decode_wrong_shape(decoder, node, key);
		return;
	}
	if (decode_is_empty(decoder, node, key))
		return;
	text->text = trimmed(decoder->arena, node);
	if (!prose && strchr(text->text, '\n')) {
		if (!swallowed_keep(decoder, text, key))
			decode_report(decoder, MSG_bad_line, node, ARGS(decode_spelling(decoder, node, key)));
		return;
	}
	(void)swallowed_keep(decoder, text, prose ? NULL : key);
	if (prose || key->type == KEY_LINE || key->type == KEY_LINES)
		trap_comment(decoder, node);
	text->field.state = KNOWN;
}

/* Of a type that is not known no key can be: English ones tell by a name that every document must have. */
static bool has_english_keys(const struct decoder *decoder, const struct node *root)
{
	for (const struct node *child = node_first(root); child; child = child->next)
		if (strcmp(node_folded(value_key(child)), "municipality") == 0)
			return true;
	return decoder->file->english_keys;
}

static void refuse_word(struct decoder *decoder, const struct node *node, const struct key *key, const char *text,
			const char *folded)
{
	enum words set = (enum words)key->argument;
	bool english = set == WORDS_TYPE ? has_english_keys(decoder, node->parent) : decoder->file->english_keys;
	enum kk_lang names = english ? KK_LANG_EN : KK_LANG_DA, lang = decoder->set->lang;
	const char *near = word_nearest(decoder->arena, set, folded, names);
	const char *choices = word_choices(decoder->arena, set, names, lang);
	struct out hint;

	out_memory(&hint, decoder->arena);
	if (near) {
		put(&hint, lang == KK_LANG_DA ? "mente du »" : "did you mean “");
		put(&hint, near);
		put(&hint, lang == KK_LANG_DA ? "«?" : "”?");
	}
	if (set == WORDS_FORMAT)
		decode_report(decoder, MSG_unknown_format, node, ARGS(text));
	else if (set == WORDS_TYPE)
		decode_report(decoder, MSG_unknown_type, node, ARGS(text, out_text(&hint), choices));
	else
		decode_report(decoder, MSG_bad_word, node, ARGS(text, node_key(node)->text, out_text(&hint), choices));
}

static bool read_word(struct decoder *decoder, const struct node *node, const struct key *key, const char *text,
		      struct word *word)
{
	const char *folded = text_folded(decoder->arena, text);

	word->value = word_value((enum words)key->argument, folded);
	if (!word->value)
		refuse_word(decoder, node, key, text, folded);
	return word->value != 0;
}

/* http(s), a host, and nothing that would end an attribute or a line. */
static bool is_url(const char *text)
{
	size_t scheme = 0;
	char start[9];

	if (text_fold(text, strlen(text) < 8 ? strlen(text) : 8, start, sizeof(start)) == SIZE_MAX)
		return false;
	if (strncmp(start, "https://", 8) == 0)
		scheme = 8;
	else if (strncmp(start, "http://", 7) == 0)
		scheme = 7;
	if (!scheme || !text[scheme] || strchr("/?#:@", text[scheme]))
		return false;
	return strcspn(text, " \t\n\"<>\\^`{|}") == strlen(text);
}

static bool read_code(struct decoder *decoder, const struct node *node, const struct key *key, const char *text)
{
	const char digits[2] = { (char)('0' + key->argument), '\0' };

	if (strlen(text) == (size_t)key->argument && strspn(text, "0123456789") == strlen(text))
		return true;
	decode_report(decoder, MSG_bad_code, node, ARGS(text, digits));
	return false;
}

static bool read_year(struct decoder *decoder, const struct node *node, const char *text, struct year *year)
{
	if (year_parse(text, &year->year) == PARSE_OK)
		return true;
	decode_report(decoder, MSG_bad_year, node, ARGS(text));
	return false;
}

static bool read_url(struct decoder *decoder, const struct node *node, const char *text)
{
	if (is_url(text))
		return true;
	decode_report(decoder, MSG_bad_url, node, ARGS(text));
	return false;
}


static bool read_value(struct decoder *decoder, const struct node *node, const struct key *key, const char *text,
		       void *field)
{
	struct place place = node_place(&decoder->file->source, node);
	struct file *file = decoder->file;
	struct range *range = field;

	switch (key->type) {
	case KEY_WORD:
		return read_word(decoder, node, key, text, field);
	case KEY_ID:
		((struct text *)field)->text = text;
		return scalar_id(file, place, node, text);
	case KEY_URL:
		((struct text *)field)->text = text;
		return read_url(decoder, node, text);
	case KEY_CODE:
		((struct text *)field)->text = text;
		return read_code(decoder, node, key, text);
	case KEY_YEAR:
		return read_year(decoder, node, text, field);
	case KEY_DAY:
		return scalar_date(file, place, node, text, DATE_DAY, &((struct day *)field)->date);
	case KEY_DEADLINE:
		return scalar_date(file, place, node, text, DATE_PERIOD_END, &((struct day *)field)->date);
	case KEY_PERIOD:
		return scalar_period(file, place, node, text, field);
	case KEY_QUANTITY:
		return scalar_quantity(file, place, node, text, &((struct amount *)field)->quantity);
	case KEY_INTERVAL:
		return scalar_interval(file, place, node, text, &range->low, &range->high);
	case KEY_RESULT:
		return scalar_result(file, place, node, text, field);
	default:
		((struct text *)field)->text = text;
		return true;
	}
}

void decode_scalar(struct decoder *decoder, const struct node *node, const struct key *key, struct field *field)
{
	if (key->type == KEY_LINE || key->type == KEY_PROSE) {
		decode_text(decoder, node, key, (struct text *)(void *)field);
		return;
	}
	if (node->kind != NODE_SCALAR) {
		decode_wrong_shape(decoder, node, key);
		return;
	}
	if (decode_is_empty(decoder, node, key))
		return;
	if (read_value(decoder, node, key, trimmed(decoder->arena, node), field))
		field->state = KNOWN;
}
