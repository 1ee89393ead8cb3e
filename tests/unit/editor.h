/* SPDX-License-Identifier: MPL-2.0 */
/* An editor that talks with the language server: it says and asks, and keeps what it hears. */
#ifndef KK_TEST_EDITOR_H
#define KK_TEST_EDITOR_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "kk.h"

#define URI "file:///kontrakter/kontrakt.yaml"

/* The messages of the latest turn, in order. */
struct editor {
	kk_server *server;
	json_t *heard;
};

static inline int hear(void *context, const char *bytes, size_t size)
{
	struct editor *editor = context;
	json_t *message = json_loadb(bytes, size, 0, NULL);

	assert_non_null(message);
	assert_string_equal(json_string_value(json_object_get(message, "jsonrpc")), "2.0");
	return json_array_append_new(editor->heard, message);
}

static inline int say(struct editor *editor, json_t *message)
{
	char *text;
	int result;

	assert_non_null(message);
	text = json_dumps(message, 0);
	json_decref(message);
	json_array_clear(editor->heard);
	result = kk_server_message(editor->server, text, strlen(text), hear, editor);
	free(text);
	return result;
}

static inline const json_t *heard(const struct editor *editor, size_t index)
{
	return json_array_get(editor->heard, index);
}

static inline const json_t *result_of(const struct editor *editor)
{
	assert_int_equal(json_array_size(editor->heard), 1);
	return json_object_get(heard(editor, 0), "result");
}

static inline void note(struct editor *editor, const char *method, json_t *params)
{
	assert_int_equal(
		say(editor, json_pack("{s:s, s:s, s:o}", "jsonrpc", "2.0", "method", method, "params", params)), 0);
}

static inline const json_t *ask(struct editor *editor, const char *method, json_t *params)
{
	assert_int_equal(say(editor, json_pack("{s:s, s:i, s:s, s:o}", "jsonrpc", "2.0", "id", 7, "method", method,
					       "params", params)),
			 0);
	assert_int_equal(json_integer_value(json_object_get(heard(editor, 0), "id")), 7);
	return result_of(editor);
}

static inline const json_t *at(struct editor *editor, const char *method, int line, int character)
{
	return ask(editor, method,
		   json_pack("{s:{s:s}, s:{s:i, s:i}}", "textDocument", "uri", URI, "position", "line", line,
			     "character", character));
}

static inline void open_text(struct editor *editor, const char *uri, const char *text)
{
	note(editor, "textDocument/didOpen", json_pack("{s:{s:s, s:s}}", "textDocument", "uri", uri, "text", text));
}

static inline void change_text(struct editor *editor, const char *uri, const char *text)
{
	note(editor, "textDocument/didChange",
	     json_pack("{s:{s:s}, s:[{s:s}]}", "textDocument", "uri", uri, "contentChanges", "text", text));
}

static inline int begin(void **state)
{
	struct kk_options options = { .lang = KK_LANG_DA, .today = "2012-11-01" };
	struct editor *editor = calloc(1, sizeof(*editor));

	if (!editor || kk_server_new(&editor->server, &options) != 0)
		return -1;
	editor->heard = json_array();
	*state = editor;
	return 0;
}

static inline int begin_initialized(void **state)
{
	if (begin(state) != 0)
		return -1;
	(void)ask(*state, "initialize", json_pack("{s:{}}", "capabilities"));
	return 0;
}

static inline int end(void **state)
{
	struct editor *editor = *state;

	kk_server_free(editor->server);
	json_decref(editor->heard);
	free(editor);
	return 0;
}

/* The finding of a rule in the first message: NULL where there is none. */
static inline const json_t *diagnostic(const struct editor *editor, size_t message, const char *rule)
{
	const json_t *params = json_object_get(heard(editor, message), "params"), *one;
	size_t i;

	json_array_foreach(json_object_get(params, "diagnostics"), i,
			   one) if (strcmp(json_string_value(json_object_get(one, "code")), rule) == 0) return one;
	return NULL;
}

static inline json_int_t place(const json_t *finding, const char *end, const char *unit)
{
	return json_integer_value(json_object_get(json_object_get(json_object_get(finding, "range"), end), unit));
}

#endif
