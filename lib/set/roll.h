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
	bool listed;          /* it can be relied on, and so can what names it */
	bool followed;        /* a contract that some follow-up of the set is about, though it may be broken */
	size_t size;          /* in bytes, when it was noted */
	struct noted **about; /* of a follow-up its contracts, of a contract its follow-ups */
	size_t about_count;
	struct noted *same;   /* the one that stands for its file */
	struct date as_of;    /* of a follow-up; year 0: it does not say */
	const uint8_t *revised; /* of a follow-up that progress is wanted of (years/revised.c) */
	struct noted *next;
	struct file *file;    /* while it is read; else NULL */
	bool called;
};

struct roll {
	struct kk_set *set;
	struct kk_set *reader;    /* reads, and forgets; what the check has kept is in the other */
	struct noted **documents; /* in order of their paths */
	size_t count;
	struct noted **called;    /* to be read; once they are, in order of their paths */
	size_t called_count;
};

void roll_of(struct kk_set *set, struct roll *roll); /* of a set that noted; memory ends in set->worker.oom */

/* From `from` on: the end of those that are read at one time. `type`: only those are; DOC_NONE: all are. */
size_t roll_next(const struct roll *roll, size_t from, enum doc_type type);
void roll_call(struct roll *roll, struct noted *noted); /* it is to be read */
/* Reads what was called. -EAGAIN: a document is no longer what the check has read; memory ends in reader->worker.oom */
int roll_read(struct roll *roll);
void roll_forget(struct roll *roll); /* what was called, and all memory of the reader's but its own */

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
