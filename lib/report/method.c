/* SPDX-License-Identifier: MPL-2.0 */
/* How the figures are worked out: what each status means, and one of the page's own goals worked through. */
#include "report/parts.h"

/* In the order in which a reader meets them: best to worst, then what is not known. */
static const enum status order[STATUS_COUNT] = {
	STATUS_ACHIEVED, STATUS_ON_TRACK, STATUS_BEHIND, STATUS_FAR_BEHIND, STATUS_REGRESSING, STATUS_NOT_ACHIEVED,
	STATUS_PENDING, STATUS_NO_DATA, STATUS_NOT_ASSESSED,
};

/* How well a goal shows the method: 0 not at all. One on an even plan shows all of it, the one behind most. */
static unsigned shows(const struct assessment *goal)
{
	const struct progress *progress = &goal->progress;
	const struct terms *terms = &goal->terms;
	bool behind = progress->status_row == 12;

	if (progress->status_row < 11 || !progress->ratio.defined || terms->target_high.defined ||
	    terms->kind == KIND_MILESTONE || progress->met)
		return 0;
	if (!progress->progress.defined)
		return progress->attainment.defined && ratio_sign(&progress->value) > 0 ? 1u + behind : 0;
	if (ratio_sign(&progress->progress.ratio) < 0)
		return 0;
	return (terms->course == COURSE_LINEAR ? 5u : 3u) + behind;
}

static const struct card *find_example(const struct report *report)
{
	const struct card *found = NULL;
	unsigned most = 0;

	for (size_t i = 0; i < report->all->count; i++) {
		unsigned mine = shows(&report->all->items[i]);

		if (mine > most) {
			most = mine;
			found = &report->cards[i];
		}
	}
	return found;
}

static const char *number(struct report *report, const struct assessment *goal, const struct ratio *value)
{
	return say_figure(report->arena, value, goal, NULL, report->lang);
}

static int month_of(struct date date)
{
	return date.year * 12 + date.month;
}

/* Step 2 of the method: in whole months where all three days end theirs. */
static void add_time(struct report *report, struct part *paragraph, const struct assessment *goal)
{
	struct date from = goal->terms.from, to = goal->progress.value_date, end = goal->terms.deadline;
	bool months = date_is_month_end(from) && date_is_month_end(to) && date_is_month_end(end);
	int32_t gone = months ? month_of(to) - month_of(from) : date_days(to) - date_days(from);
	int32_t whole = months ? month_of(end) - month_of(from) : date_days(end) - date_days(from);

	if (gone < 0 || whole <= 0)
		return;
	doc_text(&report->page, paragraph, " ");
	doc_filled(&report->page, paragraph, WORD_EXAMPLE_TIME,
		   WITH(say_date(report->arena, from, report->lang), say_date(report->arena, to, report->lang),
			number_digits(report->arena, (size_t)gone, report->lang),
			number_of(report->arena, (size_t)whole, months ? WORD_A_MONTH : WORD_A_DAY, report->lang),
			say_share(report->arena, &goal->progress.planned.ratio, NULL, report->lang)));
}

/* Step 5: the part of the target that is met, the other way round where less is better. */
static void add_attainment(struct report *report, struct part *parent, const struct card *card)
{
	const struct assessment *goal = card->goal;
	const char *value = number(report, goal, &goal->progress.value);
	const char *target = number(report, goal, &goal->terms.target.ratio);
	bool down = goal->terms.kind == KIND_DOWN;

	doc_said(&report->page, parent, ROLE_NONE, WORD_EXAMPLE_LEVEL,
		 WITH(card->number, down ? target : value, down ? value : target,
		      say_percent(report->arena, &goal->progress.attainment.ratio, report->lang),
		      status_word(&goal->progress, goal->terms.kind, report->lang)));
}

static void add_example(struct report *report, struct part *parent)
{
	const struct card *card = find_example(report);
	const struct assessment *goal;
	const struct ratio *planned;
	struct part *paragraph;

	if (!card)
		return;
	goal = card->goal;
	planned = &goal->progress.planned.ratio;
	if (!goal->progress.progress.defined) {
		add_attainment(report, parent, card);
		return;
	}
	paragraph = doc_said(
		&report->page, parent, ROLE_NONE, WORD_EXAMPLE,
		WITH(card->number, number(report, goal, &goal->progress.value),
		     number(report, goal, &goal->terms.baseline.ratio), number(report, goal, &goal->terms.target.ratio),
		     say_share(report->arena, &goal->progress.progress.ratio, planned, report->lang)));
	if (goal->terms.course == COURSE_LINEAR) {
		add_time(report, paragraph, goal);
	} else {
		doc_text(&report->page, paragraph, " ");
		doc_filled(&report->page, paragraph, WORD_EXAMPLE_PLAN,
			   WITH(say_share(report->arena, planned, NULL, report->lang)));
	}
	doc_text(&report->page, paragraph, " ");
	doc_filled(&report->page, paragraph, WORD_EXAMPLE_RATIO,
		   WITH(say_share(report->arena, &goal->progress.progress.ratio, planned, report->lang),
			say_share(report->arena, planned, NULL, report->lang),
			say_percent(report->arena, &goal->progress.ratio.ratio, report->lang),
			status_word(&goal->progress, goal->terms.kind, report->lang)));
}

void report_method(struct report *report)
{
	struct part *section, *details, *list;

	if (!report->all->count)
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "metode", word(WORD_METHOD, report->lang));
	doc_said(&report->page, section, ROLE_NONE, WORD_METHOD_LEAD, NOTHING);
	details = doc_group(&report->page, section, ROLE_DETAILS);
	details->text = word(find_example(report) ? WORD_METHOD_MORE : WORD_METHOD_RULES, report->lang);
	list = doc_list(&report->page, details, ROLE_NONE);
	for (size_t i = 0; i < COUNT(order); i++) {
		struct part *item = doc_item(&report->page, list, NULL);

		doc_strong(&report->page, item, words_filled(report->arena, report->lang, WORD_COLON,
			   WITH(status_plain_word(order[i], report->lang))));
		doc_text(&report->page, item, word((enum word_id)(WORD_RULE_ACHIEVED + order[i]), report->lang));
	}
	add_example(report, details);
}
