/* SPDX-License-Identifier: MPL-2.0 */
/* What a case says where its document is silent: the duty, the dates, the law, the policies, the publication. */
#include <string.h>

#include "agenda/parts.h"
#include "base/url.h"
#include "law/requirements.h"

static bool is_contract(const struct agenda *agenda)
{
	return agenda->report.file->type == DOC_CONTRACT;
}

/* "Borgerudvalget: Borgerservice og Biblioteker": each area in exactly one committee's case. */
static void add_committee(struct agenda *agenda, struct part *list, const char *committee)
{
	struct report *report = &agenda->report;
	const char *name = committee ? committee : word(WORD_CASE_NO_COMMITTEE, report->lang);
	struct part *item = NULL;

	for (uint32_t i = 0; i < followed_count(report->file); i++) {
		const struct file *contract = followed_at(report->file, i);

		for (uint32_t j = 0; j < FILE_CONTRACT(contract)->areas.count; j++) {
			const struct area *area = LIST_AT(&FILE_CONTRACT(contract)->areas, const struct area, j);
			const char *its = area_committee(report->arena, report->file, contract, area);

			if (!its != !committee || (its && committee && !text_same(report->arena, its, committee)))
				continue;
			if (!item)
				item = doc_item(&report->page, list,
						words_filled(report->arena, report->lang, WORD_COLON, WITH(name)));
			else
				doc_text(&report->page, item, "; ");
			doc_text(&report->page, item, area->name.text);
		}
	}
}

bool agenda_background(struct agenda *agenda, struct part *section)
{
	struct page *page = &agenda->report.page;
	struct part *list;
	const char *committee;

	doc_said(page, section, ROLE_NONE, is_contract(agenda) ? WORD_CASE_DUTY : WORD_CASE_FOLLOWUP_DUTY, NOTHING);
	if (agenda->committee || !agenda_committee(page->arena, agenda->report.file, 0))
		return true;
	doc_said(page, section, ROLE_NONE, WORD_CASE_SHARED_OUT, NOTHING);
	list = doc_list(page, section, ROLE_NONE);
	for (size_t i = 0; (committee = agenda_committee(page->arena, agenda->report.file, i)) != NULL; i++)
		add_committee(agenda, list, committee);
	add_committee(agenda, list, NULL);
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

static void add_policies(struct agenda *agenda, struct part **list, struct part *section, const struct texts *policies)
{
	struct page *page = &agenda->report.page;

	for (uint32_t i = 0; is_known(*policies) && i < policies->count; i++) {
		const struct text *policy = &policies->items[i];
		const struct part *item;

		if (!*list)
			*list = doc_list(page, section, ROLE_NONE);
		for (item = (*list)->first; item; item = item->next)
			if (strcmp(item->first->text, policy->text) == 0)
				break;
		if (!item)
			doc_item(page, *list, policy->text);
	}
}

bool agenda_policy(struct agenda *agenda, struct part *section)
{
	struct part *list = NULL;

	for (size_t i = 0; i < agenda->own.count; i++) {
		const struct goal *goal = agenda->own.items[i].goal;

		if (goal->theme)
			add_policies(agenda, &list, section, &goal->theme->policy);
		add_policies(agenda, &list, section, goal->policy);
	}
	return list;
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
