/* SPDX-License-Identifier: MPL-2.0 */
/* CSV, by libcsv: rows and cells, and no cell that a spreadsheet computes. */
#include <string.h>

#include <csv.h>

#include "shape_parts.h"

struct sheet { struct fuzz_bytes *shape; bool guarded; };

/* What a spreadsheet would take for a formula; a number or an exact fraction may be negative, and is nothing but that. */
static bool is_computed(const char *text, size_t size)
{
	if (!size || !strchr("=+-@\t\r\n", text[0]))
		return false;
	return text[0] != '-' || (size > 1 && strspn(text + 1, "0123456789.,/") + 1 != size);
}

static void on_cell(void *bytes, size_t size, void *context)
{
	const struct sheet *sheet = context;
	const char *text = bytes;

	MUST(!sheet->guarded || !is_computed(text, size));
	shape_token(sheet->shape, "cell", "", 0);
}

static void on_row(int end, void *context)
{
	const struct sheet *sheet = context;

	(void)end;
	shape_token(sheet->shape, "row", "", 0);
}

void shape_csv(struct fuzz_bytes *shape, const struct fuzz_bytes *output, bool for_programs)
{
	size_t mark = output->size >= 3 && memcmp(output->at, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	struct sheet sheet = { shape, mark || !for_programs };
	struct csv_parser parser;

	MUST(csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) == 0);
	if (memchr(output->at, ';', strcspn(output->at, "\n")))
		csv_set_delim(&parser, ';');
	MUST(csv_parse(&parser, output->at + mark, output->size - mark, on_cell, on_row, &sheet) == output->size - mark);
	MUST(csv_fini(&parser, on_cell, on_row, &sheet) == 0);
	csv_free(&parser);
}
