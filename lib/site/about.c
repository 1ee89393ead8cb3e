/* SPDX-License-Identifier: MPL-2.0 */
/* What the law asks, how the figures are worked out, and where all data can be fetched. */
#include "site/site.h"

static void add_section(struct leaf *leaf, const char *id, enum word_id heading, enum word_id text)
{
	struct part *section = doc_section(&leaf->page, leaf->main, ROLE_SECTION, id, word(heading, leaf->page.lang));

	doc_prose(&leaf->page, section, 2, word(text, leaf->page.lang));
}

static void add_file(struct site *site, struct leaf *leaf, struct part *list, const char *path, enum word_id text)
{
	doc_link(&leaf->page, doc_item(&leaf->page, list, NULL), site_link(site, &leaf->frame, path),
		 word(text, leaf->page.lang));
}

static void add_data(struct site *site, struct leaf *leaf)
{
	struct part *section = doc_section(&leaf->page, leaf->main, ROLE_SECTION, "data",
					   word(WORD_ALL_DATA, leaf->page.lang));
	struct part *list = doc_list(&leaf->page, section, ROLE_LINKS);

	add_file(site, leaf, list, "data/maal-excel.csv", WORD_FILE_EXCEL);
	add_file(site, leaf, list, "data/maal.csv", WORD_FILE_CSV);
	add_file(site, leaf, list, "data/maal.ndjson", WORD_FILE_NDJSON);
	add_file(site, leaf, list, "katalog.jsonld", WORD_FILE_CATALOG);
	add_file(site, leaf, list, "feed.xml", WORD_FEED);
}

void site_about(struct site *site)
{
	struct leaf leaf;

	leaf_begin(site, &leaf, "om/index.html", NULL, site->lang);
	frame_crumb(site, &leaf.frame, NULL, word(WORD_MENU_ABOUT, site->lang));
	(void)leaf_top(&leaf, word(WORD_SITE, site->lang), word(WORD_MENU_ABOUT, site->lang),
		       word(WORD_ABOUT_LEAD, site->lang));
	add_section(&leaf, "ordningen", WORD_LEGAL_BASIS, WORD_ABOUT_LAW);
	add_section(&leaf, "arkiv", WORD_ABOUT_ARCHIVE_HEAD, WORD_ABOUT_ARCHIVE);
	add_section(&leaf, "metode", WORD_METHOD, WORD_ABOUT_METHOD);
	add_data(site, &leaf);
	site_mapped(site, "om/index.html", (struct date){ 0, 0, 0 });
	leaf_finish(site, &leaf);
}
