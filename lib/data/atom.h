/* SPDX-License-Identifier: MPL-2.0 */
/* A feed of what was published, corrected and reached (RFC 4287). */
#ifndef KK_ATOM_H
#define KK_ATOM_H

#include "value/value.h"

struct atom_entry {
	const char *id, *title, *link, *summary; /* the link relative to the feed, or absolute */
	const char *author; /* the municipality */
	struct date updated; /* the document's own day, never the build's */
};

struct atom_feed {
	const char *id, *title, *home, *self; /* self may be NULL */
	enum kk_lang lang;
	const struct atom_entry *entries; /* in any order; written newest first */
	size_t count, limit; /* at most `limit` of them; 0: all */
};

void atom_write(struct arena *arena, const struct atom_feed *feed, struct out *out);
void put_xml_text(struct out *out, const char *text); /* also for attributes in double quotes */

#endif
