/* SPDX-License-Identifier: MPL-2.0 */
/* Which addresses a page links to, and how they are written there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/url.h"

static const struct { const char *url, *clean; } cases[] = {
	{ "https://a.dk/b?c=d&e#f", "https://a.dk/b?c=d&e#f" },
	{ "HTTP://a.dk", "HTTP://a.dk" },
	{ "mailto:a@b.dk", "mailto:a@b.dk" },
	{ "tel:+4512345678", "tel:+4512345678" },
	{ "k.yaml", "k.yaml" }, /* beside the page */
	{ "a/b:c", "a/b:c" },
	{ "?a:b", "?a:b" },
	{ "a b\"<>\\^`{|}()[]c", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%28%29%5B%5Dc" },
	{ "a%20b%C3%a6%fF", "a%20b%C3%a6%fF" }, /* is encoded already */
	{ "100%", "100%25" },
	{ "a%2", "a%252" },
	{ "a/%g0%0g%:0%/0%@0", "a/%25g0%250g%25:0%25/0%25@0" },
	{ "\xC3\xA6", "\xC3\xA6" },
	{ "a\xE2\x80\xAE" "b", "a%E2%80%AEb" }, /* turns what follows around */
	{ "javascript:alert(1)", NULL },
	{ "JavaScript:alert(1)", NULL },
	{ "data:text/html,x", NULL },
	{ "http:", NULL },
	{ "httpx:a", NULL },
	{ ":a", NULL },
	{ "#a", NULL },
	{ "", NULL },
	{ NULL, NULL },
};

static void is_cleaned(void **state)
{
	jmp_buf oom;
	struct arena arena;

	(void)state;
	arena_init(&arena, &oom);
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *clean = url_clean(&arena, cases[i].url);

		if (!cases[i].clean && clean)
			fail_msg("%s is linked to as %s", cases[i].url, clean);
		if (cases[i].clean && (!clean || strcmp(clean, cases[i].clean) != 0))
			fail_msg("%s becomes %s", cases[i].url, clean ? clean : "nothing");
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(is_cleaned) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
