/* SPDX-License-Identifier: MPL-2.0 */
/* Moving what is staged into place, when all of it is safely on the disk, and removing what no longer belongs. */
#define _GNU_SOURCE /* syncfs */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tree.h"

/* Many files go to the disk together, which takes a disk far less time than one by one; for a few it is not worth
 * waiting for what others write. */
#define MANY 64

static bool sync_all(int folder, size_t count, int *error)
{
#ifdef __linux__
	if (count < MANY)
		return false;
	*error = syncfs(folder) == 0 ? 0 : -errno;
	return true;
#else
	(void)folder;
	(void)count;
	(void)error;
	return false;
#endif
}

/* What is staged, from number `first`, is safely there. */
static int settle(struct tree *tree, size_t first)
{
	int error = 0;

	if (sync_all(tree->staging, tree->staged.count - first, &error))
		return error;
	for (size_t i = first; !error && i < tree->staged.count; i++) {
		char name[24];
		int descriptor, closed;

		tree_number(name, i);
		descriptor = openat(tree->staging, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
		if (descriptor < 0)
			return -errno;
		error = fsync(descriptor) != 0 ? -errno : 0;
		closed = bytes_done(descriptor);
		if (!error)
			error = closed;
		if (error)
			tree_blame(tree, tree->staged.items[i]);
	}
	return error;
}

static int move(struct tree *tree, size_t number)
{
	const char *path = tree->staged.items[number], *name;
	int folder = path_walk(tree->root, path, true, &name), error;
	char from[24];

	if (folder < 0)
		return folder;
	tree_number(from, number);
	error = renameat(tree->staging, from, folder, name) == 0 ? 0 : -errno;
	(void)close(folder);
	return error;
}

/* The folder that the path's first `size` bytes name a file in. */
static int sync_folder(struct tree *tree, const char *path, size_t size)
{
	char *cut = strndup(path, size);
	const char *name;
	int folder = cut ? path_walk(tree->root, cut, false, &name) : -ENOMEM, error;

	if (folder < 0) {
		free(cut);
		return folder;
	}
	error = folder_sync(folder);
	(void)close(folder);
	free(cut);
	return error;
}

/* Names are safe when the folders that hold them are: each that something was moved into, and those above it, once. */
static int sync_folders(struct tree *tree, size_t end)
{
	const char *previous = "";
	int error = 0;

	if (sync_all(tree->root, end, &error))
		return error;
	if (end)
		error = folder_sync(tree->root);
	for (size_t i = 0; !error && i < end; previous = tree->staged.items[i++]) {
		const char *path = tree->staged.items[i];

		for (const char *slash = strchr(path, '/'); !error && slash; slash = strchr(slash + 1, '/'))
			if (strncmp(path, previous, (size_t)(slash - path) + 1) != 0)
				error = sync_folder(tree, path, (size_t)(slash - path) + 1 + strcspn(slash + 1, "/"));
		if (error)
			tree_blame(tree, path);
	}
	return error;
}

/* With the folders that it leaves empty; one that is gone already is no matter. */
static int remove_file(struct tree *tree, const char *path)
{
	const char *name;
	int folder = path_walk(tree->root, path, false, &name), error = 0;
	char *parent;

	if (folder < 0)
		return folder == -ENOENT || folder == -ENOTDIR || folder == -ELOOP ? 0 : folder;
	if (unlinkat(folder, name, 0) != 0 && errno != ENOENT)
		error = -errno;
	(void)close(folder);
	parent = error ? NULL : strdup(path);
	for (char *slash; parent && (slash = strrchr(parent, '/'));) {
		*slash = '\0';
		folder = path_walk(tree->root, parent, false, &name);
		if (folder < 0 || unlinkat(folder, name, AT_REMOVEDIR) != 0)
			*parent = '\0';
		if (folder >= 0)
			(void)close(folder);
	}
	free(parent);
	tree->removed += !error;
	return error;
}

/* The list is what a build is locked by: the new one is ours before it gets the name, or another build would begin
 * while we still move. Closing any descriptor of a file gives its lock up, so nobody opens it after this. */
static int lock_staged(struct tree *tree, int *lock)
{
	char name[24];
	int error;

	tree_number(name, tree->staged.count - 1);
	*lock = openat(tree->staging, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
	if (*lock < 0)
		return -errno;
	error = tree_lock_list(*lock);
	if (error)
		(void)close(*lock);
	return error;
}

/* Goes the same way as the files that it names. */
static int write_list(struct tree *tree, const struct paths *a, const struct paths *b)
{
	struct made list = { 0 };
	int lock = -1, error = list_make(&list, a, b);

	if (!error)
		error = tree_stage(tree, LIST_NAME, list.bytes, list.size);
	free(list.bytes);
	if (!error)
		error = settle(tree, tree->staged.count - 1);
	if (!error)
		error = lock_staged(tree, &lock);
	if (error)
		return error;
	error = move(tree, tree->staged.count - 1);
	(void)close(error ? lock : tree->lock);
	if (error)
		return error;
	tree->lock = lock;
	return folder_sync(tree->root);
}

/* The list names old and new alike while they lie mixed. */
int tree_place(struct tree *tree)
{
	size_t changed = tree->staged.count;
	bool same_paths;
	int error = settle(tree, 0);

	paths_sort(&tree->files);
	same_paths = tree->old.count == tree->files.count;
	for (size_t i = 0; same_paths && i < tree->old.count; i++)
		same_paths = strcmp(tree->old.items[i], tree->files.items[i]) == 0;
	if (!error && !same_paths)
		error = write_list(tree, &tree->files, &tree->old);
	for (size_t i = 0; !error && i < changed; i++) {
		error = move(tree, i);
		if (error)
			tree_blame(tree, tree->staged.items[i]);
	}
	if (!error)
		error = sync_folders(tree, changed);
	for (size_t i = 0; !error && i < tree->old.count; i++)
		if (!paths_have(&tree->files, tree->old.items[i]))
			error = remove_file(tree, tree->old.items[i]);
	if (!error && !same_paths)
		error = write_list(tree, &tree->files, NULL);
	return error;
}
