/* SPDX-License-Identifier: MPL-2.0 */
/* The tables as CSV, a goal beside each of its measurements, and as JSON, a record a line. */
#include <string.h>

#include "data/csv_row.h"
#include "export/export.h"

static const char *cell(const struct export_table *table, size_t row, size_t column)
{
	return table->cells[row * table->column_count + column];
}

static size_t column_named(const struct export_table *table, const char *name)
{
	size_t column = 0;

	while (strcmp(table->columns[column].name, name) != 0)
		column++;
	return column;
}

/* What a measurement and its goal share: the columns that are not told twice. */
static const char *const shared[] = { "contract", "kind", "id" };

static bool is_shared(const char *name)
{
	for (size_t i = 0; i < COUNT(shared); i++)
		if (strcmp(shared[i], name) == 0)
			return true;
	return false;
}

/* The measurements of one goal, in the order of the table: they are chained from the goal's row. */
struct chain {
	uint32_t *first, *next;
};
#define NONE UINT32_MAX

static size_t hash_of(const struct export_table *table, size_t row)
{
	size_t hash = 0;

	for (size_t i = 0; i < COUNT(shared); i++)
		hash = hash * 31 + key_hash(cell(table, row, column_named(table, shared[i])));
	return hash;
}

static bool is_same(const struct export_table *a, size_t row, const struct export_table *b, size_t other)
{
	for (size_t i = 0; i < COUNT(shared); i++)
		if (strcmp(cell(a, row, column_named(a, shared[i])), cell(b, other, column_named(b, shared[i]))) != 0)
			return false;
	return true;
}

static struct chain chain(const struct export_tables *tables)
{
	const struct export_table *goals = &tables->goals, *measurements = &tables->measurements;
	size_t slots = 64;
	struct chain chain = { NEW_ARRAY(tables->arena, uint32_t, goals->count + 1),
			       NEW_ARRAY(tables->arena, uint32_t, measurements->count + 1) };
	uint32_t *table;

	while (slots < 2 * goals->count)
		slots *= 2;
	table = NEW_ARRAY(tables->arena, uint32_t, slots); /* a goal's row and one; 0: free */
	for (size_t i = 0; i < goals->count; i++) {
		size_t at = hash_of(goals, i) & (slots - 1);

		while (table[at])
			at = (at + 1) & (slots - 1);
		table[at] = (uint32_t)i + 1;
		chain.first[i] = NONE;
	}
	for (size_t i = measurements->count; i-- > 0;) {
		size_t at = hash_of(measurements, i) & (slots - 1);

		while (table[at] && !is_same(goals, table[at] - 1, measurements, i))
			at = (at + 1) & (slots - 1);
		if (!table[at])
			continue; /* of a contract in another part */
		chain.next[i] = chain.first[table[at] - 1];
		chain.first[table[at] - 1] = (uint32_t)i;
	}
	return chain;
}

static void put_cells(struct csv_row *row, const struct export_table *table, size_t at, bool without_shared)
{
	for (size_t i = 0; i < table->column_count; i++) {
		const char *text = at == NONE ? NULL : cell(table, at, i);

		if (without_shared && is_shared(table->columns[i].name))
			continue;
		if (table->columns[i].kind == COLUMN_FIGURE)
			csv_figure(row, text);
		else if (table->columns[i].kind == COLUMN_PATH)
			csv_path(row, text);
		else
			csv_words(row, text);
	}
}

static void put_names(struct csv_row *row, const struct export_table *table, bool without_shared)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (!without_shared || !is_shared(table->columns[i].name))
			csv_cell(row, table->columns[i].name);
}

void export_csv_head(struct out *out)
{
	struct csv_row row = { .out = out, .dialect = &dialect_guarded, .arena = out->arena };
	struct export_tables none;

	export_begin(&none, out->arena);
	put_names(&row, &none.goals, false);
	put_names(&row, &none.measurements, true);
	csv_end(&row);
}

void export_csv(const struct export_tables *tables, struct out *out)
{
	struct csv_row row = { .out = out, .dialect = &dialect_guarded, .arena = tables->arena };
	struct chain its = chain(tables);

	for (size_t i = 0; i < tables->goals.count; i++) {
		uint32_t at = its.first[i];

		do {
			put_cells(&row, &tables->goals, i, false);
			put_cells(&row, &tables->measurements, at, true);
			csv_end(&row);
			at = at == NONE ? NONE : its.next[at];
		} while (at != NONE);
	}
}

static void put_records(struct out *out, const struct export_table *table, const char *kind)
{
	for (size_t i = 0; i < table->count; i++) {
		struct ser ser;

		ser_begin(&ser, out, false);
		ser_map(&ser);
		ser_key_string(&ser, "record", kind);
		for (size_t k = 0; k < table->column_count; k++)
			ser_key_string(&ser, table->columns[k].name, cell(table, i, k));
		ser_end(&ser);
		ser_done(&ser);
	}
}

void export_ndjson(const struct export_tables *tables, struct out *out)
{
	put_records(out, &tables->goals, "goal");
	put_records(out, &tables->measurements, "measurement");
}
