/* SPDX-License-Identifier: MPL-2.0 */
/* A share of some population, "80 % af borgerne", that no word says which way is to be read. */
#include <string.h>

#include "suggest/judge.h"

#define AHEAD 6 /* tokens behind a share that say what becomes of it */

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
	static const char *const words[] = { "pension", "doer",   "bor",     "fratraeder", "lider",      "stammer",
					     "ejer",    "retire", "retires", "live",       "lives",      "pendler",
					     "deltid",  "enlig",  "enlige",  "tosproget",  "tosprogede", "part_time" };
	static const char *const states[] = { "adgang", "foedt", "gift" }; /* "har adgang", "er født" */

	if (lex_at(tokens, ahead_verb(tokens, from)) == LEX_MUST)
		return false; /* "80 % af de tosprogede elever skal bestå" */
	for (size_t i = from; i < tokens->count && i < from + AHEAD; i++) {
		const struct token *token = &tokens->items[i];

		if (token->lex == LEX_COMMA || token->lex == LEX_STOP_SIGN)
			return false;
		if (lex_at(tokens, i - 1) == LEX_BE &&
		    (token->lex == LEX_PERSON || judge_is_one_of(token, states, COUNT(states))))
			return true;
		if (judge_is_one_of(token, words, COUNT(words)) ||
		    (same_bytes(token->folded, "part") && i + 1 < tokens->count &&
		     same_bytes(token[1].folded, "time")))
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

/* "of costs", "of the price": how much of it is paid */
static bool is_of_money(const struct tokens *tokens, size_t at)
{
	static const char *const stems[] = { "cost", "expens", "price", "fee", "budget" };
	size_t thing = at + (lex_at(tokens, at) == LEX_ARTICLE || lex_at(tokens, at) == LEX_STOP); /* "the", "its" */

	for (size_t i = 0; thing < tokens->count && tokens->lang == KK_LANG_EN && i < COUNT(stems); i++)
		if (strncmp(tokens->items[thing].folded, stems[i], strlen(stems[i])) == 0)
			return true;
	return false;
}

/* "tilskud på 50 % af udgifterne", "90 % af alle midler" */
bool share_is_of_money(const struct tokens *tokens, size_t of)
{
	static const char *const rates[] = { "udgift", "omkost", "loen",   "takst",  "pris",   "indtaegt",
					     "midl",   "time",   "niveau", "budget", "beloeb", "belaeg" };
	size_t things = of + 1 + (lex_at(tokens, of + 1) == LEX_ALL);

	for (size_t i = 0; things < tokens->count && lex_at(tokens, of) == LEX_OF && i < COUNT(rates); i++)
		if (strstr(tokens->items[things].folded, rates[i]))
			return true;
	return false;
}

/* "et tilbud mod stress", "et forløb, der forebygger stress": what is good */
static bool is_against(const struct token *token)
{
	return token->lex == LEX_COMPARED || token->lex == LEX_NOT || strncmp(token->folded, "forebyg", 7) == 0;
}

static bool has_part_before(const struct tokens *tokens, size_t from, const char *const *parts, size_t count)
{
	for (size_t i = from; i < tokens->count && i < from + WINDOW && tokens->items[i].lex != LEX_STOP_SIGN; i++) {
		if (is_against(&tokens->items[i]))
			return false;
		for (size_t k = 0; k < count; k++)
			if (strstr(tokens->items[i].folded, parts[k]))
				return true;
	}
	return false;
}

/* "12 % af borgerne modtager kontanthjælp": of less than half, and nothing "skal" */
static bool is_small_and_bad(const struct tokens *tokens, const struct figure *figure, const struct lead *lead,
			     size_t verb)
{
	static const char *const parts[] = { "ledig",   "fattig",        "kriminel", "misbrug", "sygemeldt",
					     "drikker", "kontanthjaelp", "sygdom",   "lidelse", "diabetes",
					     "smerte",  "stress",        "mangl" };
	struct ratio value = ratio_num(&figure->low), half = ratio_int(50);
	bool every = lex_at(tokens, figure->after) != LEX_OF; /* "hver fjerde unge", and not "25 % af de unge" */
	size_t of = every ? 1U : lex_at(tokens, figure->after + 1) == LEX_ARTICLE ? 3U : 2U, said = figure->after + of;

	return ratio_cmp(&value, &half) < 0 && !lead->must && lex_at(tokens, verb) != LEX_MUST &&
	       has_part_before(tokens, said, parts, COUNT(parts));
}

/* "I dag går 64 % i dagpleje"; "tidligere" and "det nuværende niveau" are of something else */
static bool is_today(const struct tokens *tokens, const struct clause *clause)
{
	static const char *const words[] = { "i",   "nu",  "aktuelt", "pt",  "p",
					     "for", "paa", "today",   "now", "currently" };

	return clause->now && judge_is_one_of(&tokens->items[clause->now_at], words, COUNT(words));
}

/* "80 % af borgerne" are at least so many, unless what is said of them is bad, told or allowed. */
struct verdict judge_share(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			   const struct lead *lead)
{
	bool free = clause->bounded && lead->prep != LEX_NONE; /* "må højst være 14 dage for 90 % af borgerne" */
	struct verdict verdict = verdict_target(CMP_AT_LEAST, false, figure->first, figure->first);
	size_t verb;
	int direction;

	if (clause->negated && clause->negation < clause->limit)
		return verdict_unsure(SAY_NEGATED); /* "det er ikke nok, at 80 % af borgerne er tilfredse" */
	if (!lead->must && is_of_money(tokens, figure->after + 1))
		return verdict_unsure(SAY_NO_DIRECTION); /* "the grant covers 50 % of costs" */
	if (is_today(tokens, clause))
		return verdict_unsure(SAY_HEARSAY);
	verb = ahead_verb(tokens, figure->after);
	direction = judge_look(tokens, clause, verb, figure->after + WINDOW);
	if (!figure->low.n && (clause->may || lex_at(tokens, verb) == LEX_MAY))
		return judge_low(figure); /* "0 % af sagerne må vente" */
	clause->aged = verb < tokens->count && is_age_ahead(tokens, figure, verb);
	if (lex_at(tokens, verb) == LEX_MAY || (clause->may && !free) || clause->aged ||
	    (((direction < 0 && figure->low.n != 100) || is_small_and_bad(tokens, figure, lead, verb)) &&
	     !is_limited(tokens, verb)))
		return verdict_unsure(SAY_NO_DIRECTION); /* "80 % af pladserne må være optaget" */
	verdict.say = SAY_BARE;
	return verdict;
}
