/* SPDX-License-Identifier: MPL-2.0 */
/* Does a measurement fit its goal: the kind of value, its unit, its group (KK009, KK012, KK018)? */
#include <string.h>

#include "format/distinct.h"
#include "set/set.h"

static void refuse(struct file *file, struct measurement *measurement, enum message_id message, const char *const *args)
{
	find_report(file, message, measurement->place, measurement->value.field.node, args);
	measurement->value.field.state = UNKNOWN;
}

static const char *written(struct arena *arena, const struct result *result, enum kk_lang lang)
{
	struct out out;

	if (result->answer)
		return word_name(WORDS_ANSWER, (int)result->answer, lang);
	out_memory(&out, arena);
	put_quantity(&out, &result->quantity, lang);
	return out_text(&out);
}

static void refuse_value(struct file *file, const struct goal *goal, struct measurement *measurement,
			 enum message_id message)
{
	struct arena *arena = &file->arena;

	refuse(file, measurement, message,
	       ARGS(written(arena, &measurement->value, file->set->lang), goal_label(arena, goal)));
}

static void check_value(struct file *file, const struct goal *goal, struct measurement *measurement)
{
	struct arena *arena = &file->arena;
	enum kk_lang lang = file->set->lang;
	const struct result *value = &measurement->value;
	const struct unit *unit = goal_unit(goal);
	struct ratio converted;

	if (goal->comparator == CMP_DONE) {
		if (!value->answer && value->quantity.unit.id != UNIT_PERCENT)
			refuse_value(file, goal, measurement, MSG_number_for_answer);
	} else if (value->answer) {
		if (goal->comparator != CMP_NONE)
			refuse_value(file, goal, measurement, MSG_answer_for_number);
	} else if (goal->comparator != CMP_NONE && has_unit(goal) && !quantity_in(&value->quantity, unit, &converted)) {
		report_unit(file, measurement->place, value->field.node, goal, written(arena, value, lang), unit);
		measurement->value.field.state = UNKNOWN;
	}
}

static const char *groups_of_goal(struct arena *arena, const struct texts *groups, enum kk_lang lang)
{
	static const char *const none[2] = { "målet har ingen grupper", "the goal has no groups" };

	return groups->count ? groups_named(arena, groups, lang) : none[lang];
}

#define ANY "\n" /* stands for a group that cannot be read: it may be the one that is meant */

static const char *group_key(struct arena *arena, const struct goal *goal, const char *group)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, goal->id.text);
	put_char(&out, '\n');
	put(&out, strcmp(group, ANY) == 0 ? group : text_folded(arena, group));
	return out_text(&out);
}

typedef void goal_fn(struct file *file, const struct goal *goal, size_t *count);

static void each_goal(struct file *file, goal_fn *visit, size_t *count)
{
	for (uint32_t i = 0; i < file->contract_count; i++) {
		const struct contract *contract = file->contracts[i] ? FILE_CONTRACT(file->contracts[i]) : NULL;

		for (uint32_t k = 0; contract && k < contract->goal_count; k++)
			visit(file, contract->goals[k], count);
	}
}

static void count_groups(struct file *file, const struct goal *goal, size_t *count)
{
	(void)file;
	*count += goal->groups->count;
}

static void add_groups(struct file *file, const struct goal *goal, size_t *count)
{
	(void)count;
	for (uint32_t i = 0; goal->id.text && i < goal->groups->count; i++) {
		const struct text *group = &goal->groups->items[i];

		distinct_add(FILE_FOLLOWUP(file)->groups,
			     group_key(&file->arena, goal, is_unknown(*group) ? ANY : group->text));
	}
}

/* The groups of all goals that are followed up; no two of the goals have one id (KK014). */
static const struct distinct *groups_of(struct file *file)
{
	struct followup *followup = FILE_FOLLOWUP(file);
	size_t count = 0;

	if (followup->groups)
		return followup->groups;
	each_goal(file, count_groups, &count);
	followup->groups = NEW(&file->arena, struct distinct);
	distinct_init(followup->groups, &file->arena, count);
	each_goal(file, add_groups, &count);
	return followup->groups;
}

static bool has_group(struct file *file, const struct goal *goal, const char *name)
{
	struct arena *arena = &file->arena;
	const struct distinct *all;

	if (is_unknown(*goal->groups) || (goal->record.has_unknown_key && !is_present(*goal->groups)))
		return true;
	if (!goal->groups->count)
		return false;
	all = groups_of(file);
	return distinct_find(all, group_key(arena, goal, name)) != NO_NUMBER ||
	       distinct_find(all, group_key(arena, goal, ANY)) != NO_NUMBER;
}

void measured_check(struct file *file, const struct goal *goal, struct measurement *measurement,
		    const struct place *place)
{
	const struct text *group = measurement->group;

	if (goal->comparator == CMP_UNKNOWN || goal->baseline->field.state == UNKNOWN ||
	    goal->baseline->value.field.state == UNKNOWN)
		return;
	if (measurement->value.field.state == KNOWN)
		check_value(file, goal, measurement);
	if (group->field.state == KNOWN && !has_group(file, goal, group->text)) {
		find_report(file, MSG_unknown_group,
			    place ? *place : node_place(&file->source, group->field.node), group->field.node,
			    ARGS(group->text, groups_of_goal(&file->arena, goal->groups, file->set->lang)));
		measurement->value.field.state = UNKNOWN;
	}
}
