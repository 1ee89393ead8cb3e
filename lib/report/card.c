/* SPDX-License-Identifier: MPL-2.0 */
/* A goal on the page: its number, its anchor, its title, and its own words. */
#include <assert.h>
#include <string.h>

#include "format/distinct.h"
#include "law/requirements.h"
#include "report/parts.h"

#define TITLE_LIMIT 100 /* code points of a goal's text that can be its own title */
#define CUT_LIMIT 60    /* of a title that is cut out of a longer one */

static const char *cut(struct arena *arena, const char *text)
{
	const char *at = text, *end = text + strlen(text), *blank = NULL;
	struct out out;

	for (size_t length = 0; length < CUT_LIMIT; length++) { /* it is longer than TITLE_LIMIT */
		if (*at == ' ')
			blank = at;
		(void)text_next(&at, end);
	}
	out_memory(&out, arena);
	put_bytes(&out, text, (size_t)((blank ? blank : at) - text));
	put(&out, "…");
	return out_text(&out);
}

/* "1. Responstid …": the page has a numbering of its own. */
static const char *without_number(const char *heading)
{
	size_t digits = strspn(heading, "0123456789");

	return digits && heading[digits] == '.' && heading[digits + 1] == ' ' ? heading + digits + 2 : heading;
}

/* The theme's heading where it has this goal alone, else what is counted, else the goal itself. */
static const char *title_of(struct arena *arena, const struct goal *goal, bool *is_text)
{
	const char *title = "";

	if (goal->theme && goal->theme->goals.count == 1)
		title = without_number(goal->theme->heading.text);
	else if (is_known(goal->measure))
		title = goal->measure.text;
	else if (is_known(*goal->done))
		title = goal->done->text;
	else
		*is_text = text_length(goal->text.text, strlen(goal->text.text)) <= TITLE_LIMIT;
	if (*is_text)
		return goal->text.text;
	if (!*title)
		title = cut(arena, goal->text.text);
	return words_title(arena, title);
}

/* "Andel af borgere", counted for two goals of an area, tells neither from the other: their own words do. */
static void tell_apart(struct arena *arena, struct card *cards, size_t count)
{
	uint32_t *number, *cards_of;
	struct distinct titles;

	if (count < 2)
		return;
	number = NEW_ARRAY(arena, uint32_t, count);
	cards_of = NEW_ARRAY(arena, uint32_t, count);
	distinct_init(&titles, arena, count);
	for (size_t i = 0; i < count; i++)
		if (!cards[i].is_text)
			cards_of[number[i] = distinct_add(&titles, cards[i].title)]++;
	for (size_t i = 0; i < count; i++) {
		const char *text = cards[i].goal->goal->text.text;

		if (cards[i].is_text || cards_of[number[i]] == 1)
			continue;
		cards[i].is_text = text_length(text, strlen(text)) <= TITLE_LIMIT;
		cards[i].title = cards[i].is_text ? text : words_title(arena, cut(arena, text));
	}
}

static const char *goal_number(struct arena *arena, uint32_t area, uint32_t goal)
{
	struct out out;

	out_memory(&out, arena);
	put_unsigned(&out, area);
	put(&out, ".");
	put_unsigned(&out, goal);
	return out_text(&out);
}

/* No two goals of a document have one id (KK014). */
static void add_anchor(struct report *report, struct card *card, const char *id)
{
	struct out out;

	out_memory(&out, report->arena);
	put(&out, "#maal-");
	put(&out, id);
	card->link = out_text(&out);
	card->anchor = card->link + 1;
}

void report_cards(struct report *report)
{
	size_t count = report->all->count;
	const struct area *area = NULL;
	uint32_t areas = 0, goals = 0;
	size_t first = 0;

	report->cards = NEW_ARRAY(report->arena, struct card, count + 1);
	report->cards[count] = (struct card){ .number = "", .anchor = "", .link = "#", .title = "" };
	for (size_t i = 0; i < count; i++) {
		const struct assessment *goal = &report->all->items[i];
		struct card *card = &report->cards[i];

		if (goal->goal->area != area) {
			area = goal->goal->area;
			areas = report->file->type == DOC_CONTRACT ? area->number : areas + 1;
			tell_apart(report->arena, report->cards + first, i - first);
			first = i;
			goals = 0;
		}
		card->goal = goal;
		card->area = areas;
		card->number = goal_number(report->arena, areas, ++goals);
		card->title = title_of(report->arena, goal->goal, &card->is_text);
		add_anchor(report, card, goal->goal->id.text);
	}
	tell_apart(report->arena, report->cards + first, count - first);
}

/* The cards stand in the order of the contracts and of the goals of each. */
const struct card *report_card_of(const struct report *report, const struct goal *goal)
{
	size_t at = goal->index;

	for (uint32_t i = 0; report->all->items[at].goal != goal; i++) {
		at += FILE_CONTRACT(followed_at(report->file, i))->goal_count;
		assert(at < report->all->count);
	}
	return &report->cards[at];
}

struct part *report_card(struct report *report, struct part *parent, const struct card *card)
{
	struct part *article = doc_group(&report->page, parent, ROLE_GOAL), *heading;
	struct out id;

	article->id = card->anchor;
	out_memory(&id, report->arena);
	put(&id, "h-");
	put(&id, card->anchor);
	heading = doc_heading(&report->page, article, 3, out_text(&id), !card->is_text ? card->title
		: words_filled(report->arena, report->lang, WORD_QUOTED,
			       WITH(words_within(report->arena, report->lang, card->title))));
	heading->label = words_filled(report->arena, report->lang, WORD_GOAL_NUMBER, WITH(card->number));
	return article;
}

void report_quote(struct report *report, struct part *parent, const struct card *card)
{
	const struct text *text = &card->goal->goal->text;

	if (!card->is_text)
		doc_said(&report->page, parent, ROLE_QUOTATION, WORD_QUOTED,
			 WITH(words_within(report->arena, report->lang, text->text)));
}

static void add_means(struct report *report, struct part *list, const struct texts *means)
{
	for (uint32_t i = 0; is_known(*means) && i < means->count; i++) {
		struct part *item;

		item = doc_item(&report->page, list, NULL);
		doc_prose(&report->page, item, 4, means->items[i].text);
		doc_hoist(item);
		doc_drop_empty(item); /* prose may be without text */
	}
}

/* The goal's own means and its theme's; only where neither has any, those of the whole area. */
void report_means(struct report *report, struct part *parent, const struct goal *goal)
{
	struct part *column, *list;
	bool own = goal->means.count || (goal->theme && goal->theme->means.count);
	const struct texts *areas = &goal->area->means;

	if (!own && !areas->count)
		return;
	column = doc_group(&report->page, parent, ROLE_COLUMN);
	doc_heading(&report->page, column, 4, NULL, word(WORD_MEANS, report->lang));
	list = doc_list(&report->page, column, ROLE_MEANS);
	add_means(report, list, &goal->means);
	if (goal->theme)
		add_means(report, list, &goal->theme->means);
	if (!own)
		add_means(report, list, areas);
	doc_loosen(list);
}

void report_prose(struct report *report, struct part *parent, unsigned level, const struct text *text)
{
	if (is_known(*text))
		doc_prose(&report->page, parent, level, text->text);
}

const char *report_line(struct report *report, const struct text *text)
{
	size_t size;

	if (!is_known(*text))
		return NULL;
	size = strlen(text->text);
	return size > 1 && text->text[size - 1] == '.' ? arena_text(report->arena, text->text, size - 1) : text->text;
}

/* "a, b og c" */
const char *report_list(struct report *report, const struct texts *texts)
{
	struct out out;

	if (!is_known(*texts) || !texts->count)
		return NULL;
	out_memory(&out, report->arena);
	for (uint32_t i = 0; i < texts->count; i++) {
		put(&out, !i ? "" : i + 1 == texts->count ? word(WORD_AND, report->lang) : ", ");
		put(&out, texts->items[i].text);
	}
	return out_text(&out);
}

/* What is to be reached on the way, as one figure of several lines. */
void report_milestones(struct report *report, struct part *figures, const struct assessment *goal)
{
	struct part *figure;

	if (!goal->terms.milestone_count)
		return;
	figure = doc_figure(&report->page, figures, word(WORD_MILESTONES, report->lang), NULL, NULL);
	for (size_t i = 0; i < goal->terms.milestone_count; i++) {
		const struct observation *milestone = &goal->terms.milestones[i];
		const char *value = goal->terms.kind == KIND_MILESTONE
			? say_percent(report->arena, &milestone->value, report->lang)
			: say_figure(report->arena, &milestone->value, goal, goal->terms.unit, report->lang);

		if (i)
			doc_add(&report->page, figure, PART_BREAK);
		doc_text(&report->page, figure, words_filled(report->arena, report->lang, WORD_MILESTONE,
			 WITH(say_date(report->arena, milestone->date, report->lang), value)));
	}
}
