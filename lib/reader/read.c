/* SPDX-License-Identifier: MPL-2.0 */
/* Reading a file whole: regular files only, never waiting on a pipe or device, never past the limit. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "set/set.h"

#define FIRST_READ ((size_t)64 * 1024)

/* One byte past the limit tells that it is passed. */
static size_t room_for(const struct stat *status, size_t limit)
{
	size_t expected = status->st_size > 0 ? (size_t)status->st_size : 0;

	if (!S_ISREG(status->st_mode) || expected == 0)
		expected = FIRST_READ;
	return (expected < limit ? expected : limit) + 1;
}

static int open_regular(struct foreign *foreign, const char *path, struct stat *status)
{
	bool input = strcmp(path, "-") == 0;

	foreign->fd = input ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	if (foreign->fd < 0 || fstat(foreign->fd, status) != 0)
		return -errno;
	if (S_ISDIR(status->st_mode))
		return -EISDIR;
	return input || S_ISREG(status->st_mode) ? 0 : -EINVAL;
}

static int fill(int descriptor, struct arena *arena, size_t room, size_t limit, const char **bytes, size_t *size)
{
	char *buffer = arena_text(arena, "", 0);
	size_t held = 0;

	*size = 0;
	for (;;) {
		ssize_t got;

		if (*size == held) {
			size_t wanted = held ? (held > limit / 2 ? limit + 1 : held * 2) : room;

			buffer = arena_grow(arena, held ? buffer : NULL, held ? held + 1 : 0, wanted + 1);
			held = wanted;
		}
		got = read(descriptor, buffer + *size, held - *size);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -errno;
		*size += (size_t)got;
		buffer[*size] = '\0';
		*bytes = buffer;
		if (got == 0 || *size > limit)
			return 0;
	}
}

int read_file(struct foreign *foreign, struct arena *arena, const char *path, size_t limit, const char **bytes,
	      size_t *size)
{
	struct stat status = { 0 };
	int error = open_regular(foreign, path, &status);

	if (!error)
		error = fill(foreign->fd, arena, room_for(&status, limit), limit, bytes, size);
	foreign_release(foreign);
	return error;
}
