/* SPDX-License-Identifier: MPL-2.0 */
/* Dates and periods: every form they are typed in, and the calendar behind them, day by day. */
#include "lines.h"
#include "value/value.h"

static const char *const outcomes[] = {
	[PARSE_BAD] = "!bad", [PARSE_NO_SUCH_DAY] = "!no-such-day", [PARSE_OUT_OF_RANGE] = "!out-of-range",
	[PARSE_INEXACT] = "!inexact", [PARSE_REVERSED] = "!reversed",
};

static const char *date_text(struct arena *arena, enum parse parse, struct date date)
{
	struct out out;

	if (parse != PARSE_OK)
		return outcomes[parse];
	out_memory(&out, arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

/* Refused, with the day that a message can name. */
static const char *named_text(struct arena *arena, struct date date)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, "!inexact ");
	put_date_iso(&out, date);
	return out_text(&out);
}

static const char *period_text(struct arena *arena, const char *text)
{
	struct date from, to;
	struct out out;
	enum parse parse = period_parse(text, &from, &to);

	if (parse != PARSE_OK)
		return outcomes[parse];
	out_memory(&out, arena);
	put_date_iso(&out, from);
	put_char(&out, '/');
	put_date_iso(&out, to);
	return out_text(&out);
}

static const char *year_text(struct arena *arena, const char *text)
{
	int16_t year;
	struct out out;
	enum parse parse = year_parse(text, &year);

	if (parse != PARSE_OK)
		return outcomes[parse];
	out_memory(&out, arena);
	put_unsigned(&out, (uint64_t)year);
	return out_text(&out);
}

static bool check(struct arena *arena, const struct line *line)
{
	const char *text = line->column[0], *day = line->column[1], *end = line->column[2] ? line->column[2] : day;
	struct date date;
	enum parse parse;

	if (strncmp(text, "period:", 7) == 0)
		return same(text, period_text(arena, text + 7), day);
	if (strncmp(text, "year:", 5) == 0)
		return same(text, year_text(arena, text + 5), day);
	parse = date_parse(text, DATE_DAY, &date);
	if (!same(text, date_text(arena, parse, date), day))
		return false;
	parse = date_parse(text, DATE_PERIOD_END, &date);
	return same(text, parse == PARSE_INEXACT ? named_text(arena, date) : date_text(arena, parse, date), end);
}

static void test_lines(void **state)
{
	(void)state;
	each_line("date.data", check);
}

/* Counted on by hand from Monday 1 January 1900 to the end of 2199. */
static void test_every_day(void **state)
{
	struct date date = { 1900, 1, 1 };
	int32_t days = 0;

	(void)state;
	assert_false(date_is_month_end((struct date){ 0, 0, 0 })); /* no date */
	for (; date.year < 2200; days++) {
		struct date back = date_from_days(days);

		assert_int_equal(date_days(date), days);
		assert_int_equal(date_cmp(back, date), 0);
		assert_true(date_same(back, date));
		assert_false(date_same(back, (struct date){ date.year, (uint8_t)(date.month % 12 + 1), date.day }));
		assert_int_equal(date_weekday(date), (unsigned)(days % 7));
		assert_int_equal(date_is_month_end(date), date.day == month_days(date.year, date.month));
		if (date.day++ == month_days(date.year, date.month)) {
			date.day = 1;
			if (date.month++ == 12) {
				date.month = 1;
				date.year++;
			}
		}
	}
	assert_int_equal(days, 109573);
}

/* Every day in every form is read back as itself. */
static void test_round_trip(void **state)
{
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (int32_t days = 0; days < 109573; days += 7) {
		struct date date = date_from_days(days), read;

		for (unsigned form = 0; form < 3; form++) {
			struct out out;

			out_memory(&out, &arena);
			if (form == 2)
				put_date_iso(&out, date);
			else
				put_date(&out, date, form ? KK_LANG_EN : KK_LANG_DA);
			assert_int_equal(date_parse(out_text(&out), DATE_DAY, &read), PARSE_OK);
			assert_int_equal(date_cmp(read, date), 0);
		}
	}
	arena_free(&arena);
}

static void test_add_months(void **state)
{
	static const struct { struct date from; int months; struct date to; } rows[] = {
		{ { 2012, 1, 31 }, 1, { 2012, 2, 29 } },   { { 2011, 1, 31 }, 1, { 2011, 2, 28 } },
		{ { 2012, 1, 30 }, 1, { 2012, 2, 29 } },   { { 2012, 2, 29 }, 12, { 2013, 2, 28 } },
		{ { 2012, 2, 29 }, 1, { 2012, 3, 29 } },   { { 2011, 12, 15 }, 1, { 2012, 1, 15 } },
		{ { 2011, 6, 30 }, 18, { 2012, 12, 30 } }, { { 2012, 3, 31 }, -1, { 2012, 2, 29 } },
		{ { 2012, 1, 15 }, -1, { 2011, 12, 15 } }, { { 2012, 5, 31 }, 0, { 2012, 5, 31 } },
		{ { 2199, 12, 31 }, 1, { 2200, 1, 31 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(date_cmp(date_add_months(rows[i].from, rows[i].months), rows[i].to), 0);
}

static void test_long_text(void **state)
{
	static char text[60001];
	struct date from, to;

	(void)state;
	memset(text, '-', 60000);
	assert_int_equal(date_parse(text, DATE_DAY, &from), PARSE_BAD);
	assert_int_equal(period_parse(text, &from, &to), PARSE_BAD);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),      cmocka_unit_test(test_every_day), cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_add_months), cmocka_unit_test(test_long_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
