/* SPDX-License-Identifier: MPL-2.0 */
/* Text looked at eight bytes at a time: what is not 0 has the highest bit of some byte that is asked for, and none else
 * where none is. Nothing is read past the text's end, and the order of the bytes does not matter. */
#ifndef KK_EIGHT_H
#define KK_EIGHT_H

#include <stdint.h>
#include <string.h>

#define EACH_BYTE UINT64_C(0x0101010101010101)

static inline uint64_t eight_at(const char *text)
{
	uint64_t eight;

	memcpy(&eight, text, sizeof(eight));
	return eight;
}

/* Is any below `limit`, which is at most 0x80? */
static inline uint64_t eight_below(uint64_t eight, uint8_t limit)
{
	return (eight - limit * EACH_BYTE) & ~eight & 0x80 * EACH_BYTE;
}

static inline uint64_t eight_has(uint64_t eight, uint8_t byte)
{
	return eight_below(eight ^ byte * EACH_BYTE, 1);
}

/* Is any `least` or more, which is 0x80 or more? */
static inline uint64_t eight_from(uint64_t eight, uint8_t least)
{
	return ((eight & 0x7F * EACH_BYTE) + (0x100u - least) * EACH_BYTE) & eight & 0x80 * EACH_BYTE;
}

#endif
