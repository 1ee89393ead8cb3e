/* SPDX-License-Identifier: MPL-2.0 */
/* What every format of findings asks: a finding's place, its words, its help. */
#include <assert.h>
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"

const struct message *finding_message(const struct finding *finding)
{
	return &messages[finding->message];
}

const struct rule *finding_rule(const struct finding *finding)
{
	return &rules[finding_message(finding)->rule];
}

const char *finding_path(const struct finding *finding)
{
	const struct source *source = finding->place.source;

	return source != &finding->file->source ? source->path : finding->file->path;
}

const char *severity_code(enum severity severity)
{
	return severity_word(severity, KK_LANG_EN, true);
}

const char *severity_word(enum severity severity, enum kk_lang lang, bool one)
{
	static const char *const words[][2][2] = {
		[SEVERITY_NOTE] = { { "bemærkninger", "bemærkning" }, { "notes", "note" } },
		[SEVERITY_WARNING] = { { "advarsler", "advarsel" }, { "warnings", "warning" } },
		[SEVERITY_ERROR] = { { "fejl", "fejl" }, { "errors", "error" } },
	};

	return words[severity][lang][one];
}

const char *finding_filled(const struct run *run, const struct finding *finding, const char *text)
{
	struct out out;

	out_memory(&out, run->arena);
	put_filled(&out, finding, text, run->lang, false);
	return out_text(&out);
}

const char *finding_headline(const struct run *run, const struct finding *finding)
{
	return finding_filled(run, finding, wording(finding_message(finding)->headline, run->lang));
}

void put_headline(struct out *out, const struct run *run, const struct finding *finding)
{
	put_filled(out, finding, wording(finding_message(finding)->headline, run->lang), run->lang, true);
}

/* The headline names what the finding is about; arguments of label and help alone (a line to write
 * after, a suggestion) are no part of its identity. */
unsigned finding_named_args(const struct finding *finding)
{
	unsigned named = 0;

	for (const char *at = wording(finding_message(finding)->headline, KK_LANG_DA); (at = strchr(at, '{')); at++)
		if (at[1] >= '0' && at[1] <= '9' && at[2] == '}' && (unsigned)(at[1] - '0') >= named)
			named = (unsigned)(at[1] - '0') + 1;
	return named < finding->arg_count ? named : finding->arg_count;
}

struct help finding_help(const struct run *run, const struct finding *finding)
{
	const char *text = wording(finding_message(finding)->help, run->lang);
	struct help help = { 0 };

	while (*text) {
		size_t size = strcspn(text, "\n");

		assert(help.count < HELP_LINES);
		help.line[help.count++] = arena_text(run->arena, text, size);
		text += size;
		if (*text)
			text++;
	}
	return help;
}

static struct point point_of(struct source *source, struct pos pos)
{
	return (struct point){ pos.line + UINT64_C(1), pos.column + UINT64_C(1),
			       source_whole_offset(source, pos) + source->bom };
}

struct point place_start(const struct place *place)
{
	return point_of(place->source, place->start);
}

/* An end before its start is no end. */
static struct pos sound_end(const struct place *place)
{
	bool before = place->end.line < place->start.line ||
		      (place->end.line == place->start.line && place->end.column < place->start.column);

	return before ? place->start : place->end;
}

struct point place_end(const struct place *place)
{
	return point_of(place->source, sound_end(place));
}

/* A span that ends before the first sign of a line ends with the line before. */
uint64_t place_last_line(const struct place *place)
{
	struct pos end = sound_end(place);

	return end.line + UINT64_C(1) - (end.line > place->start.line && !end.column);
}

const char *path_plain(const char *path)
{
	while (strncmp(path, "./", 2) == 0)
		for (path += 2; *path == '/'; path++)
			;
	return path;
}

void put_location(struct out *out, const struct finding *finding)
{
	put_shown_path(out, finding_path(finding));
	put_char(out, ':');
	put_unsigned(out, finding->place.start.line + UINT64_C(1));
	put_char(out, ':');
	put_unsigned(out, finding->place.start.column + UINT64_C(1));
}

const char *finding_pointer(struct arena *arena, const struct finding *finding)
{
	const struct node *root = finding->subject;

	if (finding->identity)
		return finding->identity->pointer;
	while (root && root->parent)
		root = root->parent;
	if (!root || root != finding->file->root || finding->place.source != &finding->file->source)
		return NULL;
	return node_pointer(arena, finding->subject);
}

const char *doc_type_name(enum doc_type type)
{
	static const char *const names[] = {
		[DOC_CONTRACT] = "quality-contract", [DOC_FOLLOWUP] = "follow-up",
		[DOC_MUNICIPALITY] = "municipality", [DOC_APPLICATION] = "challenge-application",
	};

	return names[type];
}
