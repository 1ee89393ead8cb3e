/* SPDX-License-Identifier: MPL-2.0 */
/* Rows of the table to service areas, themes, goals and means; a row whose first cells are empty goes on with the one
 * above. */
#include <string.h>

#include <utf8proc.h>

#include "import.h"

struct rows {
	struct draft *draft;
	struct header header;
	bool has_header;
	const char *area_text;    /* the area that headings have named last; NULL: none */
	struct draft_area *area;
	struct draft_theme *theme;
	struct draft_goal *goal;  /* the newest */
	struct piece *means;
	const struct block *row;
	bool weak;                /* a small letter is enough to go on with the row above */
};

static const struct import_cell *cell_of(const struct rows *rows, enum column column)
{
	static const struct import_cell none = { .text = "" };

	for (uint32_t i = 0; i < rows->header.count && i < rows->row->count; i++)
		if (rows->header.column[i] == column)
			return &rows->row->cells[i];
	return &none;
}

static bool has_column(const struct rows *rows, enum column column)
{
	for (uint32_t i = 0; i < rows->header.count; i++)
		if (rows->header.column[i] == column)
			return true;
	return false;
}

static bool same(const struct rows *rows, const char *a, const char *b)
{
	return text_same(rows->draft->arena, a, b);
}

/* --- areas and themes --- */

static void begin_area(struct rows *rows, const char *name, uint32_t line)
{
	struct draft *draft = rows->draft;
	const char *folded = name ? text_folded(draft->arena, name) : NULL;
	struct draft_area *area = draft->areas;

	while (area && (folded ? !area->folded || strcmp(area->folded, folded) != 0 : area->folded != NULL))
		area = area->next;
	if (!area) {
		area = NEW(draft->arena, struct draft_area);
		area->name = name;
		area->folded = folded;
		area->line = line;
		area->last_theme = &area->themes;
		*draft->last_area = area;
		draft->last_area = &area->next;
	}
	if (rows->area != area) {
		rows->theme = NULL;
		rows->goal = NULL;
		rows->means = NULL;
	}
	rows->area = area;
}

/* A theme that rows come back to, and what stands on the area itself, are there once. */
static struct draft_theme *theme_named(const struct rows *rows, const char *heading)
{
	bool aim = *cell_of(rows, COLUMN_AIM)->text != '\0';

	for (struct draft_theme *theme = rows->area->themes; theme; theme = theme->next)
		if (strcmp(theme->heading.text, heading) == 0 && (*heading || (!aim && !*theme->aim.text)))
			return theme;
	return NULL;
}

static void begin_theme(struct rows *rows, const struct import_cell *heading)
{
	struct draft_theme *theme = theme_named(rows, heading->text);

	rows->goal = NULL;
	rows->means = NULL;
	rows->theme = theme;
	if (theme)
		return;
	theme = NEW(rows->draft->arena, struct draft_theme);
	theme->heading =
		(struct piece){ .text = heading->text, .line = heading->line ? heading->line : rows->row->line };
	theme->aim.text = "";
	theme->last_goal = &theme->goals;
	theme->means.last = &theme->means.first;
	*rows->area->last_theme = theme;
	rows->area->last_theme = &theme->next;
	rows->theme = theme;
}

static void add_to(struct rows *rows, struct piece *piece, const struct import_cell *cell)
{
	piece->text = join(rows->draft->arena, piece->text, cell->text);
	piece->joined = cell->line;
	piece->joints++;
}

#define JOINTS 50 /* pages that one text may go on over */

static bool goes_on(const struct piece *piece, const char *text, bool weak)
{
	return piece->joints < JOINTS && joins(piece->text, text, weak);
}

static void read_heading(struct rows *rows)
{
	const struct import_cell *heading = cell_of(rows, COLUMN_HEADING), *aim = cell_of(rows, COLUMN_AIM);
	bool by_aim = !has_column(rows, COLUMN_HEADING) && *aim->text && rows->theme &&
		      !same(rows, rows->theme->aim.text, aim->text) &&
		      !joins(rows->theme->aim.text, aim->text, rows->weak);

	if (rows->theme && *heading->text && !same(rows, rows->theme->heading.text, heading->text)) {
		if (goes_on(&rows->theme->heading, heading->text, rows->weak && !rows->row->cells[0].text[0]))
			add_to(rows, &rows->theme->heading, heading);
		else
			begin_theme(rows, heading);
	} else if (!rows->theme || by_aim) {
		begin_theme(rows, heading);
	}
}

static void leave_text(struct rows *rows, const struct import_cell *cell)
{
	note_add(&rows->draft->unread, cell->line,
		 SAY_BOTH("»{0}« er én tekst for meget her", "“{0}” is one text too many here"),
		 import_part(rows->draft->arena, cell->text, 200), NULL);
}

static void read_aim(struct rows *rows)
{
	const struct import_cell *cell = cell_of(rows, COLUMN_AIM);
	struct piece *aim = &rows->theme->aim;
	struct out out;

	if (!*cell->text || same(rows, aim->text, cell->text))
		return;
	if (!*aim->text) {
		*aim = (struct piece){ .text = cell->text, .line = cell->line };
		return;
	}
	if (goes_on(aim, cell->text, rows->weak)) {
		add_to(rows, aim, cell);
		return;
	}
	if (++aim->joints > JOINTS) {
		leave_text(rows, cell);
		return;
	}
	out_memory(&out, rows->draft->arena);
	put(&out, aim->text);
	put(&out, "\n");
	put(&out, cell->text);
	aim->text = out_text(&out);
}

/* --- goals and means --- */

static struct draft_goal *goal_with(const struct rows *rows, const char *text)
{
	for (struct draft_goal *goal = rows->theme->goals; goal; goal = goal->next)
		if (strcmp(goal->piece.text, text) == 0)
			return goal;
	return NULL;
}

static void read_goal(struct rows *rows)
{
	const struct import_cell *cell = cell_of(rows, COLUMN_GOAL);
	struct draft_goal *goal = *cell->text ? goal_with(rows, cell->text) : rows->goal;

	if (!*cell->text || goal) {
		rows->goal = goal;
		return;
	}
	if (rows->goal && goes_on(&rows->goal->piece, cell->text, rows->weak)) {
		add_to(rows, &rows->goal->piece, cell);
		return;
	}
	goal = NEW(rows->draft->arena, struct draft_goal);
	goal->piece = (struct piece){ .text = cell->text, .line = cell->line };
	*rows->theme->last_goal = goal;
	rows->theme->last_goal = &goal->next;
	rows->goal = goal;
}

static bool has_means(const struct rows *rows, const char *text)
{
	for (const struct piece *piece = rows->theme->means.first; piece; piece = piece->next)
		if (strcmp(piece->text, text) == 0)
			return true;
	return false;
}

static void read_means(struct rows *rows)
{
	const struct import_cell *cell = cell_of(rows, COLUMN_MEANS);
	struct piece *piece;

	if (!*cell->text || has_means(rows, cell->text))
		return;
	if (rows->means && goes_on(rows->means, cell->text, rows->weak)) {
		add_to(rows, rows->means, cell);
		return;
	}
	piece = NEW(rows->draft->arena, struct piece);
	*piece = (struct piece){ .text = cell->text, .line = cell->line };
	*rows->theme->means.last = piece;
	rows->theme->means.last = &piece->next;
	rows->means = piece;
}

/* --- the other columns --- */

static void leave_cell(struct rows *rows, uint32_t i)
{
	const struct import_cell *cell = &rows->row->cells[i];
	struct arena *arena = rows->draft->arena;
	bool extra = i >= rows->header.count;

	note_add(&rows->draft->unread, cell->line ? cell->line : rows->row->line,
		 extra ? SAY_BOTH("»{0}« står uden for tabellens kolonner", "“{0}” stands outside the table's columns")
		       : SAY_BOTH("kolonnen »{1}« kendes ikke: »{0}«", "the column “{1}” is not known: “{0}”"),
		 import_part(arena, cell->text, 200), extra ? NULL : rows->header.name[i]);
}

#define FIELD_SIZE 500 /* bytes: what is longer is no single value */

static void read_field(struct rows *rows, uint32_t i)
{
	enum column column = rows->header.column[i];
	const char *text = rows->row->cells[i].text, **field;

	if (column == COLUMN_POLICY) {
		rows->theme->policy = text;
		return;
	}
	field = rows->goal ? &rows->goal->fields[column] : NULL;
	if (!field)
		leave_cell(rows, i);
	else if (!*field)
		*field = text;
	else if (strlen(*field) > FIELD_SIZE)
		leave_cell(rows, i);
	else if (!same(rows, *field, text))
		*field = join(rows->draft->arena, *field, text);
}

static void read_others(struct rows *rows)
{
	for (uint32_t i = 0; i < rows->row->count; i++) {
		if (!*rows->row->cells[i].text)
			continue;
		if (i >= rows->header.count || rows->header.column[i] == COLUMN_UNKNOWN)
			leave_cell(rows, i);
		else if (rows->header.column[i] > COLUMN_MEANS)
			read_field(rows, i);
	}
}

/* --- a row --- */

static bool begins_small(const char *text)
{
	const char *at = text;

	return *text && utf8proc_category(text_next(&at, text + strlen(text))) == UTF8PROC_CATEGORY_LL;
}

/* The break of a page, a word that is cut in two, or nothing but small first letters. */
static bool is_weak(const struct rows *rows)
{
	static const enum column long_ones[] = { COLUMN_AIM, COLUMN_GOAL, COLUMN_MEANS };
	const char *before[] = { rows->theme ? rows->theme->aim.text : "", rows->goal ? rows->goal->piece.text : "",
				 rows->means ? rows->means->text : "" };
	bool small = true, some = false;

	if (rows->row->gap)
		return true;
	if (*cell_of(rows, COLUMN_HEADING)->text)
		return false;
	for (size_t i = 0; i < COUNT(long_ones); i++) {
		const char *text = cell_of(rows, long_ones[i])->text;

		if (joins(before[i], text, false))
			return true;
		small &= !*text || begins_small(text);
		some |= *text != '\0';
	}
	return small && some;
}

static uint32_t filled(const struct block *row, const char **only)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < row->count; i++)
		if (*row->cells[i].text) {
			count++;
			*only = row->cells[i].text;
		}
	return count;
}

static void name_area(struct rows *rows)
{
	const struct import_cell *cell = cell_of(rows, COLUMN_AREA);

	if (*cell->text)
		begin_area(rows, import_plain(rows->draft->arena, cell->text), cell->line);
	else if (!rows->area)
		begin_area(rows, rows->area_text, rows->row->line);
}

static void read_row(struct rows *rows)
{
	const char *only = "", *name;
	uint32_t count = filled(rows->row, &only);

	if (!count)
		return;
	if (count == 1 && rows->header.count > 2 && area_named(rows->draft->arena, only, &name)) {
		rows->area_text = name;
		begin_area(rows, name, rows->row->line);
		return;
	}
	name_area(rows);
	rows->weak = is_weak(rows);
	read_heading(rows);
	read_aim(rows);
	read_goal(rows);
	read_means(rows);
	read_others(rows);
}

static void read_block_row(struct rows *rows, struct block *row)
{
	struct header header;

	rows->row = row;
	if (header_read(rows->draft->arena, row, &header)) {
		rows->header = header;
		rows->has_header = row->used = true;
		if (!has_column(rows, COLUMN_AREA))
			begin_area(rows, rows->area_text, row->line);
	} else if (rows->has_header) {
		row->used = true;
		read_row(rows);
	}
}

/* Headings that name a part of the case or of the page, not a service area. */
static bool is_general(struct arena *arena, const char *text)
{
	static const char *const words[] = { "maalsaetninger", "maalsaetning", "maal", "bilag",
					     "indledning",     "forslag",      "goals" };
	const char *word = import_word(arena, text);

	for (size_t i = 0; i < COUNT(words); i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return section_named(arena, text) != SECTION_COUNT || strncmp(word, "kvalitetskontrakt", 17) == 0 ||
	       strncmp(word, "quality_contract", 16) == 0;
}

/* A heading ends the table; any other line lets it go on behind it. */
static void read_title(struct rows *rows, struct block *block)
{
	struct arena *arena = rows->draft->arena;
	const char *name, *text = import_tidy(arena, block->text, strlen(block->text));

	if (area_named(arena, text, &name)) {
		rows->area_text = name;
		rows->has_header = false;
		block->used = true;
	} else if (block->kind == BLOCK_HEADING) {
		rows->has_header = false;
		if (!is_general(arena, text))
			rows->area_text = text;
	}
}

void draft_rows(struct draft *draft, const struct blocks *blocks, const struct item *item, const char *area)
{
	struct rows rows = { .draft = draft };
	unsigned table = 0;

	for (uint32_t at = item->number ? item->from + 1 : item->from; at < item->to; at++) {
		struct block *block = &blocks->items[at];

		if (block->kind != BLOCK_ROW) {
			read_title(&rows, block);
			continue;
		}
		if (area)
			rows.area_text = area;
		if (block->table != table && rows.has_header && block->count != rows.header.count)
			rows.has_header = false;
		table = block->table;
		read_block_row(&rows, block);
	}
}
