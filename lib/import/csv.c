/* SPDX-License-Identifier: MPL-2.0 */
/* A spreadsheet's CSV or TSV as the rows of one table, lines counted. */
#include <errno.h>
#include <string.h>

#include "data/csv_cells.h"
#include "import/import.h"

struct sheet {
	struct blocks *blocks;
	const char *bytes;
	size_t counted;    /* offset up to which lines have been counted */
	uint32_t line;     /* there */
	struct block *row; /* NULL: it has no cell yet */
	bool gap;
};

/* Cells come in the order of the file. */
static uint32_t line_at(struct sheet *sheet, size_t offset)
{
	for (; sheet->counted < offset; sheet->counted++)
		sheet->line += sheet->bytes[sheet->counted] == '\n';
	return sheet->line;
}

static void on_cell(void *context, const char *text, size_t size, size_t start, size_t end)
{
	struct sheet *sheet = context;
	uint32_t before = sheet->line, line = line_at(sheet, start);

	if (!sheet->row) {
		sheet->row = block_add(sheet->blocks, BLOCK_ROW, line);
		sheet->row->gap = sheet->gap || line > before + 1; /* libcsv passes over empty lines */
		sheet->gap = false;
	}
	block_plain_cell(sheet->blocks, sheet->row, text, size, line);
	(void)line_at(sheet, end);
}

/* A row of nothing but separators is the break of a page. */
static void on_row(void *context)
{
	struct sheet *sheet = context;

	/* "sep=;" tells Excel what separates columns. */
	if (sheet->row && (row_is_empty(sheet->row) || strcmp(block_line(sheet->row), "sep=") == 0)) {
		sheet->blocks->count--;
		sheet->gap = true;
	}
	sheet->row = NULL;
}

int import_csv(struct blocks *blocks, const char *bytes, size_t size, char separator, uint32_t *line)
{
	struct sheet sheet = { .blocks = blocks, .bytes = bytes, .line = 1 };
	struct csv_cells cells = { .foreign = blocks->foreign, .bytes = bytes, .size = size, .lenient = true,
				   .cell = on_cell, .row = on_row, .context = &sheet };
	int error;

	blocks->tables++;
	error = csv_cells_read(&cells, separator);
	*line = error ? line_at(&sheet, cells.start) : 0;
	return error;
}
