/* SPDX-License-Identifier: MPL-2.0 */
/* What a file says is decoded; its bytes are wanted once more where a finding is shown. Of a work tree they are put
 * back on the shelf, the disk, until then: a municipality has many files at once, and findings in few. */
#include <string.h>

#include "set.h"

/* What is kept may be asked for its bytes at any time: what is published, a comment that lets a finding stand, a file
 * that is no document, whatever has no path to be read from again. */
static bool may_go(const struct file *file, const char *from)
{
	return file->set->lean && !file->set->publishing && file->common && !file->findings->count &&
	       !suppress_is_asked(&file->source) && strcmp(from, file->path) == 0;
}

void shelf_put(struct file *file, const char *from)
{
	struct source *source = &file->source;

	if (!may_go(file, from) || !arena_release(&file->arena, source->bytes - source->bom))
		return;
	source->bytes = "";
	source->lines = NULL;
	source->marks = NULL;
	source->shelved = source->size;
	source->size = 0;
}

int shelf_get(struct file *file)
{
	struct source *source = &file->source;
	const char *bytes;
	size_t size;
	int error;

	if (!source->shelved)
		return 0;
	error = read_file(&file->set->worker.foreign, &file->arena, file->path, file->set->max_size, &bytes, &size);
	if (error)
		return load_trouble(file->set, file->path, error);
	if (size == source->shelved + source->bom && text_valid(bytes, size)) { /* else no longer what was judged */
		source->bytes = bytes + source->bom;
		source->size = source->shelved;
	}
	source->shelved = 0;
	return 0;
}
