/* SPDX-License-Identifier: MPL-2.0 */
/* The documents that are open in the editor, by their addresses. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "file:///a%20b.yaml" is /a b.yaml; what is no file yet keeps its address for a name. NULL: no memory. */
static char *path_of(const char *uri)
{
	const char *at = strncmp(uri, "file://", 7) == 0 ? uri + 7 : uri;
	char *path = strdup(at), *to = path;

	while (path && *at) {
		int high = *at == '%' ? digit(at[1]) : -1, low = high >= 0 ? digit(at[2]) : -1;

		if (low >= 0 && (high || low)) {
			*to++ = (char)(high * 16 + low);
			at += 3;
		} else {
			*to++ = *at++;
		}
	}
	if (path)
		*to = '\0';
	return path;
}

static void free_document(struct open_document *document)
{
	free(document->uri);
	free(document->path);
	free(document->text);
	free(document);
}

struct open_document *lsp_document(const struct kk_server *server, const char *uri)
{
	struct open_document *document = server->documents;

	while (document && strcmp(document->uri, uri) != 0)
		document = document->next;
	return document;
}

/* Whole, whatever is in it: what may not be there is the guard's to tell. */
static int set_text(const struct kk_server *server, struct open_document *document, const json_t *text)
{
	size_t size = server->json.string_length(text);
	char *copy = malloc(size + 1);

	if (!copy)
		return -ENOMEM;
	memcpy(copy, server->json.string_value(text), size);
	copy[size] = '\0';
	free(document->text);
	document->text = copy;
	document->size = size;
	return 0;
}

int lsp_open(struct kk_server *server, const char *uri, const json_t *text)
{
	struct open_document *document;

	if (lsp_document(server, uri))
		return lsp_change(server, uri, text);
	document = calloc(1, sizeof(*document));
	if (!document)
		return -ENOMEM;
	document->uri = strdup(uri);
	document->path = path_of(uri);
	if (!document->uri || !document->path || set_text(server, document, text) != 0) {
		free_document(document);
		return -ENOMEM;
	}
	document->next = server->documents;
	server->documents = document;
	return 0;
}

int lsp_change(struct kk_server *server, const char *uri, const json_t *text)
{
	struct open_document *document = lsp_document(server, uri);

	return document ? set_text(server, document, text) : 0;
}

void lsp_close(struct kk_server *server, const char *uri)
{
	for (struct open_document **at = &server->documents; *at; at = &(*at)->next) {
		struct open_document *document = *at;

		if (strcmp(document->uri, uri) != 0)
			continue;
		*at = document->next;
		free_document(document);
		return;
	}
}
