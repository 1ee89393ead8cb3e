/* SPDX-License-Identifier: MPL-2.0 */
/* A goal and how far it is: the answer, the picture, the figures, what is done about it, where it comes from. */
#include <string.h>

#include "report/parts.h"

static const char *value(struct report *report, const struct assessment *goal, const struct ratio *ratio)
{
	return say_figure(report->arena, ratio, goal, say_unit(goal), report->lang);
}

static const char *date(struct report *report, struct date day)
{
	return say_date(report->arena, day, report->lang);
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
				value(report, goal, &points[count - 2].value)));
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

/* § 5, nr. 2 asks for it of a goal that is not realised: that it is not said is said. */
static void add_missing(struct report *report, struct part *parent, const struct assessment *goal)
{
	struct part *column;

	if (goal->progress.status != STATUS_NOT_ACHIEVED ||
	    (goal->entry && (is_present(goal->entry->action) || is_present(*goal->entry->dropped))))
		return;
	column = doc_group(&report->page, parent, ROLE_COLUMN);
	doc_heading(&report->page, column, 4, NULL, word(WORD_ACTION, report->lang));
	doc_said(&report->page, column, ROLE_NONE, WORD_NO_ACTION, NOTHING);
}

/* § 5, nr. 2: what is done about it stands first. */
static void add_columns(struct report *report, struct part *article, const struct assessment *goal)
{
	struct part *columns = doc_group(&report->page, article, ROLE_COLUMNS);

	if (goal->entry) {
		add_said(report, columns, WORD_DROPPED, goal->entry->dropped);
		add_said(report, columns, WORD_ACTION, &goal->entry->action);
		add_said(report, columns, WORD_EXPLANATION, &goal->entry->explanation);
	}
	add_missing(report, columns, goal);
	report_means(report, columns, goal->goal);
	doc_drop_empty(columns);
}

/* The measurement that the newest figure comes from, or ends with. */
static const struct measurement *newest(const struct assessment *goal)
{
	for (size_t i = goal->measurement_count; goal->progress.observed && i--;)
		if (!is_present(*goal->measurements[i]->group) &&
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
	const char *source = measurement ? report_line(report, measurement->source) : NULL;

	add_line(report, paragraph, WORD_SOURCE_IS, source ? source : report_line(report, &goal->goal->source));
	if (measurement)
		add_line(report, paragraph, WORD_NOTE_IS, report_line(report, measurement->note));
	if (ratio_sign(&goal->terms.uncertainty))
		add_line(report, paragraph, WORD_UNCERTAINTY_IS,
			 say_difference(report->arena, &goal->terms.uncertainty, goal->terms.unit, report->lang));
	add_line(report, paragraph, WORD_RESPONSIBLE_IS, report_line(report, goal->goal->responsible));
	doc_drop_empty(paragraph);
}

static void add_history(struct report *report, struct part *article, const struct card *card)
{
	const char *target = report->history ? report->history(report, card) : NULL;

	if (target)
		doc_link(&report->page, doc_paragraph(&report->page, article, ROLE_SOURCE), target,
			 word(WORD_THROUGH_YEARS, report->lang));
}

void report_goal(struct report *report, struct part *area, const struct card *card)
{
	struct part *article = report_card(report, area, card);

	add_state(report, article, card);
	report_quote(report, article, card);
	add_answer(report, article, card->goal);
	add_scale(report, article, card->goal);
	report_figures(report, article, card->goal);
	add_trend(report, article, card->goal);
	add_columns(report, article, card->goal);
	report_compare(report, article, card->goal, card->number);
	add_source(report, article, card->goal);
	add_history(report, article, card);
}
