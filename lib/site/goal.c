/* SPDX-License-Identifier: MPL-2.0 */
/* A goal's own page, which lasts: what each document said of it, what was corrected, and when it went. */
#include <string.h>

#include "site/site.h"

static bool is_followup(const struct appearance *one)
{
	return one->document->file->type == DOC_FOLLOWUP;
}

/* Of the documents that hold: a contract that was replaced is history only, and a draft may still change. */
static const struct appearance *newest_of(const struct appearance *first, size_t count)
{
	const struct appearance *newest = &first[count - 1];

	for (size_t i = 0; i < count; i++)
		if (!first[i].document->current && !is_draft(first[i].document))
			newest = &first[i];
	return newest;
}

/* How far the goal was when it was followed up last, by what is adopted where anything is; NULL: it never was. */
static const struct appearance *followed_of(const struct appearance *first, size_t count)
{
	const struct appearance *followed = NULL;

	for (size_t i = 0; i < count; i++)
		if (is_followup(&first[i]) &&
		    (!followed || is_draft(followed->document) || !is_draft(first[i].document)))
			followed = &first[i];
	return followed;
}

static const char *measured(struct arena *arena, const struct appearance *one, enum kk_lang lang)
{
	const struct progress *progress = &one->goal->progress;

	if (!is_followup(one) || !progress->observed)
		return "–";
	if (one->goal->terms.kind == KIND_MILESTONE)
		return say_answer(arena, &progress->value, lang);
	return say_figure(arena, &progress->value, one->goal, say_unit(one->goal), lang);
}

static const char *target(struct arena *arena, const struct appearance *one, enum kk_lang lang)
{
	const struct goal *goal = one->goal->goal;

	return goal->comparator == CMP_NONE ? "–" : say_comparator(arena, goal, lang);
}

static void add_row(struct site *site, struct leaf *leaf, struct leaf_table *table, const struct appearance *one)
{
	struct page *page = &leaf->page;
	const struct progress *progress = &one->goal->progress;
	bool published = !is_draft(one->document) && is_known(one->document->file->common->published);
	struct part *cell;

	leaf_row(leaf, table);
	doc_link(page, leaf_cell(leaf, table, NULL), site_link(site, &leaf->frame, goal_place(page->arena,
		one->document, one->card)),
		 words_filled(page->arena, page->lang, is_followup(one) ? WORD_IN_FOLLOWUP : WORD_IN_CONTRACT,
			      WITH(site_number(page->arena, one->document->year))));
	leaf_cell(leaf, table, target(page->arena, one, page->lang));
	leaf_cell(leaf, table, measured(page->arena, one, page->lang));
	cell = leaf_cell(leaf, table, is_followup(one) && progress->observed ? NULL : "–");
	if (is_followup(one) && progress->observed)
		doc_time(page, cell, progress->value_date);
	cell = leaf_cell(leaf, table, is_followup(one) ? NULL : "–");
	if (is_followup(one))
		site_put_status(page, cell, one->goal);
	cell = leaf_cell(leaf, table, published ? NULL
			 : words_title(page->arena, publication_of(page, one->document)));
	if (published)
		doc_time(page, cell, told_on(one->document));
}

static void add_table(struct site *site, struct leaf *leaf, const struct appearance *first, size_t count)
{
	static const enum word_id columns[] = {
		WORD_DOCUMENT, WORD_TARGET, WORD_MEASURED, WORD_MEASURED_ON, WORD_STATUS_IS, WORD_PUBLISHED,
	};
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_SECTION, "aar", word(WORD_YEAR_BY_YEAR, page->lang));
	struct leaf_table table;

	leaf_table(leaf, section, "t-aar", word(WORD_AS_PUBLISHED, page->lang), columns, COUNT(columns), &table);
	for (size_t i = count; i-- > 0;)
		add_row(site, leaf, &table, &first[i]);
}

/* The wording each time it changed; that of a draft may still change, and counts only where there is nothing else. */
static void add_wording(struct leaf *leaf, const struct appearance *first, size_t count)
{
	bool draft = is_draft(newest_of(first, count)->document);
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_SECTION, "ordlyd", word(WORD_WORDING, page->lang));
	struct part *list = doc_list(page, section, ROLE_NONE);
	const char *last = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct text *text = &first[i].goal->goal->text;

		if ((!draft && is_draft(first[i].document)) || (last && strcmp(last, text->text) == 0))
			continue;
		last = text->text;
		doc_filled(page, doc_item(page, list, NULL), WORD_WORDING_OF,
			   WITH(site_number(page->arena, first[i].document->year), last));
	}
}

static void add_corrections(struct leaf *leaf, const struct appearance *first, size_t count)
{
	struct page *page = &leaf->page;
	struct correction *corrections;
	size_t found = corrections_of(page->arena, first, count, &corrections);
	struct part *section, *list;

	if (!found)
		return;
	section = doc_section(page, leaf->main, ROLE_SECTION, "rettelser", word(WORD_CORRECTIONS, page->lang));
	list = doc_list(page, section, ROLE_NONE);
	for (size_t i = 0; i < found; i++)
		site_put_correction(page, doc_item(page, list, NULL), &corrections[i]);
}

/* Should it have the goal if it were carried on? Each committee may have a contract of its own. */
static bool is_of_committee(struct arena *arena, const struct site_document *document, const struct text *committee)
{
	const struct text *its = &document->file->common->committee;

	if (document->file->type != DOC_CONTRACT || is_draft(document))
		return false;
	return !is_present(*its) || (is_known(*committee) && text_same(arena, its->text, committee->text));
}

/* The first contract year after the goal's own without it: it was not carried on. */
static int ended_before(struct site *site, const struct town *town, const struct appearance *first, size_t count)
{
	const struct text *committee = area_committee_of(town, newest_of(first, count));
	int16_t last = 0;

	for (size_t i = 0; i < count; i++) {
		const struct contract *contract = FILE_CONTRACT(first[i].goal->contract);

		if (contract->period.to.year > last)
			last = contract->period.to.year;
	}
	for (size_t i = 0; i < town->count; i++)
		if (town->documents[i].year > last && is_of_committee(site->page, &town->documents[i], committee))
			return town->documents[i].year;
	return 0;
}

/* What is said first: that it is gone, else the latest in a sentence. */
static const char *lead_of(struct site *site, struct leaf *leaf, const struct appearance *first, size_t count,
			   const struct appearance *followed)
{
	struct arena *arena = leaf->page.arena;
	const struct appearance *by;
	struct date dropped = dropped_on(first, count, &by);
	int ended = ended_before(site, leaf->town, first, count);
	struct out out;

	if (dropped.year)
		return words_filled(arena, leaf->page.lang, WORD_GOAL_DROPPED,
				    WITH(say_date(arena, dropped, leaf->page.lang)));
	if (ended)
		return words_filled(arena, leaf->page.lang, WORD_GOAL_ENDED, WITH(site_number(arena, ended)));
	if (!followed)
		return word(WORD_GOAL_NOT_FOLLOWED, leaf->page.lang);
	out_memory(&out, arena);
	put_sentences(&out, arena, followed->goal, leaf->page.lang);
	return out_text(&out);
}

static void add_reason(struct leaf *leaf, const struct appearance *first, size_t count)
{
	const struct appearance *by;
	struct part *section;

	if (!dropped_on(first, count, &by).year)
		return;
	section = doc_section(&leaf->page, leaf->main, ROLE_SECTION, "udgaaet",
			      word(WORD_WHY_DROPPED, leaf->page.lang));
	doc_prose(&leaf->page, section, 2, by->goal->entry->dropped->text);
}

static void add_picture(struct leaf *leaf, struct part *top, const struct appearance *followed)
{
	struct page *page = &leaf->page;
	const char *name;
	struct chart *chart = chart_scale(page->arena, followed->goal, page->lang, &name);
	struct part *part;

	if (!chart)
		return;
	part = doc_group(page, top, ROLE_COLUMN); /* whose status gives the picture its colour */
	part->has_status = true;
	part->status = followed->goal->progress.status;
	part = doc_add(page, part, PART_CHART);
	part->chart = chart;
	part->text = name;
}

static void add_link(struct site *site, struct leaf *leaf, struct part *list, const struct appearance *one)
{
	struct page *page = &leaf->page;

	doc_link(page, doc_item(page, list, NULL), site_link(site, &leaf->frame, goal_place(page->arena, one->document,
		one->card)),
		 words_filled(page->arena, page->lang, is_followup(one) ? WORD_READ_FOLLOWUP : WORD_READ_CONTRACT,
			      WITH(site_number(page->arena, one->document->year))));
}

/* Where it was followed up last, where it stands now if that is a later contract, and what others do. */
static void add_links(struct site *site, struct leaf *leaf, struct part *top, const struct appearance *newest,
		      const struct appearance *followed)
{
	struct page *page = &leaf->page;
	unsigned topic = topic_of(page->arena, newest->goal->goal);
	struct part *list = doc_list(page, top, ROLE_LINKS);

	if (followed)
		add_link(site, leaf, list, followed);
	if (newest != followed)
		add_link(site, leaf, list, newest);
	doc_link(page, doc_item(page, list, NULL), site_link(site, &leaf->frame, topic_page(page->arena, topic)),
		 words_filled(page->arena, page->lang, WORD_OTHERS_ON, WITH(topic_name(topic, page->lang))));
}

static void add_top(struct site *site, struct leaf *leaf, const struct appearance *first, size_t count)
{
	const struct appearance *newest = newest_of(first, count), *followed = followed_of(first, count), *by;
	struct page *page = &leaf->page;
	struct part *top = leaf_top(leaf, newest->goal->goal->area->name.text, newest->card->title,
				    lead_of(site, leaf, first, count, followed)), *line;

	if (followed && !dropped_on(first, count, &by).year) {
		line = doc_paragraph(page, top, ROLE_STATUS_LINE);
		doc_status(page, line, followed->goal->progress.status,
			   status_word(&followed->goal->progress, followed->goal->terms.kind, page->lang));
		add_picture(leaf, top, followed);
	}
	add_links(site, leaf, top, newest, followed);
}

static void write_goal(struct site *site, const struct town *town, const struct appearance *first, size_t count)
{
	const struct appearance *newest = newest_of(first, count);
	enum kk_lang lang = document_language(newest->document->file->common);
	const char *path = goal_page(site->page, town, first->slug);
	struct leaf leaf;

	leaf_begin(site, &leaf, path, town, lang);
	frame_crumb(site, &leaf.frame, JOIN(site->page, town->slug, "/index.html"), town->name);
	frame_crumb(site, &leaf.frame, area_page(site->page, town, newest->area),
		    newest->goal->goal->area->name.text);
	frame_crumb(site, &leaf.frame, NULL, newest->card->title);
	add_top(site, &leaf, first, count);
	add_reason(&leaf, first, count);
	add_table(site, &leaf, first, count);
	add_corrections(&leaf, first, count);
	add_wording(&leaf, first, count);
	if (!is_draft(newest->document))
		site_mapped(site, path, told_on(newest->document));
	leaf_finish(site, &leaf);
}

void site_goals(struct site *site, struct town *town)
{
	const struct appearance *all = town->appearances;

	for (size_t first = 0, next; first < town->appearance_count; first = next) {
		for (next = first + 1; next < town->appearance_count
		     && strcmp(all[next].slug, all[first].slug) == 0; next++)
			;
		write_goal(site, town, &all[first], next - first);
	}
}
