/* SPDX-License-Identifier: MPL-2.0 */
/* Integers of fixed width, in 32-bit limbs: exact, or marked as overflowed; never wrapped. */
#include <string.h>

#include "value/wide.h"

void wide_spoil(struct wide *out)
{
	out->used = 0;
	out->negative = false;
	out->overflow = true;
}

size_t wide_trimmed(const uint32_t *limbs, size_t used)
{
	while (used && !limbs[used - 1])
		used--;
	return used;
}

void wide_set_limbs(struct wide *out, const uint32_t *limbs, size_t used, bool negative)
{
	used = wide_trimmed(limbs, used);
	if (used > WIDE_LIMBS) {
		wide_spoil(out);
		return;
	}
	memmove(out->limb, limbs, used * sizeof(*limbs));
	out->used = (uint8_t)used;
	out->negative = used && negative;
	out->overflow = false;
}

void wide_set(struct wide *out, int64_t value)
{
	wide_set_small(out, value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value, value < 0);
}

int wide_cmp_limbs(const uint32_t *a, size_t a_used, const uint32_t *b, size_t b_used)
{
	if (a_used != b_used)
		return a_used < b_used ? -1 : 1;
	for (size_t i = a_used; i-- > 0;)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return 0;
}

static void add_magnitudes(struct wide *out, const struct wide *a, const struct wide *b, bool negative)
{
	uint32_t sum[WIDE_LIMBS + 1];
	size_t used = a->used > b->used ? a->used : b->used;
	uint64_t carry = 0;

	for (size_t i = 0; i < used; i++) {
		carry += (i < a->used ? a->limb[i] : 0);
		carry += (i < b->used ? b->limb[i] : 0);
		sum[i] = (uint32_t)carry;
		carry >>= LIMB_BITS;
	}
	sum[used] = (uint32_t)carry;
	wide_set_limbs(out, sum, used + 1, negative);
}

/* |a| must not be less than |b|. */
static void sub_magnitudes(struct wide *out, const struct wide *a, const struct wide *b, bool negative)
{
	uint32_t difference[WIDE_LIMBS];
	uint64_t borrow = 0;

	for (size_t i = 0; i < a->used; i++) {
		uint64_t limb = (uint64_t)a->limb[i] - (i < b->used ? b->limb[i] : 0) - borrow;

		difference[i] = (uint32_t)limb;
		borrow = limb >> 63;
	}
	wide_set_limbs(out, difference, a->used, negative);
}

static void add_signed(struct wide *out, const struct wide *a, const struct wide *b, bool b_negative)
{
	if (a->overflow || b->overflow)
		wide_spoil(out);
	else if (a->negative == b_negative)
		add_magnitudes(out, a, b, b_negative);
	else if (wide_cmp_limbs(a->limb, a->used, b->limb, b->used) >= 0)
		sub_magnitudes(out, a, b, a->negative);
	else
		sub_magnitudes(out, b, a, b_negative);
}

void wide_add(struct wide *out, const struct wide *a, const struct wide *b)
{
	add_signed(out, a, b, b->negative);
}

void wide_sub(struct wide *out, const struct wide *a, const struct wide *b)
{
	add_signed(out, a, b, !b->negative);
}

static size_t mul_limbs(uint32_t product[2 * WIDE_LIMBS], const struct wide *a, const struct wide *b)
{
	memset(product, 0, ((size_t)a->used + b->used) * sizeof(*product));
	for (size_t i = 0; i < a->used; i++) {
		uint64_t carry = 0;

		for (size_t j = 0; j < b->used; j++) {
			carry += (uint64_t)a->limb[i] * b->limb[j] + product[i + j];
			product[i + j] = (uint32_t)carry;
			carry >>= LIMB_BITS;
		}
		product[i + b->used] = (uint32_t)carry;
	}
	return wide_trimmed(product, (size_t)a->used + b->used);
}

void wide_mul(struct wide *out, const struct wide *a, const struct wide *b)
{
	uint32_t product[2 * WIDE_LIMBS];

	if (a->overflow || b->overflow) {
		wide_spoil(out);
		return;
	}
	if (a->used <= 1 && b->used <= 1) {
		wide_set_small(out, wide_small(a) * wide_small(b), a->negative != b->negative);
		return;
	}
	wide_set_limbs(out, product, mul_limbs(product, a, b), a->negative != b->negative);
}

static int sign(const struct wide *a)
{
	return !a->used ? 0 : a->negative ? -1 : 1;
}

int wide_cmp(const struct wide *a, const struct wide *b)
{
	if (sign(a) != sign(b))
		return sign(a) < sign(b) ? -1 : 1;
	return sign(a) * wide_cmp_limbs(a->limb, a->used, b->limb, b->used);
}

int wide_cmp_products(const struct wide *a, const struct wide *b, const struct wide *c, const struct wide *d)
{
	uint32_t left[2 * WIDE_LIMBS], right[2 * WIDE_LIMBS];
	int left_sign = sign(a) * sign(b), right_sign = sign(c) * sign(d);

	if (left_sign != right_sign)
		return left_sign < right_sign ? -1 : 1;
	if (!left_sign)
		return 0;
	return left_sign * wide_cmp_limbs(left, mul_limbs(left, a, b), right, mul_limbs(right, c, d));
}

bool wide_int(const struct wide *a, int64_t *value)
{
	uint64_t magnitude = wide_small(a);

	if (a->overflow || !wide_is_small(a) || magnitude > (uint64_t)INT64_MAX)
		return false;
	*value = a->negative ? -(int64_t)magnitude : (int64_t)magnitude;
	return true;
}
