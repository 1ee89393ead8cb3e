/* SPDX-License-Identifier: MPL-2.0 */
/* What an editor is told of a document: its findings, what stands under the cursor, what may be typed there, and the
 * canonical form. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <jansson.h>

#include "renderings.h"
#include "shape_parts.h"

struct talk {
	kk_server *server;
	struct fuzz_bytes heard;
	char *uri;
};

static int hear(void *context, const char *bytes, size_t size)
{
	struct talk *talk = context;

	return fuzz_write(&talk->heard, bytes, size);
}

/* Takes the message. */
static void say(struct talk *talk, json_t *message)
{
	char *text;

	MUST(message && json_object_set_new(message, "jsonrpc", json_string("2.0")) == 0);
	text = json_dumps(message, JSON_COMPACT);
	MUST(text && kk_server_message(talk->server, text, strlen(text), hear, talk) == 0);
	free(text);
	json_decref(message);
}

/* What an editor shows as Markdown has the structure of Markdown too. */
static void add_shown(struct fuzz_bytes *shape, const json_t *answer)
{
	const json_t *contents = json_object_get(json_object_get(answer, "result"), "contents");
	const char *kind = json_string_value(json_object_get(contents, "kind"));
	const char *value = json_string_value(json_object_get(contents, "value"));
	struct fuzz_bytes shown = { NULL, 0, 0 };

	if (!kind || strcmp(kind, "markdown") != 0 || !value)
		return;
	(void)fuzz_write(&shown, value, strlen(value));
	shape_markdown(shape, &shown);
	fuzz_free(&shown);
}

static void keep_heard(struct renderings *all, struct talk *talk, const char *what, const char *name, bool of_findings)
{
	struct rendering *rendering = render_add(all, what, name);
	json_error_t error;
	json_t *answer = json_loadb(talk->heard.at ? talk->heard.at : "null", talk->heard.at ? talk->heard.size : 4,
				    JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);

	MUST(answer);
	(void)fuzz_write(&rendering->shape, "", 0);
	if (talk->heard.at)
		shape_json(&rendering->shape, talk->heard.at, talk->heard.size);
	add_shown(&rendering->shape, answer);
	rendering->of_findings = of_findings;
	json_decref(answer);
	fuzz_free(&talk->heard);
}

static json_t *about(const struct talk *talk, const char *method, unsigned line, unsigned column)
{
	return json_pack("{s:i,s:s,s:{s:{s:s},s:{s:i,s:i}}}", "id", 2, "method", method, "params", "textDocument", "uri",
			 talk->uri, "position", "line", (int)line, "character", (int)column);
}

static void begin(struct talk *talk, const char *name)
{
	struct kk_options options = { .today = "2012-11-01", .lang = KK_LANG_DA };
	char *text = fuzz_read(name).at, here[256], uri[512];

	MUST(getcwd(here, sizeof(here)));
	(void)snprintf(uri, sizeof(uri), "file://%s/%s", here, name);
	talk->uri = strdup(uri);
	MUST(talk->uri && kk_server_new(&talk->server, &options) == 0);
	say(talk, json_pack("{s:i,s:s,s:{s:{}}}", "id", 1, "method", "initialize", "params", "capabilities"));
	fuzz_free(&talk->heard);
	say(talk, json_pack("{s:s,s:{s:{s:s,s:s,s:i,s:s}}}", "method", "textDocument/didOpen", "params", "textDocument",
			    "uri", talk->uri, "languageId", "yaml", "version", 1, "text", text));
	free(text);
}

void render_talk(struct renderings *all, const struct rendering_job *job)
{
	static const char *const methods[] = { "textDocument/hover", "textDocument/completion" };
	struct talk talk = { NULL, { NULL, 0, 0 }, NULL };

	begin(&talk, fields_documents[job->document]);
	keep_heard(all, &talk, job->what, "diagnostics", true);
	for (size_t i = 0; i < COUNT(methods); i++)
		for (unsigned column = 0; all->line && column < 24; column += 6) {
			say(&talk, about(&talk, methods[i], all->line - 1, column));
			keep_heard(all, &talk, job->what, methods[i], true);
		}
	say(&talk, json_pack("{s:i,s:s,s:{s:{s:s},s:{s:i,s:b}}}", "id", 3, "method", "textDocument/formatting", "params",
			     "textDocument", "uri", talk.uri, "options", "tabSize", 2, "insertSpaces", 1));
	keep_heard(all, &talk, job->what, "formatting", true);
	kk_server_free(talk.server);
	free(talk.uri);
}
