/* SPDX-License-Identifier: MPL-2.0 */
/* What a figure is to its sentence: target, part of what is measured, baseline, or nothing. In doubt, nothing. */
#include <string.h>

#include "suggest/judge.h"

#define PLACE_STEM 5 /* letters of "skoler" that "skolerne" has too */
#define FAR 10 /* tokens between "højst" and its figure, or "ikke" and what it negates */

/* "ikke over", and "overstiger ikke" */
static bool negates(const struct clause *clause, const struct lead *lead, size_t at)
{
	return lead->negated || (clause->negated && (clause->negation == at + 1 ||
						     (clause->negation < at && at - clause->negation <= FAR)));
}

/* A negation that may belong to the bound, or not. */
static bool may_negate(const struct clause *clause, const struct lead *lead, size_t at)
{
	return clause->negated && !negates(clause, lead, at);
}

/* What a bound says here: "ikke under" is at least. */
static enum comparator bound_of(const struct clause *clause, const struct lead *lead, enum lex bound, size_t at,
				bool *strict)
{
	bool negated = negates(clause, lead, at);

	*strict = false;
	if (bound == LEX_MIN || bound == LEX_MAX)
		return lead->negated || clause->refused ? CMP_NONE : bound == LEX_MIN ? CMP_AT_LEAST : CMP_AT_MOST;
	if (may_negate(clause, lead, at))
		return CMP_NONE;
	*strict = !negated;
	return (bound == LEX_ABOVE) != negated ? CMP_AT_LEAST : CMP_AT_MOST;
}

static struct verdict judge_bound(const struct clause *clause, const struct figure *figure, const struct lead *lead,
				  enum lex bound, size_t at)
{
	bool strict;
	enum comparator comparator = bound_of(clause, lead, bound, at, &strict);
	struct verdict verdict = verdict_target(comparator, true, at, at + 1);

	if (comparator == CMP_NONE)
		return verdict_unsure(SAY_NEGATED);
	if (lead->open_bound && !clause->may && !figure_is_time(figure))
		return verdict_unsure(SAY_NO_DIRECTION); /* "op til 40 % kommer igen" */
	if (figure->range)
		return verdict_unsure(SAY_CONFLICT);
	if (figure->or_more || figure->or_less) {
		if ((comparator == CMP_AT_LEAST) != figure->or_more)
			return verdict_unsure(SAY_CONFLICT);
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

	if (lead->negated || clause->negated)
		return verdict_unsure(bound == LEX_NONE ? SAY_NEGATED : SAY_LIMITED);
	if (bound == LEX_MAX || bound == LEX_BELOW || clause->may || figure->or_less)
		return verdict_unsure(SAY_LIMITED);
	if (figure->range)
		return verdict_unsure(SAY_CHANGE_RANGE);
	return verdict_target(up ? CMP_INCREASE : CMP_DECREASE, true, first, after);
}

/* "op over", "ned under": past the figure, and not only to it */
static bool passes_level(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];
	const char *last = token->end >= 5 ? tokens->text + token->end - 4 : "";

	return strncmp(last, "over", 4) == 0 || strncmp(last, "nder", 4) == 0;
}

/* "stige til 90 %", "ned på 5 %" */
static struct verdict judge_level(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
				  const struct lead *lead, bool up, size_t at)
{
	bool strict;
	enum comparator given;

	if (lead->bound != LEX_NONE) {
		given = bound_of(clause, lead, lead->bound, lead->bound_at, &strict);
		if (given != (up ? CMP_AT_LEAST : CMP_AT_MOST) && !clause->may &&
		    !negates(clause, lead, lead->bound_at))
			return verdict_unsure(SAY_CONFLICT);
		return judge_bound(clause, figure, lead, lead->bound, lead->bound_at);
	}
	if ((lead->prep == LEX_UP_TO || lead->prep == LEX_DOWN_TO) && negates(clause, lead, at) &&
	    passes_level(tokens, at))
		return verdict_target(up ? CMP_AT_MOST : CMP_AT_LEAST, true, at, at + 1);
	if (lead->far == LEX_MAX && !up) /* "må højst falde til 80 %" */
		return clause->may ? verdict_target(CMP_AT_LEAST, true, clause->bound, clause->bound + 1)
				   : verdict_unsure(SAY_LIMITED);
	if (lead->far != LEX_NONE && ((lead->far == LEX_MIN) == up || clause->may))
		return judge_bound(clause, figure, lead, lead->far, clause->bound);
	if (clause->may || clause->negated || lead->negated || lead->far != LEX_NONE)
		return verdict_unsure(SAY_NEGATED);
	if (figure->range)
		return verdict_target(CMP_BETWEEN, true, figure->first, figure->first);
	return verdict_target(up ? CMP_AT_LEAST : CMP_AT_MOST, true, at, at + 1);
}

/* "falde 3 %", "falde mere end 3 %"; "falde under 3 %" comes to a level */
static bool is_of_change(const struct tokens *tokens, const struct lead *lead)
{
	static const char *const words[] = { "mere", "mindre", "flere", "faerre", "more", "less", "fewer" };

	if (lead->bound != LEX_ABOVE && lead->bound != LEX_BELOW)
		return true;
	for (size_t i = 0; i < COUNT(words); i++)
		if (same_bytes(tokens->items[lead->bound_at].folded, words[i]))
			return true;
	return false;
}

/* "reducere mest muligt og mindst 10 %", and no more; "reduceres, og mindst 90 % er tilfredse" is another matter */
static bool is_added(const struct tokens *tokens, const struct figure *figure, const struct lead *lead)
{
	enum lex next = lex_at(tokens, figure->after);

	return lead->at > 1 && lex_at(tokens, lead->at - 1) == LEX_AND && lex_at(tokens, lead->at - 2) != LEX_COMMA &&
	       !figure->share && !lead->be &&
	       (next == LEX_STOP_SIGN || next == LEX_COMPARED || (next >= LEX_BY && next <= LEX_END));
}

/* "bringes ned", "gå op": on what stands behind "på" it comes to rest */
static bool turns(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];
	const char *last = tokens->text + token->end;

	return tokens->lang == KK_LANG_DA && token->end - token->start > strlen(token->folded) + 2 &&
	       (strncmp(last - 3, "ned", 3) == 0 || strncmp(last - 3, " op", 3) == 0);
}

/* "Antallet af skoler skal ned på 3 skoler" */
static bool is_counted_before(const struct tokens *tokens, const struct clause *clause, const struct figure *figure)
{
	for (size_t i = clause->start; i < figure->first; i++)
		if (!figure->whole && strncmp(tokens->items[i].folded, figure->unit.folded, PLACE_STEM) == 0)
			return true;
	return false;
}

/* "3 skoler", "5 ud af 8 skoler" */
static bool names_places(const struct tokens *tokens, const struct figure *figure)
{
	static const char *const places[] = {
		"skole",      "skoler", "omraade",      "omraader",   "institution",    "institutioner", "afdeling",
		"afdelinger", "hjem",   "hus",          "huse",       "bibliotek",      "biblioteker",   "center",
		"centre",     "enhed",  "enheder",      "boernehave", "boernehaver",    "arbejdsplads",  "ejendomme",
		"bygninger",  "steder", "straekninger", "byer",       "arbejdspladser",
	};

	if (figure->whole && figure->after < tokens->count)
		return text_ends_in(tokens->items[figure->after].folded, places, COUNT(places));
	return figure->unit.id == UNIT_OTHER && text_ends_in(figure->unit.folded, places, COUNT(places));
}

/* "bringes ned på 3 skoler": where it is, and not what it comes to */
static bool is_of_places(const struct tokens *tokens, const struct clause *clause, const struct figure *figure)
{
	return names_places(tokens, figure) && !is_counted_before(tokens, clause, figure);
}

/* "falde på 3 skoler", "brought down in 3 schools": likewise */
static bool is_at_places(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			 const struct lead *lead)
{
	return (lead->prep == LEX_ON && is_of_places(tokens, clause, figure)) ||
	       (lead->prep == LEX_IN && figure->unit.id == UNIT_OTHER);
}

/* "ned på", and not "ned til" or "ned under": the last letter of the phrase tells them apart */
static bool is_on(const struct tokens *tokens, size_t at)
{
	char last = tokens->text[tokens->items[at].end - 1];

	return tokens->lang == KK_LANG_DA && last != 'l' && last != 'r';
}

/* Behind "stige", "fald" and their like. ROLE_IGNORED: they say nothing of this figure. */
static struct verdict judge_direction(const struct tokens *tokens, const struct clause *clause,
				      const struct figure *figure, const struct lead *lead)
{
	enum lex lex = tokens->items[clause->direction].lex;
	bool up = lead_is_up(tokens, clause->direction), noun = lex == LEX_RISE || lex == LEX_DROP;

	if (lead->prep == LEX_FROM)
		return verdict_plain(ROLE_BASELINE);
	if (up && lead->open_bound && lead->bound_at == clause->direction + 1)
		return verdict_target(CMP_AT_LEAST, true, lead->bound_at, lead->bound_at + 1); /* "stige op til" */
	if (is_at_places(tokens, clause, figure, lead))
		return verdict_plain(ROLE_PART);
	if (lead->prep == LEX_TO || (lead->prep == LEX_ON && turns(tokens, clause->direction)))
		return judge_level(tokens, clause, figure, lead, up, clause->direction);
	if (!up && lead->bound == LEX_MIN && figure_is_share(figure) && is_added(tokens, figure, lead))
		return judge_change(clause, figure, lead, up, clause->direction, clause->direction + 1);
	if (lead->prep == LEX_WITH || (lead->adjacent && is_of_change(tokens, lead)) ||
	    (noun && (lead->prep == LEX_ON || lead->prep == LEX_OF)) ||
	    (lead->prep == LEX_ON && !lead->be && figure->unit.id == UNIT_POINTS))
		return judge_change(clause, figure, lead, up, clause->direction, clause->direction + 1);
	return verdict_plain(ROLE_IGNORED);
}

static bool is_noun_of_direction(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_RISE || lex == LEX_DROP || (tokens->lang == KK_LANG_EN && (lex == LEX_UP || lex == LEX_DOWN));
}

/* "2010-forbruget" */
static bool is_of_year(const struct token *token)
{
	return token->compound && token->plain && token->value >= 1900 && token->value <= 2199;
}

/* "halvdelen af niveauet i 2010", "90 % af 2010-forbruget" is no share of a population. */
static bool is_of_level(const struct tokens *tokens, size_t at)
{
	for (size_t i = at; i < tokens->count && i < at + 4; i++)
		if (strncmp(tokens->items[i].folded, "niveau", 6) == 0 || tokens->items[i].lex == LEX_NOW ||
		    (lex_at(tokens, i - 1) == LEX_OF && is_of_year(&tokens->items[i])) ||
		    (tokens->items[i].compound && strstr(tokens->items[i].folded, "niveau")))
			return true;
	return false;
}

/* "opnås af mindst 15 %", "is passed by at least 90 %" */
static bool is_done_by(const struct tokens *tokens, const struct lead *lead)
{
	const struct token *verb = lead->at ? &tokens->items[lead->at - 1] : NULL;

	if (verb && lead->english)
		return (verb->lex == LEX_NONE || verb->lex == LEX_DEED) && text_ends(verb->folded, "ed");
	return verb && lex_is_passive(verb);
}

/* "kontakt med", "tilsyn med", "aftale med": what follows is whom it is with, and tells nothing apart */
static bool is_relation(const struct token *token)
{
	static const char *const ends[] = { "kontakt",     "tilsyn",        "aftale",   "aftaler", "samarbejde",
					    "samtale",     "samtaler",      "dialog",   "moede",   "moeder",
					    "partnerskab", "partnerskaber", "interview" };

	return text_ends_in(token->folded, ends, COUNT(ends));
}

/* "Der laves aftale med mindst 100 landbrug": so many are asked for, as a verb stands in front. */
static bool is_met_with(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			const struct lead *lead)
{
	if (tokens->lang != KK_LANG_DA || lead->prep != LEX_WITH || !lead->at || clause->relative ||
	    (figure->unit.id != UNIT_OTHER && !figure->share) || !is_relation(&tokens->items[lead->at - 1]))
		return false;
	for (size_t i = lead->at - 1; i > clause->start && lead->at - i < FAR; i--)
		if (lex_is_verb(tokens, i - 1) && lex_at(tokens, i - 1) != LEX_COMMA)
			return true;
	return false;
}

/* "80 % eller derover", "90+ %" */
static struct verdict judge_or(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			       const struct lead *lead)
{
	size_t mark = lex_at(tokens, figure->first + 1) == LEX_PLUS ? figure->first + 1 : figure->after - 1;

	if (negates(clause, lead, figure->first))
		return verdict_unsure(SAY_NEGATED);
	return verdict_target(figure->or_more ? CMP_AT_LEAST : CMP_AT_MOST, true, mark, mark + 1);
}

/* Why nobody can tell, whatever the words around it say; SAY_COUNT: somebody may */
static enum say_id doubt_of(const struct tokens *tokens, const struct clause *clause, const struct figure *figure,
			    const struct lead *lead)
{
	if (figure->unclear)
		return SAY_NUMBER;
	if (clause->doubted)
		return SAY_NEGATED;
	if (clause->hearsay || clause->rumour || clause->forecast)
		return SAY_HEARSAY;
	if (figure->share && is_of_level(tokens, figure->after))
		return SAY_CONFLICT;
	if (lead->about)
		return SAY_ABOUT;
	return clause->none_of ? SAY_NONE_OF : SAY_COUNT;
}

/* A comparator by the words around it; the rows are in order of how surely they speak. */
static struct verdict judge_target(const struct tokens *tokens, struct clause *clause, const struct figure *figure,
				   const struct lead *lead)
{
	enum say_id doubt = doubt_of(tokens, clause, figure, lead);
	struct verdict verdict;
	bool near = lead->far != LEX_NONE;

	if (doubt != SAY_COUNT)
		return verdict_unsure(doubt);
	if (figure->more || figure->fewer || figure->fresh) {
		verdict = judge_change(clause, figure, lead, !figure->fewer, figure->first, figure->after);
		if (figure->fresh && verdict.role == ROLE_TARGET)
			verdict.say = SAY_NEW_ONES;
		return figure->fresh && lead->bound == LEX_NONE && !clause->deed && !lead->be && !near &&
				       lead->at > clause->start
			       ? verdict_plain(ROLE_IGNORED)
			       : verdict;
	}
	if (figure->beside)
		return verdict_unsure(SAY_BESIDE);
	if (figure->plus)
		return judge_change(clause, figure, lead, true, figure->first, figure->after);
	if (is_noun_of_direction(tokens, figure->after) && figure_is_share(figure))
		return judge_change(clause, figure, lead, lead_is_up(tokens, figure->after), figure->after,
				    figure->after + 1);
	if ((lead->prep == LEX_DOWN_TO || lead->prep == LEX_UP_TO) && is_on(tokens, lead->at) &&
	    is_of_places(tokens, clause, figure))
		return verdict_plain(ROLE_PART);
	if (lead->prep == LEX_DOWN_TO || lead->prep == LEX_UP_TO)
		return judge_level(tokens, clause, figure, lead, lead->prep == LEX_UP_TO, lead->at);
	if (clause->has_direction) {
		verdict = judge_direction(tokens, clause, figure, lead);
		if (verdict.role != ROLE_IGNORED)
			return verdict;
	}
	if (lead->prep == LEX_FROM) {
		verdict = verdict_plain(ROLE_IGNORED);
		verdict.start = true;
		return verdict;
	}
	if (lead->bound != LEX_NONE && !is_done_by(tokens, lead) && !is_met_with(tokens, clause, figure, lead) &&
	    (lead->prep == LEX_WITH || (lead->prep == LEX_OF && !figure->share && !lead->english)))
		return verdict_plain(ROLE_PART);
	if (figure->unit.id == UNIT_POINTS && (lead->bound != LEX_NONE || figure->or_more || figure->or_less))
		return verdict_unsure(SAY_NO_DIRECTION); /* points are a change, and no word says which way */
	if (lead->bound != LEX_NONE)
		return judge_bound(clause, figure, lead, lead->bound, lead->bound_at);
	if (figure->or_more || figure->or_less)
		return judge_or(tokens, clause, figure, lead);
	if (lead->prep == LEX_WITH && !near)
		return verdict_plain(ROLE_PART);
	if (near)
		return judge_bound(clause, figure, lead, tokens->items[clause->bound].lex, clause->bound);
	return judge_bare(tokens, clause, figure, lead);
}

/* "10 % eller 5 mio. kr.", "højst 10 minutter på hverdage og 20 minutter i weekenden"; but "3 måneder efter kurset" */
static bool is_beside(const struct tokens *tokens, const struct figure *figure, const struct lead *lead)
{
	const struct token *before = lead->at ? &tokens->items[lead->at - 1] : NULL;

	if (!before || (figure_is_time(figure) && lex_at(tokens, figure->after) == LEX_AFTER))
		return false;
	return before->lex == LEX_AND || before->lex == LEX_COMMA || before->lex == LEX_BUT ||
	       strcmp(before->folded, "eller") == 0 || strcmp(before->folded, "or") == 0;
}

struct verdict figure_judge(const struct tokens *tokens, struct clause *clause, const struct figure *figure)
{
	struct lead lead = lead_read(tokens, clause, figure);
	enum role role = judge_trap(tokens, clause, figure, &lead);
	struct verdict verdict;

	if (lead.bound == LEX_NONE && clause->has_bound && figure->first - clause->bound <= FAR)
		lead.far = tokens->items[clause->bound].lex;
	verdict = role == ROLE_TARGET ? judge_target(tokens, clause, figure, &lead) : verdict_plain(role);
	verdict.left = lead.prep == LEX_SAME || (role == ROLE_TARGET && verdict.role == ROLE_IGNORED &&
						 !verdict.start && is_beside(tokens, figure, &lead));
	verdict.prep = lead.prep;
	verdict.modifies = lead.modifies;
	verdict.aside = clause->open;
	verdict.asked = clause->counts && clause->asked;
	verdict.modal = clause->modal;
	judge_fact(tokens, clause, figure, &lead, &verdict);
	verdict.opens = clause->open && lead.at == clause->limit && figure->unit.id != UNIT_NONE;
	if (role == ROLE_PART && !clause->relative && !clause->condition && figure_is_time(figure) &&
	    (lead.prep == LEX_WITHIN || lead.prep == LEX_BY || lead.prep == LEX_BEFORE ||
	     (lead.prep == LEX_IN && lead.bound == LEX_BELOW) || (lead.prep == LEX_AFTER && lead.bound == LEX_MAX))) {
		verdict.comparator = CMP_AT_MOST;
		verdict.stated = lead.bound == LEX_MAX && clause->modal;
		verdict.mark_first = lead.bound_at;
		verdict.mark_after = lead.bound_at + verdict.stated;
	}
	return verdict;
}
