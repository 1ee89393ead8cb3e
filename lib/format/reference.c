/* SPDX-License-Identifier: MPL-2.0 */
/* A clause as people cite it: "§ 5", "§5, nr. 2", "BEK 1309 § 8, stk. 3", "§ 62 a, stk. 1", "lovens § 62". */
#include <string.h>

#include "law/explain.h"

enum meaning { FILLER, SECTION, STK, NR, ORDER, LAW };

static const struct known { char word[24]; enum meaning meaning; } known_words[] = {
	{ "§", SECTION }, { "§§", SECTION }, { "paragraf", SECTION }, { "section", SECTION }, { "stk", STK },
	{ "nr", NR }, { "no", NR },
	{ "bek", ORDER }, { "bekendtgoerelse", ORDER }, { "bekendtgoerelsen", ORDER }, { "bekendtgoerelsens", ORDER },
	{ "lks", LAW }, { "lov", LAW }, { "loven", LAW }, { "lovens", LAW }, { "styrelsesloven", LAW },
	{ "styrelseslovens", LAW }, { "kommunestyrelsesloven", LAW }, { "om", FILLER }, { "kommunernes", FILLER },
	{ "styrelse", FILLER },
};

#define BEK_NUMBER 1309
#define MOST_NUMBER 9999

struct reader {
	struct reference *reference;
	enum meaning next; /* what a number would be */
	bool any;
};

static const struct known *word_of(const char *word, size_t size)
{
	for (size_t i = 0; i < COUNT(known_words); i++)
		if (strlen(known_words[i].word) == size && memcmp(known_words[i].word, word, size) == 0)
			return &known_words[i];
	return NULL;
}

static bool take_number(struct reader *reader, unsigned number)
{
	struct reference *reference = reader->reference;
	unsigned *into = reader->next == STK ? &reference->stk : reader->next == NR ? &reference->nr :
		&reference->section;

	if (number == BEK_NUMBER && !reference->section) {
		reference->act = ACT_BEK;
		reader->next = FILLER;
		return true;
	}
	if (*into)
		return false;
	*into = number;
	return number > 0;
}

static bool take_word(struct reader *reader, const char *word, size_t size)
{
	const struct known *known = word_of(word, size);

	if (!known && size == 1 && *word >= 'a' && *word <= 'z' && reader->reference->section &&
	    !reader->reference->letter) {
		reader->reference->letter = *word;
		return true;
	}
	if (!known)
		return false;
	if (known->meaning == ORDER || known->meaning == LAW)
		reader->reference->act = known->meaning == ORDER ? ACT_BEK : ACT_LKS;
	else
		reader->next = known->meaning;
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t number_at(const char *text, unsigned *number)
{
	size_t size = 0;

	for (*number = 0; is_digit(text[size]) && *number <= MOST_NUMBER; size++)
		*number = *number * 10 + (unsigned)(text[size] - '0');
	return size;
}

/* The sign may stand close to its number, and a letter to its own. */
static size_t word_size(const char *text)
{
	static const char sign[] = "§";
	size_t size = 0;

	while (strncmp(text + size, sign, sizeof(sign) - 1) == 0)
		size += sizeof(sign) - 1;
	if (size)
		return size;
	while (text[size] && !is_digit(text[size]) && !strchr("_,.;:()", text[size]))
		size++;
	return size;
}

bool reference_parse(struct arena *arena, const char *text, struct reference *reference)
{
	struct reader reader = { .reference = reference };
	const char *at = text_folded(arena, text);

	*reference = (struct reference){ .act = ACT_NONE };
	while (*at) {
		size_t size = strspn(at, "_,.;:()");
		unsigned number = 0;

		if (size) {
			at += size;
			continue;
		}
		size = is_digit(*at) ? number_at(at, &number) : word_size(at);
		if (is_digit(*at) ? !take_number(&reader, number) : !take_word(&reader, at, size))
			return false;
		at += size;
	}
	return reference->section != 0;
}
