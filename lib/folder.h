/* SPDX-License-Identifier: MPL-2.0 */
/* The documents of a set, municipality by municipality: what the rules over a folder look at. */
#ifndef KK_FOLDER_H
#define KK_FOLDER_H

#include "set.h"

struct group {
	const char *municipality; /* folded */
	struct file **files;      /* by type, then by path */
	size_t count;
	bool unreadable;          /* a document that could not be read seems to be of this municipality */
	const struct archive *archive;   /* made when first asked for */
	const struct currency *currency; /* likewise */
};

struct folder {
	struct group *groups; /* by name */
	size_t group_count;
	bool unreadable;      /* one that could not be read does not show whose it is */
};

/* May a document be missing from the group because it could not be read? */
bool folder_is_uncertain(const struct folder *folder, const struct group *group);

void folder_of(struct kk_set *set, struct folder *folder);
/* NULL: unknown */
struct group *folder_group(const struct folder *folder, struct arena *arena, const struct file *file);
bool same_committee(struct arena *arena, const struct common *a,
		    const struct common *b); /* both without count as one */
bool same_area(struct arena *arena, const struct register_area *registered, const struct area *area);
/* The register above a file, unless it is another municipality's or cannot be relied on. */
const struct municipality *register_of(struct arena *arena, const struct file *file);

#endif
