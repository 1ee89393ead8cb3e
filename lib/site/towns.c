/* SPDX-License-Identifier: MPL-2.0 */
/* Where a site's municipalities come from: the groups of a loaded set, or of a lean one the lots, of which the check
 * has kept no more than what spans municipalities. Their addresses and their order need all of the names; then each is
 * read again, written and forgotten: what grows with a nation are the names and goals that its own pages list. */
#include <errno.h>
#include <string.h>

#include "site/site.h"

static bool is_danish(const struct file *file)
{
	return file->common && document_language(file->common) == KK_LANG_DA;
}

static bool is_broken(const struct file *file)
{
	return !file->common || file->broken;
}

/* What is kept of it: nothing that lies in its documents. */
static void let_go(struct site *site, struct town *town)
{
	town->group = NULL;
	town->documents = NULL;
	town->registered = NULL;
	arena_free(site->page);
	arena_free(site->local);
}

void site_outline(struct kk_set *set, struct lot *lot)
{
	struct site site = { .set = set, .arena = &set->arena, .local = &set->site, .page = &set->scratch };
	struct folder folder;
	bool broken = false;

	for (size_t i = 0; i < set->input_count; i++) {
		lot->danish |= is_danish(set->inputs[i]);
		broken |= is_broken(set->inputs[i]);
	}
	if (broken) {
		set_check_inputs(set);
		return;
	}
	folder_of(set, &folder);
	if (folder.group_count) {
		struct town town = { .group = &folder.groups[0], .lot = lot };

		if (plan_documents(&site, &town)) {
			plan_name(&site, &town);
			lot->town = NEW(&set->arena, struct town);
			*lot->town = town;
			let_go(&site, lot->town);
			return;
		}
	}
	arena_free(&set->site);
}

bool towns_are_danish(const struct kk_set *set)
{
	bool danish = set->danish;

	for (size_t i = 0; i < set->input_count; i++)
		danish |= is_danish(set->inputs[i]);
	return danish;
}

/* The folder's own arrays last until the scratch memory is emptied, which is after the first page. */
static const struct group *keep_group(struct arena *arena, const struct group *group)
{
	struct group *copy = NEW(arena, struct group);

	*copy = *group;
	copy->municipality = arena_text(arena, group->municipality, strlen(group->municipality));
	copy->files = NEW_ARRAY(arena, struct file *, group->count);
	memcpy(copy->files, group->files, group->count * sizeof(*group->files));
	return copy;
}

static void add_loaded(struct site *site)
{
	struct folder folder;

	folder_of(site->set, &folder);
	site->towns = NEW_ARRAY(site->arena, struct town, folder.group_count);
	for (size_t i = 0; i < folder.group_count; i++) {
		struct town *town = &site->towns[site->town_count];

		*town = (struct town){ .group = keep_group(site->arena, &folder.groups[i]) };
		if (!plan_documents(site, town))
			continue;
		plan_name(site, town);
		site->town_count++;
	}
	arena_free(site->local);
}

static void add_noted(struct site *site)
{
	const struct kk_set *set = site->set;

	site->towns = NEW_ARRAY(site->arena, struct town, set->lot_count);
	for (size_t i = 0; i < set->lot_count; i++)
		if (set->lots[i].town)
			site->towns[site->town_count++] = *set->lots[i].town;
}

void site_towns(struct site *site)
{
	if (site->set->lots)
		add_noted(site);
	else
		add_loaded(site);
	plan_order(site);
}

/* The same documents as the check has seen, or at least no others than could have been seen. */
static int read_again(struct site *site, const struct lot *lot)
{
	struct kk_set *set = site->set;
	void (*progress)(void *context, size_t done, size_t total) = set->progress;
	size_t passed_over = set->passed_over_count;
	int error;

	set->progress = NULL; /* municipalities are counted here, not files */
	error = lot_read(set, lot);
	set->progress = progress;
	set->passed_over_count = passed_over;
	for (size_t i = 0; !error && i < set->input_count; i++)
		if (is_broken(set->inputs[i]))
			error = -EAGAIN;
	return !error && lot_is_mistaken(set, lot) ? -EAGAIN : error;
}

static int find_again(struct site *site, struct town *town)
{
	struct folder folder;
	int error = read_again(site, town->lot);

	if (error)
		return error;
	folder_of(site->set, &folder);
	if (folder.group_count != 1)
		return -EAGAIN;
	town->group = keep_group(site->local, &folder.groups[0]);
	return 0;
}

int town_open(struct site *site, struct town *town)
{
	int error = town->lot ? find_again(site, town) : 0;

	if (error)
		return error;
	if (!plan_documents(site, town) || strcmp(plan_name_of(town), town->name) != 0)
		return -EAGAIN;
	plan_places(site, town);
	return 0;
}

void town_close(struct site *site, struct town *town)
{
	let_go(site, town);
	if (!town->lot)
		return;
	(void)load_forget(site->set); /* nothing is on the shelf that could be missing there */
	site->set->input_count = 0;
}
