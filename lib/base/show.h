/* SPDX-License-Identifier: MPL-2.0 */
/* What a terminal or a log is sent of a file's text: put_safe, and nothing a CI runner takes for a command. */
#ifndef KK_SHOW_H
#define KK_SHOW_H

#include "base/base.h"

#define TAB_COLUMNS 4

/* One code point as it is shown. */
struct glyph {
	size_t size;    /* its bytes */
	size_t columns; /* what it takes on a terminal */
};

struct glyph glyph_at(const char *at, const char *end);
size_t glyph_before(const char *at, const char *start); /* bytes of the code point that ends at `at` */
void put_glyph(struct out *out, const char *at, const char *end);

void put_shown(struct out *out, const char *text, size_t size);
/* At most `limit` code points and then an ellipsis. */
void put_shown_part(struct out *out, const char *text, size_t size, size_t limit);
/* As it is, blanks and line ends too, but that no runner obeys it: a line of a diff, behind its sign. */
void put_disarmed(struct out *out, const char *text, size_t size);
/* A line that may begin with what came from a file: "::error …" is not left to begin it. */
void put_shown_line(struct out *out, const char *line);
/* A path at the start of a line. */
void put_shown_path(struct out *out, const char *path);

/* base/window.c – the part of a line that is shown, as offsets into it. */
struct window {
	const char *line;
	size_t from, to, size;
};

struct window window_around(const char *line, size_t size, size_t focus, size_t width);
size_t columns_between(const char *at, const char *to, const char *end); /* `end`: of the line */

#endif
