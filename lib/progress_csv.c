/* SPDX-License-Identifier: MPL-2.0 */
/* Progress as CSV for programs: RFC 4180 with commas, decimal points and English names. */
#include <string.h>

#include "overview.h"

static void put_quoted(struct out *out, const char *text)
{
	if (!text[strcspn(text, ",\"\r\n")]) {
		put(out, text);
		return;
	}
	put_char(out, '"');
	for (; *text; text++) {
		if (*text == '"')
			put_char(out, '"');
		put_char(out, *text);
	}
	put_char(out, '"');
}

/* Text that a spreadsheet would take for a formula is marked as text. */
static void put_text(struct out *out, struct arena *arena, const char *text)
{
	struct out safe;

	if (!text)
		return;
	out_memory(&safe, arena);
	if (*text && strchr("=+-@\t\r", *text))
		put_char(&safe, '\'');
	put(&safe, text);
	put_quoted(out, out_text(&safe));
}

static void put_field(struct out *out, const char *text)
{
	put_char(out, ',');
	if (text)
		put_quoted(out, text);
}

static void put_flags(struct out *out, unsigned flags)
{
	bool first = true;

	put_char(out, ',');
	for (unsigned i = 0; flag_name(i); i++)
		if (flags & 1u << i) {
			put(out, first ? "" : " ");
			put(out, flag_name(i));
			first = false;
		}
}

static void put_goal(struct out *out, struct arena *arena, const struct assessment *one)
{
	const struct terms *terms = &one->terms;
	const struct progress *progress = &one->progress;
	struct figure value = { progress->observed, progress->value };

	put_text(out, arena, one->document->path);
	put_char(out, ',');
	put_text(out, arena, one->contract->path);
	put_char(out, ',');
	put_text(out, arena, one->goal->area->name.text);
	put_field(out, one->goal->id.text);
	put_field(out, terms->kind == KIND_NONE ? NULL : kind_name(terms->kind));
	put_char(out, ',');
	put_text(out, arena,
		 terms->unit && terms->unit->id != UNIT_NONE
			 ? unit_name(terms->unit, document_language(one->document->common), false)
			 : NULL);
	put_field(out, plain_figure(arena, &terms->baseline));
	put_field(out, plain_figure(arena, &terms->target));
	put_field(out, plain_figure(arena, &terms->target_high));
	put_field(out, plain_date(arena, terms->deadline));
	put_field(out, plain_date(arena, progress->as_of));
	put_field(out, plain_figure(arena, &value));
	put_field(out, progress->observed ? plain_date(arena, progress->value_date) : NULL);
	put_field(out, plain_fraction(arena, &progress->progress));
	put_field(out, plain_fraction(arena, &progress->attainment));
	put_field(out, plain_fraction(arena, &progress->planned));
	put_field(out, plain_fraction(arena, &progress->ratio));
	put_field(out, plain_fraction(arena, &progress->projection));
	put_field(out, status_name(progress->status));
	put_field(out, trend_name(progress->trend));
	put_flags(out, progress->flags);
	put(out, "\r\n");
}

void progress_csv(const struct overview *overview, struct out *out)
{
	put(out,
	    "document,contract,area,id,kind,unit,baseline,target,target_high,deadline,as_of,value,value_date,progress,"
	    "attainment,planned,ratio,projection,status,trend,flags\r\n");
	for (size_t i = 0; i < overview->document_count; i++)
		for (size_t k = 0; k < overview->documents[i].all.count; k++)
			put_goal(out, overview->arena, &overview->documents[i].all.items[k]);
}
