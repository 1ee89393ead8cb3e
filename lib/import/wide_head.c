/* SPDX-License-Identifier: MPL-2.0 */
/* The headings of a wide table of measurements: dates, and what stands beside them. */
#include <string.h>

#include "import/wide.h"

#define TITLE_ROWS 10 /* at most, above the headings */

static const struct { char name[12]; enum wide_column column;
} names[] = {
	{ "id", WIDE_ID },        { "maal_id", WIDE_ID },    { "maalets_id", WIDE_ID }, { "goal_id", WIDE_ID },
	{ "maal", WIDE_GOAL },    { "goal", WIDE_GOAL },     { "maaltekst", WIDE_GOAL }, { "indikator", WIDE_GOAL },
	{ "indicator", WIDE_GOAL }, { "tekst", WIDE_GOAL },  { "text", WIDE_GOAL },
	{ "enhed", WIDE_UNIT },   { "unit", WIDE_UNIT },     { "gruppe", WIDE_GROUP },  { "group", WIDE_GROUP },
	{ "kilde", WIDE_SOURCE }, { "source", WIDE_SOURCE }, { "note", WIDE_NOTE },
	{ "dato", WIDE_LONG },    { "date", WIDE_LONG },     { "vaerdi", WIDE_LONG },   { "value", WIDE_LONG },
};

static enum wide_column column_of(struct wide_table *table, uint32_t i)
{
	const char *text = import_plain(table->arena, table->header->cells[i].text),
		   *word = import_word(table->arena, text);

	if (import_span_end(table->arena, text, &table->date[i]))
		return WIDE_DATE;
	for (size_t k = 0; k < COUNT(names); k++)
		if (strcmp(names[k].name, word) == 0 && !table->has[names[k].column])
			return names[k].column;
	/* The corner of a table is often left empty. */
	return i == 0 && !*text ? WIDE_GOAL : WIDE_NOTHING;
}

static void refuse_column(struct wide_table *table, uint32_t i)
{
	const char *text = import_plain(table->arena, table->header->cells[i].text);

	if (table->column[i] != WIDE_NOTHING || !*text)
		return;
	note_add(table->wrong, table->header->line,
		 i == 0 && !table->has[WIDE_GOAL] && !table->has[WIDE_ID]
			 ? SAY_BOTH("den første kolonne hedder »{0}«; den skal hedde »mål«",
				    "the first column is called “{0}”; it must be called “goal”")
			 : SAY_BOTH("kolonnen »{0}« er hverken en dato, enhed, gruppe, kilde eller note; skriv en dag "
				    "som 30-06-2012, eller juni 2012, 2. kvartal 2012 eller 2012",
				    "the column “{0}” is neither a date, unit, group, source nor note; write a day as "
				    "2012-06-30, or June 2012, 2012-Q2 or 2012"),
		 import_part(table->arena, text, WIDE_SHOWN), NULL);
}

static void same_day_twice(struct wide_table *table, uint32_t i)
{
	for (uint32_t k = 0; k < i; k++)
		if (table->column[k] == WIDE_DATE && date_cmp(table->date[k], table->date[i]) == 0)
			note_add(table->wrong, table->header->line,
				 SAY_BOTH("kolonnerne »{0}« og »{1}« er den samme dag",
					  "the columns “{0}” and “{1}” are the same day"),
				 table->header->cells[k].text, table->header->cells[i].text);
}

static void name_columns(struct wide_table *table, const struct block *row)
{
	table->header = row;
	memset(table->has, 0, sizeof(table->has));
	for (uint32_t i = 0; i < row->count; i++) {
		table->column[i] = column_of(table, i);
		table->has[table->column[i]] = true;
	}
}

/* The first row that has dates; what stands above it is the sheet's title. */
uint32_t wide_find_header(struct wide_table *table, const struct blocks *blocks, uint32_t first)
{
	for (uint32_t at = first; at < blocks->count && at < first + TITLE_ROWS; at++) {
		if (blocks->items[at].kind != BLOCK_ROW || blocks->items[at].count < 2)
			continue;
		name_columns(table, &blocks->items[at]);
		if (table->has[WIDE_DATE] && (table->has[WIDE_GOAL] || table->has[WIDE_ID]))
			return at;
	}
	name_columns(table, &blocks->items[first]);
	return first;
}

bool wide_check_header(struct wide_table *table)
{
	const struct block *row = table->header;

	if (table->has[WIDE_LONG] && !table->has[WIDE_DATE]) {
		note_add(table->wrong, row->line,
			 SAY_BOTH("filen har en række for hver måling i forvejen: nævn den under »data« i "
				  "opfølgningen, som den er",
				  "the file has a row for each measurement already: name it under “data” in the "
				  "follow-up, as it is"),
			 NULL, NULL);
		return false;
	}
	for (uint32_t i = 0; i < row->count; i++) {
		refuse_column(table, i);
		if (table->column[i] == WIDE_DATE)
			same_day_twice(table, i);
	}
	if (!table->has[WIDE_GOAL] && !table->has[WIDE_ID])
		note_add(table->wrong, row->line,
			 SAY_BOTH("der er ingen kolonne »mål« med målenes id",
				  "there is no column “goal” with the ids of goals"),
			 NULL, NULL);
	if (!table->has[WIDE_DATE])
		note_add(table->wrong, row->line, SAY_BOTH("der er ingen kolonner med datoer i første linje",
			 "there are no columns with dates in the first line"), NULL, NULL);
	return (table->has[WIDE_GOAL] || table->has[WIDE_ID]) && table->has[WIDE_DATE];
}
