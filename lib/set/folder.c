/* SPDX-License-Identifier: MPL-2.0 */
/* Grouping the documents of a set by their municipality. */
#include <stdlib.h>
#include <string.h>

#include "format/area_index.h"
#include "set/folder.h"

struct named {
	const char *name;
	struct file *file;
};

static int by_name(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (!order)
		order = (int)x->file->type - (int)y->file->type;
	return order ? order : strcmp(x->file->path, y->file->path);
}

/* Those that name their municipality; the others are `unread`. */
static size_t name_all(struct kk_set *set, struct named *named, struct file **unread, size_t *unread_count)
{
	size_t count = 0;

	*unread_count = 0;
	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		if (file->belongs)
			named[count++] = (struct named){ file->belongs, file };
		else
			unread[(*unread_count)++] = file;
	}
	return count;
}

static int by_municipality(const void *key, const void *group)
{
	return strcmp(key, ((const struct group *)group)->municipality);
}

static struct group *find_group(const struct folder *folder, const char *name)
{
	if (!folder->group_count)
		return NULL;
	return bsearch(name, folder->groups, folder->group_count, sizeof(folder->groups[0]), by_municipality);
}

/* A register or an application is no document that a rule over the folder misses. */
static unsigned missing_as(const struct file *file)
{
	if (!file->common)
		return MISSING_ANY;
	return file->type == DOC_CONTRACT ? MISSING_CONTRACT : file->type == DOC_FOLLOWUP ? MISSING_FOLLOWUP : 0;
}

/* What could not be read may still show whose it is. */
static void mark_unread(struct kk_set *set, struct folder *folder, struct file *const *unread, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *name = document_municipality(&set->scratch, &unread[i]->source);
		struct group *group = name ? find_group(folder, name) : NULL;
		unsigned missing = missing_as(unread[i]);

		if (group)
			group->unreadable |= missing;
		if (!name)
			folder->unreadable |= missing;
	}
}

bool folder_may_lack(const struct folder *folder, const struct group *group, enum missing what)
{
	return ((folder->unreadable | (group ? group->unreadable : 0)) & (unsigned)what) != 0;
}

void folder_of(struct kk_set *set, struct folder *folder)
{
	struct named *named = NEW_ARRAY(&set->scratch, struct named, set->input_count);
	struct file **files = NEW_ARRAY(&set->scratch, struct file *, set->input_count);
	struct file **unread = NEW_ARRAY(&set->scratch, struct file *, set->input_count);
	size_t count, unread_count;

	*folder = (struct folder){ .groups = NEW_ARRAY(&set->scratch, struct group, set->input_count),
				   .unreadable = set->unreadable };
	count = name_all(set, named, unread, &unread_count);
	if (count)
		qsort(named, count, sizeof(*named), by_name);
	for (size_t i = 0; i < count; i++) {
		struct group *group = folder->group_count ? &folder->groups[folder->group_count - 1] : NULL;

		files[i] = named[i].file;
		if (!group || strcmp(group->municipality, named[i].name) != 0) {
			group = &folder->groups[folder->group_count++];
			*group = (struct group){ .municipality = named[i].name, .files = &files[i] };
		}
		group->count++;
	}
	mark_unread(set, folder, unread, unread_count);
	set->unreadable |= folder->unreadable;
}

struct group *folder_group(const struct folder *folder, const struct file *file)
{
	return file->belongs ? find_group(folder, file->belongs) : NULL;
}

bool same_committee(struct arena *arena, const struct common *a, const struct common *b)
{
	if (is_present(a->committee) != is_present(b->committee))
		return false;
	return !is_present(a->committee) || (is_known(a->committee) && is_known(b->committee) &&
					     text_same(arena, a->committee.text, b->committee.text));
}

/* By id where both have one, else by name. */
bool same_area(struct arena *arena, const struct register_area *registered, const struct area *area)
{
	if (is_known(registered->id) && is_known(area->id))
		return strcmp(registered->id.text, area->id.text) == 0;
	return is_known(registered->name) && is_known(area->name) &&
	       text_same(arena, registered->name.text, area->name.text);
}

const char *area_id(struct arena *arena, const struct municipality *municipality, const struct area *area)
{
	uint32_t name = NO_NUMBER;

	if (is_known(area->id))
		return area->id.text;
	if (municipality && is_known(area->name))
		name = distinct_find(&municipality->index->names, text_folded(arena, area->name.text));
	if (name == NO_NUMBER || municipality->index->with_id[name] == NO_NUMBER)
		return NULL;
	return LIST_AT(&municipality->areas, struct register_area, municipality->index->with_id[name])->id.text;
}

const struct municipality *register_of(const struct file *file)
{
	const struct file *above = file->municipality;

	if (!above || !above->belongs || !file->belongs || strcmp(above->belongs, file->belongs) != 0)
		return NULL;
	return FILE_MUNICIPALITY(above);
}

bool register_is_unreadable(const struct file *file)
{
	const struct file *above = file->municipality;

	return above && (!file->belongs || !above->common || is_unknown(above->common->municipality));
}
