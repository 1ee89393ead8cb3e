/* SPDX-License-Identifier: MPL-2.0 */
/* The dictionary of goal sentences: its rows, found by their words, and the forms of a verb that need no row. */
#include <string.h>

#include "suggest_dictionary.h"

static const struct row rows[] = {
#define LEX(phrase, lang, lex, value) { phrase, KK_LANG_##lang, LEX_##lex, value },
#define STEM(...)
#include "suggest.def"
#undef LEX
#undef STEM
};

bool tokens_sorted(void)
{
	for (size_t i = 1; i < COUNT(rows); i++) {
		int order = strcmp(rows[i - 1].phrase, rows[i].phrase);

		if (order > 0 || (order == 0 && rows[i - 1].lang >= rows[i].lang))
			return false;
	}
	return true;
}

/* The first row that is not before `phrase`. */
const struct row *row_from(const char *phrase)
{
	size_t low = 0, high = COUNT(rows);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = (unsigned char)rows[middle].phrase[0] - (unsigned char)phrase[0];

		if (order < 0 || (order == 0 && strcmp(rows[middle].phrase, phrase) < 0))
			low = middle + 1;
		else
			high = middle;
	}
	return rows + low;
}

bool is_row_of(const struct row *row, const char *phrase)
{
	return row < rows + COUNT(rows) && strcmp(row->phrase, phrase) == 0;
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
static const struct row *verb_of(const char *word, const char *ending, const char *instead, enum kk_lang lang,
				 bool participle)
{
	size_t size = strlen(word), cut = strlen(ending), added = strlen(instead);
	char infinitive[PHRASE_ROOM];
	const struct row *row;

	if (size < cut + 3 || size - cut + added >= sizeof(infinitive) || strcmp(word + size - cut, ending) != 0)
		return NULL;
	memcpy(infinitive, word, size - cut);
	memcpy(infinitive + size - cut, instead, added + 1);
	row = row_of(infinitive, lang);
	if (!row || !is_verb(row) || (participle && row->lex == LEX_DEED))
		return NULL; /* "bygning" and "besøgende" are no deeds */
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

	for (size_t i = 0; i < COUNT(forms) && !row; i++)
		if (forms[i].lang == lang)
			row = verb_of(word, forms[i].ending, forms[i].instead, lang, strlen(forms[i].ending) > 2);
	return row;
}
