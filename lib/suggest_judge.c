/* SPDX-License-Identifier: MPL-2.0 */
/* What a figure is to its sentence: target, part of what is measured, baseline, or nothing. In doubt, nothing. */
#include <string.h>

#include "suggest_grammar.h"

#define LEAD_MAX 8
#define LOOKS_MAX 16
#define WINDOW 40 /* tokens in which a word may say what is good */
#define FAR 10 /* tokens between "højst" and its figure, or "ikke" and what it negates */

/* The words directly in front of a figure. */
struct lead {
	enum lex prep, bound, far; /* far: "højst" earlier in the clause */
	size_t bound_at, at;    /* at: the first of these words */
	enum lex before;        /* the word in front of them */
	bool english, about, negated, label, person, be, adjacent, on;
};

static bool is_bound(enum lex lex)
{
	return lex == LEX_MIN || lex == LEX_MAX || lex == LEX_ABOVE || lex == LEX_BELOW;
}

static bool is_direction(enum lex lex)
{
	return lex == LEX_UP || lex == LEX_RISE || lex == LEX_DOWN || lex == LEX_DROP;
}

static bool is_up(enum lex lex)
{
	return lex == LEX_UP || lex == LEX_RISE;
}

static bool is_prep(enum lex lex)
{
	return (lex >= LEX_WITH && lex <= LEX_BEFORE) || lex == LEX_COMPARED || lex == LEX_NOW || lex == LEX_DOWN_TO ||
	       lex == LEX_UP_TO || lex == LEX_DURING || lex == LEX_PERIOD;
}

/* false: the walk ends here */
static bool take_word(struct lead *lead, enum lex lex, size_t at)
{
	if (is_bound(lex)) {
		if (lead->bound == LEX_NONE) {
			lead->bound = lex;
			lead->bound_at = at;
		}
		return true;
	}
	lead->about |= lex == LEX_APPROX;
	lead->negated |= lex == LEX_NOT;
	lead->be |= lex == LEX_BE;
	if (lex == LEX_ON && lead->prep == LEX_NONE) {
		lead->prep = LEX_ON;
		return true;
	}
	if (is_prep(lex)) {
		if (lead->prep == LEX_NONE)
			lead->prep = lex;
		return false;
	}
	return lex == LEX_APPROX || lex == LEX_NOT || lex == LEX_BE || lex == LEX_FILLER || lex == LEX_ARTICLE ||
	       lex == LEX_MUST || lex == LEX_MAY || lex == LEX_NOISE;
}

static struct lead read_lead(const struct tokens *tokens, const struct clause *clause, const struct figure *figure)
{
	struct lead lead = { .prep = LEX_NONE, .bound = LEX_NONE, .at = figure->first,
			     .english = tokens->lang == KK_LANG_EN };

	for (size_t i = 0; i < LEAD_MAX && lead.at > clause->limit; i++) {
		enum lex lex = tokens->items[lead.at - 1].lex;

		if (i == 0 && lex == LEX_LABEL)
			lead.label = true;
		if (i <= 1 && lex == LEX_PERSON)
			lead.person = true;
		if (!take_word(&lead, lex, lead.at - 1)) {
			lead.at -= is_prep(lex);
			break;
		}
		lead.at--;
	}
	lead.before = lead.at > clause->limit ? tokens->items[lead.at - 1].lex : LEX_STOP_SIGN;
	lead.person |= lead.before == LEX_PERSON;
	lead.adjacent = is_direction(lead.before);
	return lead;
}

static struct verdict unsure(enum say_id say)
{
	return (struct verdict){ .role = ROLE_UNSURE, .say = say };
}

static struct verdict plain(enum role role)
{
	return (struct verdict){ .role = role, .say = SAY_COUNT };
}

static struct verdict target(enum comparator comparator, bool stated, size_t first, size_t after)
{
	return (struct verdict){ .role = ROLE_TARGET, .comparator = comparator, .say = SAY_COUNT, .stated = stated,
				 .mark_first = first, .mark_after = after };
}

static bool is_share_unit(const struct figure *figure)
{
	return figure->unit.id == UNIT_PERCENT || figure->whole;
}

/* "børn under 6 år", "de 15-24-årige", "borgere på mindst 65 år": how old somebody is. */
static bool is_age(const struct figure *figure, const struct lead *lead)
{
	bool old = figure->unit.id == UNIT_YEAR || figure->unit.id == UNIT_MONTH;

	if (lead->person && (old || figure->unit.id == UNIT_NONE))
		return true;
	return figure->unit.id == UNIT_YEAR &&
	       (lead->bound == LEX_ABOVE || lead->bound == LEX_BELOW || lead->prep == LEX_BETWEEN || figure->range ||
		figure->or_more || figure->or_less || lead->prep == LEX_ON || lead->prep == LEX_FROM);
}

static bool is_span_of_time(const struct figure *figure, const struct lead *lead)
{
	if (lead->prep == LEX_OF && lead->english && lead->bound != LEX_NONE)
		return false; /* "a time of less than 5 minutes" */
	switch (lead->prep) {
	case LEX_WITHIN:
		return true;
	case LEX_BY:
	case LEX_BEFORE:
	case LEX_AFTER:
	case LEX_IN:
	case LEX_DURING:
	case LEX_PER:
	case LEX_PERIOD:
	case LEX_OF: return figure_is_time(figure);
	default:
		return false;
	}
}

/* What is no target whatever the rest says; ROLE_TARGET: it may be one. */
static enum role trap(const struct clause *clause, const struct figure *figure, const struct lead *lead)
{
	if (figure->compound || figure->ordinal || (lead->label && !is_share_unit(figure) && !figure_is_time(figure)))
		return ROLE_IGNORED;
	if (clause->scale && (lead->prep == LEX_FROM || lead->prep == LEX_TO || lead->prep == LEX_BETWEEN ||
			      figure->range || lead->prep == LEX_ON))
		return ROLE_IGNORED;
	if (is_span_of_time(figure, lead))
		return ROLE_PART;
	if (lead->prep == LEX_PER || lead->prep == LEX_AFTER || is_age(figure, lead))
		return ROLE_IGNORED;
	if (figure->genitive && (lead->prep != LEX_NONE || lead->bound == LEX_NONE))
		return ROLE_PART;
	if (lead->prep == LEX_COMPARED || lead->prep == LEX_NOW || clause->open_base)
		return ROLE_BASELINE;
	if (clause->open && lead->bound == LEX_NONE)
		return ROLE_IGNORED;
	if (clause->condition || (clause->relative && !figure->share))
		return ROLE_PART;
	return ROLE_TARGET;
}

static bool negates(const struct clause *clause, const struct lead *lead, size_t at)
{
	return lead->negated || (clause->negated && clause->negation < at && at - clause->negation <= FAR);
}

/* What a bound says here: "ikke under" is at least. */
static enum comparator bound_of(const struct clause *clause, const struct lead *lead, enum lex bound, size_t at,
				bool *strict)
{
	bool negated = negates(clause, lead, at);

	*strict = false;
	switch (bound) {
	case LEX_MIN:
		return lead->negated ? CMP_NONE : CMP_AT_LEAST;
	case LEX_MAX:
		return lead->negated ? CMP_NONE : CMP_AT_MOST;
	case LEX_ABOVE:
		*strict = !negated;
		return negated ? CMP_AT_MOST : CMP_AT_LEAST;
	case LEX_BELOW:
		*strict = !negated;
		return negated ? CMP_AT_LEAST : CMP_AT_MOST;
	default:
		return CMP_NONE;
	}
}

static struct verdict judge_bound(const struct clause *clause, const struct figure *figure, const struct lead *lead,
				  enum lex bound, size_t at)
{
	bool strict;
	enum comparator comparator = bound_of(clause, lead, bound, at, &strict);
	struct verdict verdict = target(comparator, true, at, at + 1);

	if (comparator == CMP_NONE)
		return unsure(SAY_NEGATED);
	if (figure->range)
		return unsure(SAY_CONFLICT);
	if (figure->or_more || figure->or_less) {
		if ((comparator == CMP_AT_LEAST) != figure->or_more)
			return unsure(SAY_CONFLICT);
		strict = false;
	}
	if (strict)
		verdict.say = SAY_STRICT;
	return verdict;
}

/* "20 % flere", "stige med 5 %": by how much. */
static struct verdict judge_change(const struct clause *clause, const struct figure *figure, const struct lead *lead,
				   bool up, size_t first, size_t after)
{
	enum lex bound = lead->bound != LEX_NONE ? lead->bound : lead->far;

	if (lead->negated || (clause->negated && clause->negation < figure->first))
		return unsure(bound == LEX_NONE ? SAY_NEGATED : SAY_LIMITED);
	if (bound == LEX_MAX || bound == LEX_BELOW || clause->may || figure->or_less)
		return unsure(SAY_LIMITED);
	if (figure->range)
		return unsure(SAY_CHANGE_RANGE);
	return target(up ? CMP_INCREASE : CMP_DECREASE, true, first, after);
}

/* "stige til 90 %", "ned på 5 %" */
static struct verdict judge_level(const struct clause *clause, const struct figure *figure, const struct lead *lead,
				  bool up, size_t at)
{
	bool strict;
	enum comparator given;

	if (lead->bound != LEX_NONE) {
		given = bound_of(clause, lead, lead->bound, lead->bound_at, &strict);
		if (given != (up ? CMP_AT_LEAST : CMP_AT_MOST) && !clause->may)
			return unsure(SAY_CONFLICT);
		return judge_bound(clause, figure, lead, lead->bound, lead->bound_at);
	}
	if (lead->far != LEX_NONE && ((lead->far == LEX_MIN) == up || clause->may))
		return judge_bound(clause, figure, lead, lead->far, clause->bound);
	if (clause->may || (clause->negated && clause->negation < at) || lead->negated || lead->far != LEX_NONE)
		return unsure(SAY_NEGATED);
	if (figure->range)
		return target(CMP_BETWEEN, true, figure->first, figure->first);
	return target(up ? CMP_AT_LEAST : CMP_AT_MOST, true, at, at + 1);
}

/* Behind "stige", "fald" and their like. ROLE_IGNORED: they say nothing of this figure. */
static struct verdict judge_direction(const struct tokens *tokens, const struct clause *clause,
				      const struct figure *figure, const struct lead *lead)
{
	enum lex lex = tokens->items[clause->direction].lex;
	bool up = is_up(lex), noun = lex == LEX_RISE || lex == LEX_DROP;

	if (lead->prep == LEX_FROM)
		return plain(ROLE_BASELINE);
	if (up && lead->bound == LEX_MAX && lead->bound_at == clause->direction + 1 && lead->prep == LEX_NONE)
		return target(CMP_AT_LEAST, true, lead->bound_at, lead->bound_at + 1); /* "stige op til" */
	if (lead->prep == LEX_TO)
		return judge_level(clause, figure, lead, up, clause->direction);
	if (lead->prep == LEX_WITH || (lead->adjacent && lead->bound != LEX_ABOVE && lead->bound != LEX_BELOW) ||
	    (noun && (lead->prep == LEX_ON || lead->prep == LEX_OF)) ||
	    (lead->prep == LEX_ON && !lead->be && figure->unit.id == UNIT_POINTS))
		return judge_change(clause, figure, lead, up, clause->direction, clause->direction + 1);
	return plain(ROLE_IGNORED);
}

static bool is_noun_of_direction(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_RISE || lex == LEX_DROP ||
	       (tokens->lang == KK_LANG_EN && (lex == LEX_UP || lex == LEX_DOWN));
}

/* Nobody writes a goal that asks more often; time stays linear. */
static int look(const struct tokens *tokens, struct clause *clause, size_t from, size_t to)
{
	return clause->looked++ < LOOKS_MAX ? tokens_direction(tokens, from, to) : 0;
}

/* No word says which way: only what can hardly be meant otherwise is read. */
static struct verdict judge_bare(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
				 const struct lead *lead)
{
	struct verdict verdict = target(CMP_AT_LEAST, false, figure->first, figure->first);
	bool counts = figure->unit.id == UNIT_OTHER,
	     placed = lead->prep == LEX_NONE || lead->prep == LEX_IN || lead->prep == LEX_FOR;
	int direction;

	verdict.say = SAY_BARE;
	if (lead->negated)
		return unsure(SAY_NEGATED);
	if (figure->range) {
		if (lead->prep == LEX_BETWEEN)
			return target(CMP_BETWEEN, true, lead->at, lead->at + 1);
		if (is_share_unit(figure) || (counts && (clause->deed || lead->be)) ||
		    (figure->unit.id == UNIT_OTHER && lead->prep == LEX_ON && lead->be))
			return target(CMP_BETWEEN, false, figure->first, figure->first);
		return plain(ROLE_IGNORED);
	}
	if (figure->share && placed) {
		direction = look(tokens, clause, figure->after, figure->after + WINDOW);
		return clause->may || (direction < 0 && figure->low.n != 100) ? unsure(SAY_NO_DIRECTION) : verdict;
	}
	if (is_share_unit(figure) && figure->low.n == 100 && !figure->low.scale && placed)
		return verdict;
	if ((lead->be && (lead->prep == LEX_NONE || lead->prep == LEX_ON)) && !counts) {
		direction = look(tokens, clause,
				 figure->first > clause->start + WINDOW ? figure->first - WINDOW : clause->start,
				 figure->first);
		if (direction > 0 && figure_is_time(figure))
			direction = 0; /* a time is good when it is short */
		if (direction < 0) {
			verdict.comparator = CMP_AT_MOST;
			verdict.say = SAY_BARE_LOW;
		}
		return direction ? verdict : unsure(SAY_NO_DIRECTION);
	}
	if (counts && clause->deed && lead->prep == LEX_NONE && !figure->unclear && figure->first > clause->start)
		return verdict;
	return is_share_unit(figure) || lead->be ? unsure(SAY_NO_DIRECTION) : plain(ROLE_IGNORED);
}

/* "halvdelen af niveauet i 2010" is no share of a population. */
static bool is_of_level(const struct tokens *tokens, size_t at)
{
	for (size_t i = at; i < tokens->count && i < at + 4; i++)
		if (strncmp(tokens->items[i].folded, "niveau", 6) == 0 || tokens->items[i].lex == LEX_NOW ||
		    (tokens->items[i].compound && strstr(tokens->items[i].folded, "niveau")))
			return true;
	return false;
}

/* A comparator by the words around it; the rows are in order of how surely they speak. */
static struct verdict judge_target(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
				   const struct lead *lead)
{
	struct verdict verdict;
	bool near = lead->far != LEX_NONE;

	if (figure->unclear)
		return unsure(SAY_NUMBER);
	if (figure->share && is_of_level(tokens, figure->after))
		return unsure(SAY_CONFLICT);
	if (lead->about)
		return unsure(SAY_ABOUT);
	if (clause->none_of)
		return unsure(SAY_NONE_OF);
	if (figure->more || figure->fewer || figure->fresh) {
		verdict = judge_change(clause, figure, lead, !figure->fewer, figure->first, figure->after);
		if (figure->fresh && verdict.role == ROLE_TARGET)
			verdict.say = SAY_NEW_ONES;
		return figure->fresh && lead->bound == LEX_NONE && !clause->deed && !lead->be && !near &&
				       lead->at > clause->start
			       ? plain(ROLE_IGNORED)
			       : verdict;
	}
	if (is_noun_of_direction(tokens, figure->after) && is_share_unit(figure))
		return judge_change(clause, figure, lead, is_up(lex_at(tokens, figure->after)), figure->after,
				    figure->after + 1);
	if (lead->prep == LEX_DOWN_TO || lead->prep == LEX_UP_TO)
		return judge_level(clause, figure, lead, lead->prep == LEX_UP_TO, lead->at);
	if (clause->has_direction) {
		verdict = judge_direction(tokens, clause, figure, lead);
		if (verdict.role != ROLE_IGNORED)
			return verdict;
	}
	if (lead->prep == LEX_FROM)
		return plain(ROLE_IGNORED);
	if (lead->bound != LEX_NONE &&
	    (lead->prep == LEX_WITH || (lead->prep == LEX_OF && !figure->share && !lead->english)))
		return plain(ROLE_PART);
	if (lead->bound != LEX_NONE)
		return judge_bound(clause, figure, lead, lead->bound, lead->bound_at);
	if (figure->or_more || figure->or_less)
		return negates(clause, lead, figure->first) ? unsure(SAY_NEGATED)
							    : target(figure->or_more ? CMP_AT_LEAST : CMP_AT_MOST,
								     true, figure->after - 1, figure->after);
	if (lead->prep == LEX_WITH)
		return plain(ROLE_PART);
	if (near)
		return judge_bound(clause, figure, lead, tokens->items[clause->bound].lex, clause->bound);
	return judge_bare(tokens, clause, figure, lead);
}

struct verdict figure_judge(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	struct lead lead = read_lead(tokens, clause, figure);
	enum role role = trap(clause, figure, &lead);
	struct verdict verdict;

	if (lead.bound == LEX_NONE && clause->has_bound && figure->first - clause->bound <= FAR)
		lead.far = tokens->items[clause->bound].lex;
	verdict = role == ROLE_TARGET ? judge_target(tokens, clause, figure, &lead) : plain(role);

	verdict.prep = lead.prep;
	return verdict;
}
