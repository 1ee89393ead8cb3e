/* SPDX-License-Identifier: MPL-2.0 */
/* Do the figures of a goal have the same kind of unit (KK012)? A figure without a unit has the goal's. */
#include "set.h"

static const char *unit_text(struct arena *arena, const struct unit *unit, enum kk_lang lang)
{
	struct out out;

	if (unit->id == UNIT_NONE)
		return lang == KK_LANG_DA ? "et tal uden enhed" : "a number without a unit";
	out_memory(&out, arena);
	put(&out, lang == KK_LANG_DA ? "»" : "“");
	put(&out, unit->text);
	put(&out, lang == KK_LANG_DA ? "«" : "”");
	return out_text(&out);
}

static void refuse(struct file *file, struct field *field, const struct goal *goal, const struct unit *unit)
{
	enum kk_lang lang = file->set->lang;
	const struct node *node = field->node;
	const char *label = goal_label(&file->arena, goal);
	struct out whose;

	out_memory(&whose, &file->arena);
	put(&whose, lang == KK_LANG_DA ? "målet »" : "the goal “");
	put(&whose, label);
	put(&whose, lang == KK_LANG_DA ? "«" : "”");
	find_report(file, MSG_unit_mismatch, node_place(&file->source, node), node,
		    ARGS(node->kind == NODE_SCALAR ? node->text : "?", out_text(&whose),
			 unit_text(&file->arena, unit, lang)));
	field->state = UNKNOWN;
}

static void check_level(struct file *file, struct amount *amount, const struct goal *goal, const struct unit *unit)
{
	struct ratio value;

	if (is_known(*amount) && !quantity_in(&amount->quantity, unit, &value))
		refuse(file, &amount->field, goal, unit);
}

/* How much it changes, or may vary: points are the differences of a share. */
static void check_difference(struct file *file, struct amount *amount, const struct goal *goal, const struct unit *unit)
{
	struct ratio value;

	if (is_known(*amount) && !difference_in(&amount->quantity, unit, &value))
		refuse(file, &amount->field, goal, unit);
}

/* "stiger: 20 %" is relative to whatever the baseline is; other changes are in its unit. */
static void check_change(struct file *file, struct goal *goal, struct amount *change, const struct unit *unit)
{
	if (is_known(*change) && change->quantity.unit.id == UNIT_PERCENT)
		return;
	if (goal->baseline.field.state == KNOWN && is_known(goal->baseline.value))
		check_difference(file, change, goal, unit);
	if (change->field.state == UNKNOWN)
		goal->comparator = CMP_UNKNOWN;
}

static void check_interval(struct file *file, struct goal *goal)
{
	struct ratio value;

	if (!is_known(goal->between) || quantity_in(&goal->between.low, &goal->between.high.unit, &value))
		return;
	refuse(file, &goal->between.field, goal, &goal->between.high.unit);
	goal->comparator = CMP_UNKNOWN;
}

static void check_benchmarks(struct file *file, const struct goal *goal, const struct unit *unit)
{
	for (uint32_t i = 0; i < goal->benchmarks.count; i++)
		check_level(file, &LIST_AT(&goal->benchmarks, struct benchmark, i)->value, goal, unit);
}

void units_check(struct file *file, struct goal *goal)
{
	const struct unit *unit;

	if (goal->comparator == CMP_UNKNOWN || goal->comparator == CMP_DONE)
		return;
	check_interval(file, goal);
	unit = goal_unit(goal);
	check_change(file, goal, &goal->increase, unit);
	check_change(file, goal, &goal->decrease, unit);
	check_change(file, goal, &goal->maintain, unit);
	unit = goal_unit(goal);
	/* A goal without a target has no unit of its own: its figures need only fit each other. */
	if (goal->comparator == CMP_NONE)
		return;
	check_level(file, &goal->baseline.value, goal, unit);
	for (uint32_t i = 0; i < goal->milestones.count; i++)
		check_level(file, &LIST_AT(&goal->milestones, struct milestone, i)->value, goal, unit);
	check_difference(file, &goal->uncertainty, goal, unit);
	check_benchmarks(file, goal, unit);
}
