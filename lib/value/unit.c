/* SPDX-License-Identifier: MPL-2.0 */
/* Units of measure: which words mean the same one, and which convert exactly into which. */
#include <string.h>

#include "value/value.h"

enum kind { NO_KIND, SHARE, POINTS, TIME, CALENDAR, MONEY };

struct known {
	enum kind kind;
	int64_t factor; /* of the smallest unit of the kind */
	const char *name[2][2]; /* [language][many] */
};

static const struct known units[UNIT_OTHER] = {
#define UNIT(id, kind, factor, da_one, da_many, en_one, en_many, all_names) \
	[id] = { kind, factor, { { da_one, da_many }, { en_one, en_many } } },
#include "value/unit.def"
#undef UNIT
};

/* All of them, a space behind each unit's: no folded name has one. */
static const char names[] =
#define UNIT(id, kind, factor, da_one, da_many, en_one, en_many, all_names) all_names " "
#include "value/unit.def"
#undef UNIT
	;

/* Room for a bar, the longest known name, a bar and a NUL; a longer unit is known by nobody. */
#define KNOWN_ROOM 32

static enum unit_id find_known(const char *folded)
{
	char barred[KNOWN_ROOM] = "|";
	const char *found;
	enum unit_id id = UNIT_NONE + 1;
	size_t size = 1;

	for (; *folded; folded++) {
		if (*folded == '.')
			continue;
		if (size + 2 >= sizeof(barred))
			return UNIT_OTHER;
		barred[size++] = *folded;
	}
	if (size == 1 || strchr(barred + 1, '|'))
		return UNIT_OTHER;
	barred[size++] = '|';
	barred[size] = '\0';
	found = strstr(names, barred);
	if (!found)
		return UNIT_OTHER;
	for (const char *space = names; (space = memchr(space, ' ', (size_t)(found - space))); space++)
		id++;
	return id;
}

struct unit unit_parse(struct arena *arena, const char *text, size_t size)
{
	struct unit unit = { .id = UNIT_NONE, .text = "", .folded = "" };
	const char *folded;
	size_t length;

	if (!size)
		return unit;
	unit.text = arena_text(arena, text, size);
	folded = text_folded(arena, unit.text);
	unit.id = find_known(folded);
	length = strlen(folded);
	if (same_bytes(folded, unit.text)) {
		arena_shrink(arena, folded, length + 1, 0);
		unit.folded = unit.text;
	} else {
		unit.folded = folded;
	}
	if (length > 1 && unit.folded[length - 1] == '.')
		unit.folded = arena_text(arena, unit.folded, length - 1);
	return unit;
}

bool unit_same(const struct unit *a, const struct unit *b)
{
	return a->id == b->id && (a->id != UNIT_OTHER || strcmp(a->folded, b->folded) == 0);
}

bool unit_convert(const struct unit *from, const struct unit *to, struct ratio *factor)
{
	if (unit_same(from, to)) {
		*factor = ratio_int(1);
		return true;
	}
	if (from->id == UNIT_OTHER || to->id == UNIT_OTHER || from->id == UNIT_NONE ||
	    units[from->id].kind != units[to->id].kind)
		return false;
	*factor = ratio_of(units[from->id].factor, units[to->id].factor);
	return true;
}

bool unit_is_share(const struct unit *unit)
{
	return unit->id == UNIT_PERCENT || unit->id == UNIT_POINTS;
}

bool unit_is_money(const struct unit *unit)
{
	return unit->id != UNIT_OTHER && units[unit->id].kind == MONEY;
}

const char *unit_name(const struct unit *unit, enum kk_lang lang, bool one)
{
	if (unit->id == UNIT_NONE || unit->id == UNIT_OTHER)
		return unit->text;
	return units[unit->id].name[lang == KK_LANG_EN][!one];
}
