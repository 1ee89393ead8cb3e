/* SPDX-License-Identifier: MPL-2.0 */
/* Where output goes: standard output, a pipe or device, or a file that is replaced whole or not at all. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd.h"

int bytes_write(int descriptor, const char *bytes, size_t size)
{
	while (size) {
		ssize_t written = write(descriptor, bytes, size);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0 && errno == EAGAIN) { /* whoever gave us the descriptor has told it not to wait */
			struct pollfd ready = { .fd = descriptor, .events = POLLOUT };

			(void)poll(&ready, 1, -1);
			continue;
		}
		if (written < 0)
			return -errno;
		bytes += written;
		size -= (size_t)written;
	}
	return 0;
}

/* An interrupted close has closed all the same. */
int bytes_done(int descriptor)
{
	return close(descriptor) == 0 || errno == EINTR ? 0 : -errno;
}

/* EINVAL: its file system has no such thing. */
int folder_sync(int folder)
{
	return fsync(folder) == 0 || errno == EINVAL ? 0 : -errno;
}

int output_write(void *context, const char *bytes, size_t size)
{
	struct output *output = context;
	int error = bytes_write(output->descriptor, bytes, size);

	if (error)
		output->error = error;
	return error;
}

int output_errors(void *context, const char *bytes, size_t size)
{
	(void)context;
	return bytes_write(STDERR_FILENO, bytes, size);
}

static int open_file(struct output *output, const char *path, bool fresh)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	char *above = slash ? strndup(path, slash == path ? 1 : (size_t)(slash - path)) : NULL;
	int folder;

	if (slash && !above)
		return -ENOMEM;
	folder = open(above ? above : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(above);
	if (folder < 0)
		return -errno;
	*output = (struct output){ .is_file = true };
	output->descriptor = *name ? replace_open(&output->file, folder, name, fresh) : *path ? -EISDIR : -ENOENT;
	(void)close(folder);
	return output->descriptor < 0 ? output->descriptor : 0;
}

/* Opening a pipe would wait for a reader: one that has none is refused, and only after that do we wait. */
static int open_device(struct output *output, const char *path, int flags)
{
	int how, error;

	*output = (struct output){ .is_file = false };
	output->descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | flags, 0666);
	if (output->descriptor < 0)
		return -errno;
	how = fcntl(output->descriptor, F_GETFL);
	if (how >= 0 && fcntl(output->descriptor, F_SETFL, how & ~O_NONBLOCK) == 0)
		return 0;
	error = -errno;
	(void)close(output->descriptor);
	return error;
}

/* A link is followed to the file that it names; a pipe or device is written to as it is. */
int output_open(struct output *output, const char *path)
{
	struct stat status;
	char *real;
	int error;

	*output = (struct output){ .descriptor = STDOUT_FILENO };
	if (!path || strcmp(path, "-") == 0)
		return 0;
	if (stat(path, &status) != 0)
		return errno == ENOENT ? open_file(output, path, false) : -errno;
	if (S_ISDIR(status.st_mode))
		return -EISDIR;
	if (!S_ISREG(status.st_mode))
		return open_device(output, path, 0);
	real = realpath(path, NULL);
	if (!real)
		return -errno;
	error = open_file(output, real, false);
	free(real);
	return error;
}

int output_create(struct output *output, const char *path)
{
	if (!path || strcmp(path, "-") == 0)
		return output_open(output, NULL);
	return open_file(output, path, true);
}

int output_append(struct output *output, const char *path)
{
	return open_device(output, path, O_APPEND | O_CREAT);
}

int output_close(struct output *output, int error)
{
	int closed;

	if (output->is_file)
		return replace_close(&output->file, output->descriptor, error);
	if (output->descriptor == STDOUT_FILENO)
		return error;
	closed = bytes_done(output->descriptor);
	return error ? error : closed;
}
