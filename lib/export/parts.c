/* SPDX-License-Identifier: MPL-2.0 */
/* The tables in parts, each made, taken and forgotten: of a loaded set all at once, of a lean one some documents at a
 * time in the same order, so that the rows are the same. */
#include <stdlib.h>
#include <string.h>

#include "export/export.h"
#include "set/roll.h"

static int by_path(const void *a, const void *b)
{
	return strcmp((*(struct file *const *)a)->path, (*(struct file *const *)b)->path);
}

/* Contracts and follow-ups in order of path, with the contracts that are only referred to, each once. */
static size_t documents_of(struct kk_set *set, struct file **files)
{
	size_t count = 0, kept = 0;

	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		if (!file_is_usable(file) || (file->type != DOC_CONTRACT && file->type != DOC_FOLLOWUP))
			continue;
		files[count++] = file;
		for (uint32_t k = 0; k < file->contract_count; k++)
			files[count++] = file->contracts[k];
	}
	if (count)
		qsort(files, count, sizeof(files[0]), by_path);
	for (size_t i = 0; i < count; i++)
		if (!kept || files[kept - 1] != files[i])
			files[kept++] = files[i];
	return kept;
}

static void add_file(struct export_tables *tables, struct file *file, unsigned what)
{
	if (what & EXPORT_GOALS && file->type == DOC_CONTRACT)
		export_goals(tables, file);
	if (what & EXPORT_MEASUREMENTS)
		export_measurements(tables, file);
}

static int take_loaded(struct kk_set *set, export_fn *take, void *context)
{
	struct export_tables tables;
	struct file **files;
	size_t room = 0, count;

	export_begin(&tables, &set->arena);
	for (size_t i = 0; i < set->input_count; i++)
		room += 1 + set->inputs[i]->contract_count;
	files = NEW_ARRAY(&set->arena, struct file *, room);
	count = documents_of(set, files);
	for (size_t i = 0; i < count; i++)
		add_file(&tables, files[i], EXPORT_GOALS | EXPORT_MEASUREMENTS);
	return take(context, &tables);
}

/* Where a goal stands beside its measurements, whoever tells of them is read with its contract. From where the next
 * are called. */
static size_t call_some(struct roll *roll, size_t from, unsigned what)
{
	for (; from < roll->count && !roll_is_full(roll); from++) {
		struct noted *noted = roll->documents[from];

		if (what == EXPORT_MEASUREMENTS ? noted->silent : noted->type != DOC_CONTRACT)
			continue;
		roll_call(roll, noted);
		for (size_t k = 0; what == EXPORT_TOGETHER && k < noted->about_count; k++)
			roll_call(roll, noted->about[k]);
	}
	return from;
}

static void add_some(struct export_tables *tables, const struct roll *roll, size_t from, size_t to, unsigned what)
{
	for (size_t i = from; i < to; i++) {
		struct noted *noted = roll->documents[i];

		if (!noted->called || (what == EXPORT_MEASUREMENTS && noted->silent))
			continue;
		add_file(tables, noted->file, what);
		noted->silent = noted->type == DOC_CONTRACT && !export_tells(tables, noted->file);
	}
}

/* The measurements of others' goals, which a follow-up may have too, find no goal here and are left out. */
static void add_together(struct export_tables *tables, struct roll *roll, size_t from, size_t to)
{
	add_some(tables, roll, from, to, EXPORT_GOALS);
	for (size_t i = 0; i < roll->called_count; i++)
		export_measurements(tables, roll->called[i]->file);
}

static int take_some(struct roll *roll, size_t from, size_t to, unsigned what, export_fn *take, void *context)
{
	struct export_tables tables;
	int error = roll_read(roll);

	export_begin(&tables, &roll->reader->scratch);
	if (!error && what == EXPORT_TOGETHER)
		add_together(&tables, roll, from, to);
	else if (!error)
		add_some(&tables, roll, from, to, what);
	if (!error)
		error = take(context, &tables);
	roll_forget(roll, to);
	return error;
}

static enum roll_order order_of(unsigned what)
{
	return what == EXPORT_TOGETHER ? ROLL_TOGETHER : what == EXPORT_GOALS ? ROLL_ALONE : ROLL_FOLLOWUPS;
}

static int take_noted(struct kk_set *set, bool together, export_fn *take, void *context)
{
	static const unsigned one[] = { EXPORT_TOGETHER }, two[] = { EXPORT_GOALS, EXPORT_MEASUREMENTS };
	const unsigned *what = together ? one : two;
	size_t passes = together ? COUNT(one) : COUNT(two);
	struct roll roll;
	int error = 0;

	roll_of(set, &roll);
	for (size_t pass = 0; !error && pass < passes; pass++) {
		roll_begin(&roll, order_of(what[pass]));
		for (size_t from = 0, to; !error && from < roll.count; from = to) {
			to = call_some(&roll, from, what[pass]);
			error = take_some(&roll, from, to, what[pass], take, context);
		}
	}
	return error;
}

int export_parts(struct kk_set *set, bool together, export_fn *take, void *context)
{
	return set->lots ? take_noted(set, together, take, context) : take_loaded(set, take, context);
}
