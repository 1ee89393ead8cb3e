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
 * files) is a negative errno from the call; kk_set_trouble then names the file. A fault in the program is -EINVAL: a
 * format that a call does not write, the number of a document that there is none of, a day that is none. A pointer may
 * be NULL only where that is said. Of whatever reads documents
 * -ELIBACC: one of them is more than plain YAML, and libyaml cannot be loaded. After -ENOMEM only
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

enum kk_lean {
	KK_LEAN_NOT,
	KK_LEAN_FINDINGS,
	KK_LEAN_SITE,
	KK_LEAN_EXPORT,
	KK_LEAN_PROGRESS,
	KK_LEAN_DEADLINES,
	KK_LEAN_FORMAT
};

struct kk_options {
	enum kk_lang lang;
	const char *today;       /* "2012-11-01": the day that deadlines are held against; required */
	size_t max_size;         /* bytes a file may have; 0: 4 MiB */
	enum kk_severity fail_on; /* the severity from which kk_set_exit_code is 1; 0: KK_ERROR */
	/* For large work trees: the check reads one municipality's files at a time, and forgets them. Only files and
	 * folders can be added then. Of KK_LEAN_FINDINGS only findings can be written: kept are they, the lines that
	 * they point at, and of each file its path and its areas, as far as `formats` tell of them. KK_LEAN_SITE looks
	 * for nothing but what makes documents unusable: only kk_write_broken and kk_write_site, which reads the files
	 * again, have something to write. KK_LEAN_EXPORT is the same for kk_write_export, KK_LEAN_PROGRESS for
	 * kk_write_progress, KK_LEAN_DEADLINES for kk_write_deadlines, which reads nothing again, and KK_LEAN_FORMAT
	 * for kk_set_format: its documents are numbered in order of their paths. */
	enum kk_lean lean;
	/* Of KK_LEAN_FINDINGS: the formats that kk_write_findings will be asked for, 1u << KK_JSON and so on, and
	 * 1u << KK_BASELINE for kk_write_baseline; 0: KK_TEXT. Those that only say where a finding is and what it says,
	 * KK_CONCISE, KK_GCC, KK_GITHUB and KK_GITHUB_SUMMARY, can be had always. */
	unsigned formats;
	unsigned jobs; /* threads that read the files of a folder; 0: 1. The result is the same whatever it is. */
	/* Told now and then, in the thread that waits, how many files (of a site: municipalities) are done, of how
	 * many; NULL: nobody asks. */
	void (*progress)(void *context, size_t done, size_t total);
	void *progress_context;
};

/* A new, empty set in *set; the caller frees it. -EINVAL: today is not a date. -ENOMEM. */
int kk_set_new(kk_set **set, const struct kk_options *options);
void kk_set_free(kk_set *set); /* NULL: nothing is done */

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

/* What a baseline (kk_write_baseline) knows already does not count. -EBADMSG: `bytes` is not a baseline. Before
 * kk_set_check. kk_write_baseline: -EINVAL of a lean set that was not asked for it. */
int kk_set_baseline(kk_set *set, const char *bytes, size_t size);
int kk_write_baseline(kk_set *set, kk_write_fn *write, void *context);

/* Adds a file, or every document of ours in a folder and those below it: .yaml and .yml files whose
 * `type` is one of the format's; hidden ones and links out of the folder are passed over.
 * 0, or a negative errno. */
int kk_set_add(kk_set *set, const char *path);

/* Adds the document at `path` under another name, for messages and output. */
int kk_set_add_as(kk_set *set, const char *path, const char *name);

/* Adds what can be read from standard input, under a name that its references are relative to. */
int kk_set_add_stdin(kk_set *set, const char *name);

/* Adds a document that is in memory already. What is added after it and names it by `name` finds it, not the file. */
int kk_set_add_bytes(kk_set *set, const char *name, const char *bytes, size_t size);

size_t kk_set_files(const kk_set *set);        /* documents added */
const char *kk_set_path(const kk_set *set, size_t index); /* of document number `index`; NULL past the last */
size_t kk_set_passed_over(const kk_set *set);  /* YAML files in folders that were not ours */
const char *kk_set_passed_over_at(const kk_set *set, size_t index);
const char *kk_set_trouble(const kk_set *set); /* the file of the latest negative errno; "" for none */

/* Takes for today the day of the meeting that decides document number `index`, where it says which: that of the
 * committee (NULL: its own, else the council's). -ENOENT: it does not say. Before kk_set_check. */
int kk_set_meeting(kk_set *set, size_t index, const char *committee);

/* Checks everything added against the format, BEK nr. 1309 of 2009 and the advice (kk-rules(7)). Once: -EINVAL
 * afterwards. */
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
	KK_CSV, KK_MARKDOWN, KK_HTML, KK_ICS, KK_YAML, KK_SQLITE,
	KK_GITHUB_SUMMARY, /* findings as Markdown, for $GITHUB_STEP_SUMMARY */
	KK_BASELINE       /* what kk_write_baseline writes */
};

/* Where a call takes a style, NULL is one of zeros. */
struct kk_style {
	int color;      /* SGR colours in KK_TEXT */
	unsigned width; /* columns of KK_TEXT; 0: no terminal's, 80 for tables and 160 for findings */
	int verbose;    /* more: a sentence for each goal */
	int quiet;      /* less: no summary */
	int github;     /* the reader is a GitHub runner: what is for people is kept from being read as commands */
};

/* Writes the findings, after kk_set_check. -EINVAL: before it, not a format for findings, or of a lean set not
 * one of those that were asked for. */
int kk_write_findings(kk_set *set, enum kk_format format, const struct kk_style *style, kk_write_fn *write,
		      void *context);

/* Only those of the documents that a 0xx error makes unusable; *count says how many documents. */
int kk_write_broken(kk_set *set, const struct kk_style *style, kk_write_fn *write, void *context, size_t *count);

/* Progress of every goal by the method "KK-lineær 1.0" (see kk-progress(1)). as_of: a date, or NULL for the
 * follow-up's own. Formats KK_TEXT, KK_JSON, KK_NDJSON, KK_CSV, KK_MARKDOWN. Broken documents are left out. Of a lean
 * set: -EAGAIN, as of kk_write_export. */
int kk_write_progress(kk_set *set, enum kk_format format, const struct kk_style *style, const char *as_of,
		      kk_write_fn *write, void *context);

/* The document added as number `index` as a publishable page (KK_MARKDOWN, KK_HTML) or as data (KK_JSON). -EINVAL: it
 * is neither a contract nor a follow-up. -EBADMSG: it, or a contract it follows up, is broken. -ELIBACC: it has prose
 * that libcmark must read, and that library cannot be loaded; kk_set_trouble names it. */
int kk_write_report(kk_set *set, size_t index, enum kk_format format, const char *as_of, kk_write_fn *write,
		    void *context);

/* What is due, when, and by which clause: adoption, publication, follow-ups and the deadlines of goals. Formats
 * KK_TEXT, KK_JSON and KK_ICS, an iCalendar of whole days with lasting UIDs. Broken documents are left out. */
int kk_write_deadlines(kk_set *set, enum kk_format format, const struct kk_style *style, kk_write_fn *write,
		       void *context);

/* Every goal and indicator of the contracts and every measurement: KK_CSV, one table of each goal with each of its
 * measurements; KK_NDJSON, a record a line; KK_SQLITE, a database of two tables, made in a temporary file. Broken
 * documents are left out. -ENOTSUP: for a database the library of SQLite 3.36 or later must be installed. Of a lean
 * set: -EAGAIN: a document is no longer what the check has read; what was written then is not whole. */
int kk_write_export(kk_set *set, enum kk_format format, kk_write_fn *write, void *context);

/* A file of a site, or the next part of one: its path below the site's folder, of a to z, digits and -_./ only and
 * never leaving it, and bytes. `more` is not 0 while parts of this file are still to come; in between come other files,
 * and parts of others. Returns 0, or a negative errno, which ends the writing and is returned by kk_write_site. */
typedef int kk_file_fn(void *context, const char *path, const char *bytes, size_t size, int more);

/* All contracts and follow-ups of the set as the files of a static site, each given once and always in the same order:
 * whole, or in parts where it tells of every municipality. base_url: where the site will be ("https://…/"), or NULL:
 * then no address in it is absolute. Nothing depends on the set's day. -EINVAL: the address is not one. -EBADMSG: some
 * document is broken. -ELIBACC as for kk_write_report. Of a lean set: -EAGAIN: a document is no longer what the check
 * has read; kk_set_trouble tells which cannot be read at all. */
int kk_write_site(kk_set *set, const char *base_url, kk_file_fn *write, void *context);

/* The document added as number `index` as the case that a committee decides: KK_MARKDOWN or KK_HTML. `committee` NULL:
 * the document's own, or, where its areas belong to several, the council. -ENOENT: that committee has no area in it.
 * -EINVAL, -EBADMSG and -ELIBACC as for kk_write_report. */
int kk_write_agenda(kk_set *set, size_t index, enum kk_format format, const char *committee, const char *as_of,
		    kk_write_fn *write, void *context);
/* In *name the committee number `which` that areas of the document belong to. -ENOENT: past the last. */
int kk_set_committee(kk_set *set, size_t index, size_t which, const char **name);

/* Writes `text`, made in KK_MARKDOWN or KK_HTML, with what a person wrote into `old`, the file that it replaces,
 * between lines <!-- kk:fri NAME --> and <!-- /kk:fri -->: where `text` has a block of that name, else at the end of
 * the section it stood in. -EBADMSG: the mark on *line of `old` lacks its other end, and nothing is written. */
int kk_write_kept(kk_set *set, enum kk_format format, const char *old, size_t old_size, const char *text, size_t size,
		  size_t *line, kk_write_fn *write, void *context);

/* The language of keys and fixed words; KK_KEYS_OWN: what the document has itself. */
enum kk_keys { KK_KEYS_OWN, KK_KEYS_DA, KK_KEYS_EN };

/* The document added as number `index` in canonical form, in memory: keys in the order of kk-format(5), ISO dates, one
 * spelling of numbers and words; comments and line breaks are kept. *changed: it is not in that form already.
 * -EBADMSG: it is broken. -EFBIG: in that form it is larger than the set allows. -EPROTO: a fault of the library's own:
 * the result would say something else. Of a lean set it is read again: -EAGAIN: since the check it has become another
 * type of document, or broken; kk_set_trouble tells of one that cannot be read at all. */
int kk_set_format(kk_set *set, size_t index, enum kk_keys keys, int *changed);
/* After it: that form, or its differences as a unified diff; of a lean set until another document is formatted. */
int kk_write_formatted(kk_set *set, size_t index, kk_write_fn *write, void *context);
int kk_write_format_diff(kk_set *set, size_t index, kk_write_fn *write, void *context);

/* A commented document to fill in. What is left empty must be; kk validate names each place. */
struct kk_skeleton {
	const char *type;  /* one of the format's types, in either language */
	enum kk_keys keys; /* and of the comments; KK_KEYS_OWN: that of the first document added, else of messages */
	const char *path;  /* where it will stand: what it refers to is relative to that; NULL: in the current folder */
	const char *register_path; /* the municipality's register; NULL: the nearest kommune.yaml above `path` */
	const char *const *given;  /* values: "opgjort=2012-12-31", "mål.telefon.forklaring=…", "sag.indstilling=…" */
	size_t given_count;
};

/* From the documents added: a contract from the one that it replaces, a follow-up from its contracts and, for the
 * latest values, an earlier follow-up. -ENOTSUP: no such type. -EINVAL: nothing can be taken from one of them or the
 * register. -EBADMSG: one of them, or the register, is broken. -EDOM: the value given as number *wrong names no key or
 * goal of the document. */
int kk_write_skeleton(kk_set *set, const struct kk_skeleton *skeleton, kk_write_fn *write, void *context,
		      size_t *wrong);

/* A rule by number ("KK102") or name, a clause ("§ 5, nr. 2") or a word of the glossary ("delmål"), in words.
 * -ENOENT: there is none, and nothing is written. */
int kk_write_explanation(kk_set *set, const char *what, kk_write_fn *write, void *context);
/* In *near the name that was perhaps meant by one that is not known. -ENOENT: none is near. */
int kk_explanation_near(kk_set *set, const char *what, const char **near);
/* All rules as a table, with the clauses that a person must judge. */
int kk_write_rules(kk_set *set, kk_write_fn *write, void *context);

/* A JSON Schema (draft 7) of one type of document, named in either language, or of any document where `type` is NULL;
 * its descriptions are in the set's language. -ENOENT: there is no such type, and nothing is written. */
int kk_write_schema(kk_set *set, const char *type, kk_write_fn *write, void *context);

/* The targets that goals' sentences state: KK_YAML lines to type, or KK_JSON, one object a line. No set is needed.
 * *unread: of how many nothing was read; each says why. */
int kk_write_suggestions(const char *const *texts, size_t count, enum kk_lang lang, enum kk_format format,
			 kk_write_fn *write, void *context, size_t *unread);

/* What is known about a file that is imported; NULL or 0: as the file says. */
struct kk_import {
	const char *name;         /* of the file: its ending tells .csv, .tsv and .html from text */
	const char *municipality, *committee, *period, *case_number;
	const char *area;         /* the service area, where no heading names it */
	unsigned item;            /* the item of the agenda; 0: each with a table of goals */
	int quiet;                /* what stands beside the table and is left out is told in the contract alone */
	const char *const *given; /* values for the contract's own keys: "vedtaget=2011-10-11" */
	size_t given_count;
	size_t wrong;             /* set where the value with that number is for no key: -EDOM */
};

/* The table of goals in minutes, a page or a spreadsheet as a quality contract. `complain` gets a line for each thing
 * that could not be read. 0; 1: something in the table could not be read, or is missing; -EBADMSG: there is no table
 * of goals; -ENOENT: there is no such item; -EFBIG: it is larger than the set allows; -EILSEQ: it is no text, and
 * `complain` has been told what it is; -EDOM: see `wrong`; -ELIBACC: libcsv, which reads tables, cannot be loaded. */
int kk_write_import(kk_set *set, struct kk_import *import, const char *bytes, size_t size, kk_write_fn *write,
		    void *context, kk_write_fn *complain, void *complaints);

/* A spreadsheet of measurements, goals down and dates across, as the CSV that `data` names. 0; 1: a cell could not be
 * read, and nothing is written; else as above. */
int kk_write_measurements(kk_set *set, const char *name, const char *bytes, size_t size, kk_write_fn *write,
			  void *context, kk_write_fn *complain, void *complaints);

/* What changed in meaning between the documents added as numbers `from` and `to`: KK_TEXT, KK_MARKDOWN or KK_JSON.
 * *count says how much. -EINVAL: they are not of one type. -EBADMSG: one of them is broken. */
int kk_write_diff(kk_set *set, size_t from, size_t to, enum kk_format format, const struct kk_style *style,
		  kk_write_fn *write, void *context, size_t *count);

/* A language server (Language Server Protocol 3.17, JSON-RPC 2.0): diagnostics, what a key or finding means, keys and
 * words to type, and the canonical form of the documents that an editor has open. `options` as for kk_set_new.
 * -ELIBACC: jansson, which reads what the editor sends, cannot be loaded. */
typedef struct kk_server kk_server;
int kk_server_new(kk_server **server, const struct kk_options *options);
void kk_server_free(kk_server *server);
/* One message of the client, without its header. `write` gets each answer whole in one call. 0 or a negative errno;
 * -ELIBACC: libyaml cannot be loaded; after -ENOMEM only kk_server_free may be called. What is wrong with the message
 * itself is answered to the client. */
int kk_server_message(kk_server *server, const char *json, size_t size, kk_write_fn *write, void *context);
/* 0: it goes on; 1: the client has shut it down and left; -ECONNABORTED: it has left without. */
int kk_server_ended(const kk_server *server);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif

#endif
