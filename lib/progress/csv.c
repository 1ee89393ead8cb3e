/* SPDX-License-Identifier: MPL-2.0 */
/* Progress as CSV for programs: RFC 4180 with commas, decimal points and English names. */
#include "data/csv_row.h"
#include "progress/overview.h"

static const char *flags_text(struct arena *arena, unsigned flags)
{
	struct out out;

	out_memory(&out, arena);
	for (unsigned i = 0; flag_name(i); i++)
		if (flags & 1u << i) {
			put(&out, out.size ? " " : "");
			put(&out, flag_name(i));
		}
	return out_text(&out);
}

static const char *unit_of(const struct assessment *one)
{
	const struct unit *unit = say_unit(one);

	return unit->id != UNIT_NONE ? unit_name(unit, document_language(one->document->common), false) : NULL;
}

static void put_terms(struct csv_row *row, const struct assessment *one)
{
	const struct terms *terms = &one->terms;

	csv_path(row, one->document->path);
	csv_path(row, one->contract->path);
	csv_words(row, one->goal->area->name.text);
	csv_cell(row, one->goal->id.text);
	csv_cell(row, terms->kind == KIND_NONE ? NULL : kind_name(terms->kind));
	csv_words(row, unit_of(one));
	csv_figure(row, plain_figure(row->arena, &terms->baseline));
	csv_figure(row, plain_figure(row->arena, &terms->target));
	csv_figure(row, plain_figure(row->arena, &terms->target_high));
	csv_cell(row, plain_date(row->arena, terms->deadline));
}

static void put_goal(struct csv_row *row, const struct assessment *one)
{
	const struct progress *progress = &one->progress;
	struct figure value = { progress->observed, progress->value };

	put_terms(row, one);
	csv_cell(row, plain_date(row->arena, progress->as_of));
	csv_figure(row, plain_figure(row->arena, &value));
	csv_cell(row, progress->observed ? plain_date(row->arena, progress->value_date) : NULL);
	csv_figure(row, plain_fraction(row->arena, &progress->progress));
	csv_figure(row, plain_fraction(row->arena, &progress->attainment));
	csv_figure(row, plain_fraction(row->arena, &progress->planned));
	csv_figure(row, plain_fraction(row->arena, &progress->ratio));
	csv_figure(row, plain_fraction(row->arena, &progress->projection));
	csv_cell(row, status_name(progress->status));
	csv_cell(row, trend_name(progress->trend));
	csv_cell(row, flags_text(row->arena, progress->flags));
	csv_end(row);
}

static void put_document(void *context, const struct overview_document *document)
{
	for (size_t i = 0; i < document->all.count; i++)
		put_goal(context, &document->all.items[i]);
}

void progress_csv(struct overview *overview, struct out *out)
{
	struct csv_row row = { .out = out, .dialect = &dialect_guarded, .arena = overview->arena };

	put(out,
	    "document,contract,area,id,kind,unit,baseline,target,target_high,deadline,as_of,value,value_date,progress,"
	    "attainment,planned,ratio,projection,status,trend,flags\r\n");
	overview_each(overview, put_document, &row);
}
