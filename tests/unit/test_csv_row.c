/* SPDX-License-Identifier: MPL-2.0 */
/* Cells of CSV: as programs read them, and as a Danish spreadsheet opens them without taking a text for a formula. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "data/csv_row.h"

static void check(const struct dialect *dialect, void (*write)(struct csv_row *row, const char *text), const char *text,
		  const char *expected)
{
	struct arena arena;
	struct out out;
	struct csv_row row = { .out = &out, .dialect = dialect, .arena = &arena };
	jmp_buf oom;

	arena_init(&arena, &oom);
	out_memory(&out, &arena);
	write(&row, text);
	csv_cell(&row, "x");
	csv_end(&row);
	assert_string_equal(out_text(&out), expected);
	arena_free(&arena);
}

static void words_are_no_formulas(void **state)
{
	static const char *const formulas[] = { "=1", "+1", "-1", "@a", "\ta" };

	(void)state;
	for (size_t i = 0; i < COUNT(formulas); i++) {
		char plain[16] = "", guarded[16] = "'", excel[16] = "'";

		check(&dialect_plain, csv_words, formulas[i], strcat(strcat(plain, formulas[i]), ",x\r\n"));
		check(&dialect_guarded, csv_words, formulas[i], strcat(strcat(guarded, formulas[i]), ",x\r\n"));
		check(&dialect_excel, csv_words, formulas[i], strcat(strcat(excel, formulas[i]), ";x\r\n"));
	}
	check(&dialect_excel, csv_words, "\ra", "\"'\ra\";x\r\n");
	check(&dialect_excel, csv_words, "a=1", "a=1;x\r\n");
	check(&dialect_excel, csv_words, "", ";x\r\n");
	check(&dialect_excel, csv_words, NULL, ";x\r\n");
	check(&dialect_excel, csv_words, "a;b", "\"a;b\";x\r\n");
	check(&dialect_plain, csv_words, "en \"to\"", "\"en \"\"to\"\"\",x\r\n");
}

static void figures_have_the_sign_of_their_readers(void **state)
{
	(void)state;
	check(&dialect_plain, csv_figure, "91.4", "91.4,x\r\n");
	check(&dialect_excel, csv_figure, "91.4", "\"91,4\";x\r\n");
	check(&dialect_excel, csv_figure, "91", "91;x\r\n");
	check(&dialect_excel, csv_figure, NULL, ";x\r\n");
	/* 1/3 would be the first of March */
	check(&dialect_excel, csv_figure, "1/3", "'1/3;x\r\n");
	check(&dialect_plain, csv_figure, "1/3", "1/3,x\r\n");
}

static void paths_are_text(void **state)
{
	(void)state;
	check(&dialect_guarded, csv_path, "by/k.yaml", "by/k.yaml,x\r\n");
	check(&dialect_guarded, csv_path, "=k\n::error::\033[31m\xFF.yaml",
	      "'=k ::error::<U+001B>[31m\xEF\xBF\xBD.yaml,x\r\n");
	check(&dialect_guarded, csv_path, NULL, ",x\r\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_no_formulas),
		cmocka_unit_test(figures_have_the_sign_of_their_readers),
		cmocka_unit_test(paths_are_text),
	};

	return cmocka_run_group_tests_name("csv_row", tests, NULL, NULL);
}
