/* SPDX-License-Identifier: MPL-2.0 */
/* The document tree: what a page says and in which order, decided once, before any format is chosen. */
#ifndef KK_DOC_H
#define KK_DOC_H

#include "progress/progress.h"
#include "words/words.h"

enum part_kind {
	PART_PAGE, PART_GROUP, PART_HEADING, PART_PARAGRAPH, PART_LIST, PART_ITEM, PART_TABLE, PART_ROW, PART_CELL,
	PART_FIGURES, PART_FIGURE, PART_BLOCKQUOTE, PART_CODE_BLOCK, PART_RULE, PART_CHART,
	PART_TEXT, PART_STRONG, PART_EMPHASIS, PART_CODE, PART_LINK, PART_TIME, PART_STATUS, PART_NOTE, PART_BREAK,
	PART_FREE, PART_CHOICE,
	PART_COUNT
};

/* What a part is for; a format decides what that looks like. */
enum role {
	ROLE_NONE,
	/* groups */
	ROLE_MAIN, ROLE_TOP, ROLE_OVERVIEW, ROLE_SECTION, ROLE_AREA, ROLE_AREA_HEAD, ROLE_GOAL, ROLE_COLUMNS,
	ROLE_COLUMN, ROLE_DETAILS, ROLE_FOOTER, ROLE_FOOTER_PART,
	/* paragraphs and links */
	ROLE_VERDICT, ROLE_STATUS_LINE, ROLE_PERMALINK, ROLE_QUOTATION, ROLE_ANSWER, ROLE_TREND, ROLE_SOURCE,
	/* lists and figures */
	ROLE_COUNTS, ROLE_MEANS, ROLE_CHECKS, ROLE_FACTS, ROLE_NUMBERS, ROLE_TERMS,
	/* tables */
	ROLE_SCHEME,
	/* of a site: a list of links to jump by, the municipalities, what can be fetched */
	ROLE_JUMP, ROLE_TOWNS, ROLE_LINKS, ROLE_LETTER, ROLE_FILTER,
	/* what is on this page */
	ROLE_CONTENTS,
	/* a table whose rows are cards on a narrow screen */
	ROLE_CARDS,
	ROLE_COUNT
};

enum cell_flag {
	CELL_HEADER = 1,
	CELL_NUMBER = 2,
	CELL_TOTAL = 4,
	CELL_SPANNED = 8 /* the one above reaches down to it */
};

struct part {
	uint8_t kind, role;
	uint8_t level;      /* heading: 1 to 6; cell: flags; list: 1 when loose */
	bool has_status, ordered;
	enum status status;
	uint32_t start;     /* of an ordered list; cell: the rows it reaches over, 0 or 1: its own */
	const char *text;   /* text, code, chart's accessible name, figure's term, table's caption, details' summary;
			     * free: the name of a person's block; filter: its question; choice: its words */
	const char *label;  /* heading: what stands before it; cell: its column's heading; status: its word */
	const char *target; /* link: where to; time: the date as ISO 8601 */
	const char *id;
	const char *kinds;  /* what a filter knows it by: "contract behind"; NULL: it stays */
	const struct chart *chart;
	struct part *parent, *first, *last, *previous, *next;
};

/* What a page of a site has around its content; every target is relative to the page. */
struct hyperlink { const char *target, *text, *type; };

struct surround {
	struct hyperlink home;
	const struct hyperlink *menu, *crumbs, *alternates; /* the last crumb is the page itself */
	size_t menu_count, crumb_count, alternate_count;
};

/* A whole page, and what its parts are made with. */
struct page {
	struct arena *arena;
	struct kk_set *set;      /* that has libcmark for its prose; NULL: it has no prose */
	int error;               /* 0, or why it is not whole: nothing is written of it */
	enum kk_lang lang;
	struct part *root;
	const char *title;       /* of the window and the printed page */
	const char *description; /* one sentence for search engines */
	const char *sender;      /* the municipality */
	const char *kicker;      /* what kind of document, and its year; NULL: the heading says it */
	const struct part *draft; /* a paragraph said of a draft, outside the tree; NULL when it is adopted */
	const struct surround *surround; /* NULL: the page stands alone */
	struct styles *styles;   /* of the pages before it; NULL: it is the only one */
	const char *canonical;   /* its lasting address; NULL: not known */
	const char *linked_data; /* JSON, safe inside a script element */
};

/* page/doc.c – building. Every function returns the part that it added to `parent`. */
struct part *doc_add(struct page *page, struct part *parent, enum part_kind kind);
struct part *doc_group(struct page *page, struct part *parent, enum role role);
/* A group that is labelled by the heading it begins with. */
struct part *doc_section(struct page *page, struct part *parent, enum role role, const char *id, const char *heading);
struct part *doc_heading(struct page *page, struct part *parent, unsigned level, const char *id, const char *text);
struct part *doc_paragraph(struct page *page, struct part *parent, enum role role);
struct part *doc_text(struct page *page, struct part *parent, const char *text);
struct part *doc_strong(struct page *page, struct part *parent, const char *text);
struct part *doc_note(struct page *page, struct part *parent, const char *text);
struct part *doc_link(struct page *page, struct part *parent, const char *target, const char *text);
struct part *doc_time(struct page *page, struct part *parent, struct date date);
struct part *doc_status(struct page *page, struct part *parent, enum status status, const char *word);
struct part *doc_list(struct page *page, struct part *parent, enum role role);
struct part *doc_item(struct page *page, struct part *list, const char *text);
struct part *doc_table(struct page *page, struct part *parent, enum role role, const char *id, const char *caption);
struct part *doc_cell(struct page *page, struct part *row, unsigned flags, const char *text);
struct part *doc_figure(struct page *page, struct part *figures, const char *term, const char *value, const char *note);
/* A template from words/words.def: {0} … are filled in, what stands between asterisks is strong. */
void doc_filled(struct page *page, struct part *parent, enum word_id id, const char *const *args);
struct part *doc_said(struct page *page, struct part *parent, enum role role, enum word_id id, const char *const *args);

/* Takes away what was added last, where nothing was put into it. */
void doc_drop_empty(struct part *part);

/* One item of several blocks makes a list loose, as CommonMark has it. */
void doc_loosen(struct part *list);

/* A first paragraph gives its content to the item or cell it begins, so that no empty line opens around it. */
void doc_hoist(struct part *part);

/* page/prose.c – CommonMark as parts; its headings come below `level`. */
void doc_prose(struct page *page, struct part *parent, unsigned level, const char *text);

/* page/walk.c – one visit for every format. */
typedef void act_fn(void *writer, const struct part *part);
struct act { act_fn *enter, *leave; };
void doc_walk(const struct part *root, const struct act acts[PART_COUNT], void *writer);

/* page/html_style.c – pages of one kind have the same style but for its margins: the latest ones are kept */
struct styles *styles_new(struct arena *arena);

/* page/md.c, page/html.c – a page that is not whole is an error of `out` */
void md_write(const struct page *page, struct out *out);
void html_write(const struct page *page, struct out *out);

#endif
