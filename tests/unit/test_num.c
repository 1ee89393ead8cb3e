/* SPDX-License-Identifier: MPL-2.0 */
/* Numbers, units and quantities: every way to write them, and every way not to. */
#include "lines.h"
#include "value/value.h"

static const char *const outcomes[] = {
	[PARSE_BAD] = "!bad", [PARSE_AMBIGUOUS] = "!ambiguous", [PARSE_TOO_LONG] = "!too-long",
	[PARSE_NOT_FINITE] = "!not-finite", [PARSE_REVERSED] = "!reversed",
};

static void put_outcome(struct out *out, enum parse parse, const struct parse_note *note)
{
	put(out, outcomes[parse]);
	for (unsigned i = 0; i < 2 && parse == PARSE_AMBIGUOUS; i++) {
		put_char(out, ' ');
		put(out, note->reading[i]);
	}
}

static void put_parsed(struct out *out, const struct quantity *quantity)
{
	struct ratio value = ratio_num(&quantity->num);

	assert_true(put_ratio_decimal(out, &value, 18));
	if (quantity->unit.id != UNIT_NONE)
		put_char(out, ' ');
	put(out, unit_name(&quantity->unit, KK_LANG_EN, false));
}

static const char *parse_interval(struct arena *arena, const char *text)
{
	struct quantity low, high;
	struct parse_note note = { { NULL, NULL } };
	struct out out;
	enum parse parse = interval_parse(arena, text, &low, &high, &note);

	out_memory(&out, arena);
	if (parse == PARSE_OK) {
		put_parsed(&out, &low);
		put(&out, " .. ");
		put_parsed(&out, &high);
	} else {
		put_outcome(&out, parse, &note);
	}
	return out_text(&out);
}

/* "minutter: 90 sekunder" */
static const char *convert(struct arena *arena, char *text)
{
	char *colon = strchr(text, ':');
	struct unit unit = unit_parse(arena, text, (size_t)(colon - text));
	struct quantity quantity;
	struct ratio value;
	struct out out;

	out_memory(&out, arena);
	assert_int_equal(quantity_parse(arena, colon + 1, &quantity, NULL), PARSE_OK);
	if (quantity_in(&quantity, &unit, &value))
		put_ratio(&out, &value);
	else
		put(&out, "!other-kind");
	return out_text(&out);
}

static bool check_shown(struct arena *arena, const struct line *line, const struct quantity *quantity)
{
	bool ok = true;

	for (unsigned i = 2; i < 4 && line->column[i]; i++) {
		struct out out;

		out_memory(&out, arena);
		put_quantity(&out, quantity, i == 2 ? KK_LANG_DA : KK_LANG_EN);
		ok &= same(line->column[0], out_text(&out), line->column[i]);
	}
	return ok;
}

static bool check(struct arena *arena, const struct line *line)
{
	struct quantity quantity;
	struct parse_note note = { { NULL, NULL } };
	struct out out;
	enum parse parse;
	char *text = line->column[0];

	if (strncmp(text, "between: ", 9) == 0)
		return same(text, parse_interval(arena, text + 9), line->column[1]);
	if (strncmp(text, "in ", 3) == 0 && strchr(text, ':'))
		return same(text, convert(arena, text + 3), line->column[1]);
	out_memory(&out, arena);
	parse = quantity_parse(arena, text, &quantity, &note);
	if (parse == PARSE_OK)
		put_parsed(&out, &quantity);
	else
		put_outcome(&out, parse, &note);
	if (!same(text, out_text(&out), line->column[1]))
		return false;
	return parse != PARSE_OK || check_shown(arena, line, &quantity);
}

static void test_lines(void **state)
{
	(void)state;
	each_line("num.data", check);
}

/* Whatever is shown in Danish is read back as the same number, unless it has two readings. */
static void test_shown_is_read(void **state)
{
	struct arena arena;
	uint64_t seed = 42;

	(void)state;
	arena_init(&arena, NULL);
	for (unsigned i = 0; i < 20000; i++) {
		struct quantity quantity = { 0 }, read;
		enum parse parse;
		struct ratio before, after;
		struct out out;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		quantity.num.n = (int64_t)((seed >> 16) % 1000000000000u) - 500000000000;
		quantity.num.n /= 1 + (int64_t)(seed >> 50);
		quantity.num.scale = (uint8_t)((seed >> 40) % 9);
		out_memory(&out, &arena);
		put_quantity(&out, &quantity, KK_LANG_DA);
		parse = quantity_parse(&arena, out_text(&out), &read, NULL);
		if (parse == PARSE_AMBIGUOUS)
			continue;
		assert_int_equal(parse, PARSE_OK);
		before = ratio_num(&quantity.num);
		after = ratio_num(&read.num);
		assert_int_equal(ratio_cmp(&before, &after), 0);
	}
	arena_free(&arena);
}

/* What a file may not hold, a caller may still hand over. */
static void test_no_characters(void **state)
{
	static const char *const texts[] = { "5 \xFF", "5 kr\xFF", "5 k\x01r" };
	struct quantity quantity;
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (size_t i = 0; i < COUNT(texts); i++)
		assert_int_equal(quantity_parse(&arena, texts[i], &quantity, NULL), PARSE_BAD);
	arena_free(&arena);
}

static void test_no_unit(void **state)
{
	struct unit none = { UNIT_NONE, "", "" }, minutes;
	struct ratio factor;
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	minutes = unit_parse(&arena, "minutter", 8);
	assert_false(unit_convert(&none, &minutes, &factor));
	assert_false(unit_convert(&minutes, &none, &factor));
	assert_true(unit_convert(&none, &none, &factor));
	assert_int_equal(unit_parse(&arena, "...", 3).id, UNIT_OTHER);
	arena_free(&arena);
}

static void test_long_text(void **state)
{
	static char text[60001];
	struct quantity quantity, high;
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	memset(text, '9', 60000);
	assert_int_equal(quantity_parse(&arena, text, &quantity, NULL), PARSE_TOO_LONG);
	memset(text, '0', 60000);
	assert_int_equal(quantity_parse(&arena, text, &quantity, NULL), PARSE_OK);
	memset(text, 'x', 60000);
	text[0] = '1';
	assert_int_equal(quantity_parse(&arena, text, &quantity, NULL), PARSE_BAD);
	for (size_t i = 0; i < 60000; i += 4)
		memcpy(text + i, " og ", 4);
	assert_int_equal(interval_parse(&arena, text, &quantity, &high, NULL), PARSE_BAD);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_shown_is_read),
		cmocka_unit_test(test_no_characters),
		cmocka_unit_test(test_no_unit),
		cmocka_unit_test(test_long_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
