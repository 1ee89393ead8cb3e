/* SPDX-License-Identifier: MPL-2.0 */
/* What a municipality published before a follow-up, found beside it though nobody named it. */
#include <string.h>

#include "progress/overview.h"
#include "years/history.h"

/* The municipality's documents lie in the folder of its register and below; without one, beside the follow-up. */
static int look_around(struct kk_set *set, struct file *file)
{
	struct file *place = register_of(file) ? file->municipality : file;

	int error = find_beside(set, path_beside(place), path_folder(&set->arena, place->real), place == file);

	return error || !set->lost ? error : load_trouble(set, set->lost_path, set->lost);
}

static bool is_of(const struct file *other, const struct file *file)
{
	return other != file && other->type == DOC_FOLLOWUP && file_is_usable(other) && other->belongs &&
	       file->belongs && strcmp(other->belongs, file->belongs) == 0;
}

int earlier_of(struct kk_set *set, struct file *file, struct history *history)
{
	struct group group = { .count = 0 };
	size_t room = 0;
	int error;

	*history = (struct history){ .count = 0 };
	error = look_around(set, file);
	if (error)
		return error;
	for (const struct file *other = set->files; other; other = other->next)
		room++;
	group.files = NEW_ARRAY(&set->scratch, struct file *, room);
	for (struct file *other = set->files; other; other = other->next)
		if (is_of(other, file))
			group.files[group.count++] = other;
	history_of(&set->scratch, &group, FILE_FOLLOWUP(file), history);
	return 0;
}
