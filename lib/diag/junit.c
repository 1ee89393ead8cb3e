/* SPDX-License-Identifier: MPL-2.0 */
/* What the law demands as JUnit test cases: a suite for each document, a case for each clause and area. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"
#include "law/requirements.h"

struct tally { uint64_t cases, unmet, unknown; };

/* Text in XML, in an attribute as well as between tags. */
static void put_xml(struct out *out, struct arena *arena, const char *text)
{
	struct out safe;

	out_memory(&safe, arena);
	put_shown(&safe, text, strlen(text));
	for (text = out_text(&safe); *text; text++) {
		if (*text == '<')
			put(out, "&lt;");
		else if (*text == '>')
			put(out, "&gt;");
		else if (*text == '&')
			put(out, "&amp;");
		else if (*text == '"')
			put(out, "&quot;");
		else
			put_char(out, *text);
	}
}

static void put_attribute(struct out *out, struct arena *arena, const char *name, const char *value)
{
	put_char(out, ' ');
	put(out, name);
	put(out, "=\"");
	put_xml(out, arena, value);
	put_char(out, '"');
}

static void put_count(struct out *out, const char *name, uint64_t count)
{
	put_char(out, ' ');
	put(out, name);
	put(out, "=\"");
	put_unsigned(out, count);
	put_char(out, '"');
}

static void put_tally(struct out *out, const struct tally *tally)
{
	put_count(out, "tests", tally->cases);
	put_count(out, "failures", tally->unmet);
	put_count(out, "errors", 0);
	put_count(out, "skipped", tally->unknown);
	put(out, ">\n");
}

static void count(struct tally *tally, const struct requirement *first)
{
	for (; first; first = first->next) {
		tally->cases++;
		tally->unmet += first->verdict == VERDICT_UNMET;
		tally->unknown += first->verdict == VERDICT_UNKNOWN;
	}
}

static bool fails(const struct finding *finding)
{
	return finding->severity == SEVERITY_ERROR && !finding->suppressed;
}

static const struct finding *first_failing(const struct requirement *requirement)
{
	const struct cited *cited = requirement->findings;

	while (cited && !fails(cited->finding))
		cited = cited->next;
	return cited ? cited->finding : NULL;
}

/* The findings that fail a case, or those that do not, one a line as compilers write them. */
static void put_findings(struct out *out, const struct run *run, const struct requirement *requirement, bool failing)
{
	for (const struct cited *cited = requirement->findings; cited; cited = cited->next) {
		struct out line;

		if (fails(cited->finding) != failing)
			continue;
		out_memory(&line, run->arena);
		put_location(&line, cited->finding);
		put(&line, ": ");
		put(&line, severity_word(cited->finding->severity, run->lang, true));
		put(&line, ": ");
		put_headline(&line, run, cited->finding);
		put(&line, " [");
		put(&line, finding_rule(cited->finding)->id);
		put_char(&line, ']');
		put_xml(out, run->arena, out_text(&line));
		put_char(out, '\n');
	}
}

static bool has_notes(const struct requirement *requirement)
{
	const struct cited *cited = requirement->findings;

	while (cited && fails(cited->finding))
		cited = cited->next;
	return cited;
}

static void put_outcome(struct out *out, const struct run *run, const struct requirement *requirement)
{
	const struct finding *failing = first_failing(requirement);

	if (failing) {
		put(out, "<failure");
		put_attribute(out, run->arena, "type", finding_rule(failing)->id);
		put_attribute(out, run->arena, "message", finding_headline(run, failing));
		put_char(out, '>');
		put_findings(out, run, requirement, true);
		put(out, "</failure>");
	} else if (requirement->verdict == VERDICT_UNKNOWN) {
		put(out, "<skipped");
		put_attribute(out, run->arena, "message", requirement_reason(run));
		put(out, "/>");
	}
	if (has_notes(requirement)) {
		put(out, "<system-out>");
		put_findings(out, run, requirement, false);
		put(out, "</system-out>");
	}
}

static void put_case(struct out *out, const struct run *run, const struct requirement *requirement)
{
	put(out, "    <testcase");
	put_attribute(out, run->arena, "classname", path_plain(requirement->file->path));
	put_attribute(out, run->arena, "name", requirement_name(run, requirement));
	put_attribute(out, run->arena, "file", path_plain(requirement->file->path));
	put_char(out, '>');
	put_outcome(out, run, requirement);
	put(out, "</testcase>\n");
}

static void put_suite(struct out *out, const struct run *run, const struct requirement *first)
{
	struct tally tally = { 0 };

	count(&tally, first);
	put(out, "  <testsuite");
	put_attribute(out, run->arena, "name", path_plain(first->file->path));
	put_tally(out, &tally);
	for (; first; first = first->next)
		put_case(out, run, first);
	put(out, "  </testsuite>\n");
}

/* What all come to stands before the first, so that they are asked for twice: they would fill more room than time. */
void diag_junit(const struct run *run, const struct style *style, struct out *out)
{
	struct arena_mark mark = arena_mark(run->arena);
	struct tally tally = { 0 };

	(void)style;
	for (size_t i = 0; i < run->file_count; i++) {
		count(&tally, requirements_of(run, i));
		arena_rewind(run->arena, &mark);
	}
	put(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kk\"");
	put_tally(out, &tally);
	for (size_t i = 0; i < run->file_count; i++) {
		put_suite(out, run, requirements_of(run, i));
		arena_rewind(run->arena, &mark);
	}
	put(out, "</testsuites>\n");
}
