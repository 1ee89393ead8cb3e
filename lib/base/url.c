/* SPDX-License-Identifier: MPL-2.0 */
/* Addresses: which schemes a page links to, and the characters they may hold. */
#include <string.h>

#include "base/url.h"

/* Compared as ASCII, whatever the case; what has no scheme is relative and lies beside the page. */
static bool is_safe(const char *url)
{
	static const char *const schemes[] = { "http:", "https:", "mailto:", "tel:" };
	size_t scheme = strcspn(url, ":/?#");

	if (url[scheme] != ':')
		return *url && *url != '#';
	for (size_t i = 0; i < COUNT(schemes); i++) {
		size_t at = 0;

		while (schemes[i][at] && (url[at] | 0x20) == (schemes[i][at] | 0x20))
			at++;
		if (!schemes[i][at])
			return url[at];
	}
	return false;
}

static bool is_hex(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

static void put_encoded(struct out *out, char c)
{
	static const char digits[] = "0123456789ABCDEF";

	put_char(out, '%');
	put_char(out, digits[(unsigned char)c >> 4]);
	put_char(out, digits[c & 0xF]);
}

/* Spaces, what ends an address where one is written, and what a character reference may stand for but no file hold. */
static bool is_encoded(const char *at, int32_t code)
{
	if (code == '%')
		return !(is_hex(at[1]) && is_hex(at[2]));
	return code <= ' ' || text_is_refused(code) || (code < 0x80 && strchr("\"<>\\^`{|}()[]", code));
}

const char *url_clean(struct arena *arena, const char *url)
{
	const char *end;
	struct out out;

	if (!url || !is_safe(url))
		return NULL;
	out_memory(&out, arena);
	for (end = url + strlen(url); url < end;) {
		const char *start = url;
		bool encoded = is_encoded(start, text_next(&url, end));

		for (; start < url; start++)
			if (encoded)
				put_encoded(&out, *start);
			else
				put_char(&out, *start);
	}
	return out_text(&out);
}
