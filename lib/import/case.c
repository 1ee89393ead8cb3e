/* SPDX-License-Identifier: MPL-2.0 */
/* What an item of minutes says around its table: the case and its sections. */
#include <string.h>

#include "import/import.h"

/* "Sagsnr. 12/4711": the number says where the label ends. */
static const char *behind_label(struct arena *arena, const char *plain, const char *label)
{
	size_t size = strcspn(plain, " .");
	const char *value = plain + size + strspn(plain + size, " .");

	if (!strchr("0123456789", *value) || strcmp(text_folded(arena, arena_text(arena, plain, size)), label) != 0)
		return NULL;
	return *value ? value : NULL;
}

/* What stands behind "Sagsnr.:" at the start of a line; NULL: another line. */
static const char *behind(struct arena *arena, const char *text, const char *label)
{
	const char *plain = import_plain(arena, text), *colon = strchr(plain, ':');
	size_t size = colon ? (size_t)(colon - plain) : 0;

	while (size && plain[size - 1] == '.')
		size--;
	if (!colon || strcmp(text_folded(arena, arena_text(arena, plain, size)), label) != 0)
		return NULL;
	return colon + 1 + strspn(colon + 1, " ");
}

static bool take_line(struct draft *draft, const char *text)
{
	const struct { const char *label, **value; unsigned bit; } lines[] = {
		{ "sagstype", &draft->sections[SECTION_CASE_TYPE], 1 },
		{ "sagsnr", &draft->case_number, 2 },
		{ "sagsnummer", &draft->case_number, 2 },
		{ "sag_nr", &draft->case_number, 2 },
		{ "sag", &draft->case_number, 2 },
		{ "udvalg", &draft->committee, 4 },
		{ "kommune", &draft->municipality, 8 },
		{ "periode", &draft->period, 16 },
	};

	for (size_t i = 0; i < COUNT(lines); i++) {
		const char *value = behind(draft->arena, text, lines[i].label);

		if (!value && lines[i].value == &draft->case_number && strncmp(lines[i].label, "sagsn", 5) == 0)
			value = behind_label(draft->arena, import_plain(draft->arena, text), lines[i].label);
		if (!value)
			continue;
		if (!*value)
			return true;
		if (draft->said & lines[i].bit) /* the first line counts, and another is told of */
			return strcmp(*lines[i].value, value) == 0;
		draft->said |= lines[i].bit;
		if (!*lines[i].value)
			*lines[i].value = value;
		return true;
	}
	return false;
}

#define SHOWN 60 /* code points of what is told of */

static void leave(struct draft *draft, const struct block *block)
{
	const char *text = import_tidy(draft->arena, block->text, strlen(block->text));
	struct out out;

	if (block->kind == BLOCK_ROW) {
		out_memory(&out, draft->arena);
		for (uint32_t i = 0; i < block->count; i++) {
			put(&out, i && *block->cells[i].text ? " | " : "");
			put(&out, block->cells[i].text);
		}
		text = out_text(&out);
	}
	if (!import_is_blank(text))
		note_add(&draft->unused, block->line,
			 SAY_BOTH("»{0}« står uden for tabellen og er ikke taget med",
				  "“{0}” stands outside the table and is left out"),
			 import_part(draft->arena, text, SHOWN), NULL);
}

static void begin_section(struct draft *draft, struct section_text *open, const struct block *block)
{
	section_begin(draft, open, block);
	if (open->section == SECTION_COUNT && !title_general(draft->arena, block->text) &&
	    !names_committee(draft->arena, block->text))
		leave(draft, block);
}

static bool ends_in_municipality(const char *folded)
{
	size_t size = strlen(folded);

	return size > 8 && strcmp(folded + size - 8, "_kommune") == 0;
}

/* "Kvalitetskontrakter 2012", "Eksempelby Kommune": that is taken from there, and no more is said. */
static bool is_own_title(struct arena *arena, const char *text)
{
	const char *word = import_word(arena, text);
	bool danish = strncmp(word, "kvalitetskontrakt", 17) == 0;

	if (strlen(word) < 40 && ends_in_municipality(word))
		return true;
	if (!danish && strncmp(word, "quality_contract", 16) != 0)
		return false;
	word += danish ? 17 : 16;
	word += strncmp(word, "er", 2) == 0 ? 2 : strncmp(word, "s", 1) == 0;
	return word[strspn(word, "0123456789-_/")] == '\0';
}

void draft_case(struct draft *draft, const struct blocks *blocks, const struct item *item)
{
	struct section_text open = { .section = SECTION_COUNT, .last = "" };

	for (uint32_t at = item->number ? item->from + 1 : item->from; at < item->to; at++) {
		const struct block *block = &blocks->items[at];
		bool names_section = block->kind == BLOCK_TEXT && section_titled(draft->arena, block->text);

		if (block->used)
			section_end(draft, &open);
		else if (block->kind == BLOCK_HEADING || names_section)
			begin_section(draft, &open, block);
		else if (block->kind == BLOCK_TEXT && open.section != SECTION_COUNT)
			section_add(draft, &open, block);
		else if (!take_line(draft, block_line(block)) && !is_own_title(draft->arena, block_line(block)))
			leave(draft, block);
	}
	section_end(draft, &open);
}
