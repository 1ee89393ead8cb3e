/* SPDX-License-Identifier: MPL-2.0 */
/* Words: the fixed ones of the format and what is near them, templates, and the length of what is compared. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "format/keys.h"
#include "words/words.h"

static struct arena arena;

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena, NULL);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static void a_value_without_a_word_has_no_name(void **state)
{
	(void)state;
	assert_string_equal(word_name(WORDS_ANSWER, ANSWER_YES, KK_LANG_EN), "yes");
	assert_null(word_name(WORDS_ANSWER, 99, KK_LANG_EN));
}

static void the_nearest_word_is_in_the_language_asked_for(void **state)
{
	(void)state;
	assert_string_equal(word_nearest(&arena, WORDS_COURSE, "linaert", KK_LANG_DA), "lineært");
	assert_string_equal(word_nearest(&arena, WORDS_COURSE, "liner", KK_LANG_EN), "linear");
	assert_string_equal(word_nearest(&arena, WORDS_FREQUENCY, "kvartl", KK_LANG_DA), "kvartal");
	assert_null(word_nearest(&arena, WORDS_ANSWER, "aldrig", KK_LANG_DA));
	assert_null(word_nearest(&arena, WORDS_ANSWER, "xyz", KK_LANG_DA));
}

static void no_more_spellings_than_there_is_room_for(void **state)
{
	const char *names[2] = { NULL, NULL };

	(void)state;
	assert_int_equal(word_spellings(WORDS_FREQUENCY, 0, names, 1), 1);
	assert_non_null(names[0]);
	assert_null(names[1]);
	assert_int_equal(word_spellings(WORDS_ANSWER, ANSWER_YES, names, 2), 2);
	assert_string_equal(names[0], "ja");
	assert_string_equal(names[1], "yes");
}

static const char *filled(const char *text)
{
	struct out out;

	out_memory(&out, &arena);
	put_template(&out, text, strlen(text), WITH("kr.", "5"));
	return out_text(&out);
}

static void only_a_digit_in_braces_is_filled_in(void **state)
{
	(void)state;
	assert_string_equal(filled("{1} {0}"), "5 kr.");
	assert_string_equal(filled("{1} {0}."), "5 kr.");
	assert_string_equal(filled("*{1} {0}*."), "5 kr.");
	assert_string_equal(filled("{a} {1"), "{a} {1");
	assert_string_equal(filled("{/} {1x}"), "{/} {1x}");
	assert_string_equal(filled("{"), "{");
}

static void quotation_marks_within_others_are_the_inner_ones(void **state)
{
	(void)state;
	assert_string_equal(words_within(&arena, KK_LANG_DA, "»Alle« siger “ja”"), "›Alle‹ siger “ja”");
	assert_string_equal(words_within(&arena, KK_LANG_EN, "“All” say »ja«"), "‘All’ say »ja«");
}

static void a_title_begins_with_a_capital(void **state)
{
	(void)state;
	assert_string_equal(words_title(&arena, "æblet."), "Æblet");
	assert_string_equal(words_title(&arena, "osv.."), "Osv..");
	assert_string_equal(words_title(&arena, ""), "");
	assert_string_equal(words_title(&arena, "\xFFx"), "\uFFFDx");
}

static void long_words_are_far_from_one_another(void **state)
{
	char longest[66];

	(void)state;
	memset(longest, 'a', 65);
	longest[65] = '\0';
	assert_int_equal(text_distance("a", longest, 100), 101);
	assert_int_equal(text_distance(longest, "a", 100), 101);
	assert_int_equal(text_distance(longest + 1, longest + 2, 3), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_without_a_word_has_no_name),
		cmocka_unit_test(the_nearest_word_is_in_the_language_asked_for),
		cmocka_unit_test(no_more_spellings_than_there_is_room_for),
		cmocka_unit_test(only_a_digit_in_braces_is_filled_in),
		cmocka_unit_test(quotation_marks_within_others_are_the_inner_ones),
		cmocka_unit_test(a_title_begins_with_a_capital),
		cmocka_unit_test(long_words_are_far_from_one_another),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
