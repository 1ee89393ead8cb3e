/* SPDX-License-Identifier: MPL-2.0 */
/* The areas of this case, found among those of the document, and the goals of each. */
#include <stdlib.h>

#include "agenda/parts.h"

static int by_address(const void *a, const void *b)
{
	uintptr_t x = (uintptr_t)((const struct owned *)a)->area, y = (uintptr_t)((const struct owned *)b)->area;

	return x < y ? -1 : x > y;
}

struct owned *agenda_owned(const struct agenda *agenda, const struct area *area)
{
	struct owned key = { .area = area };

	if (!agenda->area_count)
		return NULL;
	return bsearch(&key, agenda->owned, agenda->area_count, sizeof(key), by_address);
}

/* What is counted is counted among the goals of this case; those of an area stand together. */
void agenda_own(struct agenda *agenda)
{
	const struct assessments *all = agenda->report.all;

	agenda->owned = NEW_ARRAY(agenda->report.arena, struct owned, agenda->area_count + 1);
	for (size_t i = 0; i < agenda->area_count; i++)
		agenda->owned[i].area = agenda->areas[i];
	qsort(agenda->owned, agenda->area_count, sizeof(agenda->owned[0]), by_address);
	agenda->own = (struct assessments){ .as_of = all->as_of };
	agenda->own.items = NEW_ARRAY(agenda->report.arena, struct assessment, all->count + 1);
	for (size_t i = 0; i < all->count; i++) {
		struct owned *owned = agenda_owned(agenda, all->items[i].goal->area);

		if (!owned)
			continue;
		if (!owned->count++)
			owned->first = i;
		agenda->own.items[agenda->own.count++] = all->items[i];
		agenda->own.by_status[all->items[i].progress.status]++;
	}
}
