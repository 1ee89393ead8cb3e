/* SPDX-License-Identifier: MPL-2.0 */
/* A goal as the contract sets it: how it is measured, from what, by when. */
#include "report/parts.h"

static void fact(struct report *report, struct part *facts, enum word_id term, const char *text)
{
	if (text)
		doc_figure(&report->page, facts, word(term, report->lang), text, NULL);
}

static const char *frequency(struct report *report, const struct goal *goal)
{
	if (!is_known(goal->frequency))
		return NULL;
	return word((enum word_id)(WORD_EVERY_MONTH + goal->frequency.value - FREQ_MONTH), report->lang);
}

static void add_baseline(struct report *report, struct part *terms, const struct goal *goal)
{
	const struct baseline *baseline = goal->baseline;
	bool value = is_known(*baseline) && is_known(baseline->value),
	     dated = is_known(*baseline) && is_known(baseline->date);
	const char *day = dated ? say_date(report->arena, baseline->date.date, report->lang) : NULL;

	if (value || dated)
		doc_figure(&report->page, terms, word(WORD_START, report->lang),
			   value ? say_quantity(report->arena, &baseline->value.quantity, report->lang) : "–", day);
}

/* "At all times" is what the method takes where there is no baseline; a page says it only where the contract does. */
static bool says_course(const struct goal *goal, const struct terms *terms)
{
	return is_known(*goal->course) || (terms->assessable && terms->course != COURSE_IMMEDIATE);
}

static void add_note(struct report *report, struct part *terms, const struct text *note)
{
	struct part *figure;

	if (!is_known(*note))
		return;
	figure = doc_figure(&report->page, terms, word(WORD_NOTE, report->lang), NULL, NULL);
	doc_prose(&report->page, figure, 4, note->text);
	doc_hoist(figure);
}

static void add_terms(struct report *report, struct part *article, const struct assessment *assessed)
{
	const struct goal *goal = assessed->goal;
	const struct terms *its = &assessed->terms;
	struct part *terms = doc_add(&report->page, article, PART_FIGURES);

	terms->role = ROLE_TERMS;
	doc_figure(&report->page, terms, word(WORD_TARGET, report->lang),
		   say_target(report->arena, assessed, report->lang),
		   its->target.defined ? say_change(report->arena, goal, report->lang) : NULL);
	add_baseline(report, terms, goal);
	fact(report, terms, WORD_DEADLINE, say_date(report->arena, its->deadline, report->lang));
	report_milestones(report, terms, assessed);
	if (says_course(goal, its))
		fact(report, terms, WORD_COURSE, word((enum word_id)(WORD_COURSE_LINEAR + its->course - COURSE_LINEAR),
						      report->lang));
	fact(report, terms, WORD_HOW_MEASURED, report_line(report, &goal->measure));
	fact(report, terms, WORD_FREQUENCY, frequency(report, goal));
	fact(report, terms, WORD_BY_GROUPS, report_list(report, goal->groups));
	fact(report, terms, WORD_SOURCE, report_line(report, &goal->source));
	fact(report, terms, WORD_RESPONSIBLE, report_line(report, goal->responsible));
	fact(report, terms, WORD_POLICY, report_list(report, goal->policy));
	if (goal->theme)
		fact(report, terms, WORD_POLICY, report_list(report, &goal->theme->policy));
	add_note(report, terms, goal->note);
}

void report_terms(struct report *report, struct part *section, const struct card *card)
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
