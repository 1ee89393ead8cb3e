/* SPDX-License-Identifier: MPL-2.0 */
/* The page of a contract or a follow-up: the report, with what a site adds to it. */
#include <string.h>

#include "site/site.h"

/* Where a document's own page is while its report is built. */
struct here {
	struct site *site;
	struct site_document *document;
	struct frame frame;
};

static const char *history_link(const struct report *report, const struct card *card)
{
	const struct here *here = report->site;
	const struct appearance *appearance = here->document->seen[card - report->cards];

	return site_link(here->site, &here->frame,
			 goal_page(here->site->page, here->document->town, appearance->slug));
}

static void add_link(struct here *here, struct report *report, struct part *list, const char *path, const char *text)
{
	doc_link(&report->page, doc_item(&report->page, list, NULL), site_link(here->site, &here->frame, path), text);
}

static void add_files(struct here *here, struct report *report)
{
	static const struct { const char *ending; enum word_id word; const char *type; } files[] = {
		{ "-excel.csv", WORD_FILE_EXCEL, "text/csv" }, { ".csv", WORD_FILE_CSV, "text/csv" },
		{ ".json", WORD_FILE_JSON, "application/json" },
	};
	const struct town *town = here->document->town;
	struct part *section = doc_section(&report->page, report->main, ROLE_SECTION, "hent",
					   word(WORD_FETCH, report->lang));
	struct part *list = doc_list(&report->page, section, ROLE_LINKS);

	for (size_t i = 0; i < COUNT(files); i++) {
		const char *path = data_path(here->site->page, here->document, files[i].ending);

		add_link(here, report, list, path, word(files[i].word, report->lang));
		frame_alternate(here->site, &here->frame, files[i].type, path, word(files[i].word, report->lang));
	}
	add_link(here, report, list, JOIN(here->site->page, town->slug, "/feed.xml"), word(WORD_FEED, report->lang));
	if (town->has_deadlines)
		add_link(here, report, list, JOIN(here->site->page, town->slug, "/frister.ics"),
			 word(WORD_CALENDAR, report->lang));
}

/* § 3: the contract is kept up to date; each version that was adopted stays. */
static void add_versions(struct here *here, struct report *report)
{
	const struct town *town = here->document->town;
	struct part *section, *list = NULL;

	for (size_t i = 0; i < town->count; i++) {
		struct site_document *other = &town->documents[i];

		if (other->current != here->document && here->document->current != other)
			continue;
		if (!list) {
			section = report->changes ? report->changes
				: doc_section(&report->page, report->main, ROLE_SECTION, "aendringer",
					      word(WORD_CHANGES, report->lang));
			list = doc_list(&report->page, section, ROLE_LINKS);
		}
		add_link(here, report, list, JOIN(here->site->page, other->folder, "/index.html"),
			 words_filled(here->site->page, report->lang,
				      other->current ? WORD_VERSION_OLD : WORD_VERSION_NEW, WITH(other->title)));
		doc_text(&report->page, list->last, " ");
		doc_note(&report->page, list->last, publication_of(&report->page, other));
	}
}

static const char *figure(struct arena *arena, const struct appearance *appearance,
			  const struct measurement *measurement,
			  enum kk_lang lang)
{
	struct ratio answer = ratio_int(measurement->value.answer == ANSWER_YES),
		value = ratio_num(&measurement->value.quantity.num);

	if (measurement->value.answer)
		return say_answer(arena, &answer, lang);
	return say_value(arena, &value, measurement->value.quantity.unit.id == UNIT_NONE ? say_unit(appearance->goal)
			 : &measurement->value.quantity.unit, lang);
}

void site_put_correction(struct page *page, struct part *parent, const struct correction *correction)
{
	doc_filled(page, parent, correction->is->value.answer ? WORD_CORRECTED_ANSWER : WORD_CORRECTED,
		   WITH(say_date(page->arena, correction->is->date.date, page->lang),
			figure(page->arena, correction->then, correction->was, page->lang),
			site_number(page->arena, correction->then->document->year),
			figure(page->arena, correction->now, correction->is, page->lang),
			site_number(page->arena, correction->now->document->year)));
}

static void add_correction(struct here *here, struct report *report, struct part **list, const struct card *card,
			   const struct correction *correction)
{
	struct part *section, *item;

	if (!*list) {
		section = doc_section(&report->page, report->main, ROLE_SECTION, "rettelser",
				      word(WORD_CORRECTIONS, report->lang));
		*list = doc_list(&report->page, section, ROLE_NONE);
	}
	item = doc_item(&report->page, *list, NULL);
	doc_link(&report->page, item, card->link, card->title);
	doc_text(&report->page, item, ": ");
	site_put_correction(&report->page, item, correction);
	(void)here;
}

/* The figures that this follow-up tells otherwise than an earlier one, and those that a later one tells otherwise. */
static void add_corrections(struct here *here, struct report *report)
{
	const struct town *town = here->document->town;
	struct part *list = NULL;

	for (size_t i = 0; i < report->all->count; i++) {
		const struct appearance *mine = here->document->seen[i], *first = mine, *end = mine;
		struct correction *corrections;
		size_t count;

		while (first > town->appearances && strcmp(first[-1].slug, mine->slug) == 0)
			first--;
		while (end < town->appearances + town->appearance_count && strcmp(end->slug, mine->slug) == 0)
			end++;
		count = corrections_of(here->site->page, first, (size_t)(end - first), &corrections);
		for (size_t k = 0; k < count; k++)
			if (corrections[k].now == mine || corrections[k].then == mine)
				add_correction(here, report, &list, &report->cards[i], &corrections[k]);
	}
}

/* The municipality's follow-ups of the years before, as they are assessed already. */
static void find_earlier(struct site *site, const struct site_document *document, struct history *history)
{
	const struct town *town = document->town;

	*history = (struct history){ .items = NEW_ARRAY(site->page, struct published, town->count) };
	for (size_t i = 0; town->documents[i].year < document->year; i++) /* its own is among them */
		if (town->documents[i].file->type == DOC_FOLLOWUP)
			history->items[history->count++] = (struct published){
				town->documents[i].file, town->documents[i].year, town->documents[i].all };
}

void site_document(struct site *site, struct site_document *document)
{
	struct history earlier;
	struct here here = { .site = site, .document = document };
	/* No day of today: what a page says then holds until its document changes. */
	struct report report = {
		.arena = site->page, .file = document->file, .all = &document->all, .history = history_link,
		.earlier = &earlier, .site = &here,
	};
	enum kk_lang lang = document_language(document->file->common);
	const char *year = site_number(site->page, document->year);
	const char *path = JOIN(site->page, document->folder, "/index.html");

	frame_begin(site, &here.frame, path, document->town, lang);
	frame_crumb(site, &here.frame, JOIN(site->page, document->town->slug, "/index.html"), document->town->name);
	frame_crumb(site, &here.frame, JOIN(site->page, document->town->slug, "/", year, "/index.html"), year);
	frame_crumb(site, &here.frame, NULL, document->title);
	find_earlier(site, document, &earlier);
	report_build(&report);
	add_corrections(&here, &report);
	add_versions(&here, &report);
	add_files(&here, &report);
	report.page.linked_data = site_linked_data(site, document, &here.frame, &report.page);
	if (!is_draft(document))
		site_mapped(site, path, told_on(document));
	site_finish(site, &here.frame, &report.page);
}
