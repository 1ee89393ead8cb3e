/* SPDX-License-Identifier: MPL-2.0 */
/* Minutes as Markdown or plain text: headings, lines, and tables of tabs or pipes. */
#include <assert.h>
#include <string.h>

#include "import/import.h"

struct lines import_lines(struct arena *arena, const char *bytes, size_t size)
{
	struct lines lines = { .count = 1 };
	const char *end = bytes + size;
	uint32_t i = 0;

	for (const char *at = bytes; (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
		lines.count++;
	lines.at = NEW_ARRAY(arena, const char *, lines.count);
	lines.size = NEW_ARRAY(arena, size_t, lines.count);
	for (const char *at = bytes; i < lines.count; i++) {
		const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;

		lines.at[i] = at;
		lines.size[i] = (size_t)((stop ? stop : end) - at);
		at = stop ? stop + 1 : end;
	}
	return lines;
}

static bool is_blank_line(const struct lines *lines, uint32_t at)
{
	for (size_t i = 0; i < lines->size[at]; i++)
		if (!strchr(" \t\r\f", lines->at[at][i]))
			return false;
	return true;
}

static const char *text_of(struct blocks *blocks, const struct lines *lines, uint32_t at)
{
	return import_tidy(blocks->arena, lines->at[at], lines->size[at]);
}

static void add_heading(struct blocks *blocks, const char *text, unsigned level, uint32_t line)
{
	size_t size = strlen(text);
	const char *attributes = size > 2 && text[size - 1] == '}' ? strstr(text, " {") : NULL;

	if (attributes && strchr("#.", attributes[2])) /* pandoc's "{#name .class}" */
		size = (size_t)(attributes - text);
	while (size && strchr("# ", text[size - 1]))
		size--;
	block_add(blocks, BLOCK_HEADING, line)->text =
		import_plain(blocks->arena, arena_text(blocks->arena, text, size));
	blocks->items[blocks->count - 1].level = level;
}

/* "**Økonomi**" alone on its line does what a heading does. */
static bool is_bold_line(const char *text)
{
	size_t size = strlen(text);
	const char *close = size > 4 && strncmp(text, "**", 2) == 0 ? strstr(text + 2, "**") : NULL;

	return close && (close[2] == '\0' || strcmp(close + 2, ":") == 0) && !strchr(text, '|');
}

#define LOWEST 7 /* level of what is a heading by its looks alone */

static bool read_heading(struct blocks *blocks, const struct lines *lines, uint32_t at)
{
	const char *text = text_of(blocks, lines, at);
	size_t marks = strspn(text, "#");

	if (marks && marks <= 6 && text[marks] == ' ')
		add_heading(blocks, text + marks + 1, (unsigned)marks, at + 1);
	else if (is_bold_line(text) && !memchr(lines->at[at], '\t', lines->size[at]))
		add_heading(blocks, text, LOWEST, at + 1);
	else
		return false;
	return true;
}

static bool is_all(const char *text, char c)
{
	const char only[2] = { c, '\0' };

	return text[strspn(text, only)] == '\0';
}

/* A line of text that is underlined whole. */
static bool read_underlined(struct blocks *blocks, const struct lines *lines, uint32_t at, bool gap)
{
	const char *text = text_of(blocks, lines, at), *under;

	if (at + 1 >= lines->count || !(gap || at == 0) || strchr("-+|=", *text))
		return false;
	under = text_of(blocks, lines, at + 1);
	if (strlen(under) < 3 || (!is_all(under, '=') && !is_all(under, '-')))
		return false;
	add_heading(blocks, text, *under == '=' ? 1 : 2, at + 1);
	return true;
}

static bool is_tabbed(const struct lines *lines, uint32_t at, bool in_table)
{
	const char *line = lines->at[at], *tab = memchr(line, '\t', lines->size[at]);
	bool leading = tab && tab == line;

	return tab && (in_table || !leading);
}

static struct block *add_row(struct blocks *blocks, bool *in_table, uint32_t line, bool gap)
{
	struct block *row;

	if (!*in_table)
		blocks->tables++;
	*in_table = true;
	row = block_add(blocks, BLOCK_ROW, line);
	row->gap = gap;
	return row;
}

static void read_tabbed(struct blocks *blocks, struct block *row, const char *line, size_t size, uint32_t number)
{
	const char *end = line + size;

	for (;;) {
		const char *tab = memchr(line, '\t', (size_t)(end - line));

		block_cell(blocks, row, line, (size_t)((tab ? tab : end) - line), number);
		if (!tab)
			return;
		line = tab + 1;
	}
}

/* The foot of a page: "3", "Side 3", "Side 3 af 12", "3/12". */
static bool is_page_number(struct arena *arena, const char *text)
{
	const char *folded = text_folded(arena, text);

	if (strncmp(folded, "side_", 5) == 0 || strncmp(folded, "page_", 5) == 0)
		folded += 5;
	return *folded >= '0' && *folded <= '9' && strlen(folded) < 12 &&
	       folded[strspn(folded, "0123456789/_afo")] == '\0';
}

/* A line right under a row of tabs, without one of its own, goes on in the row's last cell. */
#define WRAPPED 100 /* lines at most */

/* A line that goes on with the sentence is put to it; another is a line of the cell. */
static const char *with_line(struct arena *arena, const char *text, const char *line)
{
	struct out out;

	if (!*text)
		return line;
	if (joins(text, line, true))
		return join(arena, text, line);
	out_memory(&out, arena);
	put(&out, text);
	put_char(&out, '\n');
	put(&out, line);
	return out_text(&out);
}

static bool go_on(struct blocks *blocks, const struct lines *lines, uint32_t at, bool gap)
{
	struct block *row = &blocks->items[blocks->count - 1];
	struct import_cell *cell;

	assert(row->kind == BLOCK_ROW && row->count);
	if (gap || at > row->line + WRAPPED)
		return false;
	cell = &row->cells[row->count - 1];
	cell->text = with_line(blocks->arena, cell->text, text_of(blocks, lines, at));
	return true;
}

static bool is_tag(const char *at, const char *end, const char *tag)
{
	for (; *tag; tag++, at++)
		if (at == end || (*at | 32) != (*tag | 32))
			return false;
	return true;
}

/* How many lines a table takes that is HTML, as Markdown may hold one; 0: none begins there. */
static uint32_t read_embedded(struct blocks *blocks, const struct lines *lines, uint32_t from)
{
	const char *line = lines->at[from], *end = lines->at[lines->count - 1] + lines->size[lines->count - 1];
	size_t indent = 0;
	uint32_t depth = 0;

	while (indent < lines->size[from] && strchr(" \t", line[indent]))
		indent++;
	if (!is_tag(line + indent, line + lines->size[from], "<table"))
		return 0;
	for (uint32_t at = from; at < lines->count; at++) {
		const char *stop = lines->at[at] + lines->size[at];

		for (const char *tag = lines->at[at]; tag < stop; tag++) {
			depth += is_tag(tag, stop, "<table");
			if (is_tag(tag, stop, "</table") && --depth == 0) {
				import_html(blocks, line, (size_t)(stop - line), from + 1);
				return at + 1 - from;
			}
		}
	}
	import_html(blocks, line, (size_t)(end - line), from + 1);
	return lines->count - from;
}

/* "[^1]: Målt ved de nationale test." with the lines that are indented below it. */
static uint32_t read_footnote(struct blocks *blocks, const struct lines *lines, uint32_t from)
{
	const char *text = text_of(blocks, lines, from), *close;
	uint32_t taken = 1;
	struct out out;

	if (strncmp(text, "[^", 2) != 0 || !(close = strstr(text, "]:")) || close == text + 2)
		return 0;
	out_memory(&out, blocks->arena);
	put(&out, close + 2 + strspn(close + 2, " "));
	while (from + taken < lines->count && !is_blank_line(lines, from + taken) &&
	       strncmp(text_of(blocks, lines, from + taken), "[^", 2) != 0) {
		put_char(&out, ' ');
		put(&out, text_of(blocks, lines, from + taken++));
	}
	footnote_add(blocks, arena_text(blocks->arena, text + 2, (size_t)(close - text - 2)), out_text(&out), from + 1);
	return taken;
}

struct reading {
	struct blocks *blocks;
	const struct lines *lines;
	bool in_table, gap; /* in a table of tabs; after an empty line */
};

/* Lines taken by a table with lines of its own around it. */
static uint32_t read_framed(struct reading *reading, uint32_t at)
{
	uint32_t taken = import_grid(reading->blocks, reading->lines, at, reading->gap);

	if (!taken)
		taken = read_embedded(reading->blocks, reading->lines, at);
	if (!taken)
		taken = read_footnote(reading->blocks, reading->lines, at);
	if (!taken)
		taken = import_ruled(reading->blocks, reading->lines, at, reading->gap);
	return taken ? taken : import_pipes(reading->blocks, reading->lines, at, reading->gap);
}

static void read_line(struct reading *reading, uint32_t at)
{
	struct blocks *blocks = reading->blocks;
	const struct lines *lines = reading->lines;
	struct block *row, *text;

	if (is_tabbed(lines, at, reading->in_table)) {
		row = add_row(blocks, &reading->in_table, at + 1, reading->gap);
		read_tabbed(blocks, row, lines->at[at], lines->size[at], at + 1);
		return;
	}
	if (reading->in_table && is_page_number(blocks->arena, text_of(blocks, lines, at)))
		return;
	if (reading->in_table && go_on(blocks, lines, at, reading->gap))
		return;
	reading->in_table = false;
	text = block_add(blocks, BLOCK_TEXT, at + 1);
	text->text = arena_text(blocks->arena, lines->at[at], lines->size[at]);
	text->gap = reading->gap;
}

/* Pandoc's title, between lines of dashes at the top of the file: how many lines there are. */
static uint32_t read_front(struct blocks *blocks, const struct lines *lines)
{
	uint32_t at, end = 1;

	if (strcmp(text_of(blocks, lines, 0), "---") != 0)
		return 0;
	while (end < lines->count && strcmp(text_of(blocks, lines, end), "---") != 0 &&
	       strcmp(text_of(blocks, lines, end), "...") != 0)
		end++;
	if (end == lines->count)
		return 0;
	for (at = 1; at < end; at++) {
		const char *text = text_of(blocks, lines, at);

		if (strncmp(text, "title: ", 7) == 0)
			add_heading(blocks, text + 7, 1, at + 1);
		else if (*text)
			block_add(blocks, BLOCK_TEXT, at + 1)->text = text;
	}
	return end + 1;
}

void import_text(struct blocks *blocks, const char *bytes, size_t size)
{
	struct lines lines = import_lines(blocks->arena, bytes, size);
	struct reading reading = { .blocks = blocks, .lines = &lines };
	uint32_t taken;

	blocks->bytes = bytes;
	blocks->size = size;
	for (uint32_t at = read_front(blocks, &lines); at < lines.count; at++) {
		if (is_blank_line(&lines, at)) {
			reading.gap = true;
			continue;
		}
		if ((taken = read_framed(&reading, at)) != 0) {
			at += taken - 1;
			reading.in_table = false;
		} else if (read_heading(blocks, &lines, at)) {
			reading.in_table = false;
		} else if (read_underlined(blocks, &lines, at, reading.gap)) {
			reading.in_table = false;
			at++;
		} else {
			read_line(&reading, at);
			reading.gap =
				blocks->items[blocks->count - 1].line != at + 1 && reading.in_table && reading.gap;
			continue;
		}
		reading.gap = false;
	}
}
