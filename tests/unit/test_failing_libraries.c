/* SPDX-License-Identifier: MPL-2.0 */
/* Libraries that are loaded when they are needed, and are not there, are too old, or fail. */
#include <sqlite3.h>

#include "base/library.h"
#include "failing_set.h"

#define PROSE CONTRACT "    veje:\n      - flere *hænder*\n"

/* A library of SQLite that is not there, is too old, or fails: nothing is written, and the error says which it was. */
static int no_open(const char *path, sqlite3 **database, int flags, const char *system)
{
	(void)path, (void)flags, (void)system;
	*database = NULL;
	return SQLITE_CANTOPEN;
}

static int no_prepare(sqlite3 *database, const char *text, int size, sqlite3_stmt **statement, const char **rest)
{
	(void)database, (void)text, (void)size, (void)rest;
	*statement = NULL;
	return SQLITE_NOMEM;
}

static int no_exec(sqlite3 *database, const char *text, int (*each)(void *, int, char **, char **), void *context,
  char **why)
{
	(void)database, (void)text, (void)each, (void)context, (void)why;
	return SQLITE_IOERR;
}

static int no_text(sqlite3_stmt *statement, int at, const char *text, int size, void (*release)(void *))
{
	(void)statement, (void)at, (void)text, (void)size, (void)release;
	return SQLITE_NOMEM;
}

static int old(void)
{
	return 3035005;
}

static sqlite3_vfs *no_files(const char *name)
{
	(void)name;
	return NULL;
}

static int no_more_ways(sqlite3_vfs *way, int first)
{
	(void)way, (void)first;
	return SQLITE_NOMEM;
}

static int no_file(sqlite3 *database, const char *name, int what, void *found)
{
	(void)database, (void)name, (void)what, (void)found;
	return SQLITE_NOTFOUND;
}

static int no_step(sqlite3_stmt *statement)
{
	(void)statement;
	return SQLITE_FULL;
}

static void a_database_that_fails_is_not_written(void **state)
{
	static const struct { const char *name; void (*function)(void); int error; } cases[] = {
		{ "sqlite3_open_v2", (void (*)(void))no_open, -EIO },	 { "sqlite3_exec", (void (*)(void))no_exec,
		  -EIO },
		{ "sqlite3_prepare_v2", (void (*)(void))no_prepare, -ENOMEM },
		{ "sqlite3_bind_text", (void (*)(void))no_text, -ENOMEM }, { "sqlite3_step", (void (*)(void))no_step,
		  -ENOSPC },
		{ "sqlite3_libversion_number", (void (*)(void))old, -ENOTSUP },
		{ "sqlite3_vfs_find", (void (*)(void))no_files, -EIO },
		{ "sqlite3_vfs_register", (void (*)(void))no_more_ways, -ENOMEM },
		{ "sqlite3_file_control", (void (*)(void))no_file, -EIO },
	};
	static const struct fault missing[] = { { "dlopen", SONAME_sqlite, 0, 0 }, { "dlsym", "sqlite3_step",
	  0, 0 } };

	(void)state;
	fuzz_free(&said);
	open_set(KK_LEAN_NOT, 0);
	watching = true;
	assert_int_equal(kk_set_add(set, "a/o2012.yaml"), 0);
	for (size_t i = 0; i < COUNT(cases); i++) {
		odd.name = cases[i].name;
		odd.function = cases[i].function;
		assert_int_equal(kk_write_export(set, KK_SQLITE, fuzz_write, &said), cases[i].error);
	}
	clear_faults();
	for (size_t i = 0; i < COUNT(missing); i++) {
		faults[0] = missing[i];
		assert_int_equal(kk_write_export(set, KK_SQLITE, fuzz_write, &said), -ENOTSUP);
	}
	clear_faults();
	assert_int_equal(said.size, 0);
	assert_int_equal(kk_write_export(set, KK_SQLITE, fuzz_write, &said), 0);
	assert_memory_equal(said.at, "SQLite format 3", 15);
	watching = false;
	close_set();
}

/* libcmark and jansson: what is not installed, lacks a function or finds no memory is told, and nothing is written. */
static void what_is_loaded_late_may_not_be_there(void **state)
{
	static const struct { struct fault fault; int error; } cases[] = {
		{ { "dlopen", SONAME_cmark, ENOENT, 0 }, -ELIBACC },
		{ { "dlopen", SONAME_cmark, ENOMEM, 0 }, -ENOMEM },
		{ { "dlsym", "cmark_node_get_url", 0, 0 }, -ELIBACC },
		{ { "dlopen", SONAME_jansson, ENOENT, 0 }, -ELIBACC },
		{ { "dlopen", SONAME_jansson, ENOMEM, 0 }, -ENOMEM },
		{ { "dlsym", "json_equal", 0, 0 }, -ELIBACC },
	};
	const struct kk_options options = { .today = "2012-11-01" };
	struct fuzz_bytes page = { 0 };
	kk_server *server;

	(void)state;
	fuzz_free(&said);
	watching = true;
	for (size_t i = 0; i < 3; i++) {
		open_set(KK_LEAN_NOT, 0);
		assert_int_equal(kk_set_add_bytes(set, "k.yaml", PROSE, strlen(PROSE)), 0);
		faults[0] = cases[i].fault;
		assert_int_equal(kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &said), cases[i].error);
		if (cases[i].error != -ENOMEM) {
			assert_string_equal(kk_set_trouble(set), SONAME_cmark);
			assert_int_equal(kk_write_report(set, 0, KK_MARKDOWN, NULL, fuzz_write, &said), -ELIBACC);
			assert_int_equal(kk_write_report(set, 0, KK_JSON, NULL, fuzz_write, &page), 0);
			assert_int_equal(kk_write_agenda(set, 0, KK_HTML, NULL, NULL, fuzz_write, &said), -ELIBACC);
			clear_faults();
			assert_int_equal(kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &page), 0);
		}
		close_set();
	}
	for (size_t i = 3; i < COUNT(cases); i++) {
		faults[0] = cases[i].fault;
		assert_int_equal(kk_server_new(&server, &options), cases[i].error);
		assert_null(server);
	}
	clear_faults();
	watching = false;
	fuzz_free(&page);
	assert_int_equal(said.size, 0);
}

/* Measurements that cannot be read may say anything: the check fails. */
static void without_libcsv_no_table_is_read(void **state)
{
	static const char data[] = "Mål;Dato;Værdi\nsvar;31-08-2012;79 %\n", *const names[] = { "t.csv", "t.txt" };
	static const char followup[] = "type: opfølgningsredegørelse\nformat: 1\n" TOWN "år: 2012\n"
				       "opgjort: 2012-09-01\nkontrakt: kontrakt.yaml\ndata: data.csv\n";
	static const struct { struct fault fault; int error; } cases[] = {
		{ { "dlopen", SONAME_csv, ENOENT, 0 }, -ELIBACC },
		{ { "dlopen", SONAME_csv, ENOMEM, 0 }, -ENOMEM },
		{ { "dlsym", "csv_fini", 0, 0 }, -ELIBACC },
	};

	(void)state;
	fuzz_free(&said);
	fuzz_file("a/data.csv", data, strlen(data));
	watching = true;
	for (size_t i = 0; i < COUNT(cases); i++) {
		int error;

		open_set(KK_LEAN_NOT, 0);
		faults[0] = cases[i].fault;
		error = kk_set_add_bytes(set, "a/o.yaml", followup, strlen(followup));
		assert_int_equal(error ? error : kk_set_check(set), cases[i].error);
		if (cases[i].error != -ENOMEM)
			assert_string_equal(kk_set_trouble(set), SONAME_csv);
		close_set();
		for (size_t k = 0; k < COUNT(names); k++) {
			struct kk_import import = { .name = names[k] };

			open_set(KK_LEAN_NOT, 0);
			faults[0] = cases[i].fault;
			error = kk_write_import(set, &import, data, strlen(data), fuzz_write, &said, fuzz_write, &said);
			if (k == 0 || cases[i].error == -ELIBACC)
				assert_int_equal(error, cases[i].error);
			close_set();
		}
	}
	watching = false;
	assert_int_equal(said.size, 0);
}

/* What is more than plain YAML says nothing without libyaml, whoever asks for it; what is plain needs none. */
#define TAGGED "vedtaget: !!str 2011-10-12\n"

static int in_order(const char *path)
{
	int error = kk_set_configure(set, NULL, path, 0);

	if (!error)
		error = kk_set_add(set, path);
	return error ? error : kk_set_check(set);
}

static void without_libyaml_only_the_plain_is_read(void **state)
{
	static const char baseline[] = "{\"format\": 1, \"known\": []}";
	static const struct { const char *name, *text, *added; } cases[] = {
		{ "y/kontrakt.yaml", TAGGED CONTRACT, "y/kontrakt.yaml" },
		{ "y/kontrakt.yaml", TAGGED CONTRACT, "y/o.yaml" }, /* by who refers to it */
		{ "y/kommune.yaml", "navn: !!str A\n" REGISTER, "y/kontrakt.yaml" },
		{ "y/.kk.yaml", "fail-on: !!str error\n", "y/kontrakt.yaml" },
	};
	static const struct { struct fault fault; int error; } faulty[] = {
		{ { "dlopen", SONAME_yaml, ENOENT, 0 }, -ELIBACC },
		{ { "dlopen", SONAME_yaml, ENOMEM, 0 }, -ENOMEM },
		{ { "dlsym", "yaml_parser_parse", 0, 0 }, -ELIBACC },
	};

	(void)state;
	assert_int_equal(mkdir("y", 0700), 0);
	watching = true;
	for (size_t i = 0; i < COUNT(cases); i++) {
		fuzz_file("y/kontrakt.yaml", CONTRACT, strlen(CONTRACT));
		fuzz_file("y/o.yaml", FOLLOWUP("2012"), strlen(FOLLOWUP("2012")));
		open_set(KK_LEAN_NOT, 0);
		faults[0] = faulty[0].fault;
		assert_int_equal(in_order("y/o.yaml"), 0);
		close_set();
		fuzz_file(cases[i].name, cases[i].text, strlen(cases[i].text));
		for (size_t k = 0; k < COUNT(faulty); k++)
			for (enum kk_lean lean = KK_LEAN_NOT; lean <= KK_LEAN_FINDINGS; lean++) {
				open_set(lean, 0);
				faults[0] = faulty[k].fault;
				assert_int_equal(in_order(cases[i].added), faulty[k].error);
				if (faulty[k].error == -ELIBACC)
					assert_string_equal(kk_set_trouble(set), SONAME_yaml);
				close_set();
			}
		assert_int_equal(remove(cases[i].name), 0);
	}
	for (size_t k = 0; k < COUNT(faulty); k++) {
		open_set(KK_LEAN_NOT, 0);
		faults[0] = faulty[k].fault;
		assert_int_equal(kk_set_baseline(set, baseline, strlen(baseline)), faulty[k].error);
		close_set();
		open_set(KK_LEAN_NOT, 0);
		faults[0] = faulty[k].fault;
		assert_int_equal(kk_set_add_bytes(set, "k.yaml", TAGGED, strlen(TAGGED)), faulty[k].error);
		close_set();
	}
	watching = false;
}

#define TEST(name) cmocka_unit_test(name)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(nothing_fails),
		TEST(a_database_that_fails_is_not_written),
		TEST(what_is_loaded_late_may_not_be_there),
		TEST(without_libcsv_no_table_is_read),
		TEST(without_libyaml_only_the_plain_is_read),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
