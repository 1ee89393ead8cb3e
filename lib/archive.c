/* SPDX-License-Identifier: MPL-2.0 */
/* Every value that a municipality's follow-ups have published, found by goal, day and group. */
#include <stdlib.h>
#include <string.h>

#include "archive.h"
#include "history.h"

struct told {
	const char *goal;
	const struct measurement *measurement;
	int16_t year;
	struct told *next;
};

struct report {
	struct file *file;
	int16_t year;
};

static int by_year(const void *a, const void *b)
{
	const struct report *x = a, *y = b;

	return x->year != y->year ? (int)x->year - (int)y->year : strcmp(x->file->path, y->file->path);
}

static struct report *reports_of(struct arena *arena, const struct group *group, size_t *count)
{
	struct report *reports = NEW_ARRAY(arena, struct report, group->count);

	*count = 0;
	for (size_t i = 0; i < group->count; i++) {
		struct file *file = group->files[i];

		if (file->type == DOC_FOLLOWUP && is_known(FILE_FOLLOWUP(file)->year))
			reports[(*count)++] = (struct report){ file, FILE_FOLLOWUP(file)->year.year };
	}
	if (*count)
		qsort(reports, *count, sizeof(*reports), by_year);
	return reports;
}

static struct told **slot_of(const struct archive *archive, const char *goal, struct date date)
{
	uint32_t hash = key_hash(goal) ^ (uint32_t)date_days(date) * 0x9E3779B1u;

	return &archive->slots[hash & (archive->slot_count - 1)];
}

static void publish(struct archive *archive, struct arena *arena, const struct assessment *one, int16_t year)
{
	if (one->unknown || !is_known(one->goal->id))
		return;
	/* Backwards, so that the first of a day comes to stand first. */
	for (size_t i = one->measurement_count; i-- > 0;) {
		struct told **slot = slot_of(archive, one->goal->id.text, one->measurements[i]->date.date);
		struct told *told = NEW(arena, struct told);

		*told = (struct told){ one->goal->id.text, one->measurements[i], year, *slot };
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
	struct report *reports = reports_of(arena, group, &count);
	struct assessments all = { .count = 0 };

	archive->slot_count = 16;
	for (size_t i = 0; i < count; i++)
		values += count_values(FILE_FOLLOWUP(reports[i].file));
	while (archive->slot_count < values)
		archive->slot_count *= 2;
	archive->slots = NEW_ARRAY(arena, struct told *, archive->slot_count);
	for (size_t i = 0; i < count; i++) {
		assess_gather(arena, reports[i].file, &all);
		for (size_t k = 0; k < all.count; k++)
			publish(archive, arena, &all.items[k], reports[i].year);
	}
	return archive;
}

const struct archive *archive_of(struct arena *arena, struct group *group)
{
	if (!group->archive)
		group->archive = gather(arena, group);
	return group->archive;
}

const struct measurement *archive_then(const struct archive *archive, struct arena *arena, int16_t year,
				       const struct assessment *goal, const struct measurement *now, int16_t *said_in)
{
	const char *id = goal->goal->id.text;

	for (const struct told *one = *slot_of(archive, id, now->date.date); one; one = one->next)
		if (one->year < year && date_cmp(one->measurement->date.date, now->date.date) == 0 &&
		    strcmp(one->goal, id) == 0 && same_group(arena, &one->measurement->group, &now->group)) {
			*said_in = one->year;
			return one->measurement;
		}
	return NULL;
}

void archive_flag(const struct archive *archive, struct arena *arena, int16_t year, struct assessments *all)
{
	for (size_t i = 0; i < all->count; i++) {
		struct assessment *one = &all->items[i];
		const struct measurement *now = one->unknown ? NULL : history_newest(one), *then;
		int16_t said_in;

		then = now ? archive_then(archive, arena, year, one, now, &said_in) : NULL;
		if (then && history_differs(then, now))
			one->progress.flags |= FLAG_REVISED;
	}
}
