/* SPDX-License-Identifier: MPL-2.0 */
/* A deadline in words: what is due, why then, and how long there is. */
#include <stdlib.h>
#include <string.h>

#include "deadlines/deadlines.h"

static const char *year_text(struct arena *arena, int year)
{
	struct out out;

	out_memory(&out, arena);
	put_unsigned(&out, (uint64_t)year);
	return out_text(&out);
}

/* "Opfølgningsredegørelse 2012", "Kvalitetskontrakt 2012, Børneudvalget" */
static const char *document_title(struct arena *arena, const struct due *due, enum kk_lang lang)
{
	bool is_its_own = due->type == due->document->type;
	const char *title;
	struct out out;

	if (due->type == DOC_CONTRACT) {
		title = words_filled(arena, lang, WORD_CONTRACT_TITLE,
				     WITH(say_period(arena, due->document->from, due->document->to, lang)));
	} else {
		title = words_filled(arena, lang, WORD_FOLLOWUP_TITLE, WITH(year_text(arena, due->year)));
	}
	if (!is_its_own || !due->document->committee)
		return title;
	out_memory(&out, arena);
	put(&out, title);
	put(&out, ", ");
	put(&out, due->document->committee);
	return out_text(&out);
}

static const char *goal_number(struct arena *arena, const struct due_goal *goal)
{
	struct out out;

	out_memory(&out, arena);
	if (goal->number[0]) {
		put_unsigned(&out, goal->number[0]);
		put_char(&out, '.');
	}
	put_unsigned(&out, goal->number[1]);
	return out_text(&out);
}

const char *deadline_title(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang)
{
	static const enum word_id titles[DUE_KINDS] = {
		[DUE_ADOPTION] = WORD_DUE_ADOPTION, [DUE_PUBLICATION] = WORD_DUE_PUBLICATION,
		[DUE_GOAL] = WORD_DUE_GOAL,
		[DUE_CRITERION] = WORD_DUE_CRITERION,
	};
	struct arena *arena = deadlines->words;

	if (due->about)
		return words_filled(arena, lang, titles[due->kind],
				    WITH(goal_number(arena, due->about), due->about->text));
	return words_filled(arena, lang, titles[due->kind], WITH(document_title(arena, due, lang)));
}

const char *deadline_note(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang)
{
	struct arena *arena = deadlines->words;

	if (due->note == WORD_COUNT)
		return "";
	return words_filled(arena, lang, due->note,
			    WITH(due->note_date.year ? say_date(arena, due->note_date, lang) :
				 year_text(arena, due->note_year)));
}

int32_t deadline_left(const struct deadlines *deadlines, const struct due *due)
{
	return date_days(due->date) - date_days(deadlines->set->today);
}

static const char *days(struct arena *arena, int32_t count, enum kk_lang lang)
{
	return number_of(arena, (size_t)abs(count), WORD_A_DAY, lang);
}

const char *deadline_days(const struct deadlines *deadlines, const struct due *due, enum kk_lang lang)
{
	struct arena *arena = deadlines->words;
	int32_t left = deadline_left(deadlines, due);

	if (due->state == DUE_MET)
		return word(due->kind == DUE_GOAL ? WORD_DUE_ACHIEVED : WORD_DUE_MET, lang);
	if (due->state == DUE_DROPPED)
		return word(WORD_DUE_DROPPED, lang);
	if (due->state == DUE_LATE)
		return words_filled(arena, lang, WORD_DUE_LATE,
				    WITH(days(arena, date_days(due->done) - date_days(due->date), lang)));
	if (left == 0)
		return word(WORD_DUE_TODAY, lang);
	return words_filled(arena, lang, left > 0 ? WORD_DUE_LEFT : WORD_DUE_AGO, WITH(days(arena, left, lang)));
}

const char *deadline_kind_name(enum due_kind kind)
{
	static const char *const names[DUE_KINDS] = {
		[DUE_ADOPTION] = "adoption", [DUE_PUBLICATION] = "publication", [DUE_GOAL] = "goal",
		[DUE_CRITERION] = "criterion",
	};

	return names[kind];
}

const char *deadline_state_name(enum due_state state)
{
	static const char *const names[DUE_STATES] = {
		[DUE_OPEN] = "open", [DUE_OVERDUE] = "overdue", [DUE_MET] = "met", [DUE_LATE] = "late",
		[DUE_DROPPED] = "dropped",
	};

	return names[state];
}
