/* SPDX-License-Identifier: MPL-2.0 */
/* What is a baseline, and what is another file: taken for one, it would make every finding new or hide one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "finding/finding.h"
#include "one_set.h"

#define ID "0123456789abcdef0123456789abcdef"

static int read_as_baseline(const char *text)
{
	return kk_set_baseline(set, text, strlen(text));
}

static void is_one(void **state)
{
	static const char *const texts[] = {
		"{\"known\": []}",
		" \t\r\n{\"known\": []}\n",
		"{\"known\": [{\"id\": \"" ID "\"}]}",
		"{\"version\": 1, \"known\": [{\"rule\": \"KK102\", \"id\": \"" ID "\", \"at\": {\"line\": [1, 2]}}]}",
		"{\"known\": [{\"seen\": [\"id\", {\"id\": 1}], \"id\": \"" ID "\"}], \"more\": {\"known\": 1}}",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		if (read_as_baseline(texts[i]) != 0)
			fail_msg("refused: %s", texts[i]);
}

static void is_none(void **state)
{
	static const char *const texts[] = {
		"",
		"   ",
		"[]",
		"known: []",
		"\"known\"",
		"{}",
		"{\"known\": {}}",
		"{\"known\": 1}",
		"{\"known\": {\"a\": {\"id\": \"" ID "\"}}}",
		"{\"other\": [{\"id\": \"" ID "\"}]}",
		"{\"other\": []}",
		"{\"known\": [\"" ID "\"]}",
		"{\"known\": [[{\"id\": \"" ID "\"}]]}",
		"{\"known\": [{}]}",
		"{\"known\": [{\"rule\": \"KK102\"}]}",
		"{\"known\": [{\"id\": \"0123\"}]}",
		"{\"known\": [{\"id\": [\"" ID "\"]}]}",
		"{\"known\": [{\"id\": {\"id\": \"" ID "\"}}]}",
		"{\"known\": [{\"in\": {\"id\": \"" ID "\"}}]}",
		"{\"known\": [{\"id\": \"0123456789ABCDEF0123456789ABCDEF\"}]}",
		"{\"known\": [], [1]: 2}",
		"{{\"known\": []}: 1}",
		"{\"known\": [&a {\"id\": \"" ID "\"}, *a]}",
		"{\"known\": [",
		"{\"known\": []} {\"known\": []}",
		"{\"known\": [], \"a\": [[[[[[[[1]]]]]]]]}",
		"{\"known\": []}\n---\n- a\n",
		"{\"known\": []}\n---\na\n",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++)
		if (read_as_baseline(texts[i]) != -EBADMSG)
			fail_msg("taken for a baseline: %s", texts[i]);
}

static void knows_what_it_holds(void **state)
{
	char many[8192] = "{\"known\": [";

	(void)state;
	for (int i = 0; i < 130; i++) {
		char one[64];

		(void)snprintf(one, sizeof(one), "%s{\"id\": \"%032x\"}", i ? "," : "", (unsigned)(i * 7919 % 1000));
		(void)strcat(many, one);
	}
	(void)strcat(many, "]}");
	assert_int_equal(read_as_baseline(many), 0);
	assert_true(baseline_has(set, "00000000000000000000000000000000"));
	assert_false(baseline_has(set, ID));
	assert_int_equal(read_as_baseline("{\"known\": []}"), 0);
	assert_false(baseline_has(set, "00000000000000000000000000000000"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_one),
		cmocka_unit_test(is_none),
		cmocka_unit_test(knows_what_it_holds),
	};

	return cmocka_run_group_tests(tests, set_up, take_down);
}
