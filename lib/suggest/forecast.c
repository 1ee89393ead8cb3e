/* SPDX-License-Identifier: MPL-2.0 */
/* What will come about though nobody makes it do so, and is no aim: "antallet af ældre vil stige med 40 %". */
#include <string.h>

#include "suggest/judge.h"

#define COUNTED_MAX 10 /* tokens between "vil" and its verb */

/* "I 2020 vil antallet af ældre stige": the subject stands behind the verb. */
static bool is_turned_round(const struct scan *scan, size_t at)
{
	const struct token *items = scan->tokens->items;

	for (size_t i = at - 1; i > scan->clause.start && at - i <= COUNTED_MAX; i--)
		if (items[i].lex == LEX_COUNTS)
			return same_bytes(items[i - 1].folded, "vil");
	return false;
}

/* "-årige", behind a number; "over 80 år", "ældre", "børn" */
static bool is_of_age(const struct token *token)
{
	return same_bytes(token->folded, "aeldre") || same_bytes(token->folded, "boern") ||
	       (text_ends(token->folded, "aarige") && (token->compound || *token->folded == '_')) ||
	       same_bytes(token->folded, "aarige") || same_bytes(token->folded, "aar") ||
	       same_bytes(token->folded, "indbyggere");
}

/* "Antallet af borgere over 80 år stiger", "antallet af 0-5-årige falder": how many of an age there come to be; of
 * those "i uddannelse", or "der", more is said */
static bool is_population(const struct scan *scan, size_t verb)
{
	static const char *const verbs[] = { "stiger", "falder", "vokser",   "aftager", "grows",
					     "rises",  "falls",  "declines", "shrinks" };
	static const char *const all[] = { "befolkningen", "befolkningstallet", "indbyggertallet", "folketallet",
					   "boernetallet", "elevtallet",        "population" };
	const struct token *items = scan->tokens->items;
	size_t start = scan->clause.start;
	bool of_age = false;

	if (!judge_is_one_of(&items[verb], verbs, COUNT(verbs)))
		return false;
	if (judge_is_one_of(&items[verb - 1], all, COUNT(all)))
		return verb <= start + 1 + (items[start].lex == LEX_ARTICLE);
	if (items[start].lex != LEX_COUNTS || items[start + 1].lex != LEX_OF || verb > start + COUNTED_MAX)
		return false;
	for (size_t i = start + 2; i < verb; i++) {
		enum lex lex = items[i].lex;

		of_age |= is_of_age(&items[i]);
		if (!is_of_age(&items[i]) && lex != LEX_PERSON && lex != LEX_ABOVE && lex != LEX_BELOW &&
		    lex != LEX_FIGURE && lex != LEX_DASH && lex != LEX_PLUS && lex != LEX_ARTICLE &&
		    lex != LEX_BETWEEN && lex != LEX_AND)
			return false;
	}
	return of_age;
}

/* "antallet af ældre vil stige": nobody makes it do so, as where "kommunen vil øge" */
bool scan_is_forecast(const struct scan *scan, size_t at)
{
	static const char *const verbs[] = { "stige", "falde", "vokse", "aftage" };

	const struct token *verb = &scan->tokens->items[at];

	if (!at || scan_is_of_aim(scan))
		return false;
	if (is_population(scan, at))
		return true;
	if (at < 2 || scan->tokens->lang != KK_LANG_DA)
		return false;
	if (same_bytes(verb[-1].folded, "kan"))
		return true; /* "vandstanden kan stige med 50 cm" */
	if (!same_bytes(verb[-1].folded, "vil")
		    ? !is_turned_round(scan, at)
		    : same_bytes(verb[-2].folded, "vi") || strncmp(verb[-2].folded, "kommune", 7) == 0)
		return false;
	for (size_t i = 0; i < COUNT(verbs); i++)
		if (same_bytes(verb->folded, verbs[i]))
			return true;
	return false;
}
