/* SPDX-License-Identifier: MPL-2.0 */
/* What a file says is in its nodes; its bytes are wanted once more where a finding is shown. Of a work tree they are
 * put back on the shelf, the disk, until then: a municipality has many files at once, and findings in few. They go
 * before the nodes are decoded, so that the records take the room that they had. */
#include <string.h>

#include "set/set.h"

/* What is kept may be asked for its bytes at any time: what is published, a comment that lets a finding stand, or in
 * which a text may be lost, whatever has no path to be read from again. */
static bool may_go(const struct file *file, const char *from)
{
	return file->set->lean && !file->set->publishing && file->root && !file->findings->count &&
	       !file->lost_suspect && strcmp(from, file->path) == 0 && !suppress_is_asked(&file->source);
}

void shelf_put(struct file *file, const char *from)
{
	if (may_go(file, from))
		shelf_return(&file->source);
}

void shelf_return(struct source *source)
{
	if (!arena_release(source->arena, source->bytes - source->bom))
		return;
	source->bytes = "";
	source->lines = NULL;
	source->marks = NULL;
	source->shelved = source->size;
	source->size = 0;
}

int shelf_get(struct worker *worker, size_t limit, struct source *source)
{
	const char *bytes;
	size_t size;
	int error;

	if (!source->shelved)
		return 0;
	error = read_file(&worker->foreign, source->arena, source->path, limit, &bytes, &size);
	if (error)
		return error;
	if (size == source->shelved + source->bom && text_valid(bytes, size)) { /* else no longer what was judged */
		source->bytes = bytes + source->bom;
		source->size = source->shelved;
	}
	source->shelved = 0;
	return 0;
}

/* Decoded, it turned out to be no document, or one in which something is found. */
int shelf_settle(struct file *file)
{
	bool is_clean = file->common && !file->findings->count;

	return is_clean ? 0 : shelf_get(file->worker, file->set->max_size, &file->source);
}
