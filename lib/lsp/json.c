/* SPDX-License-Identifier: MPL-2.0 */
/* jansson, loaded with the language server. */
#include "base/base.h"
#include "base/library.h"
#include "lsp/json.h"

#define ROW(name) { "json_" #name, offsetof(struct lsp_json, name) },
static const struct library_function functions[] = { LSP_JSON(ROW) };

int lsp_json_open(struct lsp_json *json)
{
	return library_open(&json->library, SONAME_jansson, functions, COUNT(functions), json);
}

void lsp_json_close(struct lsp_json *json)
{
	library_close(&json->library);
}
