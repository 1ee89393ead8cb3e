/* SPDX-License-Identifier: MPL-2.0 */
/* kk fmt, text by text: what a document becomes, and what is asked of it that cannot be. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "fmt/fmt.h"

#define CONTRACT "type: kvalitetskontrakt\nformat: 1\nkommune: A\n"
#define ENGLISH "type: quality-contract\nformat: 1\nlanguage: en\nmunicipality: A\n"
#define GOALS "serviceområder:\n  - navn: B\n    mål:\n"
#define AREAS GOALS "      - {id: a, tekst: T, mindst: 5}\n"
#define FOLLOWUP "type: opfølgningsredegørelse\nformat: 1\nkommune: Eksempelby Kommune\n" \
		 "kontrakt: kvalitetskontrakt-2012.yaml\når: 2012\nopgjort: 2012-10-31\n"
#define TOWN "type: kommune\nformat: 1\nkommune: A\n"

struct rewrite {
	const char *head, *before, *after; /* behind the same head */
};

static void check(const struct rewrite *rewrite)
{
	const struct kk_options options = { .today = "2012-11-01" };
	struct fuzz_bytes text = { NULL, 0, 0 }, result = { NULL, 0, 0 };
	int changed, again;
	kk_set *set;

	(void)fuzz_write(&text, rewrite->head, strlen(rewrite->head));
	(void)fuzz_write(&text, rewrite->before, strlen(rewrite->before));
	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, "a.yaml", text.at, text.size), 0);
	if (kk_set_format(set, 0, KK_KEYS_OWN, &changed) != 0)
		fail_msg("%s is not written", text.at);
	assert_int_equal(kk_write_formatted(set, 0, fuzz_write, &result), 0);
	assert_string_equal(result.at + strlen(rewrite->head), rewrite->after);
	assert_memory_equal(result.at, rewrite->head, strlen(rewrite->head));
	assert_int_equal(kk_set_add_bytes(set, "b.yaml", result.at, result.size), 0);
	assert_int_equal(kk_set_format(set, 1, KK_KEYS_OWN, &again), 0);
	assert_false(again);
	kk_set_free(set);
	fuzz_free(&text);
	fuzz_free(&result);
}

static void check_all(const struct rewrite *rewrites, size_t count)
{
	assert_int_equal(chdir(KK_TESTS_DIR "/../examples/eksempelby"), 0);
	for (size_t i = 0; i < count; i++)
		check(&rewrites[i]);
}

/* Ids and years, whether or not there is such a goal. */
static void names_of_entries(void **state)
{
	static const struct rewrite rewrites[] = {
		{ TOWN, "budgetvedtagelser:\n  ? \"20\\\n    12\"\n  : 2011-10-11\n  '2013' : 9. oktober 2012 # to\n"
			"  ? |-\n    2014\n  : 2013-10-08\n",
		  "budgetvedtagelser:\n  \"2012\":\n    2011-10-11\n  '2013': 2012-10-09 # to\n"
		  "  \"2014\": 2013-10-08\n" },
		{ TOWN, "budgetvedtagelser:\n  ? 2012 # hvorfor\n  # midt\n  : 2011-10-11\n  ? 2013\n  : # dobbelt\n"
			"    2012-10-09\n",
		  "budgetvedtagelser:\n  2012: # hvorfor\n    # midt\n    2011-10-11\n  2013:\n    # dobbelt\n"
		  "    2012-10-09\n" },
		{ TOWN, "budgetvedtagelser: {2012: 11-10-2011, x-note:  ingen endnu}\n",
		  "budgetvedtagelser: {2012: 2011-10-11, x-note: ingen endnu}\n" },
		{ FOLLOWUP, "mål:\n    ? \"tele\\\n     fon\"\n    : målinger: [{dato: 31.8.2012, værdi: 96 pct.}]\n",
		  "mål:\n  \"telefon\":\n    målinger: [{dato: 2012-08-31, værdi: 96 %}]\n" },
		{ FOLLOWUP, "mål:\n  ? |\n    en\n    \"to\"\t\\3\n  : forklaring: T\n",
		  "mål:\n  \"en\\n\\\"to\\\"\\t\\\\3\\n\":\n    forklaring: T\n" },
		{ FOLLOWUP, "mål: {telefon: {målinger: [{dato: 31.8.2012, værdi: 96 pct.}]}, x-b: {værdi:  5 pct}}\n",
		  "mål: {telefon: {målinger: [{dato: 2012-08-31, værdi: 96 %}]}, x-b: {værdi:  5 pct}}\n" },
	};

	(void)state;
	check_all(rewrites, COUNT(rewrites));
}

/* Of ours the order and the values, of theirs neither. */
static void braces_with_keys_of_ones_own(void **state)
{
	static const struct rewrite rewrites[] = {
		{ CONTRACT "periode: 2012\n" GOALS,
		  "      - {mindst: 95 pct, x-min: {b:  1,c: [2,3]}, id: a, tekst: T, \"x-din\" : \"e, f\"}\n",
		  "      - {id: a, tekst: T, \"x-din\": \"e, f\", mindst: 95 %, x-min: {b:  1,c: [2,3]}}\n" },
		{ CONTRACT "periode: 2012\n" GOALS,
		  "      - {id: a,\n         x-min: {mindst: 95 pct,\n           c: [2,3]},\n"
		  "   tekst: T, mindst: 95 pct}\n",
		  "      - {id: a,\n         x-min: {mindst: 95 pct,\n           c: [2,3]},\n"
		  "   tekst: T, mindst: 95 %}\n" },
		{ FOLLOWUP, "mål: {telefon:\n   {målinger: [{dato: 31.8.2012, værdi: 96 pct.}]},\n x-a:\n  5}\n",
		  "mål: {telefon:\n   {målinger: [{dato: 2012-08-31, værdi: 96 %}]},\n x-a:\n  5}\n" },
		{ CONTRACT "periode: 2012\n" GOALS, "      - {id: a, tekst: T, mindst: 5, \"x-b\":1, x-c}\n",
		  "      - {id: a, tekst: T, mindst: 5, \"x-b\": 1, x-c: }\n" },
		/* what is empty has no order */
		{ CONTRACT "periode: 2012\n" AREAS, "x-a: {}\nx-b: []\n", "x-a: {}\nx-b: []\n" },
	};

	(void)state;
	check_all(rewrites, COUNT(rewrites));
}

/* Spaces that end a text on several lines are its own where they stand further in than it does. */
static void texts_on_several_lines(void **state)
{
	static const struct rewrite rewrites[] = {
		{ CONTRACT "periode: 2012\n", "vurdering: |\n   a\n      \nx-b: 1\n" AREAS,
		  "vurdering: |\n  a\n     \nx-b: 1\n" AREAS },
		{ CONTRACT "periode: 2012\n", "vurdering: |\n   a\n \nx-b: 1\n" AREAS,
		  "vurdering: |\n  a\n\nx-b: 1\n" AREAS },
		{ CONTRACT "periode: 2012\n", "vurdering: |+\n   a\n   \n\n" AREAS,
		  "vurdering: |+\n  a\n\n\n" AREAS },
		{ CONTRACT "periode: 2012\n", "vurdering: |1+ # hvad\n   a\n   \n" AREAS,
		  "vurdering: |2+ # hvad\n    a\n    \n" AREAS },
		{ CONTRACT "periode: 2012\n", "vurdering: |\n\n   a\r\n   b\n" AREAS,
		  "vurdering: |\n\n  a\n  b\n" AREAS },
		{ CONTRACT "periode: 2012\n", AREAS "vurdering: |\n   a", "vurdering: |\n  a\n" AREAS },
		{ CONTRACT "periode: 2012\n" AREAS, "x-a: |", "x-a: |\n" },
		{ CONTRACT "periode: 2012\n" AREAS, "x-a: |\n\nx-b: >-\n     \n\nx-c: 1\n",
		  "x-a: |\n\nx-b: >-\n\nx-c: 1\n" },
		{ CONTRACT "periode: 2012\n" AREAS, "x-a:\r\n  - b\r\n\r\n  - c", "x-a:\n  - b\n\n  - c\n" },
	};

	(void)state;
	check_all(rewrites, COUNT(rewrites));
}

static void values_of_every_kind(void **state)
{
	static const struct rewrite rewrites[] = {
		{ CONTRACT, "periode: 1. januar 2012 - 31. december 2013\n" AREAS,
		  "periode: 2012-01-01/2013-12-31\n" AREAS },
		{ CONTRACT, "periode: 2012 - 2013\n" AREAS, "periode: 2012-2013\n" AREAS },
		{ CONTRACT, "periode: 1. februar 2012 - 31. januar 2013\n" AREAS,
		  "periode: 2012-02-01/2013-01-31\n" AREAS },
		{ CONTRACT, "periode: 1. januar 2012 - 30. juni "
		  "2012\n" AREAS, "periode: 2012-01-01/2012-06-30\n" AREAS },
		{ CONTRACT, "periode: 1. januar 2012 - 30. december 2012\n" AREAS,
		  "periode: 2012-01-01/2012-12-30\n" AREAS },
		{ CONTRACT, "periode: 2. januar 2012 - 31. december 2012\n" AREAS,
		  "periode: 2012-01-02/2012-12-31\n" AREAS },
		{ CONTRACT "periode: 2012\n" GOALS,
		  "      - {id: a, tekst: T, mellem: 1 time og 90 minutter}\n"
		  "      - {id: b, tekst: T, mellem: '1,50 og 2,5 pct'}\n",
		  "      - {id: a, tekst: T, mellem: 1 time og 90 minutter}\n"
		  "      - {id: b, tekst: T, mellem: '1,50 og 2,5 %'}\n" },
		{ ENGLISH "period: 2012\nservice_areas:\n  - name: B\n    goals:\n",
		  "      - {id: a, text: T, at_least: '1250.50 kr'}\n"
		  "      - {id: b, text: T, between: 1 and 2.50 pct}\n",
		  "      - {id: a, text: T, at_least: '1250.50 kr.'}\n"
		  "      - {id: b, text: T, between: 1 and 2.50 %}\n" },
		/* quotes that it had, and that it must have */
		{ CONTRACT "periode: 2012\n" GOALS, "      - id: a\n        tekst: T\n        mindst: >-\n"
		  "          95\n          pct\n",
		  "      - id: a\n        tekst: T\n        mindst: 95 %\n" },
		{ CONTRACT "periode: 2012\n" GOALS, "      - id: a\n        tekst: T\n        mindst: |- # her\n"
		  "          95 pct\n",
		  "      - id: a\n        tekst: T\n        mindst: 95 % # her\n" },
		{ CONTRACT "periode: 2012\n" GOALS, "      - id: a\n        tekst: T\n        mindst: |-\n"
		  "          5   a: b\n",
		  "      - id: a\n        tekst: T\n        mindst: \"5 a: b\"\n" },
		{ CONTRACT "periode: 2012\n" GOALS, "      - id: a\n        tekst: T\n        mindst: |-\n"
		  "          5   a #b\n",
		  "      - id: a\n        tekst: T\n        mindst: \"5 a #b\"\n" },
		{ CONTRACT "periode: 2012\n" GOALS, "      - {id: a, tekst: T, mindst: '5  a\"b\\''c'}\n",
		  "      - {id: a, tekst: T, mindst: \"5 a\\\"b\\\\'c\"}\n" },
	};

	(void)state;
	check_all(rewrites, COUNT(rewrites));
}

static void comments_keep_their_places(void **state)
{
	static const struct rewrite rewrites[] = {
		{ CONTRACT "periode: 2012\n" GOALS,
		  "      - # bag stregen\n\n        # om målet\n        tekst: T\n        id: a\n        mindst: 5\n",
		  "      - # bag stregen\n        # om målet\n        id: a\n        tekst: T\n        mindst: 5\n" },
		/* only what kk obeys holds the order back */
		{ CONTRACT "periode: 2012\n" GOALS,
		  "      - tekst: T #kk: tillad KK102\n        id: a\n      - tekst: U #k\n        id: b\n"
		  "      - tekst: V\n        id: c #\tkk: tillad KK102\n",
		  "      - tekst: T #kk: tillad KK102\n        id: a\n      - id: b\n        tekst: U #k\n"
		  "      - tekst: V\n        id: c #\tkk: tillad KK102\n" },
		{ "", "%YAML 1.2\n# a\n---  # b\n\ntype: kommune\nformat: 1\nkommune: A\n... # c\n",
		  "%YAML 1.2\n# a\n---\n# b\n\ntype: kommune\nformat: 1\nkommune: A\n...\n# c\n" },
		{ "", "format: 1\n\n\n# om typen\ntype: kommune # t\nkommune: A", "# om typen\ntype: kommune # t\n"
		  "format: 1\nkommune: A\n" },
		{ "", "x-a: 1 # egen\n?  x-b\n:  2\n#\nformat: 1\nkommune: A\n# typen\n?  type\n: kommune\n",
		  "x-a: 1 # egen\n?  x-b\n:  2\n# typen\ntype:\n  kommune\n#\nformat: 1\nkommune: A\n" },
		{ "", "vurdering: |\n  Et afsnit.\n\ntype: kvalitetskontrakt\nformat: 1\nkommune: A\n"
		  "periode: 2012\n" AREAS,
		  "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nvurdering: |\n  Et afsnit.\n" AREAS },
		{ CONTRACT "periode: 2012\n" AREAS, "    veje:\n      - # bag stregen\n        En vej\n      - To\n",
		  "    veje:\n      - # bag stregen\n        En vej\n      - To\n" },
		{ CONTRACT "periode: 2012\n" GOALS "      - id: a\n        tekst: T\n        mindst: 5\n",
		  "        udgangspunkt:\n          dato: 2010\n\n\n          # om værdien\n"
			"          værdi: 4\n",
		  "        udgangspunkt:\n          # om værdien\n          værdi: 4\n          dato: 2010-12-31\n" },
		{ CONTRACT "periode: 2012\n" AREAS, "\nx-a:\n\n  # under\n  b: 1   # bag\n\n\n# sidst\n",
		  "\nx-a:\n\n  # under\n  b: 1 # bag\n\n# sidst\n" },
	};

	(void)state;
	check_all(rewrites, COUNT(rewrites));
}

static jmp_buf oom;
static struct arena arena;

static const char *diff_of(const char *old, const char *new)
{
	struct out out;

	out_memory(&out, &arena);
	fmt_put_diff(&out, &arena, "a.yaml", old, strlen(old), new, strlen(new));
	return out_text(&out);
}

static void differences_as_diff_has_them(void **state)
{
	static const struct { const char *old, *new, *diff; } cases[] = {
		{ "a\n", "a\n", "" },
		{ "a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n" },
		{ "", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n" },
		{ "a", "", "@@ -1 +0,0 @@\n-a\n\\ No newline at end of file\n" },
		{ "a\nb\n", "a\nb", "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n" },
		{ "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
		  "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n" },
		{ "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
		  "@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *diff = diff_of(cases[i].old, cases[i].new), *hunks = strstr(diff, "@@");

		assert_string_equal(hunks ? hunks : diff, cases[i].diff);
		assert_int_equal(*diff, *cases[i].diff ? '-' : '\0');
	}
}

/* Where the search would take too long, all lines are other lines. */
static void texts_with_nothing_in_common(void **state)
{
	struct out old, new;
	const char *diff;

	(void)state;
	out_memory(&old, &arena);
	out_memory(&new, &arena);
	for (unsigned i = 0; i < 600; i++) {
		put_unsigned(&old, i);
		put(&old, ": a\n");
		put_unsigned(&new, i);
		put(&new, ": b\n");
	}
	diff = strstr(diff_of(out_text(&old), out_text(&new)), "@@ -1,600 +1,600 @@\n-0: a\n-1: a\n");
	assert_non_null(diff);
	assert_non_null(strstr(diff, "\n-599: a\n+0: b\n+1: b\n"));
	assert_string_equal(strstr(diff, "\n+599: b"), "\n+599: b\n");
}

static int ignore(void *context, const char *at, size_t size)
{
	(void)context;
	(void)at;
	(void)size;
	return 0;
}

static void what_is_not_there(void **state)
{
	const struct kk_options options = { .today = "2012-11-01" };
	int changed;
	kk_set *set;

	(void)state;
	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, "a.yaml", TOWN, strlen(TOWN)), 0);
	assert_int_equal(kk_set_format(set, 1, KK_KEYS_OWN, &changed), -EINVAL);
	assert_int_equal(kk_write_formatted(set, 0, ignore, NULL), -EINVAL);
	assert_int_equal(kk_write_format_diff(set, 0, ignore, NULL), -EINVAL);
	assert_int_equal(kk_write_formatted(set, 1, ignore, NULL), -EINVAL);
	assert_int_equal(kk_set_format(set, 0, KK_KEYS_OWN, &changed), 0);
	assert_false(changed);
	kk_set_free(set);
}

/* What would be too large to be read again is not written. */
static void nothing_that_would_not_be_read(void **state)
{
	static const char text[] = CONTRACT "periode: 2012\nserviceområder:\n- navn: B\n  mål:\n"
		"  - {id: a, tekst: T, mindst: 5}\n";
	const struct kk_options options = { .today = "2012-11-01", .max_size = sizeof(text) };
	int changed;
	kk_set *set;

	(void)state;
	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, "a.yaml", text, strlen(text)), 0);
	assert_int_equal(kk_set_format(set, 0, KK_KEYS_OWN, &changed), -EFBIG);
	assert_int_equal(kk_write_formatted(set, 0, ignore, NULL), -EINVAL);
	kk_set_free(set);
}

int main(void)
{
	int failed;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(differences_as_diff_has_them),
		cmocka_unit_test(texts_with_nothing_in_common),
		cmocka_unit_test(names_of_entries),
		cmocka_unit_test(braces_with_keys_of_ones_own),
		cmocka_unit_test(texts_on_several_lines),
		cmocka_unit_test(values_of_every_kind),
		cmocka_unit_test(comments_keep_their_places),
		cmocka_unit_test(what_is_not_there),
		cmocka_unit_test(nothing_that_would_not_be_read),
	};

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 1;
	failed = cmocka_run_group_tests_name("fmt_texts", tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
