/* SPDX-License-Identifier: MPL-2.0 */
/* The law in words: a rule, a clause or a word of the field; and all rules with what a person must judge. */
#ifndef KK_EXPLAIN_H
#define KK_EXPLAIN_H

#include "finding/finding.h"

/* law/explain.c – "KK102", "unquantified-goal", "§ 5, nr. 2" or "delmål"; false: there is no such thing. */
bool explain(struct arena *arena, const char *what, enum kk_lang lang, struct out *out);
const char *explain_near(struct arena *arena, const char *what); /* what was perhaps meant; NULL: nothing */

const struct rule *explain_find(struct arena *arena, const char *name); /* by number or name; NULL: none */
void explain_heading(struct out *out, enum kk_lang lang, const char *da, const char *en);

/* law/explain_list.c */
void explain_list(enum kk_lang lang, struct out *out);
void explain_rule_line(const struct rule *rule, enum kk_lang lang, struct out *out); /* one of a short list */

/* law/statute.c – a clause as people write it; act and number 0: not given. */
enum act { ACT_NONE, ACT_BEK, ACT_LKS };

struct reference {
	enum act act;
	unsigned section, stk, nr;
	char letter; /* of "§ 62 a" */
};

bool reference_parse(struct arena *arena, const char *text, struct reference *reference);
bool explain_reference(struct arena *arena, const struct reference *reference, enum kk_lang lang, struct out *out);
void put_quote(struct out *out, const char *indent, const char *text); /* the statute's own words, always Danish */
size_t statute_count(void);
const char *statute_text(size_t row); /* "" where the text of the act is not among them */

/* law/glossary.c */
struct term {
	struct wording names; /* divided by ';', the one that is shown first */
	struct wording meaning;
	uint32_t see;         /* rules and clauses, divided by ';'; "" for none */
};

const struct term *term_find(struct arena *arena, const char *name);
const struct term *term_at(size_t index); /* NULL past the last */
void explain_term(struct arena *arena, const struct term *term, enum kk_lang lang, struct out *out);

/* rules/example.c – a wrong and a right example of each rule. */
enum example_place { IN_CONTRACT, IN_AREAS, IN_GOALS, IN_FOLLOWUP, IN_REGISTER, IN_APPLICATION };

struct example {
	char rule[6];     /* "KK102" */
	enum example_place place;
	uint32_t text[2]; /* wrong, right; as rules/examples.def has them */
};

const struct example *example_of(const struct rule *rule); /* NULL: it has none */
/* In one language. A line "== NAME" begins what stands in another file. */
const char *example_text(struct arena *arena, const char *text, enum kk_lang lang);
void put_example(struct arena *arena, const char *text, enum kk_lang lang, struct out *out);

#endif
