/* SPDX-License-Identifier: MPL-2.0 */
/* Paths below a folder, and the way to them without following a link. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

int paths_add(struct paths *paths, const char *path, size_t size)
{
	char *copy;

	if (paths->count == paths->room) {
		size_t room = paths->room ? paths->room * 2 : 64;
		char **items = room > SIZE_MAX / sizeof(*items) ? NULL : realloc(paths->items, room * sizeof(*items));

		if (!items)
			return -ENOMEM;
		paths->items = items;
		paths->room = room;
	}
	copy = malloc(size + 1);
	if (!copy)
		return -ENOMEM;
	memcpy(copy, path, size);
	copy[size] = '\0';
	paths->items[paths->count++] = copy;
	return 0;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void paths_sort(struct paths *paths)
{
	if (paths->count)
		qsort(paths->items, paths->count, sizeof(*paths->items), compare);
}

bool paths_have(const struct paths *paths, const char *path)
{
	return paths->count && bsearch(&path, paths->items, paths->count, sizeof(*paths->items), compare);
}

void paths_free(struct paths *paths)
{
	for (size_t i = 0; i < paths->count; i++)
		free(paths->items[i]);
	free(paths->items);
	*paths = (struct paths){ 0 };
}

bool path_is_ours(const char *path)
{
	bool begins = true;

	for (; *path; path++) {
		bool plain = (*path >= 'a' && *path <= 'z') || (*path >= '0' && *path <= '9') || *path == '-'
			|| *path == '_';

		if (!plain && (begins || (*path != '.' && *path != '/')))
			return false;
		begins = *path == '/';
	}
	return !begins;
}

/* Of the folder `name` in `parent`; `parent` is closed. */
static int step(int parent, int root, const char *name, bool make)
{
	int child, error = 0;

	if (make && mkdirat(parent, name, 0777) != 0 && errno != EEXIST)
		error = -errno;
	child = error ? -1 : openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (child < 0 && !error)
		error = -errno;
	if (parent != root)
		(void)close(parent);
	return error ? error : child;
}

int path_walk(int root, const char *path, bool make, const char **name)
{
	int folder = root;

	for (const char *slash; (slash = strchr(path, '/')); path = slash + 1) {
		char part[256];
		size_t size = (size_t)(slash - path);

		if (size >= sizeof(part))
			return -ENAMETOOLONG;
		memcpy(part, path, size);
		part[size] = '\0';
		folder = step(folder, root, part, make);
		if (folder < 0)
			return folder;
	}
	*name = path;
	if (folder != root)
		return folder;
	folder = fcntl(root, F_DUPFD_CLOEXEC, 0);
	return folder < 0 ? -errno : folder;
}
