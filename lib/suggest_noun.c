/* SPDX-License-Identifier: MPL-2.0 */
/* What may be the name of the things that a figure counts. */
#include <string.h>

#include "suggest_figure.h"

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

/* Another noun may follow: behind an adjective, and in English behind a noun that is no plural. */
static bool goes_on(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return is_adjective(token) ||
	       (tokens->lang == KK_LANG_EN && token->lex == LEX_NONE && !lex_ends_with(token->folded, "s"));
}

/* The rest of what is counted: "forebyggende hjemmebesøg". */
size_t figure_noun_end(const struct tokens *tokens, size_t at)
{
	size_t end = at + 1;

	while (end < tokens->count && end < at + 3 && goes_on(tokens, end - 1) && lex_is_noun(tokens, end))
		end++;
	if (end + 1 < tokens->count && tokens->items[end].lex == LEX_SLASH && tokens->items[end].glued &&
	    tokens->items[end + 1].glued && *tokens->items[end + 1].folded) {
		end += 2; /* "km/t", "børn/unge" */
		end += end < tokens->count && is_adjective(&tokens->items[end - 1]) && lex_is_noun(tokens, end);
	}
	return end;
}
