/* SPDX-License-Identifier: MPL-2.0 */
/* The line hash against the values that the program that computes them for GitHub gives. */
#include "findings.h"

#include "reader/line_hash.h"

static void check_hashes(const char *text, size_t bom, const char *expected)
{
	struct source source = { .bytes = text, .size = strlen(text), .bom = bom, .arena = &arena };
	struct out out;
	uint32_t count;
	const struct line_hash *hashes = line_hashes(&arena, &source, &count);

	out_memory(&out, &arena);
	for (uint32_t i = 0; i < count; i++) {
		put(&out, i ? " " : "");
		put_line_hash(&out, &hashes[i]);
	}
	assert_string_equal(out_text(&out), expected);
}

static void line_hashes_are_githubs(void **state)
{
	static const char of_greetings[] = "e9496ae3ebfced30:1 fb7c023a8b9ccb3f:1 ce8ba1a563dcdaca:1 "
					   "e20e36e16fcb0cc8:1 b3edc88f2938467e:1 c8e28b0b4002a3a0:1 "
					   "c129715d7a2bc9a3:1";

	(void)state;
	check_hashes("", 0, "c129715d7a2bc9a3:1");
	check_hashes(" a\nb\n  \t\tc\n d", 0,
		     "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1");
	check_hashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", 0, of_greetings);
	check_hashes(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", 0, of_greetings);
}

static void the_same_lines_are_numbered(void **state)
{
	struct out out;
	struct source source;
	const struct line_hash *hashes;
	uint32_t count;

	(void)state;
	out_memory(&out, &arena);
	put_repeat(&out, "x\n", 120);
	source = (struct source){ .bytes = out_text(&out), .size = out.size, .arena = &arena };
	hashes = line_hashes(&arena, &source, &count);
	assert_int_equal(count, 121);
	for (uint32_t i = 0; i < 4; i++) {
		assert_int_equal(hashes[i].value, 0xc0fe7b2700d6c254);
		assert_int_equal(hashes[i].occurrence, i + 1);
	}
}

/* Counted as UTF-16, the byte order mark included. */
static void signs_are_utf_16(void **state)
{
	(void)state;
	check_hashes("x\n😀\n", 3, "79018c3d91488eaf:1 49e42825ed591e1a:1 c129715d7a2bc9a3:1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(line_hashes_are_githubs),
		cmocka_unit_test(the_same_lines_are_numbered),
		cmocka_unit_test(signs_are_utf_16),
	};

	return run_all(tests, COUNT(tests));
}
