/* SPDX-License-Identifier: MPL-2.0 */
/* What may be the name of the things that a figure counts. */
#include <string.h>

#include "suggest/figure.h"

/* "målet", "resultatmål", "måltallet" */
bool lex_is_aim(const struct token *token)
{
	static const char *const ends[] = { "maal", "maalet",   "maaltal",    "maaltallet",   "target",        "goal",
					    "aim",  "ambition", "ambitionen", "maalsaetning", "maalsaetningen" };

	size_t size = strlen(token->folded);

	if (size < 3 || !strchr("glmnt", token->folded[size - 1])) /* what all of these end with */
		return false;
	return text_ends_in(token->folded, ends, COUNT(ends));
}

bool lex_ends_with(const char *text, const char *end)
{
	return text_ends(text, end) && strcmp(text, end) != 0;
}

/* "besvares" is what is done, not what is counted. Behind a figure, "planter" and "visits" are things. */
bool lex_is_noun(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	if (token->lex == LEX_PERSON || token->lex == LEX_POINTS_WORD)
		return true;
	if (token->lex == LEX_DEED && token->form)
		return lex_ends_with(token->folded, tokens->lang == KK_LANG_EN ? "s" : "er");
	return token->lex == LEX_NONE && (strlen(token->folded) > 1 || strchr("gl", *token->folded)) &&
	       (tokens->lang == KK_LANG_EN || !lex_ends_with(token->folded, "es"));
}

/* "forbruget", "aftalen", "indtægterne" */
bool lex_is_definite(const struct tokens *tokens, size_t at)
{
	static const char *const ends[] = { "et", "en", "erne", "ene" };

	return lex_at(tokens, at) == LEX_NONE && text_ends_in(tokens->items[at].folded, ends, COUNT(ends));
}

/* The hyphen behind "social-": what is joined to it comes later. */
bool lex_is_cut_short(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at) == LEX_DASH && tokens->items[at].glued &&
	       (at + 1 >= tokens->count || !tokens->items[at + 1].glued);
}

static bool is_adjective(const struct token *token)
{
	static const char *const ends[] = { "ige",   "iske",  "ene",  "ede",  "ende", "ale",  "bare",   "loese",
					    "fulde", "somme", "elle", "aere", "ive",  "unge", "aeldre", "ldte",
					    "agte",  "ndte",  "al",   "ic",   "able", "ed",   "ing" };

	for (size_t i = 0; i < COUNT(ends); i++)
		if (lex_ends_with(token->folded, ends[i]) ||
		    (strcmp(token->folded, ends[i]) == 0 && token->lex == LEX_PERSON))
			return true;
	return false;
}

static bool is_plural(const struct token *token)
{
	static const char *const words[] = { "people", "men", "women", "children", "staff", "police", "youth" };

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(token->folded, words[i]) == 0)
			return true;
	return lex_ends_with(token->folded, "s") && !lex_ends_with(token->folded, "ss");
}

/* "One school takes part": what ends in -s behind one thing is what it does; behind several, it is what they are:
 * "sports clubs", and "schools take part". */
static bool goes_on_english(const struct tokens *tokens, size_t at, bool one)
{
	const struct token *token = &tokens->items[at], *next = token + 1;

	if (token->lex != LEX_NONE)
		return false;
	return one ? !is_plural(next) : !is_plural(token) || (lex_ends_with(token->folded, "s") && is_plural(next));
}

/* Another noun may follow: behind an adjective, and in English behind a noun that is no plural. */
static bool goes_on(const struct tokens *tokens, size_t at, bool one)
{
	return is_adjective(&tokens->items[at]) ||
	       (tokens->lang == KK_LANG_EN && at + 1 < tokens->count && goes_on_english(tokens, at, one));
}

/* The rest of what is counted: "forebyggende hjemmebesøg". */
size_t figure_noun_end(const struct tokens *tokens, size_t at, bool one)
{
	size_t end = at + 1;

	while (end < tokens->count && end < at + 3 && goes_on(tokens, end - 1, one) && lex_is_noun(tokens, end))
		end++;
	if (lex_is_cut_short(tokens, end) && end + 2 < tokens->count && lex_at(tokens, end + 1) == LEX_AND &&
	    lex_is_noun(tokens, end + 2))
		return end + 3; /* "social- og sundhedselever" */
	if (end + 1 < tokens->count && tokens->items[end].lex == LEX_SLASH && tokens->items[end].glued &&
	    tokens->items[end + 1].glued && *tokens->items[end + 1].folded) {
		end += 2; /* "km/t", "børn/unge" */
		end += end < tokens->count && is_adjective(&tokens->items[end - 1]) && lex_is_noun(tokens, end);
	}
	return end;
}
