/* SPDX-License-Identifier: MPL-2.0 */
/* The documents as the format defines them. Each field remembers its node, so that a finding can
 * point at it, and whether it could be read: a field with a 0xx finding counts as present with
 * unknown content, and every rule that needs it is silent. */
#ifndef KK_MODEL_H
#define KK_MODEL_H

#include "reader/node.h"
#include "value/value.h"

enum state { ABSENT, KNOWN, UNKNOWN };

/* Every field begins with one of these. */
struct field {
	const struct node *node; /* the value's node; NULL when absent */
	enum state state;
};

#define is_present(member) ((member).field.state != ABSENT)
#define is_known(member) ((member).field.state == KNOWN)
#define is_unknown(member) ((member).field.state == UNKNOWN)

struct text { struct field field; const char *text; };           /* line, prose, path, URL, id */
struct texts { struct field field; uint32_t count; struct text *items; }; /* list of lines, prose or paths */
struct word { struct field field; int value; };                   /* one of a fixed set, 0: absent */
struct day { struct field field; struct date date; };
struct period { struct field field; struct date from, to; };
struct year { struct field field; int16_t year; };
struct amount { struct field field; struct quantity quantity; };
struct range { struct field field; struct quantity low, high; };
/* A measured value: a quantity, or ja/nej for what is to be done. */
enum answer { ANSWER_NONE, ANSWER_NO, ANSWER_YES };
struct result { struct field field; enum answer answer; struct quantity quantity; };
/* udgangspunkt: a quantity, or {værdi, dato} */
struct baseline { struct field field; struct amount value; struct day date; };
/* A list of records of one kind (or, for follow-up goals, a mapping id → entry). */
struct list { struct field field; uint32_t count; void *items; };

/* What is seldom stated stands in a box of its own, so that the many records that do not state it are small: the
 * record has a pointer, which is never NULL, and where the field is absent points to this (format/record.c). */
union box {
	struct field field;
	struct text text;
	struct texts texts;
	struct word word;
	struct day day;
	struct amount amount;
	struct range range;
	struct baseline baseline;
	struct list list;
};
extern const union box absent;

/* Every record begins with its mapping; `state` is UNKNOWN when it was not a mapping at all. */
struct record {
	const struct node *node;
	enum state state;
	bool has_unknown_key; /* one in it may have been meant for any that is absent (KK006) */
};

#define LIST_AT(list, type, i) (&((type *)(list)->items)[i])

enum frequency { FREQ_MONTH = 1, FREQ_QUARTER, FREQ_HALF_YEAR, FREQ_YEAR };
enum course { COURSE_LINEAR = 1, COURSE_IMMEDIATE, COURSE_AT_DEADLINE, COURSE_MILESTONES };
enum counting { COUNT_LEVEL = 1, COUNT_SUM };
enum doc_type { DOC_NONE, DOC_CONTRACT, DOC_FOLLOWUP, DOC_MUNICIPALITY, DOC_APPLICATION };

/* A goal's comparator: what makes it quantifiable (BEK § 2, nr. 1). */
enum comparator {
	CMP_NONE, CMP_AT_LEAST, CMP_AT_MOST, CMP_BETWEEN, CMP_INCREASE, CMP_DECREASE, CMP_MAINTAIN, CMP_DONE,
	CMP_UNKNOWN /* present but unreadable, or two of them */
};

struct milestone { struct record record; struct day deadline; struct amount value; };
struct benchmark { struct record record; struct text name; struct amount value; struct day date; struct text group; };

/* What a measurement in a data file has of its own. */
struct data_row {
	struct text goal; /* the id, as the row spells it */
	struct place goal_place, date_place;
};

/* One measurement; `place` is in the follow-up or in a CSV file. */
struct measurement {
	struct record record;
	struct day date;
	struct result value;
	const struct text *group, *source, *note;
	struct place place;
	const struct data_row *row; /* NULL: it stands in the follow-up */
};

struct goal {
	struct record record;
	struct text id, text, measure, source;
	struct day deadline;
	struct word frequency;
	struct texts means;
	struct amount *at_least, *at_most, *increase, *decrease, *maintain, *uncertainty;
	struct range *between;
	struct baseline *baseline;
	const struct text *done, *responsible, *note;
	const struct day *from;
	const struct list *milestones; /* struct milestone */
	const struct word *course, *counting;
	const struct list *benchmarks; /* struct benchmark */
	const struct texts *groups, *policy;
	/* derived when the contract is complete */
	const struct field *comparator_field;
	const struct area *area;
	const struct theme *theme; /* NULL: the goal stands on the area itself */
	uint32_t number[2];        /* area and goal within it, from 1: "Mål 2.1" */
	uint32_t index;            /* among the contract's goals */
	enum comparator comparator;
};

struct indicator {
	struct record record;
	struct text id, text, unit, source;
	struct texts groups;
	struct list measurements; /* struct measurement */
	struct list benchmarks;
};

struct theme {
	struct record record;
	struct text heading, aim;
	struct texts policy, means;
	struct list goals, indicators;
};

struct area {
	struct record record;
	struct text name, id, committee, responsible, assessment;
	struct list themes, goals, indicators;
	struct texts means;
	/* derived when the contract is complete */
	uint32_t number;
	bool has_means;  /* on itself, a theme or a goal */
};

/* The committee case; each prose field as an administrator wrote it. */
struct submission {
	struct record record;
	struct text case_type, background, timetable, finances, legal_basis, policy, information, hearing,
		assessment, documents, recommendation, decision;
};

/* What every document has. */
struct common {
	struct record record;
	struct word type, format, language;
	struct text municipality, committee, title, case_number, url;
	struct day committee_approved, adopted, published;
	struct { struct field field; struct submission record; } submission;
};

struct contract {
	struct common common; /* first: a document is cast to what its type says */
	struct period period;
	struct text assessment, replaces;
	struct day reviewed;
	struct list areas; /* struct area */
	/* derived: all goals in the order of the document */
	struct goal **goals;
	uint32_t goal_count;
	struct goal **by_id; /* a hash table of those that have an id, well formed or not */
	size_t slots;
	bool goals_unknown; /* something in it was unreadable, so that a goal may be missing from `goals` */
};

struct entry {
	struct record record;
	struct text id; /* the key; its node is the key's */
	struct list measurements;
	struct text explanation, action;
	const struct text *dropped;
	const struct day *new_deadline;
};

struct budget_line {
	struct record record;
	struct text policy_area;
	struct amount original, revised, spent, forecast;
	struct day spent_as_of;
	struct year year;
};

struct followup {
	struct common common;
	struct texts contracts, data;
	struct year year;
	struct day as_of, budget_adopted;
	struct text summary;
	struct list goals;    /* struct entry; from a mapping id → entry */
	struct list finances; /* struct budget_line */
	/* derived */
	struct list rows;     /* struct measurement, from the CSV files, in their order */
	size_t row_room;
	bool rows_unknown;    /* a data file or row could not be read */
	struct distinct *groups; /* that goals have: when the first is looked for */
	struct followed *followed; /* the goals of its contracts (followed.c); NULL: it has one contract, or none */
	size_t followed_slots;
};

struct register_area {
	struct record record;
	struct text name, id, committee, responsible;
	struct day from, to;
	struct texts succeeds;
};

struct dated_year { struct record record; int16_t year; struct day date; };

struct municipality {
	struct common common;
	struct text code, cvr, accessibility;
	struct day portal_opened;
	struct list areas;            /* struct register_area */
	struct succession *succession; /* which of them took over from which */
	struct area_index *index;      /* of the areas, by what they are called */
	struct list budget_adoptions; /* struct dated_year; from a mapping year → date */
};

struct application {
	struct common common;
	struct texts rules;
	struct text alternative_plan, legal_protection, expected_result, economic_gain, evaluation;
	struct list criteria; /* struct goal */
	struct period period;
};

/* One file of the set. */
struct file {
	struct source source;
	struct arena arena;
	struct kk_set *set;
	struct worker *worker; /* who is reading it: what it holds besides memory is released there */
	const char *path;     /* for people, '/'-separated */
	const char *real;     /* canonical, for comparing */
	const char *beside;   /* path_beside; NULL: nobody has asked yet */
	struct node *root;    /* NULL: could not be parsed */
	const char *belongs;  /* the name of its municipality, folded; NULL: it does not say */
	enum doc_type type;
	struct common *common; /* NULL: no document; else the struct that `type` says */
	bool english_keys;    /* most keys that differ between the languages are English */
	bool broken;          /* a 0xx error: its content is not to be relied on as a whole */
	bool named;           /* given by the user, not found through a reference */
	int lost_bytes;       /* why its bytes could not be had again while it was decoded; 0: they could */
	bool lost_suspect;    /* somewhere in it a text may be lost after a number sign (KK022) */
	struct findings *findings;
	struct named_entry *named_entries; /* by their depth: what fingerprints asked of its lists last; or NULL */
	struct file **contracts; /* of a follow-up: the documents it follows up; NULL entries: unreadable */
	uint32_t contract_count;
	struct source *data;     /* of a follow-up: the CSV files that were read */
	struct source **last_data; /* where the next one goes; NULL: it is the first */
	struct file *municipality; /* the register, or NULL */
	struct file *replaces;   /* of a contract: the one that it names as replaced */
	bool in_folder;          /* found in a folder, so that what lies beside it is known */
	bool replaced;           /* a contract of the same group replaces it */
	bool placed;             /* a contract whose register has been looked for */
	bool followed;           /* and so has what it refers to */
	bool foreign;            /* YAML, but no document of ours: to be forgotten */
	unsigned idle;           /* for how many municipalities nobody has named it (set/hold.c) */
	bool held;               /* what forgets the others does not forget it (load_forget_unheld) */
	bool repeated;           /* its findings are told elsewhere: by the same file once more in the set, or before */
	struct sha256 *content;  /* the hash of what it says, before its end; NULL: nobody asked (report/content.c) */
	const char *formatted;   /* after kk_set_format: its canonical form */
	size_t formatted_size;
	struct noted *noted;     /* what lasts of it when it is forgotten (set/roll.c); or NULL */
	struct file *told;       /* what is told of it then (set/told.c); or NULL */
	struct file *next;
};

#define FILE_CONTRACT(file) ((struct contract *)(file)->common)
#define FILE_FOLLOWUP(file) ((struct followup *)(file)->common)
#define FILE_MUNICIPALITY(file) ((struct municipality *)(file)->common)
#define FILE_APPLICATION(file) ((struct application *)(file)->common)

#endif
