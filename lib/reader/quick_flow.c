/* SPDX-License-Identifier: MPL-2.0 */
/* Lists and maps in brackets, over one line or several: each key with its value, no comments between. */
#include <string.h>

#include "reader/quick.h"

struct flow {
	struct quick *quick;
	unsigned outside; /* the depth that it began at */
	bool wants;       /* an item, key or value may come; else a comma or the end */
};

/* The next thing, on this line or a later one; NULL: declined. */
static const char *find_next(struct quick *quick, const char *at)
{
	for (;;) {
		at = quick_spaces(at);
		if (*at != '\n' && *at != '\r')
			return *at == '\0' || *at == '#' ? NULL : at;
		quick_next(quick, at);
		at = quick->line;
		if (quick_is_marker(at))
			return NULL;
	}
}

static bool is_key_due(const struct quick *quick)
{
	return quick->builder.container->kind == NODE_MAP && !quick->builder.key;
}

static const char *open_brackets(struct flow *flow, const char *at)
{
	struct quick *quick = flow->quick;
	struct met met = { .style = STYLE_FLOW, .start = quick_pos(quick, at) };

	if (quick->builder.depth > flow->outside && (!flow->wants || is_key_due(quick)))
		return NULL;
	flow->wants = true;
	met.end = met.start;
	return builder_open(&quick->builder, *at == '[' ? NODE_LIST : NODE_MAP, &met) ? at + 1 : NULL;
}

static const char *close_brackets(struct flow *flow, const char *at)
{
	struct quick *quick = flow->quick;

	if (quick->builder.key || quick->builder.container->kind != (*at == ']' ? NODE_LIST : NODE_MAP))
		return NULL;
	flow->wants = false;
	builder_close(&quick->builder, quick_pos(quick, at + 1));
	return at + 1;
}

/* What libyaml has rules of its own for, which changed from version to version. */
static bool is_special(const char *at)
{
	return *at == '?' || (*at == '#' && at[-1] == ' ') ||
	       (*at == ':' && !quick_is_blank(at[1]) && strchr(",?[]{}", at[1]));
}

/* The end of a plain scalar, on this line; NULL: declined. */
static const char *plain_stop(const char *at)
{
	const char *stop = at;

	for (; !quick_is_break(*stop) && !strchr(",[]{}", *stop); stop++) {
		if (is_special(stop))
			return NULL;
		if (*stop == ':' && quick_is_blank(stop[1]))
			break;
	}
	return quick_trim(at, stop);
}

static const char *read_plain(struct quick *quick, const char *at, struct met *met)
{
	const char *stop = quick_begins_plain(at) ? plain_stop(at) : NULL;

	if (!stop)
		return NULL;
	*met = (struct met){ .style = STYLE_PLAIN, .start = quick_pos(quick, at), .text = at,
			     .size = (size_t)(stop - at) };
	met->end = quick_pos(quick, stop);
	return stop;
}

static const char *read_scalar(struct quick *quick, const char *at, struct met *met)
{
	const char *close;

	if (*at != '"' && *at != '\'')
		return read_plain(quick, at, met);
	close = quick_close(quick, at);
	return close && quick_quoted_met(quick, at, close, met) ? close + 1 : NULL;
}

/* A key ends in a colon with a space behind, on the line that it began on; nothing else does. */
static const char *take_scalar(struct flow *flow, const char *at)
{
	struct quick *quick = flow->quick;
	bool is_key = is_key_due(quick);
	struct met met;
	const char *behind;

	if (!flow->wants)
		return NULL;
	behind = read_scalar(quick, at, &met);
	if (!behind)
		return NULL;
	if (is_key) {
		behind = quick_spaces(behind);
		if (*behind != ':' || !quick_is_blank(behind[1]) || met.start.line != met.end.line ||
		    behind - at > QUICK_KEY)
			return NULL;
		behind++;
	}
	flow->wants = is_key;
	if (builder_scalar(&quick->builder, &met))
		return behind;
	/* libyaml has looked no further than the comma: a million of `a,` are not read twice to be refused once */
	quick->is_refused = quick->builder.nodes > LIMIT_NODES && *behind == ',';
	return NULL;
}

static const char *take_one(struct flow *flow, const char *at)
{
	switch (*at) {
	case '[':
	case '{':
		return open_brackets(flow, at);
	case ']':
	case '}':
		return close_brackets(flow, at);
	case ',':
		if (flow->wants)
			return NULL;
		flow->wants = true;
		return at + 1;
	default:
		return take_scalar(flow, at);
	}
}

bool quick_flow(struct quick *quick, const char *at)
{
	struct flow flow = { .quick = quick, .outside = quick->builder.depth };

	quick->waiting = false;
	do {
		at = find_next(quick, at);
		if (at)
			at = take_one(&flow, at);
	} while (at && quick->builder.depth > flow.outside);
	if (!at || !quick_is_rest_empty(at))
		return false;
	quick_next(quick, at);
	return true;
}
