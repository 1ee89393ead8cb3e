/* SPDX-License-Identifier: MPL-2.0 */
/* What a person wrote between marks, through the making anew of the document around it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "keep.h"

static const char *merged(struct arena *arena, bool html, const char *old, const char *text)
{
	struct out out;
	size_t line;

	out_memory(&out, arena);
	assert_int_equal(keep_merge(arena, html, old, strlen(old), text, strlen(text), &out, &line), 0);
	return out_text(&out);
}

struct kept { bool html; const char *old, *text, *expected; };

static void blocks_survive(void **state)
{
	static const struct kept cases[] = {
		{ false, "# A\n<!-- kk:fri x -->\nmit\n<!-- /kk:fri -->\n",
		  "# A\nnyt\n<!-- kk:fri x -->\n<!-- /kk:fri -->\n",
		  "# A\nnyt\n<!-- kk:fri x -->\nmit\n<!-- /kk:fri -->\n" },
		/* where nothing was written, what is new stands */
		{ false, "<!-- kk:fri x -->\nIngen bemærkninger.\n<!-- /kk:fri -->\n",
		  "<!-- kk:fri x -->\nnyt\n<!-- /kk:fri -->\n", "<!-- kk:fri x -->\nnyt\n<!-- /kk:fri -->\n" },
		/* a block of one's own goes to its section, or to the end */
		{ false, "# A\n## B\n<!-- kk:fri y -->\nmit\n<!-- /kk:fri -->\n## C\n", "# A\n## B\nnyt\n\n## C\nc\n",
		  "# A\n## B\nnyt\n\n<!-- kk:fri y -->\nmit\n<!-- /kk:fri -->\n\n## C\nc\n" },
		{ false, "# A\n## V\n<!-- kk:fri y -->\nmit\n<!-- /kk:fri -->\n", "# A\nnyt\n",
		  "# A\nnyt\n\n<!-- kk:fri y -->\nmit\n<!-- /kk:fri -->\n" },
		/* marks in code are text */
		{ false, "# A\n```\n<!-- kk:fri y -->\n```\n", "# A\n", "# A\n" },
		{ true, "<section><h2>A</h2>\n<!-- kk:fri y -->\n<p>mit</p>\n<!-- /kk:fri -->\n</section>\n",
		  "<section><h2>A</h2>\n<p>nyt</p>\n</section>\n</main>\n",
		  "<section><h2>A</h2>\n<p>nyt</p>\n\n<!-- kk:fri y -->\n<p>mit</p>\n<!-- /kk:fri "
		  "-->\n</section>\n</main>\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct arena arena;
		jmp_buf oom;

		arena_init(&arena, &oom);
		assert_string_equal(merged(&arena, cases[i].html, cases[i].old, cases[i].text), cases[i].expected);
		assert_string_equal(merged(&arena, cases[i].html, cases[i].expected, cases[i].text), cases[i].expected);
		arena_free(&arena);
	}
}

static void broken_marks_are_told(void **state)
{
	static const struct { const char *old; size_t line; } cases[] = {
		{ "a\n<!-- kk:fri x -->\nmit\n", 2 },
		{ "<!-- kk:fri x -->\n<!-- kk:fri y -->\n<!-- /kk:fri -->\n", 1 },
		{ "a\nb\n<!-- /kk:fri -->\n", 3 },
		{ "<!-- kk:fri -->\n<!-- /kk:fri -->\n", 1 },
		{ "a\n```\n<!-- kk:fri x -->\nmit\n<!-- /kk:fri -->\n", 2 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct arena arena;
		struct out out;
		jmp_buf oom;
		size_t line;

		arena_init(&arena, &oom);
		out_memory(&out, &arena);
		assert_int_equal(keep_merge(&arena, false, cases[i].old, strlen(cases[i].old), "", 0, &out, &line),
				 -EBADMSG);
		assert_int_equal(line, cases[i].line);
		assert_int_equal(out.size, 0);
		arena_free(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_survive),
		cmocka_unit_test(broken_marks_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
