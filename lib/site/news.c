/* SPDX-License-Identifier: MPL-2.0 */
/* What the feeds tell: each publication, each correction, each goal whose status became another. */
#include <string.h>

#include "site/site.h"

static const char *kept(struct arena *arena, const char *text)
{
	return arena_text(arena, text, strlen(text));
}

static const char *iso(struct arena *arena, struct date date)
{
	struct out out;

	out_memory(&out, arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

/* "tag:domæne,2012-10-22:169-navn/2012/opfoelgning" (RFC 4151): the day is the document's, so that it lasts. */
static const char *tag(struct site *site, struct date date, const char *what, const char *detail)
{
	return JOIN(site->local, "tag:", site->authority, ",", iso(site->page, date), ":", what, *detail ? "/" : "",
		    detail);
}

static void add(struct site *site, const struct town *town, bool national, struct atom_entry entry)
{
	struct news *news = NEW(site->local, struct news);

	entry.author = town->name;
	*news = (struct news){ .entry = entry, .is_national = national };
	*site->last_own = news;
	site->last_own = &news->next;
}

/* What was published keeps its id when it is replaced and moves; its day tells it from the version that follows. */
static const char *lasting_place(const struct site_document *document)
{
	const struct town *town = document->town;

	for (size_t i = 0; document->current && i < town->count; i++) {
		const struct site_document *other = &town->documents[i];

		if (other != document && strcmp(other->first_folder, document->first_folder) == 0 &&
		    date_cmp(told_on(other), told_on(document)) == 0)
			return document->folder;
	}
	return document->current ? document->first_folder : document->folder;
}

static void add_publication(struct site *site, const struct site_document *document)
{
	enum kk_lang lang = document_language(document->file->common);
	const char *summary = document->file->type == DOC_FOLLOWUP ? verdict_of(site->page, &document->all, lang)
		: number_of(site->page, document->all.count, WORD_A_GOAL, lang);

	if (is_draft(document))
		return;
	add(site, document->town, true, (struct atom_entry){
		.id = tag(site, told_on(document), lasting_place(document), ""), .updated = told_on(document),
		.title = JOIN(site->local, document->town->name, ": ", document->title),
		.link = JOIN(site->local, document->folder, "/index.html"), .summary = kept(site->local, summary),
	});
}

static const char *plain(struct site *site, const struct correction *correction, enum kk_lang lang)
{
	struct page page = { .arena = site->page, .lang = lang };
	struct part *paragraph = doc_paragraph(&page, NULL, ROLE_NONE);
	struct out out;

	site_put_correction(&page, paragraph, correction);
	out_memory(&out, site->local);
	for (const struct part *part = paragraph->first; part; part = part->next)
		put(&out, part->kind == PART_TEXT ? part->text : part->first->text);
	return out_text(&out);
}

static void add_corrections(struct site *site, const struct town *town, const struct appearance *first, size_t count)
{
	struct correction *corrections;
	size_t found = corrections_of(site->page, first, count, &corrections);

	for (size_t i = 0; i < found; i++) {
		const struct appearance *now = corrections[i].now;
		enum kk_lang lang = document_language(now->document->file->common);
		const struct measurement *is = corrections[i].is;
		const char *detail = JOIN(site->page, "rettelse/", now->slug, "/", iso(site->page, is->date.date));

		if (is_draft(now->document) || is_present(*is->group))
			continue;
		add(site, town, true, (struct atom_entry){
			.id = tag(site, told_on(now->document), now->document->folder, detail),
				.updated = told_on(now->document),
			.title = words_filled(site->local, lang, WORD_NEWS_CORRECTED,
					      WITH(town->name, now->card->title)),
			.link = goal_page(site->local, town, now->slug), .summary = plain(site, &corrections[i], lang),
		});
	}
}

static void add_change(struct site *site, const struct town *town, const struct appearance *then,
		       const struct appearance *now)
{
	enum kk_lang lang = document_language(now->document->file->common);
	const char *was = status_word(&then->goal->progress, then->goal->terms.kind, lang);
	const char *is = status_word(&now->goal->progress, now->goal->terms.kind, lang);

	if (strcmp(was, is) == 0 || is_draft(now->document))
		return;
	add(site, town, false, (struct atom_entry){
		.id = tag(site, told_on(now->document), now->document->folder, JOIN(site->page, "status/", now->slug)),
		.updated = told_on(now->document), .link = goal_page(site->local, town, now->slug),
		.title = words_filled(site->local, lang, WORD_NEWS_STATUS, WITH(now->card->title, is)),
		.summary = words_filled(site->local, lang, WORD_NEWS_WAS,
					WITH(was, site_number(site->page, then->document->year), is,
					     site_number(site->page, now->document->year))),
	});
}

static void add_changes(struct site *site, const struct town *town, const struct appearance *first, size_t count)
{
	const struct appearance *then = NULL;

	for (size_t i = 0; i < count; i++) {
		if (first[i].document->file->type != DOC_FOLLOWUP)
			continue;
		if (then && then->document->year < first[i].document->year)
			add_change(site, town, then, &first[i]);
		then = &first[i];
	}
}

/* A goal's own news are for its municipality's feed, and go with it. */
static void keep_national(struct site *site)
{
	for (const struct news *news = site->own_news; news; news = news->next) {
		const struct atom_entry *entry = &news->entry;
		struct news *copy;

		if (!news->is_national)
			continue;
		copy = NEW(site->arena, struct news);
		copy->entry = (struct atom_entry){
			.id = kept(site->arena, entry->id), .title = kept(site->arena, entry->title),
			.link = kept(site->arena, entry->link), .summary = kept(site->arena, entry->summary),
			.author = entry->author, .updated = entry->updated,
		};
		*site->last_news = copy;
		site->last_news = &copy->next;
	}
}

void site_news(struct site *site, const struct town *town)
{
	site->own_news = NULL;
	site->last_own = &site->own_news;
	for (size_t i = 0; i < town->count; i++)
		add_publication(site, &town->documents[i]);
	for (size_t first = 0, next; first < town->appearance_count; first = next) {
		const struct appearance *one = &town->appearances[first];

		for (next = first + 1; next < town->appearance_count
		     && strcmp(town->appearances[next].slug, one->slug) == 0; next++)
			;
		add_corrections(site, town, one, next - first);
		add_changes(site, town, one, next - first);
	}
	keep_national(site);
}

static const char *entry_link(struct site *site, const struct town *town, const char *path)
{
	const char *absolute = site_absolute(site, path);

	return absolute ? absolute : town ? JOIN(site->page, "../", path) : path;
}

static size_t collect(struct site *site, const struct town *town, struct atom_entry *entries)
{
	size_t count = 0;

	for (const struct news *news = town ? site->own_news : site->news; news; news = news->next) {
		if (entries) {
			entries[count] = news->entry;
			entries[count].link = entry_link(site, town, news->entry.link);
		}
		count++;
	}
	return count;
}

#define NATIONAL_FEED 200

void site_feed(struct site *site, const struct town *town)
{
	const char *path = town ? JOIN(site->page, town->slug, "/feed.xml") : "feed.xml";
	const char *home = town ? JOIN(site->page, town->slug, "/index.html") : "index.html";
	size_t count = collect(site, town, NULL);
	struct atom_entry *entries = NEW_ARRAY(site->page, struct atom_entry, count);
	struct atom_feed feed = {
		.id = tag(site, (struct date){ 2009, 12, 15 }, town ? town->slug : "alle", ""),
		.title = town ? words_filled(site->page, town->lang, WORD_FEED_OF, WITH(town->name))
			: word(WORD_SITE, site->lang),
		.home = entry_link(site, town, home), .self = site_absolute(site, path),
			.lang = town ? town->lang : site->lang,
		.entries = entries, .count = count, .limit = town ? 0 : NATIONAL_FEED,
	};
	struct out out;

	(void)collect(site, town, entries);
	out_memory(&out, site->page);
	atom_write(site->page, &feed, &out);
	site_put(site, path, &out);
	arena_free(site->page);
}
