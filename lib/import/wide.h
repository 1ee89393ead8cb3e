/* SPDX-License-Identifier: MPL-2.0 */
/* A wide table of measurements, for the two files that read it. */
#ifndef KK_IMPORT_WIDE_H
#define KK_IMPORT_WIDE_H

#include "import/meant.h"

#define WIDE_SHOWN 60 /* code points of what is told of */

enum wide_column {
	WIDE_NOTHING, WIDE_ID, WIDE_GOAL, WIDE_UNIT, WIDE_GROUP, WIDE_SOURCE, WIDE_NOTE, WIDE_LONG, WIDE_DATE
};

struct wide_table {
	struct arena *arena;
	struct import_notes *wrong;
	const struct meanings *meanings;
	const struct block *header;
	enum wide_column column[IMPORT_COLUMNS];
	struct date date[IMPORT_COLUMNS];
	bool has[WIDE_DATE + 1];
	struct out rows;
	const char *goal;   /* the id of the row being read */
	const char **taken; /* by hash: what has a row */
	uint32_t slots;
};

/* import/wide_head.c – the row with the dates, from row `first` on, and whether it has what a table needs. */
uint32_t wide_find_header(struct wide_table *table, const struct blocks *blocks, uint32_t first);
bool wide_check_header(struct wide_table *table);

#endif
