/* SPDX-License-Identifier: MPL-2.0 */
/* A spreadsheet's CSV by libcsv, each cell with its place. */
#ifndef KK_CSV_CELLS_H
#define KK_CSV_CELLS_H

#include <stdbool.h>
#include <stddef.h>

struct foreign;

struct csv_cells {
	struct foreign *foreign;  /* holds the parser while it reads */
	const char *bytes;
	size_t size;
	bool lenient;             /* a quotation mark inside a cell is one of the text */
	/* text: not ended, NULL where the cell is empty; start, end: offsets of the cell in the bytes. */
	void (*cell)(void *context, const char *text, size_t size, size_t start, size_t end);
	void (*row)(void *context);
	void *context;
	size_t start, at;         /* of the cell being read, and of the byte */
};

/* 0; -ENOMEM; -ELIBACC: libcsv cannot be loaded;
 * -EILSEQ: the quotation mark of the cell at `start` is not closed, or closes within it. */
int csv_cells_read(struct csv_cells *cells, char separator);
char csv_separator(const char *bytes, size_t size); /* what the first line with text has most of; 0: none */

#endif
