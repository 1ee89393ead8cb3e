/* SPDX-License-Identifier: MPL-2.0 */
/* Measurements as spreadsheets have them, goals down and dates across, to the long table that `data:` reads. */
#include <string.h>

#include "import.h"
#include "keys.h"

#define NAME_SHOWN 60

enum wide_column { WIDE_NOTHING, WIDE_GOAL, WIDE_UNIT, WIDE_GROUP, WIDE_SOURCE, WIDE_NOTE, WIDE_DATE };

static const struct { const char *name; enum wide_column column;
} names[] = {
	{ "maal", WIDE_GOAL },    { "goal", WIDE_GOAL },     { "id", WIDE_GOAL },      { "maal_id", WIDE_GOAL },
	{ "enhed", WIDE_UNIT },   { "unit", WIDE_UNIT },     { "gruppe", WIDE_GROUP }, { "group", WIDE_GROUP },
	{ "kilde", WIDE_SOURCE }, { "source", WIDE_SOURCE }, { "note", WIDE_NOTE },
};

struct wide_table {
	struct arena *arena;
	struct import_notes *wrong;
	const struct block *header;
	enum wide_column column[IMPORT_COLUMNS];
	struct date date[IMPORT_COLUMNS];
	bool has[WIDE_DATE + 1];
	struct out rows;
	const char **taken; /* by hash: what has a row */
	uint32_t slots;
};

/* A day, or a year, quarter or month: its last day. */
static bool read_date(const char *text, struct date *date)
{
	return date_parse(text, DATE_PERIOD_END, date) == PARSE_OK || import_month_end(text, date);
}

static enum wide_column column_of(struct wide_table *table, uint32_t i)
{
	const char *text = import_plain(table->arena, table->header->cells[i].text),
		   *word = import_word(table->arena, text);

	if (read_date(text, &table->date[i]))
		return WIDE_DATE;
	for (size_t k = 0; k < COUNT(names); k++)
		if (strcmp(names[k].name, word) == 0 && !table->has[names[k].column])
			return names[k].column;
	if (*text)
		note_add(table->wrong, table->header->line,
			 i == 0 ? SAY_BOTH("den første kolonne hedder »{0}«; den skal hedde »mål«",
					   "the first column is called “{0}”; it must be called “goal”")
				: SAY_BOTH("kolonnen »{0}« er hverken en dato, enhed, gruppe, kilde eller note",
					   "the column “{0}” is neither a date, unit, group, source nor note"),
			 import_part(table->arena, text, NAME_SHOWN), NULL);
	return WIDE_NOTHING;
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

static bool read_header(struct wide_table *table, const struct block *row)
{
	table->header = row;
	for (uint32_t i = 0; i < row->count; i++) {
		table->column[i] = column_of(table, i);
		if (table->column[i] == WIDE_DATE)
			same_day_twice(table, i);
		table->has[table->column[i]] = true;
	}
	if (!table->has[WIDE_GOAL])
		note_add(table->wrong, row->line,
			 SAY_BOTH("der er ingen kolonne »mål« med målenes id",
				  "there is no column “goal” with the ids of goals"),
			 NULL, NULL);
	if (!table->has[WIDE_DATE])
		note_add(table->wrong, row->line, SAY_BOTH("der er ingen kolonner med datoer i første linje",
			 "there are no columns with dates in the first line"), NULL, NULL);
	return table->has[WIDE_GOAL] && table->has[WIDE_DATE];
}

static const char *cell_of(const struct wide_table *table, const struct block *row, enum wide_column column)
{
	for (uint32_t i = 0; i < table->header->count && i < row->count; i++)
		if (table->column[i] == column)
			return import_plain(table->arena, row->cells[i].text);
	return "";
}

static bool is_id(const char *text)
{
	size_t size = strlen(text);

	return size && size <= 64 && *text != '-' &&
	       text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

static void refuse_cell(struct wide_table *table, const struct block *row, uint32_t i, struct bilingual_text text,
			const char *value)
{
	struct out where;

	out_memory(&where, table->arena);
	put(&where, cell_of(table, row, WIDE_GOAL));
	put(&where, ", ");
	put(&where, import_plain(table->arena, table->header->cells[i].text));
	note_add(table->wrong, row->line, text, out_text(&where), import_part(table->arena, value, NAME_SHOWN));
}

static void refuse_value(struct wide_table *table, const struct block *row, uint32_t i, const char *value,
			 enum parse parse, const struct parse_note *note)
{
	struct out both;

	out_memory(&both, table->arena);
	put(&both, value);
	if (parse != PARSE_AMBIGUOUS) {
		refuse_cell(
			table, row, i,
			SAY_BOTH("{0}: »{1}« er ikke et tal eller ja/nej", "{0}: “{1}” is not a number or yes/no"),
			value);
		return;
	}
	put(&both, table->wrong->lang == KK_LANG_EN ? "” is " : "« er ");
	put(&both, note->reading[0]);
	put(&both, table->wrong->lang == KK_LANG_EN ? " or " : " eller ");
	put(&both, note->reading[1]);
	refuse_cell(table, row, i,
		    SAY_BOTH("{0}: »{1}: skriv det entydigt", "{0}: “{1}: write it so that it has one reading"),
		    out_text(&both));
}

static bool is_answer(struct arena *arena, const char *text)
{
	const char *folded = text_folded(arena, text);

	return strcmp(folded, "ja") == 0 || strcmp(folded, "nej") == 0 || strcmp(folded, "yes") == 0 ||
	       strcmp(folded, "no") == 0;
}

static void put_field(struct out *out, const char *text)
{
	if (!strpbrk(text, ";\"\n")) {
		put(out, text);
		return;
	}
	put_char(out, '"');
	for (; *text; text++)
		put(out, *text == '"' ? "\"\"" : (char[]){ *text, '\0' });
	put_char(out, '"');
}

/* The unit of the row, where the cell has none of its own. */
static const char *with_unit(struct wide_table *table, const struct block *row, const char *value,
			     const struct quantity *quantity)
{
	const char *unit = cell_of(table, row, WIDE_UNIT);
	struct out out;

	if (!*unit || quantity->unit.id != UNIT_NONE)
		return value;
	out_memory(&out, table->arena);
	put(&out, value);
	put_char(&out, ' ');
	put(&out, unit);
	return out_text(&out);
}

static const char *name_of(struct wide_table *table, const struct block *row)
{
	struct out out;

	out_memory(&out, table->arena);
	put(&out, cell_of(table, row, WIDE_GOAL));
	put_char(&out, '\n');
	put(&out, cell_of(table, row, WIDE_GROUP));
	return out_text(&out);
}

/* Each goal, or each group of one, has one row. */
static void refuse_again(struct wide_table *table, const struct block *row)
{
	const char *name = name_of(table, row);
	uint32_t at = key_hash(name) & (table->slots - 1);

	while (table->taken[at] && strcmp(table->taken[at], name) != 0)
		at = (at + 1) & (table->slots - 1);
	if (table->taken[at])
		note_add(table->wrong, row->line,
			 SAY_BOTH("målet »{0}« har en række i forvejen", "the goal “{0}” has a row already"),
			 cell_of(table, row, WIDE_GOAL), NULL);
	table->taken[at] = name;
}

static void read_value(struct wide_table *table, const struct block *row, uint32_t i)
{
	static const enum wide_column more[] = { WIDE_GROUP, WIDE_SOURCE, WIDE_NOTE };
	const char *value = import_plain(table->arena, row->cells[i].text), *goal = cell_of(table, row, WIDE_GOAL);
	struct quantity quantity = { .unit.id = UNIT_OTHER };
	struct parse_note note = { { "", "" } };
	enum parse parse;

	if (!*value)
		return;
	parse = is_answer(table->arena, value) ? PARSE_OK : quantity_parse(table->arena, value, &quantity, &note);
	if (parse != PARSE_OK) {
		refuse_value(table, row, i, value, parse, &note);
		return;
	}
	put_field(&table->rows, goal);
	put_char(&table->rows, ';');
	put_date_iso(&table->rows, table->date[i]);
	put_char(&table->rows, ';');
	put_field(&table->rows, with_unit(table, row, value, &quantity));
	for (size_t k = 0; k < COUNT(more); k++)
		if (table->has[more[k]]) {
			put_char(&table->rows, ';');
			put_field(&table->rows, cell_of(table, row, more[k]));
		}
	put_char(&table->rows, '\n');
}

static void read_row(struct wide_table *table, const struct block *row)
{
	const char *goal = cell_of(table, row, WIDE_GOAL);
	char near[65];

	if (!is_id(goal)) {
		import_id(table->arena, goal, near, sizeof(near));
		note_add(table->wrong, row->line,
			 *goal ? SAY_BOTH("»{0}« er ikke et id; mente du »{1}«?",
					  "“{0}” is not an id; did you mean “{1}”?")
			       : SAY_BOTH("målets id mangler", "the goal's id is missing"),
			 import_part(table->arena, goal, NAME_SHOWN), near);
		return;
	}
	refuse_again(table, row);
	for (uint32_t i = 0; i < row->count; i++) {
		if (i < table->header->count && table->column[i] == WIDE_DATE)
			read_value(table, row, i);
		else if (*row->cells[i].text && (i >= table->header->count || !*table->header->cells[i].text))
			note_add(table->wrong, row->line,
				 SAY_BOTH("»{0}« står i en kolonne uden overskrift",
					  "“{0}” stands in a column without a heading"),
				 import_part(table->arena, row->cells[i].text, NAME_SHOWN), NULL);
	}
}

void import_wide(const struct blocks *blocks, struct import_notes *wrong, struct out *out)
{
	struct wide_table table = { .arena = blocks->arena, .wrong = wrong };
	uint32_t first = 0;

	while (first < blocks->count && blocks->items[first].kind != BLOCK_ROW)
		first++;
	if (first == blocks->count) {
		note_add(wrong, 0, SAY_BOTH("filen har ingen tabel", "the file has no table"), NULL, NULL);
		return;
	}
	out_memory(&table.rows, blocks->arena);
	if (!read_header(&table, &blocks->items[first]))
		return;
	for (table.slots = 16; table.slots < blocks->count * 2;)
		table.slots *= 2;
	table.taken = NEW_ARRAY(blocks->arena, const char *, table.slots);
	for (uint32_t at = first + 1; at < blocks->count; at++)
		if (blocks->items[at].kind == BLOCK_ROW)
			read_row(&table, &blocks->items[at]);
	if (wrong->count)
		return;
	if (!table.rows.size)
		note_add(wrong, 0, SAY_BOTH("tabellen har ingen værdier", "the table has no values"), NULL, NULL);
	put(out, table.rows.size ? "mål;dato;værdi" : "");
	put(out, table.rows.size && table.has[WIDE_GROUP] ? ";gruppe" : "");
	put(out, table.rows.size && table.has[WIDE_SOURCE] ? ";kilde" : "");
	put(out, table.rows.size && table.has[WIDE_NOTE] ? ";note" : "");
	put(out, table.rows.size ? "\n" : "");
	put_bytes(out, table.rows.bytes, table.rows.size);
}
