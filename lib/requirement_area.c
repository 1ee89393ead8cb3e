/* SPDX-License-Identifier: MPL-2.0 */
/* Which service area a finding is about, in a contract or in a follow-up of contracts. */
#include <assert.h>
#include <string.h>

#include "requirements.h"

/* The contracts whose areas count: the document itself, or those that the follow-up follows. */
const struct file *followed_at(const struct file *file, uint32_t index)
{
	assert(index < followed_count(file));
	return file->type == DOC_CONTRACT ? file : file->contracts[index];
}

uint32_t followed_count(const struct file *file)
{
	return file->type == DOC_CONTRACT ? 1 : file->type == DOC_FOLLOWUP ? file->contract_count : 0;
}

static bool lies_within(const struct node *node, const struct node *outer)
{
	while (node && node != outer)
		node = node->parent;
	return node != NULL;
}

static const struct area *area_around(const struct file *contract, const struct node *node)
{
	const struct list *areas = &FILE_CONTRACT(contract)->areas;

	if (!lies_within(node, areas->field.node))
		return NULL;
	for (uint32_t i = 0; i < areas->count; i++) {
		const struct area *area = LIST_AT(areas, const struct area, i);

		if (lies_within(node, area->record.node))
			return area;
	}
	return NULL;
}

static const struct area *area_of_goal(const struct file *contract, const char *id)
{
	const struct contract *document = FILE_CONTRACT(contract);

	for (uint32_t i = 0; i < document->goal_count; i++) {
		const struct goal *goal = document->goals[i];

		if (is_known(goal->id) && strcmp(goal->id.text, id) == 0)
			return goal->area;
	}
	return NULL;
}

/* The entry of the follow-up that a node lies in names its goal; what is found in a data file, or is
 * missing, has the goal's id as its first argument. */
static const char *goal_of(const struct finding *finding)
{
	const struct list *entries = &FILE_FOLLOWUP(finding->file)->goals;

	if (lies_within(finding->subject, entries->field.node))
		for (uint32_t i = 0; i < entries->count; i++) {
			const struct entry *entry = LIST_AT(entries, const struct entry, i);

			if (is_known(entry->id) && lies_within(finding->subject, entry->record.node))
				return entry->id.text;
		}
	return finding->arg_count ? finding->args[0] : NULL;
}

const struct area *finding_area(const struct finding *finding)
{
	const struct file *file = finding->file;
	const struct area *area = NULL;

	if (!file->common)
		return NULL;
	for (uint32_t i = 0; !area && i < followed_count(file); i++) {
		const struct file *contract = followed_at(file, i);
		const char *id = file->type == DOC_FOLLOWUP ? goal_of(finding) : NULL;

		if (!contract)
			continue;
		area = area_around(contract, finding->subject);
		if (!area && id)
			area = area_of_goal(contract, id);
	}
	return area;
}
