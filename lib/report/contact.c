/* SPDX-License-Identifier: MPL-2.0 */
/* Who answers for what: each area with the committee and the person that the contract or the register gives it. */
#include "format/area_index.h"
#include "report/parts.h"

static const struct register_area *registered_as(struct report *report, const struct file *contract,
						 const struct area *area)
{
	const struct municipality *municipality = register_of(contract);

	uint32_t number = municipality ? areas_first(report->arena, municipality->index, area) : NO_NUMBER;

	return number == NO_NUMBER ? NULL : LIST_AT(&municipality->areas, const struct register_area, number);
}

static void add_area(struct report *report, struct part **list, const struct file *contract, const struct area *area)
{
	const struct register_area *registered = registered_as(report, contract, area);
	const char *person = is_known(area->responsible) ? area->responsible.text
		: registered && is_known(registered->responsible) ? registered->responsible.text : NULL;
	const char *committee = area_committee(report->arena, report->file, contract, area);
	struct part *item;

	if (!person && !committee)
		return;
	if (!*list) {
		struct part *group = doc_group(&report->page, report->footer, ROLE_FOOTER_PART);

		doc_heading(&report->page, group, 2, NULL, word(WORD_CONTACT, report->lang));
		*list = doc_list(&report->page, group, ROLE_NONE);
	}
	item = doc_item(&report->page, *list, area->name.text);
	doc_text(&report->page, item, ": ");
	doc_text(&report->page, item, person ? person : committee);
	if (person && committee) {
		doc_text(&report->page, item, ", ");
		doc_text(&report->page, item, committee);
	}
}

static void add_contract(struct report *report, struct part **list, const struct file *file)
{
	const struct list *areas = &FILE_CONTRACT(file)->areas;

	for (uint32_t i = 0; i < areas->count; i++)
		add_area(report, list, file, LIST_AT(areas, const struct area, i));
}

void report_contact(struct report *report)
{
	struct part *list = NULL;

	if (report->file->type == DOC_CONTRACT)
		add_contract(report, &list, report->file);
	for (uint32_t i = 0; report->file->type == DOC_FOLLOWUP && i < report->file->contract_count; i++)
		add_contract(report, &list, report->file->contracts[i]);
}
