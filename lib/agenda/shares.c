/* SPDX-License-Identifier: MPL-2.0 */
/* The council's case is the committees' together: each service area stands in exactly one of theirs. */
#include "agenda/parts.h"

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

void agenda_shares(struct agenda *agenda, struct part *section)
{
	struct report *report = &agenda->report;
	struct distinct committees; /* folded */
	struct same_areas same;
	struct part *list = NULL;

	distinct_init(&committees, report->arena, agenda->area_count);
	same_begin(&same, report->arena, agenda->area_count);
	for (size_t i = 0; i < agenda->area_count; i++)
		if (agenda->committees[i])
			(void)distinct_add(&committees, text_folded(report->arena, agenda->committees[i]));
	if (agenda->committee || !committees.count)
		return;
	for (size_t i = 0; i < agenda->area_count; i++) {
		const char *its = agenda->committees[i];
		uint32_t number = its ? distinct_find(&committees, text_folded(report->arena, its)) : NO_NUMBER;
		/* Two contracts that are followed up together may both have it, each for its own committee. */
		size_t other = its ? same_find(&same, agenda->areas[i], number) : SIZE_MAX;

		if (!its)
			doc_filled(&report->page, add_item(agenda, section, &list), WORD_CASE_AREA_NOBODYS,
				   WITH(name_of(agenda->areas[i])));
		else if (other != SIZE_MAX)
			doc_filled(&report->page, add_item(agenda, section, &list), WORD_CASE_AREA_TWICE,
				   WITH(name_of(agenda->areas[i]), agenda->committees[other], its));
		if (its)
			same_add(&same, agenda->areas[i], i, number);
	}
	if (!list)
		doc_said(&report->page, section, ROLE_NONE, WORD_CASE_SHARED_FULLY, NOTHING);
}
