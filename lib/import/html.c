/* SPDX-License-Identifier: MPL-2.0 */
/* HTML as Word and others write it: headings, paragraphs and tables with spanning cells; all else is passed over. */
#include <string.h>

#include "import/tag.h"

#define LISTS 8 /* within one another, of which the numbers are counted */

struct page {
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
	unsigned lists[LISTS], nested; /* the next number in each list that is open; 0: it has none */
	struct block *row;
	unsigned spans[IMPORT_COLUMNS]; /* rows that a cell above still reaches, and its text */
	const char *reaching[IMPORT_COLUMNS];
	unsigned columns, rows;         /* that the open cell spans */
};

static void begin_text(struct page *page)
{
	out_memory(&page->text, page->blocks->arena);
	page->text_line = 0;
	page->letters = page->item = 0;
	page->unsaid = page->raised = false; /* a link without an end ends with its paragraph */
}

#define REACHING 4000 /* bytes of a cell that is said again in each row it reaches */
#define LOWEST 7 /* level of what is a heading by its looks alone */

/* Outside a table: a heading, or each line as a line of text. A paragraph that is bold throughout is a heading too. */
static void end_paragraph(struct page *page)
{
	const char *text = import_tidy(page->blocks->arena, out_text(&page->text), page->text.size);
	unsigned level = page->heading ? page->heading : LOWEST;
	struct block *block;

	if (*text && page->footnote) {
		footnote_add(page->blocks, page->footnote, text + import_bullet(text), page->text_line);
		page->footnote = NULL;
	} else if (*text) {
		bool heading = page->heading || (page->letters == 0 && strlen(text) < 120);

		block = block_add(page->blocks, heading ? BLOCK_HEADING : BLOCK_TEXT, page->text_line);
		block->text = heading ? import_plain(page->blocks->arena, text) : text;
		block->level = heading ? level : 0;
		block->gap = true;
	}
	begin_text(page);
}

/* An item whose text is a paragraph of its own: that goes on behind the item's mark. */
static bool goes_on(struct page *page)
{
	const char *text = out_text(&page->text);

	if (!page->item || text[page->item + strspn(text + page->item, " ")])
		return false;
	page->item = page->text.size;
	return true;
}

static void break_text(struct page *page)
{
	if (goes_on(page))
		return;
	if (page->in_cell)
		put_char(&page->text, '\n');
	else
		end_paragraph(page);
}

/* What reaches down from the rows above is said of each of them. */
static void skip_spanned(struct page *page)
{
	while (page->row && page->row->count < IMPORT_COLUMNS && page->spans[page->row->count]) {
		page->spans[page->row->count]--;
		block_cell_reached(page->blocks, page->row, page->reaching[page->row->count], page->line);
	}
}

static void end_cell(struct page *page)
{
	uint32_t first;

	if (!page->in_cell)
		return;
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
	begin_text(page);
}

static void end_row(struct page *page)
{
	end_cell(page);
	skip_spanned(page);
	if (page->row && page->row->count == 0)
		page->blocks->count--;
	page->row = NULL;
}

static void begin_row(struct page *page)
{
	end_row(page);
	page->row = block_add(page->blocks, BLOCK_ROW, page->line);
}

static void begin_cell(struct page *page, const struct tag *tag)
{
	end_cell(page);
	if (!page->row)
		begin_row(page);
	begin_text(page);
	page->in_cell = true;
	page->columns = tag_number(tag, "colspan");
	page->rows = tag_number(tag, "rowspan");
}

/* Of a table within a cell only the text counts. */
static void read_table_tag(struct page *page, const struct tag *tag)
{
	bool table = tag_is(tag, "table");

	if (table && !tag->closing && page->depth++ == 0) {
		end_paragraph(page);
		page->blocks->tables++;
		memset(page->spans, 0, sizeof(page->spans));
	} else if (table && tag->closing && page->depth && --page->depth == 0) {
		end_row(page);
		begin_text(page);
	} else if (page->depth > 1) {
		break_text(page);
	} else if (page->depth == 1 && !table) {
		if (tag_is(tag, "tr"))
			(tag->closing ? end_row : begin_row)(page);
		else if (tag->closing)
			end_cell(page);
		else
			begin_cell(page, tag);
	}
}

static bool is_back(const char *name)
{
	return strstr(name, "ref") || text_ends(name, "anc");
}

/* "#fn1", "#_ftn1", "#sdfootnote1sym" lead to a footnote, and "…ref1" and "…1anc" back from there. */
static void read_link(struct page *page, const struct tag *tag)
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

static void read_item(struct page *page, const struct tag *tag)
{
	const char *id = tag_text(page->blocks->arena, tag, "id");
	unsigned *number = &page->lists[page->nested < LISTS ? page->nested : LISTS - 1];

	if (goes_on(page)) /* one that says nothing has no mark either */
		page->text.size = page->mark;
	page->item = 0;
	break_text(page);
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

static void read_list(struct page *page, const struct tag *tag)
{
	break_text(page);
	if (tag->closing)
		page->nested -= page->nested > 0;
	else if (++page->nested < LISTS)
		page->lists[page->nested] = tag_is(tag, "ol") ? tag_number(tag, "start") : 0;
}

static void read_tag(struct page *page, const struct tag *tag)
{
	static const char *const tables[] = { "table", "tr", "td", "th", NULL };
	static const char *const breaks[] = { "p",       "div",    "dl",         "dt",   "dd",
					      "article", "header", "blockquote", "main", "section",
					      "caption", "footer", "pre",        "hr",   "title",
					      "body",    NULL };

	if (tag_is_one_of(tag, tables)) {
		read_table_tag(page, tag);
	} else if (tag_is(tag, "b") || tag_is(tag, "strong")) {
		page->bold = tag->closing ? (page->bold ? page->bold - 1 : 0) : page->bold + 1;
	} else if (tag->name_size == 2 && (tag->name[0] | 32) == 'h' && tag->name[1] >= '1' && tag->name[1] <= '6') {
		break_text(page);
		page->heading = tag->closing ? 0 : (unsigned)(tag->name[1] - '0');
	} else if (tag_is(tag, "sup")) {
		page->raised = !tag->closing;
	} else if (tag_is(tag, "br")) {
		put_char(&page->text, '\n');
	} else if (tag_is(tag, "a")) {
		read_link(page, tag);
	} else if (tag_is(tag, "li")) {
		read_item(page, tag);
	} else if (tag_is(tag, "ol") || tag_is(tag, "ul")) {
		read_list(page, tag);
	} else if (tag_is_one_of(tag, breaks)) {
		break_text(page);
	}
}

/* What a browser shows none of. */
static const char *read_markup(struct page *page)
{
	static const char *const unseen[][2] = { { "script", "</script>" }, { "style", "</style>" },
						 { "title", "</title>" } };
	struct tag tag;

	if (page->end - page->at > 3 && memcmp(page->at, "<!--", 4) == 0)
		return tag_skip(page->at + 4, page->end, "-->");
	if (!tag_read(page->at, page->end, &tag))
		return page->end;
	for (size_t i = 0; i < COUNT(unseen); i++)
		if (!tag.closing && tag_is(&tag, unseen[i][0]))
			return tag_skip(tag.end, page->end, unseen[i][1]);
	read_tag(page, &tag);
	return tag.end + 1;
}

static bool is_tag(const char *at, const char *end)
{
	return *at == '<' && end - at > 1 &&
	       (at[1] == '/' || at[1] == '!' || at[1] == '?' || ((at[1] | 32) >= 'a' && (at[1] | 32) <= 'z'));
}

/* What Markdown would read as marks is escaped, so that the text is the same there. */
static const char *read_character(struct page *page)
{
	size_t size = *page->at == '&' && !page->unsaid ? import_entity(page->at, page->end, &page->text) : 0;

	if (page->unsaid)
		return page->at + 1;
	if (*page->at > ' ' || *page->at < 0) {
		page->letters += !page->bold;
		if (!page->text_line)
			page->text_line = page->line;
	}
	if (size)
		return page->at + size;
	if (page->raised && *page->at >= '0' && *page->at <= '9') {
		put_raised(&page->text, *page->at);
		return page->at + 1;
	}
	if (strchr("\\`*_[]", *page->at))
		put_char(&page->text, '\\');
	put_char(&page->text, *page->at == '\n' || *page->at == '\t' ? ' ' : *page->at);
	return page->at + 1;
}

void import_html(struct blocks *blocks, const char *bytes, size_t size, uint32_t line)
{
	struct page page = { .blocks = blocks, .at = bytes, .end = bytes + size, .line = line };

	begin_text(&page);
	while (page.at < page.end) {
		const char *next = is_tag(page.at, page.end) ? read_markup(&page) : read_character(&page);

		for (; page.at < next; page.at++)
			page.line += *page.at == '\n';
	}
	end_row(&page);
	end_paragraph(&page);
}
