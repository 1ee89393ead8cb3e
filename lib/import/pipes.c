/* SPDX-License-Identifier: MPL-2.0 */
/* Markdown's tables of pipes: cells between | and |, a line of dashes under the headings. */
#include <string.h>

#include "import/import.h"

static size_t trim(const char **line, size_t size)
{
	while (size && strchr(" \t\r", **line)) {
		++*line;
		size--;
	}
	while (size && strchr(" \t\r", (*line)[size - 1]))
		size--;
	return size;
}

static const char *next_pipe(const char *at, const char *end)
{
	for (; at < end; at++) {
		if (*at == '\\' && at + 1 < end)
			at++;
		else if (*at == '|')
			return at;
	}
	return NULL;
}

static bool is_dashes(const char *line, size_t size)
{
	bool dash = false, pipe = false;

	size = trim(&line, size);
	for (size_t i = 0; i < size; i++) {
		if (!strchr("|:- +", line[i]))
			return false;
		dash |= line[i] == '-';
		pipe |= line[i] == '|' || line[i] == '+';
	}
	return dash && pipe;
}

/* Behind "<br>", "<br/>", "<BR class=x>" at `at`; NULL: it is something else. `open`: a '>' may still follow. */
static const char *behind_break(const char *at, const char *end, bool *open)
{
	const char *close;

	if (!*open || end - at <= 3 || (memcmp(at, "<br", 3) != 0 && memcmp(at, "<BR", 3) != 0) ||
	    !strchr(" />", at[3]))
		return NULL;
	close = memchr(at, '>', (size_t)(end - at));
	*open = close;
	return close ? close + 1 : NULL;
}

/* <br> as an end of a line, and an escaped pipe as itself. */
static void add_cell(struct blocks *blocks, struct block *row, const char *at, size_t size, uint32_t line)
{
	const char *end = at + size;
	bool open = true;
	struct out out;

	out_memory(&out, blocks->arena);
	while (at < end) {
		const char *behind = behind_break(at, end, &open);

		if (*at == '\\' && at + 1 < end && at[1] == '|')
			at++;
		put_char(&out, behind ? '\n' : *at);
		at = behind ? behind : at + 1;
	}
	block_cell(blocks, row, out_text(&out), out.size, line);
}

static void read_row(struct blocks *blocks, const char *line, size_t size, uint32_t number, bool gap)
{
	struct block *row = block_add(blocks, BLOCK_ROW, number);
	const char *end;

	row->gap = gap;
	size = trim(&line, size);
	end = line + size;
	if (line < end && *line == '|')
		line++;
	for (;;) {
		const char *pipe = next_pipe(line, end);

		if (!pipe && line == end && row->count)
			return;
		add_cell(blocks, row, line, (size_t)((pipe ? pipe : end) - line), number);
		if (!pipe)
			return;
		line = pipe + 1;
	}
}

static bool is_row(const struct lines *lines, uint32_t at)
{
	const char *line = lines->at[at];
	size_t size = trim(&line, lines->size[at]);

	return size > 1 && *line == '|' && next_pipe(line + 1, line + size);
}

static bool is_blank(const struct lines *lines, uint32_t at)
{
	const char *line = lines->at[at];

	return trim(&line, lines->size[at]) == 0;
}

/* Headings of their own, over a line of dashes, begin another table. */
static bool begins_table(const struct lines *lines, uint32_t at)
{
	return at + 1 < lines->count && !is_dashes(lines->at[at], lines->size[at]) &&
	       is_dashes(lines->at[at + 1], lines->size[at + 1]);
}

/* Empty lines between rows are the break of a page; a row without frame has pipes under a line of dashes. */
uint32_t import_pipes(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap)
{
	bool ruled = from + 1 < lines->count && is_dashes(lines->at[from + 1], lines->size[from + 1]) &&
		     next_pipe(lines->at[from], lines->at[from] + lines->size[from]);
	uint32_t taken = 0;

	if (!ruled && !is_row(lines, from))
		return 0;
	blocks->tables++;
	for (uint32_t at = from; at < lines->count; at++) {
		bool loose = ruled && !gap && next_pipe(lines->at[at], lines->at[at] + lines->size[at]);

		if (is_blank(lines, at)) {
			gap = true;
			continue;
		}
		if ((!is_row(lines, at) && !loose && !(at == from && ruled)) ||
		    (gap && at != from && begins_table(lines, at)))
			break;
		if (!is_dashes(lines->at[at], lines->size[at]))
			read_row(blocks, lines->at[at], lines->size[at], at + 1, gap && at != from);
		gap = false;
		taken = at + 1 - from;
	}
	return taken;
}
