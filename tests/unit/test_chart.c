/* SPDX-License-Identifier: MPL-2.0 */
/* The geometry of the målelinje: p(z) = 4 + 88·(z − min)/(max − min), to two decimals. */
#include "page.h"

#include "page/chart.h"

/* A goal with a baseline (or none), a target and a measured value, all in hundredths. */
static struct chart *draw(struct bench *bench, struct assessment *goal, const char **name)
{
	struct goal *plain = records_new(&bench->arena, OWNER_GOAL, 1);

	plain->comparator = CMP_AT_LEAST;
	if (!goal->goal)
		goal->goal = plain;
	goal->terms.assessable = true;
	goal->progress.observed = true;
	return chart_scale(&bench->arena, goal, KK_LANG_DA, name);
}

static struct figure figure(int64_t hundredths)
{
	return (struct figure){ true, ratio_of(hundredths, 100) };
}

static const struct unit share = { UNIT_PERCENT, "%", "%" }, count = { UNIT_OTHER, "borgere", "borgere" };

static void test_change(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_UP,
			   .unit = &count,
			   .baseline = figure(1240000),
			   .target = figure(1488000),
			   .baseline_date = { 2010, 12, 31 } },
		.progress = { .value = ratio_int(13950),
			      .planned_value = figure(1426000),
			      .planned = { true, ratio_of(3, 4) },
			      .progress = { true, ratio_of(5, 8) } },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_int_equal(chart->scale.start, 400);
	assert_int_equal(chart->scale.target, 9200);
	assert_int_equal(chart->scale.planned, 7000);
	assert_int_equal(chart->scale.bar[0], 400);
	assert_int_equal(chart->scale.bar[1], 5900);
	assert_int_equal(chart->scale.height, 118);
	assert_false(chart->scale.backwards);
	assert_string_equal(name,
			    "Målelinje: fra 12.400\u00A0borgere til målet 14.880; målt 13.950, efter planen 14.260");
}

static void test_backwards(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_UP, .unit = &share, .baseline = figure(1400), .target = figure(2500) },
		.progress = { .value = ratio_of(125, 10),
			      .planned_value = figure(1950),
			      .planned = { true, ratio_of(1, 2) },
			      .progress = { true, ratio_of(-3, 22) } },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_true(chart->scale.backwards);
	assert_int_equal(chart->scale.bar[0], 400);
	assert_int_equal(chart->scale.bar[1], 1456);
	assert_int_equal(chart->scale.start, 1456);
	assert_int_equal(chart->scale.planned, 5328);
	assert_int_equal(chart->scale.target, 9200);
}

static void test_downwards(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_DOWN, .unit = &count, .baseline = figure(4000), .target = figure(2000) },
		.progress = { .value = ratio_int(32), .progress = { true, ratio_of(2, 5) } },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_int_equal(chart->scale.start, 9200);
	assert_int_equal(chart->scale.target, 400);
	assert_int_equal(chart->scale.track[0], 400);
	assert_int_equal(chart->scale.track[1], 9200);
	assert_int_equal(chart->scale.bar[0], 5680);
	assert_int_equal(chart->scale.bar[1], 9200);
}

static void test_level(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_UP, .unit = &share, .target = figure(9500) },
		.progress = { .value = ratio_of(914, 10) },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_int_equal(chart->scale.start, NOWHERE);
	assert_int_equal(chart->scale.target, 9500);
	assert_int_equal(chart->scale.bar[1], 9140);
	assert_int_equal(chart->scale.height, 88);
	goal.terms.unit = &count;
	goal.terms.target = figure(10000);
	goal.progress.value = ratio_int(50);
	chart = draw(*state, &goal, &name);
	assert_int_equal(chart->scale.target, 8696);
	assert_int_equal(chart->scale.bar[1], 4348);
}

static void test_clipped(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_UP, .unit = &count, .baseline = figure(0), .target = figure(1000) },
		.progress = { .value = ratio_int(1000), .met = true, .progress = { true, ratio_int(100) } },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_int_equal(chart->scale.clipped, 1);
	assert_int_equal(chart->scale.bar[1], 9200);
	assert_int_equal(chart->scale.target, 3333);
	assert_non_null(strstr(name, "1.000"));
	goal.progress.value = ratio_int(30);
	assert_int_equal(draw(*state, &goal, &name)->scale.clipped, 0);
}

static void test_interval(void **state)
{
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_INTERVAL, .unit = &count, .baseline = figure(3000), .target = figure(1800),
			   .target_high = figure(2200) },
		.progress = { .value = ratio_int(25), .progress = { true, ratio_of(5, 8) } },
	};
	struct chart *chart = draw(*state, &goal, &name);

	assert_int_equal(chart->scale.track[0], 400);
	assert_int_equal(chart->scale.track[1], 3333);
	assert_int_equal(chart->scale.target_high, 3333);
	assert_string_equal(chart->scale.labels[0].text, "Mål 18–22");
}

static void test_nothing_to_draw(void **state)
{
	const char *name;
	struct assessment goal = { .terms = { .kind = KIND_MILESTONE, .baseline = figure(0), .target = figure(100) } };

	assert_null(draw(*state, &goal, &name));
	goal.terms.kind = KIND_NONE;
	assert_null(draw(*state, &goal, &name));
	goal.terms = (struct terms){ .kind = KIND_UP, .unit = &count, .baseline = figure(500), .target = figure(500) };
	goal.progress.value = ratio_int(5);
	assert_non_null(draw(*state, &goal, &name)); /* all in one point: no division by nothing */
}

/* Names tire whoever hears them: no more than 120 characters, whatever the unit. */
static void test_name_is_short(void **state)
{
	static const char words[] =
		"borgere i kommunens yderområder, der har brugt en selvbetjeningsløsning mindst én gang om året";
	static const struct unit wordy = { UNIT_OTHER, words, words };
	const char *name;
	struct assessment goal = {
		.terms = { .kind = KIND_UP, .unit = &wordy, .baseline = figure(100), .target = figure(900) },
		.progress = { .value = ratio_int(3),
			      .planned_value = figure(500),
			      .planned = { true, ratio_of(1, 2) } },
	};

	(void)draw(*state, &goal, &name);
	assert_true(text_length(name, strlen(name)) <= 120);
	assert_non_null(strstr(name, "målt 3"));
}

static void test_hundredths(void **state)
{
	static const struct { int64_t num, den; int32_t hundredths;
	} cases[] = {
		{ 1, 3, 33 },   { 2, 3, 67 },    { 1, 200, 1 }, { -1, 200, -1 },
		{ -1, 300, 0 }, { 59, 1, 5900 }, { 0, 1, 0 },
	};
	struct bench *bench = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct ratio ratio = ratio_of(cases[i].num, cases[i].den);

		assert_int_equal(chart_hundredths(&bench->arena, &ratio), cases[i].hundredths);
	}
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, bench_start, bench_stop)
	static const struct CMUnitTest tests[] = {
		TEST(test_change), TEST(test_backwards), TEST(test_downwards), TEST(test_level), TEST(test_clipped),
		TEST(test_interval), TEST(test_nothing_to_draw), TEST(test_name_is_short), TEST(test_hundredths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
