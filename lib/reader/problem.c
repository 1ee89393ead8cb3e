/* SPDX-License-Identifier: MPL-2.0 */
/* What libyaml could not read, told as what the writer did: libyaml's own words describe its
 * grammar, and often the line after the mistake. */
#include <string.h>

#include "reader/problem.h"

struct place problem_rest(const struct problem *problem, struct pos start)
{
	struct pos end = start;
	size_t size;
	const char *line = source_line(problem->source, start.line, &size);
	size_t length = text_length(line, size);

	end.column = (uint32_t)(length > start.column ? length : start.column + 1);
	return (struct place){ problem->source, start, end };
}

struct place problem_one(const struct problem *problem, struct pos start)
{
	return (struct place){ problem->source, start, { start.line, start.column + 1 } };
}

struct finding *problem_say(const struct problem *problem, enum message_id message, struct place place,
			    const char *const *args)
{
	return find_report(problem->file, message, place, NULL, args);
}

bool problem_is(const char *text, const char *part)
{
	return text && strstr(text, part);
}

/* A quoted text that runs over lines and swallowed a key on its way was never closed where it should be. */
static bool is_runaway_quote(const struct problem *problem)
{
	const struct node *last = problem->last;

	return last && (last->style == STYLE_DOUBLE || last->style == STYLE_SINGLE) &&
	       last->start.line != last->end.line && last->end.line + 1 >= problem->at.line && strchr(last->text, ':');
}

static void say_character(const struct problem *problem)
{
	const char *at = problem->source->bytes + source_offset(problem->source, problem->at);
	const char *end = problem->source->bytes + problem->source->size, *next = at;

	if (at >= end || *at == '\t') {
		problem_say(problem, MSG_yaml_tab, problem_one(problem, problem->at), NO_ARGS);
		return;
	}
	(void)text_next(&next, end);
	problem_say(problem, MSG_yaml_char, problem_one(problem, problem->at),
		    ARGS(arena_text(&problem->file->arena, at, (size_t)(next - at))));
}

static void say_bracket(const struct problem *problem)
{
	if (problem_colon_inside(problem))
		return;
	problem_say(problem, MSG_yaml_bracket, problem_one(problem, problem->from),
		    ARGS(problem_is(problem->context, "mapping") ? "}" : "]"));
}

/* A tab may stand as the indentation of the line that libyaml stumbled on, or of the one before. */
static bool say_tab(const struct problem *problem)
{
	for (uint32_t back = 0; back < 2 && back <= problem->at.line; back++) {
		uint32_t number = problem->at.line - back, column = 0;
		size_t size;
		const char *line = source_line(problem->source, number, &size);

		while (column < size && line[column] == ' ')
			column++;
		if (column < size && line[column] == '\t') {
			problem_say(problem, MSG_yaml_tab, problem_one(problem, (struct pos){ number, column }),
				    NO_ARGS);
			return true;
		}
	}
	return false;
}

bool problem_at_end(const struct problem *problem)
{
	return source_offset(problem->source, problem->at) >= problem->source->size;
}

/* Does a line "..." that ends the document stand above the problem? */
static bool is_ended(const struct problem *problem)
{
	for (uint32_t number = 0; problem->last && number <= problem->at.line; number++) {
		size_t size;
		const char *line = source_line(problem->source, number, &size);

		if (number > problem->last->end.line && size >= 3 && memcmp(line, "...", 3) == 0)
			return true;
	}
	return false;
}

/* After the root: the end of an empty file, a second document behind "...", or a line that fits nowhere. */
static void say_root(const struct problem *problem)
{
	if (problem_at_end(problem))
		problem_say(problem, MSG_nothing, problem_one(problem, (struct pos){ 0, 0 }), NO_ARGS);
	else if (is_ended(problem))
		problem_say(problem, MSG_second_document, problem_rest(problem, problem->at), NO_ARGS);
	else
		problem_say(problem, MSG_yaml_indent, problem_rest(problem, problem->at), NO_ARGS);
}

/* "---" and "..." end what is read as much as the end of the file does. */
static bool ends_here(const struct problem *problem)
{
	const char *at = problem->source->bytes + source_offset(problem->source, problem->at);
	const char *end = problem->source->bytes + problem->source->size;

	return at == end || (!problem->at.column && end - at >= 3 &&
			     (memcmp(at, "---", 3) == 0 || memcmp(at, "...", 3) == 0));
}

static bool is_first(const struct problem *problem) /* on its line */
{
	size_t size;
	const char *line = source_line(problem->source, problem->at.line, &size);

	return problem_indentation(line, size) >= problem->at.column;
}

/* Where a value should begin stands something that begins none. */
static void say_missing(const struct problem *problem)
{
	const char *at = problem->source->bytes + source_offset(problem->source, problem->at);
	bool ended = ends_here(problem);

	if (ended && problem->open && problem->open->style == STYLE_FLOW)
		problem_say(problem, MSG_yaml_bracket, problem_one(problem, problem->open->start),
			    ARGS(problem->open->kind == NODE_MAP ? "}" : "]"));
	else if (ended)
		problem_say(problem, MSG_nothing, problem_one(problem, (struct pos){ 0, 0 }), NO_ARGS);
	else if (*at == ',')
		problem_say(problem, MSG_yaml_comma, problem_one(problem, problem->at), NO_ARGS);
	else if (strchr(":?}]", *at) || !is_first(problem))
		say_character(problem);
	else
		problem_say(problem, MSG_yaml_indent, problem_rest(problem, problem->at), NO_ARGS);
}

/* "\x1" and "\uD800": libyaml points at the digits, behind the backslash and its letter. */
static void say_escape(const struct problem *problem)
{
	bool number = problem_is(problem->text, "hexdecimal") || problem_is(problem->text, "character escape code");
	struct pos at = problem->at;

	if (number)
		at.column -= 2;
	problem_say(problem, number ? MSG_yaml_escape_code : MSG_yaml_escape, problem_one(problem, at), NO_ARGS);
}

static void say_structure(const struct problem *problem)
{
	if (problem_is(problem->text, "expected ',' or"))
		say_bracket(problem);
	else if (problem_is(problem->text, "mapping values are not allowed"))
		problem_colon(problem);
	else if (problem_is(problem->text, "expected node content"))
		say_missing(problem);
	else if (problem_is(problem->text, "mapping keys are not allowed"))
		say_character(problem);
	else if (problem_is(problem->text, "found unexpected ':'"))
		problem_say(problem, MSG_yaml_flow_colon, problem_one(problem, problem->at), NO_ARGS);
	else if (say_tab(problem) || problem_after(problem) || problem_comment(problem) || problem_first_dash(problem))
		return;
	else if (problem_is(problem->text, "<document start>"))
		say_root(problem);
	else if (problem_is(problem->text, "could not find expected ':'"))
		problem_say(problem, MSG_yaml_colon, problem_rest(problem, problem->from), NO_ARGS);
	else if (problem_is(problem->text, "block sequence entries"))
		problem_say(problem, MSG_yaml_list, problem_one(problem, problem->at), NO_ARGS);
	else if (problem_is(problem->text, "expected key") || problem_is(problem->text, "expected '-'"))
		problem_say(problem, MSG_yaml_indent, problem_rest(problem, problem->at), NO_ARGS);
	else
		problem_say(problem, MSG_yaml_other, problem_one(problem, problem->at), ARGS(problem->text));
}

static bool is_bad_version(const struct problem *problem)
{
	size_t size;
	const char *line = source_line(problem->source, problem->at.line, &size);

	return problem_is(problem->text, "incompatible YAML") || problem_is(problem->text, "duplicate %YAML") ||
	       problem_is(problem->context, "%YAML") ||
	       (problem_is(problem->context, "directive") && size > 5 && memcmp(line, "%YAML ", 6) == 0);
}

static void say_any(const struct problem *problem)
{
	if (problem_is(problem->context, "quoted scalar") &&
	    (problem_is(problem->text, "end of stream") || problem_is(problem->text, "document indicator")))
		problem_quote(problem, problem->from);
	else if (is_bad_version(problem))
		problem_say(problem, MSG_directive_version,
			    problem_rest(problem, (struct pos){ problem->at.line, 0 }), NO_ARGS);
	else if (problem_is(problem->text, "directive") || problem_is(problem->context, "directive"))
		problem_say(problem, MSG_directive, problem_rest(problem, problem->from), NO_ARGS);
	else if (problem_is(problem->text, "undefined tag handle"))
		problem_say(problem, MSG_tag, problem_one(problem, problem->at), ARGS("!"));
	else if (problem_is(problem->context, "alias") && problem_alike(problem))
		return;
	else if (problem_is(problem->context, "anchor") || problem_is(problem->context, "alias") ||
		 problem_is(problem->context, "tag"))
		say_character(&(struct problem){ problem->file, problem->source, problem->text, problem->context,
						 problem->from, problem->from, problem->last, problem->open });
	else if (problem_is(problem->text, "cannot start any token"))
		say_character(problem);
	else if (problem_is(problem->text, "tab character"))
		problem_say(problem, MSG_yaml_tab, problem_one(problem, problem->at), NO_ARGS);
	else if (problem_is(problem->context, "parsing a quoted scalar"))
		say_escape(problem);
	else if (problem_is(problem->context, "block scalar"))
		problem_say(problem, MSG_yaml_block, problem_one(problem, problem->at), NO_ARGS);
	else if (is_runaway_quote(problem))
		problem_quote(problem, problem->last->start);
	else if (!problem_alike(problem))
		say_structure(problem);
}

static struct pos mark_pos(const yaml_mark_t *mark)
{
	return (struct pos){ (uint32_t)mark->line, (uint32_t)mark->column };
}

/* What stands behind an alias or a tag that was refused is what libyaml stumbles on next. */
static bool is_told(const struct problem *problem)
{
	const struct finding *finding = problem->file->findings ? problem->file->findings->first : NULL;

	for (; finding; finding = finding->next)
		if (messages[finding->message].rule == KK003 && finding->place.start.line == problem->at.line)
			return true;
	return false;
}

void yaml_report(struct file *file, const yaml_parser_t *parser, const struct node *last, const struct node *open)
{
	struct problem problem = {
		.file = file, .source = &file->source, .last = last, .open = open,
		.text = parser->problem ? parser->problem : "", .context = parser->context,
		.at = mark_pos(&parser->problem_mark), .from = mark_pos(&parser->context_mark),
	};

	/* The reader's errors carry only a byte offset. */
	if (parser->error == YAML_READER_ERROR)
		problem.at = source_pos(&file->source, parser->problem_offset);
	if (!is_told(&problem))
		say_any(&problem);
}
