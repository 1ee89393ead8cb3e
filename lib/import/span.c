/* SPDX-License-Identifier: MPL-2.0 */
/* The last day of what a spreadsheet's heading names: "2. kv. 2012", "2012M06", "jun-12", "pr. 30/6 2012". */
#include <string.h>

#include "import/import.h"

#define PARTS 8

/* A run of letters or of figures. */
struct part { const char *text; size_t size; unsigned number; bool is_number; };

struct parts {
	struct part items[PARTS];
	size_t count;
	unsigned year;
	bool year_first;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word(const struct part *part, const char *const *words)
{
	for (; *words; words++)
		if (strlen(*words) == part->size && memcmp(*words, part->text, part->size) == 0)
			return true;
	return false;
}

/* Words that say no more than the figures beside them. */
static bool is_filler(const struct part *part)
{
	static const char *const words[] = { "pr", "per", "den", "ultimo", "udgangen", "af", "aar", "aaret", "ved",
					     "year", "end", "of", "as", "i", "maalt", "maaling", "resultat", NULL };

	return !part->is_number && is_word(part, words);
}

static bool split(const char *folded, struct parts *parts)
{
	*parts = (struct parts){ .count = 0 };
	while (*folded) {
		struct part part = { .text = folded, .is_number = is_digit(*folded) };

		if (!is_digit(*folded) && (*folded < 'a' || *folded > 'z')) {
			folded++;
			continue;
		}
		while (part.is_number ? is_digit(*folded) : *folded >= 'a' && *folded <= 'z') {
			part.number = part.is_number ? part.number * 10 + (unsigned)(*folded - '0') : 0;
			folded++;
			if (++part.size > 12)
				return false;
		}
		if (part.is_number && part.size == 4 && part.number >= 1900 && part.number < 2200 && !parts->year) {
			parts->year = part.number;
			parts->year_first = parts->count == 0;
		} else if (!is_filler(&part)) {
			if (parts->count == PARTS || (part.is_number && part.size > 2))
				return false;
			parts->items[parts->count++] = part;
		}
	}
	return true;
}

/* The word among the parts, and the figure beside it. */
static bool numbered(const struct parts *parts, const char *const *words, unsigned most, unsigned *number)
{
	const struct part *a = &parts->items[0], *b = &parts->items[1];

	if (parts->count != 2 || a->is_number == b->is_number || !is_word(a->is_number ? b : a, words))
		return false;
	*number = a->is_number ? a->number : b->number;
	return *number >= 1 && *number <= most;
}

static bool month_end(unsigned year, unsigned month, struct date *date)
{
	if (month < 1 || month > 12)
		return false;
	*date = (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)month_days((int)year, (int)month) };
	return true;
}

static bool on_day(struct arena *arena, const struct parts *parts, unsigned day, const struct part *month,
		   struct date *date)
{
	struct out text;

	out_memory(&text, arena);
	put_unsigned(&text, day);
	put(&text, ". ");
	put_bytes(&text, month->text, month->size);
	put_char(&text, ' ');
	put_unsigned(&text, parts->year);
	return date_parse(out_text(&text), DATE_DAY, date) == PARSE_OK;
}

/* "juni 2012" and "30 juni 2012". */
static bool by_name(struct arena *arena, const struct parts *parts, struct date *date)
{
	const struct part *word = &parts->items[parts->count - 1];

	if (word->is_number || parts->count > 2 || (parts->count == 2 && !parts->items[0].is_number))
		return false;
	if (parts->count == 2)
		return on_day(arena, parts, parts->items[0].number, word, date);
	return on_day(arena, parts, 1, word, date) && month_end(parts->year, date->month, date);
}

/* "06-2012" and "30/6 2012". "2011/12" is as likely a school year, and no month. */
static bool by_figures(const struct parts *parts, struct date *date)
{
	const struct part *a = &parts->items[0], *b = &parts->items[1];

	if (parts->count == 1 && a->is_number)
		return (!parts->year_first || a->number != (parts->year + 1) % 100) &&
		       month_end(parts->year, a->number, date);
	if (parts->count != 2 || !a->is_number || !b->is_number || parts->year_first ||
	    !month_end(parts->year, b->number, date) || a->number < 1 || a->number > date->day)
		return false;
	date->day = (uint8_t)a->number;
	return true;
}

/* "jun-12": a month's name with a year of two figures. */
static void short_year(struct parts *parts)
{
	if (parts->year || parts->count != 2 || parts->items[0].is_number || !parts->items[1].is_number ||
	    parts->items[1].size != 2)
		return;
	parts->year = 2000 + parts->items[1].number;
	parts->count = 1;
}

bool import_span_end(struct arena *arena, const char *text, struct date *date)
{
	static const char *const quarters[] = { "kvartal", "kv", "kvt", "k", "q", "quarter", NULL };
	static const char *const halves[] = { "halvaar", "halv", "h", "half", NULL };
	static const char *const months[] = { "m", "maaned", "month", NULL };
	struct parts parts;
	unsigned number;

	if (date_parse(text, DATE_PERIOD_END, date) == PARSE_OK)
		return true;
	if (strlen(text) > 60 || !split(text_folded(arena, text), &parts))
		return false;
	short_year(&parts);
	if (!parts.year)
		return false;
	if (!parts.count)
		return month_end(parts.year, 12, date);
	if (numbered(&parts, quarters, 4, &number))
		return month_end(parts.year, number * 3, date);
	if (numbered(&parts, halves, 2, &number))
		return month_end(parts.year, number * 6, date);
	if (numbered(&parts, months, 12, &number))
		return month_end(parts.year, number, date);
	return by_name(arena, &parts, date) || by_figures(&parts, date);
}
