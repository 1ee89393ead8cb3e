/* SPDX-License-Identifier: MPL-2.0 */
/* A contract or a follow-up as the page that BEK § 6 asks for. */
#ifndef KK_REPORT_H
#define KK_REPORT_H

#include "progress/assess.h"

enum report_format { REPORT_MARKDOWN, REPORT_HTML };

struct history;

/* `file` is a contract or a follow-up, `all` what assess() made of it, `earlier` the follow-ups before it or NULL; all
 * memory from `arena`. */
void report_write(struct arena *arena, struct file *file, const struct assessments *all, const struct history *earlier,
		  struct date today, enum report_format format, struct out *out);

/* report/json.c – the same, for programs */
void report_json(struct arena *arena, struct file *file, const struct assessments *all, struct out *out);

#endif
