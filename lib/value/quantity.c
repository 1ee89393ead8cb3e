/* SPDX-License-Identifier: MPL-2.0 */
/* A number and its unit in one scalar, and two of them joined by "og". */
#include <string.h>

#include <utf8proc.h>

#include "value/value.h"

#define UNIT_ROOM 256 /* bytes: more is prose, not a unit */

struct span {
	const char *at, *end;
};

/* Space, tab, line break, no-break space, narrow no-break space. */
static size_t space_at(const char *at, const char *end)
{
	if (at == end)
		return 0;
	if (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')
		return 1;
	if (end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0)
		return 2;
	return end - at >= 3 && memcmp(at, "\xE2\x80\xAF", 3) == 0 ? 3 : 0;
}

/* The space that ends at `end`. */
static size_t space_before(const char *at, const char *end)
{
	for (size_t size = 1; size <= 3 && size <= (size_t)(end - at); size++)
		if (space_at(end - size, end) == size)
			return size;
	return 0;
}

static struct span trim(struct span span)
{
	size_t size;

	while ((size = space_at(span.at, span.end)) != 0)
		span.at += size;
	while ((size = space_before(span.at, span.end)) != 0)
		span.end -= size;
	return span;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_unit_sign(int32_t code)
{
	return code == '%' || code == '$' || code == 0x2030 /* ‰ */ || code == 0xB0 /* ° */ ||
	       (code > 0x7F && !text_is_latin(code) && utf8proc_category(code) == UTF8PROC_CATEGORY_SC);
}

static bool begins_unit(int32_t code)
{
	utf8proc_category_t category;

	if (code < 0x80 || text_is_latin(code)) /* or TEXT_BAD */
		return text_is_latin(code) || is_unit_sign(code);
	category = utf8proc_category(code);
	return is_unit_sign(code) || (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO);
}

/* "pr. 1.000 indbyggere" */
static bool ends_with_per(const char *start, const char *at)
{
	static const char *const words[] = { "pr. ", "pr ", "per " };

	for (size_t i = 0; i < COUNT(words); i++) {
		size_t size = strlen(words[i]);

		if ((size_t)(at - start) < size || memcmp(at - size, words[i], size) != 0)
			continue;
		if (at - size == start || at[-(ptrdiff_t)size - 1] == ' ')
			return true;
	}
	return false;
}

/* "18 og 22 dage", "1 time 30 minutter" and "95 % inden 60 sekunder" hold a second figure, which would be lost. */
static bool has_second_number(struct span unit)
{
	for (const char *at = unit.at + 1; at < unit.end; at++)
		if (is_digit(*at) && !is_digit(at[-1]) && space_at(at - 1, unit.end) && !ends_with_per(unit.at, at))
			return true;
	return false;
}

/* "95 %," is cut out of a sentence. A final point is no part of a unit, which begins with something else. */
static bool ends_sentence(struct span unit)
{
	while (unit.end[-1] == '.' || unit.end[-1] == ' ')
		unit.end--;
	return strchr(",;:!?", unit.end[-1]);
}

static bool is_unit(struct span unit, bool glued)
{
	const char *at = unit.at;
	unsigned signs = 0;
	int32_t first;

	if (at == unit.end)
		return true;
	first = text_next(&at, unit.end);
	if (unit.end - unit.at > UNIT_ROOM || !begins_unit(first) || has_second_number(unit))
		return false;
	if (ends_sentence(unit))
		return false;
	for (at = unit.at; at < unit.end;) {
		int32_t code = text_next(&at, unit.end);

		if (code == TEXT_BAD || text_is_control(code))
			return false;
		/* "12 %%" is a slip, not a unit of its own */
		signs += is_unit_sign(code);
		if (signs > 1)
			return false;
		/* "1o5": what stands against a number is no unit when it has digits of its own */
		if (glued && !is_unit_sign(first) && code >= '0' && code <= '9')
			return false;
	}
	return true;
}

bool unit_readable(const char *text, size_t size)
{
	return is_unit((struct span){ text, text + size }, false);
}

static enum parse parse_span(struct arena *arena, struct span span, struct quantity *quantity, struct parse_note *note)
{
	const char *at, *end;
	enum parse parse;
	struct span unit;

	span = trim(span);
	at = *span.end ? arena_text(arena, span.at, (size_t)(span.end - span.at)) : span.at;
	end = at + (span.end - span.at);
	parse = num_parse(arena, &at, &quantity->num, note);
	if (parse != PARSE_OK && parse != PARSE_AMBIGUOUS)
		return parse;
	unit = trim((struct span){ at, end });
	if (!is_unit(unit, unit.at == at))
		return PARSE_BAD;
	quantity->unit = unit_parse(arena, unit.at, (size_t)(unit.end - unit.at));
	return parse;
}

enum parse quantity_parse(struct arena *arena, const char *text, struct quantity *quantity, struct parse_note *note)
{
	return parse_span(arena, (struct span){ text, text + strlen(text) }, quantity, note);
}

/* Does a number begin here? "børn og unge" joins nothing. */
static bool is_number_ahead(const char *at, const char *end)
{
	for (size_t space; (space = space_at(at, end)) != 0;)
		at += space;
	if (end - at >= 3 && memcmp(at, "\xE2\x88\x92", 3) == 0)
		at += 3;
	else if (at < end && (*at == '-' || *at == '+'))
		at++;
	return at < end && is_digit(*at);
}

/* The "og" or "and" between two numbers; NULL where there is none. */
static const char *find_and(const char *at, const char *end, const char **behind)
{
	static const char *const words[] = { "og", "and" };

	for (; at < end; at++) {
		size_t space = space_at(at, end);

		for (size_t i = 0; space && i < COUNT(words); i++) {
			const char *word = at + space, *after = word + strlen(words[i]);

			if (after >= end || !space_at(after, end) || !is_number_ahead(after, end))
				continue;
			if ((word[0] | 0x20) == words[i][0] && (word[1] | 0x20) == words[i][1] &&
			    (after - word == 2 || (word[2] | 0x20) == words[i][2])) {
				*behind = after;
				return at;
			}
		}
	}
	return NULL;
}

enum parse interval_parse(struct arena *arena, const char *text, struct quantity *low, struct quantity *high,
			  struct parse_note *note)
{
	const char *end = text + strlen(text), *behind, *joint = find_and(text, end, &behind);
	struct ratio low_value, high_value;
	enum parse parse;

	if (!joint)
		return PARSE_BAD;
	parse = parse_span(arena, (struct span){ text, joint }, low, note);
	if (parse == PARSE_OK)
		parse = parse_span(arena, (struct span){ behind, end }, high, note);
	if (parse != PARSE_OK)
		return parse;
	if (low->unit.id == UNIT_NONE)
		low->unit = high->unit;
	else if (high->unit.id == UNIT_NONE)
		high->unit = low->unit;
	low_value = ratio_num(&low->num);
	if (quantity_in(high, &low->unit, &high_value) && ratio_cmp(&low_value, &high_value) > 0)
		return PARSE_REVERSED;
	return PARSE_OK;
}

bool quantity_in(const struct quantity *quantity, const struct unit *to, struct ratio *value)
{
	struct ratio factor;

	*value = ratio_num(&quantity->num);
	if (quantity->unit.id == UNIT_NONE)
		return true;
	if (!unit_convert(&quantity->unit, to, &factor))
		return false;
	*value = ratio_mul(value, &factor);
	return true;
}

bool difference_in(const struct quantity *quantity, const struct unit *unit, struct ratio *difference)
{
	bool of_a_share = unit_is_share(unit) || (quantity->unit.id == UNIT_POINTS && unit->id == UNIT_NONE);

	if (unit_is_share(&quantity->unit) && of_a_share) {
		*difference = ratio_num(&quantity->num);
		return true;
	}
	return quantity_in(quantity, unit, difference);
}

/* CLDR: in Danish "1,5 time" is one as well; in English only a bare 1. */
static bool is_one(const struct num *num, enum kk_lang lang)
{
	int64_t n = num->n < 0 ? -num->n : num->n, unit = 1;

	for (unsigned i = 0; i < num->scale; i++)
		unit *= 10;
	return n == unit ? lang == KK_LANG_DA || !num->scale : lang == KK_LANG_DA && n % unit && n < 2 * unit;
}

void put_quantity(struct out *out, const struct quantity *quantity, enum kk_lang lang)
{
	put_num(out, &quantity->num, lang);
	if (quantity->unit.id == UNIT_NONE)
		return;
	if (quantity->unit.id != UNIT_PERCENT || lang == KK_LANG_DA)
		put(out, "\xC2\xA0");
	put(out, unit_name(&quantity->unit, lang, is_one(&quantity->num, lang)));
}
