/* SPDX-License-Identifier: MPL-2.0 */
/* The whole law as a table: every rule, and between them the clauses that only a person can judge. */
#include <string.h>

#include "base/wrap.h"
#include "finding/finding.h"
#include "law/explain.h"

#define ID_WIDTH 7
#define SEVERITY_WIDTH 12
#define LAW_WIDTH 20
#define LAW_ROOM 256

/* "BEK § 2, nr. 1", one clause a line; the acts by the short names that kk explain knows too. */
static void put_law(char law[LAW_ROOM], const enum clause_id *cited, unsigned count)
{
	size_t size = 0;

	for (unsigned i = 0; i < count; i++) {
		const struct clause *clause = &clauses[cited[i]];
		const char *act = strncmp(clause->act, "BEK", 3) == 0 ? "BEK " :
			strncmp(clause->act, "lov", 3) == 0 ? "LKS " : "";
		const char *parts[] = { i ? "\n" : "", act, *act ? clause->ref : clause->act };

		for (size_t k = 0; k < COUNT(parts); k++)
			for (const char *at = parts[k]; *at && size + 1 < LAW_ROOM; at++)
				law[size++] = *at;
	}
	law[size] = '\0';
}

static void put_row(struct out *out, const char *id, const char *severity, const char *law, const char *title)
{
	const struct cell cells[] = {
		{ id, ID_WIDTH }, { severity, SEVERITY_WIDTH }, { law, LAW_WIDTH }, { title, 0 },
	};

	put_cells(out, cells, COUNT(cells));
}

static void put_rule_row(const struct rule *rule, enum kk_lang lang, struct out *out)
{
	char law[LAW_ROOM];

	put_law(law, rule->clauses, rule->clause_count);
	put_row(out, rule->id, severity_word(rule->severity, lang, true), rule->clause_count ? law : "–",
		wording(rule->title, lang));
}

static void put_human_row(enum clause_id clause, const char *da, const char *en, enum kk_lang lang, struct out *out)
{
	char law[LAW_ROOM];

	put_law(law, &clause, 1);
	put_row(out, "–", lang == KK_LANG_DA ? "menneske" : "human", law, lang == KK_LANG_DA ? da : en);
}

void explain_rule_line(const struct rule *rule, enum kk_lang lang, struct out *out)
{
	const struct cell cells[] = { { "", 2 }, { rule->id, ID_WIDTH }, { wording(rule->title, lang), 0 } };

	put_cells(out, cells, COUNT(cells));
}

void explain_list(enum kk_lang lang, struct out *out)
{
	put_row(out, lang == KK_LANG_DA ? "Regel" : "Rule", lang == KK_LANG_DA ? "Grad" : "Severity",
		lang == KK_LANG_DA ? "Lov" : "Law", lang == KK_LANG_DA ? "Hvad den kræver" : "What it asks");
	put_repeat(out, "─", WRAP_WIDTH);
	put_char(out, '\n');
#define RULE(id, ...) put_rule_row(&rules[id], lang, out);
#define HUMAN(clause, da, en) put_human_row(clause, da, en, lang, out);
#include "rules/rules.def"
#undef RULE
#undef HUMAN
}
