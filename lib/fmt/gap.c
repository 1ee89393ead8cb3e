/* SPDX-License-Identifier: MPL-2.0 */
/* What stands between nodes and belongs to none: comments and empty lines, read and written at their new place. */
#include <assert.h>
#include <string.h>

#include "fmt/fmt.h"

static void add_line(struct fmt *fmt, struct trivia *lines, struct line line)
{
	/* Grows by doubling: the room is the next power of two. */
	if ((lines->count & (lines->count - 1)) == 0)
		lines->items = arena_grow(fmt->arena, lines->items, lines->count * sizeof(line),
					  (lines->count ? lines->count * 2 : 1) * sizeof(line));
	lines->items[lines->count++] = line;
}

/* The text from `at` to the end of its line, without the space that ends it. */
static struct line rest_of_line(const struct fmt *fmt, enum line_kind kind, size_t at, size_t limit, size_t line_start)
{
	const char *bytes = fmt->source->bytes, *end = memchr(bytes + at, '\n', limit - at);
	size_t stop = end ? (size_t)(end - bytes) : limit;

	while (strchr(" \t\r", bytes[stop - 1])) /* what it begins with is none of them */
		stop--;
	return (struct line){ kind, (uint32_t)(at - line_start), (uint32_t)(stop - at), bytes + at };
}

/* "---", "..." and "%YAML" at the beginning of a line. */
static bool is_mark(const char *at, const char *end)
{
	return *at == '%' || (end - at >= 3 && (memcmp(at, "---", 3) == 0 || memcmp(at, "...", 3) == 0));
}

struct scan {
	size_t at, to, line_start;
	bool on_line;  /* something stands on this line already */
	bool after_dash, first;
};

static void read_comment(struct fmt *fmt, struct gap *gap, struct scan *scan)
{
	struct line line = rest_of_line(fmt, LINE_COMMENT, scan->at, scan->to, scan->line_start);

	if (scan->on_line && scan->first && !scan->after_dash)
		gap->trail = line;
	else if (scan->on_line && scan->after_dash)
		gap->dash_comment = line;
	else
		add_line(fmt, &gap->lines, line);
	scan->at += line.size;
	scan->on_line = true;
}

static void end_line(struct fmt *fmt, struct gap *gap, struct scan *scan)
{
	if (!scan->on_line)
		add_line(fmt, &gap->lines, (struct line){ .kind = LINE_EMPTY });
	scan->line_start = ++scan->at;
	scan->on_line = scan->after_dash = scan->first = false;
}

static void read_sign(struct fmt *fmt, struct gap *gap, struct scan *scan)
{
	const char *bytes = fmt->source->bytes;

	if (scan->at == scan->line_start && is_mark(bytes + scan->at, bytes + scan->to)) {
		struct line line = rest_of_line(fmt, LINE_MARK, scan->at, scan->to, scan->line_start);

		if (bytes[scan->at] != '%')
			line.size = 3;
		add_line(fmt, &gap->lines, line);
		scan->at += line.size;
		scan->on_line = true;
		scan->first = false;
		return;
	}
	if (bytes[scan->at] == '-') {
		gap->dash = gap->lines.count;
		scan->after_dash = true;
	}
	scan->on_line = true;
	scan->at++;
}

struct gap gap_read(struct fmt *fmt, size_t from, size_t to)
{
	const char *bytes = fmt->source->bytes;
	struct scan scan = { .at = from, .to = to, .line_start = from };
	struct gap gap = { .dash = 0 };

	while (scan.line_start && bytes[scan.line_start - 1] != '\n')
		scan.line_start--;
	scan.on_line = scan.first = scan.line_start != from;
	while (scan.at < to) {
		if (strchr(" \t\r", bytes[scan.at]))
			scan.at++;
		else if (bytes[scan.at] == '\n')
			end_line(fmt, &gap, &scan);
		else if (bytes[scan.at] == '#')
			read_comment(fmt, &gap, &scan);
		else
			read_sign(fmt, &gap, &scan);
	}
	return gap;
}

struct line trail_at(struct fmt *fmt, size_t from)
{
	const char *end = memchr(fmt->source->bytes + from, '\n', fmt->source->size - from);

	assert(from);
	if (fmt->source->bytes[from - 1] == '\n')
		return (struct line){ .size = 0 };
	return gap_read(fmt, from, end ? (size_t)(end - fmt->source->bytes) : fmt->source->size).trail;
}

bool is_directive(const struct line *line)
{
	const char *at = line->text, *end;

	if (line->kind != LINE_COMMENT)
		return false;
	for (end = at++ + line->size; at < end && (*at == ' ' || *at == '\t'); at++)
		;
	return end - at >= 3 && memcmp(at, "kk:", 3) == 0;
}

bool has_directive(const struct trivia *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		if (is_directive(&lines->items[i]))
			return true;
	return false;
}

void fmt_put_trail(struct fmt *fmt, const struct line *trail)
{
	if (trail->size) {
		put_char(&fmt->out, ' ');
		put_bytes(&fmt->out, trail->text, trail->size);
	}
	put_char(&fmt->out, '\n');
}

static bool ends_empty(const struct out *out)
{
	assert(out->size != 1); /* nothing that is written fits one byte */
	return out->size == 0 || memcmp(out->bytes + out->size - 2, "\n\n", 2) == 0;
}

void fmt_put_lines(struct fmt *fmt, const struct trivia *lines, uint32_t column)
{
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->items[i];

		if (line->kind == LINE_EMPTY) {
			if (!ends_empty(&fmt->out))
				put_char(&fmt->out, '\n');
			continue;
		}
		fmt_put_indent(fmt, line->kind == LINE_MARK ? 0 : column);
		put_bytes(&fmt->out, line->text, line->size);
		put_char(&fmt->out, '\n');
	}
}

struct trivia lines_from(const struct trivia *lines, size_t first, size_t end)
{
	return first >= end ? (struct trivia){ NULL, 0 } : (struct trivia){ lines->items + first, end - first };
}

struct trivia without_first_empty(const struct trivia *lines)
{
	size_t first = 0;

	while (first < lines->count && lines->items[first].kind == LINE_EMPTY)
		first++;
	return lines_from(lines, first, lines->count);
}
