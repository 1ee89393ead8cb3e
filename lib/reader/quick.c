/* SPDX-License-Identifier: MPL-2.0 */
/* The quick reader: line by line, what is further in belongs to what stands above it. */
#include <string.h>

#include "reader/quick.h"

bool quick_value(struct quick *quick, const struct met *met)
{
	quick->waiting = false;
	return builder_scalar(&quick->builder, met);
}

/* What waits in vain has an empty value, right behind its ':' or '-'. */
static bool fill(struct quick *quick)
{
	struct met met = { .style = STYLE_PLAIN, .is_kept = true, .text = "" };

	met.start = met.end = quick->mark;
	return !quick->waiting || quick_value(quick, &met);
}

static void wait_behind(struct quick *quick, const char *at)
{
	quick->waiting = true;
	quick->mark = quick_pos(quick, at);
}

static bool close_top(struct quick *quick)
{
	if (!fill(quick))
		return false;
	builder_close(&quick->builder, quick->mark);
	quick->depth--;
	return true;
}

static bool open_frame(struct quick *quick, const char *at, struct quick_frame frame)
{
	struct met met = { .style = STYLE_BLOCK, .start = quick_pos(quick, at) };

	met.end = met.start;
	if (!builder_open(&quick->builder, frame.is_list ? NODE_LIST : NODE_MAP, &met))
		return false;
	quick->frames[++quick->depth] = frame;
	return true;
}

static bool is_dash(const char *at)
{
	return *at == '-' && quick_is_blank(at[1]);
}

/* What is open and further in than this line is closed, and so is a list that its dash does not go on with. */
static bool leave(struct quick *quick, size_t column, bool is_item)
{
	for (;;) {
		const struct quick_frame *top = quick_top(quick);

		if (!quick->depth || top->indent < column ||
		    (top->indent == column && (is_item || !top->is_indentless)))
			return true;
		if (!close_top(quick))
			return false;
	}
}

/* Something may begin here: the root, or what is waited for. */
static bool may_begin(const struct quick *quick, size_t column)
{
	if (!quick->depth)
		return !quick->builder.file->root;
	return quick->waiting && quick_top(quick)->indent < column;
}

/* A dash's list is open, or begins with it. */
static bool find_list(struct quick *quick, const char *at)
{
	const struct quick_frame *top = quick_top(quick);
	size_t column = (size_t)(at - quick->line);

	if (may_begin(quick, column))
		return open_frame(quick, at, (struct quick_frame){ column, true, false });
	if (!quick->depth || top->indent != column)
		return false;
	if (top->is_list)
		return fill(quick);
	return quick->waiting && open_frame(quick, at, (struct quick_frame){ column, true, true });
}

static bool read_value(struct quick *quick, const char *at)
{
	switch (*at) {
	case '"':
	case '\'':
		return quick_quoted(quick, at, quick_close(quick, at));
	case '[':
	case '{':
		return quick_flow(quick, at);
	case '|':
	case '>':
		return quick_block(quick, at);
	default:
		return quick_begins_plain(at) && quick_plain(quick, at);
	}
}

/* A key's map is open, or begins with it. */
static bool find_map(struct quick *quick, const char *at)
{
	const struct quick_frame *top = quick_top(quick);
	size_t column = (size_t)(at - quick->line);

	if (may_begin(quick, column))
		return open_frame(quick, at, (struct quick_frame){ column, false, false });
	return quick->depth && !top->is_list && top->indent == column && fill(quick);
}

/* From `at` to `stop`, and the rest of its line behind the colon. */
static bool read_key(struct quick *quick, const char *at, const char *stop, const char *colon)
{
	struct met met = { .style = STYLE_PLAIN, .text = at, .size = (size_t)(stop - at) };

	if (colon - at > QUICK_KEY || !find_map(quick, at))
		return false;
	met.start = quick_pos(quick, at);
	met.end = quick_pos(quick, stop);
	if (*at == '"' || *at == '\'') {
		met.style = *at == '"' ? STYLE_DOUBLE : STYLE_SINGLE;
		met.text++;
		met.size -= 2;
		if (memchr(met.text, *at == '"' ? '\\' : '\'', met.size))
			return false;
	}
	if (!builder_scalar(&quick->builder, &met))
		return false;
	wait_behind(quick, colon + 1);
	at = quick_spaces(colon + 1);
	if (!quick_is_over(at))
		return read_value(quick, at);
	quick_next(quick, at);
	return true;
}

/* The end of what may be a key, on this line; NULL: there is none. */
static const char *key_stop(const struct quick *quick, const char *at)
{
	const char *end = quick_break(quick, at), *stop;

	if (*at != '"' && *at != '\'')
		return quick_begins_plain(at) ? quick_trim(at, quick_plain_limit(at, end)) : NULL;
	stop = quick_close(quick, at);
	return stop && stop < end ? stop + 1 : NULL;
}

/* The first thing on a line or behind a dash: a key or a value. */
static bool read_content(struct quick *quick, const char *at)
{
	const char *stop = key_stop(quick, at), *colon = stop ? quick_spaces(stop) : at;

	if (stop && *colon == ':' && quick_is_blank(colon[1]))
		return read_key(quick, at, stop, colon);
	return quick->depth && may_begin(quick, (size_t)(at - quick->line)) && read_value(quick, at);
}

static bool read_line(struct quick *quick, const char *at)
{
	if (at == quick->line && quick_is_marker(at)) {
		bool begins = *at == '-' && !quick->has_document && !quick->builder.file->root &&
			      quick_is_rest_empty(at + 3);

		quick->has_document = true;
		quick_next(quick, at);
		return begins;
	}
	if (!leave(quick, (size_t)(at - quick->line), is_dash(at)))
		return false;
	while (is_dash(at)) {
		if (!find_list(quick, at))
			return false;
		wait_behind(quick, at + 1);
		at = quick_spaces(at + 1);
		if (quick_is_over(at)) {
			quick_next(quick, at);
			return true;
		}
	}
	return read_content(quick, at);
}

static bool read_lines(struct quick *quick)
{
	while (quick->line < quick->end) {
		const char *at = quick_spaces(quick->line);

		if (quick_is_over(at))
			quick_next(quick, at);
		else if (!read_line(quick, at))
			return false;
	}
	while (quick->depth)
		if (!close_top(quick))
			return false;
	return quick->builder.file->root;
}

bool quick_read(struct file *file, const struct guarded *guarded)
{
	const struct source source = file->source;
	const struct findings findings = *file->findings;
	const struct arena_mark mark = arena_mark(&file->arena);
	struct quick quick = { .builder = { .file = file, .set = file->set, .guarded = guarded },
			       .line = source.bytes, .end = source.bytes + source.size, .counted = source.bytes };

	if (!guarded->has_hidden && !memchr(source.bytes, '\t', source.size) && read_lines(&quick) &&
	    file->findings->count == findings.count)
		return true;
	if (quick.is_refused && file->findings->count == findings.count + 1) {
		file->root = NULL;
		return true;
	}
	*findings.last = NULL;
	*file->findings = findings;
	file->source = source;
	file->root = NULL;
	arena_rewind(&file->arena, &mark);
	return false;
}
