/* SPDX-License-Identifier: MPL-2.0 */
/* What was read of a sentence: as lines of YAML to type, and as JSON. */
#include <string.h>

#include "base/show.h"
#include "data/ser.h"
#include "format/keys.h"
#include "suggest/suggest.h"
#include "texts/texts.h"
#include "words/words.h"

static const struct say { enum say_kind kind; struct wording text; } says[SAY_COUNT] = {
#define SAY(id, kind, da, en) [SAY_##id] = { SAY_##kind, WORDING(say_##id) },
#include "suggest/say.def"
#undef SAY
};

enum say_kind remark_kind(const struct remark *remark)
{
	return says[remark->id].kind;
}

const char *remark_text(struct arena *arena, const struct remark *remark, enum kk_lang lang)
{
	const char *text = wording(says[remark->id].text, lang);
	struct out out;

	out_memory(&out, arena);
	put_template(&out, text, strlen(text), remark->args);
	return out_text(&out);
}

void put_plain(struct out *out, const struct num *num, enum kk_lang lang)
{
	struct ratio ratio = ratio_num(num);
	struct out plain;
	const char *text, *point;

	out_memory(&plain, out->arena);
	(void)put_ratio_decimal(&plain, &ratio, 18);
	text = out_text(&plain);
	point = strchr(text, '.');
	if (!point) {
		put(out, text);
		return;
	}
	put_bytes(out, text, (size_t)(point - text));
	put_char(out, lang == KK_LANG_EN ? '.' : ',');
	put(out, point + 1);
	if (strlen(point + 1) == 3)
		put_char(out, '0'); /* three decimals would have two readings */
}

/* What has many names is written by one: "%", "procentpoint", "mio. kr."; other units as the sentence has them. */
static bool has_sign(const struct unit *unit)
{
	return unit->id == UNIT_PERCENT || unit->id == UNIT_POINTS || unit_is_money(unit);
}

static void put_unit(struct out *out, const struct unit *unit, enum kk_lang lang)
{
	if (unit->id == UNIT_NONE)
		return;
	put_char(out, ' ');
	if (has_sign(unit))
		put(out, unit_name(unit, lang, false));
	else
		put_safe(out, unit->text, strlen(unit->text));
}

static const char *const comparator_keys[] = {
	[CMP_AT_LEAST] = "mindst", [CMP_AT_MOST] = "højst", [CMP_BETWEEN] = "mellem", [CMP_INCREASE] = "stiger",
	[CMP_DECREASE] = "falder", [CMP_DONE] = "gennemført",
};

static void put_key(struct out *out, const char *key, enum kk_lang typed)
{
	put(out, typed == KK_LANG_EN ? key_english(key) : key);
	put(out, ": ");
}

/* One line in single quotes holds any text. */
static void put_quoted(struct out *out, const char *text, size_t size)
{
	struct out safe;

	out_memory(&safe, out->arena);
	put_safe(&safe, text, size);
	put_char(out, '\'');
	for (const char *at = out_text(&safe); *at; at++)
		put(out, *at == '\'' ? "''" : (char[]){ *at, '\0' });
	put_char(out, '\'');
}

static void put_comparator(struct out *out, const struct reading *reading, enum kk_lang typed)
{
	put_key(out, comparator_keys[reading->comparator], typed);
	if (reading->comparator == CMP_DONE) {
		put_quoted(out, reading->text, reading->size);
	} else {
		put_plain(out, &reading->value, reading->lang);
		if (reading->comparator == CMP_BETWEEN) {
			put(out, typed == KK_LANG_EN ? " and " : " og ");
			put_plain(out, &reading->high, reading->lang);
		}
		put_unit(out, &reading->unit, reading->lang);
	}
	put_char(out, '\n');
}

static bool is_year_end(struct date date)
{
	return date.month == 12 && date.day == 31;
}

static void put_day(struct out *out, struct date date)
{
	if (is_year_end(date))
		put_unsigned(out, (uint64_t)date.year);
	else
		put_date_iso(out, date);
}

static void put_value(struct out *out, const struct num *num, const struct unit *unit, enum kk_lang lang)
{
	put_plain(out, num, lang);
	put_unit(out, unit, lang);
}

static const char *quantity_line(struct arena *arena, const struct num *num, const struct unit *unit,
				 enum kk_lang lang)
{
	struct out out;

	out_memory(&out, arena);
	put_value(&out, num, unit, lang);
	return out_text(&out);
}

const char *suggest_baseline_value(struct arena *arena, const struct reading *reading)
{
	return quantity_line(arena, &reading->baseline.num, &reading->baseline.unit, reading->lang);
}

const char *suggest_baseline_date(struct arena *arena, const struct reading *reading)
{
	struct out out;

	out_memory(&out, arena);
	put_day(&out, reading->baseline_date);
	return out_text(&out);
}

/* A baseline is written where the sentence states one. */
static void put_baseline(struct out *out, const struct reading *reading, enum kk_lang typed)
{
	if (!reading->has_baseline && !reading->baseline_date.year)
		return;
	put(out, typed == KK_LANG_EN ? key_english("udgangspunkt") : "udgangspunkt");
	put(out, !reading->has_baseline ? ": {" : reading->baseline_date.year ? ":\n  " : ": ");
	if (reading->has_baseline && reading->baseline_date.year)
		put_key(out, "værdi", typed);
	if (reading->has_baseline) {
		put_value(out, &reading->baseline.num, &reading->baseline.unit, reading->lang);
		put_char(out, '\n');
	}
	if (!reading->baseline_date.year)
		return;
	put(out, reading->has_baseline ? "  " : "");
	put_key(out, "dato", typed);
	put_day(out, reading->baseline_date);
	put(out, reading->has_baseline ? "\n" : "}\n");
}

const char *suggest_comparator_line(struct arena *arena, const struct reading *reading, enum kk_lang typed)
{
	struct out out;

	out_memory(&out, arena);
	put_comparator(&out, reading, typed);
	return arena_text(arena, out_text(&out), strlen(out_text(&out)) - 1);
}

void suggest_lines(struct out *out, const struct reading *reading, enum kk_lang typed)
{
	if (reading->comparator == CMP_NONE)
		return;
	put_comparator(out, reading, typed);
	put_baseline(out, reading, typed);
	if (reading->deadline.year) {
		put_key(out, "frist", typed);
		put_date_iso(out, reading->deadline);
		put_char(out, '\n');
	}
}

static void put_comment(struct out *out, const char *text, size_t size)
{
	put(out, "# ");
	put_shown(out, text, size);
	put_char(out, '\n');
}

void suggest_yaml(struct out *out, const struct reading *reading, enum kk_lang lang)
{
	const char *text;

	put_comment(out, reading->text, reading->size);
	if (reading->comparator == CMP_NONE) {
		text = remark_text(out->arena, &reading->reason, lang);
		put(out, lang == KK_LANG_EN ? "# nothing suggested: " : "# intet forslag: ");
		put_shown(out, text, strlen(text));
		put_char(out, '\n');
	}
	for (unsigned i = 0; i < reading->remark_count; i++) {
		text = remark_text(out->arena, &reading->remarks[i], lang);
		put_comment(out, text, strlen(text));
	}
	suggest_lines(out, reading, reading->lang);
}

static const char *const comparator_words[] = {
	[CMP_NONE] = NULL, [CMP_AT_LEAST] = "at_least", [CMP_AT_MOST] = "at_most", [CMP_BETWEEN] = "between",
	[CMP_INCREASE] = "increase_by", [CMP_DECREASE] = "decrease_by", [CMP_DONE] = "done",
};

static void put_decimal(struct ser *ser, struct arena *arena, const char *key, const struct num *num)
{
	struct ratio ratio;
	struct out out;

	ser_key(ser, key);
	if (!num) {
		ser_null(ser);
		return;
	}
	ratio = ratio_num(num);
	out_memory(&out, arena);
	(void)put_ratio_decimal(&out, &ratio, 18);
	ser_string(ser, out_text(&out));
}

static void put_iso(struct ser *ser, struct arena *arena, const char *key, struct date date)
{
	struct out out;

	out_memory(&out, arena);
	if (date.year)
		put_date_iso(&out, date);
	ser_key_string(ser, key, date.year ? out_text(&out) : NULL);
}

static const char *unit_word(const struct unit *unit)
{
	if (unit->id == UNIT_NONE)
		return NULL;
	return has_sign(unit) ? unit_name(unit, KK_LANG_DA, false) : unit->text;
}

static void put_json_baseline(struct ser *ser, struct arena *arena, const struct reading *reading)
{
	if (!reading->has_baseline && !reading->baseline_date.year) {
		ser_key_string(ser, "baseline", NULL);
		return;
	}
	ser_key_map(ser, "baseline");
	put_decimal(ser, arena, "value", reading->has_baseline ? &reading->baseline.num : NULL);
	ser_key_string(ser, "unit", reading->has_baseline ? unit_word(&reading->baseline.unit) : NULL);
	put_iso(ser, arena, "date", reading->baseline_date);
	ser_end(ser);
}

static void put_remarks(struct ser *ser, struct arena *arena, const struct reading *reading, const char *key,
			enum say_kind kind, enum kk_lang lang)
{
	ser_key_list(ser, key);
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (remark_kind(&reading->remarks[i]) == kind)
			ser_string(ser, remark_text(arena, &reading->remarks[i], lang));
	ser_end(ser);
}

/* Counted in code points from 0, the end not included: what a slice of the text takes. */
static void put_spans(struct ser *ser, const struct reading *reading)
{
	static const char *const what[SPAN_COUNT] = {
		[SPAN_COMPARATOR] = "comparator", [SPAN_VALUE] = "value",
		[SPAN_VALUE_HIGH] = "value_high", [SPAN_UNIT] = "unit",
		[SPAN_THRESHOLD] = "threshold",   [SPAN_DEADLINE] = "deadline",
		[SPAN_BASELINE] = "baseline",
	};

	ser_key_list(ser, "spans");
	for (unsigned i = 0; i < SPAN_COUNT; i++) {
		const struct text_span *span = &reading->spans[i];

		if (!span->end)
			continue;
		ser_map(ser);
		ser_key_string(ser, "what", what[i]);
		ser_key_number(ser, "start", (int64_t)text_length(reading->text, span->start));
		ser_key_number(ser, "end", (int64_t)text_length(reading->text, span->end));
		ser_end(ser);
	}
	ser_end(ser);
}

void suggest_json(struct out *out, struct arena *arena, const struct reading *reading, enum kk_lang lang)
{
	bool figure = reading->comparator != CMP_NONE && reading->comparator != CMP_DONE;
	const struct text_span *threshold = &reading->spans[SPAN_THRESHOLD];
	struct ser ser;

	ser_begin(&ser, out, false);
	ser_map(&ser);
	ser_key(&ser, "text");
	ser_bytes(&ser, reading->text, reading->size);
	ser_key_string(&ser, "comparator", comparator_words[reading->comparator]);
	put_decimal(&ser, arena, "value", figure ? &reading->value : NULL);
	put_decimal(&ser, arena, "value_high", reading->comparator == CMP_BETWEEN ? &reading->high : NULL);
	ser_key_string(&ser, "unit", figure ? unit_word(&reading->unit) : NULL);
	ser_key(&ser, "threshold");
	if (threshold->end)
		ser_bytes(&ser, reading->text + threshold->start, threshold->end - threshold->start);
	else
		ser_null(&ser);
	put_iso(&ser, arena, "deadline", reading->deadline);
	put_json_baseline(&ser, arena, reading);
	put_remarks(&ser, arena, reading, "ambiguous", SAY_AMBIGUOUS, lang);
	put_spans(&ser, reading);
	put_remarks(&ser, arena, reading, "notes", SAY_NOTE, lang);
	ser_key_string(&ser, "reason",
		       reading->comparator == CMP_NONE ? remark_text(arena, &reading->reason, lang) : NULL);
	ser_end(&ser);
	ser_done(&ser);
}
