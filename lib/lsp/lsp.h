/* SPDX-License-Identifier: MPL-2.0 */
/* The language server: what an editor asks of the documents that are open in it. */
#ifndef KK_LSP_H
#define KK_LSP_H

#include "data/ser.h"
#include "format/keys.h"
#include "lsp/json.h"
#include "set/set.h"

/* One that is open, as the editor has it now. */
struct open_document {
	char *uri, *path, *text;
	size_t size;
	struct open_document *next;
};

struct kk_server {
	struct lsp_json json;
	struct kk_options options;
	char today[11];
	bool initialized, shut_down, ended;
	bool code_points;                /* columns are code points; else UTF-16 units, as the protocol has them */
	struct open_document *documents;
	json_t *message;                 /* the one being answered */
	struct kk_set *set;              /* the one that answers it */
	struct arena arena;              /* for one message */
	jmp_buf oom;
	kk_write_fn *write;
	void *context;
	int error;                       /* the first of `write` */
};

/* lsp/lsp.c – a message to the client, and what answers begin with */
void lsp_begin(struct kk_server *server, struct ser *ser, struct out *out);
void lsp_send(struct kk_server *server, struct ser *ser, struct out *out);

/* lsp/documents.c – 0, or -ENOMEM */
int lsp_open(struct kk_server *server, const char *uri, const json_t *text);
int lsp_change(struct kk_server *server, const char *uri, const json_t *text);
void lsp_close(struct kk_server *server, const char *uri);
struct open_document *lsp_document(const struct kk_server *server, const char *uri); /* NULL: it is not open */

/* lsp/check.c – all open documents together, since they name each other */
int lsp_check(struct kk_server *server);           /* makes server->set; 0 or a negative errno */
int lsp_publish(struct kk_server *server);         /* the findings of each; 0 or -ENOMEM */
struct file *lsp_file(struct kk_server *server, const struct open_document *document); /* after lsp_check */

/* lsp/position.c – lines and columns as the client counts them */
void lsp_range(const struct kk_server *server, struct ser *ser, const struct place *place);
size_t lsp_column(const struct kk_server *server, const char *line, size_t size, size_t column); /* to bytes */

/* lsp/context.c – where in the format a line stands, by indentation, so that it is known while the YAML is not whole */
struct context {
	enum owner owner;         /* whose keys stand here; OWNER_NONE: not known */
	const struct key *key;    /* the line's own; NULL: it has none that is known */
	bool in_value;            /* the column lies behind the key's colon */
	enum kk_lang keys;        /* the language of the document's keys */
	const char *line;         /* the line, without its end */
	size_t line_size, at;     /* and the column in it, in bytes */
	size_t word;              /* where the word that ends at the column begins */
	bool taken[256];          /* of the owner's keys (by row in the table) those that stand here already */
};
void lsp_context(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
		 struct context *context);

/* lsp/answer.c – the result of a request, as a value */
void lsp_hover(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
	       struct ser *ser);
void lsp_complete(struct kk_server *server, const struct open_document *document, size_t line, size_t column,
		  struct ser *ser);
void lsp_format(struct kk_server *server, const struct open_document *document, struct ser *ser);

#endif
