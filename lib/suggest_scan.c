/* SPDX-License-Identifier: MPL-2.0 */
/* What the words of a sentence do to those that follow: what waits for a figure, and what ends the wait. */
#include "suggest_grammar.h"

struct text_span tokens_span(const struct tokens *tokens, size_t first, size_t after)
{
	return (struct text_span){ tokens->items[first].start, tokens->items[after - 1].end };
}

const char *scan_span_text(const struct scan *scan, struct text_span span)
{
	return arena_text(scan->arena, scan->reading->text + span.start, span.end - span.start);
}

const char *scan_figure_text(const struct scan *scan, const struct figure *figure)
{
	return scan_span_text(scan, tokens_span(scan->tokens, figure->first, figure->after));
}

void scan_remark(struct scan *scan, enum say_id say, const char *first, const char *second, const char *third)
{
	struct reading *reading = scan->reading;

	if (reading->remark_count < REMARKS_MAX)
		reading->remarks[reading->remark_count++] = (struct remark){ say, { first, second, third } };
}

static void new_clause(struct clause *clause, size_t at)
{
	clause->limit = at + 1;
	clause->has_bound = clause->negated = false;
}

static void new_sentence(struct scan *scan, size_t at)
{
	scan->clause = (struct clause){ .start = at + 1, .limit = at + 1, .looked = scan->clause.looked };
	scan->last_after = 0;
	scan->has_from = false;
}

/* "borgere, der venter" is about some of them; "der gennemføres" about nothing. */
static bool is_relative(const struct tokens *tokens, size_t at)
{
	const struct token *before = at ? &tokens->items[at - 1] : NULL;
	size_t size;

	if (!before || before->lex == LEX_STOP_SIGN || (before->lex >= LEX_MUST && before->lex <= LEX_BUT) ||
	    before->lex == LEX_DEED || before->lex == LEX_STOP || before->lex == LEX_IF || before->lex == LEX_DOWN ||
	    before->lex == LEX_UP)
		return false;
	size = before->lex == LEX_NONE ? before->end - before->start : 0;
	return size < 3 || tokens->text[before->end - 1] != 's' || tokens->text[before->end - 2] != 'e';
}

/* A conjunction or comma ends what a bound or a negation governs. */
static void see_break(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;

	switch (lex) {
	case LEX_STOP_SIGN:
		if (!clause->open) /* "(2010: 72 %)" */
			new_sentence(scan, at);
		break;
	case LEX_COMMA: case LEX_BUT:
		new_clause(clause, at);
		clause->relative = clause->condition = clause->none_of = false;
		break;
	case LEX_AND:
		new_clause(clause, at);
		break;
	case LEX_OPEN:
		clause->open = true;
		clause->limit = at + 1;
		clause->open_base =
			lex_at(scan->tokens, at + 1) == LEX_NOW || lex_at(scan->tokens, at + 1) == LEX_COMPARED ||
			(lex_at(scan->tokens, at + 1) == LEX_FIGURE && scan->tokens->items[at + 1].value >= 1900 &&
			 scan->tokens->items[at + 1].value < 2200);
		break;
	case LEX_CLOSE:
		clause->open = clause->open_base = false;
		clause->limit = at + 1;
		break;
	default:
		break;
	}
}

/* What waits for a figure. */
static void see_governor(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;

	switch (lex) {
	case LEX_MIN: case LEX_MAX: case LEX_ABOVE: case LEX_BELOW:
		if (lex == LEX_MIN || lex == LEX_MAX ||
		    scan->tokens->items[at].end - scan->tokens->items[at].start > 8) {
			clause->has_bound = true;
			clause->bound = at;
		}
		break;
	case LEX_UP: case LEX_RISE: case LEX_DOWN: case LEX_DROP:
		if (!clause->relative) {
			clause->has_direction = true;
			clause->direction = at;
		}
		break;
	case LEX_NOT:
		clause->negated = true;
		clause->negation = at;
		break;
	case LEX_COMPARED:
		clause->compared = at + 1;
		break;
	case LEX_NONE_OF:
		clause->none_of = true;
		break;
	default:
		break;
	}
}

void scan_drop(struct scan *scan, struct candidate *candidate)
{
	candidate->dropped = true;
	if (!scan->has_part)
		scan->part = tokens_span(scan->tokens, candidate->figure.first, candidate->figure.after);
	scan->has_part = true;
}

/* "Andelen af borgere med BMI over 30 skal …": what stands in front of the verb says what is counted. */
static void drop_subject(struct scan *scan)
{
	for (size_t i = 0; scan->clause.counts && i < scan->target_count; i++)
		if (scan->targets[i].figure.first >= scan->clause.start && !scan->targets[i].figure.share &&
		    scan->targets[i].verdict.comparator != CMP_INCREASE &&
		    scan->targets[i].verdict.comparator != CMP_DECREASE)
			scan_drop(scan, &scan->targets[i]);
}

void scan_word(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;
	enum lex before = at ? lex_at(scan->tokens, at - 1) : LEX_STOP_SIGN;

	switch (lex) {
	case LEX_REL:
		clause->relative |= is_relative(scan->tokens, at);
		break;
	case LEX_IF:
		clause->condition = true;
		break;
	case LEX_MUST: case LEX_MAY:
		if (!clause->relative || before != LEX_REL)
			drop_subject(scan);
		clause->relative &= before == LEX_REL;
		clause->may |= lex == LEX_MAY;
		break;
	case LEX_SCALE:
		clause->scale = true;
		break;
	case LEX_DEED:
		clause->deed = scan->has_deed = true;
		break;
	case LEX_KEEP:
		scan->has_kept = true;
		break;
	case LEX_COUNTS:
		clause->counts = scan->has_counts = true;
		break;
	case LEX_BETTER: case LEX_MORE: case LEX_FEWER:
	case LEX_UP: case LEX_DOWN: case LEX_RISE: case LEX_DROP:
		scan->has_vague = true;
		break;
	default:
		break;
	}
	see_break(scan, lex, at);
	see_governor(scan, lex, at);
}

/* "Alle skoler har …": not "for alle", and not "alle dage". */
void scan_all(struct scan *scan, size_t at)
{
	const struct tokens *tokens = scan->tokens;
	const struct token *before = at > scan->clause.start ? &tokens->items[at - 1] : NULL;
	size_t size = before ? before->end - before->start : 0;
	bool passive = before && before->lex == LEX_NONE && size > 3 && tokens->text[before->end - 1] == 's' &&
		       tokens->text[before->end - 2] == 'e';

	if (scan->has_all || scan->clause.relative || scan->clause.negated || scan->clause.condition ||
	    scan->target_count)
		return;
	if (before && before->lex != LEX_MUST && before->lex != LEX_BE && before->lex != LEX_DEED &&
	    before->lex != LEX_COMMA && before->lex != LEX_STOP && !passive)
		return;
	scan->has_all = true;
	scan->all = at;
}
