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

#include "reader/pointed.h"
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
	assert_int_equal(shelf_get(&set->worker, LIMIT_SIZE, &file->source), 0);
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
		assert_int_equal(shelf_get(&set->worker, LIMIT_SIZE, &file->source), 0);
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
	assert_int_equal(shelf_get(&set->worker, LIMIT_SIZE, &file->source), -ENOENT);
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

/* Of a file that is about to go: the lines that findings point at, with their numbers and offsets, and no others. */
static void of_what_findings_point_at_the_lines_last(void **state)
{
	static const uint32_t pointed[] = { 0, 3, 4, 63, 64, 500, 503, 1999, 2003, 2004, 2100 };
	const struct kk_options options = { .today = "2012-11-01" };
	struct source kept = { 0 };
	struct wanted wanted = { .kept = &kept };
	struct file *all;
	size_t next = 0;
	kk_set *set;

	(void)state;
	write_numbered(2000);
	assert_int_equal(kk_set_new(&set, &options), 0);
	all = load_new(set, path, path);
	assert_int_equal(load_alone(all, path), 0);
	kept.arena = &set->arena;
	wanted.from = &all->source;
	for (size_t i = 0; i < COUNT(pointed); i++)
		lines_want(&set->scratch, &wanted, pointed[i]);
	lines_keep(&set->arena, &wanted, true, true);
	for (uint32_t line = 0; line < 2110; line++) {
		size_t size, whole;
		const char *text = source_line(&kept, line, &size), *own = source_line(&all->source, line, &whole);
		struct pos middle = { line, 7 }, end = { line, UINT32_MAX };

		if (next == COUNT(pointed) || line != pointed[next]) {
			assert_int_equal(size, 0);
			continue;
		}
		next++;
		assert_int_equal(size, whole);
		assert_memory_equal(text, own, whole);
		assert_int_equal(source_whole_offset(&kept, middle), source_offset(&all->source, middle));
		assert_int_equal(source_whole_offset(&kept, end), source_offset(&all->source, end));
	}
	assert_int_equal(kept.lines_kept->count, 10); /* there is no line 2100 */
	assert_true(kept.size < 80000);
	kk_set_free(set);
}

static void of_an_empty_last_line_it_is_known(void **state)
{
	const struct kk_options options = { .today = "2012-11-01" };
	struct source kept = { 0 }, from = { .bytes = "a\n", .size = 2 };
	struct wanted wanted = { .from = &from, .kept = &kept };
	size_t size;
	kk_set *set;

	(void)state;
	assert_int_equal(kk_set_new(&set, &options), 0);
	kept.arena = from.arena = &set->arena;
	lines_want(&set->scratch, &wanted, 1);
	lines_keep(&set->arena, &wanted, true, false);
	assert_true(kept.size > 0);
	(void)source_line(&kept, 1, &size);
	assert_int_equal(size, 0);
	assert_int_equal(source_whole_offset(&kept, (struct pos){ 1, 4 }), 2);
	assert_int_equal(source_whole_offset(&kept, (struct pos){ 9, 0 }), 2);
	kk_set_free(set);
}

static int pass_over(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	(void)size;
	return 0;
}

static bool writes(kk_set *set, enum kk_format format)
{
	int error = format == KK_BASELINE ? kk_write_baseline(set, pass_over, NULL)
					  : kk_write_findings(set, format, NULL, pass_over, NULL);

	assert_true(!error || error == -EINVAL);
	return !error;
}

/* What was not asked for before the files were forgotten cannot be told afterwards. */
static void a_lean_set_gives_the_formats_that_were_asked_for(void **state)
{
	(void)state;
	write_file(CLEAN);
	for (enum kk_format asked = KK_TEXT; asked <= KK_BASELINE; asked++) {
		const struct kk_options options = { .today = "2012-11-01", .lean = KK_LEAN_FINDINGS,
						    .formats = 1u << asked };
		kk_set *set;

		assert_int_equal(kk_set_new(&set, &options), 0);
		assert_true(kk_set_add(set, path) == 0 && kk_set_check(set) == 0);
		assert_true(writes(set, asked) == (asked <= KK_TAP || asked >= KK_GITHUB_SUMMARY));
		assert_true(writes(set, KK_CONCISE) && writes(set, KK_GCC) && writes(set, KK_GITHUB));
		assert_true(writes(set, KK_GITHUB_SUMMARY) && !writes(set, KK_CSV));
		if (asked == KK_TEXT)
			assert_false(writes(set, KK_JSON) || writes(set, KK_TAP) || writes(set, KK_BASELINE));
		if (asked == KK_JUNIT)
			assert_false(writes(set, KK_TEXT) || writes(set, KK_GITLAB) || writes(set, KK_SARIF));
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
		cmocka_unit_test(of_what_findings_point_at_the_lines_last),
		cmocka_unit_test(of_an_empty_last_line_it_is_known),
		cmocka_unit_test(a_lean_set_gives_the_formats_that_were_asked_for),
		cmocka_unit_test(what_may_be_asked_for_stays),
	};

	return cmocka_run_group_tests(tests, make_path, remove_path);
}
