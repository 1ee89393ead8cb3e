/* SPDX-License-Identifier: MPL-2.0 */
/* Scalars in quotes, over one line or several; of escapes the few that people type. */
#include <string.h>

#include "reader/quick.h"

static const char *close_single(const char *at, const char *end)
{
	while ((at = memchr(at, '\'', (size_t)(end - at))) && at[1] == '\'')
		at += 2;
	return at;
}

static const char *close_double(const char *at, const char *end)
{
	for (; at < end && *at != '"'; at++)
		if (*at == '\\' && ++at == end)
			return NULL;
	return at < end ? at : NULL;
}

const char *quick_close(const struct quick *quick, const char *at)
{
	if (*at == '\'')
		return close_single(at + 1, quick->end);
	if (quick->builder.guarded->has_backslash)
		return close_double(at + 1, quick->end);
	return memchr(at + 1, '"', (size_t)(quick->end - at - 1));
}

size_t quick_fold(char *to, const char *at, const char *end, bool single)
{
	char *put = to;

	while (at < end) {
		size_t breaks = 0;

		if (!quick_is_break(*at)) {
			*put++ = *at;
			at += single && *at == '\'' ? 2 : 1;
			continue;
		}
		while (put > to && put[-1] == ' ')
			put--;
		for (; at < end && quick_is_blank(*at); at++)
			breaks += *at == '\n';
		if (breaks == 1)
			*put++ = ' ';
		while (breaks-- > 1)
			*put++ = '\n';
	}
	*put = '\0';
	return (size_t)(put - to);
}

/* Of one line; SIZE_MAX: an escape that few people know. */
static size_t unescape(char *to, const char *at, const char *end)
{
	static const char typed[] = "\"\\/nt", meant[] = "\"\\/\n\t";
	char *put = to;

	while (at < end) {
		const char *escape = *at == '\\' ? strchr(typed, at[1]) : NULL;

		if (*at == '\\' && (!escape || !*escape))
			return SIZE_MAX;
		*put++ = escape ? meant[escape - typed] : *at;
		at += escape ? 2 : 1;
	}
	*put = '\0';
	return (size_t)(put - to);
}

/* The text between the quotes; where it stands as it is, no copy is made. */
static bool take_text(struct quick *quick, const char *from, const char *close, bool is_long, struct met *met)
{
	struct arena *arena = &quick->builder.file->arena;
	size_t size = (size_t)(close - from);
	bool single = *close == '\'', escaped = memchr(from, single ? '\'' : '\\', size);
	char *text;

	met->text = from;
	met->size = size;
	if (!is_long && !escaped)
		return true;
	if (is_long && escaped && !single)
		return false;
	text = NEW_ROOM(arena, char, size + 1);
	met->size = is_long || single ? quick_fold(text, from, close, single) : unescape(text, from, close);
	if (met->size == SIZE_MAX)
		return false;
	arena_shrink(arena, text, size + 1, met->size + 1);
	met->text = text;
	met->is_kept = true;
	return true;
}

bool quick_quoted_met(struct quick *quick, const char *at, const char *close, struct met *met)
{
	const char *line = at;
	bool is_long = false;

	*met = (struct met){ .style = *at == '\'' ? STYLE_SINGLE : STYLE_DOUBLE, .start = quick_pos(quick, at) };
	while ((line = memchr(line, '\n', (size_t)(close - line)))) {
		is_long = true;
		quick_move(quick, ++line, quick->number + 1);
		if (quick_is_marker(line))
			return false;
	}
	met->end = quick_pos(quick, close + 1);
	return take_text(quick, at + 1, close, is_long, met);
}

bool quick_quoted(struct quick *quick, const char *at, const char *close)
{
	struct met met;

	if (!close || !quick_is_rest_empty(close + 1) || !quick_quoted_met(quick, at, close, &met) ||
	    !quick_value(quick, &met))
		return false;
	quick_next(quick, close + 1);
	return true;
}
