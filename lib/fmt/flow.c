/* SPDX-License-Identifier: MPL-2.0 */
/* Mappings and lists in braces: on one line they are spaced evenly; over several lines only words are changed. */
#include "fmt/fmt.h"

/* NOLINTBEGIN(misc-no-recursion): over nodes, of which 64 levels at most are read */

/* The user's own, as it stands. */
static void put_as_is(struct fmt *fmt, const struct node *node)
{
	size_t from = fmt_start(fmt, node);

	put_bytes(&fmt->out, fmt->source->bytes + from, source_offset(fmt->source, node->end) - from);
}

static void put_one_line(struct fmt *fmt, const struct key *key, const struct node *node);

static void put_map_line(struct fmt *fmt, const struct key *key, const struct node *node)
{
	struct entry_texts entries = entries_within(fmt, key, node);

	entries_sort(fmt, &entries, false);
	for (size_t i = 0; i < entries.count; i++) {
		const struct entry_text *entry = &entries.items[i];

		put(&fmt->out, i ? ", " : "");
		fmt_put_key(fmt, entry->key, value_key(entry->value));
		put(&fmt->out, ": ");
		if (entry->key)
			put_one_line(fmt, entry->key, entry->value);
		else
			put_as_is(fmt, entry->value);
	}
}

/* Descends by the schema: what is the user's own is not entered. */
static void put_one_line(struct fmt *fmt, const struct key *key, const struct node *node)
{
	if (node->kind == NODE_SCALAR) {
		fmt_put_scalar(fmt, key, node, 0, true);
		return;
	}
	put_char(&fmt->out, node->kind == NODE_MAP ? '{' : '[');
	if (node->kind == NODE_MAP)
		put_map_line(fmt, key, node);
	for (const struct node *item = node->kind == NODE_LIST ? node_first(node) : NULL; item; item = item->next) {
		put(&fmt->out, item == node_first(node) ? "" : ", ");
		put_one_line(fmt, key, item);
	}
	put_char(&fmt->out, node->kind == NODE_MAP ? '}' : ']');
}

struct walk {
	size_t at;     /* bytes before it are written */
	int64_t shift;
};

static void put_up_to(struct fmt *fmt, struct walk *walk, size_t to)
{
	fmt_put_moved(fmt, walk->at, to, walk->shift);
	walk->at = to;
}

static void put_words(struct fmt *fmt, const struct key *key, const struct node *node, struct walk *walk)
{
	if (node->kind == NODE_SCALAR) {
		if (!fmt_value(fmt, key, node))
			return;
		put_up_to(fmt, walk, fmt_start(fmt, node));
		fmt_put_scalar(fmt, key, node, 0, true);
		walk->at = source_offset(fmt->source, node->end);
		return;
	}
	for (const struct node *child = node_first(node); child; child = child->next) {
		const struct key *its = node->kind == NODE_MAP ? key_within(fmt, key, child) : key;

		if (!its)
			continue;
		if (node->kind == NODE_MAP && *its->name[KK_LANG_DA]) {
			put_up_to(fmt, walk, fmt_start(fmt, value_key(child)));
			fmt_put_key(fmt, its, value_key(child));
			walk->at = source_offset(fmt->source, value_key(child)->end);
		}
		put_words(fmt, its, child, walk);
	}
}

void fmt_put_flow(struct fmt *fmt, const struct key *key, const struct node *node, uint32_t column)
{
	const struct node *entry = node_key(node) ? node_key(node) : node->parent ? node->parent : node;
	struct walk walk = { .at = fmt_start(fmt, node), .shift = (int64_t)column - (int64_t)entry->start.column };
	struct line trail = trail_at(fmt, source_offset(fmt->source, node->end));

	if (node->start.line == node->end.line) {
		put_one_line(fmt, key, node);
	} else {
		put_words(fmt, key, node, &walk);
		put_up_to(fmt, &walk, source_offset(fmt->source, node->end));
	}
	fmt_put_trail(fmt, &trail);
}
/* NOLINTEND(misc-no-recursion) */
