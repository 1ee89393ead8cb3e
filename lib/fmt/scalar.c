/* SPDX-License-Identifier: MPL-2.0 */
/* Scalars and keys in the quoting and with the line breaks that people gave them, at their new indentation. */
#include <assert.h>
#include <string.h>

#include "fmt/fmt.h"

#define STEP 2

static bool is_block_text(const struct node *node)
{
	return node->kind == NODE_SCALAR && (node->style == STYLE_LITERAL || node->style == STYLE_FOLDED);
}

size_t fmt_start(struct fmt *fmt, const struct node *node)
{
	return source_offset(fmt->source, node->start);
}

static size_t spaces(const char *text, size_t size)
{
	size_t count = 0;

	while (count < size && text[count] == ' ')
		count++;
	return count;
}

struct block {
	uint32_t first, end; /* lines of its content */
	size_t indent;
	char signs[4];       /* behind the | or >, as they will be: the indentation is always two */
	bool keeps;          /* the empty lines that end it are its own */
};

static void read_signs(struct fmt *fmt, const struct node *node, struct block *block)
{
	const char *at = fmt->source->bytes + fmt_start(fmt, node) + 1;
	size_t count = 0;

	block->indent = 0;
	for (; *at && strchr("+-123456789", *at); at++) {
		bool figure = *at >= '1';

		assert(count < sizeof(block->signs) - 1); /* YAML has one figure and one sign */
		if (figure)
			block->indent = node->parent->start.column + (size_t)(*at - '0');
		block->keeps |= *at == '+';
		block->signs[count++] = figure ? '0' + STEP : *at;
	}
	block->signs[count] = '\0';
}

/* Without a number, the first line with text says how far in it stands; an empty one before it may stand further in. */
static size_t detect_indent(struct fmt *fmt, const struct block *block)
{
	size_t indent = 0;

	for (uint32_t line = block->first; line < block->end; line++) {
		size_t size, in;
		const char *text = source_line(fmt->source, line, &size);

		in = spaces(text, size);
		if (in > indent)
			indent = in;
		if (in < size)
			break;
	}
	return indent;
}

static bool is_content(struct fmt *fmt, const struct block *block, uint32_t line)
{
	size_t size;
	const char *text = source_line(fmt->source, line, &size);

	return spaces(text, size) < size || size > block->indent;
}

static struct block block_of(struct fmt *fmt, const struct node *node)
{
	struct block block = { .first = node->start.line + 1, .end = node->end.line + (node->end.column != 0) };

	assert(block.end >= block.first);
	read_signs(fmt, node, &block);
	if (!block.indent)
		block.indent = detect_indent(fmt, &block);
	while (!block.keeps && block.end > block.first && !is_content(fmt, &block, block.end - 1))
		block.end--;
	return block;
}

static size_t line_offset(struct fmt *fmt, uint32_t line)
{
	source_index(fmt->source);
	return line < fmt->source->line_count ? fmt->source->lines[line] : fmt->source->size;
}

static const struct node *last_within(const struct node *node)
{
	while (node->style == STYLE_BLOCK)
		node = node_last(node);
	return node;
}

size_t fmt_end(struct fmt *fmt, const struct node *node)
{
	node = last_within(node);
	if (is_block_text(node))
		return line_offset(fmt, block_of(fmt, node).end);
	return source_offset(fmt->source, node->end);
}

void fmt_put_indent(struct fmt *fmt, uint32_t column)
{
	put_repeat(&fmt->out, " ", column);
}

static void put_quoted(struct out *out, const char *text, size_t size)
{
	put_char(out, '"');
	for (size_t i = 0; i < size; i++)
		if (text[i] == '\n')
			put(out, "\\n");
		else if (text[i] == '\t')
			put(out, "\\t");
		else {
			if (text[i] == '"' || text[i] == '\\')
				put_char(out, '\\');
			put_char(out, text[i]);
		}
	put_char(out, '"');
}

static void put_slice(struct fmt *fmt, size_t from, size_t to)
{
	put_bytes(&fmt->out, fmt->source->bytes + from, to - from);
}

/* Known keys are written as the format spells them; names of people's own as they are. */
void fmt_put_key(struct fmt *fmt, const struct key *key, const struct node *name)
{
	if (key && *key->name[KK_LANG_DA])
		put(&fmt->out, key->name[fmt->keys]);
	else if (is_block_text(name) || name->start.line != name->end.line)
		put_quoted(&fmt->out, name->text, name->size);
	else
		put_slice(fmt, fmt_start(fmt, name), source_offset(fmt->source, name->end));
}

/* Behind a break, spaces before and after it are not part of the text, except before a break that is escaped. */
static void put_folded(struct fmt *fmt, const struct node *node, uint32_t column)
{
	size_t from = fmt_start(fmt, node), to = source_offset(fmt->source, node->end);

	for (uint32_t line = node->start.line; line <= node->end.line; line++) {
		size_t start = line_offset(fmt, line), size, end;

		(void)source_line(fmt->source, line, &size);
		end = start + size;
		if (start < from)
			start = from;
		if (end > to)
			end = to;
		while (line > node->start.line && start < end && strchr(" \t", fmt->source->bytes[start]))
			start++;
		if (line > node->start.line) {
			put_char(&fmt->out, '\n');
			fmt_put_indent(fmt, start < end ? column + STEP : 0);
		}
		put_slice(fmt, start, end);
	}
}

static void put_block_text(struct fmt *fmt, const struct node *node, uint32_t column)
{
	struct block block = block_of(fmt, node);
	size_t size, start = fmt_start(fmt, node);
	struct line trail = trail_at(fmt, start + 1 + strlen(block.signs));

	put_char(&fmt->out, fmt->source->bytes[start]);
	put(&fmt->out, block.signs);
	fmt_put_trail(fmt, &trail);
	for (uint32_t line = block.first; line < block.end; line++) {
		const char *text = source_line(fmt->source, line, &size);

		if (size > block.indent) {
			fmt_put_indent(fmt, column + STEP);
			put_bytes(&fmt->out, text + block.indent, size - block.indent);
		}
		put_char(&fmt->out, '\n');
	}
}

/* Of what our own words and a unit of people's own can hold. */
static bool is_plain_safe(const char *text, bool in_flow)
{
	return !(in_flow && strchr(text, ',')) && !strstr(text, ": ") && !strstr(text, " #");
}

static void put_best(struct fmt *fmt, const struct node *node, const char *text, bool in_flow)
{
	bool single = node->style == STYLE_SINGLE && !strchr(text, '\'');
	bool quoted = node->style == STYLE_DOUBLE || (node->style == STYLE_SINGLE && !single);

	if (single) {
		put_char(&fmt->out, '\'');
		put(&fmt->out, text);
		put_char(&fmt->out, '\'');
	} else if (quoted || !is_plain_safe(text, in_flow)) {
		put_quoted(&fmt->out, text, strlen(text));
	} else {
		put(&fmt->out, text);
	}
}

void fmt_put_scalar(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column, bool in_flow)
{
	const char *best = fmt_value(fmt, key, node);
	struct line trail;

	if (best) {
		put_best(fmt, node, best, in_flow);
	} else if (is_block_text(node)) {
		put_block_text(fmt, node, column);
		return;
	} else {
		put_folded(fmt, node, column);
	}
	if (in_flow)
		return;
	trail = trail_at(fmt, fmt_end(fmt, node));
	if (best && is_block_text(node))
		trail = trail_at(fmt, fmt_start(fmt, node) + 1 + strlen(block_of(fmt, node).signs));
	fmt_put_trail(fmt, &trail);
}

void fmt_put_moved(struct fmt *fmt, size_t from, size_t to, int64_t shift)
{
	const char *bytes = fmt->source->bytes;

	while (from < to) {
		const char *end = memchr(bytes + from, '\n', to - from);
		size_t stop = end ? (size_t)(end - bytes) : to, text = stop;

		while (end && text > from && bytes[text - 1] == '\r')
			text--;
		put_slice(fmt, from, text);
		from = stop;
		if (!end)
			return;
		put_char(&fmt->out, '\n');
		from++;
		if (from < to && bytes[from] != '\n' && bytes[from] != '\r') {
			size_t in = spaces(bytes + from, to - from);

			fmt_put_indent(fmt, (int64_t)in + shift > 0 ? (uint32_t)((int64_t)in + shift) : 0);
			from += in;
		}
	}
}
