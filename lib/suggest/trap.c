/* SPDX-License-Identifier: MPL-2.0 */
/* Figures that are no target whatever the rest of the sentence says: ages, scales, time limits, conditions. */
#include <string.h>

#include "suggest/judge.h"

/* "børn under 6 år", "de 15-24-årige", "borgere på mindst 65 år": how old somebody is. */
static bool is_age(const struct clause *clause, const struct figure *figure, const struct lead *lead)
{
	bool old = figure->unit.id == UNIT_YEAR || figure->unit.id == UNIT_MONTH;

	if (lead->prep == LEX_FROM && clause->has_direction && clause->direction + 1 == lead->at)
		return false; /* "stige fra 78 år til 80 år" */
	if (lead->person && (old || figure->unit.id == UNIT_NONE ||
			     (figure_is_time(figure) && (lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW))))
		return true;
	return figure->unit.id == UNIT_YEAR &&
	       (lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW || lead->prep == LEX_BETWEEN || figure->range ||
		figure->or_more || figure->or_less || lead->prep == LEX_ON || lead->prep == LEX_FROM);
}

static bool is_span_of_time(const struct figure *figure, const struct lead *lead)
{
	if (lead->prep == LEX_OF && lead->english && lead->bound != LEX_NONE)
		return false; /* "a time of less than 5 minutes" */
	switch (lead->prep) {
	case LEX_WITHIN:
		return !figure->range || figure->unit.id != UNIT_PERCENT; /* "inden for 4-5 %" */
	case LEX_BY:
	case LEX_BEFORE:
	case LEX_AFTER:
	case LEX_IN:
	case LEX_DURING:
	case LEX_PER:
	case LEX_PERIOD:
	case LEX_OF:
		return figure_is_time(figure);
	default:
		return false;
	}
}

/* "Ved fravær over 15 % underrettes …", "… under 200.000 kr. får tilskud": a verb follows that asks for nothing more.
 */
static bool is_subject(const struct tokens *tokens, size_t at)
{
	return at < tokens->count && !tokens->items[at].value &&
	       (tokens->items[at].lex == LEX_BE || lex_is_passive(&tokens->items[at]));
}

#define AGREED_MAX 8 /* tokens in front of "om" that say that so many are agreed on */
#define SUBJECT_MAX 8 /* tokens of a subject in front of its figure */
#define HAD_MAX 4     /* tokens that name what somebody has */
#define VERBS_MAX 6   /* tokens from a verb to the one that it helps */

/* "opnås", "sikres", "skal fastholdes": what is done makes a target of its subject. */
static bool is_reached(const struct tokens *tokens, size_t verb)
{
	static const char *const stems[] = { "opnaa", "naa",    "sikr",     "fasthold", "overhold", "tilstraeb",
					     "oensk", "garant", "realis",   "kraev",    "vaere",    "achiev",
					     "reach", "ensur",  "maintain", "attain",   "guarant" };

	for (size_t i = verb; i < tokens->count && i < verb + VERBS_MAX; i++)
		for (size_t k = 0; k < COUNT(stems); k++)
			if (strncmp(tokens->items[i].folded, stems[k], strlen(stems[k])) == 0)
				return true;
	return false;
}

/* Nothing but nouns and what joins them in front of `at`, back to where the clause begins; `with`: they have something.
 */
static bool is_head(const struct tokens *tokens, const struct clause *clause, size_t at, bool *with)
{
	*with = false;
	for (size_t i = at; i > clause->limit; i--) {
		if (at - i == SUBJECT_MAX || lex_is_verb(tokens, i - 1))
			return false;
		*with |= tokens->items[i - 1].lex == LEX_WITH;
	}
	return at > clause->limit;
}

/* "Indkøb på over 500.000 kr. sendes i udbud", "borgere med en indkomst på under 200.000 kr. får tilskud": the figure
 * tells apart those to whom something is done. */
/* "til familier", "for borgere": who is meant */
static bool is_to(enum lex lex)
{
	return lex == LEX_TO || lex == LEX_FOR || lex == LEX_OF;
}

/* "børn med skolefravær på over 10 %", "til familier med en indtægt på højst 250.000 kr.": what such ones have */
static bool is_had(const struct tokens *tokens, const struct clause *clause, const struct lead *lead)
{
	size_t with = lead->at;
	bool told = lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW;

	if ((lead->prep != LEX_ON && !lead->modifies) || lead->bound == LEX_NONE)
		return false;
	while (with > clause->limit && lead->at - with < HAD_MAX && tokens->items[with - 1].lex != LEX_WITH)
		with--;
	if (with <= clause->limit + 1 || tokens->items[with - 1].lex != LEX_WITH || with >= lead->at ||
	    lex_is_verb(tokens, with - 2) ||
	    (tokens->items[with - 2].lex != LEX_LABEL && !lex_is_noun(tokens, with - 2)))
		return false;
	return told || (with > clause->limit + 2 && is_to(tokens->items[with - 3].lex));
}

/* "følges op": a phrase whose first word is what is done */
static bool is_done_to(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_UP || lex == LEX_DOWN || lex == LEX_HALVE || lex == LEX_GROW ||
	       (lex == LEX_NOISE && text_ends(tokens->items[at].folded, "es"));
}

/* "kræver", right behind its subject's figure */
static bool is_active(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at) == LEX_NONE && strlen(tokens->items[at].folded) > 3 &&
	       text_ends(tokens->items[at].folded, "er");
}

static bool tells_apart(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			const struct lead *lead)
{
	size_t verb = ahead_verb(tokens, figure->after);
	bool with, over = lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW;

	if (lead->bound == LEX_NONE || lead->be || lead->must || verb >= tokens->count ||
	    (lead->prep != LEX_ON && lead->prep != LEX_TO && lead->prep != LEX_WITH) ||
	    !is_head(tokens, clause, lead->at, &with))
		return false;
	if (is_done_to(tokens, figure->after) ||
	    (over && !figure_is_share(figure) && tokens->lang == KK_LANG_DA && is_active(tokens, figure->after)))
		return true;
	if (is_reached(tokens, verb))
		return false;
	switch (tokens->items[verb].lex) {
	case LEX_MUST:
	case LEX_MAY:
		return true;
	case LEX_DEED:
		return !figure_is_share(figure);
	case LEX_BE:
		return with || (over && !figure_is_share(figure));
	default:
		return tokens->lang == KK_LANG_DA && lex_is_passive(&tokens->items[verb]);
	}
}

/* "højst … på de 4 skoler", "på kommunens 4 skoler": how many there are is known. */
static bool is_known_set(const struct tokens *tokens, const struct figure *figure, const struct lead *lead)
{
	const char *before = figure->first ? tokens->items[figure->first - 1].folded : "";
	bool bound = lead->bound != LEX_NONE && lex_at(tokens, figure->first - 2) != LEX_ON; /* "mindst de 4 skoler" */

	if (figure->unit.id != UNIT_OTHER || bound || figure->more || figure->fewer)
		return false;
	if (strcmp(before, "kommunens") == 0)
		return true;
	return (strcmp(before, "de") == 0 || strcmp(before, "the") == 0) &&
	       (lead->prep == LEX_ON || lead->prep == LEX_IN || lead->prep == LEX_FOR || lead->prep == LEX_OF);
}

/* "fraværet, der var 5,1 %,", "andelen, som udgør 30 %,": how it stands with what is counted */
static bool is_told_of(const struct tokens *tokens, const struct figure *figure, const struct lead *lead)
{
	return lead->before == LEX_PAST || (lead->be && same_bytes(tokens->items[figure->first - 1].folded, "udgoer"));
}

/* "ved indkøb over 50.000 kr.", "ved udgifter på over 50.000 kr.": on what occasion */
static bool is_occasion(const struct tokens *tokens, const struct lead *lead)
{
	return (lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW) && (lead->modifies || lead->prep == LEX_ON) &&
	       lead->at > 1 && same_bytes(tokens->items[lead->at - 2].folded, "ved");
}

/* Another figure, to the end of the sentence */
static bool has_figure(const struct tokens *tokens, size_t from)
{
	for (size_t i = from; i < tokens->count && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		if (tokens->items[i].lex == LEX_FIGURE || tokens->items[i].lex == LEX_NUMBER ||
		    tokens->items[i].lex == LEX_ALL)
			return true;
	return false;
}

/* "Mindst 14 dage før mødet udsendes dagsordenen": when it is done */
static bool is_time_before(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			   const struct lead *lead)
{
	enum lex next = lex_at(tokens, figure->after);

	if (next == LEX_AFTER && lead->bound == LEX_MAX && !has_figure(tokens, figure->after))
		return false; /* "Højst 10 dage efter henvendelsen er borgeren kontaktet" is what is promised */
	return figure_is_time(figure) && lead->bound != LEX_NONE && lead->at == clause->start &&
	       (next == LEX_BEFORE || next == LEX_AFTER) && ahead_has_verb(tokens, figure->after);
}

/* "Der indgås aftale med KL om mindst 50 praktikpladser": so many, and no time after which */
static bool is_agreed_on(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			 const struct lead *lead)
{
	static const char *const ends[] = { "aftale", "aftaler" };
	bool agreed = false;

	if (!same_bytes(tokens->items[lead->at].folded, "om") || lead->bound == LEX_NONE || clause->relative ||
	    figure->unit.id != UNIT_OTHER || figure_is_time(figure))
		return false;
	for (size_t i = lead->at; i > clause->start && lead->at - i < AGREED_MAX; i--) {
		const struct token *token = &tokens->items[i - 1];

		if (agreed && (token->lex == LEX_MUST || token->lex == LEX_DEED || lex_is_passive(token)))
			return true;
		agreed |= text_ends_in(token->folded, ends, COUNT(ends));
	}
	return false;
}

/* What is no target whatever the rest says; ROLE_TARGET: it may be one. */
enum role judge_trap(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		     const struct lead *lead)
{
	if (figure->compound || figure->ordinal || (lead->label && !figure_is_share(figure) && !figure_is_time(figure)))
		return ROLE_IGNORED;
	if (clause->scale && (lead->prep == LEX_FROM || lead->prep == LEX_TO || lead->prep == LEX_BETWEEN ||
			      figure->range || (lead->prep == LEX_ON && lead->before == LEX_SCALE)))
		return ROLE_IGNORED;
	if (clause->given)
		return ROLE_IGNORED;
	if (is_time_before(tokens, clause, figure, lead))
		return ROLE_PART;
	if (clause->aged || is_span_of_time(figure, lead))
		return ROLE_PART;
	if (is_known_set(tokens, figure, lead) || lead->prep == LEX_PER || lead->prep == LEX_SAME ||
	    (lead->prep == LEX_AFTER && !is_agreed_on(tokens, clause, figure, lead)) || is_age(clause, figure, lead))
		return ROLE_IGNORED;
	if ((lead->modifies && is_subject(tokens, figure->after)) || tells_apart(tokens, clause, figure, lead) ||
	    is_had(tokens, clause, lead) || is_occasion(tokens, lead))
		return ROLE_PART;
	if (clause->now && lead->be && lead->bound == LEX_NONE)
		return ROLE_BASELINE; /* "den nuværende ventetid er 11 uger" */
	if (figure->genitive && (lead->prep != LEX_NONE || lead->bound == LEX_NONE))
		return ROLE_PART;
	if (lead->prep == LEX_COMPARED || lead->prep == LEX_NOW || clause->open_base ||
	    (clause->relative && lead->bound == LEX_NONE && is_told_of(tokens, figure, lead)))
		return ROLE_BASELINE;
	if (clause->open && lead->bound == LEX_NONE) /* "stiger (fra 70 % i 2010) til 80 %" */
		return lead->prep == LEX_FROM && clause->has_direction ? ROLE_BASELINE : ROLE_IGNORED;
	if (clause->condition || (clause->relative && !figure->share))
		return ROLE_PART;
	return clause->past ? ROLE_BASELINE : ROLE_TARGET;
}
