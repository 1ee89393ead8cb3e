/* SPDX-License-Identifier: MPL-2.0 */
/* Changes that a sentence asks for each year. */
#include <string.h>

#include "suggest/grammar.h"

#define NEAR 5 /* tokens between a change and the word that says it is each year's */

/* "en årlig stigning", "annual reduction"; but "årlige besøg" and "the annual survey" are of something else */
static bool is_annual_change(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "aarlig", "aarlige", "annual" };
	enum lex next = lex_at(tokens, at + 1);

	if (next != LEX_RISE && next != LEX_DROP &&
	    (tokens->lang == KK_LANG_DA || (next != LEX_UP && next != LEX_DOWN)))
		return false;
	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(tokens->items[at].folded, words[i]) == 0)
			return true;
	return false;
}

/* "om året", "pr. år", "hvert år", "årligt"; "a year", "annually" */
static bool is_each_year(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "aarligt", "annually", "yearly" };
	static const char *const years[] = { "aaret", "aar", "year", "annum" };
	const struct token *token = &tokens->items[at], *next = at + 1 < tokens->count ? token + 1 : NULL;
	bool is_each = token->lex == LEX_PER || token->lex == LEX_ALL || strcmp(token->folded, "om") == 0 ||
		       strcmp(token->folded, "a") == 0;

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(token->folded, words[i]) == 0)
			return true;
	for (size_t i = 0; i < COUNT(years) && is_each && next; i++)
		if (strcmp(next->folded, years[i]) == 0)
			return true;
	return false;
}

/* "falde med 2 % om året": so much from one year to the next, and not until the deadline. */
bool figure_is_yearly(const struct tokens *tokens, const struct figure *figure)
{
	size_t from = figure->first > NEAR ? figure->first - NEAR : 0;

	for (size_t i = from; i < tokens->count && i < figure->after + NEAR; i++) {
		if (i >= figure->after && (tokens->items[i].lex == LEX_STOP_SIGN || tokens->items[i].lex == LEX_COMMA ||
					   tokens->items[i].lex == LEX_AND))
			break;
		if (is_each_year(tokens, i) || is_annual_change(tokens, i))
			return true;
	}
	return false;
}
