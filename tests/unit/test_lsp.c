/* SPDX-License-Identifier: MPL-2.0 */
/* The language server, spoken to as an editor does. */
#include <errno.h>

#include "editor.h"

static const char contract[] = "type: kvalitetskontrakt\n"
			       "format: 1\n"
			       "kommune: A\n"
			       "periode: 2012\n"
			       "serviceområder:\n"
			       "  - navn: S 𝄞\n"
			       "    veje: [V]\n"
			       "    mål:\n"
			       "      - id: a\n"
			       "        tekst: Hurtige svar\n"
			       "        hyppighed: \n"
			       "        udgangspunkt:\n"
			       "          dato: 2011\n";

static void test_life(void **state)
{
	struct editor *editor = *state;
	const json_t *answer;

	assert_null(at(editor, "textDocument/hover", 0, 0));
	assert_int_equal(json_integer_value(json_object_get(json_object_get(heard(editor, 0), "error"), "code")),
			 -32002);
	open_text(editor, URI, contract); /* nobody has begun: it is not heard */
	assert_int_equal(json_array_size(editor->heard), 0);
	answer = json_object_get(json_object_get(ask(editor, "initialize", json_object()), "capabilities"),
				 "hoverProvider");
	assert_true(json_is_true(answer));
	note(editor, "initialized", json_object());
	note(editor, "$/setTrace", json_object());
	assert_int_equal(json_array_size(editor->heard), 0);
	(void)ask(editor, "textDocument/rename", json_object());
	assert_int_equal(json_integer_value(json_object_get(json_object_get(heard(editor, 0), "error"), "code")),
			 -32601);
	answer = ask(editor, "shutdown", json_null());
	assert_true(json_is_null(answer));
	(void)ask(editor, "textDocument/hover", json_object());
	assert_non_null(json_object_get(heard(editor, 0), "error"));
	assert_int_equal(kk_server_ended(editor->server), 0);
	note(editor, "exit", json_null());
	assert_int_equal(kk_server_ended(editor->server), 1);
}

static void test_leaving_early(void **state)
{
	struct editor *editor = *state;

	note(editor, "exit", json_null());
	assert_int_equal(kk_server_ended(editor->server), -ECONNABORTED);
}

static void test_what_is_no_message(void **state)
{
	static const struct {
		const char *text;
		int code;
	} cases[] = {
		{ "{", -32700 },
		{ "", -32700 },
		{ "[]", -32600 },
		{ "{\"jsonrpc\":\"2.0\"}", -32600 },
	};
	struct editor *editor = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		json_array_clear(editor->heard);
		assert_int_equal(kk_server_message(editor->server, cases[i].text, strlen(cases[i].text), hear, editor),
				 0);
		assert_int_equal(
			json_integer_value(json_object_get(json_object_get(heard(editor, 0), "error"), "code")),
			cases[i].code);
	}
}

static void test_findings(void **state)
{
	struct editor *editor = *state;
	const json_t *found;

	open_text(editor, URI, contract);
	found = diagnostic(editor, 0, "KK102");
	assert_non_null(found);
	assert_int_equal(place(found, "start", "line"), 9);
	assert_int_equal(place(found, "start", "character"), 15);
	assert_int_equal(place(found, "end", "character"), 27);
	assert_int_equal(json_integer_value(json_object_get(found, "severity")), 1);
	/* The area's name ends behind a clef, which is two units of UTF-16. */
	found = json_array_get(json_object_get(found, "relatedInformation"), 0);
	assert_int_equal(place(json_object_get(found, "location"), "end", "character"), 14);
	change_text(editor, URI, "type: kvalitetskontrakt\nformat: 1\nkommune: [\n");
	assert_non_null(diagnostic(editor, 0, "KK001"));
	assert_null(diagnostic(editor, 0, "KK102"));
	note(editor, "textDocument/didClose", json_pack("{s:{s:s}}", "textDocument", "uri", URI));
	assert_int_equal(json_array_size(json_object_get(json_object_get(heard(editor, 0), "params"), "diagnostics")),
			 0);
}

static void test_other_files(void **state)
{
	struct editor *editor = *state;

	open_text(editor, "file:///docker-compose.yaml", "services:\n  web: {image: x}\n");
	assert_int_equal(json_array_size(json_object_get(json_object_get(heard(editor, 0), "params"), "diagnostics")),
			 0);
}

/* What is typed in the contract is seen at once in the follow-up that names it. */
static void test_documents_that_name_each_other(void **state)
{
	static const char followup[] =
		"type: opfølgningsredegørelse\nformat: 1\nkommune: A\nkontrakt: kontrakt.yaml\n"
		"år: 2012\nopgjort: 2012-10-01\nmål:\n  b: {målinger: [{dato: 2012-06-30, værdi: 5}]}\n";
	struct editor *editor = *state;
	size_t its;
	char *changed;

	open_text(editor, "file:///kontrakter/opf%C3%B8lgning.yaml", followup);
	assert_non_null(diagnostic(editor, 0, "KK015"));
	open_text(editor, URI, contract);
	assert_int_equal(json_array_size(editor->heard), 2);
	its = strstr(json_string_value(json_object_get(json_object_get(heard(editor, 0), "params"), "uri")), "opf") ? 0
														    : 1;
	assert_null(diagnostic(editor, its, "KK015"));
	assert_non_null(diagnostic(editor, its, "KK204"));
	changed = strdup(contract);
	memcpy(strstr(changed, "id: a"), "id: b", 5);
	change_text(editor, URI, changed);
	free(changed);
	assert_null(diagnostic(editor, its, "KK204"));
}

static const char *hover_text(struct editor *editor, int line, int character)
{
	return json_string_value(json_object_get(
		json_object_get(at(editor, "textDocument/hover", line, character), "contents"), "value"));
}

static void test_hover(void **state)
{
	struct editor *editor = *state;

	open_text(editor, URI, contract);
	assert_non_null(strstr(hover_text(editor, 7, 5), "**mål** (goals)"));
	assert_non_null(strstr(hover_text(editor, 9, 9), "**tekst** (text)"));
	assert_non_null(strstr(hover_text(editor, 9, 9), "KK102"));
	assert_null(strstr(hover_text(editor, 9, 20), "**tekst**"));
	assert_non_null(strstr(hover_text(editor, 12, 11), "**dato** (date)"));
	assert_null(hover_text(editor, 999, 999));
}

static bool offers(const json_t *items, const char *label)
{
	const json_t *one;
	size_t i;

	json_array_foreach(items, i,
			   one) if (strcmp(json_string_value(json_object_get(one, "label")), label) == 0) return true;
	return false;
}

static void test_completion(void **state)
{
	struct editor *editor = *state;
	char text[sizeof(contract) + 12] = "";
	const json_t *items;

	memcpy(text, contract, sizeof(contract) - 1);
	memset(text + sizeof(contract) - 1, ' ', 12);
	open_text(editor, URI, text);
	items = at(editor, "textDocument/completion", 13, 8); /* a new line of the goal */
	assert_true(offers(items, "mindst") && offers(items, "frist") && !offers(items, "tekst") &&
		    !offers(items, "navn"));
	items = at(editor, "textDocument/completion", 13, 4); /* of the area */
	assert_true(offers(items, "temaer") && !offers(items, "navn") && !offers(items, "mindst"));
	items = at(editor, "textDocument/completion", 13, 0); /* of the document */
	assert_true(offers(items, "vedtaget") && offers(items, "vurdering") && !offers(items, "periode"));
	items = at(editor, "textDocument/completion", 13, 10); /* of the baseline */
	assert_true(offers(items, "værdi") && !offers(items, "dato"));
	items = at(editor, "textDocument/completion", 10, 19); /* the value of hyppighed */
	assert_true(offers(items, "kvartal") && !offers(items, "quarter") && !offers(items, "mindst"));
	change_text(editor, URI, "type: quality-contract\nservice_areas:\n- goals:\n  - at_least: 5\n    \n");
	items = at(editor, "textDocument/completion", 4, 4);
	assert_true(offers(items, "text") && !offers(items, "at_most") && !offers(items, "tekst"));
}

/* What stands above says whose keys may follow, however it is written, and where nobody's may. */
static void test_completion_by_what_stands_above(void **state)
{
	static const struct {
		const char *text;
		int line, character;
		const char *offered, *not_offered; /* NULL: nothing at all is offered */
	} cases[] = {
		{ "type: kvalitetskontrakt\n# en bemærkning\n\nserviceområder:\n- navn: S\n  kilde: http://x\n"
		  "  \n", 6, 2,
		  "mål", "navn" },
		{ "type: kvalitetskontrakt\r\nperiode: 2012\r\n\r\n", 2, 0, "serviceområder", "periode" },
		{ "type: opfølgningsredegørelse\nmål:\n  a:\n    forklaring: x\n    \n  b:\n    \n", 4, 4, "opfølgning",
		  "forklaring" },
		{ "type: opfølgningsredegørelse\nmål:\n  a:\n    forklaring: x\n    \n  b:\n    \n", 6, 4, "forklaring",
		  "mål" },
		{ "type: opfølgningsredegørelse\nmål:\n  \n", 2, 2, NULL, NULL }, /* a goal's id, which nobody knows */
		{ "type: kvalitetskontrakt\nukendt:\n  \n", 2, 2, NULL, NULL },
		{ "type: kvalitetskontrakt\nperiode:\n  \n", 2, 2, NULL, NULL },
		{ "type: kvalitetskontrakt\nserviceområder:\n-\n", 2, 1, "navn", "periode" },
		{ "type: kvalitetskontrakt\nserviceområder:\n- - navn: S\n    \n", 3, 4, "mål", "navn" },
		{ "type: kvalitetskontrakt\nserviceområder:\n\t\n  -navn: S\n- navn: S\n  mål:\n  -   id: x\n"
		  "      \n", 7, 6,
		  "tekst", "id" },
		/* one of two comparators may become another */
		{ "type: kvalitetskontrakt\nserviceområder:\n- mål:\n  - mindst: 1\n"
		  "    mindst: 2\n", 4, 6, "højst", "periode" },
		{ "type: kvalitetskontrakt\nserviceområder:\n- mål:\n  - mindst: 1\n    \n    frist: 2012\n"
		  "  veje: [V]\n", 4, 4,
		  "tekst", "frist" },
		{ "# intet\n\n", 1, 0, "type", "periode" },
	};
	struct editor *editor = *state;

	open_text(editor, URI, "");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const json_t *items;

		change_text(editor, URI, cases[i].text);
		items = at(editor, "textDocument/completion", cases[i].line, cases[i].character);
		if (!cases[i].offered)
			assert_int_equal(json_array_size(items), 0);
		else if (!offers(items, cases[i].offered) || offers(items, cases[i].not_offered))
			fail_msg("in case %zu: %s", i, cases[i].text);
	}
}

/* Deeper than anything in the format: nothing is offered, and nothing breaks. */
static void test_what_is_too_deep(void **state)
{
	struct editor *editor = *state;
	char text[1024] = "type: kvalitetskontrakt\nserviceområder:\n";
	size_t size = strlen(text);

	for (int depth = 1; depth < 20; depth++) {
		memset(text + size, ' ', (size_t)depth);
		size += (size_t)depth;
		memcpy(text + size, "mål:\n", strlen("mål:\n"));
		size += strlen("mål:\n");
	}
	text[size] = '\0';
	open_text(editor, URI, text);
	assert_int_equal(json_array_size(at(editor, "textDocument/completion", 20, 19)), 0);
}

/* A finding that is allowed is told neither beside the line nor of it. */
static void test_what_is_allowed(void **state)
{
	struct editor *editor = *state;

	open_text(editor, URI, "type: kvalitetskontrakt\nformat: 1\nkommune: A\nperiode: 2012\nserviceområder:\n"
			       "  - navn: S\n    veje: [V]\n    mål:\n      - id: a\n"
			       "        tekst: Hurtige svar # kk: tillad KK102 -- måltallet følger\n");
	assert_null(diagnostic(editor, 0, "KK102"));
	assert_non_null(strstr(hover_text(editor, 9, 9), "**tekst**"));
	assert_null(strstr(hover_text(editor, 9, 9), "KK102"));
}

/* Each of several open documents is itself, until it is closed. */
static void test_several_are_open(void **state)
{
	static const char unformatted[] = "type: kvalitetskontrakt\nformat: 1\nKommune:   A\nperiode: 2012\n"
					  "serviceområder: [{navn: S, veje: [V], "
					  "mål: [{id: a, tekst: t, mindst: 5}]}]\n";
	struct editor *editor = *state;
	const json_t *other;

	open_text(editor, "file:///andet/a.yaml", contract);
	open_text(editor, URI, unformatted);
	assert_int_equal(json_array_size(editor->heard), 2);
	assert_int_equal(json_array_size(at(editor, "textDocument/formatting", 0, 0)), 1);
	change_text(editor, "file:///andet/a.yaml", unformatted);
	other = ask(editor, "textDocument/formatting",
		    json_pack("{s:{s:s}}", "textDocument", "uri", "file:///andet/a.yaml"));
	assert_int_equal(json_array_size(other), 1);
	note(editor, "textDocument/didClose",
	     json_pack("{s:{s:s}}", "textDocument", "uri", "file:///andet/ukendt.yaml"));
	note(editor, "textDocument/didClose", json_pack("{s:{s:s}}", "textDocument", "uri", "file:///andet/a.yaml"));
	open_text(editor, URI, unformatted);
	assert_int_equal(json_array_size(editor->heard), 1);
}

static void test_formatting(void **state)
{
	struct editor *editor = *state;
	const json_t *edit;

	open_text(editor, URI,
		  "type: kvalitetskontrakt\nformat: 1\nKommune:   A\nperiode: 2012\n"
		  "serviceområder: [{navn: S, veje: [V], mål: [{id: a, tekst: t, mindst: 5}]}]");
	edit = json_array_get(at(editor, "textDocument/formatting", 0, 0), 0);
	assert_non_null(strstr(json_string_value(json_object_get(edit, "newText")), "\nkommune: A\n"));
	change_text(editor, URI, json_string_value(json_object_get(edit, "newText")));
	assert_int_equal(json_array_size(at(editor, "textDocument/formatting", 0, 0)), 0);
	change_text(editor, URI, "type: kvalitetskontrakt\nformat: 1\nkommune: [\n");
	assert_int_equal(json_array_size(at(editor, "textDocument/formatting", 0, 0)), 0);
}

/* Whatever is half typed, wherever one asks: an answer and nothing else. */
static void test_every_place_of_every_beginning(void **state)
{
	struct editor *editor = *state;

	open_text(editor, URI, "");
	for (size_t size = 0; size < sizeof(contract); size += 7) {
		char *part = strndup(contract, size);

		while (size && ((unsigned char)part[strlen(part) - 1] & 0xC0) == 0x80)
			part[strlen(part) - 1] = '\0';
		if (*part && (unsigned char)part[strlen(part) - 1] >= 0xC0)
			part[strlen(part) - 1] = '\0';
		change_text(editor, URI, part);
		free(part);
		for (int line = 0; line < 15; line += 2)
			for (int column = 0; column < 20; column += 5) {
				const json_t *answer;

				(void)at(editor, "textDocument/hover", line, column);
				answer = at(editor, "textDocument/completion", line, column);
				assert_true(json_is_array(answer));
			}
	}
}

static int fail_to_write(void *context, const char *bytes, size_t size)
{
	(void)context;
	(void)bytes;
	(void)size;
	return -EPIPE;
}

static void test_lost_output(void **state)
{
	struct editor *editor = *state;
	static const char message[] = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}";

	assert_int_equal(kk_server_message(editor->server, message, sizeof(message) - 1, fail_to_write, NULL), -EPIPE);
}

static void test_wrong_day(void **state)
{
	struct kk_options options = { .today = "i går" };
	kk_server *server;

	(void)state;
	assert_int_equal(kk_server_new(&server, &options), -EINVAL);
	assert_null(server);
	options.today = NULL;
	assert_int_equal(kk_server_new(&server, &options), -EINVAL);
	assert_int_equal(kk_server_new(&server, NULL), -EINVAL);
	options.today = " 2012-11-01 "; /* a day, but no plain one */
	assert_int_equal(kk_server_new(&server, &options), -EINVAL);
	kk_server_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_life, begin, end),
		cmocka_unit_test_setup_teardown(test_leaving_early, begin, end),
		cmocka_unit_test_setup_teardown(test_what_is_no_message, begin, end),
		cmocka_unit_test_setup_teardown(test_findings, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_other_files, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_documents_that_name_each_other, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_hover, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_completion, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_completion_by_what_stands_above, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_what_is_too_deep, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_what_is_allowed, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_several_are_open, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_formatting, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_every_place_of_every_beginning, begin_initialized, end),
		cmocka_unit_test_setup_teardown(test_lost_output, begin, end),
		cmocka_unit_test(test_wrong_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
