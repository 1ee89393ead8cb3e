/* SPDX-License-Identifier: MPL-2.0 */
/* What machines read of a page that stands alone: the address it is published at, and schema.org. */
#include "base/url.h"
#include "report/linked_data.h"
#include "report/parts.h"

static const char *address_of(struct report *report, const struct file *file)
{
	return is_known(file->common->url) ? url_clean(report->arena, file->common->url.text) : NULL;
}

/* The contracts that a follow-up follows up, or the one that a contract replaces. */
static struct named_link *works(struct report *report, size_t *count)
{
	const struct file *file = report->file;
	struct named_link *links = NEW_ARRAY(report->arena, struct named_link, file->contract_count + 1);

	*count = 0;
	for (uint32_t i = 0; i < file->contract_count; i++)
		links[(*count)++] = (struct named_link){ report_title(report, file->contracts[i]),
							 address_of(report, file->contracts[i]) };
	if (file->replaces && file->replaces->type == DOC_CONTRACT)
		links[(*count)++] = (struct named_link){ report_title(report, file->replaces),
							 address_of(report, file->replaces) };
	return links;
}

void report_linked(struct report *report)
{
	const struct municipality *municipality = register_of(report->file);
	struct page *page = &report->page;
	struct named_link crumbs[] = { { page->sender, NULL }, { page->kicker, address_of(report, report->file) } };
	struct linked_data data = {
		.name = page->kicker, .description = page->description, .url = crumbs[1].url,
		.lang = report->lang == KK_LANG_EN ? "en" : "da", .publisher = page->sender,
		.crumbs = crumbs, .crumb_count = COUNT(crumbs),
	};

	if (municipality && is_known(municipality->code))
		data.code = municipality->code.text;
	linked_days(report->arena, report->file, &data);
	data.based_on = works(report, &data.based_on_count);
	if (report->all->count)
		data.dataset = words_filled(report->arena, report->lang, WORD_DATASET_OF,
					    WITH(page->kicker, page->sender));
	page->canonical = data.url;
	page->linked_data = linked_data(report->arena, &data);
}
