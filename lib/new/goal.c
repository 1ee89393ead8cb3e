/* SPDX-License-Identifier: MPL-2.0 */
/* Goals to fill in, or carried over: what they say and how they are measured, but not when, nor from where. */
#include <string.h>

#include "fmt/value.h"
#include "new/new.h"

static const char *const dated[] = { "fra", "frist", "delmål", "sammenligning", "udgangspunkt" };

static bool is_dated(const struct key *key)
{
	for (size_t i = 0; i < COUNT(dated); i++)
		if (is_key(key, dated[i]))
			return true;
	return false;
}

static bool needs_baseline(const struct goal *goal)
{
	return goal->comparator == CMP_INCREASE || goal->comparator == CMP_DECREASE || goal->comparator == CMP_MAINTAIN;
}

/* "udgangspunkt før: 12400 borgere (2010-12-31)" */
static void remember_baseline(struct sheet *sheet, const struct key *key, const struct baseline *baseline)
{
	struct out out;

	if (!is_known(baseline->value))
		return;
	out_memory(&out, sheet->arena);
	put(&out, key_text(sheet, key));
	put(&out, either(sheet, " før: ", " before: "));
	fmt_put_quantity(&out, &baseline->value.quantity, sheet->lang);
	if (is_known(baseline->date)) {
		put(&out, " (");
		put_date_iso(&out, baseline->date.date);
		put(&out, ")");
	}
	sheet_comment(sheet, out_text(&out));
}

/* What was due when the period ended is due when the next one does; other days are to be decided. */
static void carry_deadline(struct sheet *sheet, const struct key *key, const struct day *day)
{
	struct day next = { .date = sheet->ends };
	struct out out;

	if (sheet->ends.year && (!is_known(*day) || date_cmp(day->date, sheet->ends_before) == 0)) {
		sheet_line(sheet, key, sheet_value(sheet, key, &next.field));
		return;
	}
	if (!is_known(*day))
		return;
	out_memory(&out, sheet->arena);
	put(&out, key_text(sheet, key));
	put(&out, either(sheet, " før: ", " before: "));
	put_date_iso(&out, day->date);
	sheet_comment(sheet, out_text(&out));
}

static void open_baseline(struct sheet *sheet, const struct key *key)
{
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 2;
	for (const struct key *part = key_first(OWNER_BASELINE); part->owner == OWNER_BASELINE; part++)
		yaml_key(&sheet->yaml, key_text(sheet, part));
	sheet->yaml.indent -= 2;
}

/* A new period has its own dates, and a change is counted from a new start. */
static bool carry_dated(struct sheet *sheet, const struct key *key, const struct goal *goal)
{
	if (is_key(key, "udgangspunkt")) {
		remember_baseline(sheet, key, goal->baseline);
		if (needs_baseline(goal))
			open_baseline(sheet, key);
	} else if (is_key(key, "frist")) {
		carry_deadline(sheet, key, &goal->deadline);
	}
	return true;
}

/* In the unit of a start that is still to be filled in. */
static bool remember_uncertainty(struct sheet *sheet, const struct key *key, const struct goal *goal)
{
	struct out out;

	if (!is_known(*goal->uncertainty))
		return true;
	out_memory(&out, sheet->arena);
	put(&out, key_text(sheet, key));
	put(&out, either(sheet, " før: ", " before: "));
	fmt_put_quantity(&out, &goal->uncertainty->quantity, sheet->lang);
	sheet_comment(sheet, out_text(&out));
	return true;
}

bool fill_goal(struct sheet *sheet, const struct key *key, const void *record)
{
	if (record && is_dated(key))
		return carry_dated(sheet, key, record);
	if (record && is_key(key, "usikkerhed") && needs_baseline(record))
		return remember_uncertainty(sheet, key, record);
	if (record)
		return sheet_field(sheet, key, record);
	if (is_key(key, "mindst"))
		sheet_open(sheet, key);
	return is_key(key, "mindst");
}

/* A list with one item to fill in. */
static void open_list(struct sheet *sheet, const struct key *key)
{
	sheet_open(sheet, key);
	put_repeat(&sheet->out, " ", sheet->yaml.indent + 2);
	put(&sheet->out, "-\n");
}

bool fill_theme(struct sheet *sheet, const struct key *key, const void *record)
{
	const struct theme *theme = record;

	if (is_key(key, "mål")) {
		if (!theme || theme->goals.count)
			sheet_records(sheet, key, fill_goal, theme ? &theme->goals : NULL);
		return true;
	}
	if (key->type == KEY_RECORDS)
		return theme != NULL;
	if (theme)
		return sheet_field(sheet, key, theme);
	if (is_key(key, "veje"))
		open_list(sheet, key);
	return is_key(key, "veje");
}
