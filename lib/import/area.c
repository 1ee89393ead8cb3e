/* SPDX-License-Identifier: MPL-2.0 */
/* What names the service area or the theme that a table is about: a heading, a line, or a row of the table. */
#include <string.h>

#include "import/import.h"

#define NAME_SIZE 120 /* bytes; what is longer is a sentence */

/* Behind the phrase, a folded word or two, at the start of the text; NULL: it begins otherwise. */
static const char *past_phrase(struct arena *arena, const char *text, const char *phrase)
{
	const char *end = text;
	size_t words = 1;

	for (const char *at = phrase; *at; at++)
		words += *at == '_';
	for (size_t i = 0; i < words; i++) {
		end += i ? strspn(end, " ") : 0;
		end += strcspn(end, " :\n");
	}
	return strcmp(text_folded(arena, arena_text(arena, text, (size_t)(end - text))), phrase) == 0 ? end : NULL;
}

static const char *past_year(const char *at)
{
	size_t blanks = strspn(at, " "), digits = strspn(at + blanks, "0123456789/-");

	return digits ? at + blanks + digits : at;
}

/* What stands between the word and the name: ":", "–", "-" or "for". */
static const char *past_mark(const char *at)
{
	static const char *const marks[] = { ":", "\u2013", "\u2014", "-", "for ", "om " };

	at += strspn(at, " ");
	for (size_t i = 0; i < COUNT(marks); i++)
		if (strncmp(at, marks[i], strlen(marks[i])) == 0) {
			at += strlen(marks[i]);
			return at + strspn(at, " ");
		}
	return NULL;
}

/* "2014-2012" is no period, and no name either. */
static bool is_figures(const char *name)
{
	return name[strspn(name, " 0123456789/-.")] == '\0';
}

static bool is_municipality(struct arena *arena, const char *name)
{
	const char *folded = text_folded(arena, name);

	return text_ends(folded, "kommune") || text_ends(folded, "municipality");
}

static bool is_named(struct arena *arena, const char *text, const char *const *phrases, const char **name)
{
	const char *plain = import_plain(arena, text), *at = NULL;

	plain += import_numbering(plain);
	for (; !at && *phrases; phrases++)
		at = past_phrase(arena, plain, *phrases);
	at = at ? past_mark(past_year(at)) : NULL;
	if (!at || is_figures(at) || strlen(at) > NAME_SIZE || is_municipality(arena, at) || strstr(at, ". "))
		return false;
	*name = at;
	return true;
}

bool area_named(struct arena *arena, const char *text, const char **name)
{
	static const char *const phrases[] = { "kvalitetskontrakt", "kvalitetskontrakten", "quality_contract",
					       "serviceomraade",    "serviceomraadet",     "service_area",
					       "fagomraade",        "omraade",             NULL };

	return is_named(arena, text, phrases, name);
}

bool theme_titled(struct arena *arena, const char *text, const char **name)
{
	static const char *const phrases[] = { "tema", "theme", "indsatsomraade", "fokusomraade", NULL };

	return is_named(arena, text, phrases, name);
}

static const char *without_marks(const char *start, const char *end)
{
	while (end > start && strchr(" ,:", end[-1]))
		end--;
	return end;
}

const char *area_plain(struct arena *arena, const char *name)
{
	const char *start = name + import_numbering(name), *end = without_marks(start, start + strlen(start));
	const char *year = end;

	while (year > start && strchr("0123456789-/", year[-1]))
		year--;
	if (end - year >= 4 && year > start && year[-1] == ' ')
		end = without_marks(start, year);
	return end > start ? arena_text(arena, start, (size_t)(end - start)) : name;
}
