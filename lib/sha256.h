/* SPDX-License-Identifier: MPL-2.0 */
/* SHA-256 (FIPS 180-4): which style a page allows, and which files it was made of. */
#ifndef KK_SHA256_H
#define KK_SHA256_H

#include "base.h"

#define SHA256_SIZE 32

void sha256(const char *bytes, size_t size, uint8_t digest[SHA256_SIZE]);
void put_base64(struct out *out, const uint8_t *bytes, size_t size);

#endif
