/* SPDX-License-Identifier: MPL-2.0 */
/* Findings as annotations: workflow commands, the gravest first, as a page shows only ten of each. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"

/* What ends a command's data or one of its properties, written as the runner reads it back. */
static const char *command_escape(char c, bool property)
{
	switch (c) {
	case '%':  return "%25";
	case '\r': return "%0D";
	case '\n': return "%0A";
	case ':':  return property ? "%3A" : NULL;
	case ',':  return property ? "%2C" : NULL;
	default:   return NULL;
	}
}

static void put_value(struct out *out, const char *text, bool property)
{
	const char *end = text + strlen(text);

	for (const char *at = text; at < end; at += glyph_at(at, end).size) {
		const char *escape = command_escape(*at, property);

		if (escape)
			put(out, escape);
		else
			put_glyph(out, at, end);
	}
}

static void put_number(struct out *out, const char *property, uint64_t number)
{
	put(out, property);
	put_unsigned(out, number);
}

/* Columns are read only where the span lies on one line. */
static void put_span(struct out *out, const struct finding *finding)
{
	struct point start = place_start(&finding->place), end = place_end(&finding->place);

	put_number(out, ",line=", start.line);
	put_number(out, ",endLine=", place_last_line(&finding->place));
	if (start.line == end.line) {
		put_number(out, ",col=", start.column);
		put_number(out, ",endColumn=", end.column);
	}
}

static void put_command(const struct run *run, const struct finding *finding, struct out *out)
{
	static const char *const commands[] = {
		[SEVERITY_NOTE] = "::notice file=", [SEVERITY_WARNING] = "::warning file=",
		[SEVERITY_ERROR] = "::error file=",
	};

	put(out, commands[finding->severity]);
	put_value(out, path_plain(finding_path(finding)), true);
	put_span(out, finding);
	put(out, ",title=");
	put(out, finding_rule(finding)->id);
	put_char(out, ' ');
	put(out, finding_rule(finding)->name);
	put(out, "::");
	put_value(out, finding_headline(run, finding), false);
	put_char(out, '\n');
}

void diag_github(const struct run *run, const struct style *style, struct out *out)
{
	(void)style;
	for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--)
		for (size_t i = 0; i < run->finding_count; i++)
			if (run->findings[i]->severity == (enum severity)severity && !run->findings[i]->suppressed)
				put_command(run, run->findings[i], out);
}

/* Text from a file in a Markdown table: every sign that Markdown or HTML would read is escaped. */
static void put_cell(struct out *out, const char *text)
{
	const char *end;
	struct out safe;

	out_memory(&safe, out->arena);
	put_shown(&safe, text, strlen(text));
	text = out_text(&safe);
	for (end = text + safe.size; text < end; text++) {
		if (*text == '<')
			put(out, "&lt;");
		else if (*text == '&')
			put(out, "&amp;");
		else if (strchr("\\`*_{}[]()#+-.!|~>@:$\"'=", *text)) {
			put_char(out, '\\');
			put_char(out, *text);
		} else {
			put_char(out, *text);
		}
	}
}

static void put_row(const struct run *run, const struct finding *finding, struct out *out)
{
	put(out, "| ");
	put(out, severity_word(finding->severity, run->lang, true));
	put(out, " | ");
	put(out, finding_rule(finding)->id);
	put(out, " | ");
	put_cell(out, finding_path(finding));
	put_number(out, "\\:", place_start(&finding->place).line);
	put_number(out, "\\:", place_start(&finding->place).column);
	put(out, " | ");
	put_cell(out, finding_headline(run, finding));
	put(out, " |\n");
}

void diag_github_summary(const struct run *run, const struct style *style, struct out *out)
{
	size_t shown = 0;

	(void)style;
	put(out, "### kk: ");
	put_run_summary(out, run);
	for (size_t i = 0; i < run->finding_count; i++) {
		if (run->findings[i]->suppressed)
			continue;
		if (!shown++)
			put(out, run->lang == KK_LANG_DA ? "\n| | Regel | Sted | Besked |\n|---|---|---|---|\n"
							 : "\n| | Rule | Place | Message |\n|---|---|---|---|\n");
		put_row(run, run->findings[i], out);
	}
	put_char(out, '\n');
}
