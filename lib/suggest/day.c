/* SPDX-License-Identifier: MPL-2.0 */
/* Days, months and years among the words, and whether they are a deadline, a baseline or neither. */
#include <string.h>

#include "suggest/grammar.h"

#define FIRST_YEAR 1900
#define LAST_YEAR 2199
#define LEAD_MAX 5
#define SCHOOL_END 6     /* the month in which a school year ends, */
#define SCHOOL_MONTHS 11 /* and from August how many it has with teaching */

static bool is_year_at(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return at < tokens->count && token->lex == LEX_FIGURE && token->plain && !token->ordinal &&
	       token->value >= FIRST_YEAR && token->value <= LAST_YEAR;
}

static bool is_year(const struct tokens *tokens, size_t at)
{
	return is_year_at(tokens, at) && !tokens->items[at].compound;
}

static struct date last_day(int year, int month)
{
	return (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)month_days(year, month) };
}

/* Behind "31", "31.", and in English "31st"; where it is, if it is no day of a month. */
static size_t past_day(const struct tokens *tokens, size_t at)
{
	static const char *const ends[] = { "st", "nd", "rd", "th" };

	if (lex_at(tokens, at) != LEX_FIGURE || tokens->items[at].value < 1 || tokens->items[at].value > 31)
		return at;
	for (size_t i = 0; tokens->lang == KK_LANG_EN && at + 1 < tokens->count && i < COUNT(ends); i++)
		if (tokens->items[at + 1].glued && strcmp(tokens->items[at + 1].folded, ends[i]) == 0)
			return at + 2;
	return at + 1;
}

/* "30 June, 2013": the comma is no end of anything. */
static size_t past_comma(const struct tokens *tokens, size_t at)
{
	return at + (tokens->lang == KK_LANG_EN && lex_at(tokens, at) == LEX_COMMA && is_year(tokens, at + 1));
}

/* The year behind "June 30, "; at: that of the month. 0: no such date stands there. */
static size_t year_of_month_first(const struct tokens *tokens, size_t at)
{
	size_t behind = past_day(tokens, at + 1), year = past_comma(tokens, behind);

	return tokens->lang == KK_LANG_EN && lex_at(tokens, at) == LEX_MONTH && behind > at + 1 && is_year(tokens, year)
		       ? year
		       : 0;
}

/* "jul 2013" is no July; "1. jul 2013" and "jul. 2013" are. */
static bool is_christmas(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return tokens->lang == KK_LANG_DA && same_bytes(token->folded, "jul") &&
	       (token->end >= tokens->size || tokens->text[token->end] != '.');
}

/* "marts måned 2013" */
static size_t past_word(const struct tokens *tokens, size_t at)
{
	bool word = at < tokens->count && tokens->lang == KK_LANG_DA && same_bytes(tokens->items[at].folded, "maaned");

	return at + word;
}

/* "31. december 2012", "december 2012", "31st of December, 2012" */
static bool read_month(const struct tokens *tokens, size_t at, struct day_item *item)
{
	size_t first = year_of_month_first(tokens, at), behind = past_day(tokens, at);
	bool of = behind > at && tokens->lang == KK_LANG_EN && lex_at(tokens, behind) == LEX_OF;
	bool day = first || behind > at;
	size_t month = behind + of, year = first ? first : past_comma(tokens, past_word(tokens, month + 1));
	int value, last;

	if (lex_at(tokens, month) != LEX_MONTH)
		return false;
	item->after = year;
	item->role = DAY_OTHER;
	if (!is_year(tokens, year) || (!day && is_christmas(tokens, at)))
		return true; /* "den 1. januar": of what year? */
	item->after = year + 1;
	item->kind = day ? DAY_DAY : DAY_MONTH;
	item->date = last_day(tokens->items[year].value, tokens->items[month].value);
	last = item->date.day;
	value = day ? tokens->items[first ? at + 1 : at].value : last;
	if (value <= last) {
		item->date.day = (uint8_t)value;
		item->role = DAY_NONE;
	}
	return true;
}

/* "første", "second": the number in front of a part of a year, by the end of its word; 0: none */
static int ordinal(const struct tokens *tokens, size_t at)
{
	static const struct {
		const char *end;
		int value;
	} words[] = {
		{ "\xC3\xB8rste", 1 }, { "irst", 1 }, { "ndet", 2 },  { "econd", 2 },
		{ "redje", 3 },        { "hird", 3 }, { "jerde", 4 }, { "ourth", 4 },
	};
	const struct token *token = &tokens->items[at];

	if (token->lex == LEX_FIGURE)
		return token->value;
	for (size_t i = 0; i < COUNT(words); i++) {
		size_t size = strlen(words[i].end);

		if (token->end - token->start > size &&
		    memcmp(tokens->text + token->end - size, words[i].end, size) == 0)
			return words[i].value;
	}
	return 0;
}

/* "3. kvartal 2012", "andet halvår 2012", "the second half of 2012" */
static bool read_part_of_year(const struct tokens *tokens, size_t at, struct day_item *item)
{
	enum lex part = lex_at(tokens, at + 1);
	int value = ordinal(tokens, at), months = part == LEX_QUARTER ? 3 : 6;
	size_t year = at + 2;

	if (part == LEX_HALF && (tokens->items[at].lex != LEX_FIGURE || tokens->items[at].ordinal) &&
	    (lex_at(tokens, year) == LEX_OF || is_year(tokens, year)))
		part = LEX_HALF_YEAR;
	if (!value || (part != LEX_QUARTER && part != LEX_HALF_YEAR))
		return false;
	if (lex_at(tokens, year) == LEX_OF || lex_at(tokens, year) == LEX_IN)
		year++;
	item->after = at + 2;
	item->role = DAY_OTHER;
	if (!is_year(tokens, year) || value < 1 || value > 12 / months)
		return true;
	item->after = year + 1;
	item->kind = DAY_MONTH;
	item->role = DAY_NONE;
	item->months = months;
	item->date = last_day(tokens->items[year].value, value * months);
	return true;
}

/* "sommerferien 2014", "the summer holidays of 2014": they begin when the school year ends. */
static bool read_holiday(const struct tokens *tokens, size_t at, struct day_item *item)
{
	size_t year = at + 1 + (lex_at(tokens, at + 1) == LEX_IN || lex_at(tokens, at + 1) == LEX_OF);

	if (lex_at(tokens, at) != LEX_HOLIDAY)
		return false;
	item->role = DAY_OTHER;
	if (!is_year(tokens, year))
		return true;
	item->after = year + 1;
	item->role = DAY_NONE;
	item->holiday = true;
	item->date = last_day(tokens->items[year].value, SCHOOL_END);
	return true;
}

/* "ved årsskiftet" */
static bool is_turn_of_year(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return token->lex == LEX_END && token->end - token->start > 7 &&
	       memcmp(tokens->text + token->end - 7, "skiftet", 7) == 0;
}

/* "2012", "2012-2015", "2011/12" */
static bool read_years(const struct tokens *tokens, size_t at, struct day_item *item)
{
	enum lex joint = lex_at(tokens, at + 1);
	bool school = at && lex_at(tokens, at - 1) == LEX_SCHOOL;
	bool turn = at && is_turn_of_year(tokens, at - 1);
	int year = tokens->items[at].value;

	if (!is_year_at(tokens, at))
		return false;
	item->kind = DAY_YEAR;
	item->after = at + 1;
	item->date = last_day(year, 12);
	if (turn)
		item->role = DAY_OTHER; /* of "årsskiftet 2013" nobody can tell which one it is */
	if ((joint != LEX_DASH && joint != LEX_SLASH) || at + 2 >= tokens->count ||
	    tokens->items[at + 2].lex != LEX_FIGURE || tokens->items[at].compound)
		return true;
	if (turn)
		item->role = DAY_NONE;
	if (!is_year(tokens, at + 2) && tokens->items[at + 2].value != (year + 1) % 100)
		return true;
	item->after = at + 3;
	item->years = joint == LEX_DASH && !school;
	year = tokens->items[at + 2].value >= FIRST_YEAR ? tokens->items[at + 2].value : year + 1;
	item->date = last_day(turn ? year - 1 : year, school ? SCHOOL_END : 12);
	if (turn) { /* "inden årsskiftet 2013/14" */
		item->kind = DAY_DAY;
		item->years = false;
	}
	if (school) {
		item->kind = DAY_MONTH;
		item->months = SCHOOL_MONTHS;
	}
	return true;
}

/* The date at the place of a month, a part of a year or a year that a word names: in the middle of what has an even
 * number of months a month ends. */
static void move(struct day_item *item, enum lex place)
{
	int months = item->kind == DAY_YEAR ? 12 : item->months ? item->months : 1;
	int first = item->date.year * 12 + item->date.month - months, middle = first + (months - 1) / 2;

	if (item->kind == DAY_DAY)
		return;
	if (place == LEX_START)
		item->date = (struct date){ (int16_t)(first / 12), (uint8_t)(first % 12 + 1), 1 };
	else if (place == LEX_MID)
		item->date = last_day(middle / 12, middle % 12 + 1);
	if (place == LEX_MID && months % 2)
		item->date.day = 15;
	item->kind = DAY_DAY;
}

static bool is_skipped(enum lex lex)
{
	return lex == LEX_ARTICLE || lex == LEX_YEAR || lex == LEX_FILLER || lex == LEX_IN || lex == LEX_PERIOD ||
	       lex == LEX_SCHOOL || lex == LEX_END || lex == LEX_START || lex == LEX_MID || lex == LEX_BE ||
	       lex == LEX_ON || lex == LEX_FOR || lex == LEX_OF;
}

static enum day_role role_of(enum lex lex, bool english)
{
	switch (lex) {
	case LEX_COMPARED:
	case LEX_THAN:
	case LEX_REL:
	case LEX_ABOVE:
	case LEX_BELOW:
		return DAY_BASELINE;
	case LEX_BEFORE:
		return DAY_BEFORE;
	case LEX_FROM:
	case LEX_BETWEEN:
		return DAY_FROM;
	case LEX_WITH:
		return english ? DAY_DEADLINE : DAY_NONE;
	case LEX_BY:
	case LEX_DURING:
	case LEX_TO:
	case LEX_PER:
	case LEX_END:
	case LEX_WITHIN:
		return DAY_DEADLINE;
	case LEX_AFTER:
		return DAY_OTHER;
	default:
		return DAY_NONE;
	}
}

/* "ved skolestart i 2014", "i foråret i 2014": it is not the year that begins or ends there. */
static bool is_part_of_year(const struct token *token)
{
	static const char *const words[] = { "start",      "begyndelse", "skolestart", "foraaret",
					     "efteraaret", "sommeren",   "vinteren",   "spring",
					     "summer",     "autumn",     "winter" };

	for (size_t i = 0; token->lex == LEX_NONE && i < COUNT(words); i++)
		if (same_bytes(token->folded, words[i]))
			return true;
	return false;
}

/* "lov af 28. april 2009", "the order of 25 June 2010"; but "as of 31 December 2012" */
static bool is_of_paper(const struct tokens *tokens, const struct day_item *item)
{
	size_t at = item->first - (item->first && lex_at(tokens, item->first - 1) == LEX_ARTICLE);

	return at > 1 && lex_at(tokens, at - 1) == LEX_OF &&
	       (lex_at(tokens, at - 2) == LEX_NONE || lex_at(tokens, at - 2) == LEX_LABEL);
}

/* "som i 2010", and of "borgere, der i 2011 fik" too; not "der 2010", nor "at der i 2013 er". at: behind "som" */
static bool is_as_then(const struct tokens *tokens, const struct day_item *item, size_t at)
{
	bool that = at > 1 && tokens->items[at - 2].lex == LEX_STOP && same_bytes(tokens->items[at - 2].folded, "at");

	return tokens->lang == KK_LANG_DA && at != item->first && tokens->items[at].lex == LEX_IN && !that;
}

/* "inden 2015 er omme": by its end, as it says */
static size_t past_end_of_year(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "omme", "slut", "forbi", "udloebet", "gaaet" };

	for (size_t i = 0; lex_at(tokens, at) == LEX_BE && at + 1 < tokens->count && i < COUNT(words); i++)
		if (same_bytes(tokens->items[at + 1].folded, words[i]))
			return at + 2;
	return at;
}

/* The words in front: "i forhold til ultimo" 2010, "senest i" 2014. */
static void read_lead(const struct tokens *tokens, struct day_item *item)
{
	enum lex place = LEX_NONE, last = LEX_NONE;
	enum day_role role = DAY_NONE;
	size_t at = item->first;

	for (size_t i = 0; at && i < LEAD_MAX; i++) {
		last = tokens->items[at - 1].lex;
		if (last == LEX_REL && !is_as_then(tokens, item, at))
			break;
		role = role_of(last, tokens->lang == KK_LANG_EN);
		if (role != DAY_NONE && last != LEX_END)
			break;
		if (last == LEX_YEAR && at > 1 && strcmp(tokens->items[at - 2].folded, "om") == 0)
			break; /* "2 % om året i 2012" */
		if (!is_skipped(last) && (tokens->items[at - 1].compound || !lex_is_level(&tokens->items[at - 1])))
			break;
		if (last == LEX_END || last == LEX_START || last == LEX_MID)
			place = last;
		if (last == LEX_IN || last == LEX_PERIOD || last == LEX_SCHOOL || last == LEX_YEAR)
			item->weak = true;
		if ((last == LEX_ON || last == LEX_FOR || last == LEX_OF || last == LEX_BE) && place == LEX_NONE &&
		    last != LEX_FOR && item->kind != DAY_DAY)
			break;
		at--;
		role = DAY_NONE;
	}
	item->lead = role == DAY_NONE ? at : at - 1;
	if (place != LEX_NONE) {
		if (place == LEX_END && item->kind == DAY_YEAR)
			item->date = last_day(item->date.year, 12);
		move(item, place);
		item->weak = false;
		role = role == DAY_NONE || (role == DAY_BEFORE && place == LEX_END) ? DAY_DEADLINE : role;
	}
	item->in_year = item->kind != DAY_DAY && (role == DAY_NONE || last == LEX_DURING || last == LEX_WITHIN);
	item->weak &= role == DAY_NONE;
	item->loose = role == DAY_DEADLINE && last == LEX_WITH && item->kind == DAY_YEAR;
	if (item->kind == DAY_DAY && place == LEX_NONE && is_of_paper(tokens, item))
		role = DAY_OTHER;
	if (item->holiday && role != DAY_BEFORE)
		role = DAY_OTHER; /* "i sommerferien 2014" is behind its beginning */
	if (role == DAY_NONE && item->weak && item->lead && is_part_of_year(&tokens->items[item->lead - 1]))
		role = DAY_OTHER;
	if (role == DAY_NONE)
		role = item->weak || (item->kind != DAY_YEAR && item->lead < item->first) ? DAY_DEADLINE : DAY_OTHER;
	item->role = role;
}

/* "2010-niveau": only what is compared with it says something of a target. */
static void read_level(const struct tokens *tokens, struct day_item *item)
{
	enum lex before = item->first ? lex_at(tokens, item->first - 1) : LEX_NONE;

	item->lead = item->first;
	item->role = before == LEX_COMPARED || before == LEX_FROM || before == LEX_THAN || before == LEX_ABOVE ||
				     before == LEX_BELOW
			     ? DAY_BASELINE
			     : DAY_OTHER;
	if (item->role == DAY_BASELINE)
		item->lead--;
}

bool day_read(const struct tokens *tokens, size_t at, struct day_item *item)
{
	const struct token *token = &tokens->items[at];

	*item = (struct day_item){ .lead = at, .first = at, .after = at + 1, .kind = DAY_DAY };
	if (token->lex == LEX_DATE)
		item->date = token->date;
	else if (!read_month(tokens, at, item) && !read_holiday(tokens, at, item) &&
		 !read_part_of_year(tokens, at, item) && !read_years(tokens, at, item))
		return false;
	if (item->role == DAY_OTHER)
		return true;
	if (token->compound)
		read_level(tokens, item);
	else
		read_lead(tokens, item);
	if (item->role == DAY_BEFORE && item->kind == DAY_YEAR && past_end_of_year(tokens, item->after) > item->after) {
		item->after = past_end_of_year(tokens, item->after);
		item->role = DAY_DEADLINE;
	}
	return true;
}
