/* SPDX-License-Identifier: MPL-2.0 */
/* The bytes of a file before YAML: what is refused, by which rule, and at which line and column. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "one_set.h"

struct sample {
	const char *bytes;
	size_t size;
	enum rule_id rule;
	uint32_t line, column; /* from 0 */
	bool readable;
};

#define BYTES(text) text, sizeof(text) - 1

static const struct sample samples[] = {
	{ BYTES("a: \xE6"), KK002, 0, 3, false },
	{ BYTES("\xC3\xA6: \xC3"), KK002, 0, 3, false },
	{ BYTES("a: \xC0\xAF"), KK002, 0, 3, false },
	{ BYTES("a: \xED\xA0\x80"), KK002, 0, 3, false },
	{ BYTES("a: \xF4\x90\x80\x80"), KK002, 0, 3, false },
	{ BYTES("a:\n  \0b"), KK002, 1, 2, false },
	{ BYTES("a: \x1B[0m"), KK002, 0, 3, false },
	{ BYTES("a: \x7F"), KK002, 0, 3, false },
	{ BYTES("a: \xC2\x80"), KK002, 0, 3, false },
	{ BYTES("a: b\xC2\x85"), KK002, 0, 4, false },
	{ BYTES("a: b\xE2\x80\xA8"), KK002, 0, 4, false },
	{ BYTES("a: b\rc: d\n"), KK002, 0, 4, false },
	{ BYTES("a: b\r"), KK002, 0, 4, false },
	{ BYTES("a: \xEF\xBF\xBF"), KK002, 0, 3, false },
	{ BYTES("\xFF\xFE" "a\0"), KK002, 0, 0, false },
	{ BYTES("\xFE\xFF\0a"), KK002, 0, 0, false },
	{ BYTES("\xFF\xFE\0\0a\0\0\0"), KK002, 0, 0, false },
	{ BYTES("a\0:\0 \0b\0\n\0"), KK002, 0, 0, false },
	{ BYTES("a: \xE2\x80\xAE" "b"), KK019, 0, 3, true },
	{ BYTES("a: \xF3\xA0\x81\x81"), KK019, 0, 3, true },
	{ BYTES("a: b\xEF\xBB\xBF"), KK019, 0, 4, true },
	{ BYTES("a: b\xC2\xAD" "c"), KK019, 0, 4, true },
	{ BYTES("a: b\xE2\x80\x8B" "c"), KK019, 0, 4, true },
	{ BYTES("a: b\n<<<<<<< HEAD\n=======\n>>>>>>> x\n"), KK001, 1, 0, false },
	{ BYTES("a: b\n=======\n"), KK001, 1, 0, false },
	{ BYTES("a: b\n||||||| base\n"), KK001, 1, 0, false },
	{ BYTES("\xC3\xA6\xC2\xAD" "b: c"), KK019, 0, 1, true },
	{ BYTES("\n <!DOCTYPE html>"), KK001, 1, 1, false },
	{ BYTES("<HTML>"), KK001, 0, 0, false },
	{ BYTES("version https://git-lfs.github.com/spec/v1\n"), KK001, 0, 0, false },
	{ BYTES("%a\n%b\n%c\n"), KK003, 2, 0, false },
};

static const struct { const char *bytes; size_t size; } fine[] = {
	{ BYTES("") }, { BYTES("\xEF\xBB\xBF") }, { BYTES("\xEF\xBB\xBF" "a: b\r\n\tc\r\n") },
	{ BYTES("a: \xC2\xA0\xE2\x80\xAF\n") },
	{ BYTES("a: b \xC2\xAD c\xE2\x80\x8B\n") }, { BYTES("a: \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\n") },
	{ BYTES("a: <<<<<<< b\n  =======\n========\n<<<<<<<<\n") },
	{ BYTES("%YAML 1.2\n%a\n") }, { BYTES("a: <html>\n") },
};

static jmp_buf oom;

static struct file *guarded(const char *bytes, size_t size, struct guarded *result)
{
	struct file *file = NEW(&set->arena, struct file);

	arena_init(&file->arena, &oom);
	file->set = set;
	file->path = "x.yaml";
	file->source = (struct source){ .path = "x.yaml", .bytes = bytes, .size = size, .arena = &set->arena };
	file->findings = NEW(&set->arena, struct findings);
	file->findings->last = &file->findings->first;
	*result = guard_source(file, &file->source);
	return file;
}

static void each_is_refused_once_and_at_its_place(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(samples); i++) {
		struct guarded result;
		struct file *file = guarded(samples[i].bytes, samples[i].size, &result);
		const struct finding *finding = file->findings->first;

		if (!finding || file->findings->count != 1)
			fail_msg("sample %zu: %zu findings", i, file->findings->count);
		else if (messages[finding->message].rule != samples[i].rule ||
			 finding->place.start.line != samples[i].line ||
			 finding->place.start.column != samples[i].column)
			fail_msg("sample %zu: %s at %u:%u", i, rules[messages[finding->message].rule].id,
				 finding->place.start.line, finding->place.start.column);
		assert_int_equal(result.readable, samples[i].readable);
		arena_free(&file->arena);
	}
}

static void what_only_looks_like_it_is_let_through(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(fine); i++) {
		struct guarded result;
		struct file *file = guarded(fine[i].bytes, fine[i].size, &result);

		if (file->findings->count || !result.readable)
			fail_msg("sample %zu is refused", i);
		arena_free(&file->arena);
	}
}

static void a_mark_is_taken_off(void **state)
{
	struct guarded result;
	struct file *file = guarded(BYTES("\xEF\xBB\xBF" "a: b"), &result);

	(void)state;
	assert_int_equal(file->source.size, 4);
	assert_int_equal(file->source.bom, 3);
	assert_memory_equal(file->source.bytes, "a: b", 4);
	arena_free(&file->arena);
}

static void a_lost_text_and_an_escape_are_suspected(void **state)
{
	static const struct { const char *bytes; bool lost, backslash; } cases[] = {
		{ "a: b #12", true, false }, { "a: b # 12", false, false }, { "a: b#12", false, false },
		{ "#12", false, false }, { "a: \"\\n\"", false, true }, { "a: b\t#\xC3\xA6", true, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct guarded result;
		struct file *file = guarded(cases[i].bytes, strlen(cases[i].bytes), &result);

		assert_int_equal(result.lost_suspect, cases[i].lost);
		assert_int_equal(result.has_backslash, cases[i].backslash);
		arena_free(&file->arena);
	}
}

static void a_file_of_rubbish_has_findings_up_to_a_ceiling(void **state)
{
	static char bytes[3 * LIMIT_GUARD + 1]; /* with the NUL that stands behind every source */
	struct guarded result;
	struct file *file;

	(void)state;
	for (size_t i = 0; i + 1 < sizeof(bytes); i++)
		bytes[i] = i % 2 ? 'a' : '\x01';
	file = guarded(bytes, sizeof(bytes) - 1, &result);
	assert_int_equal(file->findings->count, LIMIT_GUARD);
	arena_free(&file->arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_is_refused_once_and_at_its_place),
		cmocka_unit_test(what_only_looks_like_it_is_let_through),
		cmocka_unit_test(a_mark_is_taken_off),
		cmocka_unit_test(a_lost_text_and_an_escape_are_suspected),
		cmocka_unit_test(a_file_of_rubbish_has_findings_up_to_a_ceiling),
	};

	return cmocka_run_group_tests(tests, set_up, take_down);
}
