/* SPDX-License-Identifier: MPL-2.0 */
/* Which files of a folder kk wrote: kept beside them, so that only those are ever replaced or removed. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tree.h"

#define HEAD "# kk site: these files are kk's; the next build replaces them, and removes those that no longer belong.\n"

/* A line that is no path of ours is passed over: nobody makes us remove another's file by writing it there. */
int list_read(int descriptor, struct paths *paths)
{
	char *bytes, *next;
	size_t size;
	int error = bytes_read(descriptor, SIZE_MAX / 4, &bytes, &size);

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

static int put_paths(struct made *list, const struct paths *paths, const struct paths *but)
{
	int error = 0;

	for (size_t i = 0; paths && !error && i < paths->count; i++) {
		if (but && paths_have(but, paths->items[i]))
			continue;
		error = made_write(list, paths->items[i], strlen(paths->items[i]));
		if (!error)
			error = made_write(list, "\n", 1);
	}
	return error;
}

int list_make(struct made *list, const struct paths *a, const struct paths *b)
{
	int error = made_write(list, HEAD, sizeof(HEAD) - 1);

	if (!error)
		error = put_paths(list, a, NULL);
	return error ? error : put_paths(list, b, a);
}
