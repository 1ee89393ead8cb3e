/* SPDX-License-Identifier: MPL-2.0 */
/* The documents of a set, municipality by municipality: what the rules over a folder look at. */
#ifndef KK_FOLDER_H
#define KK_FOLDER_H

#include "set/set.h"

struct group {
	const char *municipality; /* folded */
	struct file **files;      /* by type, then by path */
	size_t count;
	unsigned unreadable;      /* documents that could not be read seem to be of this municipality: enum missing */
	const struct archive *archive;   /* made when first asked for */
	const struct currency *currency; /* likewise */
	struct coverage *coverage;       /* likewise */
};

/* What may be missing from a group. */
enum missing { MISSING_CONTRACT = 1, MISSING_FOLLOWUP = 2, MISSING_ANY = 3 };

struct folder {
	struct group *groups; /* by name */
	size_t group_count;
	unsigned unreadable;  /* some that could not be read do not show whose they are: enum missing */
};

/* May such a document be missing from the group because it could not be read? */
bool folder_may_lack(const struct folder *folder, const struct group *group, enum missing what);

void folder_of(struct kk_set *set, struct folder *folder);
/* NULL: unknown */
struct group *folder_group(const struct folder *folder, const struct file *file);
bool same_committee(struct arena *arena, const struct common *a,
		    const struct common *b); /* both without count as one */
bool same_area(struct arena *arena, const struct register_area *registered, const struct area *area);
/* set/succession.c – the areas of a register that took over from one, and those that took over from these, nearest
 * first; each once, though they name each other. `unread`: what cannot be read may name any area, and counts. */
struct successors {
	const struct register_area **items;
	bool *is_succeeded; /* of each: another took it over in turn */
	uint32_t count;
};
void succession_find(struct arena *arena, struct municipality *municipality); /* once, for all the others */
struct successors successors_of(struct arena *arena, const struct municipality *municipality, const char *id,
				bool unread); /* id NULL: the area has none */
/* Of a document's area; where it has none itself, that of the register's area of its name. NULL: none */
const char *area_id(struct arena *arena, const struct municipality *municipality, const struct area *area);
/* The register above a file, unless it is another municipality's or cannot be relied on. */
const struct municipality *register_of(const struct file *file);
bool register_is_unreadable(const struct file *file); /* there is one, but not whose it or the file is */

#endif
