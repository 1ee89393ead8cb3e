/* SPDX-License-Identifier: MPL-2.0 */
/* jansson, which reads what an editor sends. */
#ifndef KK_LSP_JSON_H
#define KK_LSP_JSON_H

#include <jansson.h>

#define LSP_JSON(X) \
	X(loadb) X(equal) X(delete) X(object_get) X(array_get) X(array_size) X(string_value) X(string_length) \
	X(integer_value)

#define MEMBER(name) __typeof__(json_##name) *(name);
struct lsp_json {
	void *library;
	LSP_JSON(MEMBER)
};
#undef MEMBER

int lsp_json_open(struct lsp_json *json); /* 0; -ELIBACC: it cannot be loaded; -ENOMEM */
void lsp_json_close(struct lsp_json *json);

#endif
