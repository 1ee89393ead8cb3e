/* SPDX-License-Identifier: MPL-2.0 */
/* What stands above a table, or on a row of its own in it: the service area or the theme that it is about. */
#include <string.h>

#include <utf8proc.h>

#include "import/rows.h"

#define ALONE_SIZE 60 /* bytes of a name that nothing but its place tells from a goal */

/* Headings that name a part of the case or of the page, not a service area. */
bool title_general(struct arena *arena, const char *text)
{
	static const char *const words[] = { "maalsaetninger", "maalsaetning", "maal", "bilag", "indledning",
					     "forslag",	      "goals",	      "maal_og_veje_til_maalet" };
	const char *word = import_word(arena, text);

	return !*word || import_word_in(word, words, COUNT(words)) || section_named(arena, text) != SECTION_COUNT ||
	       strncmp(word, "kvalitetskontrakt", 17) == 0 || strncmp(word, "quality_contract", 16) == 0;
}

/* A new area is without themes until a heading names one. */
static void name_area(struct rows *rows, struct block *block, const char *name, bool said)
{
	rows->area_text = area_plain(rows->draft->arena, name);
	rows->area_block = block;
	rows->area_said = said;
	rows->area_alone = false;
	rows->area_level = block->kind == BLOCK_HEADING ? block->level : 0;
	rows->title = (struct import_cell){ .text = "" };
}

static void name_theme(struct rows *rows, struct block *block, const char *name)
{
	rows->title = (struct import_cell){ .text = name, .line = block->line };
	rows->title_block = block;
}

/* A heading ends the table; any other line lets it go on behind it. What stands under an area that is named in so many
 * words is one of its themes. */
void rows_read_title(struct rows *rows, struct block *block)
{
	struct arena *arena = rows->draft->arena;
	const char *name, *text = import_tidy(arena, block->text, strlen(block->text));
	bool under = rows->area_said && rows->area_level && block->level > rows->area_level;

	if (area_named(arena, text, &name)) {
		name_area(rows, block, name, true);
		rows->has_header = false;
	} else if (theme_titled(arena, text, &name)) {
		name_theme(rows, block, name);
		rows->has_header = false;
	} else if (block->kind == BLOCK_HEADING) {
		rows->has_header = false;
		if (title_general(arena, text))
			return;
		if (under)
			name_theme(rows, block, text);
		else
			name_area(rows, block, text, false);
	}
}

/* "2. Kvalitetskontrakt 2012: Dagtilbud" names what the item of the agenda is about. */
void rows_read_item_title(struct rows *rows, struct block *block, const char *title)
{
	const char *name;

	if (area_named(rows->draft->arena, title, &name))
		name_area(rows, block, name, true);
}

/* The one cell of a row that has text; NULL: there are more, or none. */
static const struct import_cell *only_cell(const struct block *row)
{
	const struct import_cell *only = NULL;

	for (uint32_t i = 0; i < row->count; i++) {
		if (!*row->cells[i].text)
			continue;
		if (only)
			return NULL;
		only = &row->cells[i];
	}
	return only;
}

static bool is_bold(const char *text)
{
	size_t size = strlen(text);

	return size > 4 && strncmp(text, "**", 2) == 0 && strstr(text + 2, "**") == text + size - 2;
}

/* Over all columns, or bold where no theme could stand: such a row says what those below it are about. */
static bool is_title(const struct rows *rows, const struct block *row, const struct import_cell *only)
{
	bool themes = rows->has_header && (rows->header.has[COLUMN_HEADING] || rows->header.has[COLUMN_AREA]);

	if (row->count < 2 || strchr(only->text, '\n') || strlen(only->text) > 150)
		return false;
	return only->span == row->count || (!themes && only == row->cells && is_bold(only->text));
}

static bool begins_capital(const char *text)
{
	const char *at = text;

	return utf8proc_category(text_next(&at, text + strlen(text))) == UTF8PROC_CATEGORY_LU;
}

/* "Flere unge skal i job" says what is to come, and names nothing. */
static bool says_what_is_to_come(struct arena *arena, const char *text)
{
	static const char words[][8] = { "skal",   "vil",   "bliver", "har",  "er",   "kan",  "faar",  "boer",
					 "maa",    "oeges", "stiger", "flere", "faerre", "bedre", "oeget", "mindre",
					 "should", "shall", "will",   "must", "have", "has",  "is",    "are",
					 "more",   "fewer", "better" };
	const char *at = text_folded(arena, text);

	while (*at) {
		size_t size = strcspn(at, "_ ,;:.");

		for (size_t i = 0; i < COUNT(words); i++)
			if (strlen(words[i]) == size && memcmp(words[i], at, size) == 0)
				return true;
		at += size + (at[size] != '\0');
	}
	return false;
}

/* A spreadsheet has neither bold text nor cells over several columns: where nothing else names the area, a row right
 * under the headings with a few words in its first cell alone does, and so do those like it. */
static bool stands_alone(const struct rows *rows, const struct block *row, const struct import_cell *only)
{
	const struct header *header = &rows->header;
	struct arena *arena = rows->draft->arena;

	return rows->has_header && !header->has[COLUMN_HEADING] && !header->has[COLUMN_AREA] && row->count > 2 &&
	       only == row->cells && (rows->area_alone || (rows->below && !rows->area_text)) &&
	       strlen(only->text) <= ALONE_SIZE && !strpbrk(only->text, "0123456789\n") &&
	       begins_capital(import_plain(arena, only->text)) && !says_what_is_to_come(arena, only->text) &&
	       !rows_goal_goes_on(rows, only, false) && !figure_is_stated(arena, only->text);
}

static void name_alone(struct rows *rows, struct block *row, const struct import_cell *only)
{
	const char *name = import_plain(rows->draft->arena, only->text);

	note_add(&rows->draft->guesses, row->line,
		 SAY_BOTH("»{0}« er læst som serviceområde; se efter, om det er rigtigt",
			  "“{0}” is read as a service area; see whether that is right"),
		 name, NULL);
	name_area(rows, row, name, false);
	rows->area_alone = true;
	rows_begin_area(rows, rows->area_text, row->line);
}

bool rows_read_title_row(struct rows *rows, struct block *row)
{
	struct arena *arena = rows->draft->arena;
	const struct import_cell *only = only_cell(row);
	const char *name;
	bool area = only && area_named(arena, only->text, &name);

	if (only && !area && stands_alone(rows, row, only)) {
		name_alone(rows, row, only);
		return true;
	}
	if (!only || (!area && !is_title(rows, row, only)))
		return false;
	if (!area)
		name = import_plain(arena, only->text);
	if (!area && title_general(arena, name))
		return true; /* which is told of as left out */
	if (!area && (theme_titled(arena, name, &name) || (rows->has_header && !rows->header.has[COLUMN_HEADING]))) {
		name_theme(rows, row, name);
		return true;
	}
	name_area(rows, row, name, area);
	if (rows->has_header)
		rows_begin_area(rows, rows->area_text, row->line);
	return true;
}
