/* SPDX-License-Identifier: MPL-2.0 */
/* What is, or has come to be so, where nothing says that it is to be: "svartiden er 8 uger", "er faldet til 5 %". */
#include <string.h>

#include "suggest/judge.h"

#define RATE_NEAR 4 /* tokens from what is paid to the verb that says what becomes of it */

/* "er faldet til": it has come about, and nothing "skal" */
static bool is_turned(const struct tokens *tokens, const struct clause *clause, const struct verdict *verdict)
{
	const struct token *verb = &tokens->items[clause->direction];

	return tokens->lang == KK_LANG_DA && verdict->role == ROLE_TARGET && clause->has_direction && !clause->modal &&
	       verdict->mark_first == clause->direction && (verb->lex == LEX_UP || verb->lex == LEX_DOWN) &&
	       text_ends(verb->folded, "t");
}

/* "svartiden er 8 uger", "betalingen udgør 25 % af udgifterne"; of "i 2014 er 80 % af borgerne" it is asked */
static bool is_state(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		     const struct lead *lead, const struct verdict *verdict)
{
	if (!lead->be || clause->reach)
		return false;
	if (verdict->stated) /* "er 5 procentpoint højere end i 2008" */
		return (figure->more || figure->fewer) && same_bytes(tokens->items[figure->first - 1].folded, "er");
	if (figure->range) /* "klasserne har 22-26 elever" is how it is to be kept */
		return figure_is_time(figure);
	return !figure->share || share_is_of_money(tokens, figure->after) ||
	       strncmp(tokens->items[figure->first - 1].folded, "udgoer", 6) == 0;
}

/* "Der er ansat 2.300 medarbejdere" */
static bool is_there(const struct tokens *tokens, const struct clause *clause, const struct lead *lead)
{
	size_t there = clause->start;

	return lead->at == there + 3 && tokens->lang == KK_LANG_DA && same_bytes(tokens->items[there].folded, "der") &&
	       same_bytes(tokens->items[there + 1].folded, "er");
}

/* "Der udtages 240 vandprøver om året": what goes on from year to year */
static bool goes_on(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		    const struct lead *lead)
{
	size_t there = clause->start;

	return lead->at == there + 2 && tokens->lang == KK_LANG_DA && same_bytes(tokens->items[there].folded, "der") &&
	       tokens->items[there + 1].lex == LEX_NONE && figure_is_yearly(tokens, figure);
}

/* "Tilskuddet nedsættes med 10 %": what people get or pay is decided, and is no aim. */
static bool is_of_rate(const struct tokens *tokens, const struct clause *clause, const struct lead *lead,
		       const struct verdict *verdict)
{
	static const char *const rates[] = { "tilskud", "takst", "gebyr", "afgift", "skat", "sats", "egenbetaling" };
	size_t first = clause->start;

	bool changed = clause->has_direction && verdict->mark_first == clause->direction;
	size_t verb = changed ? clause->direction : lead->at;

	if (tokens->lang != KK_LANG_DA || (!changed && !lead->be) || verb > first + RATE_NEAR ||
	    !lex_is_definite(tokens, first))
		return false;
	for (size_t i = 0; i < COUNT(rates); i++)
		if (strstr(tokens->items[first].folded, rates[i]))
			return true;
	return false;
}

/* "andelen er 100 %": nobody would say so of what is */
static bool is_whole(const struct figure *figure)
{
	return figure_is_share(figure) && figure->low.n == 100 && !figure->low.scale;
}

/* No word says how much it is to be. */
static bool is_plain_fact(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			  const struct lead *lead)
{
	return is_there(tokens, clause, lead) || goes_on(tokens, clause, figure, lead) ||
	       (figure->share && share_is_fact(tokens, figure->after));
}

void judge_told(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		const struct lead *lead, struct verdict *verdict)
{
	verdict->turned = is_turned(tokens, clause, verdict);
	if (verdict->role != ROLE_TARGET || is_whole(figure))
		return;
	verdict->told = verdict->turned;
	if (verdict->told || clause->modal)
		return;
	verdict->decided = is_of_rate(tokens, clause, lead, verdict);
	verdict->told = verdict->decided || is_state(tokens, clause, figure, lead, verdict) ||
			(!verdict->stated && is_plain_fact(tokens, clause, figure, lead));
}
