/* SPDX-License-Identifier: MPL-2.0 */
/* A follow-up beside the contracts that it follows up: its measurements held against their goals, its data files
 * read. */
#include <string.h>

#include "progress/finances.h"
#include "set/set.h"

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
	if (!contract->broken || !document_is_ours(contract)) /* one of ours tells itself what is wrong with it */
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

static void check_entry(struct file *file, struct entry *entry)
{
	const struct goal *goal = followup_goal(file, entry->id.text);

	for (uint32_t i = 0; i < entry->measurements.count; i++) {
		struct measurement *measurement = LIST_AT(&entry->measurements, struct measurement, i);

		measurement->place =
			node_place(&file->source, measurement->value.field.node ? measurement->value.field.node
										: measurement->record.node);
		if (goal && measurement->record.state == KNOWN)
			measured_check(file, goal, measurement, NULL);
	}
}

void followup_finish(struct file *file)
{
	struct followup *followup = FILE_FOLLOWUP(file);

	if (!file->set->linked)
		load_contracts(file);
	followup_index(file);
	file->municipality = set_municipality(file->set, file);
	for (uint32_t i = 0; i < followup->goals.count; i++)
		check_entry(file, LIST_AT(&followup->goals, struct entry, i));
	finances_check(file);
	followup->rows_unknown = followup->data.field.state == UNKNOWN;
	for (uint32_t i = 0; i < followup->data.count; i++) {
		if (!is_known(followup->data.items[i]))
			followup->rows_unknown = true;
		else if (!csv_read(file, &followup->data.items[i]))
			break;
	}
}
