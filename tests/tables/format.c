/* SPDX-License-Identifier: MPL-2.0 */
/* The keys, fixed words and limits of the format, from format/keys.def, format/vocabulary.def and set/set.h. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "set/set.h"
#include "tables.h"

static const char *const type_names[] = {
	[KEY_LINE] = "line",           [KEY_PROSE] = "prose",           [KEY_ID] = "id",
	[KEY_URL] = "URL",             [KEY_CODE] = "digits",           [KEY_PATH] = "path",
	[KEY_WORD] = "word",           [KEY_DAY] = "day",               [KEY_DEADLINE] = "deadline",
	[KEY_PERIOD] = "period",       [KEY_YEAR] = "year",             [KEY_QUANTITY] = "quantity",
	[KEY_INTERVAL] = "interval",   [KEY_RESULT] = "quantity, or yes or no",
	[KEY_BASELINE] = "quantity, or mapping",
	[KEY_LINES] = "line, or list of lines",   [KEY_PROSES] = "list of prose",
	[KEY_PATHS] = "path, or list of paths",   [KEY_IDS] = "id, or list of ids",
	[KEY_RECORD] = "mapping",      [KEY_RECORDS] = "list of mappings",
	[KEY_ENTRIES] = "mapping of ids",         [KEY_DATED_YEARS] = "mapping of years to days",
};
static_assert(COUNT(type_names) == KEY_DATED_YEARS + 1, "a type has no name");

static const char *const owner_names[] = {
	[OWNER_NONE] = "",
#define OWNER(id, ...) [OWNER_##id] = #id,
#define KEY(...)
#include "format/keys.def"
#undef OWNER
#undef KEY
};

static void put_key(const struct key *key)
{
	const char *da = key->name[KK_LANG_DA], *en = key->name[KK_LANG_EN];

	printf(".It Cm %s", da);
	if (strcmp(da, en) != 0)
		printf(" , %s", en);
	printf(" Pq Em %s", type_names[key->type]);
	printf("%s\n", key->flags & REQUIRED ? " , required" : key->flags & COMPARATOR ? " , comparator" : "");
	roff_text(wording(key->meaning, KK_LANG_EN));
	putchar('\n');
}

bool part_keys(const char *of)
{
	for (int owner = 1; owner < OWNER_COUNT; owner++) {
		if (strcmp(owner_names[owner], of) != 0)
			continue;
		puts(".Bl -tag -width Ds");
		for (const struct key *key = key_first((enum owner)owner);
		     key < keys + key_count && key->owner == (enum owner)owner; key++)
			put_key(key);
		puts(".El");
		return true;
	}
	return false;
}

static const struct { const char *set_name, *da, *en; } fixed[] = {
#define FIXED(set, value, da, en) { #set, da, en },
#include "format/vocabulary.def"
#undef FIXED
};

bool part_words(const char *of)
{
	bool found = false;

	for (size_t i = 0; i < COUNT(fixed); i++) {
		if (strcmp(fixed[i].set_name + strlen("WORDS_"), of) != 0)
			continue;
		if (!found)
			puts(".Bl -column -offset indent \"opfølgningsredegørelse\" \"challenge-application\"\n"
			     ".It Sy Danish Ta Sy English");
		found = true;
		printf(".It Ql %s Ta Ql %s\n", fixed[i].da, fixed[i].en);
	}
	if (found)
		puts(".El");
	return found;
}

static void put_limit(const char *what, size_t limit, const char *unit)
{
	printf(".It %s Ta %zu%s%s\n", what, limit, *unit ? " " : "", unit);
}

bool part_limits(const char *of)
{
	(void)of;
	puts(".Bl -column -offset indent \"a data file, as often as follow-ups read it\" \"16777216 bytes\"");
	put_limit("a file", LIMIT_SIZE, "bytes");
	put_limit("depth of nesting", LIMIT_DEPTH, "levels");
	put_limit("nodes of a file", LIMIT_NODES, "");
	put_limit("keys of one mapping", LIMIT_KEYS, "");
	put_limit("a key", LIMIT_KEY, "characters");
	put_limit("a value", LIMIT_VALUE, "bytes");
	put_limit("an id", LIMIT_ID, "characters");
	put_limit("what a contract's goals share, at each", LIMIT_SHARED, "bytes");
	put_limit("a data file, as often as follow-ups read it", LIMIT_DATA, "bytes");
	put_limit("data files in all", LIMIT_DATA_READ, "bytes");
	put_limit("goals of follow-ups, counted in each", LIMIT_FOLLOWED, "");
	put_limit("findings in documents and data files", LIMIT_FINDINGS, "");
	printf(".El\n.Pp\n"
	       "The last two are of each municipality, beyond what the size of its documents allows:\n"
	       "a goal and a finding for each %d bytes of them, and a finding more for each %d bytes of data files.\n",
	       BYTES_FOR_ONE, BYTES_OF_DATA_FOR_ONE);
	return true;
}
