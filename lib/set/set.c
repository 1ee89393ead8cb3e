/* SPDX-License-Identifier: MPL-2.0 */
/* The public set: made, filled, checked, asked; each entry point catches the arena's jump when memory ends. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diag/diag.h"
#include "page/commonmark.h"
#include "set/folder.h"
#include "set/lean.h"
#include "set/outline.h"
#include "set/set.h"

const char *kk_version(void)
{
	return KK_VERSION;
}

int kk_is_day(const char *text)
{
	struct date date;

	return date_parse(text, DATE_DAY, &date) == PARSE_OK;
}

/* What is noted of a municipality before it is forgotten, by what it was read for; NULL: it is checked. */
static outline_fn *const outlines[] = {
	[KK_LEAN_FINDINGS] = NULL,
	[KK_LEAN_SITE] = site_outline,
	[KK_LEAN_EXPORT] = roll_outline,
	[KK_LEAN_PROGRESS] = overview_outline,
	[KK_LEAN_DEADLINES] = deadlines_outline,
};

/* Of what is published the broken documents alone are told, as text. */
static unsigned asks_of(const struct kk_options *options)
{
	unsigned asks = options->formats & 1u << KK_BASELINE ? ASKS_IDENTITY : options->formats ? 0 : ASKS_LINES;

	for (size_t i = 0; i < diag_format_count; i++)
		if (options->formats & 1u << i)
			asks |= diag_formats[i].asks;
	return asks;
}

static int make(kk_set *set, const struct kk_options *options)
{
	ENTER(set)
	set->keys = key_index_new(&set->arena);
	set->lang = options->lang;
	set->max_size = options->max_size ? options->max_size : LIMIT_SIZE;
	set->lean = options->lean;
	set->outline = options->lean < COUNT(outlines) ? outlines[options->lean] : NULL;
	set->asks = asks_of(options);
	set->jobs = options->jobs ? options->jobs : 1;
	set->progress = options->progress;
	set->progress_context = options->progress_context;
	set->fail_on = options->fail_on ? (enum severity)options->fail_on : SEVERITY_ERROR;
	set->trouble_path = "";
	if (!options->today || date_parse(options->today, DATE_DAY, &set->today) != PARSE_OK)
		return -EINVAL;
	return 0;
}

/* Memory of its own, and nothing open. */
static void prepare(kk_set *set)
{
	set->worker = (struct worker){ .foreign.fd = -1 };
	set->last_file = &set->files;
	arena_init(&set->arena, &set->worker.oom);
	arena_init(&set->scratch, &set->worker.oom);
	arena_init(&set->rules_scratch, &set->worker.oom);
	arena_init(&set->site, &set->worker.oom);
	arena_init(&set->national, &set->worker.oom);
	set->scratch.pool = set->rules_scratch.pool = &set->worker.pool;
}

int kk_set_new(kk_set **set, const struct kk_options *options)
{
	int error;

	*set = calloc(1, sizeof(**set));
	if (!*set)
		return -ENOMEM;
	prepare(*set);
	error = make(*set, options);
	if (error) {
		kk_set_free(*set);
		*set = NULL;
	}
	return error;
}

kk_set *set_helper(const kk_set *set)
{
	kk_set *helper = malloc(sizeof(*helper));

	if (!helper)
		return NULL;
	*helper = *set;
	helper->commonmark = NULL;
	helper->by_real = NULL;
	helper->inputs = NULL;
	helper->passed_over = NULL;
	helper->folder = NULL;
	helper->pending = NULL;
	helper->checked = NULL;
	helper->helpers = NULL;
	helper->files = helper->spare = NULL;
	helper->file_count = helper->slots = helper->helper_count = 0;
	helper->input_count = helper->input_room = helper->passed_over_count = helper->passed_over_room = 0;
	helper->pending_count = helper->checked_count = 0;
	helper->run = NULL;
	helper->progress = NULL; /* only the thread that waits is told */
	prepare(helper);
	return helper;
}

/* NOLINTNEXTLINE(misc-no-recursion): a helper has no helpers */
void kk_set_free(kk_set *set)
{
	if (!set)
		return;
	for (struct file *file = set->files; file; file = file->next)
		arena_free(&file->arena);
	commonmark_close(set);
	yaml_library_close(&set->worker.foreign.libyaml);
	csv_library_close(&set->worker.foreign.libcsv);
	for (size_t i = 0; i < set->helper_count; i++)
		kk_set_free(set->helpers[i]); /* the files they have found are theirs */
	arena_free(&set->rules_scratch);
	arena_free(&set->scratch);
	arena_free(&set->site);
	arena_free(&set->national);
	arena_free(&set->arena);
	arena_pool_free(&set->worker.pool);
	free(set);
}

static void append(kk_set *set, void *list, size_t *count, size_t *room, void *item)
{
	void **items = *(void ***)list;

	if (*count == *room) {
		size_t wanted = *room ? *room * 2 : 16;

		items = arena_grow(&set->arena, items, *room * sizeof(*items), wanted * sizeof(*items));
		*room = wanted;
		*(void ***)list = items;
	}
	items[(*count)++] = item;
}

void set_input(kk_set *set, struct file *file)
{
	if (file->named)
		return;
	file->named = true;
	load_follow(file);
	append(set, &set->inputs, &set->input_count, &set->input_room, file);
}

void set_pass_over(kk_set *set, const char *path)
{
	char *kept = arena_text(&set->arena, path, strlen(path));

	append(set, &set->passed_over, &set->passed_over_count, &set->passed_over_room, kept);
}

void set_progress(const kk_set *set, size_t done, size_t total)
{
	if (set->progress)
		set->progress(set->progress_context, done, total);
}

static int trouble(kk_set *set, const char *path, int error)
{
	set->trouble = error;
	set->trouble_path = arena_text(&set->arena, path, strlen(path));
	return error;
}

void set_lost(struct kk_set *set, int error, const char *path)
{
	if (error == ENOMEM)
		longjmp(set->worker.oom, 1);
	if (set->lost && strcmp(path, set->lost_path) >= 0)
		return;
	set->lost = -error;
	set->lost_path = arena_text(&set->arena, path, strlen(path));
}

bool is_absent(int error)
{
	return error == ENOENT || error == ENOTDIR || error == EISDIR || error == ELOOP;
}

static int add_file(kk_set *set, const char *path, const char *real)
{
	struct file *file;
	int error;

	if (set->lean) {
		lean_add(set, NULL, arena_text(&set->arena, path, strlen(path)), real);
		return 0;
	}
	error = set_load(set, path, real, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add(kk_set *set, const char *path)
{
	struct stat status;
	const char *real;

	ENTER(set)
	real = path_real(&set->arena, path);
	if (!real || stat(real, &status) != 0)
		return trouble(set, path, -errno);
	if (!S_ISDIR(status.st_mode))
		return add_file(set, path, real);
	append(set, &set->given, &set->given_count, &set->given_room, (void *)(uintptr_t)real);
	set->folder = NULL; /* a given folder may be a root */
	return find_documents(set, path, real);
}

int kk_set_add_as(kk_set *set, const char *path, const char *name)
{
	struct file *file;
	const char *real;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	real = path_real(&set->arena, path);
	if (!real)
		return trouble(set, name, -errno);
	error = set_load_as(set, arena_text(&set->arena, name, strlen(name)), real, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add_stdin(kk_set *set, const char *name)
{
	struct file *file;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	error = set_load_stdin(set, name, &file);
	if (!error)
		set_input(set, file);
	return error;
}

int kk_set_add_bytes(kk_set *set, const char *name, const char *bytes, size_t size)
{
	struct file *file;
	int error;

	if (set->lean)
		return -EINVAL;
	ENTER(set)
	error = set_load_bytes(set, name, bytes, size, &file);
	if (error)
		return error;
	load_remember(file);
	load_finish(file);
	set_input(set, file);
	return 0;
}

size_t kk_set_files(const kk_set *set)
{
	return set->lean ? set->checked_count : set->input_count;
}

const char *kk_set_path(const kk_set *set, size_t index)
{
	return index < set->input_count ? set->inputs[index]->path : NULL;
}

size_t kk_set_passed_over(const kk_set *set)
{
	return set->passed_over_count;
}

const char *kk_set_passed_over_at(const kk_set *set, size_t index)
{
	return index < set->passed_over_count ? set->passed_over[index] : NULL;
}

const char *kk_set_trouble(const kk_set *set)
{
	return set->trouble_path;
}

static int by_path(const void *a, const void *b)
{
	const struct checked *x = *(const struct checked *const *)a, *y = *(const struct checked *const *)b;
	int order = strcmp(x->path, y->path);

	return order || !x->file || !y->file ? order : strcmp(x->file->real, y->file->real);
}

static int by_place(const void *a, const void *b)
{
	return find_compare(*(struct finding *const *)a, *(struct finding *const *)b);
}

static void gather_files(kk_set *set, struct run *run)
{
	size_t count = 0;

	for (const struct checked *checked = set->checked; checked; checked = checked->next)
		count++;
	run->files = NEW_ARRAY(&set->arena, const struct checked *, count);
	for (const struct checked *checked = set->checked; checked; checked = checked->next)
		if (!checked->file || !checked->file->repeated)
			run->files[run->file_count++] = checked;
	if (run->file_count)
		qsort(run->files, run->file_count, sizeof(run->files[0]), by_path);
}

static void count_severity(struct run *run, const struct finding *finding)
{
	if (finding->suppressed)
		run->suppressed++;
	else if (finding->severity == SEVERITY_ERROR)
		run->errors++;
	else if (finding->severity == SEVERITY_WARNING)
		run->warnings++;
	else
		run->notes++;
}

static struct finding *first_of(const struct checked *checked)
{
	return checked->file ? checked->file->findings->first : NULL;
}

static void gather_findings(kk_set *set, struct run *run)
{
	size_t count = 0;

	for (size_t i = 0; i < run->file_count; i++)
		count += run->files[i]->file ? run->files[i]->file->findings->count : 0;
	run->findings = NEW_ARRAY(&set->arena, struct finding *, count);
	for (size_t i = 0; i < run->file_count; i++)
		for (struct finding *finding = first_of(run->files[i]); finding; finding = finding->next) {
			finding->severity = policy_severity(set, finding);
			if (finding->severity)
				run->findings[run->finding_count++] = finding;
		}
	if (run->finding_count)
		qsort(run->findings, run->finding_count, sizeof(run->findings[0]), by_place);
}

/* What a baseline knows is kept like what a comment allows: told apart, and not counted. */
static void mark_known(kk_set *set, struct run *run)
{
	static const struct suppression known = { .reason = "baseline" };
	const struct fingerprint *prints = set->baseline_count ? run_fingerprints(run) : NULL;

	for (size_t i = 0; prints && i < run->finding_count; i++)
		if (!run->findings[i]->suppressed && baseline_has(set, prints[i].digits))
			run->findings[i]->suppressed = &known;
}

static void count_findings(kk_set *set, struct run *run)
{
	for (size_t i = 0; i < run->finding_count; i++) {
		count_severity(run, run->findings[i]);
		if (!run->findings[i]->suppressed && run->findings[i]->severity >= set->fail_on)
			run->exit_code = 1;
	}
}

void set_check_inputs(kk_set *set)
{
	struct folder folder;

	folder_of(set, &folder);
	for (size_t i = 0; i < set->input_count; i++) {
		struct file *file = set->inputs[i];

		rules_check(&folder, file, &set->rules_scratch);
		suppress(file);
		arena_free(&set->rules_scratch);
	}
}

static int check_all(kk_set *set)
{
	if (set->lean)
		return lean_check(set);
	set_check_inputs(set);
	told_loaded(set);
	return 0;
}

/* Files that nobody asked about, shown because they are broken. */
static size_t count_referenced(const struct run *run)
{
	size_t count = 0;

	for (size_t i = 0; i < run->file_count; i++)
		count += !run->files[i]->named;
	return count;
}

int kk_set_check(kk_set *set)
{
	struct run *run;
	int error;

	ENTER(set)
	error = check_all(set);
	if (!error && set->lost)
		error = trouble(set, set->lost_path, set->lost);
	if (error)
		return error;
	run = NEW(&set->arena, struct run);
	run->arena = &set->arena;
	run->lang = set->lang;
	run->today = set->today;
	gather_files(set, run);
	gather_findings(set, run);
	mark_known(set, run);
	count_findings(set, run);
	run->checked = set->lean ? set->checked_count + count_referenced(run) : run->file_count;
	set->run = run;
	return 0;
}

size_t kk_set_count(const kk_set *set, enum kk_severity severity)
{
	if (!set->run)
		return 0;
	return severity == KK_ERROR ? set->run->errors : severity == KK_WARNING ? set->run->warnings : set->run->notes;
}

int kk_set_exit_code(const kk_set *set)
{
	return set->run ? set->run->exit_code : 0;
}

int kk_set_finding(kk_set *set, size_t index, struct kk_finding *out)
{
	const struct finding *finding;

	ENTER(set)
	if (!set->run || index >= set->run->finding_count)
		return -ENOENT;
	finding = set->run->findings[index];
	*out = (struct kk_finding){
		.rule = finding_rule(finding)->id,
		.name = finding_rule(finding)->name,
		.severity = (enum kk_severity)finding->severity,
		.path = finding_path(finding),
		.line = finding->place.start.line + (size_t)1,
		.column = finding->place.start.column + (size_t)1,
		.message = finding_headline(set->run, finding),
	};
	return 0;
}
