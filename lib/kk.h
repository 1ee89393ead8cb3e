/* SPDX-License-Identifier: MPL-2.0 */
/* libkk: Danish municipal quality contracts, checked, followed up and published.
 *
 * A program makes a set, adds files or folders to it, and asks for what it wants to know:
 *
 *     struct kk_options options = { .today = "2012-11-01" };
 *     kk_set *set;
 *
 *     if (kk_set_new(&set, &options) == 0) {
 *             if (kk_set_add(set, "kontrakter") == 0 && kk_set_check(set) == 0)
 *                     printf("%zu errors\n", kk_set_count(set, KK_ERROR));
 *             kk_set_free(set);
 *     }
 *
 * Ownership: the set owns everything it gives out; a pointer from it lives until kk_set_free. Text that
 * is given is copied. Paths and texts are UTF-8.
 *
 * Errors: a fault in a user's file is a finding, and the call succeeds. A fault in the world (memory,
 * files) is a negative errno from the call; kk_set_trouble then names the file. After -ENOMEM only
 * kk_set_free may be called. The library prints nothing, reads no environment, sets no locale and has
 * no state of its own: sets in different threads are independent. */
#ifndef KK_H
#define KK_H

#include <stddef.h>

#define KK_VERSION "0.1.0"

#ifdef __cplusplus
extern "C" {
#endif

#pragma GCC visibility push(default)

/* The version of the library that is linked: "0.1.0". */
const char *kk_version(void);

/* Is it a day of the calendar, 1900 to 2199, as "2012-11-01" or in words? */
int kk_is_day(const char *text);

/* The language of messages and tables. What is published follows the document's own `sprog`. */
enum kk_lang { KK_LANG_DA, KK_LANG_EN };

enum kk_severity { KK_NOTE = 1, KK_WARNING, KK_ERROR, KK_NEVER };

/* Where output goes: called with pieces of it in order. Returns 0, or a negative errno, which ends the
 * writing and is returned by the call that wrote. */
typedef int kk_write_fn(void *context, const char *bytes, size_t size);

typedef struct kk_set kk_set;

struct kk_options {
	enum kk_lang lang;
	const char *today;       /* "2012-11-01": the day that deadlines are held against; required */
	size_t max_size;         /* bytes a file may have; 0: 4 MiB */
	enum kk_severity fail_on; /* the severity from which kk_set_exit_code is 1; 0: KK_ERROR */
	unsigned jobs;           /* threads that read the files of a folder; 0: 1. The result is the same whatever it is. */
};

/* A new, empty set in *set; the caller frees it. -EINVAL: today is not a date. -ENOMEM. */
int kk_set_new(kk_set **set, const struct kk_options *options);
void kk_set_free(kk_set *set);

/* Which rules count. `text` is a rule's number or name or the start of a number ("KK2"); several are joined by
 * commas; KK_SEVERITY takes RULE=error, warning, note or never. The last that names a rule decides.
 * -EINVAL: there is no such rule or severity. Before kk_set_check. */
enum kk_policy { KK_SELECT, KK_IGNORE, KK_SEVERITY };
int kk_set_policy(kk_set *set, enum kk_policy policy, const char *text);

/* Paths that kk_set_add passes over in folders, as a line of .gitignore has them. */
int kk_set_exclude(kk_set *set, const char *pattern);

/* Reads settings from `file`, or, where that is NULL, from .kk.yaml in the nearest folder above `path` up to the
 * root of its work tree, if there is one. `lang` in it is taken where `take_lang` is not 0.
 * -EBADMSG: kk_set_problem says where it is wrong. Before kk_set_add. */
int kk_set_configure(kk_set *set, const char *file, const char *path, int take_lang);
const char *kk_set_problem(const kk_set *set); /* "path:line:column: …"; "" for none */

/* What a baseline (kk_write_baseline) knows already does not count. -EBADMSG: `bytes` is not a baseline. */
int kk_set_baseline(kk_set *set, const char *bytes, size_t size);
int kk_write_baseline(kk_set *set, kk_write_fn *write, void *context);

/* Adds a file, or every document of ours in a folder and those below it: .yaml and .yml files whose
 * `type` is one of the format's; hidden ones and links out of the folder are passed over.
 * 0, or a negative errno. */
int kk_set_add(kk_set *set, const char *path);

/* Adds what can be read from standard input, under a name that its references are relative to. */
int kk_set_add_stdin(kk_set *set, const char *name);

/* Adds a document that is in memory already. */
int kk_set_add_bytes(kk_set *set, const char *name, const char *bytes, size_t size);

size_t kk_set_files(const kk_set *set);        /* documents added */
size_t kk_set_passed_over(const kk_set *set);  /* YAML files in folders that were not ours */
const char *kk_set_passed_over_at(const kk_set *set, size_t index);
const char *kk_set_trouble(const kk_set *set); /* the file of the latest negative errno; "" for none */

/* Checks everything added against the format, BEK nr. 1309 of 2009 and the advice (kk-rules(7)). Once. */
int kk_set_check(kk_set *set);

/* How many findings of a severity there are, after kk_set_check. */
size_t kk_set_count(const kk_set *set, enum kk_severity severity);
int kk_set_exit_code(const kk_set *set);       /* 0, or 1: findings from `fail_on` up */

struct kk_finding {
	const char *rule, *name; /* "KK102", "unquantified-goal" */
	enum kk_severity severity;
	const char *path;
	size_t line, column;     /* from 1, in code points */
	const char *message;     /* in the set's language */
};

/* The findings in order of path, position and rule: -ENOENT past the last. */
int kk_set_finding(kk_set *set, size_t index, struct kk_finding *finding);

enum kk_format {
	KK_TEXT, KK_CONCISE, KK_GCC, KK_JSON, KK_NDJSON, KK_SARIF, KK_GITHUB, KK_GITLAB, KK_JUNIT, KK_TAP,
	KK_CSV, KK_MARKDOWN, KK_HTML,
	KK_GITHUB_SUMMARY /* findings as Markdown, for $GITHUB_STEP_SUMMARY */
};

struct kk_style {
	int color;      /* SGR colours in KK_TEXT */
	unsigned width; /* columns of KK_TEXT; 0: 80 */
	int verbose;    /* more: a sentence for each goal */
	int quiet;      /* less: no summary */
	int github;     /* the reader is a GitHub runner: what is for people is kept from being read as commands */
};

/* Writes the findings, after kk_set_check. -EINVAL: not a format for findings. */
int kk_write_findings(kk_set *set, enum kk_format format, const struct kk_style *style, kk_write_fn *write, void *context);

/* Only those of the documents that a 0xx error makes unusable; *count says how many documents. */
int kk_write_broken(kk_set *set, const struct kk_style *style, kk_write_fn *write, void *context, size_t *count);

/* Progress of every goal by the method "KK-lineær 1.0" (see kk-progress(1)). as_of: a date, or NULL for the
 * follow-up's own. Formats KK_TEXT, KK_JSON, KK_NDJSON, KK_CSV, KK_MARKDOWN. Broken documents are left out. */
int kk_write_progress(kk_set *set, enum kk_format format, const struct kk_style *style, const char *as_of,
		      kk_write_fn *write, void *context);

/* The document added as number `index` as a publishable page (KK_MARKDOWN, KK_HTML) or as data (KK_JSON). -EINVAL: it is neither a
 * contract nor a follow-up. -EBADMSG: it, or a contract it follows up, is broken. */
int kk_write_report(kk_set *set, size_t index, enum kk_format format, const char *as_of, kk_write_fn *write, void *context);

/* A rule by number ("KK102") or name, a clause ("§ 5, nr. 2") or a word of the glossary ("delmål"), in words.
 * -ENOENT: there is none, and nothing is written. */
int kk_write_explanation(kk_set *set, const char *what, kk_write_fn *write, void *context);
/* In *near the name that was perhaps meant by one that is not known. -ENOENT: none is near. */
int kk_explanation_near(kk_set *set, const char *what, const char **near);
/* All rules as a table, with the clauses that a person must judge. */
int kk_write_rules(kk_set *set, kk_write_fn *write, void *context);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif

#endif
