/* SPDX-License-Identifier: MPL-2.0 */
/* The target that was chosen, written down with its places in the text and what is to be said of it. */
#include "suggest/grammar.h"

void scan_give_up(struct scan *scan, enum say_id say, const char *first, const char *second)
{
	struct reading *reading = scan->reading;

	reading->comparator = CMP_NONE;
	reading->reason = (struct remark){ say, { first, second, NULL } };
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
	if (figure_is_rounded(figure))
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

	if (target->verdict.mark_after > target->verdict.mark_first)
		reading->spans[SPAN_COMPARATOR] =
			tokens_span(tokens, target->verdict.mark_first, target->verdict.mark_after);
	if (figure->range)
		reading->spans[SPAN_VALUE_HIGH] = tokens_span(tokens, figure->high_at,
				    figure->high_at + 1 + (lex_at(tokens, figure->high_at) == LEX_DASH));
	reading->spans[SPAN_VALUE] = tokens_span(tokens, figure->first,
						 figure->range ? figure->first + 1 +
									 (lex_at(tokens, figure->first) == LEX_DASH)
						 : figure->value_after ? figure->value_after
								       : figure->after);
	if (figure->unit_first)
		reading->spans[SPAN_UNIT] = tokens_span(tokens, figure->unit_first, figure->unit_after);
	if (scan->has_part)
		reading->spans[SPAN_THRESHOLD] = scan->part;
}

/* At most a third is written a little above it, at least a third a little below. */
static struct num rounded(const struct figure *figure, enum comparator comparator)
{
	struct num num = figure->low;

	if (figure_is_rounded(figure) && comparator == CMP_AT_MOST)
		num.n++;
	return num;
}

static bool is_relative(const struct reading *reading)
{
	return (reading->comparator == CMP_INCREASE || reading->comparator == CMP_DECREASE) &&
	       reading->unit.id == UNIT_PERCENT;
}

/* "skal fra 40 % op på 60 %" */
static void set_start(struct scan *scan, const struct candidate *target)
{
	const struct figure *start = &scan->start;
	struct reading *reading = scan->reading;
	struct ratio from = ratio_num(&start->low), to = ratio_num(&target->figure.low);
	bool up = target->verdict.comparator == CMP_AT_LEAST;
	bool level = target->verdict.prep == LEX_UP_TO || target->verdict.prep == LEX_DOWN_TO; /* "op på 7 fra 6,5" */
	/* "halveres fra 40 i 2010 til 20" */
	bool multiple = is_relative(reading) && !target->figure.unit_first && start->first == target->figure.after + 1;

	if (!scan->has_start || reading->has_baseline || start->range)
		return;
	if (!multiple && ((start->first > target->figure.first && !level) ||
			  (!up && target->verdict.comparator != CMP_AT_MOST) || (ratio_cmp(&from, &to) < 0) != up ||
			  (start->unit.id != UNIT_NONE && !unit_same(&start->unit, &target->figure.unit))))
		return;
	reading->has_baseline = true;
	reading->baseline = (struct quantity){ start->low, start->unit };
	reading->spans[SPAN_BASELINE] = tokens_span(scan->tokens, start->first, start->after);
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
	if (reading->baseline.unit.id == UNIT_NONE && !is_relative(reading)) /* "halveres fra 200" is of no unit */
		reading->baseline.unit = reading->unit;
	if (baseline_fits(reading))
		return;
	reading->has_baseline = false;
	if (!reading->baseline_date.year)
		reading->spans[SPAN_BASELINE] = (struct text_span){ 0, 0 };
}

/* "reduceres med 5 % om året og skal i 2015 være under 100": the day is of what comes behind the conjunction. */
static bool is_of_other_clause(const struct scan *scan, const struct figure *figure)
{
	const struct tokens *tokens = scan->tokens;
	size_t at = figure->after;

	while (at < tokens->count && tokens->items[at].start < scan->reading->spans[SPAN_DEADLINE].start)
		at++;
	return scan_has_between(tokens, figure->after, at, LEX_AND, LEX_BUT);
}

/* Whether the change of each year may be written as the change until the deadline. */
static bool settle_yearly(struct scan *scan, const struct figure *figure)
{
	const struct reading *reading = scan->reading;

	if (!figure_is_yearly(scan->tokens, figure))
		return true;
	if (reading->deadline.year &&
	    (!reading->deadline_in_year || reading->deadline_of_years || is_of_other_clause(scan, figure)) &&
	    !(reading->baseline_date.year && reading->deadline.year - reading->baseline_date.year <= 1)) {
		scan_give_up(scan, SAY_YEARS, scan_figure_text(scan, figure), NULL);
		return false;
	}
	scan_remark(scan, SAY_EACH_YEAR, scan_figure_text(scan, figure), NULL, NULL);
	return true;
}

/* "Kommunen modtager 40 flygtninge i 2013, og mindst halvdelen …": the year is of those, and not of what follows. */
static void drop_other_day(struct scan *scan, const struct candidate *target)
{
	const struct tokens *tokens = scan->tokens;
	struct text_span *span = &scan->reading->spans[SPAN_DEADLINE];
	size_t at = target->figure.first;

	while (at && tokens->items[at - 1].start >= span->end)
		at--;
	if (!scan->day_of_other || !span->end || at == target->figure.first ||
	    tokens->items[at].lex != LEX_COMMA || lex_at(tokens, at + 1) != LEX_AND)
		return;
	scan->reading->deadline = (struct date){ 0, 0, 0 };
	*span = (struct text_span){ 0, 0 };
}

void scan_settle(struct scan *scan, const struct candidate *target)
{
	struct reading *reading = scan->reading;
	enum comparator comparator = target->verdict.comparator;

	if ((comparator == CMP_INCREASE || comparator == CMP_DECREASE) && !settle_yearly(scan, &target->figure))
		return;

	drop_other_day(scan, target);
	reading->comparator = target->verdict.comparator;
	reading->value = rounded(&target->figure, reading->comparator);
	reading->high = target->figure.high;
	reading->unit = target->figure.unit;
	reading->loose_kind = target->figure.fresh;
	reading->rounded = figure_is_rounded(&target->figure);
	set_start(scan, target);
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
