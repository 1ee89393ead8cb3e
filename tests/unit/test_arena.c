/* SPDX-License-Identifier: MPL-2.0 */
/* Memory that is freed together: what each is promised, and that the sanitizer sees the ends of small things. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "base/watch.h"

static struct arena_pool pool;
static struct arena arena;
static jmp_buf oom;

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena, &oom);
	arena.pool = &pool;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	arena_pool_free(&pool);
	return 0;
}

static void each_is_aligned_and_zeroed_whatever_came_before(void **state)
{
	(void)state;
	for (int round = 0; round < 2; round++) { /* the second time in blocks that have been used */
		for (size_t size = 1; size < 5000; size = size * 3 + 1) {
			const char *text = arena_text(&arena, "øvrige", 3);
			unsigned char *thing = arena_alloc(&arena, size);

			assert_string_equal(text, "øv");
			assert_int_equal((uintptr_t)thing % sizeof(uint64_t), 0);
			for (size_t i = 0; i < size; i++)
				assert_int_equal(thing[i], 0);
			memset(thing, 0xFF, size);
		}
		arena_free(&arena);
	}
}

/* Of all sizes around that of a block, each time with one in the pool that is not used. */
static void a_large_one_may_be_as_large_as_a_block(void **state)
{
	(void)state;
	for (size_t size = 3900; size < 4100; size++) {
		(void)arena_alloc(&arena, 1900);
		(void)arena_alloc(&arena, 1900);
		(void)arena_alloc(&arena, 400); /* in a second block */
		arena_free(&arena);
		(void)arena_text(&arena, "æ", 2);
		assert_int_equal(((char *)arena_alloc(&arena, size))[size - 1], 0);
		arena_free(&arena);
	}
}

static void what_grows_keeps_its_bytes(void **state)
{
	(void)state;
	for (size_t step = 1; step < 3000; step = step * 2 + 1) {
		unsigned char *grown = NULL;
		size_t size = 0;

		while (size < 20000) {
			grown = arena_grow(&arena, grown, size, size + step);
			memset(grown + size, (int)(size / step % 251), step);
			size += step;
			if (size % 7 == 0)
				(void)arena_text(&arena, "imellem", 7);
		}
		for (size_t i = 0; i < size; i++)
			assert_int_equal(grown[i], i / step % 251);
	}
}

/* What is too much for any memory jumps before it is asked for: none of these wraps round to a small size. */
static void *ask(int what)
{
	static char none[1];
	static volatile size_t all = SIZE_MAX; /* so that the compiler does not do the sum */
	char *large = arena_alloc(&arena, 10000);
	struct out out;

	switch (what) {
	case 0: return arena_alloc(&arena, all - 8);
	case 1: return NEW_ARRAY(&arena, uint64_t, all / 4);
	case 2: return arena_room(&arena, all / 2, 3);
	case 3: return arena_text(&arena, none, all);
	case 4: return arena_grow(&arena, large, 10000, all - 8);
	default:
		out_memory(&out, &arena);
		put(&out, "a");
		put_bytes(&out, none, all / 2);
		return out.bytes;
	}
}

static void too_much_is_out_of_memory(void **state)
{
	static volatile int refused;

	(void)state;
	refused = 0;
	for (volatile int what = 0; what < 6; what++) {
		if (setjmp(oom)) {
			refused++;
			continue;
		}
		assert_null(ask(what));
	}
	assert_int_equal(refused, 6);
	assert_non_null(arena_array(&arena, 3, 0)); /* nothing, three times */
}

static void what_is_large_is_given_back_alone(void **state)
{
	char *large, *small;

	(void)state;
	assert_false(arena_release(&arena, "of another")); /* of an arena that has nothing yet */
	small = arena_text(&arena, "lille", 5);
	large = arena_alloc(&arena, 10000);
	assert_false(arena_release(&arena, small));
	assert_false(arena_release(&arena, "of another"));
	assert_true(arena_release(&arena, large));
	assert_string_equal(small, "lille");
	large = arena_alloc(&arena, 10000);
	memset(large, 1, 10000);
	large = arena_grow(&arena, large, 10000, 10000);
	assert_int_equal(large[9999], 1);
}

/* The end that is not needed; of what is no longer the newest, nothing can be given back. */
static void the_newest_gives_back_its_end(void **state)
{
	char *first = arena_alloc(&arena, 64), *second, *at = arena.at;

	(void)state;
	arena_shrink(&arena, first, 64, 16);
	assert_ptr_equal(arena.at, first + 16);
	second = arena_alloc(&arena, 16);
	assert_true(second >= first + 16 && second + 16 <= at);
	at = arena.at;
	arena_shrink(&arena, first, 16, 8);
	assert_ptr_equal(arena.at, at);
}

/* Where the rest of a block is too small for one thing, it is kept for smaller ones, unless it is next to nothing. */
static void little_of_a_block_is_left_over(void **state)
{
	char *first, *second, *third;

	(void)state;
	first = arena_alloc(&arena, 2000);
	second = arena_alloc(&arena, 1904);
	third = arena_alloc(&arena, 8);
	if (APART) /* the sanitizer needs room between them */
		return;
	assert_ptr_equal(second, first + 2000);
	assert_ptr_equal(third, second + 1904);
	first = arena_alloc(&arena, 2000); /* 120 bytes are left: a block of its own */
	second = arena_alloc(&arena, 1000);
	third = arena_alloc(&arena, 1900); /* 1,032 are left, and stay */
	assert_ptr_equal(second, first + 2000);
	assert_true(third < first || third >= second + 1000);
	assert_ptr_equal(arena_alloc(&arena, 8), second + 1000);
}

static int calls;

static int full(void *context, const char *bytes, size_t size)
{
	(void)context, (void)bytes, (void)size;
	calls++;
	return -ENOSPC;
}

/* The first error is the one that is told, and nothing is written behind it: neither what fits the buffer nor more. */
static void a_sink_that_fails_is_not_asked_again(void **state)
{
	static char much[100000];
	struct out out;

	(void)state;
	calls = 0;
	out_sink(&out, &arena, full, NULL);
	put(&out, "first");
	put_bytes(&out, much, sizeof(much));
	assert_int_equal(calls, 1);
	put_bytes(&out, much, sizeof(much));
	put(&out, "last");
	assert_int_equal(out_flush(&out), -ENOSPC);
	assert_int_equal(out_flush(&out), -ENOSPC);
	assert_int_equal(calls, 1);
}

static size_t block_count(void)
{
	size_t count = 0;

	for (char **block = (char **)arena.blocks; block; block = (char **)*block) /* each begins with the next */
		count++;
	return count;
}

static void what_came_since_a_mark_is_given_back(void **state)
{
	struct arena_mark empty = arena_mark(&arena), mark;
	const char *large, *kept;
	size_t count;

	(void)state;
	kept = arena_text(&arena, "bliver", 6);
	large = memset(arena_alloc(&arena, 9000), 'a', 9000);
	mark = arena_mark(&arena);
	count = block_count();
	for (int round = 0; round < 3; round++) {
		char *newest = arena_text(&arena, "nyt", 3);

		(void)arena_alloc(&arena, 8000); /* behind the block that the mark stands in */
		for (int i = 0; i < 100; i++)
			(void)arena_alloc(&arena, 100);
		(void)arena_alloc(&arena, 7000); /* behind one that came since */
		assert_true(block_count() > count + 3);
		arena_rewind(&arena, &mark);
		assert_int_equal(block_count(), count);
		assert_string_equal(kept, "bliver");
		assert_true(large[0] == 'a' && large[8999] == 'a');
		assert_ptr_equal(arena_text(&arena, "nyt", 3), newest);
		arena_rewind(&arena, &mark);
	}
	arena_rewind(&arena, &empty);
	assert_null(arena.blocks);
	assert_string_equal(arena_text(&arena, "igen", 4), "igen");
}

/* Where the sanitizer is not, there is nothing to see. */
static void the_end_of_each_is_seen(void **state)
{
#ifdef WATCHED
	char *first = arena_text(&arena, "a", 1), *second = arena_text(&arena, "b", 1);
	uint64_t *number = NEW(&arena, uint64_t);

	(void)state;
	assert_false(__asan_address_is_poisoned(first) || __asan_address_is_poisoned(first + 1));
	assert_true(__asan_address_is_poisoned(first + 2) && __asan_address_is_poisoned(second - 1));
	assert_true(__asan_address_is_poisoned(number + 1));
	arena_free(&arena);
	assert_true(__asan_address_is_poisoned(first)); /* its block is in the pool, for another to have */
#else
	(void)state;
#endif
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(each_is_aligned_and_zeroed_whatever_came_before, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_large_one_may_be_as_large_as_a_block, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_grows_keeps_its_bytes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(too_much_is_out_of_memory, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_large_is_given_back_alone, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_newest_gives_back_its_end, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_came_since_a_mark_is_given_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(little_of_a_block_is_left_over, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_sink_that_fails_is_not_asked_again, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_end_of_each_is_seen, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
