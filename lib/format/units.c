/* SPDX-License-Identifier: MPL-2.0 */
/* Do the figures of a goal, or of an indicator, have the same kind of unit (KK012)? One without a unit has its. */
#include <string.h>

#include "set/set.h"

static const char *quoted(struct arena *arena, enum kk_lang lang, const char *before, const char *text)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, before);
	put(&out, lang == KK_LANG_DA ? "»" : "“");
	put(&out, text);
	put(&out, lang == KK_LANG_DA ? "«" : "”");
	return out_text(&out);
}

void report_unit(struct file *file, struct place place, const struct node *node, const struct goal *goal,
		 const char *written, const struct unit *unit)
{
	struct arena *arena = &file->arena;
	enum kk_lang lang = file->set->lang;

	find_report(file, unit->id == UNIT_NONE ? MSG_unit_needless : MSG_unit_mismatch, place, node,
		    ARGS(written,
			 quoted(arena, lang, lang == KK_LANG_DA ? "målet " : "the goal ", goal_label(arena, goal)),
			 quoted(arena, lang, "", unit->text)));
}

static void refuse(struct file *file, struct field *field, const struct goal *goal, const struct unit *unit)
{
	const struct node *node = field->node;

	report_unit(file, node_place(&file->source, node), node, goal, node->kind == NODE_SCALAR ? node->text : "?",
		    unit);
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
	if (goal->baseline->field.state == KNOWN && is_known(goal->baseline->value))
		check_difference(file, change, goal, unit);
	if (change->field.state == UNKNOWN)
		goal->comparator = CMP_UNKNOWN;
}

static void check_interval(struct file *file, struct goal *goal)
{
	struct ratio value;

	if (!is_known(*goal->between) || quantity_in(&goal->between->low, &goal->between->high.unit, &value))
		return;
	refuse(file, &goal->between->field, goal, &goal->between->high.unit);
	goal->comparator = CMP_UNKNOWN;
}

static void check_benchmarks(struct file *file, const struct goal *goal, const struct unit *unit)
{
	for (uint32_t i = 0; i < goal->benchmarks->count; i++)
		check_level(file, &LIST_AT(goal->benchmarks, struct benchmark, i)->value, goal, unit);
}

void units_check(struct file *file, struct goal *goal)
{
	const struct unit *unit;

	if (goal->comparator == CMP_UNKNOWN || goal->comparator == CMP_DONE)
		return;
	check_interval(file, goal);
	unit = goal_unit(goal);
	check_change(file, goal, goal->increase, unit);
	check_change(file, goal, goal->decrease, unit);
	check_change(file, goal, goal->maintain, unit);
	unit = goal_unit(goal);
	/* A goal without a target, or of a change from nothing, has no unit of its own. */
	if (goal->comparator == CMP_NONE || !has_unit(goal))
		return;
	check_level(file, &goal->baseline->value, goal, unit);
	for (uint32_t i = 0; i < goal->milestones->count; i++)
		check_level(file, &LIST_AT(goal->milestones, struct milestone, i)->value, goal, unit);
	check_difference(file, goal->uncertainty, goal, unit);
	check_benchmarks(file, goal, unit);
}

/* Words of whatever kind may be what is counted, said in another way. */
static bool is_other_kind(const struct quantity *quantity, const struct unit *unit)
{
	struct ratio value;

	return quantity->unit.id != UNIT_OTHER && !quantity_in(quantity, unit, &value);
}

static void refuse_figure(struct file *file, const struct indicator *indicator, struct field *field)
{
	struct arena *arena = &file->arena;
	enum kk_lang lang = file->set->lang;
	const char *what = lang == KK_LANG_DA ? "indikatoren " : "the indicator ";
	const char *name = is_known(indicator->id) ? indicator->id.text : "?";

	find_report(file, MSG_unit_mismatch, node_place(&file->source, field->node), field->node,
		    ARGS(field->node->text, quoted(arena, lang, what, name),
			 quoted(arena, lang, "", indicator->unit.text)));
	field->state = UNKNOWN;
}

void indicator_units_check(struct file *file, const struct indicator *indicator)
{
	struct unit unit;

	if (!is_known(indicator->unit))
		return;
	unit = unit_parse(&file->arena, indicator->unit.text, strlen(indicator->unit.text));
	if (unit.id == UNIT_OTHER)
		return;
	for (uint32_t i = 0; i < indicator->measurements.count; i++) {
		struct result *value = &LIST_AT(&indicator->measurements, struct measurement, i)->value;

		if (is_known(*value) && !value->answer && is_other_kind(&value->quantity, &unit))
			refuse_figure(file, indicator, &value->field);
	}
	for (uint32_t i = 0; i < indicator->benchmarks.count; i++) {
		struct amount *value = &LIST_AT(&indicator->benchmarks, struct benchmark, i)->value;

		if (is_known(*value) && is_other_kind(&value->quantity, &unit))
			refuse_figure(file, indicator, &value->field);
	}
}
