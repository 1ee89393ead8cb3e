/* SPDX-License-Identifier: MPL-2.0 */
/* A colon too many, or a space too few behind one: a text that became a mapping, or a key that became a text. */
#include <string.h>

#include "reader/problem.h"

bool problem_is_key(const struct problem *problem, const char *text, size_t size)
{
	char folded[LIMIT_KEY * 4 + 8];

	if (size > LIMIT_KEY || text_fold(text, size, folded, sizeof(folded)) == SIZE_MAX)
		return false;
	for (int owner = OWNER_NONE + 1; owner < OWNER_COUNT; owner++)
		if (key_find(problem->file->set->keys, (enum owner)owner, folded, key_hash(folded)))
			return true;
	return false;
}

/* "type:kvalitetskontrakt": without the space a text, which took the line below into itself. */
static bool say_space_above(const struct problem *problem)
{
	size_t size, start, colon;
	const char *line;
	struct pos above;

	if (!problem->at.line)
		return false;
	line = source_line(problem->source, problem->at.line - 1, &size);
	start = problem_indentation(line, size);
	for (colon = start; colon < size && line[colon] != ':'; colon++)
		;
	if (colon + 1 >= size || line[colon + 1] == ' ' || !problem_is_key(problem, line + start, colon - start))
		return false;
	above = source_pos(problem->source, (size_t)(line + start - problem->source->bytes));
	problem_say(problem, MSG_yaml_colon, problem_rest(problem, above), NO_ARGS);
	return true;
}

/* The colon is the first on its line: a key too far in, or a text that began on a line above. */
static void say_colon_first(const struct problem *problem, struct pos from, const char *key, size_t size)
{
	if (problem_is_key(problem, key, size)) {
		if (!say_space_above(problem) && !problem_no_colon(problem, from))
			problem_say(problem, MSG_yaml_indent, problem_rest(problem, from), NO_ARGS);
		return;
	}
	problem_say(problem, MSG_unquoted_colon_lines, problem_one(problem, problem->at), NO_ARGS);
}

/* "id: telefon tekst: …": the word before the colon, where it is a key and not the only one; else NULL. */
static const char *key_within(const struct problem *problem, const char *text, size_t size)
{
	size_t word = size;

	while (word && text[word - 1] != ' ')
		word--;
	return word && problem_is_key(problem, text + word, size - word)
		       ? arena_text(&problem->file->arena, text + word, size - word)
		       : NULL;
}

static void say_text(const struct problem *problem, struct pos from, const char *quoted, const char *key)
{
	struct place colon = problem_one(problem, problem->at);

	find_relate(key ? problem_say(problem, MSG_unquoted_colon_key, colon, ARGS(quoted, key))
			: problem_say(problem, MSG_unquoted_colon, colon, ARGS(quoted)),
		    problem_rest(problem, from), (struct bilingual){ { "hele teksten", "the whole text" } });
}

/* "tekst: Mål: 95 %": the colon that made a mapping where none may be. */
void problem_colon(const struct problem *problem)
{
	size_t size, colon, start;
	const char *line = source_line(problem->source, problem->at.line, &size);
	size_t line_start = (size_t)(line - problem->source->bytes);
	struct pos from;

	colon = source_offset(problem->source, problem->at) - line_start;
	start = problem_value(line, colon);
	from = source_pos(problem->source, line_start + start);
	if (strchr("[{", line[start]) && strchr("]}", line[colon - 1])) {
		problem_say(problem, MSG_complex_key,
			    problem_one(problem, (struct pos){ problem->at.line, problem->at.column - 1 }), NO_ARGS);
		return;
	}
	if (start == problem_indentation(line, colon) && !strchr("\"'", line[start])) {
		say_colon_first(problem, from, line + start, colon - start);
		return;
	}
	say_text(problem, from, problem_quoted(&problem->file->arena, line + start, size - start),
		 key_within(problem, line + start, colon - start));
}

/* {navn: Mål: 95 %}: the same colon inside brackets, where the text ends at a comma or the bracket. */
bool problem_colon_inside(const struct problem *problem)
{
	const char *bytes = problem->source->bytes;
	size_t colon = source_offset(problem->source, problem->at), from = colon, to = colon, word = colon;

	if (colon + 1 >= problem->source->size || bytes[colon] != ':' || bytes[colon + 1] != ' ')
		return false;
	while (from > 1 && !strchr("{[,\n", bytes[from - 1]) && !(bytes[from - 1] == ' ' && bytes[from - 2] == ':'))
		from--;
	if (!from || bytes[from - 1] == '\n') /* a line below a bracket that was never closed */
		return false;
	while (bytes[from] == ' ')
		from++;
	while (word > from && bytes[word - 1] != ' ')
		word--;
	if (word > from && problem_is_key(problem, bytes + word, colon - word)) /* the comma before a key is missing */
		return false;
	while (to < problem->source->size && !strchr(",}]\r\n", bytes[to]))
		to++;
	find_relate(
		problem_say(problem, MSG_unquoted_colon, problem_one(problem, problem->at),
			    ARGS(problem_quoted(&problem->file->arena, bytes + from, to - from))),
		(struct place){ problem->source, source_pos(problem->source, from), source_pos(problem->source, to) },
		(struct bilingual){ { "hele teksten", "the whole text" } });
	return true;
}
