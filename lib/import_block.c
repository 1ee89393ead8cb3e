/* SPDX-License-Identifier: MPL-2.0 */
/* The row of blocks, and the texts in it as they are compared and told. */
#include <string.h>

#include "import.h"

struct block *block_add(struct blocks *blocks, enum block_kind kind, uint32_t line)
{
	struct block *block;

	if (blocks->count == blocks->room) {
		uint32_t room = blocks->room ? blocks->room * 2 : 64;

		blocks->items = arena_grow(blocks->arena, blocks->items, blocks->room * sizeof(*block),
					   room * sizeof(*block));
		blocks->room = room;
	}
	block = &blocks->items[blocks->count++];
	*block = (struct block){ .kind = kind, .line = line, .text = "", .table = blocks->tables };
	return block;
}

static size_t blank_at(const char *at, const char *end)
{
	if (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\f' || *at == '\v')
		return 1;
	return end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

/* A no-break space between figures is kept: it groups thousands. */
static bool is_grouping(const char *start, const char *at, const char *end)
{
	return *at == '\xC2' && at > start && at[-1] >= '0' && at[-1] <= '9' && end - at > 2 && at[2] >= '0' &&
	       at[2] <= '9';
}

const char *import_tidy(struct arena *arena, const char *text, size_t size)
{
	const char *at = text, *end = text + size;
	bool blank = false, begun = false;
	struct out out;

	out_memory(&out, arena);
	while (at < end) {
		size_t width = blank_at(at, end);

		if (*at == '\n') {
			while (out.size && out.bytes[out.size - 1] == ' ')
				out.size--;
			if (begun && out.size && out.bytes[out.size - 1] != '\n')
				put_char(&out, '\n');
			blank = false;
			at++;
		} else if (width && !is_grouping(text, at, end)) {
			blank = true;
			at += width;
		} else {
			if (blank && begun && out.bytes[out.size - 1] != '\n')
				put_char(&out, ' ');
			put_char(&out, *at++);
			blank = false;
			begun = true;
		}
	}
	while (out.size && out.bytes[out.size - 1] == '\n')
		out.size--;
	return arena_text(arena, out.size ? out.bytes : "", out.size);
}

void block_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line)
{
	uint32_t count = row->count, room = count ? (count + 7) / 8 * 8 : 0;

	if (count == IMPORT_COLUMNS)
		return;
	if (count == room)
		row->cells = arena_grow(blocks->arena, row->cells, room * sizeof(*row->cells),
					(room + 8) * sizeof(*row->cells));
	row->cells[row->count++] = (struct import_cell){ .text = import_tidy(blocks->arena, text, size), .line = line };
}

bool import_is_blank(const char *text)
{
	return !text || !text[strspn(text, " \n\t")];
}

static bool is_escapable(char c)
{
	return c && strchr("\\`*_{}[]()#+-.!|<>~$'\"^@", c);
}

/* How many marks of emphasis stand here. What begins some has the same marks later on; `open`: those that are open. */
static size_t marks_at(const char *at, size_t open)
{
	size_t count = *at == '*' || *at == '_' ? strspn(at, *at == '*' ? "*" : "_") : 0;
	char run[4] = { *at, *at, *at, '\0' };

	if (!count || count > 3)
		return 0;
	if (open)
		return count == open ? count : 0;
	run[count] = '\0';
	return strchr(" \n*_", at[count]) || !strstr(at + count, run) ? 0 : count;
}

/* The text of [text](address) alone. */
static const char *link_end(const char *at)
{
	const char *close = strchr(at, ')');

	return at[0] == ']' && at[1] == '(' && close ? close + 1 : NULL;
}

const char *import_plain(struct arena *arena, const char *text)
{
	const char *open = NULL,
		   *shut = strstr(text, "]("); /* shut: the next "](" that has been looked for; NULL: no more */
	size_t open_marks = 0;
	struct out out;

	out_memory(&out, arena);
	for (const char *at = text; *at;) {
		bool begins = at == text || strchr(" \n([/*_", at[-1]);
		size_t marks = open_marks || begins ? marks_at(at, open_marks) : 0;

		if (shut && shut < at)
			shut = strstr(at, "](");
		if (*at == '\\' && is_escapable(at[1])) {
			put_char(&out, at[1]);
			at += 2;
		} else if (marks) {
			open_marks = open_marks ? 0 : marks;
			at += marks;
		} else if (*at == '[' && shut && memchr(at + 1, '[', (size_t)(shut - at - 1)) == NULL &&
			   link_end(shut)) {
			open = shut;
			at++;
		} else if (open == at) {
			at = link_end(at);
			open = NULL;
		} else {
			put_char(&out, *at == '\n' ? ' ' : *at);
			at++;
		}
	}
	return import_tidy(arena, out_text(&out), out.size);
}

const char *import_word(struct arena *arena, const char *text)
{
	const char *plain = import_plain(arena, text), *end;
	size_t digits = strspn(plain, "0123456789");

	if (digits && (plain[digits] == '.' || plain[digits] == ')'))
		plain += digits + 1;
	plain += strspn(plain, " ");
	end = plain + strlen(plain);
	while (end > plain && strchr(" :.*", end[-1]))
		end--;
	return text_folded(arena, arena_text(arena, plain, (size_t)(end - plain)));
}

void block_plain_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line)
{
	struct out out;

	out_memory(&out, blocks->arena);
	for (size_t i = 0; i < size; i++) {
		if (text[i] && strchr("\\`*_[]<>", text[i]))
			put_char(&out, '\\');
		put_char(&out, text[i]);
	}
	block_cell(blocks, row, out_text(&out), out.size, line);
}
