/* SPDX-License-Identifier: MPL-2.0 */
/* Where things are, as SARIF says it: URIs and regions. */
#include <string.h>

#include "diag/sarif.h"

static bool is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("-._~/", c);
}

/* A path as the path of a URI (RFC 3986): bytes that are not letters, digits or the like in hexadecimal. */
static const char *uri_of(const struct run *run, const char *path)
{
	static const char digit[] = "0123456789ABCDEF";
	struct out out;

	out_memory(&out, run->arena);
	if (*path == '/')
		put(&out, "file://");
	for (; *path; path++) {
		if (is_unreserved(*path)) {
			put_char(&out, *path);
			continue;
		}
		put_char(&out, '%');
		put_char(&out, digit[(unsigned char)*path >> 4]);
		put_char(&out, digit[(unsigned char)*path & 0xF]);
	}
	return out_text(&out);
}

void sarif_uri(struct ser *ser, const struct run *run, const char *path)
{
	ser_key_string(ser, "uri", uri_of(run, path_plain(path)));
	if (*path != '/')
		ser_key_string(ser, "uriBaseId", "%SRCROOT%");
}

void sarif_place(struct ser *ser, const struct run *run, const char *path, const struct place *place)
{
	struct point start = place_start(place), end = place_end(place);

	ser_key_map(ser, "physicalLocation");
	ser_key_map(ser, "artifactLocation");
	sarif_uri(ser, run, path);
	ser_end(ser);
	ser_key_map(ser, "region");
	ser_key_number(ser, "startLine", (int64_t)start.line);
	ser_key_number(ser, "startColumn", (int64_t)start.column);
	ser_key_number(ser, "endLine", (int64_t)end.line);
	ser_key_number(ser, "endColumn", (int64_t)end.column);
	ser_end(ser);
	ser_end(ser);
}
