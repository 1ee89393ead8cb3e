/* SPDX-License-Identifier: MPL-2.0 */
/* What is on a page: links that are seen at once, but folded up where they are many. */
#include "page.h"

#include <stdio.h>

#include "../fuzz/fuzz.h"

static const char *page_of(size_t areas, struct fuzz_bytes *page)
{
	static const char head[] =
		"type: kvalitetskontrakt\nformat: 1\nkommune: K\nperiode: 2012\nserviceområder:\n";
	struct fuzz_bytes yaml = { 0 };
	char area[200];
	kk_set *set = bench_set(NULL, NULL);

	fuzz_write(&yaml, head, strlen(head));
	for (size_t i = 0; i < areas; i++) {
		snprintf(area, sizeof(area),
			 "  - navn: Område %zu\n    mål:\n      - {id: m%zu, tekst: Mindst 9 kor, mindst: 9 kor}\n",
			 i, i);
		fuzz_write(&yaml, area, strlen(area));
	}
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", yaml.at, yaml.size), 0);
	assert_int_equal(kk_set_check(set), 0);
	assert_int_equal(kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, page), 0);
	assert_int_equal(fuzz_write(page, "", 1), 0);
	kk_set_free(set);
	fuzz_free(&yaml);
	return page->at;
}

static size_t count(const char *text, const char *what)
{
	size_t times = 0;

	for (; (text = strstr(text, what)) != NULL; text++)
		times++;
	return times;
}

static void few_goals_need_none(void **state)
{
	struct fuzz_bytes page = { 0 };

	(void)state;
	assert_null(strstr(page_of(6, &page), "<nav class=\"toc\""));
	fuzz_free(&page);
}

static void some_are_seen(void **state)
{
	struct fuzz_bytes page = { 0 };
	const char *text = page_of(7, &page);

	(void)state;
	assert_non_null(strstr(text, "aria-label=\"Indhold på siden\"><p><strong>Indhold på siden<"));
	assert_null(strstr(text, "<details>"));
	fuzz_free(&page);
}

static void many_are_folded_up(void **state)
{
	struct fuzz_bytes page = { 0 };
	const char *text = page_of(60, &page), *nav = strstr(text, "<nav class=\"toc\"");

	(void)state;
	assert_non_null(nav);
	assert_non_null(strstr(nav, "><details><summary>Indhold på siden</summary><ul>"));
	assert_int_equal(count(text, "<details>"), 1);
	assert_int_equal(count(text, "Område 59</a></li>"), 1);
	fuzz_free(&page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(few_goals_need_none),
		cmocka_unit_test(some_are_seen),
		cmocka_unit_test(many_are_folded_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
