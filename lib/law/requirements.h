/* SPDX-License-Identifier: MPL-2.0 */
/* What the statute demands of each document and service area, one by one, and whether it is met. */
#ifndef KK_REQUIREMENTS_H
#define KK_REQUIREMENTS_H

#include "finding/finding.h"

/* The file itself, which no clause asks for: that it can be read, and all advice. */
#define CLAUSE_NONE CLAUSE_COUNT

enum verdict {
	VERDICT_MET,
	VERDICT_UNMET,
	VERDICT_UNKNOWN, /* the document could not be read well enough to tell */
};

struct cited {
	const struct finding *finding;
	struct cited *next;
};

struct requirement {
	const struct checked *file;
	enum clause_id clause;
	const char *area;        /* its name; NULL: the document as a whole */
	uint32_t area_number;    /* among those of the document, from 1 */
	enum verdict verdict;
	struct cited *findings, **last; /* what concerns it, warnings and notes too */
	size_t number;           /* how many stand before it */
	struct requirement *next;
};

/* Of one of the run's files, in the order of the statute and of its areas; in run->arena. */
struct requirement *requirements_of(const struct run *run, size_t file);

/* "§ 2, nr. 1: Folkeskole", for people; "dokumentet" where no clause asks. */
const char *requirement_name(const struct run *run, const struct requirement *requirement);
const char *requirement_reason(const struct run *run); /* why a verdict is unknown */

/* law/requirement_area.c – the contracts whose areas count: the document itself, or those it follows up. */
uint32_t followed_count(const struct file *file);
const struct file *followed_at(const struct file *file, uint32_t index); /* NULL: it could not be read */
const struct area *finding_area(const struct finding *finding);          /* NULL: none, or the whole document */
uint32_t finding_area_number(const struct finding *finding); /* the same as a number among these areas; 0: none */

/* The names of the areas that count, in their order, each with a NUL behind it. */
struct areas {
	uint32_t count;
	size_t size;
	const char *names;
};
struct areas areas_of(struct arena *arena, const struct file *file, enum kk_lang lang);

#endif
