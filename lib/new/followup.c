/* SPDX-License-Identifier: MPL-2.0 */
/* A follow-up to fill in: every goal of its contracts, with what was last known of it. */
#include <string.h>

#include "format/distinct.h"
#include "new/new.h"
#include "progress/assess.h"

/* The first year of the contract, or the one after the earlier follow-up, or that of today, within its period. */
static int year_of(const struct sheet *sheet)
{
	const struct contract *contract = sheet->contract ? FILE_CONTRACT(sheet->contract) : NULL;
	const struct followup *before = sheet->followup ? FILE_FOLLOWUP(sheet->followup) : NULL;
	int year = before ? before->year.year + 1 : sheet->set->today.year;

	if (!contract)
		return 0;
	if (year > contract->period.to.year)
		year = contract->period.to.year;
	return year < contract->period.from.year ? contract->period.from.year : year;
}

static bool put_year(struct sheet *sheet, const struct key *key)
{
	struct out out;

	if (!year_of(sheet))
		return false;
	out_memory(&out, sheet->arena);
	put_unsigned(&out, (uint64_t)year_of(sheet));
	sheet_line(sheet, key, out_text(&out));
	return true;
}

/* The follow-up for a year is due with the budget of the next (BEK § 4). */
static bool put_budget_day(struct sheet *sheet, const struct key *key)
{
	const struct list *years = sheet->municipality ? &sheet->municipality->budget_adoptions : NULL;

	for (uint32_t i = 0; years && year_of(sheet) && i < years->count; i++) {
		const struct dated_year *year = LIST_AT(years, struct dated_year, i);

		if (year->year == year_of(sheet) + 1) {
			const struct key day = { .type = KEY_DAY };

			sheet_line(sheet, key, sheet_value(sheet, &day, &year->date.field));
			return true;
		}
	}
	return false;
}

static bool put_contracts(struct sheet *sheet, const struct key *key)
{
	if (!sheet->contract_count)
		return false;
	if (sheet->contract_count == 1) {
		sheet_line(sheet, key, path_relative(sheet->arena, sheet->folder, sheet->contracts[0]->real));
		return true;
	}
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	for (size_t i = 0; i < sheet->contract_count; i++) {
		sheet->yaml.item = true;
		yaml_prose(&sheet->yaml, NULL, path_relative(sheet->arena, sheet->folder, sheet->contracts[i]->real));
	}
	sheet->yaml.indent -= 4;
	return true;
}

static void say_text(struct sheet *sheet, const struct goal *goal)
{
	struct out out;

	if (sheet->contract_count > 1) { /* each of them counts from 1 */
		sheet_comment(sheet, goal->text.text);
		return;
	}
	out_memory(&out, sheet->arena);
	put(&out, either(sheet, "Mål ", "Goal "));
	put_unsigned(&out, goal->number[0]);
	put_char(&out, '.');
	put_unsigned(&out, goal->number[1]);
	put(&out, ": ");
	put(&out, goal->text.text);
	sheet_comment(sheet, out_text(&out));
}

/* "mindst: 95 %, frist: 2012-12-31" */
static void say_target(struct sheet *sheet, const struct goal *goal, const struct contract *contract)
{
	struct out out;

	out_memory(&out, sheet->arena);
	for (const struct key *key = key_first(OWNER_GOAL); key->owner == OWNER_GOAL; key++) {
		const struct field *field = record_field(goal, key);

		if (!(key->flags & COMPARATOR) || field->state != KNOWN)
			continue;
		put(&out, key_text(sheet, key));
		put(&out, ": ");
		put(&out, sheet_value(sheet, key, field));
		put(&out, ", ");
	}
	put(&out, either(sheet, "frist: ", "deadline: "));
	put_date_iso(&out, is_known(goal->deadline) ? goal->deadline.date : contract->period.to);
	sheet_comment(sheet, out_text(&out));
}

/* Of each goal of the earlier follow-up the newest measurement, from it or its data files, that is not of a group
 * alone. */
struct lasts {
	struct distinct ids;
	const struct measurement **of;
};

static struct lasts lasts_of(struct arena *arena, const struct assessments *all)
{
	struct lasts lasts = { .of = NEW_ARRAY(arena, const struct measurement *, all->count + 1) };

	distinct_init(&lasts.ids, arena, all->count);
	for (size_t i = 0; i < all->count; i++) {
		const struct assessment *item = &all->items[i];
		uint32_t number = distinct_add(&lasts.ids, item->goal->id.text);

		for (size_t k = 0; k < item->measurement_count; k++)
			if (!is_present(*item->measurements[k]->group)) /* by date */
				lasts.of[number] = item->measurements[k];
	}
	return lasts;
}

static const struct measurement *last_of(const struct lasts *lasts, const char *id)
{
	uint32_t number = distinct_find(&lasts->ids, id);

	return number == NO_NUMBER ? NULL : lasts->of[number];
}

static void say_last(struct sheet *sheet, const struct goal *goal, const struct measurement *last)
{
	static const struct key value = { .type = KEY_RESULT };
	struct result result;
	struct out out;

	if (!last)
		return;
	result = last->value;
	if (!result.answer && result.quantity.unit.id == UNIT_NONE)
		result.quantity.unit = *goal_unit(goal);
	out_memory(&out, sheet->arena);
	put(&out, either(sheet, "senest målt: ", "last measured: "));
	put(&out, sheet_value(sheet, &value, &result.field));
	put(&out, " (");
	put_date_iso(&out, last->date.date);
	put(&out, ")");
	sheet_comment(sheet, out_text(&out));
}

static bool fill_nothing(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)sheet;
	(void)key;
	(void)record;
	return false;
}

static bool fill_entry(struct sheet *sheet, const struct key *key, const void *record)
{
	bool brief = sheet->brief;

	(void)record;
	if (!is_key(key, "målinger"))
		return false;
	if (given_has(sheet, "data", NULL))
		return true;
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 4;
	sheet->yaml.item = sheet->brief = true;
	sheet_keys(sheet, OWNER_MEASUREMENT, fill_nothing, NULL);
	sheet->brief = brief;
	sheet->yaml.indent -= 4;
	return true;
}

/* What is measured stands in a data file, and nothing else is known of the goal: its entry may be left out. */
static bool is_optional(const struct sheet *sheet, const char *id)
{
	return given_has(sheet, "data", NULL) && !given_has(sheet, "mål", id);
}

static void put_optional_entry(struct sheet *sheet, const char *id)
{
	put_repeat(&sheet->out, " ", sheet->yaml.indent);
	put_char(&sheet->out, '#');
	put(&sheet->out, id);
	put(&sheet->out, ":\n");
	sheet->brief = true;
}

static void put_entry(struct sheet *sheet, const char *id)
{
	sheet->entry = id;
	yaml_key(&sheet->yaml, id);
	sheet->yaml.indent += 2;
	sheet_keys(sheet, OWNER_ENTRY, fill_entry, NULL);
	sheet->yaml.indent -= 2;
	sheet->entry = NULL;
	sheet->brief = true;
}

static void put_goals(struct sheet *sheet, const struct contract *contract, const struct lasts *before)
{
	for (uint32_t i = 0; i < contract->goal_count; i++) {
		const struct goal *goal = contract->goals[i];

		put(&sheet->out, sheet->brief ? "\n" : "");
		say_text(sheet, goal);
		say_target(sheet, goal, contract);
		say_last(sheet, goal, last_of(before, goal->id.text));
		if (is_optional(sheet, goal->id.text))
			put_optional_entry(sheet, goal->id.text);
		else
			put_entry(sheet, goal->id.text);
	}
}

static bool put_all_goals(struct sheet *sheet, const struct key *key)
{
	struct assessments before = { .count = 0 };
	struct lasts lasts;
	size_t count = 0;

	for (size_t i = 0; i < sheet->contract_count; i++)
		count += FILE_CONTRACT(sheet->contracts[i])->goal_count;
	if (!count)
		return false;
	if (sheet->followup)
		assess(sheet->arena, (struct file *)(uintptr_t)sheet->followup, (struct date){ 0, 0, 0 }, &before);
	lasts = lasts_of(sheet->arena, &before);
	put_char(&sheet->out, '\n');
	put(&sheet->out, given_has(sheet, "data", NULL) && !given_has(sheet, "mål", NULL) ? "#" : "");
	yaml_key(&sheet->yaml, key_text(sheet, key));
	sheet->yaml.indent += 2;
	for (size_t i = 0; i < sheet->contract_count; i++)
		put_goals(sheet, FILE_CONTRACT(sheet->contracts[i]), &lasts);
	sheet->yaml.indent -= 2;
	sheet->brief = false;
	put_char(&sheet->out, '\n');
	return true;
}

bool fill_followup(struct sheet *sheet, const struct key *key, const void *record)
{
	(void)record;
	if (fill_common(sheet, key, DOC_FOLLOWUP))
		return true;
	if (is_key(key, "kontrakt"))
		return put_contracts(sheet, key);
	if (is_key(key, "år"))
		return put_year(sheet, key);
	if (is_key(key, "budgetvedtagelse"))
		return put_budget_day(sheet, key);
	return is_key(key, "mål") && put_all_goals(sheet, key);
}
