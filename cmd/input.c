/* SPDX-License-Identifier: MPL-2.0 */
/* Bytes read whole for the command itself: lists of paths, baselines, what is to be replaced. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd.h"

#define FIRST_READ ((size_t)64 * 1024)

/* Waits only for a pipe that somebody writes to: one that nobody has opened reads as empty. */
ssize_t bytes_some(int descriptor, char *bytes, size_t room)
{
	for (;;) {
		ssize_t got = read(descriptor, bytes, room);

		if (got < 0 && errno == EAGAIN) {
			struct pollfd ready = { .fd = descriptor, .events = POLLIN };

			(void)poll(&ready, 1, -1);
		} else if (got >= 0 || errno != EINTR) {
			return got < 0 ? -errno : got;
		}
	}
}

static int fill(int descriptor, size_t limit, char **bytes, size_t *size)
{
	size_t room = 0;

	for (;;) {
		ssize_t got;

		if (*size + 1 >= room) {
			char *more = realloc(*bytes, room = room ? room * 2 : FIRST_READ);

			if (!more)
				return -ENOMEM;
			*bytes = more;
		}
		got = bytes_some(descriptor, *bytes + *size, room - *size - 1);
		if (got < 0)
			return (int)got;
		*size += (size_t)got;
		(*bytes)[*size] = '\0';
		if (got == 0 || *size > limit)
			return 0;
	}
}

int bytes_read(int descriptor, size_t limit, char **bytes, size_t *size)
{
	int error;

	*bytes = NULL;
	*size = 0;
	error = fill(descriptor, limit, bytes, size);
	if (error) {
		free(*bytes);
		*bytes = NULL;
	}
	return error;
}

int input_read(const char *path, size_t limit, char **bytes, size_t *size)
{
	bool input = path[0] == '-' && !path[1];
	int descriptor = input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK), error;

	*bytes = NULL;
	if (descriptor < 0)
		return -errno;
	error = bytes_read(descriptor, limit, bytes, size);
	if (!error && *size > limit)
		error = -EFBIG;
	if (!input)
		(void)close(descriptor);
	if (error) {
		free(*bytes);
		*bytes = NULL;
	}
	return error;
}
