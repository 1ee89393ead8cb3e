/* SPDX-License-Identifier: MPL-2.0 */
/* Measurements as spreadsheets have them, goals down and dates across, to the long table that `data:` reads. */
#include <string.h>

#include "format/keys.h"
#include "import/wide.h"

static const char *cell_of(const struct wide_table *table, const struct block *row, enum wide_column column)
{
	for (uint32_t i = 0; i < table->header->count && i < row->count; i++)
		if (table->column[i] == column)
			return import_plain(table->arena, row->cells[i].text);
	return "";
}

static void refuse_cell(struct wide_table *table, const struct block *row, uint32_t i, struct bilingual_text text,
			const char *value)
{
	struct out where;

	out_memory(&where, table->arena);
	put(&where, table->goal);
	put(&where, ", ");
	put(&where, import_plain(table->arena, table->header->cells[i].text));
	note_add(table->wrong, row->line, text, out_text(&where), import_part(table->arena, value, WIDE_SHOWN));
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

	if (import_is_id(text))
		return text;
	import_id(table->arena, text, near, sizeof(near));
	note_add(table->wrong, row->line,
		 SAY_BOTH("»{0}« er ikke et id; mente du »{1}«? Med --from KONTRAKT kan målets tekst stå der",
			  "“{0}” is not an id; did you mean “{1}”? With --from CONTRACT the goal's text may stand "
			  "there"),
		 import_part(table->arena, text, WIDE_SHOWN), near);
	return NULL;
}

static const char *meant_id(struct wide_table *table, const struct block *row, const char *text)
{
	struct meant meant = goal_meant(table->meanings, text);
	const char *shown = import_part(table->arena, text, WIDE_SHOWN);

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
				 import_part(table->arena, row->cells[i].text, WIDE_SHOWN), NULL);
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
	first = wide_find_header(&table, blocks, first);
	if (!wide_check_header(&table))
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
