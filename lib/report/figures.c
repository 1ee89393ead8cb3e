/* SPDX-License-Identifier: MPL-2.0 */
/* The figures of a goal: where it began, where it is, where it should be, where it is going. */
#include "report/parts.h"

static const char *value(struct report *report, const struct assessment *goal, const struct ratio *ratio)
{
	return say_figure(report->arena, ratio, goal, say_unit(goal), report->lang);
}

static const char *date(struct report *report, struct date day)
{
	return day.year ? say_date(report->arena, day, report->lang) : NULL;
}

static void figure(struct report *report, struct part *figures, enum word_id term, const char *shown, const char *note)
{
	doc_figure(&report->page, figures, word(term, report->lang), shown, note);
}

static void add_start(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;

	if (terms->baseline.defined)
		figure(report, figures, WORD_START, value(report, goal, &terms->baseline.ratio),
		       date(report, terms->baseline_date.year ? terms->baseline_date : terms->from));
}

static void add_measured(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct progress *progress = &goal->progress;
	const char *day;

	if (!progress->observed)
		return;
	day = date(report, progress->value_date);
	figure(report, figures, WORD_LAST_MEASURED, value(report, goal, &progress->value),
	       goal->terms.sum ? words_filled(report->arena, report->lang, WORD_SUMMED, WITH(day)) : day);
}

static void add_planned(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const struct progress *progress = &goal->progress;

	if (chart_has_plan(goal))
		figure(report, figures, WORD_PLANNED,
		       say_computed(report->arena, &progress->planned_value.ratio, goal, terms->unit, report->lang),
		       date(report, progress->value_date));
}

/* "senest 31. december 2012; +20 %" */
static void add_target(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const char *change = terms->target.defined ? say_change(report->arena, goal->goal, report->lang) : NULL;
	const char *shown = say_target(report->arena, goal, report->lang);
	struct part *part = doc_figure(&report->page, figures, word(WORD_TARGET, report->lang), shown, NULL);
	struct out out;

	out_memory(&out, report->arena);
	put(&out, words_filled(report->arena, report->lang, WORD_BY_DATE, WITH(date(report, terms->deadline))));
	if (change) {
		put(&out, "; ");
		put(&out, change);
	}
	doc_note(&report->page, part, out_text(&out));
}

static void add_way(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const struct progress *progress = &goal->progress;
	const char *share = progress->progress.defined
		? say_percent(report->arena, &progress->progress.ratio, report->lang) : NULL;

	if (progress->projection.defined && progress->ratio.defined && ratio_sign(&progress->ratio.ratio) >= 0 &&
	    progress->status != STATUS_ACHIEVED)
		figure(report, figures, WORD_AT_THIS_PACE,
		       say_computed(report->arena, &progress->projection.ratio, goal, terms->unit, report->lang),
		       words_filled(report->arena, report->lang, WORD_AT_THE_DEADLINE,
				    WITH(say_percent(report->arena, &progress->ratio.ratio, report->lang))));
	else if (share && progress->status != STATUS_ACHIEVED)
		figure(report, figures, WORD_OF_THE_WAY, share, ratio_sign(&progress->progress.ratio) < 0
			? word(WORD_WORSE_THAN_START, report->lang) : NULL);
	else if (progress->attainment.defined && progress->status != STATUS_ACHIEVED)
		figure(report, figures, WORD_ATTAINMENT,
		       words_filled(report->arena, report->lang, WORD_OF_THE_TARGET,
				    WITH(say_percent(report->arena, &progress->attainment.ratio, report->lang))),
		       terms->baseline.defined ? NULL : word(WORD_NO_START_VALUE, report->lang));
}

static void add_new_deadline(struct report *report, struct part *figures, const struct assessment *goal)
{
	if (goal->entry)
		report_date_fact(report, figures, WORD_NEW_DEADLINE, goal->entry->new_deadline, NULL);
}

/* What is to be done is a list to tick off, not a figure. */
static void add_task(struct report *report, struct part *article, const struct assessment *goal)
{
	const struct progress *progress = &goal->progress;
	struct part *list = doc_list(&report->page, article, ROLE_CHECKS), *item = doc_item(&report->page, list, NULL);
	const char *deadline = date(report, goal->terms.deadline), *day = date(report, progress->value_date);
	bool begun = progress->observed && ratio_sign(&progress->value) > 0;
	bool unknown = progress->status == STATUS_NO_DATA; /* it may be done for all that is known */

	item->has_status = true;
	item->status = progress->met ? STATUS_ACHIEVED
		: progress->status == STATUS_NOT_ACHIEVED || unknown ? progress->status : STATUS_PENDING;
	doc_strong(&report->page, item, say_target(report->arena, goal, report->lang));
	if (progress->met)
		doc_filled(&report->page, item, WORD_DONE_ON, WITH(day));
	else if (begun)
		doc_filled(&report->page, item, WORD_DONE_PARTLY,
			   WITH(say_percent(report->arena, &progress->value, report->lang), day, deadline));
	else
		doc_filled(&report->page, item, !unknown ? WORD_NOT_DONE_YET : progress->observed ? WORD_END_NOT_TOLD
			: WORD_NOT_TOLD, WITH(deadline));
}

void report_figures(struct report *report, struct part *article, const struct assessment *goal)
{
	struct part *figures;

	if (goal->terms.kind == KIND_MILESTONE)
		add_task(report, article, goal);
	if (goal->terms.kind == KIND_MILESTONE && !goal->terms.milestone_count &&
	    !(goal->entry && is_known(*goal->entry->new_deadline)))
		return;
	figures = doc_add(&report->page, article, PART_FIGURES);
	figures->role = ROLE_NUMBERS;
	if (goal->terms.kind == KIND_MILESTONE) {
		report_milestones(report, figures, goal);
		add_new_deadline(report, figures, goal);
		return;
	}
	add_start(report, figures, goal);
	add_measured(report, figures, goal);
	add_planned(report, figures, goal);
	add_target(report, figures, goal);
	add_way(report, figures, goal);
	report_milestones(report, figures, goal);
	add_new_deadline(report, figures, goal);
}
