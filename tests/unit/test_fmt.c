/* SPDX-License-Identifier: MPL-2.0 */
/* What kk fmt promises of every document: nothing lost, the same findings, and nothing left to do the second time. */
#define _XOPEN_SOURCE 700 /* nftw */
#include <errno.h>
#include <ftw.h>
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

struct bytes { char *at; size_t size; };

static unsigned formatted, broken;

static int append(void *context, const char *at, size_t size)
{
	struct bytes *bytes = context;

	bytes->at = realloc(bytes->at, bytes->size + size + 1);
	assert_non_null(bytes->at);
	memcpy(bytes->at + bytes->size, at, size);
	bytes->size += size;
	bytes->at[bytes->size] = '\0';
	return 0;
}

static kk_set *set_of(const char *name, const struct bytes *bytes)
{
	struct kk_options options = { .today = "2012-11-01" };
	kk_set *set;

	assert_int_equal(kk_set_new(&set, &options), 0);
	assert_int_equal(kk_set_add_bytes(set, name, bytes->at, bytes->size), 0);
	return set;
}

static size_t count_of(const struct bytes *bytes, const char *text)
{
	size_t count = 0;

	for (const char *at = bytes->at; (at = strstr(at, text)); at++)
		count++;
	return count;
}

/* Both are checked: what is found, and what comments let stand. */
static void same_findings(const char *name, kk_set *before, kk_set *after)
{
	assert_int_equal(kk_set_check(before), 0);
	assert_int_equal(kk_set_check(after), 0);
	for (enum kk_severity severity = KK_NOTE; severity <= KK_ERROR; severity++)
		if (kk_set_count(before, severity) != kk_set_count(after, severity))
			fail_msg("%s: %zu findings of severity %d became %zu", name, kk_set_count(before, severity),
				 (int)severity, kk_set_count(after, severity));
	assert_int_equal(before->run->suppressed, after->run->suppressed);
}

static void again(const char *name, kk_set *after, enum kk_keys wanted)
{
	int changed = 1;

	assert_int_equal(kk_set_format(after, 0, wanted, &changed), 0);
	if (changed) {
		struct bytes diff = { NULL, 0 };

		assert_int_equal(kk_write_format_diff(after, 0, append, &diff), 0);
		fail_msg("%s changes again:\n%s", name, diff.at);
	}
}

static void check_keys(const char *name, const struct bytes *bytes, enum kk_keys wanted)
{
	kk_set *before = set_of(name, bytes), *after;
	struct bytes result = { NULL, 0 };
	int changed, error = kk_set_format(before, 0, wanted, &changed);

	if (error != 0 && error != -EBADMSG)
		fail_msg("%s: error %d", name, error);
	if (error == 0) {
		assert_int_equal(kk_write_formatted(before, 0, append, &result), 0);
		assert_int_equal(count_of(bytes, "#"), count_of(&result, "#"));
		after = set_of(name, &result);
		again(name, after, wanted);
		same_findings(name, before, after);
		kk_set_free(after);
	}
	formatted += error == 0;
	broken += error != 0;
	free(result.at);
	kk_set_free(before);
}

static void check(const char *name, const struct bytes *bytes)
{
	for (enum kk_keys wanted = KK_KEYS_OWN; wanted <= KK_KEYS_EN; wanted++)
		check_keys(name, bytes, wanted);
}

static struct bytes read_bytes(const char *path)
{
	struct bytes bytes = { NULL, 0 };
	FILE *file = fopen(path, "rb");
	char part[4096];
	size_t got;

	assert_non_null(file);
	while ((got = fread(part, 1, sizeof(part), file)) > 0)
		(void)append(&bytes, part, got);
	(void)fclose(file);
	return bytes;
}

static bool is_yaml(const char *path)
{
	size_t size = strlen(path);

	return size > 5 && strcmp(path + size - 5, ".yaml") == 0;
}

/* NUL bytes are for the guard's own tests. */
static int check_file(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	struct bytes bytes;

	if (kind != FTW_F || !is_yaml(path) || status->st_size > 200000)
		return 0;
	bytes = read_bytes(path);
	if (bytes.at && strlen(bytes.at) == bytes.size)
		check(path + walk->base, &bytes);
	free(bytes.at);
	return 0;
}

static void every_document_of_the_tree(void **state)
{
	(void)state;
	assert_int_equal(nftw(KK_TESTS_DIR "/../examples", check_file, 16, FTW_PHYS | FTW_CHDIR), 0);
	assert_int_equal(nftw(KK_TESTS_DIR, check_file, 16, FTW_PHYS | FTW_CHDIR), 0);
	assert_true(formatted > 20);
}

static uint32_t seed;

static unsigned dice(unsigned sides)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 16) % sides;
}

static void comment(struct bytes *to, size_t column)
{
	static const char *const texts[] = { "# en kommentar", "# kk: tillad KK508, KK102 -- grund", "#- navn: x" };
	char line[128];

	(void)snprintf(line, sizeof(line), "%*s%s\n", (int)column, "", texts[dice(3)]);
	(void)append(to, line, strlen(line));
}

/* One line with another indentation, and perhaps a comment or an empty line before it or a comment behind. */
static void disturb_line(struct bytes *to, const char *line, size_t size, unsigned step)
{
	size_t in = strspn(line, " "), dashes = line[in] == '-' && line[in + 1] == ' ';

	if (dice(8) == 0)
		comment(to, (in / 2 + dice(2)) * step);
	if (dice(12) == 0)
		(void)append(to, "\n", 1);
	for (size_t i = 0; i < in / 2 * step; i++)
		(void)append(to, " ", 1);
	if (dashes) {
		(void)append(to, "-", 1);
		for (size_t i = 1; i < step; i++)
			(void)append(to, " ", 1);
		in += 2;
	}
	(void)append(to, line + in, size - in);
	if (size > in && dice(10) == 0)
		(void)append(to, "  # bagved", 10);
}

/* Two lines that follow each other, each a key with its value on it, stand as well the other way round. */
static bool may_swap(const char *line, const char *next)
{
	size_t in = strspn(line, " ");

	return strspn(next, " ") == in && line[in] != '-' && next[in] != '-' && line[in] != '#' && next[in] != '#' &&
	       memchr(line, ':', strcspn(line, "\n")) && line[strcspn(line, "\n") - 1] != ':';
}

static struct bytes disturb(const struct bytes *from)
{
	struct bytes to = { NULL, 0 };
	unsigned step = 2 + dice(4);
	bool returns = dice(4) == 0;

	for (const char *line = from->at; *line;) {
		size_t size = strcspn(line, "\n");
		const char *next = line + size + (line[size] == '\n'), *after = next + strcspn(next, "\n");

		if (*next && *after && dice(6) == 0 && may_swap(line, next) && strcspn(after + 1, " ") != 0) {
			disturb_line(&to, next, (size_t)(after - next), step);
			(void)append(&to, "\n", 1);
			disturb_line(&to, line, size, step);
			next = after + 1;
		} else {
			disturb_line(&to, line, size, step);
		}
		(void)append(&to, returns ? "\r\n" : "\n", returns ? 2 : 1);
		line = next;
	}
	return to;
}

static void generated_documents(void **state)
{
	static const char *const names[] = { "kommune.yaml", "kvalitetskontrakt-2012.yaml", "opfølgning-2012.yaml" };

	(void)state;
	assert_int_equal(chdir(KK_TESTS_DIR "/../examples/eksempelby"), 0);
	formatted = broken = 0;
	for (seed = 1; formatted + broken < 300;) {
		const char *name = names[dice(3)];
		struct bytes from = read_bytes(name), to = disturb(&from);

		check(name, &to);
		free(from.at);
		free(to.at);
	}
	assert_true(formatted > broken);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_document_of_the_tree),
		cmocka_unit_test(generated_documents),
	};

	return cmocka_run_group_tests_name("fmt", tests, NULL, NULL);
}
