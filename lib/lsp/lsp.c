/* SPDX-License-Identifier: MPL-2.0 */
/* The language server: one message in, its answers out. JSON-RPC 2.0 and the Language Server Protocol 3.17. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

enum {
	PARSE_ERROR = -32700,
	INVALID_REQUEST = -32600,
	METHOD_NOT_FOUND = -32601,
	INVALID_PARAMS = -32602,
	NOT_INITIALIZED = -32002
};

int kk_server_new(kk_server **server, const struct kk_options *options)
{
	struct date today;
	int error;

	*server = NULL;
	if (!options || !options->today || date_parse(options->today, DATE_DAY, &today) != PARSE_OK ||
	    strlen(options->today) >= sizeof((*server)->today))
		return -EINVAL;
	*server = calloc(1, sizeof(**server));
	if (!*server)
		return -ENOMEM;
	(*server)->options = *options;
	(*server)->options.lean = 0;
	memcpy((*server)->today, options->today, strlen(options->today));
	(*server)->options.today = (*server)->today;
	arena_init(&(*server)->arena, &(*server)->oom);
	error = LIBRARY_OPEN(&(*server)->json, SONAME_jansson, JANSSON);
	if (error) {
		kk_server_free(*server);
		*server = NULL;
	}
	return error;
}

/* Nothing but the server refers to a message that was read. */
static void forget(const struct kk_server *server, json_t *message)
{
	if (message)
		server->json.delete(message);
}

void kk_server_free(kk_server *server)
{
	if (!server)
		return;
	forget(server, server->message);
	library_close(&server->json);
	while (server->documents)
		lsp_close(server, server->documents->uri);
	kk_set_free(server->set);
	arena_free(&server->arena);
	free(server);
}

void lsp_begin(struct kk_server *server, struct ser *ser, struct out *out)
{
	out_memory(out, &server->arena);
	ser_begin(ser, out, false);
	ser_map(ser);
	ser_key_string(ser, "jsonrpc", "2.0");
}

void lsp_send(struct kk_server *server, struct ser *ser, struct out *out)
{
	const char *text;

	ser_end(ser);
	ser_done(ser);
	text = out_text(out);
	if (!server->error)
		server->error = server->write(server->context, text, out->size);
}

/* Numbers and texts are both ids. */
static void put_id(const struct kk_server *server, struct ser *ser, const json_t *id)
{
	ser_key(ser, "id");
	if (json_is_string(id))
		ser_string(ser, server->json.string_value(id));
	else if (json_is_integer(id))
		ser_number(ser, server->json.integer_value(id));
	else
		ser_null(ser);
}

static void refuse(struct kk_server *server, const json_t *id, int code, const char *message)
{
	struct out out;
	struct ser ser;

	lsp_begin(server, &ser, &out);
	put_id(server, &ser, id);
	ser_key_map(&ser, "error");
	ser_key_number(&ser, "code", code);
	ser_key_string(&ser, "message", message);
	ser_end(&ser);
	lsp_send(server, &ser, &out);
}

static const json_t *member(const struct kk_server *server, const json_t *object, const char *name)
{
	return server->json.object_get(object, name);
}

/* NULL: it is not there, or no text. */
static const json_t *text_in(const struct kk_server *server, const json_t *object, const char *name)
{
	const json_t *value = member(server, object, name);

	return json_is_string(value) ? value : NULL;
}

static const char *uri_in(const struct kk_server *server, const json_t *params)
{
	return server->json.string_value(member(server, member(server, params, "textDocument"), "uri"));
}

/* --- notifications --- */

static int checked(struct kk_server *server, int error)
{
	if (!error)
		error = lsp_check(server);
	return error ? error : lsp_publish(server);
}

static int did_open(struct kk_server *server, const json_t *params)
{
	const json_t *text = text_in(server, member(server, params, "textDocument"), "text");
	const char *uri = uri_in(server, params);

	return uri && text ? checked(server, lsp_open(server, uri, text)) : 0;
}

/* Changes come whole: the last is the document. */
static int did_change(struct kk_server *server, const json_t *params)
{
	const json_t *changes = member(server, params, "contentChanges");
	size_t count = server->json.array_size(changes);
	const json_t *text = count ? text_in(server, server->json.array_get(changes, count - 1), "text") : NULL;
	const char *uri = uri_in(server, params);

	return uri && text ? checked(server, lsp_change(server, uri, text)) : 0;
}

/* What was published of it is taken back. */
static int did_close(struct kk_server *server, const json_t *params)
{
	const char *uri = uri_in(server, params);
	struct out out;
	struct ser ser;

	if (!uri || !lsp_document(server, uri))
		return 0;
	lsp_begin(server, &ser, &out);
	ser_key_string(&ser, "method", "textDocument/publishDiagnostics");
	ser_key_map(&ser, "params");
	ser_key_string(&ser, "uri", uri);
	ser_key_list(&ser, "diagnostics");
	ser_end(&ser);
	ser_end(&ser);
	lsp_send(server, &ser, &out);
	lsp_close(server, uri);
	return checked(server, 0);
}

static int did_save(struct kk_server *server, const json_t *params)
{
	(void)params;
	return checked(server, 0);
}

static int leave(struct kk_server *server, const json_t *params)
{
	(void)params;
	server->ended = true;
	return 0;
}

static int nothing(struct kk_server *server, const json_t *params)
{
	(void)server;
	(void)params;
	return 0;
}

/* --- requests: each writes its result --- */

static bool takes_code_points(const struct kk_server *server, const json_t *params)
{
	const json_t *general = member(server, member(server, params, "capabilities"), "general");
	const json_t *encodings = member(server, general, "positionEncodings");

	for (size_t i = 0; i < server->json.array_size(encodings); i++) {
		const json_t *one = server->json.array_get(encodings, i);

		if (json_is_string(one) && strcmp(server->json.string_value(one), "utf-32") == 0)
			return true;
	}
	return false;
}

static void initialize(struct kk_server *server, const json_t *params, struct ser *ser)
{
	server->initialized = true;
	server->code_points = takes_code_points(server, params);
	ser_map(ser);
	ser_key_map(ser, "capabilities");
	ser_key_string(ser, "positionEncoding", server->code_points ? "utf-32" : "utf-16");
	ser_key_map(ser, "textDocumentSync");
	ser_key(ser, "openClose");
	ser_bool(ser, true);
	ser_key_number(ser, "change", 1);
	ser_key(ser, "save");
	ser_bool(ser, true);
	ser_end(ser);
	ser_key(ser, "hoverProvider");
	ser_bool(ser, true);
	ser_key_map(ser, "completionProvider");
	ser_end(ser);
	ser_key(ser, "documentFormattingProvider");
	ser_bool(ser, true);
	ser_end(ser);
	ser_key_map(ser, "serverInfo");
	ser_key_string(ser, "name", "kk");
	ser_key_string(ser, "version", KK_VERSION);
	ser_end(ser);
	ser_end(ser);
}

static void shut_down(struct kk_server *server, const json_t *params, struct ser *ser)
{
	(void)params;
	server->shut_down = true;
	ser_null(ser);
}

typedef void place_fn(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
		      struct ser *ser);

static size_t whole(const struct kk_server *server, const json_t *value)
{
	json_int_t number = json_is_integer(value) ? server->json.integer_value(value) : 0;

	return number < 0 || number > UINT32_MAX ? 0 : (size_t)number;
}

static void at_place(struct kk_server *server, const json_t *params, struct ser *ser, place_fn *answer)
{
	const char *uri = uri_in(server, params);
	const struct open_document *document = uri ? lsp_document(server, uri) : NULL;
	const json_t *position = member(server, params, "position");

	if (document && server->set)
		answer(server, document, whole(server, member(server, position, "line")),
		       whole(server, member(server, position, "character")), ser);
	else
		ser_null(ser);
}

static void hover(struct kk_server *server, const json_t *params, struct ser *ser)
{
	at_place(server, params, ser, lsp_hover);
}

static void complete(struct kk_server *server, const json_t *params, struct ser *ser)
{
	at_place(server, params, ser, lsp_complete);
}

static void format_whole(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
			 struct ser *ser)
{
	(void)line;
	(void)column;
	lsp_format(server, document, ser);
}

static void format(struct kk_server *server, const json_t *params, struct ser *ser)
{
	at_place(server, params, ser, format_whole);
}

static const struct {
	const char *method;
	void (*answer)(struct kk_server *server, const json_t *params, struct ser *ser); /* NULL: no answer is due */
	int (*note)(struct kk_server *server, const json_t *params);
} methods[] = {
	{ "initialize", initialize, NULL },
	{ "shutdown", shut_down, NULL },
	{ "textDocument/hover", hover, NULL },
	{ "textDocument/completion", complete, NULL },
	{ "textDocument/formatting", format, NULL },
	{ "initialized", NULL, nothing },
	{ "exit", NULL, leave },
	{ "textDocument/didOpen", NULL, did_open },
	{ "textDocument/didChange", NULL, did_change },
	{ "textDocument/didSave", NULL, did_save },
	{ "textDocument/didClose", NULL, did_close },
};

static size_t method_named(const char *name)
{
	size_t i = 0;

	while (i < COUNT(methods) && strcmp(methods[i].method, name) != 0)
		i++;
	return i;
}

static void answer(struct kk_server *server, size_t row, const json_t *id, const json_t *params)
{
	struct out out;
	struct ser ser;

	lsp_begin(server, &ser, &out);
	put_id(server, &ser, id);
	ser_key(&ser, "result");
	methods[row].answer(server, params, &ser);
	lsp_send(server, &ser, &out);
}

static void request(struct kk_server *server, const char *method, const json_t *id, const json_t *params)
{
	size_t row = method_named(method);

	if (!server->initialized && strcmp(method, "initialize") != 0) {
		refuse(server, id, NOT_INITIALIZED, "initialize comes first");
	} else if (server->shut_down) {
		refuse(server, id, INVALID_REQUEST, "the server is shut down");
	} else if (row == COUNT(methods) || !methods[row].answer) {
		refuse(server, id, METHOD_NOT_FOUND, method);
	} else {
		answer(server, row, id, params);
	}
}

/* Notifications that are not known are passed over, as the protocol asks. */
static int notification(struct kk_server *server, const char *method, const json_t *params)
{
	size_t row = method_named(method);

	if (row == COUNT(methods) || !methods[row].note || (!server->initialized && strcmp(method, "exit") != 0))
		return 0;
	return methods[row].note(server, params);
}

static int dispatch(struct kk_server *server)
{
	const json_t *id = member(server, server->message, "id");
	const char *method = server->json.string_value(member(server, server->message, "method"));
	const json_t *params = member(server, server->message, "params");

	if (!server->message)
		refuse(server, NULL, PARSE_ERROR, "this is not JSON");
	else if (!json_is_object(server->message) || (!method && !id))
		refuse(server, NULL, INVALID_REQUEST, "this is not a message");
	else if (method && id)
		request(server, method, id, params);
	else if (method) /* else an answer, and nothing was asked */
		return notification(server, method, params);
	return 0;
}

/* jansson drops a byte of a string that it finds no memory for, and goes on: what is read twice alike is whole. */
static int read_message(struct kk_server *server, const char *json, size_t size)
{
	json_error_t error;
	json_t *again;
	bool whole;

	server->message = server->json.loadb(json, size, JSON_ALLOW_NUL, &error);
	again = server->json.loadb(json, size, JSON_ALLOW_NUL, &error);
	if (server->message || again)
		whole = server->json.equal(server->message, again);
	else
		whole = json_error_code(&error) != json_error_out_of_memory &&
			json_error_code(&error) != json_error_unknown;
	forget(server, again);
	return whole ? 0 : -ENOMEM;
}

int kk_server_message(kk_server *server, const char *json, size_t size, kk_write_fn *write, void *context)
{
	int error;

	server->write = write;
	server->context = context;
	server->error = 0;
	forget(server, server->message);
	server->message = NULL;
	if (setjmp(server->oom) || (server->set && setjmp(server->set->worker.oom)))
		return -ENOMEM;
	arena_free(&server->arena);
	error = read_message(server, json, size);
	if (!error)
		error = dispatch(server);
	return error ? error : server->error;
}

int kk_server_ended(const kk_server *server)
{
	return !server->ended ? 0 : server->shut_down ? 1 : -ECONNABORTED;
}
