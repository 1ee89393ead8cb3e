/* SPDX-License-Identifier: MPL-2.0 */
/* Each goal beside its measurements, from the follow-up's entries and data files, and its progress. */
#include <stdlib.h>
#include <string.h>

#include "set/set.h"

struct work {
	struct arena *arena;
	struct assessments *all;
	struct assessment **slots; /* by the hash of the goal's id */
	size_t slot_count;
};

static size_t slot_of(const struct work *work, const char *id)
{
	size_t at = key_hash(id) & (work->slot_count - 1);

	while (work->slots[at] && strcmp(work->slots[at]->goal->id.text, id) != 0)
		at = (at + 1) & (work->slot_count - 1);
	return at;
}

size_t assess_count(const struct file *file)
{
	size_t count = 0;

	if (file->type == DOC_CONTRACT)
		return FILE_CONTRACT(file)->goal_count;
	for (uint32_t i = 0; i < file->contract_count; i++)
		count += file->contracts[i] ? FILE_CONTRACT(file->contracts[i])->goal_count : 0;
	return count;
}

static void add_contract(struct work *work, struct file *document, struct file *contract)
{
	const struct contract *its = FILE_CONTRACT(contract);

	for (uint32_t i = 0; i < its->goal_count; i++) {
		struct assessment *one = &work->all->items[work->all->count++];
		size_t at;

		*one = (struct assessment){ .goal = its->goals[i], .contract = contract, .document = document };
		one->unknown = one->goal->record.state != KNOWN || one->goal->id.field.state != KNOWN ||
			       one->goal->comparator == CMP_UNKNOWN;
		if (!is_known(one->goal->id))
			continue;
		at = slot_of(work, one->goal->id.text);
		if (!work->slots[at])
			work->slots[at] = one;
		else
			work->slots[at]->unknown = one->unknown = true; /* two contracts have it (KK014) */
	}
}

static struct assessment *find(const struct work *work, const char *id)
{
	return id ? work->slots[slot_of(work, id)] : NULL;
}

static bool is_readable(const struct measurement *measurement)
{
	return measurement->record.state == KNOWN && is_known(measurement->date) && is_known(measurement->value) &&
	       !is_unknown(*measurement->group) &&
	       (is_present(*measurement->group) || !measurement->record.has_unknown_key); /* which may be its group */
}

static void count_one(struct assessment *one, const struct measurement *measurement)
{
	if (!one)
		return;
	one->measurement_count++;
	one->unknown |= !is_readable(measurement);
}

static void keep_one(struct assessment *one, const struct measurement *measurement)
{
	if (one && is_readable(measurement))
		one->measurements[one->measurement_count++] = measurement;
}

/* Both passes over the same measurements: counted, then kept. */
static void each_measurement(const struct work *work, const struct followup *followup,
			     void (*visit)(struct assessment *, const struct measurement *))
{
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);
		struct assessment *one = find(work, entry->id.text);

		for (uint32_t k = 0; k < entry->measurements.count; k++)
			visit(one, LIST_AT(&entry->measurements, struct measurement, k));
	}
	for (uint32_t i = 0; i < followup->rows.count; i++) {
		const struct measurement *row = LIST_AT(&followup->rows, struct measurement, i);

		visit(find(work, row->row->goal.text), row);
	}
}

static int by_date(const void *a, const void *b)
{
	const struct measurement *x = *(const struct measurement *const *)a, *y = *(const struct measurement *const *)b;
	int order = date_cmp(x->date.date, y->date.date);

	if (!order)
		order = strcmp(x->group->text ? x->group->text : "", y->group->text ? y->group->text : "");
	if (!order && x->place.source != y->place.source)
		order = strcmp(x->place.source->path, y->place.source->path);
	if (!order)
		order = (x->place.start.line > y->place.start.line) - (x->place.start.line < y->place.start.line);
	if (!order)
		order = (x->place.start.column > y->place.start.column) -
			(x->place.start.column < y->place.start.column);
	return order;
}

static void add_entries(const struct work *work, const struct followup *followup)
{
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);
		struct assessment *one = find(work, entry->id.text);

		if (!one)
			continue;
		one->entry = entry;
		one->unknown |= entry->record.state != KNOWN || is_unknown(entry->measurements);
	}
}

/* Measurements may stand where they could not be read, or under a key that nobody knows. */
static bool may_have_more(const struct followup *followup)
{
	return followup->rows_unknown || is_unknown(followup->as_of) || is_unknown(followup->goals) ||
	       (followup->common.record.has_unknown_key &&
		!(is_present(followup->goals) && is_present(followup->data)));
}

static void add_measurements(struct work *work, const struct followup *followup)
{
	add_entries(work, followup);
	each_measurement(work, followup, count_one);
	for (size_t i = 0; i < work->all->count; i++) {
		struct assessment *one = &work->all->items[i];

		one->measurements = NEW_ARRAY(work->arena, const struct measurement *, one->measurement_count);
		one->measurement_count = 0;
		one->unknown |= may_have_more(followup);
	}
	each_measurement(work, followup, keep_one);
	for (size_t i = 0; i < work->all->count; i++)
		if (work->all->items[i].measurement_count > 1)
			qsort(work->all->items[i].measurements, work->all->items[i].measurement_count,
			      sizeof(work->all->items[i].measurements[0]), by_date);
}

/* A field of the goal that could not be read, or a key that may stand for it, leaves its progress unknown. */
static bool has_unknown_field(const struct assessment *one)
{
	const struct goal *goal = one->goal;
	const struct contract *contract = FILE_CONTRACT(one->contract);

	return goal->record.has_unknown_key || is_unknown(*goal->baseline) || is_unknown(goal->baseline->value) ||
	       is_unknown(goal->baseline->date) ||
	       is_unknown(*goal->from) || is_unknown(goal->deadline) || is_unknown(*goal->milestones) ||
	       is_unknown(*goal->course) || is_unknown(*goal->counting) || is_unknown(*goal->uncertainty) ||
	       (is_unknown(contract->period) && (!is_known(goal->deadline) || !is_known(*goal->from)));
}

static void compute(struct arena *arena, struct assessments *all, struct assessment *one)
{
	struct observation *observations;
	size_t kept = 0;

	terms_of(arena, one->goal, FILE_CONTRACT(one->contract), &one->terms);
	observations =
		observations_of(arena, one->goal, &one->terms, one->measurements, one->measurement_count, &kept);
	progress_of(&one->terms, observations, kept, all->as_of, &one->progress);
	all->by_status[one->progress.status]++;
}

static struct date default_date(const struct file *file)
{
	if (file->type == DOC_FOLLOWUP && is_known(FILE_FOLLOWUP(file)->as_of))
		return FILE_FOLLOWUP(file)->as_of.date;
	return file->set->today;
}

void assess_gather(struct arena *arena, struct file *file, struct assessments *all)
{
	size_t count = assess_count(file);
	struct work work = { .arena = arena, .all = all, .slot_count = 16 };

	if (count > all->room) {
		all->items = NEW_ROOM(arena, struct assessment, count);
		all->room = count;
	}
	all->count = 0;
	while (work.slot_count < count * 2)
		work.slot_count *= 2;
	work.slots = NEW_ARRAY(arena, struct assessment *, work.slot_count);
	if (file->type == DOC_CONTRACT)
		add_contract(&work, file, file);
	for (uint32_t i = 0; i < file->contract_count; i++)
		if (file->contracts[i])
			add_contract(&work, file, file->contracts[i]);
	if (file->type == DOC_FOLLOWUP)
		add_measurements(&work, FILE_FOLLOWUP(file));
	for (size_t i = 0; i < all->count; i++)
		all->items[i].unclear = all->items[i].unknown || has_unknown_field(&all->items[i]);
}

void assess_where(struct arena *arena, struct file *file, struct date as_of,
		  bool (*wanted)(const struct assessment *one), struct assessments *all)
{
	*all = (struct assessments){ .as_of = as_of.year ? as_of : default_date(file) };
	assess_gather(arena, file, all);
	for (size_t i = 0; i < all->count; i++)
		if (!wanted || wanted(&all->items[i]))
			compute(arena, all, &all->items[i]);
}

void assess(struct arena *arena, struct file *file, struct date as_of, struct assessments *all)
{
	assess_where(arena, file, as_of, NULL, all);
}
