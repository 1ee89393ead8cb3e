/* SPDX-License-Identifier: MPL-2.0 */
/* §§ 1 and 2 as a plain list: what is met, and what is missing and why. */
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

static void check(struct report *report, struct part *list, bool met, enum word_id id, const char *const *args)
{
	struct part *item = doc_item(&report->page, list, NULL);

	item->has_status = true;
	item->status = met ? STATUS_ACHIEVED : STATUS_NOT_ACHIEVED;
	doc_filled(&report->page, item, id, args);
}

static bool has_means(const struct area *area)
{
	bool any = is_present(area->means);

	for (uint32_t i = 0; i < area->goals.count; i++)
		any |= is_present(LIST_AT(&area->goals, const struct goal, i)->means);
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, const struct theme, i);

		any |= is_present(theme->means);
		for (uint32_t j = 0; j < theme->goals.count; j++)
			any |= is_present(LIST_AT(&theme->goals, const struct goal, j)->means);
	}
	return any;
}

static bool has_goals(const struct area *area)
{
	bool any = area->goals.count > 0;

	for (uint32_t i = 0; i < area->themes.count; i++)
		any |= LIST_AT(&area->themes, const struct theme, i)->goals.count > 0;
	return any;
}

/* § 1: the contract or one of its areas says how quality can be developed. */
static unsigned check_assessment(struct report *report, struct part *list)
{
	const struct contract *contract = contract_of(report);
	bool assessed = is_present(contract->assessment);

	for (uint32_t i = 0; i < contract->areas.count; i++)
		assessed |= is_present(area_at(contract, i)->assessment);
	check(report, list, assessed, assessed ? WORD_MET_ASSESSED : WORD_UNMET_ASSESSED, NOTHING);
	return !assessed;
}

/* § 2: each area has goals, and means to them. */
static unsigned check_areas(struct report *report, struct part *list, bool (*has)(const struct area *),
			    enum word_id all, enum word_id missing)
{
	const struct contract *contract = contract_of(report);
	unsigned unmet = 0;

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = area_at(contract, i);

		if (has(area) || (has == has_means && !has_goals(area)))
			continue;
		check(report, list, false, missing, WITH(name_of(area)));
		unmet++;
	}
	if (!unmet)
		check(report, list, true, all, NOTHING);
	return unmet;
}

/* § 2, nr. 1: each goal is quantifiable. */
static unsigned check_numbers(struct report *report, struct part *list)
{
	unsigned unmet = 0;

	for (size_t i = 0; i < report->all->count; i++) {
		const struct goal *goal = report->all->items[i].goal;
		const struct card *card = &report->cards[i];
		bool change = goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE ||
			      goal->comparator == CMP_MAINTAIN;
		bool bare = goal->comparator == CMP_NONE;

		if (!bare && !(change && !is_present(goal->baseline->value) && !is_present(goal->baseline->date)))
			continue;
		check(report, list, false, bare ? WORD_UNMET_NUMBER : WORD_UNMET_BASELINE,
		      WITH(card->number, words_within(report->arena, report->lang, card->title)));
		unmet++;
	}
	if (!unmet && report->all->count)
		check(report, list, true, WORD_MET_NUMBERS, NOTHING);
	return unmet;
}

void report_legal(struct report *report)
{
	struct part *section = doc_section(&report->page, report->main, ROLE_SECTION, "krav",
					   word(WORD_LEGAL_CHECK, report->lang));
	struct part *lead = doc_paragraph(&report->page, section, ROLE_NONE);
	struct part *list = doc_list(&report->page, section, ROLE_CHECKS);
	unsigned unmet = check_assessment(report, list);

	unmet += check_areas(report, list, has_goals, WORD_MET_AREAS, WORD_UNMET_AREA);
	unmet += check_numbers(report, list);
	unmet += check_areas(report, list, has_means, WORD_MET_MEANS, WORD_UNMET_MEANS);
	doc_filled(&report->page, lead, !unmet ? WORD_LEGAL_MET : unmet == 1 ? WORD_LEGAL_ONE_UNMET : WORD_LEGAL_UNMET,
		   WITH(number_word(report->arena, unmet, report->lang, true)));
}
