/* SPDX-License-Identifier: MPL-2.0 */
/* What is used of SQLite's library, and the file that a database is made in. */
#ifndef KK_DATABASE_H
#define KK_DATABASE_H

#include <sqlite3.h>

#include "base/library.h"
#include "export/export.h"

#define LIBSQLITE(X) \
	X(sqlite3, libversion_number) X(sqlite3, open_v2) X(sqlite3, close) X(sqlite3, exec) X(sqlite3, prepare_v2) \
	X(sqlite3, bind_text) X(sqlite3, bind_null) X(sqlite3, step) X(sqlite3, reset) X(sqlite3, finalize) \
	X(sqlite3, file_control) X(sqlite3, vfs_find) X(sqlite3, vfs_register) X(sqlite3, vfs_unregister)
struct sqlite LIBRARY(LIBSQLITE);

/* export/database_file.c – SQLite's own way to files but for one thing: the database is one of its unnamed files,
 * which are gone when they are closed, however the process ends. */
#define UNNAMED "/kk" /* what SQLite calls it; there is no such file */
struct unnamed {
	sqlite3_vfs vfs;
	char name[32];
	bool known;
};
int unnamed_open(struct unnamed *unnamed, const struct sqlite *sqlite); /* a result code of SQLite's */
void unnamed_close(struct unnamed *unnamed, const struct sqlite *sqlite);

#endif
