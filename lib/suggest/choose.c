/* SPDX-License-Identifier: MPL-2.0 */
/* One target of those that were found in a sentence, or the reason why none is given. */
#include <string.h>

#include "suggest/grammar.h"

#define SOFT 2       /* the value of "skabe" and "udvikle" */
#define STATE_NEAR 8 /* tokens in front of a figure in which "skal" would make it a target */

static size_t kept_targets(const struct scan *scan, const struct candidate *kept[TARGETS_MAX])
{
	size_t count = 0;

	for (size_t i = 0; i < scan->target_count; i++)
		if (!scan->targets[i].dropped)
			kept[count++] = &scan->targets[i];
	return count;
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

static bool is_same_kind(const struct candidate *a, const struct candidate *b)
{
	return a->verdict.comparator == b->verdict.comparator &&
	       (unit_same(&a->figure.unit, &b->figure.unit) || a->figure.unit.id == UNIT_NONE ||
		b->figure.unit.id == UNIT_NONE);
}

/* Nothing but "og må ikke være" stands between two bounds. */
static bool are_bound_together(const struct tokens *tokens, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		enum lex lex = tokens->items[i].lex;

		if (lex != LEX_AND && lex != LEX_BUT && lex != LEX_COMMA && lex != LEX_MUST && lex != LEX_MAY &&
		    lex != LEX_NOT && lex != LEX_BE && !lex_is_bound(lex))
			return false;
	}
	return true;
}

/* "mindst 60 og højst 70 %": two bounds of one figure. */
static bool join_bounds(struct scan *scan, const struct candidate *first, const struct candidate *second)
{
	struct ratio low = ratio_num(&first->figure.low), high = ratio_num(&second->figure.low);
	struct candidate both = *second;

	if (first->verdict.comparator != CMP_AT_LEAST || second->verdict.comparator != CMP_AT_MOST ||
	    figure_is_rounded(&first->figure) || figure_is_rounded(&second->figure) ||
	    (first->figure.unit.id != UNIT_NONE && !unit_same(&first->figure.unit, &second->figure.unit)) ||
	    !are_bound_together(scan->tokens, first->figure.after, second->figure.first))
		return false;
	if (ratio_cmp(&low, &high) >= 0) {
		scan_give_up(scan, SAY_CONFLICT, scan_figure_text(scan, &second->figure), NULL);
		return true;
	}
	both.figure.low = first->figure.low;
	both.figure.first = first->figure.first;
	both.figure.high = second->figure.low;
	both.figure.high_at = second->figure.first;
	both.figure.range = true;
	both.verdict.comparator = CMP_BETWEEN;
	both.verdict.mark_first = first->verdict.mark_first;
	both.verdict.mark_after = first->verdict.mark_after;
	scan_settle(scan, &both);
	return true;
}

/* "12 tilsyn, heraf mindst 4 uanmeldte" */
static bool is_part_of(const struct scan *scan, const struct candidate *first, const struct candidate *second)
{
	for (size_t i = first->figure.after; i < second->figure.first; i++)
		if (scan->tokens->items[i].lex == LEX_BUT && scan->tokens->items[i].value)
			return true;
	return false;
}

/* "det", or what the sentence begins with: "ventetiden er …, men ventetiden skal" */
static bool is_it(const struct tokens *tokens, size_t at)
{
	static const char *const words[] = { "det", "den", "de", "it", "they", "this" };

	for (size_t i = 0; at < tokens->count && i < COUNT(words); i++)
		if (same_bytes(tokens->items[at].folded, words[i]))
			return true;
	return at && at < tokens->count && same_bytes(tokens->items[at].folded, tokens->items[0].folded);
}

/* "er 5,1 % og skal", "er 5,1 %, og det skal": the same is meant; not "og medarbejdernes trivsel skal" */
static bool goes_on_of_same(const struct tokens *tokens, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		enum lex before = lex_at(tokens, i - 1);

		if (tokens->items[i].lex == LEX_MUST)
			return i == from || before == LEX_AND || before == LEX_BUT || before == LEX_COMMA ||
			       is_it(tokens, i - 1) || is_it(tokens, i + 1);
	}
	return false;
}

/* "Fraværet er 5,1 % og skal ned på 4,6 %": the first is where it starts from. */
static bool join_state(struct scan *scan, const struct candidate *first, const struct candidate *second)
{
	const struct tokens *tokens = scan->tokens;
	struct reading *reading = scan->reading;
	bool asked = second->verdict.stated || second->verdict.modal;

	if (first->verdict.stated || !asked || reading->has_baseline || first->figure.range ||
	    !unit_same(&first->figure.unit, &second->figure.unit) ||
	    !goes_on_of_same(tokens, first->figure.after, second->figure.first) ||
	    scan_has_between(tokens, first->figure.first > STATE_NEAR ? first->figure.first - STATE_NEAR : 0,
			     first->figure.first, LEX_MUST, LEX_MAY))
		return false;
	reading->has_baseline = true;
	reading->baseline = (struct quantity){ first->figure.low, first->figure.unit };
	reading->spans[SPAN_BASELINE] = tokens_span(tokens, first->figure.first, first->figure.after);
	scan_settle(scan, second);
	return true;
}

/* "Fraværet er 5,1 %. Det skal være 4,6 %": no word says which way the second is, but the first does. */
static bool settle_behind_state(struct scan *scan, const struct candidate *first)
{
	struct candidate second = scan->unsure;
	struct ratio from = ratio_num(&first->figure.low), to = ratio_num(&second.figure.low);
	int order = ratio_cmp(&to, &from);

	if (!scan->has_unsure || second.verdict.say != SAY_NO_DIRECTION || second.figure.range ||
	    second.figure.first < first->figure.first || !second.verdict.modal ||
	    !goes_on_of_same(scan->tokens, first->figure.after, second.figure.first))
		return false;
	if (order != (first->verdict.comparator == CMP_AT_LEAST ? 1 : -1)) {
		scan_give_up(scan, SAY_CONFLICT, scan_figure_text(scan, &second.figure), NULL);
		return true;
	}
	second.verdict.role = ROLE_TARGET;
	second.verdict.comparator = first->verdict.comparator;
	second.verdict.say = order > 0 ? SAY_BARE : SAY_BARE_LOW;
	return join_state(scan, first, &second);
}

/* "60 % er tilfredse, men 80 % skal være det": the second is asked for, and the first is not */
static bool is_asked_instead(const struct scan *scan, const struct candidate *first)
{
	const struct figure *second = &scan->unsure.figure;

	return scan->has_unsure && !first->verdict.stated && !first->verdict.modal &&
	       second->first > first->figure.first && unit_same(&second->unit, &first->figure.unit) &&
	       lex_at(scan->tokens, second->after) == LEX_MUST;
}

/* Targets side by side are goals of their own; where they may be steps of one, nobody can tell. */
static void choose_among(struct scan *scan, const struct candidate *const *kept, size_t count)
{
	const struct candidate *first = kept[0], *second = count > 1 ? kept[1] : &scan->targets[TARGETS_MAX - 1];
	bool apart = scan_has_between(scan->tokens, first->figure.after, second->figure.first, LEX_AND, LEX_BUT) ||
		     scan_has_between(scan->tokens, first->figure.after, second->figure.first, LEX_COMMA, LEX_COMMA);

	if (count == 2 && !scan->too_many && (join_bounds(scan, first, second) || join_state(scan, first, second)))
		return;
	if (scan->too_many || !apart ||
	    (!(first->verdict.stated && second->verdict.stated) && !is_part_of(scan, first, second)) ||
	    (is_same_kind(first, second) && scan->deadlines)) {
		scan_give_up(scan, SAY_SEVERAL, scan_figure_text(scan, &first->figure),
			     scan_figure_text(scan, &second->figure));
		return;
	}
	scan_settle(scan, first);
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
	scan_settle(scan, &all);
}

static bool is_article(const struct token *token)
{
	return token->lex == LEX_ARTICLE || token->lex == LEX_ONE || token->lex == LEX_NEW;
}

static bool has_article(const struct tokens *tokens, size_t from)
{
	for (size_t at = from; at + 1 < tokens->count && at <= from + 1; at++)
		if (is_article(&tokens->items[at]))
			return true;
	return false;
}

/* "Eleverne gennemfører en prøve" is what they do; with a deadline it is a deed */
static bool is_active(const struct token *token)
{
	return token->form && text_ends(token->folded, "r");
}

/* "Når kommunen søger, skal der udarbejdes en plan", "en ansøgning kan godkendes", "alt, der gennemføres" */
static bool is_conditional(const struct tokens *tokens, size_t deed)
{
	for (size_t i = 0; i < deed; i++) {
		const char *word = tokens->items[i].folded;

		if ((tokens->items[i].lex == LEX_IF && !tokens->items[i].value) ||
		    (i && clause_may_relate(tokens, i) && tokens->items[i].lex == LEX_REL) ||
		    (!i && (same_bytes(word, "hvis") || same_bytes(word, "hvor"))) || same_bytes(word, "kan") ||
		    same_bytes(word, "can"))
			return true;
	}
	return false;
}

/* "Kommunen har udarbejdet en plan": it is done, and neither the place nor a day says that it is to be */
static bool has_done(const struct scan *scan, size_t deed)
{
	return !scan->is_goal && !scan->reading->deadline.year && deed &&
	       same_bytes(scan->tokens->items[deed - 1].folded, "har") && !scan_names_aim(scan);
}

/* Something single that is done or not: "der udarbejdes en politik", "evalueringen er gennemført". */
static bool is_deed(const struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;
	size_t deed = 0; /* has_deed: there is one */

	if (!scan->has_deed || scan->has_told || scan->has_often || scan->has_vague || scan->has_counts ||
	    scan->has_kept || scan->has_part || scan->clause.negated || scan->clause.doubted)
		return false;
	if (tokens->items[0].lex == LEX_PERSON && !scan->reading->deadline.year)
		return false; /* "Børn tilbydes en aktivitet" goes on for as long as there are children */
	for (size_t i = 0; i < tokens->count; i++)
		if (tokens->items[i].lex == LEX_EVERY || tokens->items[i].lex == LEX_PER)
			return false; /* so many for each, or every other year */
	while (tokens->items[deed].lex != LEX_DEED)
		deed++;
	if (is_conditional(tokens, deed) || has_done(scan, deed))
		return false;
	if ((is_active(&tokens->items[deed]) || tokens->items[deed].value == SOFT) && !scan->reading->deadline.year)
		return false; /* "vi vil skabe en skole for alle" is never done */
	if (has_article(tokens, deed + 1) || (scan->day_after > deed && has_article(tokens, scan->day_after)))
		return true; /* "udarbejder en plan", "udarbejder inden udgangen af 2013 en plan" */
	if (scan->reading->deadline.year && deed && deed < 4 && lex_is_definite(tokens, 0) &&
	    (lex_at(tokens, deed - 1) == LEX_BE || lex_is_passive(&tokens->items[deed])) &&
	    (lex_at(tokens, deed + 1) == LEX_BY || lex_at(tokens, deed + 1) == LEX_END))
		return true; /* "Planen er revideret senest den 1. maj 2014", "planen revideres senest" */
	return tokens->items[0].lex == LEX_ARTICLE && tokens->items[deed - 1].lex != LEX_STOP; /* "at holde det" */
}

/* "Målet er"; and what somebody sees to, "at tilfredsheden er 90 %" */
bool scan_names_aim(const struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;

	for (size_t at = 0; at < tokens->count; at++)
		if (lex_is_aim(&tokens->items[at]) ||
		    (tokens->items[at].lex == LEX_STOP && same_bytes(tokens->items[at].folded, "at")))
			return true;
	return false;
}

/* "Svartiden er 8 uger": what is, or what is to be; only a day by which it is so tells. */
static bool is_only_told(const struct scan *scan, const struct candidate *target)
{
	return target->verdict.fact && !scan->is_goal &&
	       (!scan->reading->deadline.year || (target->verdict.decided && scan->reading->deadline_in_year)) &&
	       !scan->reading->deadline_unclear && !scan_names_aim(scan);
}

/* "70 % (2011: 45 %)", "Andel digitale: 70 % (2011: 45 %)": no verb says anything of it */
static bool stands_alone(const struct scan *scan, const struct figure *figure)
{
	return (!figure->first || lex_at(scan->tokens, figure->first - 1) == LEX_STOP_SIGN) &&
	       lex_at(scan->tokens, figure->after) == LEX_OPEN;
}

/* "Andelen er i dag 65 %, og målet er 75 %": no word says which way, but where the share starts from does. */
static bool settle_by_baseline(struct scan *scan)
{
	struct reading *reading = scan->reading;
	struct candidate target = scan->unsure;
	struct ratio from = ratio_num(&reading->baseline.num), to = ratio_num(&target.figure.low);
	int order = ratio_cmp(&to, &from);

	if (target.verdict.say != SAY_NO_DIRECTION || !reading->has_baseline || target.figure.range || !order ||
	    target.figure.unit.id != UNIT_PERCENT || !unit_same(&target.figure.unit, &reading->baseline.unit) ||
	    (!scan->has_must && !stands_alone(scan, &target.figure) && !scan_names_aim(scan)))
		return false;
	target.verdict.role = ROLE_TARGET;
	target.verdict.comparator = order > 0 ? CMP_AT_LEAST : CMP_AT_MOST;
	target.verdict.say = order > 0 ? SAY_BARE : SAY_BARE_LOW;
	scan_settle(scan, &target);
	return true;
}

static void settle_without_figure(struct scan *scan)
{
	struct reading *reading = scan->reading;

	if (scan->has_unsure && settle_by_baseline(scan))
		return;
	if (scan->has_unsure) {
		scan_give_up(scan, scan->unsure.verdict.say, scan_figure_text(scan, &scan->unsure.figure), NULL);
	} else if (is_deed(scan)) {
		reading->comparator = CMP_DONE;
	} else if (scan->has_within && (scan->has_average || scan->within.verdict.stated)) {
		/* "i gennemsnit inden for 10 dage", "inden for højst 15 minutter": the time itself is the target */
		scan->has_part = false;
		scan_settle(scan, &scan->within);
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

	scan_drop_parts(scan);
	if (scan->has_all && scan->target_count && figure_is_time(&scan->targets[0].figure))
		scan_drop(scan, &scan->targets[0]);
	count = kept_targets(scan, kept);
	if (scan->has_all && count) {
		scan_give_up(scan, SAY_ALL_OR, scan_figure_text(scan, &kept[0]->figure), NULL);
	} else if (scan->has_all && !scan->not_all && (!scan->has_unsure || scan->unsure.figure.first < scan->all)) {
		settle_all(scan);
	} else if (!count) {
		settle_without_figure(scan);
	} else if (count == 1 && !scan->too_many && is_only_told(scan, kept[0])) {
		scan_give_up(scan, SAY_HEARSAY, scan_figure_text(scan, &kept[0]->figure), NULL);
	} else if (count == 1 && scan->has_unsure && scan->unsure.verdict.say == SAY_NO_DIRECTION &&
		   scan->unsure.figure.first < kept[0]->figure.first && join_state(scan, &scan->unsure, kept[0])) {
		look_for_second_deed(scan, kept[0]->figure.after);
	} else if (count == 1 && !scan->too_many && settle_behind_state(scan, kept[0])) {
		look_for_second_deed(scan, scan->unsure.figure.after);
	} else if (count == 1 && is_asked_instead(scan, kept[0])) {
		scan_give_up(scan, SAY_SEVERAL, scan_figure_text(scan, &kept[0]->figure),
			     scan_figure_text(scan, &scan->unsure.figure));
	} else {
		if (scan->has_unsure)
			scan_remark(scan, SAY_OTHER_FIGURE, scan_figure_text(scan, &scan->unsure.figure), NULL, NULL);
		if (scan->has_aside && (scan->aside.share || unit_same(&scan->aside.unit, &kept[0]->figure.unit)))
			scan_remark(scan, SAY_OTHER_FIGURE, scan_figure_text(scan, &scan->aside), NULL, NULL);
		if (scan->has_left && kept[0]->figure.first < scan->left.first)
			scan_remark(scan, SAY_OTHER_FIGURE, scan_figure_text(scan, &scan->left), NULL, NULL);
		if (count > 1 || scan->too_many) { /* of too many, all but one may have been dropped */
			choose_among(scan, kept, count);
		} else {
			scan_settle(scan, kept[0]);
			look_for_second_deed(scan, kept[0]->figure.after);
		}
	}
}
