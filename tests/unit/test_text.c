/* SPDX-License-Identifier: MPL-2.0 */
/* What is known of characters without a look into utf8proc's tables is what these tables say, of every character. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "base/show.h"
#include "value/value.h"

#define LAST 0x10FFFF

static bool is_letter(utf8proc_category_t category)
{
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

static size_t encode(int32_t code, char text[5])
{
	utf8proc_ssize_t size = utf8proc_encode_char(code, (utf8proc_uint8_t *)text);

	assert_true(size > 0);
	text[size] = '\0';
	return (size_t)size;
}

static void words_are_what_the_tables_say(void **state)
{
	(void)state;
	assert_false(text_is_latin(TEXT_BAD));
	assert_false(text_is_word(TEXT_BAD));
	for (int32_t code = 0; code <= LAST; code++) {
		utf8proc_category_t category = utf8proc_category(code);

		if (text_is_latin(code) && !is_letter(category))
			fail_msg("U+%04X is no letter", (unsigned)code);
		if (text_is_word(code) != (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO))
			fail_msg("U+%04X", (unsigned)code);
	}
}

static void ink_is_what_the_tables_say(void **state)
{
	char text[5];

	(void)state;
	for (int32_t code = 0; code <= LAST; code++) {
		bool empty = text_is_control(code) || text_is_invisible(code) || code == 0x2800 ||
			     utf8proc_category(code) == UTF8PROC_CATEGORY_ZS;

		if ((code < 0xD800 || code > 0xDFFF) && text_has_ink(text, encode(code, text)) == empty)
			fail_msg("U+%04X", (unsigned)code);
	}
	assert_true(text_has_ink("\xff", 1));
}

/* "80 ¤": a quantity where the sign can begin a unit. */
static void a_unit_begins_with_a_letter_or_a_sign(void **state)
{
	char text[16] = "80 ";
	jmp_buf oom;
	struct arena arena;

	(void)state;
	arena_init(&arena, &oom);
	if (setjmp(oom))
		fail();
	for (int32_t code = ' ' + 1; code <= LAST; code++) {
		utf8proc_category_t category = utf8proc_category(code);
		bool begins = is_letter(category) || category == UTF8PROC_CATEGORY_SC || code == '%' ||
			      code == 0x2030 || code == 0xB0;
		struct quantity quantity;
		struct parse_note note;
		bool read;

		if ((code >= 0xD800 && code <= 0xDFFF) || text_is_refused(code) || text_is_invisible(code) ||
		    category == UTF8PROC_CATEGORY_ZS || (code >= '0' && code <= '9'))
			continue;
		(void)encode(code, text + 3);
		read = quantity_parse(&arena, text, &quantity, &note) == PARSE_OK;
		arena_free(&arena);
		if (read != begins)
			fail_msg("U+%04X", (unsigned)code);
	}
}

/* What people type for a hyphen, and what programs make of quotation marks that were typed. */
static void dashes_and_quotation_marks_have_their_ranges(void **state)
{
	static const int32_t curly[] = { 0xAB, 0xB4, 0xBB, 0x2018, 0x201F, 0x2032, 0x2033 },
			     neither[] = { '-', '"', 0xB5, 0x200F, 0x2016, 0x2017, 0x2020, 0x2031, 0x2034, 0x2211 };

	(void)state;
	for (int32_t code = 0x2010; code <= 0x2015; code++)
		assert_true(text_is_dash(code) && !text_is_curly(code));
	assert_true(text_is_dash(0x2212)); /* minus */
	for (size_t i = 0; i < COUNT(curly); i++)
		assert_true(text_is_curly(curly[i]) && !text_is_dash(curly[i]));
	for (size_t i = 0; i < COUNT(neither); i++)
		assert_false(text_is_curly(neither[i]) || text_is_dash(neither[i]));
}

/* What is no character is taken a byte at a time, at the start of a line too. */
static void a_character_is_found_from_behind(void **state)
{
	static const struct { const char *text; size_t size; } rows[] = {
		{ "a", 1 }, { "\xC3\xA6", 2 }, { "\xE2\x82\xAC", 3 }, { "\xF0\x9D\x84\x9E", 4 }, { "\x80", 1 },
		{ "\x82\xAC", 1 }, { "a\x80\x80\x80\x80", 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(glyph_before(rows[i].text + strlen(rows[i].text), rows[i].text), rows[i].size);
}

/* Nobody promises that a runner tells small letters from large. */
/* Wherever it stands among the eight bytes that are looked at together, and at the text's end. */
static void what_is_no_text_is_found_at_every_place(void **state)
{
	static const struct { const char *bytes; bool valid; } parts[] = {
		{ "a", true }, { "å", true }, { "–", true }, { "😀", true }, { "\x7F", true }, { "\x80", false },
		{ "\xBF", false }, { "\xC3", false }, { "\xC0\xAF", false }, { "\xE2\x80", false },
		{ "\xED\xA0\x80", false }, { "\xF4\x90\x80\x80", false }, { "\xFF", false },
	};

	(void)state;
	assert_true(text_valid("", 0));
	for (size_t size = 0; size <= 20; size++)
		for (size_t at = 0; at <= size; at++)
			for (size_t i = 0; i < COUNT(parts); i++) {
				size_t more = strlen(parts[i].bytes);
				char text[32];

				memset(text, 'x', sizeof(text));
				memcpy(text + at, parts[i].bytes, more);
				if (text_valid(text, size + more) != parts[i].valid)
					fail_msg("part %zu at %zu of %zu", i, at, size);
			}
}

static void no_runner_is_commanded(void **state)
{
	static const char *const rows[] = { "##[error]", "##vso[task]", "##VSO[task]", "a ##Vso[task]" };
	jmp_buf oom;
	struct arena arena;

	(void)state;
	arena_init(&arena, &oom);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct out out;

		out_memory(&out, &arena);
		put_shown(&out, rows[i], strlen(rows[i]));
		assert_null(strstr(out_text(&out), strstr(rows[i], "##")));
		assert_non_null(strstr(out_text(&out), strchr(rows[i], '[') + 1)); /* but it is shown */
	}
	arena_free(&arena);
}

static void an_end_is_one_of_several(void **state)
{
	static const char *const ends[] = { "en", "erne", "" };

	(void)state;
	assert_true(text_ends_in("borgerne", ends, 2));
	assert_true(text_ends_in("en", ends, 2)); /* the whole of it */
	assert_false(text_ends_in("enhed", ends, 2));
	assert_false(text_ends_in("n", ends, 2)); /* shorter than any */
	assert_false(text_ends_in("", ends, 2));
	assert_true(text_ends_in("", ends, 3));
	assert_false(text_ends_in("en", ends, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_what_the_tables_say),
		cmocka_unit_test(ink_is_what_the_tables_say),
		cmocka_unit_test(dashes_and_quotation_marks_have_their_ranges),
		cmocka_unit_test(a_character_is_found_from_behind),
		cmocka_unit_test(what_is_no_text_is_found_at_every_place),
		cmocka_unit_test(no_runner_is_commanded),
		cmocka_unit_test(a_unit_begins_with_a_letter_or_a_sign),
		cmocka_unit_test(an_end_is_one_of_several),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
