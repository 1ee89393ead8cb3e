/* SPDX-License-Identifier: MPL-2.0 */
/* The checks behind the rules: one function a rule, named in rules/rules.def, each in its chapter's file. */
#ifndef KK_RULES_H
#define KK_RULES_H

#include "years/archive.h"

/* What a check is given beside its subject. It says where and what; clause and severity are its row's. */
struct check {
	struct file *file;
	enum rule_id rule;
	struct date today;
	struct arena *scratch;
	const struct assessments *all; /* of a follow-up */
	const struct strangers *strangers; /* of a follow-up: its ids that no goal has */
	const struct folder *folder;
	struct group *group;           /* the file's; NULL: it does not say whose it is */
	struct lineage *lineage;       /* what the goal carries on that was looked up last */
	const struct archive *archive; /* scope HISTORY: what its municipality has published; NULL: not known */
};

/* rules/followup.c – the follow-up does not say what is done about the goal: only then does a rule ask how it goes. */
bool lacks_action(const struct assessment *result);

/* rules/text.c – the line that says what a goal's own text says, or NULL where it would need a baseline beside it;
 * *said: the text says something. */
const char *line_in_text(const struct check *check, const struct goal *goal, bool *said);

struct finding *breach(const struct check *check, enum message_id message, struct place place,
		       const struct node *subject, const char *const *args);
struct place breach_place(const struct check *check, const struct field *field, const struct node *otherwise);
const char *breach_year(const struct check *check, int year);
const char *breach_date(const struct check *check, struct date date);
const char *breach_quantity(const struct check *check, const struct quantity *quantity);
const char *breach_number(const struct check *check, int64_t number, const char *one_da, const char *many_da,
			  const char *one_en, const char *many_en); /* "3 dage" */

/* Which name was meant is asked until it has cost too much: where so many are unknown, they are not misspelt. */
bool may_compare(const struct check *check);
bool is_nearer(const struct check *check, const char *folded, const char *other, unsigned *best); /* which it becomes */

/* The adoption of the budget that a follow-up is due with (BEK § 4), here or in the register; year 0: not known.
 * *unknown: it may be known, but could not be read. */
struct date budget_adopted(const struct check *check, const struct followup *followup, bool *unknown,
			   struct place *place);
#define FIRST_FOLLOW_UP 2011 /* its year; BEK § 8, stk. 3 */

/* rules/register.c – the areas of a contract beside those of the register */
bool area_may_be_other(const struct register_area *registered); /* something of it could not be read */
const struct register_area *register_area(const struct municipality *municipality, uint32_t i);

/* format/strangers.c – an id that stands in a follow-up and in none of its contracts, once for each. */
struct stranger {
	const char *id, *near; /* near: the goal that was probably meant, or NULL */
	struct place place;
	const struct node *subject;
	bool told; /* of something else in it (0xx) */
};
struct strangers {
	struct stranger *items;
	size_t count;
};
void strangers_find(const struct check *check, struct strangers *strangers);
bool strangers_may_mean(const struct strangers *strangers, const char *id); /* one of them is this goal's, misspelt */

/* Scope to subject. A rule of scope READ has no check: the reader reports it. */
#define DECLARE_READ(name)
#define DECLARE_CONTRACT(name) void check_##name(const struct check *check, const struct contract *contract);
#define DECLARE_AREA(name) void check_##name(const struct check *check, const struct area *area);
#define DECLARE_GOAL(name) void check_##name(const struct check *check, const struct goal *goal);
#define DECLARE_FOLLOWUP(name) void check_##name(const struct check *check, const struct followup *followup);
#define DECLARE_RESULT(name) void check_##name(const struct check *check, const struct assessment *result);
#define DECLARE_ROW(name) \
	void check_##name(const struct check *check, const struct assessment *result, const struct measurement *row);
#define DECLARE_HISTORY(name) DECLARE_ROW(name)
#define DECLARE_FIGURE(name) DECLARE_GOAL(name) DECLARE_ROW(name##_measured)
#define DECLARE_DOCUMENT(name) void check_##name(const struct check *check, const struct common *document);
#define DECLARE_FOLDER(name) void check_##name(const struct check *check);
#define DECLARE_APPLICATION(name) void check_##name(const struct check *check, const struct application *application);
#define DECLARE_CRITERION(name) DECLARE_GOAL(name)
#define RULE(id, name, severity, law, scope, check, ...) DECLARE_##scope(check)
#define HUMAN(...)
#include "rules/rules.def"
#undef RULE
#undef HUMAN

#endif
