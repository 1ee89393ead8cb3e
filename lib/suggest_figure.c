/* SPDX-License-Identifier: MPL-2.0 */
/* Figures among the words: numbers, shares and ranges, with the unit or the things that they count. */
#include <string.h>

#include "suggest_grammar.h"

static bool is_number(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_FIGURE || lex == LEX_NUMBER || lex == LEX_ONE;
}

static struct num num_of(const struct token *token)
{
	if (token->lex == LEX_FIGURE)
		return token->num;
	return (struct num){ token->lex == LEX_ONE ? 1 : token->value, 0 };
}

bool figure_is_time(const struct figure *figure)
{
	return figure->unit.id >= UNIT_SECOND && figure->unit.id <= UNIT_YEAR;
}

static bool ends_with(const char *text, const char *end)
{
	size_t size = strlen(text), tail = strlen(end);

	return size > tail && strcmp(text + size - tail, end) == 0;
}

/* "besvares" is what is done, not what is counted. */
bool lex_is_noun(const struct token *token)
{
	if (token->lex == LEX_PERSON || token->lex == LEX_POINTS_WORD)
		return true;
	return token->lex == LEX_NONE && strlen(token->folded) > 1 &&
	       !(ends_with(token->folded, "es") && !ends_with(token->folded, "sites"));
}

static bool is_adjective(const struct token *token)
{
	static const char *const ends[] = { "ige",    "iske",  "ene",   "ede",  "ende", "ale", "bare",
					    "loese",  "fulde", "somme", "elle", "aere", "ive", "unge",
					    "aeldre", "al",    "ic",    "able", "ed" };

	for (size_t i = 0; i < COUNT(ends); i++)
		if (ends_with(token->folded, ends[i]) ||
		    (strcmp(token->folded, ends[i]) == 0 && token->lex == LEX_PERSON))
			return true;
	return false;
}

/* The rest of what is counted: "forebyggende hjemmebesøg". */
static size_t noun_end(const struct tokens *tokens, size_t at)
{
	size_t end = at + 1;

	while (end < tokens->count && end < at + 3 && is_adjective(&tokens->items[end - 1]) &&
	       lex_is_noun(&tokens->items[end]))
		end++;
	return end;
}

static void set_unit(struct arena *arena, const struct tokens *tokens, size_t first, size_t after,
		     struct figure *figure)
{
	struct text_span span = tokens_span(tokens, first, after);

	figure->unit_first = first;
	figure->after = after;
	figure->unclear |= !unit_readable(tokens->text + span.start, span.end - span.start);
	figure->unit = unit_parse(arena, tokens->text + span.start, span.end - span.start);
}

/* "minutters", "dages": a measure of what follows. */
static bool take_genitive(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	size_t size = token->end - token->start;
	struct unit unit;

	if (size < 3 || !ends_with(token->folded, "s"))
		return false;
	unit = unit_parse(arena, tokens->text + token->start, size - 1);
	if (unit.id < UNIT_SECOND || unit.id > UNIT_YEAR)
		return false;
	figure->unit = unit;
	figure->unit_first = at;
	figure->after = at + 1;
	figure->genitive = true;
	return true;
}

static bool take_percent(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	size_t after = at + 1;
	enum lex lex = lex_at(tokens, at);

	if (lex != LEX_PERCENT && lex != LEX_POINTS)
		return false;
	set_unit(arena, tokens, at, after, figure);
	figure->unit = unit_parse(arena, lex == LEX_PERCENT ? "%" : "procentpoint", lex == LEX_PERCENT ? 1 : 12);
	if (lex_at(tokens, after) == LEX_DASH && lex_at(tokens, after + 1) == LEX_POINTS_WORD)
		after++;
	if (lex == LEX_PERCENT && lex_at(tokens, after) == LEX_POINTS_WORD) {
		figure->unit = unit_parse(arena, "procentpoint", 12);
		figure->after = after + 1;
	}
	return true;
}

static int64_t power(int value)
{
	int64_t result = 1;

	while (value-- > 0)
		result *= 10;
	return result;
}

static bool enlarge(struct num *num, int zeros)
{
	while (zeros && num->scale) {
		num->scale--;
		zeros--;
	}
	if (num->n > INT64_MAX / 1000000000 / 10)
		return false;
	num->n *= power(zeros);
	return true;
}

/* Units of more than one word, and of known kinds: "mio. kr.", "t.kr.", "kr." */
static bool take_known(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	bool may_go_on = lex_at(tokens, at) == LEX_MAGNITUDE || tokens->items[at].end - tokens->items[at].start == 1;

	for (size_t words = may_go_on ? 2 : 1; words >= 1; words--) {
		struct text_span span;
		struct unit unit;

		if (at + words > tokens->count || lex_at(tokens, at + words - 1) == LEX_STOP_SIGN ||
		    lex_at(tokens, at) == LEX_PER)
			continue;
		span = tokens_span(tokens, at, at + words);
		unit = unit_parse(arena, tokens->text + span.start, span.end - span.start);
		if (unit.id == UNIT_OTHER || unit.id == UNIT_NONE ||
		    !unit_readable(tokens->text + span.start, span.end - span.start))
			continue;
		figure->unit = unit;
		figure->unit_first = at;
		figure->after = at + words;
		return true;
	}
	return false;
}

/* "5 procentpoint højere end i 2011": what is compared is not a figure. */
static enum lex compared(const struct tokens *tokens, size_t at)
{
	const struct token *next = &tokens->items[at + 1];

	if (at + 1 >= tokens->count || tokens->items[at].end - tokens->items[at].start < 8 ||
	    next->lex == LEX_NUMBER ||
	    (next->lex == LEX_FIGURE && (!next->plain || next->value < 1900 || next->value > 2199)))
		return LEX_NONE;
	return tokens->items[at].lex == LEX_ABOVE ? LEX_MORE : LEX_FEWER;
}

static void take_change(const struct tokens *tokens, struct figure *figure)
{
	enum lex lex = lex_at(tokens, figure->after);

	if (lex == LEX_ABOVE || lex == LEX_BELOW) {
		lex = compared(tokens, figure->after);
		figure->more = lex == LEX_MORE;
		figure->fewer = lex == LEX_FEWER;
		return;
	}
	if (lex == LEX_MORE || lex == LEX_FEWER || (lex == LEX_NEW && figure->unit.id == UNIT_NONE)) {
		if (lex_at(tokens, figure->after + 1) == LEX_THAN && figure->unit.id == UNIT_NONE)
			return;
		figure->more = lex == LEX_MORE;
		figure->fewer = lex == LEX_FEWER;
		figure->fresh = lex == LEX_NEW;
		figure->after++;
	}
}

static void take_things(struct arena *arena, const struct tokens *tokens, struct figure *figure)
{
	if (figure->after < tokens->count && lex_is_noun(&tokens->items[figure->after]) &&
	    !tokens->items[figure->after].compound)
		set_unit(arena, tokens, figure->after, noun_end(tokens, figure->after), figure);
}

static void take_unit(struct arena *arena, const struct tokens *tokens, struct figure *figure)
{
	size_t at = figure->after;

	if (at >= tokens->count || take_percent(arena, tokens, at, figure) || take_known(arena, tokens, at, figure) ||
	    take_genitive(arena, tokens, at, figure)) {
		take_change(tokens, figure);
		return;
	}
	if (lex_at(tokens, at) == LEX_MAGNITUDE && !figure->whole) {
		figure->unclear |= !enlarge(&figure->low, tokens->items[at].value);
		if (figure->range)
			figure->unclear |= !enlarge(&figure->high, tokens->items[at].value);
		figure->after++;
	}
	take_change(tokens, figure);
	take_things(arena, tokens, figure);
	if (figure->unit_first)
		take_change(tokens, figure); /* "to lærere mere" */
}

static void take_or(const struct tokens *tokens, struct figure *figure)
{
	enum lex lex = lex_at(tokens, figure->after);

	if (lex == LEX_PLUS && tokens->items[figure->after].glued) {
		figure->compound |=
			lex_at(tokens, figure->after + 1) == LEX_NONE || lex_at(tokens, figure->after + 1) == LEX_DASH;
		lex = LEX_OR_MORE; /* "65+"; but "65+ årige" are people */
	}
	if (lex == LEX_OR_MORE || lex == LEX_OR_LESS) {
		figure->or_more = lex == LEX_OR_MORE;
		figure->or_less = lex == LEX_OR_LESS;
		figure->after++;
	}
}

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
	figure->after = after;
}

/* "halvdelen", "hver fjerde", "en tredjedel", "1/3" */
static bool read_part(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];
	enum lex next = lex_at(tokens, at + 1);
	unsigned part = token->lex == LEX_ARTICLE ? 1 : token->value > 0 ? (unsigned)token->value : 1;

	if (token->lex == LEX_HALF) {
		set_share(arena, figure, 1, 2, at + 1);
	} else if (token->lex == LEX_EVERY && at + 1 < tokens->count && lex_is_noun(&tokens->items[at + 1])) {
		if (unit_parse(arena, tokens->items[at + 1].folded, strlen(tokens->items[at + 1].folded)).id !=
		    UNIT_OTHER)
			return false; /* "hver anden uge" */
		set_share(arena, figure, 1, (unsigned)token->value, at + 1);
	} else if (next == LEX_FRACTION && (is_number(tokens, at) || token->lex == LEX_ARTICLE) && part < 10) {
		set_share(arena, figure, part, (unsigned)tokens->items[at + 1].value, at + 2);
	} else if (next == LEX_QUARTER && is_number(tokens, at) && part < 4 && lex_at(tokens, at + 2) == LEX_OF &&
		   tokens->lang == KK_LANG_EN) {
		set_share(arena, figure, part, 4, at + 2);
	} else if (next == LEX_SLASH && is_number(tokens, at) && is_number(tokens, at + 2) &&
		   tokens->items[at + 1].glued && tokens->items[at + 2].glued) {
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

/* "mindst 4 ud af 5." is a mark, "9 ud af 10 borgere" are people. */
static bool ends_scale(enum lex next)
{
	return next == LEX_POINTS_WORD || next == LEX_STOP_SIGN || next == LEX_COMMA || next == LEX_ON ||
	       next == LEX_OPEN || next == LEX_CLOSE;
}

/* "9 ud af 10 borgere", "nine in ten"; but "4 ud af 5 point" is a place on a scale. */
static bool read_out_of(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	enum lex joint = lex_at(tokens, at + 1);
	int part, whole;

	if (!is_number(tokens, at) || !is_number(tokens, at + 2) ||
	    (joint != LEX_OUT_OF && joint != LEX_OF && joint != LEX_IN))
		return false;
	part = tokens->items[at].lex == LEX_ONE ? 1 : tokens->items[at].value;
	whole = tokens->items[at + 2].value;
	if (joint == LEX_OUT_OF && (part < 0 || ends_scale(lex_at(tokens, at + 3)))) {
		figure->low = num_of(&tokens->items[at]);
		figure->scale = true;
		figure->after = at + 3 + (lex_at(tokens, at + 3) == LEX_POINTS_WORD);
		return true;
	}
	if (part < 1 || whole < 2 || part > whole || whole > 1000 ||
	    (joint != LEX_OUT_OF && whole != 10 && whole != 100 && whole != 5))
		return false;
	if (joint == LEX_IN && tokens->lang == KK_LANG_DA)
		return false;
	set_share(arena, figure, (unsigned)part, (unsigned)whole, at + 3);
	return true;
}

/* "3-4.000" leaves the thousands of its first number to the second. */
static void lengthen(struct figure *figure, const struct token *low, const struct token *high)
{
	if (!high->grouped || low->grouped || low->num.scale || low->num.n >= 1000 || high->num.n % 1000 ||
	    low->num.n >= high->num.n / 1000)
		return;
	figure->low.n *= 1000;
	figure->short_range = true;
}

/* "fra gennemsnitligt 60 til 40" */
static enum lex before_fillers(const struct tokens *tokens, size_t at)
{
	for (size_t i = 0; at && i < 4; i++, at--) {
		enum lex lex = tokens->items[at - 1].lex;

		if (lex != LEX_FILLER && lex != LEX_ARTICLE && lex != LEX_NOW && lex != LEX_APPROX)
			return lex;
	}
	return LEX_NONE;
}

/* A second number behind a dash, "til" or "eller". */
static void read_range(const struct tokens *tokens, size_t at, struct figure *figure)
{
	enum lex joint = lex_at(tokens, at + 1);
	enum lex before = before_fillers(tokens, at);
	const struct token *low = &tokens->items[at], *high = &tokens->items[at + 2];

	if (!is_number(tokens, at + 2) || (joint != LEX_DASH && joint != LEX_TO) ||
	    (joint == LEX_TO && (before == LEX_FROM || before == LEX_COMPARED)))
		return;
	figure->high = num_of(high);
	figure->range = true;
	figure->high_at = at + 2;
	figure->after = at + 3;
	figure->compound |= high->compound;
	figure->ordinal |= high->ordinal;
	figure->unclear |= high->unclear;
	if (low->lex == LEX_FIGURE && high->lex == LEX_FIGURE)
		lengthen(figure, low, high);
}

bool figure_read(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	const struct token *token = &tokens->items[at];

	*figure = (struct figure){ .first = at, .after = at + 1, .unit = { .text = "", .folded = "" } };
	figure->in_words = token->lex != LEX_FIGURE;
	if (read_part(arena, tokens, at, figure)) {
		take_change(tokens, figure);
	} else if (read_out_of(arena, tokens, at, figure)) {
		;
	} else if (is_number(tokens, at) || (token->lex == LEX_SMALL && lex_at(tokens, at + 1) >= LEX_PERCENT &&
					     lex_at(tokens, at + 1) <= LEX_POINTS)) {
		figure->low = token->lex == LEX_SMALL ? (struct num){ token->value, 1 } : num_of(token);
		figure->compound = token->compound;
		figure->ordinal = token->ordinal;
		figure->unclear = token->unclear;
		read_range(tokens, at, figure);
		if (!figure->compound)
			take_unit(arena, tokens, figure);
	} else {
		return false;
	}
	take_or(tokens, figure);
	if (figure->unit.id == UNIT_PERCENT && lex_at(tokens, figure->after) == LEX_OF && !figure->more &&
	    !figure->fewer)
		figure->share = true;
	return true;
}
