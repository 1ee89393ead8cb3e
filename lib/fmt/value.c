/* SPDX-License-Identifier: MPL-2.0 */
/* Dates, numbers and fixed words in their canonical spelling: ISO 8601, one decimal sign, the unit's own name. */
#include <string.h>

#include "fmt/fmt.h"

bool fmt_number_same(const struct quantity *a, const struct quantity *b)
{
	return a->num.n == b->num.n && a->num.scale == b->num.scale && unit_same(&a->unit, &b->unit);
}

/* Without a thousands sign, which could be read as a decimal one. */
static void put_number(struct out *out, const struct num *num, enum kk_lang lang)
{
	struct wide wide;
	char digits[WIDE_DIGITS];
	size_t count, whole;

	wide_set(&wide, num->n);
	count = wide_digits(&wide, digits);
	whole = count > num->scale ? count - num->scale : 0;
	if (wide.negative)
		put_char(out, '-');
	if (whole)
		put_bytes(out, digits, whole);
	else
		put_char(out, '0');
	if (!num->scale)
		return;
	put_char(out, lang == KK_LANG_EN ? '.' : ',');
	put_repeat(out, "0", num->scale > count ? num->scale - count : 0);
	put_bytes(out, digits + whole, count - whole);
}

static bool is_one(const struct num *num)
{
	return num->n == 1 && !num->scale;
}

static void put_unit(struct out *out, const struct quantity *quantity, enum kk_lang lang)
{
	if (quantity->unit.id == UNIT_NONE)
		return;
	put_char(out, ' ');
	put(out, unit_name(&quantity->unit, lang, is_one(&quantity->num)));
}

void fmt_put_quantity(struct out *out, const struct quantity *quantity, enum kk_lang lang)
{
	put_number(out, &quantity->num, lang);
	put_unit(out, quantity, lang);
}

static const char *quantity_text(const struct fmt *fmt, const char *text)
{
	struct parse_note note;
	struct quantity quantity;
	struct out out;

	if (quantity_parse(fmt->arena, text, &quantity, &note) != PARSE_OK)
		return NULL;
	out_memory(&out, fmt->arena);
	fmt_put_quantity(&out, &quantity, fmt->lang);
	return out_text(&out);
}

static const char *interval_text(const struct fmt *fmt, const char *text)
{
	struct quantity low, high;
	struct parse_note note;
	struct out out;

	if (interval_parse(fmt->arena, text, &low, &high, &note) != PARSE_OK)
		return NULL;
	out_memory(&out, fmt->arena);
	put_number(&out, &low.num, fmt->lang);
	if (!unit_same(&low.unit, &high.unit))
		put_unit(&out, &low, fmt->lang);
	put(&out, fmt->lang == KK_LANG_EN ? " and " : " og ");
	fmt_put_quantity(&out, &high, fmt->lang);
	return out_text(&out);
}

static const char *date_text(const struct fmt *fmt, const char *text, enum date_form form)
{
	struct date date;
	struct out out;

	if (date_parse(text, form, &date) != PARSE_OK)
		return NULL;
	out_memory(&out, fmt->arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t figures_in(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += is_digit(*text) && !is_digit(text[1]);
	return count;
}

/* Years stay years; days become ISO 8601 days. */
static const char *period_text(const struct fmt *fmt, const char *text)
{
	struct date from, to;
	struct out out;

	if (period_parse(text, &from, &to) != PARSE_OK)
		return NULL;
	out_memory(&out, fmt->arena);
	if (figures_in(text) <= 2) { /* a day has more */
		put_unsigned(&out, (uint64_t)from.year);
		if (from.year != to.year) {
			put_char(&out, '-');
			put_unsigned(&out, (uint64_t)to.year);
		}
	} else {
		put_date_iso(&out, from);
		put_char(&out, '/');
		put_date_iso(&out, to);
	}
	return out_text(&out);
}

static const char *word_text(const struct fmt *fmt, enum words set, const char *text)
{
	int value = word_value(set, text_folded(fmt->arena, text));

	return value ? word_name(set, value, fmt->keys) : NULL;
}

static const char *result_text(const struct fmt *fmt, const char *text)
{
	const char *word = word_text(fmt, WORDS_ANSWER, text);

	return word ? word : quantity_text(fmt, text);
}

static const char *canonical(const struct fmt *fmt, const struct key *key, const char *text)
{
	switch (key->type) {
	case KEY_DAY:
		return date_text(fmt, text, DATE_DAY);
	case KEY_DEADLINE:
		return date_text(fmt, text, DATE_PERIOD_END);
	case KEY_PERIOD:
		return period_text(fmt, text);
	case KEY_QUANTITY:
	case KEY_BASELINE:
		return quantity_text(fmt, text);
	case KEY_INTERVAL:
		return interval_text(fmt, text);
	case KEY_RESULT:
		return result_text(fmt, text);
	case KEY_WORD:
		return word_text(fmt, (enum words)key->argument, text);
	default:
		return NULL;
	}
}

const char *fmt_value(const struct fmt *fmt, const struct key *key, const struct node *node)
{
	const char *text, *best;
	size_t size;

	text = node->text + strspn(node->text, " \t\n");
	for (size = strlen(text); size && strchr(" \t\n", text[size - 1]);)
		size--;
	text = arena_text(fmt->arena, text, size);
	best = canonical(fmt, key, text);
	return best && strcmp(best, text) != 0 ? best : NULL;
}
