/* SPDX-License-Identifier: MPL-2.0 */
/* Offsets, lines and columns: both ways, in any order, with every kind of line end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "node.h"

static jmp_buf oom;
static struct arena arena;

static struct source source_of(const char *bytes, size_t size)
{
	return (struct source){ .path = "x.yaml", .bytes = bytes, .size = size, .arena = &arena };
}

static void check_line(struct source *source, uint32_t line, const char *expected)
{
	size_t size;
	const char *text = source_line(source, line, &size);

	assert_int_equal(size, strlen(expected));
	assert_memory_equal(text, expected, size);
}

static void lines_have_no_ends(void **state)
{
	struct source source = source_of("en\r\nto\n\ntre\r", 12);

	(void)state;
	check_line(&source, 0, "en");
	check_line(&source, 1, "to");
	check_line(&source, 2, "");
	check_line(&source, 3, "tre\r");
	check_line(&source, 4, "");
	assert_int_equal(source.line_count, 4);
}

static void an_empty_file_has_one_line(void **state)
{
	struct source source = source_of("", 0);
	struct source none = source_of(NULL, 0);

	(void)state;
	check_line(&source, 0, "");
	check_line(&none, 0, "");
	assert_int_equal(source_offset(&source, (struct pos){ 3, 3 }), 0);
	assert_int_equal(source_pos(&none, 7).column, 0);
}

static void columns_are_code_points(void **state)
{
	struct source source = source_of("æøå: 😀x\r\n日本", 21);

	(void)state;
	assert_int_equal(source_offset(&source, (struct pos){ 0, 3 }), 6);
	assert_int_equal(source_offset(&source, (struct pos){ 0, 6 }), 12);
	assert_int_equal(source_offset(&source, (struct pos){ 0, 99 }), 13);
	assert_int_equal(source_offset(&source, (struct pos){ 1, 1 }), 18);
	assert_int_equal(source_pos(&source, 12).column, 6);
	assert_int_equal(source_pos(&source, 10).column, 5);
	assert_int_equal(source_pos(&source, 18).line, 1);
	assert_int_equal(source_pos(&source, 999).column, 2);
}

static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* The same question gets the same answer whatever was asked before it. */
static void order_does_not_matter(void **state)
{
	static const char alphabet[] = "ab\n\r\xC3\xA6\xE2\x82\xF0\x9F";
	uint32_t seed = 7;

	(void)state;
	for (int round = 0; round < 300; round++) {
		char bytes[48];
		struct source warm;

		for (size_t i = 0; i < sizeof(bytes); i++)
			bytes[i] = alphabet[next_random(&seed) % (sizeof(alphabet) - 1)];
		warm = source_of(bytes, sizeof(bytes));
		for (int i = 0; i < 200; i++) {
			struct source cold = source_of(bytes, sizeof(bytes));
			struct pos pos = { next_random(&seed) % 6, next_random(&seed) % 20 };
			size_t offset = next_random(&seed) % (sizeof(bytes) + 2);
			struct pos a = source_pos(&warm, offset), b = source_pos(&cold, offset);

			assert_int_equal(a.line, b.line);
			assert_int_equal(a.column, b.column);
			cold = source_of(bytes, sizeof(bytes));
			assert_int_equal(source_offset(&warm, pos), source_offset(&cold, pos));
		}
	}
}

static void a_long_line_is_not_squared(void **state)
{
	size_t size = 3000000, sum = 0;
	char *bytes = arena_alloc(&arena, size);
	struct source source;

	(void)state;
	memset(bytes, 'x', size);
	source = source_of(bytes, size);
	for (uint32_t column = 0; column < size; column += 10)
		sum += source_offset(&source, (struct pos){ 0, column }) - column;
	for (uint32_t column = (uint32_t)size; column >= 10; column -= 10)
		sum += source_offset(&source, (struct pos){ 0, column }) - column;
	assert_int_equal(sum, 0);
}

static struct node leaf(const char *text)
{
	return (struct node){ .kind = NODE_SCALAR, .text = text, .size = (uint32_t)strlen(text) };
}

static void pointers_escape_what_rfc_6901_escapes(void **state)
{
	struct node root = { .kind = NODE_MAP }, list = { .kind = NODE_LIST }, first = leaf("a"), second = leaf("b");
	struct node key = leaf("mål/~1");

	(void)state;
	list.parent = &root;
	list.key = &key;
	root.first = &list;
	list.first = &first;
	first.next = &second;
	first.parent = second.parent = &list;
	assert_string_equal(node_pointer(&arena, &root), "");
	assert_string_equal(node_pointer(&arena, &list), "/mål~1~01");
	assert_string_equal(node_pointer(&arena, &second), "/mål~1~01/1");
}

static void only_a_bare_key_is_empty(void **state)
{
	struct node plain = leaf(""), quoted = leaf("");

	(void)state;
	quoted.style = STYLE_DOUBLE;
	assert_true(node_is_empty(&plain));
	assert_false(node_is_empty(&quoted));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_have_no_ends),
		cmocka_unit_test(an_empty_file_has_one_line),
		cmocka_unit_test(columns_are_code_points),
		cmocka_unit_test(order_does_not_matter),
		cmocka_unit_test(a_long_line_is_not_squared),
		cmocka_unit_test(pointers_escape_what_rfc_6901_escapes),
		cmocka_unit_test(only_a_bare_key_is_empty),
	};
	int failed;

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 3;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
