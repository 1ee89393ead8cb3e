/* SPDX-License-Identifier: MPL-2.0 */
/* Measurements as observations: figures on the goal's own scale, in order of date. */
#include "progress/progress.h"

/* From two sorted runs that end at `middle` and `end` into one. */
static void merge(struct observation *to, const struct observation *from, size_t start, size_t middle, size_t end)
{
	size_t left = start, right = middle;

	for (size_t i = start; i < end; i++)
		if (left < middle && (right == end || date_cmp(from[left].date, from[right].date) <= 0))
			to[i] = from[left++];
		else
			to[i] = from[right++];
}

static bool is_sorted(const struct observation *items, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (date_cmp(items[i - 1].date, items[i].date) > 0)
			return false;
	return true;
}

struct observation *sort_by_date(struct arena *arena, struct observation *items, size_t count)
{
	struct observation *spare;

	if (is_sorted(items, count))
		return items;
	spare = NEW_ARRAY(arena, struct observation, count);
	for (size_t width = 1; width < count; width *= 2) {
		struct observation *sorted = spare;

		for (size_t start = 0; start < count; start += 2 * width) {
			size_t middle = start + width < count ? start + width : count;
			size_t end = start + 2 * width < count ? start + 2 * width : count;

			merge(sorted, items, start, middle, end);
		}
		spare = items;
		items = sorted;
	}
	return items;
}

static bool read_result(const struct goal *goal, const struct terms *terms, const struct result *result,
			struct ratio *value)
{
	if (result->answer != ANSWER_NONE) {
		*value = ratio_int(result->answer == ANSWER_YES);
		return terms->kind == KIND_MILESTONE;
	}
	if (terms->unit->id == UNIT_NONE && (terms->kind == KIND_NONE || !has_unit(goal))) {
		*value = ratio_num(&result->quantity.num); /* compared with nothing, so any unit will do */
		return true;
	}
	return level_on(terms, &result->quantity, value);
}

static bool counts(const struct measurement *measurement)
{
	return measurement->record.state != UNKNOWN && !is_present(*measurement->group) &&
	       is_known(measurement->date) && is_known(measurement->value);
}

struct observation *observations_of(struct arena *arena, const struct goal *goal, const struct terms *terms,
				    const struct measurement *const *measurements, size_t count, size_t *kept)
{
	struct observation *observations = NEW_ARRAY(arena, struct observation, count ? count : 1);

	*kept = 0;
	for (size_t i = 0; i < count; i++) {
		struct observation *observation = &observations[*kept];

		if (!counts(measurements[i]) || !read_result(goal, terms, &measurements[i]->value, &observation->value))
			continue;
		observation->date = measurements[i]->date.date;
		++*kept;
	}
	return sort_by_date(arena, observations, *kept);
}
