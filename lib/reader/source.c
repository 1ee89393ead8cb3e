/* SPDX-License-Identifier: MPL-2.0 */
/* Where the lines of a file begin, and the way between byte offsets and lines with columns. */
#include <string.h>

#include "base/sha256.h"
#include "reader/pointed.h"

/* A line longer than this is not walked from its start for every question: that would cost its square. */
#define LONG_LINE 4096
#define BLOCK 1024

/* The first code point at or after each block's beginning, and its column. */
struct column_mark {
	uint32_t offset, column;
};

#define DIGEST_SHOWN 6 /* bytes: enough to tell versions of a file apart, short enough to read aloud */

const char *source_digest(struct source *source)
{
	static const char digits[] = "0123456789abcdef";
	uint8_t digest[SHA256_SIZE];
	struct out out;

	if (source->digest)
		return source->digest;
	sha256(source->bytes - source->bom, source->size + source->bom, digest);
	out_memory(&out, source->arena);
	for (size_t i = 0; i < DIGEST_SHOWN; i++) {
		put_char(&out, digits[digest[i] >> 4]);
		put_char(&out, digits[digest[i] & 0xF]);
	}
	return source->digest = out_text(&out);
}

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

/* Where a line stands among those that the bytes hold; past them all: nowhere. */
static uint32_t held(const struct source *source, uint32_t line)
{
	return source->lines_kept ? lines_find(source->lines_kept, line) : line;
}

const char *source_line(struct source *source, uint32_t line, size_t *size)
{
	source_index(source);
	*size = 0;
	line = held(source, line);
	if (line >= source->line_count || !source->size)
		return source->bytes;
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

static void index_columns(struct source *source)
{
	size_t count = source->size / BLOCK + 1, block = 0;
	uint32_t column = 0;

	source->marks = NEW_ARRAY(source->arena, struct column_mark, count);
	for (size_t offset = 0; block < count; offset += forward(source, offset)) {
		for (; block < count && offset >= block * BLOCK; block++)
			source->marks[block] = (struct column_mark){ (uint32_t)offset, column };
		if (offset >= source->size)
			break;
		column = source->bytes[offset] == '\n' ? 0 : column + 1;
	}
}

/* The marks within a line: the blocks from `*from` up to `*to`. */
static void marks_of(struct source *source, uint32_t line, size_t *from, size_t *to)
{
	size_t start = source->lines[line], end = line_end(source, line);

	*from = *to = 0;
	if (end - start < LONG_LINE)
		return;
	if (!source->marks)
		index_columns(source);
	*from = start / BLOCK + 1;
	*to = end / BLOCK + 1;
	while (*to > *from && source->marks[*to - 1].offset > end)
		--*to;
}

/* The last of the marks from `from` up to `to` that is not past the column, or NULL. */
static const struct column_mark *mark_before(const struct source *source, size_t from, size_t to, uint32_t column)
{
	size_t low = from, high = to;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (source->marks[middle].column <= column)
			low = middle + 1;
		else
			high = middle;
	}
	return low > from ? &source->marks[low - 1] : NULL;
}

size_t source_offset(struct source *source, struct pos pos)
{
	const struct column_mark *mark;
	size_t offset, end, from, to;
	uint32_t column = 0;

	source_index(source);
	pos.line = held(source, pos.line);
	if (pos.line >= source->line_count)
		return source->size;
	offset = source->lines[pos.line];
	end = line_end(source, pos.line);
	marks_of(source, pos.line, &from, &to);
	mark = mark_before(source, from, to, pos.column);
	if (mark) {
		offset = mark->offset;
		column = mark->column;
	}
	for (; column < pos.column && offset < end; column++)
		offset += forward(source, offset);
	return offset;
}

size_t source_whole_offset(struct source *source, struct pos pos)
{
	const struct lines *kept = source->lines_kept;
	size_t offset = source_offset(source, pos); /* and its lines are known */
	uint32_t line = held(source, pos.line);

	if (!kept)
		return offset;
	if (line == LINE_GONE)
		return kept->whole;
	return kept->offsets[line] + (line < source->line_count ? offset - source->lines[line] : 0);
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
	struct pos pos = { 0, 0 };
	size_t at, from, to;

	source_index(source);
	if (offset > source->size)
		offset = source->size;
	pos.line = line_of(source, offset);
	at = source->lines[pos.line];
	marks_of(source, pos.line, &from, &to);
	if (to > offset / BLOCK + 1)
		to = offset / BLOCK + 1;
	if (to > from && source->marks[to - 1].offset > offset)
		to--;
	if (to > from) {
		at = source->marks[to - 1].offset;
		pos.column = source->marks[to - 1].column;
	}
	while (at < offset) {
		at += forward(source, at);
		pos.column += at <= offset;
	}
	return pos;
}
