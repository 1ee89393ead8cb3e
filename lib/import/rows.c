/* SPDX-License-Identifier: MPL-2.0 */
/* Rows of the table to service areas, themes, goals and means; a row whose first cells are empty goes on with the one
 * above. */
#include <string.h>

#include <utf8proc.h>

#include "import/rows.h"

#define TEXTS 10000 /* goals and means */

const struct import_cell *rows_cell(const struct rows *rows, enum column column)
{
	static const struct import_cell none = { .text = "" };

	for (uint32_t i = 0; i < rows->header.count && i < rows->row->count; i++)
		if (rows->header.column[i] == column)
			return &rows->row->cells[i];
	return &none;
}

bool rows_same(const struct rows *rows, const char *a, const char *b)
{
	return strcmp(a, b) == 0 || text_same(rows->draft->arena, a, b);
}

void rows_add_to(struct rows *rows, struct piece *piece, const struct import_cell *cell)
{
	piece->text = join(rows->draft->arena, piece->text, cell->text);
	piece->joined = cell->line;
	piece->joints++;
}

bool rows_go_on(const struct piece *piece, const char *text, bool weak)
{
	return piece->joints < ROWS_JOINTS && joins(piece->text, text, weak);
}

static bool begins_small(const char *text)
{
	const char *at = text;

	return utf8proc_category(text_next(&at, text + strlen(text))) == UTF8PROC_CATEGORY_LL;
}

/* The break of a page, a word that is cut in two, or nothing but small first letters. */
static bool is_weak(const struct rows *rows)
{
	static const enum column long_ones[] = { COLUMN_AIM, COLUMN_GOAL, COLUMN_MEANS };
	const char *before[] = { rows->theme ? rows->theme->aim.text : "", rows->goal ? rows->goal->piece.text : "",
				 rows->means ? rows->means->text : "" };
	bool small = true, some = false;

	if (rows->row->gap)
		return true;
	if (*rows_cell(rows, COLUMN_HEADING)->text)
		return false;
	for (size_t i = 0; i < COUNT(long_ones); i++) {
		const char *text = rows_cell(rows, long_ones[i])->text;

		if (joins(before[i], text, false))
			return true;
		small &= !*text || begins_small(text);
		some |= *text != '\0';
	}
	return small && some;
}

static void name_area(struct rows *rows)
{
	const struct import_cell *cell = rows_cell(rows, COLUMN_AREA);

	if (*cell->text)
		rows_begin_area(rows, import_plain(rows->draft->arena, cell->text), cell->line);
	else if (!rows->area)
		rows_begin_area(rows, rows->area_text, rows->row->line);
}

/* More than a document can hold (see kk-format(5)); finding what is there already would take its time. */
bool rows_are_full(struct rows *rows)
{
	if (rows->draft->text_count < TEXTS)
		return false;
	if (rows->draft->text_count++ == TEXTS)
		note_add(&rows->draft->unread, rows->row->line,
			 SAY_BOTH("der er flere mål og veje, end et dokument kan have; herfra er intet læst",
				  "there are more goals and means than a document can have; nothing is read from here "
				  "on"),
			 NULL, NULL);
	return true;
}

static void read_row(struct rows *rows)
{
	if (rows_are_full(rows))
		return;
	name_area(rows);
	rows->weak = is_weak(rows);
	rows_read_heading(rows);
	rows_read_aim(rows);
	rows_read_texts(rows);
	rows_read_others(rows);
}

/* What is known by its place only is told of, for a person to look at. */
static void tell_guesses(struct rows *rows, const struct header *header)
{
	for (uint32_t i = 0; i < header->count; i++) {
		enum column column = header->column[i];

		if (column == COLUMN_NUMBER)
			note_add(&rows->draft->unused, rows->row->line,
				 SAY_BOTH("kolonnen »{0}« er læst som numre, der ikke tages med",
					  "the column “{0}” is read as numbers, which are left out"),
				 header->name[i], NULL);
		else if (header->guessed[i])
			note_add(&rows->draft->guesses, rows->row->line,
				 column == COLUMN_GOAL
					 ? SAY_BOTH("kolonnen »{0}« er læst som mål; se efter, om det er rigtigt",
						    "the column “{0}” is read as goals; see whether that is right")
				 : column == COLUMN_MEANS
					 ? SAY_BOTH("kolonnen »{0}« er læst som veje til målet; se efter, om det er "
						    "rigtigt",
						    "the column “{0}” is read as means; see whether that is right")
					 : SAY_BOTH("kolonnen »{0}« er læst som temaer; se efter, om det er rigtigt",
						    "the column “{0}” is read as themes; see whether that is right"),
				 header->name[i], NULL);
	}
}

static bool same_columns(const struct header *a, const struct header *b)
{
	return a->count == b->count && memcmp(a->column, b->column, a->count * sizeof(a->column[0])) == 0;
}

/* With the same columns the table goes on behind the break of a page; with others it is a table of its own, and no
 * theme of the one before is about it. */
static void take_header(struct rows *rows, const struct header *header)
{
	if (!same_columns(&rows->header, header)) {
		rows->theme = NULL;
		rows->goal = NULL;
		rows->means = NULL;
		rows->area_alone = false;
	}
	rows->header = *header;
	rows->has_header = true;
	rows->draft->english |= header->lang == KK_LANG_EN;
	if (rows->area_said)
		header_of_area(&rows->header);
	tell_guesses(rows, &rows->header);
	if (!rows->header.has[COLUMN_AREA])
		rows_begin_area(rows, rows->area_text, rows->row->line);
}

static bool is_header(struct rows *rows, const struct block *row, bool first, struct header *header)
{
	if (rows->has_header && !first)
		return header_again(rows->draft->arena, row, &rows->header, rows->below, header);
	return header_read(rows->draft->arena, row, header);
}

/* The page's own heads and feet have a single cell too, but no table begins with them. */
static void read_block_row(struct rows *rows, struct block *row, bool first)
{
	struct header header;
	bool title;

	rows->row = row;
	if (is_header(rows, row, first, &header)) {
		row->used = true;
		take_header(rows, &header);
		rows->below = true;
		return;
	}
	title = rows_read_title_row(rows, row);
	rows->below = false;
	if (title || !rows->has_header)
		return; /* it is used when a row below it is of what it names */
	row->used = true;
	if (!row_is_empty(row))
		read_row(rows);
}

void draft_rows(struct draft *draft, const struct blocks *blocks, const struct item *item, const char *area)
{
	struct rows rows = { .draft = draft, .title.text = "" };
	unsigned table = 0;

	if (item->number)
		rows_read_item_title(&rows, &blocks->items[item->from], item->title);
	for (uint32_t at = item->number ? item->from + 1 : item->from; at < item->to; at++) {
		struct block *block = &blocks->items[at];
		bool first = block->table != table;

		if (block->kind != BLOCK_ROW) {
			rows_read_title(&rows, block);
			continue;
		}
		if (area)
			rows.area_text = area;
		if (first && rows.has_header && block->count != rows.header.count)
			rows.has_header = false;
		table = block->table;
		read_block_row(&rows, block, first);
	}
	draft_drop_nameless(draft);
}
