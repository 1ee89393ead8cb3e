/* SPDX-License-Identifier: MPL-2.0 */
/* The documents of a folder and those below it, in order of their paths; .gitignore, --exclude and hidden
 * folders are passed over, and links are followed to files inside the work tree only. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lean.h"

struct found {
	const char *path, *real;
	const struct ignore *ignore; /* of the folder it is in */
};

struct search {
	struct kk_set *set;
	const char *start;
	struct found *folders, *files; /* folders: those still to be read stand from `next` on */
	size_t folder_count, folder_room, next, file_count, file_room;
	bool flat;                   /* the folders below are passed over */
};

static void add(struct kk_set *set, struct found **list, size_t *count, size_t *room, struct found found)
{
	if (*count == *room) {
		size_t wanted = *room ? *room * 2 : 64;

		*list = arena_grow(&set->arena, *list, *room * sizeof(**list), wanted * sizeof(**list));
		*room = wanted;
	}
	(*list)[(*count)++] = found;
}

static bool is_yaml(const char *name)
{
	size_t size = strlen(name);

	return (size > 5 && strcmp(name + size - 5, ".yaml") == 0) ||
	       (size > 4 && strcmp(name + size - 4, ".yml") == 0);
}

/* A link is followed to a file inside the folder's work tree, never to a folder. */
static bool links_inside(struct search *search, struct found *found)
{
	struct stat status;
	const char *real = path_real(&search->set->arena, found->path);

	if (!real || stat(real, &status) != 0) {
		if (!is_absent(errno))
			set_lost(search->set, errno, found->path);
		return false;
	}
	if (!S_ISREG(status.st_mode))
		return false;
	if (!path_inside(real, path_root(search->set, path_folder(&search->set->arena, found->real))))
		return false;
	found->real = real;
	return true;
}

/* --exclude is relative to the folder that was given. */
static bool is_excluded(const struct search *search, const struct found *found, bool is_folder)
{
	size_t skip = strlen(search->start);
	struct ignore excluded = { .folder = "", .patterns = search->set->exclude };
	const char *path = found->path + skip;

	return ignore_matches(&excluded, *path == '/' ? path + 1 : path, is_folder);
}

static void visit(struct search *search, const struct found *folder, const char *name)
{
	struct arena *arena = &search->set->arena;
	struct found found = { path_join(arena, folder->path, name), path_join(arena, folder->real, name),
			       folder->ignore };
	struct stat status;
	bool is_folder;

	if (lstat(found.path, &status) != 0) {
		if (errno != ENOENT) /* gone again since the folder was read */
			set_lost(search->set, errno, found.path);
		return;
	}
	is_folder = S_ISDIR(status.st_mode);
	if (is_folder ? search->flat : !is_yaml(name))
		return;
	if (ignore_matches(found.ignore, found.real, is_folder) || is_excluded(search, &found, is_folder))
		return;
	if (is_folder)
		add(search->set, &search->folders, &search->folder_count, &search->folder_room, found);
	else if (S_ISREG(status.st_mode) || (S_ISLNK(status.st_mode) && links_inside(search, &found)))
		add(search->set, &search->files, &search->file_count, &search->file_room, found);
}

/* The folder's own .gitignore before those above it. */
static const struct ignore *read_ignore(struct kk_set *set, const char *real, const struct ignore *above)
{
	struct arena *arena = &set->arena;
	struct ignore *ignore;
	const char *bytes, *path = path_join(arena, real, ".gitignore");
	size_t size;
	struct out folder;
	int error = read_file(&set->worker.foreign, arena, path, LIMIT_SIZE, &bytes, &size);

	if (error && !is_absent(-error) && error != -EINVAL)
		set_lost(set, -error, path);
	if (error)
		return above;
	out_memory(&folder, arena);
	put(&folder, real);
	put(&folder, strcmp(real, "/") == 0 ? "" : "/");
	ignore = NEW(arena, struct ignore);
	*ignore = (struct ignore){ out_text(&folder), ignore_parse_all(arena, bytes, size), above };
	return ignore;
}

/* From the root of the work tree down to the folder that was given. */
static const struct ignore *ignore_above(struct kk_set *set, const char *real)
{
	const char *root = path_root(set, real);
	const struct ignore *ignore = NULL;

	for (const char *at = real + strlen(root); path_inside(real, root) && *at; at += strcspn(at, "/")) {
		const char *folder = arena_text(&set->arena, real, (size_t)(at - real));

		ignore = read_ignore(set, *folder ? folder : "/", ignore);
		at += *at == '/';
	}
	return ignore;
}

static int read_folder(struct search *search, struct found folder)
{
	struct foreign *foreign = &search->set->worker.foreign;
	const struct dirent *entry;

	folder.ignore = read_ignore(search->set, folder.real, folder.ignore);
	foreign->directory = opendir(*folder.path ? folder.path : ".");
	if (!foreign->directory) {
		search->set->trouble = -errno;
		search->set->trouble_path = folder.path;
		return search->set->trouble;
	}
	while ((errno = 0, entry = readdir(foreign->directory)))
		if (entry->d_name[0] != '.')
			visit(search, &folder, entry->d_name);
	if (errno)
		set_lost(search->set, errno, folder.path);
	foreign_release(foreign);
	return 0;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct found *)a)->path, ((const struct found *)b)->path);
}

static void take_in(struct kk_set *set, struct file *file)
{
	file->in_folder = true;
	if (document_is_ours(file))
		set_input(set, file);
	else if (!file->named)
		set_pass_over(set, file);
}

static int load_found(struct kk_set *set, const struct found *found, size_t count, bool as_input)
{
	struct file **files = NEW_ARRAY(&set->arena, struct file *, count);
	int *errors = NEW_ARRAY(&set->arena, int, count), error;
	size_t fresh = 0;

	for (size_t i = 0; i < count; i++) {
		struct file *known = load_known(set, found[i].real);

		if (known && as_input)
			take_in(set, known);
		else if (!known)
			files[fresh++] = load_new(set, found[i].path, found[i].real);
	}
	error = load_together(set, files, fresh, errors);
	for (size_t i = 0; !error && as_input && i < fresh; i++)
		take_in(set, files[i]);
	return error;
}

static int search_from(struct search *search, const char *path, const char *real)
{
	int error = 0;

	search->start = path_join(&search->set->arena, path, "");
	add(search->set, &search->folders, &search->folder_count, &search->folder_room,
	    (struct found){ search->start, real, ignore_above(search->set, real) });
	while (!error && search->next < search->folder_count)
		error = read_folder(search, search->folders[search->next++]);
	if (!error && search->file_count)
		qsort(search->files, search->file_count, sizeof(search->files[0]), by_path);
	return error;
}

int find_documents(struct kk_set *set, const char *path, const char *real)
{
	struct search search = { .set = set };
	int error = search_from(&search, path, real);

	for (size_t i = 0; !error && set->lean && i < search.file_count; i++)
		lean_add(set, search.files[i].path, search.files[i].real, true);
	return error || set->lean ? error : load_found(set, search.files, search.file_count, true);
}

int find_beside(struct kk_set *set, const char *path, const char *real, bool flat)
{
	struct search search = { .set = set, .flat = flat };
	int error = search_from(&search, path, real);

	return error ? error : load_found(set, search.files, search.file_count, false);
}
