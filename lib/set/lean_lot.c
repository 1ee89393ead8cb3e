/* SPDX-License-Identifier: MPL-2.0 */
/* One municipality's files: how they are told from the others', and how they are read together and checked. */
#include <stdlib.h>
#include <string.h>

#include "set/folder.h"
#include "set/lean.h"

/* The name of the municipality stands among a document's first lines; where it does not, the whole is looked at. */
#define FIRST_LOOK ((size_t)4096)

/* So many files of a lot are read before those that are no documents are forgotten. */
#define AT_ONCE ((size_t)256)

static const char *path_of(struct arena *arena, const struct pending *pending)
{
	return pending->folder ? path_join(arena, pending->folder->path, pending->name) : pending->name;
}

static const char *real_of(struct arena *arena, const struct pending *pending)
{
	return pending->real ? pending->real : path_join(arena, pending->folder->real, pending->name);
}

static int look(struct kk_set *set, const char *path, size_t limit, const char **found, bool *whole)
{
	struct source source = { .arena = &set->scratch };
	int error = read_file(&set->worker.foreign, &set->scratch, path, limit, &source.bytes, &source.size);

	if (!error)
		*found = document_municipality(&set->scratch, &source);
	*whole = source.size <= limit;
	return error;
}

/* One copy of a municipality's name is enough for thousands of files; one that takes its place is copied again. */
static const char *kept_look(struct kk_set *set, const char *found)
{
	const char **look = &set->looks[key_hash(found) % COUNT(set->looks)];

	if (!*look || strcmp(*look, found) != 0)
		*look = arena_text(&set->arena, found, strlen(found));
	return *look;
}

int lot_look(struct kk_set *set, struct pending *pending)
{
	const char *path = path_of(&set->scratch, pending), *found = NULL;
	bool whole;
	int error = look(set, path, FIRST_LOOK, &found, &whole);

	if (!error && !found && !whole)
		error = look(set, path, set->max_size, &found, &whole);
	if (error)
		load_trouble(set, path, error);
	else if (found)
		pending->look = kept_look(set, found);
	arena_free(&set->scratch);
	return error;
}

struct named {
	const char *path, *real;
	bool in_folder;
};

static int by_real(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	int order = strcmp(x->real, y->real);

	return order ? order : strcmp(x->path, y->path);
}

/* A file that was named twice is one; found in a folder, what lies beside it is known. */
static struct named *name_all(struct kk_set *set, const struct lot *lot, size_t *count)
{
	struct named *named = NEW_ARRAY(&set->scratch, struct named, lot->count);
	size_t kept = 0;

	for (size_t i = 0; i < lot->count; i++)
		named[i] = (struct named){ path_of(&set->scratch, lot->items[i]), real_of(&set->scratch, lot->items[i]),
					   lot->items[i]->folder != NULL };
	qsort(named, lot->count, sizeof(*named), by_real);
	for (size_t i = 0; i < lot->count; i++) {
		if (kept && strcmp(named[kept - 1].real, named[i].real) == 0)
			named[kept - 1].in_folder |= named[i].in_folder;
		else
			named[kept++] = named[i];
	}
	*count = kept;
	return named;
}

/* What the bytes do not show at once is only known when they are read: then all are read together. */
static bool is_mistaken(const struct file *file, const char *look)
{
	return file->belongs && strcmp(file->belongs, look) != 0;
}

/* Reads some more of the lot's files; those that are ours are kept in `files`. */
static int read_some(struct kk_set *set, const struct named *named, size_t count, struct file **files, size_t *kept)
{
	struct file **some = NEW_ARRAY(&set->scratch, struct file *, count), **before = set->last_file;
	int *errors = NEW_ARRAY(&set->scratch, int, count);

	for (size_t i = 0; i < count; i++)
		some[i] = load_new(set, named[i].path, named[i].real);
	load_many(set, some, count, errors);
	for (size_t i = 0; i < count; i++) {
		if (errors[i])
			return load_unread(some[i], errors[i]);
		some[i]->in_folder = named[i].in_folder;
		if (!named[i].in_folder || document_is_ours(some[i]))
			files[(*kept)++] = some[i];
		else
			some[i]->foreign = true;
	}
	load_forget_foreign(set, before);
	return 0;
}

int lot_read(struct kk_set *set, const struct lot *lot)
{
	size_t count, kept = 0;
	const struct named *named = name_all(set, lot, &count);
	struct file **files = NEW_ARRAY(&set->scratch, struct file *, count);
	int error = 0;

	for (size_t i = 0; !error && i < count; i += AT_ONCE)
		error = read_some(set, named + i, count - i < AT_ONCE ? count - i : AT_ONCE, files, &kept);
	if (error)
		return error;
	tally_begin(&set->tally);
	tally_size(&set->tally, files, kept);
	load_join(set, files, kept);
	for (size_t i = 0; i < kept; i++)
		set_input(set, files[i]);
	tally_goals(&set->tally, files, kept);
	return 0;
}

bool lot_is_mistaken(struct kk_set *set, const struct lot *lot)
{
	for (size_t i = 0; i < set->input_count; i++)
		if (is_mistaken(set->inputs[i], lot->items[0]->look))
			return true;
	return false;
}

/* What others name too is read once for those that one worker checks in turn: it may be large. */
static void forget(struct kk_set *set)
{
	hold_registers(set);
	hold_contracts(set);
	load_forget_unheld(set);
	told_hold(set);
}

/* A check can leave some of one municipality's documents (rules/rules.c), and what is published of it cannot. */
bool lot_is_left(const struct kk_set *set, const struct tally *tally)
{
	if (set->lean == KK_LEAN_FORMAT)
		return false;
	return tally_is_left(tally) || (set->outline && tally_is_over(tally, TALLY_GOALS));
}

/* Whether it is left shows when those before it are known, and others may be checking them now. */
static int tell(struct kk_set *set, struct lot *lot)
{
	struct tally beyond = { .bytes = 0 };
	bool some = false;
	int error;

	error = told_noted(set, &lot->told);
	for (enum tallied what = 0; what < TALLY_COUNT; what++) {
		beyond.counts[what] = tally_beyond(&set->tally, what);
		some |= beyond.counts[what] > 0;
	}
	if (error || !some)
		return error;
	lot->beyond = NEW(&set->arena, struct tally);
	*lot->beyond = beyond;
	return told_left(set, &lot->left);
}

static void check(struct kk_set *set, struct lot *lot)
{
	(void)lot;
	set_check_inputs(set);
}

int lot_check(struct kk_set *set, struct lot *lot)
{
	int error = lot_read(set, lot);

	if (!error && lot_is_mistaken(set, lot))
		error = LOT_MISTAKEN;
	if (!error) {
		if (!lot_is_left(set, &set->tally))
			(set->outline ? set->outline : check)(set, lot);
		set->checked_count += set->input_count;
		error = tell(set, lot);
	}
	if (!error)
		forget(set);
	set->input_count = 0;
	arena_free(&set->scratch);
	return error;
}
