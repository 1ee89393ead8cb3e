/* SPDX-License-Identifier: MPL-2.0 */
/* Where the lines of a file begin, and the way between byte offsets and lines with columns. */
#include <string.h>

#include "node.h"

static uint32_t count_lines(const struct source *source)
{
	const char *at = source->bytes, *end = at + source->size;
	uint32_t count = 1;

	while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
		at++;
		count++;
	}
	return count;
}

void source_index(struct source *source)
{
	const char *at = source->bytes;

	if (source->lines)
		return;
	source->line_count = source->size ? count_lines(source) : 1;
	source->lines = NEW_ARRAY(source->arena, uint32_t, source->line_count);
	for (uint32_t line = 1; line < source->line_count; line++) {
		at = (const char *)memchr(at, '\n', source->size - (size_t)(at - source->bytes)) + 1;
		source->lines[line] = (uint32_t)(at - source->bytes);
	}
}

/* Where the line's text ends: before its LF or CRLF. */
static size_t line_end(const struct source *source, uint32_t line)
{
	size_t start = source->lines[line];
	size_t end = line + 1 < source->line_count ? source->lines[line + 1] - (size_t)1 : source->size;

	if (line + 1 < source->line_count && end > start && source->bytes[end - 1] == '\r')
		end--;
	return end;
}

const char *source_line(struct source *source, uint32_t line, size_t *size)
{
	source_index(source);
	*size = 0;
	if (line >= source->line_count || !source->size)
		return "";
	*size = line_end(source, line) - source->lines[line];
	return source->bytes + source->lines[line];
}

/* The bytes of the code point at `offset`; a byte that is not UTF-8 counts as one. */
static size_t forward(const struct source *source, size_t offset)
{
	const char *at = source->bytes + offset;

	(void)text_next(&at, source->bytes + source->size);
	return (size_t)(at - source->bytes) - offset;
}

static size_t backward(const struct source *source, size_t offset, size_t start)
{
	for (size_t size = 2; size <= 4 && offset - start >= size; size++)
		if (forward(source, offset - size) == size)
			return size;
	return 1;
}

/* The known place to walk from: the last one asked for where it lies on this line, else the line's
 * start. Without it the findings of a file of one long line would cost its square. */
static void begin_near(const struct source *source, uint32_t line, struct pos *pos, size_t *offset)
{
	*pos = (struct pos){ line, 0 };
	*offset = source->lines[line];
	if (source->near.line == line && source->near_offset >= *offset && source->near_offset <= source->size) {
		*pos = source->near;
		*offset = source->near_offset;
	}
}

size_t source_offset(struct source *source, struct pos pos)
{
	struct pos at;
	size_t offset, start, end;

	source_index(source);
	if (pos.line >= source->line_count)
		return source->size;
	begin_near(source, pos.line, &at, &offset);
	start = source->lines[pos.line];
	end = line_end(source, pos.line);
	if (pos.column < at.column / 2 || offset > end) {
		at.column = 0;
		offset = start;
	}
	for (; at.column < pos.column && offset < end; at.column++)
		offset += forward(source, offset);
	for (; at.column > pos.column && offset > start; at.column--)
		offset -= backward(source, offset, start);
	source->near = at;
	source->near_offset = offset;
	return offset;
}

static uint32_t line_of(const struct source *source, size_t offset)
{
	uint32_t low = 0, high = source->line_count;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct pos source_pos(struct source *source, size_t offset)
{
	struct pos at;
	size_t from, start;

	source_index(source);
	if (offset > source->size)
		offset = source->size;
	begin_near(source, line_of(source, offset), &at, &from);
	start = source->lines[at.line];
	if (offset < from && offset - start < from - offset) {
		at.column = 0;
		from = start;
	}
	while (from < offset) {
		from += forward(source, from);
		at.column++;
	}
	while (from > offset) {
		from -= backward(source, from, start);
		at.column--;
	}
	source->near = at;
	source->near_offset = from;
	return at;
}
