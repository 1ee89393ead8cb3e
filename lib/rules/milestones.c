/* SPDX-License-Identifier: MPL-2.0 */
/* KK512: milestones in order of date, between the start and the deadline, and each nearer the target. */
#include "rules/rules.h"

/* How far a value is from meeting the target; zero when it does. */
static struct ratio distance(const struct terms *terms, const struct ratio *value)
{
	const struct ratio *low = &terms->target.ratio,
			   *high = terms->target_high.defined ? &terms->target_high.ratio : low;
	bool from_below = terms->kind == KIND_UP || terms->kind == KIND_INTERVAL;
	bool from_above = terms->kind == KIND_DOWN || terms->kind == KIND_INTERVAL;

	if (from_below && ratio_cmp(value, low) < 0)
		return ratio_sub(low, value);
	if (from_above && ratio_cmp(value, high) > 0)
		return ratio_sub(value, high);
	return ratio_int(0);
}

static const struct milestone *milestone_at(const struct goal *goal, uint32_t i)
{
	const struct milestone *milestone = LIST_AT(goal->milestones, struct milestone, i);

	return milestone->record.state == KNOWN && is_known(milestone->deadline) && is_known(milestone->value)
		       ? milestone
		       : NULL;
}

/* The course runs from the start to the deadline: what lies outside is no part of it. */
static void check_inside(const struct check *check, const struct goal *goal, const struct terms *terms,
			 const struct milestone *now)
{
	const char *label = goal_label(&check->file->arena, goal);
	struct place place = breach_place(check, &now->deadline.field, NULL);

	if (terms->deadline.year && date_cmp(now->deadline.date, terms->deadline) > 0)
		breach(check, MSG_milestone_late, place, goal->record.node,
		       ARGS(label, breach_date(check, terms->deadline)));
	else if (terms->from.year && date_cmp(now->deadline.date, terms->from) < 0)
		breach(check, MSG_milestone_early, place, goal->record.node,
		       ARGS(label, breach_date(check, terms->from)));
}

static void check_dates(const struct check *check, const struct goal *goal, const struct terms *terms)
{
	for (uint32_t i = 0; i < goal->milestones->count; i++) {
		const struct milestone *now = milestone_at(goal, i), *before = i ? milestone_at(goal, i - 1) : NULL;

		if (now && before && date_cmp(now->deadline.date, before->deadline.date) <= 0)
			breach(check, MSG_milestones_order, breach_place(check, &now->deadline.field, NULL),
			       goal->record.node, ARGS(goal_label(&check->file->arena, goal)));
		else if (now)
			check_inside(check, goal, terms, now);
	}
}

static void report_away(const struct check *check, const struct goal *goal, const struct milestone *before,
			const struct milestone *now)
{
	bool danish = check->file->set->lang == KK_LANG_DA;

	breach(check, MSG_milestones_away, breach_place(check, &now->value.field, NULL), goal->record.node,
	       ARGS(goal_label(&check->file->arena, goal),
		    before ? before->value.field.node->text : danish ? "udgangspunktet" : "the baseline"));
}

/* Each value beside the one before it: the baseline, or the milestone that comes before. */
static void check_values(const struct check *check, const struct goal *goal, const struct terms *terms)
{
	bool has_last = terms->baseline.defined;
	struct ratio value, last = has_last ? terms->baseline.ratio : ratio_int(0), from, to;

	for (uint32_t i = 0; i < goal->milestones->count; i++) {
		const struct milestone *now = milestone_at(goal, i), *before = i ? milestone_at(goal, i - 1) : NULL;

		if (!now || !terms->target.defined || !quantity_in(&now->value.quantity, terms->unit, &value))
			return;
		from = distance(terms, &last);
		to = distance(terms, &value);
		if (has_last && ratio_cmp(&to, &from) > 0 &&
		    (!before || date_cmp(now->deadline.date, before->deadline.date) > 0))
			report_away(check, goal, before, now);
		last = value;
		has_last = true;
	}
}

void check_milestones_disorder(const struct check *check, const struct goal *goal)
{
	struct terms terms;

	if (!goal->milestones->count || goal->comparator == CMP_NONE || goal->comparator == CMP_UNKNOWN)
		return;
	terms_of(check->scratch, goal, FILE_CONTRACT(check->file), &terms);
	check_dates(check, goal, &terms);
	if (goal->comparator != CMP_DONE)
		check_values(check, goal, &terms);
}
