/* SPDX-License-Identifier: MPL-2.0 */
/* Exact fractions, always reduced, and how they are shown. */
#include "value/wide.h"

struct ratio ratio_int(int64_t value)
{
	struct ratio ratio WRITTEN_FIRST;

	wide_set(&ratio.num, value);
	wide_set(&ratio.den, 1);
	return ratio;
}

/* Nearly every figure is short: of at most 31 bits, so that two products of them and their sum fit in 63. */
struct brief {
	int64_t num, den;
};

static bool is_brief(const struct wide *wide)
{
	return wide->used <= 1 && !wide->overflow && (!wide->used || wide->limb[0] < 0x80000000u);
}

static inline int64_t brief_value(const struct wide *wide)
{
	int64_t magnitude = wide->used ? wide->limb[0] : 0;

	return wide->negative ? -magnitude : magnitude;
}

static inline bool are_brief(const struct ratio *a, const struct ratio *b, struct brief *x, struct brief *y)
{
	if (!is_brief(&a->num) || !is_brief(&a->den) || !is_brief(&b->num) || !is_brief(&b->den))
		return false;
	*x = (struct brief){ brief_value(&a->num), brief_value(&a->den) };
	*y = (struct brief){ brief_value(&b->num), brief_value(&b->den) };
	return true;
}

static uint64_t magnitude_of(int64_t value)
{
	return value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
}

struct ratio ratio_of(int64_t num, int64_t den)
{
	uint64_t x = magnitude_of(num), y = magnitude_of(den);
	uint64_t a = y, b = x;
	struct ratio ratio WRITTEN_FIRST;

	while (b > 1) {
		uint64_t rest = a % b;

		a = b;
		b = rest;
	}
	a = b || !a ? 1 : a; /* whatever meets 1 has no more in common */
	wide_set_small(&ratio.num, x / a, (num < 0) != (den < 0));
	wide_set_small(&ratio.den, y / a, false);
	return ratio;
}

/* Multiplied out over the denominators' common factor, which keeps every figure as short as it can be. */
static struct ratio add(const struct ratio *a, const struct ratio *b,
			void (*combine)(struct wide *, const struct wide *, const struct wide *))
{
	struct wide common, a_rest, b_rest, left, right;
	struct ratio sum;

	wide_gcd(&common, &a->den, &b->den);
	wide_divide(&a_rest, NULL, &a->den, &common);
	wide_divide(&b_rest, NULL, &b->den, &common);
	wide_mul(&left, &a->num, &b_rest);
	wide_mul(&right, &b->num, &a_rest);
	combine(&sum.num, &left, &right);
	wide_gcd(&left, &sum.num, &common);
	wide_divide(&sum.num, NULL, &sum.num, &left);
	wide_divide(&right, NULL, &b->den, &left);
	wide_mul(&sum.den, &a_rest, &right);
	return sum;
}

struct ratio ratio_add(const struct ratio *a, const struct ratio *b)
{
	struct brief x, y;

	if (are_brief(a, b, &x, &y))
		return ratio_of(x.num * y.den + y.num * x.den, x.den * y.den);
	return add(a, b, wide_add);
}

struct ratio ratio_sub(const struct ratio *a, const struct ratio *b)
{
	struct brief x, y;

	if (are_brief(a, b, &x, &y))
		return ratio_of(x.num * y.den - y.num * x.den, x.den * y.den);
	return add(a, b, wide_sub);
}

/* (a / x)·(b / y), where the fractions a/y and b/x are first reduced. */
static struct ratio cross(const struct wide *a, const struct wide *x, const struct wide *b, const struct wide *y)
{
	struct wide common, a_rest, b_rest, x_rest, y_rest;
	struct ratio product;

	wide_gcd(&common, a, y);
	wide_divide(&a_rest, NULL, a, &common);
	wide_divide(&y_rest, NULL, y, &common);
	wide_gcd(&common, b, x);
	wide_divide(&b_rest, NULL, b, &common);
	wide_divide(&x_rest, NULL, x, &common);
	wide_mul(&product.num, &a_rest, &b_rest);
	wide_mul(&product.den, &x_rest, &y_rest);
	product.den.overflow |= !product.den.used; /* nothing divides by zero */
	if (product.den.negative) {
		product.den.negative = false;
		product.num.negative = product.num.used && !product.num.negative;
	}
	return product;
}

struct ratio ratio_mul(const struct ratio *a, const struct ratio *b)
{
	struct brief x, y;

	if (are_brief(a, b, &x, &y))
		return ratio_of(x.num * y.num, x.den * y.den);
	return cross(&a->num, &a->den, &b->num, &b->den);
}

struct ratio ratio_div(const struct ratio *a, const struct ratio *b)
{
	struct brief x, y;

	if (are_brief(a, b, &x, &y) && y.num)
		return ratio_of(x.num * y.den, x.den * y.num);
	return cross(&a->num, &a->den, &b->den, &b->num);
}

int ratio_cmp(const struct ratio *a, const struct ratio *b)
{
	struct brief x, y;

	if (are_brief(a, b, &x, &y))
		return x.num * y.den < y.num * x.den ? -1 : x.num * y.den > y.num * x.den;
	return wide_cmp_products(&a->num, &b->den, &b->num, &a->den);
}

int ratio_sign(const struct ratio *a)
{
	return !a->num.used ? 0 : a->num.negative ? -1 : 1;
}

bool ratio_overflow(const struct ratio *a)
{
	return a->num.overflow || a->den.overflow;
}

static void put_wide(struct out *out, const struct wide *wide)
{
	char digits[WIDE_DIGITS];
	size_t count = wide_digits(wide, digits);

	if (wide->negative)
		put_char(out, '-');
	put_bytes(out, digits, count);
}

/* Of a denominator, which is never negative. */
static bool is_one(const struct wide *wide)
{
	return wide->used == 1 && wide->limb[0] == 1;
}

void put_ratio(struct out *out, const struct ratio *a)
{
	put_wide(out, &a->num);
	if (!is_one(&a->den)) {
		put_char(out, '/');
		put_wide(out, &a->den);
	}
}

static void multiply_by_tens(struct wide *wide, unsigned places)
{
	struct wide ten WRITTEN_FIRST;

	wide_set(&ten, 10);
	while (places--)
		wide_mul(wide, wide, &ten);
}

bool ratio_decimals(const struct ratio *a, unsigned most, unsigned *decimals)
{
	struct wide rest WRITTEN_FIRST, ten WRITTEN_FIRST;

	wide_set(&ten, 10);
	wide_divide(NULL, &rest, &a->num, &a->den);
	for (*decimals = 0; rest.used && *decimals < most; ++*decimals) {
		wide_mul(&rest, &rest, &ten);
		wide_divide(NULL, &rest, &rest, &a->den);
	}
	return !rest.used && !rest.overflow;
}

bool put_ratio_decimal(struct out *out, const struct ratio *a, unsigned places)
{
	struct wide scaled = a->num, quotient WRITTEN_FIRST;
	char digits[WIDE_DIGITS] WRITTEN_FIRST;
	unsigned decimals;
	size_t count;

	if (!ratio_decimals(a, places, &decimals))
		return false;
	multiply_by_tens(&scaled, decimals);
	wide_divide(&quotient, NULL, &scaled, &a->den);
	if (quotient.overflow)
		return false;
	count = wide_digits(&quotient, digits);
	if (a->num.negative)
		put_char(out, '-');
	if (count <= decimals)
		put(out, "0");
	else
		put_bytes(out, digits, count - decimals);
	if (decimals) {
		put_char(out, '.');
		put_repeat(out, "0", decimals > count ? decimals - count : 0);
		put_bytes(out, digits + (count > decimals ? count - decimals : 0), count > decimals ? decimals : count);
	}
	return true;
}

/* num/den rounded half away from zero; the sign is the quotient's own, so −0.4 comes to 0. */
static void round_away(struct wide *rounded, const struct wide *num, const struct wide *den)
{
	struct wide twice WRITTEN_FIRST, two WRITTEN_FIRST, rest WRITTEN_FIRST, one WRITTEN_FIRST;

	wide_divide(rounded, &rest, num, den);
	wide_set(&two, 2);
	wide_mul(&twice, &rest, &two);
	twice.negative = false;
	if (wide_cmp(&twice, den) >= 0) {
		wide_set(&one, num->negative ? -1 : 1);
		wide_add(rounded, rounded, &one);
	}
}

void put_ratio_rounded(struct out *out, const struct ratio *a, unsigned places, enum kk_lang lang)
{
	struct wide rounded WRITTEN_FIRST, scaled WRITTEN_FIRST;
	char digits[WIDE_DIGITS] WRITTEN_FIRST;
	size_t count;

	if (is_one(&a->den)) { /* nothing to round: decimals would be zeros, which are not written */
		rounded = a->num;
		places = 0;
	} else {
		scaled = a->num;
		multiply_by_tens(&scaled, places);
		round_away(&rounded, &scaled, &a->den);
	}
	count = wide_digits(&rounded, digits);
	while (places && digits[count - 1] == '0') {
		places--;
		if (--count == 0)
			digits[count++] = '0';
	}
	put_digits(out, rounded.negative, digits, count, places, lang);
}

struct ratio ratio_percent(const struct ratio *a)
{
	static const int64_t thresholds[] = { 0, 10, 60, 95, 100 };
	struct ratio hundred = ratio_int(100), exact = ratio_mul(a, &hundred), whole = ratio_int(0);

	round_away(&whole.num, &exact.num, &exact.den);
	for (size_t i = 0; i < COUNT(thresholds); i++) {
		struct ratio threshold = ratio_int(thresholds[i]);

		if (ratio_cmp(&whole, &threshold) == 0 && ratio_cmp(&exact, &threshold) < 0)
			return ratio_int(thresholds[i] - 1);
	}
	return whole;
}
