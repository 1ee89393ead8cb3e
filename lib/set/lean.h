/* SPDX-License-Identifier: MPL-2.0 */
/* Checking a work tree of any size in little memory, a municipality at a time. */
#ifndef KK_LEAN_H
#define KK_LEAN_H

#include "set/set.h"

/* A folder that was walked: the files in it share its paths. */
struct lean_folder {
	const char *path, *real;
};

/* A file that waits to be read. There may be very many: a name within its folder, unless it was named alone. */
struct pending {
	struct pending *next;
	const struct lean_folder *folder; /* NULL: `name` is its path as given */
	const char *name;
	const char *real; /* NULL: the name within the folder */
	const char *look; /* the folded name of its municipality, as its bytes show it; "" for none */
};

/* All memory lasts as long as the set. */
void lean_add(struct kk_set *set, const struct lean_folder *folder, const char *name, const char *real);
int lean_check(struct kk_set *set); /* a negative errno, or 0; what was found stays with its files */

/* Files that look like one municipality's, and what became of checking them. */
struct lot {
	struct pending **items;
	size_t count;
	int error; /* 0, a negative errno, or LOT_MISTAKEN */
	struct checked *told; /* what is told of its documents, and of those that they name */
	struct tally *beyond; /* what it has made beyond what its size allows; NULL: nothing */
	struct checked *left; /* what is told instead of its documents where it is left for that */
	bool danish;          /* some document of a site is */
	struct town *town;    /* what a site has noted of it (site/towns.c); NULL: it has no pages */
	struct noted *noted; /* its documents (set/roll.c), the latest first; NULL: none */
	struct due *dues;    /* its deadlines (deadlines/deadlines.c) */
	size_t due_count;
};

/* Not an errno: a file turned out to be another municipality's than its bytes looked like. */
#define LOT_MISTAKEN 1

/* set/lean_lot.c */
int lot_look(struct kk_set *set, struct pending *pending); /* finds its `look` */
int lot_read(struct kk_set *set, const struct lot *lot);   /* its documents are the set's inputs */
bool lot_is_mistaken(struct kk_set *set, const struct lot *lot); /* some of what was read is another's */
int lot_check(struct kk_set *set, struct lot *lot);
bool lot_is_left(const struct kk_set *set, const struct tally *tally); /* its, and that of those before it */
/* set/lean_crew.c – the lots, by as many threads as the set has jobs, each with a set of its own */
int crew_check(struct kk_set *set, struct lot *lots, size_t count); /* the first error, in the order of the lots */
int crew_look(struct kk_set *set, struct pending **pending, size_t count);

#endif
