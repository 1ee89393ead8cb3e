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

#include "set/set.h"

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

static void write_numbered(unsigned lines)
{
	FILE *out = fopen(path, "wb");

	assert_non_null(out);
	assert_true(fputs(CLEAN, out) >= 0);
	for (unsigned i = 0; i < lines; i++) /* some end as Windows has it, and one is longer than a reading */
		assert_true(fprintf(out, "# linje %u%*s\xC3\xA6%s\n", i, i == 500 ? 70000 : 9, "",
				    i % 2 ? "\r" : "") > 0);
	assert_int_equal(fclose(out), 0);
}

static void point_at(struct file *file, uint32_t from, uint32_t to)
{
	file->source.pointed_at = true;
	file->source.wanted_from = from;
	file->source.wanted_to = to;
}

/* The same lines and offsets as of the whole file, and nothing of the others. */
static void of_what_findings_point_at_the_lines_come_again(void **state)
{
	static const uint32_t ranges[][2] = {
		{ 0, 0 }, { 0, 3 }, { 3, 3 }, { 4, 900 }, { 503, 506 }, { 1500, 2003 }, { 2003, 2004 },
	};
	const struct kk_options options = { .today = "2012-11-01", .lean = 1 };

	(void)state;
	for (size_t i = 0; i < COUNT(ranges); i++) {
		uint32_t from = ranges[i][0], to = ranges[i][1];
		struct file *some, *all;
		kk_set *set;

		write_numbered(2000);
		assert_int_equal(kk_set_new(&set, &options), 0);
		some = load_new(set, path, path);
		all = load_new(set, path, path);
		assert_true(load_alone(some, path) == 0 && load_alone(all, path) == 0);
		assert_int_equal(some->source.size, 0);
		point_at(some, from, to);
		assert_true(shelf_get(some) == 0 && shelf_get(all) == 0 && shelf_get(some) == 0);
		for (uint32_t line = 0; line < 2010; line++) {
			size_t size, whole;
			const char *text = source_line(&some->source, line, &size);
			const char *own = source_line(&all->source, line, &whole);
			struct pos end = { line, UINT32_MAX };

			if (line < from || line > to) {
				assert_int_equal(size, 0);
				continue;
			}
			assert_int_equal(size, whole);
			assert_memory_equal(text, own, whole);
			assert_int_equal(source_offset(&some->source, end), (size_t)(text - some->source.bytes) + size);
		}
		assert_int_equal(some->source.size + some->source.shelved, all->source.size);
		kk_set_free(set);
	}
}

static void lines_of_another_file_are_not_shown(void **state)
{
	static const char *const now[] = { "type: kommune\n", "\xFF\xFF\xFF" TEXT };

	(void)state;
	for (size_t i = 0; i < COUNT(now); i++) {
		kk_set *set;
		struct file *file = read_lean(&set, CLEAN);
		size_t size;

		write_file(now[i]);
		point_at(file, 0, 2);
		assert_int_equal(shelf_get(file), 0);
		assert_string_equal(source_line(&file->source, 0, &size), "");
		kk_set_free(set);
	}
}

static void lines_of_a_file_that_is_gone_are_told(void **state)
{
	kk_set *set;
	struct file *file = read_lean(&set, CLEAN);

	(void)state;
	point_at(file, 2, 2);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(shelf_get(file), -ENOENT);
	kk_set_free(set);
}

static int pass_over(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	(void)size;
	return 0;
}

/* Of the files in which nothing was found nothing is left to tell. */
static void findings_of_a_lean_set_are_text_alone(void **state)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = KK_LEAN_FINDINGS };
	kk_set *set;

	(void)state;
	write_file(CLEAN);
	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_true(kk_set_add(set, path) == 0 && kk_set_check(set) == 0);
	for (enum kk_format format = KK_TEXT; format <= KK_GITHUB_SUMMARY; format++) {
		bool is_text = format == KK_TEXT || format == KK_CONCISE || format == KK_GCC;

		assert_int_equal(kk_write_findings(set, format, NULL, pass_over, NULL), is_text ? 0 : -EINVAL);
	}
	kk_set_free(set);
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
		cmocka_unit_test(of_what_findings_point_at_the_lines_come_again),
		cmocka_unit_test(lines_of_another_file_are_not_shown),
		cmocka_unit_test(lines_of_a_file_that_is_gone_are_told),
		cmocka_unit_test(findings_of_a_lean_set_are_text_alone),
		cmocka_unit_test(what_may_be_asked_for_stays),
	};

	return cmocka_run_group_tests(tests, make_path, remove_path);
}
