/* SPDX-License-Identifier: MPL-2.0 */
/* The goals of the contracts that a follow-up follows up, found by id. Of several contracts they are in one table, or
 * each of the follow-up's entries would go through all contracts. */
#include <string.h>

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

static const struct node *entry_of(const struct followup *followup, const char *id)
{
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);

		if (is_known(entry->id) && strcmp(entry->id.text, id) == 0)
			return entry->id.field.node;
	}
	return NULL;
}

static void report_shared(struct file *file, const char *id, struct file *first, struct file *second)
{
	static const struct bilingual label = { { "i den ene kontrakt", "in the one contract" } },
				      other = { { "i den anden", "in the other" } };
	const struct followup *followup = FILE_FOLLOWUP(file);
	const struct node *entry = entry_of(followup, id), *subject = entry ? entry : followup->contracts.field.node;
	struct finding *finding =
		find_report(file, MSG_shared_id, node_place(&file->source, entry ? entry : node_key(subject)), subject,
			    ARGS(id));

	find_relate(finding, node_place(&first->source, contract_goal(FILE_CONTRACT(first), id)->id.field.node), label);
	find_relate(finding, node_place(&second->source, contract_goal(FILE_CONTRACT(second), id)->id.field.node),
		    other);
}

/* An id that two of the contracts use could mean the goal of either: whose figures they are is not guessed. */
static void refuse_shared(struct file *file, uint32_t contract)
{
	const struct contract *its = FILE_CONTRACT(file->contracts[contract]);

	for (uint32_t i = 0; i < its->goal_count; i++) {
		const struct text *id = &its->goals[i]->id;
		const struct followed *found = is_known(*id) ? slot_of(FILE_FOLLOWUP(file), id->text) : NULL;

		if (found && found->holders == 1)
			report_shared(file, id->text, file->contracts[found->contract], file->contracts[contract]);
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
			refuse_shared(file, i);
			add_goals(file, i);
		}
}
