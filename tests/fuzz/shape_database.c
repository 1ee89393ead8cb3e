/* SPDX-License-Identifier: MPL-2.0 */
/* A database, by SQLite: how its tables are defined, and the types of the cells in every row. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "shape_parts.h"

static void add_rows(struct fuzz_bytes *shape, sqlite3 *database, const char *query)
{
	static const char *const types[] = { "", "integer", "float", "text", "blob", "null" };
	sqlite3_stmt *rows;
	int step;

	MUST(sqlite3_prepare_v2(database, query, -1, &rows, NULL) == SQLITE_OK);
	while ((step = sqlite3_step(rows)) == SQLITE_ROW) {
		shape_token(shape, "row", "", 0);
		for (int i = 0; i < sqlite3_column_count(rows); i++)
			shape_token(shape, types[sqlite3_column_type(rows, i)], "", 0);
	}
	MUST(step == SQLITE_DONE && sqlite3_finalize(rows) == SQLITE_OK);
}

static void add_tables(struct fuzz_bytes *shape, sqlite3 *database)
{
	sqlite3_stmt *tables;
	int step;

	MUST(sqlite3_prepare_v2(database, "SELECT name, sql FROM sqlite_master", -1, &tables, NULL) == SQLITE_OK);
	while ((step = sqlite3_step(tables)) == SQLITE_ROW) {
		const char *name = (const char *)sqlite3_column_text(tables, 0), *sql = (const char *)sqlite3_column_text(tables, 1);
		char query[128];

		shape_token(shape, "defined ", sql ? sql : "", sql ? strlen(sql) : 0);
		if (!sql || strncmp(sql, "CREATE TABLE", 12) != 0)
			continue;
		(void)snprintf(query, sizeof(query), "SELECT * FROM \"%s\"", name);
		add_rows(shape, database, query);
	}
	MUST(step == SQLITE_DONE && sqlite3_finalize(tables) == SQLITE_OK);
}

void shape_database(struct fuzz_bytes *shape, const struct fuzz_bytes *output)
{
	unsigned char *copy = malloc(output->size);
	sqlite3 *database;

	MUST(copy);
	memcpy(copy, output->at, output->size);
	MUST(sqlite3_open(":memory:", &database) == SQLITE_OK);
	MUST(sqlite3_deserialize(database, "main", copy, (sqlite3_int64)output->size, (sqlite3_int64)output->size,
				 SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
	add_tables(shape, database);
	MUST(sqlite3_close(database) == SQLITE_OK);
	free(copy);
}
