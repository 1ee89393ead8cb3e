/* SPDX-License-Identifier: MPL-2.0 */
/* Findings for people in a hurry: one line each, in their language. */
#include "diag/diag.h"

void diag_concise(const struct run *run, const struct style *style, struct out *out)
{
	struct pen pen = { out, style };

	for (size_t i = 0; i < run->finding_count; i++) {
		const struct finding *finding = run->findings[i];

		if (finding->suppressed)
			continue;
		put_location(out, finding);
		put(out, ": ");
		pen_on(&pen, pen_severity(finding->severity));
		put(out, severity_word(finding->severity, run->lang, true));
		put_char(out, '[');
		put(out, finding_rule(finding)->id);
		put_char(out, ']');
		pen_off(&pen);
		put(out, ": ");
		put_headline(out, run, finding);
		put_char(out, '\n');
	}
	if (!style->quiet)
		put_run_summary(out, run);
}
