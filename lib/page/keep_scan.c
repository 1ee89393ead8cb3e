/* SPDX-License-Identifier: MPL-2.0 */
/* A document of ours read back, line by line: its headings, and the blocks that stand between marks. */
#include <errno.h>
#include <string.h>

#include "page/keep.h"

#define DEEPEST 6

struct reader {
	struct arena *arena;
	bool html, closed;       /* closed: an element has ended, so that nothing is said in it any more */
	const char *at, *end;
	size_t line;
	const char *open[DEEPEST]; /* the headings that are open, outermost first */
	char fence;              /* 0: none is open */
	size_t fence_size, fence_line;
	struct scan *scan;
	struct block **last_block;
	struct section *section;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct span span_trimmed(const char *at, const char *end)
{
	while (at < end && is_blank(*at))
		at++;
	while (end > at && is_blank(end[-1]))
		end--;
	return (struct span){ at, end };
}

static size_t size_of(struct span span)
{
	return (size_t)(span.end - span.at);
}

static bool begins(struct span line, const char *text)
{
	size_t size = strlen(text);

	return size_of(line) >= size && memcmp(line.at, text, size) == 0;
}

/* Moves past one line and its end. */
static struct span take(struct reader *reader)
{
	const char *at = reader->at, *end = memchr(at, '\n', (size_t)(reader->end - at));

	reader->at = end ? end + 1 : reader->end;
	reader->line++;
	return span_trimmed(at, reader->at);
}

/* "kk:fri vurdering" or "/kk:fri" in a comment that has its line to itself: what follows that word, or NULL. */
static const char *mark(struct arena *arena, struct span line, const char *which)
{
	struct span inner;

	if (size_of(line) < 7 || !begins(line, "<!--") || memcmp(line.end - 3, "-->", 3) != 0)
		return NULL;
	inner = span_trimmed(line.at + 4, line.end - 3);
	if (!begins(inner, which))
		return NULL;
	inner.at += strlen(which);
	if (inner.at < inner.end && !is_blank(*inner.at))
		return NULL;
	inner = span_trimmed(inner.at, inner.end);
	return arena_text(arena, inner.at, size_of(inner));
}

/* What stands behind quotation signs and list markers. */
static struct span within(struct span line)
{
	for (;;) {
		const char *at = line.at;

		while (at < line.end && *at >= '0' && *at <= '9')
			at++;
		if (at == line.end || (at == line.at ? !strchr(">-*+", *at) : *at != '.' && *at != ')'))
			return line;
		if (*at != '>' && (at + 1 == line.end || !is_blank(at[1])))
			return line;
		line = span_trimmed(at + 1, line.end);
	}
}

/* Within a fence of Markdown, its own lines included, marks and headings are text. */
static bool in_fence(struct reader *reader, struct span line)
{
	bool was = reader->fence;
	struct span rest = within(line);
	char c = rest.at < rest.end ? *rest.at : 0;
	size_t run = 0;

	if (reader->html || (c != '`' && c != '~'))
		return was;
	for (; rest.at < rest.end && *rest.at == c; rest.at++)
		run++;
	if (was && c == reader->fence && run >= reader->fence_size && rest.at == rest.end) {
		reader->fence = 0;
	} else if (!was && run >= 3 && (c == '~' || !memchr(rest.at, '`', size_of(rest)))) {
		reader->fence = c;
		reader->fence_size = run;
		reader->fence_line = reader->line;
	}
	return was || reader->fence;
}

static const char *path_of(struct reader *reader)
{
	struct out out;

	out_memory(&out, reader->arena);
	for (unsigned i = 0; i < DEEPEST; i++) {
		put(&out, reader->open[i] ? reader->open[i] : "");
		put(&out, "\n");
	}
	return out_text(&out);
}

/* The level of a heading, 1 to 6, and its line from there; 0: it is none. In HTML no text has a "<". */
static unsigned level_of(const struct reader *reader, struct span *line)
{
	unsigned level = 0;

	if (!reader->html) {
		while (line->at + level < line->end && line->at[level] == '#')
			level++;
		return level <= DEEPEST && line->at + level < line->end && line->at[level] == ' ' ? level : 0;
	}
	for (const char *at = line->at; at + 2 < line->end; at++)
		if (at[0] == '<' && at[1] == 'h' && at[2] >= '1' && at[2] <= '6') {
			line->at = at;
			return (unsigned)(at[2] - '0');
		}
	return 0;
}

static void open_section(struct reader *reader, unsigned level, struct span line)
{
	struct section *section = NEW(reader->arena, struct section);

	reader->open[level - 1] = arena_text(reader->arena, line.at, size_of(line));
	for (unsigned i = level; i < DEEPEST; i++)
		reader->open[i] = NULL;
	section->path = path_of(reader);
	if (reader->section)
		reader->section->next = section;
	else
		reader->scan->sections = section;
	reader->section = section;
	reader->closed = false;
}

/* A section's words end with its last line that is not blank; in HTML before what closes the element. */
static void note_line(struct reader *reader, struct span line, bool literal)
{
	unsigned level = literal ? 0 : level_of(reader, &line);

	if (level)
		open_section(reader, level, line);
	if (reader->html && !literal &&
	    (begins(line, "</section") || begins(line, "</main") || begins(line, "<section")))
		reader->closed = true;
	if (reader->closed || (!literal && line.at == line.end))
		return;
	reader->scan->end = reader->at;
	if (reader->section)
		reader->section->end = reader->at;
}

/* A block up to its end; false: it has none, or another begins in it. */
static bool read_block(struct reader *reader, const char *name)
{
	struct block *block = NEW(reader->arena, struct block);

	block->name = name;
	block->path = path_of(reader);
	block->content.at = reader->at;
	while (*name && reader->at < reader->end) {
		const char *start = reader->at;
		struct span line = take(reader);

		if (mark(reader->arena, line, "kk:fri"))
			return false;
		if (!mark(reader->arena, line, "/kk:fri"))
			continue;
		block->content.end = start;
		*reader->last_block = block;
		reader->last_block = &block->next;
		return true;
	}
	return false;
}

int keep_scan(struct arena *arena, bool html, const char *text, size_t size, struct scan *scan, size_t *line)
{
	struct reader reader = { .arena = arena, .html = html, .at = text, .end = text + size, .scan = scan,
				 .last_block = &scan->blocks };

	*scan = (struct scan){ .end = text };
	while (reader.at < reader.end) {
		struct span span = take(&reader);
		bool fenced = in_fence(&reader, span);
		const char *name = fenced ? NULL : mark(arena, span, "kk:fri");

		*line = reader.line;
		if (!fenced && !name && mark(arena, span, "/kk:fri"))
			return -EBADMSG;
		if (name && !read_block(&reader, name))
			return -EBADMSG;
		note_line(&reader, span, fenced || name);
	}
	*line = reader.fence_line;
	return reader.fence ? -EBADMSG : 0;
}
