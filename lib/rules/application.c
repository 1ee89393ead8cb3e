/* SPDX-License-Identifier: MPL-2.0 */
/* 4xx: what an application under udfordringsretten must hold. */
#include "rules/rules.h"

static bool lacks(const struct application *application, const struct field *field)
{
	return field->state == ABSENT && !application->common.record.has_unknown_key;
}

static void report(const struct check *check, enum message_id message)
{
	breach(check, message, decode_map_place(check->file, check->file->root), check->file->root, NO_ARGS);
}

void check_no_alternative_plan(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->alternative_plan.field))
		report(check, MSG_no_alternative_plan);
}

void check_no_legal_protection(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->legal_protection.field))
		report(check, MSG_no_legal_protection);
}

void check_no_success_criteria(const struct check *check, const struct application *application)
{
	const struct list *criteria = &application->criteria;

	if (lacks(application, &criteria->field) || (is_known(*criteria) && !criteria->count))
		report(check, MSG_no_success_criteria);
}

void check_unquantified_criterion(const struct check *check, const struct goal *goal)
{
	if (goal->comparator == CMP_NONE && is_known(goal->text))
		breach(check, MSG_unquantified_criterion, breach_place(check, &goal->text.field, goal->record.node),
		       goal->record.node, ARGS(goal_label(&check->file->arena, goal)));
}

void check_no_expected_result(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->expected_result.field))
		report(check, MSG_no_expected_result);
}

void check_no_economic_gain(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->economic_gain.field))
		report(check, MSG_no_economic_gain);
}

void check_no_evaluation(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->evaluation.field))
		report(check, MSG_no_evaluation);
}

void check_no_rule_named(const struct check *check, const struct application *application)
{
	if (lacks(application, &application->rules.field) ||
	    (is_known(application->rules) && !application->rules.count))
		report(check, MSG_no_rule_named);
}
