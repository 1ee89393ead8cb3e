/* SPDX-License-Identifier: MPL-2.0 */
/* UTF-8 as human text: decoding, what characters are, their width, and safe display. */
#include <string.h>

#include <utf8proc.h>

#include "base/base.h"
#include "base/eight.h"

/* The length that a first byte announces, 0 where none may begin with it. */
static unsigned announced(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xC2 && first < 0xE0)
		return 2;
	if (first >= 0xE0 && first < 0xF0)
		return 3;
	return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/* Overlong forms, surrogates and what lies past U+10FFFF. */
static bool is_forbidden(int32_t code, unsigned size)
{
	return (size == 3 && code < 0x800) || (size == 4 && code < 0x10000) || (code >= 0xD800 && code < 0xE000) ||
	       code > 0x10FFFF;
}

int32_t text_next(const char **at, const char *end)
{
	const unsigned char *s = (const unsigned char *)*at;
	unsigned size = announced(*s);
	int32_t code;

	if (size == 1) {
		++*at;
		return *s;
	}
	if (!size || (size_t)(end - *at) < size) {
		++*at;
		return TEXT_BAD;
	}
	code = *s & (0xFF >> (size + 1));
	for (unsigned i = 1; i < size; i++) {
		if ((s[i] & 0xC0) != 0x80) {
			++*at;
			return TEXT_BAD;
		}
		code = code << 6 | (s[i] & 0x3F);
	}
	if (is_forbidden(code, size)) {
		++*at;
		return TEXT_BAD;
	}
	*at += size;
	return code;
}

size_t text_length(const char *text, size_t size)
{
	const char *end = text + size;
	size_t length = 0;

	for (; text < end; length++) {
		if ((unsigned char)*text < 0x80)
			text++;
		else
			(void)text_next(&text, end);
	}
	return length;
}

/* Bytes of the form 10xxxxxx go on with a code point: of eight each is made a 1, and those are added up. */
size_t text_points(const char *text, size_t size)
{
	size_t points = size;

	for (; size >= 8; text += 8, size -= 8) {
		uint64_t eight = eight_at(text);

		points -= (size_t)((eight >> 7 & ~(eight >> 6) & EACH_BYTE) * EACH_BYTE >> 56);
	}
	while (size--)
		points -= ((unsigned char)*text++ & 0xC0) == 0x80;
	return points;
}

bool text_valid(const char *text, size_t size)
{
	const char *end = text + size;

	while (text < end) {
		if (end - text >= 8 && !eight_from(eight_at(text), 0x80))
			text += 8;
		else if ((unsigned char)*text < 0x80)
			text++;
		else if (text_next(&text, end) == TEXT_BAD)
			return false;
	}
	return true;
}

/* From À to ɏ all but × and ÷ are letters. That is known here, so that the tables of all characters, which take a
 * share of the memory of a whole run, are looked into only for what is rare. */
bool text_is_latin(int32_t code)
{
	return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
	       (code >= 0xC0 && code < 0x250 && code != 0xD7 && code != 0xF7);
}

bool text_is_word(int32_t code)
{
	utf8proc_category_t category;

	if (code < 0x80 || text_is_latin(code))
		return text_is_latin(code) || (code >= '0' && code <= '9');
	category = utf8proc_category(code);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool text_is_control(int32_t code)
{
	return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
}

bool text_is_noncharacter(int32_t code)
{
	return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

bool text_is_deceptive(int32_t code)
{
	return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
	       (code >= 0x2066 && code <= 0x2069) || (code >= 0xE0000 && code <= 0xE0FFF) || code == 0xFEFF;
}

bool text_is_refused(int32_t code)
{
	return text_is_control(code) || text_is_noncharacter(code) || text_is_deceptive(code);
}

/* Everything refused is a control of ASCII or begins with 0xC2 (the other controls) or 0xD8 and beyond. What lies
 * between, Danish letters too, and what goes on with a code point is passed over. */
#define FIRST_ARABIC 0xD8

static bool may_be_refused(unsigned char byte)
{
	return byte < ' ' || byte == 0x7F || byte == 0xC2 || byte >= FIRST_ARABIC;
}

static bool none_refused(uint64_t eight)
{
	return !(eight_below(eight, ' ') | eight_has(eight, 0x7F) | eight_has(eight, 0xC2) |
		 eight_from(eight, FIRST_ARABIC));
}

bool text_holds_refused(const char *text, size_t size)
{
	const char *end = text + size;

	while (text < end) {
		const char *stop = end - text > 8 ? text + 8 : end;

		if (stop < end && none_refused(eight_at(text)))
			text = stop;
		while (text < stop) {
			if (!may_be_refused((unsigned char)*text))
				text++;
			else if (text_is_refused(text_next(&text, end)))
				return true;
		}
	}
	return false;
}

bool text_is_invisible(int32_t code)
{
	switch (code) {
	case 0x00AD: case 0x034F: case 0x115F: case 0x1160: case 0x17B4: case 0x17B5: case 0x180E:
	case 0x200B: case 0x200C: case 0x200D: case 0x3164: case 0xFFA0:
		return true;
	default:
		return (code >= 0x2060 && code <= 0x2064) || (code >= 0x206A && code <= 0x206F) ||
		       (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0x1D173 && code <= 0x1D17A);
	}
}

/* U+1680 is the first space behind these two. */
bool text_is_space(int32_t code)
{
	return code < 0x1680 ? code == ' ' || code == 0xA0 : utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;
}

bool text_is_dash(int32_t code)
{
	return (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

bool text_is_curly(int32_t code)
{
	return code == 0xAB || code == 0xB4 || code == 0xBB || (code >= 0x2018 && code <= 0x201F) || code == 0x2032 ||
	       code == 0x2033;
}

bool text_has_ink(const char *text, size_t size)
{
	const char *end = text + size;

	while (text < end) {
		int32_t code = text_next(&text, end);

		if (code == TEXT_BAD || !(text_is_control(code) || text_is_invisible(code) || code == 0x2800 ||
					  text_is_space(code)))
			return true;
	}
	return false;
}

bool text_holds_hidden(const char *text, size_t size)
{
	const char *at = text, *end = at + size;
	bool after_word = false;

	while (at < end) {
		int32_t code = text_next(&at, end);
		const char *next = at;

		if (text_is_deceptive(code) ||
		    (text_is_invisible(code) && after_word && at < end && text_is_word(text_next(&next, end))))
			return true;
		after_word = text_is_word(code);
	}
	return false;
}

/* U+202E as it is shown instead of being sent: "<U+202E>". */
static void put_code_name(struct out *out, int32_t code)
{
	static const char digit[] = "0123456789ABCDEF";

	put(out, "<U+");
	for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
		put_char(out, digit[code >> shift & 0xF]);
	put_char(out, '>');
}

static bool is_line_break(int32_t code)
{
	return code == '\n' || code == '\r' || code == '\t';
}

static bool is_named(int32_t code)
{
	return text_is_refused(code) || text_is_invisible(code);
}

void put_safe(struct out *out, const char *text, size_t size)
{
	const char *end = text + size;

	while (text < end) {
		const char *start = text;
		int32_t code;

		while (text < end && *text >= 0x20 && *text < 0x7F)
			text++;
		if (text > start) {
			put_bytes(out, start, (size_t)(text - start));
			continue;
		}
		code = text_next(&text, end);
		if (code == TEXT_BAD)
			put(out, "\xEF\xBF\xBD");
		else if (is_line_break(code))
			put_char(out, ' ');
		else if (is_named(code))
			put_code_name(out, code);
		else
			put_bytes(out, start, (size_t)(text - start));
	}
}

const char *text_safe(struct arena *arena, const char *text)
{
	struct out out;

	out_memory(&out, arena);
	put_safe(&out, text, strlen(text));
	return out_text(&out);
}

static size_t code_width(int32_t code)
{
	int width;

	if (code == TEXT_BAD || is_line_break(code))
		return 1;
	if (is_named(code))
		return code > 0xFFFF ? 10 : 8;
	width = utf8proc_charwidth(code);
	return width > 0 ? (size_t)width : 0;
}

size_t text_width(const char *text, size_t size)
{
	const char *end = text + size;
	size_t width = 0;

	while (text < end) {
		if (*text >= ' ' && *text <= '~') { /* nearly all are, and each is one wide */
			text++;
			width++;
		} else {
			width += code_width(text_next(&text, end));
		}
	}
	return width;
}

bool text_ends(const char *text, const char *end)
{
	size_t size = strlen(text), wanted = strlen(end);

	return size >= wanted && strcmp(text + size - wanted, end) == 0;
}

bool text_ends_in(const char *text, const char *const *ends, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (text_ends(text, ends[i]))
			return true;
	return false;
}
