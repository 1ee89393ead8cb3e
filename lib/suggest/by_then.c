/* SPDX-License-Identifier: MPL-2.0 */
/* So many things, and by when something is done with them: "medio 2013 er 20 medarbejdere uddannet". */
#include <string.h>

#include "suggest/figure.h"

#define DONE_NEAR 4 /* tokens between the things and what is done with them */

/* "uddannet", "fået", "renoverede"; "trained" */
static bool is_participle(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	if (token->lex == LEX_DEED || same_bytes(token->folded, "faaet"))
		return true;
	if (token->lex != LEX_NONE)
		return false;
	if (tokens->lang == KK_LANG_EN)
		return lex_ends_with(token->folded, "ed");
	return lex_ends_with(token->folded, "et") || lex_ends_with(token->folded, "ede");
}

static bool is_done(const struct tokens *tokens, size_t from)
{
	for (size_t at = from; at < tokens->count && at < from + DONE_NEAR; at++) {
		enum lex lex = tokens->items[at].lex;

		if (lex == LEX_STOP_SIGN || lex == LEX_COMMA || lex == LEX_NOT || lex == LEX_FIGURE)
			return false;
		if (is_participle(tokens, at))
			return true;
	}
	return false;
}

/* Danish has the verb between the day and the things, English behind them. */
static bool follows_deadline(const struct scan *scan, const struct figure *figure)
{
	const struct tokens *tokens = scan->tokens;

	if (tokens->lang == KK_LANG_DA)
		return figure->first && lex_at(tokens, figure->first - 1) == LEX_BE &&
		       scan->day_after == figure->first - 1 && is_done(tokens, figure->after);
	return (scan->day_after == figure->first ||
		(scan->day_after + 1 == figure->first && lex_at(tokens, scan->day_after) == LEX_COMMA)) &&
	       lex_at(tokens, figure->after) == LEX_BE && is_done(tokens, figure->after + 1);
}

void scan_by_then(struct scan *scan, struct candidate *candidate)
{
	const struct figure *figure = &candidate->figure;
	const struct clause *clause = &scan->clause;

	if ((candidate->verdict.role != ROLE_IGNORED && candidate->verdict.say != SAY_NO_DIRECTION) ||
	    figure->unit.id != UNIT_OTHER || figure->range || figure->unclear || figure->ordinal || figure->compound ||
	    clause->past || clause->hearsay || clause->forecast || clause->condition ||
	    lex_at(scan->tokens, clause->start) == LEX_IF || !scan->day_after ||
	    (!scan->reading->deadline.year && !scan->reading->deadline_unclear) || !follows_deadline(scan, figure))
		return;
	candidate->verdict = (struct verdict){ .role = ROLE_TARGET,
					       .comparator = CMP_AT_LEAST,
					       .say = SAY_BARE,
					       .mark_first = figure->first,
					       .mark_after = figure->first };
}
