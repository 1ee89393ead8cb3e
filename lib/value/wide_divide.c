/* SPDX-License-Identifier: MPL-2.0 */
/* Long division of wide integers, and what rests on it: common factors and decimal digits. */
#include <string.h>

#include "value/wide.h"

static unsigned leading_zeros(uint32_t limb)
{
	unsigned count = 0;

	for (; !(limb & 0x80000000u); limb <<= 1)
		count++;
	return count;
}

/* limbs << bits, one limb longer. */
static void shift_up(uint32_t *shifted, const uint32_t *limbs, size_t used, unsigned bits)
{
	uint64_t carry = 0;

	for (size_t i = 0; i < used; i++) {
		carry |= (uint64_t)limbs[i] << bits;
		shifted[i] = (uint32_t)carry;
		carry >>= LIMB_BITS;
	}
	shifted[used] = (uint32_t)carry;
}

static void shift_down(uint32_t *limbs, size_t used, unsigned bits)
{
	for (size_t i = 0; i < used; i++) {
		uint64_t pair = limbs[i] | (i + 1 < used ? (uint64_t)limbs[i + 1] << LIMB_BITS : 0);

		limbs[i] = (uint32_t)(pair >> bits);
	}
}

/* rest -= digit·b at this position; true when it went below zero. */
static bool sub_multiple(uint32_t *rest, const uint32_t *b, size_t b_used, uint64_t digit)
{
	uint64_t carry = 0, borrow = 0;

	for (size_t i = 0; i <= b_used; i++) {
		uint64_t limb;

		carry += i < b_used ? digit * b[i] : 0;
		limb = (uint64_t)rest[i] - (uint32_t)carry - borrow;
		rest[i] = (uint32_t)limb;
		borrow = limb >> 63;
		carry >>= LIMB_BITS;
	}
	return borrow;
}

static void add_back(uint32_t *rest, const uint32_t *b, size_t b_used)
{
	uint64_t carry = 0;

	for (size_t i = 0; i < b_used; i++) {
		carry += (uint64_t)rest[i] + b[i];
		rest[i] = (uint32_t)carry;
		carry >>= LIMB_BITS;
	}
	rest[b_used] += (uint32_t)carry;
}

/* One digit of the quotient (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D). */
static uint32_t next_digit(uint32_t *rest, const uint32_t *b, size_t b_used)
{
	uint64_t top = (uint64_t)rest[b_used] << LIMB_BITS | rest[b_used - 1];
	uint64_t digit = top / b[b_used - 1], left = top % b[b_used - 1];

	while (digit >> LIMB_BITS || digit * b[b_used - 2] > (left << LIMB_BITS | rest[b_used - 2])) {
		digit--;
		left += b[b_used - 1];
		if (left >> LIMB_BITS)
			break;
	}
	if (sub_multiple(rest, b, b_used, digit)) {
		digit--;
		add_back(rest, b, b_used);
	}
	return (uint32_t)digit;
}

static uint32_t divide_by_limb(uint32_t *limbs, size_t used, uint32_t divisor)
{
	uint64_t rest = 0;

	for (size_t i = used; i-- > 0;) {
		rest = rest << LIMB_BITS | limbs[i];
		limbs[i] = (uint32_t)(rest / divisor);
		rest %= divisor;
	}
	return (uint32_t)rest;
}

/* |a| ≥ |b|, b of two limbs or more. */
static void divide_long(uint32_t *digits, uint32_t *rest, const struct wide *a, const struct wide *b)
{
	uint32_t divisor[WIDE_LIMBS + 1];
	unsigned bits = leading_zeros(b->limb[b->used - 1]);

	shift_up(divisor, b->limb, b->used, bits);
	shift_up(rest, a->limb, a->used, bits);
	for (size_t i = (size_t)a->used - b->used + 1; i-- > 0;)
		digits[i] = next_digit(rest + i, divisor, b->used);
	shift_down(rest, b->used, bits);
}

static void divide_small(struct wide *quotient, struct wide *remainder, const struct wide *a, const struct wide *b)
{
	uint64_t dividend = wide_small(a), divisor = wide_small(b);
	bool negative = a->negative, differ = a->negative != b->negative;

	if (quotient)
		wide_set_small(quotient, dividend / divisor, differ);
	if (remainder)
		wide_set_small(remainder, dividend % divisor, negative);
}

static void divide_any(struct wide *quotient, struct wide *remainder, const struct wide *a, const struct wide *b)
{
	uint32_t digits[WIDE_LIMBS + 1] = { 0 }, rest[WIDE_LIMBS + 1] = { 0 };
	bool negative = a->negative, differ = a->negative != b->negative;

	if (wide_cmp_limbs(a->limb, a->used, b->limb, b->used) < 0) {
		memcpy(rest, a->limb, a->used * sizeof(*rest));
	} else if (b->used == 1) {
		memcpy(digits, a->limb, a->used * sizeof(*digits));
		rest[0] = divide_by_limb(digits, a->used, b->limb[0]);
	} else {
		divide_long(digits, rest, a, b);
	}
	if (quotient)
		wide_set_limbs(quotient, digits, WIDE_LIMBS, differ);
	if (remainder)
		wide_set_limbs(remainder, rest, WIDE_LIMBS, negative);
}

void wide_divide(struct wide *quotient, struct wide *remainder, const struct wide *a, const struct wide *b)
{
	if (a->overflow || b->overflow || !b->used) {
		if (quotient)
			wide_spoil(quotient);
		if (remainder)
			wide_spoil(remainder);
	} else if (wide_is_small(a) && wide_is_small(b)) {
		divide_small(quotient, remainder, a, b);
	} else {
		divide_any(quotient, remainder, a, b);
	}
}

static void gcd_small(struct wide *out, const struct wide *a, const struct wide *b)
{
	uint64_t x = wide_small(a), y = wide_small(b);

	while (y > 1) {
		uint64_t rest = x % y;

		x = y;
		y = rest;
	}
	wide_set_small(out, y ? y : x, false); /* whatever meets 1 has no more in common */
}

void wide_gcd(struct wide *out, const struct wide *a, const struct wide *b)
{
	struct wide x, y, rest;

	if (a->overflow || b->overflow) {
		wide_spoil(out);
		return;
	}
	if (wide_is_small(a) && wide_is_small(b)) {
		gcd_small(out, a, b);
		return;
	}
	for (x = *a, y = *b; y.used && !(wide_is_small(&x) && wide_is_small(&y)); y = rest) {
		wide_divide(NULL, &rest, &x, &y);
		x = y;
	}
	if (y.used) {
		gcd_small(out, &x, &y);
	} else {
		x.negative = false;
		*out = x;
	}
}

size_t wide_digits(const struct wide *a, char digits[WIDE_DIGITS])
{
	uint32_t limbs[WIDE_LIMBS];
	size_t used = a->used, count = 0;

	memcpy(limbs, a->limb, used * sizeof(*limbs));
	do {
		digits[count++] = (char)('0' + divide_by_limb(limbs, used, 10));
		used = wide_trimmed(limbs, used);
	} while (used);
	digits[count] = '\0';
	for (size_t i = 0; i < count / 2; i++) {
		char c = digits[i];

		digits[i] = digits[count - 1 - i];
		digits[count - 1 - i] = c;
	}
	return count;
}
