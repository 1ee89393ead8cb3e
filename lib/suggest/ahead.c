/* SPDX-License-Identifier: MPL-2.0 */
/* What follows a figure: where the verb stands, and whether it asks for as many as the figure says. */
#include <string.h>

#include "suggest/grammar.h"

#define SENTENCE_MAX 40 /* words without a verb */
#define AHEAD_MAX 10    /* words between a subject's figure and its verb */

/* "besvares", "sikres" */
bool lex_is_passive(const struct token *token)
{
	size_t size = strlen(token->folded);

	return (token->lex == LEX_NONE || (token->lex == LEX_DEED && token->form)) && size > 3 &&
	       strcmp(token->folded + size - 2, "es") == 0;
}

/* "Every krone counts": it is the whole of what is said */
bool ahead_is_idle(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "counts", "count", "matters", "matter", "helps", "taeller" };
	enum lex next = lex_at(tokens, at + 1);

	for (size_t i = 0; at < tokens->count && i < COUNT(words); i++)
		if (same_bytes(tokens->items[at].folded, words[i]))
			return next == LEX_STOP_SIGN || next == LEX_COMMA || next == LEX_AND;
	return false;
}

static bool ends_clause(enum lex lex)
{
	return lex == LEX_STOP_SIGN || lex == LEX_COMMA || lex == LEX_AND || lex == LEX_BUT || lex == LEX_OPEN ||
	       lex == LEX_REL || lex == LEX_IF;
}

bool lex_is_verb(const struct tokens *tokens, size_t at)
{
	enum lex lex = tokens->items[at].lex;

	return lex == LEX_MUST || lex == LEX_MAY || lex == LEX_BE || lex == LEX_DEED || lex == LEX_REL ||
	       lex == LEX_COMMA || (tokens->lang == KK_LANG_DA && lex_is_passive(&tokens->items[at]));
}

size_t ahead_verb(const struct tokens *tokens, size_t from)
{
	for (size_t at = from; at < tokens->count && at < from + AHEAD_MAX; at++)
		if (lex_is_verb(tokens, at))
			return at;
	return from;
}

/* Whether anything is said of what stands in front of `from`: no "80 % tilfredse brugere" */
bool ahead_has_verb(const struct tokens *tokens, size_t from)
{
	for (size_t at = from; at < tokens->count && tokens->items[at].lex != LEX_STOP_SIGN; at++)
		if (at == from + SENTENCE_MAX || lex_is_verb(tokens, at))
			return true;
	return false;
}

/* "skal", and not "skal højst" or "skal ikke" */
bool ahead_free(const struct tokens *tokens, size_t at)
{
	for (size_t i = at; i < tokens->count && i < at + 3; i++) {
		enum lex lex = tokens->items[i].lex;

		if (lex_is_bound(lex) || lex == LEX_NOT || lex == LEX_NONE_OF || lex == LEX_APPROX || lex == LEX_KEEP ||
		    lex == LEX_DOWN || (lex == LEX_FIGURE && i == at))
			return false;
	}
	return true;
}

bool ahead_asks(const struct tokens *tokens, const struct figure *figure)
{
	bool be = false;

	for (size_t at = figure->after; at < tokens->count && at < figure->after + AHEAD_MAX; at++) {
		const struct token *token = &tokens->items[at];

		if (token->lex == LEX_AND && lex_at(tokens, at + 1) == LEX_FIGURE) {
			at++; /* "40 pladser og 3 boliger oprettes": both are asked for */
			continue;
		}
		if (ends_clause(token->lex) || token->lex == LEX_PER || token->lex == LEX_MAY ||
		    token->lex == LEX_FIGURE || token->lex == LEX_NOT || (be && token->lex == LEX_MUST))
			return false;
		if (token->lex == LEX_MUST || token->lex == LEX_DEED ||
		    (!be && tokens->lang == KK_LANG_DA && lex_is_passive(token)))
			return ahead_free(tokens, at + 1);
		be |= token->lex == LEX_BE;
	}
	return false;
}
