/* SPDX-License-Identifier: MPL-2.0 */
/* So many of a number that is known: "fem af kommunens syv skoler", "five of our seven schools". */
#include <string.h>

#include "suggest/figure.h"

#define OWNERS_MAX 3 /* words between "af" and the whole number */

/* "kommunens", "de", "vores"; "the municipality's" */
static bool is_owner(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	if (at >= tokens->count)
		return false;
	if (token->lex == LEX_ARTICLE)
		return true;
	if (token->lex != LEX_NONE && token->lex != LEX_STOP)
		return false;
	if (tokens->lang == KK_LANG_EN)
		return !same_bytes(token->folded, "top");
	return lex_ends_with(token->folded, "s");
}

static bool is_whole_number(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];

	return lex_is_number(tokens, at) && !token->ordinal && !token->compound && !token->unclear && !token->num.scale;
}

bool figure_read_set(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	size_t whole = at + 2;
	const struct token *thing;

	if (!is_whole_number(tokens, at) || (lex_at(tokens, at + 1) != LEX_OF && lex_at(tokens, at + 1) != LEX_OUT_OF))
		return false;
	while (whole < at + 2 + OWNERS_MAX && !lex_is_number(tokens, whole) && is_owner(tokens, whole))
		whole++;
	if (figure_num_of(&tokens->items[at]).n < 2) /* "one of the five leading schools" */
		return false;
	if (whole == at + 2 || whole + 1 >= tokens->count || !is_whole_number(tokens, whole) ||
	    figure_num_of(&tokens->items[at]).n > figure_num_of(&tokens->items[whole]).n ||
	    !lex_is_noun(tokens, whole + 1))
		return false;
	thing = &tokens->items[whole + 1];
	if (unit_parse(arena, tokens->text + thing->start, thing->end - thing->start).id != UNIT_OTHER)
		return false; /* "to af ugens fem dage" */
	figure->low = figure_num_of(&tokens->items[at]);
	figure->share = true;
	figure->after = whole + 1;
	figure_take_things(arena, tokens, figure);
	return true;
}
