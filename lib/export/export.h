/* SPDX-License-Identifier: MPL-2.0 */
/* Goals and measurements as tables, for spreadsheets, scripts and databases. */
#ifndef KK_EXPORT_H
#define KK_EXPORT_H

#include "format/keys.h"
#include "progress/overview.h"

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
	enum { COLUMN_WORDS, COLUMN_FIGURE, COLUMN_PATH } kind;
};

/* export/columns.c */
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
	bool told; /* of the contract that was asked about last */
};

/* export/export.c – the rows of a document: of a contract every goal and indicator, of either every measurement */
void export_begin(struct export_tables *tables, struct arena *arena);
void export_goals(struct export_tables *tables, const struct file *file);
void export_measurements(struct export_tables *tables, struct file *file);
bool export_tells(struct export_tables *tables, const struct file *contract); /* it has measurements of its own */

/* export/parts.c – every goal and indicator of the set's documents once, and every measurement; broken ones are left
 * out. `together`: a goal's measurements come in the part that it is in, else all measurements after all goals. What
 * `take` returns other than 0 ends it, and is returned. Memory ends in the set's jump or its reader's. */
enum { EXPORT_GOALS = 1, EXPORT_MEASUREMENTS = 2, EXPORT_TOGETHER = EXPORT_GOALS | EXPORT_MEASUREMENTS };
typedef int export_fn(void *context, const struct export_tables *tables);
int export_parts(struct kk_set *set, bool together, export_fn *take, void *context);

/* export/write.c – one table for spreadsheets: each goal with each of its measurements; and a record a line */
void export_csv_head(struct out *out);
void export_csv(const struct export_tables *tables, struct out *out);
void export_ndjson(const struct export_tables *tables, struct out *out);

/* export/database.c – an SQLite database in a file that nobody sees, until it is written. -ENOTSUP: SQLite is not
 * installed, or is too old. Nothing here takes arena memory; whatever is returned, it is to be closed. */
struct database;
int database_open(struct database **database);
export_fn database_add; /* context: struct database */
int database_write(struct database *database, kk_write_fn *write, void *context);
void database_close(struct database *database);

#endif
