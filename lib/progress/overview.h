/* SPDX-License-Identifier: MPL-2.0 */
/* Every goal of a set with its progress, in the order that tables show them; and the tables. */
#ifndef KK_OVERVIEW_H
#define KK_OVERVIEW_H

#include "data/ser.h"
#include "set/roll.h"
#include "words/say.h"

struct overview_document {
	struct file *file;
	struct assessments all;
};

struct overview {
	struct kk_set *set;
	struct arena *arena; /* for what is said of a document, until the next is shown */
	enum kk_lang lang;
	struct overview_document *documents; /* of a loaded set */
	size_t document_count;
	struct roll roll;    /* of a lean one */
	struct date asked;   /* year 0: each document's own */
	struct date as_of;   /* year 0: the documents have different ones */
	size_t goal_count;   /* of those shown until now */
	unsigned by_status[STATUS_COUNT];
	int error;           /* of reading; then not all are shown */
};

/* Follow-ups, and contracts that none of the set's follow-ups follows; broken ones are left out. */
void overview_of(struct kk_set *set, struct date as_of, struct overview *overview);
/* Shows them in order of their paths; it may be called again. */
typedef void overview_fn(void *context, const struct overview_document *document);
void overview_each(struct overview *overview, overview_fn *visit, void *context);

/* whole: a goal keeps to its line, however wide that is */
struct table_style { bool color, verbose, whole; unsigned width; };
void progress_text(struct overview *overview, const struct table_style *style, struct out *out);
void progress_json(struct overview *overview, struct out *out);
void progress_ndjson(struct overview *overview, struct out *out);
void progress_csv(struct overview *overview, struct out *out);
void progress_markdown(struct overview *overview, struct out *out);

/* The members of a goal and of the counts, for other JSON that holds them. */
void progress_members(struct ser *ser, struct arena *arena, const struct assessment *one);
void progress_figures(struct ser *ser, struct arena *arena, const struct progress *progress); /* exact ones */
void progress_outcome(struct ser *ser, const struct progress *progress); /* status, trend and flags */
void progress_counts(struct ser *ser, size_t goals, const unsigned by_status[STATUS_COUNT]);

/* A figure that machines read: a plain decimal where it has one, else a reduced fraction. */
const char *plain_figure(struct arena *arena, const struct figure *figure); /* NULL: not defined */
const char *plain_fraction(struct arena *arena, const struct figure *figure);
const char *plain_percent(struct arena *arena, const struct figure *share); /* whole, as it is shown: "63" */
const char *plain_date(struct arena *arena, struct date date);              /* NULL: none */
const char *plain_day(struct arena *arena, const struct day *day);          /* NULL: not known */
const char *plain_text(const struct text *text);                            /* likewise */
bool file_is_usable(const struct file *file); /* neither it nor a contract it follows up is broken */

#endif
