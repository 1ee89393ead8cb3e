/* SPDX-License-Identifier: MPL-2.0 */
/* The fixed words of the format: their values, names and nearest spellings. */
#include <assert.h>
#include <string.h>

#include "format/keys.h"

struct fixed {
	enum words set;
	int value;
	char name[2][28];
};

static const struct fixed vocabulary[] = {
#define FIXED(set, value, da, en) { set, value, { da, en } },
#include "format/vocabulary.def"
#undef FIXED
};

#define FITS(text) static_assert(sizeof(text) <= sizeof(vocabulary[0].name[0]), "a fixed word has no room");
#define FIXED(set, value, da, en) FITS(da) FITS(en)
#include "format/vocabulary.def"
#undef FIXED

/* No fixed word is longer when folded. */
#define LONGEST 64

static void fold(const char *name, char folded[LONGEST])
{
	size_t size = text_fold(name, strlen(name), folded, LONGEST);

	assert(size != SIZE_MAX);
	(void)size;
}

int word_value(enum words set, const char *folded)
{
	for (size_t i = 0; i < COUNT(vocabulary); i++)
		for (int lang = 0; vocabulary[i].set == set && lang < 2; lang++) {
			char name[LONGEST];

			fold(vocabulary[i].name[lang], name);
			if (strcmp(name, folded) == 0)
				return vocabulary[i].value;
		}
	return 0;
}

enum doc_type type_named(const char *folded)
{
	static const struct { const char *name; enum doc_type type; } names[] = {
		{ "kontrakt", DOC_CONTRACT }, { "contract", DOC_CONTRACT },
		{ "opfoelgning", DOC_FOLLOWUP }, { "followup", DOC_FOLLOWUP }, { "redegoerelse", DOC_FOLLOWUP },
		{ "ansoegning", DOC_APPLICATION }, { "application", DOC_APPLICATION },
	};

	for (size_t i = 0; i < COUNT(names); i++)
		if (strcmp(names[i].name, folded) == 0)
			return names[i].type;
	return (enum doc_type)word_value(WORDS_TYPE, folded);
}

const char *word_name(enum words set, int value, enum kk_lang lang)
{
	for (size_t i = 0; i < COUNT(vocabulary); i++)
		if (vocabulary[i].set == set && vocabulary[i].value == value)
			return vocabulary[i].name[lang];
	return NULL;
}

const char *word_nearest(struct arena *arena, enum words set, const char *folded, enum kk_lang lang)
{
	unsigned best = text_near_limit(folded) + 1;
	const char *nearest = NULL;

	(void)arena;
	for (size_t i = 0; i < COUNT(vocabulary); i++)
		for (int k = 0; vocabulary[i].set == set && k < 2; k++) {
			char name[LONGEST];
			unsigned distance;

			fold(vocabulary[i].name[k], name);
			distance = text_distance(folded, name, best);
			if (distance < best || (distance == best && nearest && k == (int)lang)) {
				best = distance;
				nearest = vocabulary[i].name[k];
			}
		}
	return nearest;
}

static bool is_canonical(size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (vocabulary[i].set == vocabulary[at].set && vocabulary[i].value == vocabulary[at].value)
			return false;
	return true;
}

const char *word_choices(struct arena *arena, enum words set, enum kk_lang names, enum kk_lang lang)
{
	size_t left = 0;
	struct out out;

	out_memory(&out, arena);
	for (size_t i = 0; i < COUNT(vocabulary); i++)
		left += vocabulary[i].set == set && is_canonical(i);
	for (size_t i = 0; i < COUNT(vocabulary); i++) {
		if (vocabulary[i].set != set || !is_canonical(i))
			continue;
		put(&out, vocabulary[i].name[names]);
		left--;
		if (left)
			put(&out, left > 1 ? ", " : lang == KK_LANG_DA ? " eller " : " or ");
	}
	return out_text(&out);
}

static bool is_among(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

size_t word_spellings(enum words set, int value, const char **names, size_t room)
{
	size_t count = 0;

	for (size_t i = 0; i < COUNT(vocabulary); i++)
		for (int lang = 0; vocabulary[i].set == set && lang < 2; lang++)
			if ((!value || vocabulary[i].value == value) && count < room &&
			    !is_among(names, count, vocabulary[i].name[lang]))
				names[count++] = vocabulary[i].name[lang];
	return count;
}
