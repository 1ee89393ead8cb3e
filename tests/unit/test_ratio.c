/* SPDX-License-Identifier: MPL-2.0 */
/* Exact fractions and the wide integers below them: arithmetic, overflow, and what is shown. */
#include "lines.h"
#include "value/value.h"
#include "value/wide.h"

static uint64_t seed = 1;

static uint64_t next_random(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static int64_t random_int(void)
{
	int64_t value = (int64_t)(next_random() >> (2 + next_random() % 60));

	return next_random() % 2 ? value : -value;
}

static struct ratio random_ratio(void)
{
	int64_t den = random_int();

	return ratio_of(random_int(), den ? den : 1);
}

/* A wide integer of up to `limbs` limbs. */
static struct wide random_wide(unsigned limbs)
{
	struct wide wide, base, limb;

	wide_set(&wide, 0);
	wide_set(&base, (int64_t)1 << 32);
	for (unsigned i = 0; i < limbs; i++) {
		uint64_t kind = next_random() % 4;

		wide_set(&limb, kind == 0 ? 0 : kind == 1 ? 0xFFFFFFFF : (int64_t)(next_random() >> 32));
		wide_mul(&wide, &wide, &base);
		wide_add(&wide, &wide, &limb);
	}
	wide.negative = wide.used && next_random() % 2;
	return wide;
}

static const char *shown(struct arena *arena, const struct ratio *ratio)
{
	struct out out;

	out_memory(&out, arena);
	put_ratio(&out, ratio);
	return out_text(&out);
}

static void assert_same(const struct ratio *a, const struct ratio *b)
{
	assert_false(ratio_overflow(a) || ratio_overflow(b));
	assert_int_equal(wide_cmp(&a->num, &b->num), 0);
	assert_int_equal(wide_cmp(&a->den, &b->den), 0);
}

static void test_reduced(void **state)
{
	static const struct { int64_t num, den; const char *text; } rows[] = {
		{ 5, 8, "5/8" }, { 10, 16, "5/8" }, { -3, 22, "-3/22" }, { 3, -22, "-3/22" }, { -6, -44, "3/22" },
		{ 0, 7, "0" }, { 0, -7, "0" }, { 12, 3, "4" }, { -12, 3, "-4" }, { INT64_MAX, INT64_MAX, "1" },
		{ INT64_MIN, 2, "-4611686018427387904" }, { 1, INT64_MIN, "-1/9223372036854775808" },
		{ 43400, 3, "43400/3" },
	};
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ratio ratio = ratio_of(rows[i].num, rows[i].den);

		assert_string_equal(shown(&arena, &ratio), rows[i].text);
	}
	arena_free(&arena);
}

/* The laws of a field hold, and equal fractions have one form. */
static void test_laws(void **state)
{
	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		struct ratio a = random_ratio(), b = random_ratio(), c = random_ratio(), left, right, part;

		left = ratio_add(&a, &b);
		right = ratio_add(&b, &a);
		assert_same(&left, &right);
		left = ratio_sub(&left, &b);
		assert_same(&left, &a);
		left = ratio_add(&a, &b);
		left = ratio_mul(&left, &c);
		right = ratio_mul(&a, &c);
		part = ratio_mul(&b, &c);
		right = ratio_add(&right, &part);
		assert_same(&left, &right);
		part = ratio_sub(&a, &b);
		assert_int_equal(ratio_cmp(&a, &b), ratio_sign(&part));
		assert_int_equal(ratio_cmp(&b, &a), -ratio_sign(&part));
		if (ratio_sign(&b)) {
			left = ratio_div(&a, &b);
			left = ratio_mul(&left, &b);
			assert_same(&left, &a);
		}
	}
}

static void test_division(void **state)
{
	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		struct wide a = random_wide((unsigned)(next_random() % 33));
		struct wide b = random_wide((unsigned)(next_random() % 32) + 1);
		struct wide quotient, rest, back, common, modulus;

		if (!b.used)
			continue;
		wide_divide(&quotient, &rest, &a, &b);
		wide_mul(&back, &quotient, &b);
		wide_add(&back, &back, &rest);
		assert_false(back.overflow);
		assert_int_equal(wide_cmp(&back, &a), 0);
		rest.negative = false;
		modulus = b;
		modulus.negative = false;
		assert_true(wide_cmp(&rest, &modulus) < 0);
		wide_gcd(&common, &a, &b);
		wide_divide(NULL, &rest, &a, &common);
		assert_int_equal(rest.used, 0);
		wide_divide(NULL, &rest, &b, &common);
		assert_int_equal(rest.used, 0);
	}
}

static void test_overflow(void **state)
{
	struct ratio a = ratio_of(INT64_MAX, 3), one = ratio_int(1), small = ratio_of(1, 7), big;
	unsigned times = 0;

	(void)state;
	for (big = a; !ratio_overflow(&big); times++)
		big = ratio_mul(&big, &a);
	assert_int_equal(times, 16); /* 63 bits sixteen times still fit in 1024 */
	a = ratio_add(&big, &one);
	assert_true(ratio_overflow(&a));
	a = ratio_mul(&small, &big);
	assert_true(ratio_overflow(&a));
	a = ratio_div(&small, &big);
	assert_true(ratio_overflow(&a));
	a = ratio_sub(&one, &one);
	a = ratio_div(&one, &a);
	assert_true(ratio_overflow(&a));
}

/* What has overflowed spoils all that is made of it, on either side; what was not asked for is not written. */
static void test_wide_overflow(void **state)
{
	struct wide none, one, spoilt, sum, quotient, rest;
	struct ratio big = ratio_of(INT64_MAX, 3), limit = big;
	int64_t value;
	struct arena arena;
	struct out out;

	(void)state;
	wide_set(&one, 1);
	wide_spoil(&spoilt);
	wide_add(&sum, &one, &spoilt);
	assert_true(sum.overflow);
	wide_sub(&sum, &spoilt, &one);
	assert_true(sum.overflow);
	wide_divide(&quotient, &rest, &one, &spoilt);
	assert_true(quotient.overflow && rest.overflow);
	wide_divide(&quotient, NULL, &spoilt, &one);
	assert_true(quotient.overflow);
	wide_divide(NULL, &rest, &spoilt, &one);
	assert_true(rest.overflow);
	assert_false(wide_int(&spoilt, &value));
	wide_set(&sum, INT64_MIN);
	assert_false(wide_int(&sum, &value)); /* its magnitude is one too great */
	wide_set(&none, 0);
	wide_divide(&quotient, &rest, &one, &none);
	assert_true(quotient.overflow && rest.overflow); /* nothing is so many times nothing */
	for (unsigned i = 0; i < 15; i++)
		limit = ratio_mul(&limit, &big);
	assert_false(ratio_overflow(&limit));
	arena_init(&arena, NULL);
	out_memory(&out, &arena);
	assert_false(put_ratio_decimal(&out, &limit, 18)); /* ten times it is too long */
	arena_free(&arena);
}

static void test_wide_signs(void **state)
{
	struct wide zero, one, minus;

	(void)state;
	wide_set(&zero, 0);
	wide_set(&one, 1);
	wide_set(&minus, -1);
	assert_int_equal(wide_cmp(&minus, &one), -1);
	assert_int_equal(wide_cmp(&one, &minus), 1);
	assert_int_equal(wide_cmp_products(&zero, &one, &minus, &zero), 0);
	assert_int_equal(wide_cmp_products(&one, &one, &minus, &one), 1);
}

/* Comparison cannot overflow, even where the products it stands for would. */
static void test_wide_comparison(void **state)
{
	struct ratio a = ratio_of(INT64_MAX, 3), big = a, bigger, one = ratio_int(1), tiny, tinier;

	(void)state;
	for (unsigned i = 0; i < 14; i++)
		big = ratio_mul(&big, &a);
	bigger = ratio_add(&big, &one);
	assert_false(ratio_overflow(&bigger));
	assert_true(ratio_cmp(&big, &bigger) < 0);
	tiny = ratio_div(&one, &big);
	tinier = ratio_div(&one, &bigger);
	assert_true(ratio_cmp(&tiny, &tinier) > 0);
	assert_int_equal(ratio_cmp(&tiny, &tiny), 0);
}

static int64_t percent_of(const struct ratio *share)
{
	struct ratio one = ratio_int(1), whole = ratio_percent(share);
	int64_t percent;

	assert_int_equal(wide_cmp(&whole.den, &one.num), 0);
	assert_true(wide_int(&whole.num, &percent));
	return percent;
}

static void test_percent(void **state)
{
	static const struct { int64_t num, den, percent; } rows[] = {
		{ 9996, 10000, 99 }, { 9994, 10000, 99 }, { 1, 1, 100 }, { 10004, 10000, 100 }, { 1005, 1000, 101 },
		{ 9499, 10000, 94 }, { 9498, 10000, 94 }, { 95, 100, 95 }, { 945, 1000, 94 }, { 944, 1000, 94 },
		{ 955, 1000, 96 }, { 599, 1000, 59 }, { 595, 1000, 59 }, { 60, 100, 60 }, { 605, 1000, 61 },
		{ 99, 1000, 9 }, { 95, 1000, 9 }, { 94, 1000, 9 }, { 10, 100, 10 }, { 105, 1000, 11 },
		{ 5, 8, 63 }, { 3, 4, 75 }, { 5, 6, 83 }, { 0, 1, 0 }, { 4, 1000, 0 }, { 5, 1000, 1 }, { -4, 1000, -1 },
		{ -1, 100000, -1 },
		{ -5, 1000, -1 }, { -625, 1000, -63 }, { -96, 1000, -10 }, { -995, 1000, -100 }, { -3, 11, -27 },
		{ 8, 5, 160 }, { 1995, 1000, 200 },
	};
	struct ratio largest = ratio_of(INT64_MAX, 1), hundred = ratio_int(100), whole;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ratio ratio = ratio_of(rows[i].num, rows[i].den);

		assert_int_equal(percent_of(&ratio), rows[i].percent);
	}
	/* however large it is */
	whole = ratio_percent(&largest);
	largest = ratio_mul(&largest, &hundred);
	assert_int_equal(ratio_cmp(&whole, &largest), 0);
}

/* A shown figure is on the same side of every threshold as the exact one. */
static void test_percent_threshold(void **state)
{
	static const int64_t thresholds[] = { 0, 10, 60, 95, 100 };

	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		int64_t den = (int64_t)(next_random() % 5000) + 1;
		struct ratio ratio = ratio_of((int64_t)(next_random() % 7000) - 1000, den);
		int64_t percent = percent_of(&ratio);

		for (size_t j = 0; j < COUNT(thresholds); j++) {
			struct ratio threshold = ratio_of(thresholds[j], 100);

			assert_int_equal(percent >= thresholds[j], ratio_cmp(&ratio, &threshold) >= 0);
		}
	}
}

static void test_rounded(void **state)
{
	static const struct { int64_t num, den; unsigned places; const char *da, *en; } rows[] = {
		{ 43400, 3, 0, "14.467", "14,467" }, { 43400, 3, 2, "14.466,67", "14,466.67" },
		{ 457, 5, 1, "91,4", "91.4" }, { 1, 2, 0, "1", "1" }, { -1, 2, 0, "−1", "−1" },
		{ 49, 100, 0, "0", "0" }, { -49, 100, 0, "0", "0" }, { -4, 1000, 2, "0", "0" },
		{ 1, 2, 3, "0,5", "0.5" },
		{ 100, 1, 2, "100", "100" },
		{ 1, 100, 2, "0,01", "0.01" }, { 1, 200, 2, "0,01", "0.01" }, { 999, 1000, 2, "1", "1" },
		{ 999999, 1, 0, "999.999", "999,999" }, { 1000, 1, 0, "1.000", "1,000" }, { 999, 1, 0, "999", "999" },
		{ 1999999, 2, 0, "1.000.000", "1,000,000" }, { -1234567, 1, 1, "−1.234.567", "−1,234,567" },
		{ 0, 1, 2, "0", "0" }, { 1, 3, 4, "0,3333", "0.3333" }, { 2, 3, 4, "0,6667", "0.6667" },
		{ 10, 1, 1, "10", "10" }, { 1005, 100, 1, "10,1", "10.1" }, { 1004, 100, 1, "10", "10" },
	};
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (size_t i = 0; i < 2 * COUNT(rows); i++) {
		struct ratio ratio = ratio_of(rows[i / 2].num, rows[i / 2].den);
		struct out out;

		out_memory(&out, &arena);
		put_ratio_rounded(&out, &ratio, rows[i / 2].places, i % 2 ? KK_LANG_EN : KK_LANG_DA);
		assert_string_equal(out_text(&out), i % 2 ? rows[i / 2].en : rows[i / 2].da);
	}
	arena_free(&arena);
}

static void test_decimal(void **state)
{
	static const struct { int64_t num, den; unsigned places; const char *text; } rows[] = {
		{ 14880, 1, 0, "14880" }, { 457, 5, 18, "91.4" }, { 1, 3, 18, NULL }, { 1, 8, 3, "0.125" },
		{ 1, 8, 2, NULL }, { -1, 8, 3, "-0.125" }, { 0, 1, 0, "0" }, { -3, 1, 2, "-3" },
		{ 1, 1000, 3, "0.001" },
		{ 10001, 1000, 3, "10.001" },
		{ 1, 7, 40, NULL }, { 12345, 100, 2, "123.45" },
		{ 1, INT64_C(1000000000000000000), 18, "0.000000000000000001" },
	};
	struct arena arena;

	(void)state;
	arena_init(&arena, NULL);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct ratio ratio = ratio_of(rows[i].num, rows[i].den);
		struct out out;

		out_memory(&out, &arena);
		assert_int_equal(put_ratio_decimal(&out, &ratio, rows[i].places), rows[i].text != NULL);
		assert_string_equal(out_text(&out), rows[i].text ? rows[i].text : "");
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reduced),  cmocka_unit_test(test_laws),
		cmocka_unit_test(test_division), cmocka_unit_test(test_overflow),
		cmocka_unit_test(test_wide_overflow),
		cmocka_unit_test(test_wide_signs),
		cmocka_unit_test(test_wide_comparison), cmocka_unit_test(test_percent),
		cmocka_unit_test(test_percent_threshold), cmocka_unit_test(test_rounded),
		cmocka_unit_test(test_decimal),
	};

	(void)each_line; /* these cases are tables */
	(void)same;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
