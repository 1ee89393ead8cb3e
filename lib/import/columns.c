/* SPDX-License-Identifier: MPL-2.0 */
/* What a table's headings call its columns. No two municipalities use the same words, so a heading is known by the
 * name itself, or else by what it begins with or holds. */
#include <assert.h>
#include <string.h>

#include "import/import.h"

#define HEADING_SIZE 80 /* bytes of a folded heading; a longer text is a cell */

enum where { WHOLE, START, WORD, END }; /* all of it; its beginning; the start of a word in it; the end of one */

static const struct known {
	enum where where;
	char name[20];
	enum column column;
	enum kk_lang lang;
} names[] = {
#define HEADING(where, name, column, lang) { where, name, COLUMN_##column, KK_LANG_##lang },
#include "import/columns.def"
#undef HEADING
};

#define HEADING(where, text, ...) static_assert(sizeof(text) <= sizeof(names[0].name), "a heading has no room");
#include "import/columns.def"
#undef HEADING

static bool is_between_words(char c)
{
	return strchr("_/-(),&", c) != NULL;
}

static bool fits(const struct known *known, const char *folded, size_t size)
{
	size_t wanted;

	if (known->where <= START && *known->name != *folded) /* most are told apart by that */
		return false;
	wanted = strlen(known->name);
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

/* Of "Betegnelse/overskrift" and "Mål, pct." the first part is enough; "Tema/overordnet målsætning" is the aim. */
static const struct known *heading_known(struct arena *arena, const char *folded)
{
	size_t size = strlen(folded), part = strcspn(folded, "/(,");
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

static const struct known *known_alone(struct arena *arena, const char *heading)
{
	return strlen(heading) > HEADING_SIZE ? NULL : heading_known(arena, import_word(arena, heading));
}

enum column column_known(struct arena *arena, const char *heading)
{
	const struct known *known = known_alone(arena, heading);

	return known ? known->column : COLUMN_UNKNOWN;
}

enum kk_lang column_language(struct arena *arena, const char *heading)
{
	const struct known *known = known_alone(arena, heading);

	return known ? known->lang : KK_LANG_DA;
}

/* "Betegnelse | Tema | Mål": the second is the aim. "Kvantitative mål | Kvalitative mål" are goals both. Of any other
 * two, the first. */
static void settle(struct header *header, uint32_t i, const struct known *known)
{
	enum column column = known->column;
	bool first = !header->has[COLUMN_GOAL];

	if (column == COLUMN_HEADING && header->has[column])
		column = COLUMN_AIM;
	if (header->has[column] && column != COLUMN_GOAL && column != COLUMN_MEANS)
		return;
	header->has[column] = true;
	header->column[i] = column;
	if (column != COLUMN_GOAL)
		return;
	if (first || known->lang == KK_LANG_DA) /* "Mål | Target" is Danish */
		header->lang = known->lang;
	header->exact |= known->where == WHOLE;
}

/* The year in a heading, "Resultat 2011 (%)"; 0: there is none. */
static unsigned year_in(const char *word)
{
	for (; *word; word += strspn(word, "0123456789")) {
		word += strcspn(word, "0123456789");
		if (strspn(word, "0123456789") == 4 && strncmp(word, "20", 2) == 0)
			return 2000 + (unsigned)(word[2] - '0') * 10 + (unsigned)(word[3] - '0');
	}
	return 0;
}

unsigned column_year(struct arena *arena, const char *heading)
{
	return year_in(import_word(arena, heading));
}

/* Of "Resultat 2011" and the like; 0: it is none. */
static unsigned result_year(const char *word)
{
	static const char *const results[] = { "resultat", "niveau", "status", "realiseret", "opnaaet", "faktisk",
					       "result", "level", "actual", "20" };

	for (size_t i = 0; i < COUNT(results); i++)
		if (strncmp(word, results[i], strlen(results[i])) == 0)
			return year_in(word);
	return 0;
}

/* "Resultat 2011" beside "Mål 2012" is where it starts; of several years the last that is before the target's. */
static void find_start(struct header *header, const char *const *word, uint32_t width)
{
	unsigned aimed = 0, best = 0;
	uint32_t at = 0;

	for (uint32_t i = 0; i < width; i++) {
		bool aims = header->column[i] == COLUMN_GOAL || header->column[i] == COLUMN_TARGET;
		unsigned year = aims ? year_in(word[i]) : 0;

		aimed = year && (!aimed || year < aimed) ? year : aimed;
	}
	for (uint32_t i = 0; i < width; i++) {
		unsigned year = header->column[i] == COLUMN_UNKNOWN ? result_year(word[i]) : 0;

		if (year > best && year < aimed) {
			best = year;
			at = i;
		}
	}
	if (!best || header->has[COLUMN_BASELINE])
		return;
	header->column[at] = COLUMN_BASELINE;
	header->has[COLUMN_BASELINE] = true;
}

/* Names that are a column's own go before those that only hold its word: "Delmål | Mål". */
static uint32_t read_names(struct arena *arena, const struct block *row, struct header *header)
{
	const struct known *known[IMPORT_COLUMNS] = { NULL };
	const char *word[IMPORT_COLUMNS];
	uint32_t width = row->count, filled = 0, count = 0, settled = 0, goals = 0;

	for (uint32_t i = 0; i < width; i++) {
		header->name[i] = import_plain(arena, row->cells[i].text);
		header->column[i] = COLUMN_UNKNOWN;
		word[i] = import_word(arena, row->cells[i].text);
		known[i] = heading_known(arena, word[i]);
		filled += *word[i] != '\0';
		count += known[i] != NULL;
	}
	if (row->goals)
		settle(header, row->goals - 1, known_as("maal", 4));
	for (uint32_t i = 0; i < width; i++)
		if (known[i] && header->column[i] == COLUMN_UNKNOWN &&
		    (known[i]->where == WHOLE || known[i]->column <= COLUMN_AIM))
			settle(header, i, known[i]);
	for (uint32_t i = 0; i < width; i++)
		if (known[i] && header->column[i] == COLUMN_UNKNOWN)
			settle(header, i, known[i]);
	find_start(header, word, width);
	for (uint32_t column = 0; column < COLUMN_COUNT; column++)
		settled += header->has[column] && column != COLUMN_UNIT; /* a table of measurements has that too */
	for (uint32_t i = 0; i < width; i++)
		goals += header->column[i] == COLUMN_GOAL;
	header->whole = count == filled;
	settled += goals > 1 && header->exact; /* "Mål | Måltal" is a table without any other column */
	return count * 2 >= filled || header->exact ? settled : 0;
}

/* The only column without a name on that side of the goals; "Resultat 2011" is none, without a year to come to. */
static void guess_beside(struct arena *arena, struct header *header, uint32_t from, uint32_t to, enum column column)
{
	uint32_t at = to, count = 0;

	for (uint32_t i = from; i < to; i++)
		if (header->column[i] == COLUMN_UNKNOWN && *header->name[i] &&
		    !result_year(import_word(arena, header->name[i]))) {
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
			guess_beside(arena, &its, 0, row->goals - 1, COLUMN_HEADING);
		guess_beside(arena, &its, row->goals, its.count, COLUMN_MEANS);
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

static bool may_be_heading(struct arena *arena, const char *text)
{
	const char *word = import_word(arena, text);

	return !*word || heading_known(arena, word);
}

/* Behind an empty line: a cell that is called just "Mål", and none that is a figure. */
static bool names_goals(struct arena *arena, const struct block *row)
{
	bool named = false;

	for (uint32_t i = 0; i < row->count; i++) {
		const struct known *known = strlen(row->cells[i].text) > HEADING_SIZE
						    ? NULL
						    : heading_known(arena, import_word(arena, row->cells[i].text));

		if (figure_is_bare(arena, import_plain(arena, row->cells[i].text)))
			return false;
		named |= known && known->column == COLUMN_GOAL && known->where == WHOLE;
	}
	return named;
}

bool header_again(struct arena *arena, const struct block *row, const struct header *now, bool below,
		  struct header *header)
{
	struct header its = { .count = row->count };
	uint32_t goal = 0, same = 0, filled = 0;

	if (row->gap && names_goals(arena, row)) /* another table begins, and not all that it names need be known */
		return header_read(arena, row, header);
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
	for (uint32_t i = 0; i < row->count; i++)
		if (!may_be_heading(arena, row->cells[i].text))
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
