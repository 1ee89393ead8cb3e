/* SPDX-License-Identifier: MPL-2.0 */
/* What changed in what was published of a goal: corrected figures (KK210), and the goal's end. */
#include "site/site.h"
#include "years/history.h"

static const struct measurement *same_day(struct arena *arena, const struct appearance *then,
					  const struct measurement *now)
{
	for (size_t i = 0; i < then->goal->measurement_count; i++) {
		const struct measurement *one = then->goal->measurements[i];

		if (date_same(one->date.date, now->date.date) && same_group(arena, one->group, now->group))
			return one;
	}
	return NULL;
}

/* The latest of the earlier reports that tells of the same day. */
static bool find_then(struct arena *arena, const struct appearance *first, size_t before, const struct measurement *now,
		      struct correction *correction)
{
	for (size_t i = before; i-- > 0;) {
		const struct measurement *was = first[i].document->year < first[before].document->year
			? same_day(arena, &first[i], now) : NULL;

		if (!was)
			continue;
		*correction = (struct correction){ &first[i], &first[before], was, now };
		return history_differs(first[before].goal->goal, was, now);
	}
	return false;
}

size_t corrections_of(struct arena *arena, const struct appearance *first, size_t count,
		      struct correction **corrections)
{
	size_t room = 0, found = 0;

	for (size_t i = 1; i < count; i++)
		room += first[i].goal->measurement_count;
	*corrections = NEW_ARRAY(arena, struct correction, room + 1);
	for (size_t i = 1; i < count; i++)
		for (size_t k = 0; k < first[i].goal->measurement_count; k++)
			found += find_then(arena, first, i, first[i].goal->measurements[k], &(*corrections)[found]);
	return found;
}

/* Once dropped it stays so, unless a later contract has it again; what a draft says is not decided. */
struct date dropped_on(const struct appearance *first, size_t count, const struct appearance **by)
{
	size_t since = 0;

	for (size_t i = 0; i < count; i++)
		if (first[i].document->file->type == DOC_CONTRACT && !is_draft(first[i].document))
			since = i;
	for (size_t i = since; i < count; i++) {
		const struct entry *entry = first[i].goal->entry;

		if (!entry || !is_present(*entry->dropped) || is_draft(first[i].document))
			continue;
		*by = &first[i];
		return first[i].document->file->common->adopted.date;
	}
	return (struct date){ 0, 0, 0 };
}
