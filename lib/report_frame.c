/* SPDX-License-Identifier: MPL-2.0 */
/* What every page has around its content: title, draft mark, verdict, dates, legal basis and the month of BEK § 6. */
#include "report_parts.h"
#include "url.h"

#include <string.h>

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
	return is_known(*text) && text->text && *text->text ? text->text : otherwise;
}

static const char *years(struct report *report)
{
	const struct period *period = &FILE_CONTRACT(report->file)->period;

	return is_known(*period) ? say_period(report->arena, period->from, period->to, report->lang) : "";
}

static const char *usual_title(struct report *report)
{
	if (report->file->type == DOC_CONTRACT)
		return words_filled(report->arena, report->lang, WORD_CONTRACT_TITLE, WITH(years(report)));
	return words_filled(report->arena, report->lang, WORD_FOLLOWUP_TITLE,
			    WITH(report_id(report, "", (size_t)FILE_FOLLOWUP(report->file)->year.year)));
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
		words_filled(report->arena, report->lang, WORD_PAGE_OF, WITH(usual_title(report), page->sender)),
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
	page->kicker = text_of(&report->file->common->title, usual_title(report));
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
static struct date due_date(const struct common *common)
{
	return is_known(common->adopted) ? date_add_months(common->adopted.date, 1) : (struct date){ 0 };
}

void report_publication(struct report *report, struct part *facts)
{
	const struct common *common = report->file->common;
	struct date due = due_date(common);
	const char *note = !is_known(common->published) && due.year
		? words_filled(report->arena, report->lang, WORD_DUE_BY,
			       WITH(say_date(report->arena, due, report->lang))) : NULL;

	report_date_fact(report, facts, WORD_ADOPTED, &common->adopted, word(WORD_NOT_ADOPTED, report->lang));
	report_date_fact(report, facts, WORD_PUBLISHED, &common->published, word(WORD_NOT_PUBLISHED, report->lang));
	if (note)
		doc_note(&report->page, facts->last, note);
}

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
	struct date due = due_date(common), adopted = common->adopted.date, end = report->today;
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
	const char *target = url_clean(report->arena, text_of(address, NULL));
	struct part *item;

	if (!target)
		return;
	item = doc_item(&report->page, list, before);
	doc_link(&report->page, item, target, shown ? shown : target);
}

static void add_about(struct report *report, struct part *footer)
{
	struct part *about = doc_group(&report->page, footer, ROLE_FOOTER_PART), *list;
	bool figures = report->file->type == DOC_FOLLOWUP;

	doc_heading(&report->page, about, 2, NULL, word(WORD_ABOUT, report->lang));
	list = doc_list(&report->page, about, ROLE_NONE);
	add_link(report, list, &report->file->common->url, word(WORD_FOUND_AT, report->lang), NULL);
	if (report->file->municipality && report->file->municipality->common)
		add_link(report, list, &FILE_MUNICIPALITY(report->file->municipality)->accessibility, NULL,
			 word(WORD_ACCESSIBILITY, report->lang));
	doc_filled(&report->page, doc_item(&report->page, list, NULL), figures ? WORD_GENERATOR : WORD_GENERATOR_PLAIN,
		   WITH(KK_VERSION, "KK-lineær 1.0"));
}

void report_footer(struct report *report, enum word_id basis, enum word_id document)
{
	struct part *footer = doc_group(&report->page, report->page.root, ROLE_FOOTER);
	struct part *legal = doc_group(&report->page, footer, ROLE_FOOTER_PART), *paragraph;

	doc_heading(&report->page, legal, 2, NULL, word(WORD_LEGAL_BASIS, report->lang));
	doc_said(&report->page, legal, ROLE_NONE, basis, NOTHING);
	paragraph = doc_said(&report->page, legal, ROLE_NONE, WORD_MONTH_RULE, WITH(word(document, report->lang)));
	add_month(report, paragraph);
	add_about(report, footer);
}
