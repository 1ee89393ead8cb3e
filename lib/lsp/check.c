/* SPDX-License-Identifier: MPL-2.0 */
/* All open documents as one set, and what is found in them as diagnostics. */
#include <errno.h>
#include <string.h>

#include "diag/diag.h"
#include "lsp/lsp.h"

static size_t count_documents(const struct kk_server *server)
{
	size_t count = 0;

	for (const struct open_document *document = server->documents; document; document = document->next)
		count++;
	return count;
}

/* Each is known before any is finished: a follow-up is to see its contract as the editor has it. */
static int add_documents(struct kk_server *server, struct kk_set *set)
{
	size_t count = 0;
	struct file **files;

	if (setjmp(set->worker.oom)) {
		foreign_release(&set->worker.foreign);
		return -ENOMEM;
	}
	files = NEW_ARRAY(&set->arena, struct file *, count_documents(server) + 1);
	for (const struct open_document *document = server->documents; document; document = document->next) {
		struct file *file;
		int error = set_load_bytes(set, document->path, document->text, document->size, &file);

		if (error)
			return error;
		if (!document_is_ours(file))
			continue;
		load_remember(file);
		files[count++] = file;
	}
	for (size_t i = 0; i < count; i++) {
		load_finish(files[i]);
		set_input(set, files[i]);
	}
	return 0;
}

int lsp_check(struct kk_server *server)
{
	int error;

	kk_set_free(server->set);
	server->set = NULL;
	error = kk_set_new(&server->set, &server->options);
	/* Settings that are wrong do not hide what is wrong in a document. */
	if (!error && server->documents && kk_set_configure(server->set, NULL, server->documents->path, 0) == -ENOMEM)
		error = -ENOMEM;
	if (!error)
		error = add_documents(server, server->set);
	return error ? error : kk_set_check(server->set);
}

struct file *lsp_file(struct kk_server *server, const struct open_document *document)
{
	for (size_t i = 0; i < server->set->input_count; i++)
		if (strcmp(server->set->inputs[i]->path, document->path) == 0)
			return server->set->inputs[i];
	return NULL;
}

/* The headline, what stands at the caret, and what helps. */
static const char *message_of(struct kk_server *server, const struct run *run, const struct finding *finding)
{
	struct help help = finding_help(run, finding);
	const char *label = finding_filled(run, finding, wording(finding_message(finding)->label, run->lang));
	struct out out;

	out_memory(&out, &server->arena);
	put(&out, finding_headline(run, finding));
	if (*label && !help_is_label(run, finding)) {
		put(&out, "\n");
		put(&out, label);
	}
	for (size_t i = 0; i < help.count; i++) {
		put(&out, i ? "\n  " : "\n→ ");
		put(&out, finding_filled(run, finding, help.line[i]));
	}
	return out_text(&out);
}

static const char *uri_of(struct kk_server *server, const char *path)
{
	struct out out;

	for (const struct open_document *document = server->documents; document; document = document->next)
		if (strcmp(document->path, path) == 0)
			return document->uri;
	out_memory(&out, &server->arena);
	put(&out, *path == '/' ? "file://" : "");
	for (; *path; path++)
		if ((unsigned char)*path > ' ' && !strchr("\"%#?<>\\^`{|}", *path) && (unsigned char)*path < 0x7F) {
			put_char(&out, *path);
		} else {
			put_char(&out, '%');
			put_char(&out, "0123456789ABCDEF"[(unsigned char)*path >> 4]);
			put_char(&out, "0123456789ABCDEF"[*path & 0xF]);
		}
	return out_text(&out);
}

static void put_related(struct kk_server *server, struct ser *ser, const struct run *run, const struct finding *finding)
{
	ser_key_list(ser, "relatedInformation");
	for (const struct related *related = finding->related; related; related = related->next) {
		ser_map(ser);
		ser_key_map(ser, "location");
		ser_key_string(ser, "uri", uri_of(server, related->place.source->path));
		lsp_range(server, ser, &related->place);
		ser_end(ser);
		ser_key_string(ser, "message", finding_filled(run, finding, related->label.in[run->lang]));
		ser_end(ser);
	}
	ser_end(ser);
}

static void put_finding(struct kk_server *server, struct ser *ser, const struct run *run, const struct finding *finding)
{
	/* A row of a data file is told of where the document names the file. */
	struct place place = finding->place;

	if (place.source != &finding->file->source)
		place = (struct place){ .source = &finding->file->source };
	ser_map(ser);
	lsp_range(server, ser, &place);
	ser_key_number(ser, "severity", SEVERITY_ERROR + 1 - finding->severity);
	ser_key_string(ser, "code", finding_rule(finding)->id);
	ser_key_string(ser, "source", "kk");
	ser_key_string(ser, "message", message_of(server, run, finding));
	put_related(server, ser, run, finding);
	ser_end(ser);
}

static void publish(struct kk_server *server, const struct open_document *document)
{
	const struct run *run = server->set->run;
	struct file *file = lsp_file(server, document);
	struct out out;
	struct ser ser;

	lsp_begin(server, &ser, &out);
	ser_key_string(&ser, "method", "textDocument/publishDiagnostics");
	ser_key_map(&ser, "params");
	ser_key_string(&ser, "uri", document->uri);
	ser_key_list(&ser, "diagnostics");
	for (size_t i = 0; file && i < run->finding_count; i++)
		if (run->findings[i]->file == file && !run->findings[i]->suppressed)
			put_finding(server, &ser, run, run->findings[i]);
	ser_end(&ser);
	ser_end(&ser);
	lsp_send(server, &ser, &out);
}

int lsp_publish(struct kk_server *server)
{
	/* What a finding says is made in the set's own memory. */
	if (setjmp(server->set->worker.oom))
		return -ENOMEM;
	for (const struct open_document *document = server->documents; document; document = document->next)
		publish(server, document);
	return 0;
}
