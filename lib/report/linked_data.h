/* SPDX-License-Identifier: MPL-2.0 */
/* A published document as schema.org: the report, its figures as a data set, and where it stands (BEK § 6). */
#ifndef KK_LINKED_DATA_H
#define KK_LINKED_DATA_H

#include "format/model.h"

/* Where something is to be found, by name; the address may be missing. */
struct named_link { const char *name, *url; };

struct linked_data {
	const char *type;                      /* NULL: a Report */
	const char *name, *description, *lang; /* of the document; the language as a code */
	const char *url;                       /* NULL where nothing says it, as for all below */
	const char *period;                    /* as ISO 8601 */
	const char *published, *modified;      /* days */
	const char *publisher, *code;          /* the municipality */
	const char *dataset;                   /* what the data set is about; NULL: there are no figures */
	const struct named_link *based_on, *downloads, *crumbs; /* a download's name is its media type */
	size_t based_on_count, download_count, crumb_count;
};

/* One JSON document, safe inside a script element. */
const char *linked_data(struct arena *arena, const struct linked_data *data);

/* The days that a document tells of itself, and the period it covers; NULL: unknown. */
void linked_days(struct arena *arena, const struct file *file, struct linked_data *data);

#endif
