/* SPDX-License-Identifier: MPL-2.0 */
/* What the readers of figures hand each other. */
#ifndef KK_SUGGEST_FIGURE_H
#define KK_SUGGEST_FIGURE_H

#include "suggest/grammar.h"

/* suggest/noun.c – a word that is longer than the ending; and behind the rest of what is counted: "forebyggende
 * hjemmebesøg" */
bool lex_ends_with(const char *text, const char *end);
bool lex_is_cut_short(const struct tokens *tokens, size_t at);            /* the hyphen of "dag- og døgntilbud" */
size_t figure_noun_end(const struct tokens *tokens, size_t at, bool one); /* one: of them, and no more */

/* suggest/unit.c */
int64_t figure_power(int value); /* of ten */
void figure_take_things(struct arena *arena, const struct tokens *tokens, struct figure *figure);
void figure_take_unit(struct arena *arena, const struct tokens *tokens, struct figure *figure);

/* suggest/change.c */
void figure_take_change(const struct tokens *tokens, struct figure *figure);

/* suggest/share.c – does a share begin at token `at`, or half of something? */
bool figure_read_half(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure);
bool figure_read_part(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure);
bool figure_read_out_of(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure);

bool lex_is_small(const struct tokens *tokens, size_t at); /* "halvanden procent", "kvart time" */

/* suggest/set_of.c – "fem af kommunens syv skoler" */
bool figure_read_set(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure);

static inline bool lex_is_number(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_FIGURE || lex == LEX_NUMBER || lex == LEX_ONE;
}

static inline struct num figure_num_of(const struct token *token)
{
	if (token->lex == LEX_FIGURE)
		return token->num;
	return (struct num){ token->lex == LEX_ONE ? 1 : token->value, 0 };
}

#endif
