/* SPDX-License-Identifier: MPL-2.0 */
/* A line that libyaml stumbled on: where its value begins, and how it could be typed. */
#include <string.h>

#include "reader/problem.h"

/* Where the value begins on the line of the colon at `at`: after the first colon, or after dashes. */
size_t problem_value(const char *line, size_t at)
{
	size_t start = 0;

	while (start < at && (line[start] == ' ' || (line[start] == '-' && line[start + 1] == ' ')))
		start++;
	for (size_t i = start; i + 1 < at; i++)
		if (line[i] == ':' && line[i + 1] == ' ') {
			i += 2;
			while (i < at && line[i] == ' ')
				i++;
			return i;
		}
	return start;
}

/* The line as it could be typed, with quotes that its own do not end. */
const char *problem_quoted(struct arena *arena, const char *text, size_t size)
{
	bool has_double = memchr(text, '"', size) || memchr(text, '\\', size);
	struct out out;

	while (size && (text[size - 1] == ' ' || text[size - 1] == '\r'))
		size--;
	out_memory(&out, arena);
	put_char(&out, has_double ? '\'' : '"');
	for (size_t i = 0; i < size; i++) {
		put_char(&out, text[i]);
		if (has_double && text[i] == '\'')
			put_char(&out, '\'');
	}
	put_char(&out, has_double ? '\'' : '"');
	return out_text(&out);
}

size_t problem_indentation(const char *line, size_t size)
{
	size_t start = 0;

	while (start < size &&
	       (line[start] == ' ' || (line[start] == '-' && start + 1 < size && line[start + 1] == ' ')))
		start++;
	return start;
}
