/* SPDX-License-Identifier: MPL-2.0 */
/* One figure in words: rounded as the reader expects, with its unit and a space that does not break. */
#include <string.h>

#include "words/say.h"

#define NO_BREAK "\u00A0"
#define FULL_PLACES 18 /* as many decimals as a number of the format can have */
#define MOST_PLACES 6  /* of a computed figure that lies very near its target */

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

/* Danish has the singular for all between 0 and 2 ("1,5 time"), English for 1 alone. */
static bool takes_singular(const struct ratio *value, enum kk_lang lang)
{
	struct ratio size WRITTEN_FIRST, limit WRITTEN_FIRST;

	size = size_of(value);
	limit = ratio_int(lang == KK_LANG_EN ? 1 : 2);
	if (lang == KK_LANG_EN)
		return ratio_cmp(&size, &limit) == 0;
	return ratio_sign(&size) && ratio_cmp(&size, &limit) < 0;
}

static void put_unit(struct out *out, const struct ratio *value, const struct unit *unit, enum kk_lang lang)
{
	const char *name = unit ? unit_name(unit, lang, takes_singular(value, lang)) : "";

	if (!*name)
		return;
	if (lang == KK_LANG_DA || unit->id != UNIT_PERCENT)
		put(out, NO_BREAK);
	put(out, name);
}

const struct unit *say_unit(const struct assessment *goal)
{
	if (goal->terms.kind != KIND_NONE || (goal->terms.unit && goal->terms.unit->id != UNIT_NONE))
		return goal->terms.unit;
	for (size_t i = goal->measurement_count; i--;)
		if (!is_present(*goal->measurements[i]->group) && is_known(goal->measurements[i]->value))
			return &goal->measurements[i]->value.quantity.unit;
	return goal->terms.unit;
}

/* A decimal is shown whole; a figure without an end (a third of a minute) to two decimals. */
static unsigned places_of(const struct ratio *value)
{
	unsigned places;

	return ratio_decimals(value, FULL_PLACES, &places) ? places : 2;
}

const char *say_number(struct arena *arena, const struct ratio *value, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, value, places_of(value), lang);
	return out_text(&out);
}

const char *say_value(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, value, places_of(value), lang);
	put_unit(&out, value, unit, lang);
	return out_text(&out);
}

static const char *rounded(struct arena *arena, const struct ratio *value, unsigned places, enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_ratio_rounded(&out, value, places, lang);
	return out_text(&out);
}

/* Three or more digits are enough to read; below that one decimal, and below one as many as show two digits. */
static unsigned usual_places(const struct ratio *value)
{
	struct ratio size = size_of(value), hundred = ratio_int(100), one = ratio_int(1), ten = ratio_int(10);
	unsigned places = 2;

	if (ratio_cmp(&size, &one) >= 0)
		return ratio_cmp(&size, &hundred) >= 0 ? 0 : 1;
	for (size = ratio_mul(&size, &ten); ratio_sign(&size) && places < MOST_PLACES && ratio_cmp(&size, &one) < 0;
	     places++)
		size = ratio_mul(&size, &ten);
	return places;
}

/* As many decimals as tell the figure from the other one. */
static unsigned places_apart(struct arena *arena, const struct ratio *value, const struct ratio *other, unsigned places,
			     enum kk_lang lang)
{
	while (places < MOST_PLACES && ratio_cmp(value, other) != 0 &&
	       strcmp(rounded(arena, value, places, lang), rounded(arena, other, places, lang)) == 0)
		places++;
	return places;
}

const char *say_computed(struct arena *arena, const struct ratio *value, const struct assessment *goal,
			 const struct unit *unit, enum kk_lang lang)
{
	unsigned places = usual_places(value);
	struct out out;

	if (goal && goal->terms.target.defined)
		places = places_apart(arena, value, &goal->terms.target.ratio, places, lang);
	if (goal && goal->progress.observed)
		places = places_apart(arena, value, &goal->progress.value, places, lang);
	out_memory(&out, arena);
	put(&out, rounded(arena, value, places, lang));
	put_unit(&out, value, unit, lang);
	return out_text(&out);
}

const char *say_difference(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang)
{
	const struct unit points = { .id = UNIT_POINTS, .text = "", .folded = "" };

	return say_value(arena, value, unit && unit->id == UNIT_PERCENT ? &points : unit, lang);
}

const char *say_percent(struct arena *arena, const struct ratio *share, enum kk_lang lang)
{
	const struct unit percent = { .id = UNIT_PERCENT, .text = "%", .folded = "%" };
	struct ratio whole = ratio_int(ratio_percent(share));

	return say_value(arena, &whole, &percent, lang);
}

const char *say_quantity(struct arena *arena, const struct quantity *quantity, enum kk_lang lang)
{
	struct ratio value = ratio_num(&quantity->num);

	return say_value(arena, &value, &quantity->unit, lang);
}

enum word_id range_word(const struct ratio *low)
{
	return ratio_sign(low) < 0 ? WORD_BETWEEN_TO : WORD_BETWEEN;
}

/* »Mellem 18 og 22 dage« is shown as 18–22 dage: the unit once. */
static const char *say_range(struct arena *arena, const struct ratio *low, const struct ratio *high,
			     const struct unit *unit, enum kk_lang lang)
{
	return words_filled(arena, lang, range_word(low),
			    WITH(say_number(arena, low, lang), say_value(arena, high, unit, lang)));
}

/* Two units, as they were written: "30 minutter til 1 time". */
static const char *say_between(struct arena *arena, const struct range *range, enum kk_lang lang)
{
	struct ratio low = ratio_num(&range->low.num), high = ratio_num(&range->high.num);

	if (unit_same(&range->low.unit, &range->high.unit) || range->low.unit.id == UNIT_NONE)
		return say_range(arena, &low, &high, &range->high.unit, lang);
	return words_filled(arena, lang, WORD_BETWEEN_TO,
			    WITH(say_quantity(arena, &range->low, lang), say_quantity(arena, &range->high, lang)));
}

const char *say_comparator(struct arena *arena, const struct goal *goal, enum kk_lang lang)
{
	const struct { enum comparator comparator; enum word_id word; const struct amount *amount; } amounts[] = {
		{ CMP_AT_LEAST, WORD_AT_LEAST, goal->at_least }, { CMP_AT_MOST, WORD_AT_MOST, goal->at_most },
		{ CMP_INCREASE, WORD_RISES, goal->increase },    { CMP_DECREASE, WORD_FALLS, goal->decrease },
		{ CMP_MAINTAIN, WORD_KEPT, goal->maintain },
	};

	for (size_t i = 0; i < COUNT(amounts); i++) {
		if (goal->comparator == amounts[i].comparator && is_known(*amounts[i].amount))
			return words_filled(arena, lang, amounts[i].word,
					    WITH(say_quantity(arena, &amounts[i].amount->quantity, lang)));
	}
	if (goal->comparator == CMP_BETWEEN && is_known(*goal->between))
		return say_between(arena, goal->between, lang);
	if (goal->comparator == CMP_DONE && is_known(*goal->done))
		return words_title(arena, goal->done->text);
	return word(WORD_NO_NUMBER, lang);
}

const char *say_change(struct arena *arena, const struct goal *goal, enum kk_lang lang)
{
	const struct amount *amount = goal->comparator == CMP_INCREASE ? goal->increase
		: goal->comparator == CMP_DECREASE ? goal->decrease
		: goal->comparator == CMP_MAINTAIN ? goal->maintain : NULL;
	struct out out;

	if (!amount || !is_known(*amount))
		return NULL;
	out_memory(&out, arena);
	put(&out, amount == goal->increase ? "+" : amount == goal->decrease ? "\u2212" : "±");
	put(&out, say_quantity(arena, &amount->quantity, lang));
	return out_text(&out);
}

const char *say_target(struct arena *arena, const struct goal *goal, const struct terms *terms, enum kk_lang lang)
{
	if (!terms->target.defined || goal->comparator == CMP_DONE)
		return say_comparator(arena, goal, lang);
	if (terms->kind == KIND_INTERVAL || terms->kind == KIND_MAINTAIN)
		return terms->target_high.defined
			? say_range(arena, &terms->target.ratio, &terms->target_high.ratio, terms->unit, lang)
			: say_comparator(arena, goal, lang);
	if (goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE)
		return say_value(arena, &terms->target.ratio, terms->unit, lang);
	return words_filled(arena, lang, goal->comparator == CMP_AT_MOST ? WORD_AT_MOST : WORD_AT_LEAST,
			    WITH(say_value(arena, &terms->target.ratio, terms->unit, lang)));
}

const char *say_answer(struct arena *arena, const struct ratio *done, enum kk_lang lang)
{
	struct ratio one = ratio_int(1);

	if (!ratio_sign(done))
		return word(WORD_NO, lang);
	return ratio_cmp(done, &one) >= 0 ? word(WORD_YES, lang) : say_percent(arena, done, lang);
}
