/* SPDX-License-Identifier: MPL-2.0 */
/* One target of those that were found in a sentence, or the reason why none is given. */
#include "suggest_grammar.h"

static bool has_between(const struct tokens *tokens, size_t from, size_t to, enum lex first, enum lex second)
{
	for (size_t i = from; i < to; i++)
		if (tokens->items[i].lex == first || tokens->items[i].lex == second ||
		    tokens->items[i].lex == LEX_STOP_SIGN)
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

		if (!share && other->figure.share &&
		    (i == 0 || other->verdict.prep == LEX_IN || other->verdict.prep == LEX_FOR)) {
			share = other;
			for (size_t k = 0; k < i; k++)
				scan_drop(scan, &scan->targets[k]);
		} else if (share && !is_share &&
			   !has_between(scan->tokens, share->figure.after, other->figure.first, LEX_AND, LEX_BUT)) {
			scan_drop(scan, other);
		}
	}
}

static size_t kept_targets(const struct scan *scan, const struct candidate *kept[TARGETS_MAX])
{
	size_t count = 0;

	for (size_t i = 0; i < scan->target_count; i++)
		if (!scan->targets[i].dropped)
			kept[count++] = &scan->targets[i];
	return count;
}

void scan_give_up(struct scan *scan, enum say_id say, const char *first, const char *second)
{
	struct reading *reading = scan->reading;

	reading->comparator = CMP_NONE;
	reading->reason = (struct remark){ say, { first, second, NULL } };
}

/* "… og erfaringerne er evaluerede": a deed beside the figure. */
static void look_for_second_deed(struct scan *scan, size_t from)
{
	const struct tokens *tokens = scan->tokens;

	for (size_t i = from; i < tokens->count && tokens->items[i].lex != LEX_STOP_SIGN; i++) {
		if (tokens->items[i].lex != LEX_AND)
			continue;
		for (size_t k = i + 1; k < tokens->count && k < i + 6; k++) {
			if (tokens->items[k].lex == LEX_AND || tokens->items[k].lex == LEX_COMMA ||
			    tokens->items[k].lex == LEX_STOP_SIGN || tokens->items[k].lex == LEX_FIGURE)
				break;
			if (tokens->items[k].lex == LEX_DEED) {
				scan_remark(scan, SAY_SECOND, scan_span_text(scan, tokens_span(tokens, i + 1, k + 1)),
					    NULL, NULL);
				return;
			}
		}
	}
}

static void say_of_target(struct scan *scan, const struct candidate *target)
{
	const struct figure *figure = &target->figure;
	const char *text =
		scan_span_text(scan, tokens_span(scan->tokens,
					    target->verdict.mark_first < figure->first ? target->verdict.mark_first
										       : figure->first,
					    figure->after));

	if (target->verdict.say != SAY_COUNT)
		scan_remark(scan, target->verdict.say, text, NULL, NULL);
	if (figure->whole && 10000 % figure->whole)
		scan_remark(scan, SAY_ROUNDED, scan_figure_text(scan, figure), NULL, NULL);
	if (figure->short_range) {
		struct out low, high;

		out_memory(&low, scan->arena);
		out_memory(&high, scan->arena);
		put_plain(&low, &figure->low, KK_LANG_DA);
		put_plain(&high, &figure->high, KK_LANG_DA);
		scan_remark(scan, SAY_SHORT_RANGE, scan_figure_text(scan, figure), out_text(&low), out_text(&high));
	}
	if (scan->has_part)
		scan_remark(scan, SAY_PART_OF, scan_span_text(scan, scan->part), NULL, NULL);
}

static void set_spans(struct scan *scan, const struct candidate *target)
{
	const struct tokens *tokens = scan->tokens;
	const struct figure *figure = &target->figure;
	struct reading *reading = scan->reading;
	size_t value_after = figure->unit_first > figure->first ? figure->unit_first : figure->after;

	if (target->verdict.mark_after > target->verdict.mark_first)
		reading->spans[SPAN_COMPARATOR] =
			tokens_span(tokens, target->verdict.mark_first, target->verdict.mark_after);
	if (figure->range && figure->high_at) {
		reading->spans[SPAN_VALUE_HIGH] = tokens_span(tokens, figure->high_at, figure->high_at + 1);
		value_after = figure->first + 1;
	} else if (!figure->whole && !figure->unit_first) {
		value_after = figure->first + 1;
	}
	reading->spans[SPAN_VALUE] = tokens_span(tokens, figure->first, value_after);
	if (figure->unit_first)
		reading->spans[SPAN_UNIT] = tokens_span(tokens, figure->unit_first, figure->unit_first + 1);
	if (figure->unit.id == UNIT_OTHER && figure->unit_first)
		reading->spans[SPAN_UNIT] = (struct text_span){
			tokens->items[figure->unit_first].start,
			tokens->items[figure->after - 1 - (figure->or_more || figure->or_less)].end
		};
	if (scan->has_part)
		reading->spans[SPAN_THRESHOLD] = scan->part;
}

/* At most a third is written a little above it, at least a third a little below. */
static struct num rounded(const struct figure *figure, enum comparator comparator)
{
	struct num num = figure->low;

	if (figure->whole && 10000 % figure->whole && comparator == CMP_AT_MOST)
		num.n++;
	return num;
}

/* A figure of another kind than the target is something else than where it starts from. */
static bool baseline_fits(const struct reading *reading)
{
	bool is_change = reading->comparator == CMP_INCREASE || reading->comparator == CMP_DECREASE;
	const struct quantity target = { reading->value, reading->unit };
	struct ratio value;

	if (is_change)
		return reading->unit.id == UNIT_PERCENT || difference_in(&target, &reading->baseline.unit, &value);
	return quantity_in(&reading->baseline, &reading->unit, &value);
}

static void settle_baseline(struct reading *reading)
{
	if (!reading->has_baseline)
		return;
	if (reading->baseline.unit.id == UNIT_NONE)
		reading->baseline.unit = reading->unit;
	if (baseline_fits(reading))
		return;
	reading->has_baseline = false;
	if (!reading->baseline_date.year)
		reading->spans[SPAN_BASELINE] = (struct text_span){ 0, 0 };
}

static void settle(struct scan *scan, const struct candidate *target)
{
	struct reading *reading = scan->reading;

	reading->comparator = target->verdict.comparator;
	reading->value = rounded(&target->figure, reading->comparator);
	reading->high = target->figure.high;
	reading->unit = target->figure.unit;
	reading->loose_kind = target->figure.fresh;
	reading->rounded = target->figure.whole && 10000 % target->figure.whole;
	set_spans(scan, target);
	say_of_target(scan, target);
	settle_baseline(reading);
	if (reading->comparator == CMP_INCREASE || reading->comparator == CMP_DECREASE)
		return;
	if (!reading->has_baseline && scan->from_period) {
		reading->baseline_date = (struct date){ 0, 0, 0 };
		reading->spans[SPAN_BASELINE] = (struct text_span){ 0, 0 };
	}
}

static bool is_same_kind(const struct candidate *a, const struct candidate *b)
{
	return a->verdict.comparator == b->verdict.comparator && unit_same(&a->figure.unit, &b->figure.unit);
}

/* Targets side by side are goals of their own; where they may be steps of one, nobody can tell. */
static void choose_among(struct scan *scan, const struct candidate *const *kept, size_t count)
{
	const struct candidate *first = kept[0], *second = count > 1 ? kept[1] : &scan->targets[TARGETS_MAX - 1];
	bool apart = has_between(scan->tokens, first->figure.after, second->figure.first, LEX_AND, LEX_BUT) ||
		     has_between(scan->tokens, first->figure.after, second->figure.first, LEX_COMMA, LEX_COMMA);

	if (scan->too_many || !apart || !first->verdict.stated || !second->verdict.stated ||
	    (is_same_kind(first, second) && scan->deadlines)) {
		scan_give_up(scan, SAY_SEVERAL, scan_figure_text(scan, &first->figure),
			     scan_figure_text(scan, &second->figure));
		return;
	}
	settle(scan, first);
	scan->reading->has_second = true;
	for (size_t i = 1; i < count; i++)
		scan_remark(scan, SAY_SECOND, scan_figure_text(scan, &kept[i]->figure), NULL, NULL);
}

/* "Alle skoler har en strategi" */
static void settle_all(struct scan *scan)
{
	struct candidate all = {
		.figure = { .first = scan->all, .after = scan->all + 1, .share = true, .low = { 100, 0 } }
	};

	all.figure.unit = unit_parse(scan->arena, "%", 1);
	all.verdict =
		(struct verdict){ .role = ROLE_TARGET, .comparator = CMP_AT_LEAST, .stated = true, .say = SAY_COUNT };
	settle(scan, &all);
}

static bool is_article(const struct token *token)
{
	return token->lex == LEX_ARTICLE || token->lex == LEX_ONE || token->lex == LEX_NEW;
}

/* Something single that is done or not: "der udarbejdes en politik", "evalueringen er gennemført". */
static bool is_deed(const struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;

	if (!scan->has_deed || scan->has_vague || scan->has_counts || scan->has_kept || scan->has_part ||
	    scan->has_unsure || scan->clause.negated)
		return false;
	for (size_t i = 0; i < tokens->count; i++) {
		if (tokens->items[i].lex == LEX_EVERY || tokens->items[i].lex == LEX_PER)
			return false;
		if (tokens->items[i].lex != LEX_DEED)
			continue;
		for (size_t k = i + 1; k < tokens->count && k <= i + 2; k++)
			if (is_article(&tokens->items[k]))
				return true;
		return tokens->items[0].lex == LEX_ARTICLE;
	}
	return false;
}

static void settle_without_figure(struct scan *scan)
{
	struct reading *reading = scan->reading;

	if (scan->has_unsure) {
		scan_give_up(scan, scan->unsure.verdict.say, scan_figure_text(scan, &scan->unsure.figure), NULL);
	} else if (is_deed(scan)) {
		reading->comparator = CMP_DONE;
	} else if (scan->has_part) {
		scan_give_up(scan, SAY_NOT_A_TARGET, scan_span_text(scan, scan->part), NULL);
		reading->spans[SPAN_THRESHOLD] = scan->part;
	} else {
		scan_give_up(scan,
			     scan->has_kept     ? SAY_KEPT
			     : scan->has_counts ? SAY_COUNTS
						: SAY_NO_FIGURE,
			     NULL, NULL);
	}
}

void scan_choose(struct scan *scan)
{
	const struct candidate *kept[TARGETS_MAX];
	size_t count;

	drop_measures(scan);
	if (scan->has_all && scan->target_count && figure_is_time(&scan->targets[0].figure))
		scan_drop(scan, &scan->targets[0]);
	count = kept_targets(scan, kept);
	if (scan->has_all && count) {
		scan_give_up(scan, SAY_ALL_OR, scan_figure_text(scan, &kept[0]->figure), NULL);
	} else if (scan->has_all && (!scan->has_unsure || scan->unsure.figure.first < scan->all)) {
		settle_all(scan);
	} else if (!count) {
		settle_without_figure(scan);
	} else {
		if (scan->has_unsure)
			scan_remark(scan, SAY_OTHER_FIGURE, scan_figure_text(scan, &scan->unsure.figure), NULL, NULL);
		if (count > 1 || scan->too_many) { /* of too many, all but one may have been dropped */
			choose_among(scan, kept, count);
		} else {
			settle(scan, kept[0]);
			look_for_second_deed(scan, kept[0]->figure.after);
		}
	}
}
