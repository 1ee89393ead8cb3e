/* SPDX-License-Identifier: MPL-2.0 */
/* Findings a line each: for people in a hurry, in their language, and as compilers write them, for every editor. */
#include "diag/diag.h"

typedef void put_line_fn(const struct pen *pen, const struct run *run, const struct finding *finding);

static void put_lines(const struct pen *pen, const struct run *run, put_line_fn *put_line)
{
	for (size_t i = 0; i < run->finding_count; i++) {
		const struct finding *finding = run->findings[i];

		if (finding->suppressed)
			continue;
		put_location(pen->out, finding);
		put(pen->out, ": ");
		put_line(pen, run, finding);
		put_char(pen->out, '\n');
	}
}

static void put_concise(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	put_tag(pen, run, finding);
	put_headline(pen->out, run, finding);
}

void diag_concise(const struct run *run, const struct style *style, struct out *out)
{
	put_lines(&(struct pen){ out, style }, run, put_concise);
	if (!style->quiet)
		put_run_summary(out, run);
}

static void put_gcc(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	put(pen->out, severity_code(finding->severity));
	put(pen->out, ": ");
	put_headline(pen->out, run, finding);
	put(pen->out, " [");
	put(pen->out, finding_rule(finding)->id);
	put_char(pen->out, ']');
}

void diag_gcc(const struct run *run, const struct style *style, struct out *out)
{
	put_lines(&(struct pen){ out, style }, run, put_gcc);
}
