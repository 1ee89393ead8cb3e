/* SPDX-License-Identifier: MPL-2.0 */
/* A document whole as JSON: its texts, goals with progress and measurements, finances, and the user's own keys. */
#include "progress/finances.h"
#include "progress/overview.h"
#include "report/report.h"

struct json {
	struct ser ser;
	struct arena *arena;
};

static void put_text(struct json *json, const char *key, const struct text *text)
{
	ser_key_string(&json->ser, key, plain_text(text));
}

static void put_day(struct json *json, const char *key, const struct day *day)
{
	ser_key_string(&json->ser, key, plain_day(json->arena, day));
}

static void put_texts(struct json *json, const char *key, const struct texts *texts)
{
	ser_key_list(&json->ser, key);
	for (uint32_t i = 0; i < texts->count; i++)
		ser_string(&json->ser, texts->items[i].text);
	ser_end(&json->ser);
}

static void put_number(struct json *json, const char *key, const struct num *num)
{
	struct figure figure = { true, ratio_num(num) };

	ser_key_string(&json->ser, key, plain_figure(json->arena, &figure));
}

/* One value of the user's own, with all below it, as the file spells it. */
static void put_own_value(struct ser *ser, const struct node *top)
{
	const struct node *node = top;

	for (;;) {
		if (node != top && node_key(node))
			ser_key(ser, value_key(node)->text);
		if (node->kind == NODE_SCALAR)
			ser_string(ser, node->text);
		else if (node->kind == NODE_MAP)
			ser_map(ser);
		else
			ser_list(ser);
		if (node_first(node)) {
			node = node_first(node);
			continue;
		}
		if (node->kind != NODE_SCALAR)
			ser_end(ser);
		while (node != top && !node->next) {
			node = node->parent;
			ser_end(ser);
		}
		if (node == top)
			return;
		node = node->next;
	}
}

/* Keys that begin with x-: kept out of every check, passed through (format.md, principle 3). */
static void put_own(struct json *json, const struct node *map)
{
	for (const struct node *value = map ? node_first(map) : NULL; value; value = value->next)
		if (decode_is_users_own(value_key(value))) {
			ser_key(&json->ser, value_key(value)->text);
			put_own_value(&json->ser, value);
		}
}

static void put_measurement(struct json *json, const struct measurement *measurement)
{
	const struct result *value = &measurement->value;

	ser_map(&json->ser);
	put_day(json, "date", &measurement->date);
	if (value->answer)
		ser_key_string(&json->ser, "value", word_name(WORDS_ANSWER, (int)value->answer, KK_LANG_EN));
	else
		put_number(json, "value", &value->quantity.num);
	ser_key_string(&json->ser, "unit",
		       !value->answer && value->quantity.unit.id != UNIT_NONE ? value->quantity.unit.text : NULL);
	put_text(json, "group", measurement->group);
	put_text(json, "source", measurement->source);
	put_text(json, "note", measurement->note);
	put_own(json, measurement->record.node);
	ser_end(&json->ser);
}

static void put_benchmarks(struct json *json, const struct list *benchmarks)
{
	ser_key_list(&json->ser, "benchmarks");
	for (uint32_t i = 0; i < benchmarks->count; i++) {
		const struct benchmark *benchmark = LIST_AT(benchmarks, const struct benchmark, i);

		ser_map(&json->ser);
		put_text(json, "name", &benchmark->name);
		put_number(json, "value", &benchmark->value.quantity.num);
		put_day(json, "date", &benchmark->date);
		put_text(json, "group", &benchmark->group);
		ser_end(&json->ser);
	}
	ser_end(&json->ser);
}

static void put_entry(struct json *json, const struct entry *entry)
{
	if (!entry)
		return;
	put_text(json, "explanation", &entry->explanation);
	put_text(json, "action", &entry->action);
	put_day(json, "new_deadline", entry->new_deadline);
	put_text(json, "dropped", entry->dropped);
	put_own(json, entry->record.node);
}

static void put_goal(struct json *json, const struct assessment *one)
{
	const struct goal *goal = one->goal;

	ser_map(&json->ser);
	progress_members(&json->ser, json->arena, one);
	ser_key_string(&json->ser, "theme",
		       goal->theme ? goal->theme->heading.text : NULL);
	put_text(json, "text", &goal->text);
	put_text(json, "measure", &goal->measure);
	put_text(json, "source", &goal->source);
	put_text(json, "responsible", goal->responsible);
	put_texts(json, "policy", goal->policy);
	put_texts(json, "means", &goal->means);
	put_texts(json, "theme_means", goal->theme ? &goal->theme->means : &(struct texts){ .count = 0 });
	put_texts(json, "area_means", &goal->area->means);
	put_texts(json, "groups", goal->groups);
	put_benchmarks(json, goal->benchmarks);
	ser_key_list(&json->ser, "measurements");
	for (size_t i = 0; i < one->measurement_count; i++)
		put_measurement(json, one->measurements[i]);
	ser_end(&json->ser);
	put_entry(json, one->entry);
	put_own(json, goal->record.node);
	ser_end(&json->ser);
}

static void put_finance_line(struct json *json, const struct finance_line *line)
{
	static const char *const names[FINANCES] = {
		[FINANCE_ORIGINAL] = "original",
		[FINANCE_REVISED] = "revised",
		[FINANCE_SPENT] = "spent",
		[FINANCE_FORECAST] = "forecast",
		[FINANCE_OFF_ORIGINAL] = "deviation_original",
		[FINANCE_OFF_REVISED] = "deviation_revised",
	};

	for (unsigned i = 0; i < FINANCES; i++)
		ser_key_string(&json->ser, names[i], plain_figure(json->arena, &line->figures[i]));
}

static void put_finances_of(struct json *json, const struct followup *followup, int16_t year)
{
	struct finance_line total = finances_zero();
	const struct budget_line *budget;

	ser_map(&json->ser);
	ser_key_number(&json->ser, "year", year);
	ser_key_string(&json->ser, "unit", "t.kr.");
	ser_key_list(&json->ser, "lines");
	for (uint32_t at = 0; (budget = finances_next(followup, year, &at));) {
		struct finance_line line = finances_line(budget);

		finances_add(&total, &line);
		ser_map(&json->ser);
		put_text(json, "policy_area", &budget->policy_area);
		ser_key_string(&json->ser, "spent_as_of", plain_date(json->arena, finances_day(followup, budget)));
		put_finance_line(json, &line);
		ser_end(&json->ser);
	}
	ser_end(&json->ser);
	ser_key_map(&json->ser, "total");
	put_finance_line(json, &total);
	ser_end(&json->ser);
	ser_end(&json->ser);
}

static void put_followup(struct json *json, const struct followup *followup)
{
	size_t count;
	int16_t *years = finances_years(json->arena, followup, &count);

	ser_key_number(&json->ser, "year", followup->year.year);
	put_day(json, "as_of", &followup->as_of);
	put_day(json, "budget_adopted", &followup->budget_adopted);
	put_text(json, "summary_text", &followup->summary);
	ser_key_list(&json->ser, "finances");
	for (size_t i = 0; i < count; i++)
		put_finances_of(json, followup, years[i]);
	ser_end(&json->ser);
}

static void put_contract(struct json *json, const struct contract *contract)
{
	ser_key_map(&json->ser, "period");
	ser_key_string(&json->ser, "from", plain_date(json->arena, contract->period.from));
	ser_key_string(&json->ser, "to", plain_date(json->arena, contract->period.to));
	ser_end(&json->ser);
	put_text(json, "assessment", &contract->assessment);
	put_day(json, "reviewed", &contract->reviewed);
}

static void put_common(struct json *json, const struct file *file)
{
	const struct common *common = file->common;

	ser_key_string(&json->ser, "path", file->path);
	ser_key_string(&json->ser, "type", word_name(WORDS_TYPE, (int)file->type, KK_LANG_EN));
	ser_key_string(&json->ser, "language", document_language(common) == KK_LANG_EN ? "en" : "da");
	put_text(json, "municipality", &common->municipality);
	put_text(json, "committee", &common->committee);
	put_text(json, "title", &common->title);
	put_text(json, "case", &common->case_number);
	put_text(json, "url", &common->url);
	put_day(json, "committee_approved", &common->committee_approved);
	put_day(json, "adopted", &common->adopted);
	put_day(json, "published", &common->published);
	put_own(json, file->root);
}

void report_json(struct arena *arena, struct file *file, const struct assessments *all, struct out *out)
{
	struct json json = { .arena = arena };

	ser_begin(&json.ser, out, true);
	ser_map(&json.ser);
	ser_key_string(&json.ser, "schema_version", "1.0");
	put_common(&json, file);
	if (file->type == DOC_FOLLOWUP)
		put_followup(&json, FILE_FOLLOWUP(file));
	else
		put_contract(&json, FILE_CONTRACT(file));
	ser_key_list(&json.ser, "goals");
	for (size_t i = 0; i < all->count; i++)
		put_goal(&json, &all->items[i]);
	ser_end(&json.ser);
	ser_key_map(&json.ser, "summary");
	progress_counts(&json.ser, all->count, all->by_status);
	ser_end(&json.ser);
	ser_end(&json.ser);
	ser_done(&json.ser);
}
