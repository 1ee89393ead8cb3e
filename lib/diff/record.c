/* SPDX-License-Identifier: MPL-2.0 */
/* Two records compared by the rows of format/keys.def: values, lists of texts, and records in them as deep as the
 * schema goes. */
#include <string.h>

#include "diff/diff.h"

/* NOLINTBEGIN(misc-no-recursion): over the rows of format/keys.def, whose nesting is fixed */

/* The keys that name an item of a list, three at most; the rest is what may change in it. */
static const struct { enum owner owner; const char *keys[4];
} names[] = {
	{ OWNER_GOAL, { "id" } },
	{ OWNER_INDICATOR, { "id" } },
	{ OWNER_MILESTONE, { "frist" } },
	{ OWNER_BENCHMARK, { "navn", "dato", "gruppe" } },
	{ OWNER_MEASUREMENT, { "dato", "gruppe" } },
	{ OWNER_BUDGET_LINE, { "politikområde", "år" } },
	{ OWNER_REGISTER_AREA, { "navn" } },
	{ OWNER_ENTRY, { "id" } },
};

static const struct key *key_of(enum owner owner, const char *name)
{
	const struct key *key = key_first(owner);

	while (key && strcmp(key->name[KK_LANG_DA], name) != 0)
		key = key_next(key);
	return key;
}

static void put_name(struct diff *diff, struct out *out, enum owner owner, const char *name, const void *record)
{
	const struct key *key = key_of(owner, name);
	/* The id of an entry is its key in the file, which no row describes. */
	const char *value = key ? diff_value(diff, key, record) : ((const struct entry *)record)->id.text;

	if (!value)
		return;
	put(out, out->size ? ", " : "");
	put(out, value);
}

static const char *name_of(struct diff *diff, enum owner owner, const void *record)
{
	struct out out;

	out_memory(&out, diff->arena);
	for (size_t i = 0; i < COUNT(names); i++)
		for (size_t k = 0; names[i].owner == owner && names[i].keys[k]; k++)
			put_name(diff, &out, owner, names[i].keys[k], record);
	return out_text(&out);
}

static const void *item_at(const struct list *list, enum owner owner, uint32_t i)
{
	return (const char *)list->items + owners[owner].size * i;
}

static const char **names_of(struct diff *diff, enum owner owner, const struct list *list)
{
	const char **all = NEW_ARRAY(diff->arena, const char *, list->count + (size_t)1);

	for (uint32_t i = 0; i < list->count; i++)
		all[i] = name_of(diff, owner, item_at(list, owner, i));
	return all;
}

/* What says most of an item that came or went. */
static const char *gist_of(struct diff *diff, enum owner owner, const void *record)
{
	static const char *const telling[] = { "værdi", "tekst", "oprindeligt", "forklaring" };

	for (size_t i = 0; i < COUNT(telling); i++) {
		const struct key *key = key_of(owner, telling[i]);
		const char *value = key ? diff_value(diff, key, record) : NULL;

		if (value)
			return value;
	}
	return NULL;
}

static struct spot spot_in(struct spot spot, enum owner owner, const char *name)
{
	if (owner == OWNER_GOAL || owner == OWNER_ENTRY)
		spot.goal = name;
	else if (owner == OWNER_INDICATOR)
		spot.indicator = name;
	else
		spot.item = name;
	return spot;
}

static void diff_scalar(struct diff *diff, const struct key *key, const void *before, const void *after,
			const struct spot *spot)
{
	const char *from = diff_value(diff, key, before), *to = diff_value(diff, key, after);

	/* Without `sprog` a document is Danish. */
	if (key->type == KEY_WORD && key->argument == WORDS_LANGUAGE) {
		from = from ? from : "da";
		to = to ? to : "da";
	}
	if ((!from && !to) || (from && to && strcmp(from, to) == 0) || diff_same(key, before, after))
		return;
	diff_add(diff,
		 !from ? CHANGE_ADDED
		 : !to ? CHANGE_REMOVED
		       : CHANGE_ALTERED,
		 spot, key->name[KK_LANG_DA], key->name[KK_LANG_EN], from, to);
}

/* An application's criterion is a goal, with no contract around it. */
static void diff_criterion(struct diff *diff, const struct goal *before, const struct goal *after, struct spot spot)
{
	const char *target = diff_target(diff, before);

	(void)diff_part(diff, &spot, "måltal", "target", target,
			diff_same_target(before, after) ? target : diff_target(diff, after));
	diff_scalar(diff, key_of(OWNER_GOAL, "frist"), before, after, &spot);
	diff_record(diff, OWNER_GOAL, before, after, spot);
}

/* An entry is no more than what stands in it: one that is not there says nothing. */
static const struct entry no_entry = { .dropped = &absent.text, .new_deadline = &absent.day };

static void diff_list(struct diff *diff, const struct key *key, const struct list *before, const struct list *after,
		      struct spot spot)
{
	enum owner owner = (enum owner)key->argument;
	const char **old_names = names_of(diff, owner, before), **new_names = names_of(diff, owner, after);
	struct pairs pairs = diff_pairs(diff->arena, old_names, before->count, new_names, after->count);

	for (uint32_t i = 0; i < before->count; i++) {
		const void *record = item_at(before, owner, i);
		struct spot in = spot_in(spot, owner, old_names[i]);

		if (pairs.to[i] == UINT32_MAX && owner == OWNER_ENTRY)
			diff_record(diff, owner, record, &no_entry, in);
		else if (pairs.to[i] == UINT32_MAX)
			diff_add(diff, CHANGE_REMOVED, &in, key->name[KK_LANG_DA], key->name[KK_LANG_EN],
				 gist_of(diff, owner, record), NULL);
		else if (owner == OWNER_GOAL)
			diff_criterion(diff, record, item_at(after, owner, pairs.to[i]), in);
		else
			diff_record(diff, owner, record, item_at(after, owner, pairs.to[i]), in);
	}
	for (uint32_t i = 0; i < after->count; i++) {
		struct spot in = spot_in(spot, owner, new_names[i]);

		if (!pairs.taken[i] && owner == OWNER_ENTRY)
			diff_record(diff, owner, &no_entry, item_at(after, owner, i), in);
		else if (!pairs.taken[i])
			diff_add(diff, CHANGE_ADDED, &in, key->name[KK_LANG_DA], key->name[KK_LANG_EN], NULL,
				 gist_of(diff, owner, item_at(after, owner, i)));
	}
}

static const char **prose_of(struct diff *diff, const struct texts *texts)
{
	const char **all = NEW_ARRAY(diff->arena, const char *, texts->count + (size_t)1);

	for (uint32_t i = 0; i < texts->count; i++)
		all[i] = diff_prose(diff->arena, texts->items[i].text);
	return all;
}

/* One text that became another is an alteration; else each came or went. */
static void diff_strings(struct diff *diff, const struct key *key, const struct texts *before,
			 const struct texts *after, struct spot spot)
{
	const char **old_texts = prose_of(diff, before), **new_texts = prose_of(diff, after);
	struct pairs pairs = diff_pairs(diff->arena, old_texts, before->count, new_texts, after->count);

	if (before->count == 1 && after->count == 1 && pairs.to[0] == UINT32_MAX) {
		diff_add(diff, CHANGE_ALTERED, &spot, key->name[KK_LANG_DA], key->name[KK_LANG_EN], old_texts[0],
			 new_texts[0]);
		return;
	}
	for (uint32_t i = 0; i < before->count; i++)
		if (pairs.to[i] == UINT32_MAX)
			diff_add(diff, CHANGE_REMOVED, &spot, key->name[KK_LANG_DA], key->name[KK_LANG_EN],
				 old_texts[i], NULL);
	for (uint32_t i = 0; i < after->count; i++)
		if (!pairs.taken[i])
			diff_add(diff, CHANGE_ADDED, &spot, key->name[KK_LANG_DA], key->name[KK_LANG_EN], NULL,
				 new_texts[i]);
}

static void diff_years(struct diff *diff, const struct key *key, const struct list *before, const struct list *after,
		       struct spot spot)
{
	for (int pass = 0; pass < 2; pass++) {
		const struct list *from = pass ? after : before, *to = pass ? before : after;

		for (uint32_t i = 0; i < from->count; i++) {
			const struct dated_year *year = LIST_AT(from, struct dated_year, i), *other = NULL;
			struct out out;

			for (uint32_t k = 0; k < to->count; k++)
				if (LIST_AT(to, struct dated_year, k)->year == year->year)
					other = LIST_AT(to, struct dated_year, k);
			if (other && (pass || date_cmp(other->date.date, year->date.date) == 0))
				continue;
			out_memory(&out, diff->arena);
			put_unsigned(&out, (uint64_t)year->year);
			spot.item = out_text(&out);
			diff_add(diff,
				 other  ? CHANGE_ALTERED
				 : pass ? CHANGE_ADDED
					: CHANGE_REMOVED,
				 &spot, key->name[KK_LANG_DA], key->name[KK_LANG_EN],
				 pass ? NULL : diff_day(diff, year->date.date),
				 pass    ? diff_day(diff, year->date.date)
				 : other ? diff_day(diff, other->date.date)
					 : NULL);
		}
	}
}

/* A goal's comparator, deadline and place, and what a document's whole decides, are compared where they are known. */
static bool is_elsewhere(const struct key *key)
{
	if (key->owner == OWNER_GOAL)
		return (key->flags & COMPARATOR) || strcmp(key->name[KK_LANG_DA], "frist") == 0;
	if (key->owner == OWNER_AREA || key->owner == OWNER_THEME)
		return key->type == KEY_RECORDS && (key->argument == OWNER_GOAL || key->argument == OWNER_THEME);
	if (key->owner == OWNER_ENTRY)
		return key->type == KEY_RECORDS;
	return key->owner == OWNER_CONTRACT && key->type == KEY_RECORDS;
}

static void diff_key(struct diff *diff, const struct key *key, const void *before, const void *after, struct spot spot)
{
	const void *from = record_field(before, key), *to = record_field(after, key);

	if (is_elsewhere(key))
		return;
	switch (key->type) {
	case KEY_LINES:
	case KEY_PROSES:
	case KEY_PATHS:
	case KEY_IDS:
		diff_strings(diff, key, from, to, spot);
		return;
	case KEY_RECORDS:
	case KEY_ENTRIES:
		diff_list(diff, key, from, to, spot);
		return;
	case KEY_DATED_YEARS:
		diff_years(diff, key, from, to, spot);
		return;
	case KEY_RECORD:
		spot.item = key->name[diff->lang];
		diff_record(diff, (enum owner)key->argument, (const char *)from + sizeof(struct field),
			    (const char *)to + sizeof(struct field), spot);
		return;
	default:
		diff_scalar(diff, key, before, after, &spot);
	}
}

void diff_record(struct diff *diff, enum owner owner, const void *before, const void *after, struct spot spot)
{
	for (; owner != OWNER_NONE; owner = owners[owner].parent)
		for (const struct key *key = key_first(owner); key; key = key_next(key))
			diff_key(diff, key, before, after, spot);
}
/* NOLINTEND(misc-no-recursion) */
