/* SPDX-License-Identifier: MPL-2.0 */
/* Cells of CSV as libcsv reads them, a byte at a time, so that each cell's place is known. */
#include <errno.h>
#include <string.h>

#include "data/csv_cells.h"
#include "set/set.h"

char csv_separator(const char *bytes, size_t size)
{
	static const char candidates[] = ";\t,";
	size_t counts[3] = { 0 }, best = 0, i = 0;
	bool quoted = false, begun = false;

	for (; i < size && (quoted || bytes[i] != '\n' || !begun); i++) {
		const char *found = memchr(candidates, bytes[i], COUNT(counts));

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

/* Empty lines before a row belong to none of its cells. */
static void skip_lines(struct csv_cells *cells)
{
	while (cells->start < cells->at && strchr("\r\n", cells->bytes[cells->start]))
		cells->start++;
}

static void on_cell(void *text, size_t size, void *context)
{
	struct csv_cells *cells = context;

	skip_lines(cells);
	cells->cell(cells->context, text, size, cells->start, cells->at > cells->start ? cells->at : cells->start);
	cells->start = cells->at + 1;
}

static void on_row(int end, void *context)
{
	struct csv_cells *cells = context;

	(void)end;
	cells->start = cells->at + 1;
	cells->row(cells->context);
}

/* libcsv ends a cell whose quotation mark is open with the file, without a word, unless it is strict. */
static bool is_open(const struct csv_cells *cells)
{
	const char *at = cells->start < cells->size ? cells->bytes + cells->start : NULL;
	const char *end = cells->bytes + cells->size;
	bool open = false;

	while (at && at < end && (*at == ' ' || *at == '\t'))
		at++;
	if (!at || at == end || *at != '"')
		return false;
	for (; at < end; at++)
		open ^= *at == '"';
	return open;
}

static int error_of(const struct csv_library *csv, struct csv_parser *parser)
{
	return csv->error(parser) == CSV_EPARSE ? -EILSEQ : -ENOMEM;
}

static int parse(struct csv_cells *cells, struct csv_parser *parser)
{
	const struct csv_library *csv = &cells->foreign->libcsv;

	for (cells->at = 0; cells->at < cells->size; cells->at++)
		if (csv->parse(parser, cells->bytes + cells->at, 1, on_cell, on_row, cells) != 1)
			return error_of(csv, parser);
	skip_lines(cells);
	if (is_open(cells))
		return -EILSEQ;
	return csv->fini(parser, on_cell, on_row, cells) == 0 ? 0 : error_of(csv, parser);
}

int csv_cells_read(struct csv_cells *cells, char separator)
{
	unsigned char options = cells->lenient ? CSV_APPEND_NULL : CSV_APPEND_NULL | CSV_STRICT | CSV_STRICT_FINI;
	struct foreign *foreign = cells->foreign;
	int result = LIBRARY_OPEN(&foreign->libcsv, SONAME_csv, LIBCSV);

	if (result)
		return result;
	cells->start = 0;
	(void)foreign->libcsv.init(&foreign->csv, options); /* which allocates nothing yet */
	foreign->csv_live = true;
	foreign->libcsv.set_delim(&foreign->csv, (unsigned char)separator);
	result = parse(cells, &foreign->csv);
	foreign_release(foreign);
	return result;
}
