/* SPDX-License-Identifier: MPL-2.0 */
/* The form in which keys, fixed words, names and units are compared, and how near two of them are. */
#include <assert.h>
#include <string.h>

#include <utf8proc.h>

#include "base/base.h"
#include "base/eight.h"

/* Key, word or name: æ ae, ø oe, å aa; - _ and space alike; everything else in lower case. */
static bool put_folded(int32_t code, char *folded, size_t room, size_t *size)
{
	const char *pair = NULL;
	utf8proc_ssize_t written;

	code = utf8proc_tolower(code);
	if (code == 0xE6)
		pair = "ae";
	else if (code == 0xF8)
		pair = "oe";
	else if (code == 0xE5)
		pair = "aa";
	else if (code == '-' || code == ' ' || code == 0xA0)
		code = '_';
	if (room - *size < 5)
		return false;
	if (pair) {
		memcpy(folded + *size, pair, 2);
		*size += 2;
		return true;
	}
	written = utf8proc_encode_char(code, (utf8proc_uint8_t *)folded + *size);
	*size += (size_t)written;
	return true;
}

/* Æ Ø Å and the rest of Latin-1 in lower case; what follows cannot compose with what is below U+0300. */
static char *put_latin(char *at, unsigned char low)
{
	switch (low) {
	case 0x86: case 0xA6: /* æ */
		*at++ = 'a';
		*at++ = 'e';
		return at;
	case 0x98: case 0xB8: /* ø */
		*at++ = 'o';
		*at++ = 'e';
		return at;
	case 0x85: case 0xA5: /* å */
		*at++ = 'a';
		*at++ = 'a';
		return at;
	default:
		*at++ = '\xC3';
		*at++ = (char)(low < 0xA0 && low != 0x97 && low != 0x9F ? low + 0x20 : low); /* not × and ß */
		return at;
	}
}

/* Text of ASCII and Latin letters alone, which nearly all of it is; SIZE_MAX: there is something else. */
static size_t fold_latin(const char *text, size_t size, char *folded)
{
	char *at = folded;

	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x80)
			*at++ = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '-' || c == ' ' ? '_' : c);
		else if (c == 0xC3 && i + 1 < size && ((unsigned char)text[i + 1] & 0xC0) == 0x80)
			at = put_latin(at, (unsigned char)text[++i]);
		else
			return SIZE_MAX;
	}
	*at = '\0';
	return (size_t)(at - folded);
}

/* NFC one starter and its marks at a time, in a window that holds any real one. */
#define WINDOW 32

static size_t compose(const char **at, const char *end, utf8proc_int32_t window[WINDOW])
{
	size_t count = 0;

	while (*at < end && count < WINDOW) {
		const char *before = *at;
		int32_t code = text_next(at, end);

		if (count && utf8proc_get_property(code == TEXT_BAD ? 0xFFFD : code)->combining_class == 0) {
			*at = before;
			break;
		}
		window[count++] = code == TEXT_BAD ? 0xFFFD : code;
	}
	if (count > 1) {
		utf8proc_ssize_t composed = utf8proc_normalize_utf32(window, (utf8proc_ssize_t)count,
								     UTF8PROC_STABLE | UTF8PROC_COMPOSE);
		assert(composed > 0); /* what is composed is never nothing */
		count = (size_t)composed;
	}
	return count;
}

size_t text_fold(const char *text, size_t size, char *folded, size_t room)
{
	const char *end = text + size;
	size_t folded_size = 0;

	if (size < room) {
		folded_size = fold_latin(text, size, folded);
		if (folded_size != SIZE_MAX)
			return folded_size;
		folded_size = 0;
	}
	while (text < end) {
		utf8proc_int32_t window[WINDOW + 1];
		size_t count = compose(&text, end, window);

		for (size_t i = 0; i < count; i++)
			if (!put_folded(window[i], folded, room, &folded_size))
				return SIZE_MAX;
	}
	folded[folded_size] = '\0';
	return folded_size;
}

/* Nothing below U+0300, whose first byte is 0xCC, has anything to compose with. */
#define FIRST_MARK 0xCC

static bool holds_mark(const char *text, size_t size)
{
	uint64_t marks = 0;

	for (; size >= 8; text += 8, size -= 8)
		marks |= eight_from(eight_at(text), FIRST_MARK);
	while (size--)
		if ((unsigned char)*text++ >= FIRST_MARK)
			return true;
	return marks;
}

const char *text_composed(struct arena *arena, const char *text)
{
	const char *end = text + strlen(text);
	struct out out;

	if (!holds_mark(text, (size_t)(end - text)))
		return text;
	out_memory(&out, arena);
	while (text < end) {
		utf8proc_int32_t window[WINDOW + 1];
		size_t count = compose(&text, end, window);

		for (size_t i = 0; i < count; i++)
			put_code_point(&out, window[i]);
	}
	return out_text(&out);
}

const char *text_folded(struct arena *arena, const char *text)
{
	size_t size = strlen(text);
	size_t room = 2 * size + 8; /* a code point grows by at most a byte here, and put_folded wants five spare */
	char *folded;

	if (size > SIZE_MAX / 4 - 8)
		longjmp(*arena->oom, 1);
	folded = arena_alloc(arena, room);
	size = text_fold(text, size, folded, room);
	arena_shrink(arena, folded, room, size + 1);
	return folded;
}

bool text_same(struct arena *arena, const char *a, const char *b)
{
	return strcmp(text_folded(arena, a), text_folded(arena, b)) == 0;
}

#define DISTANCE_MAX 64

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* One row of the table, of which only what is within the limit of its diagonal can count. Returns its least value. */
static unsigned fill_row(unsigned rows[3][DISTANCE_MAX + 2], const char *a, const char *b, size_t i, size_t n,
			 unsigned limit)
{
	unsigned *now = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3], lowest;
	size_t from = i > limit ? i - limit : 1, to = i + limit < n ? i + limit : n;

	lowest = now[from - 1] = from == 1 ? (unsigned)i : limit + 1;
	for (size_t j = from; j <= to; j++) {
		unsigned cost = a[i - 1] != b[j - 1];

		now[j] = least(least(above[j] + 1, now[j - 1] + 1), above[j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
			now[j] = least(now[j], before[j - 2] + 1);
		lowest = least(lowest, now[j]);
	}
	now[to + 1] = limit + 1; /* what the next row sees above its end */
	return lowest;
}

unsigned text_distance(const char *a, const char *b, unsigned limit)
{
	size_t m = strlen(a), n = strlen(b);
	unsigned rows[3][DISTANCE_MAX + 2], lowest = 0, before;

	if (m > DISTANCE_MAX || n > DISTANCE_MAX || (m > n ? m - n : n - m) > limit)
		return limit + 1;
	for (size_t j = 0; j <= n; j++)
		rows[0][j] = (unsigned)j;
	for (size_t i = 1; i <= m; i++) {
		before = lowest;
		lowest = fill_row(rows, a, b, i, n, limit);
		if (lowest > limit && before > limit) /* a swap of neighbours reaches over one row */
			return limit + 1;
	}
	return rows[m % 3][n] <= limit ? rows[m % 3][n] : limit + 1;
}

unsigned text_near_limit(const char *folded)
{
	size_t size = strlen(folded);

	return size <= 3 ? 1 : size <= 7 ? 2 : 3;
}
