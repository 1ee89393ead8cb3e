/* SPDX-License-Identifier: MPL-2.0 */
/* Which documents are formatted. Of a lean set the check notes where they lie and which are broken; then each is read
 * again, alone, and forgotten when the next is asked for. */
#include <errno.h>
#include <string.h>

#include "fmt/fmt.h"
#include "set/outline.h"
#include "set/roll.h"

void format_outline(struct kk_set *set, struct lot *lot)
{
	bool broken = false;

	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];
		struct noted *noted = roll_note(set, lot, file);

		noted->listed = true;
		noted->broken = file->broken || !file->common;
		broken |= noted->broken;
	}
	if (broken)
		set_check_inputs(set);
}

void format_noted(struct kk_set *set)
{
	set->formatting = NEW(&set->arena, struct roll);
	roll_of(set, set->formatting);
	set->formatting->reader->publishing = true; /* its bytes are wanted */
}

/* Nothing is made of what it names: what it says itself is held against what it will say. */
static int read_noted(struct kk_set *set, const struct noted *noted, struct file **read)
{
	struct kk_set *reader = set->formatting->reader;
	struct file *file;
	int error;

	load_forget(reader);
	if (noted->broken)
		return -EBADMSG;
	file = load_new(reader, noted->path, noted->real);
	error = load_alone(file, file->path);
	if (error) {
		(void)load_unread(file, error);
		set->trouble = error;
		set->trouble_path = reader->trouble_path;
		return error;
	}
	*read = file;
	/* it may have been written anew meanwhile, as by another kk */
	return file->type == noted->type && !file->broken ? 0 : -EAGAIN;
}

int format_read(struct kk_set *set, size_t index, struct file **file)
{
	if (!kk_set_path(set, index))
		return -EINVAL; /* a set that is lean for something else has kept none */
	if (set->formatting)
		return read_noted(set, set->formatting->documents[index], file);
	*file = set->inputs[index];
	return (*file)->common && !(*file)->broken ? 0 : -EBADMSG;
}

struct file *format_last(const struct kk_set *set, size_t index)
{
	const char *path = kk_set_path(set, index);
	struct file *last = set->formatting ? set->formatting->reader->files : path ? set->inputs[index] : NULL;

	return path && last && strcmp(last->path, path) == 0 ? last : NULL;
}
