/* SPDX-License-Identifier: MPL-2.0 */
/* 5xx: what a goal's text states, beside what its comparator and deadline say. */
#include <string.h>

#include "rules.h"
#include "suggest.h"

static bool read_text(const struct check *check, const struct goal *goal, struct reading *reading)
{
	if (!is_known(goal->text))
		return false;
	suggest_read(check->scratch, goal->text.text, strlen(goal->text.text), reading);
	return true;
}

static enum kk_lang typed_in(const struct check *check)
{
	return check->file->english_keys ? KK_LANG_EN : KK_LANG_DA;
}

static const struct quantity *size_of(const struct goal *goal)
{
	switch (goal->comparator) {
	case CMP_AT_LEAST: return &goal->at_least.quantity;
	case CMP_AT_MOST: return &goal->at_most.quantity;
	case CMP_BETWEEN: return &goal->between.low;
	case CMP_INCREASE: return &goal->increase.quantity;
	case CMP_DECREASE: return &goal->decrease.quantity;
	default: return NULL;
	}
}

/* A text counts things by many names: only the figures are held against each other where units do not convert. */
static bool same_size(const struct num *num, const struct unit *unit, const struct quantity *target, bool rounded)
{
	struct quantity stated = { *num, *unit };
	struct ratio a, b = ratio_num(&target->num), difference, half = ratio_of(1, 2), zero = ratio_int(0);

	if (!quantity_in(&stated, &target->unit, &a))
		a = ratio_num(num);
	if (!rounded)
		return ratio_cmp(&a, &b) == 0;
	difference = ratio_sub(&a, &b);
	if (ratio_sign(&difference) < 0)
		difference = ratio_sub(&zero, &difference);
	return ratio_cmp(&difference, &half) <= 0;
}

static bool is_change(enum comparator comparator)
{
	return comparator == CMP_INCREASE || comparator == CMP_DECREASE;
}

static bool goes_up(enum comparator comparator)
{
	return comparator == CMP_INCREASE || comparator == CMP_AT_LEAST;
}

/* The level that a change comes to from a baseline; false: it cannot be said in the same unit. */
static bool level_of(const struct quantity *change, bool up, const struct quantity *baseline, struct ratio *level)
{
	struct ratio from = ratio_num(&baseline->num), by, hundred = ratio_int(100);

	if (change->unit.id == UNIT_PERCENT) {
		by = ratio_num(&change->num);
		by = ratio_mul(&by, &from);
		by = ratio_div(&by, &hundred);
	} else if (change->unit.id == UNIT_POINTS) {
		by = ratio_num(&change->num);
	} else if (!quantity_in(change, &baseline->unit, &by)) {
		return false;
	}
	*level = up ? ratio_add(&from, &by) : ratio_sub(&from, &by);
	return true;
}

/* "stiger med 10 procentpoint" and "mindst 90 %" agree where the baseline is 80 %. Unknown is taken to agree. */
static bool same_level(const struct reading *reading, const struct goal *goal)
{
	struct quantity stated = { reading->value, reading->unit };
	const struct quantity *target = size_of(goal), *change = is_change(reading->comparator) ? &stated : target;
	const struct quantity *level = change == &stated ? target : &stated;
	struct ratio reached, wanted;

	if (!is_known(goal->baseline) || !is_known(goal->baseline.value))
		return true;
	if (!level_of(change, goes_up(reading->comparator), &goal->baseline.value.quantity, &reached) ||
	    !quantity_in(level, &goal->baseline.value.quantity.unit, &wanted))
		return true;
	return ratio_cmp(&reached, &wanted) == 0;
}

static bool agrees(const struct reading *reading, const struct goal *goal)
{
	enum comparator text = reading->comparator, target = goal->comparator;
	const struct quantity *size = size_of(goal);

	if (!size || text == CMP_DONE || reading->has_second)
		return true;
	if (text == CMP_BETWEEN || target == CMP_BETWEEN)
		return text == target ? same_size(&reading->value, &reading->unit, size, false) &&
						same_size(&reading->high, &reading->unit, &goal->between.high, false)
				      : text == CMP_BETWEEN &&
						same_size(target == CMP_AT_LEAST ? &reading->value : &reading->high,
							  &reading->unit, size, false);
	if (goes_up(text) != goes_up(target))
		return false;
	if (is_change(text) == is_change(target) || reading->loose_kind)
		return same_size(&reading->value, &reading->unit, size, reading->rounded);
	return same_level(reading, goal);
}

static bool same_deadline(const struct reading *reading, const struct goal *goal)
{
	struct date date = goal->deadline.date;

	if (!is_known(goal->deadline))
		return true;
	if (reading->either[0].year)
		return date_cmp(date, reading->either[0]) == 0 || date_cmp(date, reading->either[1]) == 0;
	if (!reading->deadline.year)
		return true;
	if (reading->deadline_in_year)
		return date.year == reading->deadline.year && (date_cmp(date, reading->deadline) <= 0);
	return date_cmp(date, reading->deadline) == 0;
}

/* A sentence with two targets is two goals with the same text: one of them has this one. */
static bool another_has_it(const struct check *check, const struct goal *goal, const struct reading *reading)
{
	const struct list *goals = goal->theme ? &goal->theme->goals : &goal->area->goals;
	size_t size = strlen(goal->text.text);

	for (uint32_t i = 0; i < goals->count; i++) {
		const struct goal *other = LIST_AT(goals, struct goal, i);

		if (other == goal || other->record.state != KNOWN || !is_known(other->text) ||
		    strlen(other->text.text) != size || /* folding every pair of texts takes long */
		    !text_same(check->scratch, other->text.text, goal->text.text))
			continue;
		if (other->comparator == CMP_UNKNOWN ||
		    (other->comparator != CMP_NONE && size_of(other) && agrees(reading, other)))
			return true;
	}
	return false;
}

static const char *iso(const struct check *check, struct date date)
{
	struct out out;

	out_memory(&out, &check->file->arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

static struct finding *point_at_text(const struct check *check, const struct goal *goal, struct finding *finding)
{
	static const struct bilingual label = { { "teksten", "the text" } };

	return find_relate(finding, breach_place(check, &goal->text.field, goal->record.node), label);
}

void check_text_and_target(const struct check *check, const struct goal *goal)
{
	const char *label = goal_label(&check->file->arena, goal);
	struct reading reading;

	if (goal->comparator == CMP_NONE || goal->comparator == CMP_UNKNOWN || goal->comparator == CMP_DONE ||
	    goal->comparator == CMP_MAINTAIN || !read_text(check, goal, &reading) || reading.comparator == CMP_NONE ||
	    reading.comparator == CMP_DONE)
		return;
	if (!agrees(&reading, goal)) {
		if (!another_has_it(check, goal, &reading))
			point_at_text(check, goal,
				      breach(check, MSG_text_and_target,
					     breach_place(check, goal->comparator_field, NULL), goal->record.node,
					     ARGS(label, suggest_comparator_line(&check->file->arena, &reading,
										 typed_in(check)))));
	} else if (!same_deadline(&reading, goal)) {
		struct date date = reading.either[0].year ? reading.either[1] : reading.deadline;

		point_at_text(check, goal,
			      breach(check, MSG_text_and_deadline, breach_place(check, &goal->deadline.field, NULL),
				     goal->record.node, ARGS(label, breach_date(check, date), iso(check, date))));
	}
}

void check_text_has_target(const struct check *check, const struct goal *goal)
{
	struct arena *arena = &check->file->arena;
	struct place place;
	struct reading reading;
	const char *label, *line;

	if (goal->comparator != CMP_NONE || !read_text(check, goal, &reading) || reading.comparator == CMP_NONE)
		return;
	place = breach_place(check, &goal->text.field, goal->record.node);
	label = goal_label(arena, goal);
	line = suggest_comparator_line(arena, &reading, typed_in(check));
	if (is_present(goal->baseline) || (!reading.has_baseline && !reading.baseline_date.year))
		breach(check, MSG_text_has_target, place, goal->record.node, ARGS(label, line));
	else if (reading.has_baseline && reading.baseline_date.year)
		breach(check, MSG_text_has_both, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_value(arena, &reading),
			    suggest_baseline_date(arena, &reading)));
	else if (reading.has_baseline)
		breach(check, MSG_text_has_value, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_value(arena, &reading)));
	else
		breach(check, MSG_text_has_date, place, goal->record.node,
		       ARGS(label, line, suggest_baseline_date(arena, &reading)));
}

/* Most texts have none of these words, and need not be read. */
static bool may_be_ambiguous(const char *text)
{
	static const char *const words[] = { "nden ", "før ", "FØR ", "Før ", "NDEN ", "efore ", "rior to ", "by " };

	for (size_t i = 0; i < COUNT(words); i++)
		if (strstr(text, words[i]))
			return true;
	return false;
}

void check_ambiguous_deadline(const struct check *check, const struct goal *goal)
{
	struct reading reading;

	if (!is_known(goal->text) || !may_be_ambiguous(goal->text.text) || !read_text(check, goal, &reading) ||
	    !reading.deadline_unclear)
		return;
	breach(check, MSG_ambiguous_deadline, breach_place(check, &goal->text.field, goal->record.node),
	       goal->record.node,
	       ARGS(goal_label(&check->file->arena, goal),
		    arena_text(&check->file->arena, reading.text + reading.unclear.start,
			       reading.unclear.end - reading.unclear.start),
		    breach_date(check, reading.either[0]), breach_date(check, reading.either[1])));
}
