/* SPDX-License-Identifier: MPL-2.0 */
/* What the parts of the grammar hand each other: figures and days as they are found among the words. */
#ifndef KK_SUGGEST_GRAMMAR_H
#define KK_SUGGEST_GRAMMAR_H

#include "suggest/suggest.h"
#include "suggest/words.h"

struct figure {
	size_t first, after; /* tokens: from, and the first one behind */
	size_t value_after;
	size_t unit_first; /* 0: no unit */
	size_t unit_after;
	size_t high_at; /* of a range: the token of its second number */
	struct num low, high;
	bool range, short_range; /* "5-7", "3-4.000" */
	unsigned part, whole;    /* "ni ud af ti", "en tredjedel": its share; whole 0: none */
	struct unit unit;
	bool share; /* of some population: "95 % af", "ni ud af ti", "fem af kommunens syv" */
	bool scale; /* "4 ud af 5 point" */
	bool in_words, compound, ordinal, unclear, genitive;
	bool more, fewer, fresh; /* "20 flere", "50 nye" */
	bool or_more, or_less;
	bool plus;   /* "+5 %" */
	bool beside; /* "5 % under landsgennemsnittet" */
};

/* "en tredjedel": its share has no end of decimals */
static inline bool figure_is_rounded(const struct figure *figure)
{
	return figure->whole && 10000 % figure->whole;
}

/* suggest/figure.c – does a figure begin at token `at`? */
bool figure_read(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure);
bool figure_is_time(const struct figure *figure);
bool lex_is_noun(const struct tokens *tokens, size_t at);     /* may be the name of what is counted */
bool lex_is_definite(const struct tokens *tokens, size_t at); /* "forbruget", "planen" */
bool lex_is_aim(const struct token *token);                   /* suggest/noun.c – "målet", "target" */
bool lex_is_level(const struct token *token); /* suggest/change.c – "niveauet", "2010-niveau", "level" */

enum day_role { DAY_NONE, DAY_DEADLINE, DAY_BEFORE, DAY_BASELINE, DAY_FROM, DAY_OTHER };
enum day_kind { DAY_DAY, DAY_MONTH, DAY_YEAR };

struct day_item {
	size_t lead, first, after;
	enum day_role role;
	enum day_kind kind;
	int months;       /* how many the part of a year has whose last day is `date`; 0: none, or a whole one */
	bool in_year;     /* "i 2012" */
	bool years;       /* "i 2012-2015": several */
	bool loose;       /* "by 2015": by its end, most think */
	bool weak;        /* a mere "i", which a figure in front may take */
	bool holiday;     /* "inden sommerferien 2014" */
	struct date date; /* the last day of what is named, or the one a word says */
};

/* suggest/day.c – does a day, month or year begin at token `at`, and what do the words in front make it? */
bool day_read(const struct tokens *tokens, size_t at, struct day_item *item);

/* What a figure is to the sentence. */
enum role { ROLE_IGNORED, ROLE_PART, ROLE_BASELINE, ROLE_TARGET, ROLE_UNSURE };

struct verdict {
	enum role role;
	enum comparator comparator;    /* of a target */
	enum say_id say;               /* why it is unsure; or of a target, what is to be said (SAY_COUNT: nothing) */
	bool stated;                   /* a word says at least, at most or by how much */
	bool modifies;                 /* "ledige over 30 år": it tells things apart */
	bool aside;                    /* in parentheses */
	bool opens;                    /* it stands first there */
	bool start;                    /* "fra 40 %", and no word says that it goes up or down */
	bool asked;                    /* "andelen skal være mindst 5 %": said of what is counted, and no part of it */
	bool modal;                    /* "skal" or "må" stands in front */
	bool fact;                     /* "svartiden er 8 uger": what is, where nothing says that it is to be */
	bool decided;                  /* "tilskuddet nedsættes": likewise, and a mere "i 2014" says no more */
	bool turned;                   /* "er faldet fra 9 til 6 uger": how it came to be so */
	bool left;                     /* it stands beside another figure, and no word says which way: "og 5 klager" */
	enum lex prep;                 /* the preposition in front */
	size_t mark_first, mark_after; /* the words of the comparator */
};

/* What has been read of the clause so far. */
struct clause {
	size_t start;   /* of the sentence */
	size_t limit;   /* where its words may still govern: behind the latest figure, comma or conjunction */
	bool has_bound; /* "mindst" or "højst" waits for its figure */
	size_t bound;
	bool has_direction; /* "stige", "fald" */
	size_t direction;
	bool negated, none_of, relative, condition, scale, deed, may, open, open_base;
	bool reach;         /* "nå", "opnå" */
	bool bounded;       /* "højst" has had its figure */
	bool aged;          /* "25 % er over": an age follows */
	bool given;         /* "selv om", "da": what is so, and no condition */
	size_t given_at;
	bool refused;       /* "vi accepterer ikke, at": what follows is not to be */
	bool doubted;       /* "det er ikke nok, at": nobody can tell what of it is to be */
	bool now;           /* "nuværende", as long as nothing "skal" */
	size_t now_at;
	bool rumour;        /* "ifølge", as long as nothing "skal" */
	bool forecast;      /* "antallet af ældre stiger", likewise */
	bool hearsay, past; /* what is expected, or was: nothing is asked for */
	size_t negation;
	size_t compared; /* behind "i forhold til"; 0: nothing is compared */
	bool counts;     /* "andelen af", "antallet af" */
	bool asked;      /* "skal", behind them */
	bool aim;        /* "Mål 2013:", in front of it */
	bool modal;      /* "skal" or "må", in the sentence */
	unsigned looked; /* how often words have been searched for what is good */
};

/* suggest/ahead.c – the first verb from `from` on, or `from`; whether the figure in front of a verb is asked for. */
bool lex_is_passive(const struct token *token);
bool lex_is_verb(const struct tokens *tokens, size_t at); /* or what ends a subject: "der", a comma */
size_t ahead_verb(const struct tokens *tokens, size_t from);
bool ahead_has_verb(const struct tokens *tokens, size_t from);
bool ahead_free(const struct tokens *tokens, size_t at); /* no bound, no negation right there */
bool ahead_asks(const struct tokens *tokens, const struct figure *figure);
bool ahead_is_idle(const struct tokens *tokens, size_t at); /* "counts", and no more */

/* suggest/judge.c */
struct verdict figure_judge(const struct tokens *tokens, struct clause *clause, const struct figure *figure);

/* The tokens from `first` up to `after`, as they stand in the text. */
struct text_span tokens_span(const struct tokens *tokens, size_t first, size_t after);

#define TARGETS_MAX 8

struct candidate {
	struct figure figure;
	struct verdict verdict;
	bool dropped; /* it belongs to what another one measures */
};

struct scan {
	struct arena *arena;
	const struct tokens *tokens;
	struct reading *reading;
	struct clause clause;
	struct candidate targets[TARGETS_MAX];
	size_t target_count;
	struct candidate unsure; /* the first */
	struct figure left;      /* the first behind a target */
	struct figure aside;     /* "(70 % i 2010)": the first in parentheses that is nothing else */
	struct candidate within; /* "inden for 10 minutter" */
	struct figure start;     /* of the first such figure */
	bool has_unsure, has_left, has_aside, has_part, has_kept, has_counts, has_all, has_deed, has_vague, too_many,
		has_within, has_average, has_start, has_every, has_often, has_since, has_must, has_told, not_all;
	struct text_span part;
	size_t all;                 /* the token of "alle" */
	size_t day_after;           /* behind the latest day */
	size_t last_after;          /* behind the latest figure, */
	enum role last_role;        /* and what it was */
	struct day_item of_level;   /* "til 80 % (2013)" */
	struct day_item from;       /* "fra 2010", which waits for its "til" */
	bool is_goal;               /* by its place: nothing in it need say so */
	bool plain_day;             /* "den 3. maj 2012": no word says that the deadline is by then */
	bool day_of_other;          /* "40 flygtninge i 2013": the deadline is of a figure that is no target */
	bool has_from, from_period; /* from_period: the baseline's date is only where a period begins */
	size_t deadlines;
};

/* suggest/row.c – a row of a table, to the end of the text: read, and settled */
bool scan_row(struct scan *scan);

/* suggest/clause.c – what ends a clause, and what waits in it for a figure. */
void clause_see(struct scan *scan, enum lex lex, size_t at);
bool clause_may_relate(const struct tokens *tokens, size_t at); /* "borgere, der", and not "der gennemføres" */

/* suggest/every.c */
void scan_all(struct scan *scan, size_t at);

/* suggest/scan.c – the pass over the words. */
void scan_word(struct scan *scan, enum lex lex, size_t at);
void scan_drop(struct scan *scan, struct candidate *candidate);
const char *scan_span_text(const struct scan *scan, struct text_span span);
const char *scan_figure_text(const struct scan *scan, const struct figure *figure);
void scan_remark(struct scan *scan, enum say_id say, const char *first, const char *second, const char *third);

bool scan_is_of_aim(const struct scan *scan); /* "målet er nået, når": the clause begins with what is aimed at */

/* suggest/forecast.c – "antallet af ældre vil stige"; at: the verb */
bool scan_is_forecast(const struct scan *scan, size_t at);

/* suggest/take.c – what is done with a figure that was found: the token behind it. */
size_t scan_figure(struct scan *scan, struct figure *figure);
void scan_multiple(struct scan *scan, size_t at);
void scan_add_baseline(struct scan *scan, const struct figure *figure);

/* suggest/by_then.c – "medio 2013 er 20 medarbejdere uddannet": likewise */
void scan_by_then(struct scan *scan, struct candidate *candidate);

/* suggest/move.c – "bringes fra 200 til 100 personer": a figure that nothing was read of becomes the target. */
void scan_end_move(struct scan *scan, struct candidate *end);

/* suggest/is_day.c – is the figure here a day? */
bool scan_is_day(struct scan *scan, size_t at, struct day_item *item);

/* suggest/deadline.c – what is done with it. */
size_t scan_day(struct scan *scan, const struct day_item *item);
void scan_day_of_level(struct scan *scan);
void scan_past(struct scan *scan, size_t at); /* at: the verb */
const char *scan_date_text(struct arena *arena, struct date date);

/* suggest/drop.c */
void scan_drop_parts(struct scan *scan);
void scan_drop_counted(struct scan *scan); /* of the sentence that ends here */
bool scan_has_between(const struct tokens *tokens, size_t from, size_t to, enum lex first, enum lex second);

/* suggest/yearly.c – "falde med 2 % om året" */
bool figure_is_yearly(const struct tokens *tokens, const struct figure *figure);

/* suggest/settle.c */
void scan_settle(struct scan *scan, const struct candidate *target);
void scan_give_up(struct scan *scan, enum say_id say, const char *first, const char *second);

bool scan_names_aim(const struct scan *scan); /* "målet er", "det er sikret, at" */

/* suggest/choose.c – one target of those that were found, or a reason for none. */
void scan_choose(struct scan *scan);

static inline enum lex lex_at(const struct tokens *tokens, size_t at)
{
	return at < tokens->count ? tokens->items[at].lex : LEX_STOP_SIGN;
}

static inline bool lex_is_bound(enum lex lex)
{
	return lex >= LEX_MIN && lex <= LEX_BELOW;
}

#endif
