/* SPDX-License-Identifier: MPL-2.0 */
/* Goals and measurements as tables, for spreadsheets, scripts and databases. */
#ifndef KK_EXPORT_H
#define KK_EXPORT_H

#include "keys.h"
#include "overview.h"

/* What a row tells of; NULL where it does not apply. An indicator stands where a goal does. */
struct export_row {
	struct arena *arena;
	enum kk_lang lang;          /* of units: the document's */
	const struct file *contract, *document;
	const struct area *area;
	const struct theme *theme;
	const struct goal *goal;
	const struct indicator *indicator;
	const struct measurement *measurement;
};

struct export_column {
	const char *name;
	const char *(*cell)(const struct export_row *row); /* NULL: nothing is known */
	enum { COLUMN_WORDS, COLUMN_FIGURE } kind;
};

/* export_columns.c */
extern const struct export_column goal_columns[], measurement_columns[];
extern const size_t goal_column_count, measurement_column_count;

/* A table's cells, row by row. */
struct export_table {
	const struct export_column *columns;
	size_t column_count, count, room;
	const char **cells;
};

struct export_tables {
	struct arena *arena;
	struct export_table goals, measurements;
};

/* export.c – every goal and indicator of the set's documents once, and every measurement; broken ones are left out. */
void export_of(struct kk_set *set, struct export_tables *tables);

/* export_write.c – one table for spreadsheets: each goal with each of its measurements; and a record a line */
void export_csv(const struct export_tables *tables, struct out *out);
void export_ndjson(const struct export_tables *tables, struct out *out);

/* database.c – an SQLite database in memory, whatever is returned to be freed. -ENOTSUP: SQLite is not installed. */
struct database {
	void *library;
	void (*free)(void *);
	unsigned char *bytes;
	size_t size;
};
int database_make(const struct export_tables *tables, struct database *database);
void database_free(struct database *database);

#endif
