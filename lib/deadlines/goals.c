/* SPDX-License-Identifier: MPL-2.0 */
/* Each goal's deadline, as the follow-ups of its contract have left it: met, put off, dropped or open. */
#include <stdlib.h>

#include "deadlines/subjects.h"

/* What a follow-up has decided about a goal. */
struct decision {
	const struct goal *goal;
	const struct entry *entry;
	const struct file *followup;
	size_t order; /* each after those before it */
};

struct decisions {
	struct decision *items;
	size_t count, room;
};

static void add_decision(struct arena *arena, struct decisions *decisions, const struct decision *decision)
{
	if (decisions->count == decisions->room) {
		size_t room = decisions->room ? decisions->room * 2 : 16, size = sizeof(*decision);

		decisions->items = arena_grow(arena, decisions->items, decisions->room * size, room * size);
		decisions->room = room;
	}
	decisions->items[decisions->count++] = *decision;
}

static int by_goal(const void *a, const void *b)
{
	const struct decision *x = a, *y = b;
	int order = ((uintptr_t)x->goal > (uintptr_t)y->goal) - ((uintptr_t)x->goal < (uintptr_t)y->goal);

	return order ? order : (x->order > y->order) - (x->order < y->order);
}

static void decisions_of(struct arena *arena, const struct subjects *subjects, struct decisions *decisions)
{
	*decisions = (struct decisions){ .count = 0 };
	for (size_t i = 0; i < subjects->followup_count; i++) {
		const struct file *followup = subjects->followups[i];
		const struct list *entries = &FILE_FOLLOWUP(followup)->goals;

		for (uint32_t k = 0; k < entries->count; k++) {
			const struct entry *entry = LIST_AT(entries, struct entry, k);
			bool decides = is_known(*entry->new_deadline) || is_known(*entry->dropped);
			const struct goal *goal = decides ? followup_goal(followup, entry->id.text) : NULL;

			if (goal)
				add_decision(arena, decisions,
					     &(struct decision){ goal, entry, followup, decisions->count });
		}
	}
	if (decisions->count)
		qsort(decisions->items, decisions->count, sizeof(decisions->items[0]), by_goal);
}

/* Where the goal's begin, or would. */
static size_t first_of(const struct decisions *decisions, const struct goal *goal)
{
	size_t from = 0, to = decisions->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if ((uintptr_t)decisions->items[middle].goal < (uintptr_t)goal)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static void decide(struct due *due, const struct decisions *decisions, bool *dropped)
{
	for (size_t i = first_of(decisions, due->goal);
	     i < decisions->count && decisions->items[i].goal == due->goal; i++) {
		const struct decision *one = &decisions->items[i];

		*dropped = is_known(*one->entry->dropped);
		due->stamp = deadline_stamp(one->followup);
		if (!is_known(*one->entry->new_deadline))
			continue;
		due->note = WORD_DUE_PUT_OFF;
		if (!due->note_date.year)
			due->note_date = due->date;
		due->date = one->entry->new_deadline->date;
	}
}

static struct due due_of(const struct deadlines *deadlines, const struct decisions *decisions,
			 const struct assessment *one, const struct file *document)
{
	struct due due = { .kind = DUE_GOAL, .clause = BEK_2_1, .file = one->contract, .type = DOC_CONTRACT,
			   .goal = one->goal,
			   .date = one->terms.deadline, .stamp = deadline_stamp(one->contract), .note = WORD_COUNT };
	bool dropped = false;

	if (!is_present(one->goal->deadline))
		due.note = WORD_DUE_PERIOD_END;
	decide(&due, decisions, &dropped);
	deadline_settle(deadlines, &due, NULL);
	if (dropped)
		due.state = DUE_DROPPED;
	if (!dropped && one->progress.status == STATUS_ACHIEVED) {
		due.state = DUE_MET;
		due.done = one->progress.value_date;
		due.stamp = deadline_stamp(document);
	}
	return due;
}

static void take(struct deadlines *deadlines, const struct subjects *subjects, const struct decisions *decisions,
		 const struct assessments *all, const struct file *document)
{
	size_t at = 0;

	for (size_t i = 0; i < all->count; i++) {
		const struct assessment *one = &all->items[i];

		if (!i || one->contract != all->items[i - 1].contract)
			at = subject_of(subjects, one->contract)->first;
		deadlines->items[at++] = due_of(deadlines, decisions, one, document);
	}
	arena_free(deadlines->words);
}

static void take_contract(struct deadlines *deadlines, const struct subjects *subjects,
			  const struct decisions *decisions, struct file *contract)
{
	struct assessments all;

	assess(deadlines->words, contract, (struct date){ 0, 0, 0 }, &all);
	take(deadlines, subjects, decisions, &all, contract);
}

/* The goals of those contracts alone that no later document tells of: each goal is assessed once. */
static void take_followup(struct deadlines *deadlines, const struct subjects *subjects,
			  const struct decisions *decisions, const struct file *followup)
{
	struct file view = *followup; /* about fewer contracts */
	struct assessments all;

	view.contract_count = 0;
	view.contracts = NEW_ARRAY(deadlines->words, struct file *, followup->contract_count);
	for (uint32_t i = 0; i < followup->contract_count; i++) {
		const struct subject *subject = subject_of(subjects, followup->contracts[i]);

		if (subject->listed && subject->newest == followup)
			view.contracts[view.contract_count++] = followup->contracts[i];
	}
	assess(deadlines->words, &view, (struct date){ 0, 0, 0 }, &all);
	take(deadlines, subjects, decisions, &all, followup);
}

void deadlines_of_goals(struct deadlines *deadlines, const struct group *group)
{
	static const struct due later;
	struct subjects subjects;
	struct decisions decisions;

	subjects_of(deadlines->arena, group, &subjects);
	decisions_of(deadlines->arena, &subjects, &decisions);
	for (size_t i = 0; i < subjects.count; i++) {
		struct subject *subject = subjects.listed[i];

		subject->first = deadlines->count;
		for (uint32_t k = 0; k < FILE_CONTRACT(subject->contract)->goal_count; k++)
			deadline_add(deadlines, &later);
	}
	for (size_t i = 0; i < subjects.count; i++)
		if (subjects.listed[i]->newest == subjects.listed[i]->contract)
			take_contract(deadlines, &subjects, &decisions, subjects.listed[i]->contract);
	for (size_t i = 0; i < subjects.followup_count; i++)
		take_followup(deadlines, &subjects, &decisions, subjects.followups[i]);
}
