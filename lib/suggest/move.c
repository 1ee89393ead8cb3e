/* SPDX-License-Identifier: MPL-2.0 */
/* From one figure to another, where no word says which way: the figures do. */
#include "suggest/grammar.h"

#define MOVE_NEAR 8 /* tokens between that verb and "fra" */
#define START_DAY 3 /* "i 2011", between the two figures */

/* "gå", "bringes": something moves, and no word says which way */
static bool is_move(const struct token *token)
{
	static const char *const words[] = { "gaa",     "gaar",  "gaaet",  "bringe",  "bringes", "bragt",  "flytte",
					     "flyttes", "rykke", "rykkes", "aendres", "komme",   "kommer", "go",
					     "goes",    "bring", "brings", "brought", "move",    "moves",  "moved",
					     "get",     "gets",  "change", "changes", "changed", "take",   "taken" };

	for (size_t i = 0; i < COUNT(words); i++)
		if (same_bytes(token->folded, words[i]))
			return true;
	return false;
}

/* "skal bringes fra 200 til 100 personer": the figures say which way */
static bool is_end_of_move(const struct scan *scan, const struct candidate *end)
{
	const struct figure *from = &scan->start, *to = &end->figure;
	const struct clause *clause = &scan->clause;
	size_t near = from->first > MOVE_NEAR ? from->first - MOVE_NEAR : 0;

	if ((end->verdict.role != ROLE_IGNORED && end->verdict.say != SAY_NO_DIRECTION) || !scan->has_start ||
	    !to->first || lex_at(scan->tokens, to->first - 1) != LEX_TO || from->after > to->first - 1 ||
	    to->first - 1 - from->after > START_DAY || from->range || to->range || from->unclear || to->unclear ||
	    to->unit.id == UNIT_NONE || (from->unit.id != UNIT_NONE && !unit_same(&from->unit, &to->unit)) ||
	    clause->scale || clause->hearsay || clause->rumour || clause->forecast || clause->past || clause->negated ||
	    clause->relative || clause->condition)
		return false;
	if (from->first == clause->start + 1 && (to->unit.id == UNIT_PERCENT || scan->day_after == to->first - 1) &&
	    !ahead_has_verb(scan->tokens, to->after))
		return true; /* "Økologi: fra 35 % til 60 %", "Fravær: fra 12 dage i 2011 til 9 dage" */
	for (size_t at = near > clause->start ? near : clause->start; at < from->first; at++)
		if (is_move(&scan->tokens->items[at]))
			return true;
	return false;
}

void scan_end_move(struct scan *scan, struct candidate *end)
{
	struct ratio from, to = ratio_num(&end->figure.low);
	int order;

	if (!is_end_of_move(scan, end))
		return;
	from = ratio_num(&scan->start.low);
	order = ratio_cmp(&to, &from);
	if (!order)
		return;
	end->verdict = (struct verdict){ .role = ROLE_TARGET,
					 .comparator = order > 0 ? CMP_AT_LEAST : CMP_AT_MOST,
					 .say = SAY_COUNT,
					 .stated = true,
					 .prep = LEX_TO,
					 .mark_first = end->figure.first - 1,
					 .mark_after = end->figure.first };
	scan_add_baseline(scan, &scan->start);
}
