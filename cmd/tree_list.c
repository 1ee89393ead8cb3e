/* SPDX-License-Identifier: MPL-2.0 */
/* Which files of a folder kk wrote: kept beside them, so that only those are ever replaced or removed. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

#define HEAD "# kk site: these files are kk's; the next build replaces them, and removes those that no longer belong.\n"
#define TEMPORARY LIST_NAME ".new"

int bytes_write(int descriptor, const char *bytes, size_t size)
{
	while (size) {
		ssize_t written = write(descriptor, bytes, size);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return -errno;
		bytes += written;
		size -= (size_t)written;
	}
	return 0;
}

int bytes_read(int descriptor, char **bytes, size_t *size)
{
	struct stat status;
	size_t room;

	*bytes = NULL;
	*size = 0;
	if (fstat(descriptor, &status) != 0)
		return -errno;
	if (!S_ISREG(status.st_mode))
		return -EINVAL;
	room = (size_t)status.st_size;
	*bytes = malloc(room + 1);
	if (!*bytes)
		return -ENOMEM;
	while (*size < room) {
		ssize_t got = read(descriptor, *bytes + *size, room - *size);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			free(*bytes);
			*bytes = NULL;
			return -errno;
		}
		if (got == 0)
			break;
		*size += (size_t)got;
	}
	(*bytes)[*size] = '\0';
	return 0;
}

/* A line that is no path of ours is passed over: nobody makes us remove another's file by writing it there. */
int list_read(int descriptor, struct paths *paths)
{
	char *bytes, *next;
	size_t size;
	int error = bytes_read(descriptor, &bytes, &size);

	for (char *line = bytes; !error && *line; line = next) {
		size_t length = strcspn(line, "\n");

		next = line + length + (line[length] == '\n');
		line[length] = '\0';
		if (path_is_ours(line))
			error = paths_add(paths, line, length);
	}
	free(bytes);
	if (!error)
		paths_sort(paths);
	return error;
}

static int put_paths(int descriptor, const struct paths *paths, const struct paths *but)
{
	int error = 0;

	for (size_t i = 0; paths && !error && i < paths->count; i++) {
		if (but && paths_have(but, paths->items[i]))
			continue;
		error = bytes_write(descriptor, paths->items[i], strlen(paths->items[i]));
		if (!error)
			error = bytes_write(descriptor, "\n", 1);
	}
	return error;
}

int list_write(struct tree *tree, const struct paths *a, const struct paths *b)
{
	int error, descriptor = openat(tree->root, TEMPORARY, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC,
				       0666);

	if (descriptor < 0)
		return -errno;
	error = bytes_write(descriptor, HEAD, sizeof(HEAD) - 1);
	if (!error)
		error = put_paths(descriptor, a, NULL);
	if (!error)
		error = put_paths(descriptor, b, a);
	if (!error && fsync(descriptor) != 0)
		error = -errno;
	if (close(descriptor) != 0 && !error)
		error = -errno;
	if (!error && renameat(tree->root, TEMPORARY, tree->root, LIST_NAME) != 0)
		error = -errno;
	if (error)
		(void)unlinkat(tree->root, TEMPORARY, 0);
	return error;
}
