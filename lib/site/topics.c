/* SPDX-License-Identifier: MPL-2.0 */
/* The same matter in all municipalities, side by side, each against its own target and never as a ranking. */
#include <string.h>

#include "site/site.h"

static const struct { const char *slug, *name[2], *stems; } topics[] = {
#define TOPIC(slug, da, en, stems) { slug, { da, en }, stems },
#include "site/topics.def"
#undef TOPIC
};

size_t topic_count(void)
{
	return COUNT(topics);
}

const char *topic_name(unsigned topic, enum kk_lang lang)
{
	return topics[topic].name[lang];
}

const char *topic_page(struct arena *arena, unsigned topic)
{
	return JOIN(arena, "emner/", topics[topic].slug, "/index.html");
}

/* `stem` is no NUL-terminated text but `size` bytes of one. */
static bool has_stem(const char *text, const char *stem, size_t size)
{
	bool at_start = *stem == '^';

	if (at_start) {
		stem++;
		size--;
	}
	for (const char *at = text; (at = strchr(at, *stem)); at++)
		if (strncmp(at, stem, size) == 0 && (!at_start || at == text || at[-1] == '_'))
			return true;
	return false;
}

static bool is_about(const char *text, const char *stems)
{
	while (*stems) {
		size_t size = strcspn(stems, "|");

		if (has_stem(text, stems, size))
			return true;
		stems += size + (stems[size] == '|');
	}
	return false;
}

static const char *known(const struct text *text)
{
	return is_known(*text) ? text->text : "";
}

unsigned topic_of(struct arena *arena, const struct goal *goal)
{
	const char *text = text_folded(arena, JOIN(arena, goal->theme ? known(&goal->theme->heading) : "", " ",
						   known(&goal->measure), " ", known(&goal->text), " ",
							   known(goal->done)));
	unsigned topic = 0;

	while (topic + 1 < COUNT(topics) && !is_about(text, topics[topic].stems))
		topic++;
	return topic;
}

static const char *kept(struct site *site, const char *text)
{
	return arena_text(site->arena, text, strlen(text));
}

static void note(struct site *site, const struct site_document *document, size_t i)
{
	const struct assessment *goal = &document->all.items[i];
	struct topic_row *row = NEW(site->arena, struct topic_row);
	bool followed = document->file->type == DOC_FOLLOWUP;
	enum kk_lang lang = site->lang;

	*row = (struct topic_row){
		.town = document->town, .topic = topic_of(site->page, goal->goal),
			.title = kept(site, document->cards[i].title),
		.target = goal->goal->comparator == CMP_NONE ? "–"
			: kept(site, say_comparator(site->page, goal->goal, lang)),
		.value = !followed || !goal->progress.observed ? "–" : kept(site, goal->terms.kind == KIND_MILESTONE
			? say_answer(site->page, &goal->progress.value, lang)
			: say_figure(site->page, &goal->progress.value, goal, say_unit(goal), lang)),
		.status_word = status_word(&goal->progress, goal->terms.kind, lang),
		.href = goal_place(site->arena, document, &document->cards[i]),
		.status = goal->progress.status, .followed = followed, .year = document->year,
	};
	*site->last_row = row;
	site->last_row = &row->next;
}

void site_note_topics(struct site *site, const struct town *town)
{
	for (size_t i = 0; i < town->count; i++)
		for (size_t k = 0; is_of_now(&town->documents[i]) && k < town->documents[i].all.count; k++)
			note(site, &town->documents[i], k);
}

size_t topic_size(const struct site *site, unsigned topic)
{
	size_t size = 0;

	for (const struct topic_row *row = site->rows; row; row = row->next)
		size += row->topic == topic;
	return size;
}

static void add_row(struct site *site, struct leaf *leaf, struct leaf_table *table, const struct topic_row *one)
{
	struct page *page = &leaf->page;
	struct part *cell;

	leaf_row(leaf, table);
	table->row->kinds = one->followed ? status_name(one->status) : "contract";
	doc_link(page, leaf_cell(leaf, table, NULL), site_link(site, &leaf->frame, JOIN(page->arena, one->town->slug,
		"/index.html")),
		 one->town->name);
	doc_link(page, leaf_cell(leaf, table, NULL), site_link(site, &leaf->frame, one->href), one->title);
	leaf_cell(leaf, table, one->target);
	leaf_cell(leaf, table, one->value);
	cell = leaf_cell(leaf, table, one->followed ? NULL : word(WORD_NOT_FOLLOWED, page->lang));
	if (one->followed)
		doc_status(page, cell, one->status, one->status_word);
	leaf_cell(leaf, table, site_number(page->arena, one->year));
}

/* The rows come in the order of the municipalities, which is Danish. */
static void add_table(struct site *site, struct leaf *leaf, unsigned topic)
{
	static const enum word_id columns[] = {
		WORD_TOWN, WORD_GOALS_HEAD, WORD_SHALL_BE, WORD_MEASURED, WORD_STATUS_IS, WORD_YEAR,
	};
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_SECTION, "maal", word(WORD_GOALS_NOW, page->lang));
	size_t by_status[STATUS_COUNT] = { 0 }, not_followed = 0, total = 0;
	struct leaf_table table;

	for (const struct topic_row *row = site->rows; row; row = row->next)
		if (row->topic == topic) {
			*(row->followed ? &by_status[row->status] : &not_followed) += 1;
			total++;
		}
	site_status_filter(leaf, section, WORD_SHOW_GOALS, by_status, not_followed, total);
	leaf_table(leaf, section, "t-maal", word(WORD_TOPIC_TABLE, page->lang), columns, COUNT(columns), &table);
	for (const struct topic_row *row = site->rows; row; row = row->next)
		if (row->topic == topic)
			add_row(site, leaf, &table, row);
}

static void write_topic(struct site *site, unsigned topic)
{
	size_t size = topic_size(site, topic);
	struct leaf leaf;

	leaf_begin(site, &leaf, topic_page(site->page, topic), NULL, site->lang);
	frame_crumb(site, &leaf.frame, "emner/index.html", word(WORD_TOPICS, site->lang));
	frame_crumb(site, &leaf.frame, NULL, topic_name(topic, site->lang));
	(void)leaf_top(&leaf, word(WORD_TOPICS, site->lang), topic_name(topic, site->lang),
		       words_filled(site->page, site->lang, size ? WORD_TOPIC_LEAD : WORD_TOPIC_EMPTY,
				    WITH(number_of(site->page, size, WORD_A_GOAL, site->lang))));
	if (size)
		add_table(site, &leaf, topic);
	if (size)
		site_mapped(site, leaf.frame.path, (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}

void site_topics(struct site *site)
{
	struct part *list;
	struct leaf leaf;

	for (unsigned topic = 0; topic < COUNT(topics); topic++)
		write_topic(site, topic);
	leaf_begin(site, &leaf, "emner/index.html", NULL, site->lang);
	frame_crumb(site, &leaf.frame, NULL, word(WORD_TOPICS, site->lang));
	(void)leaf_top(&leaf, word(WORD_SITE, site->lang), word(WORD_TOPICS, site->lang),
		       word(WORD_TOPICS_LEAD, site->lang));
	list = doc_list(&leaf.page, doc_section(&leaf.page, leaf.main, ROLE_SECTION, "emner",
						word(WORD_ALL_TOPICS, site->lang)), ROLE_LINKS);
	for (unsigned topic = 0; topic < COUNT(topics); topic++) {
		struct part *item = doc_item(&leaf.page, list, NULL);

		doc_link(&leaf.page, item, site_link(site, &leaf.frame, topic_page(site->page, topic)),
			 topic_name(topic, site->lang));
		doc_text(&leaf.page, item, " ");
		doc_note(&leaf.page, item, number_of(site->page, topic_size(site, topic), WORD_A_GOAL, site->lang));
	}
	site_mapped(site, "emner/index.html", (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}
