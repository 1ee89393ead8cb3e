/* SPDX-License-Identifier: MPL-2.0 */
/* Reading a baseline. JSON is YAML, and libyaml tells when memory ran out; a JSON reader that goes on without the
 * byte it had no room for would read another fingerprint, and what is known would count as new. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/library.h"
#include "finding/finding.h"
#include "set/set.h"

#define DEPTH 8 /* {"known": [{"id": …}]} takes three; what others add may nest a little */
#define ITEM 3

enum name { NAME_NONE, NAME_OTHER, NAME_KNOWN, NAME_ID };

struct reader {
	struct kk_set *set;
	struct level {
		bool is_map;
		enum name name; /* whose value comes next in a map; NAME_NONE: a name does */
	} levels[DEPTH + 1]; /* from 1 */
	size_t depth, room;
	bool known, has_id; /* the list was there; this item has its fingerprint */
};

/* Where two levels or more are open. */
static bool in_list(const struct reader *reader)
{
	return reader->levels[1].name == NAME_KNOWN && !reader->levels[2].is_map;
}

static int take(struct reader *reader, const char *id, size_t size)
{
	struct kk_set *set = reader->set;

	if (size != sizeof(struct fingerprint) - 1 || strspn(id, "0123456789abcdef") != size)
		return -EBADMSG;
	if (set->baseline_count == reader->room) {
		size_t room = reader->room ? reader->room * 2 : 64;

		set->baseline = arena_grow(&set->arena, set->baseline, reader->room * sizeof(set->baseline[0]),
					   room * sizeof(set->baseline[0]));
		reader->room = room;
	}
	set->baseline[set->baseline_count++] = arena_text(&set->arena, id, size);
	reader->has_id = true;
	return 0;
}

static enum name name_of(const struct reader *reader, const char *text)
{
	if (reader->depth == 1 && strcmp(text, "known") == 0)
		return NAME_KNOWN;
	return reader->depth == ITEM && in_list(reader) && strcmp(text, "id") == 0 ? NAME_ID : NAME_OTHER;
}

static int on_scalar(struct reader *reader, const char *text, size_t size)
{
	struct level *level = &reader->levels[reader->depth];
	enum name name = level->name;

	if (reader->depth == 0 || (reader->depth == 2 && in_list(reader)))
		return -EBADMSG;
	if (level->is_map)
		level->name = name ? NAME_NONE : name_of(reader, text);
	return name == NAME_ID ? take(reader, text, size) : 0;
}

static int on_start(struct reader *reader, bool is_map)
{
	const struct level *above = &reader->levels[reader->depth];

	if (reader->depth == DEPTH || (above->is_map && above->name == NAME_NONE) || above->name == NAME_ID ||
	    (reader->depth == 0 && !is_map) || (reader->depth == 2 && in_list(reader) && !is_map))
		return -EBADMSG;
	reader->known |= reader->depth == 1 && above->name == NAME_KNOWN && !is_map;
	reader->levels[++reader->depth] = (struct level){ .is_map = is_map };
	reader->has_id &= reader->depth > ITEM;
	return 0;
}

static int on_end(struct reader *reader)
{
	if (reader->depth == ITEM && in_list(reader) && !reader->has_id)
		return -EBADMSG;
	reader->depth--;
	reader->levels[reader->depth].name = NAME_NONE;
	return 0;
}

static int on_event(struct reader *reader, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SCALAR_EVENT:
		return on_scalar(reader, (const char *)event->data.scalar.value, event->data.scalar.length);
	case YAML_MAPPING_START_EVENT:
		return on_start(reader, true);
	case YAML_SEQUENCE_START_EVENT:
		return on_start(reader, false);
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		return on_end(reader);
	case YAML_ALIAS_EVENT:
		return -EBADMSG;
	default:
		return 0;
	}
}

static int read_events(struct reader *reader)
{
	struct foreign *foreign = &reader->set->worker.foreign;
	int error = 0;
	bool more = true;

	while (!error && more) {
		if (!foreign->libyaml.parser_parse(&foreign->parser, &foreign->event))
			return foreign->parser.error == YAML_MEMORY_ERROR ? -ENOMEM : -EBADMSG;
		foreign->event_live = true;
		error = on_event(reader, &foreign->event);
		more = foreign->event.type != YAML_STREAM_END_EVENT;
		foreign->libyaml.event_delete(&foreign->event);
		foreign->event_live = false;
	}
	return error;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool baseline_has(const struct kk_set *set, const char *fingerprint)
{
	return set->baseline_count &&
	       bsearch(&fingerprint, set->baseline, set->baseline_count, sizeof(set->baseline[0]), by_text) != NULL;
}

/* A thousand %TAG lines never reach libyaml, which would take seconds; nor does a tab that only JSON may begin with. */
static size_t blanks_before(const char *bytes, size_t size)
{
	size_t at = 0;

	while (at < size && strchr(" \t\r\n", bytes[at]))
		at++;
	return at;
}

static int read_known(struct kk_set *set, const char *bytes, size_t size)
{
	struct reader reader = { .set = set };
	size_t from = blanks_before(bytes, size);
	int error;

	if (from == size || bytes[from] != '{')
		return -EBADMSG;
	error = yaml_open(&set->worker.foreign, bytes + from, size - from);
	if (error)
		return load_trouble(set, SONAME_yaml, error);
	set->baseline = NULL;
	set->baseline_count = 0;
	error = read_events(&reader);
	if (!error && set->baseline_count) /* qsort takes no NULL */
		qsort(set->baseline, set->baseline_count, sizeof(set->baseline[0]), by_text);
	set->asks |= ASKS_IDENTITY;
	return error ? error : reader.known ? 0 : -EBADMSG;
}

int kk_set_baseline(kk_set *set, const char *bytes, size_t size)
{
	int error;

	if (setjmp(set->worker.oom))
		error = -ENOMEM;
	else
		error = read_known(set, bytes, size);
	foreign_release(&set->worker.foreign);
	return error;
}
