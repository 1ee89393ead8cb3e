/* SPDX-License-Identifier: MPL-2.0 */
/* What documents make of more than their size: at each limit, and one past it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "set/set.h"

/* Room for each municipality to follow up one contract of 40 goals in 50 reports: kk-format(5), LIMITS. */
_Static_assert((size_t)98 * 50 * 40 <= LIMIT_FOLLOWED, "the nation has room");

static struct tally of(size_t bytes, enum tallied what, size_t count)
{
	struct tally tally = { .bytes = bytes };

	tally.counts[what] = count;
	return tally;
}

/* So many for so many bytes are free, and the rest counts. */
static void test_beyond(void **state)
{
	static const struct {
		enum tallied what;
		size_t bytes, count, beyond;
	} rows[] = {
		{ TALLY_GOALS, 0, 0, 0 },      { TALLY_GOALS, 15, 1, 1 },       { TALLY_GOALS, 16, 1, 0 },
		{ TALLY_GOALS, 1600, 100, 0 }, { TALLY_GOALS, 1600, 101, 1 },   { TALLY_FOUND, 1600, 99, 0 },
		{ TALLY_FOUND, 1600, 110, 10 }, { TALLY_DATA, 100, 6400, 0 },   { TALLY_DATA, 100, 6401, 1 },
		{ TALLY_COMPARED, 10, 160, 0 }, { TALLY_COMPARED, 10, 200, 40 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct tally tally = of(rows[i].bytes, rows[i].what, rows[i].count);

		assert_int_equal(tally_beyond(&tally, rows[i].what), rows[i].beyond);
	}
}

static void test_its_own_limit(void **state)
{
	struct tally at = of(160, TALLY_GOALS, LIMIT_FOLLOWED + 10), past = of(160, TALLY_GOALS, LIMIT_FOLLOWED + 11);

	(void)state;
	assert_false(tally_is_over(&at, TALLY_GOALS));
	assert_true(tally_is_over(&past, TALLY_GOALS));
	assert_false(tally_is_over(&past, TALLY_FOUND));
	past.stopped = true;
	assert_true(tally_is_over(&past, TALLY_FOUND));
}

/* Each row of a data file may be wrong once and more. */
static void test_found_in_data(void **state)
{
	struct tally tally = of(160, TALLY_FOUND, 20);

	(void)state;
	tally.counts[TALLY_DATA] = 640;
	assert_int_equal(tally_beyond(&tally, TALLY_FOUND), 0);
	tally.counts[TALLY_DATA] = 639;
	assert_int_equal(tally_beyond(&tally, TALLY_FOUND), 1);
}

/* Alone it is never left; with those before it where it adds to them, and whichever limit they have passed. */
static void test_left(void **state)
{
	struct tally tally = of(160, TALLY_FOUND, LIMIT_FINDINGS + 11);

	(void)state;
	assert_false(tally_is_left(&tally));
	tally.before[TALLY_FOUND] = 1;
	assert_true(tally_is_left(&tally));
	tally.counts[TALLY_FOUND] = LIMIT_FINDINGS + 9;
	assert_false(tally_is_left(&tally));
	tally = of(160, TALLY_GOALS, 11);
	tally.before[TALLY_FOUND] = LIMIT_FINDINGS;
	assert_false(tally_is_left(&tally));
	tally.before[TALLY_FOUND]++;
	assert_true(tally_is_left(&tally));
	tally.counts[TALLY_GOALS] = 10;
	assert_false(tally_is_left(&tally));
}

/* Of follow-ups alone the goals count, in each again; what is given back of a file's bytes is its size all the same. */
static void test_documents(void **state)
{
	struct contract contract = { .goal_count = 3 };
	struct file its = { .type = DOC_CONTRACT, .common = &contract.common, .source.size = 30 };
	struct file *about[] = { &its, NULL };
	struct file one = { .type = DOC_FOLLOWUP, .contracts = about, .contract_count = 2, .source.shelved = 12 };
	struct file *all[] = { &its, &one, &one };
	struct tally tally = { .bytes = 9, .counts = { 7, 7, 7, 7 }, .stopped = true, .told = true };

	(void)state;
	tally_begin(&tally);
	tally_size(&tally, all, COUNT(all));
	assert_int_equal(tally.bytes, 54);
	assert_false(tally.told || tally.stopped);
	for (enum tallied what = 0; what < TALLY_COUNT; what++)
		assert_int_equal(tally.counts[what], 0);
	tally_goals(&tally, all, COUNT(all));
	assert_int_equal(tally.counts[TALLY_GOALS], 6);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_beyond),
		cmocka_unit_test(test_its_own_limit),
		cmocka_unit_test(test_found_in_data),
		cmocka_unit_test(test_left),
		cmocka_unit_test(test_documents),
	};

	return cmocka_run_group_tests_name("tally", tests, NULL, NULL);
}
