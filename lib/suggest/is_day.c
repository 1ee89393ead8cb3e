/* SPDX-License-Identifier: MPL-2.0 */
/* Whether the word here names a number or a day, and of what: "mindst 2000 borgere", "i 2000", "2012-priser". */
#include <string.h>

#include "suggest/grammar.h"

/* "2012-priser", "2012 prices" */
static bool is_of_prices(const struct tokens *tokens, const struct day_item *item)
{
	const char *next = item->after < tokens->count ? tokens->items[item->after].folded : "";

	return strstr(tokens->items[item->after - 1].folded, "pris") || strncmp(next, "pris", 4) == 0 ||
	       strncmp(next, "price", 5) == 0;
}

/* "borgere født før 1950", "huse fra før 1960", "boliger opført i 1970": the day tells apart what is counted. Of what
 * "er opført før 2014" it is the deadline. */
static bool is_of_things(const struct tokens *tokens, size_t lead)
{
	static const char *const made[] = { "opfoert", "opfoerte", "bygget", "byggede", "built", "constructed" };
	const char *before = lead ? tokens->items[lead - 1].folded : "";

	if (strcmp(before, "foedt") == 0 || strcmp(before, "foedte") == 0 || strcmp(before, "born") == 0 ||
	    (lex_at(tokens, lead) == LEX_BEFORE && *before && tokens->items[lead - 1].lex == LEX_FROM))
		return true;
	for (size_t i = 0; lead > 1 && i < COUNT(made); i++)
		if (strcmp(before, made[i]) == 0)
			return lex_is_noun(tokens, lead - 2);
	return false;
}

/* What follows a number and no year: "3000 kWh" */
static bool is_counting(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_PERCENT || lex == LEX_POINTS || lex == LEX_MAGNITUDE ||
	       (at < tokens->count && lex_is_noun(tokens, at) && !lex_is_level(&tokens->items[at]));
}

/* Does the word name a number? "2012" between "i" and a comma does not, "mindst 2000 borgere" does. */
bool scan_is_day(struct scan *scan, size_t at, struct day_item *item)
{
	const struct tokens *tokens = scan->tokens;
	enum lex before = at ? lex_at(tokens, at - 1) : LEX_STOP_SIGN, next;

	if (!day_read(tokens, at, item))
		return false;
	if (is_of_prices(tokens, item)) {
		scan->not_all = true;
		item->role = DAY_OTHER;
		item->lead = item->first;
		item->date = (struct date){ 0, 0, 0 };
		return true;
	}
	if (is_of_things(tokens, item->lead))
		item->role = DAY_OTHER;
	if (item->kind != DAY_YEAR || item->after != at + 1 || tokens->items[at].compound)
		return true;
	next = lex_at(tokens, at + 1);
	if ((before == LEX_ABOVE || before == LEX_BELOW) && scan->last_after && scan->last_after == at - 1)
		return !is_counting(tokens, at + 1); /* "20 % lavere end 2011" */
	if (next == LEX_PERCENT || next == LEX_MORE || next == LEX_FEWER || next == LEX_NEW ||
	    (before >= LEX_MIN && before <= LEX_BELOW) || before == LEX_WITH)
		return before == LEX_WITH && item->role == DAY_DEADLINE;
	if (next != LEX_NONE && next != LEX_PERSON)
		return true;
	if (scan->clause.has_direction && (before == LEX_FROM || before == LEX_TO))
		return !lex_is_noun(tokens, at + 1);
	return item->role != DAY_OTHER || item->lead < item->first;
}
