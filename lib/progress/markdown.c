/* SPDX-License-Identifier: MPL-2.0 */
/* Progress as Markdown: a section for each document, a table for each of its areas. */
#include "page/doc.h"
#include "progress/overview.h"

#define NOTHING_THERE "–"

struct sheet {
	struct page page;
	struct arena *arena;
	enum kk_lang lang;
	const struct assessments *all;
	struct part *main;
};

static const struct { const char *in[2]; unsigned flags; } columns[] = {
	{ { "Mål", "Goal" }, 0 },
	{ { "Status", "Status" }, 0 },
	{ { "Andel", "Share" }, CELL_NUMBER },
	{ { "Efter planen", "Planned" }, CELL_NUMBER },
	{ { "Målt", "Value" }, CELL_NUMBER },
	{ { "Måltal", "Target" }, CELL_NUMBER },
};

static const char *share(const struct sheet *sheet, const struct figure *figure)
{
	return figure->defined ? say_percent(sheet->arena, &figure->ratio, sheet->lang) : NOTHING_THERE;
}

static const char *value(const struct sheet *sheet, const struct assessment *one)
{
	const struct progress *progress = &one->progress;

	if (!progress->observed)
		return NOTHING_THERE;
	if (one->terms.kind == KIND_MILESTONE)
		return say_answer(sheet->arena, &progress->value, sheet->lang);
	return say_figure(sheet->arena, &progress->value, one, say_unit(one), sheet->lang);
}

static const char *target(const struct sheet *sheet, const struct assessment *one)
{
	if (one->terms.kind == KIND_MILESTONE)
		return word(WORD_YES, sheet->lang);
	if (one->goal->comparator == CMP_NONE || !one->terms.target.defined)
		return NOTHING_THERE;
	return say_target(sheet->arena, one, sheet->lang);
}

static void add_row(struct sheet *sheet, struct part *table, const struct assessment *one)
{
	struct part *row = doc_add(&sheet->page, table, PART_ROW);
	const struct progress *progress = &one->progress;
	const struct figure *made = progress->progress.defined ? &progress->progress : &progress->attainment;

	doc_cell(&sheet->page, row, CELL_HEADER, one->goal->id.text);
	doc_status(&sheet->page, doc_cell(&sheet->page, row, 0, NULL), progress->status,
		   status_word(progress, one->terms.kind, sheet->lang));
	doc_cell(&sheet->page, row, CELL_NUMBER, share(sheet, made));
	doc_cell(&sheet->page, row, CELL_NUMBER, share(sheet, &progress->planned));
	doc_cell(&sheet->page, row, CELL_NUMBER, value(sheet, one));
	doc_cell(&sheet->page, row, CELL_NUMBER, target(sheet, one));
}

static struct part *open_area(struct sheet *sheet, const struct area *area)
{
	const char *name = area->name.text;
	struct part *table, *head;

	doc_heading(&sheet->page, sheet->main, 2, NULL, name);
	table = doc_table(&sheet->page, sheet->main, ROLE_NONE, NULL, NULL);
	head = doc_add(&sheet->page, table, PART_ROW);
	for (size_t i = 0; i < COUNT(columns); i++)
		doc_cell(&sheet->page, head, CELL_HEADER | columns[i].flags, columns[i].in[sheet->lang]);
	return table;
}

static const char *heading(const struct sheet *sheet, const struct file *file)
{
	struct out out;

	out_memory(&out, sheet->arena);
	put(&out, file->common->municipality.text);
	put(&out, sheet->lang == KK_LANG_DA ? ", pr. " : ", as of ");
	put_date(&out, sheet->all->as_of, sheet->lang);
	return out_text(&out);
}

static void put_document(const struct overview_document *document, struct arena *arena, struct out *out)
{
	struct sheet sheet = { .arena = arena,
			       .lang = document_language(document->file->common),
			       .all = &document->all };
	const struct area *area = NULL;
	struct part *table = NULL;

	sheet.page.arena = arena;
	sheet.page.lang = sheet.lang;
	sheet.page.root = doc_add(&sheet.page, NULL, PART_PAGE);
	sheet.main = doc_group(&sheet.page, sheet.page.root, ROLE_MAIN);
	doc_heading(&sheet.page, sheet.main, 1, NULL, heading(&sheet, document->file));
	doc_text(&sheet.page, doc_paragraph(&sheet.page, sheet.main, ROLE_VERDICT),
		 verdict_of(arena, sheet.all, sheet.lang));
	for (size_t i = 0; i < sheet.all->count; i++) {
		const struct assessment *one = &sheet.all->items[i];

		if (one->goal->area != area) {
			area = one->goal->area;
			table = open_area(&sheet, area);
		}
		add_row(&sheet, table, one);
	}
	md_write(&sheet.page, out);
}

struct sheets {
	struct arena *arena;
	struct out *out;
	bool begun;
};

static void put_next(void *context, const struct overview_document *document)
{
	struct sheets *sheets = context;

	if (sheets->begun)
		put_char(sheets->out, '\n');
	sheets->begun = true;
	put_document(document, sheets->arena, sheets->out);
}

void progress_markdown(struct overview *overview, struct out *out)
{
	struct sheets sheets = { .arena = overview->arena, .out = out };

	overview_each(overview, put_next, &sheets);
}
