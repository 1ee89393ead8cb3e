/* SPDX-License-Identifier: MPL-2.0 */
/* YAML, by libyaml: mappings, lists, every key, and nothing that our format does not have. */
#include <string.h>

#include <yaml.h>

#include "shape_parts.h"

#define MOST_DEPTH 64

struct nest { bool mapping[MOST_DEPTH], key[MOST_DEPTH]; unsigned depth; };

static void open_level(struct nest *nest, bool mapping)
{
	MUST(nest->depth + 1 < MOST_DEPTH);
	nest->depth++;
	nest->mapping[nest->depth] = nest->key[nest->depth] = mapping;
}

/* In a mapping keys and values take turns. */
static bool is_key(struct nest *nest)
{
	bool key = nest->mapping[nest->depth] && nest->key[nest->depth];

	nest->key[nest->depth] = nest->mapping[nest->depth] && !key;
	return key;
}

static void add_event(struct fuzz_bytes *shape, const yaml_event_t *event, struct nest *nest)
{
	switch (event->type) {
	case YAML_MAPPING_START_EVENT: case YAML_SEQUENCE_START_EVENT:
		MUST(!is_key(nest));
		MUST(!event->data.mapping_start.anchor && !event->data.mapping_start.tag);
		open_level(nest, event->type == YAML_MAPPING_START_EVENT);
		shape_token(shape, event->type == YAML_MAPPING_START_EVENT ? "{" : "[", "", 0);
		break;
	case YAML_MAPPING_END_EVENT: case YAML_SEQUENCE_END_EVENT:
		nest->depth--;
		shape_token(shape, "end", "", 0);
		break;
	case YAML_SCALAR_EVENT:
		MUST(!event->data.scalar.anchor && !event->data.scalar.tag);
		if (is_key(nest))
			shape_token(shape, "key ", (const char *)event->data.scalar.value, event->data.scalar.length);
		else
			shape_token(shape, "value", "", 0);
		break;
	case YAML_DOCUMENT_START_EVENT: shape_token(shape, "document", "", 0); break;
	default: MUST(event->type != YAML_ALIAS_EVENT); break;
	}
}

void shape_yaml(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	struct nest nest = { .depth = 0 };
	yaml_parser_t parser;
	bool more = true;

	MUST(yaml_parser_initialize(&parser));
	yaml_parser_set_input_string(&parser, (const unsigned char *)output->at, output->size);
	while (more) {
		yaml_event_t event;

		MUST(yaml_parser_parse(&parser, &event));
		add_event(shape, &event, &nest);
		more = event.type != YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
}
