/* SPDX-License-Identifier: MPL-2.0 */
/* The formats that findings are written in, one row each. */
#include <string.h>

#include "finding/finding.h"

const struct diag_format diag_formats[] = {
	{ "text", diag_text, true },
	{ "concise", diag_concise, true },
	{ "gcc", diag_gcc, true },
	{ "json", diag_json, false },
	{ "ndjson", diag_ndjson, false },
	{ "sarif", diag_sarif, false },
	{ "github", diag_github, false },
	{ "gitlab", diag_gitlab, false },
	{ "junit", diag_junit, false },
	{ "tap", diag_tap, false },
};

const size_t diag_format_count = COUNT(diag_formats);

const struct diag_format *diag_format_find(const char *name)
{
	for (size_t i = 0; i < diag_format_count; i++)
		if (strcmp(diag_formats[i].name, name) == 0)
			return &diag_formats[i];
	return NULL;
}
