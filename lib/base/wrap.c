/* SPDX-License-Identifier: MPL-2.0 */
/* Breaking text at spaces, counted in terminal columns. */
#include <string.h>

#include "base/wrap.h"

#define MOST_CELLS 4
#define LEAST_ROOM 20 /* columns: a terminal that has fewer breaks lines itself */

static bool ends_with(const char *text, size_t size, const char *end)
{
	size_t length = strlen(end);

	return size >= length && memcmp(text + size - length, end, length) == 0;
}

/* A sign and its number, a number and its per cent, stay together. */
static bool holds_on(const char *text, size_t size)
{
	return ends_with(text, size, "§") || ends_with(text, size, "stk.") || ends_with(text, size, "nr.") ||
		text[size + 1] == '%';
}

/* The end of the next piece that may not be broken. */
static size_t piece_end(const char *text, size_t from)
{
	size_t size = from + strcspn(text + from, " \n");

	while (text[size] == ' ' && holds_on(text, size))
		size += 1 + strcspn(text + size + 1, " \n");
	return size;
}

/* The bytes of the words that fit in so many columns: at least one word, however wide. A new line ends one. */
static size_t wrap_size(const char *text, size_t width)
{
	size_t size = piece_end(text, 0);

	while (text[size] == ' ') {
		size_t next = piece_end(text, size + 1);

		if (text_width(text, next) > width)
			break;
		size = next;
	}
	return size;
}

static const char *after_break(const char *text)
{
	return *text == ' ' || *text == '\n' ? text + 1 : text;
}

void put_wrapped(struct out *out, const char *first, const char *rest, const char *text)
{
	put_wrapped_in(out, WRAP_WIDTH, first, rest, text);
}

void put_wrapped_in(struct out *out, size_t width, const char *first, const char *rest, const char *text)
{
	const char *indent = first;

	while (*text) {
		size_t before = text_width(indent, strlen(indent));
		size_t size = wrap_size(text, width > before + LEAST_ROOM ? width - before : LEAST_ROOM);

		put(out, indent);
		put_bytes(out, text, size);
		put_char(out, '\n');
		text = after_break(text + size);
		indent = rest;
	}
}

static bool is_done(const char *const *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (*texts[i])
			return false;
	return true;
}

/* Spaces are written only where something follows them. */
static void put_line(struct out *out, const struct cell *cells, const char **texts, size_t count)
{
	size_t column = 0, start = 0;

	for (size_t i = 0; i < count; i++) {
		size_t room = i + 1 == count ? WRAP_WIDTH - start : cells[i].width - 2;
		size_t size = wrap_size(texts[i], room);

		if (size) {
			put_repeat(out, " ", start > column ? start - column : 0);
			put_bytes(out, texts[i], size);
			column = (start > column ? start : column) + text_width(texts[i], size);
		}
		texts[i] = after_break(texts[i] + size);
		start += cells[i].width;
	}
	put_char(out, '\n');
}

void put_cells(struct out *out, const struct cell *cells, size_t count)
{
	const char *texts[MOST_CELLS];

	for (size_t i = 0; i < count; i++)
		texts[i] = cells[i].text;
	while (!is_done(texts, count))
		put_line(out, cells, texts, count);
}
