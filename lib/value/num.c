/* SPDX-License-Identifier: MPL-2.0 */
/* Decimals as they are typed: comma or point, thousands by space or by point, never in two readings. */
#include <assert.h>
#include <string.h>

#include "value/value.h"

#define MAX_DIGITS 18
#define MAX_RUNS 24 /* 18 digits make six groups: more can only be an error */

enum separator { NO_SEPARATOR, SPACE, POINT, COMMA };

/* "1.250,5" is the runs 1, 250 and 5, the latter two behind a point and a comma. */
struct run {
	const char *digits;
	size_t count;
	enum separator before;
};

struct runs {
	struct run items[MAX_RUNS];
	size_t count;
	bool negative;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool take(const char **at, const char *token)
{
	size_t size = strlen(token);

	if (strncmp(*at, token, size) != 0)
		return false;
	*at += size;
	return true;
}

/* A separator counts only in front of a digit: behind "60 " may come a unit. */
static enum separator take_separator(const char **at)
{
	static const struct { const char *text; enum separator separator; } separators[] = {
		{ " ", SPACE }, { "\xC2\xA0", SPACE }, { "\xE2\x80\xAF", SPACE }, { ".", POINT }, { ",", COMMA },
	};

	for (size_t i = 0; i < COUNT(separators); i++) {
		const char *behind = *at;

		if (take(&behind, separators[i].text) && is_digit(*behind)) {
			*at = behind;
			return separators[i].separator;
		}
	}
	return NO_SEPARATOR;
}

static bool take_sign(const char **at)
{
	bool negative = take(at, "-") || take(at, "\xE2\x88\x92");

	if (!negative)
		(void)take(at, "+");
	return negative;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool starts_with_word(const char *at, const char *word)
{
	for (; *word; at++, word++)
		if ((*at | 0x20) != *word)
			return false;
	return !is_letter(*at);
}

static bool is_not_finite(const char *at)
{
	static const char *const words[] = { "inf", "infinity", "nan" };

	if (take(&at, "\xE2\x88\x9E"))
		return true;
	(void)take(&at, ".");
	for (size_t i = 0; i < COUNT(words); i++)
		if (starts_with_word(at, words[i]))
			return true;
	return false;
}

/* "1e5" and "0x10" are figures to a computer, and to nobody else. */
static bool is_computer_notation(const struct runs *runs, const char *at)
{
	const struct run *last = &runs->items[runs->count - 1];
	bool spaced = false;

	if (runs->count == 1 && last->count == 1 && *last->digits == '0' && (*at == 'x' || *at == 'X'))
		return true;
	while (take(&at, " ") || take(&at, "\xC2\xA0"))
		spaced = true;
	if (*at != 'e' && *at != 'E')
		return false;
	at++;
	(void)take_sign(&at);
	if (!is_digit(*at))
		return false;
	while (is_digit(*at))
		at++;
	return !spaced || *at == '\0' || *at == ' '; /* "1 e5", but "3 E2-prøver" */
}

static enum parse scan(const char **at, struct runs *runs)
{
	enum separator separator = NO_SEPARATOR;

	runs->count = 0;
	runs->negative = take_sign(at);
	if (!is_digit(**at))
		return is_not_finite(*at) ? PARSE_NOT_FINITE : PARSE_BAD;
	do {
		struct run *run = &runs->items[runs->count];

		if (runs->count++ == MAX_RUNS)
			return PARSE_TOO_LONG;
		*run = (struct run){ .digits = *at, .before = separator };
		while (is_digit(**at))
			++*at;
		run->count = (size_t)(*at - run->digits);
		separator = take_separator(at);
	} while (separator);
	return is_computer_notation(runs, *at) ? PARSE_NOT_FINITE : PARSE_OK;
}

/* Groups of thousands: one to three digits that do not begin with 0, then threes, all alike separated. A comma
 * separates none: it is a decimal comma wherever it stands. */
static bool is_grouped(const struct runs *runs, size_t groups)
{
	assert(groups > 1);
	if (runs->items[0].count > 3 || runs->items[0].digits[0] == '0' || runs->items[1].before == COMMA)
		return false;
	for (size_t i = 1; i < groups; i++)
		if (runs->items[i].count != 3 || runs->items[i].before != runs->items[1].before)
			return false;
	return true;
}

/* The decimals are the last run, or there are none; *integers is how many runs stand before them. */
static enum parse classify(const struct runs *runs, size_t *integers)
{
	const struct run *first = &runs->items[0], *last = &runs->items[runs->count - 1];

	*integers = runs->count;
	if (runs->count == 1)
		return PARSE_OK;
	if (runs->count == 2 && last->before != SPACE) {
		*integers = 1;
		return last->count == 3 && first->count <= 3 && first->digits[0] != '0' ? PARSE_AMBIGUOUS : PARSE_OK;
	}
	if (last->before != runs->items[1].before && last->before != SPACE)
		*integers = runs->count - 1;
	return is_grouped(runs, *integers) ? PARSE_OK : PARSE_BAD;
}

static enum parse read_digits(const struct runs *runs, size_t integers, struct num *num)
{
	size_t decimals = integers < runs->count ? runs->items[integers].count : 0;
	unsigned significant = 0;
	int64_t n = 0;

	if (decimals > MAX_DIGITS)
		return PARSE_TOO_LONG;
	for (size_t i = 0; i < runs->count; i++) {
		for (size_t j = 0; j < runs->items[i].count; j++) {
			int digit = runs->items[i].digits[j] - '0';

			if ((n || digit) && ++significant > MAX_DIGITS)
				return PARSE_TOO_LONG;
			n = n * 10 + digit;
		}
	}
	num->n = runs->negative ? -n : n;
	num->scale = (uint8_t)decimals;
	return PARSE_OK;
}

/* Both readings of "1.250" in a form that has only one: "1250" and "1,25". */
static void put_readings(struct arena *arena, const struct runs *runs, struct parse_note *note)
{
	const struct run *whole = &runs->items[0], *part = &runs->items[1];
	size_t decimals = part->count;

	while (decimals && part->digits[decimals - 1] == '0')
		decimals--;
	for (unsigned i = 0; i < 2; i++) {
		struct out out;

		out_memory(&out, arena);
		put(&out, runs->negative ? "-" : "");
		put_bytes(&out, whole->digits, whole->count);
		put(&out, i && decimals ? "," : "");
		put_bytes(&out, part->digits, i ? decimals : part->count);
		put(&out, i && decimals == part->count ? "0" : ""); /* three decimals would again be ambiguous */
		note->reading[i] = out_text(&out);
	}
}

enum parse num_parse(struct arena *arena, const char **at, struct num *num, struct parse_note *note)
{
	struct runs runs;
	size_t integers;
	enum parse parse = scan(at, &runs);

	if (parse == PARSE_OK)
		parse = classify(&runs, &integers);
	if (parse == PARSE_OK)
		parse = read_digits(&runs, integers, num);
	if (parse == PARSE_AMBIGUOUS && note)
		put_readings(arena, &runs, note);
	return parse;
}

struct ratio ratio_num(const struct num *num)
{
	int64_t den = 1;

	for (unsigned i = 0; i < num->scale; i++)
		den *= 10;
	return ratio_of(num->n, den);
}

static void put_grouped(struct out *out, const char *digits, size_t count, char separator)
{
	for (size_t i = 0; i < count; i++) {
		if (i && (count - i) % 3 == 0)
			put_char(out, separator);
		put_char(out, digits[i]);
	}
}

void put_digits(struct out *out, bool negative, const char *digits, size_t count, unsigned places, enum kk_lang lang)
{
	bool danish = lang == KK_LANG_DA;
	size_t whole = count > places ? count - places : 0;

	if (negative)
		put(out, "\xE2\x88\x92");
	if (whole)
		put_grouped(out, digits, whole, danish ? '.' : ',');
	else
		put_char(out, '0');
	if (!places)
		return;
	put_char(out, danish ? ',' : '.');
	put_repeat(out, "0", places > count ? places - count : 0);
	put_bytes(out, digits + whole, count - whole);
}

void put_num(struct out *out, const struct num *num, enum kk_lang lang)
{
	struct wide wide;
	char digits[WIDE_DIGITS];

	wide_set(&wide, num->n);
	put_digits(out, wide.negative, digits, wide_digits(&wide, digits), num->scale, lang);
}
