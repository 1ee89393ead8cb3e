/* SPDX-License-Identifier: MPL-2.0 */
/* Hostile texts in the cells of a table, in what is said of it, and in the values that a skeleton is given: the
 * document that is written has the keys of the format and no others, and its own bytes are never refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/payloads.h"
#include "../fuzz/shape.h"
#include "format/keys.h"

static void put_word(struct fuzz_bytes *bytes, const char *text)
{
	(void)fuzz_write(bytes, text, strlen(text));
}

static bool is_key(const char *name, size_t size)
{
	for (size_t i = 0; i < key_count; i++)
		for (size_t lang = 0; lang < 2; lang++)
			if (strlen(keys[i].name[lang]) == size && memcmp(keys[i].name[lang], name, size) == 0)
				return true;
	return false;
}

/* Findings of the bytes, of YAML and of keys may not come from us. */
static void check_findings(const struct fuzz_bytes *document)
{
	static const char never[] = "KK001 KK002 KK003 KK005 KK006 KK008 KK019 KK023";
	struct kk_finding finding;
	kk_set *set = fuzz_set(KK_LANG_DA);

	assert_int_equal(kk_set_add_bytes(set, "a.yaml", document->at, document->size), 0);
	assert_int_equal(kk_set_check(set), 0);
	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		if (strstr(never, finding.rule))
			fail_msg("%s%s %zu: %s", document->at, finding.rule, finding.line, finding.message);
	kk_set_free(set);
}

static void check_document(struct fuzz_bytes *document, const char *payload)
{
	struct fuzz_bytes shape = shape_of(KK_YAML, document);

	for (const char *at = shape.at; *at; at += strcspn(at, "\n") + 1)
		if (strncmp(at, "key ", 4) == 0 && !is_key(at + 4, strcspn(at + 4, "\n")))
			fail_msg("with »%s« there is the key %.*s", payload, (int)strcspn(at + 4, "\n"), at + 4);
	check_findings(document);
	fuzz_free(&shape);
	fuzz_free(document);
}

static void put_escaped(struct fuzz_bytes *table, const char *text, const char *meant, const char *const *written)
{
	for (; *text; text++) {
		const char *found = strchr(meant, *text);

		put_word(table, found ? written[found - meant] : (char[]){ *text, '\0' });
	}
}

/* How a table's rows and cells are written, and what stands for the bytes that would end a cell. */
static const struct form {
	const char *name, *begin, *row, *cell, *between, *end_cell, *end_row, *end, *meant, *const *written;
} forms[] = {
	{ "a.csv", "", "", "\"", ";", "\"", "\n", "", "\"", (const char *const[]){ "\"\"" } },
	{ "a.html", "<table>", "<tr>", "<td>", "", "</td>", "</tr>\n", "</table>\n", "<&",
	  (const char *const[]){ "&lt;", "&amp;" } },
	{ "a.md", "", "| ", "", " | ", "", " |\n", "", "|\n", (const char *const[]){ "\\|", "<br>" } },
};

#define COLUMNS 6

/* A row of good cells but for one; behind it one without. */
static void put_table(struct fuzz_bytes *table, const char *payload, size_t column, const struct form *form)
{
	static const char *const heads[COLUMNS] = { "Serviceområde", "Tema", "Mål", "Veje", "Kilde", "Ansvarlig" };
	static const char *const good[COLUMNS] = { "Skoler", "Trivsel", "Mindst 90 % er glade", "Flere lærere",
						   "Måling", "A" };

	put_word(table, form->begin);
	for (size_t row = 0; row < 3; row++) {
		put_word(table, form->row);
		for (size_t i = 0; i < COLUMNS; i++) {
			put_word(table, i ? form->between : "");
			put_word(table, form->cell);
			put_escaped(table, row == 0 ? heads[i] : row == 1 && i == column ? payload : good[i],
				    form->meant, form->written);
			put_word(table, form->end_cell);
		}
		put_word(table, form->end_row);
		if (row == 0 && strcmp(form->name, "a.md") == 0)
			put_word(table, "|---|---|---|---|---|---|\n");
	}
	put_word(table, form->end);
}

static void import(const struct fuzz_bytes *table, struct kk_import *how, const char *payload)
{
	struct fuzz_bytes document = { NULL, 0, 0 }, said = { NULL, 0, 0 };
	kk_set *set = fuzz_set(KK_LANG_DA);
	int result = kk_write_import(set, how, table->at, table->size, fuzz_write, &document, fuzz_write, &said);

	assert_true(result <= 1);
	assert_true(!said.at || fuzz_is_plain(&said));
	assert_non_null(document.at); /* the row behind is one in any case */
	check_document(&document, payload);
	fuzz_free(&said);
	kk_set_free(set);
}

static const char *cell_payload(size_t number)
{
	return number < payload_count ? payloads[number] : prose_payloads[number - payload_count];
}

static void no_cell_becomes_a_key(void **state)
{
	(void)state;
	for (size_t i = 0; i < payload_count + prose_payload_count; i++)
		for (size_t column = 0; column < COLUMNS; column++)
			for (size_t form = 0; form < COUNT(forms); form++) {
				struct kk_import how = { .name = forms[form].name, .municipality = "A",
							 .period = "2012" };
				struct fuzz_bytes table = { NULL, 0, 0 };

				put_table(&table, cell_payload(i), column, forms + form);
				import(&table, &how, cell_payload(i));
				fuzz_free(&table);
			}
}

static void nor_what_is_said_of_the_table(void **state)
{
	struct fuzz_bytes table = { NULL, 0, 0 };

	(void)state;
	put_table(&table, "x", COLUMNS, forms);
	for (size_t i = 0; i < payload_count; i++)
		for (int which = 0; which < 4; which++) {
			const char *text = payloads[i];
			struct kk_import how = { .name = "a.csv", .municipality = which == 0 ? text : "A",
						 .period = "2012", .committee = which == 1 ? text : NULL,
						 .case_number = which == 2 ? text : NULL,
						 .area = which == 3 ? text : NULL };

			import(&table, &how, text);
		}
	fuzz_free(&table);
}

static void nor_a_value_given_to_a_skeleton(void **state)
{
	static const char *const given[] = { "kommune=", "titel=", "udvalg=", "sagsnr=" };

	(void)state;
	for (size_t i = 0; i < payload_count; i++)
		for (size_t k = 0; k < COUNT(given); k++) {
			char value[256];
			const char *values[] = { value };
			struct kk_skeleton skeleton = { .type = "kvalitetskontrakt", .keys = KK_KEYS_DA,
							.given = values, .given_count = 1 };
			struct fuzz_bytes document = { NULL, 0, 0 };
			kk_set *set = fuzz_set(KK_LANG_DA);
			size_t wrong;

			(void)snprintf(value, sizeof(value), "%s%s", given[k], payloads[i]);
			assert_int_equal(kk_write_skeleton(set, &skeleton, fuzz_write, &document, &wrong), 0);
			check_document(&document, payloads[i]);
			kk_set_free(set);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_cell_becomes_a_key),
		cmocka_unit_test(nor_what_is_said_of_the_table),
		cmocka_unit_test(nor_a_value_given_to_a_skeleton),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
