/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as GitLab's Code Quality report reads them. */
#include "diag/diag.h"

static const char *severity_of(const struct finding *finding)
{
	static const char *const names[] = {
		[SEVERITY_NOTE] = "info", [SEVERITY_WARNING] = "minor", [SEVERITY_ERROR] = "major",
	};

	return names[finding->severity];
}

static void ser_location(struct ser *ser, const struct finding *finding)
{
	ser_key_map(ser, "location");
	ser_key_string(ser, "path", path_plain(finding_path(finding)));
	ser_key_map(ser, "lines");
	ser_key_number(ser, "begin", (int64_t)place_start(&finding->place).line);
	ser_key_number(ser, "end", (int64_t)place_last_line(&finding->place));
	ser_end(ser);
	ser_end(ser);
}

void diag_gitlab(const struct run *run, const struct style *style, struct out *out)
{
	const struct fingerprint *prints = run_fingerprints(run);
	struct arena_mark mark = arena_mark(run->arena);
	struct ser ser;

	(void)style;
	ser_begin(&ser, out, true);
	ser_list(&ser);
	for (size_t i = 0; i < run->finding_count; i++) {
		const struct finding *finding = run->findings[i];

		if (finding->suppressed)
			continue;
		ser_map(&ser);
		ser_key_string(&ser, "description", finding_headline(run, finding));
		ser_key_string(&ser, "check_name", finding_rule(finding)->id);
		ser_key_string(&ser, "fingerprint", prints[i].digits);
		ser_key_string(&ser, "severity", severity_of(finding));
		ser_location(&ser, finding);
		ser_end(&ser);
		arena_rewind(run->arena, &mark);
	}
	ser_end(&ser);
	ser_done(&ser);
}
