/* SPDX-License-Identifier: MPL-2.0 */
/* Literal and folded scalars: a line indented as the text is belongs to it, and the first one that is not ends it. */
#include <string.h>

#include "reader/quick.h"

enum chomp { CLIP, STRIP, KEEP };

struct block {
	struct quick *quick;
	bool is_folded;
	enum chomp chomp;
	size_t indent;
	size_t breaks;    /* of empty lines, not yet put */
	bool has_break;   /* the latest line with text ended in one, not yet put */
	bool was_further; /* the latest line with text began with a space */
	char *put;
};

/* `|`, `>-` and the like, with a comment at most; an indentation given in digits is declined. */
static bool read_header(struct block *block, const char *at)
{
	block->is_folded = *at++ == '>';
	if (*at == '-' || *at == '+')
		block->chomp = *at++ == '-' ? STRIP : KEEP;
	return quick_is_rest_empty(at);
}

/* Empty lines; of those before the first text the widest counts, and so does that text's own indentation. */
static const char *pass_empty(struct block *block, const char *line, size_t limit, size_t *widest)
{
	for (;;) {
		const char *at = line;

		while (*at == ' ' && (size_t)(at - line) < limit)
			at++;
		if ((size_t)(at - line) > *widest)
			*widest = (size_t)(at - line);
		if (*at != '\n' && *at != '\r')
			return line;
		block->breaks++;
		line = quick_behind(at);
		quick_move(block->quick, line, block->quick->number + 1);
	}
}

/* The text's own indentation, by libyaml's rule. */
static const char *find_indent(struct block *block, const char *line)
{
	const struct quick *quick = block->quick;
	size_t widest = 0, least = quick->depth ? quick_top(quick)->indent + 1 : 1;

	line = pass_empty(block, line, SIZE_MAX, &widest);
	block->indent = widest > least ? widest : least;
	return line;
}

static bool is_indented(const struct block *block, const char *line)
{
	size_t indent = 0;

	while (indent < block->indent && line[indent] == ' ')
		indent++;
	return indent == block->indent && line[indent] != '\0';
}

static void put_breaks(struct block *block)
{
	memset(block->put, '\n', block->breaks);
	block->put += block->breaks;
	block->breaks = 0;
}

static void put_line(struct block *block, const char *at, const char *end)
{
	bool is_further = *at == ' ', joins = block->is_folded && !block->was_further && !is_further;

	if (block->has_break && !joins)
		*block->put++ = '\n';
	else if (block->has_break && !block->breaks)
		*block->put++ = ' ';
	put_breaks(block);
	memcpy(block->put, at, (size_t)(end - at));
	block->put += end - at;
	block->was_further = is_further;
}

/* How far the text can reach: to the first line that is neither empty nor indented as it is. */
static size_t room_for(const struct block *block, const char *line)
{
	const char *at = line;

	for (;;) {
		const char *text = quick_spaces(at);

		if (*text == '\0' || (*text != '\n' && *text != '\r' && (size_t)(text - at) < block->indent))
			return (size_t)(text - line) + block->breaks + 2;
		at = quick_behind(quick_break(block->quick, text));
	}
}

static void put_lines(struct block *block, const char *line, struct pos *end)
{
	struct quick *quick = block->quick;
	size_t unused = 0;

	while (is_indented(block, line)) {
		const char *stop = quick_break(quick, line);

		put_line(block, line + block->indent, stop);
		*end = quick_pos(quick, stop);
		block->has_break = *stop != '\0';
		if (!block->has_break) {
			quick_move(quick, stop, quick->number);
			return;
		}
		line = quick_behind(stop);
		quick_move(quick, line, quick->number + 1);
		line = pass_empty(block, line, block->indent, &unused);
		*end = quick_pos(quick, line);
	}
}

static void chomp(struct block *block)
{
	if (block->chomp != STRIP && block->has_break)
		*block->put++ = '\n';
	if (block->chomp == KEEP)
		put_breaks(block);
	*block->put = '\0';
}

bool quick_block(struct quick *quick, const char *at)
{
	struct arena *arena = &quick->builder.file->arena;
	struct block block = { .quick = quick };
	struct met met = { .style = *at == '>' ? STYLE_FOLDED : STYLE_LITERAL, .is_kept = true };
	const char *line;
	size_t room;
	char *text;

	if (!read_header(&block, at))
		return false;
	met.start = quick_pos(quick, at);
	line = quick_break(quick, at);
	if (*line == '\0')
		return false;
	quick_next(quick, line);
	line = find_indent(&block, quick->line);
	met.end = quick_pos(quick, line);
	room = room_for(&block, line);
	text = block.put = NEW_ROOM(arena, char, room);
	put_lines(&block, line, &met.end);
	chomp(&block);
	met.text = text;
	met.size = (size_t)(block.put - text);
	arena_shrink(arena, text, room, met.size + 1);
	return quick_value(quick, &met);
}
