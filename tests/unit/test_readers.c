/* SPDX-License-Identifier: MPL-2.0 */
/* Both readers of YAML over texts of every kind: what the quick one takes it reads as libyaml does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <ftw.h>
#include <unistd.h>

#include "../fuzz/readers.h"
#include "../fuzz/yamlish.h"
#include "set/set.h"
#include "yaml_texts.h"

static size_t compared, taken, wrong;

static enum reading compare(const char *from, const char *bytes, size_t size)
{
	const char *difference;
	enum reading reading = readers_compare(bytes, size, &difference);

	compared += reading != READING_BARRED;
	taken += reading == READING_TAKEN;
	if (reading == READING_DIFFERS && wrong++ < 20)
		print_error("%s: %s\n%.*s\n", from, difference, size < 2000 ? (int)size : 2000, bytes);
	return reading;
}

static void begin(void)
{
	compared = taken = wrong = 0;
}

static void end(size_t least_compared, size_t least_taken)
{
	print_message("%zu compared, %zu of them taken\n", compared, taken);
	assert_int_equal(wrong, 0);
	assert_true(compared >= least_compared);
	assert_true(taken >= least_taken);
}

/* Fewer where a build is slow, and many more with KK_LONG set. */
static size_t share(size_t of)
{
	const char *slow = getenv("KK_TESTS_SLOW");

	return getenv("KK_LONG") ? of * 100 : of / (slow && atoi(slow) > 1 ? 20 : 1);
}

static void plain_texts_are_taken(void **state)
{
	(void)state;
	begin();
	for (size_t i = 0; i < COUNT(plain_texts); i++)
		if (compare("a plain text", plain_texts[i], strlen(plain_texts[i])) != READING_TAKEN && wrong++ < 20)
			print_error("not taken:\n%s\n", plain_texts[i]);
	end(COUNT(plain_texts), COUNT(plain_texts));
}

static void other_texts_are_read_the_same(void **state)
{
	(void)state;
	begin();
	for (size_t i = 0; i < COUNT(other_texts); i++)
		(void)compare("another text", other_texts[i], strlen(other_texts[i]));
	end(COUNT(other_texts) - 30, 100);
}

/* The texts of both tables, behind the one where `first` says so, at every place where they may break off. */
static void try_broken_off(const char *text, const char *first)
{
	char both[512];
	int size = snprintf(both, sizeof(both), "%s%s", first, text);

	assert_true(size >= 0 && (size_t)size < sizeof(both));
	for (size_t end_at = strlen(first); end_at <= (size_t)size; end_at++)
		(void)compare("broken off", both, end_at);
}

static void what_breaks_off_is_read_the_same(void **state)
{
	static const char *const firsts[] = { "", "x: y\n", "x:\n  - y\n", "x: z\r\n" };

	(void)state;
	begin();
	for (size_t first = 0; first < COUNT(firsts); first++) {
		for (size_t i = 0; i < COUNT(plain_texts); i++)
			try_broken_off(plain_texts[i], firsts[first]);
		for (size_t i = 0; i < COUNT(other_texts); i++)
			try_broken_off(other_texts[i], firsts[first]);
	}
	end(40000, 20000);
}

/* Each text as the value of a key, as the entry of a list, and with its lines ended otherwise. */
static void try_deeper(const char *text, const char *first, const char *indent, const char *end_of_line)
{
	char deeper[2048];
	size_t size = strlen(first);

	memcpy(deeper, first, size);
	for (const char *at = text; *at; at++) {
		if (*at == '\n') {
			memcpy(deeper + size, end_of_line, strlen(end_of_line));
			size += strlen(end_of_line);
		} else {
			deeper[size++] = *at;
		}
		if (*at == '\n' && at[1] && at[1] != '\n') {
			memcpy(deeper + size, indent, strlen(indent));
			size += strlen(indent);
		}
	}
	(void)compare("deeper", deeper, size);
	memcpy(deeper + size, "z: y\n", 5);
	(void)compare("deeper, and more behind", deeper, size + 5);
}

static const char *text_of(size_t number)
{
	return number < COUNT(plain_texts) ? plain_texts[number] : other_texts[number - COUNT(plain_texts)];
}

static void what_stands_deeper_is_read_the_same(void **state)
{
	static const char *const firsts[][2] = {
		{ "x:\n  ", "  " }, { "- ", "  " }, { "x:\n- ", "  " }, { "x:\n - ", "   " },
		{ "x:\n  - y: 1\n    z:\n      ", "      " }, { "- - ", "    " }, { "", "" },
	};
	static const char *const ends[] = { "\n", "\r\n", " \n", "\n\n", " # c\n", "\t\n" };

	(void)state;
	begin();
	for (size_t i = 0; i < COUNT(plain_texts) + COUNT(other_texts); i++)
		for (size_t first = 0; first < COUNT(firsts); first++)
			for (size_t kind = 0; kind < COUNT(ends); kind++)
				try_deeper(text_of(i), firsts[first][0], firsts[first][1], ends[kind]);
	end(40000, 10000);
}

/* --- the files that are kept --- */

static bool with_changes, count_only;
static size_t tries, stride, phase;

static void try_changes(const char *path, const char *bytes, size_t size)
{
	size_t count = readers_changes(size);
	char *changed;

	tries += count;
	if (count_only)
		return;
	changed = malloc(size + 1);
	assert_non_null(changed);
	for (; phase < count; phase += stride)
		(void)compare(path, changed, readers_change(bytes, size, phase, changed));
	phase -= count;
	free(changed);
}

static int compare_file(const char *path, const struct stat *status, int type, struct FTW *at)
{
	const char *dot = strrchr(path, '.');
	struct fuzz_bytes bytes;

	(void)at;
	if (type != FTW_F || !dot || strcmp(dot, ".yaml") != 0 || !S_ISREG(status->st_mode) || access(path,
		R_OK) != 0)
		return 0;
	if (with_changes && status->st_size > 4096)
		return 0;
	bytes = fuzz_read(path);
	if (with_changes)
		try_changes(path, bytes.at, bytes.size);
	else if (compare(path, bytes.at, bytes.size) != READING_TAKEN && strstr(path, "/examples/") && wrong++ < 20)
		print_error("%s: not taken\n", path);
	fuzz_free(&bytes);
	return 0;
}

static void walk(void)
{
	assert_int_equal(nftw(KK_TESTS_DIR "/../examples", compare_file, 16, FTW_PHYS), 0);
	assert_int_equal(nftw(KK_TESTS_DIR "/rules", compare_file, 16, FTW_PHYS), 0);
	assert_int_equal(nftw(KK_TESTS_DIR "/cli", compare_file, 16, FTW_PHYS), 0);
	assert_int_equal(nftw(KK_TESTS_DIR "/corpus", compare_file, 16, FTW_PHYS), 0);
}

/* And as contracts are written, the quick reader has to take them. */
static void every_file_that_is_kept_is_read_the_same(void **state)
{
	(void)state;
	begin();
	with_changes = false;
	walk();
	end(1000, 500);
}

/* Each file of no more than a page with one byte changed, in every way that may mean something: a sample of these,
 * and all with KK_LONG set (some minutes). */
static void what_is_changed_by_a_byte_is_read_the_same(void **state)
{
	size_t least;

	(void)state;
	begin();
	with_changes = true;
	count_only = true;
	tries = 0;
	walk();
	count_only = false;
	stride = getenv("KK_LONG") ? 1 : tries / share(300000) | 1;
	least = tries / stride / 2;
	phase = 0;
	walk();
	end(least, least / 2);
}

/* --- made up --- */

static uint32_t next_random(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

static void what_is_made_up_is_read_the_same(void **state)
{
	uint32_t random = 2463534242;

	(void)state;
	begin();
	for (size_t i = 0; i < share(100000); i++) {
		uint8_t choices[512];
		size_t size = 8 + next_random(&random) % (sizeof(choices) - 8);
		struct fuzz_bytes text;

		for (size_t j = 0; j < size; j++)
			choices[j] = (uint8_t)(next_random(&random) >> 11);
		yamlish_write(&text, choices, size);
		(void)compare("made up", text.at, text.size);
		fuzz_free(&text);
	}
	end(share(100000) / 2, share(100000) / 5);
}

/* --- what is bounded: at the limit and one past it --- */

static void try_repeated(const char *first, const char *each, size_t times, const char *last)
{
	struct fuzz_bytes text = { NULL, 0, 0 };

	(void)fuzz_write(&text, first, strlen(first));
	while (times--)
		(void)fuzz_write(&text, each, strlen(each));
	(void)fuzz_write(&text, last, strlen(last));
	(void)compare("repeated", text.at, text.size);
	fuzz_free(&text);
}

static void try_staircase(size_t depth, const char *end_of_line, const char *last)
{
	struct fuzz_bytes text = { NULL, 0, 0 };

	for (size_t i = 0; i < depth; i++) {
		for (size_t column = 0; column < i; column++)
			(void)fuzz_write(&text, " ", 1);
		(void)fuzz_write(&text, "a:", 2);
		(void)fuzz_write(&text, end_of_line, strlen(end_of_line));
	}
	(void)fuzz_write(&text, last, strlen(last));
	(void)compare("a staircase", text.at, text.size);
	for (size_t column = 1; column < depth; column++)
		(void)fuzz_write(&text, " ", 1);
	(void)fuzz_write(&text, "- b\n", 4);
	(void)compare("a staircase to a list", text.at, text.size);
	fuzz_free(&text);
}

static void try_keys(size_t count)
{
	struct fuzz_bytes text = { NULL, 0, 0 };
	char line[32];

	for (size_t i = 0; i < count; i++)
		(void)fuzz_write(&text, line, (size_t)snprintf(line, sizeof(line), "k%zu: v\n", i));
	(void)compare("many keys", text.at, text.size);
	(void)fuzz_write(&text, "K7: v\n", 6);
	(void)compare("many keys, one twice", text.at, text.size);
	fuzz_free(&text);
}

static void at_each_limit_it_is_read_the_same(void **state)
{
	(void)state;
	begin();
	for (size_t n = LIMIT_DEPTH - 3; n <= LIMIT_DEPTH + 2; n++) {
		try_staircase(n, "\n", "");
		try_staircase(n, "\r\n", "x: y\n");
		try_repeated("", "- ", n, "a\n");
		try_repeated("a: ", "[", n, "");
		try_repeated("a:\n  b:\n  ", "- ", n, "c: d\n");
	}
	for (size_t n = LIMIT_KEY - 1; n <= LIMIT_KEY + 1; n++) {
		try_repeated("", "k", n, ": v\n");
		try_repeated("", "\xC3\xA6", n, ": v\nb: c\n");
		try_repeated("'", "\xC3\xA6", n, "': v\n");
		try_repeated("a: {", "k", n, ": v}\n");
		try_repeated("k\nx: y\n", "k", n, "\n: v\n");
	}
	for (size_t n = 1018; n <= 1028; n++) { /* libyaml looks for a key's colon so far */
		try_repeated("", "k", n, ": v\n");
		try_repeated("\"", "k", n, "\": v\n");
		try_repeated("a: \"", "\xC3\xA6", n, "\": v\n");
		try_repeated("a", " ", n, ": v\n");
		try_repeated("'a'", " ", n, ": v\n");
		try_repeated("- a", " ", n, ": v\n");
		try_repeated("a: {b", " ", n, ": v}\n");
		try_repeated("a: {'b'", " ", n, ": v}\n");
		try_repeated("a: {\xC3\xA6", " ", n, ": v}\n");
		try_repeated("\"", "\\\"", n / 2 - 1, "\": v\n");
		try_repeated("a: [", "k", n, ": v]\n");
		try_repeated("a: {'", "k", n, "': v}\n");
		try_repeated("a: ['", "k", n, "', v]\n");
		try_repeated("a: [[", "k", n, "]: v]\n");
	}
	for (size_t n = LIMIT_VALUE - 1; n <= LIMIT_VALUE + 1; n++) {
		try_repeated("a: ", "v", n, "\nb: c\n");
		try_repeated("a: '", "v", n, "'\n");
		try_repeated("a: |-\n  ", "v", n, "\nb: c\n");
		try_repeated("a: \"", "\\n", n, "\"\n");
		try_repeated("a: |\n", "  v\n", n / 2, "b: c\n");
		try_repeated("a: >\n", "  v\n", n / 2, "b: c\n");
	}
	for (size_t n = LIMIT_KEYS - 1; n <= LIMIT_KEYS + 1; n++)
		try_keys(n);
	try_keys(23);
	try_keys(24);
	try_keys(25);
	try_repeated("a:\n", "- b: c\n", LIMIT_NODES / 3, "d: e\n");
	try_repeated("", "\n", 70000, "a: b\n"); /* lines and columns past 16 bits */
	try_repeated("a: '", "\xC3\xA6", 33000, "' # b\nc: d\n");
	try_repeated("a:", " ", 70000, "b # c\nd: e\n");
	try_repeated("a: [b,", " ", 70000, "c]\nd: e\n");
	end(180, 50);
}

static void at_the_last_node_it_is_read_the_same(void **state)
{
	static const char fillers[] = "- x\n- x\n- x\n- x\n- x\n- x\n";

	(void)state;
	begin();
	for (size_t n = LIMIT_NODES - 4; n <= LIMIT_NODES + 1; n++) {
		try_repeated("a:\n", "- b\n", n, "");
		try_repeated("a:\n", "- 'b'\n", n, "");
		try_repeated("a: [", "b,", n, "]\n");
		try_repeated("a:\n", "-\n", n, "c:\n");
	}
	/* What is wrong behind the last node that may be is seen by neither, or by libyaml alone. */
	for (size_t n = LIMIT_NODES - 5; n <= LIMIT_NODES + 1; n++) {
		try_repeated("a: [", "b,", n, "@]\n");
		try_repeated("a: [", "b ,", n, "'c\n");
		try_repeated("a: [", "\"b\",\n ", n, "\tc: d");
		try_repeated("a: [", "{b: c},", n / 3, "?");
		try_repeated("a: [", "[b,b],", n / 3, "b # c\n]\n");
	}
	for (size_t before = 0; before < sizeof(fillers); before += 4) {
		try_repeated(fillers + before, "- b:\n  c:\n", LIMIT_NODES / 5 - 1, "");
		try_repeated(fillers + before, "- b: {c: d}\n", LIMIT_NODES / 5 - 1, "");
		try_repeated(fillers + before, "- b: |\n   c\n  d: e\n   f\n", LIMIT_NODES / 5 - 1, "");
	}
	end(75, 15);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_texts_are_taken),
		cmocka_unit_test(other_texts_are_read_the_same),
		cmocka_unit_test(what_breaks_off_is_read_the_same),
		cmocka_unit_test(what_stands_deeper_is_read_the_same),
		cmocka_unit_test(every_file_that_is_kept_is_read_the_same),
		cmocka_unit_test(what_is_changed_by_a_byte_is_read_the_same),
		cmocka_unit_test(what_is_made_up_is_read_the_same),
		cmocka_unit_test(at_each_limit_it_is_read_the_same),
		cmocka_unit_test(at_the_last_node_it_is_read_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
