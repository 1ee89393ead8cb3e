/* SPDX-License-Identifier: MPL-2.0 */
/* The first page: all municipalities in Danish order, each with how far it is, and the topics. */
#include <string.h>

#include "site/site.h"

static const char *letter_id(struct arena *arena, const char *letter)
{
	static const struct { const char *letter, *id; } last[] = { { "Æ", "ae" }, { "Ø", "oe" }, { "Å", "aa" },
								   { "#", "0" } };

	for (size_t i = 0; i < COUNT(last); i++)
		if (strcmp(letter, last[i].letter) == 0)
			return JOIN(arena, "bogstav-", last[i].id);
	return JOIN(arena, "bogstav-", (const char[]){ (char)(*letter | 0x20), '\0' });
}

static bool begins_letter(const struct site *site, size_t i)
{
	return !i || strcmp(site->towns[i].letter, site->towns[i - 1].letter) != 0;
}

/* What the filters know a municipality by: what it has published, and the statuses that its goals have. */
static const char *kinds_of(struct arena *arena, const struct town *town)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, town->followup_year ? "followup" : town->contract_year ? "contract" : "unpublished");
	if ((town->followup_year || town->contract_year) && !town->published)
		put(&out, " unpublished");
	for (int status = 0; town->followup_year && status < STATUS_COUNT; status++)
		if (town->by_status[status]) {
			put(&out, " ");
			put(&out, status_name((enum status)status));
		}
	return out_text(&out);
}

/* A letter is there as long as one of its municipalities is. */
static const char *letter_kinds(const struct site *site, struct arena *arena, size_t first)
{
	const char *kinds = kinds_of(arena, &site->towns[first]);

	for (size_t i = first + 1; i < site->town_count && !begins_letter(site, i); i++)
		kinds = JOIN(arena, kinds, " ", kinds_of(arena, &site->towns[i]));
	return kinds;
}

static void add_filters(struct site *site, struct leaf *leaf, struct part *section)
{
	struct filter_choice choices[] = {
		{ "followup", WORD_WITH_FOLLOWUP, 0 }, { "contract", WORD_CONTRACT_ONLY, 0 },
		{ "unpublished", WORD_UNPUBLISHED, 0 },
	};
	size_t by_status[STATUS_COUNT] = { 0 };

	for (size_t i = 0; i < site->town_count; i++) {
		const struct town *town = &site->towns[i];
		bool any = town->followup_year || town->contract_year;

		choices[0].count += town->followup_year != 0;
		choices[1].count += !town->followup_year && town->contract_year;
		choices[2].count += !any || !town->published;
		for (int status = 0; town->followup_year && status < STATUS_COUNT; status++)
			by_status[status] += town->by_status[status] != 0;
	}
	site_filter(leaf, section, "vis", WORD_SHOW_TOWNS, choices, COUNT(choices), site->town_count);
	site_status_filter(leaf, section, WORD_SHOW_WITH_GOALS, by_status, 0, site->town_count);
}

static void add_letters(struct site *site, struct leaf *leaf, struct part *parent)
{
	struct page *page = &leaf->page;
	struct part *jump = doc_group(page, parent, ROLE_JUMP), *list;

	jump->text = word(WORD_LETTERS, page->lang);
	list = doc_list(page, jump, ROLE_NONE);
	for (size_t i = 0; i < site->town_count; i++)
		if (begins_letter(site, i)) {
			struct part *item = doc_item(page, list, NULL);

			item->kinds = letter_kinds(site, page->arena, i);
			doc_link(page, item, JOIN(page->arena, "#", letter_id(page->arena,
				site->towns[i].letter)),
				 site->towns[i].letter);
		}
}

/* What is there, in words; a municipality without anything is told as such and never left out. */
static const char *state_of(struct page *page, const struct town *town)
{
	const char *goals = number_of(page->arena, town->goals, WORD_A_GOAL, page->lang);

	if (!town->followup_year && !town->contract_year)
		return word(town->count ? WORD_TOWN_DRAFT : WORD_TOWN_NOTHING, page->lang);
	if (!town->followup_year)
		return words_filled(page->arena, page->lang, WORD_TOWN_CONTRACT_ONLY,
				    WITH(goals, site_number(page->arena, town->contract_year)));
	if (!town->goals)
		return word(WORD_NO_GOALS, page->lang);
	return words_filled(page->arena, page->lang, WORD_TOWN_STATE,
			    WITH(site_number(page->arena, town->followup_year), goals,
				 counts_of(page->arena, town->by_status, page->lang)));
}

static void add_town(struct site *site, struct leaf *leaf, struct part *list, const struct town *town)
{
	struct page *page = &leaf->page;
	struct part *item = doc_item(page, list, NULL), *part;
	struct chart *chart;

	item->kinds = kinds_of(page->arena, town);

	doc_link(page, item, site_link(site, &leaf->frame, JOIN(page->arena, town->slug, "/index.html")), town->name);
	if (town->followup_year && town->goals) {
		chart = NEW(page->arena, struct chart);
		chart->kind = CHART_DISTRIBUTION;
		memcpy(chart->by_status, town->by_status, sizeof(chart->by_status));
		part = doc_add(page, item, PART_CHART);
		part->chart = chart;
		part->text = words_filled(page->arena, page->lang, WORD_DISTRIBUTION,
					  WITH(number_of(page->arena, town->goals, WORD_A_GOAL, page->lang),
					       counts_of(page->arena, town->by_status, page->lang)));
	}
	part = doc_paragraph(page, item, ROLE_NONE);
	doc_text(page, part, state_of(page, town));
	if ((town->followup_year || town->contract_year) && !town->published) {
		doc_text(page, part, " ");
		doc_strong(page, part, word(WORD_TOWN_NOT_YET, page->lang));
	}
}

static void add_towns(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_SECTION, "kommuner",
					   word(WORD_ALL_TOWNS, page->lang)), *list = NULL;

	add_letters(site, leaf, section);
	add_filters(site, leaf, section);
	for (size_t i = 0; i < site->town_count; i++) {
		if (begins_letter(site, i)) {
			struct part *letter = doc_group(page, section, ROLE_LETTER);

			letter->kinds = letter_kinds(site, page->arena, i);
			doc_heading(page, letter, 3, letter_id(page->arena, site->towns[i].letter),
				    site->towns[i].letter);
			list = doc_list(page, letter, ROLE_TOWNS);
		}
		add_town(site, leaf, list, &site->towns[i]);
	}
}

static void add_topics(struct site *site, struct leaf *leaf)
{
	struct page *page = &leaf->page;
	struct part *section = doc_section(page, leaf->main, ROLE_OVERVIEW, "emner", word(WORD_FIND_TOPIC, page->lang));
	struct part *jump = doc_group(page, section, ROLE_JUMP), *list;

	jump->text = word(WORD_TOPICS, page->lang);
	list = doc_list(page, jump, ROLE_NONE);
	for (unsigned topic = 0; topic < topic_count(); topic++)
		if (topic_size(site, topic))
			doc_link(page, doc_item(page, list, NULL), site_link(site, &leaf->frame, topic_page(page->arena,
				topic)),
				 topic_name(topic, page->lang));
}

void site_index(struct site *site)
{
	size_t goals = 0;
	struct leaf leaf;

	for (size_t i = 0; i < site->town_count; i++)
		goals += site->towns[i].goals;
	leaf_begin(site, &leaf, "index.html", NULL, site->lang);
	(void)leaf_top(&leaf, word(WORD_SITE, site->lang), word(WORD_SITE_QUESTION, site->lang),
		       words_filled(site->page, site->lang, WORD_SITE_LEAD,
				    WITH(number_of(site->page, site->town_count, WORD_A_TOWN, site->lang),
					 number_of(site->page, goals, WORD_A_GOAL, site->lang))));
	if (goals)
		add_topics(site, &leaf);
	add_towns(site, &leaf);
	site_mapped(site, "index.html", (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}
