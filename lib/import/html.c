/* SPDX-License-Identifier: MPL-2.0 */
/* HTML as Word and others write it, read a tag or a character at a time; what says nothing is passed over. */
#include <string.h>

#include "import/html.h"

static void read_tag(struct html_page *page, const struct tag *tag)
{
	static const char *const tables[] = { "table", "tr", "td", "th", NULL };
	static const char *const breaks[] = { "p",       "div",    "dl",         "dt",   "dd",
					      "article", "header", "blockquote", "main", "section",
					      "caption", "footer", "pre",        "hr",   "title",
					      "body",    NULL };

	if (tag_is_one_of(tag, tables)) {
		html_read_table(page, tag);
	} else if (tag_is(tag, "b") || tag_is(tag, "strong")) {
		page->bold = tag->closing ? (page->bold ? page->bold - 1 : 0) : page->bold + 1;
	} else if (tag->name_size == 2 && (tag->name[0] | 32) == 'h' && tag->name[1] >= '1' && tag->name[1] <= '6') {
		html_break_text(page);
		page->heading = tag->closing ? 0 : (unsigned)(tag->name[1] - '0');
	} else if (tag_is(tag, "sup")) {
		page->raised = !tag->closing;
	} else if (tag_is(tag, "br")) {
		put_char(&page->text, '\n');
	} else if (tag_is(tag, "a")) {
		html_read_link(page, tag);
	} else if (tag_is(tag, "li")) {
		html_read_item(page, tag);
	} else if (tag_is(tag, "ol") || tag_is(tag, "ul")) {
		html_read_list(page, tag);
	} else if (tag_is_one_of(tag, breaks)) {
		html_break_text(page);
	}
}

/* What a browser shows none of. */
static const char *read_markup(struct html_page *page)
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
static const char *read_character(struct html_page *page)
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
	struct html_page page = { .blocks = blocks, .at = bytes, .end = bytes + size, .line = line };

	html_begin_text(&page);
	while (page.at < page.end) {
		const char *next = is_tag(page.at, page.end) ? read_markup(&page) : read_character(&page);

		for (; page.at < next; page.at++)
			page.line += *page.at == '\n';
	}
	html_end_row(&page);
	html_end_paragraph(&page);
}
