/* SPDX-License-Identifier: MPL-2.0 */
/* Texts as numbers, to be found again in a table: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv) but for its start,
 * which is where the system has loaded this. It is another each time, so that no document can be written whose texts
 * all meet in one slot. */
#include "base/base.h"

static uint32_t start(void)
{
	static const char here;

	return (uint32_t)((uintptr_t)&here >> 12) * 0x9E3779B1u;
}

static uint32_t add(uint32_t hash, char c)
{
	return (hash ^ (unsigned char)c) * 16777619u;
}

uint32_t part_hash(const char *text, size_t size)
{
	uint32_t hash = start();

	for (size_t i = 0; i < size; i++)
		hash = add(hash, text[i]);
	return hash;
}

uint32_t text_hash(const char *text)
{
	uint32_t hash = start();

	while (*text)
		hash = add(hash, *text++);
	return hash;
}
