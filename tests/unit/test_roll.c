/* SPDX-License-Identifier: MPL-2.0 */
/* Tables whose documents are noted by the check and read again some at a time: the same bytes as of a loaded set,
 * wherever the documents of a municipality lie, or an error. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define HEAD(type, town) "type: " type "\nformat: 1\nkommune: " town "\n"
#define CONTRACT(town, year, id) HEAD("kvalitetskontrakt", town) "periode: " year "\n" \
	"serviceområder:\n  - navn: Byggesager\n    mål:\n      - id: " id "\n        tekst: Antal\n" \
	"        mindst: 80 sager\n    indikatorer:\n      - id: i\n        tekst: Fravær\n        enhed: \"%\"\n" \
	"        målinger: [{ dato: " year "-02-01, værdi: \"6,50\" }]\n"
#define FOLLOWUP(town, year, contract, id) HEAD("opfølgningsredegørelse", town) "år: " year "\n" \
	"opgjort: " year "-09-01\nkontrakt: " contract "\nmål:\n  " id ":\n    målinger:\n" \
	"      - { dato: " year "-08-31, værdi: 79 sager }\n      - { dato: " year "-03-31, værdi: 78 sager }\n"
#define PADDING 200000 /* so that only a few files are read at one time */
#define ROOM (PADDING + 2000)

static const struct table {
	enum kk_lean lean;
	enum kk_format format;
	const char *as_of;
} tables[] = {
	{ KK_LEAN_EXPORT, KK_CSV, NULL },	     { KK_LEAN_EXPORT, KK_NDJSON, NULL },
	{ KK_LEAN_EXPORT, KK_SQLITE, NULL },	     { KK_LEAN_PROGRESS, KK_TEXT, NULL },
	{ KK_LEAN_PROGRESS, KK_JSON, NULL },	     { KK_LEAN_PROGRESS, KK_JSON, "2012-12-31" },
	{ KK_LEAN_PROGRESS, KK_NDJSON, NULL },	     { KK_LEAN_PROGRESS, KK_CSV, NULL },
	{ KK_LEAN_PROGRESS, KK_CSV, "2012-12-31" },  { KK_LEAN_PROGRESS, KK_MARKDOWN, NULL },
	{ KK_LEAN_DEADLINES, KK_TEXT, NULL },	     { KK_LEAN_DEADLINES, KK_JSON, NULL },
	{ KK_LEAN_DEADLINES, KK_ICS, NULL },	     { KK_LEAN_FORMAT, KK_TEXT, NULL },
};
static struct fuzz_bytes whole, said;

static const struct document {
	const char *name, *text;
} documents[] = {
	{ "2012/a.yaml", CONTRACT("Ærby", "2012", "a") },
	{ "2012/a-opf.yaml", FOLLOWUP("Ærby", "2012", "a.yaml", "a") },
	{ "2012/b.yaml", CONTRACT("Nørby", "2012", "a") },
	{ "2012/c.yaml", CONTRACT("Aaby", "2012", "c") },
	{ "2013/a.yaml", CONTRACT("Ærby", "2013", "a") },
	/* an old contract's goals were measured on, and those of another municipality */
	{ "2013/a-opf.yaml", FOLLOWUP("Ærby", "2013", "../2012/a.yaml", "a") },
	/* a value is not what it was */
	{ "2013/a-rev.yaml", HEAD("opfølgningsredegørelse", "Ærby") "år: 2013\nopgjort: 2013-10-01\n"
			     "kontrakt: ../2012/a.yaml\nmål:\n  a:\n    målinger:\n"
			     "      - { dato: 2012-08-31, værdi: 70 sager }\n" },
	{ "2013/b-opf.yaml", FOLLOWUP("Nørby", "2013", "[../2012/b.yaml, ../2012/c.yaml]", "c") },
	{ "2013/d-opf.yaml", FOLLOWUP("Dalby", "2013", "../2012/a.yaml", "a") },
};

static void write_document(const struct document *document)
{
	static char bytes[ROOM];
	size_t size = (size_t)snprintf(bytes, ROOM, "%s", document->text);

	while (size < PADDING)
		size += (size_t)snprintf(bytes + size, ROOM - size, "# %060d\n", 0);
	fuzz_file(document->name, bytes, size);
}

static int set_up(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(documents); i++)
		write_document(&documents[i]);
	return 0;
}

static kk_set *read_from(enum kk_lean lean, const char *const *paths)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = lean, .jobs = 2 };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	for (; *paths; paths++)
		assert_int_equal(kk_set_add(set, *paths), 0);
	assert_int_equal(kk_set_check(set), 0);
	return set;
}

/* The number of the next document in order of their paths. */
static size_t next_of(kk_set *set, const char *after)
{
	size_t next = SIZE_MAX;

	for (size_t i = 0; i < kk_set_files(set); i++)
		if (strcmp(kk_set_path(set, i), after) > 0 &&
		    (next == SIZE_MAX || strcmp(kk_set_path(set, i), kk_set_path(set, next)) < 0))
			next = i;
	return next;
}

static int format_all(kk_set *set, kk_write_fn *write, void *context)
{
	int error = 0, changed = 0;

	for (size_t i = next_of(set, ""); !error && i != SIZE_MAX; i = next_of(set, kk_set_path(set, i))) {
		error = kk_set_format(set, i, KK_KEYS_OWN, &changed);
		if (error == -EBADMSG)
			changed = 0, error = write(context, "-\n", 2);
		else if (!error)
			error = kk_write_formatted(set, i, write, context);
		if (!error && changed)
			error = kk_write_format_diff(set, i, write, context);
	}
	return error;
}

static int write_as(kk_set *from, const struct table *table, kk_write_fn *write, void *context)
{
	if (table->lean == KK_LEAN_EXPORT)
		return kk_write_export(from, table->format, write, context);
	if (table->lean == KK_LEAN_DEADLINES)
		return kk_write_deadlines(from, table->format, NULL, write, context);
	if (table->lean == KK_LEAN_FORMAT)
		return format_all(from, write, context);
	return kk_write_progress(from, table->format, NULL, table->as_of, write, context);
}

static void assert_same_as(const struct table *table, const char *const *paths, bool in_lots)
{
	kk_set *all = read_from(KK_LEAN_NOT, paths), *set = read_from(table->lean, paths);
	size_t broken, its_broken;

	assert_int_equal(set->lots != NULL, in_lots);
	fuzz_free(&whole);
	fuzz_free(&said);
	assert_int_equal(kk_write_broken(all, NULL, fuzz_write, &whole, &broken), 0);
	assert_int_equal(kk_write_broken(set, NULL, fuzz_write, &said, &its_broken), 0);
	assert_int_equal(its_broken, broken);
	assert_int_equal(said.size, whole.size);
	assert_true(!whole.size || memcmp(said.at, whole.at, whole.size) == 0);
	for (int again = 0; again < 2; again++) { /* of the same set */
		fuzz_free(&whole);
		fuzz_free(&said);
		assert_int_equal(write_as(all, table, fuzz_write, &whole), 0);
		assert_int_equal(write_as(set, table, fuzz_write, &said), 0);
		assert_int_equal(said.size, whole.size);
		assert_memory_equal(said.at, whole.at, said.size);
	}
	kk_set_free(all);
	kk_set_free(set);
}

static void assert_same_of(const char *const *paths, bool in_lots)
{
	for (size_t i = 0; i < COUNT(tables); i++)
		assert_same_as(&tables[i], paths, in_lots);
}

static void what_was_published_otherwise_is_told(void **state)
{
	kk_set *set = read_from(KK_LEAN_PROGRESS, (const char *const[]){ ".", NULL });

	(void)state;
	fuzz_free(&said);
	assert_int_equal(kk_write_progress(set, KK_CSV, NULL, NULL, fuzz_write, &said), 0);
	assert_non_null(strstr(said.at, "revised\r\n"));
	kk_set_free(set);
}

static void a_set_is_written_as_what_it_was_read_for(void **state)
{
	static const struct table wrong[] = {
		{ KK_LEAN_EXPORT, KK_CSV, NULL }, { KK_LEAN_PROGRESS, KK_CSV, NULL },
		{ KK_LEAN_DEADLINES, KK_JSON, NULL },
	};

	int changed;

	(void)state;
	for (size_t i = 0; i < COUNT(wrong); i++) {
		kk_set *set = read_from(wrong[i].lean, (const char *const[]){ ".", NULL });

		for (size_t k = 0; k < COUNT(wrong); k++)
			assert_int_equal(write_as(set, &wrong[k], fuzz_write, &said), i == k ? 0 : -EINVAL);
		assert_int_equal(kk_set_format(set, 0, KK_KEYS_OWN, &changed), -EINVAL);
		kk_set_free(set);
	}
}

static void it_is_the_same(void **state)
{
	static const char *const ways[][5] = {
		{ "." },			   { "2012" },
		{ "2013" },			   { "2013", "2012" },
		{ "2013/b-opf.yaml" },		   { "2012/a.yaml", "2013/a-opf.yaml" },
		{ "2013/a-opf.yaml", "2013/d-opf.yaml", "2012/c.yaml" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(ways); i++)
		assert_same_of(ways[i], true);
}

static void and_what_is_not_documents_of_goals_has_no_rows(void **state)
{
	(void)state;
	fuzz_file("kommune.yaml", HEAD("kommune", "Ærby") "kode: 999\n", strlen(HEAD("kommune", "Ærby")) + 10);
	assert_same_of((const char *const[]){ ".", NULL }, true);
	assert_same_of((const char *const[]){ "kommune.yaml", NULL }, true);
	assert_int_equal(remove("kommune.yaml"), 0);
}

/* Its bytes look like another municipality's: all are read together. */
static void what_looks_like_another_is_no_obstacle(void **state)
{
	static const struct document odd = { "2012/b.yaml", CONTRACT("\"N\\u00f8rby\"", "2012", "a") };

	(void)state;
	write_document(&odd);
	assert_same_of((const char *const[]){ ".", NULL }, false);
}

/* What refers to it, or stands beside it, is told of it and left out, or not touched. */
static void what_is_broken_is_left_out(void **state)
{
	static const struct document broken[] = {
		{ "2012/a.yaml", CONTRACT("Ærby", "2012", "a") "periode: 2013\n" },
		{ "2012/b.yaml", "type: kvalitetskontrakt\nformat: 1\nkommune: [\n" },
		{ "2013/b-opf.yaml", FOLLOWUP("Nørby", "2013", "../2012/findes-ikke.yaml", "c") },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(broken); i++) {
		write_document(&broken[i]);
		assert_same_of((const char *const[]){ ".", NULL }, true);
	}
}

/* Between the check and its turn to be written. */
static void what_has_changed_is_told(void **state)
{
	static const struct {
		struct document document;
		int error;
	} cases[] = {
		{ { "2012/c.yaml", "x: 1\n" }, -EAGAIN },
		{ { "2012/c.yaml", CONTRACT("Aaby", "2012", "c") "#\n" }, -EAGAIN },
		{ { "2012/c.yaml", CONTRACT("Aaby", "2O12", "c") }, -EAGAIN },
		{ { "2013/d-opf.yaml", FOLLOWUP("Dalby", "2013", "../2013/a.yaml", "a") }, -EAGAIN },
		{ { "2013/b-opf.yaml", NULL }, -ENOENT },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		for (size_t k = 0; k < COUNT(tables); k++) {
			kk_set *set = read_from(tables[k].lean, (const char *const[]){ ".", NULL });
			int error;

			if (!cases[i].document.text)
				assert_int_equal(remove(cases[i].document.name), 0);
			else if (i < 2)
				fuzz_file(cases[i].document.name, cases[i].document.text,
					  strlen(cases[i].document.text));
			else
				write_document(&cases[i].document);
			/* nothing is read again; or nothing of what it names, and each as it then stands */
			error = tables[k].lean == KK_LEAN_DEADLINES || (tables[k].lean == KK_LEAN_FORMAT && i % 2)
					? 0 : cases[i].error;
			assert_int_equal(write_as(set, &tables[k], fuzz_write, &said), error);
			assert_int_equal(*kk_set_trouble(set) != '\0', error && error != -EAGAIN);
			kk_set_free(set);
			(void)set_up(NULL);
		}
}

/* Many follow-ups of one contract stand beside its goal in order of their paths. */
static void a_contract_of_many_is_written_with_all(void **state)
{
	char name[32];

	(void)state;
	for (int i = 0; i < 40; i++) {
		(void)snprintf(name, sizeof(name), "2013/x%02d.yaml", i);
		fuzz_file(name, documents[5].text, strlen(documents[5].text));
	}
	assert_same_of((const char *const[]){ ".", NULL }, true);
	for (int i = 0; i < 40; i++) {
		(void)snprintf(name, sizeof(name), "2013/x%02d.yaml", i);
		assert_int_equal(remove(name), 0);
	}
}

#define PAIRS 6

/* Each pair of contracts has one follow-up; the second stands so far behind the first that what was held is let go
 * meanwhile, for want of room, and read again. */
static void what_was_let_go_is_read_again(void **state)
{
	char text[1024], name[32];

	(void)state;
	for (int i = 0; i < 2 * PAIRS; i++) {
		(void)snprintf(name, sizeof(name), "2013/p%02d.yaml", i);
		(void)snprintf(text, sizeof(text), HEAD("kvalitetskontrakt", "Vig") "periode: 2012\nserviceområder:\n"
			       "  - navn: P%d\n    mål:\n      - id: p%d\n        tekst: Antal\n"
			       "        mindst: 80 sager\n", i, i);
		write_document(&(struct document){ name, text });
	}
	for (int i = 0; i < PAIRS; i++) {
		(void)snprintf(name, sizeof(name), "2013/q%02d.yaml", i);
		(void)snprintf(text, sizeof(text), HEAD("opfølgningsredegørelse", "Vig") "år: 2012\n"
			       "opgjort: 2012-09-01\nkontrakt: [p%02d.yaml, p%02d.yaml]\nmål:\n"
			       "  p%d:\n    målinger: [{ dato: 2012-08-31, værdi: %d sager }]\n"
			       "  p%d:\n    målinger: [{ dato: 2012-08-31, værdi: %d sager }]\n",
			       i, i + PAIRS, i, 70 + i, i + PAIRS, 80 + i);
		fuzz_file(name, text, strlen(text));
	}
	for (size_t i = 0; i < COUNT(tables); i++)
		if (tables[i].lean == KK_LEAN_EXPORT)
			assert_same_as(&tables[i], (const char *const[]){ ".", NULL }, true);
	for (int i = 0; i < 3 * PAIRS; i++) {
		(void)snprintf(name, sizeof(name), "2013/%c%02d.yaml", i < PAIRS ? 'q' : 'p',
			       i < PAIRS ? i : i - PAIRS);
		assert_int_equal(remove(name), 0);
	}
}

static int full(void *context, const char *bytes, size_t size)
{
	(void)context, (void)bytes, (void)size;
	return -ENOSPC;
}

static void a_full_disk_is_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(tables); i++) {
		kk_set *set = read_from(tables[i].lean, (const char *const[]){ ".", NULL });

		assert_int_equal(write_as(set, &tables[i], full, NULL), -ENOSPC);
		kk_set_free(set);
	}
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(it_is_the_same),
		TEST(what_was_published_otherwise_is_told),
		TEST(a_set_is_written_as_what_it_was_read_for),
		TEST(and_what_is_not_documents_of_goals_has_no_rows),
		TEST(what_looks_like_another_is_no_obstacle),
		TEST(what_is_broken_is_left_out),
		TEST(what_has_changed_is_told),
		TEST(a_contract_of_many_is_written_with_all),
		TEST(what_was_let_go_is_read_again),
		TEST(a_full_disk_is_told),
	};
	int failed;

	(void)fuzz_folder();
	assert_int_equal(mkdir("2012", 0700) | mkdir("2013", 0700), 0);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fuzz_free(&whole);
	fuzz_free(&said);
	return failed;
}
