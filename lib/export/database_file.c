/* SPDX-License-Identifier: MPL-2.0 */
/* Where a database is made: large ones do not fit in memory, and a file with a name would be left behind by a process
 * that is killed. SQLite knows where temporary files belong, and takes their names away as soon as they are open. */
#include <stdio.h>
#include <string.h>

#include "export/database.h"

static int open_unnamed(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
	sqlite3_vfs *usual = vfs->pAppData;

	if (flags & SQLITE_OPEN_MAIN_DB) {
		name = NULL;
		flags = SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE |
			SQLITE_OPEN_DELETEONCLOSE;
	}
	return usual->xOpen(usual, name, file, flags, given);
}

/* Nothing lies beside it: no journal that another process has left. */
static int is_there(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
	(void)vfs, (void)name, (void)flags;
	*result = 0;
	return SQLITE_OK;
}

static int full_name(sqlite3_vfs *vfs, const char *name, int room, char *full)
{
	(void)vfs;
	return snprintf(full, (size_t)room, "%s", name) < room ? SQLITE_OK : SQLITE_CANTOPEN;
}

int unnamed_open(struct unnamed *unnamed, const struct sqlite *sqlite)
{
	sqlite3_vfs *usual = sqlite->vfs_find(NULL);
	int code;

	if (!usual)
		return SQLITE_ERROR;
	unnamed->vfs = *usual;
	unnamed->vfs.pNext = NULL;
	unnamed->vfs.pAppData = usual;
	unnamed->vfs.xOpen = open_unnamed;
	unnamed->vfs.xAccess = is_there;
	unnamed->vfs.xFullPathname = full_name;
	/* of each database its own, since a process may make several at a time */
	(void)snprintf(unnamed->name, sizeof(unnamed->name), "kk-%p", (void *)unnamed);
	unnamed->vfs.zName = unnamed->name;
	code = sqlite->vfs_register(&unnamed->vfs, 0);
	unnamed->known = code == SQLITE_OK;
	return code;
}

void unnamed_close(struct unnamed *unnamed, const struct sqlite *sqlite)
{
	if (unnamed->known)
		(void)sqlite->vfs_unregister(&unnamed->vfs);
	unnamed->known = false;
}
