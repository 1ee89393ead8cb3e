/* SPDX-License-Identifier: MPL-2.0 */
/* The contract page: what the municipality has set out to do, area by area, and whether that meets §§ 1 and 2. */
#include "report_parts.h"

#include <string.h>

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
	return is_known(area->name) ? area->name.text : "–";
}

static void fact(struct report *report, struct part *facts, enum word_id term, const char *text)
{
	if (text)
		doc_figure(&report->page, facts, word(term, report->lang), text, NULL);
}

static const char *period(struct report *report)
{
	const struct period *period = &contract_of(report)->period;

	return is_known(*period) ? say_period(report->arena, period->from, period->to, report->lang) : NULL;
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

/* One row of the four columns: a theme, or what stands on the area itself. */
struct scheme {
	const char *heading;
	const struct text *aim;
	const struct list *goals;
	const struct texts *means;
};

static struct part *add_cell(struct report *report, struct part *row, enum word_id label)
{
	struct part *cell = doc_cell(&report->page, row, 0, NULL);

	cell->label = word(label, report->lang);
	return cell;
}

/* Goals are asked for in the order of the document, theme by theme: the next is most often the one after the last. */
static const struct card *card_of(struct report *report, const struct goal *goal)
{
	size_t count = report->all->count;

	for (size_t i = 0; i < count; i++) {
		size_t at = (report->at + i) % count;

		if (report->all->items[at].goal != goal)
			continue;
		report->at = at + 1;
		return &report->cards[at];
	}
	return &report->cards[count]; /* none: an empty card */
}

/* A sentence with two targets is two goals with one text: it is quoted once. */
static bool same_text(const struct goal *a, const struct goal *b)
{
	return is_known(a->text) && is_known(b->text) && strcmp(a->text.text, b->text.text) == 0;
}

static void add_goals(struct report *report, struct part *cell, const struct list *goals)
{
	struct part *list = goals->count ? doc_list(&report->page, cell, ROLE_NONE) : NULL, *item = NULL;

	for (uint32_t i = 0; i < goals->count; i++) {
		const struct goal *goal = LIST_AT(goals, const struct goal, i);
		const struct card *card = card_of(report, goal);
		bool again = i && same_text(LIST_AT(goals, const struct goal, i - 1), goal);

		if (item && !again)
			doc_text(&report->page, item, ")");
		if (!again)
			item = doc_item(&report->page, list, is_known(goal->text) ? goal->text.text : "–");
		doc_text(&report->page, item, again ? ", " : " (");
		doc_link(&report->page, item, card->link, again ? card->number
			: words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(card->number)));
	}
	doc_text(&report->page, item ? item : cell, item ? ")" : "–");
}

static void add_means(struct report *report, struct part *list, const struct texts *means)
{
	for (uint32_t i = 0; i < means->count; i++) {
		struct part *item;

		if (!is_known(means->items[i]))
			continue;
		item = doc_item(&report->page, list, NULL);
		doc_prose(&report->page, item, 3, means->items[i].text);
		doc_hoist(item);
	}
}

/* Goals and means belong together as a whole, not row by row: each is a list of its own. */
static void add_scheme(struct report *report, struct part *table, const struct scheme *scheme)
{
	struct part *row = doc_add(&report->page, table, PART_ROW), *cell, *list;

	doc_cell(&report->page, row, CELL_HEADER, scheme->heading);
	cell = add_cell(report, row, WORD_THEME);
	if (scheme->aim) {
		report_prose(report, cell, 3, scheme->aim);
		doc_hoist(cell);
	}
	if (!cell->first)
		doc_text(&report->page, cell, "–");
	add_goals(report, add_cell(report, row, WORD_GOALS_HEAD), scheme->goals);
	cell = add_cell(report, row, WORD_MEANS_HEAD);
	list = doc_list(&report->page, cell, ROLE_NONE);
	add_means(report, list, scheme->means);
	for (uint32_t i = 0; i < scheme->goals->count; i++)
		add_means(report, list, &LIST_AT(scheme->goals, const struct goal, i)->means);
	if (!list->first) {
		cell->first = cell->last = NULL;
		doc_text(&report->page, cell, "–");
	}
}

static void add_table(struct report *report, struct part *section, const struct area *area)
{
	static const enum word_id heads[] = { WORD_HEADING, WORD_THEME, WORD_GOALS_HEAD, WORD_MEANS_HEAD };
	struct part *table = doc_table(&report->page, section, ROLE_SCHEME, report_id(report, "t-", ++report->tables),
				       words_filled(report->arena, report->lang, WORD_THEMES_OF, WITH(name_of(area))));
	struct part *head = doc_add(&report->page, table, PART_ROW);

	for (size_t i = 0; i < COUNT(heads); i++)
		doc_cell(&report->page, head, CELL_HEADER, word(heads[i], report->lang));
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, const struct theme, i);

		add_scheme(report, table, &(struct scheme){ is_known(theme->heading) ? theme->heading.text : "–",
							    &theme->aim, &theme->goals, &theme->means });
	}
	if (area->goals.count || area->means.count)
		add_scheme(report, table, &(struct scheme){ name_of(area), NULL, &area->goals, &area->means });
}

static const char *frequency(struct report *report, const struct goal *goal)
{
	if (!is_known(goal->frequency) || goal->frequency.value < FREQ_MONTH || goal->frequency.value > FREQ_YEAR)
		return NULL;
	return word((enum word_id)(WORD_EVERY_MONTH + goal->frequency.value - FREQ_MONTH), report->lang);
}

static void add_baseline(struct report *report, struct part *terms, const struct goal *goal)
{
	const struct baseline *baseline = &goal->baseline;
	bool value = is_known(*baseline) && is_known(baseline->value), dated = is_known(*baseline) && is_known(baseline->date);
	const char *day = dated ? say_date(report->arena, baseline->date.date, report->lang) : NULL;

	if (value || dated)
		doc_figure(&report->page, terms, word(WORD_START, report->lang),
			   value ? say_quantity(report->arena, &baseline->value.quantity, report->lang) : "–", day);
}

static void add_milestones(struct report *report, struct part *terms, const struct assessment *goal)
{
	struct part *figure;

	if (!goal->terms.milestone_count)
		return;
	figure = doc_figure(&report->page, terms, word(WORD_MILESTONES, report->lang), NULL, NULL);
	for (size_t i = 0; i < goal->terms.milestone_count; i++) {
		const struct observation *milestone = &goal->terms.milestones[i];
		const char *value = goal->terms.kind == KIND_MILESTONE
			? say_percent(report->arena, &milestone->value, report->lang)
			: say_value(report->arena, &milestone->value, goal->terms.unit, report->lang);

		if (i)
			doc_add(&report->page, figure, PART_BREAK);
		doc_text(&report->page, figure, words_filled(report->arena, report->lang, WORD_MILESTONE,
			 WITH(say_date(report->arena, milestone->date, report->lang), value)));
	}
}

static void add_terms(struct report *report, struct part *article, const struct assessment *assessed)
{
	const struct goal *goal = assessed->goal;
	const struct terms *its = &assessed->terms;
	struct part *terms = doc_add(&report->page, article, PART_FIGURES);

	terms->role = ROLE_TERMS;
	doc_figure(&report->page, terms, word(WORD_TARGET, report->lang),
		   say_target(report->arena, goal, its, report->lang),
		   its->target.defined ? say_change(report->arena, goal, report->lang) : NULL);
	add_baseline(report, terms, goal);
	if (its->deadline.year)
		fact(report, terms, WORD_DEADLINE, say_date(report->arena, its->deadline, report->lang));
	add_milestones(report, terms, assessed);
	if (goal->comparator != CMP_NONE)
		fact(report, terms, WORD_COURSE, word((enum word_id)(WORD_COURSE_LINEAR + its->course - COURSE_LINEAR),
						      report->lang));
	fact(report, terms, WORD_HOW_MEASURED, report_line(report, &goal->measure));
	fact(report, terms, WORD_FREQUENCY, frequency(report, goal));
	fact(report, terms, WORD_SOURCE, report_line(report, &goal->source));
	fact(report, terms, WORD_RESPONSIBLE, report_line(report, &goal->responsible));
	fact(report, terms, WORD_POLICY, report_list(report, &goal->policy));
	if (goal->theme)
		fact(report, terms, WORD_POLICY, report_list(report, &goal->theme->policy));
	fact(report, terms, WORD_NOTE, report_line(report, &goal->note));
}

static void add_goal(struct report *report, struct part *section, const struct card *card)
{
	struct part *article = report_card(report, section, card), *line, *link;

	line = doc_paragraph(&report->page, article, ROLE_STATUS_LINE);
	link = doc_link(&report->page, line, card->link,
			words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(card->number)));
	link->role = ROLE_PERMALINK;
	report_quote(report, article, card);
	if (card->goal->goal->comparator == CMP_NONE)
		doc_said(&report->page, article, ROLE_NONE, WORD_NO_FIGURE_HERE, NOTHING);
	add_terms(report, article, card->goal);
	report_compare(report, article, card->goal, card->number);
}

static void add_area(struct report *report, const struct area *area, uint32_t number)
{
	struct part *section = doc_group(&report->page, report->main, ROLE_AREA);
	struct part *head = doc_group(&report->page, section, ROLE_AREA_HEAD);
	size_t count = 0;

	for (size_t i = 0; i < report->all->count; i++)
		count += report->all->items[i].goal->area == area;
	doc_heading(&report->page, head, 2, report_id(report, "omr-", number), name_of(area));
	doc_text(&report->page, doc_paragraph(&report->page, head, ROLE_NONE),
		 number_of(report->arena, count, WORD_A_GOAL, report->lang));
	if (is_known(area->assessment)) {
		doc_heading(&report->page, section, 3, NULL, word(WORD_ASSESSMENT, report->lang));
		report_prose(report, section, 3, &area->assessment);
	}
	add_table(report, section, area);
	for (size_t i = 0; i < report->all->count; i++)
		if (report->all->items[i].goal->area == area)
			add_goal(report, section, &report->cards[i]);
	report_indicators(report, section, area);
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

		if (!bare && !(change && !is_present(goal->baseline.value) && !is_present(goal->baseline.date)))
			continue;
		check(report, list, false, bare ? WORD_UNMET_NUMBER : WORD_UNMET_BASELINE,
		      WITH(card->number, is_known(goal->id) ? goal->id.text : card->title));
		unmet++;
	}
	if (!unmet && report->all->count)
		check(report, list, true, WORD_MET_NUMBERS, NOTHING);
	return unmet;
}

static void add_legal(struct report *report)
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

static void add_assessment(struct report *report)
{
	const struct text *assessment = &contract_of(report)->assessment;
	struct part *section;

	if (!is_known(*assessment))
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "vurdering", word(WORD_ASSESSMENT, report->lang));
	report_prose(report, section, 2, assessment);
}

void report_contract(struct report *report)
{
	const struct contract *contract = contract_of(report);
	const char *const *counts = WITH(number_of(report->arena, report->all->count, WORD_A_GOAL, report->lang),
					 number_of(report->arena, contract->areas.count, WORD_AN_AREA, report->lang));
	struct part *top = report_top(report, WORD_CONTRACT_QUESTION, words_filled(report->arena, report->lang,
										   WORD_CONTRACT_VERDICT, counts));

	doc_said(&report->page, top, ROLE_VERDICT, WORD_CONTRACT_VERDICT, counts);
	add_facts(report, top);
	add_assessment(report);
	for (uint32_t i = 0; i < contract->areas.count; i++)
		add_area(report, area_at(contract, i), i + 1);
	add_legal(report);
	report_footer(report, WORD_LEGAL_CONTRACT, WORD_THE_CONTRACT);
}
