/* SPDX-License-Identifier: MPL-2.0 */
/* The figures of a document as data: RFC 4180 for programs, the spreadsheet's own dialect, and JSON. */
#include <string.h>

#include "progress/overview.h"
#include "site/site.h"

static const enum word_id columns[] = {
	WORD_DATA_CODE, WORD_DATA_TOWN, WORD_DATA_YEAR, WORD_DATA_DOCUMENT, WORD_DATA_AREA, WORD_DATA_ID,
		WORD_DATA_NUMBER,
	WORD_DATA_TEXT, WORD_DATA_MEASURE, WORD_DATA_UNIT, WORD_DATA_START, WORD_DATA_TARGET, WORD_DATA_TARGET_HIGH,
	WORD_DATA_DEADLINE, WORD_DATA_AS_OF, WORD_DATA_VALUE, WORD_DATA_VALUE_DATE, WORD_DATA_PROGRESS,
		WORD_DATA_PLANNED,
	WORD_DATA_STATUS, WORD_DATA_STATUS_WORD, WORD_DATA_ADDRESS,
};

void data_head(struct out *out, const struct dialect *dialect, enum kk_lang lang)
{
	struct csv_row row = { .out = out, .dialect = dialect, .arena = out->arena };

	if (dialect->mark)
		put(out, "\xEF\xBB\xBF");
	for (size_t i = 0; i < COUNT(columns); i++)
		csv_cell(&row, word(columns[i], lang));
	csv_end(&row);
}

const char *town_code(const struct town *town)
{
	return town->registered ? plain_text(&FILE_MUNICIPALITY(town->registered)->code) : NULL;
}

static const char *unit_of(const struct assessment *goal, enum kk_lang lang)
{
	const struct unit *unit = say_unit(goal);

	return unit->id != UNIT_NONE ? unit_name(unit, lang, false) : NULL;
}

static void put_measured(struct csv_row *row, const struct assessment *goal, bool followed, enum kk_lang lang)
{
	const struct progress *progress = &goal->progress;
	struct figure value = { followed && progress->observed, progress->value };
	bool counted = followed && progress->progress.defined;

	csv_cell(row, followed ? plain_date(row->arena, progress->as_of) : "");
	csv_figure(row, plain_figure(row->arena, &value));
	csv_cell(row, value.defined ? plain_date(row->arena, progress->value_date) : "");
	csv_figure(row, counted ? plain_percent(row->arena, &progress->progress) : NULL);
	csv_figure(row, followed ? plain_percent(row->arena, &progress->planned) : NULL);
	csv_cell(row, followed ? status_name(progress->status) : "");
	csv_cell(row, followed ? status_word(progress, goal->terms.kind, lang) : "");
}

/* Data is read far from the site: where its address is known, the goal's is whole. */
static const char *address_of(const struct site *site, struct arena *arena, const char *path)
{
	return site->base ? JOIN(arena, site->base, path) : path;
}

static void put_goal(struct csv_row *row, const struct site *site, const struct site_document *document, size_t i)
{
	const struct assessment *goal = &document->all.items[i];
	const struct terms *terms = &goal->terms;
	enum kk_lang lang = document_language(document->file->common);

	csv_words(row, town_code(document->town));
	csv_words(row, document->town->name);
	csv_cell(row, site_number(row->arena, document->year));
	csv_cell(row, document->slug);
	csv_words(row, plain_text(&goal->goal->area->name));
	csv_words(row, plain_text(&goal->goal->id));
	csv_words(row, document->cards[i].number);
	csv_words(row, plain_text(&goal->goal->text));
	csv_words(row, plain_text(&goal->goal->measure));
	csv_words(row, unit_of(goal, lang));
	csv_figure(row, plain_figure(row->arena, &terms->baseline));
	csv_figure(row, plain_figure(row->arena, &terms->target));
	csv_figure(row, plain_figure(row->arena, &terms->target_high));
	csv_cell(row, plain_date(row->arena, terms->deadline));
	put_measured(row, goal, document->file->type == DOC_FOLLOWUP, lang);
	csv_cell(row, address_of(site, row->arena, goal_place(row->arena, document, &document->cards[i])));
	csv_end(row);
}

static void put_rows(const struct site *site, struct out *out, const struct dialect *dialect,
		     const struct site_document *document)
{
	struct csv_row row = { .out = out, .dialect = dialect, .arena = site->page };

	for (size_t i = 0; i < document->all.count; i++)
		put_goal(&row, site, document, i);
}

static void put_result(struct ser *ser, struct arena *arena, const struct assessment *goal)
{
	ser_key_string(ser, "as_of", plain_date(arena, goal->progress.as_of));
	progress_figures(ser, arena, &goal->progress);
	progress_outcome(ser, &goal->progress);
}

static void put_json_goal(struct ser *ser, const struct site *site, const struct site_document *document, size_t i)
{
	struct arena *arena = site->page;
	const struct assessment *goal = &document->all.items[i];
	const struct terms *terms = &goal->terms;

	ser_map(ser);
	ser_key_string(ser, "area", plain_text(&goal->goal->area->name));
	ser_key_string(ser, "id", plain_text(&goal->goal->id));
	ser_key_string(ser, "number", document->cards[i].number);
	ser_key_string(ser, "text", plain_text(&goal->goal->text));
	ser_key_string(ser, "measure", plain_text(&goal->goal->measure));
	ser_key_string(ser, "kind", terms->kind == KIND_NONE ? NULL : kind_name(terms->kind));
	ser_key_string(ser, "unit", unit_of(goal, document_language(document->file->common)));
	ser_key_string(ser, "baseline", plain_figure(arena, &terms->baseline));
	ser_key_string(ser, "baseline_date", plain_date(arena, terms->baseline_date));
	ser_key_string(ser, "target", plain_figure(arena, &terms->target));
	ser_key_string(ser, "target_high", plain_figure(arena, &terms->target_high));
	ser_key_string(ser, "deadline", plain_date(arena, terms->deadline));
	if (document->file->type == DOC_FOLLOWUP)
		put_result(ser, arena, goal);
	ser_key_string(ser, "url", address_of(site, arena, goal_place(arena, document, &document->cards[i])));
	ser_end(ser);
}

static void put_json(struct ser *ser, const struct site *site, const struct site_document *document)
{
	struct arena *arena = site->page;

	ser_map(ser);
	ser_key_string(ser, "schema_version", "1.0");
	ser_key_string(ser, "type", document->file->type == DOC_CONTRACT ? "quality-contract" : "follow-up");
	ser_key_string(ser, "municipality", document->town->name);
	ser_key_string(ser, "code", town_code(document->town));
	ser_key_string(ser, "title", document->title);
	ser_key_number(ser, "year", document->year);
	ser_key_string(ser, "committee", plain_text(&document->file->common->committee));
	ser_key_string(ser, "adopted", plain_day(arena, &document->file->common->adopted));
	ser_key_string(ser, "published", plain_day(arena, &document->file->common->published));
	if (document->file->type == DOC_FOLLOWUP)
		ser_key_string(ser, "method", "KK-lineær 1.0");
	ser_key_string(ser, "url", address_of(site, arena, JOIN(arena, document->folder, "/index.html")));
	ser_key_list(ser, "goals");
	for (size_t i = 0; i < document->all.count; i++)
		put_json_goal(ser, site, document, i);
	ser_end(ser);
	ser_end(ser);
}

/* "169-navn/2012/opfoelgning/opfoelgning-2012.csv" */
const char *data_path(struct arena *arena, const struct site_document *document, const char *ending)
{
	return JOIN(arena, document->folder, "/", document->slug, "-", site_number(arena, document->year), ending);
}

static void put_table(struct site *site, const struct site_document *document, const struct dialect *dialect,
		      const char *ending)
{
	struct out out;

	out_memory(&out, site->page);
	data_head(&out, dialect, document_language(document->file->common));
	put_rows(site, &out, dialect, document);
	site_put(site, data_path(site->page, document, ending), &out);
}

void site_data(struct site *site, const struct site_document *document)
{
	struct out out;
	struct ser ser;

	put_table(site, document, &dialect_plain, ".csv");
	put_table(site, document, &dialect_excel, "-excel.csv");
	out_memory(&out, site->page);
	ser_begin(&ser, &out, true);
	put_json(&ser, site, document);
	ser_done(&ser);
	site_put(site, data_path(site->page, document, ".json"), &out);
	if (!document->current && !is_draft(document)) {
		put_rows(site, &site->csv.out, &dialect_plain, document);
		put_rows(site, &site->excel.out, &dialect_excel, document);
		ser_begin(&ser, &site->json.out, false);
		put_json(&ser, site, document);
		ser_done(&ser);
	}
	arena_free(site->page);
}
