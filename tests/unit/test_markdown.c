/* SPDX-License-Identifier: MPL-2.0 */
/* Markdown of a page: plain text stays text, blocks keep their shape, tables stay tables. */
#include "page.h"

#include <cmark.h>

static const char *paragraph(struct bench *bench, const char *text)
{
	doc_text(&bench->page, doc_paragraph(&bench->page, bench->main, ROLE_NONE), text);
	return bench_write(bench, REPORT_MARKDOWN);
}

static void test_escapes(void **state)
{
	static const char *const cases[][2] = {
		{ "a *b* _c_ d_e", "a \\*b\\* \\_c\\_ d_e\n" },
		{ "<b> &amp; AT&T & co", "\\<b> \\&amp; AT&T & co\n" },
		{ "[x](y) `z` ~q~ $m$ a|b {#i}", "\\[x\\](y) \\`z\\` \\~q\\~ \\$m\\$ a\\|b \\{#i\\}\n" },
		{ "# h", "\\# h\n" }, { "a # b", "a # b\n" }, { "- p", "\\- p\n" }, { "+ p", "\\+ p\n" },
		{ "> q", "\\> q\n" }, { "=== ", "\\===\n" }, { "12. x", "12\\. x\n" }, { "3) x", "3\\) x\n" },
		{ "2012", "2012\n" }, { "1.5 x", "1.5 x\n" }, { "a. x", "a\\. x\n" }, { "(1) x", "\\(1) x\n" },
		{ "12.", "12\\.\n" }, { "12.x", "12.x\n" }, { "a:/b ://", "a:/b \\://\n" }, { "xww.a", "xww.a\n" },
		{ "Www.a", "Www\\.a\n" }, { "iv. x", "iv\\. x\n" }, { "Nej. x", "Nej. x\n" },
		{ "www.a.dk http://b.dk c@d.dk", "www\\.a.dk http\\://b.dk c\\@d.dk\n" },
		{ "\\", "\\\\\n" }, { "  a \n\t b  ", "a b\n" }, { "    code", "code\n" },
		{ "\u00A0a\u00A0%", "\u00A0a\u00A0%\n" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct bench *bench = *state;

		bench_empty(bench);
		assert_string_equal(paragraph(bench, cases[i][0]), cases[i][1]);
	}
}

/* Every text of three of these characters comes back from a CommonMark reader as itself. */
static void test_round_trip(void **state)
{
	static const char alphabet[] = "*_`[]()<>&#-+=.:;|!~\\\"'$@{}1a x";
	size_t count = sizeof(alphabet) - 1;

	for (size_t i = 0; i < count * count * count; i++) {
		char text[] = { alphabet[i % count], alphabet[i / count % count], alphabet[i / count / count], 'z',
				'\0' };
		struct bench *bench = *state;
		cmark_node *document, *node;
		const char *start = text, *written;

		bench_empty(bench);
		written = paragraph(bench, text);
		document = cmark_parse_document(written, strlen(written), 0);
		cmark_consolidate_text_nodes(document);
		node = cmark_node_first_child(document);
		assert_int_equal(cmark_node_get_type(node), CMARK_NODE_PARAGRAPH);
		assert_null(cmark_node_next(node));
		node = cmark_node_first_child(node);
		assert_null(cmark_node_next(node));
		start += strspn(start, " ");
		if (!strstr(start, "  "))
			assert_string_equal(cmark_node_get_literal(node), start);
		cmark_node_free(document);
	}
}

static void test_table(void **state)
{
	struct bench *bench = *state;
	struct page *page = &bench->page;
	struct part *table = doc_table(page, bench->main, ROLE_NONE, "t", "Tal");
	struct part *row = doc_add(page, table, PART_ROW), *cell, *list;

	doc_cell(page, row, CELL_HEADER, "Mål");
	doc_cell(page, row, CELL_HEADER | CELL_NUMBER, "Målt");
	row = doc_add(page, table, PART_ROW);
	cell = doc_cell(page, row, CELL_HEADER, NULL);
	list = doc_list(page, cell, ROLE_NONE);
	doc_item(page, list, "a | b");
	doc_item(page, list, "- c\nd");
	doc_cell(page, row, CELL_NUMBER, "7");
	assert_string_equal(bench_write(bench, REPORT_MARKDOWN),
			    "Tal\n\n"
			    "| Mål             | Målt |\n"
			    "| --------------- | ---: |\n"
			    "| a \\| b<br>- c d |    7 |\n");
}

static void test_nested_blocks(void **state)
{
	struct bench *bench = *state;

	doc_prose(&bench->page, bench->main, 2, "- a\n\n  b\n\n  1. c\n     > d\n\n- e\n\n* f\n\n```\n```` x\n```\n");
	assert_string_equal(bench_write(bench, REPORT_MARKDOWN),
			    "- a\n\n  b\n\n  1. c\n\n     > d\n\n- e\n\n* f\n\n`````\n```` x\n`````\n");
}

static void test_headings_and_figures(void **state)
{
	struct bench *bench = *state;
	struct page *page = &bench->page;
	struct part *figures;

	page->kicker = "Kontrakt 2012 #";
	page->sender = "By";
	doc_heading(page, bench->main, 1, NULL, "Hvad?");
	doc_heading(page, bench->main, 3, NULL, "Svar")->label = "Mål 1.1";
	figures = doc_add(page, bench->main, PART_FIGURES);
	doc_figure(page, figures, "Start", "4", "2011");
	doc_figure(page, figures, "Mål", "5", NULL);
	assert_string_equal(
		bench_write(bench, REPORT_MARKDOWN),
		"# Kontrakt 2012 \\# – By\n\n**Hvad?**\n\n### Mål 1.1: Svar\n\n- Start: 4 (2011)\n- Mål: 5\n");
}

static void test_prose_keeps_its_marks(void **state)
{
	static const char *const cases[][2] = {
		/* an underscore is no mark in a word; beside code it is */
		{ "in*d*eni, *f*oran, bag*i* og *e* for *s*ig", "in*d*eni, *f*oran, bag*i* og _e_ for *s*ig\n" },
		{ "`c`*a*`d`", "`c`_a_`d`\n" },
		{ "``` `a ```", "`` `a ``\n" }, { "``` a` ```", "`` a` ``\n" }, { "`  a  `", "`  a  `\n" },
		{ "` a`", "` a`\n" }, { "`a `", "`a `\n" }, { "` `", "` `\n" }, { "`a|b`", "`a|b`\n" },
		{ "<https://a.dk> [https://a.dk](https://a.dk) [b](https://a.dk)",
		  "<https://a.dk> <https://a.dk> [b](https://a.dk)\n" },
		{ "[**b**](https://a.dk) [a *b*](https://a.dk) [notat.pdf](notat.pdf) <a@b.dk>",
		  "[**b**](https://a.dk) [a _b_](https://a.dk) [notat.pdf](notat.pdf) [a\\@b.dk](mailto:a@b.dk)\n" },
		{ "a\\\nb\n===\n\nc\\\nd", "### a b\n\nc\\\nd\n" },
		/* lists that stand beside each other have another mark each */
		{ "- a\n\n* b\n\n+ c", "- a\n\n* b\n\n- c\n" }, { "1. a\n\n1) b", "1. a\n\n1) b\n" },
		{ "- a\n\n1. b", "- a\n\n1. b\n" }, { "> a\n>\n> - b\n>\n>   c", "> a\n>\n> - b\n>\n>   c\n" },
		{ "a\n\n>\n\nb", "a\n\n>\n\nb\n" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct bench *bench = *state;

		bench_empty(bench);
		doc_prose(&bench->page, bench->main, 2, cases[i][0]);
		assert_string_equal(bench_write(bench, REPORT_MARKDOWN), cases[i][1]);
	}
}

/* What is code to one reader is code to another, however many backticks it has. */
static void test_fences_of_code(void **state)
{
	struct bench *bench = *state;
	char text[2048] = "", run[64], expected[2200];

	for (size_t i = 1; i <= 40; i++) {
		memset(run, '`', i);
		(void)strcpy(run + i, "a");
		(void)strcat(text, run);
	}
	doc_add(&bench->page, doc_paragraph(&bench->page, bench->main, ROLE_NONE), PART_CODE)->text = text;
	memset(run, '`', 41);
	run[41] = '\0';
	(void)snprintf(expected, sizeof(expected), "%s %s %s\n", run, text, run);
	assert_string_equal(bench_write(bench, REPORT_MARKDOWN), expected);
}

/* In a cell all is one line. */
static void test_prose_in_a_cell(void **state)
{
	struct bench *bench = *state;
	struct page *page = &bench->page;
	struct part *table = doc_table(page, bench->main, ROLE_NONE, "t", "Tal"), *row = doc_add(page, table, PART_ROW);

	doc_cell(page, row, CELL_HEADER, "A");
	doc_cell(page, row, CELL_HEADER, "B");
	row = doc_add(page, table, PART_ROW);
	doc_prose(page, doc_cell(page, row, 0, NULL), 2, "a `b|c`\\\nd\n\n> e\n");
	doc_cell(page, row, CELL_TOTAL, NULL);
	row = doc_add(page, table, PART_ROW);
	doc_cell(page, row, CELL_TOTAL, "I alt");
	doc_cell(page, row, CELL_TOTAL | CELL_NUMBER, "7");
	assert_string_equal(bench_write(bench, REPORT_MARKDOWN), "Tal\n\n"
								 "| A                  | B     |\n"
								 "| ------------------ | ----- |\n"
								 "| a `b\\|c`<br>d<br>e |       |\n"
								 "| **I alt**          | **7** |\n");
}

static void test_tables_of_any_size(void **state)
{
	struct bench *bench = *state;
	struct page *page = &bench->page;
	struct part *table = doc_table(page, bench->main, ROLE_NONE, "t", "Tal"), *row;
	char text[3000];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	row = doc_add(page, table, PART_ROW);
	doc_cell(page, row, CELL_HEADER, "A");
	doc_cell(page, row, CELL_HEADER | CELL_NUMBER, "B");
	for (size_t i = 0; i < 100; i++) {
		row = doc_add(page, table, PART_ROW);
		doc_cell(page, row, 0, i ? "a" : text);
		doc_cell(page, row, CELL_NUMBER, "1");
	}
	assert_non_null(strstr(bench_write(bench, REPORT_MARKDOWN), "x | 1 |\n| a | 1 |\n| a | 1 |\n"));
	assert_memory_equal(bench_write(bench, REPORT_MARKDOWN), "Tal\n\n| A | B |\n| --- | --: |\n| xxx", 33);
}

/* An item of two blocks sets all items apart; what was added and left empty leaves no line behind. */
static void test_loose_items(void **state)
{
	struct bench *bench = *state;
	struct part *list = doc_list(&bench->page, bench->main, ROLE_NONE), *item;

	doc_item(&bench->page, list, "a");
	item = doc_item(&bench->page, list, NULL);
	doc_prose(&bench->page, item, 3, "b\n\nc");
	doc_hoist(item);
	doc_loosen(list);
	doc_drop_empty(doc_paragraph(&bench->page, bench->main, ROLE_SOURCE));
	doc_text(&bench->page, doc_paragraph(&bench->page, bench->main, ROLE_NONE), "d");
	assert_string_equal(bench_write(bench, REPORT_MARKDOWN), "- a\n\n- b\n\n  c\n\nd\n");
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, bench_start, bench_stop)
	static const struct CMUnitTest tests[] = {
		TEST(test_escapes), TEST(test_round_trip), TEST(test_table), TEST(test_nested_blocks),
		TEST(test_headings_and_figures), TEST(test_loose_items), TEST(test_prose_keeps_its_marks),
		TEST(test_fences_of_code), TEST(test_prose_in_a_cell), TEST(test_tables_of_any_size),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
