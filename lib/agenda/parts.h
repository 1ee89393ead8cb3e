/* SPDX-License-Identifier: MPL-2.0 */
/* What the files that make a case share. */
#ifndef KK_AGENDA_PARTS_H
#define KK_AGENDA_PARTS_H

#include "agenda/agenda.h"
#include "report/parts.h"

struct agenda {
	struct report report;     /* its cards and figures are of all goals, so that numbers are those of the page */
	struct assessments own;   /* those of this case's areas */
	const struct area **areas; /* this case's, in the order of the documents */
	const char **committees;  /* whose each is; NULL: nobody's */
	size_t area_count;
	struct submission said;   /* what the document says itself; empty without `sag` */
	const char *committee;    /* NULL: the council's case, of all areas */
	bool is_whole;            /* no area of the document is another's */
	const struct run *run;    /* what the check found; NULL: it has not run */
};

/* agenda/area.c */
int agenda_areas(struct agenda *agenda, const char *committee);

/* agenda/head.c – what stands above the case's text */
void agenda_head(struct agenda *agenda);
const char *agenda_years(struct agenda *agenda); /* "2012" */
const struct day *agenda_when(const struct agenda *agenda); /* it decides */
const char *agenda_body(struct agenda *agenda);  /* who decides: "Borger- og Erhvervsudvalget" */

/* agenda/goals.c – the tables of goals, and how far each is */
void agenda_goals(struct agenda *agenda, struct part *section);

/* agenda/made.c – what can be said where the document says nothing; false: nothing can */
typedef bool made_fn(struct agenda *agenda, struct part *section);
made_fn agenda_background, agenda_timetable, agenda_legal_basis, agenda_policy, agenda_information;

/* agenda/facts.c – what the check found and what was measured: no opinion */
void agenda_facts(struct agenda *agenda, struct part *section);

/* agenda/shares.c – in the council's case: is each area in exactly one committee's? */
void agenda_shares(struct agenda *agenda, struct part *section);

/* agenda/recommend.c */
made_fn agenda_recommendation;

#endif
