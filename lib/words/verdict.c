/* SPDX-License-Identifier: MPL-2.0 */
/* All goals of a document in a few sentences: the answer a reader came for. */
#include "words/say.h"

/* In both tables the plural of a template stands after its singular. */
static const struct { enum status status; enum word_id one; } moving[] = {
	{ STATUS_ON_TRACK, WORD_ONE_ON_TRACK },     { STATUS_BEHIND, WORD_ONE_BEHIND },
	{ STATUS_FAR_BEHIND, WORD_ONE_FAR_BEHIND }, { STATUS_REGRESSING, WORD_ONE_REGRESSING },
	{ STATUS_NOT_ACHIEVED, WORD_ONE_NOT_ACHIEVED },
};

static enum word_id plural(enum word_id one, size_t count)
{
	return count == 1 ? one : (enum word_id)(one + 1);
}

static const char *met(struct arena *arena, size_t goals, size_t count, enum kk_lang lang)
{
	const char *const *args = WITH(number_word(arena, goals, lang, false), number_word(arena, count, lang, true));

	if (goals == 1)
		return word(WORD_MET_THE_ONE, lang);
	if (goals == 2 && count == 2)
		return word(WORD_MET_BOTH, lang);
	return words_filled(arena, lang, !count ? WORD_MET_NONE : count == goals ? WORD_MET_ALL
		: plural(WORD_MET_ONE, count), args);
}

/* "To følger planen, ét er bagud, og ét bevæger sig den forkerte vej." */
static void put_moving(struct out *out, struct arena *arena, const unsigned *by_status, bool alone, enum kk_lang lang)
{
	size_t left = 0, said = 0;

	for (size_t i = 0; i < COUNT(moving); i++)
		left += by_status[moving[i].status] > 0;
	for (size_t i = 0; i < COUNT(moving); i++) {
		unsigned count = by_status[moving[i].status];

		if (!count)
			continue;
		put(out, !said ? (out->size ? " " : "") : left == 1 ? word(WORD_LAST_OF_TWO, lang) : ", ");
		put(out, words_filled(arena, lang, plural(moving[i].one, count),
				      WITH(alone ? word(WORD_THE_ONE_GOAL, lang)
						 : number_word(arena, count, lang, !said))));
		said++;
		left--;
	}
	if (said)
		put(out, ".");
}

static void put_still(struct out *out, struct arena *arena, enum word_id one, size_t count, bool alone,
		      enum kk_lang lang)
{
	bool begins = word(one, lang)[0] == '{';

	if (!count)
		return;
	put(out, out->size ? " " : "");
	put(out, words_filled(arena, lang, plural(one, count),
			      WITH(alone ? word(begins ? WORD_THE_ONE_FIRST : WORD_THE_ONE, lang)
					 : number_word(arena, count, lang, begins))));
}

static size_t without_number(const struct assessments *all)
{
	size_t count = 0;

	for (size_t i = 0; i < all->count; i++)
		count += all->items[i].progress.status == STATUS_NOT_ASSESSED &&
			 all->items[i].goal->comparator == CMP_NONE;
	return count;
}

const char *verdict_of(struct arena *arena, const struct assessments *all, enum kk_lang lang)
{
	const unsigned *by_status = all->by_status;
	size_t unnumbered = without_number(all);
	bool alone = all->count == 1;
	struct out out;

	if (!all->count)
		return word(WORD_NO_GOALS, lang);
	out_memory(&out, arena);
	if (!alone || by_status[STATUS_ACHIEVED])
		put(&out, met(arena, all->count, by_status[STATUS_ACHIEVED], lang));
	put_moving(&out, arena, by_status, alone, lang);
	put_still(&out, arena, WORD_ONE_PENDING, by_status[STATUS_PENDING], alone, lang);
	put_still(&out, arena, WORD_ONE_NO_DATA, by_status[STATUS_NO_DATA], alone, lang);
	put_still(&out, arena, WORD_ONE_NOT_A_NUMBER, unnumbered, alone, lang);
	put_still(&out, arena, WORD_ONE_NOT_ASSESSED, by_status[STATUS_NOT_ASSESSED] - unnumbered, alone, lang);
	return out_text(&out);
}

const char *counts_of(struct arena *arena, const unsigned by_status[STATUS_COUNT], enum kk_lang lang)
{
	struct out out;
	bool first = true;

	out_memory(&out, arena);
	for (unsigned i = 0; i < STATUS_COUNT; i++) {
		if (!by_status[i])
			continue;
		put(&out, first ? "" : ", ");
		put(&out, words_filled(arena, lang, (enum word_id)(WORD_COUNT_ACHIEVED + i),
				       WITH(number_digits(arena, by_status[i], lang))));
		first = false;
	}
	return out_text(&out);
}
