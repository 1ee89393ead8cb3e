/* SPDX-License-Identifier: MPL-2.0 */
/* HTML as Word and others write it: headings, paragraphs and tables with spanning cells; all else is passed over. */
#include <string.h>

#include "import.h"

struct tag {
	const char *name, *attributes, *end; /* the name in place, not ended */
	size_t name_size;
	bool closing;
};

struct page {
	struct blocks *blocks;
	const char *at, *end;
	uint32_t line, text_line;
	struct out text;        /* of the paragraph or cell being read; '\n' ends a line */
	size_t bold, letters;   /* depth of bold text; bytes that are not bold in this paragraph */
	unsigned heading;       /* its level; 0: no heading */
	unsigned depth;         /* of tables within tables */
	bool in_cell, in_row;
	struct block *row;
	unsigned spans[IMPORT_COLUMNS]; /* rows that a cell above still reaches */
	unsigned columns, rows;         /* that the open cell spans */
};

static bool is_named(const struct tag *tag, const char *name)
{
	size_t size = strlen(name);

	if (tag->name_size != size)
		return false;
	for (size_t i = 0; i < size; i++)
		if ((tag->name[i] | 32) != name[i] && tag->name[i] != name[i])
			return false;
	return true;
}

static bool is_one_of(const struct tag *tag, const char *const *names)
{
	for (; *names; names++)
		if (is_named(tag, *names))
			return true;
	return false;
}

static void begin_text(struct page *page)
{
	out_memory(&page->text, page->blocks->arena);
	page->text_line = 0;
	page->letters = 0;
}

#define LOWEST 7 /* level of what is a heading by its looks alone */

/* Outside a table: a heading, or each line as a line of text. A paragraph that is bold throughout is a heading too. */
static void end_paragraph(struct page *page)
{
	const char *text = import_tidy(page->blocks->arena, out_text(&page->text), page->text.size);
	unsigned level = page->heading ? page->heading : LOWEST;
	struct block *block;

	if (*text) {
		bool heading = page->heading || (page->letters == 0 && strlen(text) < 120);

		block = block_add(page->blocks, heading ? BLOCK_HEADING : BLOCK_TEXT, page->text_line);
		block->text = heading ? import_plain(page->blocks->arena, text) : text;
		block->level = heading ? level : 0;
		block->gap = true;
	}
	begin_text(page);
}

static void break_text(struct page *page)
{
	if (page->in_cell)
		put_char(&page->text, '\n');
	else
		end_paragraph(page);
}

/* Cells that reach down from the rows above stand empty here. */
static void skip_spanned(struct page *page)
{
	while (page->row && page->row->count < IMPORT_COLUMNS && page->spans[page->row->count]) {
		page->spans[page->row->count]--;
		block_cell(page->blocks, page->row, "", 0, page->line);
	}
}

static void end_cell(struct page *page)
{
	uint32_t first;

	if (!page->in_cell || !page->row)
		return;
	skip_spanned(page);
	first = page->row->count;
	block_cell(page->blocks, page->row, out_text(&page->text), page->text.size,
		   page->text_line ? page->text_line : page->line);
	for (unsigned i = 1; i < page->columns; i++)
		block_cell(page->blocks, page->row, "", 0, page->line);
	for (uint32_t i = first; i < page->row->count; i++)
		page->spans[i] = page->rows ? page->rows - 1 : 0;
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

/* A small number: a span. */
static unsigned number_in(const struct tag *tag, const char *attribute)
{
	size_t size = strlen(attribute);

	for (const char *at = tag->attributes; at + size < tag->end; at++) {
		unsigned value = 0;

		for (size_t i = 0; i < size; i++)
			if ((at[i] | 32) != attribute[i])
				goto next;
		for (at += size; at < tag->end && strchr(" =\"'", *at); at++)
			;
		for (; at < tag->end && *at >= '0' && *at <= '9' && value < 1000; at++)
			value = value * 10 + (unsigned)(*at - '0');
		return value;
next:;
	}
	return 1;
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
	page->columns = number_in(tag, "colspan");
	page->rows = number_in(tag, "rowspan");
}

/* Of a table within a cell only the text counts. */
static void read_table_tag(struct page *page, const struct tag *tag)
{
	bool table = is_named(tag, "table");

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
		if (is_named(tag, "tr"))
			(tag->closing ? end_row : begin_row)(page);
		else if (tag->closing)
			end_cell(page);
		else
			begin_cell(page, tag);
	}
}

static void read_tag(struct page *page, const struct tag *tag)
{
	static const char *const tables[] = { "table", "tr", "td", "th", NULL };
	static const char *const breaks[] = { "p",       "div",    "ul",         "ol",   "dl",
					      "dt",      "dd",     "blockquote", "pre",  "section",
					      "article", "header", "footer",     "main", "hr",
					      "caption", "title",  "body",       NULL };

	if (is_one_of(tag, tables)) {
		read_table_tag(page, tag);
	} else if (is_named(tag, "b") || is_named(tag, "strong")) {
		page->bold = tag->closing ? (page->bold ? page->bold - 1 : 0) : page->bold + 1;
	} else if (tag->name_size == 2 && (tag->name[0] | 32) == 'h' && tag->name[1] >= '1' && tag->name[1] <= '6') {
		if (!page->in_cell)
			end_paragraph(page);
		else
			break_text(page);
		page->heading = tag->closing ? 0 : (unsigned)(tag->name[1] - '0');
	} else if (is_named(tag, "br")) {
		put_char(&page->text, '\n');
	} else if (is_named(tag, "li")) {
		break_text(page);
		put(&page->text, tag->closing ? "" : "- ");
	} else if (is_one_of(tag, breaks)) {
		break_text(page);
	}
}

/* To the end of a comment or of what is no text at all. */
static const char *skip_past(const char *at, const char *end, const char *mark)
{
	size_t size = strlen(mark);

	for (; (size_t)(end - at) >= size; at++) {
		size_t i = 0;

		while (i < size && (at[i] | 32) == (mark[i] | 32))
			i++;
		if (i == size)
			return at + size;
	}
	return end;
}

static const char *tag_end(const char *at, const char *end)
{
	char quote = 0;

	for (; at < end; at++) {
		if (quote)
			quote = *at == quote ? 0 : quote;
		else if (*at == '"' || *at == '\'')
			quote = *at;
		else if (*at == '>')
			return at;
	}
	return NULL;
}

static const char *read_markup(struct page *page)
{
	const char *close = tag_end(page->at, page->end);
	struct tag tag = { .name = page->at + 1, .end = close };

	if (page->end - page->at > 3 && memcmp(page->at, "<!--", 4) == 0)
		return skip_past(page->at + 4, page->end, "-->");
	if (!close)
		return page->end;
	tag.closing = tag.name < close && *tag.name == '/';
	tag.name += tag.closing;
	while (tag.name + tag.name_size < close && !strchr(" \t\r\n/>", tag.name[tag.name_size]))
		tag.name_size++;
	tag.attributes = tag.name + tag.name_size;
	if (!tag.closing && is_named(&tag, "script"))
		return skip_past(close, page->end, "</script>");
	if (!tag.closing && is_named(&tag, "title"))
		return skip_past(close, page->end, "</title>");
	if (!tag.closing && is_named(&tag, "style"))
		return skip_past(close, page->end, "</style>");
	read_tag(page, &tag);
	return close + 1;
}

static bool is_tag(const char *at, const char *end)
{
	return *at == '<' && end - at > 1 &&
	       (at[1] == '/' || at[1] == '!' || at[1] == '?' || ((at[1] | 32) >= 'a' && (at[1] | 32) <= 'z'));
}

/* What Markdown would read as marks is escaped, so that the text is the same there. */
static const char *read_character(struct page *page)
{
	size_t size = *page->at == '&' ? import_entity(page->at, page->end, &page->text) : 0;

	if (*page->at > ' ' || *page->at < 0) {
		page->letters += !page->bold;
		if (!page->text_line)
			page->text_line = page->line;
	}
	if (size)
		return page->at + size;
	if (strchr("\\`*_[]", *page->at) && *page->at)
		put_char(&page->text, '\\');
	put_char(&page->text, *page->at == '\n' || *page->at == '\t' ? ' ' : *page->at);
	return page->at + 1;
}

void import_html(struct blocks *blocks, const char *bytes, size_t size)
{
	struct page page = { .blocks = blocks, .at = bytes, .end = bytes + size, .line = 1 };

	begin_text(&page);
	while (page.at < page.end) {
		const char *next = is_tag(page.at, page.end) ? read_markup(&page) : read_character(&page);

		for (; page.at < next; page.at++)
			page.line += *page.at == '\n';
	}
	end_row(&page);
	end_paragraph(&page);
}
