/* SPDX-License-Identifier: MPL-2.0 */
/* Lines and columns of the quick reader: columns are code points, counted no further than they are asked for. */
#include <string.h>

#include "reader/quick.h"

const char *quick_break(const struct quick *quick, const char *at)
{
	const char *end = memchr(at, '\n', (size_t)(quick->end - at));

	if (!end)
		return quick->end;
	return end > at && end[-1] == '\r' ? end - 1 : end;
}

const char *quick_behind(const char *end)
{
	if (*end == '\r')
		end++;
	return *end == '\n' ? end + 1 : end;
}

void quick_move(struct quick *quick, const char *line, uint32_t number)
{
	quick->line = line;
	quick->number = number;
	quick->counted = line;
	quick->column = 0;
}

void quick_next(struct quick *quick, const char *at)
{
	quick_move(quick, quick_behind(quick_break(quick, at)), quick->number + 1);
}

struct pos quick_pos(struct quick *quick, const char *at)
{
	assert(at >= quick->counted);
	quick->column += (uint32_t)text_points(quick->counted, (size_t)(at - quick->counted));
	quick->counted = at;
	return (struct pos){ quick->number, quick->column };
}

bool quick_is_rest_empty(const char *at)
{
	const char *rest = quick_spaces(at);

	return quick_is_break(*rest) || (*rest == '#' && rest > at);
}

bool quick_is_marker(const char *line)
{
	return (line[0] == '-' && line[1] == '-' && line[2] == '-') ||
	       (line[0] == '.' && line[1] == '.' && line[2] == '.');
}
