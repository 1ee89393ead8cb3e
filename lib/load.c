/* SPDX-License-Identifier: MPL-2.0 */
/* From a path to a decoded file, once a set: bytes, guard, nodes, document, and what follows from it. */
#include <errno.h>
#include <string.h>

#include "set.h"

struct file *load_new(struct kk_set *set, const char *path, const char *real)
{
	struct file *file = NEW(&set->arena, struct file);

	arena_init(&file->arena, &set->worker.oom);
	file->set = set;
	file->worker = &set->worker;
	file->path = arena_text(&set->arena, path, strlen(path));
	file->real = arena_text(&set->arena, real, strlen(real));
	file->source = (struct source){ .path = file->path, .bytes = "", .arena = &file->arena };
	file->findings = NEW(&set->arena, struct findings);
	file->findings->last = &file->findings->first;
	*set->last_file = file;
	set->last_file = &file->next;
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

static void decode(struct file *file)
{
	struct guarded guarded;

	if (file->source.size > file->set->max_size) {
		refuse_size(file);
		return;
	}
	guarded = guard_source(file, &file->source);
	file->lost_suspect = guarded.lost_suspect;
	if (guarded.readable)
		yaml_read(file, &guarded);
	document_decode(file);
	if (file->type == DOC_CONTRACT)
		contract_finish(file);
}

/* What reads other files comes after this one is known, so that files may name each other. */
static void finish(struct file *file)
{
	if (file->type == DOC_FOLLOWUP)
		followup_finish(file);
	else if (file->type == DOC_CONTRACT)
		contract_references(file);
	else if (file->type == DOC_APPLICATION)
		application_finish(file);
	file->broken = has_format_error(file);
}

int load_alone(struct file *file, const char *from)
{
	int error = read_file(&file->worker->foreign, &file->arena, from, file->set->max_size, &file->source.bytes, &file->source.size);

	if (!error)
		decode(file);
	return error;
}

int load_finish(struct file *file, int error)
{
	struct kk_set *set = file->set;

	if (error) {
		set->trouble = error;
		set->trouble_path = file->path;
		return error;
	}
	remember(set, file);
	file->broken = has_format_error(file);
	finish(file);
	return 0;
}

struct file *load_known(const struct kk_set *set, const char *real)
{
	return set->slots ? set->by_real[slot_of(set, real)] : NULL;
}

int set_load(struct kk_set *set, const char *path, const char *real, struct file **file)
{
	*file = load_known(set, real);
	if (*file)
		return 0;
	*file = load_new(set, path, real);
	return load_finish(*file, load_alone(*file, path));
}

struct file *set_load_nodes(struct kk_set *set, const char *path, const char *real)
{
	struct file *file = load_new(set, path, real);
	struct guarded guarded;

	if (read_file(&set->worker.foreign, &file->arena, path, LIMIT_SIZE, &file->source.bytes, &file->source.size) != 0)
		return NULL;
	guarded = guard_source(file, &file->source);
	if (guarded.readable)
		yaml_read(file, &guarded);
	return file;
}

/* References in what has no place of its own are relative to where kk stands. */
static const char *real_name(struct kk_set *set, const char *name)
{
	const char *here = path_real(&set->arena, ".");

	return path_join(&set->arena, here ? here : "/", name);
}

int set_load_stdin(struct kk_set *set, const char *name, struct file **file)
{
	*file = load_new(set, name, real_name(set, name));
	return load_finish(*file, load_alone(*file, "-"));
}

struct file *set_load_bytes(struct kk_set *set, const char *name, const char *bytes, size_t size)
{
	struct file *file = load_new(set, name, real_name(set, name));

	file->source.bytes = arena_text(&file->arena, bytes, size);
	file->source.size = size;
	decode(file);
	file->broken = has_format_error(file);
	finish(file);
	return file;
}

static struct file *register_in(struct kk_set *set, struct file *file, const char *folder, const char *shown)
{
	const char *real = path_real(&set->arena, path_join(&set->arena, folder, "kommune.yaml"));
	struct file *found;

	if (!real)
		return NULL;
	if (strcmp(real, file->real) == 0)
		return file;
	if (set_load(set, path_join(&set->arena, shown, "kommune.yaml"), real, &found) != 0)
		return NULL;
	return found->type == DOC_MUNICIPALITY || found->broken ? found : NULL;
}

/* The nearest kommune.yaml above, up to the root of the work tree (format.md, "Municipality"). */
struct file *set_municipality(struct kk_set *set, struct file *file)
{
	const char *folder = path_folder(&set->arena, file->real), *shown = path_folder(&set->arena, file->path);
	const char *root = path_root(set, folder);

	if (!*folder)
		return NULL;
	for (;;) {
		struct file *found = register_in(set, file, folder, shown);

		if (found || strcmp(folder, root) == 0 || strcmp(folder, "/") == 0)
			return found;
		folder = path_folder(&set->arena, folder);
		shown = path_join(&set->arena, shown, "..");
	}
}
