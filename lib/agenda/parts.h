/* SPDX-License-Identifier: MPL-2.0 */
/* What the files that make a case share. */
#ifndef KK_AGENDA_PARTS_H
#define KK_AGENDA_PARTS_H

#include "agenda/agenda.h"
#include "format/distinct.h"
#include "report/parts.h"

struct agenda {
	struct report report;     /* its cards and figures are of all goals, so that numbers are those of the page */
	struct assessments own;   /* those of this case's areas */
	const struct area **areas; /* this case's, in the order of the documents */
	const char **committees;  /* whose each is; NULL: nobody's */
	size_t area_count, enclosures;
	struct owned *owned;      /* the same by their addresses */
	struct submission said;   /* what the document says itself; empty without `sag` */
	const char *committee;    /* NULL: the council's case, of all areas */
	bool is_whole;            /* no area of the document is another's */
	const struct run *run;    /* what the check found; NULL: it has not run */
};

/* agenda/owned.c */
struct owned { const struct area *area; size_t first, count; /* of its goals */ };
void agenda_own(struct agenda *agenda); /* which goals are this case's */
struct owned *agenda_owned(const struct agenda *agenda, const struct area *area); /* NULL: it is another's */

/* agenda/area.c – each area of the document with the committee that it belongs to, or NULL. */
typedef void area_fn(void *context, const char *committee, const struct area *area);
void agenda_each_area(struct arena *arena, const struct file *file, area_fn *visit, void *context);
size_t agenda_area_count(const struct file *file);
int agenda_areas(struct agenda *agenda, const char *committee);

/* agenda/head.c – what stands above the case's text */
void agenda_head(struct agenda *agenda);
const char *agenda_years(struct agenda *agenda); /* "2012" */
const struct day *agenda_when(const struct agenda *agenda); /* it decides */

/* agenda/goals.c – the tables of goals, and how far each is */
void agenda_goals(struct agenda *agenda, struct part *section);

/* agenda/made.c – what can be said where the document says nothing; false: nothing can */
typedef bool made_fn(struct agenda *agenda, struct part *section);
made_fn agenda_background, agenda_timetable, agenda_legal_basis, agenda_policy, agenda_information;

/* agenda/facts.c – what the check found and what was measured: no opinion */
void agenda_facts(struct agenda *agenda, struct part *section);

/* agenda/same.c – areas that are one as documents call them: by id where both have one, else by name. Of those that
 * were added the first with another value; SIZE_MAX: there is none. */
struct same_areas { struct arena *arena; struct distinct called; struct same *of; };
void same_begin(struct same_areas *same, struct arena *arena, size_t most);
void same_add(struct same_areas *same, const struct area *area, size_t at, uint32_t value);
size_t same_find(const struct same_areas *same, const struct area *area, uint32_t value);

/* agenda/shares.c – in the council's case: is each area in exactly one committee's? */
void agenda_shares(struct agenda *agenda, struct part *section);

/* agenda/recommend.c */
made_fn agenda_recommendation;

#endif
