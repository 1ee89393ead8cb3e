/* SPDX-License-Identifier: MPL-2.0 */
/* The tree of documents that the tests of a failing system read, and what is found in it when nothing fails. */
#ifndef KK_TEST_FAILING_SET_H
#define KK_TEST_FAILING_SET_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "failing.h"

#include "../fuzz/fuzz.h"
#include "set/set.h"

#define TOWN "kommune: Nørby Kommune\n"
#define REGISTER "type: kommune\nformat: 1\n" TOWN "kode: 999\nserviceområder:\n" \
	"  - id: byg\n    navn: Byggesager\n  - id: vej\n    navn: Veje\n"
#define CONTRACT "type: kvalitetskontrakt\nformat: 1\n" TOWN "periode: 2012\nvedtaget: 2011-10-12\n" \
	"serviceområder:\n  - id: byg\n    navn: Byggesager\n    mål:\n      - id: svar\n" \
	"        tekst: 80 % af alle byggesager afgøres inden for 20 dage\n        mindst: 80 %\n"
#define FOLLOWUP(year) "type: opfølgningsredegørelse\nformat: 1\n" TOWN "år: " year "\nopgjort: " year "-09-01\n" \
	"kontrakt: kontrakt.yaml\nmål:\n  svar:\n    målinger:\n      - dato: " year "-08-31\n        værdi: 79 %\n"

static kk_set *set;
static struct fuzz_bytes usual, said;

static inline void make_tree(void)
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

static inline void open_set(enum kk_lean lean, size_t max_size)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = lean, .max_size = max_size };

	clear_faults();
	assert_int_equal(kk_set_new(&set, &options), 0);
}

static inline void close_set(void)
{
	clear_faults();
	kk_set_free(set);
}

/* Adds and checks; the first error is returned. Else what was found is in `said`: nothing fails its writing. */
static inline int read_all(const char *path)
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

static inline void assert_usual(void)
{
	assert_int_equal(said.size, usual.size);
	assert_memory_equal(said.at, usual.at, said.size);
}

static const enum kk_lean ways[] = { KK_LEAN_NOT, KK_LEAN_FINDINGS };

static inline void nothing_fails(void **state)
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

#endif
