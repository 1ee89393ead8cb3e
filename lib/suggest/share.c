/* SPDX-License-Identifier: MPL-2.0 */
/* Shares: "ni ud af ti", "halvdelen", "en tredjedel", "1/3", "hver fjerde". */
#include <string.h>

#include "suggest/figure.h"

/* Per cent to two decimals, so that the share itself meets what is written. */
static void set_share(struct arena *arena, struct figure *figure, unsigned part, unsigned whole, size_t after)
{
	int64_t scaled = (int64_t)part * 10000;

	figure->part = part;
	figure->whole = whole;
	figure->low = (struct num){ scaled / whole, 2 };
	while (figure->low.scale && figure->low.n % 10 == 0) {
		figure->low.n /= 10;
		figure->low.scale--;
	}
	figure->unit = unit_parse(arena, "%", 1);
	figure->share = true;
	figure->value_after = figure->after = after;
}

/* "three quarters of schools", "by a quarter"; not "the quarter", nor "a quarter of 2014" */
static bool is_quarter_part(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];
	bool article = token->lex == LEX_ARTICLE && strcmp(token->folded, "a") == 0;

	if (lex_at(tokens, at + 1) != LEX_QUARTER || (!article && !lex_is_number(tokens, at)) || token->ordinal)
		return false;
	if (lex_at(tokens, at + 2) == LEX_OF)
		return lex_at(tokens, at + 3) != LEX_FIGURE;
	return article && at && lex_at(tokens, at - 1) == LEX_WITH;
}

/* "the first half of 2012" */
static bool is_half_of_year(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at + 1) == LEX_OF && lex_at(tokens, at + 2) == LEX_FIGURE &&
	       tokens->items[at + 2].value >= 1900;
}

static bool is_of_time(const struct tokens *tokens, size_t at)
{
	enum unit_id id;

	if (at >= tokens->count)
		return false;
	id = unit_parse(tokens->arena, tokens->text + tokens->items[at].start,
			tokens->items[at].end - tokens->items[at].start)
		     .id;
	return id >= UNIT_SECOND && id <= UNIT_YEAR;
}

/* "half a day", "half a percentage point": no share of anything */
bool figure_read_half(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	enum lex next = lex_at(tokens, at + 2);

	if (tokens->lang != KK_LANG_EN || lex_at(tokens, at) != LEX_HALF || lex_at(tokens, at + 1) != LEX_ARTICLE ||
	    (next != LEX_PERCENT && next != LEX_POINTS && !is_of_time(tokens, at + 2)))
		return false;
	figure->low = (struct num){ 5, 1 };
	figure->value_after = figure->after = at + 2;
	figure_take_unit(arena, tokens, figure);
	return true;
}

/* "en kvart time" is no share, as "en kvart af eleverne" is */
static bool is_kvart(const struct tokens *tokens, size_t at)
{
	return same_bytes(tokens->items[at].folded, "kvart") && lex_at(tokens, at + 1) != LEX_OF;
}

bool lex_is_small(const struct tokens *tokens, size_t at)
{
	enum lex lex = tokens->items[at].lex, next = lex_at(tokens, at + 1);

	if (lex == LEX_FRACTION)
		return is_kvart(tokens, at) && is_of_time(tokens, at + 1);
	return lex == LEX_SMALL && ((next >= LEX_PERCENT && next <= LEX_POINTS) || is_of_time(tokens, at + 1));
}

/* "halvdelen", "hver fjerde", "en tredjedel", "1/3" */
bool figure_read_part(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	enum lex next = lex_at(tokens, at + 1);
	unsigned part = token->lex == LEX_ARTICLE ? 1 : token->value > 0 ? (unsigned)token->value : 1;

	if (token->lex == LEX_HALF) {
		if (is_half_of_year(tokens, at))
			return false;
		set_share(arena, figure, 1, 2, at + 1);
	} else if (token->lex == LEX_EVERY && at + 1 < tokens->count &&
		   (lex_is_noun(tokens, at + 1) || next == LEX_STOP || next == LEX_LABEL || next == LEX_DEED ||
		    tokens->items[at + 1].compound)) { /* "hver tiende 16-årige" */
		if (unit_parse(arena, tokens->items[at + 1].folded, strlen(tokens->items[at + 1].folded)).id !=
			    UNIT_OTHER ||
		    ahead_is_idle(tokens, at + 1))
			return false; /* "hver anden uge", "every second counts" */
		set_share(arena, figure, 1, (unsigned)token->value, at + 1);
	} else if (next == LEX_FRACTION && lex_at(tokens, at + 2) != LEX_QUARTER && !is_kvart(tokens, at + 1) &&
		   (lex_is_number(tokens, at) || token->lex == LEX_ARTICLE) && part < 10) {
		set_share(arena, figure, part, (unsigned)tokens->items[at + 1].value, at + 2);
	} else if (tokens->lang == KK_LANG_EN && part < 4 && is_quarter_part(tokens, at)) {
		set_share(arena, figure, part, 4, at + 2);
	} else if (next == LEX_SLASH && lex_is_number(tokens, at) && lex_is_number(tokens, at + 2) &&
		   tokens->items[at + 1].glued && tokens->items[at + 2].glued && !tokens->items[at + 2].compound) {
		int low = token->value, high = tokens->items[at + 2].value;

		if (low < 1 || high < 2 || high > 10 || low >= high ||
		    (at && lex_at(tokens, at - 1) >= LEX_BY && lex_at(tokens, at - 1) <= LEX_DURING))
			return false;
		set_share(arena, figure, (unsigned)low, (unsigned)high, at + 3);
	} else {
		return false;
	}
	return true;
}

#define WINDOW 40 /* tokens in front that may say what is given marks */

static bool begins_with_any(const char *word, const char *const *stems, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(word, stems[i], strlen(stems[i])) == 0)
			return true;
	return false;
}

/* What the sentence speaks of in front: LEX_SCALE, that marks are given; LEX_COUNTS, that some of all are counted. */
static enum lex what_is_told(const struct tokens *tokens, size_t at)
{
	static const char *const marks[] = { "tilfreds",   "karakter", "score",  "bedoem", "vurder",
					     "evaluering", "satisf",   "rating", "rated",  "grade" };
	static const char *const shares[] = { "andel", "share", "proportion" };
	enum lex told = LEX_NONE;

	for (size_t i = at; i-- > 0 && at - i <= WINDOW && tokens->items[i].lex != LEX_STOP_SIGN;) {
		const struct token *token = &tokens->items[i];

		if (begins_with_any(token->folded, shares, COUNT(shares)))
			return LEX_COUNTS; /* "andelen af tilfredse" */
		if (begins_with_any(token->folded, marks, COUNT(marks)))
			told = LEX_SCALE;
		else if (token->lex == LEX_PERSON && told == LEX_NONE)
			told = LEX_COUNTS;
	}
	return told;
}

static bool ends_scale(enum lex next)
{
	return next == LEX_POINTS_WORD || next == LEX_STOP_SIGN || next == LEX_COMMA || next == LEX_ON ||
	       next == LEX_OPEN || next == LEX_CLOSE;
}

/* "tilfredsheden er mindst 4 ud af 5." is a mark, "9 ud af 10 borgere" are people, and so are both ends of "stige fra 3
 * ud af 10 til 5 ud af 10" where no word speaks of marks. */
static bool is_mark(const struct tokens *tokens, size_t at)
{
	enum lex next = lex_at(tokens, at + 3), told;
	bool is_end = at > 3 && lex_at(tokens, at - 1) == LEX_TO && lex_at(tokens, at - 3) == LEX_OUT_OF;

	if (next != LEX_TO && !ends_scale(next))
		return false;
	told = what_is_told(tokens, at);
	return told == LEX_SCALE || (told == LEX_NONE && next != LEX_TO && !is_end);
}

#define FEW 10 /* things, of which people say "3 af 4" */

/* "3 af 4 daginstitutioner", "three in four parents"; "2 af 45 minutter" is how long they are */
static bool is_few_of(const struct tokens *tokens, size_t at)
{
	size_t noun = at + 3 + (lex_at(tokens, at + 3) == LEX_NEW); /* "1 af 4 nye boliger" */
	const struct token *things = noun < tokens->count ? &tokens->items[noun] : NULL;
	int whole = tokens->items[at + 2].value;

	return things && lex_is_noun(tokens, noun) && whole <= FEW &&
	       unit_parse(tokens->arena, tokens->text + things->start, things->end - things->start).id == UNIT_OTHER;
}

/* "9 ud af 10 borgere", "nine in ten"; but "4 ud af 5 point" is a place on a scale. */
bool figure_read_out_of(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	enum lex joint = lex_at(tokens, at + 1);
	int part, whole;

	if ((!lex_is_number(tokens, at) && !(token->lex == LEX_ARTICLE && joint == LEX_OUT_OF)) ||
	    !lex_is_number(tokens, at + 2) || (joint != LEX_OUT_OF && joint != LEX_OF && joint != LEX_IN))
		return false;
	part = token->lex == LEX_ONE || token->lex == LEX_ARTICLE ? 1 : token->value;
	whole = tokens->items[at + 2].value;
	if (joint == LEX_OUT_OF && (part < 0 || is_mark(tokens, at))) {
		figure->low = figure_num_of(&tokens->items[at]);
		figure->scale = true;
		figure->after = at + 3 + (lex_at(tokens, at + 3) == LEX_POINTS_WORD);
		return true;
	}
	if (part < 1 || whole < 2 || part > whole || whole > 1000 ||
	    (joint != LEX_OUT_OF && whole != 10 && whole != 100 && whole != 5 && !is_few_of(tokens, at) &&
	     (part != 1 || whole > 50 || (at + 3 < tokens->count && !lex_is_noun(tokens, at + 3)))))
		return false;
	if (joint == LEX_IN && tokens->lang == KK_LANG_DA)
		return false;
	set_share(arena, figure, (unsigned)part, (unsigned)whole, at + 3);
	return true;
}
