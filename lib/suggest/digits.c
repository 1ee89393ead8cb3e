/* SPDX-License-Identifier: MPL-2.0 */
/* Digits as prose has them: "1.250" is a thousand in Danish, "31/12 2012" a day, "0-6-årige" no number at all. */
#include <string.h>

#include "suggest/words.h"

#define DIGITS_ROOM 48

static bool is_digit(const char *at, const char *end)
{
	return at < end && *at >= '0' && *at <= '9';
}

static size_t digits_at(const char *at, const char *end)
{
	const char *start = at;

	while (is_digit(at, end))
		at++;
	return (size_t)(at - start);
}

/* The separator of a numeric date: one of . / - or, after the month, a space. */
static bool is_date_sign(const char *at, const char *end, bool spaced)
{
	return at < end && (*at == '.' || *at == '/' || *at == '-' || (spaced && *at == ' '));
}

/* "31.12.12", "31/12-12" and "31-12-12" are of this century, or of the last third of the one before; "31/12 12" is too
 * little to go by, and "1.2.14.3" is no day. */
static const char *century_of(const char *year, const char *end, char sign)
{
	if (digits_at(year, end) == 4)
		return "";
	if (digits_at(year, end) != 2 || sign == ' ' ||
	    (end - year > 3 && (year[2] == '.' || year[2] == ',' || year[2] == '-') && is_digit(year + 3, end)))
		return NULL;
	return *year < '7' ? "20" : "19";
}

/* "31.12.2012", "31/12-2012", "31/12 2012" */
static bool read_day(const char **at, const char *end, struct date *date)
{
	const char *day = *at, *month, *year, *century;
	size_t days = digits_at(day, end), months, years;
	char text[16];

	month = day + days + 1;
	if (days > 2 || !is_date_sign(day + days, end, false))
		return false;
	months = digits_at(month, end);
	year = month + months + 1;
	if (!months || months > 2 || !is_date_sign(month + months, end, day[days] == '/'))
		return false;
	century = century_of(year, end, month[months]);
	if (!century)
		return false;
	years = strlen(century);
	memset(text, 0, sizeof(text));
	memcpy(text, day, days);
	text[days] = '.';
	memcpy(text + days + 1, month, months);
	text[days + 1 + months] = '.';
	memcpy(text + days + months + 2, century, years);
	memcpy(text + days + months + 2 + years, year, 4 - years);
	*at = year + 4 - years;
	return date_parse(text, DATE_DAY, date) == PARSE_OK;
}

static bool read_iso(const char **at, const char *end, struct date *date)
{
	char text[11] = "";

	if (end - *at < 10 || (*at)[4] != '-' || (*at)[7] != '-' || is_digit(*at + 10, end))
		return false;
	memcpy(text, *at, 10);
	if (date_parse(text, DATE_DAY, date) != PARSE_OK)
		return false;
	*at += 10;
	return true;
}

/* A space, or one that does not break, in front of exactly three digits. */
static size_t group_space(const char *at, const char *end)
{
	static const char *const spaces[] = { " ", "\xC2\xA0", "\xE2\x80\xAF" };

	for (size_t i = 0; i < COUNT(spaces); i++) {
		size_t size = strlen(spaces[i]);

		if ((size_t)(end - at) > size && memcmp(at, spaces[i], size) == 0 && digits_at(at + size, end) == 3)
			return size;
	}
	return 0;
}

struct shape {
	char digits[DIGITS_ROOM]; /* with a comma in front of the decimals */
	size_t size;
	size_t first, last;           /* digits of the first and of the latest run */
	unsigned thousands, decimals; /* how many runs are behind such a sign */
	bool spaced, odd;
};

static void add_run(struct shape *shape, const char **at, const char *end)
{
	size_t count = digits_at(*at, end);

	if (shape->size + count + 2 > DIGITS_ROOM)
		shape->odd = true;
	else
		memcpy(shape->digits + shape->size, *at, count);
	if (!shape->odd)
		shape->size += count;
	shape->last = count;
	*at += count;
}

/* Danish: points before thousands, a comma before decimals; English the other way about. A point in front of other than
 * three digits is taken for a decimal sign in either. */
static bool add_signed_run(struct shape *shape, const char **at, const char *end, enum kk_lang lang)
{
	const char *behind = *at + 1;
	bool group = **at == (lang == KK_LANG_DA ? '.' : ',');
	size_t count = digits_at(behind, end);

	if (!count)
		return false;
	if (group && (count != 3 || shape->first > 3))
		group = false;
	else if (!group && count == 3 && !shape->thousands && shape->first <= 3 && shape->digits[0] != '0')
		shape->odd = true; /* "1,250" in Danish: one and a quarter, or English thousands? */
	shape->odd |= shape->decimals || (group && shape->spaced);
	if (group)
		shape->thousands++;
	else if (!shape->odd && shape->size + 1 < DIGITS_ROOM)
		shape->digits[shape->size++] = ',';
	if (!group)
		shape->decimals++;
	*at = behind;
	add_run(shape, at, end);
	return true;
}

static void read_number(struct arena *arena, const char **at, const char *end, enum kk_lang lang, struct token *token)
{
	struct shape shape = { .size = 0 };
	const char *text;
	size_t space;

	add_run(&shape, at, end);
	shape.first = shape.last;
	while (*at < end) {
		if ((**at == '.' || **at == ',') && add_signed_run(&shape, at, end, lang))
			continue;
		space = group_space(*at, end);
		if (!space || (shape.first == 4 && !shape.thousands && !shape.decimals)) /* "2013 500 borgere" */
			break;
		shape.odd |= shape.decimals || (shape.thousands && !shape.spaced) || shape.first > 3 ||
			     shape.digits[0] == '0';
		*at += space;
		shape.spaced = true;
		shape.thousands++;
		add_run(&shape, at, end);
	}
	shape.digits[shape.size] = '\0';
	/* three decimals would have two readings to the reader of quantities */
	if (shape.decimals && !shape.odd && shape.last == 3)
		shape.digits[shape.size++] = '0';
	text = shape.digits;
	token->unclear = shape.odd || num_parse(arena, &text, &token->num, NULL) != PARSE_OK;
	token->grouped = shape.thousands > 0;
	token->plain = !shape.thousands && !shape.decimals;
	token->value = token->plain && shape.size <= 6 && !token->unclear ? (int)token->num.n : -1;
}

void digits_read(struct arena *arena, const char **at, const char *end, enum kk_lang lang, struct token *token)
{
	const char *start = *at;

	token->lex = LEX_DATE;
	if (read_iso(at, end, &token->date) || read_day(at, end, &token->date))
		return;
	*at = start;
	token->lex = LEX_FIGURE;
	read_number(arena, at, end, lang, token);
}
