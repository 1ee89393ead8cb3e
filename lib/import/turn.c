/* SPDX-License-Identifier: MPL-2.0 */
/* Tables with their headings down the side and a goal in each column, turned so that the headings stand at the top. */
#include <string.h>

#include "import/import.h"

#define SIDE_ROWS 200 /* more than a table on its side has, of which each heading takes some */

static uint32_t rows_of_table(const struct blocks *blocks, uint32_t from)
{
	uint32_t at = from;

	while (at < blocks->count && blocks->items[at].kind == BLOCK_ROW &&
	       blocks->items[at].table == blocks->items[from].table)
		at++;
	return at - from;
}

/* The first cell of each row; a row without one goes on with the row above. */
static struct block side_of(const struct blocks *blocks, uint32_t from, uint32_t rows)
{
	struct import_cell *cells = NEW_ARRAY(blocks->arena, struct import_cell, rows);
	struct block side = { .kind = BLOCK_ROW, .cells = cells, .line = blocks->items[from].line };

	for (uint32_t i = 0; i < rows && side.count < IMPORT_COLUMNS; i++)
		if (blocks->items[from + i].count && *blocks->items[from + i].cells[0].text)
			cells[side.count++] = blocks->items[from + i].cells[0];
	return side;
}

static bool is_sideways(const struct blocks *blocks, uint32_t from, uint32_t rows, struct block *side)
{
	const struct block *first = &blocks->items[from];
	struct header header;

	if (rows < 2 || rows > SIDE_ROWS || first->count < 2 || first->cells[0].span > 1 ||
	    header_read(blocks->arena, first, &header))
		return false;
	*side = side_of(blocks, from, rows);
	return header_read(blocks->arena, side, &header) && header.exact;
}

static void add_text(struct arena *arena, struct import_cell *cell, const struct import_cell *more)
{
	struct out out;

	if (!*cell->text)
		*cell = *more;
	if (cell->text == more->text || !*more->text)
		return;
	out_memory(&out, arena);
	put(&out, cell->text);
	put(&out, "\n");
	put(&out, more->text);
	cell->text = out_text(&out);
}

/* One column of the table as a row under the side's headings. */
static void turn_column(struct blocks *out, const struct blocks *blocks, uint32_t from, uint32_t rows, uint32_t column)
{
	struct block *row = block_add(out, BLOCK_ROW, blocks->items[from].line);
	uint32_t at = 0;

	row->cells = NEW_ARRAY(blocks->arena, struct import_cell, IMPORT_COLUMNS);
	row->table = blocks->items[from].table;
	for (uint32_t i = 0; i < IMPORT_COLUMNS; i++)
		row->cells[i].text = "";
	for (uint32_t i = 0; i < rows; i++) {
		const struct block *line = &blocks->items[from + i];

		if (line->count && *line->cells[0].text)
			at = row->count < IMPORT_COLUMNS ? row->count++ : row->count - 1;
		if (column < line->count && row->count)
			add_text(blocks->arena, &row->cells[at], &line->cells[column]);
	}
}

static uint32_t columns_of(const struct blocks *blocks, uint32_t from, uint32_t rows)
{
	uint32_t most = 0;

	for (uint32_t i = 0; i < rows; i++)
		if (blocks->items[from + i].count > most)
			most = blocks->items[from + i].count;
	return most;
}

static void turn(struct blocks *out, const struct blocks *blocks, uint32_t from, uint32_t rows,
		 const struct block *side)
{
	struct block *header = block_add(out, BLOCK_ROW, side->line);
	uint32_t columns = columns_of(blocks, from, rows);

	header->cells = side->cells;
	header->count = side->count;
	header->table = blocks->items[from].table;
	for (uint32_t column = 1; column < columns; column++)
		turn_column(out, blocks, from, rows, column);
}

void import_turn(struct blocks *blocks)
{
	struct blocks turned = *blocks; /* but for the row, all of it */
	struct block side;
	uint32_t rows;

	turned.items = NULL;
	turned.count = turned.room = 0;
	for (uint32_t at = 0; at < blocks->count; at += rows) {
		rows = blocks->items[at].kind == BLOCK_ROW ? rows_of_table(blocks, at) : 1;
		if (is_sideways(blocks, at, rows, &side)) {
			turn(&turned, blocks, at, rows, &side);
			continue;
		}
		for (uint32_t i = 0; i < rows; i++)
			*block_add(&turned, BLOCK_ROW, 0) = blocks->items[at + i];
	}
	*blocks = turned;
}
