/* SPDX-License-Identifier: MPL-2.0 */
/* GitHub's rolling hash: the hundred signs from a line's start on, blanks left out, in base 37. */
#include <stdlib.h>

#include "reader/line_hash.h"

#define WINDOW 100
#define BASE 37
#define END_OF_FILE 0xFFFF

struct roller {
	uint32_t window[WINDOW];
	uint32_t starts[WINDOW]; /* the line that begins at this sign, from 1; 0: none */
	size_t at;
	uint64_t hash, oldest; /* `oldest`: BASE to the power of WINDOW, the weight of what leaves the window */
	uint32_t line;
	bool line_start, after_cr;
	struct line_hash *hashes;
	uint32_t count;
};

/* A window has passed since a line began: its hash is known. */
static void settle(struct roller *roller)
{
	uint32_t line = roller->starts[roller->at];

	if (line && line <= roller->count)
		roller->hashes[line - 1].value = roller->hash;
	roller->starts[roller->at] = 0;
}

static void roll(struct roller *roller, uint32_t unit)
{
	roller->hash = roller->hash * BASE + unit - roller->oldest * roller->window[roller->at];
	roller->window[roller->at] = unit;
	roller->at = (roller->at + 1) % WINDOW;
}

static void take(struct roller *roller, uint32_t unit)
{
	bool second_half = roller->after_cr && unit == '\n';

	roller->after_cr = unit == '\r';
	if (unit == ' ' || unit == '\t' || second_half)
		return;
	if (unit == '\r')
		unit = '\n';
	settle(roller);
	if (roller->line_start)
		roller->starts[roller->at] = ++roller->line;
	roller->line_start = unit == '\n';
	roll(roller, unit);
}

/* As UTF-16 has it: the original is written in a language that counts so. */
static void take_code(struct roller *roller, int32_t code)
{
	uint32_t c = code == TEXT_BAD ? 0xFFFD : (uint32_t)code;

	if (c < 0x10000) {
		take(roller, c);
	} else {
		take(roller, 0xD800 + ((c - 0x10000) >> 10));
		take(roller, 0xDC00 + ((c - 0x10000) & 0x3FF));
	}
}

static void take_file(struct roller *roller, const struct source *source)
{
	const char *at = source->bytes, *end = at + source->size;

	if (source->bom)
		take(roller, 0xFEFF);
	while (source->size && at < end)
		take_code(roller, text_next(&at, end));
	take(roller, END_OF_FILE);
	for (int i = 0; i < WINDOW; i++) {
		settle(roller);
		roll(roller, 0);
	}
}

static int compare_hashes(const void *a, const void *b)
{
	const struct line_hash *const *first = a, *const *second = b;

	if ((*first)->value != (*second)->value)
		return (*first)->value < (*second)->value ? -1 : 1;
	return (*first > *second) - (*first < *second);
}

static void number_occurrences(struct arena *arena, struct line_hash *hashes, uint32_t count)
{
	struct line_hash **sorted = NEW_ARRAY(arena, struct line_hash *, count);

	for (uint32_t i = 0; i < count; i++)
		sorted[i] = &hashes[i];
	qsort(sorted, count, sizeof(struct line_hash *), compare_hashes);
	for (uint32_t i = 0; i < count; i++) {
		bool again = i && sorted[i]->value == sorted[i - 1]->value;

		sorted[i]->occurrence = 1 + (again ? sorted[i - 1]->occurrence : 0);
	}
}

const struct line_hash *line_hashes(struct arena *arena, struct source *source, uint32_t *count)
{
	struct roller *roller = NEW(arena, struct roller);

	source_index(source);
	roller->count = *count = source->line_count;
	roller->hashes = NEW_ARRAY(arena, struct line_hash, *count);
	roller->line_start = true;
	roller->oldest = 1;
	for (int i = 0; i < WINDOW; i++)
		roller->oldest *= BASE;
	take_file(roller, source);
	number_occurrences(arena, roller->hashes, *count);
	return roller->hashes;
}

void put_line_hash(struct out *out, const struct line_hash *hash)
{
	static const char digit[] = "0123456789abcdef";
	int shift = 60;

	while (shift && !(hash->value >> shift))
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		put_char(out, digit[hash->value >> shift & 0xF]);
	put_char(out, ':');
	put_unsigned(out, hash->occurrence);
}
