/* SPDX-License-Identifier: MPL-2.0 */
/* What documents make of more than their own size: few bytes that name each other may take any time, and have any
 * number of findings. It is counted here. Of one municipality's documents rules/rules.c leaves those beyond a limit;
 * whether all of them are left, with what was made before them, lot_is_left says (set/lean_lot.c): while they are
 * checked, and again once all are known (set/lean_crew.c). */
#ifndef KK_TALLY_H
#define KK_TALLY_H

#include <stdbool.h>
#include <stddef.h>

struct kk_set;
struct file;

/* So much beyond what their size allows the documents may make, those of a municipality and those of all. */
#define LIMIT_FOLLOWED 200000
#define LIMIT_FINDINGS 100000
#define LIMIT_COMPARED 5000000
#define LIMIT_DATA_READ ((size_t)8 * 1024 * 1024)
/* What is free: a goal and a finding for so many bytes of documents, which is less than a goal takes to write, and a
 * finding more for so many bytes of data files. */
#define BYTES_FOR_ONE 16
#define BYTES_OF_DATA_FOR_ONE 64

enum tallied {
	TALLY_GOALS, /* of follow-ups, counted in each */
	TALLY_FOUND, /* by the rules and in data files */
	/* letters held against letters, to ask which name was meant: many for a byte, and in all a moment */
	TALLY_COMPARED,
	TALLY_DATA,  /* bytes of data files, as often as they are read: 64 for a byte, since all may share one */
	TALLY_COUNT
};

struct tally {
	size_t bytes; /* of the documents that are judged together */
	size_t counts[TALLY_COUNT];
	size_t before[TALLY_COUNT]; /* by others before them, beyond what those were allowed */
	bool stopped; /* so much was found in a data file that it was not read to its end */
	bool told;    /* a limit is passed, and it was said at the first document that is not judged */
};

void tally_begin(struct tally *tally); /* anew; what others have made before stays */
void tally_size(struct tally *tally, struct file *const *files, size_t count); /* of these */
/* Once what they refer to is known. */
void tally_goals(struct tally *tally, struct file *const *files, size_t count);
size_t tally_beyond(const struct tally *tally, enum tallied what);
bool tally_is_over(const struct tally *tally, enum tallied what); /* its own limit is passed */
/* With those before them some limit is passed, and they have made more than is free themselves, of whatever kind: then
 * nothing more is made of them. */
bool tally_is_left(const struct tally *tally);

#endif
