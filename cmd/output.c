/* SPDX-License-Identifier: MPL-2.0 */
/* Where output goes: standard output, or a file that is replaced whole or not at all. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd.h"

#define TRIES 100

static int write_all(int descriptor, const char *bytes, size_t size)
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

int output_write(void *context, const char *bytes, size_t size)
{
	return write_all(((struct output *)context)->descriptor, bytes, size);
}

int output_errors(void *context, const char *bytes, size_t size)
{
	(void)context;
	return write_all(STDERR_FILENO, bytes, size);
}

/* In the same folder, so that renaming it is one step. */
static int open_temporary(struct output *output, mode_t mode)
{
	size_t size = strlen(output->path) + 32;

	output->temporary = malloc(size);
	if (!output->temporary)
		return -ENOMEM;
	for (unsigned i = 0; i < TRIES; i++) {
		snprintf(output->temporary, size, "%s.%ld.%u.tmp", output->path, (long)getpid(), i);
		output->descriptor = open(output->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
		if (output->descriptor >= 0 || errno != EEXIST)
			break;
	}
	return output->descriptor < 0 ? -errno : 0;
}

static void forget(struct output *output)
{
	free(output->path);
	free(output->temporary);
	output->path = output->temporary = NULL;
}

/* A link is followed to the file it names; a device or pipe is written to as it is. */
int output_open(struct output *output, const char *path)
{
	struct stat status;
	bool exists;
	int error;

	*output = (struct output){ .descriptor = STDOUT_FILENO };
	if (!path || strcmp(path, "-") == 0)
		return 0;
	exists = stat(path, &status) == 0;
	if (exists && S_ISDIR(status.st_mode))
		return -EISDIR;
	if (exists && !S_ISREG(status.st_mode)) {
		output->descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		return output->descriptor < 0 ? -errno : 0;
	}
	output->path = exists ? realpath(path, NULL) : strdup(path);
	if (!output->path)
		return errno ? -errno : -ENOMEM;
	error = open_temporary(output, 0666);
	if (!error && exists && fchmod(output->descriptor, status.st_mode & 07777) != 0)
		error = -errno;
	if (error) {
		if (output->descriptor >= 0)
			(void)unlink(output->temporary);
		forget(output);
	}
	return error;
}

int output_append(struct output *output, const char *path)
{
	*output =
		(struct output){ .descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666) };
	return output->descriptor < 0 ? -errno : 0;
}

static int sync_folder(const char *path)
{
	char folder[PATH_MAX];
	const char *slash = strrchr(path, '/');
	int descriptor, error;

	if (!slash)
		snprintf(folder, sizeof(folder), ".");
	else
		snprintf(folder, sizeof(folder), "%.*s", slash == path ? 1 : (int)(slash - path), path);
	descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (descriptor < 0)
		return -errno;
	error = fsync(descriptor) == 0 || errno == EINVAL ? 0 : -errno;
	(void)close(descriptor);
	return error;
}

int output_close(struct output *output, int error)
{
	bool renamed = false;

	if (output->descriptor == STDOUT_FILENO)
		return error;
	if (!error && output->path && fsync(output->descriptor) != 0)
		error = -errno;
	if (close(output->descriptor) != 0 && !error)
		error = -errno;
	if (!error && output->path) {
		renamed = rename(output->temporary, output->path) == 0;
		error = renamed ? sync_folder(output->path) : -errno;
	}
	if (output->temporary && !renamed)
		(void)unlink(output->temporary);
	forget(output);
	return error;
}
