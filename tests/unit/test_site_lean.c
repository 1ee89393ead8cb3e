/* SPDX-License-Identifier: MPL-2.0 */
/* A site whose municipalities are read one at a time, and again when they are written: the same one, or none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "set/set.h"

#define CONTRACT(town) "type: kvalitetskontrakt\nformat: 1\nkommune: " town "\nperiode: 2012\nvedtaget: 2011-10-12\n" \
	"serviceområder:\n  - id: byg\n    navn: Byggesager\n    mål:\n      - id: svar\n" \
	"        tekst: 80 % af alle byggesager afgøres inden for 20 dage\n        mindst: 80 %\n"
#define NAMES 3
static const char *const names[NAMES] = { "a.yaml", "b.yaml", "c.yaml" };
static const char *const texts[NAMES] = {
	CONTRACT("Ærby Kommune"), CONTRACT("Nørby Kommune"), CONTRACT("Aaby Kommune"),
};

static char folder[] = "/tmp/kk-site-XXXXXX";

static void write_file(const char *name, const char *text)
{
	char path[64];
	FILE *out;

	(void)snprintf(path, sizeof(path), "%s/%s", folder, name);
	if (!text) {
		assert_int_equal(unlink(path), 0);
		return;
	}
	out = fopen(path, "wb");
	assert_non_null(out);
	assert_true(fputs(text, out) >= 0);
	assert_int_equal(fclose(out), 0);
}

static int set_up(void **state)
{
	(void)state;
	for (int i = 0; i < NAMES; i++)
		write_file(names[i], texts[i]);
	return 0;
}

/* Of everything that is written, in its order. */
struct written {
	size_t count;
	uint64_t hash;
};

static void hash(struct written *written, const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		written->hash = (written->hash ^ (unsigned char)bytes[i]) * 1099511628211u;
}

static int take(void *context, const char *path, const char *bytes, size_t size, int more)
{
	struct written *written = context;

	hash(written, path, strlen(path) + 1);
	hash(written, bytes, size);
	written->count += !more;
	return 0;
}

static kk_set *read_all(enum kk_lean lean)
{
	const struct kk_options options = { .today = "2012-11-01", .lean = lean, .jobs = 2 };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add(set, folder), 0);
	assert_int_equal(kk_set_check(set), 0);
	assert_int_equal(kk_set_files(set), NAMES);
	return set;
}

static void assert_same_site(bool in_lots)
{
	struct written whole = { 0 }, lean = { 0 };
	kk_set *all = read_all(KK_LEAN_NOT), *set = read_all(KK_LEAN_SITE);

	assert_int_equal(kk_write_site(all, NULL, take, &whole), 0);
	assert_int_equal(set->lots != NULL, in_lots);
	assert_int_equal(kk_write_site(set, NULL, take, &lean), 0);
	assert_true(whole.count > 20);
	assert_int_equal(lean.count, whole.count);
	assert_true(lean.hash == whole.hash);
	lean = (struct written){ 0 };
	assert_int_equal(kk_write_site(set, NULL, take, &lean), 0); /* and once more */
	assert_true(lean.hash == whole.hash);
	kk_set_free(all);
	kk_set_free(set);
}

static void it_is_the_same_site(void **state)
{
	(void)state;
	assert_same_site(true);
}

/* Its bytes look like another municipality's: all are read together. */
static void what_looks_like_another_is_no_obstacle(void **state)
{
	(void)state;
	write_file(names[1], CONTRACT("\"N\\u00f8rby Kommune\""));
	assert_same_site(false);
}

static void what_is_broken_is_told(void **state)
{
	kk_set *set;
	struct written written = { 0 };

	(void)state;
	write_file(names[1], "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby Kommune\nkommune: Nørby Kommune\n");
	set = read_all(KK_LEAN_SITE);
	assert_int_equal(kk_write_site(set, NULL, take, &written), -EBADMSG);
	assert_int_equal(written.count, 0);
	assert_int_equal(set->run->file_count, 1);
	kk_set_free(set);
}

/* Between the check and its turn to be written. */
static void what_has_changed_is_not_written(void **state)
{
	static const struct {
		const char *text;
		int error;
	} cases[] = {
		{ CONTRACT("Sønderby Kommune"), -EAGAIN }, { CONTRACT("[Nørby Kommune"), -EAGAIN },
		{ "type: kvalitetskontrakt\nformat: 1\nkommune: Nørby Kommune\n", -EAGAIN }, { "x: 1\n", -EAGAIN },
		{ NULL, -ENOENT },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct written written = { 0 };
		kk_set *set = read_all(KK_LEAN_SITE);

		write_file(names[1], cases[i].text);
		assert_int_equal(kk_write_site(set, NULL, take, &written), cases[i].error);
		assert_int_equal(*kk_set_trouble(set) != '\0', cases[i].error != -EAGAIN);
		kk_set_free(set);
		write_file(names[1], texts[1]);
	}
}

static int make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	for (int i = 0; i < NAMES; i++)
		write_file(names[i], NULL);
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(it_is_the_same_site, set_up),
		cmocka_unit_test_setup(what_looks_like_another_is_no_obstacle, set_up),
		cmocka_unit_test_setup(what_is_broken_is_told, set_up),
		cmocka_unit_test_setup(what_has_changed_is_not_written, set_up),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
