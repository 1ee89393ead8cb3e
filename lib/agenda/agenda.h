/* SPDX-License-Identifier: MPL-2.0 */
/* A contract or a follow-up as the case that a committee, or the council, decides. */
#ifndef KK_AGENDA_H
#define KK_AGENDA_H

#include "finding/finding.h"
#include "report/report.h"

/* `committee` NULL: the document's own, or that of all its areas; else the council's. -ENOENT: it has no area. */
struct agenda_sources {
	struct file *file;
	const struct assessments *all;
	const struct history *earlier; /* the follow-ups before it, or NULL */
	const struct run *run;         /* what the check found, or NULL */
};

int agenda_write(struct arena *arena, const struct agenda_sources *sources, const char *committee,
		 enum report_format format, struct out *out);
/* The day that the case is decided on, as the document says; NULL: it does not. */
const struct day *agenda_day(struct arena *arena, struct file *file, const char *committee);
const char *agenda_committee(struct arena *arena, const struct file *file, size_t index); /* NULL past the last */

#endif
