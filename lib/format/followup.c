/* SPDX-License-Identifier: MPL-2.0 */
/* A follow-up beside the contracts that it follows up: their goals found by id, its measurements
 * held against them, its data files read. */
#include <string.h>

#include "progress/finances.h"
#include "set/set.h"

static const struct goal *goal_of(const struct file *file, uint32_t contract, const char *id)
{
	return file->contracts[contract] ? contract_goal(FILE_CONTRACT(file->contracts[contract]), id) : NULL;
}

const struct goal *followup_goal(const struct file *file, const char *id)
{
	const struct goal *found = NULL;

	for (uint32_t i = 0; i < file->contract_count; i++) {
		const struct goal *goal = goal_of(file, i, id);

		if (goal && found)
			return NULL;
		if (goal)
			found = goal;
	}
	return found;
}

bool followup_goals_known(const struct file *file)
{
	if (!file->contract_count)
		return false;
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (!file->contracts[i] || FILE_CONTRACT(file->contracts[i])->goals_unknown)
			return false;
	return true;
}

struct file *load_contract(struct file *file, const struct text *reference)
{
	const char *shown, *real = path_resolve(file, reference, &shown);
	struct file *contract;

	if (!real)
		return NULL;
	if (set_refer(file->set, shown, real, &contract) != 0) {
		find_report(file, MSG_path_unreadable, node_place(&file->source, reference->field.node),
			    reference->field.node, ARGS(reference->text));
		return NULL;
	}
	if (contract->type == DOC_CONTRACT)
		return contract;
	if (!contract->broken)
		find_report(file, MSG_not_a_contract, node_place(&file->source, reference->field.node),
			    reference->field.node, ARGS(reference->text));
	return NULL;
}

static bool is_followed(const struct file *file, const struct file *contract)
{
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (file->contracts[i] == contract)
			return true;
	return false;
}

static void load_contracts(struct file *file)
{
	struct followup *followup = FILE_FOLLOWUP(file);

	file->contracts = NEW_ARRAY(&file->arena, struct file *, followup->contracts.count);
	for (uint32_t i = 0; i < followup->contracts.count; i++) {
		struct text *reference = &followup->contracts.items[i];
		struct file *contract = is_known(*reference) ? load_contract(file, reference) : NULL;

		if (!contract || !is_followed(file, contract)) /* the same file by two paths is one contract */
			file->contracts[file->contract_count++] = contract;
	}
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
		uint32_t holders = 0, first = 0;

		for (uint32_t k = 0; is_known(*id) && k < contract; k++)
			if (goal_of(file, k, id->text) && !holders++)
				first = k;
		if (holders == 1)
			report_shared(file, id->text, file->contracts[first], file->contracts[contract]);
	}
}

static void check_entry(struct file *file, struct entry *entry)
{
	const struct goal *goal = followup_goal(file, entry->id.text);

	for (uint32_t i = 0; i < entry->measurements.count; i++) {
		struct measurement *measurement = LIST_AT(&entry->measurements, struct measurement, i);

		measurement->place =
			node_place(&file->source, measurement->value.field.node ? measurement->value.field.node
										: measurement->record.node);
		if (goal && measurement->record.state == KNOWN)
			measured_check(file, goal, measurement);
	}
}

void followup_finish(struct file *file)
{
	struct followup *followup = FILE_FOLLOWUP(file);

	if (!file->set->linked)
		load_contracts(file);
	for (uint32_t i = 1; i < file->contract_count; i++)
		if (file->contracts[i])
			refuse_shared(file, i);
	file->municipality = set_municipality(file->set, file);
	for (uint32_t i = 0; i < followup->goals.count; i++)
		check_entry(file, LIST_AT(&followup->goals, struct entry, i));
	finances_check(file);
	followup->rows_unknown = followup->data.field.state == UNKNOWN;
	for (uint32_t i = 0; i < followup->data.count; i++) {
		if (is_known(followup->data.items[i]))
			csv_read(file, &followup->data.items[i]);
		else
			followup->rows_unknown = true;
	}
}
