/* SPDX-License-Identifier: MPL-2.0 */
/* Of a source that is about to be forgotten the lines that findings point at, as they stand. */
#include <string.h>

#include "reader/pointed.h"

#define WORD 64

uint32_t lines_find(const struct lines *lines, uint32_t line)
{
	size_t low = 0, high = lines->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (lines->numbers[middle] < line)
			low = middle + 1;
		else
			high = middle;
	}
	return low < lines->count && lines->numbers[low] == line ? (uint32_t)low : LINE_GONE;
}

void lines_want(struct arena *arena, struct wanted *wanted, uint32_t line)
{
	size_t word = line / WORD;

	if (word >= wanted->words) {
		size_t words = word < 8 ? 8 : word * 2, size = sizeof(wanted->bits[0]);

		wanted->bits = arena_grow(arena, wanted->bits, wanted->words * size, words * size);
		memset(wanted->bits + wanted->words, 0, (words - wanted->words) * sizeof(uint64_t));
		wanted->words = words;
	}
	wanted->bits[word] |= UINT64_C(1) << line % WORD;
}

static bool is_wanted(const struct wanted *wanted, uint32_t line)
{
	return line / WORD < wanted->words && (wanted->bits[line / WORD] >> line % WORD & 1);
}

/* Where a line ends, with what ends it. */
static size_t end_of(const struct source *source, uint32_t line)
{
	return line + 1 < source->line_count ? source->lines[line + 1] : source->size;
}

static size_t count_wanted(const struct wanted *wanted, size_t *bytes)
{
	const struct source *from = wanted->from;
	size_t count = 0;

	*bytes = 0;
	for (uint32_t line = 0; line < from->line_count; line++)
		if (is_wanted(wanted, line)) {
			count++;
			*bytes += end_of(from, line) - from->lines[line];
		}
	return count;
}

/* An empty line at the end of a file is one all the same. */
static void keep_bytes(struct arena *arena, const struct wanted *wanted, const struct lines *lines, size_t size)
{
	const struct source *from = wanted->from;
	char *bytes = NEW_ROOM(arena, char, size + 2), *at = bytes;
	bool ends_empty = false;

	for (size_t i = 0; i < lines->count; i++) {
		size_t length = end_of(from, lines->numbers[i]) - lines->offsets[i];

		memcpy(at, from->bytes + lines->offsets[i], length);
		at += length;
		ends_empty = !length;
	}
	if (ends_empty)
		*at++ = '\n';
	*at = '\0';
	wanted->kept->bytes = bytes;
	wanted->kept->size = (size_t)(at - bytes);
}

static const struct line_hash *keep_hashes(struct arena *arena, struct source *from, const struct lines *lines)
{
	uint32_t count;
	const struct line_hash *all = line_hashes(from->arena, from, &count);
	struct line_hash *hashes = NEW_ARRAY(arena, struct line_hash, lines->count);

	for (size_t i = 0; i < lines->count; i++)
		hashes[i] = all[lines->numbers[i]];
	return hashes;
}

void lines_keep(struct arena *arena, const struct wanted *wanted, bool text, bool hashes)
{
	struct source *from = wanted->from;
	struct lines *lines = NEW(arena, struct lines);
	uint32_t *numbers, *offsets;
	size_t size, count;

	source_index(from);
	count = count_wanted(wanted, &size);
	numbers = NEW_ARRAY(arena, uint32_t, count);
	offsets = NEW_ARRAY(arena, uint32_t, count);
	*lines = (struct lines){ .numbers = numbers, .offsets = offsets, .whole = from->size };
	for (uint32_t line = 0; lines->count < count; line++)
		if (is_wanted(wanted, line)) {
			numbers[lines->count] = line;
			offsets[lines->count++] = from->lines[line];
		}
	wanted->kept->lines_kept = lines;
	if (text && from->size)
		keep_bytes(arena, wanted, lines, size);
	if (hashes)
		lines->hashes = keep_hashes(arena, from, lines);
}
