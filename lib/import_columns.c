/* SPDX-License-Identifier: MPL-2.0 */
/* What a table's headings call its columns, and what names the service area that it is about. */
#include <string.h>

#include "import.h"

/* Folded; the first part of "Betegnelse/overskrift" is enough. */
static const struct { const char *name; enum column column;
} names[] = {
	{ "betegnelse", COLUMN_HEADING },
	{ "overskrift", COLUMN_HEADING },
	{ "tema", COLUMN_HEADING },
	{ "temaer", COLUMN_HEADING },
	{ "emne", COLUMN_HEADING },
	{ "indsatsomraade", COLUMN_HEADING },
	{ "heading", COLUMN_HEADING },
	{ "theme", COLUMN_HEADING },
	{ "tema/overordnet_maalsaetning", COLUMN_AIM },
	{ "tema/maalsaetning", COLUMN_AIM },
	{ "maalsaetning", COLUMN_AIM },
	{ "maalsaetninger", COLUMN_AIM },
	{ "overordnet_maalsaetning", COLUMN_AIM },
	{ "overordnede_maalsaetninger", COLUMN_AIM },
	{ "overordnet_maal", COLUMN_AIM },
	{ "formaal", COLUMN_AIM },
	{ "vision", COLUMN_AIM },
	{ "aim", COLUMN_AIM },
	{ "overall_aim", COLUMN_AIM },
	{ "maal", COLUMN_GOAL },
	{ "kvantificerbare_maal", COLUMN_GOAL },
	{ "kvantitative_maal", COLUMN_GOAL },
	{ "maalbare_maal", COLUMN_GOAL },
	{ "konkrete_maal", COLUMN_GOAL },
	{ "resultatmaal", COLUMN_GOAL },
	{ "servicemaal", COLUMN_GOAL },
	{ "effektmaal", COLUMN_GOAL },
	{ "goal", COLUMN_GOAL },
	{ "goals", COLUMN_GOAL },
	{ "target", COLUMN_GOAL },
	{ "targets", COLUMN_GOAL },
	{ "veje_til_maalet", COLUMN_MEANS },
	{ "veje_til_maalene", COLUMN_MEANS },
	{ "vej_til_maalet", COLUMN_MEANS },
	{ "veje_til_maal", COLUMN_MEANS },
	{ "veje", COLUMN_MEANS },
	{ "vej", COLUMN_MEANS },
	{ "midler", COLUMN_MEANS },
	{ "indsats", COLUMN_MEANS },
	{ "indsatser", COLUMN_MEANS },
	{ "handling", COLUMN_MEANS },
	{ "handlinger", COLUMN_MEANS },
	{ "initiativer", COLUMN_MEANS },
	{ "aktiviteter", COLUMN_MEANS },
	{ "means", COLUMN_MEANS },
	{ "actions", COLUMN_MEANS },
	{ "serviceomraade", COLUMN_AREA },
	{ "kvalitetskontrakt", COLUMN_AREA },
	{ "omraade", COLUMN_AREA },
	{ "fagomraade", COLUMN_AREA },
	{ "service_area", COLUMN_AREA },
	{ "area", COLUMN_AREA },
	{ "id", COLUMN_ID },
	{ "maal_id", COLUMN_ID },
	{ "maales", COLUMN_MEASURE },
	{ "maales_ved", COLUMN_MEASURE },
	{ "maalemetode", COLUMN_MEASURE },
	{ "maaling", COLUMN_MEASURE },
	{ "indikator", COLUMN_MEASURE },
	{ "measure", COLUMN_MEASURE },
	{ "udgangspunkt", COLUMN_BASELINE },
	{ "baseline", COLUMN_BASELINE },
	{ "frist", COLUMN_DEADLINE },
	{ "tidsfrist", COLUMN_DEADLINE },
	{ "deadline", COLUMN_DEADLINE },
	{ "kilde", COLUMN_SOURCE },
	{ "datakilde", COLUMN_SOURCE },
	{ "source", COLUMN_SOURCE },
	{ "ansvarlig", COLUMN_RESPONSIBLE },
	{ "ansvar", COLUMN_RESPONSIBLE },
	{ "responsible", COLUMN_RESPONSIBLE },
	{ "politik", COLUMN_POLICY },
	{ "policy", COLUMN_POLICY },
	{ "note", COLUMN_NOTE },
	{ "bemaerkning", COLUMN_NOTE },
	{ "bemaerkninger", COLUMN_NOTE },
};

static enum column column_named(const char *folded, size_t size)
{
	for (size_t i = 0; i < COUNT(names); i++)
		if (strlen(names[i].name) == size && memcmp(names[i].name, folded, size) == 0)
			return names[i].column;
	return strncmp(folded, "maal_for_", 9) == 0 || strncmp(folded, "maal_20", 7) == 0 ? COLUMN_GOAL
											  : COLUMN_UNKNOWN;
}

static enum column column_of(const char *folded)
{
	enum column column = column_named(folded, strlen(folded));
	size_t size = strcspn(folded, "/(");

	while (size && folded[size - 1] == '_')
		size--;
	return column == COLUMN_UNKNOWN ? column_named(folded, size) : column;
}

/* "Betegnelse | Tema | Mål": the second is the aim. Of any other two, the first. */
static enum column settle(enum column column, const bool seen[COLUMN_COUNT])
{
	if (column == COLUMN_HEADING && seen[COLUMN_HEADING])
		column = COLUMN_AIM;
	return column == COLUMN_UNKNOWN || seen[column] ? COLUMN_UNKNOWN : column;
}

bool header_read(struct arena *arena, const struct block *row, struct header *header)
{
	bool seen[COLUMN_COUNT] = { false };
	struct header its = { .count = row->count };

	for (uint32_t i = 0; i < row->count; i++) {
		its.name[i] = import_plain(arena, row->cells[i].text);
		its.column[i] = settle(column_of(import_word(arena, row->cells[i].text)), seen);
		if (its.column[i] != COLUMN_UNKNOWN)
			seen[its.column[i]] = true;
	}
	if (!seen[COLUMN_GOAL] ||
	    !(seen[COLUMN_HEADING] || seen[COLUMN_AIM] || seen[COLUMN_MEANS] || seen[COLUMN_AREA]))
		return false;
	*header = its;
	return true;
}

static const char *past_word(const char *text, const char *word, struct arena *arena)
{
	size_t size = strcspn(text, " :\n");

	return strcmp(text_folded(arena, arena_text(arena, text, size)), word) == 0 ? text + size : NULL;
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

static bool ends_in(const char *text, const char *end)
{
	size_t size = strlen(text), wanted = strlen(end);

	return size >= wanted && strcmp(text + size - wanted, end) == 0;
}

bool area_named(struct arena *arena, const char *text, const char **name)
{
	static const char *const words[] = { "kvalitetskontrakt", "kvalitetskontrakten", "serviceomraade", "service" };
	const char *plain = import_plain(arena, text), *at = NULL;

	for (size_t i = 0; !at && i < COUNT(words); i++)
		at = past_word(plain, words[i], arena);
	if (at && strncmp(at, " area", 5) == 0)
		at += 5;
	at = at ? past_mark(past_year(at)) : NULL;
	if (import_is_blank(at) || strlen(at) > 120 || ends_in(text_folded(arena, at), "kommune") || strstr(at, ". "))
		return false;
	*name = at;
	return true;
}
