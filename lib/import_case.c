/* SPDX-License-Identifier: MPL-2.0 */
/* What minutes say around the table: the committee, the case and its sections, the decision, the year. */
#include <string.h>

#include <utf8proc.h>

#include "import.h"

static const struct { const char *name; enum section section;
} sections[] = {
	{ "sagsfremstilling", SECTION_BACKGROUND },
	{ "baggrund", SECTION_BACKGROUND },
	{ "resume", SECTION_BACKGROUND },
	{ "resum\u00E9", SECTION_BACKGROUND },
	{ "tidsplan", SECTION_TIMETABLE },
	{ "oekonomi", SECTION_FINANCES },
	{ "oekonomiske_konsekvenser", SECTION_FINANCES },
	{ "retsgrundlag", SECTION_LEGAL_BASIS },
	{ "lovgrundlag", SECTION_LEGAL_BASIS },
	{ "politik/plan", SECTION_POLICY },
	{ "politik", SECTION_POLICY },
	{ "information", SECTION_INFORMATION },
	{ "hoering", SECTION_HEARING },
	{ "vurdering", SECTION_ASSESSMENT },
	{ "administrationens_vurdering", SECTION_ASSESSMENT },
	{ "andre_relevante_dokumenter", SECTION_DOCUMENTS },
	{ "dokumenter", SECTION_DOCUMENTS },
	{ "indstilling", SECTION_RECOMMENDATION },
	{ "administrationens_indstilling", SECTION_RECOMMENDATION },
	{ "beslutning", SECTION_DECISION },
};

enum section section_named(struct arena *arena, const char *text)
{
	const char *word = import_word(arena, text);

	for (size_t i = 0; i < COUNT(sections); i++)
		if (strcmp(sections[i].name, word) == 0)
			return sections[i].section;
	return strncmp(word, "beslutning_i_", 13) == 0 && strlen(word) < 200 ? SECTION_DECISION : SECTION_COUNT;
}

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

/* The body in "Beslutning i Børneudvalget den 17-08-2011". */
static const char *body_in(struct arena *arena, const char *heading)
{
	const char *plain = import_plain(arena, heading), *start = strstr(plain, " i "), *stop;

	if (!start)
		return NULL;
	start += 3;
	stop = strstr(start, " den ");
	return arena_text(arena, start, stop ? (size_t)(stop - start) : strcspn(start, ":"));
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
	static const char *const numbers[] = { "sagsnr", "sagsnummer", "sag_nr", "sag" };
	const char *value = behind(draft->arena, text, "sagstype");

	if (value && !draft->sections[SECTION_CASE_TYPE])
		draft->sections[SECTION_CASE_TYPE] = value;
	for (size_t i = 0; !value && i < COUNT(numbers); i++) {
		value = behind(draft->arena, text, numbers[i]);
		if (value && !draft->case_number && *value)
			draft->case_number = value;
	}
	if (!value && (value = behind(draft->arena, text, "udvalg")) != NULL && !draft->committee)
		draft->committee = value;
	if (!value && (value = behind(draft->arena, text, "kommune")) != NULL && !draft->municipality)
		draft->municipality = value;
	if (!value && (value = behind(draft->arena, text, "periode")) != NULL && !draft->period)
		draft->period = value;
	return value != NULL;
}

static bool is_committee(struct arena *arena, const char *text)
{
	const char *folded = import_word(arena, text);
	size_t size = strlen(folded);

	return size < 100 && ((size > 7 && strcmp(folded + size - 7, "udvalget") == 0) ||
			      (size > 8 && strcmp(folded + size - 8, "udvalget") == 0) ||
			      (size > 6 && strcmp(folded + size - 6, "udvalg") == 0));
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

#define SECTION_SIZE 20000 /* bytes: what is longer takes no more */

struct section_text {
	enum section section;
	const char *heading, *last; /* last: the line that was added last */
	struct out out;
};

/* The council decides after the committee: both are told, the later under its own heading. */
static const char *with_another(struct draft *draft, const char *before, const struct section_text *open,
				const char *text)
{
	struct out out;

	out_memory(&out, draft->arena);
	put(&out, before);
	put(&out, "\n\n**");
	put(&out, import_plain(draft->arena, open->heading));
	put(&out, "**\n\n");
	put(&out, text);
	return out_text(&out);
}

static void end_section(struct draft *draft, struct section_text *open)
{
	const char *text = open->section == SECTION_COUNT ? "" : out_text(&open->out), **section;

	if (open->section == SECTION_COUNT)
		return;
	section = &draft->sections[open->section];
	if (!*section && *text)
		*section = text;
	else if (*text && strlen(*section) < SECTION_SIZE)
		*section = with_another(draft, *section, open, text);
	if (open->section == SECTION_DECISION)
		draft_decision(draft, open->heading, text);
	open->section = SECTION_COUNT;
}

static void begin_section(struct draft *draft, struct section_text *open, const struct block *block)
{
	end_section(draft, open);
	open->section = section_named(draft->arena, block->text);
	open->heading = block->text;
	open->last = "";
	out_memory(&open->out, draft->arena);
	if (!title_general(draft->arena, block->text) && !is_committee(draft->arena, block->text))
		leave(draft, block);
}

#define WRAPPED 40 /* code points: a line as long as that went on for want of room */

static bool is_item(const char *text)
{
	return import_bullet(text) || import_numbering(text);
}

/* Lines that a program filled are one paragraph. Two spaces at the end are an end of a line to Markdown. */
static bool is_wrapped(const struct section_text *open, const char *text)
{
	size_t size = strlen(open->last);
	bool hard = size > 1 && (strcmp(open->last + size - 2, "  ") == 0 || open->last[size - 1] == '\\');
	const char *at = text;

	if (!size || hard || is_item(text))
		return false;
	return text_length(open->last, size) >= WRAPPED || *text == '[' || *text == '(' ||
	       utf8proc_category(text_next(&at, text + strlen(text))) == UTF8PROC_CATEGORY_LL;
}

static void add_line(struct draft *draft, struct section_text *open, const struct block *block)
{
	const char *text = import_tidy(draft->arena, block->text, strlen(block->text));

	if (open->out.size)
		put(&open->out, block->gap ? "\n\n" : is_wrapped(open, text) ? " " : "\n");
	put(&open->out, text);
	open->last = block->text;
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
		bool names_section =
			block->kind != BLOCK_ROW && section_named(draft->arena, block->text) != SECTION_COUNT;

		if (block->used)
			end_section(draft, &open);
		else if (block->kind == BLOCK_HEADING || names_section)
			begin_section(draft, &open, block);
		else if (block->kind == BLOCK_TEXT && open.section != SECTION_COUNT)
			add_line(draft, &open, block);
		else if (!take_line(draft, block_line(block)) && !is_own_title(draft->arena, block_line(block)))
			leave(draft, block);
	}
	end_section(draft, &open);
}

/* --- the file as a whole --- */

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
		bool whole = (size == 4 && at[4] != '/') || (size == 9 && at[4] == '-');
		const char *period = whole ? arena_text(arena, at, size) : "";

		if (whole && period_parse(period, &from, &to) == PARSE_OK)
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
		if (!draft->committee && block->kind == BLOCK_HEADING && is_committee(draft->arena, block->text))
			draft->committee = import_plain(draft->arena, block->text);
		if (!draft->period)
			draft->period = draft_period(draft->arena, block->text);
	}
	if (!draft->municipality) {
		draft->municipality = guess_municipality(draft->arena, blocks);
		draft->municipality_guessed = draft->municipality != NULL;
	}
}
