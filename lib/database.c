/* SPDX-License-Identifier: MPL-2.0 */
/* The tables as an SQLite database. SQLite is loaded when one is asked for, and only then: to link it would triple what
 * it takes to start any command. Nothing here takes arena memory, so that no jump leaves a database open. */
#include <dlfcn.h>
#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "export.h"

#define LIBRARY "libsqlite3.so.0" /* the name that its version 3 has had from the beginning */
#define STATEMENT_ROOM 4096

struct sqlite {
	int (*open)(const char *, sqlite3 **, int, const char *);
	int (*close)(sqlite3 *);
	int (*exec)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
	int (*prepare)(sqlite3 *, const char *, int, sqlite3_stmt **, const char **);
	int (*bind_text)(sqlite3_stmt *, int, const char *, int, void (*)(void *));
	int (*bind_null)(sqlite3_stmt *, int);
	int (*step)(sqlite3_stmt *);
	int (*reset)(sqlite3_stmt *);
	int (*finalize)(sqlite3_stmt *);
	unsigned char *(*serialize)(sqlite3 *, const char *, sqlite3_int64 *, unsigned);
	void (*free)(void *);
};

static const struct {
	const char *name;
	size_t offset;
} functions[] = {
	{ "sqlite3_open_v2", offsetof(struct sqlite, open) },
	{ "sqlite3_close", offsetof(struct sqlite, close) },
	{ "sqlite3_exec", offsetof(struct sqlite, exec) },
	{ "sqlite3_prepare_v2", offsetof(struct sqlite, prepare) },
	{ "sqlite3_bind_text", offsetof(struct sqlite, bind_text) },
	{ "sqlite3_bind_null", offsetof(struct sqlite, bind_null) },
	{ "sqlite3_step", offsetof(struct sqlite, step) },
	{ "sqlite3_reset", offsetof(struct sqlite, reset) },
	{ "sqlite3_finalize", offsetof(struct sqlite, finalize) },
	{ "sqlite3_serialize", offsetof(struct sqlite, serialize) },
	{ "sqlite3_free", offsetof(struct sqlite, free) },
};

/* POSIX promises that dlsym's pointers are functions' too; C has no cast for it. */
static int load(struct database *database, struct sqlite *sqlite)
{
	database->library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	for (size_t i = 0; database->library && i < COUNT(functions); i++) {
		void *found = dlsym(database->library, functions[i].name);

		if (!found)
			return -ENOTSUP;
		memcpy((char *)sqlite + functions[i].offset, &found, sizeof(found));
	}
	return database->library ? 0 : -ENOTSUP;
}

static int error_of(int code)
{
	return code == SQLITE_OK ? 0 : code == SQLITE_NOMEM ? -ENOMEM : -EIO;
}

/* "CREATE TABLE goals (…)" or "INSERT INTO goals VALUES (…)" */
static int statement(char text[STATEMENT_ROOM], const char *head, const struct export_table *table, bool names,
		     const char *tail)
{
	size_t at = (size_t)snprintf(text, STATEMENT_ROOM, "%s", head);

	for (size_t i = 0; i < table->column_count && at < STATEMENT_ROOM; i++)
		at += (size_t)(names ? snprintf(text + at, STATEMENT_ROOM - at, "%s\"%s\" TEXT", i ? ", " : "",
						table->columns[i].name)
				     : snprintf(text + at, STATEMENT_ROOM - at, "%s?", i ? ", " : ""));
	if (at < STATEMENT_ROOM)
		at += (size_t)snprintf(text + at, STATEMENT_ROOM - at, "%s", tail);
	return at < STATEMENT_ROOM ? 0 : -EOVERFLOW;
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

static int fill(const struct sqlite *sqlite, sqlite3 *handle, const char *head, const struct export_table *table)
{
	char text[STATEMENT_ROOM];
	sqlite3_stmt *insert = NULL;
	int error = statement(text, head, table, false, ")");

	if (!error)
		error = error_of(sqlite->prepare(handle, text, -1, &insert, NULL));
	for (size_t i = 0; !error && i < table->count; i++)
		error = put_row(sqlite, insert, table->cells + i * table->column_count, table->column_count);
	if (insert)
		(void)sqlite->finalize(insert);
	return error;
}

static int run(const struct sqlite *sqlite, sqlite3 *handle, const char *text)
{
	return error_of(sqlite->exec(handle, text, NULL, NULL, NULL));
}

static int make_tables(const struct sqlite *sqlite, sqlite3 *handle, const struct export_tables *tables)
{
	char goals[STATEMENT_ROOM], measurements[STATEMENT_ROOM];
	int error = statement(goals, "CREATE TABLE goals (", &tables->goals, true,
			      ", PRIMARY KEY (contract, kind, id)) WITHOUT ROWID");

	if (!error)
		error = statement(measurements, "CREATE TABLE measurements (", &tables->measurements, true,
				  ", FOREIGN KEY (contract, kind, id) REFERENCES goals)");
	if (!error)
		error = run(sqlite, handle, "PRAGMA user_version = 1; BEGIN");
	if (!error)
		error = run(sqlite, handle, goals);
	if (!error)
		error = run(sqlite, handle, measurements);
	return error;
}

static int write_all(const struct sqlite *sqlite, sqlite3 *handle, const struct export_tables *tables)
{
	int error = make_tables(sqlite, handle, tables);

	if (!error)
		error = fill(sqlite, handle, "INSERT INTO goals VALUES (", &tables->goals);
	if (!error)
		error = fill(sqlite, handle, "INSERT INTO measurements VALUES (", &tables->measurements);
	if (!error)
		error = run(sqlite, handle,
			    "CREATE INDEX measurements_of_goal ON measurements (contract, kind, id, \"date\"); COMMIT");
	return error;
}

int database_make(const struct export_tables *tables, struct database *database)
{
	struct sqlite sqlite;
	sqlite3 *handle = NULL;
	sqlite3_int64 size = 0;
	int error = load(database, &sqlite);

	if (error)
		return error;
	database->free = sqlite.free;
	error = error_of(sqlite.open(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL));
	if (!error)
		error = write_all(&sqlite, handle, tables);
	if (!error) {
		database->bytes = sqlite.serialize(handle, "main", &size, 0);
		database->size = (size_t)size;
		error = database->bytes ? 0 : -ENOMEM;
	}
	(void)sqlite.close(handle);
	return error;
}

void database_free(struct database *database)
{
	if (database->bytes)
		database->free(database->bytes);
	if (database->library)
		(void)dlclose(database->library);
	*database = (struct database){ NULL, NULL, NULL, 0 };
}
