/* SPDX-License-Identifier: MPL-2.0 */
/* The budget lines beside the goals, a table a year. */
#include "progress/finances.h"
#include "report/parts.h"

#define NOTHING_THERE "–"

static const enum word_id heads[FINANCES] = {
	WORD_ORIGINAL, WORD_REVISED, WORD_SPENT, WORD_FORECAST, WORD_OFF_ORIGINAL, WORD_OFF_REVISED,
};

static const char *amount(struct report *report, const struct figure *figure, bool off)
{
	struct out out;

	if (!figure->defined)
		return NOTHING_THERE;
	out_memory(&out, report->arena);
	put(&out, off && ratio_sign(&figure->ratio) > 0 ? "+" : "");
	put(&out, say_number(report->arena, &figure->ratio, report->lang));
	return out_text(&out);
}

static void add_line(struct report *report, struct part *table, const char *name, const struct finance_line *line,
		     const char *spent_by, unsigned flags)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER | flags, name);
	for (unsigned i = 0; i < FINANCES; i++) {
		struct part *cell = doc_cell(&report->page, row, CELL_NUMBER | flags,
					     amount(report, &line->figures[i], i >= FINANCE_OFF_ORIGINAL));

		if (i == FINANCE_SPENT && spent_by) {
			doc_text(&report->page, cell, " ");
			doc_note(&report->page, cell, spent_by);
		}
	}
}

/* The one day that all lines of a year were drawn up, or year 0 where they differ. */
static struct date common_day(const struct followup *followup, int16_t year)
{
	const struct budget_line *line;
	struct date day = { 0 };

	for (uint32_t at = 0; (line = finances_next(followup, year, &at));) {
		if (day.year && date_cmp(day, finances_day(followup, line)) != 0)
			return (struct date){ 0 };
		day = finances_day(followup, line);
	}
	return day;
}

static void add_head(struct report *report, struct part *table, struct date day)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER, word(WORD_POLICY_AREA, report->lang));
	for (unsigned i = 0; i < FINANCES; i++)
		doc_cell(&report->page, row, CELL_HEADER | CELL_NUMBER, i == FINANCE_SPENT && day.year
			? words_filled(report->arena, report->lang, WORD_SPENT_BY,
				       WITH(say_date(report->arena, day, report->lang)))
			: word(heads[i], report->lang));
}

static void add_year(struct report *report, struct part *section, int16_t year)
{
	const struct followup *followup = FILE_FOLLOWUP(report->file);
	struct date day = common_day(followup, year);
	struct part *table = doc_table(&report->page, section, ROLE_NONE, report_id(report, "t-", ++report->tables),
				       words_filled(report->arena, report->lang, WORD_FINANCES_OF,
						    WITH(report_id(report, "", (size_t)year))));
	struct finance_line total = finances_zero();
	const struct budget_line *budget;

	add_head(report, table, day);
	for (uint32_t at = 0; (budget = finances_next(followup, year, &at));) {
		struct finance_line line = finances_line(budget);

		finances_add(&total, &line);
		add_line(report, table, budget->policy_area.text, &line,
			 day.year ? NULL : say_date(report->arena, finances_day(followup, budget), report->lang), 0);
	}
	add_line(report, table, word(WORD_TOTAL, report->lang), &total, NULL, CELL_TOTAL);
}

/* Sums over different years would mean nothing: each year has its own table, in the order of the document. */
void report_finances(struct report *report)
{
	const struct followup *followup = FILE_FOLLOWUP(report->file);
	struct part *section;
	int16_t *years;
	size_t count;

	if (!followup->finances.count)
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "oekonomi", word(WORD_FINANCES, report->lang));
	years = finances_years(report->arena, followup, &count);
	for (size_t i = 0; i < count; i++)
		add_year(report, section, years[i]);
}
