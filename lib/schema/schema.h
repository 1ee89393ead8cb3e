/* SPDX-License-Identifier: MPL-2.0 */
/* JSON Schemas of the documents, made from the same table of keys that reads them. */
#ifndef KK_SCHEMA_H
#define KK_SCHEMA_H

#include "data/ser.h"
#include "format/keys.h"

/* What is being written, and into what. */
struct schema {
	struct arena *arena;
	struct ser *ser;
	enum kk_lang lang; /* of the descriptions */
};

/* schema/schema.c – the document that `type` names in either language, or any of them where it is NULL; false: none. */
bool schema_write(struct arena *arena, const char *type, enum kk_lang lang, struct out *out);

/* schema/record.c – what a mapping may hold: a definition for each owner of keys */
void schema_record(const struct schema *schema, enum owner owner, enum doc_type type);
const char *schema_owner(struct arena *arena, enum owner owner); /* the definition's name */

/* schema/value.c – the definitions of single values, and a use of the one that a key is due */
void schema_values(const struct schema *schema);
void schema_value(const struct schema *schema, const struct key *key);
void schema_reference(const struct schema *schema, const char *definition); /* as members of the map that is open */
/* A word of a set, or of the set those of one value, in any spelling; likewise. */
void schema_words(const struct schema *schema, enum words set, int value);

/* schema/pattern.c – regular expressions for what folds alike (text_fold) */
const char *schema_spellings(struct arena *arena, const char *const *names, size_t count); /* "^(?:…|…)$" */
void schema_has(const struct schema *schema, const char *pattern); /* some key matches */

#endif
