/* SPDX-License-Identifier: MPL-2.0 */
/* Folding and escaping of content lines: 75 octets, never inside a character, CRLF at each end. */
#include <string.h>

#include "data/ics.h"

/* The bytes of the characters that fit. */
static size_t fitting(const char *text, const char *end, size_t room)
{
	const char *at = text;

	if ((size_t)(end - text) <= room)
		return (size_t)(end - text);
	for (;;) {
		const char *next = at;

		(void)text_next(&next, end);
		if ((size_t)(next - text) > room)
			break;
		at = next;
	}
	return (size_t)(at - text);
}

static void put_folded(struct out *out, const char *line, size_t size)
{
	const char *end = line + size;
	size_t room = ICS_OCTETS;

	for (;;) {
		size_t part = fitting(line, end, room);

		put_bytes(out, line, part);
		put(out, "\r\n");
		line += part;
		if (line == end)
			return;
		put_char(out, ' ');
		room = ICS_OCTETS - 1; /* the space counts */
	}
}

void ics_line(struct out *out, const char *name, const char *value)
{
	struct out line;

	out_memory(&line, out->arena);
	put(&line, name);
	put_char(&line, ':');
	put(&line, value);
	put_folded(out, out_text(&line), line.size);
}

/* Control characters have no place in TEXT; those that could deceive are shown by their names. */
void ics_text(struct out *out, const char *name, const char *text)
{
	struct out escaped;

	out_memory(&escaped, out->arena);
	while (*text) {
		size_t plain = strcspn(text, "\n\\;,");

		put_safe(&escaped, text, plain);
		text += plain;
		if (!*text)
			break;
		put_char(&escaped, '\\');
		put_char(&escaped, *text == '\n' ? 'n' : *text);
		text++;
	}
	ics_line(out, name, out_text(&escaped));
}

/* 20121231 */
static const char *digits(struct arena *arena, struct date date, const char *rest)
{
	struct out iso, out;

	out_memory(&iso, arena);
	put_date_iso(&iso, date);
	out_memory(&out, arena);
	for (const char *at = out_text(&iso); *at; at++)
		if (*at != '-')
			put_char(&out, *at);
	put(&out, rest);
	return out_text(&out);
}

void ics_date(struct out *out, const char *name, struct date date)
{
	struct out with_value;

	out_memory(&with_value, out->arena);
	put(&with_value, name);
	put(&with_value, ";VALUE=DATE");
	ics_line(out, out_text(&with_value), digits(out->arena, date, ""));
}

void ics_stamp(struct out *out, const char *name, struct date date)
{
	ics_line(out, name, digits(out->arena, date, "T000000Z"));
}
