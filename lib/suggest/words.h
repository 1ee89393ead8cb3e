/* SPDX-License-Identifier: MPL-2.0 */
/* A goal's sentence as a row of words whose part in it is known: what the grammar of kk suggest reads. */
#ifndef KK_SUGGEST_WORDS_H
#define KK_SUGGEST_WORDS_H

#include "value/value.h"

/* What a word or phrase does. The names are those of suggest/suggest.def; the last ones are not words. */
enum lex {
	LEX_NONE,                          /* a word that is not in the dictionary */
	LEX_NOISE, LEX_STOP, LEX_FILLER, LEX_ARTICLE, LEX_MUST, LEX_MAY, LEX_BE, LEX_AND, LEX_BUT,
	LEX_MIN, LEX_MAX, LEX_ABOVE, LEX_BELOW, LEX_OR_MORE, LEX_OR_LESS, LEX_NOT, LEX_NONE_OF, LEX_APPROX, LEX_KEEP,
	LEX_UP, LEX_RISE, LEX_DOWN, LEX_DROP, /* verbs, and the nouns made from them */
	LEX_HALVE, LEX_GROW, LEX_DOWN_TO, LEX_UP_TO, LEX_MORE, LEX_FEWER, LEX_NEW, LEX_BETTER,
	LEX_WITH, LEX_TO, LEX_FROM, LEX_ON, LEX_BETWEEN, LEX_WITHIN, LEX_IN, LEX_OF, LEX_FOR, LEX_PER, LEX_AFTER,
	LEX_THAN, LEX_SAME,                /* "svarende til": the same in another unit */
	LEX_BY, LEX_BEFORE, LEX_END, LEX_START, LEX_MID, LEX_DURING, LEX_COMPARED, LEX_NOW,
	LEX_MONTH, LEX_HOLIDAY, LEX_QUARTER, LEX_HALF_YEAR, LEX_SCHOOL, LEX_PERIOD, LEX_YEAR,
	LEX_HEARSAY, LEX_PAST,             /* what is expected or was, and no goal */
	LEX_LABEL, LEX_SCALE, LEX_POINTS_WORD, LEX_PERSON, LEX_REL, LEX_IF, LEX_ALL, LEX_EXCEPT, LEX_COUNTS, LEX_DEED,
	LEX_ONE, LEX_OUT_OF, LEX_FRACTION, LEX_HALF, LEX_EVERY, LEX_SMALL, LEX_MAGNITUDE, LEX_NUMBER,
	LEX_PERCENT, LEX_POINTS,
	LEX_FIGURE, LEX_DATE, LEX_COMMA, LEX_STOP_SIGN, LEX_OPEN, LEX_CLOSE, LEX_DASH, LEX_SLASH, LEX_PLUS, LEX_SIGN
};

struct token {
	enum lex lex;
	bool glued;         /* nothing stands between it and the one before */
	bool ordinal;       /* "3." */
	bool compound;      /* "2012-niveau", "6-årige": a number that is part of a word, which is in `folded` */
	bool unclear;       /* a number with two readings, or too long */
	bool plain;         /* digits only: may be a year */
	bool grouped;       /* "3.000" */
	bool form;          /* of a verb whose infinitive is in the dictionary */
	int value;          /* of the dictionary's row; a number's, where it is small */
	uint32_t row;       /* the first row of the dictionary that is not before the word */
	uint32_t start, end; /* bytes */
	const char *folded;
	struct num num;
	struct date date;
};

struct tokens {
	struct token *items;
	size_t count, room;
	enum kk_lang lang;  /* of the sentence */
	const char *text;
	size_t size;        /* of the text */
	struct arena *arena;
};

/* suggest/words.c */
void tokens_of(struct arena *arena, const char *text, size_t size, struct tokens *tokens);
/* Is what is best known of these words good when higher (1), or when lower (-1)? 0: nobody can tell. */
int tokens_direction(const struct tokens *tokens, size_t from, size_t to);
bool tokens_sorted(void); /* the dictionary is in order */

/* suggest/cut.c – no word is looked up yet. */
void tokens_cut(struct tokens *tokens, const char *at, const char *end);
struct token *tokens_push(struct tokens *tokens); /* room for one more; the caller counts it */
struct token *tokens_add(struct tokens *tokens, enum lex lex, const char *start, const char *end);

/* suggest/digits.c – the number or numeric date that *at begins with; moves behind it. */
void digits_read(struct arena *arena, const char **at, const char *end, enum kk_lang lang, struct token *token);

#endif
