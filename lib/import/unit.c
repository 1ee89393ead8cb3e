/* SPDX-License-Identifier: MPL-2.0 */
/* The unit of a figure that a table has elsewhere: in the heading of its column, "Måltal (%)", or in a column of units
 * on its row. The heading is nearer, and a unit of the figure's own is nearest. */
#include <string.h>

#include "import/rows.h"

#define UNIT_SIZE 40  /* bytes: what is longer is no unit */
#define CELL_SIZE 200 /* bytes of a unit as it is written */

/* The unit as the format reads it; UNIT_NONE: it is none. */
static enum unit_id unit_of(struct arena *arena, const char *text)
{
	struct quantity quantity;
	struct parse_note note;
	struct out out;

	if (!*text || strlen(text) > UNIT_SIZE || strpbrk(text, "0123456789\n"))
		return UNIT_NONE;
	out_memory(&out, arena);
	put(&out, "1 ");
	put(&out, text);
	return quantity_parse(arena, out_text(&out), &quantity, &note) == PARSE_OK ? quantity.unit.id : UNIT_NONE;
}

/* "(i dag)", "i år" and "i uge" say when, where "i dage" says what is counted. */
static bool says_when(struct arena *arena, const char *text)
{
	static const char *const words[] = { "dag",  "aar",  "uge",   "maaned",	 "kvartal", "halvaar", "time", "minut",
					     "day",  "year", "week",  "month",	 "quarter", "hour",    "minute" };

	return import_word_in(import_word(arena, text), words, COUNT(words));
}

static const char *known_unit(struct arena *arena, const char *text, size_t size)
{
	const char *unit = import_tidy(arena, text, size);
	size_t in = strncmp(unit, "i ", 2) == 0 ? 2 : strncmp(unit, "in ", 3) == 0 ? 3 : 0;
	enum unit_id id = unit_of(arena, unit + in);

	return id != UNIT_NONE && id != UNIT_OTHER && !(in && says_when(arena, unit + in)) ? unit + in : NULL;
}

static bool is_after_in(const char *heading, const char *at)
{
	return (at - heading > 2 && memcmp(at - 2, " i", 2) == 0) ||
	       (at - heading > 3 && memcmp(at - 3, " in", 3) == 0);
}

/* "Måltal (dage)", "Mål 2013, pct.", "Ventetid i dage", "Niveau %", but not "Status i år"; NULL: it names none. */
static const char *unit_in(struct arena *arena, const char *heading)
{
	const char *last = strrchr(heading, ' '), *unit = NULL;
	enum unit_id id;

	for (const char *at = heading; *at && !unit;) {
		size_t size = strcspn(at, "(),");

		unit = known_unit(arena, at, size);
		at += size + (at[size] != '\0');
	}
	if (unit || !last)
		return unit;
	id = unit_of(arena, last + 1);
	if (id == UNIT_PERCENT)
		return last + 1;
	if (id == UNIT_NONE || id >= UNIT_OTHER || !is_after_in(heading, last) || says_when(arena, last + 1))
		return NULL;
	return last + 1;
}

/* "Antal" and "antal borgere" count what the goal speaks of, and "antal" is no unit. */
static bool is_count(struct arena *arena, const char *text)
{
	static const char *const words[] = { "antal", "number", "count", "-", "\u2013" };
	const char *word = import_word(arena, text);

	return !*word || import_word_in(word, words, COUNT(words));
}

static bool is_of_number(int32_t code)
{
	return (code >= '0' && code <= '9') || code == '.' || code == ',' || code == ' ' || code == 0xA0 ||
	       code == 0x202F;
}

/* Bytes of the number that the text begins with, where nothing but a day in parentheses follows; 0: it has a unit. */
static size_t bare_number(const char *text)
{
	const char *end = text + strlen(text), *next;
	size_t size = *text == '-' || *text == '+';

	for (next = text + size; next < end && is_of_number(text_next(&next, end));)
		size = (size_t)(next - text);
	while (size && strchr(" .,", text[size - 1]))
		size--;
	return text[size + strspn(text + size, " ")] == '(' || !text[size] ? size : 0;
}

static size_t figure_of(const struct rows *rows, uint32_t i, const char **text)
{
	*text = import_plain(rows->draft->arena, rows->row->cells[i].text);
	return strpbrk(*text, "0123456789") ? bare_number(*text) : 0;
}

/* Of its row, in the column of units; "" for none. */
static const char *unit_said(const struct rows *rows)
{
	const char *text = rows_cell(rows, COLUMN_UNIT)->text;

	return strlen(text) > CELL_SIZE ? "" : import_plain(rows->draft->arena, text);
}

/* Behind "antal ". */
static const char *counted(const char *unit)
{
	return strncmp(unit, "antal ", 6) == 0 || strncmp(unit, "Antal ", 6) == 0 ? unit + 6 : unit;
}

const char *rows_with_unit(const struct rows *rows, uint32_t i)
{
	struct arena *arena = rows->draft->arena;
	const char *text, *unit;
	size_t size = figure_of(rows, i, &text);
	struct out out;

	unit = size ? unit_in(arena, rows->header.name[i]) : NULL;
	if (size && !unit)
		unit = counted(unit_said(rows));
	if (!size || is_count(arena, unit) || unit_of(arena, unit) == UNIT_NONE)
		return rows->row->cells[i].text;
	out_memory(&out, arena);
	put_bytes(&out, text, size);
	put_char(&out, ' ');
	put(&out, unit);
	put(&out, text + size);
	return out_text(&out);
}

/* Does a figure of the row take it, or say it itself? */
static bool has_unit(const struct rows *rows, const char *unit)
{
	struct arena *arena = rows->draft->arena;
	enum unit_id id = unit_of(arena, counted(unit));
	bool percent = id == UNIT_PERCENT, real = id != UNIT_NONE;

	for (uint32_t i = 0; i < rows->row->count && i < rows->header.count; i++) {
		enum column column = rows->header.column[i];
		const char *text = rows->row->cells[i].text, *figure;

		if (column == COLUMN_UNIT)
			continue;
		if (strstr(text, counted(unit)) || (percent && (strstr(text, "%") || strstr(text, "procent"))))
			return true;
		if (real && (column == COLUMN_GOAL || column == COLUMN_TARGET || column == COLUMN_BASELINE) &&
		    figure_of(rows, i, &figure) && !unit_in(arena, rows->header.name[i]))
			return true;
	}
	return false;
}

void rows_check_unit(const struct rows *rows)
{
	const struct import_cell *cell = rows_cell(rows, COLUMN_UNIT);
	const char *unit = import_plain(rows->draft->arena, cell->text);

	if (!*unit || cell->reached || is_count(rows->draft->arena, unit) || has_unit(rows, unit))
		return;
	note_add(&rows->draft->unread, cell->line,
		 SAY_BOTH("enheden »{0}« hører ikke til noget tal i rækken",
			  "the unit “{0}” belongs to no figure of the row"),
		 import_part(rows->draft->arena, unit, UNIT_SIZE), NULL);
}
