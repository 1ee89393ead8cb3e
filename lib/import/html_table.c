/* SPDX-License-Identifier: MPL-2.0 */
/* HTML's tables: rows and cells, and those that span several. */
#include <assert.h>
#include <string.h>

#include "import/html.h"

#define REACHING 4000 /* bytes of a cell that is said again in each row it reaches */

/* What reaches down from the rows above is said of each of them. */
static void skip_spanned(struct html_page *page)
{
	struct block *row = html_row(page);

	while (row && row->count < IMPORT_COLUMNS && page->spans[row->count]) {
		page->spans[row->count]--;
		block_cell_reached(page->blocks, row, page->reaching[row->count], page->line);
	}
}

static void end_cell(struct html_page *page)
{
	struct block *row = html_row(page);
	uint32_t first;

	if (!page->in_cell)
		return;
	assert(row);
	skip_spanned(page);
	first = row->count;
	block_cell(page->blocks, row, out_text(&page->text), page->text.size,
		   page->text_line ? page->text_line : page->line);
	for (unsigned i = 1; i < page->columns && row->count < IMPORT_COLUMNS; i++)
		block_cell(page->blocks, row, "", 0, page->line);
	for (uint32_t i = first; i < row->count; i++) {
		row->cells[i].span = i == first ? row->count - first : 0;
		page->spans[i] = page->rows ? page->rows - 1 : 0;
		page->reaching[i] = strlen(row->cells[i].text) < REACHING ? row->cells[i].text : "";
	}
	page->in_cell = false;
	html_begin_text(page);
}

/* Text that stood between its cells is lines of text behind it. */
void html_end_row(struct html_page *page)
{
	struct block *row;

	end_cell(page);
	if (!page->row)
		return;
	html_end_paragraph(page);
	skip_spanned(page);
	row = &page->blocks->items[page->row - 1]; /* where it lies now */
	if (row->count == 0) {
		page->blocks->count--;
		memmove(row, row + 1, (page->blocks->count + 1 - page->row) * sizeof(*row));
	}
	page->row = 0;
}

static void begin_row(struct html_page *page)
{
	html_end_row(page);
	(void)block_add(page->blocks, BLOCK_ROW, page->line);
	page->row = page->blocks->count;
}

static void begin_cell(struct html_page *page, const struct tag *tag)
{
	end_cell(page);
	if (!page->row)
		begin_row(page);
	html_end_paragraph(page);
	page->in_cell = true;
	page->columns = tag_number(tag, "colspan");
	page->rows = tag_number(tag, "rowspan");
}

/* Of a table within a cell only the text counts. */
void html_read_table(struct html_page *page, const struct tag *tag)
{
	bool table = tag_is(tag, "table");

	if (table && !tag->closing && page->depth++ == 0) {
		html_end_paragraph(page);
		page->blocks->tables++;
		memset(page->spans, 0, sizeof(page->spans));
	} else if (table && tag->closing && page->depth && --page->depth == 0) {
		html_end_row(page);
		html_end_paragraph(page);
	} else if (page->depth > 1) {
		html_break_text(page);
	} else if (page->depth == 1 && !table) {
		if (tag_is(tag, "tr"))
			(tag->closing ? html_end_row : begin_row)(page);
		else if (tag->closing)
			end_cell(page);
		else
			begin_cell(page, tag);
	}
}
