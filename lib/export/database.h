/* SPDX-License-Identifier: MPL-2.0 */
/* What is used of SQLite's library, and the file that a database is made in. */
#ifndef KK_DATABASE_H
#define KK_DATABASE_H

#include <sqlite3.h>

#include "export/export.h"

struct sqlite {
	int (*version)(void);
	int (*open)(const char *, sqlite3 **, int, const char *);
	int (*close)(sqlite3 *);
	int (*exec)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
	int (*prepare)(sqlite3 *, const char *, int, sqlite3_stmt **, const char **);
	int (*bind_text)(sqlite3_stmt *, int, const char *, int, void (*)(void *));
	int (*bind_null)(sqlite3_stmt *, int);
	int (*step)(sqlite3_stmt *);
	int (*reset)(sqlite3_stmt *);
	int (*finalize)(sqlite3_stmt *);
	int (*file_control)(sqlite3 *, const char *, int, void *);
	sqlite3_vfs *(*vfs_find)(const char *);
	int (*vfs_register)(sqlite3_vfs *, int);
	int (*vfs_unregister)(sqlite3_vfs *);
};

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
