/* SPDX-License-Identifier: MPL-2.0 */
/* Tables whose headings do not name the goals by any word that is known, but whose cells do: most of one column say
 * when they are reached. */
#include <string.h>

#include "import/import.h"
#include "suggest/suggest.h"

#define LOOKED_AT 40       /* rows are enough to tell */
#define CELL_SIZE 600      /* bytes: a longer cell is a text, not a goal */

static bool states_target(struct arena *arena, const char *text)
{
	struct reading reading;
	size_t size = strlen(text);

	if (size < 12 || size > CELL_SIZE)
		return false;
	suggest_read(arena, text, size, &reading);
	return reading.comparator != CMP_NONE;
}

/* How much more of the column says so than does not. */
static bool is_of_goals(const struct blocks *blocks, uint32_t from, uint32_t rows, uint32_t column)
{
	uint32_t targets = 0, others = 0;

	for (uint32_t at = from + 1; at < from + rows && at <= from + LOOKED_AT; at++) {
		const struct block *row = &blocks->items[at];

		if (column >= row->count || !*row->cells[column].text)
			continue;
		if (states_target(blocks->arena, import_plain(blocks->arena, row->cells[column].text)))
			targets++;
		else
			others++;
	}
	return targets && targets >= others;
}

static bool has_header(const struct blocks *blocks, uint32_t from, uint32_t rows)
{
	struct header header;

	for (uint32_t at = from; at < from + rows && at <= from + LOOKED_AT; at++)
		if (header_read(blocks->arena, &blocks->items[at], &header))
			return true;
	return false;
}

/* Each heading a few words, none of them a target. */
static bool names_columns(const struct blocks *blocks, const struct block *row)
{
	uint32_t filled = 0;

	for (uint32_t i = 0; i < row->count; i++) {
		filled += *row->cells[i].text != '\0';
		if (strlen(row->cells[i].text) > 80 || states_target(blocks->arena, row->cells[i].text))
			return false;
	}
	return filled > 1;
}

void import_guess(struct blocks *blocks)
{
	uint32_t rows;

	for (uint32_t from = 0; from < blocks->count; from += rows) {
		struct block *row = &blocks->items[from];

		for (rows = 1; from + rows < blocks->count && row->kind == BLOCK_ROW &&
			       blocks->items[from + rows].kind == BLOCK_ROW &&
			       blocks->items[from + rows].table == row->table;)
			rows++;
		if (row->kind != BLOCK_ROW || rows < 2 || has_header(blocks, from, rows) ||
		    !names_columns(blocks, row))
			continue;
		for (uint32_t column = 0; column < row->count && !row->goals; column++)
			if (is_of_goals(blocks, from, rows, column))
				row->goals = column + 1;
	}
}
