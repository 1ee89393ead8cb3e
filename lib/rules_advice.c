/* SPDX-License-Identifier: MPL-2.0 */
/* 5xx: what the law does not ask, but a goal is better with. Never errors. */
#include "rules.h"

/* Row 1 of the progress method: a change is measured from a value, a date alone does not do. */
void check_baseline_without_value(const struct check *check, const struct goal *goal)
{
	const struct baseline *baseline = &goal->baseline;

	if (is_known(*baseline) && baseline->value.field.state == ABSENT && baseline->date.field.state != ABSENT &&
	    goal->comparator != CMP_NONE && goal->comparator != CMP_UNKNOWN)
		breach(check, MSG_baseline_without_value, breach_place(check, &baseline->field, NULL), goal->record.node,
		       ARGS(goal_label(&check->file->arena, goal)));
}

static bool is_impossible(const struct quantity *quantity)
{
	struct ratio value = ratio_num(&quantity->num), hundred = ratio_int(100);

	return quantity->unit.id == UNIT_PERCENT && (ratio_sign(&value) < 0 || ratio_cmp(&value, &hundred) > 0);
}

static void report_impossible(const struct check *check, const struct goal *goal, const struct field *field,
			      const struct quantity *quantity)
{
	if (field->state == KNOWN && is_impossible(quantity))
		breach(check, MSG_impossible_share, breach_place(check, field, NULL), goal->record.node, ARGS(breach_quantity(check, quantity)));
}

void check_impossible_share(const struct check *check, const struct goal *goal)
{
	report_impossible(check, goal, &goal->at_least.field, &goal->at_least.quantity);
	report_impossible(check, goal, &goal->at_most.field, &goal->at_most.quantity);
	report_impossible(check, goal, &goal->between.field,
			  is_impossible(&goal->between.low) ? &goal->between.low : &goal->between.high);
	report_impossible(check, goal, &goal->baseline.value.field, &goal->baseline.value.quantity);
	for (uint32_t i = 0; i < goal->milestones.count; i++) {
		const struct milestone *milestone = LIST_AT(&goal->milestones, struct milestone, i);

		report_impossible(check, goal, &milestone->value.field, &milestone->value.quantity);
	}
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
		breach(check, MSG_no_deadline, breach_place(check, identity(goal), goal->record.node), goal->record.node,
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

static bool has_some(const struct texts *means)
{
	return means->field.state == KNOWN && means->count;
}

static bool goals_have_means(const struct list *goals)
{
	for (uint32_t i = 0; i < goals->count; i++)
		if (has_some(&LIST_AT(goals, struct goal, i)->means))
			return true;
	return false;
}

/* Does the area have means, on itself, a theme or a goal? */
static bool area_has_means(const struct area *area)
{
	if (has_some(&area->means) || goals_have_means(&area->goals))
		return true;
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, struct theme, i);

		if (has_some(&theme->means) || goals_have_means(&theme->goals))
			return true;
	}
	return false;
}

void check_goal_without_means(const struct check *check, const struct goal *goal)
{
	const struct texts *around = goal->theme ? &goal->theme->means : &goal->area->means;

	if (has_none(&goal->means) && has_none(around) && !goal->record.has_unknown_key && area_has_means(goal->area))
		breach(check, MSG_goal_without_means, breach_place(check, identity(goal), goal->record.node), goal->record.node,
		       ARGS(goal_label(&check->file->arena, goal)));
}
