/* SPDX-License-Identifier: MPL-2.0 */
/* Each command in each of its formats. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "renderings.h"

static const struct kk_style style = { .verbose = 1, .width = 100 };

static void findings(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_findings(all->set, job->format, &style, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
	all->items[all->count - 1].of_findings = true;
}

/* The number of the job's document among those of the set. */
static size_t place_in(const struct renderings *all, const struct rendering_job *job)
{
	size_t index = 0;

	while (kk_set_path(all->set, index) && strcmp(kk_set_path(all->set, index), fields_documents[job->document]) != 0)
		index++;
	return index;
}

static void report(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_report(all->set, place_in(all, job), job->format, NULL, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
}

static void agenda(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_agenda(all->set, place_in(all, job), job->format, NULL, NULL, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
}

static void progress(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_progress(all->set, job->format, &style, NULL, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
}

static void deadlines(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_deadlines(all->set, job->format, &style, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
}

static void export(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	int error = kk_write_export(all->set, job->format, fuzz_write, &bytes);

	render_keep(all, job, error, &bytes);
}

static kk_set *set_of(const char *first, const char *second)
{
	kk_set *set = fuzz_set(KK_LANG_DA);

	MUST(kk_set_add(set, first) == 0);
	MUST(!second || kk_set_add(set, second) == 0);
	return set;
}

static void diff(struct renderings *all, const struct rendering_job *job)
{
	struct fuzz_bytes bytes = { NULL, 0, 0 };
	kk_set *set = set_of("gammel.yaml", "k.yaml");
	size_t count;
	int error = kk_write_diff(set, 0, 1, job->format, &style, fuzz_write, &bytes, &count);

	render_keep(all, job, error, &bytes);
	kk_set_free(set);
}

/* A document in canonical form, its keys as they are, in Danish and in English. */
static void formatted(struct renderings *all, const struct rendering_job *job)
{
	kk_set *set = set_of(fields_documents[job->document], NULL);

	for (enum kk_keys wanted = KK_KEYS_OWN; wanted <= KK_KEYS_EN; wanted++) {
		struct fuzz_bytes bytes = { NULL, 0, 0 };
		int changed, error = kk_set_format(set, 0, wanted, &changed);

		MUST(error == 0 || error == -EBADMSG);
		if (!error)
			error = kk_write_formatted(set, 0, fuzz_write, &bytes);
		render_keep(all, job, error, &bytes);
	}
	kk_set_free(set);
}

/* A document to fill in, made from those there are. */
static void skeleton(struct renderings *all, const struct rendering_job *job)
{
	static const struct { const char *type, *first, *second; } from[] = {
		{ "kvalitetskontrakt", "k.yaml", NULL }, { "opfølgningsredegørelse", "k.yaml", NULL },
		{ "opfølgningsredegørelse", "k.yaml", "o.yaml" }, { "kommune", NULL, NULL },
		{ "udfordringsansøgning", NULL, NULL },
	};
	struct kk_skeleton skeleton = { .type = from[job->number].type, .path = "ny.yaml" };
	kk_set *set = from[job->number].first ? set_of(from[job->number].first, from[job->number].second) : fuzz_set(KK_LANG_DA);

	for (skeleton.keys = KK_KEYS_DA; skeleton.keys <= KK_KEYS_EN; skeleton.keys++) {
		struct fuzz_bytes bytes = { NULL, 0, 0 };
		size_t wrong;
		int error = kk_write_skeleton(set, &skeleton, fuzz_write, &bytes, &wrong);

		render_keep(all, job, error, &bytes);
	}
	kk_set_free(set);
}

/* The files of a site; some come in parts. */
struct taken {
	struct renderings *all;
	struct part { const char *path; struct fuzz_bytes bytes; } parts[8];
};

/* What has come of that file, or an empty place; NULL: there is none. */
static struct part *part_of(struct taken *taken, const char *path)
{
	for (size_t i = 0; i < sizeof(taken->parts) / sizeof(taken->parts[0]); i++)
		if (!taken->parts[i].path || strcmp(taken->parts[i].path, path) == 0)
			return &taken->parts[i];
	return NULL;
}

static int take_file(void *context, const char *path, const char *bytes, size_t size, int more)
{
	struct taken *taken = context;
	struct part *part = part_of(taken, path), whole = { path, { NULL, 0, 0 } };
	const char *ending = strrchr(path, '.');
	struct rendering *rendering;

	MUST(part || !more);
	if (more && !part->path)
		part->path = path; /* the library's own text, which lasts */
	if (!part || !part->path)
		part = &whole;
	(void)fuzz_write(&part->bytes, bytes, size);
	if (more)
		return 0;
	rendering = render_add(taken->all, "site", ending ? ending : path);
	rendering->shape = shape_of_file(path, &part->bytes);
	shape_sort(&rendering->shape);
	fuzz_free(&part->bytes);
	part->bytes = (struct fuzz_bytes){ NULL, 0, 0 };
	return 0;
}

static int compare_shapes(const void *a, const void *b)
{
	const struct rendering *one = a, *other = b;
	int order = strcmp(one->label, other->label);

	return order ? order : strcmp(one->shape.at, other->shape.at);
}

/* The order of a site's files, and of the rows in them, is that of names: they are told apart by what they are. */
static void site(struct renderings *all, const struct rendering_job *job)
{
	struct taken taken = { .all = all };
	size_t first = all->count;
	int error = kk_write_site(all->set, "https://eksempel.dk/", take_file, &taken);

	(void)job;
	MUST(error == 0 || error == -EBADMSG);
	qsort(all->items + first, all->count - first, sizeof(all->items[0]), compare_shapes);
}

const struct rendering_job rendering_jobs[] = {
	{ "findings", KK_TEXT, findings, 0, DOCUMENTS, false },
	{ "findings", KK_CONCISE, findings, 0, DOCUMENTS, false },
	{ "findings", KK_GCC, findings, 0, DOCUMENTS, false },
	{ "findings", KK_JSON, findings, 0, DOCUMENTS, false },
	{ "findings", KK_NDJSON, findings, 0, DOCUMENTS, false },
	{ "findings", KK_SARIF, findings, 0, DOCUMENTS, false },
	{ "findings", KK_GITHUB, findings, 0, DOCUMENTS, false },
	{ "findings", KK_GITLAB, findings, 0, DOCUMENTS, false },
	{ "findings", KK_JUNIT, findings, 0, DOCUMENTS, false },
	{ "findings", KK_TAP, findings, 0, DOCUMENTS, false },
	{ "findings", KK_GITHUB_SUMMARY, findings, 0, DOCUMENTS, false },
	{ "report k", KK_MARKDOWN, report, 0, CONTRACT, false },
	{ "report k", KK_HTML, report, 0, CONTRACT, false },
	{ "report k", KK_JSON, report, 0, CONTRACT, false },
	{ "report o", KK_MARKDOWN, report, 1, FOLLOWUP, false },
	{ "report o", KK_HTML, report, 1, FOLLOWUP, false },
	{ "report o", KK_JSON, report, 1, FOLLOWUP, false },
	{ "agenda k", KK_MARKDOWN, agenda, 0, CONTRACT, false },
	{ "agenda k", KK_HTML, agenda, 0, CONTRACT, false },
	{ "agenda o", KK_MARKDOWN, agenda, 1, FOLLOWUP, false },
	{ "agenda o", KK_HTML, agenda, 1, FOLLOWUP, false },
	{ "progress", KK_TEXT, progress, 0, DOCUMENTS, true },
	{ "progress", KK_JSON, progress, 0, DOCUMENTS, true },
	{ "progress", KK_NDJSON, progress, 0, DOCUMENTS, true },
	{ "progress", KK_CSV, progress, 0, DOCUMENTS, true },
	{ "progress", KK_MARKDOWN, progress, 0, DOCUMENTS, true },
	{ "deadlines", KK_TEXT, deadlines, 0, DOCUMENTS, true },
	{ "deadlines", KK_JSON, deadlines, 0, DOCUMENTS, true },
	{ "deadlines", KK_ICS, deadlines, 0, DOCUMENTS, true },
	{ "export", KK_CSV, export, 0, DOCUMENTS, true },
	{ "export", KK_NDJSON, export, 0, DOCUMENTS, true },
	{ "export", KK_SQLITE, export, 0, DOCUMENTS, true },
	{ "diff", KK_TEXT, diff, 0, CONTRACT, false },
	{ "diff", KK_MARKDOWN, diff, 0, CONTRACT, false },
	{ "diff", KK_JSON, diff, 0, CONTRACT, false },
	{ "fmt k", KK_YAML, formatted, 0, CONTRACT, false },
	{ "fmt o", KK_YAML, formatted, 1, FOLLOWUP, false },
	{ "fmt u", KK_YAML, formatted, 2, APPLICATION, false },
	{ "fmt kommune", KK_YAML, formatted, 3, REGISTER, false },
	{ "new contract from k", KK_YAML, skeleton, 0, CONTRACT, false },
	{ "new follow-up from k", KK_YAML, skeleton, 1, CONTRACT, false },
	{ "new follow-up from k and o", KK_YAML, skeleton, 2, FOLLOWUP, false },
	{ "new municipality", KK_YAML, skeleton, 3, REGISTER, false },
	{ "new application", KK_YAML, skeleton, 4, REGISTER, false },
	{ "lsp k", KK_JSON, render_talk, 0, CONTRACT, false },
	{ "lsp o", KK_JSON, render_talk, 1, FOLLOWUP, false },
	{ "lsp u", KK_JSON, render_talk, 2, APPLICATION, false },
	{ "lsp kommune", KK_JSON, render_talk, 3, REGISTER, false },
	{ "site", KK_HTML, site, 0, DOCUMENTS, false },
};

size_t rendering_job_count(void)
{
	return COUNT(rendering_jobs);
}
