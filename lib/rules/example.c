/* SPDX-License-Identifier: MPL-2.0 */
/* The examples of rules/examples.def in one language: <da|en> is one of the two, and keys are the format's own. */
#include <string.h>

#include "format/keys.h"
#include "law/explain.h"
#include "texts/texts.h"

static const struct example examples[] = {
#define EXAMPLE(rule, place, wrong, right) \
	{ rule, IN_##place, { PLACE(GLUE(wrong_, __LINE__)), PLACE(GLUE(right_, __LINE__)) } },
#include "rules/examples.def"
#undef EXAMPLE
};

const struct example *example_of(const struct rule *rule)
{
	for (size_t i = 0; i < COUNT(examples); i++)
		if (strcmp(examples[i].rule, rule->id) == 0)
			return &examples[i];
	return NULL;
}

/* At the start of a line: its indentation, and its key where the format has it in English. */
static const char *put_start(struct out *out, const char *at, enum kk_lang lang)
{
	size_t indent = strspn(at, " -"), size = strcspn(at + indent, ":\n<|");

	put_bytes(out, at, indent);
	if (lang != KK_LANG_EN || at[indent + size] != ':')
		return at + indent;
	put(out, key_english(arena_text(out->arena, at + indent, size)));
	return at + indent + size;
}

/* "<da|en>" on one line; anything else that begins with "<" stands for itself. */
static const char *put_choice(struct out *out, const char *at, enum kk_lang lang)
{
	size_t first = strcspn(at + 1, "|>\n"), second;
	const char *english = at + 1 + first + 1;

	if (at[1 + first] != '|') {
		put_char(out, *at);
		return at + 1;
	}
	second = strcspn(english, ">\n");
	if (lang == KK_LANG_DA)
		put_bytes(out, at + 1, first);
	else
		put_bytes(out, english, second);
	return english + second + (english[second] == '>');
}

const char *example_text(struct arena *arena, const char *text, enum kk_lang lang)
{
	bool starts = true;
	struct out out;

	out_memory(&out, arena);
	while (*text) {
		if (starts)
			text = put_start(&out, text, lang);
		starts = *text == '\n';
		if (*text == '<')
			text = put_choice(&out, text, lang);
		else if (*text)
			put_char(&out, *text++);
	}
	return out_text(&out);
}

/* Indented, and safe to look at: some examples hold what may not be shown raw. */
void put_example(struct arena *arena, const char *text, enum kk_lang lang, struct out *out)
{
	const char *line = example_text(arena, text, lang);

	while (*line) {
		size_t size = strcspn(line, "\n");
		bool is_name = strncmp(line, "== ", 3) == 0;

		put(out, is_name ? "  " : "    ");
		put_safe(out, line + (is_name ? 3 : 0), size - (is_name ? 3 : 0));
		put(out, is_name ? ":\n" : "\n");
		line += size + (line[size] == '\n');
	}
}
