/* SPDX-License-Identifier: MPL-2.0 */
/* The contracts and follow-ups of a lean set in order of their paths. The check has noted where they lie and which
 * belong together; then they are read again, some at a time, so that a table of all of them needs no room for all. */
#ifndef KK_ROLL_H
#define KK_ROLL_H

#include "set/lean.h"

struct noted {
	const char *path, *real;
	enum doc_type type;
	bool asked;           /* about, not only named by another */
	bool listed;          /* it can be relied on, and so can what names it; or it is to be formatted */
	bool broken;          /* it is not to be formatted after all */
	bool followed;        /* a contract that some follow-up of the set is about, though it may be broken */
	size_t size;          /* in bytes, when it was noted */
	size_t weight;        /* the same with its data files, which are read with it */
	struct noted **about; /* of a follow-up its contracts, of a contract its follow-ups */
	size_t about_count;
	struct noted *same;   /* the one that stands for its file */
	struct date as_of;    /* of a follow-up; year 0: it does not say */
	const uint8_t *revised; /* of a follow-up that progress is wanted of (years/revised.c) */
	struct noted *next;
	struct file *file;    /* while it is read; else NULL */
	bool called;
	bool silent;          /* a contract without measurements of its own, as far as it was exported */
	size_t until;         /* where in the roll it is needed for the last time */
	uint32_t names;       /* of a follow-up: what it names its contracts */
};

/* Of what the rest is read as well: nothing, a follow-up's contracts, or a contract's follow-ups with all of theirs. */
enum roll_order { ROLL_ALONE, ROLL_FOLLOWUPS, ROLL_TOGETHER };

struct roll {
	struct kk_set *set;
	struct kk_set *reader;    /* reads, and forgets; what the check has kept is in the other */
	struct noted **documents; /* in order of their paths */
	size_t count;
	struct noted **called;    /* to be read; once they are, in order of their paths */
	size_t called_count;
	size_t weight, demand;    /* of those called that are not held, and of all that are called, with their data */
	size_t shown;             /* of all that each of those called is shown with, counted at each */
	enum roll_order order;
	struct noted **held, **spare; /* they are read already; those that were called last first */
	size_t held_count, spare_count;
	size_t room;              /* so many bytes are held at most */
	size_t read, total;       /* bytes read since the room grew; and of all documents */
};

void roll_of(struct kk_set *set, struct roll *roll); /* of a set that noted; memory ends in set->worker.oom */
uint32_t roll_names(const struct file *followup);
struct noted *roll_note(struct kk_set *set, struct lot *lot, struct file *file); /* once each */

/* roll_read.c – once through the roll: from where the last ended, documents are called until it is full, and so read,
 * shown and forgotten */
void roll_begin(struct roll *roll, enum roll_order order);
void roll_call(struct roll *roll, struct noted *noted); /* it is to be read, and a follow-up's contracts are */
bool roll_is_full(const struct roll *roll);
/* Reads what was called. -EAGAIN: a document is no longer what the check has read; memory ends in reader->worker.oom */
int roll_read(struct roll *roll);
/* What was called, but for what is needed again from there on and held; and all memory of the reader's but its own. */
void roll_forget(struct roll *roll, size_t from);

/* years/revised.c – as archive_flag does, from what was noted of the follow-up */
struct assessments;
void revised_flag(const struct noted *noted, struct assessments *all);

/* How a public function begins that calls the roll: memory may end in the set that reads, too. */
#define ENTER_ROLL(set) \
	if (setjmp((set)->lots ? (set)->helpers[0]->worker.oom : (set)->worker.oom)) { \
		foreign_release((set)->lots ? &(set)->helpers[0]->worker.foreign : &(set)->worker.foreign); \
		return -ENOMEM; \
	} \
	ENTER(set)

#endif
