/* SPDX-License-Identifier: MPL-2.0 */
/* Earlier follow-ups of the same municipality, by year, and their value for a goal, day and group. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "years/history.h"

int compare_times(const struct followup *a, const struct followup *b)
{
	return a->year.year != b->year.year ? (int)a->year.year - (int)b->year.year :
					      date_cmp(a->as_of.date, b->as_of.date);
}

bool is_dated(const struct followup *followup)
{
	return is_known(followup->year) && is_known(followup->as_of);
}

static int by_time(const void *a, const void *b)
{
	const struct file *x = ((const struct published *)a)->file, *y = ((const struct published *)b)->file;
	int order = compare_times(FILE_FOLLOWUP(x), FILE_FOLLOWUP(y));

	return order ? order : strcmp(x->path, y->path);
}

void history_of(struct arena *arena, const struct group *group, const struct followup *now, struct history *history)
{
	*history = (struct history){ .items = NEW_ARRAY(arena, struct published, group->count) };
	for (size_t i = 0; i < group->count; i++) {
		struct file *file = group->files[i];

		if (compare_times(FILE_FOLLOWUP(file), now) < 0)
			history->items[history->count++] =
				(struct published){ .file = file, .year = FILE_FOLLOWUP(file)->year.year };
	}
	if (history->count)
		qsort(history->items, history->count, sizeof(history->items[0]), by_time);
	for (size_t i = 0; i < history->count; i++)
		assess(arena, history->items[i].file, (struct date){ 0, 0, 0 }, &history->items[i].all);
}

/* What is carried on is found when an id is met again, and then once. */
static const struct assessment *goal_in(const struct published *published, struct arena *arena,
					const struct assessment *now, struct lineage *lineage)
{
	for (size_t i = 0; i < published->all.count; i++) {
		const struct assessment *one = &published->all.items[i];
		const struct kin *kin = NULL;

		assert(is_known(one->goal->id) && is_known(now->goal->id));
		if (strcmp(one->goal->id.text, now->goal->id.text) != 0)
			continue;
		if (!lineage->now)
			lineage_of(lineage, arena, now);
		if (lineage_has(lineage, arena, one->goal, one->contract, &kin))
			return one;
	}
	return NULL;
}

const struct assessment *history_goal(const struct published *published, struct arena *arena,
				      const struct assessment *now)
{
	struct lineage lineage = { .now = NULL };

	return goal_in(published, arena, now, &lineage);
}

bool same_group(struct arena *arena, const struct text *a, const struct text *b)
{
	if (is_present(*a) != is_present(*b))
		return false;
	return !is_present(*a) || text_same(arena, a->text, b->text);
}

const struct measurement *history_then(const struct history *history, struct arena *arena,
				       const struct assessment *goal, const struct measurement *now,
				       const struct published **by)
{
	struct lineage lineage = { .now = NULL };

	for (size_t i = history->count; i-- > 0;) {
		const struct assessment *one = goal_in(&history->items[i], arena, goal, &lineage);

		for (size_t k = 0; one && k < one->measurement_count; k++) {
			const struct measurement *then = one->measurements[k];

			if (date_cmp(then->date.date, now->date.date) != 0 ||
			    !same_group(arena, then->group, now->group))
				continue;
			*by = &history->items[i];
			return then;
		}
	}
	return NULL;
}

/* How much is done, however that is said: "ja" is 100 %. */
static struct ratio done_share(const struct result *result)
{
	struct ratio share = ratio_num(&result->quantity.num), hundred = ratio_int(100);

	return result->answer ? ratio_int(result->answer == ANSWER_YES) : ratio_div(&share, &hundred);
}

/* In the goal's unit, which a figure without one has; where the goal has none, in the unit of either. */
static bool same_figure(const struct unit *unit, const struct quantity *a, const struct quantity *b)
{
	struct ratio x, y;

	if (quantity_in(a, unit, &x) && quantity_in(b, unit, &y))
		return ratio_cmp(&x, &y) == 0;
	x = ratio_num(&a->num);
	y = ratio_num(&b->num);
	return (a->unit.id == UNIT_NONE || b->unit.id == UNIT_NONE || quantity_in(b, &a->unit, &y)) &&
	       ratio_cmp(&x, &y) == 0;
}

bool history_differs(const struct goal *goal, const struct measurement *then, const struct measurement *now)
{
	if (goal->comparator == CMP_DONE) {
		struct ratio before = done_share(&then->value), after = done_share(&now->value);

		return ratio_cmp(&before, &after) != 0;
	}
	if (then->value.answer || now->value.answer)
		return then->value.answer != now->value.answer;
	return !same_figure(goal_unit(goal), &then->value.quantity, &now->value.quantity);
}

const struct measurement *history_newest(const struct assessment *one)
{
	for (size_t i = one->measurement_count; i-- > 0;)
		if (!is_present(*one->measurements[i]->group) && one->progress.observed &&
		    date_cmp(one->measurements[i]->date.date, one->progress.value_date) == 0)
			return one->measurements[i];
	return NULL;
}

void history_flag(const struct history *history, struct arena *arena, struct assessments *all)
{
	for (size_t i = 0; i < all->count; i++) {
		struct assessment *one = &all->items[i];
		const struct measurement *now = history_newest(one), *then;
		const struct published *by;

		then = now ? history_then(history, arena, one, now, &by) : NULL;
		if (then && history_differs(one->goal, then, now))
			one->progress.flags |= FLAG_REVISED;
	}
}
