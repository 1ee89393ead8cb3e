/* SPDX-License-Identifier: MPL-2.0 */
/* The sections of a case, known by their headings, with the lines that follow. */
#include <string.h>

#include <utf8proc.h>

#include "import/import.h"

static const struct { char name[32]; enum section section;
} sections[] = {
	{ "sagsfremstilling", SECTION_BACKGROUND },
	{ "baggrund", SECTION_BACKGROUND },
	{ "sagsbeskrivelse", SECTION_BACKGROUND },
	{ "beskrivelse_af_sagen", SECTION_BACKGROUND },
	{ "sagens_baggrund", SECTION_BACKGROUND },
	{ "sagens_indhold", SECTION_BACKGROUND },
	{ "resume", SECTION_BACKGROUND },
	{ "resum\u00E9", SECTION_BACKGROUND },
	{ "tidsplan", SECTION_TIMETABLE },
	{ "oekonomi", SECTION_FINANCES },
	{ "oekonomiske_konsekvenser", SECTION_FINANCES },
	{ "oekonomi_og_finansiering", SECTION_FINANCES },
	{ "oekonomiske_forhold", SECTION_FINANCES },
	{ "retsgrundlag", SECTION_LEGAL_BASIS },
	{ "lovgrundlag", SECTION_LEGAL_BASIS },
	{ "politik/plan", SECTION_POLICY },
	{ "politik", SECTION_POLICY },
	{ "information", SECTION_INFORMATION },
	{ "hoering", SECTION_HEARING },
	{ "hoering_og_inddragelse", SECTION_HEARING },
	{ "vurdering", SECTION_ASSESSMENT },
	{ "administrationens_vurdering", SECTION_ASSESSMENT },
	{ "andre_relevante_dokumenter", SECTION_DOCUMENTS },
	{ "dokumenter", SECTION_DOCUMENTS },
	{ "bilag", SECTION_DOCUMENTS },
	{ "indstilling", SECTION_RECOMMENDATION },
	{ "administrationens_indstilling", SECTION_RECOMMENDATION },
	{ "beslutning", SECTION_DECISION },
};

#define OWNER_SIZE 50 /* bytes of a heading that says whose a section is */

/* Words that stand beside names in "Beslutning i Udvalget for Børn og Unge på mødet tirsdag den 17. august 2011". */
static bool is_of_heading(const char *word)
{
	static const char *const words[] = {
		"og",	   "for",     "samt",   "den",	   "d",	     "dato",   "paa",	 "moede",    "moedet",
		"punkt",   "pkt",     "sag",    "nr",	   "kl",     "mandag", "tirsdag", "onsdag",  "torsdag",
		"fredag",  "loerdag", "soendag", "januar", "februar", "marts", "april",	 "maj",	     "juni",
		"juli",	   "august",  "september", "oktober", "november", "december",
	};

	return import_word_in(word, words, COUNT(words));
}

static bool is_body(const char *word)
{
	return strstr(word, "udvalg") || strstr(word, "raad") || strstr(word, "bestyrelse") ||
	       strstr(word, "repraesentation");
}

/* A line of the minutes' text, not marked as a heading: "Beslutning i" a body, and when, and no more but behind a
 * colon. "Beslutning i Byrådet skal foreligge i juni" is a sentence. */
static bool decision_titled(struct arena *arena, const char *text)
{
	const char *at = import_plain(arena, text);
	bool named = false;

	at += strspn(at, "0123456789.) ");
	at += strlen("Beslutning i");

	while (*(at += strspn(at, " .,/-()"))) {
		size_t size = strcspn(at, " .,:/()"), digits = strspn(at, "0123456789");
		const char *word = text_folded(arena, arena_text(arena, at, size)), *next = at;
		bool capital = utf8proc_category(text_next(&next, at + strlen(at))) == UTF8PROC_CATEGORY_LU;

		if (!size) /* a colon */
			return named;
		if (!digits && !capital && !is_body(word) && !is_of_heading(word))
			return at[size] == ':' && !at[size + 1] && !named; /* "Beslutning i sagen:" */
		named |= capital || is_body(word);
		at += size;
	}
	return named;
}

/* "Administrationen indstiller, at", "Forvaltningens indstilling", "Direktionens vurdering": by how they end. */
static enum section section_of(const char *word)
{
	static const struct { const char *end; enum section section; } ends[] = {
		{ "_indstiller", SECTION_RECOMMENDATION },
		{ "_indstiller_at", SECTION_RECOMMENDATION },
		{ "_indstilling", SECTION_RECOMMENDATION },
		{ "det_indstilles", SECTION_RECOMMENDATION },
		{ "det_indstilles_at", SECTION_RECOMMENDATION },
		{ "ens_vurdering", SECTION_ASSESSMENT },
	};
	size_t size = strcspn(word, ",:");
	bool at = strcmp(word + size, ",_at") == 0 || strcmp(word + size, ",_at:") == 0;

	for (size_t i = 0; size < OWNER_SIZE && (!word[size] || !word[size + 1] || at) && i < COUNT(ends); i++) {
		size_t length = strlen(ends[i].end);

		if (size >= length && strncmp(word + size - length, ends[i].end, length) == 0)
			return ends[i].section;
	}
	return SECTION_COUNT;
}

enum section section_named(struct arena *arena, const char *text)
{
	const char *word = import_word(arena, text);

	for (size_t i = 0; i < COUNT(sections); i++)
		if (strcmp(sections[i].name, word) == 0)
			return sections[i].section;
	if (strncmp(word, "beslutning_i_", 13) == 0 && strcspn(word, ":") < 200)
		return SECTION_DECISION;
	return section_of(word);
}

bool section_titled(struct arena *arena, const char *text)
{
	enum section section = section_named(arena, text);

	return section != SECTION_COUNT &&
	       (section != SECTION_DECISION || strcmp(import_word(arena, text), "beslutning") == 0 ||
		decision_titled(arena, text));
}

#define SECTION_SIZE 20000 /* bytes: what is longer takes no more */
#define SHOWN 60           /* code points of what is told of */

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

void section_end(struct draft *draft, struct section_text *open)
{
	const char *text = open->section == SECTION_COUNT ? "" : out_text(&open->out), **section;

	if (open->section == SECTION_COUNT)
		return;
	section = &draft->sections[open->section];
	if (!*section && *text)
		*section = text;
	else if (*text && strlen(*section) < SECTION_SIZE)
		*section = with_another(draft, *section, open, text);
	else if (*text)
		note_add(&draft->unread, open->line,
			 SAY_BOTH("»{0}« er ét afsnit for meget her og er ikke taget med",
				  "“{0}” is one section too many here and is left out"),
			 import_part(draft->arena, import_plain(draft->arena, open->heading), SHOWN), NULL);
	if (open->section == SECTION_DECISION)
		draft_decision(draft, open->heading, text);
	open->section = SECTION_COUNT;
}

void section_begin(struct draft *draft, struct section_text *open, const struct block *block)
{
	const char *plain = import_plain(draft->arena, block->text), *colon = strstr(plain, ": ");

	section_end(draft, open);
	open->section = section_named(draft->arena, block->text);
	open->heading = block->text;
	open->line = block->line;
	open->last = "";
	out_memory(&open->out, draft->arena);
	if (open->section == SECTION_DECISION && colon) { /* "Beslutning i Byrådet den 27-09-2011: Godkendt." */
		open->heading = arena_text(draft->arena, plain, (size_t)(colon - plain));
		open->last = colon + 2;
		put(&open->out, open->last);
	}
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

void section_add(struct draft *draft, struct section_text *open, const struct block *block)
{
	const char *text = import_tidy(draft->arena, block->text, strlen(block->text));

	bool listed = import_bullet(text) && import_bullet(open->last); /* one list, however far apart */

	if (open->out.size)
		put(&open->out, block->gap && !listed ? "\n\n" : is_wrapped(open, text) ? " " : "\n");
	put(&open->out, text);
	open->last = block->text;
}
