/* SPDX-License-Identifier: MPL-2.0 */
/* Several workers over the municipalities of a work tree, each with a set of its own: what one writes, no other
 * reads. What they have found is gathered afterwards, so that the result is the same whatever their number. */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "set/lean.h"

struct crew {
	struct kk_set *set;
	struct pending **pending; /* to be looked at; NULL: lots are checked */
	struct lot *lots;
	size_t count;
	atomic_size_t next, done; /* done: files */
	atomic_size_t beyond[TALLY_COUNT]; /* of the lots that are checked */
	atomic_bool failed;       /* no more is begun: what was begun before it goes on */
};

struct helper {
	struct crew *crew;
	struct kk_set *set;
	pthread_t thread;
	bool started;
	size_t failed_at;
	int error;
};

static int do_one(struct helper *helper, size_t at)
{
	struct crew *crew = helper->crew;

	if (setjmp(helper->set->worker.oom)) {
		foreign_release(&helper->set->worker.foreign);
		return -ENOMEM;
	}
	if (crew->pending)
		return lot_look(helper->set, crew->pending[at]);
	return lot_check(helper->set, &crew->lots[at]);
}

/* The next in order, and what those before it have made, as far as that is known: those that are checked by now. */
static size_t draw(struct crew *crew, struct tally *tally)
{
	for (enum tallied what = 0; what < TALLY_COUNT; what++)
		tally->before[what] = atomic_load(&crew->beyond[what]);
	return atomic_fetch_add(&crew->next, 1);
}

static void hand_in(struct crew *crew, const struct lot *lot)
{
	for (enum tallied what = 0; lot->beyond && what < TALLY_COUNT; what++)
		atomic_fetch_add(&crew->beyond[what], lot->beyond->counts[what]);
	atomic_fetch_add(&crew->done, lot->count);
}

static void *do_some(void *context)
{
	struct helper *helper = context;
	struct crew *crew = helper->crew;
	size_t at;

	while (!helper->error && !atomic_load(&crew->failed) &&
	       (at = draw(crew, &helper->set->tally)) < crew->count) {
		helper->error = do_one(helper, at);
		helper->failed_at = at;
		if (!crew->lots)
			continue;
		hand_in(crew, &crew->lots[at]);
		if (helper->set == crew->set->helpers[0])
			set_progress(crew->set, atomic_load(&crew->done), crew->set->pending_count);
	}
	if (helper->error)
		atomic_store(&crew->failed, true);
	return NULL;
}

/* Of several, the first in order, which is the one that a single worker would have met. */
static int first_error(struct kk_set *set, const struct helper *helpers, size_t count)
{
	const struct helper *first = NULL;

	for (size_t i = 0; i < count; i++)
		if (helpers[i].error && (!first || helpers[i].failed_at < first->failed_at))
			first = &helpers[i];
	if (!first)
		return 0;
	set->trouble = first->set->trouble;
	set->trouble_path = first->set->trouble_path;
	return first->error;
}

/* Where no thread can be had, the first does all the work. */
static int work(struct crew *crew)
{
	struct kk_set *set = crew->set;
	size_t jobs = set->helper_count < crew->count ? set->helper_count : crew->count;
	struct helper *helpers = NEW_ARRAY(&set->arena, struct helper, set->helper_count);

	for (size_t i = 0; i < jobs; i++) {
		helpers[i] = (struct helper){ .crew = crew, .set = set->helpers[i] };
		helpers[i].set->jobs = set->jobs / (unsigned)jobs;
	}
	for (size_t i = 1; i < jobs; i++)
		helpers[i].started = pthread_create(&helpers[i].thread, NULL, do_some, &helpers[i]) == 0;
	(void)do_some(&helpers[0]);
	for (size_t i = 1; i < jobs; i++)
		if (helpers[i].started)
			(void)pthread_join(helpers[i].thread, NULL);
	return first_error(set, helpers, jobs);
}

int crew_look(struct kk_set *set, struct pending **pending, size_t count)
{
	struct crew crew = { .set = set, .pending = pending, .count = count };
	size_t wanted = set->jobs < count ? set->jobs : count;

	if (wanted > JOBS_MAX)
		wanted = JOBS_MAX;
	set->helpers = NEW_ARRAY(&set->arena, struct kk_set *, wanted);
	while (set->helper_count < wanted) {
		set->helpers[set->helper_count] = set_helper(set);
		if (!set->helpers[set->helper_count])
			return -ENOMEM;
		set->helper_count++;
	}
	return work(&crew);
}

/* What is kept of a file that two workers have met, one of them through a reference, is told once. */
static void adopt(struct kk_set *set, struct checked *checked)
{
	struct file *file = checked->file, *known = file ? load_known(set, file->real) : NULL;

	checked->next = set->checked;
	set->checked = checked;
	if (!file)
		return;
	if (known && (known->named || !file->named)) {
		file->repeated = true;
	} else if (known) {
		known->repeated = true;
	}
	load_adopt(set, file, !known || known->repeated);
}

static void adopt_all(struct kk_set *set, struct checked *list, bool is_left)
{
	for (struct checked *checked = list, *next; checked; checked = next) {
		next = checked->next;
		if (!is_left || !checked->named)
			adopt(set, checked);
	}
}

/* Nothing is made of the documents of a lot that is left, but for those that they name, which are told themselves. */
static void leave(struct kk_set *set, struct lot *lot)
{
	adopt_all(set, lot->told, true);
	lot->told = lot->left;
	lot->town = NULL;
	lot->noted = NULL;
	lot->dues = NULL;
	lot->due_count = 0;
	lot->danish = false;
}

static void gather_lots(struct kk_set *set, struct lot *lots, size_t count)
{
	size_t before[TALLY_COUNT] = { 0 };

	for (size_t i = 0; i < count; i++) {
		struct lot *lot = &lots[i];

		if (lot->beyond) {
			memcpy(lot->beyond->before, before, sizeof(before));
			for (enum tallied what = 0; what < TALLY_COUNT; what++)
				before[what] += lot->beyond->counts[what];
			if (lot_is_left(set, lot->beyond))
				leave(set, lot);
		}
		adopt_all(set, lot->told, false);
		set->danish |= lot->danish;
	}
}

static void gather(struct kk_set *set)
{
	for (size_t i = 0; i < set->helper_count; i++) {
		struct kk_set *helper = set->helpers[i];

		for (size_t k = 0; k < helper->passed_over_count; k++)
			set_pass_over(set, helper->passed_over[k]);
		set->checked_count += helper->checked_count;
		set->unreadable |= helper->unreadable;
		helper->tally = (struct tally){ .bytes = 0 };
		if (helper->lost)
			set_lost(set, -helper->lost, helper->lost_path);
	}
}

static void dismiss(struct kk_set *set)
{
	for (size_t i = 0; i < set->helper_count; i++)
		load_forget(set->helpers[i]);
}

/* Those that show no municipality come first, alone: whether one of them could not be read matters to all. */
int crew_check(struct kk_set *set, struct lot *lots, size_t count)
{
	struct crew first = { .set = set, .lots = lots, .count = !*lots[0].items[0]->look };
	struct crew rest = { .set = set, .lots = lots + first.count, .count = count - first.count };
	int error = first.count ? work(&first) : 0;

	atomic_store(&rest.done, first.done);
	for (enum tallied what = 0; what < TALLY_COUNT; what++)
		atomic_store(&rest.beyond[what], first.beyond[what]);
	for (size_t i = 0; i < set->helper_count; i++)
		set->helpers[i]->unreadable |= set->helpers[0]->unreadable;
	if (!error && rest.count)
		error = work(&rest);
	if (error) {
		dismiss(set);
		return error;
	}
	gather(set);
	gather_lots(set, lots, count);
	return 0;
}
