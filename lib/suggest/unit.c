/* SPDX-License-Identifier: MPL-2.0 */
/* The unit of a figure, or the things that it counts. */
#include <string.h>

#include "suggest/figure.h"

static void set_unit(struct arena *arena, const struct tokens *tokens, size_t first, size_t after,
		     struct figure *figure)
{
	struct text_span span = tokens_span(tokens, first, after);

	figure->unit_first = first;
	figure->unit_after = figure->after = after;
	figure->unclear |= !unit_readable(tokens->text + span.start, span.end - span.start);
	figure->unit = unit_parse(arena, tokens->text + span.start, span.end - span.start);
}

/* "minutters", "dages": a measure of what follows. */
static bool take_genitive(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	size_t size = token->end - token->start;
	struct unit unit;

	if (size < 3 || !lex_ends_with(token->folded, "s"))
		return false;
	unit = unit_parse(arena, tokens->text + token->start, size - 1);
	if (unit.id < UNIT_SECOND || unit.id > UNIT_YEAR)
		return false;
	figure->unit = unit;
	figure->unit_first = at;
	figure->unit_after = figure->after = at + 1;
	figure->genitive = true;
	return true;
}

static bool take_percent(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	size_t after = at + 1;
	enum lex lex = lex_at(tokens, at);

	if (lex != LEX_PERCENT && lex != LEX_POINTS)
		return false;
	set_unit(arena, tokens, at, after, figure);
	figure->unit = unit_parse(arena, lex == LEX_PERCENT ? "%" : "procentpoint", lex == LEX_PERCENT ? 1 : 12);
	if (lex_at(tokens, after) == LEX_DASH && lex_at(tokens, after + 1) == LEX_POINTS_WORD)
		after++;
	if (lex == LEX_PERCENT && lex_at(tokens, after) == LEX_POINTS_WORD) {
		figure->unit = unit_parse(arena, "procentpoint", 12);
		figure->unit_after = figure->after = after + 1;
	}
	return true;
}

int64_t figure_power(int value)
{
	int64_t result = 1;

	while (value-- > 0)
		result *= 10;
	return result;
}

static bool enlarge(struct num *num, int zeros)
{
	while (zeros && num->scale) {
		num->scale--;
		zeros--;
	}
	if (num->n > INT64_MAX / 1000000000 / 10)
		return false;
	num->n *= figure_power(zeros);
	return true;
}

static bool is_one(const struct figure *figure)
{
	return figure->low.n == 1 && !figure->low.scale && !figure->range;
}

/* "3 day nurseries": three of what is named, and not three days */
static bool tells_things_apart(const struct tokens *tokens, size_t at, const struct unit *unit,
			       const struct figure *figure)
{
	static const char *const words[] = { "minute", "hour", "day", "week", "month", "year" };

	if (tokens->lang != KK_LANG_EN || is_one(figure) || unit->id < UNIT_SECOND || unit->id > UNIT_YEAR ||
	    at + 1 >= tokens->count || !lex_is_noun(tokens, at + 1))
		return false;
	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(tokens->items[at].folded, words[i]) == 0)
			return true;
	return false;
}

/* Units of more than one word, and of known kinds: "mio. kr.", "t.kr.", "kr." */
static bool take_known(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	if (lex_is_cut_short(tokens, at + 1))
		return false; /* "3 dag- og døgntilbud" */
	bool may_go_on = lex_at(tokens, at) == LEX_MAGNITUDE || tokens->items[at].end - tokens->items[at].start == 1;

	for (size_t words = may_go_on ? 2 : 1; words >= 1; words--) {
		struct text_span span;
		struct unit unit;

		if (at + words > tokens->count || lex_at(tokens, at + words - 1) == LEX_STOP_SIGN ||
		    lex_at(tokens, at) == LEX_PER)
			continue;
		span = tokens_span(tokens, at, at + words);
		unit = unit_parse(arena, tokens->text + span.start, span.end - span.start);
		if (tells_things_apart(tokens, at, &unit, figure))
			return false;
		if (unit.id == UNIT_OTHER || !unit_readable(tokens->text + span.start, span.end - span.start))
			continue;
		figure->unit = unit;
		figure->unit_first = at;
		figure->unit_after = figure->after = at + words;
		return true;
	}
	return false;
}

/* "20 stk."; but "stk. 2" is of a section */
static bool is_pieces(const struct tokens *tokens, size_t at)
{
	return same_bytes(tokens->items[at].folded, "stk") && lex_at(tokens, at + 1) != LEX_FIGURE;
}

void figure_take_things(struct arena *arena, const struct tokens *tokens, struct figure *figure)
{
	if (figure->after < tokens->count && (lex_is_noun(tokens, figure->after) || is_pieces(tokens, figure->after)))
		set_unit(arena, tokens, figure->after, figure_noun_end(tokens, figure->after, is_one(figure)),
			 figure);
}

/* "DKK 100 million", "kr. 50.000" */
static bool take_currency(struct arena *arena, const struct tokens *tokens, struct figure *figure)
{
	const struct token *before = figure->first ? &tokens->items[figure->first - 1] : NULL;

	if (!before || before->lex != LEX_NONE ||
	    (strcmp(before->folded, "dkk") != 0 && strcmp(before->folded, "kr") != 0))
		return false;
	figure->unit = unit_parse(arena, "kr.", 3);
	figure->unit_first = figure->first - 1;
	figure->unit_after = figure->first;
	return true;
}

void figure_take_unit(struct arena *arena, const struct tokens *tokens, struct figure *figure)
{
	size_t at = figure->after;

	if (at >= tokens->count || take_percent(arena, tokens, at, figure) || take_known(arena, tokens, at, figure) ||
	    take_genitive(arena, tokens, at, figure)) {
		figure_take_change(tokens, figure);
		return;
	}
	if (lex_at(tokens, at) == LEX_MAGNITUDE) {
		figure->unclear |= !enlarge(&figure->low, tokens->items[at].value);
		if (figure->range)
			figure->unclear |= !enlarge(&figure->high, tokens->items[at].value);
		figure->value_after = ++figure->after;
	}
	figure_take_change(tokens, figure);
	if (take_currency(arena, tokens, figure))
		return;
	figure_take_things(arena, tokens, figure);
	if (figure->unit_first)
		figure_take_change(tokens, figure); /* "to lærere mere" */
}
