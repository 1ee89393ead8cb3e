/* SPDX-License-Identifier: MPL-2.0 */
/* The contract page: what the municipality has set out to do, area by area, and whether that meets §§ 1 and 2. */
#include "report/parts.h"

static const struct contract *contract_of(const struct report *report)
{
	return FILE_CONTRACT(report->file);
}

static const struct area *area_at(const struct contract *contract, uint32_t i)
{
	return LIST_AT(&contract->areas, const struct area, i);
}

static const char *name_of(const struct area *area)
{
	return area->name.text;
}

static void fact(struct report *report, struct part *facts, enum word_id term, const char *text)
{
	if (text)
		doc_figure(&report->page, facts, word(term, report->lang), text, NULL);
}

static const char *period(struct report *report)
{
	const struct period *period = &contract_of(report)->period;

	return say_period(report->arena, period->from, period->to, report->lang);
}

static void add_facts(struct report *report, struct part *top)
{
	const struct common *common = report->file->common;
	struct part *facts = doc_add(&report->page, top, PART_FIGURES);

	facts->role = ROLE_FACTS;
	fact(report, facts, WORD_PERIOD, period(report));
	report_publication(report, facts);
	report_date_fact(report, facts, WORD_REVIEWED, &contract_of(report)->reviewed, NULL);
	fact(report, facts, WORD_COMMITTEE, is_known(common->committee) ? common->committee.text : NULL);
	fact(report, facts, WORD_CASE_NUMBER, is_known(common->case_number) ? common->case_number.text : NULL);
	fact(report, facts, WORD_YEARLY, word(WORD_YEARLY_WHEN, report->lang));
}

/* The goals stand in the order of the areas: this one's from `first`; where those of the next begin. */
static size_t add_area(struct report *report, const struct area *area, uint32_t number, size_t first)
{
	struct part *section = doc_group(&report->page, report->main, ROLE_AREA);
	struct part *head = doc_group(&report->page, section, ROLE_AREA_HEAD);
	size_t end = first;

	while (end < report->all->count && report->all->items[end].goal->area == area)
		end++;
	doc_heading(&report->page, head, 2, report_id(report, "omr-", number), name_of(area));
	doc_text(&report->page, doc_paragraph(&report->page, head, ROLE_NONE),
		 number_of(report->arena, end - first, WORD_A_GOAL, report->lang));
	if (is_known(area->assessment)) {
		doc_heading(&report->page, section, 3, NULL, word(WORD_ASSESSMENT, report->lang));
		report_prose(report, section, 3, &area->assessment);
	}
	report_scheme(report, section, area);
	for (size_t i = first; i < end; i++)
		report_terms(report, section, &report->cards[i]);
	report_indicators(report, section, area);
	return end;
}

static void add_assessment(struct report *report)
{
	const struct text *assessment = &contract_of(report)->assessment;
	struct part *section;

	if (!is_known(*assessment))
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "vurdering",
			      word(WORD_ASSESSMENT, report->lang));
	report_prose(report, section, 2, assessment);
}

void report_contract(struct report *report)
{
	const struct contract *contract = contract_of(report);
	const char *const *counts = WITH(number_of(report->arena, report->all->count, WORD_A_GOAL, report->lang),
					 number_of(report->arena, contract->areas.count, WORD_AN_AREA, report->lang));
	struct part *top = report_top(report, WORD_CONTRACT_QUESTION, words_filled(report->arena, report->lang,
										   WORD_CONTRACT_VERDICT, counts));
	size_t first = 0;

	doc_said(&report->page, top, ROLE_VERDICT, WORD_CONTRACT_VERDICT, counts);
	add_facts(report, top);
	add_assessment(report);
	for (uint32_t i = 0; i < contract->areas.count; i++)
		first = add_area(report, area_at(contract, i), i + 1, first);
	report_legal(report);
	report_changes(report);
	report_contents(report);
	report_footer(report, WORD_LEGAL_CONTRACT, WORD_THE_CONTRACT);
}
