/* SPDX-License-Identifier: MPL-2.0 */
/* From a document to its page, and from the page to a format. */
#include "report/parts.h"

void report_build(struct report *report)
{
	report->lang = report->page.lang = document_language(report->file->common);
	report->page.arena = report->arena;
	report->page.set = report->file->set;
	report->page.root = doc_add(&report->page, NULL, PART_PAGE);
	report->main = doc_group(&report->page, report->page.root, ROLE_MAIN);
	report_cards(report);
	if (report->file->type == DOC_CONTRACT)
		report_contract(report);
	else
		report_followup(report);
}

void report_write(struct arena *arena, struct file *file, const struct assessments *all, const struct history *earlier,
		  struct date today, enum report_format format, struct out *out)
{
	struct report report = { .arena = arena, .file = file, .all = all, .earlier = earlier, .today = today,
				 .is_plain = format == REPORT_MARKDOWN };

	report_build(&report);
	if (format == REPORT_MARKDOWN) {
		md_write(&report.page, out);
		return;
	}
	report_linked(&report);
	html_write(&report.page, out);
}
