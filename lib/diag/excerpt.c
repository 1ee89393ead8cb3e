/* SPDX-License-Identifier: MPL-2.0 */
/* The excerpt: lines of a file with their numbers, and carets under the exact spans. */
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"

#define UNLIMITED_WIDTH 160
#define LEAST_WIDTH 24

/* One place to underline. */
struct mark {
	struct place place;
	const char *label;
	bool primary, drawn;
};

struct excerpt {
	const struct pen *pen;
	const struct finding *finding;
	enum kk_lang lang;
	unsigned gutter;
	size_t width; /* columns left for a line's text */
	struct mark *marks;
	size_t count;
};

static unsigned digits_of(uint64_t number)
{
	unsigned digits = 1;

	while (number /= 10)
		digits++;
	return digits;
}

unsigned excerpt_gutter(const struct finding *finding)
{
	uint32_t line = finding->place.start.line;

	for (const struct related *related = finding->related; related; related = related->next)
		if (related->place.start.line > line)
			line = related->place.start.line;
	return digits_of(line + UINT64_C(1));
}

/* "13 | ", or as much blank: what stands before a line. */
static void put_gutter(const struct excerpt *excerpt, const uint32_t *line)
{
	struct out *out = excerpt->pen->out;

	pen_on(excerpt->pen, PEN_GUTTER);
	put_repeat(out, " ", excerpt->gutter - (line ? digits_of(*line + UINT64_C(1)) : 0));
	if (line)
		put_unsigned(out, *line + UINT64_C(1));
	put(out, " |");
	pen_off(excerpt->pen);
}

static void put_window(const struct excerpt *excerpt, const struct window *window, uint32_t line)
{
	struct out *out = excerpt->pen->out;
	const char *end = window->line + window->size;

	put_gutter(excerpt, &line);
	if (window->size)
		put_char(out, ' ');
	if (window->from)
		put(out, "…");
	for (const char *at = window->line + window->from; at < window->line + window->to; at += glyph_at(at, end).size)
		put_glyph(out, at, end);
	if (window->to < window->size)
		put(out, "…");
	put_char(out, '\n');
}

/* The span of a mark on its first line, as offsets into it. */
static void span_on_line(struct mark *mark, const char *line, size_t size, size_t *from, size_t *to)
{
	struct source *source = mark->place.source;
	struct pos end = mark->place.end; /* before its start it is no end */
	size_t start = (size_t)(line - source->bytes);

	*from = source_offset(source, mark->place.start) - start;
	*to = *from;
	if (end.line > mark->place.start.line)
		for (*to = size; *to > *from && (line[*to - 1] == ' ' || line[*to - 1] == '\t'); --*to)
			;
	else if (end.line == mark->place.start.line && end.column > mark->place.start.column)
		*to = source_offset(source, end) - start;
}

static const char *mark_color(const struct excerpt *excerpt, const struct mark *mark)
{
	return mark->primary ? pen_severity(excerpt->finding->severity) : PEN_GUTTER;
}

static void put_label(const struct excerpt *excerpt, const struct mark *mark, size_t indent, size_t carets)
{
	struct out *out = excerpt->pen->out;
	struct out label;
	size_t width;

	out_memory(&label, out->arena);
	put_filled(&label, excerpt->finding, mark->label, excerpt->lang, true);
	if (!label.size)
		return;
	width = text_width(out_text(&label), label.size);
	if (excerpt->pen->style->width && indent + carets + 1 + width > excerpt->width) {
		put_char(out, '\n');
		put_gutter(excerpt, NULL);
		put_repeat(out, " ", 1 + (indent + width <= excerpt->width ? indent : 0));
	} else {
		put_char(out, ' ');
	}
	pen_put(excerpt->pen, mark_color(excerpt, mark), out_text(&label));
}

static void put_carets(const struct excerpt *excerpt, const struct mark *mark, const struct window *window,
		       size_t from, size_t to)
{
	struct out *out = excerpt->pen->out;
	const char *end = window->line + window->size;
	size_t shown = to < window->to ? to : window->to;
	size_t indent = (window->from > 0) + columns_between(window->line + window->from, window->line + from, end);
	size_t carets = columns_between(window->line + from, window->line + shown, end) + (to > shown);

	if (!carets)
		carets = 1;
	put_gutter(excerpt, NULL);
	put_repeat(out, " ", 1 + indent);
	pen_on(excerpt->pen, mark_color(excerpt, mark));
	put_repeat(out, mark->primary ? "^" : "-", carets);
	pen_off(excerpt->pen);
	put_label(excerpt, mark, indent, carets);
	put_char(out, '\n');
}

/* A line and all the marks on it; one whose span the window does not show gets the line once more. */
static void put_line(const struct excerpt *excerpt, struct source *source, uint32_t number)
{
	struct window window = { 0 };
	size_t size;
	const char *line = source_line(source, number, &size);

	for (size_t i = 0; i < excerpt->count; i++) {
		struct mark *mark = &excerpt->marks[i];
		size_t from, to;

		if (mark->drawn || mark->place.source != source || mark->place.start.line != number)
			continue;
		span_on_line(mark, line, size, &from, &to);
		if (!window.line || (from >= window.to && window.to < size)) {
			window = window_around(line, size, from, excerpt->width);
			put_window(excerpt, &window, number);
		}
		put_carets(excerpt, mark, &window, from, to);
		mark->drawn = true;
	}
}

static const struct mark *next_mark(const struct excerpt *excerpt, const struct source *source)
{
	const struct mark *next = NULL;

	for (size_t i = 0; i < excerpt->count; i++) {
		const struct mark *mark = &excerpt->marks[i];

		if (!mark->drawn && mark->place.source == source && source->size &&
		    (!next || mark->place.start.line < next->place.start.line))
			next = mark;
	}
	return next;
}

static void put_skip(const struct excerpt *excerpt)
{
	struct out *out = excerpt->pen->out;

	pen_on(excerpt->pen, PEN_GUTTER);
	put_repeat(out, " ", excerpt->gutter - 1);
	put(out, "...");
	pen_off(excerpt->pen);
	put_char(out, '\n');
}

static void put_heading(const struct excerpt *excerpt, const char *path, struct pos start)
{
	struct out *out = excerpt->pen->out;

	put_repeat(out, " ", excerpt->gutter);
	pen_put(excerpt->pen, PEN_GUTTER, "-->");
	put_char(out, ' ');
	put_shown(out, path, strlen(path));
	put_char(out, ':');
	put_unsigned(out, start.line + UINT64_C(1));
	put_char(out, ':');
	put_unsigned(out, start.column + UINT64_C(1));
	put_char(out, '\n');
}

static void put_blank(const struct excerpt *excerpt)
{
	put_gutter(excerpt, NULL);
	put_char(excerpt->pen->out, '\n');
}

/* The marks of one file, from top to bottom. */
static void put_block(const struct excerpt *excerpt, struct source *source, const char *path, struct pos start)
{
	const struct mark *mark = next_mark(excerpt, source);
	uint32_t line = 0;
	bool first = true;

	put_heading(excerpt, path, start);
	if (mark)
		put_blank(excerpt);
	for (; mark; mark = next_mark(excerpt, source)) {
		if (!first && mark->place.start.line > line + 1)
			put_skip(excerpt);
		first = false;
		line = mark->place.start.line;
		put_line(excerpt, source, line);
	}
	put_blank(excerpt);
}

/* Marks on one line are drawn from left to right. */
static void add_mark(struct excerpt *excerpt, struct mark mark)
{
	size_t at = excerpt->count++;

	for (; at && excerpt->marks[at - 1].place.start.column > mark.place.start.column; at--)
		excerpt->marks[at] = excerpt->marks[at - 1];
	excerpt->marks[at] = mark;
}

static void collect_marks(struct excerpt *excerpt, struct arena *arena)
{
	const struct finding *finding = excerpt->finding;
	size_t room = 1;

	for (const struct related *related = finding->related; related; related = related->next)
		room++;
	excerpt->marks = NEW_ARRAY(arena, struct mark, room);
	add_mark(excerpt, (struct mark){ .place = finding->place, .primary = true,
					 .label = wording(finding_message(finding)->label, excerpt->lang) });
	for (const struct related *related = finding->related; related; related = related->next)
		add_mark(excerpt, (struct mark){ .place = related->place,
						 .label = related->label.in[excerpt->lang] });
}

void put_excerpt(const struct pen *pen, const struct run *run, const struct finding *finding)
{
	size_t width = pen->style->width ? pen->style->width : UNLIMITED_WIDTH;
	struct excerpt excerpt = { .pen = pen, .finding = finding, .lang = run->lang };

	excerpt.gutter = excerpt_gutter(finding);
	excerpt.width = width > excerpt.gutter + 3 + LEAST_WIDTH ? width - excerpt.gutter - 3 : LEAST_WIDTH;
	collect_marks(&excerpt, run->arena);
	put_block(&excerpt, finding->place.source, finding_path(finding), finding->place.start);
	for (const struct related *related = finding->related; related; related = related->next)
		if (next_mark(&excerpt, related->place.source))
			put_block(&excerpt, related->place.source, related->place.source->path, related->place.start);
}
