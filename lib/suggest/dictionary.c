/* SPDX-License-Identifier: MPL-2.0 */
/* The dictionary of goal sentences: its rows, found by their words, and the forms of a verb that need no row. */
#include <string.h>

#include "suggest/dictionary.h"

static const struct row rows[] = {
#define LEX(phrase, lang, lex, value) { phrase, KK_LANG_##lang, LEX_##lex, value },
#define STEM(...)
#include "suggest/suggest.def"
#undef LEX
#undef STEM
};

bool tokens_sorted(void)
{
	bool sorted = true;

	for (size_t i = 1; i < COUNT(rows); i++) {
		int order = strcmp(rows[i - 1].phrase, rows[i].phrase),
		    step = 2 * ((order > 0) - (order < 0)) + rows[i - 1].lang - rows[i].lang;

		sorted &= step < 0; /* the same phrase: Danish first */
		sorted &= memchr(rows[i].phrase, '\0', sizeof(rows[i].phrase)) != NULL; /* or its room is full */
	}
	return sorted;
}

/* Eight bytes as a number that orders as they do. */
static uint64_t start_of(const char bytes[8])
{
	const unsigned char *b = (const unsigned char *)bytes;

	/* written out, which compilers know for what it is */
	return (uint64_t)b[0] << 56 | (uint64_t)b[1] << 48 | (uint64_t)b[2] << 40 | (uint64_t)b[3] << 32 |
	       (uint64_t)b[4] << 24 | (uint64_t)b[5] << 16 | (uint64_t)b[6] << 8 | (uint64_t)b[7];
}

/* The first row that is not before `phrase`. */
const struct row *row_from(const char *phrase)
{
	size_t low = 0, high = COUNT(rows);
	char first[8] = "";
	uint64_t start;

	for (int i = 0; i < 8 && phrase[i]; i++)
		first[i] = phrase[i];
	start = start_of(first);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint64_t other = start_of(rows[middle].phrase);

		if (other < start || (other == start && strcmp(rows[middle].phrase, phrase) < 0))
			low = middle + 1;
		else
			high = middle;
	}
	return rows + low;
}

bool is_row_of(const struct row *row, const char *phrase)
{
	return row < rows + COUNT(rows) && same_bytes(row->phrase, phrase);
}

const struct row *row_of(const char *phrase, enum kk_lang lang)
{
	for (const struct row *row = row_from(phrase); is_row_of(row, phrase); row++)
		if (row->lang == lang)
			return row;
	return NULL;
}

bool row_begins(const struct row *row, const char *start, size_t size)
{
	return row < rows + COUNT(rows) && strncmp(row->phrase, start, size) == 0;
}

size_t row_index(const struct row *row)
{
	return (size_t)(row - rows);
}

const struct row *row_at(size_t index)
{
	return rows + index;
}

static bool is_verb(const struct row *row)
{
	return row->lex == LEX_UP || row->lex == LEX_DOWN || row->lex == LEX_HALVE || row->lex == LEX_GROW ||
	       row->lex == LEX_KEEP || row->lex == LEX_DEED || row->lex == LEX_ABOVE;
}

/* The verb that is `word` without `ending`, and with `instead`. */
static const struct row *verb_of(const char *word, size_t size, const char *ending, const char *instead,
				 enum kk_lang lang, bool participle)
{
	size_t cut = strlen(ending), added = strlen(instead);
	char infinitive[PHRASE_ROOM];
	const struct row *row;

	if (size < cut + 3 || word[size - 1] != ending[cut - 1] || size - cut + added >= sizeof(infinitive) ||
	    strcmp(word + size - cut, ending) != 0)
		return NULL;
	memcpy(infinitive, word, size - cut);
	memcpy(infinitive + (size - cut), instead, added + 1);
	row = row_of(infinitive, lang);
	if (!row || !is_verb(row) || (participle && row->lex == LEX_DEED))
		return NULL; /* "bygning" and "besøgende" are no deeds */
	return row;
}

const struct row *row_of_noun(const char *word)
{
	static const char *const endings[][2] = { { "ering", "ere" }, { "else", "e" } };
	const struct row *row = NULL;

	for (size_t i = 0; i < COUNT(endings) && !row; i++)
		row = verb_of(word, strlen(word), endings[i][0], endings[i][1], KK_LANG_DA, false);
	return row;
}

/* "etablerer", "etableres", "etableret" of "etablere"; "reduces", "reduced", "reducing" of "reduce". What is irregular
 * has a row of its own. */
const struct row *row_of_form(const char *word, enum kk_lang lang)
{
	static const struct {
		enum kk_lang lang;
		const char *ending, *instead;
	} forms[] = {
		{ KK_LANG_DA, "r", "" },   { KK_LANG_DA, "s", "" },    { KK_LANG_DA, "t", "" },
		{ KK_LANG_DA, "nde", "" }, { KK_LANG_EN, "s", "" },    { KK_LANG_EN, "d", "" },
		{ KK_LANG_EN, "ed", "" },  { KK_LANG_EN, "ing", "e" }, { KK_LANG_EN, "ing", "" },
	};
	const struct row *row = NULL;
	size_t size = strlen(word);

	for (size_t i = 0; i < COUNT(forms) && !row; i++)
		if (forms[i].lang == lang)
			row = verb_of(word, size, forms[i].ending, forms[i].instead, lang, strlen(forms[i].ending) > 2);
	return row;
}
