/* SPDX-License-Identifier: MPL-2.0 */
/* An HTML page that is being read, for the files that do it. */
#ifndef KK_IMPORT_HTML_H
#define KK_IMPORT_HTML_H

#include "import/tag.h"

#define HTML_LISTS 8 /* within one another, of which the numbers are counted */

struct html_page {
	struct blocks *blocks;
	const char *at, *end;
	uint32_t line, text_line;
	struct out text;        /* of the paragraph or cell being read; '\n' ends a line */
	size_t bold, letters;   /* depth of bold text; bytes that are not bold in this paragraph */
	unsigned heading;       /* its level; 0: no heading */
	unsigned depth;         /* of tables within tables */
	bool in_cell, raised;
	const char *footnote;   /* the name of the one whose text follows; NULL: none */
	bool unsaid;            /* within a link to a footnote or back: its sign is no text */
	size_t mark, item;      /* where an item's mark begins, and its text while it says nothing yet; 0: none */
	unsigned lists[HTML_LISTS], nested; /* the next number in each list that is open; 0: it has none */
	uint32_t row;           /* the open one among the blocks, from 1; 0: none is open */
	unsigned spans[IMPORT_COLUMNS]; /* rows that a cell above still reaches, and its text */
	const char *reaching[IMPORT_COLUMNS];
	unsigned columns, rows;         /* that the open cell spans */
};

/* The open row; NULL: there is none. It may move when a block is added. */
static inline struct block *html_row(const struct html_page *page)
{
	return page->row ? &page->blocks->items[page->row - 1] : NULL;
}

/* import/html_text.c – the text that is open, and what its tags do to it. */
void html_begin_text(struct html_page *page);
void html_end_paragraph(struct html_page *page); /* outside a table: a heading, or each line as a line of text */
void html_break_text(struct html_page *page);    /* the end of a line in a cell, of a paragraph elsewhere */
void html_read_link(struct html_page *page, const struct tag *tag);
void html_read_item(struct html_page *page, const struct tag *tag);
void html_read_list(struct html_page *page, const struct tag *tag);

/* import/html_table.c */
void html_read_table(struct html_page *page, const struct tag *tag); /* its own tag, or that of a row or cell */
void html_end_row(struct html_page *page);

#endif
