/* SPDX-License-Identifier: MPL-2.0 */
/* Comments that let a finding stand: `# kk: tillad KK103 [sag=…] [til=…] -- reason`, for a node, for what
 * begins on the next line, or for the file. What is suppressed is kept and counted, never dropped. */
#include <string.h>

#include "set/set.h"

#define WHOLE_FILE UINT32_MAX /* instead of the last line that an allowance is about */

struct allowance {
	struct suppression suppression;
	enum rule_id rule;
	uint32_t from, to; /* lines, both included */
	struct place place; /* of the rule's name in the comment */
	bool used, expired;
	struct allowance *next, *next_of_rule;
};

struct scan {
	struct file *file;
	struct source *source;
	struct allowance *first, **last;
	const char *at, *end;   /* in the comment */
	uint32_t line;
	/* Lines are read in order, and so each search goes on where the last one ended. */
	const struct node *near, *entry; /* the first that may still hold a comment; begin on a line */
	uint32_t content;       /* the line on which something stands again */
	struct allowance *of_rule[RULE_COUNT], **last_of_rule[RULE_COUNT];
	const char *names[RULE_COUNT][2]; /* ids and names, folded once for all comments; NULL: not asked for */
};

static const char word_da[] = "tillad", word_en[] = "allow";

static struct place place_between(const struct scan *scan, const char *from, const char *to)
{
	return (struct place){ scan->source, source_pos(scan->source, (size_t)(from - scan->source->bytes)),
			       source_pos(scan->source, (size_t)(to - scan->source->bytes)) };
}

/* The node behind one and all that is in it. */
static const struct node *behind(const struct node *node)
{
	while (node && !node->next)
		node = node->parent;
	return node ? node->next : NULL;
}

static bool is_before(struct pos a, struct pos b)
{
	return a.line != b.line ? a.line < b.line : a.column < b.column;
}

static bool holds(const struct node *node, struct pos pos)
{
	return node->kind == NODE_SCALAR && !is_before(pos, node->start) && is_before(pos, node->end);
}

/* Is this inside a text of the document, or a key, and so no comment at all? */
static bool is_in_scalar(struct scan *scan, struct pos pos)
{
	const struct node *node = scan->near;

	while (node && !is_before(pos, node->start)) {
		if (!is_before(pos, node->end))
			node = behind(node);
		else if (node_first(node))
			node = node_first(node);
		else
			break;
		scan->near = node;
	}
	return node && (holds(node, pos) || (node_key(node) && holds(node_key(node), pos)));
}

static void skip_blank(struct scan *scan)
{
	while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\t'))
		scan->at++;
}

static const char *next_word(struct scan *scan, size_t *size)
{
	const char *start;

	skip_blank(scan);
	start = scan->at;
	while (scan->at < scan->end && *scan->at != ' ' && *scan->at != '\t')
		scan->at++;
	*size = (size_t)(scan->at - start);
	return start;
}

static bool is_word(const char *text, size_t size, const char *word)
{
	return strlen(word) == size && memcmp(text, word, size) == 0;
}

/* What is behind it has its own NUL, or the end of the line. */
static bool begins(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

static const char *name_of(struct scan *scan, int rule, int which)
{
	const char **name = &scan->names[rule][which];

	if (!*name)
		*name = text_folded(&scan->file->arena, which ? rules[rule].name : rules[rule].id);
	return *name;
}

static int find_rule(struct scan *scan, const char *folded)
{
	for (int i = 0; i < RULE_COUNT; i++)
		if (strcmp(name_of(scan, i, 0), folded) == 0 || strcmp(name_of(scan, i, 1), folded) == 0)
			return i;
	return -1;
}

static const char *nearest_rule(struct scan *scan, const char *folded)
{
	const char *nearest = "";
	unsigned best = text_near_limit(folded);

	for (int i = 0; i < RULE_COUNT; i++)
		for (int k = 0; k < 2; k++) {
			unsigned distance = text_distance(folded, name_of(scan, i, k), best);

			if (distance < best) {
				best = distance;
				nearest = k ? rules[i].name : rules[i].id;
			}
		}
	return nearest;
}

static const char *hint(struct scan *scan, const char *folded)
{
	const char *near = nearest_rule(scan, folded);
	struct out out;

	if (!*near)
		return "";
	out_memory(&out, &scan->file->arena);
	put(&out, scan->file->set->lang == KK_LANG_DA ? "mente du »" : "did you mean “");
	put(&out, near);
	put(&out, scan->file->set->lang == KK_LANG_DA ? "«?" : "”?");
	return out_text(&out);
}

static void add_rule(struct scan *scan, const char *name, size_t size, const struct allowance *like)
{
	const char *text = arena_text(&scan->file->arena, name, size), *folded;
	struct allowance *allowance;
	int rule;

	while (size && text[size - 1] == ',')
		text = arena_text(&scan->file->arena, name, --size);
	folded = text_folded(&scan->file->arena, text);
	rule = find_rule(scan, folded);
	if (rule < 0) {
		find_report(scan->file, MSG_suppression_unknown, place_between(scan, name, name + size), NULL,
			    ARGS(text, hint(scan, folded)));
		return;
	}
	allowance = NEW(&scan->file->arena, struct allowance);
	*allowance = *like;
	allowance->rule = (enum rule_id)rule;
	allowance->place = place_between(scan, name, name + size);
	*scan->last = allowance;
	scan->last = &allowance->next;
	*scan->last_of_rule[rule] = allowance;
	scan->last_of_rule[rule] = &allowance->next_of_rule;
}

static bool read_until(struct scan *scan, const char *text, size_t size, struct suppression *suppression)
{
	return date_parse(arena_text(&scan->file->arena, text, size), DATE_DAY, &suppression->until) == PARSE_OK;
}

/* sag= and til=, in either language; false: a setting that is not known, or a date that is none. */
static bool read_setting(struct scan *scan, const char *word, size_t size, struct suppression *suppression)
{
	size_t name = (size_t)((const char *)memchr(word, '=', size) - word) + 1;

	if (begins(word, "sag=") || begins(word, "case=")) {
		suppression->case_number = arena_text(&scan->file->arena, word + name, size - name);
		return true;
	}
	if (begins(word, "til=") || begins(word, "until="))
		return read_until(scan, word + name, size - name, suppression);
	return false;
}

static const char *read_reason(struct scan *scan)
{
	const char *end = scan->end;

	skip_blank(scan);
	while (end > scan->at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	return end > scan->at ? arena_text(&scan->file->arena, scan->at, (size_t)(end - scan->at)) : NULL;
}

/* What stands behind "kk: tillad": rules, settings, and a reason behind two dashes. */
static void read_allowance(struct scan *scan, struct allowance *like, const char *start)
{
	struct { const char *name; size_t size; } *named = NULL;
	size_t count = 0, size;
	bool readable = true;

	for (const char *word = next_word(scan, &size); size; word = next_word(scan, &size)) {
		if (is_word(word, size, "--")) {
			like->suppression.reason = read_reason(scan);
			break;
		}
		if (memchr(word, '=', size))
			readable &= read_setting(scan, word, size, &like->suppression);
		else {
			named = arena_grow(&scan->file->arena, named, count * sizeof(*named),
					   (count + 1) * sizeof(*named));
			named[count].name = word;
			named[count++].size = size;
		}
	}
	if (!readable || !count) {
		find_report(scan->file, MSG_suppression_unreadable, place_between(scan, start, scan->end), NULL,
			    NO_ARGS);
		return;
	}
	like->expired = like->suppression.until.year && date_cmp(like->suppression.until, scan->file->set->today) < 0;
	for (size_t i = 0; i < count; i++)
		add_rule(scan, named[i].name, named[i].size, like);
}

/* The outermost entry that begins on a line: a list's item, or a key with its value. */
static const struct node *entry_on(struct scan *scan, uint32_t line)
{
	const struct node *node = scan->entry;

	while (node) {
		const struct node *start = node_key(node) ? node_key(node) : node;

		if (node->parent && start->start.line == line)
			return node;
		if (start->start.line > line)
			return NULL;
		node = node->end.line >= line && node_first(node) ? node_first(node) : behind(node);
		scan->entry = node;
	}
	return NULL;
}

static bool is_blank_or_comment(struct source *source, uint32_t line)
{
	size_t size, i = 0;
	const char *text = source_line(source, line, &size);

	while (i < size && (text[i] == ' ' || text[i] == '\t'))
		i++;
	return i == size || text[i] == '#';
}

/* "mål:" alone on its line: the comment behind it is about all that the key holds. */
static uint32_t end_of_line_reach(struct scan *scan)
{
	const struct node *node = entry_on(scan, scan->line);

	while (node && node->start.line == scan->line)
		node = node_first(node);
	return node && node_key(node) && node_key(node)->start.line == scan->line ? node->end.line : scan->line;
}

static void set_reach(struct scan *scan, bool own_line, struct allowance *allowance)
{
	const struct node *entry;

	allowance->from = allowance->to = scan->line;
	if (!own_line) {
		allowance->to = end_of_line_reach(scan);
		return;
	}
	if (scan->line < scan->file->root->start.line) {
		allowance->to = WHOLE_FILE;
		return;
	}
	if (scan->content <= scan->line)
		scan->content = scan->line + 1;
	while (scan->content < scan->source->line_count && is_blank_or_comment(scan->source, scan->content))
		scan->content++;
	allowance->from = allowance->to = scan->content;
	entry = entry_on(scan, scan->content);
	if (entry)
		allowance->to = entry->end.line;
}

/* A comment begins at `hash`; `own_line`: nothing stands before it. */
static void read_comment(struct scan *scan, const char *hash, bool own_line)
{
	struct allowance like = { .used = false };
	const char *word;
	size_t size;

	scan->at = hash + 1;
	word = next_word(scan, &size);
	if (!is_word(word, size, "kk:"))
		return;
	word = next_word(scan, &size);
	if (!is_word(word, size, word_da) && !is_word(word, size, word_en)) {
		find_report(scan->file, MSG_suppression_unreadable, place_between(scan, hash, scan->end), NULL,
			    NO_ARGS);
		return;
	}
	set_reach(scan, own_line, &like);
	read_allowance(scan, &like, hash);
}

static void scan_line(struct scan *scan)
{
	size_t size, blank = 0;
	const char *text = source_line(scan->source, scan->line, &size), *hash = text;

	scan->end = text + size;
	while (blank < size && (text[blank] == ' ' || text[blank] == '\t'))
		blank++;
	while ((hash = memchr(hash, '#', (size_t)(scan->end - hash)))) {
		bool starts = hash == text || hash[-1] == ' ' || hash[-1] == '\t';
		struct pos pos = source_pos(scan->source, (size_t)(hash - scan->source->bytes));

		if (starts && !is_in_scalar(scan, pos)) {
			read_comment(scan, hash, hash == text + blank);
			return;
		}
		hash++;
	}
}

bool suppress_is_asked(const struct source *source)
{
	const char *at = source->bytes, *end = at + source->size;

	while ((at = memchr(at, '#', (size_t)(end - at)))) {
		const char *word = ++at;

		while (word < end && (*word == ' ' || *word == '\t'))
			word++;
		if (end - word >= 3 && memcmp(word, "kk:", 3) == 0)
			return true;
	}
	return false;
}

/* What cannot be read cannot be let stand: the format's own errors are not for allowing. */
static bool may_be_allowed(const struct finding *finding)
{
	enum rule_id rule = messages[finding->message].rule;

	return (rule >= KK101 || finding->severity != SEVERITY_ERROR) && rule < KK901;
}

static bool reaches(const struct allowance *allowance, const struct finding *finding)
{
	uint32_t line = finding->place.start.line;

	if (allowance->to == WHOLE_FILE)
		return true;
	return finding->place.source == &finding->file->source && line >= allowance->from && line <= allowance->to;
}

static void apply(struct allowance *allowance, struct finding *finding)
{
	for (; allowance; allowance = allowance->next_of_rule) {
		if (!reaches(allowance, finding))
			continue;
		allowance->used = true;
		if (!allowance->expired && !finding->suppressed)
			finding->suppressed = &allowance->suppression;
	}
}

static void report_allowance(struct file *file, const struct allowance *allowance)
{
	const char *name = rules[allowance->rule].id;
	struct out until;

	if (allowance->expired) {
		out_memory(&until, &file->arena);
		put_date(&until, allowance->suppression.until, file->set->lang);
		find_report(file, MSG_suppression_expired, allowance->place, NULL, ARGS(name, out_text(&until)));
	} else if (!allowance->used) {
		find_report(file, MSG_suppression_unused, allowance->place, NULL, ARGS(name));
	} else if (!allowance->suppression.reason) {
		find_report(file, MSG_suppression_no_reason, allowance->place, NULL, ARGS(name));
	}
}

void suppress(struct file *file)
{
	struct scan scan = { .file = file, .source = &file->source, .near = file->root, .entry = file->root };

	scan.last = &scan.first;
	for (int i = 0; i < RULE_COUNT; i++)
		scan.last_of_rule[i] = &scan.of_rule[i];
	if (!file->common || !suppress_is_asked(scan.source))
		return;
	source_index(scan.source);
	for (scan.line = 0; scan.line < scan.source->line_count; scan.line++)
		scan_line(&scan);
	for (struct finding *finding = file->findings->first; finding; finding = finding->next)
		if (may_be_allowed(finding))
			apply(scan.of_rule[messages[finding->message].rule], finding);
	for (struct allowance *allowance = scan.first; allowance; allowance = allowance->next)
		report_allowance(file, allowance);
}
