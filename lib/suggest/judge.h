/* SPDX-License-Identifier: MPL-2.0 */
/* What the judges of a figure hand each other. */
#ifndef KK_SUGGEST_JUDGE_H
#define KK_SUGGEST_JUDGE_H

#include "suggest/grammar.h"

/* The words directly in front of a figure. */
struct lead {
	enum lex prep, bound, far; /* far: "højst" earlier in the clause */
	size_t bound_at, at;       /* at: the first of these words */
	enum lex before;           /* the word in front of them */
	bool english, about, negated, label, person, be, must, adjacent, modifies, open_bound;
};

/* suggest/lead.c */
struct lead lead_read(const struct tokens *tokens, const struct clause *clause, const struct figure *figure);
bool lead_is_up(const struct tokens *tokens, size_t at); /* of a word of direction */
bool lead_is_label(const struct token *token);           /* "klasse": a number behind it is its name */

/* suggest/trap.c – what is no target whatever the rest says; ROLE_TARGET: it may be one */
enum role judge_trap(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
		     const struct lead *lead);

#define LOOKS_MAX 16
#define WINDOW 40 /* tokens in which a word may say what is good */

/* suggest/look.c – which way is good, by the words from `from` to `to` */
int judge_look(const struct tokens *tokens, struct clause *clause, size_t from, size_t to);
bool judge_is_one_of(const struct token *token, const char *const *words, size_t count);
/* Is one of these in a word, from `from` to some way behind `figure`? */
bool judge_has_part(const struct tokens *tokens, size_t from, size_t figure, const char *const *parts, size_t count);
struct verdict judge_low(const struct figure *figure);

/* suggest/bare_share.c – a share of some population, likewise */
struct verdict judge_share(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			   const struct lead *lead);

/* suggest/bare.c – no word says which way */
struct verdict judge_bare(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
			  const struct lead *lead);

/* suggest/fact.c – sets what says that it is so, or has come to be so, and not that it is to be */
void judge_fact(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
		const struct lead *lead, struct verdict *verdict);

bool share_is_fact(const struct tokens *tokens, size_t from); /* suggest/bare_share.c – what people are */
bool share_is_of_money(const struct tokens *tokens, size_t of); /* "af udgifterne": a rate */

static inline struct verdict verdict_unsure(enum say_id say)
{
	return (struct verdict){ .role = ROLE_UNSURE, .say = say };
}

static inline struct verdict verdict_plain(enum role role)
{
	return (struct verdict){ .role = role, .say = SAY_COUNT };
}

static inline struct verdict verdict_target(enum comparator comparator, bool stated, size_t first, size_t after)
{
	return (struct verdict){ .role = ROLE_TARGET,
				 .comparator = comparator,
				 .say = SAY_COUNT,
				 .stated = stated,
				 .mark_first = first,
				 .mark_after = after };
}

static inline bool figure_is_share(const struct figure *figure)
{
	return figure->unit.id == UNIT_PERCENT || figure->whole;
}

#endif
