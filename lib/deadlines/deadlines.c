/* SPDX-License-Identifier: MPL-2.0 */
/* The deadlines of documents: adoption with the budget (BEK § 4) and publication within a month (BEK § 6). */
#include <stdlib.h>
#include <string.h>

#include "deadlines/deadlines.h"
#include "progress/overview.h"
#include "set/outline.h"

#define FIRST_CONTRACT_YEAR 2010  /* BEK § 8, stk. 2 */
#define FIRST_FOLLOWUP_YEAR 2011  /* BEK § 8, stk. 3 */

static const struct date first_contract_limit = { 2010, 7, 1 };

struct due *deadline_add(struct deadlines *deadlines, const struct due *due)
{
	if (deadlines->count == deadlines->room) {
		size_t room = deadlines->room ? deadlines->room * 2 : 64;

		deadlines->items = arena_grow(deadlines->arena, deadlines->items, deadlines->room * sizeof(*due),
					      room * sizeof(*due));
		deadlines->room = room;
	}
	deadlines->items[deadlines->count] = *due;
	return &deadlines->items[deadlines->count++];
}

void deadline_settle(const struct deadlines *deadlines, struct due *due, const struct day *done)
{
	if (done && is_known(*done)) {
		due->done = done->date;
		due->state = date_cmp(done->date, due->date) <= 0 ? DUE_MET : DUE_LATE;
	} else {
		due->state = date_cmp(due->date, deadlines->set->today) < 0 ? DUE_OVERDUE : DUE_OPEN;
	}
}

static void take_later(struct date *latest, const struct day *day)
{
	if (is_known(*day) && date_cmp(day->date, *latest) > 0)
		*latest = day->date;
}

struct date deadline_stamp(const struct file *file)
{
	struct date latest = { 0, 0, 0 };

	take_later(&latest, &file->common->adopted);
	take_later(&latest, &file->common->published);
	take_later(&latest, &file->common->committee_approved);
	if (file->type == DOC_CONTRACT)
		take_later(&latest, &FILE_CONTRACT(file)->reviewed);
	if (file->type == DOC_FOLLOWUP)
		take_later(&latest, &FILE_FOLLOWUP(file)->as_of);
	if (!latest.year && file->type == DOC_CONTRACT)
		latest = FILE_CONTRACT(file)->period.from;
	if (!latest.year && file->type == DOC_APPLICATION && is_known(FILE_APPLICATION(file)->period))
		latest = FILE_APPLICATION(file)->period.from;
	return latest;
}

struct date deadline_budget(const struct municipality *municipality, int year, bool *estimated)
{
	*estimated = false;
	for (uint32_t i = 0; municipality && i < municipality->budget_adoptions.count; i++) {
		const struct dated_year *budget = LIST_AT(&municipality->budget_adoptions, struct dated_year, i);

		if (budget->year == year)
			return budget->date.date;
	}
	*estimated = true;
	return (struct date){ (int16_t)(year - 1), 10, 15 }; /* lov om kommunernes styrelse § 38, stk. 2 */
}

static struct due due_of(const struct file *file, enum due_kind kind, enum clause_id clause)
{
	return (struct due){ .kind = kind, .clause = clause, .file = file, .type = file->type, .note = WORD_COUNT,
			     .year = file->type == DOC_FOLLOWUP ? FILE_FOLLOWUP(file)->year.year : (int16_t)0,
			     .stamp = deadline_stamp(file) };
}

static bool is_first_contract(const struct file *file, const struct group *group)
{
	const struct contract *contract = FILE_CONTRACT(file);

	if (contract->period.from.year > FIRST_CONTRACT_YEAR || is_present(contract->replaces))
		return false;
	for (size_t i = 0; i < group->count; i++) {
		const struct contract *other = group->files[i]->type == DOC_CONTRACT ? FILE_CONTRACT(group->files[i]) :
			NULL;

		if (other && is_known(other->period) && date_cmp(other->period.from, contract->period.from) < 0)
			return false;
	}
	return true;
}

/* No clause dates the adoption of a later contract. A draft is expected with the budget that its period begins with. */
static void add_contract_adoption(struct deadlines *deadlines, const struct file *file, bool first)
{
	struct due due = due_of(file, DUE_ADOPTION, first ? BEK_8_2 : LKS_62_1);
	const struct contract *contract = FILE_CONTRACT(file);

	if (!first && is_present(contract->common.adopted))
		return;
	if (first) {
		due.date = first_contract_limit;
		due.note = WORD_DUE_FIRST_CONTRACT;
	} else {
		due.note_year = contract->period.from.year;
		due.date = deadline_budget(register_of(file), due.note_year, &due.estimated);
		due.note = due.estimated ? WORD_DUE_BUDGET_UNKNOWN : WORD_DUE_WITH_BUDGET;
	}
	deadline_settle(deadlines, &due, &contract->common.adopted);
	deadline_add(deadlines, &due);
}

/* BEK § 4: no later than the budget for the year after. */
static struct date followup_limit(const struct file *file, bool *estimated)
{
	const struct followup *followup = FILE_FOLLOWUP(file);

	*estimated = false;
	if (is_known(followup->budget_adopted))
		return followup->budget_adopted.date;
	return deadline_budget(register_of(file), followup->year.year + 1, estimated);
}

static void add_followup_adoption(struct deadlines *deadlines, const struct file *file)
{
	const struct followup *followup = FILE_FOLLOWUP(file);
	struct due due = due_of(file, DUE_ADOPTION, followup->year.year == FIRST_FOLLOWUP_YEAR ? BEK_8_3 : BEK_4);

	due.date = followup_limit(file, &due.estimated);
	due.note = due.estimated ? WORD_DUE_BUDGET_UNKNOWN : WORD_DUE_WITH_BUDGET;
	due.note_year = followup->year.year + 1;
	deadline_settle(deadlines, &due, &followup->common.adopted);
	deadline_add(deadlines, &due);
}

/* The first contract and the first follow-up have a day of their own as well (BEK § 8, stk. 2 and 3), which the
 * portal's opening may have put off (stk. 4). */
static void tighten(struct due *due, struct date limit, struct date opened, enum clause_id clause)
{
	bool put_off = opened.year && date_cmp(opened, limit) > 0;

	if (put_off)
		limit = opened;
	if (date_cmp(limit, due->date) >= 0)
		return;
	due->date = limit;
	due->clause = clause;
	due->note = put_off             ? WORD_DUE_PORTAL_OPENS
		    : clause == BEK_8_2 ? WORD_DUE_FIRST_CONTRACT
					: WORD_DUE_WITH_BUDGET;
	due->note_date = (struct date){ 0, 0, 0 };
	due->note_year = FIRST_FOLLOWUP_YEAR + 1;
}

/* BEK § 6, and § 8, stk. 4: nothing could be published before the portal opened. */
static void add_publication(struct deadlines *deadlines, const struct file *file, bool first)
{
	const struct municipality *municipality = register_of(file);
	struct due due = due_of(file, DUE_PUBLICATION, BEK_6);
	struct date from = file->common->adopted.date, opened = { 0, 0, 0 };
	bool estimated;

	if (!is_known(file->common->adopted))
		return;
	if (municipality && is_known(municipality->portal_opened))
		opened = municipality->portal_opened.date;
	due.note = WORD_DUE_SINCE_ADOPTION;
	due.note_date = from;
	if (opened.year && date_cmp(opened, from) > 0) {
		due.note = WORD_DUE_SINCE_PORTAL;
		due.note_date = from = opened;
	}
	due.date = date_add_months(from, 1);
	if (first)
		tighten(&due, first_contract_limit, opened, BEK_8_2);
	if (file->type == DOC_FOLLOWUP && due.year == FIRST_FOLLOWUP_YEAR) {
		struct date limit = followup_limit(file, &estimated);

		if (!estimated)
			tighten(&due, limit, opened, BEK_8_3);
	}
	deadline_settle(deadlines, &due, &file->common->published);
	deadline_add(deadlines, &due);
}

static void of_document(struct deadlines *deadlines, const struct file *file, const struct group *group)
{
	bool first = file->type == DOC_CONTRACT && is_first_contract(file, group);

	if (file->type == DOC_CONTRACT)
		add_contract_adoption(deadlines, file, first);
	else if (file->type == DOC_FOLLOWUP)
		add_followup_adoption(deadlines, file);
	if (file->type == DOC_CONTRACT || file->type == DOC_FOLLOWUP)
		add_publication(deadlines, file, first);
	if (file->type == DOC_APPLICATION)
		deadlines_of_criteria(deadlines, file);
}

static int by_date(const void *a, const void *b)
{
	const struct due *x = a, *y = b;
	int order = date_cmp(x->date, y->date);

	if (!order)
		order = strcmp(x->document->path, y->document->path);
	if (!order)
		order = (int)x->kind - (int)y->kind;
	if (!order && x->about) /* and y too: of one kind */
		order = (x->about->number[0] > y->about->number[0]) - (x->about->number[0] < y->about->number[0]);
	if (!order && x->about)
		order = (x->about->number[1] > y->about->number[1]) - (x->about->number[1] < y->about->number[1]);
	return order ? order : x->year - y->year;
}

static void add_group(struct deadlines *deadlines, const struct group *group)
{
	for (size_t k = 0; k < group->count; k++)
		if (file_is_usable(group->files[k]))
			of_document(deadlines, group->files[k], group);
	deadlines_of_goals(deadlines, group);
	deadlines_of_years(deadlines, group);
}

static void finish(struct deadlines *deadlines)
{
	if (deadlines->count)
		qsort(deadlines->items, deadlines->count, sizeof(deadlines->items[0]), by_date);
	deadlines_identify(deadlines);
}

static void add_all(struct deadlines *deadlines)
{
	struct folder folder;

	folder_of(deadlines->set, &folder);
	for (size_t i = 0; i < folder.group_count; i++)
		add_group(deadlines, &folder.groups[i]);
	deadlines_name(deadlines);
	deadlines_keep(deadlines);
}

void deadlines_outline(struct kk_set *set, struct lot *lot)
{
	struct deadlines found = {
		.set = set, .arena = &set->scratch, .kept = &set->arena, .words = &set->rules_scratch,
	};
	bool broken = false;

	for (size_t i = 0; i < set->input_count; i++)
		broken |= set->inputs[i]->broken || !set->inputs[i]->common;
	add_all(&found);
	lot->due_count = found.count;
	lot->dues = NEW_ARRAY(&set->arena, struct due, found.count);
	if (found.count)
		memcpy(lot->dues, found.items, found.count * sizeof(*found.items));
	if (broken)
		set_check_inputs(set);
}

static void add_noted(struct deadlines *deadlines)
{
	const struct kk_set *set = deadlines->set;
	size_t room = 0;

	for (size_t i = 0; i < set->lot_count; i++)
		room += set->lots[i].due_count;
	deadlines->items = NEW_ARRAY(deadlines->arena, struct due, room);
	for (size_t i = 0; i < set->lot_count; i++) {
		const struct lot *lot = &set->lots[i];

		if (lot->due_count)
			memcpy(deadlines->items + deadlines->count, lot->dues, lot->due_count * sizeof(*lot->dues));
		deadlines->count += lot->due_count;
	}
}

void deadlines_of(struct kk_set *set, struct deadlines *deadlines)
{
	*deadlines = (struct deadlines){
		.set = set, .arena = &set->arena, .kept = &set->arena, .words = &set->rules_scratch,
	};
	if (set->lots)
		add_noted(deadlines);
	else
		add_all(deadlines);
	finish(deadlines);
}

void deadlines_of_group(struct kk_set *set, struct arena *arena, const struct group *group, struct deadlines *deadlines)
{
	*deadlines = (struct deadlines){ .set = set, .arena = arena, .kept = arena, .words = &set->rules_scratch };
	add_group(deadlines, group);
	deadlines_name(deadlines);
	deadlines_keep(deadlines);
	finish(deadlines);
}
