/* SPDX-License-Identifier: MPL-2.0 */
/* Running text and rows of a table, broken at spaces to fit a terminal. */
#ifndef KK_WRAP_H
#define KK_WRAP_H

#include "base/base.h"

#define WRAP_WIDTH 80

/* A paragraph that ends its line; `first` indents its first line, `rest` the others. */
void put_wrapped(struct out *out, const char *first, const char *rest, const char *text);
/* The same in so many columns, at least some twenty beside the indentation. */
void put_wrapped_in(struct out *out, size_t width, const char *first, const char *rest, const char *text);

/* base/cut.c – the text where it fits, else its start, or both its ends, in so many columns */
const char *text_cut(struct arena *arena, const char *text, size_t width);
const char *text_cut_inside(struct arena *arena, const char *text, size_t width);

/* One row of a table: each cell is broken to its width, the last cell has what is left of the line. */
struct cell {
	const char *text;
	size_t width; /* with the gap to the next cell */
};

void put_cells(struct out *out, const struct cell *cells, size_t count);

#endif
