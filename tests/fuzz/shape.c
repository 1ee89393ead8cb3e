/* SPDX-License-Identifier: MPL-2.0 */
/* Structures read with readers of others where there is one: jansson, libcmark, libcsv. Our own markup is strict, so
 * that its reader can be small and refuse everything else. */
#include "shape.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmark.h>
#include <csv.h>
#include <jansson.h>

static void token(struct fuzz_bytes *shape, const char *kind, const char *text, size_t size)
{
	(void)fuzz_write(shape, kind, strlen(kind));
	(void)fuzz_write(shape, text, size);
	(void)fuzz_write(shape, "\n", 1);
}

/* --- JSON --- */

static void add_json(struct fuzz_bytes *shape, json_t *json)
{
	const char *key;
	json_t *value;
	size_t i;

	if (json_is_object(json)) {
		token(shape, "{", "", 0);
		json_object_foreach(json, key, value) {
			token(shape, "key ", key, strlen(key));
			add_json(shape, value);
		}
		token(shape, "}", "", 0);
	} else if (json_is_array(json)) {
		token(shape, "[", "", 0);
		json_array_foreach(json, i, value)
			add_json(shape, value);
		token(shape, "]", "", 0);
	} else {
		token(shape, json_is_string(json) ? "text" : json_is_null(json) ? "null" : "value", "", 0);
	}
}

static void shape_json(struct fuzz_bytes *shape, const char *at, size_t size)
{
	json_error_t error;
	json_t *json = json_loadb(at, size, JSON_REJECT_DUPLICATES, &error);

	MUST(json);
	add_json(shape, json);
	json_decref(json);
}

/* --- lines --- */

static void each_line(struct fuzz_bytes *shape, const struct fuzz_bytes *output,
		      void (*add)(struct fuzz_bytes *, const char *, size_t))
{
	for (const char *at = output->at; at && *at;) {
		size_t size = strcspn(at, "\n");

		add(shape, at, size && at[size - 1] == '\r' ? size - 1 : size);
		at += size + (at[size] == '\n');
	}
}

/* "##[x]" and "##vso[": obeyed anywhere in a line. */
static bool is_obeyed(const char *line, size_t size)
{
	for (size_t i = 0; i + 3 < size; i++)
		if (line[i] == '#' && line[i + 1] == '#') {
			size_t k = i + 2;

			while (k < size && ((line[k] | 32) >= 'a' && (line[k] | 32) <= 'z'))
				k++;
			if (k < size && line[k] == '[')
				return true;
		}
	return size > 1 && line[0] == ':' && line[1] == ':';
}

static void add_people_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	(void)shape;
	MUST(!is_obeyed(line, size));
}

/* path:line:column: … */
static void add_place_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	MUST(!is_obeyed(line, size));
	token(shape, "line ", line, strcspn(line, " "));
}

/* "ok 1 - x # TODO y": a directive behind an unescaped number sign. */
static void add_tap_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	size_t word = strcspn(line, " \n");

	token(shape, "tap ", line, word < size ? word : size);
	if (strncmp(line, "ok", 2) != 0 && strncmp(line, "not ok", 6) != 0)
		return;
	for (size_t i = 1; i < size; i++)
		if (line[i] == '#' && line[i - 1] != '\\')
			token(shape, "directive", "", 0);
}

/* ::name key=value,…::data */
static void add_github_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	size_t name = strcspn(line + (size > 1 ? 2 : 0), " :\n");

	if (strncmp(line, "::", 2) != 0) {
		MUST(!is_obeyed(line, size));
		return;
	}
	token(shape, "command ", line + 2, name);
	for (size_t i = name + 2; i < size && strncmp(line + i, "::", 2) != 0; i++)
		if (line[i] == '=')
			token(shape, "property", "", 0);
}

/* NAME;PARAMETER=x:value, folded at 75 bytes. */
static void add_calendar_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	MUST(size <= 75);
	if (*line != ' ')
		token(shape, "property ", line, strcspn(line, ":"));
}

static void add_json_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	shape_json(shape, line, size);
}

/* --- CSV --- */

struct sheet { struct fuzz_bytes *shape; bool guarded; };

static void on_cell(void *bytes, size_t size, void *context)
{
	const struct sheet *sheet = context;
	const char *text = bytes;

	/* What a spreadsheet would compute; a number may be negative. */
	MUST(!sheet->guarded || !size || !strchr("=+@\t\r", text[0]));
	MUST(!sheet->guarded || !size || text[0] != '-' || size == 1 || (text[1] >= '0' && text[1] <= '9'));
	token(sheet->shape, "cell", "", 0);
}

static void on_row(int end, void *context)
{
	const struct sheet *sheet = context;

	(void)end;
	token(sheet->shape, "row", "", 0);
}

/* A site's CSV without a mark is for programs, and has the texts as they are; all others are for spreadsheets too. */
static void shape_csv(struct fuzz_bytes *shape, const struct fuzz_bytes *output, bool for_programs)
{
	size_t mark = output->size >= 3 && memcmp(output->at, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	struct sheet sheet = { shape, mark || !for_programs };
	struct csv_parser parser;

	MUST(csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) == 0);
	if (memchr(output->at, ';', strcspn(output->at, "\n")))
		csv_set_delim(&parser, ';');
	MUST(csv_parse(&parser, output->at + mark, output->size - mark, on_cell, on_row, &sheet) == output->size - mark);
	MUST(csv_fini(&parser, on_cell, on_row, &sheet) == 0);
	csv_free(&parser);
}

/* --- Markdown --- */

static size_t pipes_in(const char *line)
{
	size_t count = 0;

	for (size_t i = 0; line[i] && line[i] != '\n'; i++)
		count += line[i] == '|' && (!i || line[i - 1] != '\\');
	return count;
}

/* Tables are GitHub's, not libcmark's: as many unescaped bars on each line of one. */
static void add_table_line(struct fuzz_bytes *shape, const char *line, size_t size)
{
	char count[32];

	if (!size || line[0] != '|')
		return;
	(void)snprintf(count, sizeof(count), "%zu", pipes_in(line));
	token(shape, "bars ", count, strlen(count));
}

static void check_target(const char *url);

static void shape_markdown(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	cmark_node *root = cmark_parse_document(output->at, output->size, CMARK_OPT_DEFAULT), *node;
	cmark_iter *iter = cmark_iter_new(root);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node_type type;
		const char *name;

		node = cmark_iter_get_node(iter);
		type = cmark_node_get_type(node);
		name = cmark_node_get_type_string(node);
		if (event == CMARK_EVENT_EXIT || type == CMARK_NODE_TEXT || type == CMARK_NODE_SOFTBREAK)
			continue;
		if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
			check_target(cmark_node_get_url(node));
		if (type == CMARK_NODE_HTML_INLINE && strcmp(cmark_node_get_literal(node), "<br>") == 0)
			name = "linebreak"; /* in the cell of a table there is no other */
		token(shape, "node ", name, strlen(name));
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	each_line(shape, output, add_table_line);
}

/* --- HTML and XML --- */

static void check_target(const char *url)
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
		token(shape, "attribute ", at, name);
		if (at[name] != '=') {
			at += name;
			continue;
		}
		MUST(at[name + 1] == '"');
		value = strcspn(at + name + 2, "\"<");
		MUST(at[name + 2 + value] == '"');
		if ((name == 4 && strncmp(at, "href", 4) == 0) || (name == 3 && strncmp(at, "src", 3) == 0)) {
			char *target = fuzz_text((const uint8_t *)at + name + 2, value);

			check_target(target);
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
	for (const char *c = at; c < stop; c++)
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
		token(shape, "comment", "", 0);
		return stop + 3;
	}
	at++;
	while (is_name(at[size]) || (!size && (*at == '/' || *at == '?')))
		size++;
	MUST(size && size < sizeof(name));
	memcpy(name, at, size);
	name[size] = '\0';
	token(shape, "tag ", name, size);
	at = add_attributes(shape, at + size, &closed);
	keep_open(open, name, closed);
	return !closed && (strcmp(name, "script") == 0 || strcmp(name, "style") == 0) ? add_raw(shape, at, name) : at;
}

static void shape_markup(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	struct fuzz_bytes open = { NULL, 0, 0 };

	for (const char *at = output->at; *at;)
		if (*at == '<')
			at = add_tag(shape, &open, at);
		else
			at++;
	MUST(!open.size);
	fuzz_free(&open);
}

/* --- which of them --- */

static void add_shape(struct fuzz_bytes *shape, enum kk_format format, const struct fuzz_bytes *output)
{
	switch (format) {
	case KK_JSON: case KK_SARIF: case KK_GITLAB:
		shape_json(shape, output->at, output->size);
		break;
	case KK_NDJSON: each_line(shape, output, add_json_line); break;
	case KK_GITHUB: each_line(shape, output, add_github_line); break;
	case KK_TAP: each_line(shape, output, add_tap_line); break;
	case KK_ICS: each_line(shape, output, add_calendar_line); break;
	case KK_CONCISE: case KK_GCC: each_line(shape, output, add_place_line); break;
	case KK_CSV: shape_csv(shape, output, false); break;
	case KK_MARKDOWN: case KK_GITHUB_SUMMARY: shape_markdown(shape, output); break;
	case KK_HTML: case KK_JUNIT: shape_markup(shape, output); break;
	default: each_line(shape, output, add_people_line); break;
	}
}

struct fuzz_bytes shape_of(enum kk_format format, const struct fuzz_bytes *output)
{
	struct fuzz_bytes shape = { NULL, 0, 0 };

	(void)fuzz_write(&shape, "", 0);
	if (!output->at)
		return shape;
	if (format != KK_CSV && format != KK_ICS && !fuzz_is_plain(output)) {
		(void)fprintf(stderr, "format %d is not plain text:\n%s\n", (int)format, output->at);
		fuzz_broken("plain text", __FILE__, __LINE__);
	}
	add_shape(&shape, format, output);
	return shape;
}

struct fuzz_bytes shape_of_file(const char *name, const struct fuzz_bytes *output)
{
	static const struct { const char *ending; enum kk_format format; } endings[] = {
		{ ".html", KK_HTML }, { ".xml", KK_HTML }, { ".json", KK_JSON }, { ".jsonld", KK_JSON },
		{ ".ics", KK_ICS }, { ".md", KK_MARKDOWN },
	};
	const char *ending = strrchr(name, '.');

	if (ending && strcmp(ending, ".csv") == 0) {
		struct fuzz_bytes shape = { NULL, 0, 0 };

		(void)fuzz_write(&shape, "", 0);
		shape_csv(&shape, output, true);
		return shape;
	}
	for (size_t i = 0; ending && i < COUNT(endings); i++)
		if (strcmp(ending, endings[i].ending) == 0)
			return shape_of(endings[i].format, output);
	return shape_of(KK_TEXT, output);
}

static int compare_lines(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void shape_sort(struct fuzz_bytes *shape)
{
	struct fuzz_bytes sorted = { NULL, 0, 0 };
	size_t count = 0;
	char **lines;

	for (size_t i = 0; i < shape->size; i++)
		count += shape->at[i] == '\n';
	lines = calloc(count + 1, sizeof(*lines));
	MUST(lines);
	count = 0;
	for (char *at = shape->at; *at; at += strlen(at) + 1) {
		lines[count++] = at;
		at[strcspn(at, "\n")] = '\0';
	}
	qsort(lines, count, sizeof(*lines), compare_lines);
	(void)fuzz_write(&sorted, "", 0);
	for (size_t i = 0; i < count; i++)
		token(&sorted, lines[i], "", 0);
	free(lines);
	fuzz_free(shape);
	*shape = sorted;
}

/* --- the same --- */

/* What CommonMark may make of a text. */
static bool is_of_prose(const char *token, size_t size)
{
	static const char *const allowed[] = {
		"tag p", "tag em", "tag strong", "tag code", "tag pre", "tag ul", "tag ol", "tag li", "tag a", "tag blockquote",
		"tag h2", "tag h3", "tag h4", "tag h5", "tag h6", "tag br", "tag hr", "tag /p", "tag /em", "tag /strong",
		"tag /code", "tag /pre", "tag /ul", "tag /ol", "tag /li", "tag /a", "tag /blockquote", "tag /h2", "tag /h3",
		"tag /h4", "tag /h5", "tag /h6", "attribute href", "attribute start", "attribute class", "attribute rel",
		"node paragraph", "node emph", "node strong", "node code", "node list", "node item", "node link",
		"node block_quote", "node heading", "node linebreak", "node thematic_break", "node code_block",
	};

	for (size_t i = 0; i < COUNT(allowed); i++)
		if (size == strlen(allowed[i]) && memcmp(token, allowed[i], size) == 0)
			return true;
	return false;
}

static const char *next_token(const char *at, bool prose)
{
	while (*at && prose && is_of_prose(at, strcspn(at, "\n")))
		at += strcspn(at, "\n") + 1;
	return at;
}

bool shape_same(const struct fuzz_bytes *plain, const struct fuzz_bytes *tried, bool prose)
{
	const char *a = next_token(plain->at, prose), *b = next_token(tried->at, prose);

	while (*a || *b) {
		size_t size_a = strcspn(a, "\n"), size_b = strcspn(b, "\n");

		if (size_a != size_b || memcmp(a, b, size_a) != 0) {
			(void)fprintf(stderr, "expected: %.*s\nhas: %.*s\n", (int)size_a, a, (int)size_b, b);
			return false;
		}
		a = next_token(a + size_a + (a[size_a] == '\n'), prose);
		b = next_token(b + size_b + (b[size_b] == '\n'), prose);
	}
	return true;
}
