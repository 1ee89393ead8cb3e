/* SPDX-License-Identifier: MPL-2.0 */
/* Documents with every key of keys.def, each with a good value, but for the places where a text is tried. */
#ifndef KK_FIELDS_H
#define KK_FIELDS_H

#include "format/keys.h"
#include "fuzz.h"

#define NO_FIELD ((size_t)-1)
#define EVERY_FIELD ((size_t)-2) /* of one line or of prose, the text numbered where it must be told apart */

/* One place for a text, in one of the documents. */
struct place_of_key {
	const struct key *key;
	bool is_text, is_prose; /* it takes any text; that is read as CommonMark */
	enum document { CONTRACT, FOLLOWUP, APPLICATION, REGISTER, DOCUMENTS } document;
	unsigned line; /* of it */
};

extern const char *const fields_documents[DOCUMENTS]; /* their names */

/* The documents k.yaml (a contract), o.yaml (its follow-up), u.yaml (an application) and kommune.yaml (the register),
 * with `text` instead of the value of place number `field`. How many places there are is returned; what is there, in
 * *place. Written to the current folder. */
size_t fields_write(const char *text, size_t field, struct place_of_key *place);
/* The same place in small documents, of what is above it and what any document has. */
void fields_write_branch(const char *text, size_t field, struct place_of_key *place);

#endif
