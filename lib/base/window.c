/* SPDX-License-Identifier: MPL-2.0 */
/* The part of a line that fits: a line of a megabyte is cut around what is pointed at. */
#include "base/show.h"

size_t columns_between(const char *at, const char *to, const char *end)
{
	size_t columns = 0;

	while (at < to) {
		struct glyph glyph = glyph_at(at, end);

		columns += glyph.columns;
		at += glyph.size;
	}
	return columns;
}

/* How far a window reaches from `at` within so many columns; marks without width count too, or a line
 * of accents alone would have no end. */
static size_t reach(const char *at, const char *end, size_t columns)
{
	const char *start = at;
	size_t glyphs = columns * 4;

	while (at < end && glyphs--) {
		struct glyph glyph = glyph_at(at, end);

		if (glyph.columns > columns)
			break;
		columns -= glyph.columns;
		at += glyph.size;
	}
	return (size_t)(at - start);
}

/* Where the window begins: a quarter of the width before the span. */
static size_t reach_back(const char *line, const char *at, const char *end, size_t columns)
{
	const char *start = at;
	size_t glyphs = columns;

	while (at > line && glyphs--) {
		size_t size = glyph_before(at, line);
		size_t wide = glyph_at(at - size, end).columns;

		if (wide > columns)
			break;
		columns -= wide;
		at -= size;
	}
	return (size_t)(start - at);
}

struct window window_around(const char *line, size_t size, size_t focus, size_t width)
{
	struct window window = { line, 0, reach(line, line + size, width), size };

	if (window.to == size)
		return window;
	if (focus >= window.to || columns_between(line, line + focus, line + size) >= width / 2)
		window.from = focus - reach_back(line, line + focus, line + size, width / 4);
	window.to = window.from + reach(line + window.from, line + size, width - 2);
	return window;
}
