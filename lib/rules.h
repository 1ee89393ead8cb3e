/* SPDX-License-Identifier: MPL-2.0 */
/* The checks behind the rules: one function a rule, named in rules.def, each in its chapter's file. */
#ifndef KK_RULES_H
#define KK_RULES_H

#include "set.h"

/* What a check is given beside its subject. It says where and what; clause and severity are its row's. */
struct check {
	struct file *file;
	enum rule_id rule;
	struct date today;
	struct arena *scratch;
	const struct assessments *all; /* of a follow-up */
};

struct finding *breach(const struct check *check, enum message_id message, struct place place, const struct node *subject,
		       const char *const *args);
struct place breach_place(const struct check *check, const struct field *field, const struct node *otherwise);
const char *breach_date(const struct check *check, struct date date);
const char *breach_quantity(const struct check *check, const struct quantity *quantity);
const char *breach_number(const struct check *check, int64_t number, const char *one_da, const char *many_da,
			  const char *one_en, const char *many_en); /* "3 dage" */

/* Scope to subject. A rule of scope READ has no check: the reader reports it. */
#define DECLARE_READ(name)
#define DECLARE_CONTRACT(name) void check_##name(const struct check *check, const struct contract *contract);
#define DECLARE_AREA(name) void check_##name(const struct check *check, const struct area *area);
#define DECLARE_GOAL(name) void check_##name(const struct check *check, const struct goal *goal);
#define DECLARE_FOLLOWUP(name) void check_##name(const struct check *check, const struct followup *followup);
#define DECLARE_RESULT(name) void check_##name(const struct check *check, const struct assessment *result);
#define DECLARE_ROW(name) \
	void check_##name(const struct check *check, const struct assessment *result, const struct measurement *row);
#define DECLARE_DOCUMENT(name) void check_##name(const struct check *check, const struct common *document);
#define RULE(id, name, severity, law, scope, check, ...) DECLARE_##scope(check)
#define HUMAN(...)
#include "rules.def"
#undef RULE
#undef HUMAN

#endif
