/* SPDX-License-Identifier: MPL-2.0 */
/* Writing a table as CSV, a cell at a time. */
#ifndef KK_CSV_ROW_H
#define KK_CSV_ROW_H

#include "base/base.h"

struct dialect {
	char separator;
	bool comma; /* decimals */
	bool mark;  /* the file begins with a byte order mark */
	bool guard; /* what a spreadsheet would take for a formula gets an apostrophe */
};
/* For programs; for programs, and for people who open it all the same; for spreadsheets. */
extern const struct dialect dialect_plain, dialect_guarded, dialect_excel;

/* One line as it is written. */
struct csv_row {
	struct out *out;
	const struct dialect *dialect;
	struct arena *arena;
	bool begun;
};

/* NULL leaves the cell empty. */
void csv_cell(struct csv_row *row, const char *text);  /* as it is, in quotes where it must be */
void csv_words(struct csv_row *row, const char *text); /* what people wrote */
void csv_path(struct csv_row *row, const char *path);  /* what they called a file, which may be any bytes */
/* "91.4" or "91,4"; a fraction without an end is text, lest a spreadsheet reads a date. */
void csv_figure(struct csv_row *row, const char *figure);
void csv_end(struct csv_row *row);

#endif
