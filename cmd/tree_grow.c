/* SPDX-License-Identifier: MPL-2.0 */
/* Files as they come, whole or in parts. As long as one is what stands there already it is only compared: a new one is
 * begun with the first part that differs, and takes what was the same from the old. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree.h"

#define PIECE ((size_t)16 * 1024)

struct growing {
	char *path;
	int old;       /* what stands there, read as far as it is the same; -1: it is not, or there is none */
	int fresh;     /* what is written instead; -1: nothing yet */
	uint64_t same; /* how many bytes are */
	bool exists;
	struct growing *next;
};

static struct growing *find(const struct tree *tree, const char *path)
{
	struct growing *file = tree->growing;

	while (file && strcmp(file->path, path) != 0)
		file = file->next;
	return file;
}

/* As many bytes as there are, up to `size`; or a negative errno. */
static ssize_t read_full(int descriptor, char *bytes, size_t size)
{
	size_t got = 0;

	while (got < size) {
		ssize_t count = bytes_some(descriptor, bytes + got, size - got);

		if (count < 0)
			return count;
		if (count == 0)
			break;
		got += (size_t)count;
	}
	return (ssize_t)got;
}

static void close_old(struct growing *file)
{
	if (file->old >= 0)
		(void)close(file->old);
	file->old = -1;
}

/* The file that stands there, to be compared with; -1: none that could be the same. */
static int open_old(struct tree *tree, struct growing *file)
{
	const char *name;
	struct stat status;
	int folder = path_walk(tree->root, file->path, false, &name), error = 0;

	file->old = -1;
	if (folder < 0)
		return folder == -ENOENT ? 0 : folder;
	file->old = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	file->exists = file->old >= 0 || errno != ENOENT;
	if (file->old < 0)
		error = errno == ENOENT || errno == ELOOP ? 0 : -errno;
	else if (fstat(file->old, &status) != 0)
		error = -errno;
	else if (S_ISDIR(status.st_mode))
		error = -EISDIR;
	(void)close(folder);
	if (file->old >= 0 && (error || !S_ISREG(status.st_mode)))
		close_old(file);
	return error;
}

static int copy_same(struct growing *file)
{
	char piece[PIECE];
	int error = lseek(file->old, 0, SEEK_SET) < 0 ? -errno : 0;

	for (uint64_t left = file->same; !error && left;) {
		size_t size = left < PIECE ? (size_t)left : PIECE;
		ssize_t got = read_full(file->old, piece, size);

		if (got < 0)
			error = (int)got;
		else if ((size_t)got < size)
			error = -EIO; /* somebody has cut it meanwhile */
		else
			error = bytes_write(file->fresh, piece, size);
		left -= size;
	}
	return error;
}

/* From here on it is another file than the one that stands there; somebody else's of that name stays theirs. */
static int begin_fresh(struct tree *tree, struct growing *file)
{
	int error = 0;

	if (file->exists && !paths_have(&tree->old, file->path))
		return -EEXIST;
	file->fresh = tree_stage_open(tree, file->path);
	if (file->fresh < 0)
		return file->fresh;
	if (file->old >= 0)
		error = copy_same(file);
	close_old(file);
	return error;
}

static int begin(struct tree *tree, const char *path, struct growing **begun)
{
	struct growing *file = calloc(1, sizeof(*file));
	int error;

	if (!file || !(file->path = strdup(path))) {
		free(file);
		return -ENOMEM;
	}
	file->fresh = -1;
	file->next = tree->growing;
	*begun = tree->growing = file;
	error = open_old(tree, file);
	return error || file->old >= 0 ? error : begin_fresh(tree, file);
}

/* 1: the old file goes on with these bytes. */
static int goes_on(const struct growing *file, const char *bytes, size_t size)
{
	char piece[PIECE];

	while (size) {
		size_t wanted = size < PIECE ? size : PIECE;
		ssize_t got = read_full(file->old, piece, wanted);

		if (got < 0)
			return (int)got;
		if ((size_t)got < wanted || memcmp(piece, bytes, wanted) != 0)
			return 0;
		bytes += wanted;
		size -= wanted;
	}
	return 1;
}

static int add(struct tree *tree, struct growing *file, const char *bytes, size_t size)
{
	int same = file->old < 0 ? 0 : goes_on(file, bytes, size), error = same < 0 ? same : 0;

	if (same > 0)
		file->same += size;
	if (same)
		return error;
	if (file->fresh < 0)
		error = begin_fresh(tree, file);
	return error ? error : bytes_write(file->fresh, bytes, size);
}

/* That the old file ends here too is part of being the same. */
static int complete(struct tree *tree, struct growing *file)
{
	char more;
	ssize_t got = file->old < 0 ? 0 : read_full(file->old, &more, 1);
	int error = got < 0 ? (int)got : got ? begin_fresh(tree, file) : 0;

	if (!error && file->fresh >= 0) {
		error = bytes_done(file->fresh);
		file->fresh = -1;
	}
	return error;
}

static void drop(struct tree *tree, struct growing *file)
{
	struct growing **at = &tree->growing;

	while (*at != file)
		at = &(*at)->next;
	*at = file->next;
	close_old(file);
	if (file->fresh >= 0)
		(void)close(file->fresh);
	free(file->path);
	free(file);
}

int tree_grow(struct tree *tree, const char *path, const char *bytes, size_t size, bool more)
{
	struct growing *file = find(tree, path);
	int error = file ? 0 : begin(tree, path, &file);

	if (!error)
		error = add(tree, file, bytes, size);
	if (!error && !more)
		error = complete(tree, file);
	if (!error && !more)
		drop(tree, file);
	return error;
}

void tree_grow_end(struct tree *tree)
{
	while (tree->growing)
		drop(tree, tree->growing);
}
