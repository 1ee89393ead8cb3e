/* SPDX-License-Identifier: MPL-2.0 */
/* Plain scalars: what stands as it is, over one line or several. */
#include <string.h>

#include "reader/quick.h"

bool quick_begins_plain(const char *at)
{
	if (*at == '-')
		return !quick_is_blank(at[1]);
	return !quick_is_blank(*at) && !strchr("?:,[]{}#&*!|>'\"%@`", *at);
}

const char *quick_plain_limit(const char *at, const char *end)
{
	const char *limit = at, *hash = at;

	while ((limit = memchr(limit, ':', (size_t)(end - limit))) && !quick_is_blank(limit[1]))
		limit++;
	if (!limit)
		limit = end;
	while ((hash = memchr(hash, '#', (size_t)(limit - hash))) && hash[-1] != ' ')
		hash++;
	return hash ? hash : limit;
}

const char *quick_trim(const char *at, const char *limit)
{
	while (limit > at && limit[-1] == ' ')
		limit--;
	return limit;
}

/* Where a text goes on that came to the end of its line: further in than what it belongs to, and no comment. */
static const char *going_on(const struct quick *quick, const char *end, const char **line, uint32_t *number)
{
	const char *at = end;

	do {
		*line = quick_behind(at);
		if (*line == at)
			return NULL;
		at = quick_spaces(*line);
		++*number;
	} while (*at == '\n' || *at == '\r');
	if (*at == '\0' || *at == '#' || (size_t)(at - *line) <= quick_top(quick)->indent)
		return NULL;
	return at;
}

/* A text of several lines; `end` is that of its first. */
static bool wrapped(struct quick *quick, const char *at, const char *end, struct met *met)
{
	const char *line = NULL, *next, *limit = end, *stop = at;
	uint32_t number = quick->number;
	char *text;

	while (limit == end && (next = going_on(quick, end, &line, &number))) {
		quick_move(quick, line, number);
		end = quick_break(quick, next);
		limit = quick_plain_limit(next, end);
		if (*limit == ':')
			return false;
		stop = quick_trim(next, limit);
	}
	met->end = quick_pos(quick, stop);
	text = NEW_ROOM(&quick->builder.file->arena, char, (size_t)(stop - at) + 1);
	met->size = quick_fold(text, at, stop, false);
	arena_shrink(&quick->builder.file->arena, text, (size_t)(stop - at) + 1, met->size + 1);
	met->text = text;
	met->is_kept = true;
	return quick_value(quick, met);
}

bool quick_plain(struct quick *quick, const char *at)
{
	const char *end = quick_break(quick, at), *limit = quick_plain_limit(at, end), *line;
	struct met met = { .style = STYLE_PLAIN, .start = quick_pos(quick, at), .text = at };
	uint32_t number = quick->number;

	if (limit < end && *limit == ':')
		return false;
	if (limit == end && going_on(quick, end, &line, &number)) {
		if (!wrapped(quick, at, end, &met))
			return false;
	} else {
		const char *stop = quick_trim(at, limit);

		met.size = (size_t)(stop - at);
		met.end = quick_pos(quick, stop);
		if (!quick_value(quick, &met))
			return false;
	}
	quick_next(quick, quick->counted);
	return true;
}
