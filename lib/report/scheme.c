/* SPDX-License-Identifier: MPL-2.0 */
/* The four columns of the minutes: heading, theme, goals, means; goals and means each as a list. */
#include <string.h>

#include "report/parts.h"

static const char *name_of(const struct area *area)
{
	return area->name.text;
}

/* One row of the four columns: a theme, or what stands on the area itself. */
struct scheme {
	const char *heading;
	const struct text *aim;
	const struct list *goals;
	const struct texts *means;
};

static struct part *add_cell(struct report *report, struct part *row, enum word_id label)
{
	struct part *cell = doc_cell(&report->page, row, 0, NULL);

	cell->label = word(label, report->lang);
	return cell;
}

/* A sentence with two targets is two goals with one text: it is quoted once. */
static bool same_text(const struct goal *a, const struct goal *b)
{
	return strcmp(a->text.text, b->text.text) == 0;
}

static void add_goals(struct report *report, struct part *cell, const struct list *goals)
{
	struct part *list = goals->count ? doc_list(&report->page, cell, ROLE_NONE) : NULL, *item = NULL;

	for (uint32_t i = 0; i < goals->count; i++) {
		const struct goal *goal = LIST_AT(goals, const struct goal, i);
		const struct card *card = report_card_of(report, goal);
		bool again = i && same_text(LIST_AT(goals, const struct goal, i - 1), goal);

		if (item && !again)
			doc_text(&report->page, item, ")");
		if (!again)
			item = doc_item(&report->page, list, goal->text.text);
		doc_text(&report->page, item, again ? ", " : " (");
		doc_link(&report->page, item, card->link, again ? card->number
			: words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(card->number)));
	}
	doc_text(&report->page, item ? item : cell, item ? ")" : "–");
}

static void add_means(struct report *report, struct part *list, const struct texts *means)
{
	for (uint32_t i = 0; i < means->count; i++) {
		struct part *item;

		item = doc_item(&report->page, list, NULL);
		doc_prose(&report->page, item, 3, means->items[i].text);
		doc_hoist(item);
		doc_drop_empty(item); /* prose may be without text */
	}
}

/* Goals and means belong together as a whole, not row by row: each is a list of its own. */
static void add_scheme(struct report *report, struct part *table, const struct scheme *scheme)
{
	struct part *row = doc_add(&report->page, table, PART_ROW), *cell, *list;

	doc_cell(&report->page, row, CELL_HEADER, scheme->heading);
	cell = add_cell(report, row, WORD_THEME);
	if (scheme->aim) {
		report_prose(report, cell, 3, scheme->aim);
		doc_hoist(cell);
	}
	if (!cell->first)
		doc_text(&report->page, cell, "–");
	add_goals(report, add_cell(report, row, WORD_GOALS_HEAD), scheme->goals);
	cell = add_cell(report, row, WORD_MEANS_HEAD);
	list = doc_list(&report->page, cell, ROLE_NONE);
	add_means(report, list, scheme->means);
	for (uint32_t i = 0; i < scheme->goals->count; i++)
		add_means(report, list, &LIST_AT(scheme->goals, const struct goal, i)->means);
	if (!list->first) {
		cell->first = cell->last = NULL;
		doc_text(&report->page, cell, "–");
	}
}

void report_scheme(struct report *report, struct part *section, const struct area *area)
{
	static const enum word_id heads[] = { WORD_HEADING, WORD_THEME, WORD_GOALS_HEAD, WORD_MEANS_HEAD };
	struct part *table, *head;

	if (!area->themes.count && !area->goals.count && !area->means.count)
		return;
	table = doc_table(&report->page, section, ROLE_SCHEME, report_id(report, "t-", ++report->tables),
			  words_filled(report->arena, report->lang, WORD_THEMES_OF, WITH(name_of(area))));
	head = doc_add(&report->page, table, PART_ROW);
	for (size_t i = 0; i < COUNT(heads); i++)
		doc_cell(&report->page, head, CELL_HEADER, word(heads[i], report->lang));
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, const struct theme, i);

		add_scheme(report, table, &(struct scheme){ theme->heading.text,
							    &theme->aim, &theme->goals, &theme->means });
	}
	if (area->goals.count || area->means.count)
		add_scheme(report, table, &(struct scheme){ name_of(area), NULL, &area->goals, &area->means });
}
