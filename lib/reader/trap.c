/* SPDX-License-Identifier: MPL-2.0 */
/* YAML's three traps for people who write text: the decimal comma inside { } or [ ], the text lost
 * after ` #`, and the colon that turns a text into a key. */
#include <assert.h>
#include <string.h>

#include "reader/problem.h"
#include "set/set.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* What a comma split off stands as a key without a value. */
static const struct node *token(const struct node *value)
{
	return value->has_key && node_is_empty(value) ? value_key(value) : value;
}

/* The node whose text stands right behind `value`'s comma: the next key, or the next item. */
static const struct node *behind(const struct node *value)
{
	const struct node *next = value->next;

	if (!next)
		return NULL;
	if (!next->has_key)
		return next;
	return node_is_empty(next) ? value_key(next) : NULL;
}

static bool is_split(const struct node *value)
{
	const struct node *rest, *text;

	if (value->parent->style != STYLE_FLOW)
		return false;
	rest = behind(value);
	text = token(value);
	return rest && text->style == STYLE_PLAIN && rest->style == STYLE_PLAIN && text->size &&
	       is_digit(text->text[text->size - 1]) && is_digit(rest->text[0]) && text->end.line == rest->start.line &&
	       text->end.column + 1 == rest->start.column;
}

bool trap_comma(struct decoder *decoder, const struct node *value)
{
	const struct node *last = value;
	struct place place;
	struct out rest;

	if (!is_split(value))
		return false;
	out_memory(&rest, decoder->arena);
	for (; is_split(last); last = last->next) {
		put(&rest, last == value ? "" : ",");
		put(&rest, behind(last)->text);
	}
	place = (struct place){ &decoder->file->source, value->start, token(last)->end };
	find_report(decoder->file, MSG_flow_comma, place, value, ARGS(value->text, out_text(&rest)));
	return true;
}

bool trap_comma_rest(const struct node *before)
{
	return before && is_split(before);
}

static bool is_word_at(const char *at, const char *end)
{
	return at < end && text_is_word(text_next(&at, end));
}

static bool is_suppression(const char *at, const char *end)
{
	return end - at >= 3 && memcmp(at, "kk:", 3) == 0;
}

/* The comment behind a text, when it was hardly meant as one: "Se sag #12", not "# note". */
void trap_comment(struct decoder *decoder, const struct node *text)
{
	struct source *source = &decoder->file->source;
	const char *end = source->bytes + source->size, *at, *stop;

	if (!decoder->file->lost_suspect || text->style != STYLE_PLAIN)
		return;
	at = source->bytes + source_offset(source, text->end);
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	if (at == end || *at != '#' || !is_word_at(at + 1, end) || is_suppression(at + 1, end))
		return;
	for (stop = at; stop < end && *stop != '\n' && *stop != '\r'; stop++)
		;
	find_report(decoder->file, MSG_text_lost,
		    (struct place){ source, source_pos(source, (size_t)(at - source->bytes)),
				    source_pos(source, (size_t)(stop - source->bytes)) },
		    text, ARGS(arena_text(decoder->arena, at, (size_t)(stop - at))));
}

static const char *joined(struct arena *arena, const struct node *key, const struct node *value)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, key->text);
	put(&out, ": ");
	put(&out, value->text);
	return problem_quoted(arena, out_text(&out), out.size);
}

static bool same_pos(struct pos a, struct pos b)
{
	return a.line == b.line && a.column == b.column;
}

/* "- Sundhed: for alle" where a text is due: one key with its value on its own line, and no braces around them. */
bool trap_colon(struct decoder *decoder, const struct node *map)
{
	const struct node *value = node_first(map);
	struct place place;

	if (map->kind != NODE_MAP || map->size != 1)
		return false;
	assert(value);
	if (value->kind != NODE_SCALAR || !same_pos(map->start, value_key(value)->start) ||
	    value_key(value)->end.line != value->start.line)
		return false;
	place = (struct place){ &decoder->file->source,
				value_key(value)->end,
				{ value_key(value)->end.line, value_key(value)->end.column + 1 } };
	find_relate(find_report(decoder->file, MSG_unquoted_colon, place, map,
				ARGS(joined(decoder->arena, value_key(value), value))),
		    (struct place){ &decoder->file->source, map->start, value->end },
		    (struct bilingual){ { "hele teksten", "the whole text" } });
	return true;
}
