/* SPDX-License-Identifier: MPL-2.0 */
/* What the JSON writer writes, a parser of someone else's reads back unchanged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "data/ser.h"

static jmp_buf oom;
static struct arena arena;

static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static const char *written(const char *text, size_t size, bool pretty)
{
	struct out out;
	struct ser ser;

	out_memory(&out, &arena);
	ser_begin(&ser, &out, pretty);
	ser_list(&ser);
	ser_bytes(&ser, text, size);
	ser_end(&ser);
	ser_done(&ser);
	return out_text(&out);
}

static void check_round_trip(const char *text, size_t size)
{
	json_error_t error;
	json_t *list = json_loads(written(text, size, size % 2), JSON_ALLOW_NUL, &error);
	json_t *string = json_array_get(list, 0);

	assert_non_null(list);
	assert_int_equal(json_string_length(string), size);
	assert_memory_equal(json_string_value(string), text, size);
	json_decref(list);
}

static int32_t random_code(uint32_t *seed)
{
	static const int32_t ends[] = { 0x80, 0x80, 0x100, 0x800, 0x2070, 0xFFFF, 0x20000, 0xE0080, 0x110000 };
	int32_t code = (int32_t)(next_random(seed) % (uint32_t)ends[next_random(seed) % COUNT(ends)]);

	return code >= 0xD800 && code < 0xE000 ? '#' : code;
}

static void random_strings_return(void **state)
{
	uint32_t seed = 3;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		struct out out;

		out_memory(&out, &arena);
		for (uint32_t i = next_random(&seed) % 12; i; i--)
			put_code_point(&out, random_code(&seed));
		check_round_trip(out_text(&out), out.size);
	}
}

/* Nothing that a terminal, a log or a reader of left-to-right text would obey is left as it is. */
static void nothing_raw_is_left(void **state)
{
	uint32_t seed = 5;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		int32_t code = random_code(&seed);
		struct out out;
		const char *at, *end;

		out_memory(&out, &arena);
		put_code_point(&out, code);
		at = written(out_text(&out), out.size, false);
		for (end = at + strlen(at) - 1; at < end;) {
			int32_t seen = text_next(&at, end);

			assert_false(text_is_control(seen) || text_is_deceptive(seen));
		}
	}
}

static void no_line_is_a_command(void **state)
{
	(void)state;
	assert_string_equal(written("##[group]", 9, false), "[\"\\u0023#[group]\"]\n");
	assert_string_equal(written("# 1", 3, false), "[\"# 1\"]\n");
}

static void bad_bytes_become_replacements(void **state)
{
	(void)state;
	assert_string_equal(written("a\xFF\xC3", 3, false), "[\"a\xEF\xBF\xBD\xEF\xBF\xBD\"]\n");
}

static void write_everything(struct ser *ser)
{
	ser_map(ser);
	ser_key_number(ser, "low", INT64_MIN);
	ser_key_list(ser, "empty");
	ser_end(ser);
	ser_key_map(ser, "inner");
	ser_key(ser, "yes");
	ser_bool(ser, true);
	ser_key(ser, "none");
	ser_null(ser);
	ser_end(ser);
	ser_key_string(ser, "missing", NULL);
	ser_key(ser, "exact");
	ser_decimal(ser, "91.40");
	ser_end(ser);
	ser_done(ser);
}

static void layout_is_fixed(void **state)
{
	struct out compact, pretty;
	struct ser ser;

	(void)state;
	out_memory(&compact, &arena);
	ser_begin(&ser, &compact, false);
	write_everything(&ser);
	assert_string_equal(out_text(&compact), "{\"low\": -9223372036854775808, \"empty\": [], \"inner\": "
			    "{\"yes\": true, \"none\": null}, \"missing\": null, \"exact\": 91.40}\n");
	out_memory(&pretty, &arena);
	ser_begin(&ser, &pretty, true);
	write_everything(&ser);
	assert_string_equal(out_text(&pretty), "{\n  \"low\": -9223372036854775808,\n  \"empty\": [],\n"
			    "  \"inner\": {\n    \"yes\": true,\n    \"none\": null\n  },\n"
			    "  \"missing\": null,\n  \"exact\": 91.40\n}\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_strings_return),
		cmocka_unit_test(nothing_raw_is_left),
		cmocka_unit_test(no_line_is_a_command),
		cmocka_unit_test(bad_bytes_become_replacements),
		cmocka_unit_test(layout_is_fixed),
	};
	int failed;

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 3;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
