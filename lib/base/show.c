/* SPDX-License-Identifier: MPL-2.0 */
/* Text from a file, shown code point by code point so that nobody's terminal or CI runner obeys it. */
#include <string.h>

#include "base/show.h"

#define NUMBER_SIGN "<U+0023>"
#define COLON "<U+003A>"

/* "##[add-mask]", "##vso[task.setvariable]", "##teamcity[": read as commands anywhere in a line. */
static bool begins_command(const char *at, const char *end)
{
	if (*at != '#' || end - at < 3 || at[1] != '#')
		return false;
	for (at += 2; at < end && ((*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z')); at++)
		;
	return at < end && *at == '[';
}

/* One byte, one column, shown as it is; the text of a finding is read character by character a dozen times. */
static bool is_ascii(char c)
{
	return c >= ' ' && c <= '~';
}

struct glyph glyph_at(const char *at, const char *end)
{
	const char *next = at;

	if (*at == '\t')
		return (struct glyph){ 1, TAB_COLUMNS };
	if (begins_command(at, end))
		return (struct glyph){ 1, sizeof(NUMBER_SIGN) - 1 };
	if (is_ascii(*at))
		return (struct glyph){ 1, 1 };
	(void)text_next(&next, end);
	return (struct glyph){ (size_t)(next - at), text_width(at, (size_t)(next - at)) };
}

size_t glyph_before(const char *at, const char *start)
{
	for (size_t size = 2; size <= 4 && (size_t)(at - start) >= size; size++) {
		const char *next = at - size;

		if (text_next(&next, at) != TEXT_BAD && next == at)
			return size;
	}
	return 1;
}

void put_glyph(struct out *out, const char *at, const char *end)
{
	if (*at == '\t')
		put_repeat(out, " ", TAB_COLUMNS);
	else if (begins_command(at, end))
		put(out, NUMBER_SIGN);
	else if (is_ascii(*at))
		put_char(out, *at);
	else
		put_safe(out, at, glyph_at(at, end).size);
}

void put_shown_part(struct out *out, const char *text, size_t size, size_t limit)
{
	const char *at = text, *end = text + size;

	for (; at < end && limit; limit--) {
		put_glyph(out, at, end);
		at += glyph_at(at, end).size;
	}
	if (at < end)
		put(out, "…");
}

void put_shown(struct out *out, const char *text, size_t size)
{
	put_shown_part(out, text, size, size);
}

void put_disarmed(struct out *out, const char *text, size_t size)
{
	const char *end = text + size;

	for (const char *at = text; at < end; at++)
		if (begins_command(at, end))
			put(out, NUMBER_SIGN);
		else
			put_char(out, *at);
}

void put_shown_line(struct out *out, const char *line)
{
	size_t blanks = strspn(line, " \t");

	if (strncmp(line + blanks, "::", 2) == 0) {
		put_shown(out, line, blanks);
		put(out, COLON);
		line += blanks + 1;
	}
	put_shown(out, line, strlen(line));
}

/* Runners look past blanks for "::"; "./" in front names the same file. */
void put_shown_path(struct out *out, const char *path)
{
	if (strncmp(path + strspn(path, " \t\r\n\v\f"), "::", 2) == 0)
		put(out, "./");
	put_shown(out, path, strlen(path));
}
