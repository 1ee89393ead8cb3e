/* SPDX-License-Identifier: MPL-2.0 */
/* Checking a work tree of any size in little memory: one municipality's documents at a time are read,
 * checked and, where nothing was found in them, forgotten. The rules look no further than that. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "folder.h"
#include "lean.h"

/* Not an errno: a file turned out to be another municipality's than its bytes looked like. */
#define MISTAKEN 1

void lean_add(struct kk_set *set, const char *path, const char *real, bool in_folder)
{
	struct pending *pending;

	if (set->pending_count == set->pending_room) {
		size_t room = set->pending_room ? set->pending_room * 2 : 256;

		set->pending = arena_grow(&set->arena, set->pending, set->pending_room * sizeof(*pending),
					  room * sizeof(*pending));
		set->pending_room = room;
	}
	pending = &set->pending[set->pending_count++];
	*pending = (struct pending){ .path = path, .real = real, .look = "", .in_folder = in_folder };
}

static int by_real(const void *a, const void *b)
{
	const struct pending *x = a, *y = b;
	int order = strcmp(x->real, y->real);

	return order ? order : strcmp(x->path, y->path);
}

static int by_look(const void *a, const void *b)
{
	const struct pending *x = a, *y = b;
	int order = strcmp(x->look, y->look);

	return order ? order : strcmp(x->path, y->path);
}

/* A file that was named twice is one; found in a folder, what lies beside it is known. */
static void drop_repeated(struct kk_set *set)
{
	size_t kept = 0;

	if (set->pending_count)
		qsort(set->pending, set->pending_count, sizeof(set->pending[0]), by_real);
	for (size_t i = 0; i < set->pending_count; i++) {
		if (kept && strcmp(set->pending[kept - 1].real, set->pending[i].real) == 0)
			set->pending[kept - 1].in_folder |= set->pending[i].in_folder;
		else
			set->pending[kept++] = set->pending[i];
	}
	set->pending_count = kept;
}

static int look_at(struct kk_set *set, struct pending *pending)
{
	struct source source = { .arena = &set->scratch };
	const char *look;
	int error = read_file(&set->worker.foreign, &set->scratch, pending->path, set->max_size, &source.bytes,
			      &source.size);

	if (error) {
		set->trouble = error;
		set->trouble_path = pending->path;
		return error;
	}
	look = document_municipality(&set->scratch, &source);
	pending->look = look ? arena_text(&set->arena, look, strlen(look)) : "";
	arena_free(&set->scratch);
	return 0;
}

/* What the bytes do not show at once is only known when they are read: then all are read together. */
static bool is_mistaken(struct kk_set *set, const struct file *file, const char *look)
{
	if (!file->common || !is_known(file->common->municipality))
		return false;
	return strcmp(text_folded(&set->scratch, file->common->municipality.text), look) != 0;
}

static int load_group(struct kk_set *set, const struct pending *group, size_t count)
{
	struct file **files = NEW_ARRAY(&set->scratch, struct file *, count);
	int *errors = NEW_ARRAY(&set->scratch, int, count), error;

	for (size_t i = 0; i < count; i++)
		files[i] = load_new(set, group[i].path, group[i].real);
	error = load_together(set, files, count, errors);
	for (size_t i = 0; !error && i < count; i++) {
		files[i]->in_folder = group[i].in_folder;
		if (is_mistaken(set, files[i], group[i].look))
			return MISTAKEN;
		if (!group[i].in_folder || document_is_ours(files[i]))
			set_input(set, files[i]);
		else
			set_pass_over(set, files[i]);
	}
	return error;
}

static void check_group(struct kk_set *set)
{
	set_check_inputs(set);
	set->checked_count += set->input_count;
	set->input_count = 0;
	load_forget(set);
}

static int check_groups(struct kk_set *set)
{
	size_t start = 0;
	int error = 0;

	while (!error && start < set->pending_count) {
		size_t end = start + 1;

		while (end < set->pending_count && strcmp(set->pending[start].look, set->pending[end].look) == 0)
			end++;
		error = load_group(set, &set->pending[start], end - start);
		if (!error)
			check_group(set);
		arena_free(&set->scratch);
		start = end;
	}
	return error;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* All at once after all: nothing found so far is kept, since it may have been judged without its fellows. */
static int check_together(struct kk_set *set)
{
	load_forget_all(set);
	set->input_count = set->checked_count = set->passed_over_count = 0;
	qsort(set->pending, set->pending_count, sizeof(set->pending[0]), by_look);
	for (size_t i = 0; i < set->pending_count; i++) {
		struct file *file;
		int error = set_load(set, set->pending[i].path, set->pending[i].real, &file);

		if (error)
			return error;
		file->in_folder = set->pending[i].in_folder;
		if (!file->in_folder || document_is_ours(file))
			set_input(set, file);
		else if (!file->named)
			set_pass_over(set, file);
	}
	set_check_inputs(set);
	set->checked_count = set->input_count;
	return 0;
}

int lean_check(struct kk_set *set)
{
	int error = 0;

	drop_repeated(set);
	for (size_t i = 0; !error && i < set->pending_count; i++)
		error = look_at(set, &set->pending[i]);
	if (error)
		return error;
	if (set->pending_count)
		qsort(set->pending, set->pending_count, sizeof(set->pending[0]), by_look);
	error = check_groups(set);
	if (error == MISTAKEN)
		error = check_together(set);
	if (set->passed_over_count)
		qsort(set->passed_over, set->passed_over_count, sizeof(set->passed_over[0]), by_text);
	return error;
}
