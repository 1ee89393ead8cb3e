/* SPDX-License-Identifier: MPL-2.0 */
/* The budget lines beside the goals: deviations and totals are computed, never typed. Plus is overspending. */
#include "report_parts.h"

#define NOTHING_THERE "–"

enum column { ORIGINAL, BUDGET_REVISED, SPENT, FORECAST, OFF_ORIGINAL, OFF_REVISED, COLUMNS };

static const enum word_id heads[COLUMNS] = {
	WORD_ORIGINAL, WORD_REVISED, WORD_SPENT, WORD_FORECAST, WORD_OFF_ORIGINAL, WORD_OFF_REVISED,
};

struct line { struct figure figures[COLUMNS]; };

static const struct unit thousands = { UNIT_TKR, "t.kr.", "t.kr" };

static struct figure read(const struct amount *amount)
{
	struct figure figure = { 0 };

	figure.defined = is_known(*amount) && quantity_in(&amount->quantity, &thousands, &figure.ratio);
	return figure;
}

static struct figure deviation(const struct figure *forecast, const struct figure *budget)
{
	struct figure off = { .defined = forecast->defined && budget->defined };

	if (off.defined)
		off.ratio = ratio_sub(&forecast->ratio, &budget->ratio);
	return off;
}

static struct line read_line(const struct budget_line *budget)
{
	struct line line = { .figures = {
		[ORIGINAL] = read(&budget->original), [BUDGET_REVISED] = read(&budget->revised),
		[SPENT] = read(&budget->spent), [FORECAST] = read(&budget->forecast),
	} };

	line.figures[OFF_ORIGINAL] = deviation(&line.figures[FORECAST], &line.figures[ORIGINAL]);
	line.figures[OFF_REVISED] = deviation(&line.figures[FORECAST], &line.figures[BUDGET_REVISED]);
	return line;
}

/* A total of lines of which one is unknown is unknown. */
static void add_up(struct line *total, const struct line *line)
{
	for (unsigned i = 0; i < COLUMNS; i++) {
		struct figure *sum = &total->figures[i];

		sum->defined = sum->defined && line->figures[i].defined;
		if (sum->defined)
			sum->ratio = ratio_add(&sum->ratio, &line->figures[i].ratio);
	}
}

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

static void add_line(struct report *report, struct part *table, const char *name, const struct line *line,
		     const char *spent_by, unsigned flags)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER | flags, name);
	for (unsigned i = 0; i < COLUMNS; i++) {
		struct part *cell = doc_cell(&report->page, row, CELL_NUMBER | flags,
					     amount(report, &line->figures[i], i >= OFF_ORIGINAL));

		if (i == SPENT && spent_by) {
			doc_text(&report->page, cell, " ");
			doc_note(&report->page, cell, spent_by);
		}
	}
}

static int16_t year_of(const struct followup *followup, const struct budget_line *line)
{
	return is_known(line->year) ? line->year.year : followup->year.year;
}

static struct date spent_by(const struct followup *followup, const struct budget_line *line)
{
	return is_known(line->spent_as_of) ? line->spent_as_of.date : followup->as_of.date;
}

/* The one day that all lines of a year were drawn up, or year 0 where they differ. */
static struct date common_day(const struct followup *followup, int16_t year)
{
	const struct list *lines = &followup->finances;
	struct date day = { 0 };

	for (uint32_t i = 0; i < lines->count; i++) {
		const struct budget_line *line = LIST_AT(lines, const struct budget_line, i);

		if (year_of(followup, line) != year)
			continue;
		if (day.year && date_cmp(day, spent_by(followup, line)) != 0)
			return (struct date){ 0 };
		day = spent_by(followup, line);
	}
	return day;
}

static void add_head(struct report *report, struct part *table, struct date day)
{
	struct part *row = doc_add(&report->page, table, PART_ROW);

	doc_cell(&report->page, row, CELL_HEADER, word(WORD_POLICY_AREA, report->lang));
	for (unsigned i = 0; i < COLUMNS; i++)
		doc_cell(&report->page, row, CELL_HEADER | CELL_NUMBER, i == SPENT && day.year
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
	struct line total;

	for (unsigned i = 0; i < COLUMNS; i++)
		total.figures[i] = (struct figure){ true, ratio_int(0) };
	add_head(report, table, day);
	for (uint32_t i = 0; i < followup->finances.count; i++) {
		const struct budget_line *budget = LIST_AT(&followup->finances, const struct budget_line, i);
		struct line line;

		if (year_of(followup, budget) != year)
			continue;
		line = read_line(budget);
		add_up(&total, &line);
		add_line(report, table, is_known(budget->policy_area) ? budget->policy_area.text : NOTHING_THERE, &line,
			 day.year ? NULL : say_date(report->arena, spent_by(followup, budget), report->lang), 0);
	}
	add_line(report, table, word(WORD_TOTAL, report->lang), &total, NULL, CELL_TOTAL);
}

/* Sums over different years would mean nothing: each year has its own table, in the order of the document. */
void report_finances(struct report *report)
{
	const struct followup *followup = FILE_FOLLOWUP(report->file);
	bool seen[2200] = { false };
	struct part *section;

	if (!followup->finances.count)
		return;
	section = doc_section(&report->page, report->main, ROLE_SECTION, "oekonomi", word(WORD_FINANCES, report->lang));
	for (uint32_t i = 0; i < followup->finances.count; i++) {
		int16_t year = year_of(followup, LIST_AT(&followup->finances, const struct budget_line, i));

		if (year < 0 || (size_t)year >= COUNT(seen) || seen[year])
			continue;
		seen[year] = true;
		add_year(report, section, year);
	}
}
