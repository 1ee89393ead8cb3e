/* SPDX-License-Identifier: MPL-2.0 */
/* Structures: which reader reads what, and whether two are the same. */
#include "shape.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shape_parts.h"

void shape_token(struct fuzz_bytes *shape, const char *kind, const char *text, size_t size)
{
	(void)fuzz_write(shape, kind, strlen(kind));
	(void)fuzz_write(shape, text, size);
	(void)fuzz_write(shape, "\n", 1);
}

static void add_shape(struct fuzz_bytes *shape, enum kk_format format, const struct fuzz_bytes *output)
{
	switch (format) {
	case KK_JSON: case KK_SARIF: case KK_GITLAB: shape_json(shape, output->at, output->size); break;
	case KK_NDJSON: shape_json_lines(shape, output); break;
	case KK_GITHUB: shape_github(shape, output); break;
	case KK_TAP: shape_tap(shape, output); break;
	case KK_ICS: shape_calendar(shape, output); break;
	case KK_CONCISE: case KK_GCC: shape_places(shape, output); break;
	case KK_CSV: shape_csv(shape, output, false); break;
	case KK_MARKDOWN: case KK_GITHUB_SUMMARY: shape_markdown(shape, output); break;
	case KK_HTML: case KK_JUNIT: shape_markup(shape, output); break;
	case KK_YAML: shape_yaml(shape, output); break;
	case KK_SQLITE: shape_database(shape, output); break;
	default: shape_people(shape, output); break;
	}
}

struct fuzz_bytes shape_of(enum kk_format format, const struct fuzz_bytes *output)
{
	struct fuzz_bytes shape = { NULL, 0, 0 };

	(void)fuzz_write(&shape, "", 0);
	if (!output->at)
		return shape;
	if (format != KK_CSV && format != KK_ICS && format != KK_SQLITE && !fuzz_is_plain(output)) {
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
		shape_token(&sorted, lines[i], "", 0);
	free(lines);
	fuzz_free(shape);
	*shape = sorted;
}

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
