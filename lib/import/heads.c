/* SPDX-License-Identifier: MPL-2.0 */
/* Headings over two rows: a heading that stands over several columns, and below it a name for each of them. */
#include <string.h>

#include "import/import.h"

#define LOOKED_AT 10 /* rows of a table, for what stands above its headings */
#define NAME_SIZE 40 /* bytes of such a name: what is longer is a cell */

/* The column where the heading over this one begins: where it spans, or where those beside it are empty. */
static uint32_t group_of(const struct block *top, uint32_t column)
{
	uint32_t first = column;

	while (first && !*top->cells[first].text)
		first--;
	return first;
}

static bool is_grouped(const struct block *top, uint32_t column)
{
	return *top->cells[group_of(top, column)].text &&
	       (!*top->cells[column].text || (column + 1 < top->count && !*top->cells[column + 1].text));
}

static bool is_year(const char *text)
{
	return strlen(text) == 4 && strspn(text, "0123456789") == 4 && strncmp(text, "20", 2) == 0;
}

/* Names stand under headings over several columns, or in the corner, where nothing stands above, and nowhere else; a
 * figure is none, but a year may be. */
static bool names_below(struct arena *arena, const struct block *top, const struct block *row)
{
	uint32_t names = 0, beside = 0;

	if (row->count != top->count || row->table != top->table || row->gap)
		return false;
	for (uint32_t i = 0; i < row->count; i++) {
		const char *text = import_plain(arena, row->cells[i].text);

		if (!*text || row->cells[i].reached)
			continue;
		if (strlen(text) > NAME_SIZE || (figure_is_bare(arena, text) && !is_year(text)))
			return false;
		if (!*top->cells[group_of(top, i)].text)
			continue;
		if (!is_grouped(top, i))
			return false;
		names++;
		beside += !*top->cells[i].text;
	}
	return names > 1 && beside;
}

/* Below "Mål" the goal's own words stand. */
static bool names_text(struct arena *arena, const char *text)
{
	static const char *const words[] = { "tekst", "beskrivelse", "formulering", "text", "description", "wording" };

	return import_word_in(import_word(arena, text), words, COUNT(words));
}

/* Under headings that are whole by themselves stands the first goal, unless each of its cells can only be a name. */
static bool only_names(struct arena *arena, const struct block *row)
{
	for (uint32_t i = 0; i < row->count; i++) {
		const char *text = row->cells[i].text;

		if (*text && !row->cells[i].reached && !is_year(import_plain(arena, text)) &&
		    !names_text(arena, text) && column_known(arena, text) == COLUMN_UNKNOWN)
			return false;
	}
	return true;
}

/* "Resultat" over "2011" is "Resultat 2011"; what names a column by itself, "Måltal", does so below any heading. */
static const char *name_of(struct arena *arena, const struct block *top, const struct import_cell *below,
			   uint32_t column)
{
	const char *over = top->cells[group_of(top, column)].text;
	struct out out;

	if (!*below->text || below->reached)
		return top->cells[column].text;
	if (!*over || column_known(arena, below->text) != COLUMN_UNKNOWN)
		return below->text;
	if (!is_year(below->text) && column_known(arena, over) == COLUMN_GOAL && *top->cells[column].text)
		return over; /* "Tekst" */
	out_memory(&out, arena);
	put(&out, over);
	put_char(&out, ' ');
	put(&out, below->text);
	return out_text(&out);
}

static bool join_rows(struct blocks *blocks, struct block *top, const struct block *row)
{
	struct block joined = *top;
	struct header header;

	/* what stands above headings that are whole is a title */
	if (header_read(blocks->arena, top, &header) ? !only_names(blocks->arena, row)
						     : header_read(blocks->arena, row, &header))
		return false;
	joined.cells = NEW_ARRAY(blocks->arena, struct import_cell, top->count);
	for (uint32_t i = 0; i < top->count; i++) {
		joined.cells[i] = top->cells[i];
		joined.cells[i].text = name_of(blocks->arena, top, &row->cells[i], i);
		joined.cells[i].span = 0;
	}
	if (!header_read(blocks->arena, &joined, &header))
		return false;
	*top = joined;
	return true;
}

void import_heads(struct blocks *blocks)
{
	uint32_t kept = 0, begun = 0; /* begun: where the table begins */

	for (uint32_t at = 0; at < blocks->count; at++) {
		struct block *block = &blocks->items[at], *before = kept ? &blocks->items[kept - 1] : NULL;

		if (!before || before->table != block->table)
			begun = at;
		if (before && at <= begun + LOOKED_AT && before->kind == BLOCK_ROW && block->kind == BLOCK_ROW &&
		    names_below(blocks->arena, before, block) && join_rows(blocks, before, block))
			continue;
		blocks->items[kept++] = *block;
	}
	blocks->count = kept;
}
