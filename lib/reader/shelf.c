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
	struct source *source = &file->source;

	if (!may_go(file, from) || !arena_release(&file->arena, source->bytes - source->bom))
		return;
	source->bytes = "";
	source->lines = NULL;
	source->marks = NULL;
	source->shelved = source->size;
	source->size = 0;
}

static int fetch(struct file *file)
{
	struct source *source = &file->source;
	const char *bytes;
	size_t size;
	int error;

	if (!source->shelved)
		return 0;
	error = read_file(&file->worker->foreign, &file->arena, file->path, file->set->max_size, &bytes, &size);
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
	return file->common && !file->findings->count ? 0 : fetch(file);
}

/* What is shown of it: where findings point, which is not far apart as a rule. */
static int fetch_lines(struct file *file)
{
	struct source *source = &file->source;
	struct passage passage = { .from = source->wanted_from, .to = source->wanted_to };
	size_t bom = passage.from ? 0 : source->bom;
	int error = read_passage(&file->worker->foreign, &file->arena, file->path, file->set->max_size, &passage);

	if (error)
		return error;
	if (passage.bytes && passage.size >= bom && passage.whole == source->shelved + source->bom &&
	    text_valid(passage.bytes, passage.size)) {
		source->bytes = passage.bytes + bom;
		source->size = passage.size - bom;
		source->skipped = passage.from;
		source->shelved -= source->size;
	}
	return 0;
}

int shelf_get(struct file *file)
{
	const struct source *source = &file->source;
	int error = !source->shelved || source->size ? 0 : source->pointed_at ? fetch_lines(file) : fetch(file);

	return error ? load_trouble(file->set, file->path, error) : 0;
}
