/* SPDX-License-Identifier: MPL-2.0 */
/* The facts of a case: how many goals, how they stand, and what the check found, clause by clause. */
#include "agenda/parts.h"
#include "law/requirements.h"

static bool is_ours(const struct agenda *agenda, const struct finding *finding)
{
	const struct area *area;

	if (finding->file != agenda->report.file || finding->suppressed || finding->severity < SEVERITY_WARNING)
		return false;
	area = finding_area(finding);
	return !area || agenda_owned(agenda, area);
}

/* The clause that a finding is told under: the first that its rule rests on. */
static enum clause_id clause_of(const struct finding *finding)
{
	const struct rule *rule = &rules[messages[finding->message].rule];

	return rule->clause_count ? rule->clauses[0] : CLAUSE_NONE;
}

static void add_finding(struct agenda *agenda, struct part *list, const struct finding *finding)
{
	struct report *report = &agenda->report;
	struct out out;

	out_memory(&out, report->arena);
	put_filled(&out, finding, wording(messages[finding->message].headline, report->lang), report->lang, true);
	doc_filled(&report->page, doc_item(&report->page, list, NULL), WORD_CASE_FINDING,
		   WITH(clauses[clause_of(finding)].ref, out_text(&out)));
}

static void add_findings(struct agenda *agenda, struct part *section)
{
	struct part *list = NULL;

	if (!agenda->run)
		return;
	for (unsigned clause = 0; clause < CLAUSE_COUNT; clause++)
		for (size_t i = 0; i < agenda->run->finding_count; i++) {
			const struct finding *finding = agenda->run->findings[i];

			if (clause_of(finding) != (enum clause_id)clause || !is_ours(agenda, finding))
				continue;
			if (!list)
				list = doc_list(&agenda->report.page, section, ROLE_NONE);
			add_finding(agenda, list, finding);
		}
	if (!list)
		doc_said(&agenda->report.page, section, ROLE_NONE, WORD_CASE_NOTHING_FOUND, NOTHING);
}

static bool needs_a_look(const struct assessment *goal)
{
	return goal->progress.status >= STATUS_BEHIND && goal->progress.status <= STATUS_NOT_ACHIEVED;
}

static void add_standing(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	struct part *list = NULL;

	doc_said(&report->page, section, ROLE_NONE, WORD_AREA_COUNT,
		 WITH(number_of(report->arena, agenda->own.count, WORD_A_GOAL, report->lang),
		      counts_of(report->arena, agenda->own.by_status, report->lang)));
	for (size_t i = 0; i < agenda->own.count; i++) {
		const struct assessment *goal = &agenda->own.items[i];
		const struct card *card = report_card_of(report, goal->goal);

		if (!needs_a_look(goal))
			continue;
		if (!list) {
			doc_said(&report->page, section, ROLE_NONE, WORD_CASE_TO_DECIDE, NOTHING);
			list = doc_list(&report->page, section, ROLE_NONE);
		}
		doc_filled(&report->page, doc_item(&report->page, list, NULL), WORD_CASE_GOAL_IS,
			   WITH(card->number, card->title,
				status_word(&goal->progress, goal->terms.kind, report->lang)));
	}
}

void agenda_facts(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;

	doc_heading(&report->page, section, 3, "kontrol", word(WORD_CASE_LAW, report->lang));
	if (report->file->type == DOC_FOLLOWUP && agenda->own.count)
		add_standing(agenda, section);
	else
		doc_said(&report->page, section, ROLE_NONE, WORD_CASE_CONTRACT_COUNTS,
			 WITH(number_of(report->arena, agenda->own.count, WORD_A_GOAL, report->lang),
			      number_of(report->arena, agenda->area_count, WORD_AN_AREA, report->lang)));
	agenda_shares(agenda, section);
	add_findings(agenda, section);
}
