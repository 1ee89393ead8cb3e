/* SPDX-License-Identifier: MPL-2.0 */
/* A file read whole for the command itself: lists of paths, baselines. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"

#define FIRST_READ ((size_t)64 * 1024)
#define LARGEST ((size_t)256 * 1024 * 1024)

static int fill(int descriptor, char **bytes, size_t *size)
{
	size_t room = 0;

	for (;;) {
		ssize_t got;

		if (*size + 1 >= room) {
			char *more = room < LARGEST ? realloc(*bytes, room = room ? room * 2 : FIRST_READ) : NULL;

			if (!more)
				return room < LARGEST ? -ENOMEM : -EFBIG;
			*bytes = more;
		}
		got = read(descriptor, *bytes + *size, room - *size - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -errno;
		*size += (size_t)got;
		(*bytes)[*size] = '\0';
		if (got == 0)
			return 0;
	}
}

int input_read(const char *path, char **bytes, size_t *size)
{
	bool input = strcmp(path, "-") == 0;
	int descriptor = input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK), error;

	*bytes = NULL;
	*size = 0;
	if (descriptor < 0)
		return -errno;
	error = fill(descriptor, bytes, size);
	if (!input)
		(void)close(descriptor);
	if (error) {
		free(*bytes);
		*bytes = NULL;
	}
	return error;
}
