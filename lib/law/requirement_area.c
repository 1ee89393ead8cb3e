/* SPDX-License-Identifier: MPL-2.0 */
/* Which service area a finding is about, in a contract or in a follow-up of contracts. */
#include <assert.h>

#include "law/requirements.h"
#include "set/set.h"

static void put_area_name(struct out *out, const struct area *area, enum kk_lang lang)
{
	if (is_known(area->name)) {
		put(out, area->name.text);
	} else {
		put(out, lang == KK_LANG_DA ? "serviceområde " : "service area ");
		put_unsigned(out, area->number);
	}
}

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

struct areas areas_of(struct arena *arena, const struct file *file, enum kk_lang lang)
{
	struct areas areas = { .count = 0 };
	struct out out;

	out_memory(&out, arena);
	for (uint32_t i = 0; file->common && i < followed_count(file); i++) {
		const struct file *contract = followed_at(file, i);
		const struct list *list = contract ? &FILE_CONTRACT(contract)->areas : NULL;

		for (uint32_t a = 0; list && a < list->count; a++) {
			put_area_name(&out, LIST_AT(list, const struct area, a), lang);
			put_char(&out, '\0');
			areas.count++;
		}
	}
	areas.names = out_text(&out);
	areas.size = out.size;
	return areas;
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

static const struct area *area_in(const struct file *contract, const struct finding *finding)
{
	const char *id = finding->file->type == DOC_FOLLOWUP ? goal_of(finding) : NULL;
	const struct area *area = contract ? area_around(contract, finding->subject) : NULL;

	return area || !contract || !id ? area : area_of_goal(contract, id);
}

const struct area *finding_area(const struct finding *finding)
{
	const struct file *file = finding->file;
	const struct area *area = NULL;

	for (uint32_t i = 0; file->common && !area && i < followed_count(file); i++)
		area = area_in(followed_at(file, i), finding);
	return area;
}

uint32_t finding_area_number(const struct finding *finding)
{
	const struct file *file = finding->file;
	uint32_t before = 0;

	if (finding->identity)
		return finding->identity->area;
	for (uint32_t i = 0; file->common && i < followed_count(file); i++) {
		const struct file *contract = followed_at(file, i);
		const struct area *area = area_in(contract, finding);
		const struct list *areas;

		if (!contract)
			continue;
		areas = &FILE_CONTRACT(contract)->areas;
		if (area)
			return before + (uint32_t)(area - LIST_AT(areas, const struct area, 0)) + 1;
		before += areas->count;
	}
	return 0;
}
