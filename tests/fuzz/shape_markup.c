/* SPDX-License-Identifier: MPL-2.0 */
/* HTML and XML. Our own is strict, so that its reader can be small and refuse everything else. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shape_parts.h"

void shape_target(const char *url)
{
	size_t scheme = strcspn(url, ":/?#");

	if (url[scheme] == ':')
		MUST(strncmp(url, "https:", 6) == 0 || strncmp(url, "http:", 5) == 0 || strncmp(url, "mailto:", 7) == 0 ||
		     strncmp(url, "urn:", 4) == 0 || strncmp(url, "tag:", 4) == 0 || strncmp(url, "data:text/csv", 13) == 0 ||
		     strncmp(url, "tel:", 4) == 0);
}

static bool is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("-_:.", c));
}

/* The references that HTML and XML share, and characters by number. */
static void check_reference(const char *at)
{
	static const char *const known[] = { "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" };

	for (size_t i = 0; i < COUNT(known); i++)
		if (strncmp(at, known[i], strlen(known[i])) == 0)
			return;
	MUST(at[1] == '#' && at[2] && at[2 + strspn(at + 2, "0123456789")] == ';');
}

/* name="value", … up to the end of the tag; returns behind it. */
static const char *add_attributes(struct fuzz_bytes *shape, const char *at, bool *closed)
{
	for (*closed = false; *at != '>';) {
		size_t name = 0, value;

		at += strspn(at, " \n\t");
		if (*at == '>')
			break;
		if (at[0] == '/' || at[0] == '?') {
			MUST(at[1] == '>');
			*closed = true;
			at++;
			continue;
		}
		while (is_name(at[name]))
			name++;
		MUST(name);
		MUST(name < 3 || (at[0] | 32) != 'o' || (at[1] | 32) != 'n'); /* onclick */
		shape_token(shape, "attribute ", at, name);
		if (at[name] != '=') {
			at += name;
			continue;
		}
		MUST(at[name + 1] == '"');
		value = strcspn(at + name + 2, "\"<");
		for (size_t i = name + 2; i < name + 2 + value; i++)
			if (at[i] == '&')
				check_reference(at + i);
		MUST(at[name + 2 + value] == '"');
		if ((name == 4 && strncmp(at, "href", 4) == 0) || (name == 3 && strncmp(at, "src", 3) == 0)) {
			char *target = fuzz_text((const uint8_t *)at + name + 2, value);

			shape_target(target);
			free(target);
		}
		at += name + value + 3;
		MUST(*at == ' ' || *at == '>' || *at == '/' || *at == '?' || *at == '\n');
	}
	return at + 1;
}

/* <script> and <style> hold other languages: JSON's structure, and a style whole. */
static const char *add_raw(struct fuzz_bytes *shape, const char *at, const char *name)
{
	char end[48];
	const char *stop;

	(void)snprintf(end, sizeof(end), "</%s>", name);
	stop = strstr(at, end);
	MUST(stop);
	for (const char *c = at; (c = memchr(c, '<', (size_t)(stop - c))); c++)
		MUST(strncmp(c, "<!--", 4) != 0 && strncmp(c, "</script", 8) != 0);
	if (at[strspn(at, " \n")] == '{' || at[strspn(at, " \n")] == '[')
		shape_json(shape, at, (size_t)(stop - at));
	else
		MUST(!memchr(at, '<', (size_t)(stop - at))); /* the rules of our own that the page has a use for */
	return stop;
}

/* The elements that are open, each name with a space behind it. */
static void keep_open(struct fuzz_bytes *open, const char *name, bool closed)
{
	static const char empty[] = " meta link br hr img input col ";
	char padded[48];

	(void)snprintf(padded, sizeof(padded), " %s ", name);
	if (closed || *name == '?' || strstr(empty, padded))
		return;
	if (*name != '/') {
		(void)fuzz_write(open, padded, strlen(padded));
		return;
	}
	(void)snprintf(padded, sizeof(padded), " %s ", name + 1);
	MUST(open->size >= strlen(padded) && memcmp(open->at + open->size - strlen(padded), padded, strlen(padded)) == 0);
	open->size -= strlen(padded);
}

static const char *add_tag(struct fuzz_bytes *shape, struct fuzz_bytes *open, const char *at)
{
	char name[32];
	size_t size = 0;
	bool closed;

	if (strncmp(at, "<!DOCTYPE html>", 15) == 0 || strncmp(at, "<!doctype html>", 15) == 0)
		return at + 15;
	if (strncmp(at, "<!--", 4) == 0) { /* a section of the committee's own */
		const char *stop = strstr(at, "-->");

		MUST(stop);
		shape_token(shape, "comment", "", 0);
		return stop + 3;
	}
	at++;
	while (is_name(at[size]) || (!size && (*at == '/' || *at == '?')))
		size++;
	MUST(size && size < sizeof(name));
	memcpy(name, at, size);
	name[size] = '\0';
	shape_token(shape, "tag ", name, size);
	at = add_attributes(shape, at + size, &closed);
	keep_open(open, name, closed);
	return !closed && (strcmp(name, "script") == 0 || strcmp(name, "style") == 0) ? add_raw(shape, at, name) : at;
}

void shape_markup(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	struct fuzz_bytes open = { NULL, 0, 0 };

	for (const char *at = output->at; *at;) {
		if (*at == '&')
			check_reference(at);
		at = *at == '<' ? add_tag(shape, &open, at) : at + 1;
	}
	MUST(!open.size);
	fuzz_free(&open);
}
