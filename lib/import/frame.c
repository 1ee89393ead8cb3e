/* SPDX-License-Identifier: MPL-2.0 */
/* What a file says as a whole: the committee, the municipality, the years of the contract. */
#include <string.h>

#include <utf8proc.h>

#include "import/import.h"

bool names_committee(struct arena *arena, const char *text)
{
	const char *folded = import_word(arena, text);
	size_t size = strlen(folded);

	return size < 100 && ((size > 8 && strcmp(folded + size - 8, "udvalget") == 0) ||
			      (size > 6 && strcmp(folded + size - 6, "udvalg") == 0));
}

/* The name in front of "Kommune" or "Kommunes"; NULL: none there. */
static const char *name_before(struct arena *arena, const char *text, const char *at)
{
	const char *end = at, *start, *first;
	size_t word = strncmp(at, "Kommunes", 8) == 0 ? 8 : 7;

	if ((at[word] & 0x80) || (at[word] >= 'a' && at[word] <= 'z') || at < text + 2 || at[-1] != ' ')
		return NULL;
	end--;
	for (start = end; start > text && !strchr(" (\n\t\"|", start[-1]); start--)
		;
	first = start;
	if (start == end || utf8proc_category(text_next(&first, end)) != UTF8PROC_CATEGORY_LU)
		return NULL;
	return arena_text(arena, start, (size_t)(end - start));
}

struct names { const char *name[64]; size_t times[64], count; };

static void count_names(struct arena *arena, const char *text, struct names *names)
{
	for (const char *at = text; (at = strstr(at, "Kommune")) != NULL; at++) {
		const char *name = name_before(arena, text, at);
		size_t i = 0;

		while (name && i < names->count && strcmp(names->name[i], name) != 0)
			i++;
		if (!name || i == COUNT(names->name))
			continue;
		if (i == names->count)
			names->name[names->count++] = name;
		names->times[i]++;
	}
}

/* The municipality that is spoken of most: a guess, and said to be one. */
static const char *guess_municipality(struct arena *arena, const struct blocks *blocks)
{
	struct names names = { .count = 0 };
	size_t best = 0;
	struct out out;

	for (uint32_t at = 0; at < blocks->count; at++) {
		const struct block *block = &blocks->items[at];

		if (block->kind != BLOCK_ROW)
			count_names(arena, block->text, &names);
		for (uint32_t i = 0; i < block->count; i++)
			count_names(arena, block->cells[i].text, &names);
	}
	for (size_t i = 1; i < names.count; i++)
		if (names.times[i] > names.times[best])
			best = i;
	if (!names.count)
		return NULL;
	out_memory(&out, arena);
	put(&out, names.name[best]);
	put(&out, " Kommune");
	return out_text(&out);
}

/* The first year or years behind a word that speaks of the contract: "Kvalitetskontrakt for dagtilbud 2013". */
const char *draft_period(struct arena *arena, const char *text)
{
	const char *at = strstr(text, "valitetskontrakt");
	struct date from, to;

	if (!at)
		at = strstr(text, "uality contract");
	for (; at && *at; at += strcspn(at, "0123456789")) {
		size_t size = strspn(at, "0123456789-");
		const char *period = arena_text(arena, at, size);

		if (((size == 4 && at[4] != '/') || size == 9) && period_parse(period, &from, &to) == PARSE_OK)
			return period;
		at += strspn(at, "0123456789-/.");
	}
	return NULL;
}

void draft_frame(struct draft *draft, const struct blocks *blocks)
{
	for (uint32_t at = 0; at < blocks->count; at++) {
		const struct block *block = &blocks->items[at];

		if (block->kind == BLOCK_ROW)
			continue;
		if (!draft->committee && block->kind == BLOCK_HEADING && names_committee(draft->arena, block->text))
			draft->committee = import_plain(draft->arena, block->text);
		if (!draft->period)
			draft->period = draft_period(draft->arena, block->text);
	}
	if (!draft->municipality) {
		draft->municipality = guess_municipality(draft->arena, blocks);
		draft->municipality_guessed = draft->municipality != NULL;
	}
}
