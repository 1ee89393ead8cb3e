/* SPDX-License-Identifier: MPL-2.0 */
/* Every word that a page shows, in both languages, and how words are filled in. */
#ifndef KK_WORDS_H
#define KK_WORDS_H

#include "progress/progress.h"

enum word_id {
#define WORD(id, da, en) WORD_##id,
#include "words/words.def"
#undef WORD
	WORD_COUNT
};

#define WITH(...) (const char *const[]){ __VA_ARGS__ }
#define NOTHING NULL

const char *word(enum word_id id, enum kk_lang lang);

/* A template with {0} … filled in; the asterisks around what is strong are not written. */
void put_template(struct out *out, const char *text, size_t size, const char *const *args);
bool ends_with_point(const char *text);
const char *words_filled(struct arena *arena, enum kk_lang lang, enum word_id id, const char *const *args);

/* A text that is to stand between quotation marks: those it has itself become the inner ones. */
const char *words_within(struct arena *arena, enum kk_lang lang, const char *text);

/* "ét", "two" … up to twelve, then digits. `capital`: it begins a sentence. */
const char *number_word(struct arena *arena, size_t number, enum kk_lang lang, bool capital);
const char *number_digits(struct arena *arena, size_t number, enum kk_lang lang);
/* "1 mål" or "3 mål": the word after `id` in words/words.def is its plural. */
const char *number_of(struct arena *arena, size_t number, enum word_id one, enum kk_lang lang);
/* The text with a capital first letter, and without the point that ends it. */
const char *words_title(struct arena *arena, const char *text);

/* The status as people read it: a maintained goal is kept rather than achieved, and a goal whose deadline has
 * passed lacks its final measurement rather than data. */
const char *status_word(const struct progress *progress, enum goal_kind kind, enum kk_lang lang);
const char *status_plain_word(enum status status, enum kk_lang lang);

/* The language of what is published (`sprog`), never the process's. */
enum kk_lang document_language(const struct common *common);

#endif
