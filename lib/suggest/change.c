/* SPDX-License-Identifier: MPL-2.0 */
/* Words behind a figure that make it a change: "flere", "lavere end i 2011", "under niveauet". */
#include <string.h>

#include "suggest/figure.h"

bool lex_is_level(const struct token *token)
{
	return strncmp(token->folded, "niveau", 6) == 0 || strncmp(token->folded, "level", 5) == 0 ||
	       (token->compound && strstr(token->folded, "niveau"));
}

/* "lavere end landsgennemsnittet", "5 % under andre kommuner": what others do is no baseline. */
static bool is_of_others(const struct tokens *tokens, size_t at)
{
	static const char *const parts[] = { "gennemsnit", "kommune", "average", "municipal", "region",
					     "landet",     "oevrige", "andre",   "nabo",      "danmark",
					     "denmark",    "country", "other",   "neighbour" };

	for (size_t i = at; i < tokens->count && i < at + 4 && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		for (size_t k = 0; k < COUNT(parts); k++)
			if (strstr(tokens->items[i].folded, parts[k]))
				return true;
	return false;
}

/* "2011", "2011-tallet" */
static bool is_plain_year(const struct token *token)
{
	return token->lex == LEX_FIGURE && token->plain && token->value >= 1900 && token->value <= 2199;
}

/* "5 procentpoint højere end i 2011", "30 % under niveauet i 2010", "20 % below the 1990 level": what is compared is
 * not a figure. */
static enum lex compared(const struct tokens *tokens, size_t at)
{
	size_t first = at + 1 + (lex_at(tokens, at + 1) == LEX_ARTICLE);
	bool word = tokens->items[at].end - tokens->items[at].start >= 8;
	const struct token *next;
	bool level;

	if (first >= tokens->count)
		return LEX_NONE;
	next = &tokens->items[first];
	level = lex_is_level(next) ||
		(is_plain_year(next) && first + 1 < tokens->count && lex_is_level(&tokens->items[first + 1]));
	if (!level && (!word || next->lex == LEX_NUMBER || (next->lex == LEX_FIGURE && !is_plain_year(next))))
		return LEX_NONE;
	return tokens->items[at].lex == LEX_ABOVE ? LEX_MORE : LEX_FEWER;
}

/* "lavere end gennemsnittet for 2008-2010": what was here once */
static bool is_of_year(const struct tokens *tokens, size_t at)
{
	for (size_t i = at; i < tokens->count && i < at + 6 && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		if (is_plain_year(&tokens->items[i]))
			return true;
	return false;
}

/* "op" or "ned" behind a figure, and not in front of another one */
static bool is_turn(const struct tokens *tokens, size_t at)
{
	const char *word = at < tokens->count ? tokens->items[at].folded : "";
	enum lex next = lex_at(tokens, at + 1);

	return (strcmp(word, "op") == 0 || strcmp(word, "ned") == 0) && next != LEX_FROM && next != LEX_TO &&
	       next != LEX_FIGURE;
}

void figure_take_change(const struct tokens *tokens, struct figure *figure)
{
	enum lex lex = lex_at(tokens, figure->after);

	if (lex == LEX_ABOVE || lex == LEX_BELOW) {
		/* "5 % under forbruget", "2 % over budgettet" */
		bool rate = tokens->lang == KK_LANG_DA &&
			    (figure->unit.id == UNIT_PERCENT || figure->unit.id == UNIT_POINTS) &&
			    lex_is_definite(tokens, figure->after + 1);
		bool year = is_of_year(tokens, figure->after + 1);

		figure->beside = rate || is_of_others(tokens, figure->after + 1);
		if (rate && year)
			lex = lex == LEX_ABOVE ? LEX_MORE : LEX_FEWER;
		else
			lex = figure->beside && !year ? LEX_NONE : compared(tokens, figure->after);
		figure->more = lex == LEX_MORE;
		figure->fewer = lex == LEX_FEWER;
		return;
	}
	if (is_turn(tokens, figure->after)) { /* "rykker 10 pladser op" */
		figure->fewer = lex == LEX_DOWN;
		figure->more = !figure->fewer;
		return;
	}
	if (lex == LEX_MORE || lex == LEX_FEWER || (lex == LEX_NEW && figure->unit.id == UNIT_NONE)) {
		figure->more = lex == LEX_MORE;
		figure->fewer = lex == LEX_FEWER;
		figure->fresh = lex == LEX_NEW;
		figure->after++;
	}
}
