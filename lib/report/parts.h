/* SPDX-License-Identifier: MPL-2.0 */
/* What the files that build a page share. */
#ifndef KK_REPORT_PARTS_H
#define KK_REPORT_PARTS_H

#include "page/chart.h"
#include "page/doc.h"
#include "report/report.h"
#include "years/history.h"

/* One goal as it stands on the page. */
struct card {
	const struct assessment *goal;
	const char *number; /* "1.3" */
	const char *anchor; /* "maal-selvbetjening": lasts as long as the goal's id */
	const char *link;   /* "#maal-selvbetjening" */
	const char *title;
	bool is_text;       /* the title is the goal's own text, whole: it is not quoted again */
	uint32_t area;      /* from 1, over all contracts */
};

struct report {
	struct page page;
	struct arena *arena;
	enum kk_lang lang;
	struct file *file;
	const struct assessments *all;
	struct date today;
	struct part *main, *footer;
	struct card *cards;
	uint32_t tables;    /* numbered as they come: for ids */
	bool is_plain;      /* without links within the page */
	const struct history *earlier; /* the follow-ups before this one; NULL: none is known */
	struct part *changes;          /* the section of that name; NULL: there is none */
	/* in a site: the page of a card's goal through the years, relative to this one; NULL: it stands alone */
	const char *(*history)(const struct report *report, const struct card *card);
	const void *site;
};

/* report/report.c – all of a page; arena, file, all and today are given, the rest is made. */
void report_build(struct report *report);

/* report/contract.c, report/followup.c */
void report_contract(struct report *report);
void report_followup(struct report *report);

/* report/frame.c – what both pages have around their content */
const char *report_id(struct report *report, const char *prefix, size_t number);
struct part *report_top(struct report *report, enum word_id question, const char *verdict);
void report_date_fact(struct report *report, struct part *facts, enum word_id term, const struct day *day,
		      const char *otherwise);
void report_publication(struct report *report, struct part *facts);
const char *page_title(struct arena *arena, const char *what, const char *sender); /* that a window has room for */
struct date report_due(const struct common *common); /* by BEK § 6; year 0 where it is not adopted */
const char *report_title(struct report *report, const struct file *file); /* its own, else the usual one */
/* report/footer.c */
void report_footer(struct report *report, enum word_id basis, enum word_id document);

/* report/card.c – a goal's title, number and anchor, and what both pages say of a goal */
void report_cards(struct report *report);
struct part *report_card(struct report *report, struct part *parent, const struct card *card);
void report_quote(struct report *report, struct part *parent, const struct card *card);
void report_means(struct report *report, struct part *parent, const struct goal *goal);
void report_prose(struct report *report, struct part *parent, unsigned level, const struct text *text);
const char *report_line(struct report *report, const struct text *text); /* without the point that ends it */
void report_milestones(struct report *report, struct part *figures, const struct assessment *goal);
const char *report_list(struct report *report, const struct texts *texts);

/* report/goal.c – a goal and how far it is */
void report_goal(struct report *report, struct part *area, const struct card *card);

/* report/figures.c */
void report_figures(struct report *report, struct part *article, const struct assessment *goal);

/* report/scheme.c, report/terms.c, report/legal.c – the contract's table, its goals, and what the statute asks */
void report_scheme(struct report *report, struct part *section, const struct area *area);
void report_terms(struct report *report, struct part *section, const struct card *card);
void report_legal(struct report *report);

/* report/compare.c – groups and benchmarks beside a goal or an indicator */
void report_compare(struct report *report, struct part *parent, const struct assessment *goal, const char *number);
void report_indicators(struct report *report, struct part *parent, const struct area *area);

/* report/table.c, report/finances.c, report/method.c */
void report_table(struct report *report);
void report_finances(struct report *report);
void report_method(struct report *report);

/* report/contact.c, report/linked.c – who answers for an area; what machines read of a page that stands alone */
void report_contact(struct report *report);
/* agenda/area.c – the committee that an area belongs to; NULL: none */
const char *area_committee(struct arena *arena, const struct file *file, const struct file *contract,
			   const struct area *area);
void report_linked(struct report *report);

/* report/contents.c – links to the parts of a long page; report/changes.c – what is new since an earlier version */
void report_contents(struct report *report);
void report_changes(struct report *report);
const struct card *report_card_of(const struct report *report, const struct goal *goal);

#endif
