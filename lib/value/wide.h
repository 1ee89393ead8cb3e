/* SPDX-License-Identifier: MPL-2.0 */
/* The limbs of wide integers, for the two files that compute with them. */
#ifndef KK_WIDE_H
#define KK_WIDE_H

#include "value/value.h"

#define LIMB_BITS 32

void wide_spoil(struct wide *out); /* marks it as overflowed */
size_t wide_trimmed(const uint32_t *limbs, size_t used); /* how many limbs are left without leading zeros */
void wide_set_limbs(struct wide *out, const uint32_t *limbs, size_t used, bool negative);
int wide_cmp_limbs(const uint32_t *a, size_t a_used, const uint32_t *b, size_t b_used);

/* What fits in 64 bits, which is nearly everything, takes the machine's own arithmetic. */
static inline bool wide_is_small(const struct wide *a)
{
	return a->used <= 2;
}

/* The magnitude of a small one. */
static inline uint64_t wide_small(const struct wide *a)
{
	return (a->used > 0 ? a->limb[0] : 0) | (a->used > 1 ? (uint64_t)a->limb[1] << LIMB_BITS : 0);
}

static inline void wide_set_small(struct wide *out, uint64_t value, bool negative)
{
	out->limb[0] = (uint32_t)value;
	out->limb[1] = (uint32_t)(value >> LIMB_BITS);
	out->used = value >> LIMB_BITS ? 2 : value ? 1 : 0;
	out->negative = value && negative;
	out->overflow = false;
}

#endif
