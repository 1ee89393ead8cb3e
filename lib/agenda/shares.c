/* SPDX-License-Identifier: MPL-2.0 */
/* The council's case is the committees' together: each service area stands in exactly one of theirs. */
#include "agenda/parts.h"
#include "set/folder.h"

static const char *name_of(const struct area *area)
{
	return area->name.text;
}

static struct part *add_item(struct agenda *agenda, struct part *section, struct part **list)
{
	if (!*list)
		*list = doc_list(&agenda->report.page, section, ROLE_NONE);
	return doc_item(&agenda->report.page, *list, NULL);
}

/* Two contracts that are followed up together may both have it, each for its own committee. */
static void check_others(struct agenda *agenda, struct part *section, struct part **list, size_t i)
{
	struct report *report = &agenda->report;

	for (size_t k = 0; k < i; k++) {
		const char *one = agenda->committees[k], *other = agenda->committees[i];

		if (!one || !other || !is_one_area(report->arena, agenda->areas[k], agenda->areas[i]) ||
		    text_same(report->arena, one, other))
			continue;
		doc_filled(&report->page, add_item(agenda, section, list), WORD_CASE_AREA_TWICE,
			   WITH(name_of(agenda->areas[i]), one, other));
	}
}

void agenda_shares(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	struct part *list = NULL;
	bool shared = false;

	for (size_t i = 0; i < agenda->area_count; i++)
		shared |= agenda->committees[i] != NULL;
	if (agenda->committee || !shared)
		return;
	for (size_t i = 0; i < agenda->area_count; i++) {
		if (!agenda->committees[i])
			doc_filled(&report->page, add_item(agenda, section, &list), WORD_CASE_AREA_NOBODYS,
				   WITH(name_of(agenda->areas[i])));
		check_others(agenda, section, &list, i);
	}
	if (!list)
		doc_said(&report->page, section, ROLE_NONE, WORD_CASE_SHARED_FULLY, NOTHING);
}
