/* SPDX-License-Identifier: MPL-2.0 */
/* What a goal asks for, in words: its comparator, the change it wants, and the level or interval that comes to. */
#include "words/say.h"

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

const char *say_interval(struct arena *arena, const struct assessment *one, const struct unit *unit, enum kk_lang lang)
{
	const struct ratio *low = &one->terms.target.ratio, *high = &one->terms.target_high.ratio;
	const char *end = say_figure(arena, high, one, unit, lang);

	return ratio_cmp(low, high) == 0 ? end
		: words_filled(arena, lang, range_word(low), WITH(say_figure(arena, low, one, NULL, lang), end));
}

const char *say_target(struct arena *arena, const struct assessment *one, enum kk_lang lang)
{
	const struct terms *terms = &one->terms;
	const struct goal *goal = one->goal;
	const char *target;

	if (!terms->target.defined || goal->comparator == CMP_DONE)
		return say_comparator(arena, goal, lang);
	if (terms->kind == KIND_INTERVAL || terms->kind == KIND_MAINTAIN)
		return terms->target_high.defined
			? say_interval(arena, one, terms->unit, lang) : say_comparator(arena, goal, lang);
	target = say_figure(arena, &terms->target.ratio, one, terms->unit, lang);
	if (goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE)
		return target;
	return words_filled(arena, lang, goal->comparator == CMP_AT_MOST ? WORD_AT_MOST : WORD_AT_LEAST, WITH(target));
}
