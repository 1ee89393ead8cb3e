/* SPDX-License-Identifier: MPL-2.0 */
/* Memory that is freed together: what each is promised, and that the sanitizer sees the ends of small things. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"
#include "watch.h"

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
		cmocka_unit_test_setup_teardown(what_grows_keeps_its_bytes, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_end_of_each_is_seen, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
