/* SPDX-License-Identifier: MPL-2.0 */
/* The goals of the contracts that a follow-up follows up, found by id. Of several contracts they are in one table, or
 * each of the follow-up's entries would go through all contracts. */
#include <string.h>

#include "format/distinct.h"
#include "set/set.h"

struct followed {
	const struct goal *goal; /* NULL: free */
	uint32_t contract;       /* the first that has it */
	uint32_t holders;        /* so many contracts have it */
};

static struct followed *slot_of(const struct followup *followup, const char *id)
{
	size_t at = key_hash(id) & (followup->followed_slots - 1);

	while (followup->followed[at].goal && strcmp(followup->followed[at].goal->id.text, id) != 0)
		at = (at + 1) & (followup->followed_slots - 1);
	return &followup->followed[at];
}

const struct goal *followup_goal(const struct file *file, const char *id)
{
	const struct followup *followup = FILE_FOLLOWUP(file);

	if (followup->followed) {
		const struct followed *found = slot_of(followup, id);

		return found->holders == 1 ? found->goal : NULL;
	}
	return file->contract_count && file->contracts[0] ? contract_goal(FILE_CONTRACT(file->contracts[0]), id) : NULL;
}

/* A follow-up's entries by id, made when the first id is shared. */
struct entries {
	struct distinct ids;
	const struct node **nodes; /* by their numbers */
};

static void entries_find(struct arena *arena, const struct followup *followup, struct entries *entries)
{
	distinct_init(&entries->ids, arena, followup->goals.count);
	entries->nodes = NEW_ARRAY(arena, const struct node *, followup->goals.count);
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);
		uint32_t number = is_known(entry->id) ? distinct_add(&entries->ids, entry->id.text) : NO_NUMBER;

		if (number != NO_NUMBER && !entries->nodes[number])
			entries->nodes[number] = entry->id.field.node;
	}
}

static const struct node *entry_of(struct file *file, struct entries *entries, const char *id)
{
	uint32_t number;

	if (!entries->nodes)
		entries_find(&file->arena, FILE_FOLLOWUP(file), entries);
	number = distinct_find(&entries->ids, id);
	return number == NO_NUMBER ? NULL : entries->nodes[number];
}

static void report_shared(struct file *file, struct entries *entries, const char *id, struct file *first,
			  struct file *second)
{
	static const struct bilingual label = { { "i den ene kontrakt", "in the one contract" } },
				      other = { { "i den anden", "in the other" } };
	const struct node *entry = entry_of(file, entries, id);
	const struct node *subject = entry ? entry : FILE_FOLLOWUP(file)->contracts.field.node;
	struct finding *finding =
		find_report(file, MSG_shared_id, node_place(&file->source, entry ? entry : node_key(subject)), subject,
			    ARGS(id));

	find_relate(finding, node_place(&first->source, contract_goal(FILE_CONTRACT(first), id)->id.field.node), label);
	find_relate(finding, node_place(&second->source, contract_goal(FILE_CONTRACT(second), id)->id.field.node),
		    other);
}

/* An id that two of the contracts use could mean the goal of either: whose figures they are is not guessed. */
static void refuse_shared(struct file *file, struct entries *entries, uint32_t contract)
{
	const struct contract *its = FILE_CONTRACT(file->contracts[contract]);

	for (uint32_t i = 0; i < its->goal_count; i++) {
		const struct text *id = &its->goals[i]->id;
		const struct followed *found = is_known(*id) ? slot_of(FILE_FOLLOWUP(file), id->text) : NULL;

		if (found && found->holders == 1)
			report_shared(file, entries, id->text, file->contracts[found->contract],
				      file->contracts[contract]);
	}
}

static void add_goals(struct file *file, uint32_t contract)
{
	const struct contract *its = FILE_CONTRACT(file->contracts[contract]);

	for (uint32_t i = 0; i < its->goal_count; i++) {
		const struct goal *goal = its->goals[i];
		struct followed *found;

		if (goal->id.field.state == ABSENT || !goal->id.text || contract_goal(its, goal->id.text) != goal)
			continue;
		found = slot_of(FILE_FOLLOWUP(file), goal->id.text);
		if (!found->holders++)
			*found = (struct followed){ goal, contract, 1 };
	}
}

void followup_index(struct file *file)
{
	struct followup *followup = FILE_FOLLOWUP(file);
	struct entries entries = { .nodes = NULL };
	size_t count = 0;

	if (file->contract_count < 2)
		return; /* the contract has a table of its own */
	for (uint32_t i = 0; i < file->contract_count; i++)
		count += file->contracts[i] ? FILE_CONTRACT(file->contracts[i])->goal_count : 0;
	followup->followed_slots = 16;
	while (followup->followed_slots < 2 * count)
		followup->followed_slots *= 2;
	followup->followed = NEW_ARRAY(&file->arena, struct followed, followup->followed_slots);
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (file->contracts[i]) {
			refuse_shared(file, &entries, i);
			add_goals(file, i);
		}
}
