/* SPDX-License-Identifier: MPL-2.0 */
/* The documents of a folder and those below it, in order of their paths; .gitignore, --exclude and hidden
 * folders are passed over, and links are followed to files inside the work tree only. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "set/lean.h"

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
	bool has_links;              /* some files may be found twice */
	const struct lean_folder *lean; /* the folder that is being read, when files are only listed */
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

/* A link is followed to a file inside the folder's work tree, never to a folder: what it leads to, or NULL. */
static const char *linked_inside(struct search *search, const struct found *found)
{
	struct stat status;
	const char *real = path_real(&search->set->arena, found->path);

	if (!real || stat(real, &status) != 0) {
		if (!is_absent(errno))
			set_lost(search->set, errno, found->path);
		return NULL;
	}
	if (!S_ISREG(status.st_mode))
		return NULL;
	return path_inside(real, path_root(search->set, path_folder(&search->set->arena, found->real))) ? real : NULL;
}

/* --exclude is relative to the folder that was given, what .kk.yaml excludes to its own. */
static bool is_excluded(const struct search *search, const struct found *found, bool is_folder)
{
	size_t skip = strlen(search->start);
	struct ignore excluded = { .folder = "", .patterns = search->set->exclude };
	const char *path = found->path + skip;

	return ignore_matches(&excluded, *path == '/' ? path + 1 : path, is_folder) ||
	       (search->set->configured_exclude.patterns &&
		ignore_matches(&search->set->configured_exclude, found->real, is_folder));
}

/* Most file systems tell with the name what it names. */
static unsigned char type_of(struct kk_set *set, const struct dirent *entry, const char *path)
{
	struct stat status;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type;
	if (lstat(path, &status) == 0)
		return (unsigned char)IFTODT(status.st_mode);
	if (errno != ENOENT) /* gone again since the folder was read */
		set_lost(set, errno, path);
	return DT_UNKNOWN;
}

static const char *kept(struct kk_set *set, const char *text)
{
	return arena_text(&set->arena, text, strlen(text));
}

static void add_file(struct search *search, struct found found, const char *name, const char *real)
{
	struct kk_set *set = search->set;

	if (search->lean) {
		lean_add(set, search->lean, kept(set, name), real);
		return;
	}
	found.path = kept(set, found.path);
	found.real = real ? real : kept(set, found.real);
	add(set, &search->files, &search->file_count, &search->file_room, found);
}

static void add_folder(struct search *search, struct found found)
{
	found.path = kept(search->set, found.path);
	found.real = kept(search->set, found.real);
	add(search->set, &search->folders, &search->folder_count, &search->folder_room, found);
}

static void visit(struct search *search, const struct found *folder, const struct dirent *entry)
{
	struct arena *arena = &search->set->rules_scratch;
	struct found found = { .path = path_join(arena, folder->path, entry->d_name), .ignore = folder->ignore };
	unsigned char type = type_of(search->set, entry, found.path);
	const char *real = NULL;

	if (type == DT_DIR ? search->flat : !is_yaml(entry->d_name))
		return;
	found.real = path_join(arena, folder->real, entry->d_name);
	if (ignore_matches(found.ignore, found.real, type == DT_DIR) || is_excluded(search, &found, type == DT_DIR))
		return;
	if (type == DT_DIR)
		add_folder(search, found);
	else if (type == DT_REG || (type == DT_LNK && (real = linked_inside(search, &found))))
		add_file(search, found, entry->d_name, real);
	search->has_links |= real != NULL;
}

/* The folder's own .gitignore before those above it. */
static const struct ignore *read_ignore(struct kk_set *set, const char *real, const struct ignore *above)
{
	struct arena *arena = &set->arena;
	struct ignore *ignore;
	const char *bytes, *path = path_join(arena, real, ".gitignore");
	size_t size;
	int error = read_file(&set->worker.foreign, arena, path, LIMIT_SIZE, &bytes, &size);

	if (error && !is_absent(-error) && error != -EINVAL)
		set_lost(set, -error, path);
	if (error)
		return above;
	ignore = NEW(arena, struct ignore);
	*ignore = (struct ignore){ path_prefix(arena, real), ignore_parse_all(arena, bytes, size), above };
	return ignore;
}

/* From the root of the work tree down to the folder that was given. */
static const struct ignore *ignore_above(struct kk_set *set, const char *real)
{
	const char *root = path_root(set, real);
	const struct ignore *ignore = NULL;

	for (const char *at = real + strlen(root); *at; at += strcspn(at, "/")) {
		const char *folder = arena_text(&set->arena, real, (size_t)(at - real));

		ignore = read_ignore(set, *folder ? folder : "/", ignore);
		at += *at == '/';
	}
	return ignore;
}

static int read_folder(struct search *search, struct found folder)
{
	struct foreign *foreign = &search->set->worker.foreign;
	const char *shown = *folder.path ? folder.path : "."; /* "./a" is a, but where it begins has no name so */
	const struct dirent *entry;

	folder.ignore = read_ignore(search->set, folder.real, folder.ignore);
	foreign->directory = opendir(shown);
	if (!foreign->directory)
		return load_trouble(search->set, shown, -errno);
	if (search->set->lean) {
		struct lean_folder *lean = NEW(&search->set->arena, struct lean_folder);

		*lean = (struct lean_folder){ folder.path, folder.real };
		search->lean = lean;
	}
	while ((errno = 0, entry = readdir(foreign->directory)))
		if (entry->d_name[0] != '.')
			visit(search, &folder, entry);
	if (errno)
		set_lost(search->set, errno, shown);
	foreign_release(foreign);
	arena_free(&search->set->rules_scratch);
	return 0;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct found *)a)->path, ((const struct found *)b)->path);
}

static int by_real(const void *a, const void *b)
{
	int order = strcmp(((const struct found *)a)->real, ((const struct found *)b)->real);

	return order ? order : by_path(a, b);
}

/* A document that a link leads to as well is one document, under the first of its paths. */
static size_t without_repeats(struct found *files, size_t count)
{
	size_t kept = 0;

	qsort(files, count, sizeof(files[0]), by_real);
	for (size_t i = 0; i < count; i++)
		if (!kept || strcmp(files[kept - 1].real, files[i].real) != 0)
			files[kept++] = files[i];
	return kept;
}

static void take_in(struct kk_set *set, struct file *file)
{
	file->in_folder = true;
	if (document_is_ours(file))
		set_input(set, file);
	else if (!file->named)
		set_pass_over(set, file->path);
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
	if (error || !search->file_count)
		return error;
	if (search->has_links)
		search->file_count = without_repeats(search->files, search->file_count);
	qsort(search->files, search->file_count, sizeof(search->files[0]), by_path);
	return 0;
}

int find_documents(struct kk_set *set, const char *path, const char *real)
{
	struct search search = { .set = set };
	int error = search_from(&search, path, real);

	return error || set->lean ? error : load_found(set, search.files, search.file_count, true);
}

int find_beside(struct kk_set *set, const char *path, const char *real, bool flat)
{
	struct search search = { .set = set, .flat = flat };
	int error = search_from(&search, path, real);

	return error ? error : load_found(set, search.files, search.file_count, false);
}
