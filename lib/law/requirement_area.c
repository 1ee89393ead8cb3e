/* SPDX-License-Identifier: MPL-2.0 */
/* Which service area a finding is about, in a contract or in a follow-up of contracts. */
#include <assert.h>

#include "law/requirements.h"
#include "set/set.h"

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

/* The child of a list or map that a node is or lies in; NULL: none, or a key itself. */
static const struct node *child_around(const struct node *node, const struct node *outer)
{
	while (node && node->parent != outer)
		node = node->parent;
	return outer && node && (outer->kind != NODE_MAP || node_key(node)) ? node : NULL;
}

/* The record of a list that a node lies in: they stand in the order of the file. */
static const struct record *record_around(const struct list *list, size_t size, const struct node *node)
{
	const struct node *child = child_around(node, list->field.node);
	uint32_t low = 0, high = child ? list->count : 0;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct record *record = (const void *)((const char *)list->items + middle * size);

		if (record->node == child)
			return record;
		if (record->node->index < child->index)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static const struct area *area_around(const struct file *contract, const struct node *node)
{
	return (const struct area *)record_around(&FILE_CONTRACT(contract)->areas, sizeof(struct area), node);
}

static const struct area *area_of_goal(const struct file *contract, const char *id)
{
	const struct goal *goal = contract_goal(FILE_CONTRACT(contract), id);

	return goal && is_known(goal->id) ? goal->area : NULL;
}

/* The entry of the follow-up that a node lies in names its goal; what is found in a data file, or is
 * missing, has the goal's id as its first argument. */
static const char *goal_of(const struct finding *finding)
{
	const struct list *entries = &FILE_FOLLOWUP(finding->file)->goals;
	const struct entry *entry =
		(const struct entry *)record_around(entries, sizeof(struct entry), finding->subject);

	if (entry && is_known(entry->id))
		return entry->id.text;
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
