/* SPDX-License-Identifier: MPL-2.0 */
/* Figures without a word that says which way: only what can hardly be meant otherwise is read. */
#include <string.h>

#include "suggest/judge.h"

#define NAMED 3 /* tokens that name the aim, or what a share is of */
#define LOOKS_MAX 16
#define AHEAD 6   /* tokens behind a share that say what becomes of it */
#define WINDOW 40 /* tokens in which a word may say what is good */

/* Nobody writes a goal that asks more often; time stays linear. */
static int look(const struct tokens *tokens, struct clause *clause, size_t from, size_t to)
{
	return clause->looked++ < LOOKS_MAX ? tokens_direction(tokens, from, to) : 0;
}

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
	static const char *const seen[] = { "find", "fund", "set", "ses", "maal", "registrer", "anmeld", "konstater",
					    "observer", "optael", "forekom", "indberet", "klag", "modtag" };

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
		return look(tokens, clause, figure->first + 1, figure->after) >= 0;
	if (lead->be)
		return lead->must && look(tokens, clause, figure->first + 1, figure->after) > 0;
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

/* "vil 25 % være over 65 år", "25 % will be over 65": who they will be, and no aim */
static bool is_age_ahead(const struct tokens *tokens, const struct figure *figure, size_t verb)
{
	size_t at = verb;
	enum unit_id id;

	if (strcmp(tokens->items[verb].folded, "will") != 0 && strcmp(tokens->items[verb].folded, "er") != 0 &&
	    (!figure->first || strcmp(tokens->items[figure->first - 1].folded, "vil") != 0))
		return false;

	while (lex_at(tokens, at) == LEX_BE || lex_at(tokens, at) == LEX_MUST)
		at++;
	if (at == verb || (lex_at(tokens, at) != LEX_ABOVE && lex_at(tokens, at) != LEX_BELOW) ||
	    lex_at(tokens, at + 1) != LEX_FIGURE)
		return false;
	if (at + 2 >= tokens->count || lex_at(tokens, at + 2) == LEX_IN)
		return tokens->lang == KK_LANG_EN;
	id = unit_parse(tokens->arena, tokens->text + tokens->items[at + 2].start,
			tokens->items[at + 2].end - tokens->items[at + 2].start)
		     .id;
	return id == UNIT_YEAR;
}

/* "25 % af lederne går på pension", "40 % er kvinder": what becomes of people, or who they are */
bool share_is_fact(const struct tokens *tokens, size_t from)
{
	static const char *const words[] = { "pension", "doer", "bor", "fratraeder", "lider", "stammer" };

	for (size_t i = from; i < tokens->count && i < from + AHEAD; i++) {
		const struct token *token = &tokens->items[i];

		if (token->lex == LEX_COMMA || token->lex == LEX_STOP_SIGN || token->lex == LEX_MUST)
			return false;
		if (token->lex == LEX_PERSON && i && lex_at(tokens, i - 1) == LEX_BE)
			return true;
		for (size_t k = 0; k < COUNT(words); k++)
			if (same_bytes(token->folded, words[k]))
				return true;
	}
	return false;
}

/* "90 % venter højst 5 minutter": what is better lower is kept low. */
static bool is_limited(const struct tokens *tokens, size_t from)
{
	for (size_t i = from; i < tokens->count && i < from + WINDOW && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		if (tokens->items[i].lex == LEX_MAX || tokens->items[i].lex == LEX_BELOW ||
		    tokens->items[i].lex == LEX_WITHIN)
			return true;
	return false;
}

static bool is_timed(const struct tokens *tokens, size_t from)
{
	for (size_t i = from; i < tokens->count && i < from + AHEAD && tokens->items[i].lex != LEX_COMMA; i++)
		if (tokens->items[i].lex == LEX_WITHIN)
			return true;
	return false;
}

/* "of costs", "of the price": how much of it is paid */
static bool is_of_money(const struct tokens *tokens, size_t at)
{
	static const char *const stems[] = { "cost", "expens", "price", "fee" };
	size_t thing = at + (lex_at(tokens, at) == LEX_ARTICLE);

	for (size_t i = 0; thing < tokens->count && tokens->lang == KK_LANG_EN && i < COUNT(stems); i++)
		if (strncmp(tokens->items[thing].folded, stems[i], strlen(stems[i])) == 0)
			return true;
	return false;
}

/* "tilskud på 50 % af udgifterne", "90 % af alle midler" */
bool share_is_of_money(const struct tokens *tokens, size_t of)
{
	static const char *const rates[] = { "udgift", "omkost", "loen", "takst", "pris",   "indtaegt",
					     "midl",   "time",	 "niveau", "budget", "beloeb", "belaeg" };
	size_t things = of + 1 + (lex_at(tokens, of + 1) == LEX_ALL);

	for (size_t i = 0; things < tokens->count && lex_at(tokens, of) == LEX_OF && i < COUNT(rates); i++)
		if (strstr(tokens->items[things].folded, rates[i]))
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
static bool names_aim(const struct tokens *tokens, const struct clause *clause, const struct lead *lead)
{
	for (size_t at = clause->start; at < lead->at && at < clause->start + NAMED; at++)
		if (lex_is_aim(&tokens->items[at]))
			return true;
	return false;
}

/* "målet er 80 % tilfredse brugere": which way is good, by what stands behind the share */
static int named_direction(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			   const struct lead *lead)
{
	if (!figure_is_share(figure) || lead->prep != LEX_NONE || !lead->be ||
	    (!lead->must && !names_aim(tokens, clause, lead)))
		return 0;
	return look(tokens, clause, figure->after, figure->after + NAMED);
}

/* "rygere", "uden uddannelse", "til forbrænding": of what most want less of */
static bool is_of_bad(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	static const char *const parts[] = { "ledig",   "ryge",    "rygn",   "restaffald", "forbraend", "uden",
					     "fattig",  "kriminel", "smitte", "misbrug",    "mangl",     "ikke",
					     "offentlig_forsoerg", "syg",   "fravaer", "kontanthjaelp", "vold" };
	size_t from = figure->first > clause->start + WINDOW ? figure->first - WINDOW : clause->start;

	if (clause->looked++ >= LOOKS_MAX)
		return true; /* as for look() */
	for (size_t i = from; i < tokens->count && i < figure->after + WINDOW; i++) {
		if (i >= figure->after && tokens->items[i].lex == LEX_STOP_SIGN)
			return false;
		for (size_t k = 0; k < COUNT(parts); k++)
			if (strstr(tokens->items[i].folded, parts[k]))
				return true;
	}
	return false;
}

/* "andelen skal være 85 %", "målet er 85 %": of a share that is no less than half more is better, where no word speaks
 * of what is bad. */
static bool is_large_share(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	struct ratio value = ratio_num(&figure->low), half = ratio_int(50), whole = ratio_int(100);

	return figure->unit.id == UNIT_PERCENT && ratio_cmp(&value, &half) >= 0 && ratio_cmp(&value, &whole) <= 0 &&
	       look(tokens, clause, figure->after, figure->after + NAMED) >= 0 && !is_of_bad(tokens, clause, figure);
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
	    is_large_share(tokens, clause, figure) &&
	    is_timed(tokens, figure->after) && look(tokens, clause, figure->after, figure->after + WINDOW) >= 0)
		return true; /* "Lokalplaner: 90 % vedtages inden for 12 måneder" */
	if (!ahead_has_verb(tokens, figure->after) && look(tokens, clause, figure->after, figure->after + NAMED) > 0)
		return true; /* "85 % tilfredse brugere" */
	return lex_at(tokens, figure->after) == LEX_WITHIN ||
	       (is_said_of(tokens, figure->after) &&
		look(tokens, clause, figure->after, figure->after + WINDOW) > 0);
}

static struct verdict verdict_low(const struct figure *figure)
{
	struct verdict verdict = verdict_target(CMP_AT_MOST, false, figure->first, figure->first);

	verdict.say = SAY_BARE_LOW;
	return verdict;
}

/* "80 % af borgerne" are at least so many, unless what is said of them is bad, told or allowed. */
static struct verdict judge_share(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
				  const struct lead *lead)
{
	bool free = clause->bounded && lead->prep != LEX_NONE; /* "må højst være 14 dage for 90 % af borgerne" */
	struct verdict verdict = verdict_target(CMP_AT_LEAST, false, figure->first, figure->first);
	size_t verb;
	int direction;

	if (!lead->must && is_of_money(tokens, figure->after + 1))
		return verdict_unsure(SAY_NO_DIRECTION); /* "the grant covers 50 % of costs" */
	verb = ahead_verb(tokens, figure->after);
	direction = look(tokens, clause, verb, figure->after + WINDOW);
	if (!figure->low.n && (clause->may || lex_at(tokens, verb) == LEX_MAY))
		return verdict_low(figure); /* "0 % af sagerne må vente" */
	clause->aged = verb < tokens->count && is_age_ahead(tokens, figure, verb);
	if (lex_at(tokens, verb) == LEX_MAY || (clause->may && !free) || clause->aged ||
	    (direction < 0 && figure->low.n != 100 && !is_limited(tokens, verb)))
		return verdict_unsure(SAY_NO_DIRECTION); /* "80 % af pladserne må være optaget" */
	verdict.say = SAY_BARE;
	return verdict;
}

/* No word says which way: only what can hardly be meant otherwise is read. */
struct verdict judge_bare(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			  const struct lead *lead)
{
	struct verdict verdict = verdict_target(CMP_AT_LEAST, false, figure->first, figure->first);
	bool counts = figure->unit.id == UNIT_OTHER,
	     placed = lead->prep == LEX_NONE || lead->prep == LEX_IN || lead->prep == LEX_FOR ||
		      ((lead->prep == LEX_ON || lead->prep == LEX_TO) && is_of_many(tokens, figure->after));
	int direction;

	verdict.say = SAY_BARE;
	if (lead->negated)
		return verdict_unsure(SAY_NEGATED);
	if (figure->range) {
		if (lead->prep == LEX_BETWEEN)
			return verdict_target(CMP_BETWEEN, true, lead->at, lead->at + 1);
		if (figure_is_share(figure) || ((counts || figure_is_time(figure)) && (clause->deed || lead->be)))
			return verdict_target(CMP_BETWEEN, false, figure->first, figure->first);
		return verdict_plain(ROLE_IGNORED);
	}
	if (figure->share && placed)
		return judge_share(tokens, clause, figure, lead);
	if (figure_is_share(figure) && figure->low.n == 100 && !figure->low.scale && placed)
		return verdict;
	if (opens_clause(tokens, clause, figure, lead))
		return verdict;
	direction = named_direction(tokens, clause, figure, lead);
	if (direction) {
		verdict.comparator = direction > 0 ? CMP_AT_LEAST : CMP_AT_MOST;
		verdict.say = direction > 0 ? SAY_BARE : SAY_BARE_LOW;
		return verdict;
	}
	if (((lead->be || clause->reach) && (lead->prep == LEX_NONE || lead->prep == LEX_ON)) && !counts) {
		direction = look(tokens, clause,
				 figure->first > clause->start + WINDOW ? figure->first - WINDOW : clause->start,
				 figure->first);
		if (direction > 0 && figure_is_time(figure))
			direction = 0; /* a time is good when it is short */
		if (!direction && lead->be && (lead->must || names_aim(tokens, clause, lead)) &&
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
