/* SPDX-License-Identifier: MPL-2.0 */
/* What libyaml could not read, told as what the writer did: libyaml's own words describe its
 * grammar, and often the line after the mistake. */
#include <string.h>

#include "set.h"

struct problem {
	struct file *file;
	struct source *source;
	const char *text, *context;
	struct pos at, from; /* the problem's mark and the context's */
	const struct node *last, *open;
};

static struct place line_rest(const struct problem *problem, struct pos start)
{
	struct pos end = start;
	size_t size;
	const char *line = source_line(problem->source, start.line, &size);
	size_t length = text_length(line, size);

	end.column = (uint32_t)(length > start.column ? length : start.column + 1);
	return (struct place){ problem->source, start, end };
}

static struct place one_at(const struct problem *problem, struct pos start)
{
	return (struct place){ problem->source, start, { start.line, start.column + 1 } };
}

static struct finding *say(const struct problem *problem, enum message_id message, struct place place,
			   const char *const *args)
{
	return find_report(problem->file, message, place, NULL, args);
}

static bool is(const char *text, const char *part)
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

static void say_quote(const struct problem *problem, struct pos open)
{
	const char *at = problem->source->bytes + source_offset(problem->source, open);
	const char mark[2] = { at < problem->source->bytes + problem->source->size && *at == '\'' ? '\'' : '"', '\0' };

	say(problem, MSG_yaml_quote, one_at(problem, open), ARGS(mark));
}

/* Where the value begins on the line of the colon at `at`: after the first colon, or after dashes. */
static size_t value_start(const char *line, size_t at)
{
	size_t start = 0;

	while (start < at && (line[start] == ' ' || (line[start] == '-' && line[start + 1] == ' ')))
		start++;
	for (size_t i = start; i + 1 < at; i++)
		if (line[i] == ':' && line[i + 1] == ' ') {
			i += 2;
			while (i < at && line[i] == ' ')
				i++;
			return i;
		}
	return start;
}

static bool is_known_key(const struct problem *problem, const char *text, size_t size)
{
	char folded[LIMIT_KEY * 4 + 8];

	if (size > LIMIT_KEY || text_fold(text, size, folded, sizeof(folded)) == SIZE_MAX)
		return false;
	for (int owner = OWNER_NONE + 1; owner < OWNER_COUNT; owner++)
		if (key_find(problem->file->set->keys, (enum owner)owner, folded, key_hash(folded)))
			return true;
	return false;
}

/* The line as it could be typed, with quotes that its own do not end. */
static const char *quoted(struct arena *arena, const char *text, size_t size)
{
	bool has_double = memchr(text, '"', size) || memchr(text, '\\', size);
	struct out out;

	while (size && (text[size - 1] == ' ' || text[size - 1] == '\r'))
		size--;
	out_memory(&out, arena);
	put_char(&out, has_double ? '\'' : '"');
	for (size_t i = 0; i < size; i++) {
		put_char(&out, text[i]);
		if (has_double && text[i] == '\'')
			put_char(&out, '\'');
	}
	put_char(&out, has_double ? '\'' : '"');
	return out_text(&out);
}

static size_t indentation(const char *line, size_t size)
{
	size_t start = 0;

	while (start < size &&
	       (line[start] == ' ' || (line[start] == '-' && start + 1 < size && line[start + 1] == ' ')))
		start++;
	return start;
}

/* "type:kvalitetskontrakt": without the space a text, which took the line below into itself. */
static bool say_space_above(const struct problem *problem)
{
	size_t size, start, colon;
	const char *line;

	if (!problem->at.line)
		return false;
	line = source_line(problem->source, problem->at.line - 1, &size);
	start = indentation(line, size);
	for (colon = start; colon < size && line[colon] != ':'; colon++)
		;
	if (colon + 1 >= size || line[colon + 1] == ' ' || !is_known_key(problem, line + start, colon - start))
		return false;
	say(problem, MSG_yaml_colon,
	    line_rest(problem, source_pos(problem->source, (size_t)(line + start - problem->source->bytes))), NO_ARGS);
	return true;
}

/* The colon is the first on its line: a key too far in, or a text that began on a line above. */
static void say_colon_first(const struct problem *problem, struct pos from, const char *key, size_t size)
{
	if (is_known_key(problem, key, size)) {
		if (!say_space_above(problem))
			say(problem, MSG_yaml_indent, line_rest(problem, from), NO_ARGS);
		return;
	}
	say(problem, MSG_unquoted_colon_lines, one_at(problem, problem->at), NO_ARGS);
}

/* "tekst: Mål: 95 %": the colon that made a mapping where none may be. */
static void say_colon(const struct problem *problem)
{
	size_t size, colon, start;
	const char *line = source_line(problem->source, problem->at.line, &size);
	size_t line_start = (size_t)(line - problem->source->bytes);
	struct pos from;

	colon = source_offset(problem->source, problem->at) - line_start;
	start = value_start(line, colon);
	from = source_pos(problem->source, line_start + start);
	if (strchr("[{", line[start]) && strchr("]}", line[colon - 1])) {
		say(problem, MSG_complex_key, one_at(problem, (struct pos){ problem->at.line, problem->at.column - 1 }),
		    NO_ARGS);
		return;
	}
	if (start == indentation(line, colon) && !strchr("\"'", line[start])) {
		say_colon_first(problem, from, line + start, colon - start);
		return;
	}
	find_relate(say(problem, MSG_unquoted_colon, one_at(problem, problem->at),
			ARGS(quoted(&problem->file->arena, line + start, size - start))),
		    line_rest(problem, from), (struct bilingual){ { "hele teksten", "the whole text" } });
}

static void say_character(const struct problem *problem)
{
	const char *at = problem->source->bytes + source_offset(problem->source, problem->at);
	const char *end = problem->source->bytes + problem->source->size, *next = at;

	if (at >= end || *at == '\t') {
		say(problem, MSG_yaml_tab, one_at(problem, problem->at), NO_ARGS);
		return;
	}
	(void)text_next(&next, end);
	say(problem, MSG_yaml_char, one_at(problem, problem->at),
	    ARGS(arena_text(&problem->file->arena, at, (size_t)(next - at))));
}

/* {navn: Mål: 95 %}: the same colon inside brackets, where the text ends at a comma or the bracket. */
static bool say_colon_inside(const struct problem *problem)
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
	if (word > from && is_known_key(problem, bytes + word, colon - word)) /* the comma before a key is missing */
		return false;
	while (to < problem->source->size && !strchr(",}]\r\n", bytes[to]))
		to++;
	find_relate(
		say(problem, MSG_unquoted_colon, one_at(problem, problem->at),
		    ARGS(quoted(&problem->file->arena, bytes + from, to - from))),
		(struct place){ problem->source, source_pos(problem->source, from), source_pos(problem->source, to) },
		(struct bilingual){ { "hele teksten", "the whole text" } });
	return true;
}

static void say_bracket(const struct problem *problem)
{
	if (say_colon_inside(problem))
		return;
	say(problem, MSG_yaml_bracket, one_at(problem, problem->from),
	    ARGS(is(problem->context, "mapping") ? "}" : "]"));
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
			say(problem, MSG_yaml_tab, one_at(problem, (struct pos){ number, column }), NO_ARGS);
			return true;
		}
	}
	return false;
}

static bool is_at_end(const struct problem *problem)
{
	return source_offset(problem->source, problem->at) >= problem->source->size;
}

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
		return quoted(arena, text + 1, size - 2);
	return quoted(arena, text, size);
}

/* tekst: "Ja" og nej: to YAML the value ended at the second quotation mark, or at a bracket. */
static bool say_after(const struct problem *problem)
{
	static const struct bilingual label = { { "hele værdien", "the whole value" } };
	const char *line;
	size_t size = is_at_end(problem) ? 0 : size_before(problem, &line), whole, start;
	struct place place = line_rest(problem, problem->at);
	char mark[2] = { 0 };

	if (!size || !strchr("\"'}]", line[size - 1]) || is(problem->text, "block sequence entries"))
		return false;
	mark[0] = line[size - 1];
	(void)source_line(problem->source, problem->at.line, &whole);
	start = value_start(line, size);
	if (!strchr("\"'", line[start])) {
		say(problem, MSG_yaml_after_bracket, place, ARGS(mark));
		return true;
	}
	find_relate(say(problem, MSG_yaml_after, place,
			ARGS(mark, requoted(&problem->file->arena, line + start, whole - start))),
		    line_rest(problem, source_pos(problem->source, (size_t)(line - problem->source->bytes) + start)),
		    label);
	return true;
}

/* A text over several lines ends at a comment: what follows below it belongs to nothing. */
static bool say_comment(const struct problem *problem)
{
	const struct node *last = problem->last, *key = last ? node_key(last) : NULL;
	const char *line;
	size_t size, at;

	if (!last || last->style != STYLE_PLAIN || last->end.line >= problem->at.line ||
	    is(problem->text, "<document start>"))
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
	say(problem, MSG_yaml_comment, line_rest(problem, problem->at), NO_ARGS);
	return true;
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
	if (is_at_end(problem))
		say(problem, MSG_nothing, one_at(problem, (struct pos){ 0, 0 }), NO_ARGS);
	else if (is_ended(problem))
		say(problem, MSG_second_document, line_rest(problem, problem->at), NO_ARGS);
	else
		say(problem, MSG_yaml_indent, line_rest(problem, problem->at), NO_ARGS);
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

	return indentation(line, size) >= problem->at.column;
}

/* Where a value should begin stands something that begins none. */
static void say_missing(const struct problem *problem)
{
	const char *at = problem->source->bytes + source_offset(problem->source, problem->at);
	bool ended = ends_here(problem);

	if (ended && problem->open && problem->open->style == STYLE_FLOW)
		say(problem, MSG_yaml_bracket, one_at(problem, problem->open->start),
		    ARGS(problem->open->kind == NODE_MAP ? "}" : "]"));
	else if (ended)
		say(problem, MSG_nothing, one_at(problem, (struct pos){ 0, 0 }), NO_ARGS);
	else if (*at == ',')
		say(problem, MSG_yaml_comma, one_at(problem, problem->at), NO_ARGS);
	else if (strchr(":?}]", *at) || !is_first(problem))
		say_character(problem);
	else
		say(problem, MSG_yaml_indent, line_rest(problem, problem->at), NO_ARGS);
}

/* "\x1" and "\uD800": libyaml points at the digits, behind the backslash and its letter. */
static void say_escape(const struct problem *problem)
{
	bool number = is(problem->text, "hexdecimal") || is(problem->text, "character escape code");
	struct pos at = problem->at;

	if (number && at.column > 2)
		at.column -= 2;
	say(problem, number ? MSG_yaml_escape_code : MSG_yaml_escape, one_at(problem, at), NO_ARGS);
}

static void say_structure(const struct problem *problem)
{
	if (is_runaway_quote(problem))
		say_quote(problem, problem->last->start);
	else if (is(problem->text, "expected ',' or"))
		say_bracket(problem);
	else if (is(problem->text, "mapping values are not allowed"))
		say_colon(problem);
	else if (is(problem->text, "expected node content"))
		say_missing(problem);
	else if (is(problem->text, "mapping keys are not allowed"))
		say_character(problem);
	else if (is(problem->text, "found unexpected ':'"))
		say(problem, MSG_yaml_flow_colon, one_at(problem, problem->at), NO_ARGS);
	else if (say_tab(problem) || say_after(problem) || say_comment(problem))
		return;
	else if (is(problem->text, "<document start>"))
		say_root(problem);
	else if (is(problem->text, "could not find expected ':'"))
		say(problem, MSG_yaml_colon, line_rest(problem, problem->from), NO_ARGS);
	else if (is(problem->text, "block sequence entries"))
		say(problem, MSG_yaml_list, one_at(problem, problem->at), NO_ARGS);
	else if (is(problem->text, "expected key") || is(problem->text, "expected '-'"))
		say(problem, MSG_yaml_indent, line_rest(problem, problem->at), NO_ARGS);
	else
		say(problem, MSG_yaml_other, one_at(problem, problem->at), ARGS(problem->text));
}

static bool is_bad_version(const struct problem *problem)
{
	return is(problem->text, "incompatible YAML") || is(problem->text, "duplicate %YAML") ||
	       is(problem->context, "%YAML") ||
	       (is(problem->context, "directive") && is(problem->text, "comment or line break"));
}

static void say_any(const struct problem *problem)
{
	if (is(problem->context, "quoted scalar") &&
	    (is(problem->text, "end of stream") || is(problem->text, "document indicator")))
		say_quote(problem, problem->from);
	else if (is_bad_version(problem))
		say(problem, MSG_directive_version, line_rest(problem, (struct pos){ problem->at.line, 0 }), NO_ARGS);
	else if (is(problem->text, "directive") || is(problem->context, "directive"))
		say(problem, MSG_directive, line_rest(problem, problem->from), NO_ARGS);
	else if (is(problem->text, "undefined tag handle"))
		say(problem, MSG_tag, one_at(problem, problem->at), ARGS("!"));
	else if (is(problem->context, "anchor") || is(problem->context, "alias") || is(problem->context, "tag"))
		say_character(&(struct problem){ problem->file, problem->source, problem->text, problem->context,
						 problem->from, problem->from, problem->last, problem->open });
	else if (is(problem->text, "cannot start any token"))
		say_character(problem);
	else if (is(problem->text, "tab character"))
		say(problem, MSG_yaml_tab, one_at(problem, problem->at), NO_ARGS);
	else if (is(problem->context, "parsing a quoted scalar"))
		say_escape(problem);
	else if (is(problem->context, "block scalar"))
		say(problem, MSG_yaml_block, one_at(problem, problem->at), NO_ARGS);
	else
		say_structure(problem);
}

static struct pos mark_pos(const yaml_mark_t *mark)
{
	return (struct pos){ (uint32_t)mark->line, (uint32_t)mark->column };
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
	say_any(&problem);
}
