/* SPDX-License-Identifier: MPL-2.0 */
/* Figures that looked like targets, and only say what is counted once the whole sentence is known. */
#include <string.h>

#include "suggest/grammar.h"

static bool lex_has(const struct tokens *tokens, size_t from, size_t to, enum lex lex)
{
	for (size_t i = from; i < to; i++)
		if (tokens->items[i].lex == lex)
			return true;
	return false;
}

bool scan_has_between(const struct tokens *tokens, size_t from, size_t to, enum lex first, enum lex second)
{
	for (size_t i = from; i < to; i++)
		if (tokens->items[i].lex == first || tokens->items[i].lex == second ||
		    tokens->items[i].lex == LEX_STOP_SIGN)
			return true;
	return false;
}

/* "The share of pupils absent more than 10 % of the time is halved": a share of those that are counted. */
static bool is_of_counted(const struct scan *scan, const struct candidate *share, const struct candidate *next)
{
	return scan->has_counts && share->verdict.modifies &&
	       (next->verdict.comparator == CMP_INCREASE || next->verdict.comparator == CMP_DECREASE);
}

/* "i mindst 90 % og inden for 8 uger i 100 % af sagerne": two shares, and neither is measured by the other. */
static bool is_share_before(const struct scan *scan, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (scan->targets[i].figure.unit.id == UNIT_PERCENT &&
		    (scan->targets[i].verdict.prep == LEX_IN || scan->targets[i].verdict.prep == LEX_FOR))
			return true;
	return false;
}

/* "90 % af borgerne venter højst 14 dage", "højst 10 minutter i 90 % af tilfældene": the share is the target. */
static void drop_measures(struct scan *scan)
{
	struct candidate *share = NULL;

	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *other = &scan->targets[i];
		bool is_share =
			other->figure.share || (other->figure.unit.id == UNIT_PERCENT && !other->verdict.stated);

		if (i == 0 && scan->target_count > 1 && is_of_counted(scan, other, other + 1))
			continue;
		if (!share && other->figure.share && !is_share_before(scan, i) &&
		    (i == 0 || other->verdict.prep == LEX_IN || other->verdict.prep == LEX_FOR)) {
			share = other;
			for (size_t k = 0; k < i; k++)
				scan_drop(scan, &scan->targets[k]);
		} else if (share && !is_share &&
			   !scan_has_between(scan->tokens, share->figure.after, other->figure.first, LEX_AND,
					     LEX_BUT)) {
			scan_drop(scan, other);
		}
	}
}

static void drop_behind(struct scan *scan, const struct figure *head)
{
	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *other = &scan->targets[i];

		if (other->figure.first > head->first && other->figure.unit.id != UNIT_PERCENT &&
		    !scan_has_between(scan->tokens, head->after, other->figure.first, LEX_AND, LEX_BUT) &&
		    !scan_has_between(scan->tokens, head->after, other->figure.first, LEX_COMMA, LEX_COMMA))
			scan_drop(scan, other);
	}
}

/* "5 % af borgerne må vente over 8 uger": of the share nobody can tell which way, and the time is no target; "0 borgere
 * må vente over 8 uger": nobody is. */
static void drop_measured_by_head(struct scan *scan)
{
	const struct candidate *head = scan->targets;

	if (scan->has_unsure && scan->unsure.figure.share)
		drop_behind(scan, &scan->unsure.figure);
	if (scan->target_count > 1 && !head->figure.low.n && !head->verdict.stated &&
	    head->figure.unit.id == UNIT_OTHER)
		drop_behind(scan, &head->figure);
}

/* "Alle søer over 5 ha", "storrygere (over 15 cigaretter)", "alle børn mindst én gang": they say what is counted. */
static void drop_modifiers(struct scan *scan)
{
	bool other = scan->has_all;

	for (size_t i = 0; i < scan->target_count; i++) {
		const struct candidate *target = &scan->targets[i];

		other |= !target->dropped && !target->verdict.modifies && !target->verdict.aside;
	}
	for (size_t i = 0; other && i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];
		bool heads = target->verdict.modifies && (scan->has_all || i + 1 < scan->target_count) &&
			     !scan_has_between(scan->tokens, target->figure.after,
					       i + 1 < scan->target_count ? scan->targets[i + 1].figure.first
									  : target->figure.after,
					       LEX_AND, LEX_BUT);

		if (!target->dropped && (heads || target->verdict.aside))
			scan_drop(scan, target);
	}
	for (size_t i = 0; scan->has_every && i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];
		bool bare = !target->verdict.stated && target->figure.unit.id == UNIT_OTHER;

		if (!target->dropped && (bare || strncmp(target->figure.unit.folded, "gang", 4) == 0))
			scan_drop(scan, target); /* so many for each of them */
	}
}

/* "er steget med 3 procentpoint siden 2009", and nothing "skal" */
static void drop_history(struct scan *scan)
{
	for (size_t i = 0; scan->has_since && !scan->has_must && i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];

		if (target->verdict.comparator != CMP_INCREASE && target->verdict.comparator != CMP_DECREASE)
			continue;
		target->dropped = true;
		target->verdict.say = SAY_HEARSAY;
		scan->unsure = *target;
		scan->has_unsure = true;
	}
}

static bool is_asked_behind(const struct scan *scan, size_t from)
{
	for (size_t i = from; i < scan->target_count; i++)
		if (!scan->targets[i].dropped && scan->targets[i].verdict.modal)
			return true;
	return false;
}

/* "er faldet fra 12 til 9 uger og skal være højst 7": how it came to be so, and neither the target nor where that
 * starts from. */
static void drop_turned(struct scan *scan)
{
	struct reading *reading = scan->reading;

	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];

		if (target->dropped || !target->verdict.turned || !is_asked_behind(scan, i + 1))
			continue;
		target->dropped = true;
		target->verdict.say = SAY_HEARSAY;
		scan->unsure = *target;
		scan->has_unsure = true;
		reading->has_baseline = false;
		reading->spans[SPAN_BASELINE] = (struct text_span){ 0, 0 };
	}
}

/* "Andelen af elever med et fravær over 10 %": what is counted, where nothing more is said of it. */
void scan_drop_counted(struct scan *scan)
{
	for (size_t i = 0; scan->clause.counts && i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];
		size_t first = target->figure.first, from = scan->clause.start;

		if (target->verdict.modifies && !target->dropped && first >= from &&
		    lex_has(scan->tokens, from, first, LEX_WITH))
			scan_drop(scan, target);
	}
}

/* Drops the figures that only say what is measured, or what was. */
void scan_drop_parts(struct scan *scan)
{
	scan_drop_counted(scan);
	drop_measures(scan);
	drop_measured_by_head(scan);
	drop_modifiers(scan);
	drop_history(scan);
	drop_turned(scan);
}
