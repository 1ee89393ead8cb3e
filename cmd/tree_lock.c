/* SPDX-License-Identifier: MPL-2.0 */
/* One build at a time in a folder: the list of what kk wrote there is locked while one goes on. The list is replaced
 * and may be removed, so a lock counts only while the file that has it still has the name. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

/* As mkdir -p does. */
static int make_folders(struct tree *tree)
{
	int error = 0;

	tree->known = 0;
	for (char *at = tree->path + 1; !error && at[-1]; at++) {
		char here = *at;

		if ((here && here != '/') || at[-1] == '/')
			continue;
		*at = '\0';
		if (mkdir(tree->path, 0777) != 0) {
			error = errno == EEXIST ? 0 : -errno;
			tree->known = (size_t)(at - tree->path);
		}
		*at = here;
	}
	return error;
}

/* Those that we made and in which nothing lies: a build that failed leaves nothing of itself. */
static void remove_folders(struct tree *tree)
{
	for (size_t length = strlen(tree->path); length > tree->known; length--) {
		if ((tree->path[length] && tree->path[length] != '/') || tree->path[length - 1] == '/')
			continue;
		tree->path[length] = '\0';
		if (rmdir(tree->path) != 0)
			break;
	}
}

int tree_lock_list(int descriptor)
{
	struct flock whole = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	if (fcntl(descriptor, F_SETLK, &whole) == 0)
		return 0;
	return errno == EACCES || errno == EAGAIN ? -EBUSY : -errno;
}

static int is_current(const struct tree *tree)
{
	struct stat locked, named;

	if (fstat(tree->lock, &locked) != 0)
		return -errno;
	if (fstatat(tree->root, LIST_NAME, &named, AT_SYMLINK_NOFOLLOW) != 0)
		return errno == ENOENT ? 0 : -errno;
	return locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

static int open_list(struct tree *tree)
{
	struct stat status;

	tree->lock = openat(tree->root, LIST_NAME, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
	if (tree->lock < 0 || fstat(tree->lock, &status) != 0)
		return -errno;
	return S_ISREG(status.st_mode) ? 0 : -EINVAL;
}

/* 1: locked; 0 or -ENOENT: what we opened was replaced or removed meanwhile by another build. */
static int try_lock(struct tree *tree)
{
	int error = make_folders(tree), current;

	if (error)
		return error;
	tree->root = open(tree->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (tree->root < 0)
		return -errno;
	error = open_list(tree);
	if (!error)
		error = tree_lock_list(tree->lock);
	current = error ? error : is_current(tree);
	if (current < 0 && current != -ENOENT)
		tree_blame(tree, LIST_NAME);
	tree->locked = current > 0;
	return current;
}

static void close_both(struct tree *tree)
{
	if (tree->lock >= 0)
		(void)close(tree->lock);
	if (tree->root >= 0)
		(void)close(tree->root);
	tree->lock = tree->root = -1;
}

int tree_lock(struct tree *tree, const char *folder)
{
	int locked = 0;

	if (!*folder)
		return -ENOENT;
	tree->path = strdup(folder);
	if (!tree->path)
		return -ENOMEM;
	/* Another build must come to its end in each turn but the last; so many will not. */
	for (int turn = 0; (!locked || locked == -ENOENT) && turn < 100; turn++) {
		close_both(tree);
		locked = try_lock(tree);
	}
	return locked > 0 ? 0 : locked < 0 ? locked : -EBUSY;
}

/* Does nothing that a signal may not interrupt. */
void tree_leave(struct tree *tree)
{
	struct stat status;

	/* A list that was made only to be locked is not left behind; whoever has opened it sees that it is gone. */
	if (tree->locked && fstat(tree->lock, &status) == 0 && status.st_size == 0)
		(void)unlinkat(tree->root, LIST_NAME, 0);
	if (tree->path)
		remove_folders(tree);
}

void tree_unlock(struct tree *tree)
{
	close_both(tree);
	free(tree->path);
	tree->path = NULL;
}
