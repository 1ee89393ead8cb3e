/* SPDX-License-Identifier: MPL-2.0 */
/* Checking a work tree of any size in little memory: one municipality's documents at a time are read,
 * checked and forgotten, but for what is told of them. The rules look no further than that. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "set/lean.h"

void lean_add(struct kk_set *set, const struct lean_folder *folder, const char *name, const char *real)
{
	struct pending *pending = NEW(&set->arena, struct pending);

	*pending = (struct pending){ .next = set->pending, .folder = folder, .name = name, .real = real, .look = "" };
	set->pending = pending;
	set->pending_count++;
}

static int by_look(const void *a, const void *b)
{
	const struct pending *x = *(struct pending *const *)a, *y = *(struct pending *const *)b;
	int order = strcmp(x->look, y->look);

	if (!order && x->folder != y->folder)
		order = strcmp(x->folder ? x->folder->path : "", y->folder ? y->folder->path : "");
	return order ? order : strcmp(x->name, y->name);
}

static struct pending **list_pending(struct kk_set *set)
{
	struct pending **list = NEW_ARRAY(&set->arena, struct pending *, set->pending_count);
	size_t i = 0;

	for (struct pending *pending = set->pending; pending; pending = pending->next)
		list[i++] = pending;
	return list;
}

static struct lot *divide(struct kk_set *set, struct pending **list, size_t *count)
{
	struct lot *lots, *lot = NULL;
	size_t total = 1;

	for (size_t i = 1; i < set->pending_count; i++)
		total += strcmp(list[i - 1]->look, list[i]->look) != 0;
	lots = NEW_ARRAY(&set->arena, struct lot, total);
	*count = 0;
	for (size_t i = 0; i < set->pending_count; i++) {
		if (!i || strcmp(list[i - 1]->look, list[i]->look) != 0) {
			lot = &lots[(*count)++];
			lot->items = list + i;
		}
		lot->count++;
	}
	return lots;
}

static int leave_all(struct kk_set *set)
{
	int error;

	set->checked_count = set->input_count;
	error = told_left(set, &set->checked);
	load_forget(set);
	set->input_count = 0;
	return error;
}

/* All at once after all: nothing found so far is kept, since it may have been judged without its fellows. */
static int check_together(struct kk_set *set, struct pending **list)
{
	struct lot all = { .items = list, .count = set->pending_count };

	set->checked_count = set->passed_over_count = 0;
	set->publishing = set->outline != NULL;
	all.error = lot_read(set, &all);
	if (all.error)
		return all.error;
	if (lot_is_left(set, &set->tally))
		return leave_all(set);
	set_check_inputs(set);
	set->checked_count = set->input_count;
	if (set->outline)
		told_loaded(set);
	else
		all.error = told_noted(set, &set->checked);
	if (!all.error && !set->outline) {
		load_forget(set);
		set->input_count = 0;
	}
	return all.error;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int lean_check(struct kk_set *set)
{
	struct pending **list = list_pending(set);
	struct lot *lots;
	size_t count;
	int error;

	if (!set->pending_count)
		return 0;
	error = crew_look(set, list, set->pending_count);
	if (error)
		return error;
	qsort(list, set->pending_count, sizeof(*list), by_look);
	lots = divide(set, list, &count);
	error = crew_check(set, lots, count);
	if (error == LOT_MISTAKEN) {
		error = check_together(set, list);
	} else if (set->outline) {
		set->lots = lots;
		set->lot_count = count;
		set->publishing = true;
	}
	if (set->passed_over_count)
		qsort(set->passed_over, set->passed_over_count, sizeof(set->passed_over[0]), by_text);
	return error;
}
