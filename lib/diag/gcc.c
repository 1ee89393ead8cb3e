/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as compilers write them, one a line: every editor can read them. */
#include "diag/diag.h"

void diag_gcc(const struct run *run, const struct style *style, struct out *out)
{
	(void)style;
	for (size_t i = 0; i < run->finding_count; i++) {
		const struct finding *finding = run->findings[i];

		if (finding->suppressed)
			continue;
		put_location(out, finding);
		put(out, ": ");
		put(out, severity_code(finding->severity));
		put(out, ": ");
		put_headline(out, run, finding);
		put(out, " [");
		put(out, finding_rule(finding)->id);
		put(out, "]\n");
	}
}
