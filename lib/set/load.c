/* SPDX-License-Identifier: MPL-2.0 */
/* From a path to a decoded file, once a set: bytes, guard, nodes, document, and what follows from it. */
#include <errno.h>
#include <string.h>

#include "base/library.h"
#include "set/set.h"

static void append(struct kk_set *set, struct file *file)
{
	file->next = NULL;
	*set->last_file = file;
	set->last_file = &file->next;
}

struct file *load_new(struct kk_set *set, const char *path, const char *real)
{
	struct file *file = set->spare;

	if (file)
		set->spare = file->next;
	else
		file = NEW(&set->arena, struct file);
	*file = (struct file){ .set = set, .worker = &set->worker };
	arena_init(&file->arena, &set->worker.oom);
	file->arena.pool = &set->worker.pool;
	append(set, file);
	file->path = arena_text(&file->arena, path, strlen(path));
	file->real = arena_text(&file->arena, real, strlen(real));
	file->source = (struct source){ .path = file->path, .bytes = "", .arena = &file->arena };
	file->findings = NEW(&file->arena, struct findings);
	file->findings->last = &file->findings->first;
	return file;
}

static size_t slot_of(const struct kk_set *set, const char *real)
{
	size_t at = key_hash(real) & (set->slots - 1);

	while (set->by_real[at] && strcmp(set->by_real[at]->real, real) != 0)
		at = (at + 1) & (set->slots - 1);
	return at;
}

static void remember(struct kk_set *set, struct file *file)
{
	if (set->file_count * 2 >= set->slots) {
		struct file **old = set->by_real;
		size_t slots = set->slots;

		set->slots = slots ? slots * 2 : 64;
		set->by_real = NEW_ARRAY(&set->arena, struct file *, set->slots);
		for (size_t i = 0; i < slots; i++)
			if (old[i])
				set->by_real[slot_of(set, old[i]->real)] = old[i];
	}
	set->by_real[slot_of(set, file->real)] = file;
	set->file_count++;
}

static void refuse_size(struct file *file)
{
	struct out number;

	out_memory(&number, &file->arena);
	put_unsigned(&number, file->set->max_size);
	find_report(file, MSG_limit_size, (struct place){ .source = &file->source }, NULL, ARGS(out_text(&number)));
}

/* A 0xx error anywhere: the file as a whole is not to be relied on. */
static bool has_format_error(const struct file *file)
{
	for (const struct finding *finding = file->findings->first; finding; finding = finding->next)
		if (finding->severity == SEVERITY_ERROR && messages[finding->message].rule < KK101)
			return true;
	return false;
}

/* 0; -ELIBACC: it is not plain, and libyaml cannot be loaded. */
static int read_nodes(struct file *file)
{
	struct guarded guarded = guard_source(file, &file->source);

	file->lost_suspect = guarded.lost_suspect;
	return !guarded.readable || quick_read(file, &guarded) ? 0 : yaml_read(file, &guarded);
}

/* `from`: where its bytes can be read again; NULL: nowhere. */
static int decode(struct file *file, const char *from)
{
	int error;

	if (file->source.size > file->set->max_size) {
		refuse_size(file);
		return 0;
	}
	error = read_nodes(file);
	if (error)
		return error;
	if (from)
		shelf_put(file, from);
	document_decode(file);
	if (file->type == DOC_CONTRACT)
		contract_finish(file);
	else if (file->type == DOC_MUNICIPALITY)
		register_finish(file);
	return file->lost_bytes;
}

static void find_register(struct file *file)
{
	if (file->type != DOC_CONTRACT || file->placed)
		return;
	file->placed = true;
	file->municipality = set_municipality(file->set, file);
}

/* What reads other files comes after this one is known, so that files may name each other. */
void load_finish(struct file *file)
{
	if (file->followed)
		return;
	file->followed = true;
	find_register(file);
	if (file->type == DOC_FOLLOWUP)
		followup_finish(file);
	else if (file->type == DOC_CONTRACT)
		contract_replaces(file);
	else if (file->type == DOC_APPLICATION)
		application_finish(file);
	file->broken = has_format_error(file);
}

int load_alone(struct file *file, const char *from)
{
	int error = read_file(&file->worker->foreign, &file->arena, from, file->set->max_size, &file->source.bytes,
			      &file->source.size);

	if (!error)
		error = decode(file, from);
	if (!error)
		error = shelf_settle(file);
	file->broken = has_format_error(file);
	return error;
}

int load_trouble(struct kk_set *set, const char *path, int error)
{
	if (error == -ENOMEM)
		longjmp(set->worker.oom, 1);
	set->trouble = error;
	set->trouble_path = arena_text(&set->arena, path, strlen(path));
	return error;
}

/* Who has read nothing of a file may go on without it, as a follow-up does without its contract; the check may not. */
int load_unread(struct file *file, int error)
{
	if (error != -ELIBACC)
		return load_trouble(file->set, file->path, error);
	set_lost(file->set, ELIBACC, SONAME_yaml);
	return load_trouble(file->set, SONAME_yaml, error);
}

static int load_one(struct file *file, const char *from)
{
	int error = load_alone(file, from);

	if (error)
		return load_unread(file, error);
	remember(file->set, file);
	return 0;
}

void load_join(struct kk_set *set, struct file **files, size_t count)
{
	for (size_t i = 0; i < count; i++)
		remember(set, files[i]);
	for (size_t i = 0; i < count; i++)
		load_finish(files[i]);
}

int load_together(struct kk_set *set, struct file **files, size_t count, int *errors)
{
	load_many(set, files, count, errors);
	for (size_t i = 0; i < count; i++)
		if (errors[i])
			return load_unread(files[i], errors[i]);
	load_join(set, files, count);
	return 0;
}

static void forget_one(struct kk_set *set, struct file *file)
{
	set->sought.folder = NULL;
	data_files_forget(set);
	arena_free(&file->arena);
	file->next = set->spare;
	set->spare = file;
}

void load_forget_one(struct kk_set *set, struct file **place)
{
	struct file *file = *place;

	*place = file->next;
	if (set->last_file == &file->next)
		set->last_file = place;
	forget_one(set, file);
}

static void forget(struct kk_set *set, bool all)
{
	struct file *file = set->files, *next;

	set->files = NULL;
	set->last_file = &set->files;
	set->file_count = 0;
	if (set->slots)
		memset(set->by_real, 0, set->slots * sizeof(set->by_real[0]));
	for (; file; file = next) {
		next = file->next;
		if (all || !file->held)
			forget_one(set, file);
		else
			append(set, file);
	}
}

void load_forget(struct kk_set *set)
{
	forget(set, true);
}

void load_forget_unheld(struct kk_set *set)
{
	forget(set, false);
	for (struct file *file = set->files; file; file = file->next)
		remember(set, file);
}

void load_forget_foreign(struct kk_set *set, struct file **from)
{
	struct file *file = *from, *next;

	*from = NULL;
	set->last_file = from;
	for (; file; file = next) {
		next = file->next;
		if (file->foreign) {
			set_pass_over(set, file->path);
			forget_one(set, file);
		} else {
			append(set, file);
		}
	}
}

void load_adopt(struct kk_set *set, struct file *file, bool known)
{
	file->set = set;
	file->worker = &set->worker;
	file->arena.oom = &set->worker.oom;
	file->arena.pool = &set->worker.pool;
	append(set, file);
	if (known)
		remember(set, file);
}

struct file *load_known(const struct kk_set *set, const char *real)
{
	return set->slots ? set->by_real[slot_of(set, real)] : NULL;
}

/* One that was held for others is called what those who name it now call it, whoever they were before. */
static void call_anew(struct file *file, const char *path)
{
	if (!file->held)
		return;
	file->held = false;
	if (strcmp(file->path, path) != 0)
		file->path = file->source.path = arena_text(&file->arena, path, strlen(path));
	file->beside = NULL;
}

/* The last, which could not be read: nothing is known of it, and whoever names it next tries anew. */
static void drop(struct kk_set *set, struct file **place)
{
	struct file *file = *place;

	*place = NULL;
	set->last_file = place;
	arena_free(&file->arena);
	file->next = set->spare;
	set->spare = file;
}

int load_once(struct kk_set *set, const char *path, const char *real, const char *from, struct file **file)
{
	struct file **place = set->last_file;
	int error;

	*file = load_known(set, real);
	if (*file) {
		call_anew(*file, path);
		return 0;
	}
	*file = load_new(set, path, real);
	error = load_one(*file, from);
	if (error)
		drop(set, place);
	return error;
}

int set_refer(struct kk_set *set, const char *path, const char *real, struct file **file)
{
	int error = load_once(set, path, real, real, file);

	if (!error)
		find_register(*file);
	return error;
}

int set_load(struct kk_set *set, const char *path, const char *real, struct file **file)
{
	int error = load_once(set, path, real, path, file);

	if (!error)
		load_finish(*file);
	return error;
}

int set_load_as(struct kk_set *set, const char *name, const char *real, struct file **file)
{
	int error = load_once(set, name, real, real, file);

	if (!error)
		load_finish(*file);
	return error;
}

struct file *set_load_nodes(struct kk_set *set, const char *path, const char *real)
{
	struct file *file = load_new(set, path, real);
	int error = read_file(&set->worker.foreign, &file->arena, path, LIMIT_SIZE, &file->source.bytes,
			      &file->source.size);

	if (!error)
		error = read_nodes(file);
	if (!error)
		return file;
	(void)load_unread(file, error);
	return NULL;
}

/* References in what has no place of its own are relative to where kk stands. */
static const char *real_name(struct kk_set *set, const char *name)
{
	const char *here = *name == '/' ? "" : path_real(&set->arena, ".");

	return path_join(&set->arena, here ? here : "/", name);
}

int set_load_stdin(struct kk_set *set, const char *name, struct file **file)
{
	int error;

	*file = load_new(set, name, real_name(set, name));
	error = load_one(*file, "-");
	if (!error)
		load_finish(*file);
	return error;
}

int set_load_bytes(struct kk_set *set, const char *name, const char *bytes, size_t size, struct file **loaded)
{
	struct file *file = load_new(set, name, real_name(set, name));
	int error;

	file->source.bytes = arena_text(&file->arena, bytes, size);
	file->source.size = size;
	error = decode(file, NULL);
	if (error)
		return load_unread(file, error);
	file->broken = has_format_error(file);
	*loaded = file;
	return 0;
}

void load_remember(struct file *file)
{
	const char *real = path_real(&file->arena, file->path);

	if (real)
		file->real = real;
	if (!load_known(file->set, file->real))
		remember(file->set, file);
}
