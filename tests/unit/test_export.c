/* SPDX-License-Identifier: MPL-2.0 */
/* More goals than the tables begin with: each stands once, with its own measurements and no other's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define HEAD(type) "type: " type "\nformat: 1\nkommune: Nørby Kommune\n"
#define GOALS 150
#define ROOM 65536

static struct fuzz_bytes said;

/* Goal number N has N % 3 measurements, of which the last is N. */
static void write_documents(void)
{
	static char text[ROOM];
	size_t size;

	size = (size_t)snprintf(text, ROOM, "%s",
	  HEAD("kvalitetskontrakt") "periode: 2012\nserviceområder:\n  - navn: A\n"
				"    mål:\n");
	for (int i = 0; i < GOALS; i++)
		size += (size_t)snprintf(text + size, ROOM - size,
					 "      - { id: m%d, tekst: Antal, mindst: 200 sager }\n", i);
	assert_true(size < ROOM);
	fuzz_file("a.yaml", text, size);
	size = (size_t)snprintf(text, ROOM, "%s", HEAD("opfølgningsredegørelse") "år: 2012\nopgjort: 2012-09-01\n"
				"kontrakt: a.yaml\nmål:\n");
	for (int i = 0; i < GOALS; i++) {
		size += (size_t)snprintf(text + size, ROOM - size, "  m%d:\n    målinger:%s\n", i, i % 3 ? "" : " []");
		for (int k = i % 3; k > 0; k--)
			size += (size_t)snprintf(text + size, ROOM - size,
						 "      - { dato: 2012-0%d-01, værdi: %d sager }\n", 9 - k, i + k - 1);
	}
	assert_true(size < ROOM);
	fuzz_file("b.yaml", text, size);
}

static kk_set *read_documents_of(enum kk_format format)
{
	kk_set *set = fuzz_set(KK_LANG_DA);

	fuzz_free(&said);
	assert_int_equal(kk_set_add(set, "b.yaml"), 0); /* the contract is there because it is named */
	assert_int_equal(kk_write_export(set, format, fuzz_write, &said), 0);
	return set;
}

static size_t lines_with(const char *part)
{
	size_t count = 0;

	for (const char *at = said.at; (at = strstr(at, part)); at += strlen(part))
		count++;
	return count;
}

static void each_measurement_is_beside_its_goal(void **state)
{
	char row[64];

	(void)state;
	kk_set_free(read_documents_of(KK_CSV));
	assert_int_equal(lines_with("\n"), 1 + GOALS + GOALS / 3); /* none, one or two: a row at least */
	for (int i = 0; i < GOALS; i++) {
		(void)snprintf(row, sizeof(row), ",m%d,", i);
		assert_int_equal(lines_with(row), i % 3 == 2 ? 2 : 1);
	}
	kk_set_free(read_documents_of(KK_NDJSON));
	for (int i = 0; i < GOALS; i++) {
		(void)snprintf(row, sizeof(row), "\"id\": \"m%d\"", i);
		assert_int_equal(lines_with(row), 1 + i % 3);
	}
}

static int number_in(sqlite3 *database, const char *query)
{
	sqlite3_stmt *statement;
	int number;

	assert_int_equal(sqlite3_prepare_v2(database, query, -1, &statement, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	number = sqlite3_column_int(statement, 0);
	assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
	return number;
}

static void and_in_a_database(void **state)
{
	sqlite3 *database;

	(void)state;
	kk_set_free(read_documents_of(KK_SQLITE));
	assert_int_equal(sqlite3_open(":memory:", &database), SQLITE_OK);
	assert_int_equal(sqlite3_deserialize(database, "main", (unsigned char *)said.at, (sqlite3_int64)said.size,
					     (sqlite3_int64)said.size, SQLITE_DESERIALIZE_READONLY), SQLITE_OK);
	assert_int_equal(number_in(database, "SELECT count(*) FROM goals"), GOALS);
	assert_int_equal(number_in(database, "SELECT count(*) FROM measurements"), GOALS);
	assert_int_equal(number_in(database, "SELECT count(*) FROM goals JOIN measurements USING (contract, kind, id)"),
	  GOALS);
	assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

/* What a writer of the caller's cannot take ends the writing, and is what is returned. */
static int full(void *context, const char *bytes, size_t size)
{
	(void)context, (void)bytes, (void)size;
	return -ENOSPC;
}

static void a_full_disk_is_told(void **state)
{
	static const enum kk_format formats[] = { KK_CSV, KK_NDJSON, KK_SQLITE };
	kk_set *set = fuzz_set(KK_LANG_DA);

	(void)state;
	assert_int_equal(kk_set_add(set, "b.yaml"), 0);
	for (size_t i = 0; i < COUNT(formats); i++)
		assert_int_equal(kk_write_export(set, formats[i], full, NULL), -ENOSPC);
	kk_set_free(set);
}

/* A register that cannot be read has no code to give. */
static void a_broken_register_gives_no_code(void **state)
{
	static const char *const registers[] = { HEAD("kommune") "kode: 999\n", HEAD("kommune") "kode: [\n", "x: [\n" };

	(void)state;
	for (size_t i = 0; i < COUNT(registers); i++) {
		fuzz_file("kommune.yaml", registers[i], strlen(registers[i]));
		kk_set_free(read_documents_of(KK_CSV));
		assert_int_equal(lines_with(",999,") > 0, i == 0);
	}
	assert_int_equal(remove("kommune.yaml"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_measurement_is_beside_its_goal),
		cmocka_unit_test(and_in_a_database),
		cmocka_unit_test(a_full_disk_is_told),
		cmocka_unit_test(a_broken_register_gives_no_code),
	};

	(void)fuzz_folder();
	write_documents();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
