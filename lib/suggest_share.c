/* SPDX-License-Identifier: MPL-2.0 */
/* Shares: "ni ud af ti", "halvdelen", "en tredjedel", "1/3", "hver fjerde". */
#include <string.h>

#include "suggest_figure.h"

/* Per cent to two decimals, so that the share itself meets what is written. */
static void set_share(struct arena *arena, struct figure *figure, unsigned part, unsigned whole, size_t after)
{
	int64_t scaled = (int64_t)part * 10000;

	figure->part = part;
	figure->whole = whole;
	figure->low = (struct num){ scaled / whole, 2 };
	while (figure->low.scale && figure->low.n % 10 == 0) {
		figure->low.n /= 10;
		figure->low.scale--;
	}
	figure->unit = unit_parse(arena, "%", 1);
	figure->share = true;
	figure->value_after = figure->after = after;
}

/* "three quarters of schools", "by a quarter"; not "the quarter", nor "a quarter of 2014" */
static bool is_quarter_part(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];
	bool article = token->lex == LEX_ARTICLE && strcmp(token->folded, "a") == 0;

	if (lex_at(tokens, at + 1) != LEX_QUARTER || (!article && !lex_is_number(tokens, at)) || token->ordinal)
		return false;
	if (lex_at(tokens, at + 2) == LEX_OF)
		return lex_at(tokens, at + 3) != LEX_FIGURE;
	return article && at && lex_at(tokens, at - 1) == LEX_WITH;
}

/* "the first half of 2012" */
static bool is_half_of_year(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at + 1) == LEX_OF && lex_at(tokens, at + 2) == LEX_FIGURE &&
	       tokens->items[at + 2].value >= 1900;
}

/* "halvdelen", "hver fjerde", "en tredjedel", "1/3" */
bool figure_read_part(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	enum lex next = lex_at(tokens, at + 1);
	unsigned part = token->lex == LEX_ARTICLE ? 1 : token->value > 0 ? (unsigned)token->value : 1;

	if (token->lex == LEX_HALF) {
		if (is_half_of_year(tokens, at))
			return false;
		set_share(arena, figure, 1, 2, at + 1);
	} else if (token->lex == LEX_EVERY && at + 1 < tokens->count &&
		   (lex_is_noun(tokens, at + 1) || next == LEX_STOP || next == LEX_LABEL)) {
		if (unit_parse(arena, tokens->items[at + 1].folded, strlen(tokens->items[at + 1].folded)).id !=
		    UNIT_OTHER)
			return false; /* "hver anden uge" */
		set_share(arena, figure, 1, (unsigned)token->value, at + 1);
	} else if (next == LEX_FRACTION && lex_at(tokens, at + 2) != LEX_QUARTER &&
		   (lex_is_number(tokens, at) || token->lex == LEX_ARTICLE) && part < 10) {
		set_share(arena, figure, part, (unsigned)tokens->items[at + 1].value, at + 2);
	} else if (tokens->lang == KK_LANG_EN && part < 4 && is_quarter_part(tokens, at)) {
		set_share(arena, figure, part, 4, at + 2);
	} else if (next == LEX_SLASH && lex_is_number(tokens, at) && lex_is_number(tokens, at + 2) &&
		   tokens->items[at + 1].glued && tokens->items[at + 2].glued && !tokens->items[at + 2].compound) {
		int low = token->value, high = tokens->items[at + 2].value;

		if (low < 1 || high < 2 || high > 10 || low >= high ||
		    (at && lex_at(tokens, at - 1) >= LEX_BY && lex_at(tokens, at - 1) <= LEX_DURING))
			return false;
		set_share(arena, figure, (unsigned)low, (unsigned)high, at + 3);
	} else {
		return false;
	}
	return true;
}

/* "mindst 4 ud af 5." is a mark, "9 ud af 10 borgere" are people. */
static bool ends_scale(enum lex next)
{
	return next == LEX_POINTS_WORD || next == LEX_STOP_SIGN || next == LEX_COMMA || next == LEX_ON ||
	       next == LEX_OPEN || next == LEX_CLOSE;
}

/* "9 ud af 10 borgere", "nine in ten"; but "4 ud af 5 point" is a place on a scale. */
bool figure_read_out_of(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	enum lex joint = lex_at(tokens, at + 1);
	int part, whole;

	if ((!lex_is_number(tokens, at) && !(token->lex == LEX_ARTICLE && joint == LEX_OUT_OF)) ||
	    !lex_is_number(tokens, at + 2) || (joint != LEX_OUT_OF && joint != LEX_OF && joint != LEX_IN))
		return false;
	part = token->lex == LEX_ONE || token->lex == LEX_ARTICLE ? 1 : token->value;
	whole = tokens->items[at + 2].value;
	if (joint == LEX_OUT_OF && (part < 0 || ends_scale(lex_at(tokens, at + 3)))) {
		figure->low = figure_num_of(&tokens->items[at]);
		figure->scale = true;
		figure->after = at + 3 + (lex_at(tokens, at + 3) == LEX_POINTS_WORD);
		return true;
	}
	if (part < 1 || whole < 2 || part > whole || whole > 1000 ||
	    (joint != LEX_OUT_OF && whole != 10 && whole != 100 && whole != 5 &&
	     (part != 1 || whole > 50 || (at + 3 < tokens->count && !lex_is_noun(tokens, at + 3)))))
		return false;
	if (joint == LEX_IN && tokens->lang == KK_LANG_DA)
		return false;
	set_share(arena, figure, (unsigned)part, (unsigned)whole, at + 3);
	return true;
}
