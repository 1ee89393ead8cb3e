/* SPDX-License-Identifier: MPL-2.0 */
/* What the system refuses while documents are found and read: the call that is told of it, the path that is named, and
 * never a result that is silent about what could not be read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "failing.h"

#include "../fuzz/fuzz.h"
#include "library.h"
#include "set.h"

#define TOWN "kommune: Nørby Kommune\n"
#define REGISTER "type: kommune\nformat: 1\n" TOWN "kode: 999\nserviceområder:\n" \
	"  - id: byg\n    navn: Byggesager\n  - id: vej\n    navn: Veje\n"
#define CONTRACT "type: kvalitetskontrakt\nformat: 1\n" TOWN "periode: 2012\nvedtaget: 2011-10-12\n" \
	"serviceområder:\n  - id: byg\n    navn: Byggesager\n    mål:\n      - id: svar\n" \
	"        tekst: 80 % af alle byggesager afgøres inden for 20 dage\n        mindst: 80 %\n"
#define FOLLOWUP(year) "type: opfølgningsredegørelse\nformat: 1\n" TOWN "år: " year "\nopgjort: " year "-09-01\n" \
	"kontrakt: kontrakt.yaml\nmål:\n  svar:\n    målinger:\n      - dato: " year "-08-31\n        værdi: 79 %\n"
#define PROSE CONTRACT "    veje:\n      - flere *hænder*\n"
#define KNOWN "{\"known\": [{\"id\": \"0123456789abcdef0123456789abcdef\"}]}"
#define CLEAN_LINES 120 /* of comments: such a file has a block of memory to itself */

static kk_set *set;
static struct fuzz_bytes usual, said;

static void make_tree(void)
{
	fuzz_file(".gitignore", "/glemt.yaml\n", 12);
	fuzz_file("glemt.yaml", "a: [", 4);
	fuzz_file("kommune.yaml", REGISTER, strlen(REGISTER));
	assert_int_equal(mkdir("a", 0700) | mkdir("b", 0700), 0);
	fuzz_file("a/kontrakt.yaml", CONTRACT, strlen(CONTRACT));
	fuzz_file("a/o2011.yaml", FOLLOWUP("2011"), strlen(FOLLOWUP("2011")));
	fuzz_file("a/o2012.yaml", FOLLOWUP("2012"), strlen(FOLLOWUP("2012")));
	assert_int_equal(symlink("../a/kontrakt.yaml", "b/led.yaml"), 0);
	assert_int_equal(symlink("../a", "b/mappe.yaml"), 0);
	assert_int_equal(mkfifo("b/ror.yaml", 0600), 0);
	assert_int_equal(mkfifo("a/.gitignore", 0600) | mkdir("b/.gitignore", 0700), 0); /* no files of patterns */
}

static void open_set(enum kk_lean lean, size_t max_size)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = lean, .max_size = max_size };

	clear_faults();
	assert_int_equal(kk_set_new(&set, &options), 0);
}

static void close_set(void)
{
	clear_faults();
	kk_set_free(set);
}

/* Adds and checks; the first error is returned. Else what was found is in `said`: nothing fails its writing. */
static int read_all(const char *path)
{
	int error = kk_set_add(set, path);

	fuzz_free(&said);
	if (!error)
		error = kk_set_check(set);
	clear_faults();
	if (!error)
		error = kk_write_findings(set, KK_CONCISE, NULL, fuzz_write, &said);
	return error;
}

static void assert_usual(void)
{
	assert_int_equal(said.size, usual.size);
	assert_memory_equal(said.at, usual.at, said.size);
}

static const enum kk_lean ways[] = { KK_LEAN_NOT, KK_LEAN_FINDINGS };

static void nothing_fails(void **state)
{
	(void)state;
	make_tree();
	for (size_t way = 0; way < COUNT(ways); way++) {
		open_set(ways[way], 0);
		assert_int_equal(read_all("."), 0);
		assert_int_equal(kk_set_files(set), 4);
		if (!way) {
			usual = said;
			said = (struct fuzz_bytes){ NULL, 0, 0 };
			assert_non_null(strstr(usual.at, "KK103"));
		} else {
			assert_usual();
		}
		close_set();
	}
}

/* Folders that do not tell types, reads that are interrupted and come in pieces, and files that tell no size. */
static void odd_systems_read_the_same(void **state)
{
	static const struct odd odds[] = { { .untyped = true }, { .by_bytes = true }, { .sizeless = true } };

	(void)state;
	for (size_t i = 0; i < COUNT(odds); i++)
		for (size_t way = 0; way < COUNT(ways); way++) {
			open_set(ways[way], 0);
			odd = odds[i];
			assert_int_equal(read_all("."), 0);
			assert_usual();
			close_set();
		}
}

/* What is said does not depend on whether the file told its size. */
static void a_file_that_is_too_large_is_told_so(void **state)
{
	(void)state;
	for (int sizeless = 0; sizeless < 2; sizeless++)
		for (size_t spare = 0; spare < 2; spare++) {
			open_set(KK_LEAN_NOT, strlen(CONTRACT) - spare);
			odd.sizeless = sizeless != 0;
			assert_int_equal(read_all("a/kontrakt.yaml"), 0);
			assert_int_equal(strstr(said.at, "a/kontrakt.yaml:1:1: fejl[KK004]") != NULL, spare == 1);
			close_set();
		}
}

/* A fault at the first such call for such a path: the error, and the path that is named with it. */
struct case_of_fault {
	struct fault fault;
	struct odd odd;
	const char *named; /* NULL: it is no loss, and all is as it was */
};

static const struct case_of_fault losses[] = {
	{ { "opendir", "a", EACCES, 0 }, { 0 }, "a" },
	{ { "opendir", ".", EACCES, 0 }, { 0 }, "." },
	{ { "readdir", NULL, EIO, 0 }, { 0 }, "." },
	{ { "open", "/.gitignore", EACCES, 0 }, { 0 }, "/.gitignore" },
	{ { "read", "/.gitignore", EIO, 0 }, { 0 }, "/.gitignore" },
	{ { "open", "a/.gitignore", ENOTDIR, 0 }, { 0 }, NULL },
	{ { "stat", "/a/.git", EIO, 0 }, { 0 }, "/a/.git" },
	{ { "stat", "/.git", EACCES, 0 }, { 0 }, NULL },
	{ { "realpath", "b/led.yaml", EIO, 0 }, { 0 }, "b/led.yaml" },
	{ { "realpath", "b/mappe.yaml", ELOOP, 0 }, { 0 }, NULL },
	{ { "stat", "a/kontrakt.yaml", EIO, 0 }, { 0 }, "b/led.yaml" },
	{ { "lstat", "b/ror.yaml", EIO, 0 }, { .untyped = true }, "b/ror.yaml" },
	{ { "lstat", "b/ror.yaml", ENOENT, 0 }, { .untyped = true }, NULL },
	{ { "open", "a/kontrakt.yaml", EMFILE, 0 }, { 0 }, "a/kontrakt.yaml" },
	{ { "fstat", "a/kontrakt.yaml", EIO, 0 }, { 0 }, "a/kontrakt.yaml" },
	{ { "read", "a/kontrakt.yaml", EIO, 0 }, { 0 }, "a/kontrakt.yaml" },
	{ { "read", "a/kontrakt.yaml", EIO, 0 }, { .by_bytes = true }, "a/kontrakt.yaml" },
	{ { "realpath", "/a/kommune.yaml", EIO, 0 }, { 0 }, "a/kommune.yaml" },
};

static void what_is_lost_is_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(losses); i++)
		for (size_t way = 0; way < COUNT(ways); way++) {
			const struct case_of_fault *loss = &losses[i];
			int error;

			open_set(ways[way], 0);
			odd = loss->odd;
			faults[0] = loss->fault;
			error = read_all(".");
			if (error != (loss->named ? -loss->fault.error : 0))
				fail_msg("%s %s: %d", loss->fault.call, loss->fault.path ? loss->fault.path : "",
				  error);
			if (!loss->named)
				assert_usual();
			else if (!text_ends(kk_set_trouble(set), loss->named) ||
				 (*loss->named != '/' && strcmp(kk_set_trouble(set), loss->named) != 0))
				fail_msg("%s %s: named %s", loss->fault.call, loss->fault.path ? loss->fault.path : "",
					 kk_set_trouble(set));
			close_set();
		}
}

/* Each of these may be what says that there is no more memory. */
static void and_of_memory_that_is_all_that_is_told(void **state)
{
	static const struct fault faulty[] = {
		{ "realpath", "b/led.yaml", ENOMEM, 0 }, { "readdir", NULL, ENOMEM, 0 }, { "open", "/.gitignore",
		  ENOMEM, 0 },
		{ "read", "a/kontrakt.yaml", ENOMEM, 0 }, { "stat", "a/.git", ENOMEM, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(faulty); i++)
		for (size_t way = 0; way < COUNT(ways); way++) {
			open_set(ways[way], 0);
			faults[0] = faulty[i];
			if (read_all(".") != -ENOMEM)
				fail_msg("%s %s", faulty[i].call, faulty[i].path);
			close_set();
		}
}

/* Of several, the first in the order of paths, whoever comes first in the folder. */
static void the_first_of_several_is_named(void **state)
{
	(void)state;
	for (int swapped = 0; swapped < 2; swapped++)
		for (size_t way = 0; way < COUNT(ways); way++) {
			open_set(ways[way], 0);
			faults[swapped] = (struct fault){ "realpath", "b/led.yaml", EIO, 0 };
			faults[1 - swapped] = (struct fault){ "realpath", "b/mappe.yaml", EACCES, 0 };
			assert_int_equal(read_all("."), -EIO);
			assert_string_equal(kk_set_trouble(set), "b/led.yaml");
			close_set();
		}
}

/* Named alone, the register above is sought: nobody named it, and what it says matters. */
static void a_register_that_cannot_be_read_is_lost(void **state)
{
	static const struct { struct fault fault; bool lost; } cases[] = {
		{ { "open", "kommune.yaml", EACCES, 0 }, true },	{ { "read", "kommune.yaml", EIO, 0 }, true },
		{ { "realpath", "kommune.yaml", EACCES, 0 }, true }, { { "open", "kommune.yaml", ENOENT, 0 }, false },
		{ { "realpath", "kommune.yaml", ENOTDIR, 0 }, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		open_set(KK_LEAN_NOT, 0);
		faults[0] = cases[i].fault;
		assert_int_equal(read_all("a/kontrakt.yaml"), cases[i].lost ? -cases[i].fault.error : 0);
		if (cases[i].lost)
			assert_non_null(strstr(kk_set_trouble(set), "kommune.yaml"));
		else
			assert_null(strstr(said.at ? said.at : "", "KK103")); /* as if there were none */
		close_set();
	}
}

/* What a document refers to is named by it: a finding there, and no fault of the whole run. */
static void a_reference_that_cannot_be_read_is_a_finding(void **state)
{
	static const struct { struct fault fault; const char *message; } cases[] = {
		{ { "stat", "a/kontrakt.yaml", EIO, 0 }, "filen »kontrakt.yaml« kan ikke læses" },
		{ { "open", "a/kontrakt.yaml", EACCES, 0 }, "filen »kontrakt.yaml« kan ikke læses" },
		{ { "realpath", "a/kontrakt.yaml", EACCES, 0 }, "filen »kontrakt.yaml« kan ikke læses" },
		{ { "realpath", "a/kontrakt.yaml", ENOENT, 0 }, "filen »kontrakt.yaml« findes ikke" },
		{ { "realpath", "a/kontrakt.yaml", ENOTDIR, 0 }, "filen »kontrakt.yaml« findes ikke" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		open_set(KK_LEAN_NOT, 0);
		faults[0] = cases[i].fault;
		assert_int_equal(read_all("a/o2012.yaml"), 0);
		if (!strstr(said.at, "a/o2012.yaml:6:11: fejl[KK015]") || !strstr(said.at, cases[i].message))
			fail_msg("%s: %s", cases[i].fault.call, said.at);
		close_set();
	}
}

/* Earlier years are read beside a follow-up when it is written: without them it would not say what was changed. */
static void a_follow_up_is_not_written_without_its_earlier_years(void **state)
{
	static const struct { struct fault fault; const char *named; } cases[] = {
		{ { "opendir", ".", EACCES, 0 }, "." },		   { { "opendir", "b", EIO, 0 }, "b" },
		{ { "read", "o2011.yaml", EIO, 0 }, "a/o2011.yaml" }, { { "readdir", NULL, EIO, 0 }, "." },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		for (int agenda = 0; agenda < 2; agenda++) {
			int error;

			open_set(KK_LEAN_NOT, 0);
			assert_int_equal(read_all("a/o2012.yaml"), 0);
			fuzz_free(&said);
			faults[0] = cases[i].fault;
			error = agenda ? kk_write_agenda(set, 0, KK_HTML, NULL, NULL, fuzz_write, &said)
				       : kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &said);
			assert_int_equal(error, -cases[i].fault.error);
			assert_int_equal(said.size, 0);
			close_set();
		}
}

/* A lean set reads a file to see whose it is, and again to check it: with its municipality's, or with all others where
 * one is not whose it looked. Each time it may fail. */
static void a_file_that_fails_later_is_told_too(void **state)
{
	static const char disguised[] = "type: kommune\nformat: 1\nkommune: \"N\\u00f8rby Kommune\"\n";

	(void)state;
	for (int mistaken = 0; mistaken < 2; mistaken++) {
		open_set(KK_LEAN_FINDINGS, 0);
		if (mistaken)
			fuzz_file("b/anden.yaml", disguised, strlen(disguised));
		faults[0] = (struct fault){ "read", "a/kontrakt.yaml", EIO, 2 };
		assert_int_equal(read_all("."), -EIO);
		assert_string_equal(kk_set_trouble(set), "a/kontrakt.yaml");
		close_set();
	}
	assert_int_equal(remove("b/anden.yaml"), 0);
}

static void write_long_register(void)
{
	FILE *file = fopen("kommune.yaml", "wb");

	assert_non_null(file);
	assert_true(fputs(REGISTER, file) >= 0);
	for (int i = 0; i < CLEAN_LINES; i++)
		assert_true(fputs("# en linje, som ingen finder noget i\n", file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void and_one_that_a_finding_points_into(void **state)
{
	(void)state;
	write_long_register();
	for (unsigned good = 0; good < 6; good++) {
		open_set(KK_LEAN_FINDINGS, 0);
		faults[0] = (struct fault){ "read", "kommune.yaml", EIO, good };
		assert_int_equal(read_all("."), good < 5 ? -EIO : 0); /* a look; all of it and its end, twice */
		if (good < 5)
			assert_string_equal(kk_set_trouble(set), "kommune.yaml");
		close_set();
	}
	fuzz_file("kommune.yaml", REGISTER, strlen(REGISTER));
}

static void settings_that_cannot_be_read_are_no_settings(void **state)
{
	static const struct fault faulty[] = {
		{ "realpath", "/.kk.yaml", EIO, 0 }, { "open", ".kk.yaml", EACCES, 0 }, { "read", ".kk.yaml", EIO, 0 },
	};

	(void)state;
	fuzz_file(".kk.yaml", "sprog: en\n", 10);
	for (size_t i = 0; i < COUNT(faulty); i++) {
		open_set(KK_LEAN_NOT, 0);
		faults[0] = faulty[i];
		assert_int_equal(kk_set_configure(set, NULL, ".", 1), -faulty[i].error);
		assert_string_equal(kk_set_trouble(set), ".kk.yaml");
		assert_int_equal(set->lang, KK_LANG_DA);
		close_set();
	}
	assert_int_equal(remove(".kk.yaml"), 0);
}

/* Named by the caller, under a name of its own: that is the one that is told. */
static void what_is_given_a_name_is_told_by_it(void **state)
{
	static const char *const calls[] = { "open", "read", "fstat" };

	(void)state;
	for (size_t i = 0; i < COUNT(calls); i++) {
		open_set(KK_LEAN_NOT, 0);
		faults[0] = (struct fault){ calls[i], "a/kontrakt.yaml", EIO, 0 };
		assert_int_equal(kk_set_add_as(set, "a/kontrakt.yaml", "kaldt.yaml"), -EIO);
		assert_string_equal(kk_set_trouble(set), "kaldt.yaml");
		close_set();
		open_set(KK_LEAN_NOT, 0);
		faults[0] = (struct fault){ calls[i], NULL, EIO, 0 };
		if (i) { /* it is open already */
			assert_int_equal(kk_set_add_stdin(set, "kaldt.yaml"), -EIO);
			assert_string_equal(kk_set_trouble(set), "kaldt.yaml");
		}
		assert_int_equal(kk_set_files(set), 0);
		close_set();
	}
}

/* Large things are made larger where they are; where that fails, it is as where there is no room. */
static void a_large_thing_that_cannot_grow_is_no_memory(void **state)
{
	static jmp_buf oom;
	static struct arena arena;
	char *large;

	(void)state;
	clear_faults();
	arena_init(&arena, &oom);
	if (setjmp(oom)) {
		clear_faults();
		arena_free(&arena);
		return;
	}
	large = arena_alloc(&arena, 10000);
	faults[0] = (struct fault){ "malloc", NULL, ENOMEM, 0 };
	assert_null(arena_grow(&arena, large, 10000, 20000));
}

/* Nor is a set made by halves. */
static void without_memory_there_is_no_set(void **state)
{
	const struct kk_options options = { .today = "2012-11-01" };
	unsigned good = 0;

	(void)state;
	for (;; good++) {
		clear_faults();
		faults[0] = (struct fault){ "malloc", NULL, ENOMEM, good };
		if (kk_set_new(&set, &options) == 0)
			break;
		assert_null(set);
	}
	assert_true(good > 1);
	close_set();
}

/* Whenever it ends: in a search, in a reader, in a rule. */
static void wherever_memory_ends_that_is_what_is_said(void **state)
{
	(void)state;
	for (size_t way = 0; way < COUNT(ways); way++) {
		unsigned good = 0;

		for (;; good++) {
			int error;

			open_set(ways[way], 0);
			faults[0] = (struct fault){ "malloc", NULL, ENOMEM, good };
			error = read_all(".");
			close_set();
			if (!error)
				break;
			assert_int_equal(error, -ENOMEM);
		}
		assert_true(good > 10);
		assert_usual();
	}
}

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

/* Where it stands cannot be told, or has a longer path than can be: what is in memory is there all the same. */
static void a_place_without_a_path_is_the_root(void **state)
{
	(void)state;
	open_set(KK_LEAN_NOT, 0);
	odd.far_away = true;
	assert_int_equal(kk_set_add(set, "a/kontrakt.yaml"), -ENAMETOOLONG);
	assert_string_equal(kk_set_trouble(set), "a/kontrakt.yaml");
	assert_int_equal(kk_set_add_bytes(set, "k.yaml", CONTRACT, strlen(CONTRACT)), 0);
	assert_string_equal(set->inputs[0]->real, "/k.yaml");
	assert_string_equal(path_root(set, "/et/sted"), "/et/sted");
	close_set();
}

/* Every public call that may need memory, when there is none. */
static int call(int which)
{
	struct kk_finding finding;
	const char *text;
	size_t number = 0;

	switch (which) {
	case 0: return kk_set_add(set, ".");
	case 1: return kk_set_add_as(set, "a/kontrakt.yaml", "andet.yaml");
	case 2: return kk_set_add_bytes(set, "k.yaml", CONTRACT, strlen(CONTRACT));
	case 3: return kk_set_policy(set, KK_IGNORE, "KK103");
	case 4: return kk_set_exclude(set, "b");
	case 5: return kk_set_configure(set, NULL, ".", 1);
	case 6: return kk_set_baseline(set, KNOWN, strlen(KNOWN));
	case 7: return kk_set_meeting(set, 0, NULL);
	case 8: return kk_set_committee(set, 0, 0, &text);
	case 9: return kk_set_check(set);
	case 10: return kk_set_finding(set, 0, &finding);
	case 11: return kk_write_findings(set, KK_TEXT, NULL, fuzz_write, &said);
	case 12: return kk_write_broken(set, NULL, fuzz_write, &said, &number);
	case 13: return kk_write_progress(set, KK_TEXT, NULL, NULL, fuzz_write, &said);
	case 14: return kk_write_report(set, 0, KK_HTML, NULL, fuzz_write, &said);
	case 15: return kk_write_agenda(set, 0, KK_HTML, NULL, NULL, fuzz_write, &said);
	case 16: return kk_write_deadlines(set, KK_ICS, NULL, fuzz_write, &said);
	case 17: return kk_write_export(set, KK_CSV, fuzz_write, &said);
	case 18: return kk_write_kept(set, KK_HTML, "<p>", 3, "<p>", 3, &number, fuzz_write, &said);
	case 19: return kk_write_explanation(set, "KK102", fuzz_write, &said);
	case 20: return kk_explanation_near(set, "KK1O2", &text);
	case 21: return kk_write_rules(set, fuzz_write, &said);
	case 22: return kk_write_schema(set, NULL, fuzz_write, &said);
	case 23: return kk_write_baseline(set, fuzz_write, &said);
	default: return 1;
	}
}

/* The blocks that it has are full, and there is no other. */
static void use_up(struct arena *arena)
{
	if (arena->at < arena->end)
		(void)arena_alloc(arena, (size_t)(arena->end - arena->at) / 2);
	arena->at = arena->end;
}

static void without_memory_each_call_says_so(void **state)
{
	(void)state;
	fuzz_free(&said);
	for (int which = 0; which < 24; which++) {
		open_set(KK_LEAN_NOT, 0);
		assert_int_equal(kk_set_add(set, "a/kontrakt.yaml"), 0);
		if (which > 9)
			assert_int_equal(kk_set_check(set), 0);
		use_up(&set->arena);
		use_up(&set->scratch);
		use_up(&set->rules_scratch);
		faults[0] = (struct fault){ "malloc", NULL, ENOMEM, 0 };
		if (call(which) != -ENOMEM)
			fail_msg("call %d", which);
		assert_int_equal(said.size, 0);
		close_set();
	}
	assert_int_equal(call(24), 1);
}

#define TEST(name) cmocka_unit_test(name)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(nothing_fails),
		TEST(odd_systems_read_the_same),
		TEST(a_file_that_is_too_large_is_told_so),
		TEST(what_is_lost_is_told),
		TEST(and_of_memory_that_is_all_that_is_told),
		TEST(the_first_of_several_is_named),
		TEST(a_register_that_cannot_be_read_is_lost),
		TEST(a_reference_that_cannot_be_read_is_a_finding),
		TEST(a_follow_up_is_not_written_without_its_earlier_years),
		TEST(a_file_that_fails_later_is_told_too),
		TEST(and_one_that_a_finding_points_into),
		TEST(settings_that_cannot_be_read_are_no_settings),
		TEST(a_place_without_a_path_is_the_root),
		TEST(without_memory_each_call_says_so),
		TEST(what_is_given_a_name_is_told_by_it),
		TEST(a_large_thing_that_cannot_grow_is_no_memory),
		TEST(without_memory_there_is_no_set),
		TEST(wherever_memory_ends_that_is_what_is_said),
		TEST(a_database_that_fails_is_not_written),
		TEST(what_is_loaded_late_may_not_be_there),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
