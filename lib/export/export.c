/* SPDX-License-Identifier: MPL-2.0 */
/* The two tables: goals and indicators by contract, measurements by the document that tells of them. */
#include <string.h>

#include "export/export.h"

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

static struct export_row row_of(struct export_tables *tables, const struct file *contract, const struct file *document)
{
	return (struct export_row){ .arena = tables->arena,
				    .contract = contract,
				    .document = document,
				    .lang = document_language(document->common) };
}

typedef void indicator_fn(struct export_tables *tables, struct export_row *row);

static void each_of(struct export_tables *tables, struct export_row *row, const struct list *indicators,
		    indicator_fn *visit)
{
	for (uint32_t i = 0; i < indicators->count; i++) {
		row->indicator = LIST_AT(indicators, struct indicator, i);
		visit(tables, row);
	}
}

static void each_indicator(struct export_tables *tables, const struct file *file, indicator_fn *visit)
{
	const struct contract *contract = FILE_CONTRACT(file);
	struct export_row row = row_of(tables, file, file);

	for (uint32_t i = 0; i < contract->areas.count; i++) {
		row.area = LIST_AT(&contract->areas, struct area, i);
		row.theme = NULL;
		each_of(tables, &row, &row.area->indicators, visit);
		for (uint32_t k = 0; k < row.area->themes.count; k++) {
			row.theme = LIST_AT(&row.area->themes, struct theme, k);
			each_of(tables, &row, &row.theme->indicators, visit);
		}
	}
}

static void add_indicator(struct export_tables *tables, struct export_row *row)
{
	add_row(tables->arena, &tables->goals, row);
}

static void add_its_measurements(struct export_tables *tables, struct export_row *row)
{
	for (uint32_t i = 0; i < row->indicator->measurements.count; i++) {
		row->measurement = LIST_AT(&row->indicator->measurements, struct measurement, i);
		add_row(tables->arena, &tables->measurements, row);
	}
}

static void look_for_measurements(struct export_tables *tables, struct export_row *row)
{
	tables->told |= row->indicator->measurements.count > 0;
}

void export_begin(struct export_tables *tables, struct arena *arena)
{
	*tables = (struct export_tables){
		.arena = arena,
		.goals = { .columns = goal_columns, .column_count = goal_column_count },
		.measurements = { .columns = measurement_columns, .column_count = measurement_column_count },
	};
}

void export_goals(struct export_tables *tables, const struct file *file)
{
	const struct contract *contract = FILE_CONTRACT(file);
	struct export_row row = row_of(tables, file, file);

	for (uint32_t i = 0; i < contract->goal_count; i++) {
		row.goal = contract->goals[i];
		row.area = row.goal->area;
		row.theme = row.goal->theme;
		add_row(tables->arena, &tables->goals, &row);
	}
	each_indicator(tables, file, add_indicator);
}

static void add_followup(struct export_tables *tables, struct file *file)
{
	struct arena *scratch = &file->set->rules_scratch; /* a follow-up's goals take more room than its rows */
	struct assessments all = { .count = 0 };

	assess_gather(scratch, file, &all);
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
	arena_free(scratch);
}

bool export_tells(struct export_tables *tables, const struct file *contract)
{
	tables->told = false;
	each_indicator(tables, contract, look_for_measurements);
	return tables->told;
}

void export_measurements(struct export_tables *tables, struct file *file)
{
	if (file->type == DOC_CONTRACT)
		each_indicator(tables, file, add_its_measurements);
	else
		add_followup(tables, file);
}
