/* SPDX-License-Identifier: MPL-2.0 */
/* A fact, and no aim: what is, or has come to be so, where nothing says that it is to be: "svartiden er 8 uger". */
#include <string.h>

#include "suggest/judge.h"

#define RATE_NEAR 4 /* tokens from what is paid to the verb that says what becomes of it */

/* "er faldet til": it has come about, and nothing "skal" */
static bool is_turned(const struct tokens *tokens, const struct clause *clause, const struct verdict *verdict)
{
	const struct token *verb = &tokens->items[clause->direction];

	if (verdict->role == ROLE_TARGET && clause->has_direction && verdict->mark_first == clause->direction &&
	    clause->direction > 1 && same_bytes(tokens->items[clause->direction - 2].folded, "haft"))
		return true; /* "har haft et fald på 4 %" */
	return tokens->lang == KK_LANG_DA && verdict->role == ROLE_TARGET && clause->has_direction && !clause->modal &&
	       verdict->mark_first == clause->direction && (verb->lex == LEX_UP || verb->lex == LEX_DOWN) &&
	       text_ends(verb->folded, "t");
}

/* "Sygefraværet er steget fra 4,8 % i 2010 til 5,3 % i 2011": nobody aims at what is worse */
static bool is_worse(const struct tokens *tokens, struct clause *clause)
{
	size_t near = clause->direction > WINDOW ? clause->direction - WINDOW : 0;
	int good = judge_look(tokens, clause, near > clause->start ? near : clause->start, clause->direction);

	return lead_is_up(tokens, clause->direction) ? good < 0 : good > 0;
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

static bool is_monthly(const struct tokens *tokens, size_t at)
{
	static const char *const times[] = { "dagen", "ugen", "maaneden", "kvartalet", "halvaaret" };

	if (at + 1 >= tokens->count || !same_bytes(tokens->items[at].folded, "om"))
		return false;
	return judge_is_one_of(&tokens->items[at + 1], times, COUNT(times));
}

/* "Der udtages 240 vandprøver om året": what goes on from year to year */
static bool goes_on(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		    const struct lead *lead)
{
	size_t there = clause->start;

	return lead->at == there + 2 && tokens->lang == KK_LANG_DA && same_bytes(tokens->items[there].folded, "der") &&
	       tokens->items[there + 1].lex == LEX_NONE &&
	       (figure_is_yearly(tokens, figure) || is_monthly(tokens, figure->after));
}

static bool is_rate(const struct token *token)
{
	static const char *const ends[] = { "tilskud",  "tilskuddet", "takst",     "taksten",      "taksterne",
					    "gebyr",    "gebyret",    "gebyrerne", "afgift",       "afgiften",
					    "skatten",  "satsen",     "satserne",  "egenbetaling", "egenbetalingen",
					    "huslejen", "renten",     "kontingentet", "brugerbetalingen" };

	return text_ends_in(token->folded, ends, COUNT(ends)) || same_bytes(token->folded, "lejen"); /* not "plejen" */
}

/* "Tilskuddet nedsættes med 10 %", "et tilskud på højst 5.000 kr.": what people get or pay is decided, and is no aim.
 */
static bool is_of_rate(const struct tokens *tokens, const struct clause *clause, const struct lead *lead,
		       const struct verdict *verdict)
{
	size_t first = clause->start;
	bool changed = clause->has_direction && verdict->mark_first == clause->direction;
	size_t verb = changed ? clause->direction : lead->at;

	if (tokens->lang != KK_LANG_DA ||
	    (clause->modal && !same_bytes(tokens->items[first + 1].folded, "kan"))) /* "kan højst udgøre" */
		return false;
	if (lead->prep == LEX_ON && lead->at > 1 && lex_at(tokens, lead->at - 2) == LEX_ARTICLE &&
	    is_rate(&tokens->items[lead->at - 1]))
		return true;
	return (changed || lead->be) && verb <= first + RATE_NEAR && lex_is_definite(tokens, first) &&
	       is_rate(&tokens->items[first]);
}

/* "andelen er 100 %": nobody would say so of what is */
static bool is_whole(const struct figure *figure)
{
	return figure_is_share(figure) && figure->low.n == 100 && !figure->low.scale;
}

/* "Kommunen har over 50.000 indbyggere", "plejecentret rummer højst 60 beboere": how large it is */
static bool is_size(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		    const struct lead *lead)
{
	static const char *const verbs[] = { "rummer", "raader", "disponerer" };
	size_t verb = lead->at;

	if (tokens->lang != KK_LANG_DA || lead->bound == LEX_NONE || figure->unit.id != UNIT_OTHER || figure->share ||
	    figure_is_time(figure))
		return false;
	if (verb > clause->start && judge_is_one_of(&tokens->items[verb - 1], verbs, COUNT(verbs)))
		return true;
	return (lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW) && lead->bound_at == verb + 1 &&
	       verb == clause->start + 1 && same_bytes(tokens->items[verb].folded, "har") &&
	       lex_is_definite(tokens, clause->start);
}

/* No word says how much it is to be; "mere end halvdelen bor i lejebolig" */
static bool is_plain_fact(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			  const struct lead *lead, const struct verdict *verdict)
{
	if (figure->share && (!verdict->stated || lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW) &&
	    share_is_fact(tokens, figure->after))
		return true;
	if (is_size(tokens, clause, figure, lead))
		return true;
	return !verdict->stated && (is_there(tokens, clause, lead) || goes_on(tokens, clause, figure, lead));
}

void judge_fact(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
		const struct lead *lead, struct verdict *verdict)
{
	verdict->turned = is_turned(tokens, clause, verdict);
	if (verdict->turned && is_worse(tokens, clause)) {
		*verdict = verdict_unsure(SAY_HEARSAY);
		return;
	}
	if (verdict->role != ROLE_TARGET || is_whole(figure))
		return;
	verdict->fact = verdict->turned;
	if (verdict->fact)
		return;
	verdict->decided = is_of_rate(tokens, clause, lead, verdict);
	verdict->fact = verdict->decided || (!clause->modal && (is_state(tokens, clause, figure, lead, verdict) ||
								is_plain_fact(tokens, clause, figure, lead, verdict)));
}
