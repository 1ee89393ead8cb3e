/* SPDX-License-Identifier: MPL-2.0 */
/* Every value that a municipality's follow-ups have published, found by goal, day and group. */
#include <stdlib.h>
#include <string.h>

#include "years/archive.h"
#include "years/history.h"

/* Most of what is told shares these with what stands beside it. */
struct teller {
	const struct followup *by;
	const struct file *contract; /* that has the goal */
};

struct told {
	const struct goal *goal;
	const struct measurement *measurement;
	const struct teller *teller;
	struct told *next;           /* of the slot: another goal's, day's or group's latest */
	struct past *past;           /* made when there is any */
};

/* What was told before of the same goal, day and group, and something further back, so that a time is come to in few
 * steps: with how many there are behind, it is the older's own further, or the older itself. */
struct past {
	struct told *older, *further;
	uint32_t behind;
	const struct kin *kin;       /* made when first asked for */
};
static const struct past nothing;

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

static const struct past *past_of(const struct told *told)
{
	return told->past ? told->past : &nothing;
}

static bool is_told_of(struct arena *arena, const struct told *one, const char *goal,
		       const struct measurement *measurement)
{
	return date_cmp(one->measurement->date.date, measurement->date.date) == 0 &&
	       strcmp(one->goal->id.text, goal) == 0 &&
	       same_group(arena, one->measurement->group, measurement->group);
}

static struct told *further_of(struct told *older)
{
	struct told *far = past_of(older)->further, *farther = far ? past_of(far)->further : NULL;
	uint32_t behind = far ? past_of(far)->behind : 0;

	if (!far || past_of(older)->behind - behind != behind - (farther ? past_of(farther)->behind : 0))
		return older;
	return farther;
}

static struct past *past_new(struct arena *arena, struct told *told)
{
	if (!told->past)
		told->past = NEW(arena, struct past);
	return told->past;
}

/* In the place of what was told of the same before. */
static void put_first(struct arena *arena, struct told **slot, struct told *told)
{
	struct told *older;

	while (*slot && !is_told_of(arena, *slot, told->goal->id.text, told->measurement))
		slot = &(*slot)->next;
	older = *slot;
	if (older) {
		told->next = older->next;
		*past_new(arena, told) = (struct past){ older, further_of(older), past_of(older)->behind + 1, NULL };
	}
	*slot = told;
}

/* Of one day and group in one report the first is what counts; they stand together. */
static bool is_first(const struct assessment *one, size_t i)
{
	const struct measurement *now = one->measurements[i], *before = i ? one->measurements[i - 1] : NULL;

	return !before || date_cmp(before->date.date, now->date.date) != 0 ||
	       is_present(*before->group) != is_present(*now->group) ||
	       (is_present(*now->group) && strcmp(before->group->text, now->group->text) != 0);
}

static const struct teller *teller_of(struct arena *arena, const struct teller *latest, const struct followup *by,
				      const struct file *contract)
{
	struct teller *teller;

	if (latest && latest->by == by && latest->contract == contract)
		return latest;
	teller = NEW(arena, struct teller);
	*teller = (struct teller){ by, contract };
	return teller;
}

static void publish(struct archive *archive, struct arena *arena, const struct assessment *one,
		    const struct teller *teller)
{
	if (one->unknown)
		return;
	/* Backwards, so that the first of a day comes to stand first. */
	for (size_t i = one->measurement_count; i-- > 0;) {
		struct told *told;

		if (!is_first(one, i))
			continue;
		told = NEW(arena, struct told);
		*told = (struct told){ one->goal, one->measurements[i], teller, NULL, NULL };
		put_first(arena, slot_of(archive, arena, one->goal, told->measurement), told);
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
	const struct teller *teller = NULL;

	archive->arena = arena;
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
		for (size_t k = 0; k < all.count; k++) {
			teller = teller_of(arena, teller, FILE_FOLLOWUP(reports[i]), all.items[k].contract);
			publish(archive, arena, &all.items[k], teller);
		}
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

/* The latest that was told before a report; NULL: none. */
static struct told *told_before(struct told *told, const struct followup *before)
{
	while (told && compare_times(told->teller->by, before) >= 0) {
		const struct past *past = past_of(told);

		told = past->further && compare_times(past->further->teller->by, before) >= 0 ? past->further
											      : past->older;
	}
	return told;
}

const struct measurement *archive_then(const struct archive *archive, struct arena *arena, struct lineage *lineage,
				       const struct followup *before, const struct assessment *goal,
				       const struct measurement *now, int16_t *said_in)
{
	struct told *told;

	if (!is_dated(before))
		return NULL;
	told = *slot_of(archive, arena, goal->goal, now);
	while (told && !is_told_of(arena, told, goal->goal->id.text, now))
		told = told->next;
	for (told = told_before(told, before); told; told = past_of(told)->older) {
		if (lineage->now != goal)
			lineage_of(lineage, arena, goal);
		if (!lineage_has(lineage, archive->arena, told->goal, told->teller->contract,
				 &past_new(archive->arena, told)->kin))
			continue;
		*said_in = told->teller->by->year.year;
		return told->measurement;
	}
	return NULL;
}

bool archive_differs(const struct archive *archive, struct arena *arena, const struct followup *before,
		     const struct assessment *goal, const struct measurement *now)
{
	struct lineage lineage = { .now = NULL };
	int16_t said_in;
	const struct measurement *then = archive_then(archive, arena, &lineage, before, goal, now, &said_in);

	return then && history_differs(goal->goal, then, now);
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
