/* SPDX-License-Identifier: MPL-2.0 */
/* The service areas and themes that rows of the table belong to. */
#include <string.h>

#include "import/rows.h"

#define NAMELESS "\n" /* what no name is: it is one line */

void draft_names(struct draft *draft, uint32_t blocks)
{
	size_t most = 2 * (size_t)blocks + 2; /* each begins an area and a theme, or goes on with a heading */

	distinct_init(&draft->area_names, draft->arena, most);
	distinct_init(&draft->headings, draft->arena, most);
	draft->area_of = NEW_ARRAY(draft->arena, struct draft_area *, most);
	draft->theme_of = NEW_ARRAY(draft->arena, struct draft_theme *, most);
}

/* A table that begins before its area is named has none of its own. */
void draft_drop_nameless(struct draft *draft)
{
	uint32_t number = distinct_find(&draft->area_names, NAMELESS);
	struct draft_area *area = number == NO_NUMBER ? NULL : draft->area_of[number], **at = &draft->areas;

	if (!area || area->themes || !draft->areas->next)
		return;
	draft->area_of[number] = NULL;
	while (*at != area)
		at = &(*at)->next;
	*at = area->next;
	if (!*at)
		draft->last_area = at;
}

void rows_begin_area(struct rows *rows, const char *name, uint32_t line)
{
	struct draft *draft = rows->draft;
	uint32_t number = distinct_add(&draft->area_names, name ? text_folded(draft->arena, name) : NAMELESS);
	struct draft_area *area = draft->area_of[number];

	if (!area) {
		area = draft->area_of[number] = NEW(draft->arena, struct draft_area);
		area->name = name;
		area->number = number;
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
	if (rows->area_block && rows->area_text == name)
		rows->area_block->used = true;
}

static struct draft_theme **theme_called(const struct rows *rows, const char *heading)
{
	struct draft *draft = rows->draft;
	struct out out;

	out_memory(&out, draft->arena);
	put_unsigned(&out, rows->area->number);
	put_char(&out, '\n');
	put(&out, heading);
	return &draft->theme_of[distinct_add(&draft->headings, out_text(&out))];
}

/* A theme that rows come back to, and what stands on the area itself, are there once. */
static struct draft_theme *theme_named(const struct rows *rows, const char *heading)
{
	struct draft_theme *theme = *heading ? *theme_called(rows, heading) : rows->area->bare;

	if (!*heading && (*rows_cell(rows, COLUMN_AIM)->text || (theme && *theme->aim.text)))
		return NULL;
	return theme && strcmp(theme->heading.text, heading) == 0 ? theme : NULL;
}

/* From now on rows that name the theme so come back to it. */
static void name_theme(const struct rows *rows)
{
	struct draft_theme *theme = rows->theme;

	if (!*theme->heading.text)
		rows->area->bare = theme;
	else if (!theme_named(rows, theme->heading.text))
		*theme_called(rows, theme->heading.text) = theme;
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
	name_theme(rows);
}

void rows_read_heading(struct rows *rows)
{
	const struct import_cell *heading = rows_cell(rows, COLUMN_HEADING), *aim = rows_cell(rows, COLUMN_AIM);
	bool has_column = rows->header.has[COLUMN_HEADING], by_aim;

	if (*rows->title.text && (!has_column || (!*heading->text && !rows->title_block->used))) {
		heading = &rows->title;
		rows->title_block->used = true;
	}
	by_aim = !*heading->text && !has_column && *aim->text && rows->theme &&
		 !rows_same(rows, rows->theme->aim.text, aim->text) &&
		 !joins(rows->theme->aim.text, aim->text, rows->weak);
	if (rows->theme && *heading->text && !rows_same(rows, rows->theme->heading.text, heading->text)) {
		if (heading != &rows->title && rows_go_on(&rows->theme->heading, heading->text,
					     rows->weak && !rows->row->cells[0].text[0])) {
			rows_add_to(rows, &rows->theme->heading, heading);
			name_theme(rows);
		} else {
			begin_theme(rows, heading);
		}
	} else if (!rows->theme || by_aim) {
		begin_theme(rows, heading);
	}
}

void rows_read_aim(struct rows *rows)
{
	const struct import_cell *cell = rows_cell(rows, COLUMN_AIM);
	struct piece *aim = &rows->theme->aim;
	struct out out;

	if (!*cell->text || rows_same(rows, aim->text, cell->text))
		return;
	if (!*aim->text) {
		*aim = (struct piece){ .text = cell->text, .line = cell->line };
		return;
	}
	if (rows_go_on(aim, cell->text, rows->weak)) {
		rows_add_to(rows, aim, cell);
		return;
	}
	if (++aim->joints > ROWS_JOINTS) {
		rows_leave_text(rows, cell);
		return;
	}
	out_memory(&out, rows->draft->arena);
	put(&out, aim->text);
	put(&out, "\n");
	put(&out, cell->text);
	aim->text = out_text(&out);
}
