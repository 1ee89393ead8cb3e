/* SPDX-License-Identifier: MPL-2.0 */
/* What is due, when, and by which clause, for the documents of a set. */
#ifndef KK_DEADLINES_H
#define KK_DEADLINES_H

#include "base/sha256.h"
#include "finding/finding.h"
#include "set/folder.h"
#include "words/say.h"

enum due_kind { DUE_ADOPTION, DUE_PUBLICATION, DUE_GOAL, DUE_CRITERION, DUE_KINDS };
enum due_state { DUE_OPEN, DUE_OVERDUE, DUE_MET, DUE_LATE, DUE_DROPPED, DUE_STATES };

/* What is told of the document and of the goal when they are forgotten. NULL: not known. */
struct due_document {
	const char *path, *municipality, *committee, *url;
	enum kk_lang lang;
	enum doc_type type;
	struct date from, to; /* of a contract */
};
struct due_goal {
	const char *id, *text; /* its id, where there is no text */
	uint32_t number[2];
};

#define UID_BYTES 16

struct due {
	enum due_kind kind;
	enum due_state state;
	struct date date;
	struct date done;        /* year 0: not done */
	struct date stamp;       /* the newest date of what it is read from: never the day of the run */
	enum clause_id clause;
	bool estimated;          /* the day itself is not known; it is the latest it can be */
	const struct file *file; /* the document it is about, or is read from; while it is there */
	const struct due_document *document;
	enum doc_type type;
	int16_t year;            /* of a follow-up; 0: the document's own period */
	const struct goal *goal; /* of DUE_GOAL and DUE_CRITERION; while it is there */
	const struct due_goal *about;
	enum word_id note;       /* WORD_COUNT: none; told with a date or a year */
	struct date note_date;
	int note_year;
	uint8_t name[UID_BYTES]; /* what its lasting name is made of */
	uint32_t again;          /* how many before it have the same */
};

struct deadlines {
	struct kk_set *set;
	struct arena *arena; /* while they are found */
	struct arena *kept;  /* for them */
	struct arena *words; /* what is said of one, until the next */
	struct due *items;
	size_t count, room;
};

/* Of the documents that can be relied on; by date, then by document. */
void deadlines_of(struct kk_set *set, struct deadlines *deadlines);
/* Of one municipality, with all memory from `arena`; the set's rules_scratch is used for what is said. */
void deadlines_of_group(struct kk_set *set, struct arena *arena, const struct group *group,
			struct deadlines *deadlines);

/* deadlines/deadlines.c – for the parts below */
struct due *deadline_add(struct deadlines *deadlines, const struct due *due);
void deadline_settle(const struct deadlines *deadlines, struct due *due, const struct day *done); /* its state */
struct date deadline_stamp(const struct file *file);
/* The day the budget of a year was adopted; where the register does not say, the last day that the law allows. */
struct date deadline_budget(const struct municipality *municipality, int year, bool *estimated);

/* deadlines/goals.c, deadlines/criteria.c, deadlines/years.c */
void deadlines_of_goals(struct deadlines *deadlines, const struct group *group);
void deadlines_of_criteria(struct deadlines *deadlines, const struct file *file);
void deadlines_of_years(struct deadlines *deadlines, const struct group *group);

/* deadlines/kept.c – of each, what is told when its document and goal are forgotten */
void deadlines_keep(struct deadlines *deadlines);

/* deadlines/uid.c */
void deadlines_name(struct deadlines *deadlines);     /* while their documents are there */
void deadlines_identify(struct deadlines *deadlines); /* in their order */
const char *deadline_uid(const struct deadlines *deadlines, const struct due *due);

/* deadlines/words.c */
const char *deadline_title(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang);
const char *deadline_note(const struct deadlines *deadlines, const struct due *due,
			  enum kk_lang lang); /* "" for none */
const char *deadline_days(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang);
int32_t deadline_left(const struct deadlines *deadlines, const struct due *due); /* days from today */
const char *deadline_kind_name(enum due_kind kind);
const char *deadline_state_name(enum due_state state);

/* deadlines/text.c, deadlines/json.c, deadlines/ics.c */
/* all: those that are done too; columns: that a line may have */
void deadlines_text(const struct deadlines *deadlines, bool all, size_t columns, struct out *out);
void deadlines_json(const struct deadlines *deadlines, struct out *out);
void deadlines_ics(const struct deadlines *deadlines, struct out *out);

#endif
