/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml's events as nodes with their places: the safe YAML of the format and nothing more.
 * Anchors, aliases, tags, merge keys, second documents and duplicate keys are refused where they
 * stand; depth and counts are bounded between events, since libyaml bounds neither. */
#include "builder.h"

/* What one event leaves to do. */
enum step { GO_ON, STOP };

static struct pos pos_of(const yaml_mark_t *mark)
{
	return (struct pos){ (uint32_t)mark->line, (uint32_t)mark->column };
}

struct finding *builder_refuse(struct builder *builder, enum message_id message, const struct node *node,
			       const char *const *args)
{
	return find_report(builder->file, message, node_place(&builder->file->source, node), node, args);
}

/* A finding at the event itself: its start, `size` code points long. */
static void refuse_at(struct builder *builder, enum message_id message, const yaml_mark_t *mark, uint32_t size,
		      const char *const *args)
{
	struct pos start = pos_of(mark), end = { start.line, start.column + size };

	find_report(builder->file, message, (struct place){ &builder->file->source, start, end }, NULL, args);
}

/* Passed limits end the reading: what follows would only repeat them. */
static enum step stop_at_limit(struct builder *builder, enum message_id message, const yaml_event_t *event,
			       uint64_t limit)
{
	struct arena *arena = &builder->file->arena;

	refuse_at(builder, message, &event->start_mark, 1,
		  ARGS(number_text(arena, limit), number_text(arena, limit + 1)));
	return STOP;
}

static enum step place_node(struct builder *builder, struct node *node, const yaml_event_t *event);

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

static struct node *new_node(struct builder *builder, enum node_kind kind, const yaml_event_t *event)
{
	struct node *node = room_for_node(builder);

	node->kind = (uint8_t)kind;
	node->start = pos_of(&event->start_mark);
	node->end = pos_of(&event->end_mark);
	node->parent = builder->container;
	return node;
}

static void check_properties(struct builder *builder, struct node *node, const yaml_char_t *anchor,
			     const yaml_char_t *tag)
{
	if (anchor || tag)
		builder_check_properties(builder, node, anchor, tag);
}

/* Of raw characters the guard has told; what an escape has made nobody has seen yet. */
static bool may_hide(const struct builder *builder, const struct node *node)
{
	return (node->style == STYLE_DOUBLE && builder->guarded->has_backslash) || builder->guarded->has_hidden;
}

static uint8_t scalar_style(yaml_scalar_style_t style)
{
	switch (style) {
	case YAML_SINGLE_QUOTED_SCALAR_STYLE:
		return STYLE_SINGLE;
	case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
		return STYLE_DOUBLE;
	case YAML_LITERAL_SCALAR_STYLE:
		return STYLE_LITERAL;
	case YAML_FOLDED_SCALAR_STYLE:
		return STYLE_FOLDED;
	default:
		return STYLE_PLAIN;
	}
}

static enum step on_scalar(struct builder *builder, const yaml_event_t *event)
{
	const char *text = (const char *)event->data.scalar.value;
	size_t size = event->data.scalar.length;
	bool is_key = is_key_next(builder);
	struct node *node = new_node(builder, NODE_SCALAR, event);

	node->style = scalar_style(event->data.scalar.style);
	node->text = is_key ? builder_key_text(builder, text, size) : arena_text(&builder->file->arena, text, size);
	node->size = (uint32_t)(size <= UINT32_MAX ? size : UINT32_MAX);
	check_properties(builder, node, event->data.scalar.anchor, event->data.scalar.tag);
	if (node->size > LIMIT_VALUE || may_hide(builder, node))
		builder_check_value(builder, node);
	builder->last = node;
	return place_node(builder, node, event);
}

static enum step accept_key(struct builder *builder, struct node *node, const yaml_event_t *event)
{
	if (node->kind != NODE_SCALAR) {
		refuse_at(builder, MSG_complex_key, &event->start_mark, 1, NO_ARGS);
		return STOP;
	}
	if (builder->container->size >= LIMIT_KEYS)
		return stop_at_limit(builder, MSG_limit_keys, event, LIMIT_KEYS);
	builder_key(builder, node);
	builder->key = node;
	return GO_ON;
}

/* Into the container: as a key, as a key's value, as an item; or as the root. */
static enum step place_node(struct builder *builder, struct node *node, const yaml_event_t *event)
{
	struct node *container = builder->container;

	if (++builder->nodes > LIMIT_NODES)
		return stop_at_limit(builder, MSG_limit_nodes, event, LIMIT_NODES);
	if (!container) {
		builder->file->root = node;
		return GO_ON;
	}
	if (container->kind == NODE_MAP && !builder->key)
		return accept_key(builder, node, event);
	builder->key = NULL;
	*builder->tail[builder->depth] = node;
	builder->tail[builder->depth] = &node->next;
	container->size++;
	return GO_ON;
}

static enum step open_container(struct builder *builder, struct node *node, const yaml_event_t *event)
{
	enum step step = place_node(builder, node, event);

	if (step == STOP)
		return STOP;
	if (builder->depth >= LIMIT_DEPTH)
		return stop_at_limit(builder, MSG_limit_depth, event, LIMIT_DEPTH);
	builder->container = node;
	builder->tail[++builder->depth] = &node->children;
	return GO_ON;
}

static enum step on_map(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = new_node(builder, NODE_MAP, event);

	node->style = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? STYLE_FLOW : STYLE_BLOCK;
	check_properties(builder, node, event->data.mapping_start.anchor, event->data.mapping_start.tag);
	return open_container(builder, node, event);
}

static enum step on_list(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = new_node(builder, NODE_LIST, event);

	node->style = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? STYLE_FLOW : STYLE_BLOCK;
	check_properties(builder, node, event->data.sequence_start.anchor, event->data.sequence_start.tag);
	return open_container(builder, node, event);
}

/* The end of a block collection is its last child's: libyaml's mark is the next token's. */
static enum step on_end(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = builder->container;

	assert(node); /* libyaml ends only what it began */
	node->end = node->style == STYLE_FLOW ? pos_of(&event->end_mark) : node_last(node)->end;
	if (node->kind == NODE_MAP)
		builder_check_keys(builder, node);
	builder->container = node->parent;
	builder->key = NULL;
	builder->depth--;
	return GO_ON;
}

static enum step on_alias(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = new_node(builder, NODE_SCALAR, event);

	node->text = "";
	builder->alike = builder->spelt; /* it may be a key, though nobody's */
	node->refused = true;
	builder_refuse(builder, MSG_alias, node, ARGS((const char *)event->data.alias.anchor));
	return place_node(builder, node, event);
}

static enum step on_document(struct builder *builder, const yaml_event_t *event)
{
	if (builder->documents++) {
		refuse_at(builder, MSG_second_document, &event->start_mark, event->data.document_start.implicit ? 1 : 3,
			  NO_ARGS);
		return STOP;
	}
	if (event->data.document_start.tag_directives.start != event->data.document_start.tag_directives.end)
		refuse_at(builder, MSG_directive, &event->start_mark, 1, NO_ARGS);
	return GO_ON;
}

static enum step on_event(struct builder *builder, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		return on_document(builder, event);
	case YAML_ALIAS_EVENT:
		return on_alias(builder, event);
	case YAML_SCALAR_EVENT:
		return on_scalar(builder, event);
	case YAML_SEQUENCE_START_EVENT:
		return on_list(builder, event);
	case YAML_MAPPING_START_EVENT:
		return on_map(builder, event);
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return on_end(builder, event);
	case YAML_STREAM_END_EVENT:
	case YAML_NO_EVENT:
		return STOP;
	default:
		return GO_ON;
	}
}

/* Next event, or false after saying why there is none. */
static bool next_event(struct builder *builder)
{
	struct foreign *foreign = &builder->file->worker->foreign;

	if (!yaml_parser_parse(&foreign->parser, &foreign->event)) {
		if (foreign->parser.error == YAML_MEMORY_ERROR)
			longjmp(builder->file->worker->oom, 1);
		yaml_report(builder->file, &foreign->parser, builder->last, builder->container);
		return false;
	}
	foreign->event_live = true;
	return true;
}

static bool read_events(struct builder *builder)
{
	struct foreign *foreign = &builder->file->worker->foreign;
	bool complete = false;
	enum step step = GO_ON;

	while (step == GO_ON) {
		if (!next_event(builder))
			return false;
		complete = foreign->event.type == YAML_STREAM_END_EVENT;
		step = on_event(builder, &foreign->event);
		yaml_event_delete(&foreign->event);
		foreign->event_live = false;
	}
	return complete;
}

void yaml_read(struct file *file, const struct guarded *guarded)
{
	struct builder builder = { .file = file, .set = file->set, .guarded = guarded };
	struct foreign *foreign = &file->worker->foreign;

	if (!yaml_open(foreign, file->source.bytes, file->source.size))
		longjmp(file->worker->oom, 1);
	yaml_feed_whole(&foreign->parser);
	if (!read_events(&builder))
		file->root = NULL;
	foreign_release(foreign);
	if (!file->root && !file->findings->count)
		find_report(file, MSG_nothing, (struct place){ .source = &file->source }, NULL, NO_ARGS);
}
