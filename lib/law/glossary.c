/* SPDX-License-Identifier: MPL-2.0 */
/* The words of the field, found by any of their names in either language. */
#include <string.h>

#include "base/wrap.h"
#include "law/explain.h"
#include "texts/texts.h"

static const struct term terms[] = {
#define TERM(...) \
	{ WORDING(GLUE(term_, __LINE__)), WORDING(GLUE(sense_, __LINE__)), PLACE(GLUE(see_, __LINE__)) },
#include "law/glossary.def"
#undef TERM
};

const struct term *term_at(size_t index)
{
	return index < COUNT(terms) ? &terms[index] : NULL;
}

static bool is_named(struct arena *arena, const char *names, const char *folded)
{
	while (*names) {
		size_t size = strcspn(names, ";");

		if (strcmp(text_folded(arena, arena_text(arena, names, size)), folded) == 0)
			return true;
		names += size + (names[size] == ';');
	}
	return false;
}

/* The language of the messages does not matter: whoever reads Danish documents looks up Danish words. */
const struct term *term_find(struct arena *arena, const char *name)
{
	const char *folded = text_folded(arena, name);

	for (size_t i = 0; i < COUNT(terms); i++)
		if (is_named(arena, wording(terms[i].names, KK_LANG_DA), folded) ||
		    is_named(arena, wording(terms[i].names, KK_LANG_EN), folded))
			return &terms[i];
	return NULL;
}

static void put_see(struct arena *arena, const char *see, enum kk_lang lang, struct out *out)
{
	const struct rule *rule;

	if (*see)
		explain_heading(out, lang, "Se også", "See also");
	while (*see) {
		size_t size = strcspn(see, ";");
		const char *name = arena_text(arena, see, size);

		rule = explain_find(arena, name);
		if (rule) {
			explain_rule_line(rule, lang, out);
		} else {
			put(out, "  ");
			put(out, name);
			put_char(out, '\n');
		}
		see += size + (see[size] == ';');
	}
}

static void put_name(struct out *out, const char *names)
{
	put_bytes(out, names, strcspn(names, ";"));
}

void explain_term(struct arena *arena, const struct term *term, enum kk_lang lang, struct out *out)
{
	put_name(out, wording(term->names, lang));
	put(out, " (");
	put_name(out, wording(term->names, lang == KK_LANG_DA ? KK_LANG_EN : KK_LANG_DA));
	put(out, ")\n\n");
	put_wrapped(out, "", "", wording(term->meaning, lang));
	put_see(arena, text_at(term->see), lang, out);
}
