/* SPDX-License-Identifier: MPL-2.0 */
/* Text in HTML: what would be markup is written as a character reference. */
#include <string.h>

#include "page/html.h"

static const char *reference(char markup)
{
	return markup == '&' ? "&amp;" : markup == '<' ? "&lt;" : markup == '>' ? "&gt;" : "&quot;";
}

void put_html(struct out *out, const char *text)
{
	while (*text) {
		size_t plain = strcspn(text, "&<>\"");

		put_bytes(out, text, plain);
		text += plain;
		if (*text)
			put(out, reference(*text++));
	}
}

void put_attribute(struct out *out, const char *name, const char *value)
{
	if (!value)
		return;
	put(out, " ");
	put(out, name);
	put(out, "=\"");
	put_html(out, value);
	put(out, "\"");
}
