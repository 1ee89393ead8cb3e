/* SPDX-License-Identifier: MPL-2.0 */
/* Figures in their sentence: each is judged, and kept as a target, a baseline or a part of what is measured. */
#include <string.h>

#include "suggest/grammar.h"

void scan_add_baseline(struct scan *scan, const struct figure *figure)
{
	struct reading *reading = scan->reading;

	if (reading->has_baseline || figure->range || figure->unclear)
		return;
	reading->has_baseline = true;
	reading->baseline = (struct quantity){ figure->low, figure->unit };
	reading->spans[SPAN_BASELINE] = tokens_span(scan->tokens, figure->first, figure->after);
}

static void add_target(struct scan *scan, const struct candidate *candidate)
{
	if (scan->target_count == TARGETS_MAX)
		scan->too_many = true;
	else
		scan->targets[scan->target_count++] = *candidate;
}

/* "mellem 18 og 22": two figures are one. Moves *after behind the second. */
static void join_between(struct scan *scan, struct figure *figure)
{
	const struct tokens *tokens = scan->tokens;
	enum lex before = figure->first ? lex_at(tokens, figure->first - 1) : LEX_NONE,
		 joint = lex_at(tokens, figure->after);
	size_t second = figure->after + 1 + (lex_at(tokens, figure->after + 1) == LEX_PLUS); /* "og +2 %" */
	struct figure high;

	if (before != LEX_BETWEEN || figure->range || joint != LEX_AND || second >= tokens->count ||
	    !figure_read(scan->arena, tokens, second, &high))
		return;
	figure->range = true;
	figure->high = high.low;
	figure->high_at = high.first;
	figure->compound |= high.compound;
	figure->unclear |= high.unclear;
	if (high.unit.id != UNIT_NONE) {
		figure->unit = high.unit;
		figure->unit_first = high.unit_first;
		figure->unit_after = high.unit_after;
	}
	figure->share = high.share;
	figure->after = high.after;
}

static void note_also(struct reading *reading, const struct candidate *candidate)
{
	const struct figure *figure = &candidate->figure;

	if (figure->unit.id == UNIT_NONE || figure->range || figure->unclear || candidate->verdict.start ||
	    candidate->verdict.role == ROLE_BASELINE || candidate->verdict.aside || reading->also_count == ALSO_MAX)
		return;
	reading->also[reading->also_count++] = (struct quantity){ figure->low, figure->unit };
}

/* Each where its role puts it. */
static void keep(struct scan *scan, const struct candidate *candidate)
{
	const struct figure *figure = &candidate->figure;

	switch (candidate->verdict.role) {
	case ROLE_TARGET:
		add_target(scan, candidate);
		break;
	case ROLE_BASELINE:
		scan_add_baseline(scan, figure);
		break;
	case ROLE_PART:
		if (candidate->verdict.comparator == CMP_AT_MOST && !scan->has_within && !scan->clause.doubted) {
			scan->within = *candidate;
			scan->has_within = true;
		}
		if (!scan->has_part)
			scan->part = tokens_span(scan->tokens, figure->first, figure->after);
		scan->has_part = true;
		break;
	case ROLE_UNSURE:
		if (!scan->has_unsure)
			scan->unsure = *candidate;
		scan->has_unsure = true;
		break;
	default:
		break;
	}
}

size_t scan_figure(struct scan *scan, struct figure *figure)
{
	struct candidate candidate;

	join_between(scan, figure);
	candidate =
		(struct candidate){ .figure = *figure, .verdict = figure_judge(scan->tokens, &scan->clause, figure) };
	if (scan->has_all && figure->first == scan->all + 1 && candidate.verdict.role != ROLE_TARGET)
		candidate.verdict.role = ROLE_IGNORED; /* "alle 7 skoler" */
	if (figure->range && candidate.verdict.role == ROLE_TARGET) {
		struct ratio low = ratio_num(&figure->low), high = ratio_num(&figure->high);

		if (ratio_cmp(&low, &high) >= 0) {
			candidate.verdict.role = ROLE_UNSURE;
			candidate.verdict.say = SAY_CONFLICT;
		}
	}
	if ((figure->more || figure->fewer) &&
	    (lex_at(scan->tokens, figure->after) == LEX_ABOVE || lex_at(scan->tokens, figure->after) == LEX_BELOW) &&
	    (figure->beside || lex_at(scan->tokens, figure->after + 1) == LEX_FOR))
		scan->clause.compared = figure->after + 1; /* "5 % under forbruget i 2012", "end ved målingen i 2011" */
	scan_end_move(scan, &candidate);
	scan_by_then(scan, &candidate);
	note_also(scan->reading, &candidate);
	if (candidate.verdict.start && !scan->has_start) {
		scan->start = *figure;
		scan->has_start = true;
	}
	if (candidate.verdict.left && scan->last_role == ROLE_TARGET && !scan->has_left) {
		scan->left = *figure;
		scan->has_left = true;
	}
	if (candidate.verdict.role == ROLE_IGNORED && candidate.verdict.opens && !scan->has_aside) {
		scan->aside = *figure;
		scan->has_aside = true;
	}
	keep(scan, &candidate);
	scan->clause.bounded |= candidate.verdict.role == ROLE_TARGET && candidate.verdict.stated;
	scan->last_after = figure->after;
	scan->last_role = candidate.verdict.role;
	if (candidate.verdict.role != ROLE_IGNORED && /* "må ikke på de 4 skoler være over 24" */
	    (candidate.verdict.role != ROLE_BASELINE || candidate.verdict.prep != LEX_FROM)) /* "højst fra 45 til 48" */
		scan->clause.has_bound = scan->clause.negated = false;
	return figure->after;
}

/* "er fordoblet", and nothing "skal" */
static bool is_past_form(const struct scan *scan, size_t at)
{
	return scan->tokens->lang == KK_LANG_DA && !scan->clause.modal && lex_at(scan->tokens, at - 1) == LEX_BE &&
	       scan->tokens->items[at].form && text_ends(scan->tokens->items[at].folded, "t");
}

/* "halveres", "fordobles": a change without digits. */
void scan_multiple(struct scan *scan, size_t at)
{
	const struct token *token = &scan->tokens->items[at];
	struct candidate candidate = { .figure = { .first = at, .after = at + 1 } };
	bool negated = scan->clause.negated || scan->clause.doubted;

	if (scan->clause.relative || scan->clause.condition || scan->clause.given)
		return;
	candidate.figure.low = (struct num){ token->lex == LEX_HALVE ? 50 : token->value, 0 };
	candidate.figure.unit = unit_parse(scan->arena, "%", 1);
	candidate.verdict = (struct verdict){ .role = ROLE_TARGET,
					      .say = SAY_COUNT,
					      .stated = true,
					      .turned = is_past_form(scan, at),
					      .fact = is_past_form(scan, at),
					      .mark_first = at,
					      .mark_after = at + 1,
					      .comparator = token->lex == LEX_HALVE ? CMP_DECREASE : CMP_INCREASE };
	if (scan->clause.past || scan->clause.hearsay || scan->clause.forecast)
		return;
	if (strcmp(token->folded, "det") == 0 && lex_at(scan->tokens, at + 1) == LEX_OF)
		scan->clause.compared = at + 1; /* "det dobbelte af antallet i 2011" */
	if (negated || scan->clause.none_of ||
	    (scan->clause.has_bound && scan->tokens->items[scan->clause.bound].lex == LEX_MAX)) {
		candidate.verdict.say = negated ? SAY_NEGATED : SAY_LIMITED;
		scan->unsure = candidate;
		scan->has_unsure = true;
	} else {
		add_target(scan, &candidate);
	}
}
