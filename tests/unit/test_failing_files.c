/* SPDX-License-Identifier: MPL-2.0 */
/* What the system refuses while documents are found and read: the call that is told of it, the path that is named, and
 * never a result that is silent about what could not be read. */
#include "failing_set.h"

#define CLEAN_LINES 120 /* of comments: such a file has a block of memory to itself */
#define CLEAN_LINE "# en linje, som ingen finder noget i\n"

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
	{ { "stat", "/a/kommune.yaml", EIO, 0 }, { 0 }, "a/kommune.yaml" },
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

/* A text that may hold a key is read once more for its lines: without them nothing is found there, and that is told. */
static void and_one_whose_lines_are_wanted_again(void **state)
{
	static const char hiding[] = "vurdering: |\n  Det går.\n  vedtaget: 2011-10-12\n";
	static char text[sizeof(CONTRACT) + sizeof(hiding) + CLEAN_LINES * sizeof(CLEAN_LINE)];
	unsigned failed = 0;

	(void)state;
	strcpy(text, CONTRACT);
	memcpy(strstr(text, "vedtaget"), "x-vedtag", 8);
	strcat(text, hiding);
	for (int i = 0; i < CLEAN_LINES; i++)
		strcat(text, CLEAN_LINE);
	fuzz_file("a/kontrakt.yaml", text, strlen(text));
	for (unsigned good = 0; good < 9; good++) {
		int error;

		open_set(KK_LEAN_FINDINGS, 0);
		faults[0] = (struct fault){ "read", "a/kontrakt.yaml", EIO, good };
		error = read_all(".");
		if (error)
			assert_string_equal(kk_set_trouble(set), "a/kontrakt.yaml");
		else
			assert_non_null(strstr(said.at, "a/kontrakt.yaml:15:3: fejl[KK018]"));
		failed += error == -EIO;
		close_set();
	}
	assert_int_equal(failed, 5); /* a look; all of it and its end, twice */
	fuzz_file("a/kontrakt.yaml", CONTRACT, strlen(CONTRACT));
}

static void write_long_register(void)
{
	FILE *file = fopen("kommune.yaml", "wb");

	assert_non_null(file);
	assert_true(fputs(REGISTER, file) >= 0);
	for (int i = 0; i < CLEAN_LINES; i++)
		assert_true(fputs(CLEAN_LINE, file) >= 0);
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

#define TEST(name) cmocka_unit_test(name)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(nothing_fails),
		TEST(odd_systems_read_the_same),
		TEST(a_file_that_is_too_large_is_told_so),
		TEST(what_is_lost_is_told),
		TEST(the_first_of_several_is_named),
		TEST(a_register_that_cannot_be_read_is_lost),
		TEST(a_reference_that_cannot_be_read_is_a_finding),
		TEST(a_follow_up_is_not_written_without_its_earlier_years),
		TEST(a_file_that_fails_later_is_told_too),
		TEST(and_one_whose_lines_are_wanted_again),
		TEST(and_one_that_a_finding_points_into),
		TEST(settings_that_cannot_be_read_are_no_settings),
		TEST(a_place_without_a_path_is_the_root),
		TEST(what_is_given_a_name_is_told_by_it),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
