/* SPDX-License-Identifier: MPL-2.0 */
/* Reading the patterns of a .gitignore (gitignore(5)), and what they say of a path. */
#include <string.h>

#include "set/ignore.h"

/* Spaces at the end are no part of a pattern, unless a backslash stands before them. */
static size_t without_spaces(const char *line, size_t size)
{
	size_t end = 0;

	for (size_t i = 0; i < size; i++) {
		if (line[i] == '\\' && ++i == size)
			return size;
		if (line[i] != ' ' || line[i - (i > 0)] == '\\')
			end = i + 1;
	}
	return end;
}

const struct ignore_pattern *ignore_parse(struct arena *arena, const char *line, size_t size,
					  const struct ignore_pattern *before)
{
	struct ignore_pattern *pattern;
	char *glob;

	if (!size || *line == '#')
		return before;
	size = without_spaces(line, size);
	pattern = NEW(arena, struct ignore_pattern);
	pattern->next = before;
	if (*line == '!') {
		pattern->negated = true;
		line++;
		size--;
	}
	if (size && line[size - 1] == '/') {
		pattern->folder_only = true;
		size--;
	}
	pattern->anchored = size && memchr(line, '/', size);
	if (size && *line == '/') {
		line++;
		size--;
	}
	glob = arena_text(arena, line, size);
	pattern->glob = glob;
	return size ? pattern : before;
}

const struct ignore_pattern *ignore_parse_all(struct arena *arena, const char *text, size_t size)
{
	const struct ignore_pattern *patterns = NULL;
	const char *end = text + size;

	if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		text += 3;
	while (text < end) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		size_t length = (size_t)((stop ? stop : end) - text);

		patterns = ignore_parse(arena, text, length - (stop && length && stop[-1] == '\r'), patterns);
		text = stop ? stop + 1 : end;
	}
	return patterns;
}

static bool pattern_matches(const struct ignore_pattern *pattern, const char *path, bool is_folder)
{
	const char *name = strrchr(path, '/');

	if (pattern->folder_only && !is_folder)
		return false;
	if (pattern->anchored)
		return ignore_glob(pattern->glob, path);
	return ignore_glob(pattern->glob, name ? name + 1 : path);
}

/* The nearest folder's last pattern that matches decides. */
bool ignore_matches(const struct ignore *ignore, const char *path, bool is_folder)
{
	for (; ignore; ignore = ignore->above) {
		size_t size = strlen(ignore->folder);

		if (strncmp(path, ignore->folder, size) != 0)
			continue;
		for (const struct ignore_pattern *pattern = ignore->patterns; pattern; pattern = pattern->next)
			if (pattern_matches(pattern, path + size, is_folder))
				return !pattern->negated;
	}
	return false;
}
