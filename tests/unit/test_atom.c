/* SPDX-License-Identifier: MPL-2.0 */
/* A feed: newest first, whole when empty, and its structure safe from any text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "data/atom.h"

static const struct atom_entry entries[] = {
	{ .id = "tag:x,2011-10-31:a", .title = "Kontrakt", .link = "a/", .summary = "", .author = "By",
	 .updated = { 2011, 10, 31 } },
	{ .id = "tag:x,2012-10-22:b", .title = "</title><b>&\"]]>\x01\xEF\xBF\xBF\xEF\xBF\xBE\xFF\n",
	  .link = "b/?a&b", .summary = "å",
	 .author = "By",
	  .updated = { 2012, 10, 22 } },
};

static size_t count(const char *text, const char *what)
{
	size_t found = 0;

	for (; (text = strstr(text, what)); text++)
		found++;
	return found;
}

static void a_feed_is_newest_first(void **state)
{
	struct atom_feed feed = { .id = "tag:x", .title = "T", .home = "./", .lang = KK_LANG_DA, .entries = entries,
				 .count = 2 };
	struct arena arena;
	struct out out;
	jmp_buf oom;
	const char *text;

	(void)state;
	arena_init(&arena, &oom);
	out_memory(&out, &arena);
	atom_write(&arena, &feed, &out);
	text = out_text(&out);
	assert_non_null(strstr(text, "<updated>2012-10-22T00:00:00Z</updated>"));
	assert_true(strstr(text, "2012-10-22:b") < strstr(text, "2011-10-31:a"));
	assert_non_null(strstr(text,
			       "<title>&lt;/title&gt;&lt;b&gt;&amp;&quot;]]&gt;"
			       "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\n</title>"));
	assert_non_null(strstr(text, "href=\"b/?a&amp;b\""));
	assert_int_equal(count(text, "<entry>"), 2);
	arena_free(&arena);
}

static void a_feed_keeps_to_its_limit(void **state)
{
	struct atom_feed feed = { .id = "tag:x", .title = "T", .home = "./", .entries = entries, .count = 2,
				 .limit = 1 };
	struct arena arena;
	struct out out;
	jmp_buf oom;

	(void)state;
	arena_init(&arena, &oom);
	out_memory(&out, &arena);
	atom_write(&arena, &feed, &out);
	assert_int_equal(count(out_text(&out), "<entry>"), 1);
	feed.count = 0;
	out_memory(&out, &arena);
	atom_write(&arena, &feed, &out);
	assert_int_equal(count(out_text(&out), "<entry>"), 0);
	assert_int_equal(count(out_text(&out), "<updated>"), 1);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_feed_is_newest_first),
		cmocka_unit_test(a_feed_keeps_to_its_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
