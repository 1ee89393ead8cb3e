/* SPDX-License-Identifier: MPL-2.0 */
/* Hostile texts in every field of every document: the structure of every output is that of plain words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/fields.h"
#include "../fuzz/renderings.h"

static const char *const payloads[] = {
	"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
	"</title></style></script><b>", "]]><!-- x", "--> <x", "&lt;b&gt; &amp; &#60;x&#62;",
	"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A", "-x+y",
	"@SUM(A)", "a;b,c\td\"e\"\"f", "# x", "- x", "12. x", "> x", "``` x", "| a | b |", "**a** _b_ `c` ~~d~~",
	"[x](javascript:alert(1))", "![x](http://x)", "<http://x>", "[x]: http://x", "a\\", "    x", "---",
	"x\\|y|z", "$x$ \\(y\\)", "<!-- kk:fri x -->", "{{x}} {0} %s {=navn}", "::error::x",
	"::set-output name=a::b", "%0A::add-mask::x", "##vso[task.x]y", "##[error]x", "not ok x # TODO",
	"\\# SKIP x", "x: y", "'x", "{a: b", "[x", "*x", "&x y", "!x y", "%x", "? x", "x #y", "~", "null",
	"x\xC2\xA0y", "BEGIN:VEVENT", "x\\nEND:VEVENT", "x;y:z,w", "http://x.dk/?a=b&c", "www.x.dk", "x@y.dk",
	"@navn #x", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xB0", "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
	"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xEF\xBC\x9Cscript\xEF\xBC\x9E",
#define TEN "xxxxxxxxxx"
	(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN),
};
/* For prose, that may have several lines. */
static const char *const proses[] = {
	"x\n\n<div>\n<script>x</script>\n\ny", "```\nx", "x\n=====\ny", "> x\n> - y\n>\n> <b>z", "<!-- x\ny",
	"- x\n  - y\n    - z\n\n# w", "[x]\n\n[x]: javascript:x", "x\n\n<!-- kk:fri y -->\nz\n<!-- /kk:fri -->",
	"| a | b |\n|---|---|\n| c | d |", "~~~~ x\n::error::y\n",
};

static struct renderings plain, tried;
static struct place_of_key place;
static unsigned seen[512], wrong;

static void try_text(const char *text, size_t field)
{
	(void)fields_write(text, field, &place);
	render_all(&tried);
	if (!renderings_same(&plain, &tried, &place)) {
		wrong++;
		(void)fprintf(stderr, "with »%s« as %s (place %zu)\n", text,
			      place.key ? place.key->name[0] : "every text", field);
	}
	renderings_free(&tried);
}

/* Each place has its turn with some of the texts; with KK_LONG set, with all of them (some minutes). */
static size_t step(void)
{
	const char *slow = getenv("KK_TESTS_SLOW");

	return getenv("KK_LONG") ? 1 : slow && atoi(slow) > 1 ? 97 : 31;
}

static void try_field(size_t field)
{
	(void)fields_write("Andet", field, &place);
	render_all(&plain);
	for (size_t i = field % step(); i < COUNT(payloads); i += step())
		try_text(payloads[i], field);
	for (size_t i = field % step(); place.is_prose && i < COUNT(proses); i += step())
		try_text(proses[i], field);
	renderings_free(&plain);
}

/* A key that stands in many places is tried in the first of them, and with KK_LONG in the first two. */
static void no_text_changes_a_structure(void **state)
{
	size_t count = fields_write("Andet", NO_FIELD, &place), tries = 0;

	(void)state;
	assert_true(key_count <= COUNT(seen));
	for (size_t field = 0; field < count; field++) {
		(void)fields_write("Andet", field, &place);
		if (seen[place.key - keys]++ >= (getenv("KK_LONG") ? 2 : 1))
			continue;
		try_field(field);
		tries++;
	}
	printf("%zu of %zu places\n", tries, count);
	assert_int_equal(wrong, 0);
}

static void nor_in_all_places_at_once(void **state)
{
	(void)state;
	place.key = NULL;
	(void)fields_write("Andet", EVERY_FIELD, &place);
	render_all(&plain);
	for (size_t i = 0; i < COUNT(payloads); i++)
		try_text(payloads[i], EVERY_FIELD);
	renderings_free(&plain);
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_text_changes_a_structure),
		cmocka_unit_test(nor_in_all_places_at_once),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
