/* SPDX-License-Identifier: MPL-2.0 */
/* Where a file that is no YAML, or hides a trap of YAML's, is told of, and by which rule. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "one_set.h"

struct place_of_problem { const char *text, *places; };

/* "2:3 KK001 4:1 KK006": all that the format's rules say. */
static void check(const struct place_of_problem *problem)
{
	const struct kk_options options = { .today = "2012-11-01" };
	struct kk_finding finding;
	char found[512] = "";
	kk_set *one;

	assert_int_equal(kk_set_new(&one, &options), 0);
	assert_int_equal(kk_set_add_bytes(one, "a.yaml", problem->text, strlen(problem->text)), 0);
	assert_int_equal(kk_set_check(one), 0);
	for (size_t i = 0; kk_set_finding(one, i, &finding) == 0; i++)
		if (strncmp(finding.rule, "KK0", 3) == 0) {
			size_t size = strlen(found);

			(void)snprintf(found + size, sizeof(found) - size, "%s%zu:%zu "
				"%s", size ? " " : "", finding.line,
				       finding.column, finding.rule);
		}
	if (strcmp(found, problem->places) != 0)
		fail_msg("%s\nfound %s and not %s", problem->text, found, problem->places);
	kk_set_free(one);
}

static void check_all(const struct place_of_problem *problems, size_t count)
{
	for (size_t i = 0; i < count; i++)
		check(&problems[i]);
}

static void lines_that_fit_nowhere(void **state)
{
	static const struct place_of_problem problems[] = {
		{ "a: \"x\n  y: z\"\n\n\n - b\n", "5:2 KK001" }, { "a: \"x\n  y: z\"\n - b\n", "1:4 KK001" },
		{ "a: b\n- c\n", "2:1 KK001" }, { "a: b\n  # x\n  c\n", "3:3 KK001" },
		{ "a: b # x\n c\n", "2:2 KK001" }, { "a: b # x\n c: d\n", "2:2 KK001" },
		{ "- a # x\nb\n", "2:1 KK001" }, { "- b\n]", "2:1 KK001" }, { "a: - b\n", "1:4 KK001" },
		{ ": b: c", "1:1 KK001" }, { "b\ntype: a\n", "2:1 KK001" }, { "a:\n}", "2:1 KK001" },
		{ "a:\n]\n", "2:1 KK001" }, { "a: b\n,\n", "2:1 KK001" },
		{ "type:kommune\nformat: 1\n", "1:1 KK001" }, { "x type:kommune\nformat: 1\n", "2:1 KK001" },
		{ "type: kommune\nformat:1\nkommune: A\n", "2:1 KK001" }, { "a:\n  b: c # x\n d: e\n", "3:2 KK001" },
		{ "- b # x\n c\n", "2:2 KK001" }, { "a: b # x\n\n c\n", "3:2 KK001" },
	};

	(void)state;
	check_all(problems, COUNT(problems));
}

static void brackets_and_quotes(void **state)
{
	static const struct place_of_problem problems[] = {
		{ "- [a\n---\n", "1:3 KK001" }, { "- a: [\n...\n", "1:6 KK001" }, { "a: [\n", "1:4 KK001" },
		{ "a: {\n---", "1:4 KK001" }, { "a: [\n--", "1:4 KK001" }, { "a:\n  - {b: [\n\n", "2:9 KK001" },
		{ "{a: 1, b\n", "1:1 KK001" }, { "[a\n b: c", "1:1 KK001" }, { "{a b\nc: d: e}\n", "1:1 KK001" },
		{ "x: {a\nb: c d: e}", "1:4 KK001" }, { "[a, , b]\n", "1:5 KK001" }, { "[,", "1:2 KK001" },
		{ "[a]]", "1:4 KK001" }, { "a: [b] c\n", "1:8 KK001" }, { "a: {b} c\n", "1:8 KK001" },
		{ "a: 'b' c\n", "1:8 KK001" }, { "a: 'b'\t c\n", "1:9 KK001" }, { "a: \"b\" c\r\n", "1:8 KK001" },
		{ "a: 'b'   \n  c: d\n", "2:3 KK001" }, { "a: \"\" c\n", "1:7 KK001" }, { "a: b'b' c: d\n",
		  "1:10 KK023" },
		{ "a: {b} {\n", "1:8 KK001" }, { "a: 'b\n", "1:4 KK001" }, { "a: \"b\n---\n", "1:4 KK001" },
	};

	(void)state;
	check_all(problems, COUNT(problems));
}

static void directives_and_signs(void **state)
{
	static const struct place_of_problem problems[] = {
		{ "%YAML 2.0\n---\na: b\n", "1:1 KK003" }, { "%YAML 1.1\n%YAML 1.1\n---\na: b\n", "2:1 KK003" },
		{ "%YAML 1.1 x\n---\na: b\n", "1:1 KK003" }, { "%\n---\na: b\n", "1:1 KK003" },
		{ "%TAG ! x y\n---\na: b\n", "1:1 KK003" }, { "%X\n---\na: b\n", "1:1 KK003" },
		{ "a: !<x b\n", "1:4 KK001" }, { "a: !e!x b\n", "1:4 KK003" }, { "a: &\n  b\n", "1:4 KK001" },
		{ "a: *\n", "1:4 KK001" }, { "a: !%zz b\n", "1:4 KK001" }, { "a: @b\n", "1:4 KK001" },
		{ "a: `b`\n", "1:4 KK001" }, { "a: |x\n  b\n", "1:5 KK001" }, { "a: |0\n  b\n", "1:5 KK001" },
		{ "? ? a\n", "1:3 KK003" }, { "? - a\n: -", "1:3 KK003" }, { "a: [b]: c\n", "1:6 KK003" },
		/* the number of an escape is told of at its backslash, wherever that stands */
		{ "a: \"\\xZZ\"\n", "1:5 KK001" }, { "\"a\n  \\xZZ\"\n", "2:3 KK001" }, { "\"a\n\\xZZ\"\n",
		  "2:1 KK001" },
		{ "\"a\n\\uD800\"\n", "2:1 KK001" }, { "\"a\n\\q\"\n", "2:1 KK001" },
	};

	(void)state;
	check_all(problems, COUNT(problems));
}

/* A colon in a text, in each place where one may stand. */
static void colons(void **state)
{
	static const struct place_of_problem problems[] = {
		{ "a: \"b\": c\n", "1:7 KK023" }, { "a: b: \"c\n d\"\n", "1:5 KK023" }, { "{a: b: c}\n", "1:6 KK023" },
		{ "[a: b: c\n", "1:6 KK023" }, { "\"a\": b: c\n", "1:7 KK023" }, { "'x y': z: c\n", "1:9 KK023" },
		{ " a: b: c", "1:6 KK023" }, { "- - a: b: c: d", "1:9 KK023" }, { "x: {a b: c d: e}", "1:13 KK023" },
		{ "a: b: \\\"c \r\n", "1:5 KK023" }, { "a:   b: c", "1:7 KK023" }, { "a: x y: c", "1:7 KK023" },
		{ "- -a: b: c", "1:8 KK023" }, { "a: b\n  \"c\": d\n", "2:6 KK023" }, { "- [a]b: c: d", "1:3 KK003" },
	};

	(void)state;
	check_all(problems, COUNT(problems));
}

#define GOALS "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n- navn: B\n"

/* What YAML makes of a text that was meant otherwise. */
static void traps(void **state)
{
	static const struct place_of_problem problems[] = {
		/* a comma in a number */
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: 1,5}\n", "8:31 KK021" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: 1,5,5 %}\n", "8:31 KK021" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: 95,\n     5: x}\n", "9:6 KK006" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: 95,\n                                 5}\n",
		  "9:34 KK006" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: \"1\",5}\n", "8:35 KK006" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, mindst: 1,\"5\"}\n", "8:33 KK006" },
		{ GOALS "  mål:\n  - {id: a, tekst: T, ? , 5}\n", "8:25 KK006 8:27 KK006" },
		{ GOALS "  veje: [Mindst 1,5 gange, To]\n", "7:10 KK021" },
		/* a colon in a text of a list */
		{ GOALS "  veje:\n  - Sundhed: for alle\n", "8:12 KK023" },
		{ GOALS "  veje:\n  - Sundhed: \"for\" alle\n", "8:20 KK001" },
		{ GOALS "  veje:\n  - Så \"sundt\": for \"alle\"\n", "8:15 KK023" },
		{ GOALS "  veje:\n  - Sundhed:\n      for alle\n", "8:5 KK008" },
		{ GOALS "  veje:\n  - {Sundhed: for alle}\n", "8:5 KK008" },
		{ GOALS "  veje:\n  - {\n    Sundhed: for alle}\n", "8:5 KK008" },
		{ GOALS "  veje:\n  - Sundhed: [for, alle]\n", "8:5 KK008" },
		{ GOALS "  veje:\n  - a: 1\n    b: 2\n", "8:5 KK008" },
		/* a text after a number sign */
		{ GOALS "  veje:\n  - Se sag #12", "8:12 KK022" }, { GOALS "  veje:\n  - Se sag #12\r\n  - To\r\n",
		  "8:12 KK022" },
		{ GOALS "  veje:\n  - Se sag #12\n  - To", "8:12 KK022" },
		{ GOALS "  veje:\n  - Se sag #12\n  - To  ", "8:12 KK022" },
		{ GOALS "  veje:\n  - Se sag #12\n  - To #", "8:12 KK022" },
		{ GOALS "  veje:\n  - Se sag # 12\n", "" }, { GOALS "  veje:\n  - Se sag #", "" },
		{ GOALS "  veje:\n  - 'Se sag' #12\n", "" }, { GOALS "  veje:\n  - Se sag \t", "" },
		{ GOALS "  veje:\n  - Se sag #12 # note\n", "8:12 KK022" },
	};

	(void)state;
	check_all(problems, COUNT(problems));
}

/* What is no key for its length alone is none that was meant. */
static void long_lines(void **state)
{
	char text[512];

	(void)state;
	(void)snprintf(text, sizeof(text), "%0300d:x\nformat: 1\n", 7);
	check(&(struct place_of_problem){ text, "2:1 KK001" });
	(void)snprintf(text, sizeof(text), "%0200d:x\nformat: 1\n", 7);
	check(&(struct place_of_problem){ text, "2:1 KK001" });
}

/* The sign in front of the second item, as word processors set it; what else may stand there is told of otherwise. */
static void signs_of_items(void **state)
{
	static const struct { const char *sign; bool begins; } rows[] = {
		{ "*", true },      { "\u00B7", true }, { "\u2010", true }, { "\u2013", true }, { "\u2014", true },
		{ "\u2022", true }, { "\u2023", true }, { "\u2043", true }, { "\u2212", true }, { "\u25AA", true },
		{ "\u25CF", true }, { "\uF0B7", true }, { "\u00D7", false }, { "\u2044", false }, { "\u2600", false },
		{ "\uF0B8", false }, { "x", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const struct kk_options options = { .today = "2012-11-01" };
		char text[256], said[64];
		struct kk_finding finding;
		kk_set *one;

		(void)snprintf(text, sizeof(text), "type: kvalitetskontrakt\nserviceområder:\n  - navn: A\n"
			       "    veje: [B]\n  %s navn: C\n    veje: [D]\n", rows[i].sign);
		(void)snprintf(said, sizeof(said), "»%s« begynder ikke et punkt på en liste", rows[i].sign);
		assert_int_equal(kk_set_new(&one, &options), 0);
		assert_int_equal(kk_set_add_bytes(one, "a.yaml", text, strlen(text)), 0);
		assert_int_equal(kk_set_check(one), 0);
		assert_int_equal(kk_set_finding(one, 0, &finding), 0);
		assert_string_equal(finding.rule, "KK001");
		if ((strcmp(finding.message, said) == 0) != rows[i].begins)
			fail_msg("%s%s", text, finding.message);
		kk_set_free(one);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_that_fit_nowhere),
		cmocka_unit_test(brackets_and_quotes),
		cmocka_unit_test(directives_and_signs),
		cmocka_unit_test(colons),
		cmocka_unit_test(long_lines),
		cmocka_unit_test(signs_of_items),
		cmocka_unit_test(traps),
	};

	return cmocka_run_group_tests_name("yaml_problem", tests, set_up, take_down);
}
