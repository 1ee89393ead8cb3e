/* SPDX-License-Identifier: MPL-2.0 */
/* The statute clause by clause and the rules that come from it, from lib/law/clauses.def and lib/rules/rules.def. */
#include <stdio.h>
#include <string.h>

#include "finding/finding.h"
#include "tables.h"

static const char *const severities[] = {
	[SEVERITY_NOTE] = "note", [SEVERITY_WARNING] = "warning", [SEVERITY_ERROR] = "error",
};

static void put_act(const struct clause *clause)
{
	roff_text(strcmp(clause->act, "lov om kommunernes styrelse") == 0 ? "LKS" : clause->act);
	putchar(' ');
	roff_text(clause->ref);
}

static bool rests_on(const struct rule *rule, enum clause_id clause)
{
	for (unsigned i = 0; i < rule->clause_count; i++)
		if (rule->clauses[i] == clause)
			return true;
	return false;
}

static void put_human(enum clause_id row, const char *what, enum clause_id clause)
{
	if (row != clause)
		return;
	fputs(".Pp\nA person must judge ", stdout);
	roff_text(what);
	puts(".");
}

static void put_clause(enum clause_id clause)
{
	const char *before = ".Pp\nRules: ";

	fputs(".It ", stdout);
	put_act(&clauses[clause]);
	putchar('\n');
	roff_phrase(wording(clauses[clause].gist, KK_LANG_EN));
	if (*clauses[clause].quote) {
		puts(".Pp");
		roff_sentences(clauses[clause].quote);
	}
	for (int i = 0; i < RULE_COUNT; i++)
		if (rests_on(&rules[i], clause)) {
			printf("%s%s", before, rules[i].id);
			before = ", ";
		}
	if (*before == ',')
		puts(".");
#define RULE(...)
#define HUMAN(row, da, en) put_human(row, en, clause);
#include "rules/rules.def"
#undef RULE
#undef HUMAN
}

bool part_law(const char *of)
{
	(void)of;
	puts(".Bl -tag -width Ds");
	for (int i = 0; i < CLAUSE_COUNT; i++)
		put_clause((enum clause_id)i);
	puts(".El");
	return true;
}

static void put_rule(const struct rule *rule)
{
	printf(".It %s Sy %s No (%s)\n", rule->id, rule->name, severities[rule->severity]);
	roff_phrase(wording(rule->title, KK_LANG_EN));
	roff_sentences(wording(rule->why, KK_LANG_EN));
	for (unsigned i = 0; i < rule->clause_count; i++) {
		fputs(i ? "; " : "[", stdout);
		put_act(&clauses[rule->clauses[i]]);
	}
	if (rule->clause_count)
		puts("]");
}

static void put_human_row(enum clause_id clause, const char *what)
{
	fputs(".It ", stdout);
	put_act(&clauses[clause]);
	puts(" Sy for a person to judge");
	roff_phrase(what);
}

bool part_rules(const char *of)
{
	(void)of;
	puts(".Bl -tag -width Ds");
#define RULE(id, ...) put_rule(&rules[id]);
#define HUMAN(clause, da, en) put_human_row(clause, en);
#include "rules/rules.def"
#undef RULE
#undef HUMAN
	puts(".El");
	return true;
}
