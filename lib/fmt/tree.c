/* SPDX-License-Identifier: MPL-2.0 */
/* Block mappings and lists, two columns for each level. Descends by the schema, not by the input. */
#include "fmt/fmt.h"

/* NOLINTBEGIN(misc-no-recursion): over nodes, of which 64 levels at most are read */

#define STEP 2

static bool is_block(const struct node *node)
{
	return node->kind != NODE_SCALAR && node->style == STYLE_BLOCK;
}

/* Where a comment that stood at `was` belongs, inside what ends with `node`; `column`: that of its entry. */
static uint32_t inner_column(const struct node *node, uint32_t was, uint32_t column)
{
	uint32_t best = column;

	for (; is_block(node); node = node_last(node)) {
		column += STEP;
		if (node->start.column <= was)
			best = column;
	}
	return best;
}

/* `column` is that of the entries in the source. What kk obeys is about what follows, wherever it stands. */
struct trivia fmt_foot(const struct node *node, const struct trivia *lines, uint32_t column, struct trivia *rest)
{
	size_t foot = 0;

	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->items[i];

		if (line->kind == LINE_EMPTY)
			continue;
		if (line->kind != LINE_COMMENT || is_directive(line) || line->column <= column ||
		    inner_column(node, line->column, 0) == 0)
			break;
		foot = i + 1;
	}
	*rest = lines_from(lines, foot, lines->count);
	return lines_from(lines, 0, foot);
}

static void put_foot(struct fmt *fmt, const struct node *node, const struct trivia *foot, uint32_t column)
{
	for (size_t i = 0; i < foot->count; i++) {
		uint32_t inner = inner_column(node, foot->items[i].column, column);
		struct trivia one = { &foot->items[i], 1 };

		fmt_put_lines(fmt, &one, inner < fmt->column ? inner : fmt->column);
	}
}

/* The user's own: every line as it stands, moved as its key is. */
static void put_own(struct fmt *fmt, const struct node *value, uint32_t column)
{
	size_t from = fmt_start(fmt, value_key(value)), end = fmt_end(fmt, value);
	struct line trail = trail_at(fmt, end);
	uint32_t was = value_key(value)->start.column;
	size_t sign = from;

	while (sign && fmt->source->bytes[sign - 1] == ' ') /* YAML lets no tabulator stand here */
		sign--;
	if (sign && fmt->source->bytes[sign - 1] == '?') {
		was -= (uint32_t)(from - sign) + 1;
		from = sign - 1;
	}
	fmt_put_moved(fmt, from, end, (int64_t)column - (int64_t)was);
	if (fmt->source->bytes[end - 1] != '\n')
		fmt_put_trail(fmt, &trail);
}

static void put_entry(struct fmt *fmt, const struct entry_text *entry, uint32_t column)
{
	size_t name_end;
	struct gap gap;

	fmt->column = column;
	if (!entry->key) {
		put_own(fmt, entry->value, column);
		return;
	}
	name_end = source_offset(fmt->source, value_key(entry->value)->end);
	fmt_put_key(fmt, entry->key, value_key(entry->value));
	put_char(&fmt->out, ':');
	gap = gap_read(fmt, name_end, fmt_start(fmt, entry->value));
	if (is_block(entry->value) || entry->value->start.line != value_key(entry->value)->end.line) {
		fmt_put_trail(fmt, &gap.trail);
	} else {
		put_char(&fmt->out, ' ');
		gap.lines.count = 0;
	}
	fmt_put_value(fmt, entry->key, entry->value, column, gap.lines);
}

void fmt_put_map(struct fmt *fmt, struct entry_texts *entries, uint32_t column, bool inline_first)
{
	for (size_t i = 0; i < entries->count; i++) {
		struct entry_text *entry = &entries->items[i];

		if (i || !inline_first) {
			struct trivia lead = entry->lead;

			if (i == 0 && entry->moved_first)
				lead = without_first_empty(&lead);
			fmt_put_lines(fmt, &lead, column);
			fmt_put_indent(fmt, column);
		}
		put_entry(fmt, entry, column);
		put_foot(fmt, entry->value, &entry->foot, column);
	}
}

static void put_block_map(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column,
			  struct trivia lead)
{
	struct entry_texts entries = entries_within(fmt, key, node);

	entries.items[0].lead = lead;
	entries_sort(fmt, &entries, false);
	fmt_put_map(fmt, &entries, column, false);
}

/* What stands behind a dash, on its line unless comments stand between. */
static void put_item(struct fmt *fmt, const struct key *key, const struct node *item, uint32_t column,
		     const struct gap *gap)
{
	struct trivia inner = lines_from(&gap->lines, gap->dash, gap->lines.count), none = { NULL, 0 };
	struct trivia before = lines_from(&gap->lines, 0, gap->dash);
	bool is_map = item->kind == NODE_MAP && is_block(item), apart;
	struct entry_texts entries = { NULL, 0 };

	inner = without_first_empty(&inner);
	apart = inner.count || gap->dash_comment.size;
	if (is_map) {
		entries = entries_within(fmt, key, item);
		entries_sort(fmt, &entries, true);
	}
	fmt_put_lines(fmt, &before, column);
	if (is_map && entries.items[0].moved_first) {
		struct trivia lead = without_first_empty(&entries.items[0].lead);

		fmt_put_lines(fmt, &lead, column);
		entries.items[0].lead = none;
	}
	fmt_put_indent(fmt, column);
	put_char(&fmt->out, '-');
	fmt->column = column;
	if (apart) {
		fmt_put_trail(fmt, &gap->dash_comment);
		fmt_put_lines(fmt, &inner, column + STEP);
		fmt_put_indent(fmt, column + STEP);
	} else {
		put_char(&fmt->out, ' ');
	}
	if (is_map)
		fmt_put_map(fmt, &entries, column + STEP, true);
	else if (item->kind == NODE_SCALAR)
		fmt_put_scalar(fmt, key, item, column, false);
	else
		fmt_put_flow(fmt, key, item, column);
}

static void put_list(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column,
		     struct trivia lead)
{
	const struct node *before = NULL;

	for (const struct node *item = node_first(node); item; before = item, item = item->next) {
		size_t from = before ? fmt_end(fmt, before) : fmt_start(fmt, node);
		struct gap gap = gap_read(fmt, from, fmt_start(fmt, item));

		if (before) {
			struct trivia all = gap.lines, rest, until = lines_from(&all, 0, gap.dash);
			struct trivia foot = fmt_foot(before, &until, node->start.column, &rest);

			put_foot(fmt, before, &foot, column);
			gap.lines = lines_from(&all, foot.count, all.count);
			gap.dash -= foot.count;
		} else {
			fmt_put_lines(fmt, &lead, column);
		}
		put_item(fmt, key, item, column, &gap);
	}
}

void fmt_put_value(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column, struct trivia lead)
{
	if (is_block(node)) {
		if (node->kind == NODE_MAP)
			put_block_map(fmt, key, node, column + STEP, lead);
		else
			put_list(fmt, key, node, column + STEP, lead);
		return;
	}
	if (node->start.line != value_key(node)->end.line) {
		fmt_put_lines(fmt, &lead, column + STEP);
		fmt_put_indent(fmt, column + STEP);
	}
	if (node->kind == NODE_SCALAR)
		fmt_put_scalar(fmt, key, node, column, false);
	else
		fmt_put_flow(fmt, key, node, column);
}
/* NOLINTEND(misc-no-recursion) */
