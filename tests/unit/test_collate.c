/* SPDX-License-Identifier: MPL-2.0 */
/* Danish order, and names as addresses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/collate.h"
#include "base/slug.h"

static struct arena arena;
static jmp_buf oom;

static int set_up(void **state)
{
	(void)state;
	arena_init(&arena, &oom);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* What ICU gives for the locale da with its standard collation. */
static void names_come_in_danish_order(void **state)
{
	static const char *const names[] = {
		"1 By", "A", "a", "Albertslund", "André", "Ballerup", "Sankt Knud", "Sanktknud", "Svendborg", "Vejle",
			"Über", "Yding",
		"Zealand", "Ærø", "Ärø", "Øerne", "Øster Snede", "Öster Zoo", "Østerby", "Åbenrå", "Aabenraa",
			"Aalborg", "Århus", "Aarhus",
	};

	(void)state;
	for (size_t i = 1; i < COUNT(names); i++)
		if (strcmp(collate_key(&arena, names[i - 1]), collate_key(&arena, names[i])) >= 0)
			fail_msg("%s is not before %s", names[i - 1], names[i]);
}

static void forms_of_unicode_are_alike_but_for_the_last_level(void **state)
{
	const char *composed = collate_key(&arena, "Århus"), *decomposed = collate_key(&arena, "A\xCC\x8Arhus");

	(void)state;
	assert_memory_equal(composed, decomposed, strcspn(composed, "\1"));
}

static int order(const char *a, const char *b)
{
	return strcmp(collate_key(&arena, a), collate_key(&arena, b));
}

static void rare_letters_have_a_place(void **state)
{
	(void)state;
	assert_true(order("AA", "Zo") > 0);   /* å */
	assert_true(order("Aa", "Zo") > 0);
	assert_true(order("aA", "Zo") < 0);   /* two words */
	assert_true(order("Ab", "Zo") < 0);
	assert_true(order("\uAC00", "\uAC01") < 0); /* Hangul: a letter of several, none of them a mark */
	assert_true(order("a\u20DD", "b") < 0); /* an enclosing mark */
	assert_true(order("\xFF", "a") > 0); /* what is no character comes behind all that are letters */
}

static void a_register_has_letters(void **state)
{
	(void)state;
	assert_string_equal(collate_letter(&arena, "Aabenraa"), "Å");
	assert_string_equal(collate_letter(&arena, "århus"), "Å");
	assert_string_equal(collate_letter(&arena, "albertslund"), "A");
	assert_string_equal(collate_letter(&arena, "Ærø"), "Æ");
	assert_string_equal(collate_letter(&arena, "Öst"), "Ø");
	assert_string_equal(collate_letter(&arena, "Élan"), "E");
	assert_string_equal(collate_letter(&arena, "7. kreds"), "#");
	assert_string_equal(collate_letter(&arena, ""), "#");
}

static void names_become_addresses(void **state)
{
	(void)state;
	assert_string_equal(slug(&arena, "Høje-Taastrup Kommune"), "hoeje-taastrup-kommune");
	assert_string_equal(slug(&arena, "Børne- og Ungeudvalget"), "boerne-og-ungeudvalget");
	assert_string_equal(slug(&arena, "../../etc/passwd"), "etc-passwd");
	assert_string_equal(slug(&arena, "Café À la carte"), "cafe-a-la-carte");
	assert_string_equal(slug(&arena, "A\xCC\x8A"), "aa");
	assert_string_equal(slug(&arena, "..."), "x");
	assert_string_equal(slug(&arena, "日本"), "x");
	assert_string_equal(slug(&arena, "Café Ά"), "cafe"); /* a letter with an accent, but none of ours */
	assert_string_equal(slug_numbered(&arena, "kontrakt", 2), "kontrakt-2");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_come_in_danish_order),
		cmocka_unit_test(forms_of_unicode_are_alike_but_for_the_last_level),
		cmocka_unit_test(rare_letters_have_a_place),
		cmocka_unit_test(a_register_has_letters),
		cmocka_unit_test(names_become_addresses),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
