/* SPDX-License-Identifier: MPL-2.0 */
/* Reading a goal's sentence: the target that it states, or why none was read. A wrong target is worse than none. */
#ifndef KK_SUGGEST_H
#define KK_SUGGEST_H

#include "format/model.h"

/* What is said of a sentence: suggest/say.def has the words. */
enum say_kind { SAY_REASON, SAY_AMBIGUOUS, SAY_NOTE };

enum say_id {
#define SAY(id, ...) SAY_##id,
#include "suggest/say.def"
#undef SAY
	SAY_COUNT
};

struct remark {
	enum say_id id;
	const char *args[3];
};

enum span_what {
	SPAN_COMPARATOR, SPAN_VALUE, SPAN_VALUE_HIGH, SPAN_UNIT, SPAN_THRESHOLD, SPAN_DEADLINE, SPAN_BASELINE,
	SPAN_COUNT
};

struct text_span {
	size_t start, end; /* bytes */
};

#define REMARKS_MAX 8
#define ALSO_MAX 8

struct reading {
	const char *text;
	size_t size;
	enum kk_lang lang;            /* of the sentence */
	enum comparator comparator;   /* CMP_NONE: nothing was read, and `reason` says why */
	struct num value, high;       /* high: of CMP_BETWEEN */
	struct unit unit;
	bool loose_kind;              /* "50 nye boliger" is at least 50 as well as 50 more */
	bool rounded;                 /* "en tredjedel": the figure is not exact */
	bool has_second;              /* a second figure is a target too */
	bool for_each;             /* "4 møder om året" */
	struct quantity also[ALSO_MAX]; /* figures with a unit that are not where it starts from; the target is one */
	unsigned also_count;
	struct date deadline, baseline_date; /* year 0: none */
	bool deadline_in_year;        /* "i 2012": any day of the year agrees with it */
	bool deadline_of_years;       /* "i 2012-2015": it ends several */
	bool deadline_unclear;        /* "inden 2015" */
	struct text_span unclear;     /* those words */
	struct date either[2];        /* its two readings */
	bool has_baseline;
	struct quantity baseline;
	struct remark reason;
	struct remark remarks[REMARKS_MAX];
	unsigned remark_count;
	struct text_span spans[SPAN_COUNT]; /* end 0: not read */
};

/* Reads one sentence, or the sentences of one goal. What is pointed to lives in the arena, or is the text. */
void suggest_read(struct arena *arena, const char *text, size_t size, struct reading *reading);
/* Of a text that nobody says is a goal: "svartiden er 8 uger" is then what is. */
void suggest_read_sentence(struct arena *arena, const char *text, size_t size, struct reading *reading);

/* suggest/write.c */
const char *remark_text(struct arena *arena, const struct remark *remark, enum kk_lang lang);
enum say_kind remark_kind(const struct remark *remark);
/* The lines to type, each ended: comparator, baseline, deadline; keys in the language given. */
void suggest_lines(struct out *out, const struct reading *reading, enum kk_lang typed);
/* The parts of those lines, for a message. */
const char *suggest_comparator_line(struct arena *arena, const struct reading *reading, enum kk_lang typed);
const char *suggest_baseline_value(struct arena *arena, const struct reading *reading);
const char *suggest_baseline_date(struct arena *arena, const struct reading *reading);
void suggest_yaml(struct out *out, const struct reading *reading, enum kk_lang lang);
void suggest_json(struct out *out, struct arena *arena, const struct reading *reading, enum kk_lang lang);
void put_plain(struct out *out, const struct num *num, enum kk_lang lang); /* "2,5" or "2.5", no thousands */

#endif
