/* SPDX-License-Identifier: MPL-2.0 */
/* What was decided, by whom and when. */
#include <string.h>

#include "import/import.h"

/* The day in a text like "den 17. august 2011" or "17-08-2011". */
static struct date date_in(struct arena *arena, const char *text)
{
	struct date date = { 0, 0, 0 };

	for (const char *at = text; *at; at++) {
		size_t size = strlen(at);

		if (*at < '0' || *at > '9' || (at > text && at[-1] >= '0' && at[-1] <= '9'))
			continue;
		while (size && strchr(" .:", at[size - 1]))
			size--;
		if (date_parse(arena_text(arena, at, size), DATE_DAY, &date) == PARSE_OK)
			return date;
		date = (struct date){ 0, 0, 0 };
	}
	return date;
}

/* The body in "Beslutning i Børneudvalget den 17-08-2011" and "Beslutning i Børneudvalget d. 17.8.2011:". */
static const char *body_in(struct arena *arena, const char *heading)
{
	static const char *const days[] = { " den ", " DEN ", " d. ", " d.", " D. ", " på møde", " PÅ MØDE" };
	const char *plain = import_plain(arena, heading);
	const char *start = strstr(plain, " i "), *capital = strstr(plain, " I ");
	size_t size;

	if (capital && (!start || capital < start))
		start = capital;
	if (!start)
		return NULL;
	start += 3;
	size = strcspn(start, ":,0123456789");
	for (size_t i = 0; i < COUNT(days); i++) {
		const char *day = strstr(start, days[i]);

		if (day && (size_t)(day - start) < size)
			size = (size_t)(day - start);
	}
	return import_tidy(arena, start, size);
}

static bool is_council(struct arena *arena, const char *body)
{
	const char *folded = text_folded(arena, body);

	return strstr(folded, "byraad") || strstr(folded, "kommunalbestyrelse") ||
	       strstr(folded, "borgerrepraesentation");
}

/* Approved as it stood: a paragraph says so first, and nothing of it is taken back there. */
static bool is_approved(struct arena *arena, const char *text)
{
	static const char *const words[] = { "godkendt",
					     "indstillingen_godkendt",
					     "indstilling_godkendt",
					     "indstillingen_er_godkendt",
					     "indstillingen_blev_godkendt",
					     "udvalget_godkendte",
					     "byraadet_godkendte",
					     "vedtaget" };

	while (text && *text) {
		size_t size = strcspn(text, "\n");
		const char *folded = text_folded(arena, arena_text(arena, text, size));

		for (size_t i = 0; i < COUNT(words); i++)
			if (strncmp(folded, words[i], strlen(words[i])) == 0)
				return !strstr(folded, "_ikke_") && !strstr(folded, "delvis") &&
				       !strstr(folded, "med_undtagelse");
		text += size + (text[size] == '\n');
	}
	return false;
}

void draft_decision(struct draft *draft, const char *heading, const char *text)
{
	const char *body = body_in(draft->arena, heading);
	struct date date = date_in(draft->arena, heading);
	bool council = body && is_council(draft->arena, body);

	if (body && !council && !draft->committee)
		draft->committee = body;
	if (!date.year || !is_approved(draft->arena, text))
		return;
	if (council)
		draft->adopted = date;
	else
		draft->approved = date;
}
