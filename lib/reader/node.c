/* SPDX-License-Identifier: MPL-2.0 */
/* What can be asked of a node without knowing the format: whether it is empty, its place, its pointer. */
#include <string.h>

#include "reader/node.h"

const struct node *node_last(const struct node *node)
{
	const struct node *last = node_first(node);

	assert(last);
	while (last->next)
		last = last->next;
	return last;
}

bool node_is_empty(const struct node *node)
{
	return node->kind == NODE_SCALAR && node->style == STYLE_PLAIN && !node->size;
}

static bool is_block_scalar(const struct node *node)
{
	return node->kind == NODE_SCALAR && (node->style == STYLE_LITERAL || node->style == STYLE_FOLDED);
}

void node_cut_breaks(const struct node *node)
{
	char *text = (char *)(uintptr_t)node->text; /* the node's own, made by its reader */

	if (is_block_scalar(node))
		for (size_t kept = node->size; kept && (text[kept - 1] == '\n' || !text[kept - 1]); kept--)
			text[kept - 1] = '\0';
}

const char *node_whole(struct arena *arena, const struct node *node)
{
	size_t kept = is_block_scalar(node) ? strlen(node->text) : node->size;
	char *whole;

	if (kept == node->size)
		return node->text;
	whole = arena_text(arena, node->text, node->size);
	memset(whole + kept, '\n', node->size - kept);
	return whole;
}

struct place node_place(struct source *source, const struct node *node)
{
	return (struct place){ source, node->start, node->end };
}

size_t node_depth(const struct node *node)
{
	size_t depth = 0;

	while ((node = node->parent))
		depth++;
	return depth;
}

static void put_key(struct out *out, const struct node *key)
{
	for (uint32_t i = 0; i < key->size; i++)
		if (key->text[i] == '~')
			put(out, "~0");
		else if (key->text[i] == '/')
			put(out, "~1");
		else
			put_char(out, key->text[i]);
}

const char *node_pointer(struct arena *arena, const struct node *node)
{
	size_t depth = node_depth(node);
	const struct node **path = NEW_ARRAY(arena, const struct node *, depth);
	struct out out;

	for (size_t i = depth; i; node = node->parent)
		path[--i] = node;
	out_memory(&out, arena);
	for (size_t i = 0; i < depth; i++) {
		put_char(&out, '/');
		if (node_key(path[i]))
			put_key(&out, node_key(path[i]));
		else if (path[i]->parent->kind == NODE_MAP) /* a key itself */
			put_key(&out, path[i]);
		else
			put_unsigned(&out, path[i]->index);
	}
	return out_text(&out);
}
