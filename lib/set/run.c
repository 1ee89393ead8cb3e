/* SPDX-License-Identifier: MPL-2.0 */
/* The check of a set, and what it found: every rule over every document, then all findings in one order. */
#include <stdlib.h>
#include <string.h>

#include "set/folder.h"
#include "set/outline.h"
#include "set/set.h"

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
	tally_size(&set->tally, set->inputs, set->input_count);
	tally_goals(&set->tally, set->inputs, set->input_count);
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

	if (set->run)
		return -EINVAL;
	ENTER(set)
	error = check_all(set);
	if (!error && set->lost)
		error = set_trouble(set, set->lost_path, set->lost);
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
	if (set->lots && set->lean == KK_LEAN_FORMAT)
		format_noted(set);
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
