/* SPDX-License-Identifier: MPL-2.0 */
/* Findings for people: headline, excerpt, law, help; and one line that sums them up. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"

void put_tag(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	pen_on(pen, pen_severity(finding->severity));
	put(pen->out, severity_word(finding->severity, run->lang, true));
	put_char(pen->out, '[');
	put(pen->out, finding_rule(finding)->id);
	put_char(pen->out, ']');
	pen_off(pen);
	put(pen->out, ": ");
}

static void put_heading(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	put_tag(pen, run, finding);
	pen_on(pen, PEN_STRONG);
	put_headline(pen->out, run, finding);
	pen_off(pen);
	put_char(pen->out, '\n');
}

/* "   = lov: "; returns the columns it takes. */
static size_t put_note(const struct pen *pen, const struct finding *finding, const char *word)
{
	size_t gutter = excerpt_gutter(finding);

	put_repeat(pen->out, " ", gutter + 1);
	pen_put(pen, PEN_GUTTER, "=");
	put_char(pen->out, ' ');
	pen_put(pen, PEN_STRONG, word);
	put(pen->out, ": ");
	return gutter + 3 + text_width(word, strlen(word)) + 2;
}

/* The clause that the rule is first of all about; kk explain and the machine formats have them all. */
static void put_law(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	const struct rule *rule = finding_rule(finding);
	const struct clause *clause;

	if (!rule->clause_count)
		return;
	clause = &clauses[rule->clauses[0]];
	(void)put_note(pen, finding, run->lang == KK_LANG_DA ? "lov" : "law");
	put(pen->out, clause->act);
	put_char(pen->out, ' ');
	put(pen->out, clause->ref);
	put(pen->out, ": ");
	put(pen->out, wording(clause->gist, run->lang));
	put_char(pen->out, '\n');
}

static void put_help(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	struct help help = finding_help(run, finding);
	size_t indent = 0;

	for (size_t i = 0; i < help.count; i++) {
		struct out line;

		out_memory(&line, run->arena);
		put_filled(&line, finding, help.line[i], run->lang, true);
		if (i)
			put_repeat(pen->out, " ", indent);
		else
			indent = put_note(pen, finding, run->lang == KK_LANG_DA ? "hjælp" : "help");
		put_shown_line(pen->out, out_text(&line));
		put_char(pen->out, '\n');
	}
}

/* What is only worth knowing takes two lines, so that it does not bury what must be mended. */
static void put_brief(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	put_heading(pen, run, finding);
	put(pen->out, "  ");
	pen_put(pen, PEN_GUTTER, "-->");
	put_char(pen->out, ' ');
	put_location(pen->out, finding);
	put(pen->out, "\n\n");
}

static void put_finding(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	if (finding->severity == SEVERITY_NOTE && !pen->style->verbose) {
		put_brief(pen, run, finding);
		return;
	}
	put_heading(pen, run, finding);
	put_excerpt(pen, run, finding);
	put_law(pen, run, finding);
	if (!help_is_label(run, finding))
		put_help(pen, run, finding);
	(void)put_note(pen, finding, run->lang == KK_LANG_DA ? "mere" : "more");
	put(pen->out, "kk explain ");
	put(pen->out, finding_rule(finding)->id);
	put(pen->out, "\n\n");
}

static void put_count(struct out *out, size_t count, const char *one, const char *many)
{
	put_unsigned(out, count);
	put_char(out, ' ');
	put(out, count == 1 ? one : many);
}

static void put_severity_count(struct out *out, const struct run *run, size_t count, enum severity severity)
{
	put_count(out, count, severity_word(severity, run->lang, true), severity_word(severity, run->lang, false));
}

/* "2 fejl, 1 advarsel, 3 bemærkninger i 4 filer (1 tilladt)" */
void put_run_summary(struct out *out, const struct run *run)
{
	bool danish = run->lang == KK_LANG_DA;

	put_severity_count(out, run, run->errors, SEVERITY_ERROR);
	put(out, ", ");
	put_severity_count(out, run, run->warnings, SEVERITY_WARNING);
	if (run->notes) {
		put(out, ", ");
		put_severity_count(out, run, run->notes, SEVERITY_NOTE);
	}
	put(out, danish ? " i " : " in ");
	put_count(out, run->checked, danish ? "fil" : "file", danish ? "filer" : "files");
	if (run->suppressed) {
		put(out, " (");
		put_count(out, run->suppressed, danish ? "tilladt" : "allowed", danish ? "tilladte" : "allowed");
		put_char(out, ')');
	}
	put_char(out, '\n');
}

/* How many of each severity are shown: the gravest first, so that notes never push an error out. */
struct quota { size_t left[SEVERITY_ERROR + 1]; };

static struct quota quota_of(const struct run *run, size_t limit)
{
	size_t counts[SEVERITY_ERROR + 1] = { 0 };
	struct quota quota = { { 0 } };

	for (size_t i = 0; i < run->finding_count; i++)
		if (!run->findings[i]->suppressed)
			counts[run->findings[i]->severity]++;
	if (!limit)
		limit = run->finding_count;
	for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--) {
		quota.left[severity] = counts[severity] < limit ? counts[severity] : limit;
		limit -= quota.left[severity];
	}
	return quota;
}

void diag_text(const struct run *run, const struct style *style, struct out *out)
{
	struct quota quota = quota_of(run, style->limit);
	struct pen pen = { out, style };
	size_t hidden = 0;

	for (size_t i = 0; i < run->finding_count; i++) {
		const struct finding *finding = run->findings[i];

		if (finding->suppressed)
			continue;
		if (quota.left[finding->severity]) {
			quota.left[finding->severity]--;
			put_finding(&pen, run, finding);
		} else {
			hidden++;
		}
	}
	if (hidden) {
		put(out, run->lang == KK_LANG_DA ? "og " : "and ");
		put_unsigned(out, hidden);
		put(out, run->lang == KK_LANG_DA ? " til\n\n" : " more\n\n");
	}
	if (!style->quiet)
		put_run_summary(out, run);
}
