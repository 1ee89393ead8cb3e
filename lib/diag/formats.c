/* SPDX-License-Identifier: MPL-2.0 */
/* The formats that findings are written in, one row each. */
#include <string.h>

#include "finding/finding.h"

#define ASKS_JSON (ASKS_FILES | ASKS_IDENTITY | ASKS_LINES) /* the lines for their offsets */

const struct diag_format diag_formats[] = {
	[KK_TEXT] = { "text", diag_text, true, ASKS_LINES },
	[KK_CONCISE] = { "concise", diag_concise, true, 0 },
	[KK_GCC] = { "gcc", diag_gcc, true, 0 },
	[KK_JSON] = { "json", diag_json, false, ASKS_JSON },
	[KK_NDJSON] = { "ndjson", diag_ndjson, false, ASKS_JSON },
	[KK_SARIF] = { "sarif", diag_sarif, false, ASKS_FILES | ASKS_IDENTITY | ASKS_HASHES },
	[KK_GITHUB] = { "github", diag_github, false, 0 },
	[KK_GITLAB] = { "gitlab", diag_gitlab, false, ASKS_IDENTITY },
	[KK_JUNIT] = { "junit", diag_junit, false, ASKS_FILES },
	[KK_TAP] = { "tap", diag_tap, false, ASKS_FILES },
};

const size_t diag_format_count = COUNT(diag_formats);

const struct diag_format *diag_format_find(const char *name)
{
	for (size_t i = 0; i < diag_format_count; i++)
		if (strcmp(diag_formats[i].name, name) == 0)
			return &diag_formats[i];
	return NULL;
}
