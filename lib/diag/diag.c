/* SPDX-License-Identifier: MPL-2.0 */
/* What every format of findings asks: a finding's headline for a log, its place, its help. */
#include <assert.h>
#include <string.h>

#include "base/show.h"
#include "diag/diag.h"

void put_headline(struct out *out, const struct run *run, const struct finding *finding)
{
	put_filled(out, finding, wording(finding_message(finding)->headline, run->lang), run->lang, true);
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

bool help_is_label(const struct run *run, const struct finding *finding)
{
	const struct message *message = finding_message(finding);

	return strcmp(wording(message->help, run->lang), wording(message->label, run->lang)) == 0;
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

const char *doc_type_name(enum doc_type type)
{
	static const char *const names[] = {
		[DOC_CONTRACT] = "quality-contract", [DOC_FOLLOWUP] = "follow-up",
		[DOC_MUNICIPALITY] = "municipality", [DOC_APPLICATION] = "challenge-application",
	};

	return names[type];
}
