/* SPDX-License-Identifier: MPL-2.0 */
/* What is on a page of many goals: links to its areas and to what comes after them. */
#include "report/parts.h"

#define FEW_GOALS 6 /* are seen at once */
#define MANY 20     /* links would stand between the answer and what it is about on a phone: they are folded up */

static const char *link_to(struct report *report, const char *id)
{
	struct out out;

	out_memory(&out, report->arena);
	put(&out, "#");
	put(&out, id);
	return out_text(&out);
}

/* Every section begins with it; that of an area has a head around it. */
static const struct part *heading_of(const struct part *section)
{
	return section->first->kind == PART_GROUP ? section->first->first : section->first;
}

static size_t sections_after(const struct part *top)
{
	size_t count = 0;

	for (const struct part *section = top->next; section; section = section->next)
		count++;
	return count;
}

/* Called when all else is there: the sections themselves say what they are. It stands where they begin. */
void report_contents(struct report *report)
{
	struct part *top = report->main->first, *nav, *holder, *list;

	if (report->is_plain || report->all->count <= FEW_GOALS)
		return;
	nav = doc_group(&report->page, top, ROLE_CONTENTS);
	nav->text = word(WORD_CONTENTS, report->lang);
	holder = nav;
	if (sections_after(top) > MANY) {
		holder = doc_group(&report->page, nav, ROLE_DETAILS);
		holder->text = nav->text;
	} else {
		doc_strong(&report->page, doc_paragraph(&report->page, nav, ROLE_NONE), nav->text);
	}
	list = doc_list(&report->page, holder, ROLE_NONE);
	for (const struct part *section = top->next; section; section = section->next) {
		const struct part *heading = heading_of(section);

		doc_link(&report->page, doc_item(&report->page, list, NULL), link_to(report, heading->id),
			 heading->first->text);
	}
}
