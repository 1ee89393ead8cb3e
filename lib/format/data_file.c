/* SPDX-License-Identifier: MPL-2.0 */
/* A data file is opened: found by its path, counted, and kept with the follow-up's sources. Many follow-ups may name
 * one, and each has all its measurements: a small folder would make any number of them. */
#include <string.h>

#include "set/set.h"

/* How much of it has been read for follow-ups. */
struct data_file {
	const char *real;
	size_t read; /* in bytes */
	struct data_file *next;
};

#define SLOTS ((size_t)256)

static struct data_file *data_file_of(struct file *file, const char *real)
{
	struct kk_set *set = file->set;
	struct data_file **list, *one;

	if (!set->data_files)
		set->data_files = NEW_ARRAY(&set->arena, struct data_file *, SLOTS);
	list = &set->data_files[key_hash(real) % SLOTS];
	one = *list;
	while (one && strcmp(one->real, real) != 0)
		one = one->next;
	if (one)
		return one;
	one = NEW(&file->arena, struct data_file);
	*one = (struct data_file){ .real = real, .next = *list };
	set->has_data_files = true;
	return *list = one;
}

void data_files_forget(struct kk_set *set)
{
	if (set->has_data_files)
		memset(set->data_files, 0, SLOTS * sizeof(set->data_files[0]));
	set->has_data_files = false;
}

static void refuse(struct file *file, const struct text *reference, enum message_id message, const char *argument)
{
	find_report(file, message, node_place(&file->source, reference->field.node), reference->field.node,
		    ARGS(argument));
}

/* To open a file takes as long as to read so much of it. */
#define OPENING ((size_t)4096)

/* What is linked was read before, one municipality's at a time. */
static bool is_beyond(const struct file *file, const struct data_file *data)
{
	return data->read > LIMIT_DATA && !file->set->linked;
}

static void keep(struct file *file, struct source *source)
{
	if (!file->last_data)
		file->last_data = &file->data;
	*file->last_data = source;
	file->last_data = &source->next;
}

struct source *data_file_open(struct file *file, const struct text *reference, bool *beyond)
{
	const char *shown, *real = path_resolve(file, reference, &shown);
	struct source *source = NEW(&file->arena, struct source);
	struct data_file *data = real ? data_file_of(file, real) : NULL;
	struct tally *tally = &file->set->tally;

	*beyond = data && is_beyond(file, data);
	if (*beyond)
		refuse(file, reference, MSG_limit_data, number_text(&file->arena, LIMIT_DATA));
	if (!data || *beyond)
		return NULL;
	*source = (struct source){ .path = shown, .arena = &file->arena };
	if (read_file(&file->worker->foreign, &file->arena, real, file->set->max_size, &source->bytes, &source->size) !=
	    0) {
		refuse(file, reference, MSG_path_unreadable, reference->text);
		return NULL;
	}
	data->read += source->size > OPENING ? source->size : OPENING;
	tally->counts[TALLY_DATA] += source->size;
	if (tally_is_left(tally))
		return NULL; /* and nothing more is made of the follow-up */
	keep(file, source);
	return source;
}
