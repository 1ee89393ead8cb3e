/* SPDX-License-Identifier: MPL-2.0 */
/* What a person wrote between marks, through the making anew of the document around it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <errno.h>

#include "page/keep.h"

static const char *merged(struct arena *arena, bool html, const char *old, const char *text)
{
	struct out out;
	size_t line;

	out_memory(&out, arena);
	assert_int_equal(keep_merge(arena, html, old, strlen(old), text, strlen(text), &out, &line), 0);
	return out_text(&out);
}

struct kept { bool html; const char *old, *text, *expected; };

static void check_all(const struct kept *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct arena arena;
		jmp_buf oom;

		arena_init(&arena, &oom);
		assert_string_equal(merged(&arena, cases[i].html, cases[i].old, cases[i].text), cases[i].expected);
		assert_string_equal(merged(&arena, cases[i].html, cases[i].expected, cases[i].text), cases[i].expected);
		arena_free(&arena);
	}
}

#define FREE(name, text) "<!-- kk:fri " name " -->\n" text "<!-- /kk:fri -->\n"

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
	check_all(cases, COUNT(cases));
}

/* What only looks like marks, fences or headings, and the ends of lines as other programs write them. */
static void nothing_else_is_a_mark(void **state)
{
	static const struct kept cases[] = {
		/* as other programs end lines, and without the end of the last one */
		{ false, "# A\r\n<!-- kk:fri x -->\t\r\nmit\r\n<!-- /kk:fri -->",
		  "# A\n<!-- kk:fri x -->\n<!-- /kk:fri -->", "# A\n<!-- kk:fri x -->\nmit\r\n<!-- /kk:fri -->" },
		/* in their order; a name that comes again is the next one's */
		{ false, "# A\n" FREE("y", "1\n") "# B\n" FREE("y", "2\n") FREE("z", "3\n"), "# A\nnyt\n"
		  "# B\n" FREE("y", ""),
		  "# A\nnyt\n# B\n" FREE("y", "1\n") "\n" FREE("y", "2\n") "\n" FREE("z", "3\n") },
		/* nothing, in either language, and in HTML's way */
		{ false, FREE("tom", "\n") FREE("x", "No remarks.\n") FREE("y", "Ingen bemærkninger!\n"),
		  FREE("x", "Ingen bemærkninger.\n") FREE("y", "") FREE("ny", "z\n"),
		  FREE("x", "Ingen bemærkninger.\n") FREE("y", "Ingen bemærkninger!\n") FREE("ny", "z\n") },
		{ true, FREE("x", "<p>No remarks.</p>\n") FREE("y", "<p>mit</p> <b>dit</b>\n"),
		  FREE("x", "") FREE("y", ""), FREE("x", "") FREE("y", "<p>mit</p> <b>dit</b>\n") },
		/* what only looks like a mark, and what only looks like a fence */
		{ false, "<!-- kk:fritekst -->\n<!-- kk:fri x\n<!--->\n``\n```a`b\n~~\n" FREE("x", "mit\n"), FREE("x",
		  ""),
		  FREE("x", "mit\n") },
		{ true, "```\n<hr><h0>\n<h7>a</h7>\n" FREE("x", "<p>mit</p>\n"), FREE("x", ""), FREE("x",
		  "<p>mit</p>\n") },
		/* fences of either sign, in lists and quotations, that only one as long with nothing behind it ends */
		{ false, "~~~~ x\n~~~\n````\n~~~~ y\n# A\n<!-- kk:fri y -->\n~~~~~\n1. ```\n   <!-- kk:fri y -->\n"
		  "   ```\n"
			 "12) > - ~~~\n<!-- /kk:fri -->\n~~~\n1.a\n-b\n>c\n12\n-\n" FREE("x", "mit\n"), FREE("x", ""),
		  FREE("x", "mit\n") },
		/* seven signs are no heading, nor are those without a blank or words */
		{ false, "# A\n####### B\n#C\n#\n######\n" FREE("y", "mit\n"), "# A\n####### B\nb\n# C\n",
		  "# A\n####### B\nb\n\n" FREE("y", "mit\n") "# C\n" },
		{ true, "<main><section><h2>A</h2>\n" FREE("y", "mit\n") "</section>\n",
		  "<main><section><h2>A</h2>\na\n<section><h3>B</h3>\nb\n</section>\n</section>\n</main>\nefter\n",
		  "<main><section><h2>A</h2>\na\n\n" FREE("y", "mit\n")
		  "<section><h3>B</h3>\nb\n</section>\n</section>\n</main>\nefter\n" },
		{ true, "<h1>A</h1>\n" FREE("y", "mit\n"), "<h1>A</h1>\na\n<section>\n<h2>B</h2>\n</section>\n",
		  "<h1>A</h1>\na\n\n" FREE("y", "mit\n") "<section>\n<h2>B</h2>\n</section>\n" },
		{ true, "<h1>A</h1>\n" FREE("y", "mit\n"), "<h1>A</h1>\na\n</main>\nefter\n",
		  "<h1>A</h1>\na\n\n" FREE("y", "mit\n") "</main>\nefter\n" },
	};

	(void)state;
	check_all(cases, COUNT(cases));
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
		/* the same in what is made anew would be a fault of the caller's */
		assert_int_equal(keep_merge(&arena, false, "", 0, cases[i].old, strlen(cases[i].old), &out, &line),
				 -EINVAL);
		assert_int_equal(out.size, 0);
		arena_free(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_survive),
		cmocka_unit_test(nothing_else_is_a_mark),
		cmocka_unit_test(broken_marks_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
