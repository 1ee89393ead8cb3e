/* SPDX-License-Identifier: MPL-2.0 */
/* What the law demands as the Test Anything Protocol, version 13: a line for each clause and area. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"
#include "law/requirements.h"

/* A description: "#" would begin a directive, and a backslash escapes it. */
static void put_description(struct out *out, struct arena *arena, const char *text)
{
	struct out safe;

	out_memory(&safe, arena);
	put_shown(&safe, text, strlen(text));
	for (text = out_text(&safe); *text; text++) {
		if (*text == '#' || *text == '\\')
			put_char(out, '\\');
		put_char(out, *text);
	}
}

static void put_scalar(struct out *out, const char *key, const char *text)
{
	struct ser ser;

	put(out, key);
	ser_begin(&ser, out, false);
	ser_string(&ser, text);
	ser_done(&ser);
}

static void put_finding(struct out *out, const struct run *run, const struct finding *finding)
{
	struct out text;

	put_scalar(out, "    - rule: ", finding_rule(finding)->id);
	put_scalar(out, "      severity: ", severity_code(finding->severity));
	out_memory(&text, run->arena);
	put_headline(&text, run, finding);
	put_scalar(out, "      message: ", out_text(&text));
	out_memory(&text, run->arena);
	put_location(&text, finding);
	put_scalar(out, "      at: ", out_text(&text));
	if (finding->suppressed)
		put_scalar(out, "      allowed: ", finding->suppressed->reason ? finding->suppressed->reason : "");
}

static void put_findings(struct out *out, const struct run *run, const struct requirement *requirement)
{
	if (!requirement->findings)
		return;
	put(out, "  ---\n  findings:\n");
	for (const struct cited *cited = requirement->findings; cited; cited = cited->next)
		put_finding(out, run, cited->finding);
	put(out, "  ...\n");
}

static void put_line(struct out *out, const struct run *run, const struct requirement *requirement, uint64_t number)
{
	put(out, requirement->verdict == VERDICT_UNMET ? "not ok " : "ok ");
	put_unsigned(out, number);
	put(out, " - ");
	put_description(out, run->arena, path_plain(requirement->file->path));
	put(out, ": ");
	put_description(out, run->arena, requirement_name(run, requirement));
	if (requirement->verdict == VERDICT_UNKNOWN) {
		put(out, " # SKIP ");
		put(out, requirement_reason(run));
	}
	put_char(out, '\n');
	put_findings(out, run, requirement);
}

void diag_tap(const struct run *run, const struct style *style, struct out *out)
{
	struct arena_mark mark = arena_mark(run->arena);
	uint64_t count = 0, number = 0;

	(void)style;
	for (size_t i = 0; i < run->file_count; i++) {
		for (const struct requirement *each = requirements_of(run, i); each; each = each->next)
			count++;
		arena_rewind(run->arena, &mark);
	}
	put(out, "TAP version 13\n1..");
	put_unsigned(out, count);
	put(out, count ? "\n" : " # SKIP\n");
	for (size_t i = 0; i < run->file_count; i++) {
		for (const struct requirement *each = requirements_of(run, i); each; each = each->next)
			put_line(out, run, each, ++number);
		arena_rewind(run->arena, &mark);
	}
}
