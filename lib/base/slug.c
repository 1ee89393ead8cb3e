/* SPDX-License-Identifier: MPL-2.0 */
/* Names as parts of an address. */
#include <string.h>
#include <utf8proc.h>

#include "base/slug.h"

#define SLUG_LIMIT 60 /* a path of four such parts is still far from what file systems allow */

/* The letter under an accent, 0 where there is none in ASCII. */
static char plain_letter(int32_t code)
{
	utf8proc_int32_t parts[8];
	int boundary = 0;
	utf8proc_ssize_t count;

	if (code < 0x80)
		return (char)code;
	count = utf8proc_decompose_char(code, parts, COUNT(parts), UTF8PROC_DECOMPOSE, &boundary);
	return count > 1 && parts[0] < 0x80 ? (char)parts[0] : 0;
}

static bool is_kept(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

const char *slug(struct arena *arena, const char *text)
{
	const char *folded = text_folded(arena, text), *at = folded, *end = folded + strlen(folded);
	bool gap = false;
	struct out out;

	out_memory(&out, arena);
	while (at < end && out.size < SLUG_LIMIT) {
		int32_t code = text_next(&at, end);
		char letter = code == TEXT_BAD ? 0 : plain_letter(code);

		if (code >= 0x300 && code < 0x370)
			continue; /* an accent by itself */
		if (!is_kept(letter)) {
			gap = true;
			continue;
		}
		if (gap && out.size)
			put_char(&out, '-');
		gap = false;
		put_char(&out, letter);
	}
	return out.size ? out_text(&out) : "x";
}

const char *slug_join(struct arena *arena, const char *a, const char *b)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, a);
	put_char(&out, '-');
	put(&out, b);
	return out_text(&out);
}

const char *slug_numbered(struct arena *arena, const char *name, size_t number)
{
	struct out digits;

	out_memory(&digits, arena);
	put_unsigned(&digits, number);
	return slug_join(arena, name, out_text(&digits));
}
