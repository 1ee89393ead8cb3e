/* SPDX-License-Identifier: MPL-2.0 */
/* The register that a contract belongs to: the nearest kommune.yaml above it. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "set/set.h"

/* By what it says, not by its name; one that cannot be read may have said it. */
static bool is_register(const struct file *file)
{
	return file->type == DOC_MUNICIPALITY || (file->broken && file->type == DOC_NONE);
}

/* To ask whether it is there takes one call; what it is really called, one for each folder above it. */
static const char *register_real(struct arena *arena, const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 ? path_real(arena, path) : NULL;
}

static struct file *register_in(struct kk_set *set, struct file *file, const char *folder, const char *shown)
{
	const char *real = register_real(&file->arena, path_join(&file->arena, folder, "kommune.yaml"));
	const char *path = path_join(&file->arena, shown, "kommune.yaml");
	struct file *found = real ? load_known(set, real) : NULL;
	bool is_new = !found || found->held;
	int error;

	if (!real && !is_absent(errno))
		set_lost(set, errno, path);
	if (!real)
		return NULL;
	if (strcmp(real, file->real) == 0)
		return is_register(file) ? file : NULL;
	error = load_once(set, path, real, real, &found); /* and nothing that it refers to, if it is no register */
	if (error && !is_absent(-error) && error != -EINVAL && error != -ELIBACC) /* the last is told of already */
		set_lost(set, -error, path);
	if (error)
		return NULL;
	if (is_register(found))
		return found;
	found->held |= is_new; /* who names it later may call it otherwise, as where it had not been looked at here */
	return NULL;
}

static struct file *nearest_register(struct kk_set *set, struct file *file, const char *folder)
{
	const char *shown = path_beside(file), *root = path_root(set, folder);

	for (;;) {
		struct file *found = register_in(set, file, folder, shown);

		if (found || strcmp(folder, root) == 0 || strcmp(folder, "/") == 0)
			return found;
		folder = path_folder(&file->arena, folder);
		shown = path_join(&file->arena, shown, "..");
	}
}

/* The nearest kommune.yaml above, up to the root of the work tree (format.md, "Municipality"). Files that lie together
 * have the same, and are read one after another. */
struct file *set_municipality(struct kk_set *set, struct file *file)
{
	const char *folder = path_folder(&file->arena, file->real);
	struct file *found;

	if (set->sought.folder && strcmp(set->sought.folder, folder) == 0)
		return set->sought.found;
	found = nearest_register(set, file, folder);
	set->sought.folder = folder;
	set->sought.found = found;
	return found;
}
