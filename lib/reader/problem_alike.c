/* SPDX-License-Identifier: MPL-2.0 */
/* What looks right and is not, as word processors and chats leave it behind: a no-break space, a bullet or a dash for a
 * hyphen, a curly quotation mark, a hyphen without its space, a line without its colon. libyaml stumbles over most of
 * them on the line below. */
#include <string.h>

#include "reader/problem.h"

struct line {
	const char *text;
	size_t size;
	uint32_t number;
};

static struct line line_at(const struct problem *problem, uint32_t number)
{
	struct line line = { .number = number };

	line.text = source_line(problem->source, number, &line.size);
	return line;
}

static bool is_empty(const struct line *line)
{
	size_t at = problem_indentation(line->text, line->size);

	return at == line->size || line->text[at] == '#';
}

/* The one above that is not empty; false: there is none. */
static bool line_above(const struct problem *problem, struct line *line)
{
	for (uint32_t number = line->number; number--;) {
		struct line above = line_at(problem, number);

		if (is_empty(&above))
			continue;
		*line = above;
		return true;
	}
	return false;
}

static size_t spaces(const struct line *line)
{
	size_t at = 0;

	while (at < line->size && line->text[at] == ' ')
		at++;
	return at;
}

static struct pos pos_of(const struct problem *problem, const struct line *line, size_t at)
{
	return source_pos(problem->source, (size_t)(line->text - problem->source->bytes) + at);
}

/* Behind the first colon of the line, or its end. */
static size_t after_colon(const struct line *line)
{
	const char *colon = memchr(line->text, ':', line->size);

	return colon ? (size_t)(colon - line->text) + 1 : line->size;
}

static bool has_key(const struct line *line)
{
	size_t at = after_colon(line);

	return at == line->size ? line->size && line->text[at - 1] == ':' : line->text[at] == ' ';
}

static int32_t code_at(const struct line *line, size_t at, size_t *behind)
{
	const char *next = line->text + at;
	int32_t code = at < line->size ? text_next(&next, line->text + line->size) : TEXT_BAD;

	*behind = (size_t)(next - line->text);
	return code;
}

/* Where the spaces end that begin there. */
static size_t rest_at(const struct line *line, size_t at)
{
	size_t behind;

	for (int32_t code = code_at(line, at, &behind); code == '\t' || (code != TEXT_BAD && text_is_space(code));
	     code = code_at(line, at, &behind))
		at = behind;
	return at;
}

/* Is what stands from there to the first colon a key of the format? A word of a text hardly ever is. */
static bool names_key(const struct problem *problem, const struct line *line, size_t at)
{
	size_t end = after_colon(line);

	at = rest_at(line, at);
	return at + 1 < end && line->text[end - 1] == ':' && problem_is_key(problem, line->text + at, end - 1 - at);
}

/* Where a space of YAML's own is due: before the key or item, behind a hyphen and behind the key's colon. `any`: no
 * colon was found on the line, so that it need not look like a key. */
static bool say_space(const struct problem *problem, const struct line *line, bool any)
{
	size_t places[] = { problem_indentation(line->text, line->size), after_colon(line) }, behind, start;

	if (code_at(line, places[0], &behind) == '-')
		places[0] = behind;
	start = rest_at(line, places[0]);
	if (!any && code_at(line, start, &behind) != '-' && !names_key(problem, line, start))
		return false;
	for (size_t i = 0; i < COUNT(places); i++) {
		int32_t code = code_at(line, places[i], &behind);
		char name[12];

		if (code == ' ' || code == TEXT_BAD || !text_is_space(code))
			continue;
		guard_name(name, code);
		problem_say(problem, MSG_yaml_space, problem_one(problem, pos_of(problem, line, places[i])),
			    ARGS(name));
		return true;
	}
	return false;
}

/* The line from there, without the spaces around it. */
static const char *rest_of(const struct problem *problem, const struct line *line, size_t at)
{
	size_t size = line->size;

	at = rest_at(line, at);
	while (size > at && line->text[size - 1] == ' ')
		size--;
	return arena_text(&problem->file->arena, line->text + at, size - at);
}

static bool is_bullet(int32_t code)
{
	return code == '*' || code == 0xB7 || text_is_dash(code) || code == 0x2022 || code == 0x2023 ||
	       code == 0x2043 || (code >= 0x25A0 && code <= 0x25FF) || code == 0xF0B7; /* the last: Word's own */
}

/* "* flere": libyaml looks for the name of an alias; in the lines of a block text it does not. */
static bool is_alias(const struct problem *problem, const struct line *line, int32_t code)
{
	return code == '*' && line->number == problem->at.line && problem_is(problem->context, "alias");
}

/* Before a key; before a text one only makes another text. */
static bool say_bullet(const struct problem *problem, const struct line *line)
{
	size_t start = problem_indentation(line->text, line->size), behind, end;
	int32_t code = code_at(line, start, &behind), next = code_at(line, behind, &end);

	if (!is_bullet(code) || (next != '\t' && (next == TEXT_BAD || !text_is_space(next))) ||
	    (!is_alias(problem, line, code) && !names_key(problem, line, behind)))
		return false;
	problem_say(problem, MSG_yaml_bullet, problem_one(problem, pos_of(problem, line, start)),
		    ARGS(arena_text(&problem->file->arena, line->text + start, behind - start),
			 rest_of(problem, line, behind)));
	return true;
}

/* "-id: telefon": a text, and the keys below it stand in the air. */
static bool say_dash(const struct problem *problem, const struct line *line)
{
	size_t start = problem_indentation(line->text, line->size), behind;

	if (code_at(line, start, &behind) != '-' || (behind < line->size && line->text[behind] == ' ') ||
	    !names_key(problem, line, behind))
		return false;
	problem_say(problem, MSG_yaml_dash, problem_one(problem, pos_of(problem, line, behind - 1)),
		    ARGS(rest_of(problem, line, behind)));
	return true;
}

/* Do both begin with the same key? */
static bool same_start(const struct line *a, size_t at, const struct line *b, size_t from)
{
	size_t size = 0;

	while (at + size < a->size && from + size < b->size && a->text[at + size] == b->text[from + size] &&
	       a->text[at + size] != ':')
		size++;
	return at + size < a->size && from + size < b->size && a->text[at + size] == ':' && b->text[from + size] == ':';
}

/* "    id: telefon … - id: personlig": the first item is a group of keys, and the second stands in the air. */
bool problem_first_dash(const struct problem *problem)
{
	struct line second = line_at(problem, problem->at.line), first = second, line = second;
	size_t dash = spaces(&second), behind;

	if (code_at(&second, dash, &behind) != '-' || code_at(&second, behind, &behind) != ' ')
		return false;
	while (line_above(problem, &line) && spaces(&line) >= dash + 2)
		first = line;
	if (spaces(&first) != dash + 2 || !same_start(&first, dash + 2, &second, dash + 2) ||
	    line.number >= first.number || !line.size || line.text[line.size - 1] != ':')
		return false;
	problem_say(problem, MSG_yaml_first_dash, problem_rest(problem, pos_of(problem, &first, dash + 2)),
		    ARGS(number_text(&problem->file->arena, second.number + UINT64_C(1)),
			 rest_of(problem, &first, dash + 2)));
	return true;
}

static bool say_line(const struct problem *problem, const struct line *line, bool any)
{
	return say_space(problem, line, any) || say_bullet(problem, line) || say_dash(problem, line);
}

bool problem_alike(const struct problem *problem)
{
	bool in_key = problem_is(problem->text, "could not find expected ':'");
	struct line line = line_at(problem, in_key ? problem->from.line : problem->at.line);

	if (say_line(problem, &line, in_key) || (line_above(problem, &line) && say_line(problem, &line, false)))
		return true;
	/* A key behind such spaces at the line's beginning ended all groups, however far above. */
	while (line_above(problem, &line)) {
		size_t behind;
		int32_t first = code_at(&line, 0, &behind), second = code_at(&line, behind, &behind);

		if (first > ' ' && text_is_space(first) && first == second && names_key(problem, &line, 0))
			return say_space(problem, &line, false);
	}
	return false;
}

/* "type kommune", the first line of all. */
static bool begins_with_key(const struct problem *problem, const struct line *line, size_t start)
{
	const char *space = memchr(line->text + start, ' ', line->size - start);

	return space && problem_is_key(problem, line->text + start, (size_t)(space - line->text) - start);
}

/* "- fritidspas" above "  tekst: …": where the first key of a group should be, there is none. Were it the end of a text
 * that began further up, the key below would be the one that stands wrong. */
bool problem_no_colon(const struct problem *problem, struct pos key)
{
	struct line line = line_at(problem, key.line), above;
	size_t start;

	if (!line_above(problem, &line))
		return false;
	above = line;
	start = problem_indentation(line.text, line.size);
	if (has_key(&line) || pos_of(problem, &line, start).column != key.column ||
	    strchr("\"'|>[{", line.text[start]))
		return false;
	if (!memchr(line.text, '-', start) &&
	    (line_above(problem, &above) ? !above.size || above.text[above.size - 1] != ':'
					 : !begins_with_key(problem, &line, start)))
		return false;
	problem_say(problem, MSG_yaml_colon, problem_rest(problem, pos_of(problem, &line, start)), NO_ARGS);
	return true;
}

/* A quotation mark that is never closed, or that was meant to be by another sign at the end of the line. */
void problem_quote(const struct problem *problem, struct pos open)
{
	struct line line = line_at(problem, open.line);
	size_t at = source_offset(problem->source, open) - (size_t)(line.text - problem->source->bytes);
	size_t last = at, behind;
	const char mark[2] = { line.text[at] == '\'' ? '\'' : '"', '\0' };
	int32_t code = TEXT_BAD;
	bool paired = true; /* »ja« is the text's own */

	for (size_t next = at; next < line.size; next = behind) {
		int32_t one = code_at(&line, next, &behind);

		paired ^= text_is_curly(one);
		if (one != ' ') {
			code = one;
			last = next;
		}
	}
	(void)code_at(&line, last, &behind);
	if (code == TEXT_BAD || paired || !text_is_curly(code)) {
		problem_say(problem, MSG_yaml_quote, problem_one(problem, open), ARGS(mark));
		return;
	}
	find_relate(problem_say(problem, MSG_yaml_quote_other, problem_one(problem, pos_of(problem, &line, last)),
				ARGS(mark, arena_text(&problem->file->arena, line.text + last, behind - last))),
		    problem_one(problem, open), (struct bilingual){ { "åbnes her", "opened here" } });
}
