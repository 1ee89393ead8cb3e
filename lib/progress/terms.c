/* SPDX-License-Identifier: MPL-2.0 */
/* A goal's terms: its comparator, baseline, dates and milestones as exact figures in one unit. */
#include "progress/progress.h"

static const struct unit no_unit = { UNIT_NONE, "", "" };

static const struct amount *comparator_amount(const struct goal *goal)
{
	switch (goal->comparator) {
	case CMP_AT_LEAST: return goal->at_least;
	case CMP_AT_MOST: return goal->at_most;
	case CMP_INCREASE: return goal->increase;
	case CMP_DECREASE: return goal->decrease;
	case CMP_MAINTAIN: return goal->maintain;
	default: return NULL;
	}
}

static const struct unit *comparator_unit(const struct goal *goal)
{
	const struct amount *amount = comparator_amount(goal);

	if (amount)
		return is_known(*amount) ? &amount->quantity.unit : &no_unit;
	if (goal->comparator != CMP_BETWEEN || !is_known(*goal->between))
		return &no_unit;
	return goal->between->low.unit.id != UNIT_NONE ? &goal->between->low.unit : &goal->between->high.unit;
}

static bool has_baseline_value(const struct goal *goal)
{
	return is_known(*goal->baseline) && is_known(goal->baseline->value);
}

static bool is_change(const struct goal *goal)
{
	return goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE || goal->comparator == CMP_MAINTAIN;
}

const struct unit *goal_unit(const struct goal *goal)
{
	const struct unit *compared = comparator_unit(goal);
	const struct unit *baseline = has_baseline_value(goal) ? &goal->baseline->value.quantity.unit : &no_unit;

	if (goal->comparator == CMP_DONE)
		return &no_unit;
	/* "20 %" more is a size of the change, not of what is measured */
	if (compared->id == UNIT_NONE || (is_change(goal) && unit_is_share(compared)))
		return baseline;
	return compared;
}

/* "20 %" more of nothing that is said (KK105): what is measured may have any unit. */
bool has_unit(const struct goal *goal)
{
	return has_baseline_value(goal) || !is_change(goal) || !unit_is_share(comparator_unit(goal));
}

static struct ratio hundredths(const struct quantity *quantity)
{
	struct ratio number = ratio_num(&quantity->num), hundred = ratio_int(100);

	return ratio_div(&number, &hundred);
}

bool level_on(const struct terms *terms, const struct quantity *quantity, struct ratio *level)
{
	if (terms->kind != KIND_MILESTONE)
		return quantity_in(quantity, terms->unit, level);
	*level = hundredths(quantity);
	return quantity->unit.id == UNIT_PERCENT;
}

static bool is_negative(const struct ratio *ratio)
{
	return ratio_sign(ratio) < 0;
}

static struct ratio magnitude(const struct ratio *ratio)
{
	struct ratio zero = ratio_int(0);

	return is_negative(ratio) ? ratio_sub(&zero, ratio) : *ratio;
}

static void set_figure(struct figure *figure, struct ratio ratio)
{
	figure->defined = true;
	figure->ratio = ratio;
}

/* What the change amounts to; false where it has no size: relative to nothing, or in a foreign unit. */
static bool change_size(const struct terms *terms, const struct quantity *change, bool relative, struct ratio *size)
{
	struct ratio share;

	if (!relative)
		return difference_in(change, terms->unit, size);
	share = hundredths(change);
	*size = ratio_mul(&terms->baseline.ratio, &share);
	return ratio_sign(&terms->baseline.ratio) != 0;
}

static bool set_change(const struct goal *goal, struct terms *terms, const struct quantity *change)
{
	struct ratio *b = &terms->baseline.ratio, size;
	bool maintained = goal->comparator == CMP_MAINTAIN;
	bool relative = change->unit.id == UNIT_PERCENT && !(maintained && unit_is_share(terms->unit));

	if (!terms->baseline.defined || !change_size(terms, change, relative, &size))
		return false;
	if (maintained) {
		size = magnitude(&size);
		set_figure(&terms->target_high, ratio_add(b, &size));
	}
	set_figure(&terms->target, goal->comparator == CMP_INCREASE ? ratio_add(b, &size) : ratio_sub(b, &size));
	return true;
}

static bool set_interval(const struct goal *goal, struct terms *terms)
{
	struct ratio low, high;

	if (!is_known(*goal->between) || !level_on(terms, &goal->between->low, &low) ||
	    !level_on(terms, &goal->between->high, &high))
		return false;
	set_figure(&terms->target, low);
	set_figure(&terms->target_high, high);
	return true;
}

/* False: the target is not known, and nothing can be assessed. */
static bool set_target(const struct goal *goal, struct terms *terms)
{
	const struct amount *amount = comparator_amount(goal);
	struct ratio target;

	if (terms->kind == KIND_MILESTONE)
		target = ratio_int(1);
	else if (terms->kind == KIND_INTERVAL)
		return set_interval(goal, terms);
	else if (amount && is_known(*amount) && is_change(goal))
		return set_change(goal, terms, &amount->quantity);
	else if (!amount || !is_known(*amount) || !level_on(terms, &amount->quantity, &target))
		return false;
	set_figure(&terms->target, target);
	return true;
}

/* A sum begins at nothing, and what is to be done begins undone. */
static bool set_baseline(const struct goal *goal, struct terms *terms)
{
	struct ratio value = ratio_int(0);
	bool readable = true;

	if (terms->kind != KIND_MILESTONE && has_baseline_value(goal))
		readable = quantity_in(&goal->baseline->value.quantity, terms->unit, &value);
	else if (terms->kind != KIND_MILESTONE && !terms->sum)
		return true;
	if (readable)
		set_figure(&terms->baseline, value);
	return readable;
}

static void set_dates(const struct goal *goal, const struct contract *contract, struct terms *terms)
{
	bool dated = is_known(*goal->baseline) && is_known(goal->baseline->date);
	bool period = is_known(contract->period);

	if (dated)
		terms->baseline_date = goal->baseline->date.date;
	terms->from_given = is_known(*goal->from) || dated;
	if (is_known(*goal->from))
		terms->from = goal->from->date;
	else if (dated)
		terms->from = terms->baseline_date;
	else if (period)
		terms->from = contract->period.from;
	if (is_known(goal->deadline))
		terms->deadline = goal->deadline.date;
	else if (period && !is_present(goal->deadline))
		terms->deadline = contract->period.to;
}

static bool set_milestones(struct arena *arena, const struct goal *goal, struct terms *terms)
{
	const struct list *list = goal->milestones;

	if (is_unknown(*list))
		return false;
	if (!list->count)
		return true;
	terms->milestones = NEW_ARRAY(arena, struct observation, list->count);
	for (uint32_t i = 0; i < list->count; i++) {
		const struct milestone *milestone = LIST_AT(list, struct milestone, i);
		struct observation *point = &terms->milestones[i];

		if (!is_known(milestone->deadline) || !is_known(milestone->value) ||
		    !level_on(terms, &milestone->value.quantity, &point->value))
			return false;
		point->date = milestone->deadline.date;
	}
	terms->milestone_count = list->count;
	terms->milestones = sort_by_date(arena, terms->milestones, list->count);
	return true;
}

static bool set_uncertainty(const struct goal *goal, struct terms *terms)
{
	const struct quantity *quantity = &goal->uncertainty->quantity;
	struct ratio size;

	terms->uncertainty = ratio_int(0);
	if (!is_known(*goal->uncertainty))
		return true;
	if (terms->unit->id == UNIT_NONE && !has_unit(goal))
		size = ratio_num(&quantity->num); /* in the unit of what is measured, whatever that is */
	else if (terms->kind == KIND_MILESTONE ? !level_on(terms, quantity, &size)
					       : !difference_in(quantity, terms->unit, &size))
		return false;
	terms->uncertainty = magnitude(&size);
	return true;
}

static enum course default_course(const struct terms *terms)
{
	if (terms->kind == KIND_MILESTONE)
		return COURSE_AT_DEADLINE;
	if (!own_baseline(terms))
		return COURSE_IMMEDIATE;
	return terms->milestone_count ? COURSE_MILESTONES : COURSE_LINEAR;
}

/* A field that could not be read leaves everything that needs it open. */
static bool is_readable(const struct goal *goal, const struct contract *contract)
{
	if (is_unknown(*goal->baseline) || is_unknown(goal->baseline->value) || is_unknown(*goal->from) ||
	    is_unknown(goal->deadline) || is_unknown(*goal->course) || is_unknown(*goal->counting) ||
	    is_unknown(*goal->uncertainty))
		return false;
	if (is_unknown(goal->baseline->date) && !is_present(*goal->from))
		return false;
	return !is_unknown(contract->period) || is_present(goal->deadline);
}

static enum goal_kind kind_of(enum comparator comparator)
{
	static const enum goal_kind kinds[] = {
		[CMP_AT_LEAST] = KIND_UP, [CMP_AT_MOST] = KIND_DOWN, [CMP_BETWEEN] = KIND_INTERVAL,
		[CMP_INCREASE] = KIND_UP, [CMP_DECREASE] = KIND_DOWN, [CMP_MAINTAIN] = KIND_MAINTAIN,
		[CMP_DONE] = KIND_MILESTONE, [CMP_UNKNOWN] = KIND_NONE,
	};

	return kinds[comparator];
}

void terms_of(struct arena *arena, const struct goal *goal, const struct contract *contract, struct terms *terms)
{
	bool known;

	*terms = (struct terms){
		.kind = kind_of(goal->comparator), .unit = goal_unit(goal), .at_most = goal->comparator == CMP_AT_MOST,
		.sum = is_known(*goal->counting) && goal->counting->value == COUNT_SUM,
	};
	set_dates(goal, contract, terms);
	known = set_baseline(goal, terms) && is_readable(goal, contract);
	known = set_target(goal, terms) && known;
	known = set_milestones(arena, goal, terms) && known;
	known = set_uncertainty(goal, terms) && known;
	terms->assessable = known && terms->from.year && terms->deadline.year;
	terms->course = is_known(*goal->course) ? (enum course)goal->course->value : default_course(terms);
}
