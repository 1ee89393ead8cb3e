/* SPDX-License-Identifier: MPL-2.0 */
/* Writing a folder of files. Those whose bytes differ are written beside, in a folder of their own inside the one
 * asked for; only when the last of them is safely there are they renamed into place, one by one. So a build that
 * fails has changed nothing, a page that is the same is not touched, and at any moment, even after a kill, each file
 * is a whole old or a whole new one. To exchange the two folders instead would take what is not ours along. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

#define STAGING ".kk-site.tmp"

void tree_blame(struct tree *tree, const char *path)
{
	free(tree->trouble);
	tree->trouble = strdup(path);
}

/* By hand, for a signal may interrupt snprintf. */
void tree_number(char name[24], size_t number)
{
	size_t size = 1;

	for (size_t rest = number; rest >= 10; rest /= 10)
		size++;
	name[size] = '\0';
	for (; size--; number /= 10)
		name[size] = (char)('0' + number % 10);
}

/* What a build that was killed left: files with numbers for names. */
static int clear_old_staging(int root)
{
	int descriptor = openat(root, STAGING, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), error;
	DIR *directory = descriptor < 0 ? NULL : fdopendir(descriptor);

	if (!directory) {
		error = errno == ENOENT ? 0 : -errno;
		if (descriptor >= 0)
			(void)close(descriptor);
		return error;
	}
	for (struct dirent *entry; (entry = readdir(directory));)
		if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9')
			(void)unlinkat(dirfd(directory), entry->d_name, 0);
	(void)closedir(directory);
	(void)unlinkat(root, STAGING, AT_REMOVEDIR);
	return 0;
}

/* This build's own, for which no memory is needed. */
static void clear_staging(struct tree *tree)
{
	char name[24];

	for (size_t i = 0; i <= tree->staged.count; i++) { /* one more: the last may have failed half written */
		tree_number(name, i);
		(void)unlinkat(tree->staging, name, 0);
	}
	(void)close(tree->staging);
	tree->staging = -1;
	(void)unlinkat(tree->root, STAGING, AT_REMOVEDIR);
}

static struct tree *volatile unfinished;

static void remove_unfinished(void)
{
	struct tree *tree = unfinished;

	if (tree->staging >= 0)
		clear_staging(tree);
	else
		(void)unlinkat(tree->root, STAGING, AT_REMOVEDIR); /* it may have been made and not yet opened */
	tree_leave(tree);
}

int tree_open(struct tree *tree, const char *folder)
{
	int error;

	*tree = (struct tree){ .root = -1, .staging = -1, .lock = -1 };
	error = tree_lock(tree, folder);
	if (!error) {
		unfinished = tree;
		ending_removes(remove_unfinished);
	}
	if (!error)
		error = list_read(tree->lock, &tree->old);
	if (error)
		return error;
	error = clear_old_staging(tree->root);
	if (error)
		tree_blame(tree, STAGING);
	return error;
}

static int open_staging(struct tree *tree)
{
	int error = 0;

	if (tree->staging >= 0)
		return 0;
	if (mkdirat(tree->root, STAGING, 0777) != 0)
		return -errno;
	tree->staging = openat(tree->root, STAGING, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (tree->staging < 0) {
		error = -errno;
		(void)unlinkat(tree->root, STAGING, AT_REMOVEDIR);
	}
	return error;
}

int tree_stage_open(struct tree *tree, const char *path)
{
	char name[24];
	int descriptor, error = open_staging(tree);

	if (error)
		return error;
	tree_number(name, tree->staged.count);
	descriptor = openat(tree->staging, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
	if (descriptor < 0)
		return -errno;
	error = paths_add(&tree->staged, path, strlen(path));
	if (!error)
		return descriptor;
	(void)close(descriptor);
	return error;
}

int tree_stage(struct tree *tree, const char *path, const char *bytes, size_t size)
{
	int descriptor = tree_stage_open(tree, path), closed, error;

	if (descriptor < 0)
		return descriptor;
	error = bytes_write(descriptor, bytes, size);
	closed = bytes_done(descriptor);
	return error ? error : closed;
}

int tree_file(void *context, const char *path, const char *bytes, size_t size, int more)
{
	struct tree *tree = context;
	int error;

	if (!path_is_ours(path))
		return -EINVAL;
	error = tree_grow(tree, path, bytes, size, more);
	if (!error && !more)
		error = paths_add(&tree->files, path, strlen(path));
	if (error)
		tree_blame(tree, path);
	return error;
}

int tree_close(struct tree *tree, int error)
{
	tree_grow_end(tree);
	if (!error)
		error = tree_place(tree);
	if (tree->staging >= 0)
		clear_staging(tree);
	if (error)
		tree_leave(tree);
	ending_removes(NULL);
	tree_unlock(tree);
	paths_free(&tree->old);
	paths_free(&tree->files);
	paths_free(&tree->staged);
	return error;
}
