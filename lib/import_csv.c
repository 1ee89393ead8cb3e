/* SPDX-License-Identifier: MPL-2.0 */
/* A spreadsheet's CSV or TSV as the rows of one table: quoted as RFC 4180 says, lines counted. */
#include <string.h>

#include "import.h"

char import_separator(const char *bytes, size_t size)
{
	static const char candidates[] = ";\t,";
	size_t counts[3] = { 0 }, best = 0, i = 0;
	bool quoted = false, begun = false;

	for (; i < size && (quoted || bytes[i] != '\n' || !begun); i++) {
		const char *found = bytes[i] ? strchr(candidates, bytes[i]) : NULL;

		quoted ^= bytes[i] == '"';
		begun |= bytes[i] > ' ' && !found;
		if (bytes[i] == '\n' && !begun)
			memset(counts, 0, sizeof(counts));
		if (found && !quoted)
			counts[found - candidates]++;
	}
	for (size_t k = 1; k < 3; k++)
		if (counts[k] > counts[best])
			best = k;
	return counts[best] ? candidates[best] : '\0';
}

struct sheet {
	struct blocks *blocks;
	const char *at, *end;
	uint32_t line;
	char separator;
};

static bool at_end_of_cell(const struct sheet *sheet)
{
	return sheet->at == sheet->end || *sheet->at == sheet->separator || *sheet->at == '\n';
}

/* In quotes until the one that is not doubled. */
static void read_quoted(struct sheet *sheet, struct out *cell)
{
	for (sheet->at++; sheet->at < sheet->end; sheet->at++) {
		if (*sheet->at == '"') {
			if (sheet->at + 1 == sheet->end || sheet->at[1] != '"')
				break;
			sheet->at++;
		}
		sheet->line += *sheet->at == '\n';
		put_char(cell, *sheet->at);
	}
	if (sheet->at < sheet->end)
		sheet->at++;
}

static void read_cell(struct sheet *sheet, struct block *row)
{
	uint32_t line = sheet->line;
	struct out cell;

	out_memory(&cell, sheet->blocks->arena);
	if (sheet->at < sheet->end && *sheet->at == '"')
		read_quoted(sheet, &cell);
	while (!at_end_of_cell(sheet))
		put_char(&cell, *sheet->at++);
	block_plain_cell(sheet->blocks, row, out_text(&cell), cell.size, line);
}

static bool is_empty(const struct block *row)
{
	for (uint32_t i = 0; i < row->count; i++)
		if (*row->cells[i].text)
			return false;
	return true;
}

void import_csv(struct blocks *blocks, const char *bytes, size_t size, char separator)
{
	struct sheet sheet = { blocks, bytes, bytes + size, 1, separator };
	bool gap = false;

	blocks->tables++;
	while (sheet.at < sheet.end) {
		struct block *row = block_add(blocks, BLOCK_ROW, sheet.line);

		row->gap = gap;
		for (read_cell(&sheet, row); sheet.at < sheet.end && *sheet.at == separator; read_cell(&sheet, row))
			sheet.at++;
		gap = is_empty(row);
		if (gap)
			blocks->count--;
		if (sheet.at < sheet.end)
			sheet.at++;
		sheet.line++;
	}
}
