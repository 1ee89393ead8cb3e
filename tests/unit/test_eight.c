/* SPDX-License-Identifier: MPL-2.0 */
/* What looks at text eight bytes at a time says the same as a look at each code point, wherever that stands. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/base.h"

#define MOST 24

/* Each code point that text is treated by, behind 0 to 15 letters and before 0 to 8. */
static void each(void (*check)(int32_t code, const char *text, size_t size))
{
	struct arena arena;
	jmp_buf oom;

	arena_init(&arena, &oom);
	for (int32_t code = 1; code < 0x110000; code += code < 0x3000 || code > 0xFDC0 ? 1 : 0x101) {
		struct out point;

		if (code == 0x10100)
			code = 0xDFF00;
		if (code >= 0xD800 && code < 0xE000)
			continue;
		arena_free(&arena);
		out_memory(&point, &arena);
		put_code_point(&point, code);
		for (size_t before = 0; before < 16; before += code < 0x3000 ? 1 : 5)
			for (size_t after = 0; after <= 8; after += code < 0x3000 ? 4 : 8) {
				struct out text;

				out_memory(&text, &arena);
				put_repeat(&text, "ø", before / 2);
				put_repeat(&text, "a", before % 2);
				put_bytes(&text, point.bytes, point.size);
				put_repeat(&text, "z", after);
				check(code, out_text(&text), text.size);
			}
	}
	arena_free(&arena);
}

static void check_refused(int32_t code, const char *text, size_t size)
{
	assert_int_equal(text_holds_refused(text, size), text_is_refused(code));
}

static void test_refused(void **state)
{
	(void)state;
	each(check_refused);
}

static void check_points(int32_t code, const char *text, size_t size)
{
	(void)code;
	assert_int_equal(text_points(text, size), text_length(text, size));
}

static void test_points(void **state)
{
	(void)state;
	each(check_points);
}

/* "e" with a mark that composes with it, behind every number of bytes that leaves it elsewhere among eight. */
static void test_composed(void **state)
{
	struct arena arena;
	jmp_buf oom;

	(void)state;
	arena_init(&arena, &oom);
	for (size_t before = 0; before < MOST; before++)
		for (size_t after = 0; after < MOST; after++) {
			struct out apart, whole;

			out_memory(&apart, &arena);
			put_repeat(&apart, "å", before / 2);
			put_repeat(&apart, "a", before % 2);
			put(&apart, "e\u0301");
			put_repeat(&apart, "b", after);
			out_memory(&whole, &arena);
			put_repeat(&whole, "å", before / 2);
			put_repeat(&whole, "a", before % 2);
			put(&whole, "é");
			put_repeat(&whole, "b", after);
			assert_string_equal(text_composed(&arena, out_text(&apart)), out_text(&whole));
			assert_ptr_equal(text_composed(&arena, whole.bytes), whole.bytes);
		}
	arena_free(&arena);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refused), cmocka_unit_test(test_points), cmocka_unit_test(test_composed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
