/* SPDX-License-Identifier: MPL-2.0 */
/* A page as one HTML document that stands alone: no script, no request, every word escaped. */
#include <assert.h>
#include <string.h>

#include "page/html.h"
#include "page/keep.h"

/* How a group opens and closes. What stands for "…" is the class of its status; `labelled`: by its own heading. */
static const struct { const char *open, *class, *close; bool labelled; } groups[ROLE_COUNT] = {
	[ROLE_MAIN] = { "<main id=\"indhold\" tabindex=\"-1\"", NULL, "</main>\n", false },
	[ROLE_TOP] = { "<div", "w top", "</div>\n", false },
	[ROLE_OVERVIEW] = { "<section", "band", "</div></section>\n", true },
	[ROLE_SECTION] = { "<section", "w", "</section>\n", true },
	[ROLE_AREA] = { "<section", "w", "</section>\n", true },
	[ROLE_AREA_HEAD] = { "<div", "head", "</div>\n", false },
	[ROLE_GOAL] = { "<article", "goal", "</article>\n", true },
	[ROLE_COLUMNS] = { "<div", "two", "</div>\n", false },
	[ROLE_COLUMN] = { "<div", NULL, "</div>\n", false },
	[ROLE_DETAILS] = { "<details", NULL, "</details>\n", false },
	[ROLE_FOOTER] = { "<footer", NULL, "</div></footer>\n", false },
	[ROLE_FOOTER_PART] = { "<div", NULL, "</div>\n", false },
	[ROLE_JUMP] = { "<nav", "jump", "</nav>\n", false },
	[ROLE_CONTENTS] = { "<nav", "toc", "</nav>\n", false },
	[ROLE_LETTER] = { "<div", NULL, "</div>\n", false },
	[ROLE_FILTER] = { "<fieldset", "filter", "</div></fieldset>\n", false },
};

const char *const html_classes[ROLE_COUNT] = {
	[ROLE_VERDICT] = "lead", [ROLE_STATUS_LINE] = "state", [ROLE_PERMALINK] = "perma", [ROLE_QUOTATION] = "quote",
	[ROLE_ANSWER] = "answer", [ROLE_TREND] = "trend", [ROLE_SOURCE] = "src", [ROLE_COUNTS] = "counts",
	[ROLE_CHECKS] = "checks", [ROLE_FACTS] = "facts", [ROLE_NUMBERS] = "nums", [ROLE_TERMS] = "terms",
	[ROLE_SCHEME] = "scheme", [ROLE_TOWNS] = "towns", [ROLE_LINKS] = "links",
	[ROLE_CARDS] = "cards",
};

struct out *html_out(void *writer)
{
	return ((struct html *)writer)->out;
}

static const char *heading_id(const struct part *group)
{
	const struct part *part = group->first;

	if (part && part->kind == PART_GROUP)
		part = part->first;
	return part && part->kind == PART_HEADING ? part->id : NULL;
}

void html_put_class(struct out *out, const char *class, const struct part *part)
{
	if (!class && !part->has_status)
		return;
	put(out, " class=\"");
	put(out, class ? class : "");
	put(out, class && part->has_status ? " " : "");
	put(out, part->has_status ? status_name(part->status) : "");
	put(out, "\"");
}

static void enter_group(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	put(out, groups[part->role].open);
	html_put_class(out, groups[part->role].class, part);
	put_attribute(out, "id", part->role == ROLE_GOAL ? part->id : NULL);
	if (part->role == ROLE_JUMP || part->role == ROLE_CONTENTS)
		put_attribute(out, "aria-label", part->text);
	if (groups[part->role].labelled)
		put_attribute(out, "aria-labelledby", heading_id(part));
	put_attribute(out, "data-kinds", part->kinds);
	put(out, ">");
	if (part->role == ROLE_FILTER)
		html_enter_filter(writer, part);
	if (part->role == ROLE_OVERVIEW || part->role == ROLE_FOOTER)
		put(out, "<div class=\"w\">");
	if (part->role != ROLE_DETAILS)
		return;
	put(out, "<summary>");
	put_html(out, part->text);
	put(out, "</summary>");
}

static void leave_group(void *writer, const struct part *part)
{
	put(html_out(writer), groups[part->role].close);
}

/* `level` is the heading's: "<h3", "</h3". */
static void put_heading_tag(struct out *out, const char *tag, const struct part *part)
{
	put(out, tag);
	put_unsigned(out, part->level);
}

static void enter_heading(void *writer, const struct part *part)
{
	struct html *html = writer;

	if (part->level == 1 && html->page->kicker) {
		put(html->out, "<p class=\"kicker\">");
		put_html(html->out, html->page->kicker);
		put(html->out, "</p>\n");
	}
	put_heading_tag(html->out, "<h", part);
	put_attribute(html->out, "id", part->id);
	put(html->out, ">");
}

static void leave_heading(void *writer, const struct part *part)
{
	put_heading_tag(html_out(writer), "</h", part);
	put(html_out(writer), ">\n");
}

static void enter_paragraph(void *writer, const struct part *part)
{
	put(html_out(writer), "<p");
	put_attribute(html_out(writer), "class", html_classes[part->role]);
	put(html_out(writer), ">");
}

static void leave_paragraph(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "</p>\n");
}

static void enter_list(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	put(out, part->ordered ? "<ol" : "<ul");
	put_attribute(out, "class", html_classes[part->role]);
	if (part->ordered && part->start != 1) {
		put(out, " start=\"");
		put_unsigned(out, part->start);
		put(out, "\"");
	}
	put(out, ">");
}

static void leave_list(void *writer, const struct part *part)
{
	put(html_out(writer), part->ordered ? "</ol>\n" : "</ul>\n");
}

static void enter_item(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	put(out, "<li");
	html_put_class(out, NULL, part);
	put_attribute(out, "data-kinds", part->kinds);
	put(out, ">");
	if (!part->has_status)
		return;
	html_icon(writer, part->status);
	if (part->label) {
		put(out, "<span class=\"n\">");
		put_html(out, part->label);
		put(out, "</span>");
	}
	put(out, "<span>");
}

static void leave_item(void *writer, const struct part *part)
{
	put(html_out(writer), part->has_status ? "</span></li>" : "</li>");
}

/* Does it show its cells below one another, each with its column's heading, where there is no room beside? */
static bool is_stacked(const struct part *table)
{
	return table->role == ROLE_SCHEME || table->role == ROLE_CARDS;
}

static void enter_table(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);

	if (part->role == ROLE_CARDS) { /* words too long for a middling screen are reached; its links take the focus */
		put(out, "<div class=\"over\">");
	} else if (!is_stacked(part)) {
		put(out, "<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
		put_attribute(out, "aria-labelledby", part->id);
		put(out, ">");
	}
	put(out, "<table");
	put_attribute(out, "class", html_classes[part->role]);
	if (!part->text) { /* the heading before it names it */
		put_attribute(out, "aria-labelledby", part->id);
		put(out, ">\n");
		return;
	}
	put(out, "><caption");
	put_attribute(out, "id", part->id);
	put(out, ">");
	put_html(out, part->text);
	put(out, "</caption>\n");
}

static void leave_table(void *writer, const struct part *part)
{
	put(html_out(writer), part->role == ROLE_SCHEME ? "</tbody></table>\n" : "</tbody></table></div>\n");
}

static void enter_row(void *writer, const struct part *part)
{
	put(html_out(writer), part->previous ? "<tr" : "<thead><tr");
	put_attribute(html_out(writer), "data-kinds", part->kinds);
	put(html_out(writer), ">");
}

static void leave_row(void *writer, const struct part *part)
{
	put(html_out(writer), part->previous ? "</tr>\n" : "</tr></thead>\n<tbody>");
}

static const char *cell_class(const struct part *part)
{
	static const char *const kinds[] = { NULL, "num", "total", "num total" };

	return kinds[part->level >> 1 & 3];
}

static void enter_cell(void *writer, const struct part *part)
{
	struct out *out = html_out(writer);
	bool header = part->level & CELL_HEADER;

	if (part->level & CELL_SPANNED)
		return;
	put(out, header ? "<th" : "<td");
	put_attribute(out, "class", cell_class(part));
	if (header)
		put_attribute(out, "scope", part->parent->previous ? "row" : "col");
	if (is_stacked(part->parent->parent))
		put_attribute(out, "data-label", part->label);
	if (part->start > 1) {
		put(out, " rowspan=\"");
		put_unsigned(out, part->start);
		put(out, "\"");
	}
	put(out, ">");
}

static void leave_cell(void *writer, const struct part *part)
{
	if (!(part->level & CELL_SPANNED))
		put(html_out(writer), part->level & CELL_HEADER ? "</th>" : "</td>");
}

static void enter_figures(void *writer, const struct part *part)
{
	put(html_out(writer), "<dl");
	put_attribute(html_out(writer), "class", html_classes[part->role]);
	put(html_out(writer), ">");
}

static void leave_figures(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "</dl>\n");
}

static void enter_figure(void *writer, const struct part *part)
{
	put(html_out(writer), "<div><dt>");
	put_html(html_out(writer), part->text);
	put(html_out(writer), "</dt><dd>");
}

static void leave_figure(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "</dd></div>");
}

static void enter_code_block(void *writer, const struct part *part)
{
	put(html_out(writer), "<pre><code>");
	put_html(html_out(writer), part->text);
	put(html_out(writer), "</code></pre>\n");
}

static void enter_rule(void *writer, const struct part *part)
{
	(void)part;
	put(html_out(writer), "<hr>\n");
}

static void enter_chart(void *writer, const struct part *part)
{
	struct html *html = writer;

	if (part->chart->kind != CHART_LEGEND || html->has_scale)
		html_chart(html, part);
}

static void enter_free(void *writer, const struct part *part)
{
	put_free(html_out(writer), part->text);
	put(html_out(writer), "\n");
}

static void leave_free(void *writer, const struct part *part)
{
	(void)part;
	put_free(html_out(writer), NULL);
	put(html_out(writer), "\n");
}

static const struct act acts[PART_COUNT] = {
	[PART_PAGE] = { NULL, NULL },
	[PART_GROUP] = { enter_group, leave_group },
	[PART_HEADING] = { enter_heading, leave_heading },
	[PART_PARAGRAPH] = { enter_paragraph, leave_paragraph },
	[PART_LIST] = { enter_list, leave_list },
	[PART_ITEM] = { enter_item, leave_item },
	[PART_TABLE] = { enter_table, leave_table },
	[PART_ROW] = { enter_row, leave_row },
	[PART_CELL] = { enter_cell, leave_cell },
	[PART_FIGURES] = { enter_figures, leave_figures },
	[PART_FIGURE] = { enter_figure, leave_figure },
	[PART_BLOCKQUOTE] = { html_enter_blockquote, html_leave_blockquote },
	[PART_CODE_BLOCK] = { enter_code_block, NULL },
	[PART_RULE] = { enter_rule, NULL },
	[PART_CHART] = { enter_chart, NULL },
	[PART_TEXT] = { html_enter_text, NULL },
	[PART_STRONG] = { html_enter_strong, html_leave_strong },
	[PART_EMPHASIS] = { html_enter_emphasis, html_leave_emphasis },
	[PART_CODE] = { html_enter_code, NULL },
	[PART_LINK] = { html_enter_link, html_leave_link },
	[PART_TIME] = { html_enter_time, html_leave_time },
	[PART_STATUS] = { html_enter_status, NULL },
	[PART_NOTE] = { html_enter_note, html_leave_note },
	[PART_BREAK] = { html_enter_break, NULL },
	[PART_FREE] = { enter_free, leave_free },
	[PART_CHOICE] = { html_enter_choice, NULL },
};
static_assert(COUNT(acts) == PART_CHOICE + 1, "every kind of part has its acts");

/* A first walk, to see which icons are used, whether a scale needs its legend, and whether there is a filter. */
static void note_status(void *writer, const struct part *part)
{
	struct html *html = writer;

	if (part->has_status)
		html->used[part->status] = true;
}

static void note_chart(void *writer, const struct part *part)
{
	struct html *html = writer;

	if (part->chart->kind == CHART_SCALE)
		html->has_scale = true;
}

static void note_choice(void *writer, const struct part *part)
{
	struct html *html = writer;

	(void)part;
	html->has_filter = true;
}

static const struct act look[PART_COUNT] = {
	[PART_ITEM] = { note_status, NULL },
	[PART_STATUS] = { note_status, NULL },
	[PART_CHART] = { note_chart, NULL },
	[PART_CHOICE] = { note_choice, NULL },
};

void html_write(const struct page *page, struct out *out)
{
	struct html html = { .page = page, .acts = acts };
	struct out body;

	if (page->error) {
		out->error = page->error;
		return;
	}
	/* The head comes after, since the body decides which style it needs. */
	out_large(&body, page->arena, (size_t)128 * 1024);
	html.out = &body;
	doc_walk(page->root, look, &html);
	html_begin(&html);
	doc_walk(page->root, acts, &html);
	html_end(&html);
	html.out = out;
	html_head(&html, out_text(&body));
	put_bytes(out, body.bytes, body.size);
}
