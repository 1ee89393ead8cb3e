/* SPDX-License-Identifier: MPL-2.0 */
/* A file that is replaced whole or not at all: written beside itself, brought to the disk, and renamed. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd.h"

#define TRIES 100

static struct {
	volatile sig_atomic_t there;
	int folder;
	char name[64];
} unfinished; /* only one file is replaced at a time */

static void remove_unfinished(void)
{
	if (unfinished.there)
		(void)unlinkat(unfinished.folder, unfinished.name, 0);
}

/* In the same folder, so that renaming it is one step; under a short name, for the file's own may be the longest
 * that there can be. */
static int open_temporary(int folder)
{
	int descriptor = -1;

	ending_removes(remove_unfinished);
	unfinished.folder = folder;
	for (unsigned i = 0; i < TRIES; i++) {
		(void)snprintf(unfinished.name, sizeof(unfinished.name), ".kk.%ld.%u.tmp", (long)getpid(), i);
		unfinished.there = 1; /* before it is: a signal may come as soon as it has been made */
		descriptor = openat(folder, unfinished.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
				    0666);
		unfinished.there = descriptor >= 0;
		if (descriptor >= 0 || errno != EEXIST)
			break;
	}
	return descriptor < 0 ? -errno : descriptor;
}

static int end(struct replacement *file, int error)
{
	remove_unfinished();
	unfinished.there = 0;
	(void)close(file->folder);
	free(file->name);
	file->name = NULL;
	return error;
}

/* The new file is whose the old one was, where we may decide that, and is read and written by those who were. */
static int take_over(int descriptor, const struct stat *old)
{
	struct stat status;

	if (fstat(descriptor, &status) != 0)
		return -errno;
	if ((status.st_uid != old->st_uid || status.st_gid != old->st_gid) &&
	    fchown(descriptor, old->st_uid, old->st_gid) != 0 && errno != EPERM)
		return -errno;
	return fchmod(descriptor, old->st_mode & 07777) == 0 ? 0 : -errno;
}

int replace_open(struct replacement *file, int folder, const char *name, bool fresh)
{
	struct stat old;
	int descriptor, error;

	*file = (struct replacement){ .folder = fcntl(folder, F_DUPFD_CLOEXEC, 0), .fresh = fresh };
	if (file->folder < 0)
		return -errno;
	error = fstatat(file->folder, name, &old, AT_SYMLINK_NOFOLLOW) == 0 ? 0 : -errno;
	if (error && error != -ENOENT)
		return end(file, error);
	if (!error && (fresh || S_ISDIR(old.st_mode)))
		return end(file, fresh ? -EEXIST : -EISDIR);
	file->name = strdup(name);
	descriptor = file->name ? open_temporary(file->folder) : -ENOMEM;
	if (descriptor < 0)
		return end(file, descriptor);
	if (!error && S_ISREG(old.st_mode) && (error = take_over(descriptor, &old)) != 0) {
		(void)close(descriptor);
		return end(file, error);
	}
	return descriptor;
}

/* A file of that name that has come meanwhile stays: only a link can tell. Where there are no links, we look. */
static int place_fresh(const struct replacement *file)
{
	struct stat status;

	if (linkat(file->folder, unfinished.name, file->folder, file->name, 0) == 0) {
		(void)unlinkat(file->folder, unfinished.name, 0);
		return 0;
	}
	if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
		return -errno;
	if (fstatat(file->folder, file->name, &status, AT_SYMLINK_NOFOLLOW) == 0)
		return -EEXIST;
	return renameat(file->folder, unfinished.name, file->folder, file->name) == 0 ? 0 : -errno;
}

static int place(const struct replacement *file)
{
	if (file->fresh)
		return place_fresh(file);
	return renameat(file->folder, unfinished.name, file->folder, file->name) == 0 ? 0 : -errno;
}

int replace_close(struct replacement *file, int descriptor, int error)
{
	int closed;

	if (!error && fsync(descriptor) != 0)
		error = -errno;
	closed = bytes_done(descriptor);
	if (!error)
		error = closed;
	if (!error)
		error = place(file);
	if (!error) {
		unfinished.there = 0;
		error = folder_sync(file->folder);
	}
	return end(file, error);
}
