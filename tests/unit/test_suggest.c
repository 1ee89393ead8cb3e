/* SPDX-License-Identifier: MPL-2.0 */
/* Goal sentences: what is read of each, where it stands, and that no text takes long. */
#include <errno.h>
#include <time.h>

#include "lines.h"
#include "suggest/suggest.h"
#include "suggest/words.h"

static const char *const comparators[] = {
	[CMP_NONE] = "-", [CMP_AT_LEAST] = "at_least", [CMP_AT_MOST] = "at_most", [CMP_BETWEEN] = "between",
	[CMP_INCREASE] = "increase_by", [CMP_DECREASE] = "decrease_by", [CMP_DONE] = "done",
};

static void put_unit(struct out *out, const struct unit *unit)
{
	if (unit->id == UNIT_NONE)
		return;
	put_char(out, ' ');
	put(out, unit->id <= UNIT_POINTS || unit_is_money(unit) ? unit_name(unit, KK_LANG_DA, false) : unit->text);
}

static void put_target(struct out *out, const struct reading *reading)
{
	put(out, comparators[reading->comparator]);
	if (reading->comparator == CMP_DONE)
		return;
	put_char(out, ' ');
	put_plain(out, &reading->value, KK_LANG_EN);
	if (reading->comparator == CMP_BETWEEN) {
		put(out, "..");
		put_plain(out, &reading->high, KK_LANG_EN);
	}
	put_unit(out, &reading->unit);
}

static void put_rest(struct out *out, const struct reading *reading)
{
	const struct text_span *threshold = &reading->spans[SPAN_THRESHOLD];

	if (threshold->end) {
		put(out, " threshold ");
		put_bytes(out, reading->text + threshold->start, threshold->end - threshold->start);
	}
	if (reading->deadline.year) {
		put(out, " deadline ");
		put_date_iso(out, reading->deadline);
	}
	if (reading->has_baseline || reading->baseline_date.year)
		put(out, " baseline");
	if (reading->has_baseline) {
		put_char(out, ' ');
		put_plain(out, &reading->baseline.num, KK_LANG_EN);
		put_unit(out, &reading->baseline.unit);
	}
	if (reading->baseline_date.year) {
		put_char(out, ' ');
		put_date_iso(out, reading->baseline_date);
	}
}

static const char *shown(struct arena *arena, const struct reading *reading)
{
	struct out out;

	out_memory(&out, arena);
	if (reading->comparator == CMP_NONE)
		return "-";
	put_target(&out, reading);
	put_rest(&out, reading);
	for (unsigned i = 0; i < reading->remark_count; i++)
		if (remark_kind(&reading->remarks[i]) == SAY_AMBIGUOUS) {
			put(&out, " ambiguous");
			break;
		}
	return out_text(&out);
}

static bool spans_fit(const struct line *line, const struct reading *reading)
{
	for (unsigned i = 0; i < SPAN_COUNT; i++) {
		const struct text_span *span = &reading->spans[i];

		if (span->start <= span->end && span->end <= reading->size && (!span->end || span->start < span->end))
			continue;
		print_error("%s: span %u is %zu to %zu\n", line->column[0], i, span->start, span->end);
		return false;
	}
	return true;
}

/* What is suggested is read back as the same figure. */
static bool is_read_back(struct arena *arena, const struct line *line, const struct reading *reading)
{
	const char *colon, *text;
	struct quantity quantity, high;
	struct ratio a, b = ratio_num(&reading->value);

	if (reading->comparator == CMP_NONE || reading->comparator == CMP_DONE)
		return true;
	text = suggest_comparator_line(arena, reading, KK_LANG_DA);
	colon = strchr(text, ':') + 1;
	if ((reading->comparator == CMP_BETWEEN ? interval_parse(arena, colon, &quantity, &high, NULL)
						: quantity_parse(arena, colon, &quantity, NULL)) == PARSE_OK) {
		a = ratio_num(&quantity.num);
		if (ratio_cmp(&a, &b) == 0)
			return true;
	}
	print_error("%s: »%s« is not read back\n", line->column[0], text);
	return false;
}

static bool check(struct arena *arena, const struct line *line)
{
	struct reading reading;

	suggest_read_sentence(arena, line->column[0], strlen(line->column[0]), &reading);
	return same(line->column[0], shown(arena, &reading), line->column[1]) && spans_fit(line, &reading) &&
	       is_read_back(arena, line, &reading);
}

static void test_lines(void **state)
{
	(void)state;
	each_line("suggest.data", check);
}

#define SILENCES 78 /* sentences of suggest_blind.data that state a target and are not read */

static unsigned silences;

/* A wrong target fails at once; a silence is counted. */
static bool check_blind(struct arena *arena, const struct line *line)
{
	struct reading reading;
	const char *got;

	suggest_read_sentence(arena, line->column[0], strlen(line->column[0]), &reading);
	got = shown(arena, &reading);
	if (strcmp(got, "-") == 0 && strcmp(line->column[1], "-") != 0) {
		print_message("silent: %s\n", line->column[0]);
		silences++;
		return true;
	}
	return same(line->column[0], got, line->column[1]) && spans_fit(line, &reading) &&
	       is_read_back(arena, line, &reading);
}

static void test_blind(void **state)
{
	(void)state;
	silences = 0;
	each_line("suggest_blind.data", check_blind);
	assert_int_equal(silences, SILENCES); /* fewer: say so here */
}

static void test_dictionary(void **state)
{
	(void)state;
	assert_true(tokens_sorted());
}

#define LONG 65536

static void read_repeated(const char *piece)
{
	static char text[LONG + 1];
	size_t size = strlen(piece), length = 0;
	struct reading reading;
	struct arena arena;
	clock_t before = clock();

	for (; length + size <= LONG; length += size)
		memcpy(text + length, piece, size);
	arena_init(&arena, NULL);
	suggest_read(&arena, text, length, &reading);
	arena_free(&arena);
	if (clock() - before > CLOCKS_PER_SEC)
		fail_msg("64 KiB of »%s« take too long", piece);
}

static void test_long_texts(void **state)
{
	static const char *const pieces[] = {
		"a", "a-", "i ", "og", "5 % og ", " 5-", "1 000 ", "er 5 ", "er 5. Er ", "halveres ",
		"skal v\xC3\xA6re 85 % og ", "er faldet fra 9 til 6 og ",
		"5 % af niveau ", "(", "alle ",
		"under ", "i 2012 og ", "2012-", "2012-13-", "3a-", "1.", "1/", "inden 2015 ",
		"mellem 1 og ", "ni ud af ", "i forhold til ", "æ", "\xCC\x81", "%",
		"fra 5 til ", "mindst 5 og ", "antal mindst 5 skal ", "\xFF", "5 % under ", "heraf 5 ",
		": 5 ", "op fra ",
		"første halvår ", "mindst 5 % og højst 6 % ", "skal 5 børn ", "over 5 uger ", "5 børn var ",
		"lån på over 5 kr. ", "målet for 2013 er 5 % ", "gå fra 5 til 6 børn ", "5 af kommunens 7 skoler ",
		"inden sommerferien 2014 ", "31.12.13 ", "nu er 5 ", "vedtog den 3. maj 2012 ", "i 5 % og i 6 % af ",
		"ikke nok, at 5, men ", "accepteres ikke at 5 ", "ned på 3 skoler ", "højst 5 dage efter ", "x, 2011: ",
		"er 5 %. Det skal være 4 %. ", "da det stiger med 5 % og ",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(pieces); i++)
		read_repeated(pieces[i]);
}

static void test_too_long(void **state)
{
	static char text[LONG + 1];
	struct reading reading;
	struct arena arena;

	(void)state;
	memset(text, ' ', sizeof(text));
	memcpy(text, "Mindst 90 % af eleverne", 23);
	arena_init(&arena, NULL);
	suggest_read(&arena, text, LONG, &reading);
	assert_int_equal(reading.comparator, CMP_AT_LEAST);
	suggest_read(&arena, text, LONG + 1, &reading);
	assert_int_equal(reading.comparator, CMP_NONE);
	assert_int_equal(reading.reason.id, SAY_TOO_LONG);
	arena_free(&arena);
}

static int keep_nothing(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	(void)size;
	return 0;
}

static void test_formats(void **state)
{
	const char *const texts[] = { "Mindst 90 % af eleverne", "Flere elever" };
	size_t unread = 5;

	(void)state;
	assert_int_equal(kk_write_suggestions(texts, 2, KK_LANG_DA, KK_TEXT, keep_nothing, NULL, &unread), -EINVAL);
	assert_int_equal(unread, 0);
	assert_int_equal(kk_write_suggestions(texts, 2, KK_LANG_DA, KK_JSON, keep_nothing, NULL, &unread), 0);
	assert_int_equal(unread, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dictionary),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_blind),
		cmocka_unit_test(test_long_texts),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_formats),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
