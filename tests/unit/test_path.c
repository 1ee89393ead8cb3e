/* SPDX-License-Identifier: MPL-2.0 */
/* Paths as texts, and the work tree that one is in; of many files each is read once, by however many threads. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "one_set.h"

static void a_folder_holds_what_is_below_it(void **state)
{
	static const struct { const char *path, *folder; bool inside; } cases[] = {
		{ "/a/b", "/a", true },	  { "/a", "/a", true },	  { "/ab", "/a", false }, { "/b", "/a", false },
		{ "/a", "/a/b", false },  { "/a", "/", true },	  { "/", "/", true },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		if (path_inside(cases[i].path, cases[i].folder) != cases[i].inside)
			fail_msg("%s in %s", cases[i].path, cases[i].folder);
}

static void paths_are_joined_and_taken_apart(void **state)
{
	static const struct { const char *folder, *name, *joined; } cases[] = {
		{ "/a", "b", "/a/b" },	  { "/", "b", "/b" },	    { "", "b", "b" },	    { "/a", "./b//c", "/a/b/c"
		  },
		{ "/a/b", "../c", "/a/c" }, { "/a", "../..", "/" }, { "a", "../../b", "../b" }, { ".", "..", ".." },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_string_equal(path_join(&set->arena, cases[i].folder, cases[i].name), cases[i].joined);
	assert_string_equal(path_folder(&set->arena, "/a/b"), "/a");
	assert_string_equal(path_folder(&set->arena, "/a"), "/");
	assert_string_equal(path_folder(&set->arena, "a"), "");
	assert_string_equal(path_prefix(&set->arena, "/a"), "/a/");
	assert_string_equal(path_prefix(&set->arena, "/"), "/");
}

/* Without git: of the given folders that it is in, the outermost; whatever order they were given in. */
static void the_outermost_given_folder_is_the_root(void **state)
{
	static const char *const orders[][3] = { { "ydre/indre", "ydre", "anden" }, { "anden", "ydre", "ydre/indre" } };
	const char *here = path_real(&set->arena, ".");

	(void)state;
	assert_int_equal(mkdir("ydre", 0700) | mkdir("ydre/indre", 0700) | mkdir("anden", 0700), 0);
	for (size_t i = 0; i < COUNT(orders); i++) {
		kk_set *own = fuzz_set(KK_LANG_DA);

		for (size_t k = 0; k < 3; k++)
			assert_int_equal(kk_set_add(own, orders[i][k]), 0);
		assert_string_equal(path_root(own, path_real(&set->arena, "ydre/indre")), path_real(&set->arena,
		  "ydre"));
		assert_string_equal(path_root(own, path_real(&set->arena, "anden")), path_real(&set->arena, "anden"));
		assert_string_equal(path_root(own, here), here); /* given nowhere: where it stands */
		assert_string_equal(path_root(own, "/et/andet/sted"), "/et/andet/sted");
		kk_set_free(own);
	}
	assert_int_equal(rmdir("ydre/indre") | rmdir("ydre") | rmdir("anden"), 0);
}

#define MANY 70 /* files, more than there may be threads */

static size_t findings_of_many(enum kk_lean lean, unsigned jobs)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = lean, .jobs = jobs };
	struct fuzz_bytes said = { NULL, 0, 0 };
	size_t hash = 1469598103934665603u;
	kk_set *own;

	assert_int_equal(kk_set_new(&own, &options), 0);
	assert_int_equal(kk_set_add(own, "mange"), 0);
	assert_int_equal(kk_set_check(own), 0);
	assert_int_equal(kk_set_files(own), MANY);
	assert_int_equal(kk_write_findings(own, KK_GCC, NULL, fuzz_write, &said), 0);
	for (size_t i = 0; i < said.size; i++)
		hash = (hash ^ (unsigned char)said.at[i]) * 1099511628211u;
	fuzz_free(&said);
	kk_set_free(own);
	return hash;
}

static void more_threads_than_there_may_be_find_the_same(void **state)
{
	char path[32], text[128];
	size_t alone;

	(void)state;
	assert_int_equal(mkdir("mange", 0700), 0);
	for (int i = 0; i < MANY; i++) {
		(void)snprintf(path, sizeof(path), "mange/%d.yaml", i);
		(void)snprintf(text, sizeof(text), "type: kommune\nformat: 1\nkommune: By %d\nkode: %d\n", i, i);
		fuzz_file(path, text, strlen(text));
	}
	alone = findings_of_many(KK_LEAN_NOT, 1);
	assert_int_equal(findings_of_many(KK_LEAN_NOT, MANY), alone);
	assert_int_equal(findings_of_many(KK_LEAN_FINDINGS, 1), alone);
	assert_int_equal(findings_of_many(KK_LEAN_FINDINGS, MANY), alone);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_folder_holds_what_is_below_it),
		cmocka_unit_test(paths_are_joined_and_taken_apart),
		cmocka_unit_test(the_outermost_given_folder_is_the_root),
		cmocka_unit_test(more_threads_than_there_may_be_find_the_same),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, set_up, take_down);
}
