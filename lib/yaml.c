/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml's events as nodes with their places: the safe YAML of the format and nothing more.
 * Anchors, aliases, tags, merge keys, second documents and duplicate keys are refused where they
 * stand; depth and counts are bounded between events, since libyaml bounds neither. */
#include <string.h>

#include "set.h"

struct builder {
	struct file *file;
	struct kk_set *set;
	const struct guarded *guarded;
	struct node *container; /* being filled; NULL at the root */
	struct node **tail[LIMIT_DEPTH + 1]; /* where the container's next child goes */
	struct node *key;       /* read, its value not yet */
	struct node *last;      /* the latest scalar, for explaining an error after it */
	unsigned depth, documents;
	size_t nodes;
};

/* What one event leaves to do. */
enum step { GO_ON, STOP };

static struct pos pos_of(const yaml_mark_t *mark)
{
	return (struct pos){ (uint32_t)mark->line, (uint32_t)mark->column };
}

static struct finding *refuse(struct builder *builder, enum message_id message, const struct node *node,
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
		return NEW_ARRAY(&builder->file->arena, struct node, is_key_next(builder) ? 2 : 1);
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

/* The anchor or tag as the file spells it, up to the next space; empty where it does not stand by `from`. */
static const char *property_at(struct builder *builder, size_t *from, char mark, size_t *size)
{
	const struct source *source = &builder->file->source;
	size_t at = *from;

	while (at < source->size && strchr(" \t\r\n", source->bytes[at]))
		at++;
	*from = at;
	for (*size = 0; at + *size < source->size && !strchr(" \t\r\n", source->bytes[at + *size]); ++*size)
		;
	if (at >= source->size || source->bytes[at] != mark)
		*size = 0;
	return arena_text(&builder->file->arena, source->bytes + at, *size);
}

static void refuse_property(struct builder *builder, enum message_id message, size_t at, size_t size, const char *text)
{
	struct source *source = &builder->file->source;

	find_report(builder->file, message,
		    (struct place){ source, source_pos(source, at), source_pos(source, at + size) }, NULL, ARGS(text));
}

/* Anchors and tags say nothing that the format does not say in words: refused, and reading goes on. */
static void check_properties(struct builder *builder, struct node *node, const yaml_char_t *anchor,
			     const yaml_char_t *tag)
{
	size_t from = source_offset(&builder->file->source, node->start), size;

	for (int turn = 0; turn < 2; turn++) {
		const char *mark;

		(void)property_at(builder, &from, '&', &size);
		if (anchor && size) {
			size = strlen((const char *)anchor) + 1;
			refuse_property(builder, MSG_anchor, from, size, (const char *)anchor);
		} else if (tag && *(mark = property_at(builder, &from, '!', &size))) {
			refuse_property(builder, MSG_tag, from, size, mark);
		}
		from += size;
	}
	node->refused = true;
}

static bool stands_raw(const struct builder *builder, const struct node *node, const char *at, size_t size)
{
	struct source *source = &builder->file->source;
	size_t from = source_offset(source, node->start), to = source_offset(source, node->end);

	for (; from + size <= to; from++)
		if (memcmp(source->bytes + from, at, size) == 0)
			return true;
	return false;
}

static bool is_letter(const char *at, const char *end)
{
	int32_t code = at < end ? text_next(&at, end) : TEXT_BAD;

	return code != TEXT_BAD && text_is_word(code);
}

/* What is wrong with a character that an escape may have made; MSG_COUNT: nothing. */
static enum message_id fault_of(int32_t code, bool in_word)
{
	if (text_is_control(code) && code != '\n' && code != '\t')
		return MSG_control_escaped;
	if (text_is_noncharacter(code))
		return MSG_noncharacter;
	if (text_is_deceptive(code))
		return MSG_deceptive;
	return text_is_invisible(code) && in_word ? MSG_invisible : MSG_COUNT;
}

/* What an escape in " " made; of raw characters the guard has told, and the value says what nobody can see. */
static void check_characters(struct builder *builder, struct node *node)
{
	const char *at = node->text, *end = at + node->size;
	bool after_word = false;

	while (at < end && !node->refused) {
		const char *start = at;
		int32_t code = text_next(&at, end);
		enum message_id fault = fault_of(code, after_word && is_letter(at, end));
		char name[12];

		after_word = text_is_word(code);
		if (fault == MSG_COUNT)
			continue;
		node->refused = true;
		if (stands_raw(builder, node, start, (size_t)(at - start)))
			continue;
		guard_name(name, code);
		refuse(builder, fault, node, ARGS(name));
	}
}

static void check_value(struct builder *builder, struct node *node)
{
	struct arena *arena = &builder->file->arena;

	if (node->size > LIMIT_VALUE) {
		refuse(builder, MSG_limit_value, node,
		       ARGS(number_text(arena, LIMIT_VALUE), number_text(arena, node->size)));
		node->refused = true;
	}
	if ((node->style == STYLE_DOUBLE && builder->guarded->has_backslash) || builder->guarded->has_hidden)
		check_characters(builder, node);
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
	struct node *node = new_node(builder, NODE_SCALAR, event);
	const char *text = (const char *)event->data.scalar.value;

	node->style = scalar_style(event->data.scalar.style);
	node->text = arena_text(&builder->file->arena, text, event->data.scalar.length);
	node->size = (uint32_t)(event->data.scalar.length <= UINT32_MAX ? event->data.scalar.length : UINT32_MAX);
	if (event->data.scalar.anchor || event->data.scalar.tag)
		check_properties(builder, node, event->data.scalar.anchor, event->data.scalar.tag);
	check_value(builder, node);
	builder->last = node;
	return place_node(builder, node, event);
}

/* Most keys are typed as they are compared. */
static bool is_folded(const struct node *key)
{
	const char *at = key->text;

	while ((*at >= 'a' && *at <= 'z') || *at == '_')
		at++;
	return at == key->text + key->size;
}

static void keep_folded(struct arena *arena, struct node *key, const char *folded, size_t size)
{
	size_t own = (size_t)key->size + 1;
	char *both = arena_grow(arena, (char *)(uintptr_t)key->text, own, own + size + 1);

	memcpy(both + own, folded, size + 1);
	key->text = both;
	key->is_refolded = true;
}

/* The form in which keys are compared; one too long to be a key is refused by its length. */
static void fold_key(struct builder *builder, struct node *key)
{
	struct arena *arena = &builder->file->arena;
	size_t length = key->size > LIMIT_KEY ? text_length(key->text, key->size) : key->size, size;
	char folded[LIMIT_KEY * 4 + 8] WRITTEN_FIRST;

	if (length > LIMIT_KEY) {
		refuse(builder, MSG_limit_key, key, ARGS(number_text(arena, LIMIT_KEY), number_text(arena, length)));
		key->refused = true;
	} else if (!is_folded(key)) {
		size = text_fold(key->text, key->size, folded, sizeof(folded));
		if (size != SIZE_MAX)
			keep_folded(arena, key, folded, size);
	}
	key->hash = key_hash(node_folded(key));
	if (key->style == STYLE_PLAIN && strcmp(key->text, "<<") == 0) {
		refuse(builder, MSG_merge_key, key, NO_ARGS);
		key->refused = true;
	}
}

static enum step accept_key(struct builder *builder, struct node *node, const yaml_event_t *event)
{
	if (node->kind != NODE_SCALAR) {
		refuse_at(builder, MSG_complex_key, &event->start_mark, 1, NO_ARGS);
		return STOP;
	}
	if (builder->container->size >= LIMIT_KEYS)
		return stop_at_limit(builder, MSG_limit_keys, event, LIMIT_KEYS);
	fold_key(builder, node);
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
	if (event->data.mapping_start.anchor || event->data.mapping_start.tag)
		check_properties(builder, node, event->data.mapping_start.anchor, event->data.mapping_start.tag);
	return open_container(builder, node, event);
}

static enum step on_list(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = new_node(builder, NODE_LIST, event);

	node->style = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? STYLE_FLOW : STYLE_BLOCK;
	if (event->data.sequence_start.anchor || event->data.sequence_start.tag)
		check_properties(builder, node, event->data.sequence_start.anchor, event->data.sequence_start.tag);
	return open_container(builder, node, event);
}

/* node_key of a node that is still being built. */
static struct node *key_of(struct node *value)
{
	return value - value->has_key;
}

static void refuse_twice(struct builder *builder, struct node *first, struct node *again)
{
	static const struct bilingual label = { { "først her", "first here" } };

	if (first->refused && again->refused)
		return;
	again->refused = true;
	find_relate(refuse(builder, MSG_duplicate_key, again, ARGS(again->text)),
		    node_place(&builder->file->source, first), label);
}

static bool same_key(const struct node *a, const struct node *b)
{
	return a->hash == b->hash && strcmp(node_folded(a), node_folded(b)) == 0;
}

#define FEW_KEYS 24

static void check_few(struct builder *builder, const struct node *map)
{
	for (struct node *child = node_first(map); child; child = child->next)
		for (struct node *other = node_first(map); other != child; other = other->next)
			if (same_key(key_of(other), key_of(child))) {
				refuse_twice(builder, key_of(other), key_of(child));
				break;
			}
}

static void check_many(struct builder *builder, const struct node *map)
{
	size_t slots = 64, at;
	struct node **seen;

	while (slots < (size_t)map->size * 2)
		slots *= 2;
	seen = NEW_ARRAY(&builder->file->arena, struct node *, slots);
	for (struct node *child = node_first(map); child; child = child->next) {
		for (at = key_of(child)->hash & (slots - 1); seen[at] && !same_key(seen[at], key_of(child));
		     at = (at + 1) & (slots - 1))
			;
		if (seen[at])
			refuse_twice(builder, seen[at], key_of(child));
		else
			seen[at] = key_of(child);
	}
}

/* The end of a block collection is its last child's: libyaml's mark is the next token's. */
static enum step on_end(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = builder->container, *last = node ? node_first(node) : NULL;

	if (!node) /* libyaml ends only what it began */
		return STOP;
	if (node->style == STYLE_FLOW) {
		node->end = pos_of(&event->end_mark);
	} else {
		while (last && last->next)
			last = last->next;
		if (last)
			node->end = last->end;
	}
	if (node->kind == NODE_MAP && node->size <= FEW_KEYS)
		check_few(builder, node);
	else if (node->kind == NODE_MAP)
		check_many(builder, node);
	builder->container = node->parent;
	builder->key = NULL;
	builder->depth--;
	return GO_ON;
}

static enum step on_alias(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = new_node(builder, NODE_SCALAR, event);

	node->text = "";
	node->refused = true;
	refuse(builder, MSG_alias, node, ARGS((const char *)event->data.alias.anchor));
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
