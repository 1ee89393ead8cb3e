/* SPDX-License-Identifier: MPL-2.0 */
/* One figure in words: rounded as the reader expects, with its unit and a space that does not break. */
#include <string.h>

#include "words/say.h"

#define NO_BREAK "\u00A0"
#define MINUS "\u2212"
#define FULL_PLACES 18 /* as many decimals as a number of the format can have */
#define SMALL_PLACES 6 /* of a small figure that lies near nothing else */
#define NEAR_PLACES 40 /* enough to tell any two apart that figures of 18 digits lead to */
#define SHARE_PLACES 4

static const struct unit percent_unit = { UNIT_PERCENT, "%", "%" };

const char *say_date(struct arena *arena, struct date date, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_date(&out, date, lang);
	return out_text(&out);
}

static bool is_whole_years(struct date from, struct date to)
{
	return from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
}

/* Both languages put the year last, so that the first of two in one year can drop it. */
const char *say_period(struct arena *arena, struct date from, struct date to, enum kk_lang lang)
{
	const char *first = say_date(arena, from, lang), *last = say_date(arena, to, lang);
	bool whole = is_whole_years(from, to);

	if (whole && from.year == to.year)
		return strrchr(last, ' ') + 1;
	if (whole)
		return words_filled(arena, lang, WORD_PERIOD_RANGE,
				    WITH(strrchr(first, ' ') + 1, strrchr(last, ' ') + 1));
	if (from.year == to.year)
		first = arena_text(arena, first, (size_t)(strrchr(first, ' ') - first));
	return words_filled(arena, lang, WORD_PERIOD_RANGE, WITH(first, last));
}

static struct ratio size_of(const struct ratio *value)
{
	struct ratio size = *value;

	size.num.negative = false;
	return size;
}

/* Of the number as it is shown: Danish has the singular for all between 0 and 2 ("1,5 time"), English for 1 alone. */
static bool takes_singular(const char *number, enum kk_lang lang)
{
	if (strncmp(number, MINUS, strlen(MINUS)) == 0)
		number += strlen(MINUS);
	if (lang == KK_LANG_EN)
		return strcmp(number, "1") == 0;
	return (number[0] == '1' && !number[1]) || ((number[0] == '0' || number[0] == '1') && number[1] == ',');
}

static void put_unit(struct out *out, const char *number, const struct unit *unit, enum kk_lang lang)
{
	const char *name = unit ? unit_name(unit, lang, takes_singular(number, lang)) : "";

	if (!*name)
		return;
	if (lang == KK_LANG_DA || unit->id != UNIT_PERCENT)
		put(out, NO_BREAK);
	put(out, name);
}

static bool is_shown(const struct measurement *measurement, struct date as_of)
{
	return !is_present(*measurement->group) && date_cmp(measurement->date.date, as_of) <= 0;
}

const struct unit *say_unit(const struct assessment *goal)
{
	if ((goal->terms.kind != KIND_NONE && has_unit(goal->goal)) || goal->terms.unit->id != UNIT_NONE)
		return goal->terms.unit;
	for (size_t i = goal->measurement_count; i--;)
		if (is_shown(goal->measurements[i], goal->progress.as_of))
			return &goal->measurements[i]->value.quantity.unit;
	return goal->terms.unit;
}

static const char *rounded(struct arena *arena, const struct ratio *value, unsigned places, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, value, places, lang);
	return out_text(&out);
}

static const char *with_unit(struct arena *arena, const char *number, const struct unit *unit, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, number);
	put_unit(&out, number, unit, lang);
	return out_text(&out);
}

/* A decimal is shown whole; a figure without an end (a third of a minute) to two decimals. */
static unsigned places_of(const struct ratio *value)
{
	unsigned places;

	return ratio_decimals(value, FULL_PLACES, &places) ? places : 2;
}

const char *say_number(struct arena *arena, const struct ratio *value, enum kk_lang lang)
{
	return rounded(arena, value, places_of(value), lang);
}

const char *say_value(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang)
{
	return with_unit(arena, say_number(arena, value, lang), unit, lang);
}

/* Three or more digits are enough to read; below that one decimal, and below one as many as show two digits. */
static unsigned usual_places(const struct ratio *value)
{
	struct ratio size = size_of(value), hundred = ratio_int(100), one = ratio_int(1), ten = ratio_int(10);
	unsigned places = 2;

	if (ratio_cmp(&size, &one) >= 0)
		return ratio_cmp(&size, &hundred) >= 0 ? 0 : 1;
	for (size = ratio_mul(&size, &ten); ratio_sign(&size) && places < SMALL_PLACES && ratio_cmp(&size, &one) < 0;
	     places++)
		size = ratio_mul(&size, &ten);
	return places;
}

/* At least `places`: as many decimals as tell the figure from the other one. */
static unsigned places_apart(struct arena *arena, const struct ratio *value, const struct ratio *other, unsigned places)
{
	while (places < NEAR_PLACES && ratio_cmp(value, other) != 0 &&
	       strcmp(rounded(arena, value, places, KK_LANG_DA), rounded(arena, other, places, KK_LANG_DA)) == 0)
		places++;
	return places;
}

const char *say_figure(struct arena *arena, const struct ratio *value, const struct assessment *goal,
		      const struct unit *unit, enum kk_lang lang)
{
	const struct figure measured = { goal->progress.observed, goal->progress.value };
	const struct figure *const others[] = { &goal->terms.target, &goal->terms.target_high, &goal->terms.baseline,
						&measured };
	unsigned places;

	if (ratio_decimals(value, FULL_PLACES, &places))
		return with_unit(arena, rounded(arena, value, places, lang), unit, lang);
	places = 2;
	for (size_t i = 0; i < COUNT(others); i++)
		if (others[i]->defined)
			places = places_apart(arena, value, &others[i]->ratio, places);
	return with_unit(arena, rounded(arena, value, places, lang), unit, lang);
}

const char *say_computed(struct arena *arena, const struct ratio *value, const struct assessment *goal,
			 const struct unit *unit, enum kk_lang lang)
{
	unsigned places = usual_places(value);

	if (goal->terms.target.defined)
		places = places_apart(arena, value, &goal->terms.target.ratio, places);
	if (goal->progress.observed)
		places = places_apart(arena, value, &goal->progress.value, places);
	return with_unit(arena, rounded(arena, value, places, lang), unit, lang);
}

/* However small it is, it is a difference: it is not shown as none. */
static unsigned places_of_difference(struct arena *arena, const struct ratio *value)
{
	const struct ratio none = ratio_int(0);
	unsigned places, usual = usual_places(value);

	if (ratio_decimals(value, FULL_PLACES, &places))
		return places;
	return places_apart(arena, value, &none, usual > 2 ? usual : 2);
}

const char *say_difference(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang)
{
	const struct unit points = { .id = UNIT_POINTS, .text = "", .folded = "" };

	return with_unit(arena, rounded(arena, value, places_of_difference(arena, value), lang),
			 unit && unit->id == UNIT_PERCENT ? &points : unit, lang);
}

const char *say_percent(struct arena *arena, const struct ratio *share, enum kk_lang lang)
{
	struct ratio whole = ratio_percent(share);

	return say_value(arena, &whole, &percent_unit, lang);
}

/* Apart from the threshold that the whole number was held back from, and from those of what was planned. */
static unsigned places_of_share(struct arena *arena, const struct ratio *shown, const struct ratio *above,
				const struct ratio *planned)
{
	static const int64_t thresholds[] = { 60, 95, 100 };
	unsigned places = places_apart(arena, shown, above, usual_places(shown));

	for (size_t i = 0; planned && i < COUNT(thresholds); i++) {
		struct ratio percent = ratio_int(thresholds[i]), due = ratio_mul(planned, &percent);

		places = places_apart(arena, shown, &due, places);
	}
	return places;
}

const char *say_share(struct arena *arena, const struct ratio *share, const struct ratio *planned, enum kk_lang lang)
{
	struct ratio hundred = ratio_int(100), one = ratio_int(1), shown = ratio_mul(share, &hundred);
	struct ratio whole = ratio_percent(share), above = ratio_add(&whole, &one);
	unsigned places;

	if (!ratio_decimals(&shown, SHARE_PLACES, &places))
		places = places_of_share(arena, &shown, &above, planned);
	return with_unit(arena, rounded(arena, &shown, places, lang), &percent_unit, lang);
}

const char *say_quantity(struct arena *arena, const struct quantity *quantity, enum kk_lang lang)
{
	struct ratio value = ratio_num(&quantity->num);

	return say_value(arena, &value, &quantity->unit, lang);
}

const char *say_answer(struct arena *arena, const struct ratio *done, enum kk_lang lang)
{
	struct ratio one = ratio_int(1);

	if (!ratio_sign(done))
		return word(WORD_NO, lang);
	return ratio_cmp(done, &one) >= 0 ? word(WORD_YES, lang) : say_percent(arena, done, lang);
}
