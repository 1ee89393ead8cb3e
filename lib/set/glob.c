/* SPDX-License-Identifier: MPL-2.0 */
/* Does a path match a glob as git means it (gitignore(5))? By bytes, in linear space, without recursion. */
#include <string.h>

#include "set/ignore.h"

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static bool is_upper(unsigned char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_graph(unsigned char c)
{
	return c > ' ' && c < 0x7f;
}

/* [:name:] of ASCII; false for an unknown name, which makes the whole glob match nothing. */
static bool match_class(const char *name, size_t size, unsigned char c, bool *matched)
{
	bool is_alpha = is_upper(c) || is_lower(c), is_space = c == ' ' || (c >= '\t' && c <= '\r');
	bool is_hex = is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
	const struct { const char *name; bool holds; } classes[] = {
		{ "alnum", is_alpha || is_digit(c) }, { "alpha", is_alpha }, { "blank", c == ' ' || c == '\t' },
		{ "cntrl", c < ' ' || c == 0x7f }, { "digit", is_digit(c) }, { "graph", is_graph(c) },
		{ "lower", is_lower(c) }, { "print", is_graph(c) || c == ' ' },
		{ "punct", is_graph(c) && !is_alpha && !is_digit(c) }, { "space", is_space },
		{ "upper", is_upper(c) }, { "xdigit", is_hex },
	};

	for (size_t i = 0; i < COUNT(classes); i++)
		if (strlen(classes[i].name) == size && memcmp(classes[i].name, name, size) == 0) {
			*matched |= classes[i].holds;
			return true;
		}
	return false;
}

/* [:name:] inside a set, at its '['. Returns its last byte; `at` itself where it is only a bracket; NULL: no set. */
static const char *class_at(const char *at, unsigned char c, bool *matched)
{
	const char *name = at + 2, *end = strchr(name, ']');

	if (!end)
		return NULL;
	if (end == name || end[-1] != ':') {
		*matched |= c == '[';
		return at;
	}
	return match_class(name, (size_t)(end - name - 1), c, matched) ? end : NULL;
}

/* One item of a set; `before`: what stands in front of it, 0 where no range can begin there. Returns its last byte. */
static const char *item_at(const char *at, unsigned char *before, unsigned char c, bool *matched)
{
	unsigned char from = *before;

	if (*at == '-' && from && at[1] && at[1] != ']') {
		at += at[1] == '\\' ? 2 : 1;
		*before = 0;
		if (!*at)
			return NULL;
		*matched |= from <= c && c <= (unsigned char)*at;
		return at;
	}
	if (*at == '[' && at[1] == ':') {
		const char *end = class_at(at, c, matched);

		*before = end == at ? '[' : 0;
		return end;
	}
	if (*at == '\\' && !*++at)
		return NULL;
	*before = (unsigned char)*at;
	*matched |= c == (unsigned char)*at;
	return at;
}

/* [a-z], [!x], [[:digit:]]: one byte of a set. Returns what follows it; NULL: it is not closed, and nothing matches. */
static const char *match_set(const char *glob, unsigned char c, bool *matched)
{
	bool negated = glob[1] == '!' || glob[1] == '^';
	const char *at = glob + 1 + negated;
	unsigned char before = 0;

	*matched = false;
	do {
		at = *at ? item_at(at, &before, c, matched) : NULL;
		if (!at)
			return NULL;
		at++;
	} while (*at != ']');
	*matched = *matched != negated && c != '/';
	return at + 1;
}

/* One step that is no star: both moved on, or false. */
static bool match_one(const char **glob, const char **path)
{
	const char *after = NULL;
	bool matched;

	if (!**path)
		return false;
	switch (**glob) {
	case '?':
		matched = **path != '/';
		break;
	case '[':
		after = match_set(*glob, (unsigned char)**path, &matched);
		matched = after && matched;
		break;
	case '\\':
		++*glob; /* what follows stands for itself; a backslash at the end for nothing */
		matched = **glob && **glob == **path;
		break;
	default:
		matched = **glob == **path;
	}
	if (!matched)
		return false;
	*glob = after ? after : *glob + 1;
	++*path;
	return true;
}

/* Where to go on when what follows a star did not match: with the glob behind it, from `next`. */
struct retry {
	const char *glob, *next; /* NULL: everywhere has been tried */
};

static const char *past_one(const char *path, bool across)
{
	return !*path || (!across && *path == '/') ? NULL : path + 1;
}

static bool retry_from(struct retry *retry, bool across, const char **glob, const char **path)
{
	if (!retry->next)
		return false;
	*path = retry->next;
	*glob = retry->glob;
	retry->next = past_one(*path, across);
	return true;
}

/* Two stars between slashes or ends reach across folders; anywhere else they are one. */
static bool is_across(const char *start, const char *stars, const char *after)
{
	return after - stars >= 2 && (stars == start || stars[-1] == '/') &&
	       (!*after || *after == '/' || (after[0] == '\\' && after[1] == '/'));
}

static bool match_glob(const char *start, const char *path)
{
	struct retry star = { NULL, NULL }, stars = { NULL, NULL };
	const char *glob = start;

	for (;;) {
		if (*glob == '*') {
			const char *after = glob + strspn(glob, "*");

			if (is_across(start, glob, after)) {
				if (!*after)
					return true;
				stars = (struct retry){ after, path };
				star = (struct retry){ NULL, NULL };
				glob = *after == '/' ? after + 1 : after; /* no folder at all */
			} else {
				star = (struct retry){ after, past_one(path, false) };
				glob = after;
			}
		} else if (!*glob && !*path) {
			return true;
		} else if (!match_one(&glob, &path) && !retry_from(&star, false, &glob, &path)) {
			star = (struct retry){ NULL, NULL };
			if (!retry_from(&stars, true, &glob, &path))
				return false;
		}
	}
}

/* What stands before the first special character is compared as it is, and the glob begins behind it. */
bool ignore_glob(const char *glob, const char *path)
{
	size_t plain = strcspn(glob, "*?[\\");

	return strncmp(glob, path, plain) == 0 && match_glob(glob + plain, path + plain);
}
