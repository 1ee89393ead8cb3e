/* SPDX-License-Identifier: MPL-2.0 */
/* Whether what a sentence measures is good when it is higher, or when it is lower: by parts of its words. */
#include <string.h>

#include "suggest/words.h"

static const struct {
	char part[20];
	char good;
} stems[] = {
#define LEX(...)
#define STEM(part, good) { part, #good[0] },
#include "suggest/suggest.def"
#undef LEX
#undef STEM
};

/* The letters of a word as bits: a part cannot be in it that begins with others. */
static uint32_t letters_of(const char *text)
{
	uint32_t letters = 0;

	for (; *text; text++)
		letters |= UINT32_C(1) << (*text & 31);
	return letters;
}

/* Of what a part has at least, its first two, which rule out nearly all. */
static bool has_first_letters(uint32_t letters, const char *part)
{
	return letters >> (part[0] & 31) & letters >> (part[1] & 31) & 1;
}

/* "fejlfrie", "error-free" */
static bool is_free_of(const char *word)
{
	static const char *const ends[] = { "fri", "frie", "frit", "free" };

	return text_ends_in(word, ends, COUNT(ends));
}

static int direction_of(const char *word)
{
	uint32_t letters = letters_of(word);
	int direction = 0;

	for (size_t k = 0; k < COUNT(stems); k++) {
		if (!has_first_letters(letters, stems[k].part) || !strstr(word, stems[k].part))
			continue;
		if (stems[k].good == 'L')
			return is_free_of(word) ? 1 : -1; /* "utilfredse" has "tilfreds" in it too */
		if (stems[k].good == 'N')
			return 0;
		direction = 1;
	}
	return direction;
}

/* "en handleplan mod mobning" */
static bool is_against(enum lex lex)
{
	return lex == LEX_COMPARED || lex == LEX_NOT || lex == LEX_NONE_OF;
}

int tokens_direction(const struct tokens *tokens, size_t from, size_t to)
{
	int direction = 0;

	for (size_t i = from; i < to && i < tokens->count && direction >= 0; i++) {
		const char *folded = i && is_against(tokens->items[i - 1].lex) ? "" : tokens->items[i].folded;
		int word = *folded ? direction_of(folded) : 0;

		direction = word ? word : direction;
	}
	return direction;
}
