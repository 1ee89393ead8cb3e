/* SPDX-License-Identifier: MPL-2.0 */
/* The public writers: findings, progress, reports and rules, each into the caller's sink. */
#include <errno.h>
#include <string.h>

#include "deadlines/deadlines.h"
#include "law/explain.h"
#include "progress/overview.h"
#include "report/report.h"
#include "schema/schema.h"
#include "set/outline.h"
#include "years/history.h"

#define TABLE_WIDTH 80
#define FINDINGS_WIDTH 160 /* a label stays beside its carets */
#define FINDINGS_SHOWN 100

static struct style style_of(const struct kk_style *style)
{
	struct style its = { .limit = FINDINGS_SHOWN, .width = FINDINGS_WIDTH };

	if (!style)
		return its;
	its.color = style->color != 0;
	its.width = style->width ? style->width : FINDINGS_WIDTH;
	its.quiet = style->quiet != 0;
	its.verbose = style->verbose != 0;
	return its;
}

/* A GitHub runner reads commands in what is meant for people. */
static void put_human(const struct run *run, const struct style *style, diag_fn *write, struct out *out)
{
	struct out text;

	out_memory(&text, out->arena);
	write(run, style, &text);
	put_stopped(out, out_text(&text), text.size);
}

int kk_write_findings(kk_set *set, enum kk_format format, const struct kk_style *style, kk_write_fn *write,
		      void *context)
{
	const struct diag_format *row = format < diag_format_count ? &diag_formats[format] : NULL;
	struct style its = style_of(style);
	struct run run;
	struct out out;

	if (!set->run || (!row && format != KK_GITHUB_SUMMARY))
		return -EINVAL;
	if (set->lean && row && row->asks & ~set->asks)
		return -EINVAL; /* what it tells is forgotten */
	ENTER(set)
	run = *set->run;
	run.arena = &set->scratch; /* which nothing that lasts is in */
	out_sink(&out, &set->arena, write, context);
	if (!row)
		diag_github_summary(&run, &its, &out);
	else if (row->human && style && style->github)
		put_human(&run, &its, row->write, &out);
	else
		row->write(&run, &its, &out);
	arena_free(&set->scratch);
	return out_flush(&out);
}

/* A run of the format's own errors alone: what made documents unusable. */
static void only_broken(struct run *run, const struct run *all)
{
	*run = *all;
	run->files = NEW_ARRAY(all->arena, const struct checked *, all->file_count);
	run->findings = NEW_ARRAY(all->arena, struct finding *, all->finding_count);
	run->file_count = run->finding_count = run->errors = run->warnings = run->notes = 0;
	for (size_t i = 0; i < all->file_count; i++)
		if (all->files[i]->broken || !all->files[i]->readable)
			run->files[run->file_count++] = all->files[i];
	run->checked = run->file_count;
	run->suppressed = 0;
	for (size_t i = 0; i < all->finding_count; i++)
		if (all->findings[i]->severity == SEVERITY_ERROR && messages[all->findings[i]->message].rule < KK101) {
			run->findings[run->finding_count++] = all->findings[i];
			run->errors++;
		}
}

int kk_write_broken(kk_set *set, const struct kk_style *style, kk_write_fn *write, void *context, size_t *count)
{
	struct style its = style_of(style);
	struct run run;
	struct out out;

	*count = 0;
	if (!set->run)
		return -EINVAL;
	ENTER(set)
	only_broken(&run, set->run);
	*count = run.file_count;
	if (!run.file_count)
		return 0;
	out_sink(&out, &set->arena, write, context);
	diag_text(&run, &its, &out);
	return out_flush(&out);
}

static int read_date(const char *text, struct date *date)
{
	*date = (struct date){ 0, 0, 0 };
	return !text || date_parse(text, DATE_DAY, date) == PARSE_OK ? 0 : -EINVAL;
}

static int put_progress(struct overview *overview, enum kk_format format, const struct table_style *style,
			struct out *out)
{
	switch (format) {
	case KK_TEXT:
		progress_text(overview, style, out);
		return 0;
	case KK_JSON:
		progress_json(overview, out);
		return 0;
	case KK_NDJSON:
		progress_ndjson(overview, out);
		return 0;
	case KK_CSV:
		progress_csv(overview, out);
		return 0;
	case KK_MARKDOWN:
		progress_markdown(overview, out);
		return 0;
	default:
		return -EINVAL;
	}
}

int kk_write_progress(kk_set *set, enum kk_format format, const struct kk_style *style, const char *as_of,
		      kk_write_fn *write, void *context)
{
	struct table_style its = { .whole = true, .width = TABLE_WIDTH };
	struct overview overview;
	struct date date;
	struct out out;
	int error = read_date(as_of, &date);

	if (error)
		return error;
	if (style)
		its = (struct table_style){ style->color != 0, style->verbose != 0, !style->width,
					    style->width ? style->width : TABLE_WIDTH };
	if (!set_gives(set, KK_LEAN_PROGRESS))
		return -EINVAL;
	ENTER_ROLL(set)
	overview_of(set, date, &overview);
	out_sink(&out, &set->arena, write, context);
	error = put_progress(&overview, format, &its, &out);
	if (!error)
		error = overview.error;
	return error ? error : out_flush(&out);
}

int kk_write_report(kk_set *set, size_t index, enum kk_format format, const char *as_of, kk_write_fn *write,
		    void *context)
{
	struct history earlier = { .count = 0 };
	struct arena_mark mark;
	struct assessments all;
	struct file *file;
	struct date date;
	struct out out;
	int error;

	if (index >= set->input_count || (format != KK_MARKDOWN && format != KK_HTML && format != KK_JSON) ||
	    read_date(as_of, &date))
		return -EINVAL;
	file = set->inputs[index];
	if (!file_is_usable(file))
		return -EBADMSG;
	if (file->type != DOC_CONTRACT && file->type != DOC_FOLLOWUP)
		return -EINVAL;
	ENTER(set)
	mark = arena_mark(&set->scratch); /* of many reports each is forgotten */
	assess(&set->scratch, file, date, &all);
	error = file->type == DOC_FOLLOWUP ? earlier_of(set, file, &earlier) : 0;
	if (error)
		return error;
	history_flag(&earlier, &set->scratch, &all);
	out_sink(&out, &set->scratch, write, context);
	if (format == KK_JSON)
		report_json(&set->scratch, file, &all, &out);
	else
		report_write(&set->scratch, file, &all, &earlier, set->today,
			     format == KK_HTML ? REPORT_HTML : REPORT_MARKDOWN, &out);
	error = out_flush(&out);
	arena_rewind(&set->scratch, &mark);
	return error;
}

int kk_write_deadlines(kk_set *set, enum kk_format format, const struct kk_style *style, kk_write_fn *write,
		       void *context)
{
	struct deadlines deadlines;
	struct out out;

	if ((format != KK_TEXT && format != KK_JSON && format != KK_ICS) ||
	    !set_gives(set, KK_LEAN_DEADLINES))
		return -EINVAL;
	ENTER(set)
	deadlines_of(set, &deadlines);
	out_sink(&out, &set->arena, write, context);
	if (format == KK_TEXT)
		deadlines_text(&deadlines, style && style->verbose,
			       style && style->width ? style->width : TABLE_WIDTH, &out);
	else if (format == KK_JSON)
		deadlines_json(&deadlines, &out);
	else
		deadlines_ics(&deadlines, &out);
	return out_flush(&out);
}

int kk_write_explanation(kk_set *set, const char *what, kk_write_fn *write, void *context)
{
	struct out out;

	ENTER(set)
	out_sink(&out, &set->arena, write, context);
	if (!explain(&set->arena, what, set->lang, &out))
		return -ENOENT;
	return out_flush(&out);
}

int kk_explanation_near(kk_set *set, const char *what, const char **near)
{
	ENTER(set)
	*near = explain_near(&set->arena, what);
	return *near ? 0 : -ENOENT;
}

int kk_write_rules(kk_set *set, kk_write_fn *write, void *context)
{
	struct out out;

	ENTER(set)
	out_sink(&out, &set->arena, write, context);
	explain_list(set->lang, &out);
	return out_flush(&out);
}

int kk_write_schema(kk_set *set, const char *type, kk_write_fn *write, void *context)
{
	struct out out;

	ENTER(set)
	out_sink(&out, &set->arena, write, context);
	if (!schema_write(&set->arena, type, set->lang, &out))
		return -ENOENT;
	return out_flush(&out);
}

