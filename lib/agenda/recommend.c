/* SPDX-License-Identifier: MPL-2.0 */
/* What the administration asks of the body that decides, point by point. */
#include <string.h>

#include "agenda/parts.h"
#include "diff/diff.h"

static struct part *add_point(struct agenda *agenda, struct part *list, enum word_id id, const char *const *args)
{
	struct page *page = &agenda->report.page;
	struct part *item = doc_item(page, list, NULL);

	if (item->previous)
		doc_text(page, item->previous, ",");
	doc_filled(page, item, id, args);
	return item;
}

/* "Borgerservice, Biblioteker og Skoler" */
static const char *area_names(struct agenda *agenda)
{
	struct distinct names; /* two contracts may both have one */
	struct out out;

	distinct_init(&names, agenda->report.arena, agenda->area_count);
	for (size_t i = 0; i < agenda->area_count; i++)
		(void)distinct_add(&names, agenda->areas[i]->name.text);
	out_memory(&out, agenda->report.arena);
	for (size_t i = 0; i < names.count; i++) {
		put(&out, !i ? "" : i + 1 == names.count ? word(WORD_AND, agenda->report.lang) : ", ");
		put(&out, names.texts[i]);
	}
	return out_text(&out);
}

static void add_change(struct agenda *agenda, struct part *list, const struct card *card)
{
	struct report *report = &agenda->report;
	const struct entry *entry = card->goal->entry;
	struct date old = card->goal->terms.deadline;

	if (!entry)
		return;
	if (is_known(*entry->new_deadline))
		add_point(agenda, list, WORD_CASE_MOVE_DEADLINE,
			  WITH(card->number, card->title, say_date(report->arena, old, report->lang),
			       say_date(report->arena, entry->new_deadline->date, report->lang)));
	if (is_known(*entry->dropped))
		add_point(agenda, list, WORD_CASE_DROP, WITH(card->number, card->title));
}

enum { OURS, OTHERS };

/* A goal as this version has it, else as the one before had it: by then the area may have had another name. */
static bool is_in_case(const struct agenda *agenda, const struct same_areas *same, const struct diff *diff,
		       const char *id)
{
	const struct goal *goal = contract_goal(FILE_CONTRACT(diff->to), id);

	if (!goal)
		goal = contract_goal(FILE_CONTRACT(diff->from), id);
	/* an area that is gone is the council's to let go */
	return !agenda->committee || same_find(same, goal->area, OTHERS) != SIZE_MAX;
}

static void add_revision(struct agenda *agenda, struct part *list, const struct change *change)
{
	enum kk_lang lang = agenda->report.lang;
	const char *goal = change->spot.goal, *key = change->key[KK_LANG_EN];
	bool is_target = strcmp(key, "target") == 0, is_goal = strcmp(key, "goal") == 0,
	     is_start = change->loud && strcmp(key, "baseline") == 0 && change->before && change->after;

	if (is_goal && change->kind == CHANGE_ADDED)
		add_point(agenda, list, WORD_CASE_NEW_GOAL, WITH(goal));
	else if (is_goal && change->kind == CHANGE_REMOVED)
		add_point(agenda, list, WORD_CASE_GOAL_GONE, WITH(goal));
	else if (is_target && !change->before)
		add_point(agenda, list, WORD_CASE_TARGET_SET, WITH(goal, change->after));
	else if (is_target && !change->after)
		add_point(agenda, list, WORD_CASE_TARGET_GONE, WITH(goal, change->before));
	else if (is_target || is_start || strcmp(key, "deadline") == 0)
		add_point(agenda, list, WORD_CASE_CHANGE,
			  WITH(word(is_target  ? WORD_CASE_THE_TARGET
				    : is_start ? WORD_CASE_THE_START
					       : WORD_CASE_THE_DEADLINE, lang),
			       goal, change->before, change->after));
}

/* § 3: what this version of the contract makes of the goals of the one it replaces, old and new. */
static void add_revisions(struct agenda *agenda, struct part *list)
{
	struct report *report = &agenda->report;
	struct diff diff = { .arena = report->arena, .lang = report->lang, .from = report->file->replaces,
			     .to = report->file };
	struct same_areas same;

	if (!diff.from || diff.from->broken)
		return;
	same_begin(&same, report->arena, agenda->area_count);
	for (size_t i = 0; i < agenda->area_count; i++)
		same_add(&same, agenda->areas[i], i, OURS);
	diff_compare(&diff);
	for (const struct change *change = diff.first; change; change = change->next)
		if (change->spot.goal && is_in_case(agenda, &same, &diff, change->spot.goal))
			add_revision(agenda, list, change);
}

bool agenda_recommendation(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	bool contract = report->file->type == DOC_CONTRACT;
	struct part *list;

	doc_said(&report->page, section, ROLE_NONE, WORD_CASE_RECOMMENDS, NOTHING);
	list = doc_list(&report->page, section, ROLE_NONE);
	list->ordered = true;
	list->start = 1;
	add_point(agenda, list, agenda->committee ? contract ? WORD_CASE_APPROVE_CONTRACT : WORD_CASE_APPROVE_FOLLOWUP
						  : contract ? WORD_CASE_ADOPT_CONTRACT : WORD_CASE_ADOPT_FOLLOWUP,
		  WITH(agenda_years(agenda), area_names(agenda)));
	for (size_t i = 0; i < report->all->count; i++)
		if (agenda_owned(agenda, report->all->items[i].goal->area))
			add_change(agenda, list, &report->cards[i]);
	if (contract)
		add_revisions(agenda, list);
	if (agenda->committee)
		add_point(agenda, list, WORD_CASE_SEND_ON, NOTHING);
	doc_text(&report->page, add_point(agenda, list, WORD_CASE_PUBLISH, NOTHING), ".");
	return true;
}
