/* SPDX-License-Identifier: MPL-2.0 */
/* Bytes that go back to the disk and are had again: the same ones, or none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "set.h"

#define LINES 200 /* enough to have a block of memory to themselves */

static char path[] = "/tmp/kk-shelf-XXXXXX";

static void write_file(const char *first)
{
	FILE *out = fopen(path, "wb");

	assert_non_null(out);
	assert_true(fputs(first, out) >= 0);
	for (int i = 0; i < LINES; i++)
		assert_true(fputs("# en linje, som ingen finder noget i\n", out) >= 0);
	assert_int_equal(fclose(out), 0);
}

static struct file *read_lean(kk_set **set, const char *first)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = 1 };
	struct file *file;

	write_file(first);
	assert_int_equal(kk_set_new(set, &options), 0);
	file = load_new(*set, path, path);
	assert_int_equal(load_alone(file, path), 0);
	return file;
}

#define TEXT "type: kommune\nformat: 1\nkommune: Nørby Kommune\nkode: 999\n"
#define CLEAN "\xEF\xBB\xBF" TEXT

static void what_is_clean_goes_and_comes_again(void **state)
{
	kk_set *set;
	struct file *file = read_lean(&set, CLEAN);
	size_t size;

	(void)state;
	assert_int_equal(file->source.size, 0);
	assert_int_equal(shelf_get(file), 0);
	assert_memory_equal(source_line(&file->source, 0, &size), "type: kommune", 13);
	assert_int_equal(size, 13);
	kk_set_free(set);
}

static void what_is_another_file_now_is_not_shown(void **state)
{
	static const char *const now[] = { "type: kommune\n", "\xFF\xFF\xFF" TEXT }; /* shorter, and as long */

	(void)state;
	for (size_t i = 0; i < COUNT(now); i++) {
		kk_set *set;
		struct file *file = read_lean(&set, CLEAN);

		write_file(now[i]);
		assert_int_equal(shelf_get(file), 0);
		assert_int_equal(file->source.size, 0);
		kk_set_free(set);
	}
}

static void what_is_gone_is_told(void **state)
{
	kk_set *set;
	struct file *file = read_lean(&set, CLEAN);

	(void)state;
	assert_int_equal(unlink(path), 0);
	assert_int_equal(shelf_get(file), -ENOENT);
	assert_string_equal(set->trouble_path, path);
	kk_set_free(set);
}

static void what_may_be_asked_for_stays(void **state)
{
	static const char *const firsts[] = {
		CLEAN "# kk: tillad KK103 -- prøve\n", /* lets a finding stand */
		"type: kommune\nformat: 1\n",          /* has a finding */
		"navn: Nørby\n",                       /* is no document */
		TEXT "titel: Sag #12\n",               /* may have lost a text, and has */
		TEXT "cvr: 12345678 #9\n",             /* may have, and has not */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(firsts); i++) {
		kk_set *set;
		struct file *file = read_lean(&set, firsts[i]);

		assert_true(file->source.size > LINES);
		kk_set_free(set);
	}
}

static int make_path(void **state)
{
	int descriptor = mkstemp(path);

	(void)state;
	return descriptor < 0 || close(descriptor) != 0;
}

static int remove_path(void **state)
{
	(void)state;
	(void)unlink(path);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_clean_goes_and_comes_again),
		cmocka_unit_test(what_is_another_file_now_is_not_shown),
		cmocka_unit_test(what_is_gone_is_told),
		cmocka_unit_test(what_may_be_asked_for_stays),
	};

	return cmocka_run_group_tests(tests, make_path, remove_path);
}
