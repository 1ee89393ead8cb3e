/* SPDX-License-Identifier: MPL-2.0 */
/* Tables and lists on a terminal of few columns: no line is wider than it is, and nothing of what is told is lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define LEAST 40 /* columns that a terminal has, see environment_width */

static const char contract[] =
	"type: kvalitetskontrakt\nformat: 1\nkommune: Sønderhavn-Vesterby Kommune\nperiode: 2012\n"
	"vedtaget: 2011-10-11\n"
	"serviceområder:\n  - navn: Borgerservice, biblioteker og digitale løsninger\n    mål:\n"
	"      - id: borgere-der-betjener-sig-selv\n        tekst: Flere borgere betjener sig selv på nettet i 2012\n"
	"        mindst: 14880\n        udgangspunkt: 12400\n"
	"      - id: svar\n        tekst: Mindst 95 % får svar\n        mindst: 95 %\n";
static const char followup[] =
	"type: opfølgningsredegørelse\nformat: 1\nkommune: Sønderhavn-Vesterby Kommune\nkontrakt: k.yaml\når: 2012\n"
	"opgjort: 2012-09-01\nmål:\n  borgere-der-betjener-sig-selv:\n    målinger:\n"
	"      - {dato: 2012-09-01, værdi: \"13950\"}\n  svar:\n    målinger:\n"
	"      - {dato: 2012-09-01, værdi: \"91,4 %\"}\n";

static kk_set *set;
static struct fuzz_bytes written;

static int begin(void **state)
{
	(void)state;
	set = fuzz_set(KK_LANG_DA);
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", contract, strlen(contract)), 0);
	assert_int_equal(kk_set_add_bytes(set, "o.yaml", followup, strlen(followup)), 0);
	assert_int_equal(kk_set_check(set), 0);
	return 0;
}

static int end(void **state)
{
	(void)state;
	kk_set_free(set);
	fuzz_free(&written);
	return 0;
}

static size_t widest(const char *text)
{
	size_t most = 0;

	while (*text) {
		size_t size = strcspn(text, "\n"), width = text_width(text, size);

		most = width > most ? width : most;
		text += size + (text[size] == '\n');
	}
	return most;
}

static const char *progress(unsigned width, int verbose)
{
	const struct kk_style style = { .width = width, .verbose = verbose };

	fuzz_free(&written);
	assert_int_equal(kk_write_progress(set, KK_TEXT, &style, NULL, fuzz_write, &written), 0);
	assert_int_equal(fuzz_write(&written, "", 1), 0);
	return written.at;
}

static void a_table_fits(void **state)
{
	(void)state;
	for (unsigned width = LEAST; width <= 160; width++) {
		const char *text = progress(width, width % 2);

		assert_true(widest(text) <= width);
		assert_non_null(strstr(text, "13.950"));
		assert_non_null(strstr(text, "14.880"));
		assert_non_null(strstr(text, "91,4"));
		assert_non_null(strstr(text, "Borgerservice"));
	}
}

/* What is too wide for a line stands on two; bars go where the second has no room for them. */
static void figures_stand_below(void **state)
{
	(void)state;
	assert_non_null(strstr(progress(100, 0), "borgere-der-betjener-sig-selv  █"));
	assert_non_null(strstr(progress(40, 0), "\n  ███████·┃···   63\u00A0%  13.950  14.880\n"));
	assert_non_null(strstr(progress(40, 0), "\nseptember 2012\n(o.yaml)\n"));
	assert_null(strstr(progress(30, 0), "█"));
	assert_non_null(strstr(progress(30, 0), "\n   63\u00A0%  13.950  14.880\n"));
}

/* A file or pipe is nobody's terminal: a goal keeps to its line there. */
static void a_pipe_has_whole_lines(void **state)
{
	(void)state;
	assert_non_null(strstr(progress(0, 0), "Kommune, pr. 1. september 2012 (o.yaml)\n"));
	assert_non_null(strstr(progress(0, 0), "svar"));
	assert_null(strstr(progress(0, 0), "\n  █"));
}

static void a_list_of_deadlines_fits(void **state)
{
	(void)state;
	for (unsigned width = LEAST; width <= 160; width++) {
		const struct kk_style style = { .width = width, .verbose = 1 };

		fuzz_free(&written);
		assert_int_equal(kk_write_deadlines(set, KK_TEXT, &style, fuzz_write, &written), 0);
		assert_int_equal(fuzz_write(&written, "", 1), 0);
		assert_true(widest(written.at) <= width);
		assert_non_null(strstr(written.at, "BEK 1309 § 2, nr. 1\n"));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_table_fits, begin, end),
		cmocka_unit_test_setup_teardown(figures_stand_below, begin, end),
		cmocka_unit_test_setup_teardown(a_pipe_has_whole_lines, begin, end),
		cmocka_unit_test_setup_teardown(a_list_of_deadlines_fits, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
