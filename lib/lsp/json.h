/* SPDX-License-Identifier: MPL-2.0 */
/* jansson, which reads what an editor sends: loaded with the language server. */
#ifndef KK_LSP_JSON_H
#define KK_LSP_JSON_H

#include <jansson.h>

#include "base/library.h"

#define JANSSON(X) \
	X(json, loadb) X(json, equal) X(json, delete) X(json, object_get) X(json, array_get) X(json, array_size) \
	X(json, string_value) X(json, string_length) X(json, integer_value)
struct lsp_json LIBRARY(JANSSON);

#endif
