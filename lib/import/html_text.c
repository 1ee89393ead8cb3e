/* SPDX-License-Identifier: MPL-2.0 */
/* What HTML says outside its tables, and within a cell: paragraphs, headings, lists, and links to footnotes. */
#include <string.h>

#include "import/html.h"

void html_begin_text(struct html_page *page)
{
	out_memory(&page->text, page->blocks->arena);
	page->text_line = 0;
	page->letters = page->item = 0;
	page->unsaid = page->raised = false; /* a link without an end ends with its paragraph */
}

#define LOWEST 7 /* level of what is a heading by its looks alone */

/* A paragraph that is bold throughout is a heading too; what stands between cells is none. */
void html_end_paragraph(struct html_page *page)
{
	const char *text = import_tidy(page->blocks->arena, out_text(&page->text), page->text.size);
	unsigned level = page->heading ? page->heading : LOWEST;
	struct block *block;

	if (*text && page->footnote) {
		footnote_add(page->blocks, page->footnote, text + import_bullet(text), page->text_line);
		page->footnote = NULL;
	} else if (*text) {
		bool bold = page->letters == 0 && strlen(text) < 120, heading = !page->row && (page->heading || bold);

		block = block_add(page->blocks, heading ? BLOCK_HEADING : BLOCK_TEXT, page->text_line);
		block->text = heading ? import_plain(page->blocks->arena, text) : text;
		block->level = heading ? level : 0;
		block->gap = true;
	}
	html_begin_text(page);
}

/* An item whose text is a paragraph of its own: that goes on behind the item's mark. */
static bool goes_on(struct html_page *page)
{
	const char *text = out_text(&page->text);

	if (!page->item || text[page->item + strspn(text + page->item, " ")])
		return false;
	page->item = page->text.size;
	return true;
}

void html_break_text(struct html_page *page)
{
	if (goes_on(page))
		return;
	if (page->in_cell)
		put_char(&page->text, '\n');
	else
		html_end_paragraph(page);
}

static bool is_back(const char *name)
{
	return strstr(name, "ref") || text_ends(name, "anc");
}

/* "#fn1", "#_ftn1", "#sdfootnote1sym" lead to a footnote, and "…ref1" and "…1anc" back from there. */
void html_read_link(struct html_page *page, const struct tag *tag)
{
	const char *href = tag_text(page->blocks->arena, tag, "href"), *name;

	page->unsaid = !tag->closing && (strncmp(href, "#fn", 3) == 0 || strncmp(href, "#_ftn", 5) == 0 ||
					 strncmp(href, "#footnote", 9) == 0 || strncmp(href, "#sdfootnote", 11) == 0);
	if (!page->unsaid)
		return;
	if (!is_back(href)) {
		put(&page->text, "[^");
		put(&page->text, href + 1);
		put(&page->text, "]");
		return;
	}
	name = tag_text(page->blocks->arena, tag, "name");
	if (!*name)
		name = tag_text(page->blocks->arena, tag, "id");
	if (*name && !page->in_cell)
		page->footnote = name;
}

void html_read_item(struct html_page *page, const struct tag *tag)
{
	const char *id = tag_text(page->blocks->arena, tag, "id");
	unsigned *number = &page->lists[page->nested < HTML_LISTS ? page->nested : HTML_LISTS - 1];

	if (goes_on(page)) /* one that says nothing has no mark either */
		page->text.size = page->mark;
	page->item = 0;
	html_break_text(page);
	if (tag->closing)
		return;
	if (!page->in_cell && strncmp(id, "fn", 2) == 0 && !is_back(id))
		page->footnote = id;
	page->mark = page->text.size;
	if (*number && !page->in_cell && !page->footnote) {
		put_unsigned(&page->text, (*number)++);
		put(&page->text, ". ");
	} else {
		put(&page->text, "- ");
	}
	page->item = page->text.size;
}

void html_read_list(struct html_page *page, const struct tag *tag)
{
	html_break_text(page);
	if (tag->closing)
		page->nested -= page->nested > 0;
	else if (++page->nested < HTML_LISTS)
		page->lists[page->nested] = tag_is(tag, "ol") ? tag_number(tag, "start") : 0;
}
