/* SPDX-License-Identifier: MPL-2.0 */
/* Figures and progress as people read them: in words, in a document's language. */
#ifndef KK_SAY_H
#define KK_SAY_H

#include "progress/assess.h"
#include "words/words.h"

/* words/say.c – one figure each, as text in `arena`. */
const char *say_date(struct arena *arena, struct date date, enum kk_lang lang);
/* "2012", "2012–2013", "1. januar–30. juni 2012" */
const char *say_period(struct arena *arena, struct date from, struct date to, enum kk_lang lang);
const char *say_number(struct arena *arena, const struct ratio *value, enum kk_lang lang); /* without its unit */
const char *say_value(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang);
/* What a goal's figures are counted in: its own unit, or that of its measurements where no target gives it one. */
const struct unit *say_unit(const struct assessment *goal);
/* A figure on the goal's own scale, with the unit given or NULL: a decimal whole; one without an end is rounded, but
 * never onto the target, the start or what was measured when the exact one is not there. */
const char *say_figure(struct arena *arena, const struct ratio *value, const struct assessment *goal,
		      const struct unit *unit, enum kk_lang lang);
/* A figure that was computed: rounded, but never onto the goal's target or what was measured when the exact one is not
 * there. */
const char *say_computed(struct arena *arena, const struct ratio *value, const struct assessment *goal,
			 const struct unit *unit, enum kk_lang lang);
/* A difference between two values: of percentages it is percentage points. */
const char *say_difference(struct arena *arena, const struct ratio *value, const struct unit *unit, enum kk_lang lang);
const char *say_percent(struct arena *arena, const struct ratio *share,
			enum kk_lang lang); /* "63 %", thresholds kept */
/* "62,5 %": with decimals, so that a sum can be checked, and thresholds kept: its own, and those of its ratio to what
 * was planned, where that is not NULL. */
const char *say_share(struct arena *arena, const struct ratio *share, const struct ratio *planned, enum kk_lang lang);
const char *say_quantity(struct arena *arena, const struct quantity *quantity, enum kk_lang lang);
const char *say_answer(struct arena *arena, const struct ratio *done, enum kk_lang lang); /* of what is to be done */

/* words/say_target.c – what a goal asks for. */
enum word_id range_word(const struct ratio *low); /* what joins the ends: a dash, which no minus stands beside */
/* The interval that a goal with target_high is to come to, with the unit given or NULL; one of no width is a figure. */
const char *say_interval(struct arena *arena, const struct assessment *one, const struct unit *unit, enum kk_lang lang);
const char *say_target(struct arena *arena, const struct assessment *one, enum kk_lang lang);
const char *say_comparator(struct arena *arena, const struct goal *goal, enum kk_lang lang); /* "Mindst 95 %" */
/* "+20 %", "−4 %", "±2 procentpoint"; NULL for what is no change. */
const char *say_change(struct arena *arena, const struct goal *goal, enum kk_lang lang);

/* words/sentence.c – a goal's progress in sentences (progress.md, "Sentences"). */
#define SENTENCES 6

struct sentence {
	enum word_id template;
	const char *args[4];
};

size_t sentences_of(struct arena *arena, const struct assessment *goal, enum kk_lang lang,
		    struct sentence sentences[SENTENCES]);
/* All of them, as plain text on one line. */
void put_sentences(struct out *out, struct arena *arena, const struct assessment *goal, enum kk_lang lang);

/* words/verdict.c – all goals in a few sentences, and their counts. */
const char *verdict_of(struct arena *arena, const struct assessments *all, enum kk_lang lang);
const char *counts_of(struct arena *arena, const unsigned by_status[STATUS_COUNT], enum kk_lang lang);

#endif
