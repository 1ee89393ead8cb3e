/* SPDX-License-Identifier: MPL-2.0 */
/* CommonMark prose on a page: its structure is kept, its levels fit, and nothing active comes through. */
#include "page.h"

static const char *html(struct bench *bench, unsigned level, const char *text)
{
	doc_prose(&bench->page, bench->main, level, text);
	return bench_write(bench, REPORT_HTML);
}

static void test_headings_never_skip(void **state)
{
	const char *text = html(*state, 2, "# A\n\n#### B\n\n## C\n\n###### D\n\n# E\n");

	assert_string_equal(text, "<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>\n<h5>D</h5>\n<h3>E</h3>\n");
}

static void test_headings_end_at_six(void **state)
{
	const char *text = html(*state, 5, "# A\n\n## B\n\n### C\n");

	assert_string_equal(text, "<h6>A</h6>\n<h6>B</h6>\n<h6>C</h6>\n");
}

static void test_raw_html_is_text(void **state)
{
	const char *text = html(*state, 2, "<script>alert(1)</script>\n\na <b onclick=x>b</b>\n");

	assert_null(strstr(text, "<script"));
	assert_null(strstr(text, "<b "));
	assert_non_null(strstr(text, "&lt;script&gt;"));
}

static void test_unsafe_links_are_words(void **state)
{
	static const char *const unsafe[] = {
		"[x](javascript:alert)",
		"[x](JavaScript:alert)",
		"[x](<java&#9;script:alert>)",
		"[x](data:text/html,a)",
		"[x](vbscript:a)",
		"[x](file:///etc/passwd)",
		"[x](#inside)",
		"[x]()",
		"![x](javascript:alert)",
		"[x](&#1;javascript:alert)",
	};

	for (size_t i = 0; i < sizeof(unsafe) / sizeof(*unsafe); i++) {
		struct bench *bench = *state;
		const char *text;

		bench_empty(bench);
		text = html(bench, 2, unsafe[i]);
		assert_null(strstr(text, "href"));
		assert_non_null(strstr(text, "x"));
	}
}

static void test_footnotes_are_words(void **state)
{
	const char *text = html(*state, 2, "Over 80 %[^a].\n\n[^a]: Maj\n[^b]: https://a.dk");

	assert_string_equal(text, "<p>Over 80 %[^a].</p>\n<p>[^a]: Maj [^b]: https://a.dk</p>\n");
	bench_empty(*state);
	assert_string_equal(html(*state, 2, "[^a]: Maj"), "<p>[^a]: Maj</p>\n");
}

static void test_safe_links_are_encoded(void **state)
{
	const char *text = html(*state, 2, "[x](<https://a.example/b c\"d>) <mailto:a@b.example> [y](notat.pdf)\n");

	assert_non_null(strstr(text, "<a href=\"https://a.example/b%20c%22d\">x</a>"));
	assert_non_null(strstr(text, "<a href=\"mailto:a@b.example\">"));
	assert_non_null(strstr(text, "<a href=\"notat.pdf\">y</a>"));
}

static void test_pictures_are_links(void **state)
{
	const char *text =
		html(*state, 2, "![Et kort](https://a.example/k.png) [![i](https://b.example)](https://c.example)\n");

	assert_null(strstr(text, "<img"));
	assert_non_null(strstr(text, "<a href=\"https://a.example/k.png\">Et kort</a>"));
	assert_non_null(strstr(text, "<a href=\"https://c.example\">i</a>"));
}

/* What has no words of its own is shown by its address. */
static void test_links_without_words(void **state)
{
	const char *text = html(*state, 2, "[](https://a.example) [![](https://b.example)](https://c.example) x\n");

	assert_non_null(strstr(text, "<a href=\"https://a.example\">https://a.example</a>"));
	assert_non_null(strstr(text, "<a href=\"https://c.example\">https://b.example</a>"));
}

/* Lists deeper than a page shows are the text of the last that is shown. */
static void test_deep_lists_are_bounded(void **state)
{
	const char *text = html(*state, 2, "- - - - - - - - - - - - - - a\n                            - b\n");
	size_t count = 0;

	for (const char *at = text; (at = strstr(at, "<ul>")); at++)
		count++;
	assert_int_equal(count, 12);
	assert_non_null(strstr(text, "a"));
	assert_non_null(strstr(text, "b"));
}

static void test_lists_and_quotes(void **state)
{
	const char *text = html(*state, 2, "3. a\n4. b\n\n   - c\n\n> d\n");

	assert_string_equal(text, "<ol start=\"3\"><li><p>a</p>\n</li><li><p>b</p>\n<ul><li>c</li></ul>\n</li></ol>\n"
				  "<blockquote><p>d</p>\n</blockquote>\n");
}

static void test_deep_nesting_is_bounded(void **state)
{
	enum { DEPTH = 5000 };
	struct bench *bench = *state;
	char *text = arena_alloc(&bench->arena, 2 * DEPTH + 3);
	const char *page;
	size_t count = 0;

	for (size_t i = 0; i < DEPTH; i++)
		memcpy(text + 2 * i, "> ", 2);
	memcpy(text + (size_t)2 * DEPTH, "x\n", 3);
	page = html(bench, 2, text);
	for (const char *at = page; (at = strstr(at, "<blockquote>")); at++)
		count++;
	assert_int_equal(count, 12);
	assert_non_null(strstr(bench_write(bench, REPORT_MARKDOWN), "> > > x"));
}

static void test_stress_within_stress(void **state)
{
	assert_string_equal(html(*state, 2, "*a *b* c* **d**\n"), "<p><em>a b c</em> <strong>d</strong></p>\n");
}

static void test_hard_break_and_code(void **state)
{
	assert_string_equal(html(*state, 2, "a\\\nb `<c>`\n\n    <d>\n"),
			    "<p>a<br>b <code>&lt;c&gt;</code></p>\n<pre><code>&lt;d&gt;\n</code></pre>\n");
}

/* A text of one plain line does not pass through cmark; with a line break after it, it does. Whatever character stands
 * wherever in it, it comes to the same. */
static void test_a_plain_line_is_what_commonmark_makes_of_it(void **state)
{
	static const char *const signs[] = {
		"\u00A0", "æ", "Å", "–", "»", "\u202E", "&#24;", "&amp;", "![x](y)", "1. ", "- ",
		"https://a.example", "  ", "==", "a@b.example",
	};
	struct bench *bench = *state;

	for (size_t i = 1; i < 128 + sizeof(signs) / sizeof(*signs); i++)
		for (int place = 0; place < 6; place++) {
			const char sign[] = { (char)i, '\0' }, *put_in = i < 128 ? sign : signs[i - 128];
			char line[64], longer[72], first[512];

			(void)snprintf(line, sizeof(line), "%s%s%s%s%s", place % 3 == 0 ? put_in : "",
				       place < 3 ? "Et ord" : "Æ", place % 3 == 1 ? put_in : "",
				       place < 3 ? " til" : "x", place % 3 == 2 ? put_in : "");
			(void)snprintf(longer, sizeof(longer), "%s\n", line);
			bench_empty(bench);
			(void)snprintf(first, sizeof(first), "%s", html(bench, 2, line));
			bench_empty(bench);
			assert_string_equal(first, html(bench, 2, longer));
		}
}

/* Of an item's parts behind its first, those that are blocks set the whole list apart. */
static void test_blocks_loosen_a_list(void **state)
{
	static const struct { enum part_kind kind; bool ordered; uint8_t level, loose; } cases[] = {
		{ PART_PARAGRAPH, false, 0, 1 }, { PART_HEADING, false, 3, 1 }, { PART_BLOCKQUOTE, false, 0, 1 },
		{ PART_CODE_BLOCK, false, 0, 1 }, { PART_RULE, false, 0, 1 }, { PART_TABLE, false, 0, 1 },
		{ PART_LIST, false, 0, 0 }, { PART_LIST, true, 0, 1 }, { PART_LIST, false, 1, 1 }, { PART_TEXT, false,
		  0, 0 },
	};
	struct bench *bench = *state;

	for (size_t i = 0; i < COUNT(cases); i++) {
		struct part *list = doc_list(&bench->page, bench->main, ROLE_MEANS), *item, *part;

		(void)doc_add(&bench->page, list, PART_ITEM); /* with nothing in it */
		item = doc_add(&bench->page, list, PART_ITEM);
		(void)doc_add(&bench->page, item, PART_TABLE); /* the first is beside the mark */
		doc_loosen(list);
		assert_int_equal(list->level, 0);
		part = doc_add(&bench->page, item, cases[i].kind);
		part->ordered = cases[i].ordered;
		part->level = cases[i].level;
		doc_loosen(list);
		assert_int_equal(list->level, cases[i].loose);
	}
}

static void test_what_is_empty_is_dropped(void **state)
{
	struct bench *bench = *state;
	struct part *group = doc_group(&bench->page, bench->main, ROLE_NONE), *first, *second;

	first = doc_paragraph(&bench->page, group, ROLE_NONE);
	second = doc_paragraph(&bench->page, group, ROLE_NONE);
	doc_drop_empty(first); /* not the last: it keeps its place */
	assert_ptr_equal(group->first, first);
	doc_drop_empty(second);
	assert_ptr_equal(group->last, first);
	assert_null(first->next);
	doc_text(&bench->page, first, "noget");
	doc_drop_empty(first);
	assert_ptr_equal(group->first, first);
	first->first = NULL;
	doc_drop_empty(first);
	assert_null(group->first);
	assert_null(group->last);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, bench_start, bench_stop)
	static const struct CMUnitTest tests[] = {
		TEST(test_blocks_loosen_a_list), TEST(test_what_is_empty_is_dropped),
		TEST(test_headings_never_skip), TEST(test_headings_end_at_six), TEST(test_raw_html_is_text),
		TEST(test_unsafe_links_are_words), TEST(test_footnotes_are_words),
		TEST(test_safe_links_are_encoded), TEST(test_pictures_are_links),
		TEST(test_links_without_words), TEST(test_deep_lists_are_bounded),
		TEST(test_lists_and_quotes), TEST(test_deep_nesting_is_bounded), TEST(test_stress_within_stress),
		TEST(test_hard_break_and_code), TEST(test_a_plain_line_is_what_commonmark_makes_of_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
