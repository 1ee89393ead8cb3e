/* SPDX-License-Identifier: MPL-2.0 */
/* Each goal's deadline, as the follow-ups of its contract have left it: met, put off, dropped or open. */
#include <stdlib.h>
#include <string.h>

#include "deadlines/deadlines.h"
#include "progress/overview.h"

/* The follow-ups of a municipality that can be relied on, oldest first. */
struct followups {
	const struct file **files;
	size_t count;
};

static int by_year(const void *a, const void *b)
{
	const struct file *x = *(const struct file *const *)a, *y = *(const struct file *const *)b;
	int order = FILE_FOLLOWUP(x)->year.year - FILE_FOLLOWUP(y)->year.year;

	return order ? order : strcmp(x->path, y->path);
}

static struct followups followups_in(struct arena *arena, const struct group *group)
{
	struct followups all = { .files = arena_array(arena, group->count, sizeof(struct file *)) };

	for (size_t i = 0; i < group->count; i++)
		if (group->files[i]->type == DOC_FOLLOWUP && file_is_usable(group->files[i]))
			all.files[all.count++] = group->files[i];
	if (all.count)
		qsort(all.files, all.count, sizeof(all.files[0]), by_year);
	return all;
}

static bool follows(const struct file *followup, const struct file *contract)
{
	for (uint32_t i = 0; i < followup->contract_count; i++)
		if (followup->contracts[i] == contract)
			return true;
	return false;
}

static const struct entry *entry_of(const struct file *followup, const struct goal *goal)
{
	const struct list *entries = &FILE_FOLLOWUP(followup)->goals;

	for (uint32_t i = 0; i < entries->count; i++) {
		const struct entry *entry = LIST_AT(entries, struct entry, i);

		if (strcmp(entry->id.text, goal->id.text) == 0)
			return entry;
	}
	return NULL;
}

/* What the follow-ups have decided about the goal, each after those before it. */
static void decide(struct due *due, const struct followups *all, const struct file *contract, bool *dropped)
{
	for (size_t i = 0; i < all->count; i++) {
		const struct entry *entry = follows(all->files[i], contract) ? entry_of(all->files[i], due->goal) :
			NULL;

		if (!entry || (!is_known(*entry->new_deadline) && !is_known(*entry->dropped)))
			continue;
		*dropped = is_known(*entry->dropped);
		due->stamp = deadline_stamp(all->files[i]);
		if (!is_known(*entry->new_deadline))
			continue;
		due->note = WORD_DUE_PUT_OFF;
		if (!due->note_date.year)
			due->note_date = due->date;
		due->date = entry->new_deadline->date;
	}
}

static void add_goal(struct deadlines *deadlines, const struct followups *all, const struct assessment *one)
{
	struct due due = { .kind = DUE_GOAL, .clause = BEK_2_1, .file = one->contract, .type = DOC_CONTRACT,
			   .goal = one->goal,
			   .date = one->terms.deadline, .stamp = deadline_stamp(one->contract), .note = WORD_COUNT };
	bool dropped = false;

	if (!is_present(one->goal->deadline))
		due.note = WORD_DUE_PERIOD_END;
	decide(&due, all, one->contract, &dropped);
	deadline_settle(deadlines, &due, NULL);
	if (dropped)
		due.state = DUE_DROPPED;
	if (!dropped && one->progress.status == STATUS_ACHIEVED) {
		due.state = DUE_MET;
		due.done = one->progress.value_date;
		due.stamp = deadline_stamp(one->document);
	}
	deadline_add(deadlines, &due);
}

static void of_contract(struct deadlines *deadlines, const struct followups *all, struct file *contract)
{
	struct file *newest = contract;
	struct assessments goals;

	for (size_t i = 0; i < all->count; i++)
		if (follows(all->files[i], contract))
			newest = (struct file *)(uintptr_t)all->files[i];
	assess(deadlines->arena, newest, (struct date){ 0, 0, 0 }, &goals);
	for (size_t i = 0; i < goals.count; i++)
		if (goals.items[i].contract == contract)
			add_goal(deadlines, all, &goals.items[i]);
}

/* Was it among the contracts of an earlier file of the group, or is it one of its documents itself? */
static bool is_done(const struct group *group, size_t before, const struct file *contract)
{
	for (size_t i = 0; i < group->count; i++)
		if (group->files[i] == contract || (i < before && follows(group->files[i], contract)))
			return true;
	return false;
}

/* By another version for the same year that the council has adopted: then that one's goals are due. */
static bool is_replaced(const struct group *group, const struct file *contract)
{
	for (size_t i = 0; i < group->count; i++) {
		const struct file *other = group->files[i];

		if (other->replaces == contract && file_is_usable(other) && is_known(other->common->adopted) &&
		    FILE_CONTRACT(other)->period.from.year == FILE_CONTRACT(contract)->period.from.year)
			return true;
	}
	return false;
}

void deadlines_of_goals(struct deadlines *deadlines, const struct group *group)
{
	struct followups all = followups_in(deadlines->arena, group);

	for (size_t i = 0; i < group->count; i++) {
		struct file *file = group->files[i];

		if (!file_is_usable(file))
			continue;
		if (file->type == DOC_CONTRACT && !is_replaced(group, file))
			of_contract(deadlines, &all, file);
		for (uint32_t k = 0; k < file->contract_count; k++)
			if (!is_done(group, i, file->contracts[k]))
				of_contract(deadlines, &all, file->contracts[k]);
	}
}

void deadlines_of_criteria(struct deadlines *deadlines, const struct file *file)
{
	const struct application *application = FILE_APPLICATION(file);

	for (uint32_t i = 0; i < application->criteria.count; i++) {
		const struct goal *goal = LIST_AT(&application->criteria, struct goal, i);
		struct due due = { .kind = DUE_CRITERION, .clause = UDFORDRING, .file = file, .type = DOC_APPLICATION,
				   .goal = goal,
				   .stamp = deadline_stamp(file), .note = WORD_COUNT };

		if (is_known(goal->deadline)) {
			due.date = goal->deadline.date;
		} else if (!is_present(goal->deadline) && is_known(application->period)) {
			due.date = application->period.to;
			due.note = WORD_DUE_PERIOD_END;
		}
		if (!due.date.year)
			continue;
		deadline_settle(deadlines, &due, NULL);
		deadline_add(deadlines, &due);
	}
}
