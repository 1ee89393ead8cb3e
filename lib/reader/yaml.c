/* SPDX-License-Identifier: MPL-2.0 */
/* libyaml's events as nodes with their places: the safe YAML of the format and nothing more.
 * Anchors, aliases, tags, merge keys, second documents and duplicate keys are refused where they
 * stand; depth and counts are bounded between events, since libyaml bounds neither. */
#include "reader/builder.h"

/* What one event leaves to do. */
enum step { GO_ON, STOP };

static struct pos pos_of(const yaml_mark_t *mark)
{
	return (struct pos){ (uint32_t)mark->line, (uint32_t)mark->column };
}

static enum step step_of(bool go_on)
{
	return go_on ? GO_ON : STOP;
}

static struct met met_of(const yaml_event_t *event)
{
	return (struct met){ .start = pos_of(&event->start_mark), .end = pos_of(&event->end_mark) };
}

static enum node_style scalar_style(yaml_scalar_style_t style)
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
	struct met met = met_of(event);

	met.style = scalar_style(event->data.scalar.style);
	met.text = (const char *)event->data.scalar.value;
	met.size = event->data.scalar.length;
	met.anchor = event->data.scalar.anchor;
	met.tag = event->data.scalar.tag;
	return step_of(builder_scalar(builder, &met));
}

static enum step on_map(struct builder *builder, const yaml_event_t *event)
{
	struct met met = met_of(event);

	met.style = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? STYLE_FLOW : STYLE_BLOCK;
	met.anchor = event->data.mapping_start.anchor;
	met.tag = event->data.mapping_start.tag;
	return step_of(builder_open(builder, NODE_MAP, &met));
}

static enum step on_list(struct builder *builder, const yaml_event_t *event)
{
	struct met met = met_of(event);

	met.style = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? STYLE_FLOW : STYLE_BLOCK;
	met.anchor = event->data.sequence_start.anchor;
	met.tag = event->data.sequence_start.tag;
	return step_of(builder_open(builder, NODE_LIST, &met));
}

static enum step on_alias(struct builder *builder, const yaml_event_t *event)
{
	struct met met = met_of(event);

	met.text = (const char *)event->data.alias.anchor;
	return step_of(builder_alias(builder, &met));
}

static enum step on_document(struct builder *builder, const yaml_event_t *event)
{
	struct pos start = pos_of(&event->start_mark);

	if (builder->documents++) {
		builder_refuse_at(builder, MSG_second_document, start, event->data.document_start.implicit ? 1 : 3,
				  NO_ARGS);
		return STOP;
	}
	if (event->data.document_start.tag_directives.start != event->data.document_start.tag_directives.end)
		builder_refuse_at(builder, MSG_directive, start, 1, NO_ARGS);
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
	case YAML_MAPPING_END_EVENT: /* libyaml's mark of a block's end is the next token's */
		builder_close(builder, pos_of(&event->end_mark));
		return GO_ON;
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

	if (!foreign->libyaml.parser_parse(&foreign->parser, &foreign->event)) {
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
		foreign->libyaml.event_delete(&foreign->event);
		foreign->event_live = false;
	}
	return complete;
}

int yaml_read(struct file *file, const struct guarded *guarded)
{
	struct builder builder = { .file = file, .set = file->set, .guarded = guarded };
	struct foreign *foreign = &file->worker->foreign;
	int error = yaml_open(foreign, file->source.bytes, file->source.size);

	if (error == -ENOMEM)
		longjmp(file->worker->oom, 1);
	if (error)
		return error;
	if (!read_events(&builder))
		file->root = NULL;
	foreign_release(foreign);
	if (!file->root && !file->findings->count)
		find_report(file, MSG_nothing, (struct place){ .source = &file->source }, NULL, NO_ARGS);
	return 0;
}
