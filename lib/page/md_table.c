/* SPDX-License-Identifier: MPL-2.0 */
/* A pipe table, its columns made even so that a formatter finds nothing to change. */
#include <assert.h>
#include <string.h>

#include "page/md.h"

#define FIRST_ROOM ((size_t)64)
#define MOST_GROWTH 8 /* a table that padding would make more than this much larger is left ragged */
#define ALWAYS_EVEN ((size_t)16 * 1024)

void md_add_cell(struct md *md, const char *text, bool number)
{
	if (md->cell_count == md->cell_room) {
		size_t room = md->cell_room ? md->cell_room * 2 : FIRST_ROOM;

		md->cells = arena_grow(md->page->arena, md->cells, md->cell_room * sizeof(*md->cells),
				       room * sizeof(*md->cells));
		md->cell_room = room;
	}
	md->cells[md->cell_count++] = (struct md_cell){ text, number };
}

static size_t width_of(const struct md_cell *cell)
{
	return text_width(cell->text, strlen(cell->text));
}

/* The width of every column, or NULL where one long text would blow all rows up. */
static size_t *measure(struct md *md)
{
	size_t *widths = NEW_ARRAY(md->page->arena, size_t, md->columns);
	size_t total = 0, even = 0, rows = md->cell_count / md->columns;

	for (size_t i = 0; i < md->cell_count; i++) {
		size_t width = width_of(&md->cells[i]);

		total += width;
		if (width > widths[i % md->columns])
			widths[i % md->columns] = width;
	}
	for (size_t i = 0; i < md->columns; i++) {
		if (widths[i] < 3)
			widths[i] = 3;
		even += widths[i];
	}
	if (even > ALWAYS_EVEN / rows && even > (total + 1) * MOST_GROWTH / rows)
		return NULL;
	return widths;
}

static void put_cell(struct md *md, const struct md_cell *cell, size_t width)
{
	size_t taken = width_of(cell), left = width > taken ? width - taken : 0;

	put_repeat(md->to, " ", cell->number ? left + 1 : 1);
	put(md->to, cell->text);
	put_repeat(md->to, " ", cell->number ? 1 : left + 1);
	put(md->to, "|");
}

static void put_line(struct md *md)
{
	put(md->to, "\n");
	put_bytes(md->to, md->prefix, md->prefix_size);
	put(md->to, "|");
}

/* The line below the head says which columns are numbers. */
static void put_rule(struct md *md, const size_t *widths)
{
	put_line(md);
	for (size_t i = 0; i < md->columns; i++) {
		bool number = md->cells[i].number;

		put(md->to, " ");
		put_repeat(md->to, "-", (widths ? widths[i] : 3) - number);
		put(md->to, number ? ": |" : " |");
	}
}

void md_put_table(struct md *md)
{
	size_t *widths;

	assert(md->columns && md->cell_count >= md->columns); /* a table has its heads */
	widths = measure(md);
	put(md->to, "|");
	for (size_t i = 0; i < md->cell_count; i++) {
		if (i && i % md->columns == 0) {
			if (i == md->columns)
				put_rule(md, widths);
			put_line(md);
		}
		put_cell(md, &md->cells[i], widths ? widths[i % md->columns] : 0);
	}
	if (md->cell_count == md->columns)
		put_rule(md, widths);
}
