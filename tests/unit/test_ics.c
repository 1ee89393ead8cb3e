/* SPDX-License-Identifier: MPL-2.0 */
/* Content lines of a calendar: at most 75 octets, never broken inside a character, and they unfold to what went in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "data/ics.h"

static jmp_buf oom;
static struct arena arena;

static const char *text_line(const char *text)
{
	struct out out;

	out_memory(&out, &arena);
	ics_text(&out, "SUMMARY", text);
	return out_text(&out);
}

/* Each physical line ends in CRLF, is whole UTF-8 and fits; the result is unfolded into `whole`. */
static void assert_folded(const char *lines, char *whole)
{
	while (*lines) {
		const char *end = strstr(lines, "\r\n");

		assert_non_null(end);
		assert_true((size_t)(end - lines) <= ICS_OCTETS);
		assert_true(text_valid(lines, (size_t)(end - lines)));
		memcpy(whole, lines, (size_t)(end - lines));
		whole += end - lines;
		lines = end + 2;
		if (*lines)
			assert_int_equal(*lines++, ' ');
	}
	*whole = '\0';
}

static void every_length_folds(void **state)
{
	static const char *const letters[] = { "a", "å", "€", "\xF0\x9F\x93\x85", "a\xCC\x8A" };

	(void)state;
	for (size_t i = 0; i < COUNT(letters); i++)
		for (size_t count = 0; count < 200; count++) {
			char whole[2048];
			struct out out;

			out_memory(&out, &arena);
			put_repeat(&out, letters[i], count);
			assert_folded(text_line(out_text(&out)), whole);
			assert_memory_equal(whole, "SUMMARY:", 8);
			assert_string_equal(whole + 8, out_text(&out));
		}
}

static void no_line_is_left_empty(void **state)
{
	struct out out;

	(void)state;
	out_memory(&out, &arena);
	put_repeat(&out, "x", ICS_OCTETS - strlen("SUMMARY:"));
	assert_null(strstr(text_line(out_text(&out)), "\r\n "));
	put_char(&out, 'x');
	assert_non_null(strstr(text_line(out_text(&out)), "\r\n x\r\n"));
}

static void what_has_a_meaning_is_escaped(void **state)
{
	(void)state;
	assert_string_equal(text_line("a,b;c\\d\ne:\"f\""), "SUMMARY:a\\,b\\;c\\\\d\\ne:\"f\"\r\n");
	assert_string_equal(text_line("\r\nEND:VEVENT"), "SUMMARY: \\nEND:VEVENT\r\n");
	assert_string_equal(text_line("\xE2\x80\xAE\x07"), "SUMMARY:<U+202E><U+0007>\r\n");
	assert_string_equal(text_line("\xFF"), "SUMMARY:\xEF\xBF\xBD\r\n");
}

static void days_are_days(void **state)
{
	struct out out;

	(void)state;
	out_memory(&out, &arena);
	ics_date(&out, "DTSTART", (struct date){ 2012, 2, 9 });
	ics_stamp(&out, "DTSTAMP", (struct date){ 1900, 1, 1 });
	assert_string_equal(out_text(&out), "DTSTART;VALUE=DATE:20120209\r\nDTSTAMP:19000101T000000Z\r\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_length_folds),
		cmocka_unit_test(no_line_is_left_empty),
		cmocka_unit_test(what_has_a_meaning_is_escaped),
		cmocka_unit_test(days_are_days),
	};
	int failed;

	arena_init(&arena, &oom);
	if (setjmp(oom))
		return 3;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
