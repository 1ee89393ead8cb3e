/* SPDX-License-Identifier: MPL-2.0 */
/* The goals and means of a row, and what its other columns say of them; what has no place is told of. */
#include <string.h>

#include "import/rows.h"
#include "suggest/suggest.h"

#define SHOWN 2000 /* code points of a cell that has no place: all of it, but for a book */

static struct draft_goal *goal_with(const struct rows *rows, const char *text)
{
	for (struct draft_goal *goal = rows->theme->goals; goal; goal = goal->next)
		if (strcmp(goal->piece.text, text) == 0)
			return goal;
	return NULL;
}

static bool has_figure(const struct rows *rows)
{
	for (uint32_t i = 0; i < rows->row->count && i < rows->header.count; i++)
		if ((rows->header.column[i] == COLUMN_GOAL || rows->header.column[i] == COLUMN_TARGET) &&
		    figure_is_bare(rows->draft->arena, rows->row->cells[i].text))
			return true;
	return false;
}

static bool ends_in_bound(const char *text)
{
	return text_ends(text, "mindst") || text_ends(text, "højst") || text_ends(text, "at least") ||
	       text_ends(text, "at most");
}

/* A row with a figure of its own is of a goal of its own, and "Svartid højst | 10 dage" is whole with its figure. */
bool rows_goal_goes_on(const struct rows *rows, const struct import_cell *cell, bool weak)
{
	const struct draft_goal *goal = rows->goal;

	return goal && !(goal->fields[COLUMN_TARGET] && (has_figure(rows) || ends_in_bound(goal->piece.text))) &&
	       rows_go_on(&goal->piece, cell->text, weak);
}

static void read_goal(struct rows *rows, const struct import_cell *cell)
{
	struct draft_goal *goal = *cell->text ? goal_with(rows, cell->text) : rows->goal;

	if (!*cell->text || goal) {
		rows->goal = goal;
		return;
	}
	if (rows_goal_goes_on(rows, cell, rows->weak)) {
		rows_add_to(rows, &rows->goal->piece, cell);
		return;
	}
	rows->draft->text_count++;
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

static struct piece *piece_add(struct draft *draft, struct pieces *pieces, const struct import_cell *cell)
{
	struct piece *piece = NEW(draft->arena, struct piece);

	draft->text_count++;
	*piece = (struct piece){ .text = cell->text, .line = cell->line };
	if (!pieces->first)
		pieces->last = &pieces->first;
	*pieces->last = piece;
	pieces->last = &piece->next;
	return piece;
}

static void read_means(struct rows *rows, const struct import_cell *cell)
{
	if (!*cell->text || has_means(rows, cell->text))
		return;
	if (rows->means && rows_go_on(rows->means, cell->text, rows->weak)) {
		rows_add_to(rows, rows->means, cell);
		return;
	}
	rows->means = piece_add(rows->draft, &rows->theme->means, cell);
}

/* "Måltal", "Target 2014": beside a column of goals, the figure that those are to come to */
static bool is_of_figures(const struct rows *rows, uint32_t column)
{
	const char *word = import_word(rows->draft->arena, rows->header.name[column]);

	return strncmp(word, "maaltal", 7) == 0 || strncmp(word, "target", 6) == 0;
}

static bool states_target(const struct rows *rows, const char *text)
{
	struct reading reading;

	suggest_read(rows->draft->arena, text, strlen(text), &reading);
	return reading.comparator != CMP_NONE;
}

/* "Ventetid i ekspeditionen | Højst 10 minutter": what is aimed at and how much are one goal. */
static bool add_figure(struct rows *rows, const struct import_cell *cell)
{
	struct out out;

	if (!rows->goal || states_target(rows, rows->goal->piece.text))
		return false;
	out_memory(&out, rows->draft->arena);
	put(&out, rows->goal->piece.text);
	put(&out, ": ");
	put(&out, cell->text);
	rows->goal->piece.text = out_text(&out);
	return true;
}

static bool is_of(const struct rows *rows, uint32_t i, enum column column)
{
	return i < rows->row->count && rows->header.column[i] == column;
}

/* "Mål 2013 | Mål 2014": the figure that is taken, the first, is to be reached in its own year. */
static void take_year(const struct rows *rows)
{
	struct arena *arena = rows->draft->arena;
	bool several = false;
	unsigned year = 0, first = 0;
	struct out out;

	if (!rows->goal || !rows->goal->fields[COLUMN_TARGET] || rows->goal->fields[COLUMN_DEADLINE] ||
	    *rows_cell(rows, COLUMN_DEADLINE)->text)
		return;
	for (uint32_t i = 0; i < rows->header.count; i++) {
		unsigned its = is_of(rows, i, COLUMN_GOAL) || is_of(rows, i, COLUMN_TARGET)
				       ? column_year(arena, rows->header.name[i])
				       : 0;

		several |= first && its && its != first;
		first = first ? first : its;
		if (!year && its && figure_is_bare(arena, rows->row->cells[i].text))
			year = its;
	}
	if (!several || !year)
		return;
	out_memory(&out, arena);
	put_unsigned(&out, year);
	rows->goal->fields[COLUMN_DEADLINE] = out_text(&out);
}

/* "Måltal: 95 %": beside a goal it is what that is to come to, and no goal of its own. */
static void read_target(struct rows *rows, uint32_t i)
{
	const struct import_cell *cell = &rows->row->cells[i];
	const char **field = rows->goal ? &rows->goal->fields[COLUMN_TARGET] : NULL;

	if (field && figure_is_bare(rows->draft->arena, cell->text) &&
	    (!*field || rows_same(rows, *field, rows_with_unit(rows, i))))
		*field = rows_with_unit(rows, i);
	else if (!field || *field || !strpbrk(cell->text, "0123456789") || !add_figure(rows, cell))
		rows_leave_text(rows, cell);
}

/* "Indikator | Mål 2013": where the goals are figures alone, what is measured says what they are of. */
static void read_goals(struct rows *rows)
{
	const struct import_cell *measure = rows_cell(rows, COLUMN_MEASURE);
	bool goal = false, told = false, figure = false;

	for (uint32_t i = 0; i < rows->header.count; i++)
		if (is_of(rows, i, COLUMN_GOAL) && *rows->row->cells[i].text) {
			told |= !figure_is_bare(rows->draft->arena, rows->row->cells[i].text);
			figure |= figure_is_bare(rows->draft->arena, rows->row->cells[i].text);
		}
	if (figure && !told && *measure->text) {
		told = goal = true;
		read_goal(rows, measure);
	}
	for (uint32_t i = 0; i < rows->header.count; i++) {
		const struct import_cell *cell = &rows->row->cells[i];

		if (!is_of(rows, i, COLUMN_GOAL) || (!*cell->text && goal) ||
		    (told && figure_is_bare(rows->draft->arena, cell->text)) ||
		    (goal && is_of_figures(rows, i) && add_figure(rows, cell)))
			continue;
		goal |= *cell->text != '\0';
		read_goal(rows, cell);
	}
	for (uint32_t i = 0; i < rows->header.count; i++)
		if (is_of(rows, i, COLUMN_GOAL) ? told && figure_is_bare(rows->draft->arena, rows->row->cells[i].text)
						: is_of(rows, i, COLUMN_TARGET) && *rows->row->cells[i].text)
			read_target(rows, i);
	take_year(rows);
}

void rows_read_texts(struct rows *rows)
{
	read_goals(rows);
	for (uint32_t i = 0; i < rows->row->count && i < rows->header.count; i++)
		if (rows->header.column[i] == COLUMN_MEANS)
			read_means(rows, &rows->row->cells[i]);
}

static void leave_cell(struct rows *rows, uint32_t i)
{
	const struct import_cell *cell = &rows->row->cells[i];
	struct arena *arena = rows->draft->arena;
	bool extra = i >= rows->header.count;

	if (cell->reached) /* told of where it stands */
		return;
	note_add(&rows->draft->unread, cell->line,
		 extra ? SAY_BOTH("»{0}« står uden for tabellens kolonner", "“{0}” stands outside the table's columns")
		       : SAY_BOTH("kolonnen »{1}« kendes ikke: »{0}«", "the column “{1}” is not known: “{0}”"),
		 import_part(arena, import_plain(arena, cell->text), SHOWN), extra ? NULL : rows->header.name[i]);
}

#define FIELD_SIZE 500 /* bytes: what is longer is no single value */

static void read_policy(struct rows *rows, struct pieces *policies, const struct import_cell *cell, bool item)
{
	struct arena *arena = rows->draft->arena;
	const char *folded = text_folded(arena, cell->text);
	struct piece *last = NULL;

	for (struct piece *piece = policies->first; piece; piece = piece->next) {
		if (strcmp(piece->folded, folded) == 0)
			return;
		last = piece;
	}
	if (last && !item && rows_go_on(last, cell->text, true)) {
		rows_add_to(rows, last, cell);
		last->folded = text_folded(arena, last->text);
	} else if (*cell->text) {
		piece_add(rows->draft, policies, cell)->folded = folded;
	}
}

/* A theme may carry on several policies, a line or an item each; one that a row cuts in two is put together. */
static void read_policies(struct rows *rows, const struct import_cell *cell)
{
	struct pieces *policies = theme_is_named(rows->theme) ? &rows->theme->policies
				  : rows->goal		      ? &rows->goal->policies
							      : NULL;

	if (!policies) {
		rows_leave_text(rows, cell);
		return;
	}
	for (const char *at = cell->text; *at && !rows_are_full(rows);) {
		size_t size = strcspn(at, "\n"), mark = import_bullet(at);

		read_policy(rows, policies,
			    &(struct import_cell){ .text = arena_text(rows->draft->arena, at + mark, size - mark),
						   .line = cell->line },
			    mark != 0);
		at += size + (at[size] == '\n');
	}
}

/* Two sources are not one with a long name; a day or a figure that a row cuts in two is one. */
static const char *with_text(const struct rows *rows, enum column column, const char *text, const char *next)
{
	bool apart = column == COLUMN_SOURCE || column == COLUMN_RESPONSIBLE || column == COLUMN_MEASURE ||
		     column == COLUMN_NOTE;
	struct out out;

	if (!apart || joins(text, next, rows->weak))
		return join(rows->draft->arena, text, next);
	out_memory(&out, rows->draft->arena);
	put(&out, text);
	put(&out, column == COLUMN_NOTE ? "\n" : "; ");
	put(&out, next);
	return out_text(&out);
}

/* "Nuværende niveau 2011": the heading has the day of what stands below it. */
static const char *with_year(const struct rows *rows, uint32_t i)
{
	const char *text = rows_with_unit(rows, i), *name = rows->header.name[i];
	size_t digits = 0;
	struct out out;

	while (*name && digits != 4) {
		name += strcspn(name, "0123456789");
		digits = strspn(name, "0123456789");
		name += digits;
	}
	if (digits != 4 || !figure_is_bare(rows->draft->arena, rows->row->cells[i].text))
		return text;
	out_memory(&out, rows->draft->arena);
	put(&out, text);
	put(&out, " (");
	put_bytes(&out, name - 4, 4);
	put(&out, ")");
	return out_text(&out);
}

static void read_field(struct rows *rows, uint32_t i)
{
	enum column column = rows->header.column[i];
	const char *text = column == COLUMN_BASELINE ? with_year(rows, i) : rows->row->cells[i].text, **field;

	if (column == COLUMN_POLICY) {
		read_policies(rows, &rows->row->cells[i]);
		return;
	}
	if (column == COLUMN_MEASURE && rows->goal && strcmp(rows->goal->piece.text, text) == 0)
		return;
	field = rows->goal ? &rows->goal->fields[column] : NULL;
	if (!field || (*field && strlen(*field) > FIELD_SIZE))
		rows_leave_text(rows, &rows->row->cells[i]);
	else if (!*field)
		*field = text;
	else if (!rows_same(rows, *field, text))
		*field = with_text(rows, column, *field, text);
}

void rows_read_others(struct rows *rows)
{
	for (uint32_t i = 0; i < rows->row->count; i++) {
		if (!*rows->row->cells[i].text ||
		    (i < rows->header.count && rows->header.column[i] >= COLUMN_TARGET &&
		     rows->header.column[i] <= COLUMN_NUMBER))
			continue;
		if (i >= rows->header.count || rows->header.column[i] == COLUMN_UNKNOWN)
			leave_cell(rows, i);
		else if (rows->header.column[i] > COLUMN_MEANS)
			read_field(rows, i);
	}
	rows_check_unit(rows);
}

void rows_leave_text(struct rows *rows, const struct import_cell *cell)
{
	if (cell->reached)
		return;
	note_add(&rows->draft->unread, cell->line,
		 SAY_BOTH("»{0}« er én tekst for meget her", "“{0}” is one text too many here"),
		 import_part(rows->draft->arena, import_plain(rows->draft->arena, cell->text), SHOWN), NULL);
}
