/* SPDX-License-Identifier: MPL-2.0 */
/* A quality contract to fill in: from nothing, from the register's areas, or from the contract that it replaces. */
#include "new/new.h"

#define LAST_YEAR 2199

/* How an area may be developed is said anew for each period. */
static bool fill_area(struct sheet *sheet, const struct key *key, const void *record)
{
	const struct area *area = record;

	if (is_key(key, "temaer")) {
		sheet_records(sheet, key, fill_theme, area ? &area->themes : NULL);
		return true;
	}
	if (is_key(key, "mål") && area) {
		sheet_records(sheet, key, fill_goal, &area->goals);
		return true;
	}
	return area && (key->type == KEY_RECORDS || is_key(key, "vurdering") || sheet_field(sheet, key, area));
}

/* The register's area has the same keys; the rest is to be filled in. */
static bool fill_registered(struct sheet *sheet, const struct key *key, const void *record)
{
	const struct register_area *area = record;

	for (const struct key *its = key_first(OWNER_REGISTER_AREA); its->owner == OWNER_REGISTER_AREA; its++)
		if (is_key(its, key->name[KK_LANG_DA]) && sheet_field(sheet, its, area))
			return true;
	return fill_area(sheet, key, NULL);
}

static bool is_in_force(const struct register_area *area, struct date day)
{
	return (!is_known(area->from) || date_cmp(area->from.date, day) <= 0) &&
	       (!is_known(area->to) || date_cmp(area->to.date, day) >= 0);
}

static void put_registered(struct sheet *sheet)
{
	bool first = true;

	for (uint32_t i = 0; i < sheet->municipality->areas.count; i++) {
		const struct register_area *area = LIST_AT(&sheet->municipality->areas, struct register_area, i);

		if (!is_in_force(area, sheet->set->today))
			continue;
		put(&sheet->out, first ? "" : "\n");
		sheet->yaml.item = true;
		sheet_keys(sheet, OWNER_AREA, fill_registered, area);
		sheet->brief = true;
		first = false;
	}
	if (first) {
		sheet->yaml.item = true;
		sheet_keys(sheet, OWNER_AREA, fill_area, NULL);
	}
}

static void put_areas(struct sheet *sheet, const struct key *key)
{
	const struct contract *contract = sheet->contract ? FILE_CONTRACT(sheet->contract) : NULL;

	put_char(&sheet->out, '\n');
	sheet->brief = contract != NULL;
	if (contract || !sheet->municipality) {
		sheet_records(sheet, key, fill_area, contract ? &contract->areas : NULL);
		return;
	}
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	put_registered(sheet);
	sheet->yaml.indent -= 4;
}

/* As many whole years as the one before; other periods are to be filled in. */
static bool is_whole_years(const struct period *period)
{
	return period->from.month == 1 && period->from.day == 1 && period->to.month == 12 &&
	       period->to.day == 31 && 2 * period->to.year - period->from.year + 1 <= LAST_YEAR;
}

static bool put_next_period(struct sheet *sheet, const struct key *key)
{
	const struct period *period = sheet->contract ? &FILE_CONTRACT(sheet->contract)->period : NULL;
	struct out out;
	int first, last;

	if (!period || !is_whole_years(period))
		return false;
	first = period->to.year + 1;
	last = first + period->to.year - period->from.year;
	sheet->ends_before = period->to;
	sheet->ends = (struct date){ (int16_t)last, 12, 31 };
	out_memory(&out, sheet->arena);
	put_unsigned(&out, (uint64_t)first);
	if (last != first) {
		put_char(&out, '-');
		put_unsigned(&out, (uint64_t)last);
	}
	sheet_line(sheet, key, out_text(&out));
	return true;
}

bool fill_contract(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)record;
	if (fill_common(sheet, key, DOC_CONTRACT))
		return true;
	if (is_key(key, "serviceområder")) {
		put_areas(sheet, key);
		return true;
	}
	if (is_key(key, "periode"))
		return put_next_period(sheet, key);
	if (is_key(key, "vurdering")) {
		sheet_open(sheet, key);
		return true;
	}
	if (!is_key(key, "erstatter") || !sheet->contract)
		return false;
	sheet_line(sheet, key, path_relative(sheet->arena, sheet->folder, sheet->contract->real));
	return true;
}

static bool fill_register_area(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)record;
	if (!is_key(key, "id") && !is_key(key, "udvalg"))
		return false;
	sheet_open(sheet, key);
	return true;
}

bool fill_municipality(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)record;
	if (fill_common(sheet, key, DOC_MUNICIPALITY))
		return true;
	if (is_key(key, "serviceområder")) {
		put_char(&sheet->out, '\n');
		sheet_open(sheet, key);
		sheet->yaml.indent += 4;
		sheet->yaml.item = true;
		sheet_keys(sheet, OWNER_REGISTER_AREA, fill_register_area, NULL);
		sheet->yaml.indent -= 4;
		return true;
	}
	if (is_key(key, "kode"))
		sheet_open(sheet, key);
	return is_key(key, "kode");
}

bool fill_application(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)record;
	if (key->owner == OWNER_COMMON)
		return fill_common(sheet, key, DOC_APPLICATION);
	put_char(&sheet->out, '\n');
	if (is_key(key, "succeskriterier")) {
		sheet_comment(sheet, wording(key->meaning, sheet->keys));
		sheet_records(sheet, key, fill_goal, NULL);
	} else {
		sheet_open(sheet, key);
	}
	return true;
}
