/* SPDX-License-Identifier: MPL-2.0 */
/* The executive order clause by clause: found as people cite it, quoted, with the rules that rest on it. */
#include <assert.h>
#include <string.h>

#include "base/wrap.h"
#include "law/explain.h"

struct passage {
	unsigned chapter;
	int clause;       /* NO_CLAUSE: no rule rests on it */
	const char *ref, *text;
};

#define NO_CLAUSE (-1)

static const struct passage passages[] = {
#define CHAPTER(...)
#define CITED(chapter, clause) { chapter, clause, NULL, NULL },
#define PLAIN(chapter, ref, text) { chapter, NO_CLAUSE, ref, text },
#define JUDGED(...)
#include "law/statute.def"
#undef CHAPTER
#undef CITED
#undef PLAIN
#undef JUDGED
};

static const struct chapter { unsigned number; const char *heading, *english; } chapters[] = {
#define CHAPTER(number, heading, english) { number, heading, english },
#define CITED(...)
#define PLAIN(...)
#define JUDGED(...)
#include "law/statute.def"
#undef CHAPTER
#undef CITED
#undef PLAIN
#undef JUDGED
};

static const struct judged { enum clause_id clause; struct bilingual how; } judged[] = {
#define CHAPTER(...)
#define CITED(...)
#define PLAIN(...)
#define JUDGED(clause, da, en) { clause, { { da, en } } },
#include "law/statute.def"
#undef CHAPTER
#undef CITED
#undef PLAIN
#undef JUDGED
};

static const struct human { enum clause_id clause; struct bilingual what; } humans[] = {
#define RULE(...)
#define HUMAN(clause, da, en) { clause, { { da, en } } },
#include "rules/rules.def"
#undef RULE
#undef HUMAN
};

static const char *ref_of(const struct passage *passage)
{
	return passage->clause == NO_CLAUSE ? passage->ref : clauses[passage->clause].ref;
}

size_t statute_count(void)
{
	return COUNT(passages);
}

const char *statute_text(size_t row)
{
	return passages[row].clause == NO_CLAUSE ? passages[row].text : clauses[passages[row].clause].quote;
}

static struct reference reference_of(struct arena *arena, const struct passage *passage)
{
	struct reference reference;
	bool read = reference_parse(arena, ref_of(passage), &reference);

	assert(read);
	(void)read;
	reference.act = passage->chapter ? ACT_BEK : ACT_LKS;
	return reference;
}

/* A paragraph's opening words belong to each of its numbers; a paragraph asked for whole has all its parts. */
static bool covers(const struct reference *asked, const struct reference *it)
{
	bool opens = !it->nr && !it->stk;

	if (asked->act && asked->act != it->act)
		return false;
	if (asked->section != it->section || asked->letter != it->letter)
		return false;
	if (asked->stk && asked->stk != (it->stk ? it->stk : 1)) /* the only stykke of a paragraph has no number */
		return false;
	return !asked->nr || asked->nr == it->nr || opens;
}

static bool rests_on(const struct rule *rule, enum clause_id clause)
{
	for (unsigned i = 0; i < rule->clause_count; i++)
		if (rule->clauses[i] == clause)
			return true;
	return false;
}

void put_quote(struct out *out, const char *indent, const char *text)
{
	struct out quoted;

	out_memory(&quoted, out->arena);
	put(&quoted, "»");
	put(&quoted, text);
	put(&quoted, "«");
	put_wrapped(out, indent, indent, out_text(&quoted));
}

static void put_chapter(const struct passage *passage, enum kk_lang lang, struct out *out)
{
	for (size_t i = 0; i < COUNT(chapters); i++) {
		if (chapters[i].number != passage->chapter)
			continue;
		put(out, lang == KK_LANG_DA ? ", kapitel " : ", chapter ");
		put_unsigned(out, chapters[i].number);
		put(out, lang == KK_LANG_DA ? ": " : " – ");
		put(out, lang == KK_LANG_DA ? chapters[i].heading : chapters[i].english);
	}
}

static void put_passage(const struct passage *passage, enum kk_lang lang, struct out *out)
{
	const struct clause *clause = passage->clause == NO_CLAUSE ? NULL : &clauses[passage->clause];

	put_char(out, '\n');
	put(out, ref_of(passage));
	put(out, clause ? ": " : "\n");
	if (clause) {
		put(out, wording(clause->gist, lang));
		put_char(out, '\n');
	}
	if (!clause || *clause->quote)
		put_quote(out, "  ", clause ? clause->quote : passage->text);
	else
		put_wrapped(out, "  ", "  ",
			    lang == KK_LANG_DA ? "Teksten står i loven, som bekendtgørelsen er udstedt efter." :
			    "Its words stand in the act that the executive order is issued under.");
}

static void put_rules(enum clause_id clause, enum kk_lang lang, struct out *out)
{
	bool any = false;

	for (int i = 0; i < RULE_COUNT; i++) {
		if (!rests_on(&rules[i], clause))
			continue;
		if (!any)
			put_char(out, '\n');
		any = true;
		explain_rule_line(&rules[i], lang, out);
	}
}

static void put_human(enum clause_id clause, enum kk_lang lang, struct out *out)
{
	for (size_t i = 0; i < COUNT(humans); i++) {
		struct out sentence;

		if (humans[i].clause != clause)
			continue;
		out_memory(&sentence, out->arena);
		put(&sentence, lang == KK_LANG_DA ? "Et menneske må afgøre, " : "A person must judge ");
		put(&sentence, humans[i].what.in[lang]);
		put_char(&sentence, '.');
		put_char(out, '\n');
		put_wrapped(out, "  ", "  ", out_text(&sentence));
	}
	for (size_t i = 0; i < COUNT(judged); i++)
		if (judged[i].clause == clause)
			put_wrapped(out, "  ", "  ", judged[i].how.in[lang]);
}

static void put_title(const struct passage *passage, const struct reference *it, enum kk_lang lang, struct out *out)
{
	const char *act = it->act == ACT_BEK ? "BEK 1309" : clauses[LKS_62_1].act;

	put(out, act);
	put(out, " § ");
	put_unsigned(out, it->section);
	if (it->letter) {
		put_char(out, ' ');
		put_char(out, it->letter);
	}
	put_chapter(passage, lang, out);
	put_char(out, '\n');
}

bool explain_reference(struct arena *arena, const struct reference *asked, enum kk_lang lang, struct out *out)
{
	bool found = false, exact = false;
	struct reference it;

	for (size_t i = 0; i < COUNT(passages); i++) {
		it = reference_of(arena, &passages[i]);
		exact |= covers(asked, &it) && (!asked->nr || asked->nr == it.nr);
	}
	for (size_t i = 0; exact && i < COUNT(passages); i++) {
		it = reference_of(arena, &passages[i]);
		if (!covers(asked, &it))
			continue;
		if (!found)
			put_title(&passages[i], &it, lang, out);
		found = true;
		put_passage(&passages[i], lang, out);
		if (passages[i].clause == NO_CLAUSE)
			continue;
		put_rules((enum clause_id)passages[i].clause, lang, out);
		put_human((enum clause_id)passages[i].clause, lang, out);
	}
	return found;
}
