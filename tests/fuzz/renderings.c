/* SPDX-License-Identifier: MPL-2.0 */
/* What is kept of each output, and whether two rounds of them are alike. */
#include "renderings.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

struct rendering *render_add(struct renderings *all, const char *what, const char *name)
{
	struct rendering *rendering = &all->items[all->count];

	MUST(all->count < MOST_RENDERINGS);
	all->count++;
	*rendering = (struct rendering){ .of_findings = false };
	(void)snprintf(rendering->label, sizeof(rendering->label), "%s %s", what, name);
	return rendering;
}

/* A document that is broken or of another kind has no such rendering. */
void render_keep(struct renderings *all, const struct rendering_job *job, int error, struct fuzz_bytes *bytes)
{
	static const char *const names[] = {
		[KK_TEXT] = "text", [KK_CONCISE] = "concise", [KK_GCC] = "gcc", [KK_JSON] = "json", [KK_NDJSON] = "ndjson",
		[KK_SARIF] = "sarif", [KK_GITHUB] = "github", [KK_GITLAB] = "gitlab", [KK_JUNIT] = "junit", [KK_TAP] = "tap",
		[KK_CSV] = "csv", [KK_MARKDOWN] = "markdown", [KK_HTML] = "html", [KK_ICS] = "ics", [KK_YAML] = "yaml",
		[KK_GITHUB_SUMMARY] = "summary", [KK_SQLITE] = "sqlite",
	};

	MUST(error == 0 || error == -EBADMSG || error == -EINVAL || error == -ENOENT || error == -ENOTSUP);
	if (!error) {
		struct rendering *rendering = render_add(all, job->what, names[job->format]);

		rendering->shape = shape_of(job->format, bytes);
		if (job->sorted)
			shape_sort(&rendering->shape);
	}
	fuzz_free(bytes);
}

static void begin(struct renderings *all, unsigned line, const char *const *names, size_t count)
{
	struct kk_finding finding;

	*all = (struct renderings){ .set = fuzz_set(KK_LANG_DA), .line = line };
	for (size_t i = 0; i < count; i++)
		MUST(kk_set_add(all->set, names[i]) == 0);
	MUST(kk_set_check(all->set) == 0);
	(void)fuzz_write(&all->rules, "", 0);
	for (size_t i = 0; kk_set_finding(all->set, i, &finding) == 0; i++)
		(void)fuzz_write(&all->rules, finding.rule, strlen(finding.rule));
}

static void end(struct renderings *all)
{
	kk_set_free(all->set);
	all->set = NULL;
}

void render_job(struct renderings *all, const struct place_of_key *place, const struct rendering_job *job)
{
	bool is_own = job->document < DOCUMENTS;

	begin(all, place->line, &fields_documents[is_own ? job->document : place->document], 1);
	job->render(all, job);
	end(all);
}

void render_all(struct renderings *all, const struct place_of_key *place)
{
	static const char *const documents[] = { "k.yaml", "o.yaml", "u.yaml", "kommune.yaml", "gammel.yaml" };

	begin(all, place->line, documents, COUNT(documents));
	for (size_t i = 0; i < rendering_job_count(); i++)
		rendering_jobs[i].render(all, &rendering_jobs[i]);
	end(all);
}

void renderings_free(struct renderings *all)
{
	for (size_t i = 0; i < all->count; i++)
		fuzz_free(&all->items[i].shape);
	fuzz_free(&all->rules);
	all->count = 0;
}

/* Where a value is due, a text may be one, and the right spelling is suggested only of what is near to one. */
static bool is_suggestion(const struct rendering *rendering, const struct place_of_key *place)
{
	return rendering->of_findings && place->key && !place->is_text && strstr(rendering->label, "json");
}

/* How many errors there are of the file and the format. */
static size_t refused(const struct renderings *all)
{
	size_t count = 0;

	for (const char *at = all->rules.at; (at = strstr(at, "KK0")); at++)
		count++;
	return count;
}

bool renderings_same(const struct renderings *plain, const struct renderings *tried, const struct place_of_key *place)
{
	bool same_rules = strcmp(plain->rules.at, tried->rules.at) == 0, same = true;
	size_t a = 0;

	if (!same_rules && place->key && !place->is_text)
		return true;
	if (refused(plain) != refused(tried)) /* what cannot be used is left out of what is made */
		return true;
	for (size_t b = 0; b < tried->count; b++) {
		if ((!same_rules && tried->items[b].of_findings) || is_suggestion(&tried->items[b], place))
			continue;
		while (a < plain->count && (strcmp(plain->items[a].label, tried->items[b].label) != 0 ||
					    (!same_rules && plain->items[a].of_findings)))
			a++;
		if (a == plain->count)
			return same_rules ? (fprintf(stderr, "%s: only with the text\n", tried->items[b].label), false) : same;
		if (!shape_same(&plain->items[a++].shape, &tried->items[b].shape, !place->key || place->is_prose)) {
			(void)fprintf(stderr, "in %s\n", tried->items[b].label);
			same = false;
		}
	}
	return same;
}
