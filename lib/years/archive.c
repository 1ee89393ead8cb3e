/* SPDX-License-Identifier: MPL-2.0 */
/* Every value that a municipality's follow-ups have published, found by goal, day and group. */
#include <stdlib.h>
#include <string.h>

#include "years/archive.h"
#include "years/history.h"

struct told {
	const struct goal *goal;
	const struct file *contract; /* that has it */
	const struct measurement *measurement;
	const struct followup *by;
	struct told *next;
};

static int by_time(const void *a, const void *b)
{
	const struct file *x = *(struct file *const *)a, *y = *(struct file *const *)b;
	int order = compare_times(FILE_FOLLOWUP(x), FILE_FOLLOWUP(y));

	return order ? order : strcmp(x->path, y->path);
}

static struct file **reports_of(struct arena *arena, const struct group *group, size_t *count)
{
	struct file **reports = NEW_ARRAY(arena, struct file *, group->count);

	*count = 0;
	for (size_t i = 0; i < group->count; i++)
		if (group->files[i]->type == DOC_FOLLOWUP && is_dated(FILE_FOLLOWUP(group->files[i])))
			reports[(*count)++] = group->files[i];
	if (*count)
		qsort(reports, *count, sizeof(struct file *), by_time);
	return reports;
}

static struct told **slot_of(const struct archive *archive, struct arena *arena, const struct goal *goal,
			     const struct measurement *measurement)
{
	const struct text *group = measurement->group;
	uint32_t hash = key_hash(goal->id.text) ^ (uint32_t)date_days(measurement->date.date) * 0x9E3779B1u;

	if (is_known(*group))
		hash ^= key_hash(text_folded(arena, group->text)) * 0x85EBCA6Bu;
	return &archive->slots[hash & (archive->slot_count - 1)];
}

/* Of one day and group in one report the first is what counts; they stand together. */
static bool is_first(const struct assessment *one, size_t i)
{
	const struct measurement *now = one->measurements[i], *before = i ? one->measurements[i - 1] : NULL;

	return !before || date_cmp(before->date.date, now->date.date) != 0 ||
	       is_present(*before->group) != is_present(*now->group) ||
	       (is_present(*now->group) && strcmp(before->group->text, now->group->text) != 0);
}

static void publish(struct archive *archive, struct arena *arena, const struct assessment *one,
		    const struct followup *by)
{
	if (one->unknown)
		return;
	/* Backwards, so that the first of a day comes to stand first. */
	for (size_t i = one->measurement_count; i-- > 0;) {
		struct told **slot, *told;

		if (!is_first(one, i))
			continue;
		slot = slot_of(archive, arena, one->goal, one->measurements[i]);
		told = NEW(arena, struct told);
		*told = (struct told){ one->goal, one->contract, one->measurements[i], by, *slot };
		*slot = told;
	}
}

/* At most: those of an entry without a goal are not published. */
static size_t count_values(const struct followup *followup)
{
	size_t count = followup->rows.count;

	for (uint32_t i = 0; i < followup->goals.count; i++)
		count += LIST_AT(&followup->goals, struct entry, i)->measurements.count;
	return count;
}

static struct archive *gather(struct arena *arena, const struct group *group)
{
	struct archive *archive = NEW(arena, struct archive);
	size_t count, values = 0;
	struct file **reports = reports_of(arena, group, &count);
	struct assessments all = { .count = 0 }; /* with room for the longest */

	archive->slot_count = 16;
	for (size_t i = 0; i < count; i++) {
		size_t goals = assess_count(reports[i]);

		values += count_values(FILE_FOLLOWUP(reports[i]));
		all.room = goals > all.room ? goals : all.room;
	}
	all.items = NEW_ROOM(arena, struct assessment, all.room);
	while (archive->slot_count < values)
		archive->slot_count *= 2;
	archive->slots = NEW_ARRAY(arena, struct told *, archive->slot_count);
	for (size_t i = 0; i < count; i++) {
		assess_gather(arena, reports[i], &all);
		for (size_t k = 0; k < all.count; k++)
			publish(archive, arena, &all.items[k], FILE_FOLLOWUP(reports[i]));
	}
	(void)arena_release(arena, all.items);
	return archive;
}

const struct archive *archive_of(struct arena *arena, struct group *group)
{
	if (!group->archive)
		group->archive = gather(arena, group);
	return group->archive;
}

const struct measurement *archive_then(const struct archive *archive, struct arena *arena,
				       const struct followup *before, const struct assessment *goal,
				       const struct measurement *now, int16_t *said_in)
{
	if (!is_dated(before))
		return NULL;
	for (const struct told *one = *slot_of(archive, arena, goal->goal, now); one; one = one->next)
		if (date_cmp(one->measurement->date.date, now->date.date) == 0 &&
		    compare_times(one->by, before) < 0 && is_carried_on(arena, one->goal, one->contract, goal) &&
		    same_group(arena, one->measurement->group, now->group)) {
			*said_in = one->by->year.year;
			return one->measurement;
		}
	return NULL;
}

bool archive_differs(const struct archive *archive, struct arena *arena, const struct followup *before,
		     const struct assessment *goal, const struct measurement *now)
{
	int16_t said_in;
	const struct measurement *then = archive_then(archive, arena, before, goal, now, &said_in);

	return then && history_differs(then, now);
}

void archive_flag(const struct archive *archive, struct arena *arena, const struct followup *before,
		  struct assessments *all)
{
	for (size_t i = 0; i < all->count; i++) {
		struct assessment *one = &all->items[i];
		const struct measurement *now = history_newest(one);

		if (now && archive_differs(archive, arena, before, one, now))
			one->progress.flags |= FLAG_REVISED;
	}
}
