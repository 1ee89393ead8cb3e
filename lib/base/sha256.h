/* SPDX-License-Identifier: MPL-2.0 */
/* SHA-256 (FIPS 180-4): which style a page allows, and which files it was made of. */
#ifndef KK_SHA256_H
#define KK_SHA256_H

#include "base/base.h"

#define SHA256_SIZE 32
#define SHA256_BLOCK 64

/* Of what comes piece by piece; a copy goes on from where the first one stood. */
struct sha256 {
	uint32_t state[8];
	uint64_t size;
	uint8_t waiting[SHA256_BLOCK]; /* for the rest of its block */
};

void sha256_begin(struct sha256 *hash);
void sha256_add(struct sha256 *hash, const char *bytes, size_t size);
void sha256_end(struct sha256 *hash, uint8_t digest[SHA256_SIZE]);
void sha256(const char *bytes, size_t size, uint8_t digest[SHA256_SIZE]);
void put_base64(struct out *out, const uint8_t *bytes, size_t size);

#endif
