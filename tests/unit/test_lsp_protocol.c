/* SPDX-License-Identifier: MPL-2.0 */
/* The protocol's own ways: ids, units of columns, addresses, and messages that lack what they should have. */
#include <stdio.h>
#include <unistd.h>

#include "editor.h"

static const char contract[] =
	"type: kvalitetskontrakt\nformat: 1\nkommune: \"𝄞 a\u0301\"\nperiode: 2012\nserviceområder:\n"
	"  - navn: S 𝄞\n    mål:\n      - {id: a, tekst: Hurtige svar}\n";

static const char *said(const struct editor *editor, const char *name)
{
	return json_string_value(json_object_get(heard(editor, 0), name));
}

/* Both kinds of id come back as they were; another is none. */
static void ids(void **state)
{
	struct editor *editor = *state;

	assert_int_equal(say(editor, json_pack("{s:s, s:s}", "id", "et-2", "method", "shutdown")), 0);
	assert_string_equal(said(editor, "id"), "et-2");
	assert_int_equal(say(editor, json_pack("{s:[i], s:s}", "id", 1, "method", "shutdown")), 0);
	assert_true(json_is_null(json_object_get(heard(editor, 0), "id")));
	assert_int_equal(say(editor, json_pack("{s:i, s:n}", "id", 1, "result")), 0); /* an answer: nothing was asked */
	assert_int_equal(json_array_size(editor->heard), 0);
}

/* A request that only tells, and a notice that only asks. */
static void mixed_up(void **state)
{
	struct editor *editor = *state;

	(void)ask(editor, "textDocument/didSave", json_object());
	assert_int_equal(json_integer_value(json_object_get(json_object_get(heard(editor, 0), "error"), "code")),
			 -32601);
	note(editor, "textDocument/hover", json_object());
	assert_int_equal(json_array_size(editor->heard), 0);
}

static json_int_t end_of_name(struct editor *editor)
{
	const json_t *found;

	open_text(editor, URI, contract);
	found = diagnostic(editor, 0, "KK102");
	assert_non_null(found);
	return place(json_object_get(json_array_get(json_object_get(found, "relatedInformation"), 0), "location"),
		     "end", "character");
}

/* A clef is one code point, and two units of UTF-16; columns count in what was agreed on. */
static void code_points(void **state)
{
	struct editor *editor = *state;
	const json_t *answer = ask(editor, "initialize",
				   json_pack("{s:{s:{s:[i, s, s]}}}", "capabilities", "general", "positionEncodings", 8,
					     "utf-8", "utf-32"));

	assert_string_equal(
		json_string_value(json_object_get(json_object_get(answer, "capabilities"), "positionEncoding")),
		"utf-32");
	assert_int_equal(end_of_name(editor), 13);
}

static void units_of_utf16(void **state)
{
	struct editor *editor = *state;
	const json_t *answer =
		ask(editor, "initialize",
		    json_pack("{s:{s:{s:[s]}}}", "capabilities", "general", "positionEncodings", "utf-8"));

	assert_string_equal(
		json_string_value(json_object_get(json_object_get(answer, "capabilities"), "positionEncoding")),
		"utf-16");
	assert_int_equal(end_of_name(editor), 14);
}

/* What a message lacks makes it say nothing; the next is heard. */
static void messages_without_what_they_need(void **state)
{
	static const char *const texts[] = {
		"{\"method\":\"textDocument/didOpen\"}",
		"{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.yaml\"}}}",
		"{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///"
		"a.yaml\",\"text\":7}}}",
		"{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"text\":\"a\"}}}",
		"{\"method\":\"textDocument/didChange\",\"params\":{\"contentChanges\":[{\"text\":\"a\"}]}}",
		"{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" URI "\"}}}",
		"{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" URI
		"\"},\"contentChanges\":[7]}}",
		"{\"method\":\"textDocument/didClose\"}",
		"{\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.yaml\"}}}",
	};
	struct editor *editor = *state;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		json_array_clear(editor->heard);
		assert_int_equal(kk_server_message(editor->server, texts[i], strlen(texts[i]), hear, editor), 0);
		assert_int_equal(json_array_size(editor->heard), 0);
	}
	open_text(editor, URI, contract);
	assert_non_null(diagnostic(editor, 0, "KK102"));
}

/* Saving tells anew what is wrong; changing what is not open, and opening what is, is taken as it is meant. */
static void saved_opened_and_changed(void **state)
{
	struct editor *editor = *state;

	open_text(editor, URI, contract);
	note(editor, "textDocument/didSave", json_pack("{s:{s:s}}", "textDocument", "uri", URI));
	assert_non_null(diagnostic(editor, 0, "KK102"));
	open_text(editor, URI, "type: kvalitetskontrakt\nformat: 1\nkommune: [\n");
	assert_int_equal(json_array_size(editor->heard), 1);
	assert_non_null(diagnostic(editor, 0, "KK001"));
	change_text(editor, "file:///andet.yaml", contract);
	assert_int_equal(json_array_size(editor->heard), 1);
	assert_non_null(diagnostic(editor, 0, "KK001"));
}

/* No document, or a place that is none: no answer, and no fault. */
static void places_that_are_none(void **state)
{
	struct editor *editor = *state;

	assert_true(json_is_null(at(editor, "textDocument/hover", 0, 0)));
	assert_true(json_is_null(ask(editor, "textDocument/hover", json_object())));
	open_text(editor, URI, contract);
	assert_true(json_is_null(ask(editor, "textDocument/hover",
				     json_pack("{s:{s:s}}", "textDocument", "uri", "file:///andet.yaml"))));
	/* A number that is no line is the first; there the type's key is. */
	for (int i = 0; i < 3; i++) {
		static const char *const lines[] = { "-1", "\"x\"", "99999999999" };
		char text[256];
		const char *value;

		(void)snprintf(text, sizeof(text),
			       "{\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":"
			       "{\"uri\":\"" URI "\"},\"position\":{\"line\":%s,\"character\":1}}}",
			       lines[i]);
		json_array_clear(editor->heard);
		assert_int_equal(kk_server_message(editor->server, text, strlen(text), hear, editor), 0);
		value = json_string_value(json_object_get(json_object_get(result_of(editor), "contents"), "value"));
		assert_non_null(value);
		assert_non_null(strstr(value, "**type**"));
	}
}

/* The first address in what is told beside the findings of the only open document. */
static const char *location_of(const struct editor *editor)
{
	const json_t *found, *one;
	size_t i, k;

	json_array_foreach(json_object_get(json_object_get(heard(editor, 0), "params"), "diagnostics"), i, found)
	{
		json_array_foreach(json_object_get(found, "relatedInformation"), k, one) return json_string_value(
			json_object_get(json_object_get(one, "location"), "uri"));
	}
	return NULL;
}

/* Signs that an address has as %XX, in either case; a % that is none of them stands for itself, and no NUL comes in. */
static void addresses(void **state)
{
	static const char *const uris[] = {
		"file:///en%20sti/%C3%A6%c3%b8.yaml",
		"file:///100%/a%zz%2.yaml",
		"file:///a%00b.yaml",
		"untitled:Untitled-1",
	};
	struct editor *editor = *state;

	for (size_t i = 0; i < sizeof(uris) / sizeof(uris[0]); i++) {
		open_text(editor, uris[i], contract);
		assert_int_equal(json_array_size(editor->heard), i + 1);
		assert_string_equal(
			json_string_value(json_object_get(json_object_get(heard(editor, 0), "params"), "uri")),
			uris[i]);
		assert_non_null(diagnostic(editor, 0, "KK102"));
	}
}

/* The contract that a follow-up names, and the editor has not opened, is pointed at by its own address. */
static void files_that_are_not_open(void **state)
{
	char folder[] = "/tmp/kk test æ-XXXXXX", contract_path[64], uri[80];
	struct editor *editor = *state;
	const char *told;
	FILE *file;

	assert_non_null(mkdtemp(folder));
	(void)snprintf(contract_path, sizeof(contract_path), "%s/gl#.yaml", folder);
	(void)snprintf(uri, sizeof(uri), "file://%s/o.yaml", folder);
	file = fopen(contract_path, "w");
	assert_non_null(file);
	assert_true(fputs("type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n"
			  "- navn: S\n  id: s\n  veje: [V]\n  mål:\n  - {id: a, tekst: Svar, mindst: 90 %}\n",
			  file) >= 0);
	assert_int_equal(fclose(file), 0);
	open_text(editor, uri,
		  "type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: \"gl#.yaml\"\n"
		  "år: 2012\nopgjort: 2012-10-01\nmål:\n  a: {målinger: [{dato: 2012-06-30, værdi: 5 %}]}\n");
	told = location_of(editor);
	assert_true(remove(contract_path) == 0 && remove(folder) == 0);
	assert_non_null(told);
	assert_non_null(strstr(told, "file:///tmp/kk%20test%20%C3%A6-"));
	assert_non_null(strstr(told, "/gl%23.yaml"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(ids, begin_initialized, end),
		cmocka_unit_test_setup_teardown(mixed_up, begin_initialized, end),
		cmocka_unit_test_setup_teardown(code_points, begin, end),
		cmocka_unit_test_setup_teardown(units_of_utf16, begin, end),
		cmocka_unit_test_setup_teardown(messages_without_what_they_need, begin_initialized, end),
		cmocka_unit_test_setup_teardown(saved_opened_and_changed, begin_initialized, end),
		cmocka_unit_test_setup_teardown(places_that_are_none, begin_initialized, end),
		cmocka_unit_test_setup_teardown(addresses, begin_initialized, end),
		cmocka_unit_test_setup_teardown(files_that_are_not_open, begin_initialized, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
