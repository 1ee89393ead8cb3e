/* SPDX-License-Identifier: MPL-2.0 */
/* The tree, built from what a reader meets: whoever reads says kind, style, text and place, and everything that the
 * format asks of a node on its way in is asked here. Depth and counts are bounded as the tree grows. */
#include "reader/builder.h"

struct finding *builder_refuse(struct builder *builder, enum message_id message, const struct node *node,
			       const char *const *args)
{
	return find_report(builder->file, message, node_place(&builder->file->source, node), node, args);
}

void builder_refuse_at(struct builder *builder, enum message_id message, struct pos start, uint32_t size,
		       const char *const *args)
{
	struct pos end = { start.line, start.column + size };

	find_report(builder->file, message, (struct place){ &builder->file->source, start, end }, NULL, args);
}

/* Passed limits end the reading: what follows would only repeat them. */
static bool stop_at_limit(struct builder *builder, enum message_id message, struct pos start, uint64_t limit)
{
	struct arena *arena = &builder->file->arena;

	builder_refuse_at(builder, message, start, 1, ARGS(number_text(arena, limit), number_text(arena, limit + 1)));
	return false;
}

static bool is_key_next(const struct builder *builder)
{
	return builder->container && builder->container->kind == NODE_MAP && !builder->key;
}

/* A value stands right behind its key, whose room has been made for both. */
static struct node *room_for_node(struct builder *builder)
{
	struct node *node;

	if (!builder->key)
		return arena_alloc(&builder->file->arena, (is_key_next(builder) ? 2 : 1) * sizeof(*node));
	node = builder->key + 1;
	node->has_key = true;
	return node;
}

static struct node *new_node(struct builder *builder, enum node_kind kind, const struct met *met)
{
	struct node *node = room_for_node(builder);

	node->kind = kind;
	node->style = met->style;
	node->start = met->start;
	node->end = met->end;
	node->parent = builder->container;
	return node;
}

static void check_properties(struct builder *builder, struct node *node, const struct met *met)
{
	if (met->anchor || met->tag)
		builder_check_properties(builder, node, met->anchor, met->tag);
}

static bool accept_key(struct builder *builder, struct node *node)
{
	if (node->kind != NODE_SCALAR) {
		builder_refuse_at(builder, MSG_complex_key, node->start, 1, NO_ARGS);
		return false;
	}
	if (builder->container->size >= LIMIT_KEYS)
		return stop_at_limit(builder, MSG_limit_keys, node->start, LIMIT_KEYS);
	builder_key(builder, node);
	builder->key = node;
	return true;
}

static_assert(LIMIT_NODES < 1u << NODE_INDEX_BITS, "a child's index needs more bits");
static_assert(sizeof(struct node) <= 48, "a file has a hundred thousand of them");

/* Into the container: as a key, as a key's value, as an item; or as the root. */
static bool place_node(struct builder *builder, struct node *node)
{
	struct node *container = builder->container;

	if (++builder->nodes > LIMIT_NODES)
		return stop_at_limit(builder, MSG_limit_nodes, node->start, LIMIT_NODES);
	if (!container) {
		builder->file->root = node;
		return true;
	}
	if (container->kind == NODE_MAP && !builder->key)
		return accept_key(builder, node);
	builder->key = NULL;
	node->index = container->size & ((1u << NODE_INDEX_BITS) - 1);
	*builder->tail[builder->depth] = node;
	builder->tail[builder->depth] = &node->next;
	container->size++;
	return true;
}

/* Of raw characters the guard has told; what an escape has made nobody has seen yet. */
static bool may_hide(const struct builder *builder, const struct node *node)
{
	return (node->style == STYLE_DOUBLE && builder->guarded->has_backslash) || builder->guarded->has_hidden;
}

bool builder_scalar(struct builder *builder, const struct met *met)
{
	bool is_key = is_key_next(builder);
	struct node *node = new_node(builder, NODE_SCALAR, met);

	if (is_key)
		node->text = builder_key_text(builder, met->text, met->size);
	else
		node->text = met->is_kept ? met->text : arena_text(&builder->file->arena, met->text, met->size);
	node->size = (uint32_t)(met->size <= UINT32_MAX ? met->size : UINT32_MAX);
	check_properties(builder, node, met);
	if (node->size > LIMIT_VALUE || may_hide(builder, node))
		builder_check_value(builder, node);
	builder->last = node;
	return place_node(builder, node);
}

bool builder_alias(struct builder *builder, const struct met *met)
{
	struct node *node = new_node(builder, NODE_SCALAR, met);

	node->text = "";
	builder->alike = builder->spelt; /* it may be a key, though nobody's */
	node->refused = true;
	builder_refuse(builder, MSG_alias, node, ARGS(met->text));
	return place_node(builder, node);
}

bool builder_open(struct builder *builder, enum node_kind kind, const struct met *met)
{
	struct node *node = new_node(builder, kind, met);

	check_properties(builder, node, met);
	if (!place_node(builder, node))
		return false;
	if (builder->depth >= LIMIT_DEPTH)
		return stop_at_limit(builder, MSG_limit_depth, met->start, LIMIT_DEPTH);
	builder->container = node;
	builder->tail[++builder->depth] = &node->children;
	return true;
}

void builder_close(struct builder *builder, struct pos end)
{
	struct node *node = builder->container;

	assert(node); /* readers end only what they began */
	node->end = node->style == STYLE_FLOW ? end : node_last(node)->end;
	if (node->kind == NODE_MAP)
		builder_check_keys(builder, node);
	builder->container = node->parent;
	builder->key = NULL;
	builder->depth--;
}
