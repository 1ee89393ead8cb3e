/* SPDX-License-Identifier: MPL-2.0 */
/* The rows of law/clauses.def, rules/rules.def and finding/messages.def as arrays. */
#include <assert.h>

#include "finding/finding.h"
#include "texts/texts.h"

#define NOTE SEVERITY_NOTE
#define WARNING SEVERITY_WARNING
#define ERROR SEVERITY_ERROR

const struct clause clauses[CLAUSE_COUNT] = {
#define CLAUSE(id, act_name, clause_ref, da, en, words) \
	[id] = { .act = (act_name), .ref = (clause_ref), .gist = WORDING(gist_##id), .quote = (words) },
#include "law/clauses.def"
#undef CLAUSE
};

#define LAW(...) { __VA_ARGS__ }, COUNT(((const enum clause_id[]){ __VA_ARGS__ }))
#define NO_LAW { 0 }, 0
/* LAW fills both the clauses and their count. */
#define RULE(rule_id, rule_name, level, law, scope, check, title_da, title_en, why_da, why_en) \
	[rule_id] = { #rule_id, rule_name, law, level, WORDING(title_##rule_id), WORDING(why_##rule_id) },
#define HUMAN(...)
const struct rule rules[RULE_COUNT] = {
#include "rules/rules.def"
};
#undef RULE

#define RULE(id, called, ...) static_assert(sizeof(called) <= sizeof(rules[0].name), "the name of a rule has no room");
#include "rules/rules.def"
#undef RULE
#undef HUMAN

const struct message messages[MSG_COUNT] = {
#define MSG(id, rule_id, da, en, label_da, label_en, help_da, help_en) \
	[MSG_##id] = { .rule = (rule_id), .headline = WORDING(headline_##id), .label = WORDING(label_##id), \
		       .help = WORDING(help_##id) },
#include "finding/messages.def"
#undef MSG
};
