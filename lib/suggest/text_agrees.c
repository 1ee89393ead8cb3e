/* SPDX-License-Identifier: MPL-2.0 */
/* Does a goal's text say the same as its comparator? Only what can be held against each other can differ. */
#include "suggest/text_agrees.h"

static const struct quantity *size_of(const struct goal *goal)
{
	switch (goal->comparator) {
	case CMP_AT_LEAST: return &goal->at_least->quantity;
	case CMP_AT_MOST: return &goal->at_most->quantity;
	case CMP_BETWEEN: return &goal->between->low;
	case CMP_INCREASE: return &goal->increase->quantity;
	case CMP_DECREASE: return &goal->decrease->quantity;
	default: return NULL;
	}
}

static bool is_counted(const struct unit *unit)
{
	return unit->id == UNIT_OTHER;
}

/* "Alle skoler" is measured in per cent as well as in schools, and "3 måneder" in days: they cannot be held against
 * each other. A text counts things by many names, and a bare number has no unit to differ by: those can. */
static bool is_another_kind(const struct unit *stated, const struct unit *target)
{
	struct ratio factor;

	return stated->id != UNIT_NONE && target->id != UNIT_NONE && !(is_counted(stated) && is_counted(target)) &&
	       !(unit_is_share(stated) && unit_is_share(target)) && !unit_convert(stated, target, &factor);
}

static bool same_size(const struct num *num, const struct unit *unit, const struct quantity *target, bool rounded)
{
	struct quantity stated = { *num, *unit };
	struct ratio a, b = ratio_num(&target->num), difference, one = ratio_int(1), zero = ratio_int(0);

	if (is_another_kind(unit, &target->unit))
		return true;
	if (!quantity_in(&stated, &target->unit, &a))
		a = ratio_num(num);
	if (!rounded)
		return ratio_cmp(&a, &b) == 0;
	difference = ratio_sub(&a, &b);
	if (ratio_sign(&difference) < 0)
		difference = ratio_sub(&zero, &difference);
	return ratio_cmp(&difference, &one) < 0; /* two thirds are 66 % as well as 67 % */
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

	if (!is_known(*goal->baseline) || !is_known(goal->baseline->value))
		return true;
	if (!level_of(change, goes_up(reading->comparator), &goal->baseline->value.quantity, &reached) ||
	    !quantity_in(level, &goal->baseline->value.quantity.unit, &wanted))
		return true;
	return ratio_cmp(&reached, &wanted) == 0;
}

/* "20 % flere" than 1000 is 200 more. Unknown is taken to agree. */
static bool same_change(const struct reading *reading, const struct goal *goal)
{
	struct quantity stated = { reading->value, reading->unit };
	const struct quantity *target = size_of(goal);
	bool up = goes_up(reading->comparator), known = is_known(*goal->baseline) && is_known(goal->baseline->value);
	struct ratio a, b;

	if (!known || !is_another_kind(&stated.unit, &target->unit) ||
	    !level_of(&stated, up, &goal->baseline->value.quantity, &a) ||
	    !level_of(target, up, &goal->baseline->value.quantity, &b))
		return same_size(&reading->value, &reading->unit, target, reading->rounded);
	return ratio_cmp(&a, &b) == 0;
}

#define TIMES_MAX 12 /* as often as a year's month */

/* "4 møder om året" comes to 8 in two years, and "5 % årligt" to 10 %. */
static bool is_multiple(const struct reading *reading, const struct quantity *target)
{
	struct ratio each = ratio_num(&reading->value), sum = each, whole = ratio_num(&target->num);

	if (!reading->for_each || is_another_kind(&reading->unit, &target->unit))
		return false;
	for (int times = 2; times <= TIMES_MAX; times++) {
		sum = ratio_add(&sum, &each);
		if (ratio_cmp(&sum, &whole) == 0)
			return true;
	}
	return false;
}

/* "75 % af klagerne besvares inden for 8 uger" is measured by either figure. */
static bool is_stated_too(const struct reading *reading, const struct quantity *target)
{
	struct quantity stated = { reading->value, reading->unit };
	struct ratio value = ratio_num(&target->num), also;

	if (quantity_in(&stated, &target->unit, &also) && ratio_cmp(&also, &value) == 0)
		return false; /* the target itself, which differs in something else */
	for (unsigned i = 0; i < reading->also_count; i++)
		if (quantity_in(&reading->also[i], &target->unit, &also) && ratio_cmp(&also, &value) == 0)
			return true;
	return false;
}

bool text_agrees(const struct reading *reading, const struct goal *goal)
{
	enum comparator text = reading->comparator, target = goal->comparator;
	const struct quantity *size = size_of(goal);

	if (!size || reading->has_second || is_stated_too(reading, size) ||
	    is_multiple(reading, size))
		return true;
	if (!is_change(text) && !is_change(target) && is_another_kind(&reading->unit, &size->unit))
		return true;
	if (text == CMP_BETWEEN || target == CMP_BETWEEN)
		return text == target ? same_size(&reading->value, &reading->unit, size, false) &&
						same_size(&reading->high, &reading->unit, &goal->between->high, false)
				      : text == CMP_BETWEEN &&
						same_size(target == CMP_AT_LEAST ? &reading->value : &reading->high,
							  &reading->unit, size, false);
	if (goes_up(text) != goes_up(target))
		return false;
	if (is_change(text) && is_change(target))
		return same_change(reading, goal);
	if (is_change(text) == is_change(target) || reading->loose_kind)
		return same_size(&reading->value, &reading->unit, size, reading->rounded);
	return same_level(reading, goal);
}

