/* SPDX-License-Identifier: MPL-2.0 */
/* What the check has noted of each municipality's documents, and all of them in one order. */
#include <stdlib.h>
#include <string.h>

#include "progress/overview.h"
#include "set/outline.h"
#include "set/roll.h"

static bool is_counted(const struct file *file)
{
	return file_is_usable(file) && (file->type == DOC_CONTRACT || file->type == DOC_FOLLOWUP);
}

static struct date as_of(const struct file *file)
{
	const struct followup *followup = file->type == DOC_FOLLOWUP ? FILE_FOLLOWUP(file) : NULL;

	return followup && is_known(followup->as_of) ? followup->as_of.date : (struct date){ 0, 0, 0 };
}

uint32_t roll_names(const struct file *file)
{
	const struct texts *contracts = &FILE_FOLLOWUP(file)->contracts;
	uint32_t names = contracts->count;

	for (uint32_t i = 0; i < contracts->count; i++)
		names = names * 31 + key_hash(contracts->items[i].text);
	return names;
}

static size_t data_size(const struct file *file)
{
	size_t size = 0;

	for (const struct source *source = file->data; source; source = source->next)
		size += source->size + source->shelved;
	return size;
}

struct noted *roll_note(struct kk_set *set, struct lot *lot, struct file *file)
{
	struct noted *noted = file->noted;

	if (noted)
		return noted;
	noted = NEW(&set->arena, struct noted);
	*noted = (struct noted){
		.path = arena_text(&set->arena, file->path, strlen(file->path)),
		.real = arena_text(&set->arena, file->real, strlen(file->real)),
		.type = file->type, .asked = file->named, .size = file->source.size + file->source.shelved,
		.as_of = as_of(file), .next = lot->noted,
	};
	noted->weight = noted->size + data_size(file);
	lot->noted = noted;
	file->noted = noted;
	return noted;
}

static void note_contracts(struct kk_set *set, struct lot *lot, struct file *file)
{
	struct noted *noted = file->noted;

	noted->names = roll_names(file);
	noted->about_count = file->contract_count;
	noted->about = NEW_ARRAY(&set->arena, struct noted *, file->contract_count);
	for (uint32_t i = 0; i < file->contract_count; i++) {
		noted->about[i] = roll_note(set, lot, file->contracts[i]);
		noted->about[i]->listed = true;
	}
}

/* One that is broken is about its contracts all the same. */
static void note_followed(struct kk_set *set, struct lot *lot, const struct file *file)
{
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (file->contracts[i] && is_counted(file->contracts[i]))
			roll_note(set, lot, file->contracts[i])->followed = true;
}

void roll_outline(struct kk_set *set, struct lot *lot)
{
	bool broken = false;

	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		broken |= file->broken || !file->common;
		note_followed(set, lot, file);
		if (!is_counted(file))
			continue;
		roll_note(set, lot, file)->listed = true;
		if (file->type == DOC_FOLLOWUP)
			note_contracts(set, lot, file);
	}
	if (broken)
		set_check_inputs(set);
}

static int by_path(const void *a, const void *b)
{
	return strcmp((*(struct noted *const *)a)->path, (*(struct noted *const *)b)->path);
}

/* Of one file the one that was asked about comes first: by its path the file is known. */
static int by_real(const void *a, const void *b)
{
	const struct noted *x = *(struct noted *const *)a, *y = *(struct noted *const *)b;
	int order = strcmp(x->real, y->real);

	if (!order)
		order = (int)y->asked - (int)x->asked;
	return order ? order : strcmp(x->path, y->path);
}

/* What several municipalities have noted of one file, which is only read once. */
static void merge(struct noted *one, struct noted *other)
{
	other->same = one;
	one->listed |= other->listed;
	one->followed |= other->followed;
}

static size_t list_all(struct kk_set *set, struct noted ***list)
{
	size_t count = 0;

	for (size_t i = 0; i < set->lot_count; i++)
		for (const struct noted *noted = set->lots[i].noted; noted; noted = noted->next)
			count++;
	*list = NEW_ARRAY(&set->arena, struct noted *, count);
	count = 0;
	for (size_t i = 0; i < set->lot_count; i++)
		for (struct noted *noted = set->lots[i].noted; noted; noted = noted->next)
			(*list)[count++] = noted;
	return count;
}

/* There is room for 4, 8, 16 … */
static void add_about(struct arena *arena, struct noted *contract, struct noted *followup)
{
	size_t count = contract->about_count, size = sizeof(struct noted *);

	if (count == 0)
		contract->about = NEW_ARRAY(arena, struct noted *, 4);
	else if (count >= 4 && (count & (count - 1)) == 0)
		contract->about = arena_grow(arena, contract->about, count * size, 2 * count * size);
	contract->about[contract->about_count++] = followup;
}

/* Each contract's follow-ups, which each know their contracts. */
static void join(struct arena *arena, struct noted *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; list[i]->type == DOC_FOLLOWUP && k < list[i]->about_count; k++) {
			list[i]->about[k] = list[i]->about[k]->same;
			add_about(arena, list[i]->about[k], list[i]);
		}
}

static size_t without_unlisted(struct noted **list, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (list[i]->listed)
			list[kept++] = list[i];
	return kept;
}

void roll_of(struct kk_set *set, struct roll *roll)
{
	struct noted **list;
	size_t count = list_all(set, &list), kept = 0;

	*roll = (struct roll){ .set = set, .reader = set->helpers[0], .documents = list };
	if (count)
		qsort(list, count, sizeof(*list), by_real);
	for (size_t i = 0; i < count; i++) {
		list[i]->file = NULL;
		list[i]->called = false;
		if (list[i]->type == DOC_CONTRACT)
			list[i]->about_count = 0;
		if (!kept || strcmp(list[kept - 1]->real, list[i]->real) != 0)
			list[kept++] = list[i];
		merge(list[kept - 1], list[i]);
	}
	kept = without_unlisted(list, kept);
	join(&set->arena, list, kept);
	if (kept)
		qsort(list, kept, sizeof(*list), by_path);
	roll->count = kept;
	roll->called = NEW_ARRAY(&set->arena, struct noted *, kept);
	roll->held = NEW_ARRAY(&set->arena, struct noted *, kept);
	roll->spare = NEW_ARRAY(&set->arena, struct noted *, kept);
	load_forget(roll->reader); /* what it has found is the other's now */
	roll->reader->jobs = set->jobs;
	roll->reader->linked = true;
}
