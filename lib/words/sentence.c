/* SPDX-License-Identifier: MPL-2.0 */
/* A goal's progress in sentences: which ones fit is decided here, how they sound in words/words.def. */
#include <assert.h>
#include <string.h>

#include "words/say.h"

struct speech {
	struct arena *arena;
	const struct assessment *goal;
	const struct terms *terms;
	const struct progress *progress;
	enum kk_lang lang;
	struct sentence *sentences;
	size_t count;
};

/* Three arguments and one to spare: every template finds those it names. */
static void add(struct speech *speech, enum word_id template, const char *a, const char *b, const char *c,
		const char *d)
{
	assert(speech->count < SENTENCES);
	speech->sentences[speech->count++] = (struct sentence){ template, { a, b, c, d } };
}

static void say(struct speech *speech, enum word_id template)
{
	add(speech, template, "", "", "", "");
}

static const char *value(struct speech *speech, const struct ratio *ratio)
{
	return speech->terms->kind == KIND_MILESTONE
		       ? say_answer(speech->arena, ratio, speech->lang)
		       : say_figure(speech->arena, ratio, speech->goal, say_unit(speech->goal), speech->lang);
}

static const char *measured(struct speech *speech)
{
	return value(speech, &speech->progress->value);
}

static const char *date(struct speech *speech, struct date day)
{
	return say_date(speech->arena, day, speech->lang);
}

static const char *deadline(struct speech *speech)
{
	return date(speech, speech->terms->deadline);
}

static const char *target(struct speech *speech)
{
	if (speech->terms->target_high.defined)
		return say_target(speech->arena, speech->goal, speech->lang);
	return value(speech, &speech->terms->target.ratio);
}

static const char *planned(struct speech *speech)
{
	return say_computed(speech->arena, &speech->progress->planned_value.ratio, speech->goal,
			    speech->terms->unit, speech->lang);
}

/* Where the sentence before has named the unit; a share is read with its sign. */
static const char *bare_projection(struct speech *speech)
{
	static const struct unit none = { UNIT_NONE, "", "" };
	const struct unit *unit = speech->terms->unit;

	return say_computed(speech->arena, &speech->progress->projection.ratio, speech->goal,
			    unit->id == UNIT_PERCENT ? unit : &none, speech->lang);
}

static const char *percent(struct speech *speech, const struct figure *share)
{
	return say_percent(speech->arena, &share->ratio, speech->lang);
}

/* How far the measured value lies from `from`, without a sign. */
static struct ratio distance(const struct speech *speech, const struct ratio *from)
{
	struct ratio off = ratio_sub(&speech->progress->value, from);

	off.num.negative = false;
	return off;
}

static const char *gap(struct speech *speech)
{
	struct ratio off = distance(speech, &speech->terms->target.ratio);

	return say_difference(speech->arena, &off, speech->terms->unit, speech->lang);
}

static bool is_range(const struct terms *terms)
{
	return terms->kind == KIND_INTERVAL || terms->kind == KIND_MAINTAIN;
}

/* Row 1: why nothing can be worked out. */
static void say_unassessable(struct speech *speech)
{
	const struct terms *terms = speech->terms;

	if (speech->goal->goal->comparator == CMP_NONE)
		say(speech, WORD_SAY_NOT_A_NUMBER);
	else if (date_cmp(terms->deadline, terms->from) <= 0)
		say(speech, WORD_SAY_NO_TIME);
	else if (terms->baseline.defined)
		say(speech, WORD_SAY_ZERO_BASELINE);
	else
		say(speech, WORD_SAY_NO_BASELINE);
}

static void say_not_assessed(struct speech *speech)
{
	if (speech->progress->observed)
		add(speech, WORD_SAY_MEASURED, measured(speech), date(speech, speech->progress->value_date), "", "");
	if (speech->progress->overflow)
		say(speech, WORD_SAY_OVERFLOW);
	else if (speech->progress->status_row == 1)
		say_unassessable(speech);
	else
		say(speech, speech->terms->kind == KIND_MAINTAIN ? WORD_SAY_NO_WAY : WORD_SAY_NO_BASELINE);
}

static void say_nothing_measured(struct speech *speech)
{
	bool expired = date_cmp(speech->progress->as_of, speech->terms->deadline) > 0;

	add(speech, speech->progress->status == STATUS_PENDING ? WORD_SAY_NOT_MEASURED
		: expired ? WORD_SAY_NO_DATA_EXPIRED : WORD_SAY_NO_DATA, deadline(speech), "", "", "");
}

static void say_achieved(struct speech *speech)
{
	const struct terms *terms = speech->terms;
	int side;

	if (terms->kind == KIND_MILESTONE) {
		say(speech, WORD_SAY_DONE);
	} else if (terms->kind == KIND_MAINTAIN) {
		add(speech, WORD_SAY_KEPT, measured(speech), value(speech, &terms->baseline.ratio), "", "");
	} else if (is_range(terms)) {
		add(speech, WORD_SAY_WITHIN, measured(speech), target(speech), "", "");
	} else {
		side = ratio_cmp(&speech->progress->value, &terms->target.ratio);
		add(speech, side > 0 ? WORD_SAY_ABOVE : side < 0 ? WORD_SAY_BELOW : WORD_SAY_EXACTLY,
		    measured(speech), gap(speech), target(speech), "");
	}
}

static void say_not_achieved(struct speech *speech)
{
	const struct progress *progress = speech->progress;

	if (speech->terms->kind == KIND_MILESTONE) {
		add(speech, WORD_SAY_NEVER_DONE, deadline(speech), "", "", "");
		return;
	}
	add(speech, WORD_SAY_MISSED, deadline(speech), measured(speech), target(speech), "");
	if (progress->progress.defined && ratio_sign(&progress->progress.ratio) > 0)
		add(speech, WORD_SAY_CAME, percent(speech, &progress->progress), "", "", "");
}

/* Away from the target: which way the figure went, and where it should be. */
static void say_movement(struct speech *speech)
{
	static const enum word_id moves[2][2] = {
		{ WORD_SAY_FELL, WORD_SAY_ROSE }, { WORD_SAY_SHARE_FELL, WORD_SAY_SHARE_ROSE },
	};
	const struct terms *terms = speech->terms;
	bool share = terms->unit->id == UNIT_PERCENT;
	bool rose = ratio_cmp(&speech->progress->value, &terms->baseline.ratio) > 0;

	add(speech, moves[share][rose], value(speech, &terms->baseline.ratio), measured(speech), "", "");
	if (speech->progress->status_row == 7)
		say(speech, WORD_SAY_WAS_MET);
	else if (!is_range(terms))
		add(speech, share ? WORD_SAY_SHARE_PLAN : WORD_SAY_PLAN, planned(speech), "", "", "");
}

static void say_milestone(struct speech *speech)
{
	const struct progress *progress = speech->progress;

	if (ratio_sign(&progress->value) > 0)
		add(speech, WORD_SAY_PARTLY_DONE, measured(speech), deadline(speech), "", "");
	else
		add(speech, WORD_SAY_NOT_DONE, deadline(speech), "", "", "");
	if (ratio_sign(&progress->planned.ratio) > 0)
		add(speech, WORD_SAY_DONE_PLAN, percent(speech, &progress->planned), "", "", "");
}

static void say_way(struct speech *speech)
{
	const struct progress *progress = speech->progress;
	const struct ratio one = ratio_int(1);
	struct ratio gone = ratio_percent(&progress->progress.ratio), due = ratio_percent(&progress->planned.ratio);

	if (ratio_cmp(&progress->planned.ratio, &one) >= 0)
		add(speech, WORD_SAY_WAY_NOW, percent(speech, &progress->progress), "", "", "");
	else if (progress->status == STATUS_PENDING)
		add(speech, WORD_SAY_WAY_EARLY, percent(speech, &progress->progress),
		    percent(speech, &progress->planned), "", "");
	else
		add(speech, ratio_cmp(&gone, &due) > 0 ? WORD_SAY_WAY_AHEAD : WORD_SAY_WAY,
		    percent(speech, &progress->progress), percent(speech, &progress->planned), "", "");
}

/* Without a baseline there is no way to be on, only a level that falls short. */
static void say_level(struct speech *speech)
{
	const struct terms *terms = speech->terms;
	bool over = terms->kind == KIND_DOWN;
	const struct ratio *edge = &terms->target.ratio;
	struct ratio off;

	if (is_range(terms) && ratio_cmp(&speech->progress->value, &terms->target_high.ratio) > 0) {
		edge = &terms->target_high.ratio;
		over = true;
	}
	off = distance(speech, edge);
	add(speech, over ? WORD_SAY_LEVEL_OVER : WORD_SAY_LEVEL, measured(speech),
	    percent(speech, &speech->progress->attainment), target(speech),
	    say_difference(speech->arena, &off, terms->unit, speech->lang));
}

/* What is assessed and under way: what was planned is known, and either the way that is covered or how much of the
 * target is met. */
static void say_course(struct speech *speech)
{
	const struct progress *progress = speech->progress;
	bool early = progress->status == STATUS_PENDING;

	if (speech->terms->kind == KIND_MILESTONE) {
		say_milestone(speech);
	} else if (progress->met) {
		add(speech, WORD_SAY_SO_FAR, measured(speech), target(speech), deadline(speech), "");
	} else if (progress->flags & FLAG_WITHIN_UNCERTAINTY) {
		say_movement(speech);
		add(speech, WORD_SAY_UNCERTAIN, say_difference(speech->arena, &speech->terms->uncertainty,
								speech->terms->unit, speech->lang), "", "", "");
	} else if (progress->progress.defined && ratio_sign(&progress->progress.ratio) < 0) {
		say_movement(speech);
	} else if (progress->progress.defined) {
		say_way(speech);
		return;
	} else {
		say_level(speech);
	}
	if (early && speech->terms->kind != KIND_MILESTONE)
		say(speech, WORD_SAY_EARLY);
}

static void say_status(struct speech *speech)
{
	const struct progress *progress = speech->progress;

	if (progress->status == STATUS_NOT_ASSESSED)
		say_not_assessed(speech);
	else if (!progress->observed)
		say_nothing_measured(speech);
	else if (progress->status == STATUS_ACHIEVED)
		say_achieved(speech);
	else if (progress->status == STATUS_NOT_ACHIEVED)
		say_not_achieved(speech);
	else if (progress->status == STATUS_NO_DATA)
		add(speech, WORD_SAY_FINAL_MISSING, deadline(speech), date(speech, progress->value_date), "", "");
	else if (progress->status == STATUS_REGRESSING)
		say_movement(speech);
	else
		say_course(speech);
}

/* Where the present pace leads: of interest only while it can still be changed. */
static void say_projection(struct speech *speech)
{
	const struct progress *progress = speech->progress;

	if (!progress->projection.defined || ratio_sign(&progress->ratio.ratio) < 0 ||
	    speech->terms->kind == KIND_MILESTONE || progress->status == STATUS_ACHIEVED)
		return;
	add(speech, WORD_SAY_PROJECTION, bare_projection(speech), percent(speech, &progress->ratio), "", "");
}

/* By the sentence that it no longer is; and that a count begins at nothing goes without saying. */
static bool met_at_start_is_said(const struct speech *speech)
{
	return speech->progress->status_row == 7 || speech->terms->sum;
}

static void say_flags(struct speech *speech)
{
	static const struct { unsigned flag; enum word_id template; } notes[] = {
		{ FLAG_STALE, WORD_SAY_STALE }, { FLAG_ACHIEVED_BEFORE, WORD_SAY_MET_BEFORE },
		{ FLAG_MET_AT_BASELINE, WORD_SAY_MET_AT_START }, { FLAG_REVISED, WORD_SAY_REVISED },
	};

	for (size_t i = 0; i < COUNT(notes); i++)
		if (speech->progress->flags & notes[i].flag &&
		    !(notes[i].flag == FLAG_MET_AT_BASELINE && met_at_start_is_said(speech)))
			say(speech, notes[i].template);
}

size_t sentences_of(struct arena *arena, const struct assessment *goal, enum kk_lang lang,
		    struct sentence sentences[SENTENCES])
{
	struct speech speech = { arena, goal, &goal->terms, &goal->progress, lang, sentences, 0 };

	say_status(&speech);
	say_projection(&speech);
	say_flags(&speech);
	return speech.count;
}

void put_sentences(struct out *out, struct arena *arena, const struct assessment *goal, enum kk_lang lang)
{
	struct sentence sentences[SENTENCES];
	size_t count = sentences_of(arena, goal, lang, sentences);

	for (size_t i = 0; i < count; i++) {
		const char *text = word(sentences[i].template, lang);

		if (i)
			put_char(out, ' ');
		put_template(out, text, strlen(text), sentences[i].args);
	}
}
