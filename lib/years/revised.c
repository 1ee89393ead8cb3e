/* SPDX-License-Identifier: MPL-2.0 */
/* Which values of a follow-up an earlier one has published otherwise (KK210): a bit for each, so that its progress can
 * be told when the earlier ones are forgotten. Which of a goal's values is its newest depends on the day that is asked
 * about. */
#include "progress/overview.h"
#include "set/outline.h"
#include "set/roll.h"
#include "years/archive.h"
#include "years/history.h"

static size_t count_values(const struct assessments *all)
{
	size_t count = 0;

	for (size_t i = 0; i < all->count; i++)
		count += all->items[i].measurement_count;
	return count;
}

static const uint8_t *revised_in(struct kk_set *set, const struct archive *archive, const struct file *file,
				 const struct assessments *all)
{
	uint8_t *bits = NEW_ARRAY(&set->arena, uint8_t, count_values(all) / 8 + 1);
	size_t at = 0;

	for (size_t i = 0; i < all->count; i++)
		for (size_t k = 0; k < all->items[i].measurement_count; k++, at++)
			if (archive_differs(archive, &set->scratch, FILE_FOLLOWUP(file), &all->items[i],
					    all->items[i].measurements[k]))
				bits[at / 8] |= (uint8_t)(1u << at % 8);
	return bits;
}

void overview_outline(struct kk_set *set, struct lot *lot)
{
	struct assessments all = { .count = 0 };
	struct folder folder;

	roll_outline(set, lot);
	folder_of(set, &folder);
	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];
		struct group *group = file->noted && file->type == DOC_FOLLOWUP
					      ? folder_group(&folder, file) : NULL;

		if (!group)
			continue;
		assess_gather(&set->scratch, file, &all);
		file->noted->revised = revised_in(set, archive_of(&set->scratch, group), file, &all);
	}
}

void revised_flag(const struct noted *noted, struct assessments *all)
{
	size_t at = 0;

	for (size_t i = 0; noted->revised && i < all->count; i++) {
		struct assessment *one = &all->items[i];
		const struct measurement *newest = history_newest(one);

		for (size_t k = 0; k < one->measurement_count; k++, at++)
			if (one->measurements[k] == newest && noted->revised[at / 8] & 1u << at % 8)
				one->progress.flags |= FLAG_REVISED;
	}
}
