/* SPDX-License-Identifier: MPL-2.0 */
/* Figures among the words: numbers, shares and ranges, with the unit or the things that they count. */
#include <string.h>

#include "suggest/figure.h"

#define HALVES_MAX 1000 /* of more than that nobody says a half */

bool figure_is_time(const struct figure *figure)
{
	static const char *const days[] = {
		"hverdag", "hverdage",    "arbejdsdag",   "arbejdsdage",   "kalenderdage",
		"doegn",   "working day", "working days", "business days", "calendar days"
	};

	for (size_t i = 0; figure->unit.id == UNIT_OTHER && i < COUNT(days); i++)
		if (strcmp(figure->unit.folded, days[i]) == 0)
			return true;
	return figure->unit.id >= UNIT_SECOND && figure->unit.id <= UNIT_YEAR;
}

static void take_or(const struct tokens *tokens, struct figure *figure)
{
	enum lex lex = lex_at(tokens, figure->after);

	if (lex == LEX_PLUS && tokens->items[figure->after].glued) {
		figure->compound |=
			lex_at(tokens, figure->after + 1) == LEX_NONE || lex_at(tokens, figure->after + 1) == LEX_DASH;
		lex = LEX_OR_MORE; /* "65+"; but "65+ årige" are people */
	}
	if (lex == LEX_OR_MORE || lex == LEX_OR_LESS) {
		figure->or_more = lex == LEX_OR_MORE;
		figure->or_less = lex == LEX_OR_LESS;
		figure->after++;
	}
}

/* "3-4.000" leaves the thousands of its first number to the second. */
static void lengthen(struct figure *figure, const struct token *low, const struct token *high)
{
	struct ratio first = ratio_num(&low->num), thousands = ratio_int(high->num.n / 1000);

	if (!high->grouped || low->grouped || high->num.scale || ratio_cmp(&first, &thousands) >= 0)
		return; /* "500-1.000" */
	if (low->num.scale || high->num.n % 1000) {
		figure->unclear = true; /* "2,5-3.000", "3-4.500": thousands, most likely */
		return;
	}
	figure->low.n *= 1000;
	figure->short_range = true;
}

/* "fra gennemsnitligt 60 til 40" */
static enum lex before_fillers(const struct tokens *tokens, size_t at)
{
	for (size_t i = 0; at && i < 4; i++, at--) {
		enum lex lex = tokens->items[at - 1].lex;

		if (lex != LEX_FILLER && lex != LEX_ARTICLE && lex != LEX_NOW && lex != LEX_APPROX)
			return lex;
	}
	return LEX_NONE;
}

/* A second number behind a dash, "til" or "eller". */
static void read_range(const struct tokens *tokens, size_t at, struct figure *figure)
{
	enum lex joint = lex_at(tokens, at + 1);
	enum lex before = before_fillers(tokens, at);
	const struct token *low = &tokens->items[at], *high = &tokens->items[at + 2];

	if (!lex_is_number(tokens, at + 2) || (joint != LEX_DASH && joint != LEX_TO) ||
	    (joint == LEX_TO && (before == LEX_FROM || before == LEX_COMPARED)))
		return;
	figure->high = figure_num_of(high);
	figure->range = true;
	figure->high_at = at + 2;
	figure->after = at + 3;
	figure->compound |= high->compound;
	figure->ordinal |= high->ordinal;
	figure->unclear |= high->unclear;
	if (low->lex == LEX_FIGURE && high->lex == LEX_FIGURE)
		lengthen(figure, low, high);
}

/* "mindst hundrede borgere"; "flere hundrede" are not a hundred */
static bool is_hundred(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at) == LEX_MAGNITUDE && tokens->items[at].value <= 3 && at &&
	       lex_at(tokens, at - 1) >= LEX_MIN && lex_at(tokens, at - 1) <= LEX_BELOW;
}

/* Most words do not: they are told before anything is made ready for a figure. */
static bool may_begin(enum lex lex)
{
	return lex == LEX_FIGURE || lex == LEX_ARTICLE || (lex >= LEX_ONE && lex <= LEX_NUMBER);
}

/* "yderligere tre skoler", as "tre skoler mere" */
static bool is_more(const struct tokens *tokens, const struct figure *figure)
{
	static const char *const words[] = { "yderligere", "ekstra", "additional", "extra" };
	const char *before = figure->first ? tokens->items[figure->first - 1].folded : "";

	for (size_t i = 0; figure->unit.id == UNIT_OTHER && !figure->fewer && i < COUNT(words); i++)
		if (same_bytes(before, words[i]))
			return true;
	return false;
}

/* "to en halv procent", "tre og en halv time": moves behind the half. */
static void read_half_more(const struct tokens *tokens, struct figure *figure)
{
	size_t half = figure->after + (lex_at(tokens, figure->after) == LEX_AND) + 1;

	if (lex_at(tokens, half - 1) != LEX_ARTICLE || lex_at(tokens, half) != LEX_SMALL ||
	    !lex_is_small(tokens, half) || tokens->items[half].value != 5 || figure->range || figure->low.scale ||
	    figure->low.n > HALVES_MAX || (figure->first && lex_at(tokens, figure->first - 1) == LEX_BETWEEN))
		return;
	figure->low = (struct num){ figure->low.n * 10 + 5, 1 };
	figure->value_after = figure->after = half + 1;
}

static bool read_plain(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];

	if (!may_begin(token->lex))
		return false;
	*figure = (struct figure){
		.first = at, .after = at + 1, .value_after = at + 1, .unit = { .text = "", .folded = "" }
	};
	figure->in_words = token->lex != LEX_FIGURE;
	if (figure_read_half(arena, tokens, at, figure) || figure_read_out_of(arena, tokens, at, figure) ||
	    figure_read_set(arena, tokens, at, figure)) {
		;
	} else if (figure_read_part(arena, tokens, at, figure)) {
		figure_take_change(tokens, figure);
	} else if (is_hundred(tokens, at)) {
		figure->low = (struct num){ figure_power(token->value), 0 };
		figure_take_things(arena, tokens, figure);
	} else if (token->lex == LEX_ARTICLE && lex_at(tokens, at + 1) == LEX_MAGNITUDE) {
		figure->low = (struct num){ 1, 0 }; /* "en million" */
		figure_take_unit(arena, tokens, figure);
	} else if (lex_is_number(tokens, at) || lex_is_small(tokens, at)) {
		figure->low = lex_is_number(tokens, at)    ? figure_num_of(token)
			      : token->lex == LEX_FRACTION ? (struct num){ 25, 2 }
							   : (struct num){ token->value, 1 };
		figure->compound = token->compound;
		figure->ordinal = token->ordinal;
		figure->unclear = token->unclear;
		read_range(tokens, at, figure);
		read_half_more(tokens, figure);
		if (lex_at(tokens, figure->after) == LEX_PLUS && lex_at(tokens, figure->after + 1) == LEX_PERCENT) {
			figure->or_more = true; /* "90+ %" */
			figure->after++;
		}
		if (!figure->compound)
			figure_take_unit(arena, tokens, figure);
	} else {
		return false;
	}
	figure->plus = at && lex_at(tokens, at - 1) == LEX_PLUS && token->glued &&
		       (figure->unit.id == UNIT_PERCENT || figure->unit.id == UNIT_POINTS);
	figure->more |= is_more(tokens, figure);
	take_or(tokens, figure);
	if (figure->unit.id == UNIT_PERCENT && lex_at(tokens, figure->after) == LEX_OF && !figure->more &&
	    !figure->fewer)
		figure->share = true;
	return true;
}

/* "højst -2 %", "mellem -1 og 1 %"; a dash behind another word may set off what follows */
static bool is_minus(const struct tokens *tokens, size_t at)
{
	enum lex before = at ? lex_at(tokens, at - 1) : LEX_NONE;

	return lex_at(tokens, at) == LEX_DASH && !tokens->items[at].glued && lex_at(tokens, at + 1) == LEX_FIGURE &&
	       tokens->items[at + 1].glued &&
	       (lex_is_bound(before) || before == LEX_BE || before == LEX_BETWEEN || before == LEX_AND ||
		before == LEX_ON || before == LEX_TO);
}

bool figure_read(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	bool minus = is_minus(tokens, at);

	if (!read_plain(arena, tokens, at + minus, figure))
		return false;
	if (minus) {
		figure->first = at;
		figure->low.n = -figure->low.n;
		figure->unclear |= figure->range || figure->whole;
		figure->share = false;
	}
	return true;
}
