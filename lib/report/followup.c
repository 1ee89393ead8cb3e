/* SPDX-License-Identifier: MPL-2.0 */
/* The follow-up page: the answer first, then the picture, the goals, the figures and the method. */
#include <string.h>

#include "report/parts.h"

static void add_facts(struct report *report, struct part *top)
{
	const struct followup *followup = FILE_FOLLOWUP(report->file);
	struct part *facts = doc_add(&report->page, top, PART_FIGURES), *figure;

	facts->role = ROLE_FACTS;
	figure = doc_figure(&report->page, facts, word(WORD_MEASURED_TO, report->lang), NULL, NULL);
	doc_time(&report->page, figure, report->all->as_of);
	report_publication(report, facts);
	/* § 4: the follow-up of a year accompanies the budget for the next. */
	doc_figure(&report->page, facts, word(WORD_NEXT_FOLLOWUP, report->lang),
		   words_filled(report->arena, report->lang, WORD_WITH_BUDGET,
				WITH(report_id(report, "", (size_t)followup->year.year + 2))), NULL);
}

static void add_spread(struct report *report, struct part *section)
{
	struct chart *chart = NEW(report->arena, struct chart);
	struct part *part = doc_add(&report->page, section, PART_CHART);

	chart->kind = CHART_DISTRIBUTION;
	memcpy(chart->by_status, report->all->by_status, sizeof(chart->by_status));
	part->chart = chart;
	part->text = words_filled(report->arena, report->lang, WORD_DISTRIBUTION,
				  WITH(number_of(report->arena, report->all->count, WORD_A_GOAL, report->lang),
				       counts_of(report->arena, report->all->by_status, report->lang)));
}

/* So many titles can be read at a glance; more are a wall, and their numbers lead there as well. */
#define TITLES_SHOWN 8

static void add_count(struct report *report, struct part *list, enum status status)
{
	bool numbered = report->all->by_status[status] > TITLES_SHOWN;
	struct part *item = doc_item(&report->page, list, NULL), *note;

	item->has_status = true;
	item->status = status;
	item->label = number_digits(report->arena, report->all->by_status[status], report->lang);
	doc_strong(&report->page, item, status_plain_word(status, report->lang));
	note = doc_note(&report->page, item, NULL);
	for (size_t i = 0; i < report->all->count; i++) {
		if (report->all->items[i].progress.status != status)
			continue;
		if (note->first)
			doc_text(&report->page, note, ", ");
		else if (numbered)
			doc_filled(&report->page, note, WORD_GOAL_NUMBER, WITH(""));
		doc_link(&report->page, note, report->cards[i].link,
			 numbered ? report->cards[i].number : report->cards[i].title);
	}
}

static void add_overview(struct report *report)
{
	struct part *section, *list, *legend;
	struct chart *chart = NEW(report->arena, struct chart);

	if (!report->all->count)
		return;
	section =
		doc_section(&report->page, report->main, ROLE_OVERVIEW, "overblik", word(WORD_OVERVIEW, report->lang));
	add_spread(report, section);
	list = doc_list(&report->page, section, ROLE_COUNTS);
	for (unsigned status = 0; status < STATUS_COUNT; status++)
		if (report->all->by_status[status])
			add_count(report, list, status);
	chart->kind = CHART_LEGEND;
	legend = doc_add(&report->page, section, PART_CHART);
	legend->chart = chart;
}

static void add_summary(struct report *report)
{
	const struct text *summary = &FILE_FOLLOWUP(report->file)->summary;
	struct part *section;

	if (!is_known(*summary))
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "sammenfatning",
			      word(WORD_SUMMARY, report->lang));
	report_prose(report, section, 2, summary);
}

static struct part *open_area(struct report *report, size_t first)
{
	const struct card *card = &report->cards[first];
	const struct area *area = card->goal->goal->area;
	struct part *section = doc_group(&report->page, report->main, ROLE_AREA);
	struct part *head = doc_group(&report->page, section, ROLE_AREA_HEAD);
	unsigned by_status[STATUS_COUNT] = { 0 };
	size_t count = 0;

	for (size_t i = first; i < report->all->count && report->cards[i].area == card->area; i++, count++)
		by_status[report->all->items[i].progress.status]++;
	doc_heading(&report->page, head, 2, report_id(report, "omr-", card->area),
		    area->name.text);
	doc_said(&report->page, head, ROLE_NONE, WORD_AREA_COUNT,
		 WITH(number_of(report->arena, count, WORD_A_GOAL, report->lang),
		      counts_of(report->arena, by_status, report->lang)));
	return section;
}

static void add_areas(struct report *report)
{
	struct part *section = NULL;

	for (size_t i = 0; i < report->all->count; i++) {
		if (!i || report->cards[i].area != report->cards[i - 1].area)
			section = open_area(report, i);
		report_goal(report, section, &report->cards[i]);
	}
}

void report_followup(struct report *report)
{
	const char *verdict = verdict_of(report->arena, report->all, report->lang);
	struct part *top = report_top(report, WORD_FOLLOWUP_QUESTION, verdict);

	doc_text(&report->page, doc_paragraph(&report->page, top, ROLE_VERDICT), verdict);
	add_facts(report, top);
	add_overview(report);
	add_summary(report);
	add_areas(report);
	report_table(report);
	report_finances(report);
	report_method(report);
	report_changes(report);
	report_contents(report);
	report_footer(report, WORD_LEGAL_FOLLOWUP, WORD_THE_FOLLOWUP);
}
