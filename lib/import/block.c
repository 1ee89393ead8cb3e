/* SPDX-License-Identifier: MPL-2.0 */
/* The row of blocks, and the texts in it as they are compared and told. */
#include <assert.h>
#include <string.h>

#include "import/import.h"

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
	if (*at == ' ' || *at == '\t' || *at == '\f')
		return 1;
	return end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

/* A no-break space between figures is kept: it groups thousands. */
static bool is_grouping(const char *start, const char *at, const char *end)
{
	return *at == '\xC2' && at > start && at[-1] >= '0' && at[-1] <= '9' && end - at > 2 && at[2] >= '0' &&
	       at[2] <= '9';
}

/* " -- " and " --- " are how dashes are typed. */
static size_t dash_at(const char *at, const char *end, struct out *out)
{
	size_t size = 0;

	while (at + size < end && at[size] == '-')
		size++;
	if (size < 2 || size > 3 || at + size == end || at[size] != ' ' || !out->size ||
	    out->bytes[out->size - 1] != ' ')
		return 0;
	put(out, size == 2 ? "\u2013" : "\u2014");
	return size;
}

/* Most cells are tidy as they are, and a large sheet has many. */
static bool is_tidy(const char *text, size_t size)
{
	char before = ' ';

	for (size_t i = 0; i < size; i++) {
		char c = text[i];
		bool blank = c == ' ' || c == '\n';

		if (((unsigned char)c < ' ' && !blank) || c == '\xC2' || (c == '-' && before == '-') ||
		    (blank && (before == ' ' || before == '\n')))
			return false;
		before = c;
	}
	return before != ' ' && before != '\n';
}

const char *import_tidy(struct arena *arena, const char *text, size_t size)
{
	const char *at = text, *end = text + size;
	bool blank = false, begun = false;
	struct out out;

	if (is_tidy(text, size))
		return arena_text(arena, text, size);
	out_memory(&out, arena);
	while (at < end) {
		size_t width = blank_at(at, end);

		if (*at == '\n') {
			if (begun && out.bytes[out.size - 1] != '\n')
				put_char(&out, '\n');
			blank = false;
			at++;
		} else if (width && !is_grouping(text, at, end)) {
			blank = true;
			at += width;
		} else {
			size_t dash;

			if (blank && begun && out.bytes[out.size - 1] != '\n')
				put_char(&out, ' ');
			dash = dash_at(at, end, &out);
			if (!dash)
				put_char(&out, *at);
			at += dash ? dash : 1;
			blank = false;
			begun = true;
		}
	}
	while (out.size && out.bytes[out.size - 1] == '\n')
		out.size--;
	return arena_text(arena, out.size ? out.bytes : "", out.size);
}

size_t import_bullet(const char *line)
{
	static const char *const marks[] = { "- ",	 "* ",	    "+ ",	 "o ",	      "\u2022 ",
					     "\u00B7 ", "\u2013 ", "\u25CF ", "\u25E6 ", "\u25AA ",
					     "\u2023 ", "\uF0B7 ", "\uF0A7 " };

	for (size_t i = 0; i < COUNT(marks); i++)
		if (strncmp(line, marks[i], strlen(marks[i])) == 0)
			return strlen(marks[i]);
	/* Word's square is the letter § of another font. */
	return strncmp(line, "\u00A7 ", 3) == 0 && (line[3] < '0' || line[3] > '9') ? 3 : 0;
}

/* "1.1 90 % af …", but not "2.5 procent". */
static size_t outline_number(const char *line)
{
	size_t at = 0, levels = 0, digits;

	while ((digits = strspn(line + at, "0123456789")) > 0 && digits < 3) {
		at += digits;
		levels++;
		if (line[at] != '.')
			break;
		at++;
	}
	if (levels < 2 || line[at] != ' ' || (line[at + 1] >= 'a' && line[at + 1] <= 'z') || line[at + 1] == '%')
		return 0;
	return at + 1;
}

size_t import_numbering(const char *line)
{
	size_t digits = strspn(line, "0123456789"), size = digits + 2;

	if (outline_number(line))
		return outline_number(line);
	if (!digits || digits > 2 || (line[digits] != '.' && line[digits] != ')') || line[digits + 1] != ' ')
		return 0;
	return line[digits] == '.' && line[size] >= 'a' && line[size] <= 'z' ? 0 : size;
}

/* Items of a list begin with "- ", whatever they were marked with. */
static const char *with_bullets(struct arena *arena, const char *text)
{
	const char *line = text;
	struct out out;

	while (!import_bullet(line) && (line = strchr(line, '\n')) != NULL)
		line++;
	if (!line)
		return text;
	out_memory(&out, arena);
	while (*text) {
		size_t size = strcspn(text, "\n"), mark = import_bullet(text);

		put(&out, mark ? "- " : "");
		put_bytes(&out, text + mark, size - mark);
		put(&out, text[size] ? "\n" : "");
		text += size + (text[size] == '\n');
	}
	return out_text(&out);
}

static void add_cell(struct blocks *blocks, struct block *row, struct import_cell cell)
{
	uint32_t count = row->count, room = count ? (count + 7) / 8 * 8 : 0;

	if (count == room)
		row->cells = arena_grow(blocks->arena, row->cells, room * sizeof(*row->cells),
					(room + 8) * sizeof(*row->cells));
	row->cells[row->count++] = cell;
}

void block_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line)
{
	if (row->count < IMPORT_COLUMNS)
		add_cell(blocks, row, (struct import_cell){
			.text = with_bullets(blocks->arena, import_tidy(blocks->arena, text, size)), .line = line
		});
	else if (!blocks->too_wide && *import_tidy(blocks->arena, text, size))
		blocks->too_wide = line;
}

/* Its text is not copied: one cell may reach down through all rows of a long table. */
void block_cell_reached(struct blocks *blocks, struct block *row, const char *text, uint32_t line)
{
	add_cell(blocks, row, (struct import_cell){ .text = text, .line = line, .reached = true });
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
	size_t count = *at == '*' || *at == '_';
	char run[4] = { *at, *at, *at, '\0' };

	while (count && count <= 3 && at[count] == *at)
		count++;
	if (!count || count > 3)
		return 0;
	if (open)
		return count == open ? count : 0;
	run[count] = '\0';
	return strchr(" \n*_", at[count]) || !strstr(at + count, run) ? 0 : count;
}

/* Where the next "](" of a text is, and the parenthesis that ends its address; NULL: there are no more. */
struct link { const char *shut, *end; };

static struct link next_link(const char *at)
{
	const char *shut = strstr(at, "](");

	return (struct link){ shut, shut ? strchr(shut, ')') : NULL };
}

static void pass_link(struct link *link, const char *at)
{
	const char *end = link->end;

	if (!link->shut || link->shut >= at)
		return;
	link->shut = strstr(at, "](");
	link->end = link->shut && end && end < link->shut ? strchr(link->shut, ')') : end;
}

/* "^2^" is ², as "m^2^" and the mark of a footnote have it: how many bytes; 0: it is something else. */
static size_t raised_at(const char *at, struct out *out)
{
	size_t digits = strspn(at + 1, "0123456789");

	if (!digits || digits > 3 || at[1 + digits] != '^')
		return 0;
	for (size_t i = 0; out && i < digits; i++)
		put_raised(out, at[1 + i]);
	return digits + 2;
}

void put_raised(struct out *out, char c)
{
	static const int32_t digits[] = { 0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079 };

	assert(c >= '0' && c <= '9');
	put_code_point(out, digits[c - '0']);
}

const char *import_plain(struct arena *arena, const char *text)
{
	const char *open = NULL; /* the "](" of the link whose text is being read */
	struct link link = next_link(text);
	size_t open_marks = 0;
	struct out out;

	out_memory(&out, arena);
	for (const char *at = text; *at;) {
		bool begins = at == text || strchr(" \n([/*_", at[-1]);
		size_t marks = open_marks || begins ? marks_at(at, open_marks) : 0;

		pass_link(&link, at);
		if (*at == '\\' && is_escapable(at[1])) {
			put_char(&out, at[1]);
			at += 2;
		} else if (*at == '^' && raised_at(at, &out)) {
			at += raised_at(at, NULL);
		} else if (marks) {
			open_marks = open_marks ? 0 : marks;
			at += marks;
		} else if (*at == '[' && link.shut && link.end &&
			   memchr(at + 1, '[', (size_t)(link.shut - at - 1)) == NULL) {
			open = link.shut;
			at++;
		} else if (open == at) {
			at = link.end + 1;
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
	while (end > plain && strchr(" :.*?!", end[-1]))
		end--;
	return text_folded(arena, arena_text(arena, plain, (size_t)(end - plain)));
}

bool import_word_in(const char *word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

#define MARKS "\\`*_[]<>" /* of Markdown */

void block_plain_cell(struct blocks *blocks, struct block *row, const char *text, size_t size, uint32_t line)
{
	size_t plain;
	struct out out;

	for (plain = 0; plain < size && !strchr(MARKS, text[plain]); plain++)
		;
	if (plain == size) {
		block_cell(blocks, row, text, size, line);
		return;
	}
	out_memory(&out, blocks->arena);
	for (size_t i = 0; i < size; i++) {
		if (strchr(MARKS, text[i]))
			put_char(&out, '\\');
		put_char(&out, text[i]);
	}
	block_cell(blocks, row, out_text(&out), out.size, line);
}

const char *block_line(const struct block *block)
{
	const char *only = "";

	for (uint32_t i = 0; i < block->count; i++) {
		if (*only && *block->cells[i].text)
			return "";
		if (*block->cells[i].text)
			only = block->cells[i].text;
	}
	return block->kind == BLOCK_ROW ? only : block->text;
}

bool row_is_empty(const struct block *row)
{
	for (uint32_t i = 0; i < row->count; i++)
		if (*row->cells[i].text)
			return false;
	return true;
}
