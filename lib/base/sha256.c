/* SPDX-License-Identifier: MPL-2.0 */
/* SHA-256 as FIPS 180-4 defines it, and base64. */
#include <string.h>

#include "base/sha256.h"

#define BLOCK ((size_t)SHA256_BLOCK)

static const uint32_t constants[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t word, unsigned by)
{
	return word >> by | word << (32 - by);
}

/* The standard's sums of three rotations, each made of the one before, which saves copies of the word. */
static uint32_t rotations(uint32_t word, unsigned first, unsigned second, unsigned third)
{
	return rotate(rotate(rotate(word, third - second) ^ word, second - first) ^ word, first);
}

static uint32_t big_endian(const uint8_t *at)
{
	return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint32_t mixed_old(uint32_t word)
{
	return rotate(rotate(word, 11) ^ word, 7) ^ word >> 3;
}

static uint32_t mixed_new(uint32_t word)
{
	return rotate(rotate(word, 2) ^ word, 17) ^ word >> 10;
}

/* The word of a round: the block's own sixteen, then each made of four before it, of which sixteen are kept. They are
 * made between the rounds and not before them, so that a processor does both at once: it takes half the time. */
#define FIRST(i) (words[i] = big_endian(block + (size_t)4 * (i)))
#define NEXT(i) \
	(words[i] += mixed_old(words[((i) + 1) % 16]) + words[((i) + 9) % 16] + mixed_new(words[((i) + 14) % 16]))

/* One round. The letters take their neighbours' names for the next, so that none is moved; `parted` has the bits in
 * which b and c differ, and where a and b differ is the same for the next round: the majority costs two operations. */
#define ROUND(a, b, c, d, e, f, g, h, round, word) \
	do { \
		uint32_t apart = (a) ^ (b); \
\
		(h) += (word) + constants[round] + rotations((e), 6, 11, 25) + ((g) ^ ((e) & ((f) ^ (g)))); \
		(d) += (h); \
		(h) += rotations((a), 2, 13, 22) + ((b) ^ (apart & parted)); \
		parted = apart; \
	} while (0)

#define EIGHT_ROUNDS(round, word, i) \
	do { \
		ROUND(a, b, c, d, e, f, g, h, (round) + (i), word(i)); \
		ROUND(h, a, b, c, d, e, f, g, (round) + (i) + 1, word((i) + 1)); \
		ROUND(g, h, a, b, c, d, e, f, (round) + (i) + 2, word((i) + 2)); \
		ROUND(f, g, h, a, b, c, d, e, (round) + (i) + 3, word((i) + 3)); \
		ROUND(e, f, g, h, a, b, c, d, (round) + (i) + 4, word((i) + 4)); \
		ROUND(d, e, f, g, h, a, b, c, (round) + (i) + 5, word((i) + 5)); \
		ROUND(c, d, e, f, g, h, a, b, (round) + (i) + 6, word((i) + 6)); \
		ROUND(b, c, d, e, f, g, h, a, (round) + (i) + 7, word((i) + 7)); \
	} while (0)

static void compress(uint32_t state[8], const uint8_t *block)
{
	uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
	uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
	uint32_t parted = b ^ c;
	uint32_t words[16] WRITTEN_FIRST;

	EIGHT_ROUNDS(0, FIRST, 0);
	EIGHT_ROUNDS(0, FIRST, 8);
	for (size_t round = 16; round < COUNT(constants); round += 16) {
		EIGHT_ROUNDS(round, NEXT, 0);
		EIGHT_ROUNDS(round, NEXT, 8);
	}
	state[0] += a;
	state[1] += b;
	state[2] += c;
	state[3] += d;
	state[4] += e;
	state[5] += f;
	state[6] += g;
	state[7] += h;
}

void sha256_begin(struct sha256 *hash)
{
	*hash = (struct sha256){ .state = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
					    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 } };
}

void sha256_add(struct sha256 *hash, const char *bytes, size_t size)
{
	size_t held = hash->size % BLOCK, missing = BLOCK - held;

	hash->size += size;
	if (held && size >= missing) {
		memcpy(hash->waiting + held, bytes, missing);
		compress(hash->state, hash->waiting);
		bytes += missing;
		size -= missing;
		held = 0;
	}
	for (; !held && size >= BLOCK; bytes += BLOCK, size -= BLOCK)
		compress(hash->state, (const uint8_t *)bytes);
	memcpy(hash->waiting + held, bytes, size);
}

void sha256_end(struct sha256 *hash, uint8_t digest[SHA256_SIZE])
{
	uint8_t last[2 * BLOCK] = { 0 };
	size_t held = hash->size % BLOCK, end = held < BLOCK - 8 ? BLOCK : 2 * BLOCK;
	uint64_t bits = hash->size * 8;

	memcpy(last, hash->waiting, held);
	last[held] = 0x80;
	for (size_t i = 0; i < 8; i++)
		last[end - 1 - i] = (uint8_t)(bits >> 8 * i);
	for (size_t at = 0; at < end; at += BLOCK)
		compress(hash->state, last + at);
	for (size_t i = 0; i < SHA256_SIZE; i++)
		digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}

void sha256(const char *bytes, size_t size, uint8_t digest[SHA256_SIZE])
{
	struct sha256 hash;

	sha256_begin(&hash);
	sha256_add(&hash, bytes, size);
	sha256_end(&hash, digest);
}

void put_base64(struct out *out, const uint8_t *bytes, size_t size)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < size; i += 3) {
		uint32_t group = (uint32_t)bytes[i] << 16;

		if (i + 1 < size)
			group |= (uint32_t)bytes[i + 1] << 8;
		if (i + 2 < size)
			group |= bytes[i + 2];
		put_char(out, digits[group >> 18]);
		put_char(out, digits[group >> 12 & 63]);
		put_char(out, i + 1 < size ? digits[group >> 6 & 63] : '=');
		put_char(out, i + 2 < size ? digits[group & 63] : '=');
	}
}
