/* SPDX-License-Identifier: MPL-2.0 */
/* "Alle", "every": whether a sentence says it of something that can be counted. */
#include <string.h>

#include "suggest/dictionary.h"
#include "suggest/figure.h"

/* "every 3 years", "every week" */
static bool is_how_often(const struct tokens *tokens, size_t at)
{
	const struct token *next = at + 1 < tokens->count ? &tokens->items[at + 1] : NULL;
	struct unit unit;

	if (strcmp(tokens->items[at].folded, "every") != 0 || !next)
		return false;
	if (next->lex == LEX_FIGURE || next->lex == LEX_NUMBER)
		return true;
	unit = unit_parse(tokens->arena, tokens->text + next->start, next->end - next->start);
	return unit.id >= UNIT_SECOND && unit.id <= UNIT_YEAR;
}

#define PREDICATE_MAX 10 /* tokens from "alle" to what they shall */

/* "Alle børn skal trives", "alle får gavn af det": nobody can count them. */
static bool is_hoped_for(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "trives",     "foele",       "foeler",  "gavn",      "mulighed",
					     "muligheder", "udfolde",     "respekt", "ligevaerd", "thrive",
					     "feel",       "opportunity", "respect", "benefit",
					     "ret",	   "entitled" };

	for (size_t i = at; i < tokens->count && i < at + PREDICATE_MAX && tokens->items[i].lex != LEX_STOP_SIGN; i++)
		for (size_t k = 0; k < COUNT(words); k++)
			if (same_bytes(tokens->items[i].folded, words[k]))
				return true;
	return false;
}

/* "Alle over 18 år kan deltage": they need not; "alle børn kan svømme" is something to come to */
static bool may_all(const struct tokens *tokens, size_t at)
{
	static const char *const verbs[] = { "deltage", "soege",    "ansoege",     "henvende", "kontakte",
					     "laane",   "tilmelde", "participate", "apply" };
	size_t verb = ahead_verb(tokens, at + 1);

	if (verb + 1 >= tokens->count ||
	    (!same_bytes(tokens->items[verb].folded, "kan") && !same_bytes(tokens->items[verb].folded, "can")))
		return false;
	for (size_t i = 0; i < COUNT(verbs); i++)
		if (same_bytes(tokens->items[verb + 1].folded, verbs[i]))
			return true;
	return false;
}

/* Not "for alle": nothing stands before it, or what it may be the subject of. */
static bool may_be_subject(const struct scan *scan, size_t at)
{
	const struct token *before;

	if (at <= scan->clause.start || scan->day_after == at)
		return true;
	before = &scan->tokens->items[at - 1];
	return before->lex == LEX_MUST || before->lex == LEX_BE || before->lex == LEX_DEED ||
	       before->lex == LEX_COMMA || before->lex == LEX_STOP || lex_is_passive(before);
}

/* "Every krone counts", "alle stemmer tæller": nothing becomes of them */
static bool is_only_said(const struct tokens *tokens, size_t at)
{
	for (size_t i = at + 1; i < tokens->count && i < at + PREDICATE_MAX; i++) {
		if (ahead_is_idle(tokens, i))
			return true;
		if (tokens->items[i].lex == LEX_STOP_SIGN || tokens->items[i].lex == LEX_COMMA)
			return false;
	}
	return false;
}

/* "Alle skoler har …": not "for alle", and not "alle dage". */
void scan_all(struct scan *scan, size_t at)
{
	const struct tokens *tokens = scan->tokens;

	if (is_only_said(tokens, at))
		return;
	scan->has_every = true;
	scan->has_often |= is_how_often(tokens, at);
	if (scan->has_often || scan->has_all || scan->clause.hearsay || scan->clause.forecast || scan->clause.past ||
	    scan->clause.relative || scan->clause.negated || scan->clause.doubted || scan->clause.condition ||
	    scan->target_count)
		return;
	if (!may_be_subject(scan, at))
		return;
	scan->has_all = true;
	scan->all = at;
	if (is_hoped_for(tokens, at) || may_all(tokens, at))
		scan->not_all = scan->has_vague = true;
}
