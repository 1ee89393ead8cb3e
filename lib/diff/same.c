/* SPDX-License-Identifier: MPL-2.0 */
/* What is the same amount in other units: 2 hours are 120 minutes, and nothing has changed. */
#include "diff/diff.h"

static bool same_quantity(const struct quantity *a, const struct quantity *b)
{
	struct ratio x = ratio_num(&a->num), y;

	return (a->unit.id == UNIT_NONE) == (b->unit.id == UNIT_NONE) && quantity_in(b, &a->unit, &y) &&
	       ratio_cmp(&x, &y) == 0;
}

static bool same_amount(const struct amount *a, const struct amount *b)
{
	return is_known(*a) && is_known(*b) ? same_quantity(&a->quantity, &b->quantity)
					    : !is_present(*a) && !is_present(*b);
}

static bool same_day(const struct day *a, const struct day *b)
{
	return is_known(*a) && is_known(*b) ? date_same(a->date, b->date) : !is_present(*a) && !is_present(*b);
}

static bool same_range(const struct range *a, const struct range *b)
{
	return same_quantity(&a->low, &b->low) && same_quantity(&a->high, &b->high);
}

static bool same_baseline(const struct baseline *a, const struct baseline *b)
{
	return same_amount(&a->value, &b->value) && same_day(&a->date, &b->date);
}

static bool same_result(const struct result *a, const struct result *b)
{
	return a->answer == ANSWER_NONE && b->answer == ANSWER_NONE && same_quantity(&a->quantity, &b->quantity);
}

bool diff_same(const struct key *key, const void *before, const void *after)
{
	const struct field *a = record_field(before, key), *b = record_field(after, key);
	const void *from = a, *to = b;

	if (a->state != KNOWN || b->state != KNOWN)
		return false;
	switch (key->type) {
	case KEY_QUANTITY: return same_amount(from, to);
	case KEY_INTERVAL: return same_range(from, to);
	case KEY_BASELINE: return same_baseline(from, to);
	case KEY_RESULT: return same_result(from, to);
	default: return false;
	}
}

bool diff_same_target(const struct goal *before, const struct goal *after)
{
	for (const struct key *key = key_first(OWNER_GOAL); key; key = key_next(key)) {
		if (!(key->flags & COMPARATOR))
			continue;
		if ((record_field(before, key)->state != ABSENT || record_field(after, key)->state != ABSENT) &&
		    !diff_same(key, before, after))
			return false;
	}
	return true;
}
