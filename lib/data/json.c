/* SPDX-License-Identifier: MPL-2.0 */
/* The JSON writer: every string through one escaper, every opened map and list closed. */
#include <assert.h>
#include <string.h>

#include "data/ser.h"

void ser_begin(struct ser *ser, struct out *out, bool pretty)
{
	*ser = (struct ser){ .out = out, .pretty = pretty };
}

void ser_done(struct ser *ser)
{
	assert(!ser->depth && !ser->after_key);
	put_char(ser->out, '\n');
}

static void line_break(struct ser *ser)
{
	if (!ser->pretty)
		return;
	put_char(ser->out, '\n');
	put_repeat(ser->out, "  ", ser->depth);
}

/* What stands between this member and the one before it. */
static void separate(struct ser *ser)
{
	if (!ser->depth)
		return;
	if (ser->open[ser->depth - 1].has_members)
		put(ser->out, ser->pretty ? "," : ", ");
	ser->open[ser->depth - 1].has_members = true;
	line_break(ser);
}

static void before_value(struct ser *ser)
{
	assert(!ser->depth || ser->open[ser->depth - 1].is_map == ser->after_key);
	if (!ser->after_key)
		separate(ser);
	ser->after_key = false;
}

static void open_level(struct ser *ser, bool is_map)
{
	before_value(ser);
	assert(ser->depth < SER_DEPTH);
	ser->open[ser->depth].is_map = is_map;
	ser->open[ser->depth].has_members = false;
	ser->depth++;
	put_char(ser->out, is_map ? '{' : '[');
}

void ser_map(struct ser *ser)
{
	open_level(ser, true);
}

void ser_list(struct ser *ser)
{
	open_level(ser, false);
}

void ser_end(struct ser *ser)
{
	assert(ser->depth && !ser->after_key);
	ser->depth--;
	if (ser->open[ser->depth].has_members)
		line_break(ser);
	put_char(ser->out, ser->open[ser->depth].is_map ? '}' : ']');
}

static void put_unit(struct out *out, uint32_t unit)
{
	static const char digit[] = "0123456789abcdef";

	put(out, "\\u");
	for (int shift = 12; shift >= 0; shift -= 4)
		put_char(out, digit[unit >> shift & 0xF]);
}

static void put_escaped(struct out *out, int32_t code)
{
	uint32_t c = (uint32_t)code;

	if (c < 0x10000) {
		put_unit(out, c);
	} else {
		put_unit(out, 0xD800 + ((c - 0x10000) >> 10));
		put_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
	}
}

static const char *short_escape(int32_t code)
{
	switch (code) {
	case '"':  return "\\\"";
	case '\\': return "\\\\";
	case '\n': return "\\n";
	case '\r': return "\\r";
	case '\t': return "\\t";
	default:   return NULL;
	}
}

static bool is_plain(char c)
{
	return c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '#';
}

/* "##[" and "##vso[" are commands to a CI runner wherever in a line they stand. */
static bool begins_command(const char *at, const char *end)
{
	return end - at >= 2 && at[0] == '#' && at[1] == '#';
}

/* Writes one code point; returns where the next begins. */
static const char *put_point(struct out *out, const char *start, const char *end)
{
	const char *after = start;
	int32_t code = text_next(&after, end);
	const char *escape = short_escape(code);

	if (escape)
		put(out, escape);
	else if (begins_command(start, end))
		put_unit(out, '#');
	else if (code == TEXT_BAD)
		put(out, "\xEF\xBF\xBD");
	else if (text_is_control(code) || text_is_deceptive(code))
		put_escaped(out, code);
	else
		put_bytes(out, start, (size_t)(after - start));
	return after;
}

static void put_quoted(struct out *out, const char *text, size_t size)
{
	const char *at = text, *end = text + size;

	put_char(out, '"');
	while (at < end) {
		const char *start = at;

		while (at < end && is_plain(*at))
			at++;
		put_bytes(out, start, (size_t)(at - start));
		if (at < end)
			at = put_point(out, at, end);
	}
	put_char(out, '"');
}

void ser_key(struct ser *ser, const char *key)
{
	assert(ser->depth && ser->open[ser->depth - 1].is_map && !ser->after_key);
	separate(ser);
	put_quoted(ser->out, key, strlen(key));
	put(ser->out, ": ");
	ser->after_key = true;
}

void ser_bytes(struct ser *ser, const char *text, size_t size)
{
	before_value(ser);
	put_quoted(ser->out, text, size);
}

void ser_string(struct ser *ser, const char *text)
{
	if (text)
		ser_bytes(ser, text, strlen(text));
	else
		ser_null(ser);
}

void ser_number(struct ser *ser, int64_t value)
{
	before_value(ser);
	if (value < 0)
		put_char(ser->out, '-');
	put_unsigned(ser->out, value < 0 ? -(uint64_t)value : (uint64_t)value);
}

void ser_decimal(struct ser *ser, const char *digits)
{
	before_value(ser);
	put(ser->out, digits);
}

void ser_bool(struct ser *ser, bool value)
{
	ser_decimal(ser, value ? "true" : "false");
}

void ser_null(struct ser *ser)
{
	ser_decimal(ser, "null");
}

void ser_key_string(struct ser *ser, const char *key, const char *text)
{
	ser_key(ser, key);
	ser_string(ser, text);
}

void ser_key_number(struct ser *ser, const char *key, int64_t value)
{
	ser_key(ser, key);
	ser_number(ser, value);
}

void ser_key_map(struct ser *ser, const char *key)
{
	ser_key(ser, key);
	ser_map(ser);
}

void ser_key_list(struct ser *ser, const char *key)
{
	ser_key(ser, key);
	ser_list(ser);
}
