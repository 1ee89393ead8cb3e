/* SPDX-License-Identifier: MPL-2.0 */
/* The rows of suggest/suggest.def, and how they are found. */
#ifndef KK_SUGGEST_DICTIONARY_H
#define KK_SUGGEST_DICTIONARY_H

#include "suggest/words.h"

#define PHRASE_ROOM 48 /* the longest phrase, with room for what is no phrase */

/* Without pointers: there are many, and each would be set when the program is started. */
struct row {
	char phrase[28];
	uint8_t lang, lex; /* enum kk_lang, enum lex */
	int16_t value;
};

const struct row *row_from(const char *phrase); /* the first row that is not before it */
bool is_row_of(const struct row *row, const char *phrase);
const struct row *row_of(const char *phrase, enum kk_lang lang);    /* NULL: no such row */
const struct row *row_of_form(const char *word, enum kk_lang lang); /* of the verb that this is a form of */
bool row_begins(const struct row *row, const char *start, size_t size);
size_t row_index(const struct row *row);
const struct row *row_at(size_t index);

/* The verb that a Danish noun is made from: "etablere" of "etablering", "oprette" of "oprettelse". */
const struct row *row_of_noun(const char *word);

#endif
