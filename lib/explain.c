/* SPDX-License-Identifier: MPL-2.0 */
/* What a rule asks, by which clause and in its own words, and why; and the whole table. */
#include <string.h>

#include "diag.h"
#include "explain.h"

#define TEXT_WIDTH 78

const struct rule *explain_find(struct arena *arena, const char *name)
{
	const char *folded = text_folded(arena, name);

	for (int i = 0; i < RULE_COUNT; i++)
		if (strcmp(text_folded(arena, rules[i].id), folded) == 0 || strcmp(text_folded(arena, rules[i].name), folded) == 0)
			return &rules[i];
	return NULL;
}

static void put_wrapped(struct out *out, const char *indent, const char *text)
{
	size_t column = 0;

	while (*text) {
		size_t size = strcspn(text, " "), width = text_width(text, size);

		if (column && column + 1 + width > TEXT_WIDTH - strlen(indent)) {
			put_char(out, '\n');
			column = 0;
		}
		put(out, column ? " " : indent);
		put_bytes(out, text, size);
		column += width + (column ? 1 : 0);
		text += size + (text[size] == ' ');
	}
	put_char(out, '\n');
}

static void put_clause(const struct clause *clause, enum kk_lang lang, struct out *out)
{
	put_char(out, '\n');
	put(out, clause->act);
	put_char(out, ' ');
	put(out, clause->ref);
	put(out, ": ");
	put(out, clause->gist.in[lang]);
	put_char(out, '\n');
	if (*clause->quote)
		put_wrapped(out, "  ", clause->quote);
}

void explain_rule(const struct rule *rule, enum kk_lang lang, struct out *out)
{
	put(out, rule->id);
	put_char(out, ' ');
	put(out, rule->name);
	put(out, " (");
	put(out, severity_word(rule->severity, lang, true));
	put(out, ")\n");
	put(out, rule->title.in[lang]);
	put(out, ".\n\n");
	put_wrapped(out, "", rule->why.in[lang]);
	for (unsigned i = 0; i < rule->clause_count; i++)
		put_clause(&clauses[rule->clauses[i]], lang, out);
}

static void put_row(struct out *out, const char *id, const char *severity, const char *clause, const char *title)
{
	size_t width;

	put(out, id);
	put_repeat(out, " ", 7 - strlen(id));
	put(out, severity);
	width = text_width(severity, strlen(severity));
	put_repeat(out, " ", width < 12 ? 12 - width : 1);
	put(out, clause);
	width = text_width(clause, strlen(clause));
	put_repeat(out, " ", width < 16 ? 16 - width : 1);
	put(out, title);
	put_char(out, '\n');
}

static void put_rule_row(const struct rule *rule, enum kk_lang lang, struct out *out)
{
	put_row(out, rule->id, severity_word(rule->severity, lang, true), rule->clause_count ? clauses[rule->clauses[0]].ref : "–",
		rule->title.in[lang]);
}

static void put_human_row(enum clause_id clause, const char *da, const char *en, enum kk_lang lang, struct out *out)
{
	put_row(out, "–", lang == KK_LANG_DA ? "menneske" : "human", clauses[clause].ref, lang == KK_LANG_DA ? da : en);
}

void explain_list(enum kk_lang lang, struct out *out)
{
#define RULE(id, ...) put_rule_row(&rules[id], lang, out);
#define HUMAN(clause, da, en) put_human_row(clause, da, en, lang, out);
#include "rules.def"
#undef RULE
#undef HUMAN
}
