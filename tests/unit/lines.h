/* SPDX-License-Identifier: MPL-2.0 */
/* Data files of the unit tests: one case a line, columns between bars, "#" begins a comment line. */
#ifndef KK_TEST_LINES_H
#define KK_TEST_LINES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"

#define MAX_COLUMNS 8

struct line {
	unsigned number;
	char *column[MAX_COLUMNS]; /* trimmed; NULL past the last */
};

/* Characters that do not show are written by name. */
static void expand(char *text)
{
	static const struct { const char *name, *bytes; } names[] = {
		{ "{nbsp}", "\xC2\xA0" }, { "{nnbsp}", "\xE2\x80\xAF" }, { "{minus}", "\xE2\x88\x92" },
		{ "{tab}", "\t" }, { "{space}", " " }, { "{bar}", "|" }, { "{newline}", "\n" },
	};

	for (size_t i = 0; i < COUNT(names); i++) {
		size_t size = strlen(names[i].bytes), name = strlen(names[i].name);

		for (char *at; (at = strstr(text, names[i].name)) != NULL;) {
			memcpy(at, names[i].bytes, size);
			memmove(at + size, at + name, strlen(at + name) + 1);
		}
	}
}

static char *trimmed(char *text)
{
	size_t size;

	while (*text == ' ')
		text++;
	for (size = strlen(text); size && strchr(" \n", text[size - 1]); size--)
		text[size - 1] = '\0';
	expand(text);
	return text;
}

/* Runs `check` on every line of tests/unit/NAME; a failing line is named. */
static void each_line(const char *name, bool (*check)(struct arena *arena, const struct line *line))
{
	char path[4096], text[4096];
	unsigned number = 0, failed = 0, count = 0;
	FILE *file;

	(void)snprintf(path, sizeof(path), "%s/unit/%s", KK_TESTS_DIR, name);
	file = fopen(path, "r");
	assert_non_null(file);
	while (fgets(text, sizeof(text), file)) {
		struct line line = { .number = ++number };
		struct arena arena;
		char *column = text;

		if (*text == '#' || *text == '\n')
			continue;
		for (unsigned i = 0; i < MAX_COLUMNS && column; i++) {
			char *bar = strchr(column, '|');

			if (bar)
				*bar++ = '\0';
			line.column[i] = trimmed(column);
			column = bar;
		}
		arena_init(&arena, NULL); /* out of memory, a test may crash */
		if (!check(&arena, &line)) {
			print_error("%s:%u\n", path, number);
			failed++;
		}
		arena_free(&arena);
		count++;
	}
	(void)fclose(file);
	assert_int_equal(failed, 0);
	assert_true(count > 0);
}

static bool same(const char *what, const char *got, const char *expected)
{
	if (strcmp(got, expected) == 0)
		return true;
	print_error("%s: got »%s«, expected »%s«\n", what, got, expected);
	return false;
}

#endif
