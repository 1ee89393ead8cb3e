/* SPDX-License-Identifier: MPL-2.0 */
/* The progress method "KK-lineær 1.0": a goal, its measurements and a date to a status, exactly. */
#ifndef KK_PROGRESS_H
#define KK_PROGRESS_H

#include "format/model.h"

enum goal_kind { KIND_NONE, KIND_UP, KIND_DOWN, KIND_INTERVAL, KIND_MAINTAIN, KIND_MILESTONE };

/* In the fixed order of legends and distribution bars. */
enum status {
	STATUS_ACHIEVED, STATUS_ON_TRACK, STATUS_PENDING, STATUS_BEHIND, STATUS_FAR_BEHIND, STATUS_REGRESSING,
	STATUS_NOT_ACHIEVED, STATUS_NO_DATA, STATUS_NOT_ASSESSED,
	STATUS_COUNT
};

enum trend { TREND_UNKNOWN, TREND_IMPROVING, TREND_UNCHANGED, TREND_WORSENING };

enum progress_flag {
	FLAG_EXCEEDED = 1, FLAG_STALE = 2, FLAG_ACHIEVED_BEFORE = 4, FLAG_MET_AT_BASELINE = 8,
	FLAG_FINAL_MISSING = 16, FLAG_WITHIN_UNCERTAINTY = 32, FLAG_REVISED = 64
};

struct figure { bool defined; struct ratio ratio; };

struct observation { struct date date; struct ratio value; };

/* What is measured against: a goal with every figure in the goal's own unit (progress/terms.c). */
struct terms {
	enum goal_kind kind;
	bool assessable;           /* row 1: false where progress has no meaning */
	struct figure baseline;
	struct date baseline_date; /* year 0: none */
	struct date from;          /* d0 */
	bool from_given;           /* `fra` or a baseline date: earlier observations are dropped */
	struct date deadline;      /* d1 */
	struct figure target;      /* t; the low end of an interval */
	struct figure target_high; /* the high end of an interval */
	bool at_most;              /* the comparator is højst (a sum under it is final at the deadline only) */
	bool sum;
	enum course course;
	struct ratio uncertainty;
	const struct unit *unit;   /* of values and target */
	struct observation *milestones; /* in order of date */
	size_t milestone_count;
};

struct progress {
	enum status status;
	unsigned status_row;       /* the row of the table that decided, 1 to 13 */
	enum trend trend;
	unsigned flags;
	struct date as_of;
	bool observed;
	struct date value_date;
	struct ratio value;        /* newest kept; the running total for a sum */
	bool met;
	struct figure progress, attainment, planned, ratio, projection;
	struct figure planned_value; /* x at the value's date: b + E·(t − b) */
	bool overflow;             /* a figure did not fit: status is not_assessed */
};

/* progress/terms.c – a goal's terms in its contract; units are converted exactly. Measurements that cannot
 * be read (state UNKNOWN) or converted are left out. */
void terms_of(struct arena *arena, const struct goal *goal, const struct contract *contract, struct terms *terms);
bool has_unit(const struct goal *goal); /* is it said in what the goal is measured? */
const struct unit *goal_unit(const struct goal *goal); /* the unit its measurements have when they name none */
/* A level on the goal's scale; what is to be done is counted from 0 to 1, and told in percent. */
bool level_on(const struct terms *terms, const struct quantity *quantity, struct ratio *level);

/* progress/observations.c */
struct observation *sort_by_date(struct arena *arena, struct observation *items, size_t count); /* stable */
/* Ungrouped measurements as observations, by date, oldest first. */
struct observation *observations_of(struct arena *arena, const struct goal *goal, const struct terms *terms,
				    const struct measurement *const *measurements, size_t count, size_t *kept);

/* progress/course.c – where a goal should be on a day. */
struct ratio elapsed_share(struct date from, struct date at, struct date to); /* S; from < to */
struct figure planned_share(const struct terms *terms, struct date at);       /* E */

/* progress/target.c */
const struct ratio *own_baseline(const struct terms *terms); /* b where progress is counted from it, else NULL */
/* t as one figure: of an interval, the end that a baseline outside it is nearer to; NULL: none. */
const struct ratio *aim_of(const struct terms *terms);
bool target_met(const struct terms *terms, const struct ratio *value);
struct ratio target_distance(const struct terms *terms, const struct ratio *value); /* D, of an interval */
bool is_uncertain(const struct terms *terms, const struct ratio *difference); /* |difference| ≤ u */

/* progress/progress.c */
void progress_of(const struct terms *terms, const struct observation *observations, size_t count,
		 struct date as_of, struct progress *progress);

/* progress/status.c – what decides the status, beside the figures in `progress`. */
struct standing {
	const struct terms *terms;
	const struct ratio *baseline; /* own_baseline */
	bool assessable, baseline_met;
	bool final;                   /* measured on the deadline or after it */
	bool near_baseline;           /* |v − b| ≤ u */
	bool met_before;              /* by an observation before the newest */
	struct figure previous;       /* the observation before the newest */
	struct progress *progress;
};

void decide_status(const struct standing *standing);

/* progress/flags.c */
enum trend trend_of(const struct standing *standing);
unsigned flags_of_dates(const struct standing *standing);
unsigned flags_of_figures(const struct standing *standing);

const char *status_name(enum status status); /* "on_track": JSON, CSV */
const char *trend_name(enum trend trend);
const char *kind_name(enum goal_kind kind);
const char *flag_name(unsigned index); /* NULL past the last */

#endif
