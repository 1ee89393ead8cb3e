/* SPDX-License-Identifier: MPL-2.0 */
/* The words directly in front of a figure, as far as they may govern it. */
#include "suggest/judge.h"

#define LEAD_MAX 8

static bool is_direction(enum lex lex)
{
	return lex == LEX_UP || lex == LEX_RISE || lex == LEX_DOWN || lex == LEX_DROP;
}

bool lead_is_up(const struct tokens *tokens, size_t at)
{
	enum lex lex = lex_at(tokens, at);

	return lex == LEX_UP || lex == LEX_RISE || lex == LEX_STOP; /* "op", in front of "fra" */
}

static bool is_prep(enum lex lex)
{
	return (lex >= LEX_WITH && lex <= LEX_BEFORE) || lex == LEX_COMPARED || lex == LEX_NOW || lex == LEX_DOWN_TO ||
	       lex == LEX_UP_TO || lex == LEX_DURING || lex == LEX_PERIOD;
}

/* false: the walk ends here */
static bool take_word(struct lead *lead, enum lex lex, size_t at)
{
	if (lex_is_bound(lex)) {
		if (lead->bound == LEX_NONE) {
			lead->bound = lex;
			lead->bound_at = at;
		}
		return true;
	}
	lead->about |= lex == LEX_APPROX;
	lead->negated |= lex == LEX_NOT;
	lead->be |= lex == LEX_BE;
	lead->must |= lex == LEX_MUST;
	if (lex == LEX_ON) { /* "på et niveau på": the walk has met no other one */
		lead->prep = LEX_ON;
		return true;
	}
	if (is_prep(lex)) {
		if (lead->prep == LEX_NONE)
			lead->prep = lex;
		return false;
	}
	if (lex == LEX_NONE_OF && lead->bound != LEX_NONE && lead->bound_at == at + 1)
		return lead->negated = true; /* "no more than" */
	return lex == LEX_APPROX || lex == LEX_NOT || lex == LEX_BE || lex == LEX_FILLER || lex == LEX_ARTICLE ||
	       lex == LEX_MUST || lex == LEX_MAY || lex == LEX_NOISE;
}

/* "klasse", "matchgruppe": a number behind it is its name */
bool lead_is_label(const struct token *token)
{
	static const char *const ends[] = { "gruppe", "klasse", "kategori", "nummer", "zone", "trin", "indikator" };

	return token->lex == LEX_LABEL || (token->lex == LEX_NONE && text_ends_in(token->folded, ends, COUNT(ends)));
}

/* "ved forsinkelse ud over 30 minutter" */
static bool is_out_over(const struct tokens *tokens, const struct clause *clause, const struct lead *lead)
{
	return lead->bound == LEX_ABOVE && lead->bound_at == lead->at && lead->at > clause->limit + 1 &&
	       same_bytes(tokens->items[lead->at - 1].folded, "ud") && lex_at(tokens, lead->at - 2) == LEX_NONE;
}

struct lead lead_read(const struct tokens *tokens, const struct clause *clause, const struct figure *figure)
{
	struct lead lead = { .prep = LEX_NONE,
			     .bound = LEX_NONE,
			     .at = figure->unit_first && figure->unit_first < figure->first ? figure->unit_first
											    : figure->first,
			     .english = tokens->lang == KK_LANG_EN };

	for (size_t i = 0; i < LEAD_MAX && lead.at > clause->limit; i++) {
		enum lex lex = tokens->items[lead.at - 1].lex;

		if (i == 0 && lead_is_label(&tokens->items[lead.at - 1]))
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
	lead.person |= lead.before == LEX_PERSON && !lead.be && !lead.must;
	lead.modifies = (lead.bound == LEX_ABOVE || lead.bound == LEX_BELOW) && lead.bound_at == lead.at &&
			(lead.before == LEX_NONE || lead.before == LEX_PERSON || lead.before == LEX_COUNTS);
	lead.modifies |= is_out_over(tokens, clause, &lead);
	lead.open_bound = lead.bound == LEX_MAX && tokens->items[lead.bound_at].value;
	lead.adjacent = is_direction(lead.before);
	return lead;
}
