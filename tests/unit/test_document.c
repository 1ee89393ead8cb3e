/* SPDX-License-Identifier: MPL-2.0 */
/* Whose a file is before it can be parsed: whether it is a document of ours, and of which municipality. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "one_set.h"

/* Letters that take more bytes when they are made small: İ */
#define EIGHT "\xC4\xB0\xC4\xB0\xC4\xB0\xC4\xB0\xC4\xB0\xC4\xB0\xC4\xB0\xC4\xB0"
#define MANY EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT

static const struct { const char *text; bool ours; } looks[] = {
	{ "type: kvalitetskontrakt\na: [\n", true },
	{ "# en bemærkning\n---\ntype: \"Opfølgningsredegørelse\" # her\na: [\n", true },
	{ "Type: kommune\na: [\n", true },
	{ "{type: kommune, a: [\n", true },
	{ "{ \"type\" : \"udfordringsansøgning\", a: [\n", true },
	{ "type: kvalitetskontrakter\na: [\n", true }, /* a slip of the hand */
	{ "type: opf.\na: [\n", true },
	{ "type: udfordringsretten\na: [\n", true },
	{ "type: object\na: [\n", false },
	{ "a: [\n", false },
	{ "types: kommune\na: [\n", false },
	{ "type: " MANY "\na: [\n", false },
	{ "a: [\n---\ntype: kommune\n", false }, /* another document of the same file */
	{ "a: [\n---x\ntype: kommune\n", true },
	{ "a: [\n...\t\ntype: kommune\n", false },
	{ "a: [\n...\r\ntype: kommune\n", false },
	{ "a: [\n--- # x\ntype: kommune\n", false },
	{ "%YAML 1.2\n---\ntype: kommune\na: [\n", true },
	{ "\r\n---\r\ntype: kommune\r\na: [\r\n", true },
	{ "a: [", false },
	{ "", false },
};

static void broken_files_are_ours_by_their_look(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(looks); i++) {
		struct file *file;

		assert_int_equal(set_load_bytes(set, "a.yaml", looks[i].text, strlen(looks[i].text), &file), 0);
		assert_true(file->broken);
		if (document_is_ours(file) != looks[i].ours)
			fail_msg("%s is%s ours", looks[i].text, looks[i].ours ? " not" : "");
	}
}

static const struct { const char *text, *folded; } named[] = {
	{ "kommune: Nørby Kommune\n", "noerby_kommune" },
	{ "\xEF\xBB\xBFtype: x\nkommune \t: \t\"Nørby Kommune\" \t\r\n", "noerby_kommune" },
	{ "Municipality: 'Nørby'\n", "noerby" },
	{ "kommune: Nørby", "noerby" },
	{ "type: x\n  kommune: Nørby\n", NULL },
	{ "kommune:\n", NULL },
	{ "kommune: \"\"\n", NULL },
	{ "kommune: \"Nørby\n", "noerby" }, /* cannot be parsed, but shows it */
	{ "kommune: \"Nørby\" # her\n", "noerby" },
	{ "kommune: Nørby # her\n", "noerby" },
	{ "kommune: Nørby #1\n", "noerby" },
	{ "kommune: Nør#by\n", "noer#by" },
	{ "kommune: N\xF8rby\n", NULL },
	{ "kommune: \"N\\u00F8rby\"\n", NULL },
	{ "kommune: N\u202Eby\n", NULL },
	{ "kommune: N\u200Bby\n", NULL },
	{ "kommune: Nørby: Syd\n", NULL },
	{ "kommune: Nørby:Syd:\n", "noerby:syd:" },
	{ "kommune: [Nørby]\n", NULL },
	{ "kommune: # Nørby\n", NULL },
	{ "kommunens navn i ord: Nørby\n", NULL },
	{ "communes: Nørby\n", NULL },
	{ EIGHT ": Nørby\n", NULL },
	{ "type: x", NULL },
	{ "", NULL },
};

static void the_municipality_is_seen_where_it_stands_plainly(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(named); i++) {
		struct source source = { .bytes = named[i].text, .size = strlen(named[i].text), .arena = &set->arena };
		const char *found = document_municipality(&set->arena, &source);

		if (!named[i].folded != !found || (found && strcmp(found, named[i].folded) != 0))
			fail_msg("%s: %s", named[i].text, found ? found : "none");
	}
}

/* What is parsed, and is still no document: said of the type, or of all there is. */
static const struct { const char *text; enum message_id first; } refused[] = {
	{ "---\n", MSG_nothing }, { "---\n\"\"\n", MSG_root_shape }, { "- a\n", MSG_root_shape },
	{ "en tekst\n", MSG_root_shape }, { "a: 1\n", MSG_missing_key }, { "&a type: kommune\n", MSG_anchor },
	{ "type: &a kommune\n", MSG_anchor }, { "&a en tekst\n", MSG_anchor },
};

static void what_is_no_document_is_told_once(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct file *file;

		assert_int_equal(set_load_bytes(set, "a.yaml", refused[i].text, strlen(refused[i].text), &file), 0);
		assert_true(file->broken);
		assert_null(file->common);
		if (file->findings->count != 1 || file->findings->first->message != refused[i].first)
			fail_msg("%s: %zu, %d", refused[i].text, file->findings->count,
				 file->findings->count ? (int)file->findings->first->message : -1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(broken_files_are_ours_by_their_look),
		cmocka_unit_test(the_municipality_is_seen_where_it_stands_plainly),
		cmocka_unit_test(what_is_no_document_is_told_once),
	};

	return cmocka_run_group_tests(tests, set_up, take_down);
}
