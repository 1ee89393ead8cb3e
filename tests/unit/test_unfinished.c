/* SPDX-License-Identifier: MPL-2.0 */
/* Documents that are not finished: each line with a key, and all below it, is left out, left empty, filled in wrongly
 * or there twice. Whatever can still be made of the rest is made, with the structure it should have (shape.h), and
 * names every goal that is left. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fuzz/renderings.h"

enum way { LEFT_OUT, EMPTY, WRONG, TWICE, WAYS };
static const char *const way_names[WAYS] = { "left out", "empty", "wrong", "twice" };

static struct renderings made;
static struct place_of_key nowhere;
static unsigned lost;

static const char *next_line(const char *line)
{
	const char *end = strchr(line, '\n');

	return end ? end + 1 : line + strlen(line);
}

static size_t indent_of(const char *line)
{
	return strspn(line, " ");
}

/* Where what hangs below the line ends: further in than the key, or than its dash for a whole item. */
static const char *end_of(const char *line, size_t indent)
{
	const char *at = next_line(line);

	while (*at && (*at == '\n' || indent_of(at) > indent))
		at = next_line(at);
	return at;
}

static void put_part(struct fuzz_bytes *out, const char *from, const char *to)
{
	(void)fuzz_write(out, from, (size_t)(to - from));
}

/* The document with its line done so to; false: it is not such a line. */
static bool change(struct fuzz_bytes *out, const char *text, const char *line, enum way way)
{
	size_t indent = indent_of(line), dash = strncmp(line + indent, "- ", 2) == 0 ? 2 : 0;
	const char *colon = strchr(line, ':'), *end = end_of(line, indent + dash);

	if (line[indent] == '#' || !colon || colon > next_line(line) || (way == TWICE && !dash))
		return false;
	out->size = 0;
	put_part(out, text, line);
	if (way == TWICE) {
		end = end_of(line, indent);
		put_part(out, line, end);
		put_part(out, line, end);
	} else if (way == LEFT_OUT) {
		if (dash) { /* the item's other keys stay with it */
			put_part(out, line, line + indent + 1);
			(void)fuzz_write(out, "\n", 1);
		}
	} else {
		put_part(out, line, colon + 1);
		(void)fuzz_write(out, way == EMPTY ? "\n" : " \"hvad? 7\"\n", way == EMPTY ? 1 : 11);
	}
	put_part(out, end, text + strlen(text));
	return true;
}

/* --- what is left must be named --- */

static size_t index_of(const char *name)
{
	size_t index = 0;

	while (kk_set_path(made.set, index) && strcmp(kk_set_path(made.set, index), name) != 0)
		index++;
	return index;
}

static void name_each_goal(const char *name)
{
	static const enum kk_format formats[] = { KK_HTML, KK_MARKDOWN };
	struct fuzz_bytes json = { NULL, 0, 0 };
	json_t *report, *goal;
	size_t at;

	if (kk_write_report(made.set, index_of(name), KK_JSON, NULL, fuzz_write, &json) != 0)
		return;
	report = json_loadb(json.at, json.size, 0, NULL);
	MUST(report);
	for (size_t i = 0; i < COUNT(formats); i++) {
		struct fuzz_bytes page = { NULL, 0, 0 };

		MUST(kk_write_report(made.set, index_of(name), formats[i], NULL, fuzz_write, &page) == 0);
		json_array_foreach(json_object_get(report, "goals"), at, goal)
		{
			const char *text = json_string_value(json_object_get(goal, "text"));

			if (text && !strstr(page.at, text)) {
				lost++;
				(void)fprintf(stderr, "»%s« is lost in format %d\n", text, (int)formats[i]);
			}
		}
		fuzz_free(&page);
	}
	json_decref(report);
	fuzz_free(&json);
}

static void try_folder(void)
{
	static const char *const documents[] = { "k.yaml", "o.yaml", "u.yaml", "kommune.yaml", "gammel.yaml" };

	render_all(&made, &nowhere);
	renderings_free(&made);
	made.set = fuzz_set(KK_LANG_DA);
	for (size_t i = 0; i < COUNT(documents); i++)
		MUST(kk_set_add(made.set, documents[i]) == 0);
	MUST(kk_set_check(made.set) == 0);
	name_each_goal("k.yaml");
	name_each_goal("o.yaml");
	kk_set_free(made.set);
}

/* Every third has its turn, every thirteenth where the build is slow, and all with KK_LONG set. */
static size_t step(void)
{
	const char *slow = getenv("KK_TESTS_SLOW");

	return getenv("KK_LONG") ? 1 : slow && atoi(slow) > 1 ? 13 : 3;
}

static void try_document(const char *name)
{
	struct fuzz_bytes text = fuzz_read(name);
	struct fuzz_bytes out = { NULL, 0, 0 };
	size_t number = 0, tries = 0;

	for (const char *line = text.at; *line; line = next_line(line))
		for (enum way way = LEFT_OUT; way < WAYS; way++) {
			unsigned before = lost;

			if (number++ % step() || !change(&out, text.at, line, way))
				continue;
			fuzz_file(name, out.at, out.size);
			try_folder();
			tries++;
			if (lost != before)
				(void)fprintf(stderr, "with %s in %s: %.*s\n", way_names[way], name,
					      (int)(next_line(line) - line - 1), line);
		}
	printf("%s: %zu tries\n", name, tries);
	fuzz_file(name, text.at, text.size);
	fuzz_free(&text);
	fuzz_free(&out);
	assert_int_equal(lost, 0);
}

static void with_every_key(void **state)
{
	(void)state;
	(void)fields_write("Andet", NO_FIELD, &nowhere);
	nowhere = (struct place_of_key){ .line = 1 };
	for (size_t i = 0; i < DOCUMENTS; i++)
		try_document(fields_documents[i]);
	try_document("gammel.yaml"); /* which the contract replaces */
}

/* The example, under the names that the renderings have. */
static void copy_as(const char *name, const char *path)
{
	static const char contract[] = "kvalitetskontrakt-2012.yaml";
	char whole[512];
	struct fuzz_bytes out = { NULL, 0, 0 };
	struct fuzz_bytes text;
	const char *at, *found;

	(void)snprintf(whole, sizeof(whole), "%s/../examples/%s", KK_TESTS_DIR, path);
	text = fuzz_read(whole);
	for (at = text.at; (found = strstr(at, contract)); at = found + sizeof(contract) - 1) {
		put_part(&out, at, found);
		(void)fuzz_write(&out, "k.yaml", 6);
	}
	put_part(&out, at, text.at + text.size);
	fuzz_file(name, out.at, out.size);
	fuzz_free(&out);
	fuzz_free(&text);
}

static void as_the_example_has_it(void **state)
{
	static const char *const names[] = { "k.yaml", "o.yaml", "kommune.yaml" };

	(void)state;
	nowhere = (struct place_of_key){ .line = 1 };
	copy_as("k.yaml", "eksempelby/kvalitetskontrakt-2012.yaml");
	copy_as("o.yaml", "eksempelby/opfølgning-2012.yaml");
	copy_as("kommune.yaml", "eksempelby/kommune.yaml");
	copy_as("målinger-2012.csv", "eksempelby/målinger-2012.csv");
	copy_as("u.yaml", "udfordring/ansøgning-2012.yaml");
	for (size_t i = 0; i < COUNT(names); i++)
		try_document(names[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(with_every_key),
		cmocka_unit_test(as_the_example_has_it),
	};

	(void)fuzz_folder();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
