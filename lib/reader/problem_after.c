/* SPDX-License-Identifier: MPL-2.0 */
/* What stands behind a value: words behind a closing quotation mark, and lines below a comment. */
#include <string.h>

#include "reader/problem.h"

/* The line up to the problem, without the spaces at its end. */
static size_t size_before(const struct problem *problem, const char **line)
{
	size_t size;

	*line = source_line(problem->source, problem->at.line, &size);
	size = source_offset(problem->source, problem->at) - (size_t)(*line - problem->source->bytes);
	while (size && ((*line)[size - 1] == ' ' || (*line)[size - 1] == '\t'))
		size--;
	return size;
}

/* The value as one quoted text; where it stands in quotes already, in the other ones. */
static const char *requoted(struct arena *arena, const char *text, size_t size)
{
	while (size && strchr(" \r", text[size - 1]))
		size--;
	if (size > 2 && text[0] == text[size - 1] && strchr("\"'", text[0]))
		return problem_quoted(arena, text + 1, size - 2);
	return problem_quoted(arena, text, size);
}

/* tekst: "Ja" og nej: to YAML the value ended at the second quotation mark, or at a bracket. */
bool problem_after(const struct problem *problem)
{
	static const struct bilingual label = { { "hele værdien", "the whole value" } };
	const char *line;
	size_t size = problem_at_end(problem) ? 0 : size_before(problem, &line), whole, start;
	struct place place = problem_rest(problem, problem->at);
	char mark[2] = { 0 };

	if (!size || !strchr("\"'}]", line[size - 1]) || problem_is(problem->text, "block sequence entries"))
		return false;
	mark[0] = line[size - 1];
	(void)source_line(problem->source, problem->at.line, &whole);
	start = problem_value(line, size);
	if (!strchr("\"'", line[start])) {
		problem_say(problem, MSG_yaml_after_bracket, place, ARGS(mark));
		return true;
	}
	find_relate(problem_say(problem, MSG_yaml_after, place,
				ARGS(mark, requoted(&problem->file->arena, line + start, whole - start))),
		    problem_rest(problem, source_pos(problem->source, (size_t)(line - problem->source->bytes) + start)),
		    label);
	return true;
}

/* A text over several lines ends at a comment: what follows below it belongs to nothing. */
bool problem_comment(const struct problem *problem)
{
	const struct node *last = problem->last, *key = last ? node_key(last) : NULL;
	const char *line;
	size_t size, at;

	if (!last || last->style != STYLE_PLAIN || last->end.line >= problem->at.line ||
	    problem_is(problem->text, "<document start>"))
		return false;
	for (uint32_t number = last->end.line; number < problem->at.line; number++) {
		line = source_line(problem->source, number, &size);
		at = number == last->end.line
			     ? source_offset(problem->source, last->end) - (size_t)(line - problem->source->bytes)
			     : 0;
		while (at < size && line[at] == ' ')
			at++;
		if (at == size || line[at] != '#')
			return false;
	}
	if (problem->at.column <= last->start.column && key && problem->at.column <= key->start.column)
		return false;
	problem_say(problem, MSG_yaml_comment, problem_rest(problem, problem->at), NO_ARGS);
	return true;
}
