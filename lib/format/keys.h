/* SPDX-License-Identifier: MPL-2.0 */
/* The table of keys (format/keys.def) and of fixed words (format/vocabulary.def), and looking up in them. */
#ifndef KK_KEYS_H
#define KK_KEYS_H

#include "format/model.h"
#include "texts/wording.h"

enum owner {
	OWNER_NONE,
#define OWNER(id, ...) OWNER_##id,
#define KEY(...)
#include "format/keys.def"
#undef OWNER
#undef KEY
	OWNER_COUNT
};

enum key_type {
	KEY_LINE, KEY_PROSE, KEY_ID, KEY_URL, KEY_CODE, KEY_PATH, KEY_WORD,
	KEY_DAY, KEY_DEADLINE, KEY_PERIOD, KEY_YEAR, KEY_QUANTITY, KEY_INTERVAL, KEY_RESULT, KEY_BASELINE,
	KEY_LINES, KEY_PROSES, KEY_PATHS, KEY_IDS,
	KEY_RECORD, KEY_RECORDS, KEY_ENTRIES, KEY_DATED_YEARS
};

enum key_flag { REQUIRED = 1, COMPARATOR = 2 };

enum words { WORDS_TYPE, WORDS_FORMAT, WORDS_LANGUAGE, WORDS_FREQUENCY, WORDS_COURSE, WORDS_COUNTING, WORDS_ANSWER };

struct key {
	size_t offset;         /* of its field in the owner's struct */
	bool boxed;            /* there a pointer to the field stands (union box) */
	char name[2][28];      /* Danish, English */
	struct wording meaning;
	enum owner owner;
	enum key_type type;
	int argument;          /* the set of words, the owner of records, the number of digits */
	unsigned flags;
};

struct owner_info {
	const char *name[2];
	enum owner parent;
	size_t size;
};

extern const struct key keys[];
extern const size_t key_count;
extern const struct owner_info owners[OWNER_COUNT];

/* All spellings, folded, in one hash table; made once for a set. */
struct key_index;
struct key_index *key_index_new(struct arena *arena);
const struct key *key_find(const struct key_index *index, enum owner owner, const char *folded, uint32_t hash);
/* The known key of `owner` (or its parent) nearest to a misspelt one; *english: in that spelling. NULL: none near. */
const struct key *key_nearest(struct arena *arena, enum owner owner, const char *folded, bool *english);
const struct key *key_first(enum owner owner);  /* its rows stand together */

/* The owner's next row; NULL: that was its last. */
static inline const struct key *key_next(const struct key *key)
{
	return ++key < keys + key_count && key->owner == key[-1].owner ? key : NULL;
}

/* format/record.c – records whose fields are all absent; and one's field by its key, to be read or to be written,
 * when its box is made if it has none. */
void *records_new(struct arena *arena, enum owner owner, size_t count);
void record_clear(enum owner owner, void *record);
struct field *record_fill(struct arena *arena, void *record, const struct key *key);

static inline const struct field *record_field(const void *record, const struct key *key)
{
	const void *at = (const char *)record + key->offset;

	return key->boxed ? *(const struct field *const *)at : at;
}

/* format/keys.c */
const char *key_english(const char *danish);    /* the synonym, or the same */
static inline uint32_t key_hash(const char *folded)
{
	return text_hash(folded);
}


/* format/vocabulary.c – the value of a fixed word, 0 where it is none of the set. */
int word_value(enum words set, const char *folded);
/* A type of document by the format's name or a short one that people use; DOC_NONE: there is none. */
enum doc_type type_named(const char *folded);
const char *word_name(enum words set, int value, enum kk_lang lang);
const char *word_nearest(struct arena *arena, enum words set, const char *folded, enum kk_lang lang);
/* "måned, kvartal, halvår eller år" */
const char *word_choices(struct arena *arena, enum words set, enum kk_lang keys, enum kk_lang lang);
/* Every name of the set, or where `value` is not 0 of that value, in both languages, each once; how many there are. */
size_t word_spellings(enum words set, int value, const char **names, size_t room);

#endif
