/* SPDX-License-Identifier: MPL-2.0 */
/* What a table's headings call its columns. No two municipalities use the same words, so a heading is known by the
 * name itself, or else by what it begins with or holds. */
#include <string.h>

#include "import.h"

#define HEADING_SIZE 80 /* bytes of a folded heading; a longer text is a cell */

enum where { WHOLE, START, WORD, END }; /* all of it; its beginning; the start of a word in it; the end of one */

/* Folded, in order: the first that fits decides, so what is more exact stands above. */
static const struct known { enum where where; const char *name; enum column column; enum kk_lang lang;
} names[] = {
	{ WHOLE, "nr", COLUMN_NUMBER, KK_LANG_DA },
	{ WHOLE, "nummer", COLUMN_NUMBER, KK_LANG_DA },
	{ WHOLE, "maal_nr", COLUMN_NUMBER, KK_LANG_DA },
	{ WHOLE, "#", COLUMN_NUMBER, KK_LANG_DA },
	{ WHOLE, "no", COLUMN_NUMBER, KK_LANG_EN },
	{ WHOLE, "number", COLUMN_NUMBER, KK_LANG_EN },
	{ WHOLE, "id", COLUMN_ID, KK_LANG_DA },
	{ WHOLE, "maal_id", COLUMN_ID, KK_LANG_DA },
	{ WHOLE, "goal_id", COLUMN_ID, KK_LANG_EN },
	{ WHOLE, "overordnet_maal", COLUMN_AIM, KK_LANG_DA },
	{ WHOLE, "overordnede_maal", COLUMN_AIM, KK_LANG_DA },
	{ WHOLE, "langsigtet_maal", COLUMN_AIM, KK_LANG_DA },
	{ WHOLE, "langsigtede_maal", COLUMN_AIM, KK_LANG_DA },
	{ WHOLE, "omraade", COLUMN_AREA, KK_LANG_DA },
	{ WHOLE, "kvalitetskontrakt", COLUMN_AREA, KK_LANG_DA },
	{ WHOLE, "area", COLUMN_AREA, KK_LANG_EN },
	{ START, "serviceomraade", COLUMN_AREA, KK_LANG_DA },
	{ START, "fagomraade", COLUMN_AREA, KK_LANG_DA },
	{ START, "sektoromraade", COLUMN_AREA, KK_LANG_DA },
	{ START, "service_area", COLUMN_AREA, KK_LANG_EN },
	{ WORD, "malsaetning", COLUMN_AIM, KK_LANG_DA }, /* as it is written without a ring */
	{ WORD, "maalsaetning", COLUMN_AIM, KK_LANG_DA },
	{ WORD, "formaal", COLUMN_AIM, KK_LANG_DA },
	{ START, "vision", COLUMN_AIM, KK_LANG_DA },
	{ START, "ambition", COLUMN_AIM, KK_LANG_DA },
	{ START, "aim", COLUMN_AIM, KK_LANG_EN },
	{ START, "overall_", COLUMN_AIM, KK_LANG_EN },
	{ START, "purpose", COLUMN_AIM, KK_LANG_EN },
	{ START, "betegnelse", COLUMN_HEADING, KK_LANG_DA },
	{ START, "overskrift", COLUMN_HEADING, KK_LANG_DA },
	{ START, "tema", COLUMN_HEADING, KK_LANG_DA },
	{ START, "emne", COLUMN_HEADING, KK_LANG_DA },
	{ WORD, "indsatsomraade", COLUMN_HEADING, KK_LANG_DA },
	{ WORD, "fokusomraade", COLUMN_HEADING, KK_LANG_DA },
	{ WORD, "udviklingsomraade", COLUMN_HEADING, KK_LANG_DA },
	{ WORD, "kvalitetsomraade", COLUMN_HEADING, KK_LANG_DA },
	{ WORD, "maalomraade", COLUMN_HEADING, KK_LANG_DA },
	{ START, "heading", COLUMN_HEADING, KK_LANG_EN },
	{ START, "theme", COLUMN_HEADING, KK_LANG_EN },
	{ START, "topic", COLUMN_HEADING, KK_LANG_EN },
	{ START, "focus_area", COLUMN_HEADING, KK_LANG_EN },
	{ START, "veje", COLUMN_MEANS, KK_LANG_DA },
	{ START, "vej_til", COLUMN_MEANS, KK_LANG_DA },
	{ WHOLE, "vej", COLUMN_MEANS, KK_LANG_DA },
	{ START, "vejen_til", COLUMN_MEANS, KK_LANG_DA },
	{ START, "midler", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "virkemidler", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "indsats", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "handling", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "handleplan", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "initiativ", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "aktivitet", COLUMN_MEANS, KK_LANG_DA },
	{ WORD, "tiltag", COLUMN_MEANS, KK_LANG_DA },
	{ START, "saadan_goer", COLUMN_MEANS, KK_LANG_DA },
	{ START, "saadan_naar", COLUMN_MEANS, KK_LANG_DA },
	{ START, "saadan_vil", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvad_goer", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvad_vil_vi_goere", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_naar", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_goer", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_opnaa", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_vil", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_kommer", COLUMN_MEANS, KK_LANG_DA },
	{ START, "hvordan_skal_vi", COLUMN_MEANS, KK_LANG_DA },
	{ WHOLE, "hvordan", COLUMN_MEANS, KK_LANG_DA },
	{ START, "means", COLUMN_MEANS, KK_LANG_EN },
	{ START, "ways", COLUMN_MEANS, KK_LANG_EN },
	{ WORD, "actions", COLUMN_MEANS, KK_LANG_EN },
	{ WORD, "activities", COLUMN_MEANS, KK_LANG_EN },
	{ WORD, "initiatives", COLUMN_MEANS, KK_LANG_EN },
	{ START, "how_we_get", COLUMN_MEANS, KK_LANG_EN },
	{ START, "how_we_will", COLUMN_MEANS, KK_LANG_EN },
	{ START, "how_will_we", COLUMN_MEANS, KK_LANG_EN },
	{ START, "what_we_do", COLUMN_MEANS, KK_LANG_EN },
	{ START, "what_we_will_do", COLUMN_MEANS, KK_LANG_EN },
	{ START, "maales", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "maaling", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "maalemetode", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "maalepunkt", COLUMN_MEASURE, KK_LANG_DA },
	{ WORD, "indikator", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "opgoerelsesmetode", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "hvordan_maale", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "saadan_maale", COLUMN_MEASURE, KK_LANG_DA },
	{ START, "hvad_maale", COLUMN_MEASURE, KK_LANG_DA },
	{ WHOLE, "measure", COLUMN_MEASURE, KK_LANG_EN },
	{ WHOLE, "measured_by", COLUMN_MEASURE, KK_LANG_EN },
	{ START, "measurement", COLUMN_MEASURE, KK_LANG_EN },
	{ WORD, "indicator", COLUMN_MEASURE, KK_LANG_EN },
	{ START, "how_we_measure", COLUMN_MEASURE, KK_LANG_EN },
	{ START, "how_it_is_measured", COLUMN_MEASURE, KK_LANG_EN },
	{ START, "udgangspunkt", COLUMN_BASELINE, KK_LANG_DA },
	{ START, "nulpunkt", COLUMN_BASELINE, KK_LANG_DA },
	{ START, "baseline", COLUMN_BASELINE, KK_LANG_EN },
	{ START, "starting_point", COLUMN_BASELINE, KK_LANG_EN },
	{ WORD, "frist", COLUMN_DEADLINE, KK_LANG_DA },
	{ START, "tidsfrist", COLUMN_DEADLINE, KK_LANG_DA },
	{ START, "hvornaar", COLUMN_DEADLINE, KK_LANG_DA },
	{ START, "naas_senest", COLUMN_DEADLINE, KK_LANG_DA },
	{ WHOLE, "senest", COLUMN_DEADLINE, KK_LANG_DA },
	{ WORD, "deadline", COLUMN_DEADLINE, KK_LANG_EN },
	{ START, "due", COLUMN_DEADLINE, KK_LANG_EN },
	{ WHOLE, "by_when", COLUMN_DEADLINE, KK_LANG_EN },
	{ WHOLE, "when", COLUMN_DEADLINE, KK_LANG_EN },
	{ START, "kilde", COLUMN_SOURCE, KK_LANG_DA },
	{ START, "datakilde", COLUMN_SOURCE, KK_LANG_DA },
	{ START, "source", COLUMN_SOURCE, KK_LANG_EN },
	{ START, "data_source", COLUMN_SOURCE, KK_LANG_EN },
	{ START, "ansvar", COLUMN_RESPONSIBLE, KK_LANG_DA },
	{ WHOLE, "hvem", COLUMN_RESPONSIBLE, KK_LANG_DA },
	{ WHOLE, "tovholder", COLUMN_RESPONSIBLE, KK_LANG_DA },
	{ START, "responsib", COLUMN_RESPONSIBLE, KK_LANG_EN },
	{ WHOLE, "who", COLUMN_RESPONSIBLE, KK_LANG_EN },
	{ WHOLE, "owner", COLUMN_RESPONSIBLE, KK_LANG_EN },
	{ WHOLE, "politik", COLUMN_POLICY, KK_LANG_DA },
	{ WHOLE, "policy", COLUMN_POLICY, KK_LANG_EN },
	{ START, "note", COLUMN_NOTE, KK_LANG_DA },
	{ START, "bemaerkning", COLUMN_NOTE, KK_LANG_DA },
	{ START, "kommentar", COLUMN_NOTE, KK_LANG_DA },
	{ START, "comment", COLUMN_NOTE, KK_LANG_EN },
	{ START, "remark", COLUMN_NOTE, KK_LANG_EN },
	{ WHOLE, "maal", COLUMN_GOAL, KK_LANG_DA },
	{ START, "maal_for", COLUMN_GOAL, KK_LANG_DA },
	{ START, "maal_i_", COLUMN_GOAL, KK_LANG_DA },
	{ START, "maal_20", COLUMN_GOAL, KK_LANG_DA },
	{ WHOLE, "maalene", COLUMN_GOAL, KK_LANG_DA },
	{ WHOLE, "maaltal", COLUMN_GOAL, KK_LANG_DA },
	{ END, "maal", COLUMN_GOAL, KK_LANG_DA },
	{ WORD, "succeskriteri", COLUMN_GOAL, KK_LANG_DA },
	{ WORD, "resultatkrav", COLUMN_GOAL, KK_LANG_DA },
	{ WORD, "kvalitetskrav", COLUMN_GOAL, KK_LANG_DA },
	{ START, "hvad_vil_vi_opnaa", COLUMN_GOAL, KK_LANG_DA },
	{ START, "hvad_skal_vi_opnaa", COLUMN_GOAL, KK_LANG_DA },
	{ START, "det_vil_vi_opnaa", COLUMN_GOAL, KK_LANG_DA },
	{ START, "vi_vil_opnaa", COLUMN_GOAL, KK_LANG_DA },
	{ START, "goal", COLUMN_GOAL, KK_LANG_EN },
	{ WORD, "target", COLUMN_GOAL, KK_LANG_EN },
	{ WORD, "objective", COLUMN_GOAL, KK_LANG_EN },
	{ END, "goals", COLUMN_GOAL, KK_LANG_EN },
	{ START, "success_criteri", COLUMN_GOAL, KK_LANG_EN },
};

static bool is_between_words(char c)
{
	return c == '\0' || strchr("_/-(),&", c) != NULL;
}

static bool fits(const struct known *known, const char *folded, size_t size)
{
	size_t wanted = strlen(known->name);

	if (known->where == WHOLE || wanted > size)
		return size == wanted && memcmp(folded, known->name, size) == 0;
	if (known->where == START)
		return memcmp(folded, known->name, wanted) == 0;
	for (size_t at = 0; at + wanted <= size; at++)
		if (memcmp(folded + at, known->name, wanted) == 0 &&
		    (known->where == WORD ? at == 0 || is_between_words(folded[at - 1])
					  : at + wanted == size || strchr("/(", folded[at + wanted])))
			return true;
	return false;
}

static const struct known *known_as(const char *folded, size_t size)
{
	for (size_t i = 0; i < COUNT(names); i++)
		if (fits(&names[i], folded, size))
			return &names[i];
	return NULL;
}

/* A name that the end of a line cut in two: "Betegne lse", "Målsæt- ning". */
static const char *mended(struct arena *arena, const char *folded)
{
	struct out out;

	out_memory(&out, arena);
	for (; *folded; folded++)
		if (!strchr("_-", *folded))
			put_char(&out, *folded);
	return out_text(&out);
}

/* Of "Betegnelse/overskrift" the first part is enough; "Tema/overordnet målsætning" is the aim. */
static const struct known *heading_known(struct arena *arena, const char *folded)
{
	size_t size = strlen(folded), part = strcspn(folded, "/(");
	const struct known *known;
	const char *whole;

	if (size > HEADING_SIZE)
		return NULL;
	if (strncmp(folded, "tema/", 5) == 0 && strstr(folded, "maalsaetning"))
		folded += 5, size -= 5, part = size;
	while (part && folded[part - 1] == '_')
		part--;
	known = known_as(folded, part);
	if (!known)
		known = known_as(folded, size);
	if (known)
		return known;
	whole = mended(arena, arena_text(arena, folded, part));
	return known_as(whole, strlen(whole));
}

/* "Betegnelse | Tema | Mål": the second is the aim. "Kvantitative mål | Kvalitative mål" are goals both. Of any other
 * two, the first. */
static void settle(struct header *header, uint32_t i, const struct known *known)
{
	enum column column = known->column;

	if (column == COLUMN_HEADING && header->has[column])
		column = COLUMN_AIM;
	if (header->has[column] && column != COLUMN_GOAL && column != COLUMN_MEANS)
		return;
	header->has[column] = true;
	header->column[i] = column;
	if (column != COLUMN_GOAL)
		return;
	header->lang = known->lang;
	header->exact |= known->where == WHOLE;
}

/* Names that are a column's own go before those that only hold its word: "Delmål | Mål". */
static uint32_t read_names(struct arena *arena, const struct block *row, struct header *header)
{
	const struct known *known[IMPORT_COLUMNS] = { NULL };
	const char *word[IMPORT_COLUMNS];
	uint32_t filled = 0, count = 0, settled = 0;

	for (uint32_t i = 0; i < row->count; i++) {
		header->name[i] = import_plain(arena, row->cells[i].text);
		header->column[i] = COLUMN_UNKNOWN;
		word[i] = import_word(arena, row->cells[i].text);
		known[i] = heading_known(arena, word[i]);
		filled += *word[i] != '\0';
		count += known[i] != NULL;
	}
	if (row->goals)
		settle(header, row->goals - 1, known_as("maal", 4));
	for (uint32_t i = 0; i < row->count; i++)
		if (known[i] && (known[i]->where == WHOLE || known[i]->column <= COLUMN_AIM))
			settle(header, i, known[i]);
	for (uint32_t i = 0; i < row->count; i++)
		if (known[i] && header->column[i] == COLUMN_UNKNOWN)
			settle(header, i, known[i]);
	for (uint32_t column = 0; column < COLUMN_COUNT; column++)
		settled += header->has[column];
	header->whole = count == filled;
	return count * 2 >= filled || header->exact ? settled : 0;
}

/* The only column without a name on that side of the goals. */
static void guess_beside(struct header *header, uint32_t from, uint32_t to, enum column column)
{
	uint32_t at = to, count = 0;

	for (uint32_t i = from; i < to; i++)
		if (header->column[i] == COLUMN_UNKNOWN && *header->name[i]) {
			at = i;
			count++;
		}
	if (count != 1 || header->has[column])
		return;
	header->column[at] = column;
	header->has[column] = header->guessed[at] = true;
}

bool header_read(struct arena *arena, const struct block *row, struct header *header)
{
	struct header its = { .count = row->count };
	uint32_t count = read_names(arena, row, &its);

	if (row->goals) {
		its.guessed[row->goals - 1] = true;
		if (!its.has[COLUMN_AREA] && !its.has[COLUMN_AIM])
			guess_beside(&its, 0, row->goals - 1, COLUMN_HEADING);
		guess_beside(&its, row->goals, its.count, COLUMN_MEANS);
	} else if (!its.has[COLUMN_GOAL] || count < 2) {
		return false;
	}
	*header = its;
	return true;
}

/* Few cells could be a heading, and a large sheet has many. */
static bool may_be_goals(struct arena *arena, const char *text, const char *name)
{
	return strlen(text) <= HEADING_SIZE &&
	       (strcmp(text, name) == 0 || heading_known(arena, import_word(arena, text)) ||
		text_same(arena, import_plain(arena, text), name));
}

bool header_again(struct arena *arena, const struct block *row, const struct header *now, bool below,
		  struct header *header)
{
	struct header its = { .count = row->count };
	uint32_t goal = 0, same = 0, filled = 0;

	while (goal < now->count && now->column[goal] != COLUMN_GOAL)
		goal++;
	if (row->count == now->count && !may_be_goals(arena, row->cells[goal].text, now->name[goal]))
		return false;
	for (uint32_t i = 0; i < row->count; i++) {
		filled += *row->cells[i].text != '\0';
		same += i < now->count && text_same(arena, import_plain(arena, row->cells[i].text), now->name[i]);
	}
	if (same == row->count && row->count == now->count) {
		*header = *now;
		memset(header->guessed, 0, sizeof(header->guessed));
		return true;
	}
	if (filled < 2 || (goal < row->count && strlen(row->cells[goal].text) > HEADING_SIZE))
		return false;
	(void)read_names(arena, row, &its);
	*header = its;
	return its.whole && its.has[COLUMN_GOAL] && (its.exact || below);
}

void header_of_area(struct header *header)
{
	for (uint32_t i = 0; i < header->count; i++)
		if (header->column[i] == COLUMN_AREA && !header->has[COLUMN_HEADING] &&
		    strlen(header->name[i]) < 10) {
			header->column[i] = COLUMN_HEADING;
			header->has[COLUMN_AREA] = false;
			header->has[COLUMN_HEADING] = true;
		}
}
