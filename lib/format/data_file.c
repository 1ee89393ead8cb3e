/* SPDX-License-Identifier: MPL-2.0 */
/* How much of each data file has been read. Many follow-ups may name one, and each has all its measurements: a small
 * folder would make any number of them. */
#include <string.h>

#include "set/set.h"

#define SLOTS ((size_t)256)

struct data_file *data_file_of(struct file *file, const char *real)
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
