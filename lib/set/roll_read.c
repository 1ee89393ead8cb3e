/* SPDX-License-Identifier: MPL-2.0 */
/* The noted documents read again, some at a time. What is needed again later is held meanwhile, as far as there is
 * room; where reading again comes to cost more than all there is, the room grows, so that the whole takes time in
 * proportion to the documents however they name each other. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "progress/overview.h"
#include "set/roll.h"

/* So many bytes are read at one time: some years of a municipality, so that few documents are read for two parts. */
#define AT_ONE_TIME ((size_t)512 * 1024)
/* And so many are shown, since a follow-up, small as it may be, is shown with all its contracts' goals. But where it is
 * called for one contract after the other, each part would go through all of them. */
#define SHOWN_AT_ONE_TIME ((size_t)4 * 1024 * 1024)

/* Where its contracts are shown with what their follow-ups say of them, a follow-up is needed until the last of them,
 * and so are they all. */
static void need_together(const struct roll *roll)
{
	for (size_t i = 0; i < roll->count; i++)
		for (size_t k = 0; roll->documents[i]->type == DOC_CONTRACT && k < roll->documents[i]->about_count; k++)
			roll->documents[i]->about[k]->until = i;
	for (size_t i = 0; i < roll->count; i++) {
		struct noted *noted = roll->documents[i];

		for (size_t k = 0; noted->type == DOC_CONTRACT && k < noted->about_count; k++)
			if (noted->about[k]->until > noted->until)
				noted->until = noted->about[k]->until;
	}
}

void roll_begin(struct roll *roll, enum roll_order order)
{
	roll->order = order;
	roll->room = AT_ONE_TIME;
	roll->total = roll->read = 0;
	for (size_t i = 0; i < roll->count; i++) {
		roll->documents[i]->until = i;
		roll->total += roll->documents[i]->weight;
	}
	for (size_t i = 0; order == ROLL_FOLLOWUPS && i < roll->count; i++)
		for (size_t k = 0; roll->documents[i]->type == DOC_FOLLOWUP && k < roll->documents[i]->about_count; k++)
			if (roll->documents[i]->about[k]->until < i)
				roll->documents[i]->about[k]->until = i;
	if (order == ROLL_TOGETHER)
		need_together(roll);
}

static void call(struct roll *roll, struct noted *noted)
{
	if (noted->called)
		return;
	noted->called = true;
	roll->called[roll->called_count++] = noted;
	roll->demand += noted->weight;
	if (!noted->file)
		roll->weight += noted->weight;
}

void roll_call(struct roll *roll, struct noted *noted)
{
	if (noted->called)
		return; /* and so are its contracts */
	call(roll, noted);
	for (size_t i = 0; noted->type == DOC_FOLLOWUP && i < noted->about_count; i++) {
		call(roll, noted->about[i]);
		roll->shown += noted->about[i]->size;
	}
}

bool roll_is_full(const struct roll *roll)
{
	return roll->weight >= AT_ONE_TIME ||
	       (roll->order != ROLL_TOGETHER && roll->shown >= SHOWN_AT_ONE_TIME);
}

/* The contracts that a follow-up was noted to be about, which need not be looked for. */
static void link_contracts(const struct noted *noted)
{
	struct file *file = noted->file;

	if (noted->type != DOC_FOLLOWUP || file->type != DOC_FOLLOWUP)
		return;
	if (!file->contracts)
		file->contracts = NEW_ARRAY(&file->arena, struct file *, noted->about_count);
	file->contract_count = (uint32_t)noted->about_count;
	for (size_t i = 0; i < noted->about_count; i++)
		file->contracts[i] = noted->about[i]->file;
}

/* The same documents about the same ones, as far as that can be seen. */
static bool is_as_noted(const struct noted *noted)
{
	const struct file *file = noted->file;

	return file_is_usable(file) && file->type == noted->type &&
	       file->source.size + file->source.shelved == noted->size &&
	       (file->type != DOC_FOLLOWUP || roll_names(file) == noted->names);
}

/* Contracts whose type is no longer theirs are met before anything is made of what they say. */
static bool are_of_their_types(const struct roll *roll)
{
	for (size_t i = 0; i < roll->called_count; i++)
		if (roll->called[i]->file->type != roll->called[i]->type || !roll->called[i]->file->common)
			return false;
	return true;
}

static int read_called(struct roll *roll)
{
	struct kk_set *reader = roll->reader;
	struct file **files = NEW_ARRAY(&reader->scratch, struct file *, roll->called_count);
	int *errors = NEW_ARRAY(&reader->scratch, int, roll->called_count);
	size_t count = 0;

	for (size_t i = 0; i < roll->called_count; i++) {
		struct noted *noted = roll->called[i];

		if (!noted->file)
			noted->file = files[count++] = load_new(reader, noted->path, noted->real);
	}
	load_many(reader, files, count, errors);
	for (size_t i = 0; i < count; i++)
		if (errors[i])
			return load_trouble(reader, files[i]->path, errors[i]);
	if (!are_of_their_types(roll))
		return -EAGAIN;
	for (size_t i = 0; i < roll->called_count; i++)
		link_contracts(roll->called[i]);
	load_join(reader, files, count);
	for (size_t i = 0; i < roll->called_count; i++)
		if (!is_as_noted(roll->called[i]))
			return -EAGAIN;
	return 0;
}

static int by_path(const void *a, const void *b)
{
	return strcmp((*(struct noted *const *)a)->path, (*(struct noted *const *)b)->path);
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

/* What one part needs there is room for anyway. */
static void make_room(struct roll *roll)
{
	roll->read += roll->weight;
	if (roll->read > roll->total) {
		roll->read = 0;
		roll->room *= 2;
	}
	if (roll->demand > roll->room)
		roll->room = roll->demand;
	roll->weight = roll->demand = roll->shown = 0;
}

static void hold_or_drop(struct roll *roll, struct noted *noted, size_t from, size_t *size)
{
	if (noted->until < from || noted->weight > roll->room - *size) {
		noted->file = NULL;
		return;
	}
	*size += noted->weight;
	noted->file->held = true;
	roll->spare[roll->spare_count++] = noted;
}

/* What was called last goes before what was held until now. */
static void hold_some(struct roll *roll, size_t from)
{
	struct noted **before = roll->held;
	size_t count = roll->held_count, size = 0;

	roll->spare_count = 0;
	for (size_t i = 0; i < roll->called_count; i++)
		hold_or_drop(roll, roll->called[i], from, &size);
	for (size_t i = 0; i < count; i++)
		if (!before[i]->called)
			hold_or_drop(roll, before[i], from, &size);
	roll->held = roll->spare;
	roll->held_count = roll->spare_count;
	roll->spare = before;
}

void roll_forget(struct roll *roll, size_t from)
{
	make_room(roll);
	hold_registers(roll->reader);
	hold_some(roll, from);
	for (size_t i = 0; i < roll->called_count; i++)
		roll->called[i]->called = false;
	roll->called_count = 0;
	load_forget_unheld(roll->reader);
	arena_free(&roll->reader->scratch);
}
