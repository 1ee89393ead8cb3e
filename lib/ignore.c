/* SPDX-License-Identifier: MPL-2.0 */
/* Matching paths against .gitignore's patterns (gitignore(5)): in linear space, without recursion. */
#include <string.h>

#include "ignore.h"

/* [a-z], [!x]: one character of a set. Returns what follows the set, or NULL where it is not closed. */
static const char *match_set(const char *glob, char c, bool *matched)
{
	bool negated = glob[1] == '!' || glob[1] == '^';
	const char *at = glob + 1 + negated;

	*matched = false;
	for (bool first = true; *at && (first || *at != ']'); first = false) {
		if (at[1] == '-' && at[2] && at[2] != ']') {
			*matched |=
				(unsigned char)at[0] <= (unsigned char)c && (unsigned char)c <= (unsigned char)at[2];
			at += 3;
		} else {
			*matched |= *at == c;
			at++;
		}
	}
	*matched = *matched != negated && c != '/';
	return *at ? at + 1 : NULL;
}

/* One step that is no star: true and both moved on, or false. */
static bool match_one(const char **glob, const char **path)
{
	const char *after;
	bool matched;

	if (!**path)
		return false;
	if (**glob == '?') {
		if (**path == '/')
			return false;
		++*glob;
		++*path;
		return true;
	}
	if (**glob == '[' && (after = match_set(*glob, **path, &matched))) {
		if (!matched)
			return false;
		*glob = after;
		++*path;
		return true;
	}
	if (**glob == '\\' && (*glob)[1])
		++*glob;
	if (**glob != **path)
		return false;
	++*glob;
	++*path;
	return true;
}

/* Where to go on from when what follows a star did not match: the star takes one character more. */
struct retry {
	const char *glob, *path;
};

static bool retry_from(struct retry *retry, bool across, const char **glob, const char **path)
{
	if (!retry->glob || !*retry->path || (!across && *retry->path == '/'))
		return false;
	*path = ++retry->path;
	*glob = retry->glob;
	return true;
}

bool ignore_glob(const char *glob, const char *path)
{
	struct retry star = { NULL, NULL }, stars = { NULL, NULL };

	for (;;) {
		if (glob[0] == '*' && glob[1] == '*') {
			glob += 2;
			if (*glob == '/')
				glob++; /* "a" followed by **, a slash and "b" matches a/b too */
			stars = (struct retry){ glob, path };
			star = (struct retry){ NULL, NULL };
		} else if (*glob == '*') {
			star = (struct retry){ ++glob, path };
		} else if (!*glob && !*path) {
			return true;
		} else if (!match_one(&glob, &path) && !retry_from(&star, false, &glob, &path)) {
			star = (struct retry){ NULL, NULL };
			if (!retry_from(&stars, true, &glob, &path))
				return false;
		}
	}
}

const struct ignore_pattern *ignore_parse(struct arena *arena, const char *line, size_t size,
					  const struct ignore_pattern *before)
{
	struct ignore_pattern *pattern;
	char *glob;

	while (size && (line[size - 1] == '\r' || (line[size - 1] == ' ' && !(size > 1 && line[size - 2] == '\\'))))
		size--;
	if (!size || *line == '#')
		return before;
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

	while (text < end) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));

		if (!stop)
			stop = end;
		patterns = ignore_parse(arena, text, (size_t)(stop - text), patterns);
		text = stop + 1;
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
