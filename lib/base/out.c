/* SPDX-License-Identifier: MPL-2.0 */
/* A growing string, or a buffered sink with a sticky error: one interface for both. */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "base/base.h"

#define SINK_BUFFER ((size_t)64 * 1024)
#define FIRST_ROOM ((size_t)64)

void out_memory(struct out *out, struct arena *arena)
{
	*out = (struct out){ .arena = arena };
}

void out_large(struct out *out, struct arena *arena, size_t room)
{
	*out = (struct out){ .arena = arena, .bytes = arena_room(arena, room, 1), .room = room };
}

void out_sink(struct out *out, struct arena *arena, kk_write_fn *write, void *context)
{
	out_pieces(out, arena, SINK_BUFFER, write, context);
}

void out_pieces(struct out *out, struct arena *arena, size_t size, kk_write_fn *write, void *context)
{
	*out = (struct out){ .arena = arena, .write = write, .context = context };
	out->bytes = arena_room(arena, size, 1);
	out->room = size;
}

int out_flush(struct out *out)
{
	assert(out->write);
	if (out->size && !out->error)
		out->error = out->write(out->context, out->bytes, out->size);
	out->size = 0;
	return out->error;
}

/* Room for `size` more bytes and a NUL in a builder. */
static void grow(struct out *out, size_t size)
{
	size_t room = out->room ? out->room : FIRST_ROOM;

	if (size > SIZE_MAX / 4 - out->size)
		longjmp(*out->arena->oom, 1);
	while (room < out->size + size + 1)
		room *= 2;
	out->bytes = out->bytes ? arena_grow(out->arena, out->bytes, out->room, room)
				: arena_room(out->arena, room, 1);
	out->room = room;
}

void put_beyond(struct out *out, const char *bytes, size_t size)
{
	if (out->write) {
		if (size > out->room - out->size)
			(void)out_flush(out);
		if (size > out->room) {
			if (!out->error)
				out->error = out->write(out->context, bytes, size);
			return;
		}
	} else {
		grow(out, size);
	}
	if (size)
		memcpy(out->bytes + out->size, bytes, size);
	out->size += size;
}

void put_repeat(struct out *out, const char *text, size_t times)
{
	size_t size = strlen(text);

	while (times--)
		put_bytes(out, text, size);
}

void put_unsigned(struct out *out, uint64_t value)
{
	char digits[20];
	size_t at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	put_bytes(out, digits + at, sizeof(digits) - at);
}

void put_code_point(struct out *out, int32_t code)
{
	uint32_t c = (uint32_t)code;
	char bytes[4];
	size_t size;

	if (c < 0x80) {
		bytes[0] = (char)c;
		size = 1;
	} else if (c < 0x800) {
		bytes[0] = (char)(0xC0 | c >> 6);
		bytes[1] = (char)(0x80 | (c & 0x3F));
		size = 2;
	} else if (c < 0x10000) {
		bytes[0] = (char)(0xE0 | c >> 12);
		bytes[1] = (char)(0x80 | (c >> 6 & 0x3F));
		bytes[2] = (char)(0x80 | (c & 0x3F));
		size = 3;
	} else {
		bytes[0] = (char)(0xF0 | c >> 18);
		bytes[1] = (char)(0x80 | (c >> 12 & 0x3F));
		bytes[2] = (char)(0x80 | (c >> 6 & 0x3F));
		bytes[3] = (char)(0x80 | (c & 0x3F));
		size = 4;
	}
	put_bytes(out, bytes, size);
}

const char *out_text(struct out *out)
{
	if (!out->bytes)
		grow(out, 0);
	out->bytes[out->size] = '\0';
	return out->bytes;
}

const char *number_text(struct arena *arena, uint64_t value)
{
	struct out out;

	out_memory(&out, arena);
	put_unsigned(&out, value);
	return out_text(&out);
}
