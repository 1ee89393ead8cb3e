/* SPDX-License-Identifier: MPL-2.0 */
/* Columns: code points here, UTF-16 code units in the protocol unless the client takes code points. */
#include "lsp/lsp.h"

static size_t units_of(const struct kk_server *server, int32_t code)
{
	return !server->code_points && code >= 0x10000 ? 2 : 1;
}

static size_t character(const struct kk_server *server, struct source *source, struct pos pos)
{
	size_t size, units = 0, points = 0;
	const char *at = source_line(source, pos.line, &size), *end = at + size;

	while (at < end && points < pos.column) {
		units += units_of(server, text_next(&at, end));
		points++;
	}
	return units + (pos.column - points);
}

static void put_position(const struct kk_server *server, struct ser *ser, const char *name, struct source *source,
			 struct pos pos)
{
	ser_key_map(ser, name);
	ser_key_number(ser, "line", pos.line);
	ser_key_number(ser, "character", (int64_t)character(server, source, pos));
	ser_end(ser);
}

void lsp_range(const struct kk_server *server, struct ser *ser, const struct place *place)
{
	ser_key_map(ser, "range");
	put_position(server, ser, "start", place->source, place->start);
	put_position(server, ser, "end", place->source, place->end);
	ser_end(ser);
}

size_t lsp_column(const struct kk_server *server, const char *line, size_t size, size_t column)
{
	const char *at = line, *end = line + size;

	for (size_t units = 0; at < end && units < column;)
		units += units_of(server, text_next(&at, end));
	return (size_t)(at - line);
}
