/* SPDX-License-Identifier: MPL-2.0 */
/* What a rule asks, by which clause in its own words, why, and how it looks when it is broken and when it is kept. */
#include <assert.h>
#include <string.h>

#include "base/wrap.h"
#include "finding/finding.h"
#include "law/explain.h"

const struct rule *explain_find(struct arena *arena, const char *name)
{
	const char *folded = text_folded(arena, name);

	for (int i = 0; i < RULE_COUNT; i++)
		if (strcmp(text_folded(arena, rules[i].id), folded) == 0 ||
		    strcmp(text_folded(arena, rules[i].name), folded) == 0)
			return &rules[i];
	return NULL;
}

void explain_heading(struct out *out, enum kk_lang lang, const char *da, const char *en)
{
	put_char(out, '\n');
	put(out, lang == KK_LANG_DA ? da : en);
	put(out, ":\n");
}

static void put_clause(const struct clause *clause, enum kk_lang lang, struct out *out)
{
	put_char(out, '\n');
	put(out, clause->act);
	put_char(out, ' ');
	put(out, clause->ref);
	put(out, ":\n");
	put_wrapped(out, "  ", "  ", wording(clause->gist, lang));
	if (*clause->quote)
		put_quote(out, "  ", clause->quote);
}

/* A rule that rests on no clause says so: what the law asks is never mixed up with what kk asks. */
static void put_no_clause(const struct rule *rule, enum kk_lang lang, struct out *out)
{
	bool is_advice = rule->id[2] == '5', danish = lang == KK_LANG_DA;

	put_char(out, '\n');
	if (is_advice)
		put(out, danish ? "Et råd: loven kræver det ikke.\n" : "Advice: the law does not ask for it.\n");
	else
		put(out, danish ? "Det er formatet, der kræver det, ikke loven.\n" :
		    "It is the format that asks for it, not the law.\n");
}

static void explain_rule(struct arena *arena, const struct rule *rule, enum kk_lang lang, struct out *out)
{
	const struct example *example = example_of(rule);

	put(out, rule->id);
	put_char(out, ' ');
	put(out, rule->name);
	put(out, " (");
	put(out, severity_word(rule->severity, lang, true));
	put(out, ")\n");
	put(out, wording(rule->title, lang));
	put(out, ".\n\n");
	put_wrapped(out, "", "", wording(rule->why, lang));
	for (unsigned i = 0; i < rule->clause_count; i++)
		put_clause(&clauses[rule->clauses[i]], lang, out);
	if (!rule->clause_count)
		put_no_clause(rule, lang, out);
	assert(example); /* each rule has one */
	explain_heading(out, lang, "Forkert", "Wrong");
	put_example(arena, text_at(example->text[0]), lang, out);
	explain_heading(out, lang, "Rigtigt", "Right");
	put_example(arena, text_at(example->text[1]), lang, out);
}

bool explain(struct arena *arena, const char *what, enum kk_lang lang, struct out *out)
{
	const struct rule *rule = explain_find(arena, what);
	const struct term *term = rule ? NULL : term_find(arena, what);
	struct reference reference;

	if (rule)
		explain_rule(arena, rule, lang, out);
	else if (term)
		explain_term(arena, term, lang, out);
	else
		return reference_parse(arena, what, &reference) && explain_reference(arena, &reference, lang, out);
	return true;
}

struct nearest {
	const char *folded, *name;
	unsigned distance;
};

static void consider(struct arena *arena, struct nearest *nearest, const char *name)
{
	unsigned distance = text_distance(nearest->folded, text_folded(arena, name), nearest->distance);

	if (distance < nearest->distance) {
		nearest->distance = distance;
		nearest->name = name;
	}
}

const char *explain_near(struct arena *arena, const char *what)
{
	struct nearest nearest = { .folded = text_folded(arena, what) };

	nearest.distance = text_near_limit(nearest.folded) + 1;
	for (int i = 0; i < RULE_COUNT; i++)
		consider(arena, &nearest, rules[i].name);
	for (size_t i = 0; term_at(i); i++)
		for (int lang = KK_LANG_DA; lang <= KK_LANG_EN; lang++)
			for (const char *at = wording(term_at(i)->names, (enum kk_lang)lang); *at;
			     at += strspn(at, ";")) {
				size_t size = strcspn(at, ";");

				consider(arena, &nearest, arena_text(arena, at, size));
				at += size;
			}
	return nearest.name;
}
