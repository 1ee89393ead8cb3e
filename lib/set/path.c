/* SPDX-License-Identifier: MPL-2.0 */
/* Paths of documents: joined, canonical, and held inside the work tree. */
#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "set/set.h"

const char *path_folder(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return "";
	return arena_text(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

/* One name behind what stands; ".." takes the last one away where there is one, and above "/" there is none. */
static void add_name(struct out *out, const char *name, size_t size)
{
	const char *slash;

	if (size == 0 || (size == 1 && name[0] == '.'))
		return;
	if (size == 2 && memcmp(name, "..", 2) == 0 && out->size) {
		if (strcmp(out_text(out), "/") == 0)
			return;
		slash = strrchr(out_text(out), '/');
		if (strcmp(slash ? slash + 1 : out->bytes, "..") != 0) {
			out->size = !slash ? 0 : slash == out->bytes ? 1 : (size_t)(slash - out->bytes);
			return;
		}
	}
	if (out->size && out->bytes[out->size - 1] != '/')
		put_char(out, '/');
	put_bytes(out, name, size);
}

static void add_path(struct out *out, const char *path)
{
	if (*path == '/')
		put_char(out, '/');
	while (*path) {
		size_t size = strcspn(path, "/");

		add_name(out, path, size);
		path += size + (path[size] == '/');
	}
}

const char *path_join(struct arena *arena, const char *folder, const char *relative)
{
	struct out out;

	out_memory(&out, arena);
	add_path(&out, folder);
	add_path(&out, relative);
	return out_text(&out);
}

const char *path_real(struct arena *arena, const char *path)
{
	char *real = realpath(path, NULL);
	const char *copy;

	if (!real && errno == ENOMEM)
		longjmp(*arena->oom, 1);
	if (!real)
		return NULL;
	if (strlen(real) > PATH_MAX) {
		free(real);
		errno = ENAMETOOLONG;
		return NULL;
	}
	/* realpath's own memory may not be lost when the arena runs out. */
	char kept[PATH_MAX + 1];
	memcpy(kept, real, strlen(real) + 1);
	free(real);
	copy = arena_text(arena, kept, strlen(kept));
	return copy;
}

const char *path_prefix(struct arena *arena, const char *folder)
{
	struct out out;

	out_memory(&out, arena);
	put(&out, folder);
	put(&out, strcmp(folder, "/") == 0 ? "" : "/");
	return out_text(&out);
}

bool path_inside(const char *path, const char *folder)
{
	size_t size = strlen(folder);

	if (strcmp(folder, "/") == 0)
		return true;
	return strncmp(path, folder, size) == 0 && (path[size] == '/' || !path[size]);
}

/* Up from the folder to what both lie in, and down from there. */
const char *path_relative(struct arena *arena, const char *folder, const char *path)
{
	size_t common = 0;
	struct out out;

	for (size_t i = 0; folder[i] == path[i] || (!folder[i] && path[i] == '/'); i++) {
		if (path[i] == '/')
			common = i + 1;
		if (!folder[i] || !path[i])
			break;
	}
	out_memory(&out, arena);
	for (const char *at = strlen(folder) >= common ? folder + common : ""; *at;) {
		size_t size = strcspn(at, "/");

		put(&out, "../");
		at += size + (at[size] == '/');
	}
	put(&out, path + common);
	return out_text(&out);
}

static bool leads_to(struct arena *arena, const char *path, const char *real)
{
	const char *found = path_real(arena, *path ? path : ".");

	return found && strcmp(found, real) == 0;
}

static const char *beside(struct file *file)
{
	struct arena *arena = &file->arena;
	const char *shown = path_folder(arena, file->path), *folder = path_folder(arena, file->real), *real;

	if (leads_to(arena, shown, folder) || !leads_to(arena, file->path, file->real))
		return shown; /* also what is only called so */
	real = path_real(arena, *shown ? shown : ".");
	shown = real ? path_join(arena, shown, path_relative(arena, real, folder)) : folder;
	return leads_to(arena, shown, folder) ? shown : folder; /* links among the folders lead back another way */
}

const char *path_beside(struct file *file)
{
	if (!file->beside)
		file->beside = beside(file);
	return file->beside;
}

static bool has_git(struct kk_set *set, const char *folder)
{
	const char *path = path_join(&set->scratch, folder, ".git");
	struct stat status;

	if (stat(path, &status) == 0)
		return true;
	if (!is_absent(errno) && errno != EACCES)
		set_lost(set, errno, path);
	return false;
}

static const char *git_root(struct kk_set *set, const char *folder)
{
	for (;;) {
		if (has_git(set, folder))
			return arena_text(&set->arena, folder, strlen(folder));
		if (strcmp(folder, "/") == 0)
			return NULL;
		folder = path_folder(&set->scratch, folder);
	}
}

/* Without git: the folder that was given, else where kk stands, else the file's own folder. */
static const char *given_root(struct kk_set *set, const char *folder)
{
	const char *best = NULL, *here;

	for (size_t i = 0; i < set->given_count; i++)
		if (path_inside(folder, set->given[i]) && (!best || strlen(set->given[i]) < strlen(best)))
			best = set->given[i];
	if (best)
		return best;
	here = path_real(&set->arena, ".");
	return here && path_inside(folder, here) ? here : folder;
}

const char *path_root(struct kk_set *set, const char *folder)
{
	assert(*folder == '/');
	if (set->folder && strcmp(set->folder, folder) == 0)
		return set->folder_root;
	set->folder = arena_text(&set->arena, folder, strlen(folder));
	set->folder_root = git_root(set, set->folder);
	if (!set->folder_root)
		set->folder_root = given_root(set, set->folder);
	return set->folder_root;
}

static const char *refuse(struct file *file, const struct text *reference, enum message_id message)
{
	find_report(file, message, node_place(&file->source, reference->field.node), reference->field.node,
		    ARGS(reference->text));
	return NULL;
}

static bool is_absolute(const char *text)
{
	return strspn(text, "/\\~") > 0 || strchr(text, ':') == text + 1 || strstr(text, "://");
}

const char *path_resolve(struct file *file, const struct text *reference, const char **shown)
{
	struct arena *arena = &file->arena;
	const char *folder = path_folder(arena, file->real), *root = path_root(file->set, folder), *joined, *real;
	struct stat status;

	if (is_absolute(reference->text))
		return refuse(file, reference, MSG_path_absolute);
	if (text_ends(reference->text, "/")) /* a folder, by its spelling */
		return refuse(file, reference, MSG_path_not_file);
	*shown = path_join(arena, path_beside(file), reference->text);
	joined = path_join(arena, folder, reference->text);
	if (!path_inside(joined, root))
		return refuse(file, reference, MSG_path_outside);
	if (load_known(file->set, joined))
		return joined; /* it has been read, or is open in an editor and nowhere else */
	real = path_real(arena, joined);
	if (!real)
		return refuse(file, reference,
			      errno == ENOENT || errno == ENOTDIR ? MSG_path_missing : MSG_path_unreadable);
	if (!path_inside(real, root))
		return refuse(file, reference, MSG_path_outside);
	if (stat(real, &status) != 0)
		return refuse(file, reference, MSG_path_unreadable);
	return S_ISREG(status.st_mode) ? real : refuse(file, reference, MSG_path_not_file);
}
