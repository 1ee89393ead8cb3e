/* SPDX-License-Identifier: MPL-2.0 */
/* Findings: what is wrong, where, by which rule; and the tables of rules, clauses and messages. */
#ifndef KK_FINDING_H
#define KK_FINDING_H

#include "format/model.h"
#include "texts/wording.h"

/* rules.def, clauses.def and messages.def are included here for their enums and in finding/tables.c for their rows. */
enum clause_id {
#define CLAUSE(id, ...) id,
#include "law/clauses.def"
#undef CLAUSE
	CLAUSE_COUNT
};

enum severity { SEVERITY_NOTE = 1, SEVERITY_WARNING, SEVERITY_ERROR };

enum rule_id {
#define RULE(id, ...) id,
#define HUMAN(...)
#include "rules/rules.def"
#undef RULE
#undef HUMAN
	RULE_COUNT
};

enum message_id {
#define MSG(id, ...) MSG_##id,
#include "finding/messages.def"
#undef MSG
	MSG_COUNT
};

/* A text of a finding in both languages, indexed by enum kk_lang. In it and in a message's {0} … {9} stand for
 * arguments, {=mindst} for a key in the file's own language, {line} for the finding's line (a line number is no
 * argument: it would change the fingerprint). */
struct bilingual { const char *in[2]; };

struct clause {
	const char *act, *ref;    /* "BEK 1309", "§ 2, nr. 1": never translated */
	struct wording gist;      /* "kvantificerbare mål for hvert serviceområde" */
	const char *quote;        /* the statute's own words */
};

struct rule {
	char id[6], name[28];     /* "KK102", "unquantified-goal" */
	enum clause_id clauses[2];
	unsigned clause_count;
	enum severity severity;
	struct wording title;     /* what the rule asks, one sentence */
	struct wording why;       /* why it matters, and what to do */
};

struct message {
	enum rule_id rule;
	struct wording headline;  /* stands alone */
	struct wording label;     /* beside the caret; "" for none */
	struct wording help;      /* first line: advice; following lines: lines to type; "" for none */
};

extern const struct clause clauses[CLAUSE_COUNT];
extern const struct rule rules[RULE_COUNT];
extern const struct message messages[MSG_COUNT];

#define FINDING_ARGS 6

struct related {
	struct place place;
	struct bilingual label; /* may hold {0} … */
	struct related *next;
};

/* The comment in the file that allows a finding to stand. */
struct suppression {
	const char *reason, *case_number; /* NULL: none given */
	struct date until;
};

/* Which entry of its document a finding is about, noted before the document is forgotten. */
struct identity {
	const char *pointer; /* NULL: it is about none */
	uint64_t print[2];   /* the fingerprint, before the same are told apart */
	uint32_t area;       /* the service area by its number among the document's, from 1; 0: none */
};

struct finding {
	enum message_id message;
	enum severity severity;
	struct file *file;          /* whose finding it is: it is sorted and counted there */
	struct place place;         /* may lie in another source (a CSV file) */
	const struct node *subject; /* what it is about: the JSON pointer; may be NULL */
	const char *args[FINDING_ARGS];
	unsigned arg_count;
	struct related *related;
	const struct suppression *suppressed; /* NULL: it counts */
	const struct identity *identity; /* NULL: its file is there, or nobody will ask */
	struct finding *next;
};

struct findings { struct finding *first, **last; size_t count; };

#define ARGS(...) (const char *const[]){ __VA_ARGS__, NULL }
#define NO_ARGS ((const char *const[]){ NULL })

/* finding/finding.c */
struct finding *find_report(struct file *file, enum message_id message, struct place place, const struct node *subject,
			    const char *const *args);
struct finding *find_relate(struct finding *finding, struct place place, struct bilingual label);
int find_compare(const struct finding *a, const struct finding *b); /* path, position, rule */
/* A text with its arguments filled in; `safe`: what came from the file is made safe for a terminal. */
void put_filled(struct out *out, const struct finding *finding, const char *text, enum kk_lang lang, bool safe);
/* finding/fingerprint.c – 32 hexadecimal digits, stable under reformatting: municipality, period, area, goal id, rule,
 * and the arguments that the headline uses. */
void finding_fingerprint(const struct finding *finding, char digits[33]);
void finding_print(const struct finding *finding, uint64_t print[2]); /* its 128 bits, while the file is there */

/* What a format asks about a file or finding besides where it is and what it says. */
enum asks {
	ASKS_FILES = 1,    /* every file, and what the statute demands of it */
	ASKS_IDENTITY = 2, /* which entry of which document a finding is about */
	ASKS_LINES = 4,    /* the lines that findings point at */
	ASKS_HASHES = 8,   /* and their hashes */
};

/* What is told of one file. */
struct checked {
	const char *path;
	struct file *file;       /* with its findings; once it is forgotten only these; NULL: it had none */
	const struct areas *areas; /* of one that is forgotten */
	enum doc_type type;
	bool named, broken;
	bool readable;           /* some document could be made of it */
	struct checked *next;
};

/* What a run found, in order, ready to be written in any format. */
struct run {
	struct arena *arena;
	enum kk_lang lang;
	struct date today;
	const struct checked **files; /* those that were checked, by path */
	size_t file_count;
	size_t checked;               /* how many files there were; `files` may hold fewer */
	struct finding **findings;    /* sorted */
	size_t finding_count;
	size_t errors, warnings, notes, suppressed;
	int exit_code;
};

struct style {
	bool color;       /* SGR escapes */
	unsigned width;   /* columns; 0: unlimited */
	bool quiet;       /* findings only, no summary */
	bool verbose;     /* notes with excerpt and help too */
	size_t limit;     /* findings shown in text; 0: all */
};

/* finding/said.c */
const struct rule *finding_rule(const struct finding *finding);
const struct message *finding_message(const struct finding *finding);
const char *severity_code(enum severity severity); /* "error", "warning", "note": for machines */
const char *severity_word(enum severity severity, enum kk_lang lang, bool one);
/* A text, or the headline, with its arguments as they are; escaping is the format's own. */
const char *finding_filled(const struct run *run, const struct finding *finding, const char *text);
const char *finding_headline(const struct run *run, const struct finding *finding);
unsigned finding_named_args(const struct finding *finding); /* how many of the arguments the headline uses */
const char *finding_path(const struct finding *finding);    /* of the file that its place is in */
/* The pointer to the subject within the file of that path; NULL where it lies elsewhere. */
const char *finding_pointer(struct arena *arena, const struct finding *finding);

/* finding/fingerprint.c – the fingerprints of all findings of a run, in their order; what occurs again is told apart by
 * its number. */
struct fingerprint { char digits[33]; };
const struct fingerprint *run_fingerprints(const struct run *run);

/* Text for people in a log where GitHub reads commands: none is read until its end. */
void put_stopped(struct out *out, const char *text, size_t size);

/* One file for each format, and a row in diag/formats.c. Each may empty run->arena as it goes, in which
 * nothing is that lasts: neither `out` nor what the files know of themselves. */
typedef void diag_fn(const struct run *run, const struct style *style, struct out *out);
diag_fn diag_text, diag_concise, diag_gcc, diag_json, diag_ndjson, diag_sarif, diag_github, diag_gitlab, diag_junit,
	diag_tap;
/* What goes into $GITHUB_STEP_SUMMARY: all of it, as Markdown. */
diag_fn diag_github_summary;

struct diag_format {
	const char *name;
	diag_fn *write;
	bool human; /* quotes files in plain lines: to be kept from a CI runner that reads commands */
	unsigned asks; /* enum asks */
};
extern const struct diag_format diag_formats[]; /* by their enum kk_format */
extern const size_t diag_format_count;
const struct diag_format *diag_format_find(const char *name); /* NULL: there is none */

/* law/requirements.c – how many demands of the statute the run asked about, and how many were met. */
void requirements_count(const struct run *run, size_t *asked, size_t *met);

#endif
