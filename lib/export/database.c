/* SPDX-License-Identifier: MPL-2.0 */
/* The tables as an SQLite database. SQLite is loaded when one is asked for, and only then: to link it would triple what
 * it takes to start any command. Nothing here takes arena memory, so that a jump past it may close the database. */
#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/database.h"

#define OLDEST 3036000            /* what this has been tried with */
#define STATEMENT_ROOM 4096
#define PIECE 65536

struct database {
	struct sqlite sqlite;
	struct unnamed unnamed;
	sqlite3 *handle;
	sqlite3_stmt *goals, *measurements; /* that insert into these */
};

static int load(struct database *database)
{
	struct sqlite *sqlite = &database->sqlite;
	int error = LIBRARY_OPEN(sqlite, SONAME_sqlite, LIBSQLITE);

	if (error)
		return error == -ELIBACC ? -ENOTSUP : error;
	return sqlite->libversion_number() >= OLDEST ? 0 : -ENOTSUP;
}

static int error_of(int code)
{
	switch (code & 0xff) {
	case SQLITE_OK:
		return 0;
	case SQLITE_NOMEM:
		return -ENOMEM;
	case SQLITE_FULL:
		return -ENOSPC;
	default:
		return -EIO;
	}
}

/* "CREATE TABLE goals (…)" or "INSERT INTO goals VALUES (…)" */
static void statement(char text[STATEMENT_ROOM], const char *head, const struct export_table *table, bool names,
		     const char *tail)
{
	size_t at = (size_t)snprintf(text, STATEMENT_ROOM, "%s", head);

	for (size_t i = 0; i < table->column_count; i++) {
		at += (size_t)(names ? snprintf(text + at, STATEMENT_ROOM - at, "%s\"%s\" TEXT", i ? ", " : "",
						table->columns[i].name)
				     : snprintf(text + at, STATEMENT_ROOM - at, "%s?", i ? ", " : ""));
		assert(at < STATEMENT_ROOM); /* the tables are our own */
	}
	at += (size_t)snprintf(text + at, STATEMENT_ROOM - at, "%s", tail);
	assert(at < STATEMENT_ROOM);
}

static int put_row(const struct sqlite *sqlite, sqlite3_stmt *insert, const char *const *cells, size_t count)
{
	int code = SQLITE_OK;

	for (size_t i = 0; code == SQLITE_OK && i < count; i++)
		code = cells[i] ? sqlite->bind_text(insert, (int)i + 1, cells[i], -1, SQLITE_STATIC)
				: sqlite->bind_null(insert, (int)i + 1);
	if (code == SQLITE_OK)
		code = sqlite->step(insert);
	return error_of(code == SQLITE_DONE ? sqlite->reset(insert) : code);
}

static int fill(const struct sqlite *sqlite, sqlite3_stmt *insert, const struct export_table *table)
{
	int error = 0;

	for (size_t i = 0; !error && i < table->count; i++)
		error = put_row(sqlite, insert, table->cells + i * table->column_count, table->column_count);
	return error;
}

static int run(const struct database *database, const char *text)
{
	return error_of(database->sqlite.exec(database->handle, text, NULL, NULL, NULL));
}

static int make_tables(const struct database *database, const struct export_tables *tables)
{
	char goals[STATEMENT_ROOM], measurements[STATEMENT_ROOM];
	int error;

	statement(goals, "CREATE TABLE goals (", &tables->goals, true,
		  ", PRIMARY KEY (contract, kind, id)) WITHOUT ROWID");
	statement(measurements, "CREATE TABLE measurements (", &tables->measurements, true,
		  ", FOREIGN KEY (contract, kind, id) REFERENCES goals)");
	/* Nobody else sees the file, and it is given up with the first error. */
	error = run(database, "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
			      "PRAGMA user_version = 1; BEGIN");
	if (!error)
		error = run(database, goals);
	if (!error)
		error = run(database, measurements);
	return error;
}

static int prepare(const struct database *database, const char *head, const struct export_table *table,
		   sqlite3_stmt **insert)
{
	char text[STATEMENT_ROOM];

	statement(text, head, table, false, ")");
	return error_of(database->sqlite.prepare_v2(database->handle, text, -1, insert, NULL));
}

static int begin(struct database *database)
{
	const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
	struct export_tables none;
	int error = load(database);

	export_begin(&none, NULL);
	if (!error)
		error = error_of(unnamed_open(&database->unnamed, &database->sqlite));
	if (!error)
		error = error_of(database->sqlite.open_v2(UNNAMED, &database->handle, flags,
							  database->unnamed.vfs.zName));
	if (!error)
		error = make_tables(database, &none);
	if (!error)
		error = prepare(database, "INSERT INTO goals VALUES (", &none.goals, &database->goals);
	if (!error)
		error = prepare(database, "INSERT INTO measurements VALUES (", &none.measurements,
				&database->measurements);
	return error;
}

int database_open(struct database **database)
{
	*database = calloc(1, sizeof(**database));
	return *database ? begin(*database) : -ENOMEM;
}

int database_add(void *context, const struct export_tables *tables)
{
	const struct database *database = context;
	int error = fill(&database->sqlite, database->goals, &tables->goals);

	return error ? error : fill(&database->sqlite, database->measurements, &tables->measurements);
}

static int pass_on(sqlite3_file *file, kk_write_fn *write, void *context)
{
	sqlite3_int64 size = 0;
	char *piece = malloc(PIECE);
	int error = piece ? error_of(file->pMethods->xFileSize(file, &size)) : -ENOMEM;

	for (sqlite3_int64 at = 0, some; !error && at < size; at += some) {
		some = size - at < PIECE ? size - at : PIECE;
		error = error_of(file->pMethods->xRead(file, piece, (int)some, at));
		if (!error)
			error = write(context, piece, (size_t)some);
	}
	free(piece);
	return error;
}

int database_write(struct database *database, kk_write_fn *write, void *context)
{
	sqlite3_file *file = NULL;
	int error = run(database, "CREATE INDEX measurements_of_goal ON measurements (contract, kind, id, \"date\"); "
				  "COMMIT");

	if (!error)
		error = error_of(database->sqlite.file_control(database->handle, "main", SQLITE_FCNTL_FILE_POINTER,
							       &file));
	return error ? error : pass_on(file, write, context);
}

void database_close(struct database *database)
{
	if (!database)
		return;
	if (database->goals)
		(void)database->sqlite.finalize(database->goals);
	if (database->measurements)
		(void)database->sqlite.finalize(database->measurements);
	if (database->handle)
		(void)database->sqlite.close(database->handle);
	unnamed_close(&database->unnamed, &database->sqlite);
	library_close(&database->sqlite);
	free(database);
}
