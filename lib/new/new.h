/* SPDX-License-Identifier: MPL-2.0 */
/* A document that is ready to be filled in, written from the table of keys and from earlier documents. */
#ifndef KK_NEW_H
#define KK_NEW_H

#include "import/import.h"
#include "set/set.h"

/* "mål.telefon.forklaring=…": a value for a key of the document, or for one within it. */
struct given {
	const struct key *key, *within; /* within: NULL where the key itself has the value */
	const char *id;                 /* of the entry; NULL: of none */
	const char *value;
	bool used;
};

struct sheet {
	struct kk_set *set;
	struct arena *arena;
	struct out out;
	struct yaml_out yaml;
	enum kk_lang keys;     /* of keys and comments */
	enum kk_lang lang;     /* the document's own: numbers */
	bool brief;            /* optional keys are not mentioned again */
	struct date ends, ends_before; /* the last days of its period and of that before; year 0: not known */
	const char *folder;    /* canonical, where it will stand */
	const struct file *contract;  /* the one that is replaced or followed up; NULL: none */
	struct file **contracts;      /* those that are followed up */
	size_t contract_count;
	const struct file *followup;  /* the earlier one; NULL: none */
	const struct municipality *municipality; /* the register; NULL: none */
	struct given *given;
	size_t given_count;
	const char *entry;            /* the goal whose entry is being written; NULL: none */
};

/* What a key is given: false leaves it open where it is required, and else as a comment. */
typedef bool fill_fn(struct sheet *sheet, const struct key *key, const void *record);

/* new/sheet.c – keys and comments, each at sheet->yaml.indent */
const char *either(const struct sheet *sheet, const char *danish, const char *english);
const char *key_text(const struct sheet *sheet, const struct key *key);
bool is_key(const struct key *key, const char *danish);
void sheet_comment(struct sheet *sheet, const char *text);       /* wrapped */
void sheet_open(struct sheet *sheet, const struct key *key);      /* its meaning, and the key without a value */
void sheet_keys(struct sheet *sheet, enum owner owner, fill_fn *fill, const void *record);
/* A field as an earlier document has it; false: it has none. */
bool sheet_field(struct sheet *sheet, const struct key *key, const void *record);
/* A list of records; NULL: one to fill in. */
void sheet_records(struct sheet *sheet, const struct key *key, fill_fn *fill, const struct list *records);
void sheet_line(struct sheet *sheet, const struct key *key, const char *text);
const char *sheet_value(const struct sheet *sheet, const struct key *key, const struct field *field); /* as one line */

/* new/given.c: -EDOM: the text with number *wrong is none that can be given. */
int given_read(struct sheet *sheet, enum owner owner, const char *const *texts, size_t count, size_t *wrong);
int given_unused(const struct sheet *sheet, size_t *wrong); /* -EDOM: *wrong has found no place in the document */
bool given_has(const struct sheet *sheet, const char *danish, const char *id); /* id: of an entry, or NULL */
bool given_put(struct sheet *sheet, const struct key *key); /* false: nothing is given for it */

/* new/common.c – what every document begins with */
bool fill_common(struct sheet *sheet, const struct key *key, enum doc_type type);

/* One file for each kind of document. */
fill_fn fill_contract, fill_followup, fill_municipality, fill_application;
/* new/goal.c */
fill_fn fill_goal, fill_theme;

#endif
