/* SPDX-License-Identifier: MPL-2.0 */
/* What a set is asked about: paths, standard input and texts, each document once. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "set/roll.h"
#include "set/set.h"

static void append(kk_set *set, void *list, size_t *count, size_t *room, void *item)
{
	void **items = *(void ***)list;

	if (*count == *room) {
		size_t wanted = *room ? *room * 2 : 16;

		items = arena_grow(&set->arena, items, *room * sizeof(*items), wanted * sizeof(*items));
		*room = wanted;
		*(void ***)list = items;
	}
	items[(*count)++] = item;
}

void set_input(kk_set *set, struct file *file)
{
	if (file->named)
		return;
	file->named = true;
	load_finish(file);
	append(set, &set->inputs, &set->input_count, &set->input_room, file);
}

void set_pass_over(kk_set *set, const char *path)
{
	char *kept = arena_text(&set->arena, path, strlen(path));

	append(set, &set->passed_over, &set->passed_over_count, &set->passed_over_room, kept);
}

/* The canonical path mostly ends in the one that was given: there may be very many. */
static const char *path_within(kk_set *set, const char *path, const char *real)
{
	size_t size = strlen(path), whole = strlen(real);

	if (size <= whole && memcmp(real + whole - size, path, size) == 0)
		return real + whole - size;
	return arena_text(&set->arena, path, size);
}

static int add_file(kk_set *set, const char *path, const char *real)
{
	struct file *file;
	int error;

	if (set->lean) {
		lean_add(set, NULL, path_within(set, path, real), real);
		return 0;
	}
	error = set_load(set, path, real, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add(kk_set *set, const char *path)
{
	struct stat status;
	const char *real;

	ENTER(set)
	real = path_real(&set->arena, path);
	if (!real || stat(real, &status) != 0)
		return set_trouble(set, path, -errno);
	if (!S_ISDIR(status.st_mode))
		return add_file(set, path, real);
	append(set, &set->given, &set->given_count, &set->given_room, (void *)(uintptr_t)real);
	set->folder = NULL; /* a given folder may be a root */
	return find_documents(set, path, real);
}

int kk_set_add_as(kk_set *set, const char *path, const char *name)
{
	struct file *file;
	const char *real;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	real = path_real(&set->arena, path);
	if (!real)
		return set_trouble(set, name, -errno);
	error = set_load_as(set, arena_text(&set->arena, name, strlen(name)), real, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add_stdin(kk_set *set, const char *name)
{
	struct file *file;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	error = set_load_stdin(set, name, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add_bytes(kk_set *set, const char *name, const char *bytes, size_t size)
{
	struct file *file;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	error = set_load_bytes(set, name, bytes, size, &file);
	if (error)
		return error;
	load_remember(file);
	load_finish(file);
	set_input(set, file);
	return 0;
}

size_t kk_set_files(const kk_set *set)
{
	return set->formatting ? set->formatting->count : set->lean ? set->checked_count : set->input_count;
}

const char *kk_set_path(const kk_set *set, size_t index)
{
	if (set->formatting)
		return index < set->formatting->count ? set->formatting->documents[index]->path : NULL;
	return index < set->input_count ? set->inputs[index]->path : NULL;
}

size_t kk_set_passed_over(const kk_set *set)
{
	return set->passed_over_count;
}

const char *kk_set_passed_over_at(const kk_set *set, size_t index)
{
	return index < set->passed_over_count ? set->passed_over[index] : NULL;
}
