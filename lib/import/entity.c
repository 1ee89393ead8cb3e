/* SPDX-License-Identifier: MPL-2.0 */
/* HTML's character references: numbers, and the names that office programs write. */
#include <string.h>

#include "import/import.h"

static const struct { char name[8]; int32_t code;
} entities[] = {
	{ "amp", '&' },      { "lt", '<' },        { "gt", '>' },        { "quot", '"' },     { "apos", '\'' },
	{ "nbsp", 0xA0 },    { "aelig", 0xE6 },    { "AElig", 0xC6 },    { "oslash", 0xF8 },  { "Oslash", 0xD8 },
	{ "aring", 0xE5 },   { "Aring", 0xC5 },    { "eacute", 0xE9 },   { "Eacute", 0xC9 },  { "egrave", 0xE8 },
	{ "agrave", 0xE0 },  { "auml", 0xE4 },     { "Auml", 0xC4 },     { "ouml", 0xF6 },    { "Ouml", 0xD6 },
	{ "uuml", 0xFC },    { "Uuml", 0xDC },     { "szlig", 0xDF },    { "ccedil", 0xE7 },  { "sect", 0xA7 },
	{ "para", 0xB6 },    { "copy", 0xA9 },     { "reg", 0xAE },      { "deg", 0xB0 },     { "plusmn", 0xB1 },
	{ "sup2", 0xB2 },    { "sup3", 0xB3 },     { "frac12", 0xBD },   { "frac14", 0xBC },  { "frac34", 0xBE },
	{ "middot", 0xB7 },  { "laquo", 0xAB },    { "raquo", 0xBB },    { "times", 0xD7 },   { "divide", 0xF7 },
	{ "micro", 0xB5 },   { "shy", 0xAD },      { "ndash", 0x2013 },  { "mdash", 0x2014 }, { "lsquo", 0x2018 },
	{ "rsquo", 0x2019 }, { "sbquo", 0x201A },  { "ldquo", 0x201C },  { "rdquo", 0x201D }, { "bdquo", 0x201E },
	{ "bull", 0x2022 },  { "hellip", 0x2026 }, { "permil", 0x2030 }, { "euro", 0x20AC },  { "minus", 0x2212 },
	{ "le", 0x2264 },    { "ge", 0x2265 },     { "ne", 0x2260 },     { "ensp", ' ' },     { "emsp", ' ' },
	{ "thinsp", ' ' },
};

static int digit_of(char c, int base)
{
	int digit = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99;

	return digit < base ? digit : -1;
}

static size_t read_number(const char *at, const char *end, int32_t *code)
{
	const char *start = at;
	int base = *at == 'x' || *at == 'X' ? 16 : 10;
	const char *digits = at + (base == 16);

	for (*code = 0, at = digits; at < end && digit_of(*at, base) >= 0; at++)
		if (*code < 0x110000) /* of more, none is a character */
			*code = *code * base + digit_of(*at, base);
	return at == digits ? 0 : (size_t)(at - start);
}

static size_t read_name(const char *at, const char *end, int32_t *code)
{
	for (size_t i = 0; i < COUNT(entities); i++) {
		size_t size = strlen(entities[i].name);

		if ((size_t)(end - at) > size && memcmp(at, entities[i].name, size) == 0 && at[size] == ';') {
			*code = entities[i].code;
			return size;
		}
	}
	return 0;
}

static bool is_allowed(int32_t code)
{
	return code >= ' ' && code < 0x110000 && !(code >= 0xD800 && code < 0xE000) && !text_is_control(code) &&
	       !text_is_deceptive(code);
}

size_t import_entity(const char *at, const char *end, struct out *out)
{
	bool number = end - at > 3 && at[1] == '#';
	const char *name = at + 1 + number;
	int32_t code = 0;
	size_t size = end - at < 3 ? 0 : number ? read_number(name, end, &code) : read_name(name, end, &code);

	if (!size)
		return 0;
	if (!text_is_invisible(code))
		put_code_point(out, is_allowed(code) ? code : ' ');
	name += size;
	return (size_t)(name - at) + (name < end && *name == ';');
}
