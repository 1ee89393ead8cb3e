/* SPDX-License-Identifier: MPL-2.0 */
/* The public set, made and freed; each entry point catches the arena's jump when memory ends. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "page/commonmark.h"
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
	[KK_LEAN_FORMAT] = format_outline,
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

	*set = NULL;
	if (!options)
		return -EINVAL;
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
	helper->data_files = NULL;
	helper->has_data_files = false;
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

static void free_files(kk_set *set)
{
	for (struct file *file = set->files; file; file = file->next)
		arena_free(&file->arena);
}

static void free_rest(kk_set *set)
{
	commonmark_close(set);
	library_close(&set->worker.foreign.libyaml);
	library_close(&set->worker.foreign.libcsv);
	arena_free(&set->rules_scratch);
	arena_free(&set->scratch);
	arena_free(&set->site);
	arena_free(&set->national);
	arena_free(&set->arena);
	arena_pool_free(&set->worker.pool);
	free(set);
}

/* The files that its helpers have found are theirs, and it may have adopted some. */
void kk_set_free(kk_set *set)
{
	if (!set)
		return;
	free_files(set);
	for (size_t i = 0; i < set->helper_count; i++) {
		free_files(set->helpers[i]);
		free_rest(set->helpers[i]);
	}
	free_rest(set);
}

void set_progress(const kk_set *set, size_t done, size_t total)
{
	if (set->progress)
		set->progress(set->progress_context, done, total);
}

int set_trouble(kk_set *set, const char *path, int error)
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

const char *kk_set_trouble(const kk_set *set)
{
	return set->trouble_path;
}
