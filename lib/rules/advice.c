/* SPDX-License-Identifier: MPL-2.0 */
/* 5xx: what the law does not ask, but a goal is better with. Never errors. */
#include "rules/rules.h"

static bool is_change(enum comparator comparator)
{
	return comparator == CMP_INCREASE || comparator == CMP_DECREASE || comparator == CMP_MAINTAIN;
}

/* A sum begins at nothing and a task undone: from there their progress is computed, unless it is a change
 * (row 1 of the progress method). */
static bool begins_at_nothing(const struct goal *goal)
{
	return goal->comparator == CMP_DONE || is_unknown(*goal->counting) ||
	       (is_known(*goal->counting) && goal->counting->value == COUNT_SUM && !is_change(goal->comparator));
}

/* A date alone says which figure is meant, but not what it was. */
void check_baseline_without_value(const struct check *check, const struct goal *goal)
{
	const struct baseline *baseline = goal->baseline;

	if (is_known(*baseline) && baseline->value.field.state == ABSENT && baseline->date.field.state != ABSENT &&
	    goal->comparator != CMP_NONE && goal->comparator != CMP_UNKNOWN && !begins_at_nothing(goal))
		breach(check, MSG_baseline_without_value, breach_place(check, &baseline->field, NULL),
		       goal->record.node, ARGS(goal_label(&check->file->arena, goal)));
}

/* A figure without a unit has the goal's, which a target states; a change's size is no share. */
static const struct unit *unit_of(const struct goal *goal, const struct quantity *quantity)
{
	if (quantity->unit.id != UNIT_NONE)
		return &quantity->unit;
	switch (goal->comparator) {
	case CMP_AT_LEAST: return &goal->at_least->quantity.unit;
	case CMP_AT_MOST: return &goal->at_most->quantity.unit;
	case CMP_BETWEEN: return &goal->between->high.unit;
	default: return &quantity->unit;
	}
}

static bool is_impossible(const struct goal *goal, const struct quantity *quantity)
{
	struct ratio value, hundred = ratio_int(100);

	if (unit_of(goal, quantity)->id != UNIT_PERCENT)
		return false;
	value = ratio_num(&quantity->num);
	return ratio_sign(&value) < 0 || ratio_cmp(&value, &hundred) > 0;
}

static void report_impossible(const struct check *check, const struct goal *goal, const struct field *field,
			      const struct quantity *quantity)
{
	struct quantity share = { quantity->num, *unit_of(goal, quantity) };

	if (field->state == KNOWN && is_impossible(goal, quantity))
		breach(check, MSG_impossible_share, breach_place(check, field, NULL), goal->record.node,
		       ARGS(breach_quantity(check, &share)));
}

void check_impossible_share(const struct check *check, const struct goal *goal)
{
	report_impossible(check, goal, &goal->at_least->field, &goal->at_least->quantity);
	report_impossible(check, goal, &goal->at_most->field, &goal->at_most->quantity);
	report_impossible(check, goal, &goal->between->field,
			  is_impossible(goal, &goal->between->low) ? &goal->between->low : &goal->between->high);
	report_impossible(check, goal, &goal->baseline->value.field, &goal->baseline->value.quantity);
	for (uint32_t i = 0; i < goal->milestones->count; i++) {
		const struct milestone *milestone = LIST_AT(goal->milestones, struct milestone, i);

		report_impossible(check, goal, &milestone->value.field, &milestone->value.quantity);
	}
	for (uint32_t i = 0; i < goal->benchmarks->count; i++) {
		const struct benchmark *benchmark = LIST_AT(goal->benchmarks, struct benchmark, i);

		report_impossible(check, goal, &benchmark->value.field, &benchmark->value.quantity);
	}
}

/* Told of in the contract, whose figures the measurements follow. */
static bool states_impossible(const struct goal *goal)
{
	return (is_known(*goal->at_least) && is_impossible(goal, &goal->at_least->quantity)) ||
	       (is_known(*goal->at_most) && is_impossible(goal, &goal->at_most->quantity)) ||
	       (is_known(*goal->between) && is_impossible(goal, &goal->between->high)) ||
	       (is_known(goal->baseline->value) && is_impossible(goal, &goal->baseline->value.quantity));
}

void check_impossible_share_measured(const struct check *check, const struct assessment *result,
				     const struct measurement *row)
{
	struct quantity share = row->value.quantity;

	if (row->value.answer)
		return;
	if (share.unit.id == UNIT_NONE)
		share.unit = *goal_unit(result->goal);
	if (is_impossible(result->goal, &share) && !states_impossible(result->goal))
		breach(check, MSG_impossible_share, row->place, row->record.node, ARGS(breach_quantity(check, &share)));
}

static const struct field *identity(const struct goal *goal)
{
	return goal->id.field.state == KNOWN ? &goal->id.field : &goal->text.field;
}

static bool lacks(const struct goal *goal, const struct field *field)
{
	return field->state == ABSENT && !goal->record.has_unknown_key;
}

void check_no_deadline(const struct check *check, const struct goal *goal)
{
	const struct contract *contract = FILE_CONTRACT(check->file);

	if (lacks(goal, &goal->deadline.field) && is_known(contract->period))
		breach(check, MSG_no_deadline, breach_place(check, identity(goal), goal->record.node),
		       goal->record.node,
		       ARGS(goal_label(&check->file->arena, goal), breach_date(check, contract->period.to)));
}

void check_no_source(const struct check *check, const struct goal *goal)
{
	if (lacks(goal, &goal->source.field))
		breach(check, MSG_no_source, breach_place(check, identity(goal), goal->record.node), goal->record.node,
		       ARGS(goal_label(&check->file->arena, goal)));
}

static bool has_none(const struct texts *means)
{
	return means->field.state == ABSENT || (means->field.state == KNOWN && !means->count);
}

void check_goal_without_means(const struct check *check, const struct goal *goal)
{
	const struct texts *around = goal->theme ? &goal->theme->means : &goal->area->means;
	const struct record *owner = goal->theme ? &goal->theme->record : &goal->area->record;

	if (has_none(&goal->means) && has_none(around) && !goal->record.has_unknown_key && !owner->has_unknown_key &&
	    goal->area->has_means)
		breach(check, MSG_goal_without_means, breach_place(check, identity(goal), goal->record.node),
		       goal->record.node, ARGS(goal_label(&check->file->arena, goal)));
}

void check_deadline_outside_period(const struct check *check, const struct goal *goal)
{
	const struct period *period = &FILE_CONTRACT(check->file)->period;
	const char *label = goal_label(&check->file->arena, goal);
	struct place place = breach_place(check, &goal->deadline.field, goal->record.node);

	if (!is_known(*period) || !is_known(goal->deadline))
		return;
	if (date_cmp(goal->deadline.date, period->from) < 0)
		breach(check, MSG_deadline_before, place, goal->record.node,
		       ARGS(label, breach_date(check, goal->deadline.date), breach_date(check, period->from)));
	else if (date_cmp(goal->deadline.date, period->to) > 0)
		breach(check, MSG_deadline_after, place, goal->record.node,
		       ARGS(label, breach_date(check, goal->deadline.date), breach_date(check, period->to)));
}

/* Not of what is to be kept, and not of a sum, which begins anew. */
void check_met_at_baseline(const struct check *check, const struct goal *goal)
{
	struct terms terms;
	bool met;

	if (goal->comparator == CMP_NONE || goal->comparator == CMP_UNKNOWN || goal->comparator == CMP_MAINTAIN ||
	    goal->comparator == CMP_DONE || !is_known(*goal->baseline) || !is_known(goal->baseline->value))
		return;
	if (is_impossible(goal, &goal->baseline->value.quantity)) /* KK506's to tell */
		return;
	terms_of(check->scratch, goal, FILE_CONTRACT(check->file), &terms);
	if (!terms.baseline.defined || !terms.target.defined || terms.sum)
		return;
	if (terms.kind == KIND_INTERVAL)
		met = ratio_cmp(&terms.baseline.ratio, &terms.target.ratio) >= 0 &&
		      ratio_cmp(&terms.baseline.ratio, &terms.target_high.ratio) <= 0;
	else if (terms.kind == KIND_UP)
		met = ratio_cmp(&terms.baseline.ratio, &terms.target.ratio) >= 0;
	else
		met = ratio_cmp(&terms.baseline.ratio, &terms.target.ratio) <= 0;
	if (met)
		breach(check, MSG_met_at_baseline, breach_place(check, &goal->baseline->value.field, goal->record.node),
		       goal->record.node,
		       ARGS(goal_label(&check->file->arena, goal), goal->comparator_field->node->text));
}

static const char *plain_number(const struct check *check, const struct num *num)
{
	struct quantity plain = { *num, { UNIT_NONE, "", "" } };

	return breach_quantity(check, &plain);
}

void check_percent_or_points(const struct check *check, const struct goal *goal)
{
	const struct amount *change = goal->comparator == CMP_INCREASE ? goal->increase : goal->decrease;
	const struct node *key;

	if ((goal->comparator != CMP_INCREASE && goal->comparator != CMP_DECREASE) ||
	    change->quantity.unit.id != UNIT_PERCENT || !is_known(*goal->baseline) ||
	    !is_known(goal->baseline->value) || goal->baseline->value.quantity.unit.id != UNIT_PERCENT)
		return;
	key = node_key(change->field.node);
	breach(check, MSG_percent_or_points, breach_place(check, &change->field, NULL), goal->record.node,
	       ARGS(goal_label(&check->file->arena, goal), breach_quantity(check, &change->quantity), key->text,
		    plain_number(check, &change->quantity.num)));
}
