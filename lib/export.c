/* SPDX-License-Identifier: MPL-2.0 */
/* The two tables: goals and indicators by contract, measurements by the document that tells of them. */
#include "export.h"

#include <stdlib.h>
#include <string.h>

static void add_row(struct arena *arena, struct export_table *table, const struct export_row *row)
{
	if (table->count == table->room) {
		const char **old = table->cells;

		table->room = table->room ? table->room * 2 : 64;
		table->cells = arena_array(arena, table->room, table->column_count * sizeof(old[0]));
		if (old)
			memcpy(table->cells, old, table->count * table->column_count * sizeof(old[0]));
	}
	for (size_t i = 0; i < table->column_count; i++)
		table->cells[table->count * table->column_count + i] = table->columns[i].cell(row);
	table->count++;
}

static void add_indicators(struct export_tables *tables, struct export_row row, const struct list *indicators)
{
	for (uint32_t i = 0; i < indicators->count; i++) {
		row.indicator = LIST_AT(indicators, struct indicator, i);
		add_row(tables->arena, &tables->goals, &row);
		for (uint32_t k = 0; k < row.indicator->measurements.count; k++) {
			row.measurement = LIST_AT(&row.indicator->measurements, struct measurement, k);
			add_row(tables->arena, &tables->measurements, &row);
		}
	}
}

static struct export_row row_of(struct export_tables *tables, const struct file *contract, const struct file *document)
{
	return (struct export_row){ .arena = tables->arena,
				    .contract = contract,
				    .document = document,
				    .lang = document_language(document->common) };
}

static void add_contract(struct export_tables *tables, const struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	struct export_row row = row_of(tables, file, file);

	for (uint32_t i = 0; i < contract->goal_count; i++) {
		row.goal = contract->goals[i];
		row.area = row.goal->area;
		row.theme = row.goal->theme;
		add_row(tables->arena, &tables->goals, &row);
	}
	row.goal = NULL;
	for (uint32_t i = 0; i < contract->areas.count; i++) {
		row.area = LIST_AT(&contract->areas, struct area, i);
		row.theme = NULL;
		add_indicators(tables, row, &row.area->indicators);
		for (uint32_t k = 0; k < row.area->themes.count; k++) {
			row.theme = LIST_AT(&row.area->themes, struct theme, k);
			add_indicators(tables, row, &row.theme->indicators);
		}
	}
}

static void add_followup(struct export_tables *tables, struct file *file)
{
	struct assessments all;

	assess(tables->arena, file, (struct date){ 0, 0, 0 }, &all);
	for (size_t i = 0; i < all.count; i++) {
		const struct assessment *one = &all.items[i];
		struct export_row row = row_of(tables, one->contract, file);

		row.goal = one->goal;
		row.area = one->goal->area;
		row.theme = one->goal->theme;
		for (size_t k = 0; k < one->measurement_count; k++) {
			row.measurement = one->measurements[k];
			add_row(tables->arena, &tables->measurements, &row);
		}
	}
}

static int by_path(const void *a, const void *b)
{
	return strcmp((*(struct file *const *)a)->path, (*(struct file *const *)b)->path);
}

/* Contracts and follow-ups in order of path, with the contracts that are only referred to, each once. */
static size_t documents_of(struct kk_set *set, struct file **files)
{
	size_t count = 0, kept = 0;

	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		if (!file_is_usable(file) || (file->type != DOC_CONTRACT && file->type != DOC_FOLLOWUP))
			continue;
		files[count++] = file;
		for (uint32_t k = 0; k < file->contract_count; k++)
			files[count++] = file->contracts[k];
	}
	if (count)
		qsort(files, count, sizeof(files[0]), by_path);
	for (size_t i = 0; i < count; i++)
		if (!kept || files[kept - 1] != files[i])
			files[kept++] = files[i];
	return kept;
}

void export_of(struct kk_set *set, struct export_tables *tables)
{
	struct file **files;
	size_t room = 0, count;

	*tables = (struct export_tables){
		.arena = &set->arena,
		.goals = { .columns = goal_columns, .column_count = goal_column_count },
		.measurements = { .columns = measurement_columns, .column_count = measurement_column_count },
	};
	for (size_t i = 0; i < set->input_count; i++)
		room += 1 + set->inputs[i]->contract_count;
	files = NEW_ARRAY(&set->arena, struct file *, room);
	count = documents_of(set, files);
	for (size_t i = 0; i < count; i++)
		if (files[i]->type == DOC_CONTRACT)
			add_contract(tables, files[i]);
		else
			add_followup(tables, files[i]);
}
