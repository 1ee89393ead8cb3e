/* SPDX-License-Identifier: MPL-2.0 */
/* Writing CSV: RFC 4180 for programs, and the dialect that a Danish spreadsheet opens. */
#include <string.h>

#include "data/csv_row.h"

const struct dialect dialect_plain = { .separator = ',' };
const struct dialect dialect_guarded = { .separator = ',', .guard = true };
const struct dialect dialect_excel = { .separator = ';', .comma = true, .mark = true, .guard = true };

static const char *as_text(struct arena *arena, const char *text)
{
	struct out out;

	out_memory(&out, arena);
	put_char(&out, '\'');
	put(&out, text);
	return out_text(&out);
}

void csv_cell(struct csv_row *row, const char *text)
{
	const char special[] = { row->dialect->separator, '"', '\r', '\n', ',', '\0' };

	if (row->begun)
		put_char(row->out, row->dialect->separator);
	row->begun = true;
	if (!text)
		return;
	if (!text[strcspn(text, special)]) {
		put(row->out, text);
		return;
	}
	put_char(row->out, '"');
	for (const char *quote; (quote = strchr(text, '"')); text = quote + 1) {
		put_bytes(row->out, text, (size_t)(quote - text));
		put(row->out, "\"\"");
	}
	put(row->out, text);
	put_char(row->out, '"');
}

/* What a spreadsheet would take for a formula gets an apostrophe, where the dialect is meant for one. */
void csv_words(struct csv_row *row, const char *text)
{
	bool formula = text && *text && strchr("=+-@\t\r", *text);

	csv_cell(row, formula && row->dialect->guard ? as_text(row->arena, text) : text);
}

void csv_path(struct csv_row *row, const char *path)
{
	csv_words(row, path ? text_safe(row->arena, path) : NULL);
}

/* "91.4" or "91,4"; a fraction without an end is text, lest a spreadsheet reads a date. */
void csv_figure(struct csv_row *row, const char *figure)
{
	char *copy;

	if (!figure || !row->dialect->comma) {
		csv_cell(row, figure);
		return;
	}
	if (strchr(figure, '/')) {
		csv_cell(row, as_text(row->arena, figure));
		return;
	}
	copy = arena_text(row->arena, figure, strlen(figure));
	if (strchr(copy, '.'))
		*strchr(copy, '.') = ',';
	csv_cell(row, copy);
}

void csv_end(struct csv_row *row)
{
	put(row->out, "\r\n");
	row->begun = false;
}
