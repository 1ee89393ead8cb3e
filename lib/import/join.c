/* SPDX-License-Identifier: MPL-2.0 */
/* Where a text was cut, by the end of a page or a line, and how it is put together again. */
#include <string.h>

#include <utf8proc.h>

#include "import/import.h"

/* Words that never end a text, folded. */
static const char loose[][8] = {
	"og",   "eller",  "samt",  "til",   "af",   "for",  "med",    "paa",    "i",   "at",  "som",
	"der",  "den",    "det",   "en",    "et",   "de",   "fra",    "om",     "hos", "ved", "under",
	"over", "mellem", "inden", "efter", "foer", "mod",  "pr",     "ca",     "and", "or",  "the",
	"of",   "to",     "a",     "an",    "in",   "with", "mindst", "hoejst",
};

static int32_t first_of(const char *text)
{
	const char *at = text;

	return *text ? text_next(&at, text + strlen(text)) : 0;
}

static bool is_small(int32_t code)
{
	return utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
}

/* The code point that ends before `at`, and where it begins. */
static int32_t before(const char *text, const char **at)
{
	const char *start = *at, *next;

	if (start == text)
		return 0;
	do
		start--;
	while (start > text && ((unsigned char)*start & 0xC0) == 0x80);
	next = start;
	*at = start;
	return text_next(&next, start + strlen(start));
}

/* How a text ends in a hyphen: not at all, cut by the line, or with a hyphen of its own ("FVU-"). */
enum hyphen { HYPHEN_NONE, HYPHEN_CUT, HYPHEN_OWN };

static enum hyphen hyphen_at(const char *text, const char *at)
{
	int32_t letter;

	if (at == text || at[-1] != '-')
		return HYPHEN_NONE;
	at--;
	letter = before(text, &at);
	if (!text_is_word(letter))
		return HYPHEN_NONE;
	return is_small(letter) && at > text && text_is_word(before(text, &at)) ? HYPHEN_CUT : HYPHEN_OWN;
}

static bool begins_with_word(const char *text, const char *word)
{
	size_t size = strlen(word);

	return strncmp(text, word, size) == 0 && (text[size] == ' ' || text[size] == '\0');
}

static enum hyphen hyphen_of(const char *text)
{
	return hyphen_at(text, text + strlen(text));
}

/* "arbejds-" and "og kulturliv": the hyphen stands for the end of a word. */
static bool is_short_form(const char *next)
{
	return begins_with_word(next, "og") || begins_with_word(next, "eller") || begins_with_word(next, "samt") ||
	       begins_with_word(next, "and") || begins_with_word(next, "or");
}

static bool ends_loose(const char *text)
{
	const char *end = text + strlen(text), *start = end;
	char folded[16];

	if (end[-1] == ',' || end[-1] == '(' || end[-1] == '/')
		return true;
	while (start > text && start[-1] != ' ' && start[-1] != '\n')
		start--;
	if (end - start == 1 && *start >= 'A' && *start <= 'Z') /* "Tema A", "Etape I" */
		return false;
	if (text_fold(start, (size_t)(end - start), folded, sizeof(folded)) == SIZE_MAX)
		return false;
	for (size_t i = 0; i < COUNT(loose); i++)
		if (strcmp(loose[i], folded) == 0)
			return true;
	return false;
}

static bool ends_whole(const char *text)
{
	return strchr(".!?:;)", text[strlen(text) - 1]) != NULL;
}

bool joins(const char *text, const char *next, bool weak)
{
	if (!*text || !*next || strncmp(next, "- ", 2) == 0)
		return false;
	if ((hyphen_of(text) != HYPHEN_NONE && (is_small(first_of(next)) || hyphen_of(text) == HYPHEN_OWN)) ||
	    ends_loose(text))
		return true;
	return weak && is_small(first_of(next)) && !is_small(first_of(text)) && !ends_whole(text);
}

void join_to(struct out *out, const char *next)
{
	enum hyphen hyphen = hyphen_at(out_text(out), out_text(out) + out->size);

	if (hyphen == HYPHEN_CUT && !is_short_form(next) && is_small(first_of(next)))
		out->size--;
	if (hyphen == HYPHEN_NONE || is_short_form(next))
		put_char(out, ' ');
	put(out, next);
}

const char *join(struct arena *arena, const char *text, const char *next)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, text);
	join_to(&out, next);
	return out_text(&out);
}
