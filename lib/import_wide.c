/* SPDX-License-Identifier: MPL-2.0 */
/* Measurements as spreadsheets have them, goals down and dates across, to the long table that `data:` reads. */
#include <string.h>

#include "import_meant.h"
#include "keys.h"

#define NAME_SHOWN 60
#define TITLE_ROWS 10 /* at most, above the headings */

enum wide_column {
	WIDE_NOTHING, WIDE_ID, WIDE_GOAL, WIDE_UNIT, WIDE_GROUP, WIDE_SOURCE, WIDE_NOTE, WIDE_LONG, WIDE_DATE
};

static const struct { const char *name; enum wide_column column;
} names[] = {
	{ "id", WIDE_ID },        { "maal_id", WIDE_ID },    { "maalets_id", WIDE_ID }, { "goal_id", WIDE_ID },
	{ "maal", WIDE_GOAL },    { "goal", WIDE_GOAL },     { "maaltekst", WIDE_GOAL }, { "indikator", WIDE_GOAL },
	{ "indicator", WIDE_GOAL }, { "tekst", WIDE_GOAL },  { "text", WIDE_GOAL },
	{ "enhed", WIDE_UNIT },   { "unit", WIDE_UNIT },     { "gruppe", WIDE_GROUP },  { "group", WIDE_GROUP },
	{ "kilde", WIDE_SOURCE }, { "source", WIDE_SOURCE }, { "note", WIDE_NOTE },
	{ "dato", WIDE_LONG },    { "date", WIDE_LONG },     { "vaerdi", WIDE_LONG },   { "value", WIDE_LONG },
};

struct wide_table {
	struct arena *arena;
	struct import_notes *wrong;
	const struct meanings *meanings;
	const struct block *header;
	enum wide_column column[IMPORT_COLUMNS];
	struct date date[IMPORT_COLUMNS];
	bool has[WIDE_DATE + 1];
	struct out rows;
	const char *goal;   /* the id of the row being read */
	const char **taken; /* by hash: what has a row */
	uint32_t slots;
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
		 import_part(table->arena, text, NAME_SHOWN), NULL);
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
static uint32_t find_header(struct wide_table *table, const struct blocks *blocks, uint32_t first)
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

static bool read_header(struct wide_table *table)
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
	put(&where, table->goal);
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
	put(&out, table->goal);
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
			 table->goal, NULL);
	table->taken[at] = name;
}

static void read_value(struct wide_table *table, const struct block *row, uint32_t i)
{
	static const enum wide_column more[] = { WIDE_GROUP, WIDE_SOURCE, WIDE_NOTE };
	const char *value = import_plain(table->arena, row->cells[i].text);
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
	put_field(&table->rows, table->goal);
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

/* Without a contract nobody knows what a text means, only whether it could be an id. */
static const char *plain_id(struct wide_table *table, const struct block *row, const char *text)
{
	char near[65];

	if (is_id(text))
		return text;
	import_id(table->arena, text, near, sizeof(near));
	note_add(table->wrong, row->line,
		 SAY_BOTH("»{0}« er ikke et id; mente du »{1}«? Med --from KONTRAKT kan målets tekst stå der",
			  "“{0}” is not an id; did you mean “{1}”? With --from CONTRACT the goal's text may stand "
			  "there"),
		 import_part(table->arena, text, NAME_SHOWN), near);
	return NULL;
}

static const char *meant_id(struct wide_table *table, const struct block *row, const char *text)
{
	struct meant meant = goal_meant(table->meanings, text);
	const char *shown = import_part(table->arena, text, NAME_SHOWN);

	if (meant.count == 1)
		return meant.id;
	if (meant.count)
		note_add(table->wrong, row->line,
			 SAY_BOTH("»{0}« er flere mål ({1}): skriv det enes id",
				  "“{0}” is several goals ({1}): write the id of the one"),
			 shown, out_text(&meant.ids));
	else if (meant.near)
		note_add(table->wrong, row->line,
			 SAY_BOTH("»{0}« er ikke et mål i kontrakten; mente du »{1}«?",
				  "“{0}” is no goal of the contract; did you mean “{1}”?"),
			 shown, meant.near);
	else
		note_add(table->wrong, row->line,
			 SAY_BOTH("»{0}« er hverken id, nummer eller tekst på et mål i kontrakten",
				  "“{0}” is neither id, number nor text of a goal of the contract"),
			 shown, NULL);
	return NULL;
}

static const char *goal_of(struct wide_table *table, const struct block *row)
{
	const char *text = cell_of(table, row, WIDE_ID);

	if (!*text)
		text = cell_of(table, row, WIDE_GOAL);
	if (!*text) {
		note_add(table->wrong, row->line, SAY_BOTH("målets id mangler", "the goal's id is missing"), NULL,
			 NULL);
		return NULL;
	}
	return table->meanings->count ? meant_id(table, row, text) : plain_id(table, row, text);
}

static void read_row(struct wide_table *table, const struct block *row)
{
	table->goal = goal_of(table, row);
	if (!table->goal)
		return;
	refuse_again(table, row);
	for (uint32_t i = 0; i < row->count; i++) {
		if (i < table->header->count && table->column[i] == WIDE_DATE)
			read_value(table, row, i);
		else if (*row->cells[i].text && (i >= table->header->count ||
						 (!*table->header->cells[i].text && table->column[i] == WIDE_NOTHING)))
			note_add(table->wrong, row->line,
				 SAY_BOTH("»{0}« står i en kolonne uden overskrift",
					  "“{0}” stands in a column without a heading"),
				 import_part(table->arena, row->cells[i].text, NAME_SHOWN), NULL);
	}
}

static void put_table(const struct wide_table *table, struct out *out)
{
	put(out, "mål;dato;værdi");
	put(out, table->has[WIDE_GROUP] ? ";gruppe" : "");
	put(out, table->has[WIDE_SOURCE] ? ";kilde" : "");
	put(out, table->has[WIDE_NOTE] ? ";note" : "");
	put(out, "\n");
	put_bytes(out, table->rows.bytes, table->rows.size);
}

void import_wide(const struct blocks *blocks, const struct meanings *meanings, struct import_notes *wrong,
		 struct out *out)
{
	struct wide_table table = { .arena = blocks->arena, .wrong = wrong, .meanings = meanings };
	uint32_t first = 0;

	while (first < blocks->count && blocks->items[first].kind != BLOCK_ROW)
		first++;
	if (first == blocks->count) {
		note_add(wrong, 0, SAY_BOTH("filen har ingen tabel", "the file has no table"), NULL, NULL);
		return;
	}
	out_memory(&table.rows, blocks->arena);
	first = find_header(&table, blocks, first);
	if (!read_header(&table))
		return;
	for (table.slots = 16; table.slots < blocks->count * 2;)
		table.slots *= 2;
	table.taken = NEW_ARRAY(blocks->arena, const char *, table.slots);
	for (uint32_t at = first + 1; at < blocks->count; at++)
		if (blocks->items[at].kind == BLOCK_ROW)
			read_row(&table, &blocks->items[at]);
	if (wrong->count)
		return;
	if (table.rows.size)
		put_table(&table, out);
	else
		note_add(wrong, 0, SAY_BOTH("tabellen har ingen værdier", "the table has no values"), NULL, NULL);
}
