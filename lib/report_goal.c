/* SPDX-License-Identifier: MPL-2.0 */
/* A goal and how far it is: the answer, the picture, the figures, what is done about it, where it comes from. */
#include "report_parts.h"

#include <string.h>

static const char *value(struct report *report, const struct terms *terms, const struct ratio *ratio)
{
	return terms->kind == KIND_MILESTONE ? say_answer(report->arena, ratio, report->lang)
					     : say_value(report->arena, ratio, terms->unit, report->lang);
}

static const char *date(struct report *report, struct date day)
{
	return day.year ? say_date(report->arena, day, report->lang) : NULL;
}

static void add_state(struct report *report, struct part *article, const struct card *card)
{
	const struct progress *progress = &card->goal->progress;
	struct part *line = doc_paragraph(&report->page, article, ROLE_STATUS_LINE), *link;

	article->has_status = true;
	article->status = progress->status;
	doc_status(&report->page, line, progress->status, status_word(progress, card->goal->terms.kind, report->lang));
	link = doc_link(&report->page, line, card->link,
			words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(card->number)));
	link->role = ROLE_PERMALINK;
}

/* What the projection says stands among the figures. */
static void add_answer(struct report *report, struct part *article, const struct assessment *goal)
{
	struct part *paragraph = doc_paragraph(&report->page, article, ROLE_ANSWER);
	struct sentence sentences[SENTENCES];
	size_t count = sentences_of(report->arena, goal, report->lang, sentences);

	for (size_t i = 0; i < count; i++) {
		if (sentences[i].template == WORD_SAY_PROJECTION)
			continue;
		if (paragraph->first)
			doc_text(&report->page, paragraph, " ");
		doc_filled(&report->page, paragraph, sentences[i].template, sentences[i].args);
	}
}

static void add_chart(struct report *report, struct part *parent, struct chart *chart, const char *name)
{
	struct part *part = doc_add(&report->page, parent, PART_CHART);

	part->chart = chart;
	part->text = name;
}

static void add_scale(struct report *report, struct part *article, const struct assessment *goal)
{
	const char *name;
	struct chart *chart = chart_scale(report->arena, goal, report->lang, &name);

	if (chart)
		add_chart(report, article, chart, name);
}

static void figure(struct report *report, struct part *figures, enum word_id term, const char *shown, const char *note)
{
	doc_figure(&report->page, figures, word(term, report->lang), shown, note);
}

static void add_start(struct report *report, struct part *figures, const struct terms *terms)
{
	if (terms->baseline.defined && terms->kind != KIND_MILESTONE)
		figure(report, figures, WORD_START, value(report, terms, &terms->baseline.ratio),
		       date(report, terms->baseline_date.year ? terms->baseline_date : terms->from));
}

static void add_measured(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct progress *progress = &goal->progress;
	const char *day;

	if (!progress->observed)
		return;
	day = date(report, progress->value_date);
	figure(report, figures, WORD_LAST_MEASURED, value(report, &goal->terms, &progress->value),
	       goal->terms.sum ? words_filled(report->arena, report->lang, WORD_SUMMED, WITH(day)) : day);
}

static void add_planned(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const struct progress *progress = &goal->progress;

	if (chart_has_plan(goal))
		figure(report, figures, WORD_PLANNED,
		       say_computed(report->arena, &progress->planned_value.ratio, &terms->target.ratio, terms->unit,
				    report->lang), date(report, progress->value_date));
}

/* "senest 31. december 2012; +20 %" */
static void add_target(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const char *change = terms->target.defined ? say_change(report->arena, goal->goal, report->lang) : NULL;
	const char *shown = say_target(report->arena, goal->goal, terms, report->lang);
	struct part *part = doc_figure(&report->page, figures, word(WORD_TARGET, report->lang), shown, NULL);
	struct out out;

	out_memory(&out, report->arena);
	if (terms->deadline.year)
		put(&out, words_filled(report->arena, report->lang, WORD_BY_DATE, WITH(date(report, terms->deadline))));
	if (change) {
		put(&out, out.size ? "; " : "");
		put(&out, change);
	}
	if (out.size)
		doc_note(&report->page, part, out_text(&out));
}

static void add_way(struct report *report, struct part *figures, const struct assessment *goal)
{
	const struct terms *terms = &goal->terms;
	const struct progress *progress = &goal->progress;
	const char *share = progress->progress.defined
		? say_percent(report->arena, &progress->progress.ratio, report->lang) : NULL;

	if (progress->projection.defined && progress->ratio.defined && ratio_sign(&progress->ratio.ratio) >= 0 &&
	    progress->status != STATUS_ACHIEVED && terms->kind != KIND_MILESTONE)
		figure(report, figures, WORD_AT_THIS_PACE,
		       say_computed(report->arena, &progress->projection.ratio, &terms->target.ratio, terms->unit,
				    report->lang),
		       words_filled(report->arena, report->lang, WORD_AT_THE_DEADLINE,
				    WITH(say_percent(report->arena, &progress->ratio.ratio, report->lang))));
	else if (share && terms->kind != KIND_MILESTONE && progress->status != STATUS_ACHIEVED)
		figure(report, figures, WORD_OF_THE_WAY, share, ratio_sign(&progress->progress.ratio) < 0
			? word(WORD_WORSE_THAN_START, report->lang) : NULL);
	else if (progress->attainment.defined && progress->status != STATUS_ACHIEVED)
		figure(report, figures, WORD_ATTAINMENT,
		       words_filled(report->arena, report->lang, WORD_OF_THE_TARGET,
				    WITH(say_percent(report->arena, &progress->attainment.ratio, report->lang))),
		       word(WORD_NO_START_VALUE, report->lang));
}

static void add_figures(struct report *report, struct part *article, const struct assessment *goal)
{
	struct part *figures = doc_add(&report->page, article, PART_FIGURES);

	figures->role = ROLE_NUMBERS;
	add_start(report, figures, &goal->terms);
	add_measured(report, figures, goal);
	add_planned(report, figures, goal);
	add_target(report, figures, goal);
	add_way(report, figures, goal);
	if (goal->entry)
		report_date_fact(report, figures, WORD_NEW_DEADLINE, &goal->entry->new_deadline, NULL);
}

static void add_trend(struct report *report, struct part *article, const struct assessment *goal)
{
	static const enum word_id trends[] = {
		[TREND_IMPROVING] = WORD_TREND_BETTER, [TREND_UNCHANGED] = WORD_TREND_SAME,
		[TREND_WORSENING] = WORD_TREND_WORSE,
	};
	const char *name;
	struct chart *chart = chart_spark(report->arena, goal, report->lang, &name);
	struct part *paragraph;
	const struct observation *points;
	size_t count;

	if (!chart)
		return;
	points = chart_points(report->arena, goal, &count);
	paragraph = doc_paragraph(&report->page, article, ROLE_TREND);
	add_chart(report, paragraph, chart, name);
	if (goal->progress.trend != TREND_UNKNOWN)
		doc_filled(&report->page, paragraph, trends[goal->progress.trend],
			   WITH(date(report, points[count - 2].date),
				value(report, &goal->terms, &points[count - 2].value)));
}

static void add_said(struct report *report, struct part *parent, enum word_id heading, const struct text *text)
{
	struct part *column;

	if (!is_known(*text))
		return;
	column = doc_group(&report->page, parent, ROLE_COLUMN);
	doc_heading(&report->page, column, 4, NULL, word(heading, report->lang));
	report_prose(report, column, 4, text);
}

/* § 5, nr. 2: what is done about it stands first. */
static void add_columns(struct report *report, struct part *article, const struct assessment *goal)
{
	struct part *columns = doc_group(&report->page, article, ROLE_COLUMNS);

	if (goal->entry) {
		add_said(report, columns, WORD_DROPPED, &goal->entry->dropped);
		add_said(report, columns, WORD_ACTION, &goal->entry->action);
		add_said(report, columns, WORD_EXPLANATION, &goal->entry->explanation);
	}
	report_means(report, columns, goal->goal);
}

/* The measurement that the newest figure comes from, or ends with. */
static const struct measurement *newest(const struct assessment *goal)
{
	for (size_t i = goal->measurement_count; goal->progress.observed && i--;)
		if (!is_present(goal->measurements[i]->group) && is_known(goal->measurements[i]->date) &&
		    date_cmp(goal->measurements[i]->date.date, goal->progress.value_date) == 0)
			return goal->measurements[i];
	return NULL;
}

static void add_line(struct report *report, struct part *paragraph, enum word_id id, const char *text)
{
	if (!text)
		return;
	if (paragraph->first)
		doc_text(&report->page, paragraph, " ");
	doc_filled(&report->page, paragraph, id, WITH(text));
}

static void add_source(struct report *report, struct part *article, const struct assessment *goal)
{
	const struct measurement *measurement = newest(goal);
	struct part *paragraph = doc_paragraph(&report->page, article, ROLE_SOURCE);
	const char *source = measurement ? report_line(report, &measurement->source) : NULL;

	add_line(report, paragraph, WORD_SOURCE_IS, source ? source : report_line(report, &goal->goal->source));
	if (measurement)
		add_line(report, paragraph, WORD_NOTE_IS, report_line(report, &measurement->note));
	if (ratio_sign(&goal->terms.uncertainty))
		add_line(report, paragraph, WORD_UNCERTAINTY_IS,
			 say_difference(report->arena, &goal->terms.uncertainty, goal->terms.unit, report->lang));
	add_line(report, paragraph, WORD_RESPONSIBLE_IS, report_line(report, &goal->goal->responsible));
}

void report_goal(struct report *report, struct part *area, const struct card *card)
{
	struct part *article = report_card(report, area, card);

	add_state(report, article, card);
	report_quote(report, article, card);
	add_answer(report, article, card->goal);
	add_scale(report, article, card->goal);
	add_figures(report, article, card->goal);
	add_trend(report, article, card->goal);
	add_columns(report, article, card->goal);
	report_compare(report, article, card->goal, card->number);
	add_source(report, article, card->goal);
}
