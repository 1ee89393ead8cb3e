/* SPDX-License-Identifier: MPL-2.0 */
/* Reading the rows of tables, for the files that do it. */
#ifndef KK_IMPORT_ROWS_H
#define KK_IMPORT_ROWS_H

#include "import/import.h"

#define ROWS_JOINTS 50 /* pages that one text may go on over */

struct rows {
	struct draft *draft;
	struct header header;
	bool has_header, below;   /* below: right under the headings */
	const char *area_text;    /* the area that headings have named last; NULL: none */
	struct block *area_block; /* where */
	bool area_alone;          /* by the first row of a table, which has nothing else: others like it do too */
	bool area_said;           /* in so many words, "Serviceområde: X", by a heading of this level */
	unsigned area_level;
	struct import_cell title; /* the theme that headings have named since, for tables without a column of them */
	struct block *title_block;
	struct draft_area *area;
	struct draft_theme *theme;
	struct draft_goal *goal;  /* the newest */
	struct piece *means;
	const struct block *row;
	bool weak;                /* a small letter is enough to go on with the row above */
};

/* import/rows.c */
const struct import_cell *rows_cell(const struct rows *rows, enum column column);
bool rows_same(const struct rows *rows, const char *a, const char *b);
bool rows_are_full(struct rows *rows); /* which is told of once */
/* Does the text of a cell go on with the piece? */
bool rows_go_on(const struct piece *piece, const char *text, bool weak);
void rows_add_to(struct rows *rows, struct piece *piece, const struct import_cell *cell);

/* import/title.c */
void rows_read_item_title(struct rows *rows, struct block *block, const char *title);
void rows_read_title(struct rows *rows, struct block *block);
bool rows_read_title_row(struct rows *rows, struct block *row); /* false: it is a row like others */

/* import/theme.c */
void draft_drop_nameless(struct draft *draft);
void rows_begin_area(struct rows *rows, const char *name, uint32_t line);
void rows_read_heading(struct rows *rows);
void rows_read_aim(struct rows *rows);

/* import/cells.c */
void rows_read_texts(struct rows *rows); /* goals and means */
bool rows_goal_goes_on(const struct rows *rows, const struct import_cell *cell, bool weak); /* the newest goal */
void rows_read_others(struct rows *rows);
void rows_leave_text(struct rows *rows, const struct import_cell *cell); /* tells of one text too many */

/* import/unit.c */
/* A cell's text; a figure with the unit of its column or row. */
const char *rows_with_unit(const struct rows *rows, uint32_t i);
void rows_check_unit(const struct rows *rows); /* tells of one that no figure took */

#endif
