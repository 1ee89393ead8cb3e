/* SPDX-License-Identifier: MPL-2.0 */
/* What every page begins with: title, draft mark, verdict and dates. */
#include <string.h>

#include "report/parts.h"

#define TITLE_LIMIT 70

const char *report_id(struct report *report, const char *prefix, size_t number)
{
	struct out out;

	out_memory(&out, report->arena);
	put(&out, prefix);
	put_unsigned(&out, number);
	return out_text(&out);
}

static const char *text_of(const struct text *text, const char *otherwise)
{
	return is_known(*text) ? text->text : otherwise;
}

static const char *years(struct report *report, const struct file *file)
{
	const struct period *period = &FILE_CONTRACT(file)->period;

	/* A contract that is replaced may be wrong in itself. */
	return is_known(*period) ? say_period(report->arena, period->from, period->to, report->lang) : "";
}

static const char *usual_title(struct report *report, const struct file *file)
{
	if (file->type == DOC_CONTRACT)
		return words_filled(report->arena, report->lang, WORD_CONTRACT_TITLE, WITH(years(report, file)));
	return words_filled(report->arena, report->lang, WORD_FOLLOWUP_TITLE,
			    WITH(report_id(report, "", (size_t)FILE_FOLLOWUP(file)->year.year)));
}

const char *report_title(struct report *report, const struct file *file)
{
	return text_of(&file->common->title, usual_title(report, file));
}

/* A document without a day of adoption is nothing that the council has decided (LKS § 62, stk. 1). */
static void set_draft(struct report *report)
{
	struct part *paragraph;
	enum word_id what = report->file->type == DOC_CONTRACT ? WORD_THE_CONTRACT : WORD_THE_FOLLOWUP;

	if (is_present(report->file->common->adopted))
		return;
	paragraph = doc_said(&report->page, NULL, ROLE_NONE, WORD_DRAFT, WITH(word(what, report->lang)));
	report->page.draft = paragraph;
}

static const char *cut_title(struct arena *arena, const char *title)
{
	const char *at = title, *end = at + strlen(at);
	struct out out;

	if (text_length(title, strlen(title)) <= TITLE_LIMIT)
		return title;
	for (size_t length = 1; length < TITLE_LIMIT; length++)
		(void)text_next(&at, end);
	out_memory(&out, arena);
	put_bytes(&out, title, (size_t)(at - title));
	put(&out, "…");
	return out_text(&out);
}

const char *page_title(struct arena *arena, const char *what, const char *sender)
{
	return cut_title(arena, words_filled(arena, KK_LANG_DA, WORD_PAGE_OF, WITH(what, sender)));
}

/* A window has room for so much of a title: the usual one where the document's own is longer. */
static const char *window_title(struct report *report)
{
	const struct page *page = &report->page;
	const char *titles[] = {
		strstr(page->kicker, page->sender) ? page->kicker
			: words_filled(report->arena, report->lang, WORD_PAGE_OF, WITH(page->kicker, page->sender)),
		words_filled(report->arena, report->lang, WORD_PAGE_OF,
			     WITH(usual_title(report, report->file), page->sender)),
	};

	for (size_t i = 0; i < COUNT(titles); i++)
		if (text_length(titles[i], strlen(titles[i])) <= TITLE_LIMIT)
			return titles[i];
	return cut_title(report->arena, titles[1]);
}

struct part *report_top(struct report *report, enum word_id question, const char *verdict)
{
	struct page *page = &report->page;
	struct part *top = doc_group(page, report->main, ROLE_TOP);

	page->sender = text_of(&report->file->common->municipality, "");
	page->kicker = report_title(report, report->file);
	page->title = window_title(report);
	set_draft(report);
	doc_heading(page, top, 1, NULL, word(question, report->lang));
	page->description = verdict;
	return top;
}

void report_date_fact(struct report *report, struct part *facts, enum word_id term, const struct day *day,
		      const char *otherwise)
{
	bool known = is_known(*day);
	struct part *figure;

	if (!known && !otherwise)
		return;
	figure = doc_figure(&report->page, facts, word(term, report->lang), known ? NULL : otherwise, NULL);
	if (known)
		doc_time(&report->page, figure, day->date);
}

/* The last day of the month that BEK § 6 gives; year 0 where it is not adopted. */
struct date report_due(const struct common *common)
{
	return is_known(common->adopted) ? date_add_months(common->adopted.date, 1) : (struct date){ 0 };
}

void report_publication(struct report *report, struct part *facts)
{
	const struct common *common = report->file->common;
	struct date due = report_due(common);
	const char *note = !is_known(common->published) && due.year
		? words_filled(report->arena, report->lang, WORD_DUE_BY,
			       WITH(say_date(report->arena, due, report->lang))) : NULL;

	report_date_fact(report, facts, WORD_ADOPTED, &common->adopted, word(WORD_NOT_ADOPTED, report->lang));
	report_date_fact(report, facts, WORD_PUBLISHED, &common->published, word(WORD_NOT_PUBLISHED, report->lang));
	if (note)
		doc_note(&report->page, facts->last, note);
}
