/* SPDX-License-Identifier: MPL-2.0 */
/* A file without a table of goals, but with lists under "Mål" and "Veje til målet": each item becomes a row of one. */
#include <string.h>

#include "import/import.h"

#define LABEL_SIZE 40 /* bytes: what is longer is a sentence */
#define JOINED 50     /* lines that one item may go on over */
#define LOOKED_AT 40  /* rows of a table, for its headings */

/* The columns of the table that the lists make. */
static const struct { enum column column; const char *name;
} columns[] = {
	{ COLUMN_GOAL, "Mål" },          { COLUMN_AIM, "Målsætning" },        { COLUMN_MEANS, "Veje til målet" },
	{ COLUMN_MEASURE, "Måles" },     { COLUMN_BASELINE, "Udgangspunkt" }, { COLUMN_DEADLINE, "Frist" },
	{ COLUMN_SOURCE, "Kilde" },      { COLUMN_RESPONSIBLE, "Ansvarlig" }, { COLUMN_POLICY, "Politik" },
	{ COLUMN_TARGET, "Målværdi" },
};

struct lists {
	struct blocks out;
	enum column open;   /* what the items that follow are; COLUMN_UNKNOWN: no list is open */
	bool headed;        /* by a heading, below which paragraphs are items too */
	bool english;
	bool near;          /* the block before was a part of a list */
	bool listed;        /* goals stand above, in the same part of the file */
	uint32_t headings;  /* blocks, when headings were added last */
	struct block *last; /* the row that a line may go on; NULL: none */
	enum column column; /* of it */
	unsigned joined;    /* lines that it has gone on over */
	uint32_t goals;
};

static uint32_t place_of(enum column column)
{
	uint32_t at = 0;

	while (at < COUNT(columns) && columns[at].column != column)
		at++;
	return at;
}

/* "Formål" is as likely that of the case. */
static bool is_aim(struct arena *arena, const char *label)
{
	const char *word = import_word(arena, label);

	return strstr(word, "maalsaetning") || strncmp(word, "over", 4) == 0;
}

/* "Mål", "Målene er:", "Mål 1.2: Mindst …", "Frist: 2013"; `rest`: what stands behind the colon. */
static enum column label_of(struct arena *arena, const char *text, const char **rest, enum kk_lang *lang)
{
	const char *colon = strchr(text, ':'), *label;
	size_t size = colon ? (size_t)(colon - text) : strlen(text);
	enum column column;

	*rest = colon ? colon + 1 + strspn(colon + 1, " ") : "";
	if (size > LABEL_SIZE)
		return COLUMN_UNKNOWN;
	size -= size > 3 && memcmp(text + size - 3, " er", 3) == 0 ? 3 : 0;
	while (size && strchr("0123456789. ", text[size - 1]))
		size--;
	label = arena_text(arena, text, size);
	column = column_known(arena, label);
	*lang = column == COLUMN_GOAL ? column_language(arena, label) : KK_LANG_DA;
	if (place_of(column) == COUNT(columns) || (column == COLUMN_AIM && !is_aim(arena, label)) ||
	    (!colon && column != COLUMN_GOAL && column != COLUMN_MEANS) || strpbrk(label, ".,;()"))
		return COLUMN_UNKNOWN;
	return column == COLUMN_GOAL && figure_is_bare(arena, *rest) ? COLUMN_TARGET : column;
}

static struct block *add_row(struct lists *lists, uint32_t line)
{
	struct block *row = block_add(&lists->out, BLOCK_ROW, line);

	row->cells = NEW_ARRAY(lists->out.arena, struct import_cell, COUNT(columns));
	row->count = COUNT(columns);
	for (uint32_t i = 0; i < row->count; i++)
		row->cells[i] = (struct import_cell){ .text = "", .line = line };
	return row;
}

static void add_headings(struct lists *lists, uint32_t line)
{
	struct block *row;

	if (lists->headings && lists->headings == lists->out.count) { /* the list above says nothing */
		row = &lists->out.items[lists->out.count - 1];
	} else {
		lists->out.tables++;
		row = add_row(lists, line);
		lists->headings = lists->out.count;
	}
	for (uint32_t i = 0; i < row->count; i++)
		row->cells[i].text = columns[i].name;
	if (lists->english)
		row->cells[place_of(COLUMN_GOAL)].text = "Goal";
}

/* An item of a list keeps its mark, which says that it does not go on with the one before. */
static void add_item(struct lists *lists, enum column column, const char *text, uint32_t line)
{
	bool item = column == COLUMN_GOAL || column == COLUMN_MEANS;
	struct out out;

	out_memory(&out, lists->out.arena);
	put(&out, item ? "- " : "");
	put(&out, text);
	lists->last = add_row(lists, line);
	lists->column = column;
	lists->joined = 0;
	lists->last->cells[place_of(column)].text = out_text(&out);
	lists->goals += column == COLUMN_GOAL;
	lists->listed |= column == COLUMN_GOAL;
}

/* A line that an item was too long for: it is indented, or begins as the middle of a sentence does. */
static bool goes_on(const struct lists *lists, const struct block *block, const char *text)
{
	const char *before = lists->last ? lists->last->cells[place_of(lists->column)].text : "";

	return lists->last && !block->gap && lists->joined < JOINED &&
	       (strchr(" \t", *block->text) || joins(before, text, true));
}

static bool is_title(struct arena *arena, const char *text)
{
	const char *name;

	return area_named(arena, text, &name) || theme_titled(arena, text, &name) || section_titled(arena, text);
}

static bool is_field(enum column column)
{
	return column != COLUMN_GOAL && column != COLUMN_AIM && column != COLUMN_MEANS;
}

/* What belongs to a goal stands right below one; means may have a text above them. */
static bool may_stand(const struct lists *lists, enum column column)
{
	return column == COLUMN_GOAL || column == COLUMN_AIM ||
	       (lists->listed && (lists->near || !is_field(column)));
}

static void open_list(struct lists *lists, const struct block *block, enum column column, const char *rest)
{
	add_headings(lists, block->line);
	if (!(*rest && is_field(column))) { /* behind "Frist: 2013" the list goes on */
		lists->open = column == COLUMN_GOAL || column == COLUMN_MEANS ? column : COLUMN_UNKNOWN;
		lists->headed = block->kind == BLOCK_HEADING;
	}
	lists->last = NULL;
	if (*rest)
		add_item(lists, column, rest, block->line);
}

/* Was the block a part of a list? */
static bool read_block(struct lists *lists, const struct block *block)
{
	struct arena *arena = lists->out.arena;
	const char *text = import_tidy(arena, block->text, strlen(block->text)), *rest;
	size_t mark = import_bullet(text) ? import_bullet(text) : import_numbering(text);
	const char *plain = import_plain(arena, text + mark);
	enum kk_lang lang;
	enum column column = label_of(arena, plain, &rest, &lang);
	bool heading = block->kind == BLOCK_HEADING;

	if (column != COLUMN_UNKNOWN && !(heading && *rest) && may_stand(lists, column) &&
	    !section_titled(arena, text)) {
		if (column == COLUMN_GOAL)
			lists->english = lang == KK_LANG_EN;
		open_list(lists, block, column, rest);
		return true;
	}
	if (heading || lists->open == COLUMN_UNKNOWN || is_title(arena, text)) {
		lists->open = COLUMN_UNKNOWN;
		return false;
	}
	if (!mark && goes_on(lists, block, text)) {
		struct import_cell *cell = &lists->last->cells[place_of(lists->column)];

		cell->text = join(arena, cell->text, text);
		lists->joined++;
	} else if (mark || (lists->open == COLUMN_MEANS && (lists->headed || !block->gap)) ||
		   figure_is_stated(arena, plain)) {
		add_item(lists, lists->open, text + mark, block->line);
	} else {
		lists->open = COLUMN_UNKNOWN;
		return false;
	}
	return true;
}

static bool has_table(const struct blocks *blocks)
{
	struct header header;
	uint32_t rows = 0;

	for (uint32_t at = 0; at < blocks->count; at++) {
		const struct block *block = &blocks->items[at];

		if (block->kind != BLOCK_ROW || (at && block->table != blocks->items[at - 1].table))
			rows = 0;
		if (block->kind == BLOCK_ROW && rows++ < LOOKED_AT && header_read(blocks->arena, block, &header))
			return true;
	}
	return false;
}

/* What ends a part of the file, and what stands below its goals with it. */
static bool ends_part(const struct blocks *blocks, uint32_t at)
{
	const struct block *block = &blocks->items[at];

	return block->kind == BLOCK_ROW || section_titled(blocks->arena, block->text) || item_begins(blocks, at);
}

/* A document of this format says so in its first keys, and is no minutes. */
static bool is_own(const struct blocks *blocks)
{
	bool type = false, format = false;

	for (uint32_t at = 0; at < blocks->count; at++) {
		type |= strncmp(blocks->items[at].text, "type:", 5) == 0;
		format |= strncmp(blocks->items[at].text, "format:", 7) == 0;
	}
	return type && format;
}

void import_lists(struct blocks *blocks)
{
	struct lists lists = { .out = *blocks, .open = COLUMN_UNKNOWN };

	if (has_table(blocks) || is_own(blocks))
		return;
	lists.out.items = NULL;
	lists.out.count = lists.out.room = 0;
	for (uint32_t at = 0; at < blocks->count; at++) {
		const struct block *block = &blocks->items[at];

		lists.near = block->kind != BLOCK_ROW && read_block(&lists, block);
		if (lists.near)
			continue;
		*block_add(&lists.out, BLOCK_TEXT, 0) = *block;
		lists.last = NULL;
		if (lists.listed && ends_part(blocks, at)) {
			lists.listed = false;
			lists.open = COLUMN_UNKNOWN;
		}
	}
	if (lists.goals)
		*blocks = lists.out;
}
