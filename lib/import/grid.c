/* SPDX-License-Identifier: MPL-2.0 */
/* Pandoc's drawn tables: grids of + - | whose cells have several lines, and columns under ruled dashes. */
#include <assert.h>
#include <string.h>

#include "import/import.h"

#define ITEM_INDENT 4 /* of the lines of an item, as pandoc draws it */

/* Where columns begin, in code points; one more is where the last one ends. */
struct frame {
	size_t edge[IMPORT_COLUMNS + 1];
	uint32_t columns;
};

static const char *point_at(const char *line, size_t size, size_t column)
{
	const char *at = line, *end = line + size;

	while (column-- && at < end)
		(void)text_next(&at, end);
	return at;
}

/* The part of a line between two columns. */
static const char *part_of(const struct lines *lines, uint32_t at, size_t from, size_t to, size_t *size)
{
	const char *start = point_at(lines->at[at], lines->size[at], from);
	const char *stop =
		to == SIZE_MAX ? lines->at[at] + lines->size[at] : point_at(lines->at[at], lines->size[at], to);

	*size = (size_t)(stop - start);
	return start;
}

static bool is_made_of(const char *line, size_t size, const char *characters)
{
	for (size_t i = 0; i < size; i++)
		if (!strchr(characters, line[i]))
			return false;
	return size != 0;
}

static size_t indent_of(const struct lines *lines, uint32_t at)
{
	size_t i = 0;

	while (i < lines->size[at] && lines->at[at][i] == ' ')
		i++;
	return i;
}

static bool is_border(const struct lines *lines, uint32_t at)
{
	size_t indent = indent_of(lines, at);

	return lines->size[at] > indent + 2 && lines->at[at][indent] == '+' &&
	       is_made_of(lines->at[at] + indent, lines->size[at] - indent, "+-=: \r");
}

static bool read_frame(const struct lines *lines, uint32_t at, struct frame *frame)
{
	uint32_t edges = 0;

	for (size_t i = 0; i < lines->size[at]; i++)
		if (lines->at[at][i] == '+') {
			if (edges > IMPORT_COLUMNS)
				return false;
			frame->edge[edges++] = i;
		}
	assert(edges); /* a border begins with one */
	frame->columns = edges - 1;
	return frame->columns > 0;
}

/* What one row of the table has gathered so far. */
struct gathering {
	struct blocks *blocks;
	struct out cells[IMPORT_COLUMNS];
	uint32_t line; /* of its first line; 0: nothing yet */
	bool below;    /* a row has ended: the next one is no heading */
};

static void gather(struct gathering *gathering, const struct lines *lines, uint32_t at, const struct frame *frame,
		   uint32_t column, bool last_open, size_t skip)
{
	size_t to = last_open && column + 1 == frame->columns ? SIZE_MAX : frame->edge[column + 1], size;
	const char *part = part_of(lines, at, frame->edge[column] + skip, to, &size);

	put_bytes(&gathering->cells[column], part, size);
	put_char(&gathering->cells[column], '\n');
	if (!gathering->line)
		gathering->line = at + 1;
}

/* What an item of a list, which stands further in, has of the column's width. */
static size_t width_left(const struct lines *lines, uint32_t at, size_t width)
{
	size_t in = 1;

	while (in < lines->size[at] && lines->at[at][in] == ' ')
		in++;
	return in - 1 < width ? width - (in - 1) : 0;
}

/* A word that is wider than an item's lines stands below an empty line, pushed out of the item as far as it needs. */
static bool is_pushed_out(const char *line, size_t width)
{
	return width && !strchr(line, ' ') && text_length(line, strlen(line)) + ITEM_INDENT > width;
}

/* "1." or "-" with its text on the next line, for want of room */
static bool is_mark_alone(const char *line)
{
	size_t digits = strspn(line, "0123456789");

	return digits ? digits < 3 && line[digits] && strchr(".)", line[digits]) && !line[digits + 1]
		      : strcmp(line, "-") == 0;
}

/* Lines of one cell are one text, but for items of a list and what stands after an empty line. */
static const char *folded_cell(struct blocks *blocks, const char *text, size_t width)
{
	struct arena *arena = blocks->arena;
	struct lines lines = import_lines(arena, text, strlen(text));
	const char *above[2] = { "", "" }; /* the last line, and the one before it */
	bool spaced = false, in_item = false; /* spaced: an empty line stands above */
	struct out out;

	out_memory(&out, arena);
	for (uint32_t i = 0; i < lines.count; i++) {
		const char *line = import_tidy(arena, lines.at[i], lines.size[i]);
		bool is_item = import_bullet(line) || import_numbering(line) || is_mark_alone(line), gap, goes_on;

		if (!*line) {
			spaced = out.size != 0;
			continue;
		}
		/* what is indented, or was too wide to be, belongs to the item above */
		gap = spaced && !(in_item && (indent_of(&lines, i) >= 3 || is_pushed_out(line, width)));
		in_item = is_item || (in_item && !gap);
		goes_on = out.size && !gap && !is_item;
		if (out.size && !goes_on)
			put_char(&out, '\n');
		if (goes_on && (spaced || is_mark_alone(above[0]) ||
				!is_cut_word(blocks, above, line, width_left(&lines, i, width))))
			join_to(&out, line);
		else
			put(&out, line);
		above[1] = goes_on ? above[0] : "";
		above[0] = line;
		spaced = false;
	}
	return out_text(&out);
}

/* Of the columns that are drawn with a margin at either side; others cut no words. */
static size_t width_of(const struct frame *frame, uint32_t column, bool drawn)
{
	return drawn ? frame->edge[column + 1] - frame->edge[column] - 3 : 0;
}

static void end_row(struct gathering *gathering, const struct frame *frame, bool drawn, bool gap)
{
	uint32_t columns = frame->columns;
	struct blocks *blocks = gathering->blocks;
	struct block *row;

	if (!gathering->line)
		return;
	row = block_add(blocks, BLOCK_ROW, gathering->line);
	row->gap = gap;
	for (uint32_t i = 0; i < columns; i++) {
		const char *text = folded_cell(blocks, out_text(&gathering->cells[i]),
						       width_of(frame, i, drawn));

		block_cell(blocks, row, text, strlen(text), gathering->line);
		out_memory(&gathering->cells[i], blocks->arena);
	}
	if (!gathering->below && !blocks->doubtful_line)
		blocks->doubtful = NULL; /* headings are known by their beginnings */
	else if (blocks->doubtful && !blocks->doubtful_line)
		blocks->doubtful_line = gathering->line;
	gathering->below = true;
	gathering->line = 0;
}

static struct gathering *begin(struct blocks *blocks)
{
	struct gathering *gathering = NEW(blocks->arena, struct gathering);

	gathering->blocks = blocks;
	for (uint32_t i = 0; i < IMPORT_COLUMNS; i++)
		out_memory(&gathering->cells[i], blocks->arena);
	blocks->tables++;
	return gathering;
}

/* A border under some columns only: the others span the row below, and their text goes on there. */
static bool ends_row(const struct lines *lines, uint32_t at, const struct frame *frame)
{
	for (uint32_t i = 0; i < frame->columns; i++) {
		size_t size;
		const char *part = part_of(lines, at, frame->edge[i] + 1, frame->edge[i + 1], &size);

		if (size > 1 && is_made_of(part, size, "-=:"))
			return true;
	}
	return false;
}

static void gather_line(struct gathering *gathering, const struct lines *lines, uint32_t at, const struct frame *frame,
			bool partial)
{
	for (uint32_t i = 0; i < frame->columns; i++) {
		size_t size;
		const char *part = part_of(lines, at, frame->edge[i] + 1, frame->edge[i + 1], &size);

		if (!partial || !is_made_of(part, size, "-=:+"))
			gather(gathering, lines, at, frame, i, false, 1);
	}
}

uint32_t import_grid(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap)
{
	struct gathering *gathering;
	struct frame frame;
	uint32_t at;

	if (!is_border(lines, from) || !read_frame(lines, from, &frame) || from + 1 == lines->count)
		return 0;
	for (at = from + 1; at < lines->count && at < from + 4 && is_border(lines, at); at++)
		;
	if (at == lines->count || lines->size[at] <= frame.edge[0] || lines->at[at][frame.edge[0]] != '|')
		return 0;
	gathering = begin(blocks);
	for (at = from; at < lines->count; at++) {
		char first = lines->size[at] > frame.edge[0] ? lines->at[at][frame.edge[0]] : '\0';

		if (first != '|' && first != '+')
			break;
		if (ends_row(lines, at, &frame)) {
			end_row(gathering, &frame, true, gap);
			gap = false;
			if (first == '+' && is_border(lines, at))
				continue;
			gather_line(gathering, lines, at, &frame, true);
		} else {
			gather_line(gathering, lines, at, &frame, false);
		}
	}
	end_row(gathering, &frame, true, gap);
	return at - from;
}

/* "---------- -------": each run of dashes is a column. */
static bool read_rules(const struct lines *lines, uint32_t at, struct frame *frame)
{
	size_t size = lines->size[at];

	frame->columns = 0;
	if (!is_made_of(lines->at[at], size, "- \r"))
		return false;
	for (size_t i = 0; i < size; i++)
		if (lines->at[at][i] == '-' && (i == 0 || lines->at[at][i - 1] != '-')) {
			if (frame->columns == IMPORT_COLUMNS)
				return false;
			frame->edge[frame->columns++] = i;
		}
	frame->edge[0] = 0;
	frame->edge[frame->columns] = SIZE_MAX;
	return frame->columns > 0;
}

static bool is_blank(const struct lines *lines, uint32_t at)
{
	return lines->size[at] == 0 || is_made_of(lines->at[at], lines->size[at], " \t\r");
}

static void gather_ruled(struct gathering *gathering, const struct lines *lines, uint32_t at, const struct frame *frame)
{
	for (uint32_t i = 0; i < frame->columns; i++)
		gather(gathering, lines, at, frame, i, true, 0);
}

/* Where the rules of the columns stand: in the first line, or below headings; 0: this is no such table. */
static bool find_rules(const struct lines *lines, uint32_t from, struct frame *frame, uint32_t *at, bool *several)
{
	*several = read_rules(lines, from, frame) && frame->columns == 1 && lines->size[from] > 9;
	if (read_rules(lines, from, frame) && frame->columns > 1) {
		*at = from;
		return true;
	}
	for (*at = from + 1; *at < lines->count && !is_blank(lines, *at) && *at < from + 12; ++*at)
		if (read_rules(lines, *at, frame))
			return frame->columns > 1 && (*several || *at == from + 1);
	return false;
}

/* With a line of dashes above it, an empty line ends a row and dashes the table; else each line is a row. */
uint32_t import_ruled(struct blocks *blocks, const struct lines *lines, uint32_t from, bool gap)
{
	struct gathering *gathering;
	struct frame frame, closing;
	uint32_t at, rules;
	bool several;

	if (!find_rules(lines, from, &frame, &rules, &several))
		return 0;
	gathering = begin(blocks);
	for (at = from + several; at < rules; at++)
		gather_ruled(gathering, lines, at, &frame);
	end_row(gathering, &frame, false, gap);
	for (at = rules + 1; at < lines->count; at++) {
		if (is_made_of(lines->at[at], lines->size[at], "- \r") && read_rules(lines, at, &closing)) {
			at++;
			break;
		}
		if (is_blank(lines, at) && !several)
			break;
		if (!is_blank(lines, at))
			gather_ruled(gathering, lines, at, &frame);
		if (is_blank(lines, at) || !several)
			end_row(gathering, &frame, false, false);
	}
	end_row(gathering, &frame, false, false);
	return at - from;
}
