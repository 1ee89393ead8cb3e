/* SPDX-License-Identifier: MPL-2.0 */
/* A work tree as a static site: which pages and files there are, where they lie, and what they say. */
#ifndef KK_SITE_H
#define KK_SITE_H

#include "data/atom.h"
#include "data/csv_row.h"
#include "data/ser.h"
#include "report/parts.h"
#include "set/folder.h"
#include "set/outline.h"

/* A contract or a follow-up, and where it lies: "169-navn/2012/opfoelgning". */
struct site_document {
	struct file *file;
	struct town *town;
	int16_t year;
	const char *slug, *folder, *title;
	const char *first_folder;       /* where it lay, or would have, before another version replaced it */
	struct site_document *current;  /* of a contract that was replaced: the version that holds; else NULL */
	/* while its municipality is written */
	struct assessments all;
	struct card *cards;
	const struct appearance **seen; /* of each card; NULL: its goal has no id */
};

/* A goal in one document. Those of one goal lie together, oldest first. */
struct appearance {
	struct site_document *document;
	const struct assessment *goal;
	const struct card *card;
	const char *committee, *area; /* as slugs */
	const char *area_key;         /* what the area is known by, folded */
	const char *slug;             /* of the goal's own page */
};

/* A municipality; what the national pages say of it is kept, the rest only while it is written. */
struct town {
	const struct group *group;       /* its documents; of a lean set only while it is written */
	struct lot *lot;                 /* the files to be read again; NULL: they are loaded */
	const char *name, *slug, *key, *letter;
	struct file *registered; /* NULL: none */
	struct slugs *slugs;     /* of its areas, while the municipality is written */
	enum kk_lang lang;
	struct site_document *documents; /* by year, contracts first, the version that holds before those it replaced */
	size_t count;
	struct appearance *appearances;
	size_t appearance_count;
	int16_t contract_year, followup_year; /* the newest that are adopted; 0: none */
	bool has_deadlines;
	bool published;                       /* the newest of these bears the day it was published */
	unsigned by_status[STATUS_COUNT];     /* of the newest follow-ups */
	size_t goals;                         /* of those, else of the newest contracts */
};

/* A goal of a municipality's newest documents, for the pages across municipalities. */
struct topic_row {
	const struct town *town;
	unsigned topic;
	const char *title, *target, *value, *status_word, *href;
	enum status status;
	bool followed;
	int16_t year;
	struct topic_row *next;
};

/* A file that tells of every municipality: it is written on as each of them is. */
struct national {
	struct out out;
	struct site *site;
	const char *path;
	bool is_last; /* what comes now is its end */
};

struct site {
	struct kk_set *set;
	struct arena *arena; /* what lasts; set->site holds a municipality, set->scratch one file */
	struct arena *local, *page;
	struct styles *styles;
	const char *base;    /* "https://…/", or NULL */
	const char *authority; /* of tag URIs */
	enum kk_lang lang;
	kk_file_fn *write;
	void *context;
	int error;           /* the first, after which nothing is written */
	struct town *towns;
	size_t town_count;
	struct topic_row *rows, **last_row;
	struct news *news, **last_news;
	struct news *own_news, **last_own; /* those of the municipality that is written */
	struct national map, catalog;     /* addresses for search engines, and data sets */
	struct national csv, excel, json; /* all goals of all municipalities */
	bool is_catalogued;               /* a data set is in the catalogue */
};

struct news {
	struct atom_entry entry; /* its link relative to the root */
	bool is_national;        /* of a publication or a correction; else of a goal's status */
	struct news *next;
};

/* Around a page: built up, then hung on it. */
#define FRAME_LINKS 8
struct frame {
	struct surround surround;
	struct hyperlink menu[FRAME_LINKS], crumbs[FRAME_LINKS], alternates[FRAME_LINKS];
	const char *path, *up; /* "169-navn/index.html", "../" */
};

struct leaf {
	struct frame frame;
	struct page page;
	struct part *main;
	const struct town *town;
};

/* site/towns.c – the municipalities in Danish order; of a lean set each is read again when its turn has come */
void site_towns(struct site *site);
bool towns_are_danish(const struct kk_set *set); /* some document is */
int town_open(struct site *site, struct town *town); /* -EAGAIN: its documents have changed */
void town_close(struct site *site, struct town *town);

/* site/plan.c – what a municipality is called, and every document's place */
bool plan_documents(struct site *site, struct town *town); /* of its group; false: there is nothing to show */
void plan_name(struct site *site, struct town *town);      /* once it has documents; lasts */
const char *plan_name_of(const struct town *town);         /* as its documents have it */
void plan_order(struct site *site);
void plan_places(struct site *site, struct town *town);
bool is_draft(const struct site_document *document);
struct date told_on(const struct site_document *document); /* published, else adopted, else measured; year 0 */

/* site/gather.c – a municipality's goals and areas, and where they appear */
void site_gather(struct site *site, struct town *town);
const char *goal_page(struct arena *arena, const struct town *town, const char *slug);
const char *area_page(struct arena *arena, const struct town *town, const char *slug);
const char *goal_place(struct arena *arena, const struct site_document *document, const struct card *card);
bool is_newest(const struct site_document *document); /* of its municipality's newest follow-ups, else contracts */
bool is_of_now(const struct site_document *document); /* and the contracts beside them that are not followed up */

/* site/frame.c – paths, and what every page has */
const char *site_text(struct arena *arena, const char *const *pieces); /* joined; ended by NULL */
#define JOIN(arena, ...) site_text((arena), (const char *const[]){ __VA_ARGS__, NULL })
const char *site_absolute(const struct site *site, const char *path);  /* NULL without a base */
const char *site_link(const struct site *site, const struct frame *frame, const char *path); /* from the page */
void site_put(struct site *site, const char *path, const struct out *out);
void frame_begin(struct site *site, struct frame *frame, const char *path, const struct town *town, enum kk_lang lang);
void frame_crumb(struct site *site, struct frame *frame, const char *path, const char *text);
void frame_alternate(struct site *site, struct frame *frame, const char *type, const char *path, const char *text);
void leaf_begin(struct site *site, struct leaf *leaf, const char *path, const struct town *town, enum kk_lang lang);
/* A table with its head; the cells of its rows take their columns' headings in turn. */
struct leaf_table { struct part *table, *row; const enum word_id *columns; size_t count, at; };
void leaf_table(struct leaf *leaf, struct part *section, const char *id, const char *caption,
		const enum word_id *columns, size_t count,
		struct leaf_table *table);
void leaf_row(struct leaf *leaf, struct leaf_table *table);
struct part *leaf_cell(struct leaf *leaf, struct leaf_table *table, const char *text); /* NULL: to be filled */
struct part *leaf_top(struct leaf *leaf, const char *kicker, const char *heading, const char *lead);
void leaf_finish(struct site *site, struct leaf *leaf); /* its footer, and out */
void site_finish(struct site *site, struct frame *frame, struct page *page);
/* Its status, and that it is dropped. */
void site_put_status(struct page *page, struct part *parent, const struct assessment *goal);
const char *site_number(struct arena *arena, int number);

/* site/data.c – the figures of a document, or of all, as CSV in two dialects and as JSON */
void data_head(struct out *out, const struct dialect *dialect, enum kk_lang lang);
const char *data_path(struct arena *arena, const struct site_document *document, const char *ending);
void site_data(struct site *site, const struct site_document *document);
const char *town_code(const struct town *town); /* NULL: the register has none */

/* site/national.c – the files that grow with every municipality */
void national_begin(struct site *site);
void national_end(struct site *site);

/* site/document.c, site/town.c, site/goal.c, site/area.c – the pages of a municipality */
void site_document(struct site *site, struct site_document *document);
void site_town(struct site *site, struct town *town);
void site_years(struct site *site, struct town *town);
void site_goals(struct site *site, struct town *town);
void site_areas(struct site *site, struct town *town);
const char *publication_of(struct page *page, const struct site_document *document); /* "published on …" */
const struct text *area_committee_of(const struct town *town, const struct appearance *newest);
struct slugs *area_slugs(struct site *site, const struct municipality *municipality);
const char *area_successors(struct site *site, const struct town *town,
			    const struct appearance *newest); /* NULL: none */

/* site/history.c – corrections (KK210) and goals that go */
struct correction {
	const struct appearance *then, *now;
	const struct measurement *was, *is;
};
size_t corrections_of(struct arena *arena, const struct appearance *first, size_t count,
		      struct correction **corrections);
void site_put_correction(struct page *page, struct part *parent, const struct correction *correction);
/* The day the goal was dropped: of the follow-up that says so; year 0: it was not. */
struct date dropped_on(const struct appearance *first, size_t count, const struct appearance **by);

/* site/news.c – what the feeds tell */
void site_news(struct site *site, const struct town *town);
void site_feed(struct site *site, const struct town *town); /* NULL: the whole site's */

/* site/calendar.c – a municipality's deadlines */
void site_calendar(struct site *site, struct town *town);

/* site/topics.c – goals of all municipalities on the same matter */
unsigned topic_of(struct arena *arena, const struct goal *goal);
void site_note_topics(struct site *site, const struct town *town);
void site_topics(struct site *site);
const char *topic_page(struct arena *arena, unsigned topic);
const char *topic_name(unsigned topic, enum kk_lang lang);
size_t topic_count(void);
size_t topic_size(const struct site *site, unsigned topic);

/* site/filter.c – radio buttons that choose among what follows; nothing where there is little to choose */
struct filter_choice { const char *kind; enum word_id word; size_t count; };
void site_filter(struct leaf *leaf, struct part *parent, const char *name, enum word_id legend,
		 const struct filter_choice *choices, size_t count, size_t total);
void site_status_filter(struct leaf *leaf, struct part *parent, enum word_id legend,
			const size_t by_status[STATUS_COUNT], size_t not_followed, size_t total);

/* site/index.c, site/about.c – the pages above the municipalities */
void site_index(struct site *site);
void site_about(struct site *site);

/* site/meta.c – schema.org, DCAT, and the sitemap */
const char *site_linked_data(struct site *site, const struct site_document *document, const struct frame *frame,
			     const struct page *page);
const char *site_linked_leaf(struct site *site, const struct leaf *leaf);
void catalog_head(struct site *site);
void site_catalog_add(struct site *site, const struct site_document *document);
void catalog_end(struct site *site);
void map_head(struct site *site);
void site_mapped(struct site *site, const char *path, struct date changed); /* a page that search engines may list */
void map_end(struct site *site);
void site_robots(struct site *site);

#endif
