/* SPDX-License-Identifier: MPL-2.0 */
/* 2xx: what BEK 1309 §§ 4 and 5 ask of a follow-up. */
#include <string.h>

#include "format/distinct.h"
#include "rules/rules.h"
#include "years/history.h"

static const struct field *entry_key(const struct assessment *result)
{
	return result->entry ? &result->entry->id.field : NULL;
}

/* Where the follow-up speaks of the goal, else where it lists its goals, else at its start. */
static struct place place_of(const struct check *check, const struct assessment *result)
{
	const struct followup *followup = FILE_FOLLOWUP(check->file);

	if (entry_key(result))
		return breach_place(check, entry_key(result), NULL);
	if (is_present(followup->goals))
		return node_place(&check->file->source, node_key(followup->goals.field.node));
	return decode_map_place(check->file, check->file->root);
}

static const struct node *subject_of(const struct check *check, const struct assessment *result)
{
	return result->entry ? result->entry->record.node : check->file->root;
}

/* The goal's own line in the contract, beside what the follow-up says or does not say. */
static struct finding *also_in_contract(struct finding *finding, const struct assessment *result)
{
	static const struct bilingual label = { { "målet i kontrakten", "the goal in the contract" } };

	return find_relate(finding, node_place(&result->contract->source, result->goal->id.field.node), label);
}

static bool entry_lacks(const struct assessment *result, const struct field *(*field)(const struct entry *))
{
	if (!result->entry)
		return true;
	return !result->entry->record.has_unknown_key && field(result->entry)->state == ABSENT;
}

static const struct field *explanation(const struct entry *entry) { return &entry->explanation.field; }
static const struct field *action(const struct entry *entry) { return &entry->action.field; }
static const struct field *dropped(const struct entry *entry) { return &entry->dropped->field; }

static const struct field *measurements(const struct entry *entry)
{
	return &entry->measurements.field;
}

static size_t measured_by(const struct assessment *result, struct date as_of)
{
	size_t count = 0;

	for (size_t i = 0; i < result->measurement_count; i++)
		count += date_cmp(result->measurements[i]->date.date, as_of) <= 0;
	return count;
}

static bool lacks_measurements(const struct assessment *result)
{
	return entry_lacks(result, measurements) || result->entry->measurements.field.state == KNOWN;
}

/* BEK § 5, nr. 1: a measurement, or an explanation, for every goal. */
void check_no_progress(const struct check *check, const struct assessment *result)
{
	struct arena *arena = &check->file->arena;
	const char *label = goal_label(arena, result->goal);
	struct date as_of = check->all->as_of;

	if (result->unknown || measured_by(result, as_of) || !lacks_measurements(result))
		return;
	if (!entry_lacks(result, explanation) || !entry_lacks(result, dropped) ||
	    strangers_may_mean(check->strangers, result->goal->id.text))
		return;
	if (result->measurement_count)
		also_in_contract(breach(check, MSG_no_progress_late, place_of(check, result), subject_of(check, result),
					ARGS(label, breach_date(check, as_of))), result);
	else
		also_in_contract(breach(check, MSG_no_progress, place_of(check, result), subject_of(check, result),
					ARGS(label, label)),
				 result);
}

void check_explained_not_measured(const struct check *check, const struct assessment *result)
{
	if (result->unknown || !result->entry || result->measurement_count || !lacks_measurements(result))
		return;
	if (result->entry->explanation.field.state == KNOWN && entry_lacks(result, dropped))
		breach(check, MSG_explained_not_measured, place_of(check, result), subject_of(check, result),
		       ARGS(goal_label(&check->file->arena, result->goal)));
}

bool lacks_action(const struct assessment *result)
{
	return !result->unclear && entry_lacks(result, action) && entry_lacks(result, dropped);
}

/* BEK § 5, nr. 2: "ikke realiseret" is a final measurement that does not meet the target. */
void check_unrealised_without_action(const struct check *check, const struct assessment *result)
{
	if (!lacks_action(result) || result->progress.status != STATUS_NOT_ACHIEVED)
		return;
	also_in_contract(
		breach(check, MSG_unrealised, place_of(check, result), subject_of(check, result),
		       ARGS(goal_label(&check->file->arena, result->goal), breach_date(check, result->terms.deadline))),
		result);
}

static const char *percent(const struct check *check, const struct ratio *share)
{
	struct ratio whole = ratio_percent(share);
	struct out out;

	out_memory(&out, &check->file->arena);
	put(&out, ratio_sign(&whole) < 0 ? "−" : "");
	whole.num.negative = false;
	put_ratio(&out, &whole);
	put(&out, "\xC2\xA0%");
	return out_text(&out);
}

void check_behind_without_action(const struct check *check, const struct assessment *result)
{
	const struct progress *progress = &result->progress;
	const char *label = goal_label(&check->file->arena, result->goal);
	struct place place = place_of(check, result);
	const struct node *subject = subject_of(check, result);

	if (!lacks_action(result))
		return;
	if (progress->status == STATUS_REGRESSING)
		also_in_contract(breach(check, MSG_moving_away, place, subject, ARGS(label)), result);
	else if (progress->status != STATUS_BEHIND && progress->status != STATUS_FAR_BEHIND)
		return;
	else if (progress->progress.defined)
		also_in_contract(breach(check, MSG_behind, place, subject,
					ARGS(label, percent(check, &progress->progress.ratio),
					     percent(check, &progress->planned.ratio))),
				 result);
	else /* one of the two is what it is behind by */
		also_in_contract(breach(check, MSG_behind_attainment, place, subject,
					ARGS(label, percent(check, &progress->attainment.ratio))),
				 result);
}

void check_unknown_goal(const struct check *check, const struct followup *followup)
{
	(void)followup;
	for (size_t i = 0; i < check->strangers->count; i++) {
		const struct stranger *one = &check->strangers->items[i];

		if (one->told)
			continue;
		if (one->near)
			breach(check, MSG_unknown_goal_near, one->place, one->subject, ARGS(one->id, one->near));
		else
			breach(check, MSG_unknown_goal, one->place, one->subject, ARGS(one->id));
	}
}

/* The budget for the year after the follow-up's is adopted in the follow-up's own autumn (BEK § 4). *unknown: the day
 * cannot be told, since it or the year cannot be read. */
struct date budget_adopted(const struct check *check, const struct followup *followup, bool *unknown,
			   struct place *place)
{
	const struct municipality *municipality;

	*unknown = is_unknown(followup->budget_adopted) || is_unknown(followup->year);
	if (is_known(followup->budget_adopted)) {
		*place = breach_place(check, &followup->budget_adopted.field, NULL);
		return followup->budget_adopted.date;
	}
	if (!check->file->municipality || *unknown)
		return (struct date){ 0, 0, 0 };
	*unknown = register_is_unreadable(check->file);
	municipality = register_of(check->file);
	if (!municipality)
		return (struct date){ 0, 0, 0 };
	*unknown = is_unknown(municipality->budget_adoptions) ||
		   (municipality->common.record.has_unknown_key && !is_present(municipality->budget_adoptions));
	for (uint32_t i = 0; !*unknown && i < municipality->budget_adoptions.count; i++) {
		const struct dated_year *year = LIST_AT(&municipality->budget_adoptions, struct dated_year, i);

		if (year->record.state != KNOWN) {
			*unknown = year->year == 0 || year->year == followup->year.year + 1;
		} else if (year->year == followup->year.year + 1) {
			*place = node_place(&check->file->municipality->source, year->date.field.node);
			return year->date.date;
		}
	}
	return (struct date){ 0, 0, 0 };
}

void check_after_budget(const struct check *check, const struct followup *followup)
{
	static const struct bilingual label = { { "budgettet blev vedtaget", "the budget was adopted" } };
	struct place place = { .source = NULL };
	bool unknown;
	struct date budget = budget_adopted(check, followup, &unknown, &place);
	const struct day *adopted = &followup->common.adopted;

	if (unknown || !budget.year || !is_known(*adopted) || date_cmp(adopted->date, budget) <= 0)
		return;
	if (followup->year.year == FIRST_FOLLOW_UP)
		return; /* KK306 has it */
	find_relate(breach(check, MSG_after_budget, breach_place(check, &adopted->field, NULL), check->file->root,
			   ARGS(breach_date(check, adopted->date), breach_year(check, followup->year.year + 1),
				breach_date(check, budget))),
		    place, label);
}

void check_budget_date_unknown(const struct check *check, const struct followup *followup)
{
	struct place place;
	bool unknown;
	struct date budget = budget_adopted(check, followup, &unknown, &place);

	if (!unknown && !budget.year && !followup->common.record.has_unknown_key)
		breach(check, MSG_budget_date_unknown, breach_place(check, &followup->year.field, NULL),
		       check->file->root, ARGS(breach_year(check, followup->year.year + 1)));
}

static struct place date_place(const struct check *check, const struct measurement *row)
{
	const struct node *date = row->date.field.node;

	return row->row ? row->row->date_place :
			  node_place(&check->file->source, date ? date : row->record.node);
}

void check_measurement_out_of_range(const struct check *check, const struct assessment *result,
				    const struct measurement *row)
{
	const struct baseline *baseline = result->goal->baseline;
	const char *label = goal_label(&check->file->arena, result->goal);
	const struct followup *followup = FILE_FOLLOWUP(check->file);
	struct date date = row->date.date;

	if (is_known(followup->as_of) && date_cmp(date, followup->as_of.date) > 0)
		breach(check, MSG_measured_after, date_place(check, row), row->record.node,
		       ARGS(label, breach_date(check, date), breach_date(check, followup->as_of.date)));
	else if (is_known(*baseline) && is_known(baseline->date) && date_cmp(date, baseline->date.date) < 0)
		breach(check, MSG_measured_before, date_place(check, row), row->record.node,
		       ARGS(label, breach_date(check, date), breach_date(check, baseline->date.date)));
}

static void report_twice(const struct check *check, const struct assessment *result, const struct measurement *first,
			 const struct measurement *again)
{
	static const struct bilingual label = { { "først her", "first here" } };

	if (first->place.source == again->place.source && again->place.start.line < first->place.start.line) {
		const struct measurement *later = first; /* sorted by group, as it is spelt */

		first = again;
		again = later;
	}
	find_relate(breach(check, MSG_measured_twice, again->place, again->record.node,
			   ARGS(goal_label(&check->file->arena, result->goal), breach_date(check, again->date.date))),
		    first->place, label);
}

/* Of some measurements of one day, those of a group that has another before it. */
static void check_day(const struct check *check, const struct assessment *result, size_t from, size_t count)
{
	struct distinct groups;
	const struct measurement **latest = NEW_ARRAY(check->scratch, const struct measurement *, count);

	distinct_init(&groups, check->scratch, count);
	for (size_t i = from; i < from + count; i++) {
		const struct text *group = result->measurements[i]->group;
		uint32_t number = distinct_add(&groups, is_present(*group) ? text_folded(check->scratch, group->text)
									 : " ");

		if (latest[number])
			report_twice(check, result, latest[number], result->measurements[i]);
		latest[number] = result->measurements[i];
	}
}

/* Measurements come by date, so that the same day's stand together. */
void check_measured_twice(const struct check *check, const struct assessment *result)
{
	size_t from = 0;

	for (size_t i = 1; i <= result->measurement_count; i++) {
		if (i < result->measurement_count &&
		    date_cmp(result->measurements[i]->date.date, result->measurements[from]->date.date) == 0)
			continue;
		if (i - from > 1)
			check_day(check, result, from, i - from);
		from = i;
	}
}
