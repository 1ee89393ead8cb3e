/* SPDX-License-Identifier: MPL-2.0 */
/* Figures without a word that says which way: only what can hardly be meant otherwise is read. */
#include <string.h>

#include "suggest/judge.h"

#define NAMED 3 /* tokens that name the aim, or what a share is of */
#define AHEAD 6 /* tokens behind a share that say what becomes of it */

/* "ét træ for hvert træ"; "12 møder pr. år" is none */
static bool is_ratio(const struct tokens *tokens, size_t at)
{
	const struct token *next = at + 1 < tokens->count ? &tokens->items[at + 1] : NULL;
	struct unit unit;

	if (lex_at(tokens, at) != LEX_PER || !next || next->lex == LEX_QUARTER || next->lex == LEX_HALF_YEAR)
		return false;
	unit = unit_parse(tokens->arena, tokens->text + next->start, next->end - next->start);
	return unit.id < UNIT_DAY || unit.id > UNIT_YEAR;
}

/* What is seen, and not brought about. */
static bool is_seen(const char *word)
{
	static const char *const seen[] = { "find",      "fund",     "set",       "ses",      "maal",
					    "registrer", "anmeld",   "konstater", "observer", "optael",
					    "forekom",   "indberet", "klag",      "modtag" };

	for (size_t i = 0; i < COUNT(seen); i++)
		if (strncmp(word, seen[i], strlen(seen[i])) == 0)
			return true;
	return false;
}

/* "Der udleveres 25 …", "Der er opsat 25 …", "Der skal spares 2 mio. kr.": somebody brings so much about. */
static bool is_brought_about(const struct tokens *tokens, const struct clause *clause, const struct lead *lead)
{
	size_t there = clause->start, size;
	const struct token *verb = lead->at > there + 1 ? &tokens->items[lead->at - 1] : NULL;
	bool helped = lex_at(tokens, there + 1) == LEX_BE || lex_at(tokens, there + 1) == LEX_MUST;

	if (tokens->lang != KK_LANG_DA || !verb || strcmp(tokens->items[there].folded, "der") != 0 ||
	    verb != &tokens->items[there + 1 + helped] || verb->lex != LEX_NONE || is_seen(verb->folded))
		return false;
	size = strlen(verb->folded);
	return lex_is_passive(verb) || (size > 4 && strcmp(verb->folded + size - 3, "aas") == 0) ||
	       (helped && size > 3 && verb->folded[size - 1] == 't');
}

/* "Der oprettes 40 pladser", "300 hektar sikres", "i 2012 skal 30 ledige i løntilskud", "skal have 500 medlemmer" */
static bool is_asked(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
		     const struct lead *lead)
{
	if (is_ratio(tokens, figure->after) || strncmp(figure->unit.folded, "gang", 4) == 0 ||
	    strncmp(figure->unit.folded, "time", 4) == 0)
		return false;
	if (clause->deed || clause->reach)
		return true;
	if (is_brought_about(tokens, clause, lead))
		return judge_look(tokens, clause, figure->first + 1, figure->after) >= 0;
	if (lead->be)
		return lead->must && judge_look(tokens, clause, figure->first + 1, figure->after) > 0;
	if (lead->must)
		return ahead_free(tokens, figure->after);
	return lead->at == clause->limit && ahead_asks(tokens, figure);
}

/* "85 % er tilfredse", "80 % besvares", and not "12 % er i arbejde i dag" */
static bool is_said_of(const struct tokens *tokens, size_t at)
{
	for (size_t i = at; i < tokens->count && i < at + WINDOW && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		if (tokens->items[i].lex == LEX_NOW)
			return false;
	return lex_at(tokens, at) == LEX_BE || (at < tokens->count && lex_is_passive(&tokens->items[at]));
}

static bool is_timed(const struct tokens *tokens, size_t from)
{
	for (size_t i = from; i < tokens->count && i < from + AHEAD && tokens->items[i].lex != LEX_COMMA; i++)
		if (tokens->items[i].lex == LEX_WITHIN)
			return true;
	return false;
}

/* "svarer på 90 % af alle mails", "sendes til 80 % af borgerne" */
static bool is_of_many(const struct tokens *tokens, size_t of)
{
	const struct token *things = of + 1 < tokens->count ? &tokens->items[of + 1] : NULL;

	if (!things || lex_at(tokens, of) != LEX_OF || tokens->lang != KK_LANG_DA || share_is_of_money(tokens, of))
		return false;
	return (things->lex == LEX_ALL && of + 2 < tokens->count) || things->lex == LEX_PERSON ||
	       text_ends(things->folded, "erne") || text_ends(things->folded, "ene");
}

/* "Målet er", "målet for 2013 er" */
static bool names_aim(const struct tokens *tokens, const struct clause *clause, const struct figure *figure)
{
	for (size_t at = clause->start; at < figure->first && at < clause->start + NAMED; at++)
		if (lex_is_aim(&tokens->items[at]))
			return true;
	return false;
}

/* "målet er 80 % tilfredse brugere": which way is good, by what stands behind the share */
static int named_direction(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			   const struct lead *lead)
{
	if (!figure_is_share(figure) || lead->prep != LEX_NONE || !lead->be ||
	    (!lead->must && !names_aim(tokens, clause, figure)))
		return 0;
	return judge_look(tokens, clause, figure->after, figure->after + NAMED);
}

/* Where what is said of a share begins: of "borgere med misbrug, der gennemfører behandling" with what they do. */
static size_t said_from(const struct tokens *tokens, const struct clause *clause, size_t figure)
{
	size_t from = figure > clause->start + WINDOW ? figure - WINDOW : clause->start;

	for (size_t at = figure; clause->counts && at > from; at--)
		if (lex_at(tokens, at - 1) == LEX_REL && clause_may_relate(tokens, at - 1))
			return at;
	return from;
}

/* "rygere", "uden uddannelse", "til forbrænding": of what most want less of */
static bool is_of_bad(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	static const char *const parts[] = {
		"ledig",  "ryge",    "rygn",  "restaffald", "forbraend",          "uden", "fattig",  "kriminel",
		"smitte", "misbrug", "mangl", "ikke",       "offentlig_forsoerg", "syg",  "fravaer", "kontanthjaelp",
		"vold"
	};

	if (clause->looked++ >= LOOKS_MAX)
		return true; /* as for look() */
	return judge_has_part(tokens, said_from(tokens, clause, figure->first), figure->after, parts, COUNT(parts));
}

/* "andelen skal være 85 %", "målet er 85 %": of a share that is no less than half more is better, where no word speaks
 * of what is bad. */
static bool is_large_share(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	struct ratio value = ratio_num(&figure->low), half = ratio_int(50), whole = ratio_int(100);

	return figure->unit.id == UNIT_PERCENT && ratio_cmp(&value, &half) >= 0 && ratio_cmp(&value, &whole) <= 0 &&
	       judge_look(tokens, clause, figure->after, figure->after + NAMED) >= 0 &&
	       !is_of_bad(tokens, clause, figure);
}

/* "90 % inden for 60 sek.", "85 % er tilfredse" */
static bool opens_clause(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			 const struct lead *lead)
{
	if (!figure_is_share(figure) || lead->at != clause->start)
		return false;
	if (clause->aim && is_large_share(tokens, clause, figure))
		return true; /* "Mål 2013: 85 %" */
	if (figure->after < tokens->count && lex_is_passive(&tokens->items[figure->after]) &&
	    is_large_share(tokens, clause, figure) && is_timed(tokens, figure->after) &&
	    judge_look(tokens, clause, figure->after, figure->after + WINDOW) >= 0)
		return true; /* "Lokalplaner: 90 % vedtages inden for 12 måneder" */
	if (!ahead_has_verb(tokens, figure->after) &&
	    judge_look(tokens, clause, figure->after, figure->after + NAMED) > 0)
		return true; /* "85 % tilfredse brugere" */
	return lex_at(tokens, figure->after) == LEX_WITHIN ||
	       (is_said_of(tokens, figure->after) &&
		judge_look(tokens, clause, figure->after, figure->after + WINDOW) > 0);
}

/* "Den maksimale leveringstid er 5 hverdage" */
static bool is_longest(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		       const struct lead *lead)
{
	static const char *const words[] = { "maksimale", "maximale", "laengste" };
	size_t at = clause->start + 1;

	if (!figure_is_time(figure) || lead->prep != LEX_NONE || !lead->be || lead->at != at + 2 ||
	    (!text_ends(tokens->items[at + 1].folded, "tid") && !text_ends(tokens->items[at + 1].folded, "frist")))
		return false;
	return judge_is_one_of(&tokens->items[at], words, COUNT(words));
}

/* "skal have en oppetid på 99,5 %": which way is good, by what it is that they shall have */
static int had_direction(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			 const struct lead *lead)
{
	size_t thing = lead->at - 1; /* lead->before: there is one */
	int direction;

	if (lead->prep != LEX_ON || lead->before != LEX_NONE || !clause->modal || clause->may || clause->negated ||
	    lex_at(tokens, thing - 1) != LEX_ARTICLE || lex_at(tokens, thing - 2) != LEX_BE)
		return 0;
	direction = judge_look(tokens, clause, thing, thing + 1);
	return direction > 0 && figure_is_time(figure) ? 0 : direction;
}

/* "0 borgere må vente", "0 borgere venter over 8 uger": nobody */
static bool is_nobody(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		      const struct lead *lead)
{
	if (lead->prep != LEX_NONE || same_bytes(figure->unit.folded, "tolerance")) /* "nul tolerance over for vold" */
		return false;
	if (lead->be && (lead->must || names_aim(tokens, clause, figure)))
		return true; /* "målet er 0 ulykker" */
	if (lead->at != clause->limit && lead->before != LEX_STOP)
		return false;
	for (size_t i = figure->after; i < tokens->count && i < figure->after + AHEAD; i++) {
		enum lex lex = tokens->items[i].lex;

		if (lex == LEX_COMMA || lex == LEX_STOP_SIGN)
			return false;
		if (lex == LEX_MAY || lex == LEX_MUST || lex == LEX_ABOVE)
			return true;
	}
	return false;
}

/* No word says which way: only what can hardly be meant otherwise is read. */
struct verdict judge_bare(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			  const struct lead *lead)
{
	struct verdict verdict = verdict_target(CMP_AT_LEAST, false, figure->first, figure->first);
	bool counts = figure->unit.id == UNIT_OTHER && !figure_is_time(figure),
	     placed = lead->prep == LEX_NONE || lead->prep == LEX_IN || lead->prep == LEX_FOR ||
		      ((lead->prep == LEX_ON || lead->prep == LEX_TO) && is_of_many(tokens, figure->after));
	int direction;

	verdict.say = SAY_BARE;
	if (lead->negated)
		return verdict_unsure(SAY_NEGATED);
	if (figure->range) {
		if (lead->prep == LEX_BETWEEN)
			return verdict_target(CMP_BETWEEN, true, lead->at, lead->at + 1);
		if (figure_is_share(figure) || lead->before == LEX_KEEP ||
		    ((counts || figure_is_time(figure)) && (clause->deed || lead->be)))
			return verdict_target(CMP_BETWEEN, false, figure->first, figure->first);
		return verdict_plain(ROLE_IGNORED);
	}
	if (figure->share && placed)
		return judge_share(tokens, clause, figure, lead);
	if (counts && !figure->low.n && is_nobody(tokens, clause, figure, lead))
		return judge_low(figure);
	if (figure_is_share(figure) && figure->low.n == 100 && !figure->low.scale && placed)
		return verdict;
	if (opens_clause(tokens, clause, figure, lead))
		return verdict;
	if (is_longest(tokens, clause, figure, lead))
		return verdict_target(CMP_AT_MOST, true, clause->start + 1, clause->start + 2);
	direction = named_direction(tokens, clause, figure, lead);
	if (!direction)
		direction = had_direction(tokens, clause, figure, lead);
	if (direction) {
		verdict.comparator = direction > 0 ? CMP_AT_LEAST : CMP_AT_MOST;
		verdict.say = direction > 0 ? SAY_BARE : SAY_BARE_LOW;
		return verdict;
	}
	if (((lead->be || clause->reach) && (lead->prep == LEX_NONE || lead->prep == LEX_ON)) && !counts) {
		direction = judge_look(tokens, clause, said_from(tokens, clause, figure->first), figure->first);
		if (direction > 0 && figure_is_time(figure))
			direction = 0; /* a time is good when it is short */
		if (!direction && lead->be &&
		    (lead->must || (clause->asked && !clause->may) || names_aim(tokens, clause, figure)) &&
		    is_large_share(tokens, clause, figure))
			direction = 1;
		if (!direction && !figure->low.n && lead->be)
			direction = -1; /* nothing is less than none */
		if (direction < 0) {
			verdict.comparator = CMP_AT_MOST;
			verdict.say = SAY_BARE_LOW;
		}
		return direction || clause->reach ? verdict : verdict_unsure(SAY_NO_DIRECTION);
	}
	if (lead->prep == LEX_NONE && figure->unit.id >= UNIT_KR && figure->unit.id < UNIT_OTHER &&
	    is_brought_about(tokens, clause, lead) && strncmp(tokens->items[lead->at - 1].folded, "spar", 4) == 0)
		return verdict; /* more of what is paid or spent is no aim */
	if (counts && lead->prep == LEX_NONE && is_asked(tokens, clause, figure, lead))
		return verdict;
	return figure_is_share(figure) || lead->be ? verdict_unsure(SAY_NO_DIRECTION) : verdict_plain(ROLE_IGNORED);
}
