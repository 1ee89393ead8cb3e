/* SPDX-License-Identifier: MPL-2.0 */
/* What the check has noted of each municipality, in one order; and its documents read again, some at a time. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "progress/overview.h"
#include "set/outline.h"
#include "set/roll.h"

/* So many bytes are read at one time: some years of a municipality, so that few documents are read for two parts. */
#define AT_ONE_TIME ((size_t)512 * 1024)

static bool is_counted(const struct file *file)
{
	return file_is_usable(file) && (file->type == DOC_CONTRACT || file->type == DOC_FOLLOWUP);
}

static struct date as_of(const struct file *file)
{
	bool says = file->type == DOC_FOLLOWUP && is_known(FILE_FOLLOWUP(file)->as_of);

	return says ? FILE_FOLLOWUP(file)->as_of.date : (struct date){ 0, 0, 0 };
}

static struct noted *note(struct kk_set *set, struct lot *lot, struct file *file)
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
	lot->noted = noted;
	file->noted = noted;
	return noted;
}

static void note_contracts(struct kk_set *set, struct lot *lot, struct file *file)
{
	struct noted *noted = file->noted;

	noted->about_count = file->contract_count;
	noted->about = NEW_ARRAY(&set->arena, struct noted *, file->contract_count);
	for (uint32_t i = 0; i < file->contract_count; i++) {
		noted->about[i] = note(set, lot, file->contracts[i]);
		noted->about[i]->listed = true;
	}
}

/* One that is broken is about its contracts all the same. */
static void note_followed(struct kk_set *set, struct lot *lot, const struct file *file)
{
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (file->contracts[i] && is_counted(file->contracts[i]))
			note(set, lot, file->contracts[i])->followed = true;
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
		note(set, lot, file)->listed = true;
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
	load_forget(roll->reader); /* what it has found is the other's now */
	roll->reader->jobs = set->jobs;
}

/* With what may be read because of it. */
static size_t weight_of(const struct noted *noted)
{
	size_t weight = noted->size;

	for (size_t i = 0; i < noted->about_count; i++)
		weight += noted->about[i]->size;
	return weight;
}

size_t roll_next(const struct roll *roll, size_t from, enum doc_type type)
{
	size_t to = from, weight = 0;

	for (; to < roll->count && weight < AT_ONE_TIME; to++)
		if (type == DOC_NONE || roll->documents[to]->type == type)
			weight += weight_of(roll->documents[to]);
	return to;
}

static void call(struct roll *roll, struct noted *noted)
{
	if (noted->called)
		return;
	noted->called = true;
	roll->called[roll->called_count++] = noted;
}

void roll_call(struct roll *roll, struct noted *noted)
{
	call(roll, noted);
	for (size_t i = 0; noted->type == DOC_FOLLOWUP && i < noted->about_count; i++)
		call(roll, noted->about[i]);
}

/* The same documents about the same ones, as far as that can be seen. */
static bool is_as_noted(const struct noted *noted)
{
	const struct file *file = noted->file;

	if (!is_counted(file) || file->type != noted->type || file->source.size + file->source.shelved != noted->size)
		return false;
	if (file->type == DOC_CONTRACT)
		return true;
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (i >= noted->about_count || file->contracts[i] != noted->about[i]->file)
			return false;
	return file->contract_count == noted->about_count;
}

static int read_called(struct roll *roll)
{
	struct kk_set *reader = roll->reader;
	struct file **files = NEW_ARRAY(&reader->scratch, struct file *, roll->called_count);
	int *errors = NEW_ARRAY(&reader->scratch, int, roll->called_count), error;

	for (size_t i = 0; i < roll->called_count; i++)
		files[i] = load_new(reader, roll->called[i]->path, roll->called[i]->real);
	error = load_together(reader, files, roll->called_count, errors);
	for (size_t i = 0; !error && i < roll->called_count; i++)
		roll->called[i]->file = files[i];
	for (size_t i = 0; !error && i < roll->called_count; i++)
		if (!is_as_noted(roll->called[i]))
			error = -EAGAIN;
	return error;
}

int roll_read(struct roll *roll)
{
	struct kk_set *set = roll->set;
	int error;

	qsort(roll->called, roll->called_count, sizeof(roll->called[0]), by_path);
	error = read_called(roll);

	if (error && error != -EAGAIN) {
		set->trouble = error;
		set->trouble_path = roll->reader->trouble_path;
	}
	return error;
}

void roll_forget(struct roll *roll)
{
	for (size_t i = 0; i < roll->called_count; i++) {
		roll->called[i]->called = false;
		roll->called[i]->file = NULL;
	}
	roll->called_count = 0;
	load_forget(roll->reader);
	arena_free(&roll->reader->scratch);
}
