/* SPDX-License-Identifier: MPL-2.0 */
/* HTML's tables: rows and cells, and those that span several. */
#include <assert.h>
#include <string.h>

#include "import/html.h"

#define REACHING 4000 /* bytes of a cell that is said again in each row it reaches */

/* What reaches down from the rows above is said of each of them. */
static void skip_spanned(struct html_page *page)
{
	while (page->row && page->row->count < IMPORT_COLUMNS && page->spans[page->row->count]) {
		page->spans[page->row->count]--;
		block_cell_reached(page->blocks, page->row, page->reaching[page->row->count], page->line);
	}
}

static void end_cell(struct html_page *page)
{
	uint32_t first;

	if (!page->in_cell)
		return;
	assert(page->row);
	skip_spanned(page);
	first = page->row->count;
	block_cell(page->blocks, page->row, out_text(&page->text), page->text.size,
		   page->text_line ? page->text_line : page->line);
	for (unsigned i = 1; i < page->columns && page->row->count < IMPORT_COLUMNS; i++)
		block_cell(page->blocks, page->row, "", 0, page->line);
	for (uint32_t i = first; i < page->row->count; i++) {
		page->row->cells[i].span = i == first ? page->row->count - first : 0;
		page->spans[i] = page->rows ? page->rows - 1 : 0;
		page->reaching[i] = strlen(page->row->cells[i].text) < REACHING ? page->row->cells[i].text : "";
	}
	page->in_cell = false;
	html_begin_text(page);
}

void html_end_row(struct html_page *page)
{
	end_cell(page);
	skip_spanned(page);
	if (page->row && page->row->count == 0)
		page->blocks->count--;
	page->row = NULL;
}

static void begin_row(struct html_page *page)
{
	html_end_row(page);
	page->row = block_add(page->blocks, BLOCK_ROW, page->line);
}

static void begin_cell(struct html_page *page, const struct tag *tag)
{
	end_cell(page);
	if (!page->row)
		begin_row(page);
	html_begin_text(page);
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
		html_begin_text(page);
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
