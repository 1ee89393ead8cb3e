/* SPDX-License-Identifier: MPL-2.0 */
/* HTML's tags and their attributes. A library's parser would read more than tables need, and costs more than it gives:
 * libxml2 brings ICU and C++'s library into every start of the command, which then takes nearly twice as long; gumbo
 * takes minutes over 200 kB of nested tags. */
#include <string.h>

#include "import/tag.h"

bool tag_is(const struct tag *tag, const char *name)
{
	size_t size = strlen(name);

	if (tag->name_size != size)
		return false;
	for (size_t i = 0; i < size; i++)
		if ((tag->name[i] | 32) != name[i])
			return false;
	return true;
}

bool tag_is_one_of(const struct tag *tag, const char *const *names)
{
	for (; *names; names++)
		if (tag_is(tag, *names))
			return true;
	return false;
}

/* Behind the attribute's name and "="; NULL: the tag has no such attribute. */
static const char *value_of(const struct tag *tag, const char *attribute)
{
	size_t size = strlen(attribute);

	for (const char *at = tag->attributes; at + size < tag->end; at++) {
		const char *value = at + size;
		size_t i = 0;

		if (at > tag->attributes && !strchr(" \t\n\r\"'", at[-1]))
			continue;
		while (i < size && (at[i] | 32) == attribute[i])
			i++;
		while (strchr(" \t\n\r", *value))
			value++;
		if (i == size && *value == '=')
			return value + 1;
	}
	return NULL;
}

unsigned tag_number(const struct tag *tag, const char *attribute)
{
	const char *at = value_of(tag, attribute);
	unsigned value = 0;

	if (!at)
		return 1;
	while (strchr(" \"'", *at))
		at++;
	for (; *at >= '0' && *at <= '9' && value < 1000; at++)
		value = value * 10 + (unsigned)(*at - '0');
	return value;
}

const char *tag_text(struct arena *arena, const struct tag *tag, const char *attribute)
{
	const char *at = value_of(tag, attribute), *start;
	char quote = '\0';

	if (!at)
		return "";
	while (*at == ' ')
		at++;
	if (*at == '"' || *at == '\'')
		quote = *at++;
	for (start = at; at < tag->end && (quote ? *at != quote : !strchr(" \t\n\r/>", *at)); at++)
		;
	return arena_text(arena, start, (size_t)(at - start));
}

const char *tag_skip(const char *at, const char *end, const char *mark)
{
	size_t size = strlen(mark);

	for (; (size_t)(end - at) >= size; at++) {
		size_t i = 0;

		while (i < size && (at[i] | 32) == (mark[i] | 32))
			i++;
		if (i == size)
			return at + size;
	}
	return end;
}

static const char *tag_end(const char *at, const char *end)
{
	char quote = 0;

	for (; at < end; at++) {
		if (quote)
			quote = *at == quote ? 0 : quote;
		else if (*at == '"' || *at == '\'')
			quote = *at;
		else if (*at == '>')
			return at;
	}
	return NULL;
}

bool tag_read(const char *at, const char *end, struct tag *tag)
{
	*tag = (struct tag){ .name = at + 1, .end = tag_end(at, end) };
	if (!tag->end)
		return false;
	tag->closing = *tag->name == '/';
	tag->name += tag->closing;
	while (tag->name + tag->name_size < tag->end && !strchr(" \t\r\n/>", tag->name[tag->name_size]))
		tag->name_size++;
	tag->attributes = tag->name + tag->name_size;
	return true;
}
