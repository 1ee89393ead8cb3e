/* SPDX-License-Identifier: MPL-2.0 */
/* Bytes as office programs save them (UTF-8, UTF-16, Windows-1252) as UTF-8. */
#include <string.h>

#include "import/import.h"

/* Windows-1252 from 0x80 to 0x9F; 0 where it has no character. */
static const uint16_t windows[32] = {
	0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static struct encoded done(struct out *out, const char *from)
{
	const char *text = out_text(out);

	return (struct encoded){ text, out->size, from };
}

static struct encoded from_windows(struct out *out, const unsigned char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		int32_t code = bytes[i] >= 0x80 && bytes[i] < 0xA0 ? windows[bytes[i] - 0x80] : bytes[i];

		put_code_point(out, code ? code : 0xFFFD);
	}
	return done(out, "Windows-1252");
}

static struct encoded from_utf16(struct out *out, const unsigned char *bytes, size_t size, bool big)
{
	int32_t high = 0;

	for (size_t i = 2; i + 1 < size; i += 2) {
		int32_t unit = big ? bytes[i] << 8 | bytes[i + 1] : bytes[i + 1] << 8 | bytes[i];

		if (high && unit >= 0xDC00 && unit < 0xE000)
			unit = 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00);
		else if (high)
			put_code_point(out, 0xFFFD); /* half a character is told as one that is not there */
		high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
		if (!high)
			put_code_point(out, unit >= 0xDC00 && unit < 0xE000 ? 0xFFFD : unit);
	}
	return done(out, "UTF-16");
}

/* What no document may hold, and what only tells where a word may be divided, is left out. */
static bool is_left_out(int32_t code)
{
	return text_is_deceptive(code) || text_is_invisible(code) ||
	       (text_is_control(code) && code != '\n' && code != '\t' && code != '\f');
}

static struct encoded cleaned(struct arena *arena, struct encoded encoded)
{
	const char *at = encoded.bytes, *end = at + encoded.size;
	struct out out;

	out_memory(&out, arena);
	while (at < end) {
		const char *start = at;
		int32_t code = text_next(&at, end);

		if (code == '\r' ? at == end || *at != '\n' : code == 0x85 || code == 0x2028 || code == 0x2029)
			put_char(&out, '\n');
		else if (!is_left_out(code))
			put_bytes(&out, start, (size_t)(at - start));
	}
	return done(&out, encoded.from);
}

struct encoded import_bytes(struct arena *arena, const char *bytes, size_t size)
{
	const unsigned char *first = (const unsigned char *)bytes;
	struct out out;

	out_memory(&out, arena);
	if (size >= 2 && first[0] == 0xFF && first[1] == 0xFE)
		return cleaned(arena, from_utf16(&out, first, size, false));
	if (size >= 2 && first[0] == 0xFE && first[1] == 0xFF)
		return cleaned(arena, from_utf16(&out, first, size, true));
	if (size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
		return cleaned(arena, (struct encoded){ bytes + 3, size - 3, NULL });
	if (!text_valid(bytes, size))
		return cleaned(arena, from_windows(&out, first, size));
	return cleaned(arena, (struct encoded){ bytes, size, NULL });
}
