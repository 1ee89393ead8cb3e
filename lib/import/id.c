/* SPDX-License-Identifier: MPL-2.0 */
/* Ids for goals, folded from the words that carry the meaning. */
#include <string.h>

#include "import/import.h"

/* Folded words that tell two goals apart no better than a comma does. */
static const char empty[][16] = {
	"af",       "alle",     "anden",        "andet",     "andre",       "andel",    "andelen", "antal",
	"antallet", "at",       "blive",        "bliver",    "ca",          "de",       "den",     "der",
	"det",      "deres",    "dag",          "dage",      "eller",       "en",       "end",     "er",
	"et",       "flere",    "for",          "forhold",   "forbindelse", "fra",      "faerre",  "gennem",
	"har",      "have",     "hoejst",       "hos",       "hver",        "hvert",    "i",       "inden",
	"ikke",     "kan",      "kommunen",     "kommunens", "maal",        "maales",   "maks",    "med",
	"mere",     "mellem",   "min",          "mindre",    "mindst",      "minimum",  "minut",   "minutter",
	"maa",      "nye",      "og",           "om",        "op",          "over",     "pct",     "per",
	"pr",       "procent",  "procentpoint", "paa",       "samt",        "sekunder", "senest",  "sig",
	"skal",     "som",      "til",          "ud",        "udgangen",    "uge",      "uger",    "ultimo",
	"under",    "udvalgte", "ved",          "vil",       "vaere",       "aar",      "aaret",   "a",
	"an",       "all",      "and",          "are",       "at",          "be",       "by",      "in",
	"is",       "least",    "most",         "of",        "on",          "or",       "per",     "shall",
	"than",     "the",      "to",           "with",      "within",
};

#define WORDS 3 /* as many as an id is made of */

static bool is_empty(const char *word, size_t size)
{
	if (size < 2)
		return true;
	for (size_t i = 0; i < size; i++)
		if (word[i] >= '0' && word[i] <= '9')
			return true;
	for (size_t i = 0; i < COUNT(empty); i++)
		if (strlen(empty[i]) == size && memcmp(empty[i], word, size) == 0)
			return true;
	return false;
}

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static size_t add_word(char *id, size_t size, size_t room, const char *word, size_t length)
{
	if (size + length + 2 > room)
		return size;
	if (size)
		id[size++] = '-';
	memcpy(id + size, word, length);
	id[size + length] = '\0';
	return size + length;
}

void import_id(struct arena *arena, const char *text, char *id, size_t room)
{
	const char *folded = text_folded(arena, text);
	size_t size = 0;

	id[0] = '\0';
	for (unsigned words = 0; *folded && words < WORDS;) {
		size_t length = 0, before = size;

		while (*folded && !is_plain(*folded))
			folded++;
		while (is_plain(folded[length]))
			length++;
		if (length && !is_empty(folded, length))
			size = add_word(id, size, room, folded, length);
		words += size > before;
		folded += length;
	}
	if (!size)
		add_word(id, 0, room, "maal", 4);
}

bool import_is_id(const char *text)
{
	size_t size = strlen(text);

	return size && size <= 64 && *text != '-' &&
	       text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}
