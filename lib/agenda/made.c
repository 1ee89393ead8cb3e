/* SPDX-License-Identifier: MPL-2.0 */
/* What a case says where its document is silent: the duty, the dates, the law, the policies, the publication. */
#include "agenda/parts.h"
#include "base/url.h"
#include "law/requirements.h"

static bool is_contract(const struct agenda *agenda)
{
	return agenda->report.file->type == DOC_CONTRACT;
}

/* "Borgerudvalget: Borgerservice og Biblioteker": each area in exactly one committee's case. */
struct shares {
	struct agenda *agenda;
	struct part *list, **items; /* items: by the number of a committee */
	struct distinct committees; /* folded */
	struct part *unnamed;
};

static void add_share(struct shares *shares, struct part **item, const char *committee, const struct area *area)
{
	struct report *report = &shares->agenda->report;

	if (!*item)
		*item = doc_item(&report->page, shares->list, words_filled(report->arena, report->lang, WORD_COLON,
									   WITH(committee)));
	else
		doc_text(&report->page, *item, "; ");
	doc_text(&report->page, *item, area->name.text);
}

static void add_named(void *context, const char *committee, const struct area *area)
{
	struct shares *shares = context;

	if (committee)
		add_share(shares, &shares->items[distinct_add(&shares->committees,
							      text_folded(shares->agenda->report.arena, committee))],
			  committee, area);
}

static void add_unnamed(void *context, const char *committee, const struct area *area)
{
	struct shares *shares = context;

	if (!committee)
		add_share(shares, &shares->unnamed, word(WORD_CASE_NO_COMMITTEE, shares->agenda->report.lang), area);
}

bool agenda_background(struct agenda *agenda, struct part *section)
{
	struct page *page = &agenda->report.page;
	const struct file *file = agenda->report.file;
	size_t count = agenda_area_count(file);
	struct shares shares = { .agenda = agenda, .items = NEW_ARRAY(page->arena, struct part *, count + 1) };

	doc_said(page, section, ROLE_NONE, is_contract(agenda) ? WORD_CASE_DUTY : WORD_CASE_FOLLOWUP_DUTY, NOTHING);
	if (agenda->committee || !agenda_committee(page->arena, file, 0))
		return true;
	doc_said(page, section, ROLE_NONE, WORD_CASE_SHARED_OUT, NOTHING);
	shares.list = doc_list(page, section, ROLE_NONE);
	distinct_init(&shares.committees, page->arena, count);
	agenda_each_area(page->arena, file, add_named, &shares);
	agenda_each_area(page->arena, file, add_unnamed, &shares);
	return true;
}

static void add_day(struct agenda *agenda, struct part **list, struct part *section, enum word_id id,
		    const struct day *day)
{
	struct report *report = &agenda->report;

	if (!is_known(*day))
		return;
	if (!*list)
		*list = doc_list(&report->page, section, ROLE_NONE);
	doc_filled(&report->page, doc_item(&report->page, *list, NULL), id,
		   WITH(say_date(report->arena, day->date, report->lang)));
}

bool agenda_timetable(struct agenda *agenda, struct part *section)
{
	const struct file *file = agenda->report.file;
	const struct common *common = file->common;
	struct part *list = NULL;

	if (!agenda->committee)
		add_day(agenda, &list, section, WORD_CASE_COMMITTEE_ON, &common->committee_approved);
	if (is_contract(agenda))
		add_day(agenda, &list, section, WORD_CASE_REVIEWED_ON, &FILE_CONTRACT(file)->reviewed);
	else
		add_day(agenda, &list, section, WORD_CASE_BUDGET_ON, &FILE_FOLLOWUP(file)->budget_adopted);
	add_day(agenda, &list, section, WORD_CASE_ADOPTED_ON, &common->adopted);
	add_day(agenda, &list, section, WORD_CASE_PUBLISHED_ON, &common->published);
	return list;
}

bool agenda_legal_basis(struct agenda *agenda, struct part *section)
{
	doc_said(&agenda->report.page, section, ROLE_NONE,
		 is_contract(agenda) ? WORD_LEGAL_CONTRACT : WORD_LEGAL_FOLLOWUP, NOTHING);
	return true;
}

struct policies { struct distinct said; struct part *list; };

static void add_policies(struct page *page, struct policies *policies, struct part *section, const struct texts *texts)
{
	for (uint32_t i = 0; is_known(*texts) && i < texts->count; i++) {
		uint32_t before = policies->said.count;

		if (distinct_add(&policies->said, texts->items[i].text) != before)
			continue;
		if (!policies->list)
			policies->list = doc_list(page, section, ROLE_NONE);
		doc_item(page, policies->list, texts->items[i].text);
	}
}

/* The theme of a goal, unless it was that of the goal before. */
static const struct theme *theme_at(const struct agenda *agenda, size_t i)
{
	const struct theme *theme = agenda->own.items[i].goal->theme;

	return i && agenda->own.items[i - 1].goal->theme == theme ? NULL : theme;
}

bool agenda_policy(struct agenda *agenda, struct part *section)
{
	struct page *page = &agenda->report.page;
	struct policies policies = { .list = NULL };
	size_t most = 0;

	for (size_t i = 0; i < agenda->own.count; i++) {
		most += theme_at(agenda, i) ? theme_at(agenda, i)->policy.count : 0;
		most += agenda->own.items[i].goal->policy->count;
	}
	distinct_init(&policies.said, page->arena, most);
	for (size_t i = 0; i < agenda->own.count; i++) {
		if (theme_at(agenda, i))
			add_policies(page, &policies, section, &theme_at(agenda, i)->policy);
		add_policies(page, &policies, section, agenda->own.items[i].goal->policy);
	}
	return policies.list;
}

/* § 6: within a month of the council's adoption. */
bool agenda_information(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	const struct common *common = report->file->common;
	const char *url = is_known(common->url) ? url_clean(report->arena, common->url.text) : NULL;
	const char *due = is_known(common->adopted)
		? say_date(report->arena, date_add_months(common->adopted.date, 1), report->lang) : NULL;
	struct part *paragraph = doc_said(&report->page, section, ROLE_NONE, is_contract(agenda)
		? WORD_CASE_PUBLISH_CONTRACT : WORD_CASE_PUBLISH_FOLLOWUP, NOTHING);

	if (due || url) {
		doc_text(&report->page, paragraph, " ");
		doc_filled(&report->page, paragraph, !due ? WORD_CASE_AT : url ? WORD_CASE_DUE_AT : WORD_CASE_DUE,
			   WITH(due));
	}
	if (url) {
		doc_link(&report->page, paragraph, url, url);
		doc_text(&report->page, paragraph, ".");
	}
	return true;
}
