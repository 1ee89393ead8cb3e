/* SPDX-License-Identifier: MPL-2.0 */
/* What every page ends with: the legal basis with the month of BEK § 6, who to ask, and where the page is from. */
#include <string.h>

#include "base/url.h"
#include "report/content.h"
#include "report/parts.h"

static const char *days_between(struct report *report, struct date from, struct date to)
{
	int32_t days = date_days(to) - date_days(from);

	return number_of(report->arena, (size_t)(days < 0 ? -days : days), WORD_A_DAY, report->lang);
}

static void say_more(struct report *report, struct part *paragraph, enum word_id id, const char *const *args)
{
	doc_text(&report->page, paragraph, " ");
	doc_filled(&report->page, paragraph, id, args);
}

/* The days used of the month, or those that are left of it. */
static void add_month(struct report *report, struct part *paragraph)
{
	const struct common *common = report->file->common;
	struct date due = report_due(common), adopted = common->adopted.date, end = report->today;
	bool published = is_known(common->published);
	const char *shown;

	if (!due.year)
		return;
	shown = say_date(report->arena, due, report->lang);
	say_more(report, paragraph, published ? WORD_MONTH_UNTIL : WORD_MONTH_IS, WITH(shown));
	if (published)
		end = common->published.date;
	if (published && date_cmp(end, adopted) < 0)
		return;
	if (published && date_cmp(end, due) <= 0)
		say_more(report, paragraph, WORD_MONTH_USED, WITH(days_between(report, adopted, end)));
	else if (published)
		say_more(report, paragraph, WORD_MONTH_LATE,
			 WITH(days_between(report, adopted, end), days_between(report, due, end)));
	else if (end.year)
		say_more(report, paragraph, date_cmp(end, due) <= 0 ? WORD_MONTH_LEFT : WORD_MONTH_OVER,
			 WITH(days_between(report, due, end)));
}

static void add_link(struct report *report, struct part *list, const struct text *address, const char *before,
		     const char *shown)
{
	const char *target = is_known(*address) ? url_clean(report->arena, address->text) : NULL;
	struct part *item;

	if (!target)
		return;
	item = doc_item(&report->page, list, before);
	doc_link(&report->page, item, target, shown ? shown : target);
}

static void add_source(struct report *report, struct part *item, struct source *source)
{
	const char *name = strrchr(source->path, '/');

	doc_text(&report->page, item, item->first->next ? ", " : " ");
	doc_filled(&report->page, item, WORD_FILE_IS, WITH(text_safe(report->arena, name ? name + 1 : source->path),
							   source_digest(source)));
}

/* What the page was made of, so that it can be held against its sources: `sha256sum` says the same of each. */
static void add_sources(struct report *report, struct part *list)
{
	struct file *file = report->file;
	struct part *item = doc_item(&report->page, list, word(WORD_MADE_OF, report->lang));

	add_source(report, item, &file->source);
	for (uint32_t i = 0; i < file->contract_count; i++)
		add_source(report, item, &file->contracts[i]->source);
	for (struct source *data = file->data; data; data = data->next)
		add_source(report, item, data);
}

static void add_about(struct report *report)
{
	struct part *about = doc_group(&report->page, report->footer, ROLE_FOOTER_PART), *list;
	bool figures = report->file->type == DOC_FOLLOWUP;
	const char *mark = content_mark(report->arena, report->file);

	doc_heading(&report->page, about, 2, NULL, word(WORD_ABOUT, report->lang));
	list = doc_list(&report->page, about, ROLE_NONE);
	add_link(report, list, &report->file->common->url, word(WORD_FOUND_AT, report->lang), NULL);
	for (uint32_t i = 0; i < report->file->contract_count; i++)
		add_link(report, list, &report->file->contracts[i]->common->url, word(WORD_FOLLOWS, report->lang),
			 report_title(report, report->file->contracts[i]));
	if (report->file->municipality && report->file->municipality->common)
		add_link(report, list, &FILE_MUNICIPALITY(report->file->municipality)->accessibility, NULL,
			 word(WORD_ACCESSIBILITY, report->lang));
	doc_filled(&report->page, doc_item(&report->page, list, NULL), figures ? WORD_GENERATOR : WORD_GENERATOR_PLAIN,
		   WITH(KK_VERSION, "KK-lineær 1.0"));
	add_sources(report, list);
	doc_item(&report->page, list, words_filled(report->arena, report->lang, WORD_MARK_IS, WITH(mark)));
}

void report_footer(struct report *report, enum word_id basis, enum word_id document)
{
	struct part *legal, *paragraph;

	report->footer = doc_group(&report->page, report->page.root, ROLE_FOOTER);
	legal = doc_group(&report->page, report->footer, ROLE_FOOTER_PART);
	doc_heading(&report->page, legal, 2, NULL, word(WORD_LEGAL_BASIS, report->lang));
	doc_said(&report->page, legal, ROLE_NONE, basis, NOTHING);
	paragraph = doc_said(&report->page, legal, ROLE_NONE, WORD_MONTH_RULE, WITH(word(document, report->lang)));
	add_month(report, paragraph);
	report_contact(report);
	add_about(report);
}
