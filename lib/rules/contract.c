/* SPDX-License-Identifier: MPL-2.0 */
/* 1xx: what BEK 1309 §§ 1–3 and § 62 of lov om kommunernes styrelse ask of a contract. */
#include "rules/rules.h"

/* A key that nobody knows may be the one that seems to be missing: one mistake, one message. */
static bool may_lack(const struct record *record, const struct field *field)
{
	return record->state == KNOWN && !record->has_unknown_key && field->state == ABSENT;
}

static bool lacks_list(const struct record *record, const struct list *list)
{
	return may_lack(record, &list->field) || (list->field.state == KNOWN && !list->count);
}

static bool lacks_texts(const struct record *record, const struct texts *texts)
{
	return may_lack(record, &texts->field) || (texts->field.state == KNOWN && !texts->count);
}

static bool area_lacks_goals(const struct area *area)
{
	if (!lacks_list(&area->record, &area->goals) || is_unknown(area->themes))
		return false;
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, struct theme, i);

		if (!lacks_list(&theme->record, &theme->goals))
			return false;
	}
	return true;
}

void check_area_without_goals(const struct check *check, const struct area *area)
{
	if (area_lacks_goals(area) && !area_hides_goals(area) && is_known(area->name))
		breach(check, MSG_area_without_goals, breach_place(check, &area->name.field, area->record.node),
		       area->record.node, ARGS(area->name.text));
}

/* BEK § 2, nr. 1: without a comparator the goal does not say when it is achieved. */
void check_unquantified_goal(const struct check *check, const struct goal *goal)
{
	static const struct bilingual label = { { "i dette serviceområde", "in this service area" } };
	struct finding *finding;
	struct place place;
	struct out line;
	const char *typed;
	bool said;

	if (goal->comparator != CMP_NONE || !is_known(goal->text))
		return;
	place = breach_place(check, &goal->text.field, goal->record.node);
	out_memory(&line, &check->file->arena);
	put_unsigned(&line, place.end.line + UINT64_C(1));
	typed = line_in_text(check, goal, &said);
	finding = breach(check, typed  ? MSG_unquantified_but_said
				: said ? MSG_unquantified_change
				       : MSG_unquantified_goal, place, goal->record.node,
			 ARGS(goal_label(&check->file->arena, goal),
			      is_known(goal->area->name) ? goal->area->name.text : "?", out_text(&line), typed));
	if (is_known(goal->area->name))
		find_relate(finding, breach_place(check, &goal->area->name.field, goal->area->record.node), label);
}

static bool goals_lack_means(const struct list *goals)
{
	for (uint32_t i = 0; i < goals->count; i++) {
		const struct goal *goal = LIST_AT(goals, struct goal, i);

		if (!lacks_texts(&goal->record, &goal->means))
			return false;
	}
	return goals->field.state != UNKNOWN;
}

static bool area_lacks_means(const struct area *area)
{
	if (!lacks_texts(&area->record, &area->means) || !goals_lack_means(&area->goals) || is_unknown(area->themes))
		return false;
	for (uint32_t i = 0; i < area->themes.count; i++) {
		const struct theme *theme = LIST_AT(&area->themes, struct theme, i);

		if (!lacks_texts(&theme->record, &theme->means) || !goals_lack_means(&theme->goals))
			return false;
	}
	return true;
}

/* BEK § 2, nr. 2 asks for means for each service area, not for each goal. */
void check_area_without_means(const struct check *check, const struct area *area)
{
	if (!area_lacks_goals(area) && area_lacks_means(area) && is_known(area->name))
		breach(check, MSG_area_without_means, breach_place(check, &area->name.field, area->record.node),
		       area->record.node, ARGS(area->name.text));
}

static bool is_change(const struct goal *goal)
{
	return goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE || goal->comparator == CMP_MAINTAIN;
}

/* »20 % flere« than what? A date alone says which figure is meant, even where it is not yet known. */
void check_change_without_baseline(const struct check *check, const struct goal *goal)
{
	const struct baseline *baseline = goal->baseline;

	if (!is_change(goal) || is_unknown(*baseline) || goal->record.has_unknown_key)
		return;
	if (is_known(*baseline) && (is_present(baseline->value) || is_present(baseline->date)))
		return;
	breach(check, MSG_change_without_baseline, breach_place(check, goal->comparator_field, goal->record.node),
	       goal->record.node, ARGS(goal_label(&check->file->arena, goal)));
}

void check_no_assessment(const struct check *check, const struct contract *contract)
{
	if (!may_lack(&contract->common.record, &contract->assessment.field) || is_unknown(contract->areas))
		return;
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		const struct area *area = LIST_AT(&contract->areas, struct area, i);

		if (!may_lack(&area->record, &area->assessment.field))
			return;
	}
	breach(check, MSG_no_assessment, decode_map_place(check->file, check->file->root), check->file->root, NO_ARGS);
}

void check_not_adopted(const struct check *check, const struct contract *contract)
{
	if (may_lack(&contract->common.record, &contract->common.adopted.field))
		breach(check, MSG_not_adopted, decode_map_place(check->file, check->file->root), check->file->root,
		       NO_ARGS);
}
