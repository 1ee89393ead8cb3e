/* SPDX-License-Identifier: MPL-2.0 */
/* What the formats of findings share: where a finding is, what it says, what helps. */
#ifndef KK_DIAG_H
#define KK_DIAG_H

#include "data/ser.h"
#include "finding/finding.h"

#ifndef KK_VERSION
#define KK_VERSION "0.1.0"
#endif

/* The headline for a log: safe, and on one line. */
void put_headline(struct out *out, const struct run *run, const struct finding *finding);

/* The help: [0] is the advice, the others are lines to type; 0 where there is none. */
#define HELP_LINES 16
struct help {
	size_t count;
	const char *line[HELP_LINES]; /* placeholders not yet filled in */
};
struct help finding_help(const struct run *run, const struct finding *finding);
bool help_is_label(const struct run *run, const struct finding *finding); /* where both are shown, one is enough */

/* Lines, columns and offsets as people and machines count them. */
struct point { uint64_t line, column, offset; };
struct point place_start(const struct place *place);
struct point place_end(const struct place *place);
uint64_t place_last_line(const struct place *place);
const char *path_plain(const char *path); /* without "./" in front, as CI services compare it */

/* "path:12:5", made safe for the start of a line. */
void put_location(struct out *out, const struct finding *finding);

const char *doc_type_name(enum doc_type type); /* "quality-contract" …; NULL for none */

/* diag/json.c – the members of the JSON format's objects, shared with NDJSON. */
#define SCHEMA_VERSION "1.0"
void ser_tool(struct ser *ser);
void ser_circumstances(struct ser *ser, const struct run *run);
void ser_files(struct ser *ser, const struct run *run);
void ser_finding(struct ser *ser, const struct run *run, const struct finding *finding, const char *id);
void ser_counts(struct ser *ser, const struct run *run);

/* diag/pen.c – colours, where there are any. */
struct pen {
	struct out *out;
	const struct style *style;
};
#define PEN_GUTTER "1;34"
#define PEN_STRONG "1"
const char *pen_severity(enum severity severity);
void pen_on(const struct pen *pen, const char *color);
void pen_off(const struct pen *pen);
void pen_put(const struct pen *pen, const char *color, const char *text);

/* diag/text.c – "fejl[KK101]: "; and "2 fejl, 1 advarsel i 4 filer" */
void put_tag(const struct pen *pen, const struct run *run, const struct finding *finding);
void put_run_summary(struct out *out, const struct run *run);

/* diag/excerpt.c – the lines around a finding, with carets. */
unsigned excerpt_gutter(const struct finding *finding); /* columns of the largest line number */
void put_excerpt(const struct pen *pen, const struct run *run, const struct finding *finding);

#endif
