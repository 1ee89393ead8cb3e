/* SPDX-License-Identifier: MPL-2.0 */
/* Two follow-ups: their words by key, and their measurements by goal, day and group wherever they are written. */
#include <string.h>

#include "diff/diff.h"
#include "progress/progress.h"

struct measured {
	struct file *file;
	const char **names;
	const struct measurement **items;
	struct spot *spots;
	uint32_t count;
};

/* A value without a unit has the goal's. */
static const struct measurement *with_unit(struct diff *diff, const struct file *file, const char *goal,
					   const struct measurement *item)
{
	const struct goal *its = !item->value.answer ? followup_goal(file, goal) : NULL;
	const struct unit *unit = its && item->value.quantity.unit.id == UNIT_NONE ? goal_unit(its) : NULL;
	struct measurement *copy;

	if (!unit)
		return item;
	copy = NEW(diff->arena, struct measurement);
	*copy = *item;
	copy->value.quantity.unit = *unit;
	return copy;
}

static void add(struct diff *diff, struct measured *all, const char *goal, const struct measurement *item)
{
	const char *group = is_known(*item->group) ? item->group->text : NULL;
	const char *day = diff_day(diff, item->date.date);
	struct out name, shown;

	out_memory(&name, diff->arena);
	out_memory(&shown, diff->arena);
	put(&shown, day);
	put(&shown, group ? ", " : "");
	put(&shown, group ? group : "");
	put(&name, goal);
	put_char(&name, '\n');
	put(&name, out_text(&shown));
	all->names[all->count] = out_text(&name);
	all->items[all->count] = with_unit(diff, all->file, goal, item);
	all->spots[all->count++] = (struct spot){ .goal = goal, .item = out_text(&shown) };
}

static struct measured gather(struct diff *diff, struct file *file)
{
	const struct followup *followup = FILE_FOLLOWUP(file);
	size_t count = followup->rows.count + (size_t)1;
	struct measured all = { .file = file };

	for (uint32_t i = 0; i < followup->goals.count; i++)
		count += LIST_AT(&followup->goals, struct entry, i)->measurements.count;
	all.names = NEW_ARRAY(diff->arena, const char *, count);
	all.items = NEW_ARRAY(diff->arena, const struct measurement *, count);
	all.spots = NEW_ARRAY(diff->arena, struct spot, count);
	for (uint32_t i = 0; i < followup->goals.count; i++) {
		const struct entry *entry = LIST_AT(&followup->goals, struct entry, i);

		for (uint32_t k = 0; k < entry->measurements.count; k++)
			add(diff, &all, entry->id.text,
			    LIST_AT(&entry->measurements, struct measurement, k));
	}
	for (uint32_t i = 0; i < followup->rows.count; i++) {
		const struct measurement *row = LIST_AT(&followup->rows, struct measurement, i);

		add(diff, &all, row->row->goal.text, row);
	}
	return all;
}

static const char *value_of(struct diff *diff, const struct measurement *item)
{
	const struct key *key = key_first(OWNER_MEASUREMENT);

	while (key->type != KEY_RESULT)
		key++;
	return diff_value(diff, key, item);
}

void diff_followup(struct diff *diff, const struct followup *before, const struct followup *after)
{
	struct measured from = gather(diff, diff->from), to = gather(diff, diff->to);
	struct pairs pairs = diff_pairs(diff->arena, from.names, from.count, to.names, to.count);

	/* What one side lacks may stand in the data file that could not be read. */
	diff->partial = before->rows_unknown || after->rows_unknown;
	diff_record(diff, OWNER_FOLLOWUP, before, after, (struct spot){ .area = NULL });
	for (uint32_t i = 0; i < from.count; i++) {
		if (pairs.to[i] == UINT32_MAX && after->rows_unknown)
			continue;
		if (pairs.to[i] == UINT32_MAX)
			diff_add(diff, CHANGE_REMOVED, &from.spots[i], "måling", "measurement",
				 value_of(diff, from.items[i]), NULL);
		else
			diff_record(diff, OWNER_MEASUREMENT, from.items[i], to.items[pairs.to[i]], from.spots[i]);
	}
	for (uint32_t i = 0; i < to.count; i++)
		if (!pairs.taken[i] && !before->rows_unknown)
			diff_add(diff, CHANGE_ADDED, &to.spots[i], "måling", "measurement", NULL,
				 value_of(diff, to.items[i]));
}
