/* SPDX-License-Identifier: MPL-2.0 */
/* Offsets, lines and columns: both ways, with every kind of line end, in lines of any length. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reader/node.h"

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

static size_t slow_offset(const char *bytes, size_t size, struct pos pos)
{
	const char *at = bytes, *end = bytes + size;

	for (; pos.line; pos.line--) {
		at = memchr(at, '\n', (size_t)(end - at));
		if (!at)
			return size;
		at++;
	}
	end = memchr(at, '\n', (size_t)(end - at)) ? memchr(at, '\n', (size_t)(end - at)) : end;
	if (end > at && end < bytes + size && end[-1] == '\r')
		end--;
	while (pos.column-- && at < end)
		(void)text_next(&at, bytes + size);
	return (size_t)(at - bytes);
}

/* Long lines and short ones, in valid UTF-8 and not. */
static void places_agree_with_counting(void **state)
{
	static const char alphabet[] = "ab\r\xC3\xA6\xE2\x82\xF0\x9F\n";
	uint32_t seed = 7;

	(void)state;
	for (int round = 0; round < 60; round++) {
		size_t size = round % 2 ? 48 : 30000;
		uint32_t signs = round % 2 ? sizeof(alphabet) - 1 : sizeof(alphabet) - 2;
		char *bytes = arena_alloc(&arena, size);
		struct source source = source_of(bytes, size);

		for (size_t i = 0; i < size; i++)
			bytes[i] = next_random(&seed) % 9000 ? alphabet[next_random(&seed) % signs] : '\n';
		for (int i = 0; i < 100; i++) {
			struct pos pos = { next_random(&seed) % 5, next_random(&seed) % (uint32_t)size }, back;
			size_t offset = source_offset(&source, pos);

			assert_int_equal(offset, slow_offset(bytes, size, pos));
			back = source_pos(&source, offset);
			assert_int_equal(source_offset(&source, back), offset);
			assert_true(offset == size || back.line == pos.line);
			assert_true(back.column <= pos.column || offset == size);
		}
	}
}

/* Characters that lie across the marks of a long line, and a text that ends where one is set: each byte has the column
 * of its character. */
static void a_character_has_one_column(void **state)
{
	size_t size = 8192;

	(void)state;
	for (size_t skip = 0; skip < 2; skip++) {
		char *bytes = arena_alloc(&arena, size + 1);
		struct source source = source_of(bytes, size - skip);

		memset(bytes, 'x', size);
		for (size_t i = 1 - skip; i + 1 < size; i += 2)
			memcpy(bytes + i, "æ", 2);
		for (size_t offset = 0; offset < size - skip; offset++)
			assert_int_equal(source_pos(&source, offset).column, (offset + 1 - skip) / 2);
		assert_int_equal(source_offset(&source, source_pos(&source, size - skip)), size - skip);
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
	for (uint32_t column = 0; column < size; column += 10) {
		sum += source_offset(&source, (struct pos){ 0, column }) - column;
		sum += source_offset(&source, (struct pos){ 0, 3 }) - 3;
		sum += source_pos(&source, column).column - column;
	}
	assert_int_equal(sum, 0);
}

static struct node leaf(const char *text)
{
	return (struct node){ .kind = NODE_SCALAR, .text = text, .size = (uint32_t)strlen(text) };
}

static void pointers_escape_what_rfc_6901_escapes(void **state)
{
	struct node pair[] = { leaf("mål/~1"), { .kind = NODE_LIST, .has_key = true } }, *list = &pair[1];
	struct node root = { .kind = NODE_MAP, .children = list }, first = leaf("a"), second = leaf("b");

	(void)state;
	list->parent = &root;
	list->children = &first;
	first.next = &second;
	first.parent = second.parent = list;
	second.index = 1;
	assert_string_equal(node_pointer(&arena, &root), "");
	assert_string_equal(node_pointer(&arena, list), "/mål~1~01");
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
		cmocka_unit_test(places_agree_with_counting),
		cmocka_unit_test(a_character_has_one_column),
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
