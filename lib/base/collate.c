/* SPDX-License-Identifier: MPL-2.0 */
/* Danish collation: a key of primary weights, then of accents, then of case (capitals first), then the text. */
#include <string.h>
#include <utf8proc.h>

#include "base/collate.h"

enum { AE = 'z' + 1, OE, AA };
enum { PLAIN = 2, VARIANT, ACCENT };
enum { CAPITAL = 2, SMALL };

/* One letter, digit or sign as its place in the alphabet. */
struct element {
	int32_t primary;
	char accent, letter_case;
};

/* Letters that Danish places by what they sound like (CLDR 48, da, standard). */
static const struct { int32_t code; unsigned char primary; char accent; } placed[] = {
	{ 0xE6, AE, PLAIN }, { 0xE4, AE, VARIANT }, { 0xF8, OE, PLAIN }, { 0xF6, OE, VARIANT }, { 0x151, OE, ACCENT },
	{ 0xE5, AA, PLAIN }, { 0x111, 'd', VARIANT }, { 0xF0, 'd', ACCENT }, { 0xFC, 'y', VARIANT },
		{ 0x171, 'y', ACCENT },
};

/* A base and a combining mark that together are one of those. */
static const struct { char base; int32_t mark, code; } composed[] = {
	{ 'a', 0x30A, 0xE5 }, { 'a', 0x308, 0xE4 }, { 'o', 0x308, 0xF6 }, { 'o', 0x30B, 0x151 },
	{ 'u', 0x308, 0xFC }, { 'u', 0x30B, 0x171 },
};

static int32_t peek(const char *at, const char *end)
{
	return at < end ? text_next(&at, end) : 0;
}

static bool is_mark(int32_t code)
{
	utf8proc_category_t category = code > 0 ? utf8proc_category(code) : UTF8PROC_CATEGORY_CN;

	return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

/* Blank, then signs, then digits, then letters. */
static int32_t sign_weight(int32_t code)
{
	static const char signs[] = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
	const char *found = code > 0 && code < 0x80 ? strchr(signs, (char)code) : NULL;

	return code == 0xA0 ? 2 : found ? 2 + (int32_t)(found - signs) : code;
}

static int32_t without_marks(int32_t code, char *accent)
{
	utf8proc_int32_t parts[8];
	int boundary = 0;
	utf8proc_ssize_t count = utf8proc_decompose_char(code, parts, COUNT(parts), UTF8PROC_DECOMPOSE, &boundary);

	if (count > 1 && is_mark(parts[1])) {
		*accent = ACCENT;
		return parts[0];
	}
	return code;
}

static void place(struct element *element, int32_t lower)
{
	for (size_t i = 0; i < COUNT(placed); i++)
		if (placed[i].code == lower) {
			element->primary = placed[i].primary;
			element->accent = placed[i].accent;
			return;
		}
	element->primary = sign_weight(without_marks(lower, &element->accent));
}

/* "aa", "Aa" and "AA" are å; "aA" is two words written together. */
static bool is_double_a(int32_t code, int32_t next)
{
	return (code == 'a' && next == 'a') || (code == 'A' && (next == 'a' || next == 'A'));
}

static struct element next_element(const char **at, const char *end)
{
	int32_t code = text_next(at, end), lower = utf8proc_tolower(code == TEXT_BAD ? 0xFFFD : code);
	struct element element = { 0, PLAIN, lower == code ? SMALL : CAPITAL };

	if (is_double_a(code, peek(*at, end))) {
		(void)text_next(at, end);
		return (struct element){ AA, VARIANT, element.letter_case };
	}
	for (size_t i = 0; i < COUNT(composed); i++)
		if (composed[i].base == lower && composed[i].mark == peek(*at, end))
			lower = composed[i].code;
	place(&element, lower);
	while (is_mark(peek(*at, end))) {
		if (lower < 0x80)
			element.accent = ACCENT;
		(void)text_next(at, end);
	}
	return element;
}

const char *collate_key(struct arena *arena, const char *text)
{
	const char *at = text, *end = text + strlen(text);
	struct out primary, accents, cases;

	out_memory(&primary, arena);
	out_memory(&accents, arena);
	out_memory(&cases, arena);
	while (at < end) {
		struct element element = next_element(&at, end);

		put_code_point(&primary, element.primary);
		put_char(&accents, element.accent);
		put_char(&cases, element.letter_case);
	}
	put_char(&primary, 1);
	put(&primary, out_text(&accents));
	put_char(&primary, 1);
	put(&primary, out_text(&cases));
	put_char(&primary, 1);
	put(&primary, text);
	return out_text(&primary);
}

const char *collate_letter(struct arena *arena, const char *text)
{
	static const char *const last[] = { "Æ", "Ø", "Å" };
	const char *at = text, *end = text + strlen(text);
	struct element element = { 0, PLAIN, SMALL };
	char letter;

	if (at < end)
		element = next_element(&at, end);
	if (element.primary >= AE && element.primary <= AA)
		return last[element.primary - AE];
	if (element.primary < 'a' || element.primary > 'z')
		return "#";
	letter = (char)(element.primary - 'a' + 'A');
	return arena_text(arena, &letter, 1);
}
