/* SPDX-License-Identifier: MPL-2.0 */
/* What is shown beside a goal and never counted in it: groups, benchmarks, and figures without a target. */
#include "format/distinct.h"
#include "report/parts.h"

#define NOTHING_THERE "–"

static const char *date(struct report *report, const struct day *day)
{
	return is_known(*day) ? say_date(report->arena, day->date, report->lang) : NOTHING_THERE;
}

/* A figure without a unit has that of what it stands beside. */
static const char *quantity(struct report *report, const struct quantity *shown, const struct unit *unit)
{
	struct ratio value = ratio_num(&shown->num);

	return say_value(report->arena, &value, shown->unit.id == UNIT_NONE ? unit : &shown->unit, report->lang);
}

static const char *result(struct report *report, const struct result *shown, const struct unit *unit)
{
	if (shown->answer != ANSWER_NONE)
		return word(shown->answer == ANSWER_YES ? WORD_YES : WORD_NO, report->lang);
	return quantity(report, &shown->quantity, unit);
}

static struct part *add_row(struct report *report, struct part *table, const char *who, const char *shown,
			    const char *day)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER, who);
	doc_cell(&report->page, row, CELL_NUMBER, shown);
	doc_cell(&report->page, row, 0, day);
	return row;
}

static void add_head(struct report *report, struct part *table, enum word_id first)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER, word(first, report->lang));
	doc_cell(&report->page, row, CELL_HEADER | CELL_NUMBER, word(WORD_VALUE, report->lang));
	doc_cell(&report->page, row, CELL_HEADER, word(WORD_DATE, report->lang));
}

/* The newest measurement of each group, and of the whole. */
struct newest {
	struct distinct groups; /* folded */
	const struct measurement **of, *whole;
};

static struct newest newest_begin(struct report *report, const struct texts *groups)
{
	struct newest newest = { .of = NEW_ARRAY(report->arena, const struct measurement *, groups->count) };

	distinct_init(&newest.groups, report->arena, groups->count);
	for (uint32_t i = 0; i < groups->count; i++)
		distinct_add(&newest.groups, text_folded(report->arena, groups->items[i].text));
	return newest;
}

static uint32_t number_of_group(struct report *report, const struct newest *newest, const char *group)
{
	return distinct_find(&newest->groups, text_folded(report->arena, group));
}

/* NULL: the group has none. */
static const struct measurement *newest_in(struct report *report, const struct newest *newest, const char *group)
{
	return newest->of[number_of_group(report, newest, group)];
}

static void newest_look(struct report *report, struct newest *newest, const struct measurement *one)
{
	const struct measurement **found = &newest->whole;

	if (is_present(*one->group)) {
		uint32_t number = number_of_group(report, newest, one->group->text);

		if (number == NO_NUMBER) /* none of those that are shown */
			return;
		found = &newest->of[number];
	}
	if (!*found || date_cmp(one->date.date, (*found)->date.date) >= 0)
		*found = one;
}

static void add_benchmarks(struct report *report, struct part *table, const struct list *benchmarks,
			   const struct unit *unit)
{
	for (uint32_t i = 0; i < benchmarks->count; i++) {
		const struct benchmark *benchmark = LIST_AT(benchmarks, const struct benchmark, i);
		const char *who = benchmark->name.text;

		if (is_known(benchmark->group))
			who = words_filled(report->arena, report->lang, WORD_PAGE_OF, WITH(who, benchmark->group.text));
		add_row(report, table, who, quantity(report, &benchmark->value.quantity, unit),
			date(report, &benchmark->date));
	}
}

void report_compare(struct report *report, struct part *parent, const struct assessment *goal, const char *number)
{
	const struct texts *groups = goal->goal->groups;
	const struct list *benchmarks = goal->goal->benchmarks;
	/* a contract has no measurements: its terms say by which groups they will be shown */
	uint32_t group_count = report->file->type == DOC_FOLLOWUP ? groups->count : 0;
	struct newest newest;
	struct part *table;

	if (!group_count && !benchmarks->count)
		return;
	newest = newest_begin(report, groups);
	for (size_t i = 0; group_count && i < goal->measurement_count; i++)
		if (date_cmp(goal->measurements[i]->date.date, goal->progress.as_of) <= 0)
			newest_look(report, &newest, goal->measurements[i]);
	table = doc_table(&report->page, parent, ROLE_NONE, report_id(report, "t-", ++report->tables),
			  words_filled(report->arena, report->lang, WORD_COMPARISON_OF, WITH(number)));
	add_head(report, table, WORD_WHO);
	for (uint32_t i = 0; i < group_count; i++) {
		const char *group = groups->items[i].text;
		const struct measurement *one = newest_in(report, &newest, group);

		add_row(report, table, group, one ? result(report, &one->value, goal->terms.unit) : NOTHING_THERE,
			one ? date(report, &one->date) : NOTHING_THERE);
	}
	add_benchmarks(report, table, benchmarks, goal->terms.unit);
}

static void add_indicator(struct report *report, struct part *table, const struct indicator *indicator)
{
	struct newest newest = newest_begin(report, &indicator->groups);
	const char *text = is_known(indicator->unit) ? indicator->unit.text : "";
	const struct measurement *one;
	struct unit unit = { UNIT_OTHER, text, text };
	struct part *row;

	for (uint32_t i = 0; i < indicator->measurements.count; i++)
		newest_look(report, &newest, LIST_AT(&indicator->measurements, const struct measurement, i));
	one = newest.whole;
	row = add_row(report, table, indicator->text.text,
		      one ? result(report, &one->value, &unit) : NOTHING_THERE,
		      one ? date(report, &one->date) : NOTHING_THERE);
	doc_cell(&report->page, row, 0, is_known(indicator->source) ? indicator->source.text : NOTHING_THERE);
	for (uint32_t i = 0; i < indicator->groups.count; i++) {
		const char *group = indicator->groups.items[i].text;

		one = newest_in(report, &newest, group);
		if (!one)
			continue;
		row = add_row(report, table,
			      words_filled(report->arena, report->lang, WORD_PAGE_OF,
					   WITH(indicator->text.text, group)),
			      result(report, &one->value, &unit), date(report, &one->date));
		doc_cell(&report->page, row, 0, NOTHING_THERE);
	}
	for (uint32_t i = 0; i < indicator->benchmarks.count; i++) {
		struct list single = indicator->benchmarks;

		single.items = LIST_AT(&indicator->benchmarks, struct benchmark, i);
		single.count = 1;
		add_benchmarks(report, table, &single, &unit);
		doc_cell(&report->page, table->last, 0, NOTHING_THERE);
	}
}

static void add_list(struct report *report, struct part *table, const struct list *list)
{
	for (uint32_t i = 0; i < list->count; i++)
		add_indicator(report, table, LIST_AT(list, const struct indicator, i));
}

static bool has_indicators(const struct area *area)
{
	bool any = area->indicators.count > 0;

	for (uint32_t i = 0; i < area->themes.count; i++)
		any |= LIST_AT(&area->themes, const struct theme, i)->indicators.count > 0;
	return any;
}

void report_indicators(struct report *report, struct part *parent, const struct area *area)
{
	struct part *table;

	if (!has_indicators(area))
		return;
	table = doc_table(&report->page, parent, ROLE_NONE, report_id(report, "t-", ++report->tables),
			  words_filled(report->arena, report->lang, WORD_INDICATORS_OF,
				       WITH(area->name.text)));
	add_head(report, table, WORD_INDICATOR);
	doc_cell(&report->page, table->first, CELL_HEADER, word(WORD_SOURCE, report->lang));
	for (uint32_t i = 0; i < area->themes.count; i++)
		add_list(report, table, &LIST_AT(&area->themes, const struct theme, i)->indicators);
	add_list(report, table, &area->indicators);
}
