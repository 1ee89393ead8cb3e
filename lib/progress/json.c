/* SPDX-License-Identifier: MPL-2.0 */
/* Progress as JSON and NDJSON (progress.md, "In JSON"): exact figures as strings, shown ones beside them. */
#include "progress/overview.h"

#define METHOD "KK-lineær 1.0"

static void put_shown(struct ser *ser, struct arena *arena, const struct assessment *one, enum kk_lang lang)
{
	static const struct unit none = { UNIT_NONE, "", "" };
	const struct progress *progress = &one->progress;

	ser_key_map(ser, "shown");
	ser_key_string(ser, "progress", plain_percent(arena, &progress->progress));
	ser_key_string(ser, "attainment", plain_percent(arena, &progress->attainment));
	ser_key_string(ser, "planned", plain_percent(arena, &progress->planned));
	ser_key_string(ser, "ratio", plain_percent(arena, &progress->ratio));
	ser_key_string(ser, "projection",
		       !progress->projection.defined
			       ? NULL
			       : say_computed(arena, &progress->projection.ratio, one, &none, lang));
	ser_end(ser);
}

void progress_figures(struct ser *ser, struct arena *arena, const struct progress *progress)
{
	struct figure value = { progress->observed, progress->value };

	ser_key_string(ser, "value", plain_figure(arena, &value));
	ser_key_string(ser, "value_date", progress->observed ? plain_date(arena, progress->value_date) : NULL);
	ser_key_string(ser, "progress", plain_fraction(arena, &progress->progress));
	ser_key_string(ser, "attainment", plain_fraction(arena, &progress->attainment));
	ser_key_string(ser, "planned", plain_fraction(arena, &progress->planned));
	ser_key_string(ser, "ratio", plain_fraction(arena, &progress->ratio));
	ser_key_string(ser, "projection", plain_fraction(arena, &progress->projection));
}

void progress_outcome(struct ser *ser, const struct progress *progress)
{
	ser_key_string(ser, "status", status_name(progress->status));
	ser_key_string(ser, "trend", trend_name(progress->trend));
	ser_key_list(ser, "flags");
	for (unsigned i = 0; flag_name(i); i++)
		if (progress->flags & 1u << i)
			ser_string(ser, flag_name(i));
	ser_end(ser);
}

static void put_terms(struct ser *ser, struct arena *arena, const struct assessment *one)
{
	const struct terms *terms = &one->terms;
	const struct unit *unit = say_unit(one);

	ser_key_string(ser, "kind", terms->kind == KIND_NONE ? NULL : kind_name(terms->kind));
	ser_key_string(ser, "unit",
		       unit->id != UNIT_NONE ? unit_name(unit, document_language(one->document->common), false)
						     : NULL);
	ser_key_string(ser, "baseline", plain_figure(arena, &terms->baseline));
	ser_key_string(ser, "baseline_date", plain_date(arena, terms->baseline_date));
	ser_key_string(ser, "target", plain_figure(arena, &terms->target));
	ser_key_string(ser, "target_high", plain_figure(arena, &terms->target_high));
	ser_key_string(ser, "deadline", plain_date(arena, terms->deadline));
}

static void put_progress(struct ser *ser, struct arena *arena, const struct assessment *one)
{
	progress_figures(ser, arena, &one->progress);
	put_shown(ser, arena, one, document_language(one->document->common));
	progress_outcome(ser, &one->progress);
}

void progress_members(struct ser *ser, struct arena *arena, const struct assessment *one)
{
	const struct goal *goal = one->goal;

	ser_key_string(ser, "document", one->document->path);
	ser_key_string(ser, "contract", one->contract->path);
	ser_key_string(ser, "area", goal->area->name.text);
	ser_key_string(ser, "id", goal->id.text);
	put_terms(ser, arena, one);
	ser_key_string(ser, "as_of", plain_date(arena, one->progress.as_of));
	put_progress(ser, arena, one);
}

void progress_counts(struct ser *ser, size_t goals, const unsigned by_status[STATUS_COUNT])
{
	ser_key_number(ser, "goals", (int64_t)goals);
	for (int status = 0; status < STATUS_COUNT; status++)
		ser_key_number(ser, status_name((enum status)status), by_status[status]);
}

struct records {
	struct ser ser;
	struct arena *arena;
};

static void put_items(void *context, const struct overview_document *document)
{
	struct records *records = context;

	for (size_t i = 0; i < document->all.count; i++) {
		ser_map(&records->ser);
		progress_members(&records->ser, records->arena, &document->all.items[i]);
		ser_end(&records->ser);
	}
}

void progress_json(struct overview *overview, struct out *out)
{
	struct records records = { .arena = overview->arena };
	struct ser *ser = &records.ser;

	ser_begin(ser, out, true);
	ser_map(ser);
	ser_key_string(ser, "schema_version", "1.0");
	ser_key_string(ser, "method", METHOD);
	ser_key_string(ser, "as_of", plain_date(overview->arena, overview->as_of));
	ser_key_list(ser, "goals");
	overview_each(overview, put_items, &records);
	ser_end(ser);
	ser_key_map(ser, "summary");
	progress_counts(ser, overview->goal_count, overview->by_status);
	ser_end(ser);
	ser_end(ser);
	ser_done(ser);
}

/* One record a line; each line ends its own document, so that parts of a run can be put end to end. */
static void put_lines(void *context, const struct overview_document *document)
{
	struct records *records = context;

	for (size_t i = 0; i < document->all.count; i++) {
		ser_begin(&records->ser, records->ser.out, false);
		ser_map(&records->ser);
		ser_key_string(&records->ser, "record", "goal");
		progress_members(&records->ser, records->arena, &document->all.items[i]);
		ser_end(&records->ser);
		ser_done(&records->ser);
	}
}

void progress_ndjson(struct overview *overview, struct out *out)
{
	struct records records = { .ser = { .out = out }, .arena = overview->arena };
	struct ser *line = &records.ser;

	overview_each(overview, put_lines, &records);
	ser_begin(line, out, false);
	ser_map(line);
	ser_key_string(line, "record", "summary");
	ser_key_string(line, "schema_version", "1.0");
	ser_key_string(line, "method", METHOD);
	progress_counts(line, overview->goal_count, overview->by_status);
	ser_end(line);
	ser_done(line);
}
