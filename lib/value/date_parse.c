/* SPDX-License-Identifier: MPL-2.0 */
/* Dates and periods as they are typed: a text is cut into tokens, whose shape says how it is to be read. */
#include <string.h>

#include "value/value.h"

#define MAX_SHAPE 12
#define WORD_ROOM 24
#define MAX_TEXT 100 /* bytes: more is no date, and not worth looking for a joint in */
#define FIRST_YEAR 1900
#define LAST_YEAR 2199

/* "31. december 2012" has the shape "n. m n" and the values 31, 12 and 2012. */
struct tokens {
	char shape[MAX_SHAPE + 1];
	int value[MAX_SHAPE];
	size_t digits[MAX_SHAPE];
	size_t values;
};

static const struct word_row { char word[12]; char shape; int value; } words[] = {
	{ "januar", 'm', 1 }, { "februar", 'm', 2 }, { "marts", 'm', 3 }, { "april", 'm', 4 }, { "maj", 'm', 5 },
	{ "juni", 'm', 6 }, { "juli", 'm', 7 }, { "august", 'm', 8 }, { "september", 'm', 9 }, { "oktober", 'm', 10 },
	{ "november", 'm', 11 }, { "december", 'm', 12 },
	{ "january", 'm', 1 }, { "february", 'm', 2 }, { "march", 'm', 3 }, { "may", 'm', 5 }, { "june", 'm', 6 },
	{ "july", 'm', 7 }, { "october", 'm', 10 },
	{ "jan", 'm', 1 }, { "feb", 'm', 2 }, { "mar", 'm', 3 }, { "apr", 'm', 4 }, { "jun", 'm', 6 },
	{ "jul", 'm', 7 }, { "aug", 'm', 8 }, { "sep", 'm', 9 },
	{ "sept", 'm', 9 }, { "okt", 'm', 10 }, { "oct", 'm', 10 },
	{ "nov", 'm', 11 }, { "dec", 'm', 12 },
	/* a place in the year, as the number of its day: month · 100 + day */
	{ "primo", 'u', 101 }, { "medio", 'u', 630 }, { "ultimo", 'u', 1231 },
	{ "beginning", 'u', 101 }, { "start", 'u', 101 }, { "mid", 'u', 630 }, { "middle", 'u', 630 },
	{ "end", 'u', 1231 },
	{ "of", 'o', 0 },
	{ "kvartal", 'k', 0 }, { "quarter", 'k', 0 }, { "q", 'q', 0 },
	{ "halvaar", 'h', 0 }, { "half", 'h', 0 }, { "udgangen", 'e', 0 }, { "slutningen", 'e', 0 }, { "af", 'a', 0 },
	{ "st", 'r', 0 }, { "nd", 'r', 0 }, { "rd", 'r', 0 }, { "th", 'r', 0 },
	{ "skoleaaret", 's', 0 }, { "skoleaar", 's', 0 }, { "school", 'c', 0 }, { "year", 'y', 0 },
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t space_at(const char *at, const char *end)
{
	if (*at == ' ' || *at == '\t')
		return 1;
	if (end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0)
		return 2;
	return end - at >= 3 && memcmp(at, "\xE2\x80\xAF", 3) == 0 ? 3 : 0;
}

static bool take_number(const char **at, const char *end, struct tokens *tokens)
{
	const char *start = *at;
	int value = 0;

	for (; *at < end && is_digit(**at); ++*at) {
		if (*at - start == 4)
			return false;
		value = value * 10 + (**at - '0');
	}
	tokens->value[tokens->values] = value;
	tokens->digits[tokens->values++] = (size_t)(*at - start);
	return true;
}

/* The shape letter of the word here, or 0. */
static char take_word(const char **at, const char *end, struct tokens *tokens)
{
	const char *start = *at;
	char folded[WORD_ROOM];

	while (*at < end && !is_digit(**at) && !strchr(".-/", **at) && !space_at(*at, end))
		++*at;
	if (text_fold(start, (size_t)(*at - start), folded, sizeof(folded)) == SIZE_MAX)
		return 0;
	for (size_t i = 0; i < COUNT(words); i++) {
		if (!same_bytes(folded, words[i].word))
			continue;
		if (words[i].value)
			tokens->value[tokens->values++] = words[i].value;
		return words[i].shape;
	}
	return 0;
}

/* Any white space is one ' ' in the shape, and none at either end. */
static bool tokenize(const char *at, const char *end, struct tokens *tokens)
{
	size_t count = 0, space;

	if (end - at > MAX_TEXT)
		return false;
	memset(tokens, 0, sizeof(*tokens));
	while (at < end) {
		char shape = *at;

		if (count == MAX_SHAPE)
			return false;
		if ((space = space_at(at, end)) != 0) {
			at += space;
			shape = ' ';
			if (!count || tokens->shape[count - 1] == ' ')
				continue;
		} else if (is_digit(*at)) {
			shape = 'n';
			if (!take_number(&at, end, tokens))
				return false;
		} else if (strchr(".-/", *at)) {
			at++;
		} else if ((shape = take_word(&at, end, tokens)) == 0) {
			return false;
		}
		tokens->shape[count++] = shape;
	}
	if (count && tokens->shape[count - 1] == ' ')
		tokens->shape[count - 1] = '\0';
	return count > 0;
}

static enum parse make_date(int year, int month, int day, struct date *date)
{
	if (year < FIRST_YEAR || year > LAST_YEAR)
		return PARSE_OUT_OF_RANGE;
	if (month < 1 || month > 12 || day < 1 || day > month_days(year, month))
		return PARSE_NO_SUCH_DAY;
	*date = (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)day };
	return PARSE_OK;
}

static enum parse day_month_year(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[0] > 2 || tokens->digits[1] > 2 || tokens->digits[2] != 4)
		return PARSE_BAD;
	return make_date(tokens->value[2], tokens->value[1], tokens->value[0], date);
}

static enum parse numeric(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[0] != 4)
		return day_month_year(tokens, date);
	if (tokens->digits[1] != 2 || tokens->digits[2] != 2)
		return PARSE_BAD;
	return make_date(tokens->value[0], tokens->value[1], tokens->value[2], date);
}

static enum parse year_end(const struct tokens *tokens, struct date *date)
{
	return tokens->digits[0] == 4 ? make_date(tokens->value[0], 12, 31, date) : PARSE_BAD;
}

static enum parse place_in_year(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[1] != 4)
		return PARSE_BAD;
	return make_date(tokens->value[1], tokens->value[0] / 100, tokens->value[0] % 100, date);
}

static enum parse quarter_end(int year, int quarter, struct date *date)
{
	if (quarter < 1 || quarter > 4)
		return PARSE_NO_SUCH_DAY;
	return make_date(year, quarter * 3, quarter == 1 || quarter == 4 ? 31 : 30, date);
}

static enum parse month_end(int year, int month, struct date *date)
{
	return make_date(year, month, year < FIRST_YEAR || year > LAST_YEAR ? 1 : month_days(year, month), date);
}

/* "juli 2013" */
static enum parse month_year(const struct tokens *tokens, struct date *date)
{
	return tokens->digits[1] == 4 ? month_end(tokens->value[1], tokens->value[0], date) : PARSE_BAD;
}

/* "ultimo juli 2013"; "medio juli 2013" is its 15th */
static enum parse place_in_month(const struct tokens *tokens, struct date *date)
{
	enum parse parse = tokens->digits[2] == 4 ? month_end(tokens->value[2], tokens->value[1], date) : PARSE_BAD;

	if (parse == PARSE_OK && tokens->value[0] < 1231)
		date->day = tokens->value[0] == 101 ? 1 : 15;
	return parse;
}

/* "1. halvår 2013" */
static enum parse half_year(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[0] != 1 || tokens->digits[1] != 4)
		return PARSE_BAD;
	if (tokens->value[0] < 1 || tokens->value[0] > 2)
		return PARSE_NO_SUCH_DAY;
	return month_end(tokens->value[1], tokens->value[0] * 6, date);
}

static enum parse year_quarter(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[0] != 4 || tokens->digits[1] != 1)
		return PARSE_BAD;
	return quarter_end(tokens->value[0], tokens->value[1], date);
}

static enum parse quarter_year(const struct tokens *tokens, struct date *date)
{
	if (tokens->digits[0] != 1 || tokens->digits[1] != 4)
		return PARSE_BAD;
	return quarter_end(tokens->value[1], tokens->value[0], date);
}

/* "2011/2012" or "2011/12": a school year ends with June of the later one. */
static enum parse school_year(const struct tokens *tokens, struct date *date)
{
	int next = tokens->value[0] + 1;

	if (tokens->digits[0] != 4 || (tokens->digits[1] != 4 && tokens->digits[1] != 2))
		return PARSE_BAD;
	if (tokens->value[1] != (tokens->digits[1] == 4 ? next : next % 100))
		return PARSE_BAD;
	return make_date(next, 6, 30, date);
}

static const struct form {
	char shape[10];
	enum { DAY, PERIOD, LOOSE } kind; /* PERIOD: stands for a day only where that may be; LOOSE: never */
	enum parse (*read)(const struct tokens *tokens, struct date *date);
} forms[] = {
	{ "n-n-n",      DAY,    numeric },         /* 2012-12-31, 31-12-2012 */
	{ "n.n.n",      DAY,    day_month_year },  /* 31.12.2012 */
	{ "n. m n",     DAY,    day_month_year },  /* 31. december 2012 */
	{ "n.m n",      DAY,    day_month_year },
	{ "n. m. n",    DAY,    day_month_year },  /* 31. dec. 2012 */
	{ "n.m. n",     DAY,    day_month_year },
	{ "n m n",      DAY,    day_month_year },  /* 31 December 2012 */
	{ "n m. n",     DAY,    day_month_year },
	{ "nr m n",     DAY,    day_month_year },  /* 31st December 2012 */
	{ "n",          PERIOD, year_end },        /* 2012 */
	{ "u n",        PERIOD, place_in_year },   /* ultimo 2012 */
	{ "u-n",        PERIOD, place_in_year },   /* mid-2012 */
	{ "u o n",      PERIOD, place_in_year },   /* end of 2012 */
	{ "n-qn",       PERIOD, year_quarter },    /* 2012-Q3 */
	{ "n qn",       PERIOD, year_quarter },
	{ "qn n",       PERIOD, quarter_year },    /* Q3 2012 */
	{ "n. k n",     PERIOD, quarter_year },    /* 3. kvartal 2012 */
	{ "n.k n",      PERIOD, quarter_year },
	{ "n k n",      PERIOD, quarter_year },
	{ "nr k n",     PERIOD, quarter_year },    /* 3rd quarter 2012 */
	{ "s n/n",      PERIOD, school_year },     /* skoleåret 2011/2012 */
	{ "c y n/n",    PERIOD, school_year },     /* school year 2011/2012 */
	/* what people write too, and the format does not read: a message can name the day */
	{ "m n",        LOOSE,  month_year },      /* juli 2013 */
	{ "m. n",       LOOSE,  month_year },
	{ "u m n",      LOOSE,  place_in_month },  /* ultimo juli 2013 */
	{ "u m. n",     LOOSE,  place_in_month },
	{ "e a m n",    LOOSE,  month_year },      /* udgangen af juli 2013 */
	{ "u o m n",    LOOSE,  place_in_month },  /* end of July 2013 */
	{ "n. h n",     LOOSE,  half_year },       /* 1. halvår 2013 */
	{ "n.h n",      LOOSE,  half_year },
	{ "n h n",      LOOSE,  half_year },
	{ "nr h n",     LOOSE,  half_year },       /* 1st half 2013 */
	{ "nr h o n",   LOOSE,  half_year },       /* 1st half of 2013 */
	{ "e a n",      LOOSE,  year_end },        /* udgangen af 2013 */
};

static const struct form *find_form(const char *shape)
{
	for (size_t i = 0; i < COUNT(forms); i++)
		if (strcmp(forms[i].shape, shape) == 0)
			return &forms[i];
	return NULL;
}

/* *form is the form it was found to have, also when there is no such day. */
static enum parse parse_span(const char *at, const char *end, const struct form **form, struct date *date)
{
	struct tokens tokens;

	*form = NULL;
	if (!tokenize(at, end, &tokens))
		return PARSE_BAD;
	*form = find_form(tokens.shape);
	return *form ? (*form)->read(&tokens, date) : PARSE_BAD;
}

enum parse date_parse(const char *text, enum date_form due, struct date *date)
{
	const struct form *form;
	enum parse parse = parse_span(text, text + strlen(text), &form, date);

	if (parse != PARSE_OK || form->kind == DAY || (form->kind == PERIOD && due == DATE_PERIOD_END))
		return parse;
	return PARSE_INEXACT;
}

static bool is_year(const struct form *form)
{
	return form && form->read == year_end && form->kind == PERIOD;
}

enum parse year_parse(const char *text, int16_t *year)
{
	const struct form *form;
	struct date date;
	enum parse parse = parse_span(text, text + strlen(text), &form, &date);

	if (!is_year(form))
		return PARSE_BAD;
	if (parse == PARSE_OK)
		*year = date.year;
	return parse;
}

/* The two sides of a joint: two days, or two years joined by a dash. */
static enum parse parse_sides(const char *text, const char *joint, const char *behind,
			      struct date *from, struct date *to)
{
	const struct form *left_form, *right_form;
	enum parse left = parse_span(text, joint, &left_form, from);
	enum parse right = parse_span(behind, text + strlen(text), &right_form, to);

	if (left == PARSE_BAD || right == PARSE_BAD)
		return PARSE_BAD;
	if (is_year(left_form) != is_year(right_form) || (is_year(left_form) && *joint == '/'))
		return PARSE_BAD;
	if (left != PARSE_OK || right != PARSE_OK)
		return left != PARSE_OK ? left : right;
	if (is_year(left_form))
		*from = (struct date){ from->year, 1, 1 };
	else if (left_form->kind != DAY || right_form->kind != DAY)
		return PARSE_INEXACT;
	return date_cmp(*from, *to) > 0 ? PARSE_REVERSED : PARSE_OK;
}

/* The days themselves may hold the sign that joins them: the first joint between two readable sides is it. */
enum parse period_parse(const char *text, struct date *from, struct date *to)
{
	const struct form *form;
	enum parse parse = parse_span(text, text + strlen(text), &form, to);

	if (strlen(text) > MAX_TEXT)
		return PARSE_BAD;
	if (is_year(form)) {
		if (parse == PARSE_OK)
			*from = (struct date){ to->year, 1, 1 };
		return parse;
	}
	for (const char *at = text; *at; at++) {
		size_t size = *at == '/' || *at == '-' ? 1 : strncmp(at, "\xE2\x80\x93", 3) == 0 ? 3 : 0;

		if (!size)
			continue;
		parse = parse_sides(text, at, at + size, from, to);
		if (parse != PARSE_BAD)
			return parse;
	}
	return PARSE_BAD;
}
