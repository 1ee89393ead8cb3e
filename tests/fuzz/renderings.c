/* SPDX-License-Identifier: MPL-2.0 */
/* Everything that kk writes: each command in each of its formats. */
#include "renderings.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const documents[] = { "k.yaml", "o.yaml", "u.yaml", "kommune.yaml", "gammel.yaml" };

static struct rendering *add(struct renderings *all, const char *what, const char *name)
{
	struct rendering *rendering = &all->items[all->count];

	MUST(all->count < MOST_RENDERINGS);
	all->count++;
	*rendering = (struct rendering){ .of_findings = false };
	(void)snprintf(rendering->label, sizeof(rendering->label), "%s %s", what, name);
	return rendering;
}

/* Takes the bytes. A document that is broken or of another kind has no such rendering. */
static void keep(struct renderings *all, const char *what, enum kk_format format, int error, struct fuzz_bytes *bytes)
{
	static const char *const names[] = {
		[KK_TEXT] = "text", [KK_CONCISE] = "concise", [KK_GCC] = "gcc", [KK_JSON] = "json", [KK_NDJSON] = "ndjson",
		[KK_SARIF] = "sarif", [KK_GITHUB] = "github", [KK_GITLAB] = "gitlab", [KK_JUNIT] = "junit", [KK_TAP] = "tap",
		[KK_CSV] = "csv", [KK_MARKDOWN] = "markdown", [KK_HTML] = "html", [KK_ICS] = "ics", [KK_YAML] = "yaml",
		[KK_GITHUB_SUMMARY] = "summary",
	};

	MUST(error == 0 || error == -EBADMSG || error == -EINVAL || error == -ENOENT || error == -ENOTSUP);
	if (!error)
		add(all, what, names[format])->shape = shape_of(format, bytes);
	if (!error && (strcmp(what, "deadlines") == 0 || strcmp(what, "progress") == 0)) /* in the order of names */
		shape_sort(&all->items[all->count - 1].shape);
	fuzz_free(bytes);
}

static kk_set *set_of(const char *const *names, size_t count, bool checked)
{
	kk_set *set = fuzz_set(KK_LANG_DA);

	for (size_t i = 0; i < count; i++)
		MUST(kk_set_add(set, names[i]) == 0);
	MUST(!checked || kk_set_check(set) == 0);
	return set;
}

static void render_findings(struct renderings *all)
{
	static const enum kk_format formats[] = { KK_TEXT, KK_CONCISE, KK_GCC, KK_JSON, KK_NDJSON, KK_SARIF, KK_GITHUB,
						  KK_GITLAB, KK_JUNIT, KK_TAP, KK_GITHUB_SUMMARY };
	const struct kk_style style = { .verbose = 1, .width = 100 };
	kk_set *set = set_of(documents, COUNT(documents), true);
	struct kk_finding finding;

	for (size_t i = 0; kk_set_finding(set, i, &finding) == 0; i++)
		(void)fuzz_write(&all->rules, finding.rule, strlen(finding.rule));
	for (size_t i = 0; i < COUNT(formats); i++) {
		struct fuzz_bytes bytes = { NULL, 0, 0 };

		keep(all, "findings", formats[i], kk_write_findings(set, formats[i], &style, fuzz_write, &bytes), &bytes);
		all->items[all->count - 1].of_findings = true;
	}
	kk_set_free(set);
}

static void render_documents(struct renderings *all)
{
	static const enum kk_format formats[] = { KK_MARKDOWN, KK_HTML, KK_JSON };
	kk_set *set = set_of(documents, COUNT(documents), false);

	for (size_t index = 0; index < 3; index++)
		for (size_t i = 0; i < COUNT(formats); i++) {
			struct fuzz_bytes page = { NULL, 0, 0 }, item = { NULL, 0, 0 };
			int error = kk_write_report(set, index, formats[i], NULL, fuzz_write, &page);

			keep(all, index ? "report o" : "report k", formats[i], error, &page);
			error = kk_write_agenda(set, index, formats[i], NULL, NULL, fuzz_write, &item);
			keep(all, index ? "agenda o" : "agenda k", formats[i], error, &item);
		}
	kk_set_free(set);
}

static void render_tables(struct renderings *all)
{
	static const enum kk_format formats[] = { KK_TEXT, KK_JSON, KK_NDJSON, KK_CSV, KK_MARKDOWN, KK_ICS };
	const struct kk_style style = { .verbose = 1, .width = 100 };
	kk_set *set = set_of(documents, COUNT(documents), false);

	for (size_t i = 0; i < COUNT(formats); i++) {
		struct fuzz_bytes table = { NULL, 0, 0 }, due = { NULL, 0, 0 };
		int error = kk_write_progress(set, formats[i], &style, NULL, fuzz_write, &table);

		keep(all, "progress", formats[i], error, &table);
		error = kk_write_deadlines(set, formats[i], &style, fuzz_write, &due);
		keep(all, "deadlines", formats[i], error, &due);
	}
	kk_set_free(set);
}

static void render_changes(struct renderings *all)
{
	static const char *const both[] = { "gammel.yaml", "k.yaml" };
	static const enum kk_format formats[] = { KK_TEXT, KK_MARKDOWN, KK_JSON };
	const struct kk_style style = { .width = 100 };
	kk_set *set = set_of(both, 2, false);
	size_t count;
	int changed;

	for (size_t i = 0; i < COUNT(formats); i++) {
		struct fuzz_bytes bytes = { NULL, 0, 0 };
		int error = kk_write_diff(set, 0, 1, formats[i], &style, fuzz_write, &bytes, &count);

		keep(all, "diff", formats[i], error, &bytes);
	}
	for (enum kk_keys wanted = KK_KEYS_OWN; wanted <= KK_KEYS_EN; wanted++) {
		int error = kk_set_format(set, 1, wanted, &changed);

		MUST(error == 0 || error == -EBADMSG);
	}
	kk_set_free(set);
}

static int take_file(void *context, const char *path, const char *bytes, size_t size)
{
	struct renderings *all = context;
	struct fuzz_bytes output = { NULL, 0, 0 };
	const char *ending = strrchr(path, '.');

	(void)fuzz_write(&output, bytes, size);
	add(all, "site", ending ? ending : path)->shape = shape_of_file(path, &output);
	shape_sort(&all->items[all->count - 1].shape);
	fuzz_free(&output);
	return 0;
}

static int compare_shapes(const void *a, const void *b)
{
	const struct rendering *one = a, *other = b;
	int order = strcmp(one->label, other->label);

	return order ? order : strcmp(one->shape.at, other->shape.at);
}

/* The order of a site's files, and of the rows in them, is that of names: they are told apart by what they are. */
static void render_site(struct renderings *all)
{
	kk_set *set = set_of(documents, COUNT(documents), false);
	size_t first = all->count;
	int error = kk_write_site(set, "https://eksempel.dk/", take_file, all);

	MUST(error == 0 || error == -EBADMSG);
	qsort(all->items + first, all->count - first, sizeof(all->items[0]), compare_shapes);
	kk_set_free(set);
}

void render_all(struct renderings *all)
{
	*all = (struct renderings){ .count = 0 };
	(void)fuzz_write(&all->rules, "", 0);
	render_findings(all);
	render_documents(all);
	render_tables(all);
	render_changes(all);
	render_site(all);
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
