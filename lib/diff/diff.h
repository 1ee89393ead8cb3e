/* SPDX-License-Identifier: MPL-2.0 */
/* What changed in meaning between two documents: a list of changes, found by the table of keys, told in any format. */
#ifndef KK_DIFF_H
#define KK_DIFF_H

#include "format/distinct.h"
#include "set/set.h"

enum change_kind { CHANGE_ADDED, CHANGE_REMOVED, CHANGE_ALTERED, CHANGE_MOVED };

/* Where in the document; NULL where it does not apply. */
struct spot {
	const char *area, *theme, *goal, *indicator;
	const char *item;        /* of a list: its date, name or policy area */
};

struct change {
	enum change_kind kind;
	struct spot spot;
	const char *key[2];      /* what it is, Danish and English */
	const char *before, *after; /* NULL: nothing */
	bool loud;               /* a target of an adopted contract */
	struct change *next;
};

/* diff/pairs.c – what in one list is what in another. */
struct pairs { uint32_t *to; bool *taken; }; /* of each old one the new one, UINT32_MAX: gone; which new ones are */

struct diff {
	struct arena *arena;
	enum kk_lang lang;
	struct file *from, *to;
	bool partial;            /* a data file could not be read: not all measurements are compared */
	bool adopted;            /* the old one binds: it is adopted, and the new one is for the same period */
	struct change *first, *newest;
	struct pairs goals;      /* of two contracts, by id */
	struct distinct *places; /* the areas and themes of the new one, when the first is looked for */
	size_t count, loud;
};

/* diff/diff.c */
void diff_compare(struct diff *diff); /* `from` and `to` are of one type */
struct change *diff_add(struct diff *diff, enum change_kind kind, const struct spot *spot, const char *danish,
			const char *english, const char *before, const char *after);
const char *diff_word(const struct diff *diff, enum change_kind kind);
const char *diff_warning(const struct diff *diff); /* the sentence on adopted targets */
const char *diff_partial(const struct diff *diff); /* the sentence on data files */

/* diff/value.c – a value in one form, whatever it was written as; NULL: absent. Equal texts mean the same. */
const char *diff_value(struct diff *diff, const struct key *key, const void *record);
const char *diff_prose(struct arena *arena, const char *text);
const char *diff_target(struct diff *diff, const struct goal *goal);
const char *diff_day(struct diff *diff, struct date date);
/* diff/pairs.c – what both have, by the names of each. */
struct pairs diff_pairs(struct arena *arena, const char *const *before, uint32_t before_count, const char *const *after,
			uint32_t after_count);
void diff_pair(struct arena *arena, const char *const *before, uint32_t before_count, const char *const *after,
	       uint32_t after_count, struct pairs *pairs);
/* diff/same.c – the same amounts, in other units? Other values are not compared: false. */
bool diff_same(const struct key *key, const void *before, const void *after);
bool diff_same_target(const struct goal *before, const struct goal *after);
/* diff/record.c – two records by the rows of their keys. */
void diff_record(struct diff *diff, enum owner owner, const void *before, const void *after, struct spot spot);
/* diff/contract.c, diff/followup.c; diff_part: what one key says before and after, NULL where that is the same */
struct change *diff_part(struct diff *diff, const struct spot *spot, const char *danish, const char *english,
			 const char *before, const char *after);
void diff_contract(struct diff *diff, const struct contract *before, const struct contract *after);
void diff_followup(struct diff *diff, const struct followup *before, const struct followup *after);
/* diff/text.c, diff/json.c */
void diff_text(const struct diff *diff, const struct style *style, struct out *out);
void diff_markdown(const struct diff *diff, struct out *out);
void diff_json(const struct diff *diff, struct out *out);

#endif
