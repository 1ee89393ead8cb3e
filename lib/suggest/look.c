/* SPDX-License-Identifier: MPL-2.0 */
/* The words around a figure that say what is good, or what most want less of. */
#include <string.h>

#include "suggest/judge.h"

/* Nobody writes a goal that asks more often; time stays linear. */
int judge_look(const struct tokens *tokens, struct clause *clause, size_t from, size_t to)
{
	return clause->looked++ < LOOKS_MAX ? tokens_direction(tokens, from, to) : 0;
}

bool judge_is_one_of(const struct token *token, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (same_bytes(token->folded, words[i]))
			return true;
	return false;
}

/* What most want less of, from `from` to some way behind `figure`. */
bool judge_has_part(const struct tokens *tokens, size_t from, size_t figure, const char *const *parts, size_t count)
{
	for (size_t i = from; i < tokens->count && i < figure + WINDOW; i++) {
		if (i >= figure && tokens->items[i].lex == LEX_STOP_SIGN)
			return false;
		for (size_t k = 0; k < count; k++)
			if (strstr(tokens->items[i].folded, parts[k]))
				return true;
	}
	return false;
}

struct verdict judge_low(const struct figure *figure)
{
	struct verdict verdict = verdict_target(CMP_AT_MOST, false, figure->first, figure->first);

	verdict.say = SAY_BARE_LOW;
	return verdict;
}
