/* SPDX-License-Identifier: MPL-2.0 */
/* Choosing among what a list shows, without a script: by what is published, and by status. */
#include "site/site.h"

/* A short list is seen at once. */
#define WORTH_A_FILTER 6

static void add_choice(struct leaf *leaf, struct part *filter, const char *kind, const char *text, size_t count)
{
	struct page *page = &leaf->page;
	struct part *part;

	if (!count)
		return;
	part = doc_add(page, filter, PART_CHOICE);
	part->id = JOIN(page->arena, "vis-", kind);
	part->text = words_filled(page->arena, page->lang, WORD_COUNTED,
				  WITH(text, site_number(page->arena, (int)count)));
}

void site_filter(struct leaf *leaf, struct part *parent, const char *name, enum word_id legend,
		 const struct filter_choice *choices, size_t count, size_t total)
{
	struct page *page = &leaf->page;
	struct part *filter;
	size_t kinds = 0;

	for (size_t i = 0; i < count; i++)
		kinds += choices[i].count && choices[i].count < total;
	if (!kinds || total < WORTH_A_FILTER)
		return;
	filter = doc_group(page, parent, ROLE_FILTER);
	filter->id = name;
	filter->text = word(legend, page->lang);
	add_choice(leaf, filter, name, word(WORD_ALL_OF_THEM, page->lang), total);
	for (size_t i = 0; i < count; i++)
		add_choice(leaf, filter, choices[i].kind, word(choices[i].word, page->lang), choices[i].count);
}

void site_status_filter(struct leaf *leaf, struct part *parent, enum word_id legend,
			const size_t by_status[STATUS_COUNT], size_t not_followed, size_t total)
{
	struct filter_choice choices[STATUS_COUNT + 1];

	for (int status = 0; status < STATUS_COUNT; status++)
		choices[status] = (struct filter_choice){
			status_name((enum status)status), (enum word_id)(WORD_ACHIEVED + status), by_status[status],
		};
	choices[STATUS_COUNT] = (struct filter_choice){ "contract", WORD_NOT_FOLLOWED, not_followed };
	site_filter(leaf, parent, "status", legend, choices, COUNT(choices), total);
}
