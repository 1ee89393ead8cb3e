/* SPDX-License-Identifier: MPL-2.0 */
/* Days in their sentence: the deadline, its two readings, and the day of the baseline. */
#include <string.h>

#include "suggest/grammar.h"

#define FRIDAY 4
#define COMPARED_NEAR 3 /* tokens between "i forhold til" and its year */

const char *scan_date_text(struct arena *arena, struct date date)
{
	struct out out;

	out_memory(&out, arena);
	put_date_iso(&out, date);
	return out_text(&out);
}

static struct date day_before(struct date date)
{
	return date_from_days(date_days(date) - 1);
}

/* "inden 2015", "inden 1. januar 2015" */
static void set_before(struct scan *scan, const struct day_item *item, struct text_span span)
{
	static const enum say_id says[] = {
		[DAY_DAY] = SAY_BEFORE_DAY, [DAY_MONTH] = SAY_BEFORE_MONTH, [DAY_YEAR] = SAY_BEFORE_YEAR
	};
	struct reading *reading = scan->reading;
	struct date first = item->date;

	if (item->kind != DAY_DAY)
		first = (struct date){ first.year, item->kind == DAY_YEAR ? 1 : first.month, 1 };
	reading->either[0] = day_before(first);
	reading->either[1] = item->date;
	reading->unclear = span;
	if (item->kind == DAY_DAY)
		reading->deadline = item->date;
	reading->deadline_unclear = item->kind != DAY_DAY;
	scan_remark(scan, says[item->kind], scan_span_text(scan, span), scan_date_text(scan->arena, reading->either[0]),
		    scan_date_text(scan->arena, item->date));
}

/* "inden sommerferien 2014": it begins on the last Saturday of June, and a school year ends with that month. */
static void set_before_holiday(struct scan *scan, const struct day_item *item, struct text_span span)
{
	struct date day = item->date;

	while (date_weekday(day) != FRIDAY || day.day == item->date.day)
		day.day--;
	scan_remark(scan, SAY_BEFORE_HOLIDAY, scan_span_text(scan, span), scan_date_text(scan->arena, day),
		    scan_date_text(scan->arena, item->date));
	scan->reading->deadline = item->date;
	scan->reading->deadline_in_year = true; /* any day before it agrees */
}

static void set_deadline(struct scan *scan, const struct day_item *item)
{
	struct reading *reading = scan->reading;
	struct text_span span = tokens_span(scan->tokens, item->lead, item->after);

	if (reading->deadline_unclear || (reading->deadline.year && !reading->deadline_in_year && item->in_year))
		return;
	if (reading->deadline.year && date_cmp(reading->deadline, item->date) != 0 &&
	    (!reading->deadline_in_year || item->in_year)) {
		scan_remark(scan, SAY_TWO_DEADLINES, scan_date_text(scan->arena, reading->deadline),
			    scan_date_text(scan->arena, item->date), NULL);
		scan->deadlines++;
		return;
	}
	reading->spans[SPAN_DEADLINE] = span;
	if (item->holiday) {
		set_before_holiday(scan, item, span);
		return;
	}
	if (item->role == DAY_BEFORE || item->loose)
		set_before(scan, item, span);
	if (item->role == DAY_BEFORE)
		return;
	reading->deadline = item->date;
	reading->deadline_in_year = item->in_year;
	reading->deadline_of_years = item->years;
}

static void set_baseline_date(struct scan *scan, const struct day_item *item)
{
	struct reading *reading = scan->reading;
	struct text_span span = tokens_span(scan->tokens, item->lead, item->after);

	if (reading->baseline_date.year)
		return;
	reading->baseline_date = item->date;
	if (!reading->spans[SPAN_BASELINE].end)
		reading->spans[SPAN_BASELINE] = span;
	else if (span.start >= reading->spans[SPAN_BASELINE].end)
		reading->spans[SPAN_BASELINE].end = span.end;
}

/* "Udgangspunkt, 2011: 65 %. Mål, 2014: 72 %": the last one tells */
static bool is_year_ahead(const struct scan *scan, size_t from)
{
	struct day_item item;

	for (size_t i = from; i < scan->tokens->count; i++)
		if ((scan->tokens->items[i].lex == LEX_FIGURE || scan->tokens->items[i].lex == LEX_DATE) &&
		    day_read(scan->tokens, i, &item) && item.date.year)
			return true;
	return false;
}

/* "4. kvartal 2012: …", "Mål 2013: …", "Antal besøg, 2013: …" */
static bool is_heading(const struct scan *scan, const struct day_item *item)
{
	const struct token *behind = &scan->tokens->items[item->after];
	size_t start = scan->clause.start;

	return item->role == DAY_OTHER && item->date.year && item->after < scan->tokens->count &&
	       behind->lex == LEX_STOP_SIGN && scan->tokens->text[behind->start] == ':' &&
	       (item->first == start ||
		(lex_at(scan->tokens, item->first - 1) == LEX_COMMA && !is_year_ahead(scan, item->after)) ||
		(item->first <= start + 2 &&
		 (lex_at(scan->tokens, start) == LEX_NOISE || lex_is_aim(&scan->tokens->items[start]))));
}

/* "Målet for 2013 er", "the target for 2014 is that" */
static bool is_of_aim(const struct scan *scan, const struct day_item *item)
{
	enum lex next = lex_at(scan->tokens, item->after);

	return item->role == DAY_OTHER && item->date.year && item->lead > scan->clause.start &&
	       lex_at(scan->tokens, item->lead) == LEX_FOR && (next == LEX_BE || next == LEX_MUST) &&
	       lex_is_aim(&scan->tokens->items[item->lead - 1]);
}

/* "til 12.500 (2012)": the day of a level; of a change it is where that starts from */
static bool is_of_level(const struct scan *scan, const struct day_item *item)
{
	enum comparator comparator =
		scan->target_count ? scan->targets[scan->target_count - 1].verdict.comparator : CMP_NONE;

	return scan->clause.open && (item->first == item->lead || item->weak) && scan->last_role == ROLE_TARGET &&
	       scan->last_after + 1 == item->lead && lex_at(scan->tokens, item->after) == LEX_CLOSE &&
	       comparator != CMP_INCREASE && comparator != CMP_DECREASE;
}

/* "Mindst 50 % økologi (2015)": the year of a level, most likely, and not of where it starts from */
static bool is_alone(const struct scan *scan, const struct day_item *item)
{
	enum comparator comparator =
		scan->target_count ? scan->targets[scan->target_count - 1].verdict.comparator : CMP_NONE;

	return scan->last_role == ROLE_TARGET && lex_at(scan->tokens, item->after) == LEX_CLOSE &&
	       lex_at(scan->tokens, item->lead - 1) == LEX_OPEN &&
	       (comparator == CMP_AT_LEAST || comparator == CMP_AT_MOST);
}

/* Beside "fra 11.800 (2010)" it is the deadline; alone it may also say when so much was measured. */
void scan_day_of_level(struct scan *scan)
{
	const struct reading *reading = scan->reading;

	if (scan->of_level.date.year && reading->has_baseline &&
	    (!reading->baseline_date.year || date_cmp(reading->baseline_date, scan->of_level.date) < 0))
		set_deadline(scan, &scan->of_level);
}

/* "(fra 70 %, 2010)" */
static bool is_behind_start(const struct scan *scan, const struct day_item *item)
{
	return scan->clause.open && item->first == item->lead && scan->last_role == ROLE_BASELINE &&
	       scan->last_after + 1 == item->first && lex_at(scan->tokens, scan->last_after) == LEX_COMMA &&
	       lex_at(scan->tokens, item->after) == LEX_CLOSE;
}

/* "i 2012 og 2013", "i 2012, 2013 og 2014": the last one ends it */
static bool goes_on(const struct scan *scan, const struct day_item *item)
{
	const struct reading *reading = scan->reading;
	enum lex before = item->first ? lex_at(scan->tokens, item->first - 1) : LEX_NONE;

	return item->role == DAY_OTHER && item->kind == DAY_YEAR && item->first == item->lead &&
	       (before == LEX_AND || before == LEX_COMMA) && scan->day_after + 1 == item->first &&
	       reading->deadline_in_year && date_cmp(reading->deadline, item->date) < 0 &&
	       reading->spans[SPAN_DEADLINE].end == scan->tokens->items[scan->day_after - 1].end;
}

static void go_on(struct scan *scan, const struct day_item *item)
{
	struct reading *reading = scan->reading;

	reading->deadline = item->date;
	reading->deadline_of_years = true;
	reading->spans[SPAN_DEADLINE].end = scan->tokens->items[item->after - 1].end;
}

/* No word says that it is by then: "i 2011", "den 3. maj 2012" */
static bool is_plain_day(const struct scan *scan, const struct day_item *item)
{
	enum lex lex = lex_at(scan->tokens, item->lead);

	return item->weak || item->lead == item->first || lex == LEX_ARTICLE ||
	       (lex == LEX_ON && item->kind == DAY_DAY);
}

/* "i 2011", "ultimo 2011", "pr. 1.1.2011", "den 1. maj 2011"; not "inden udgangen af 2011" or "senest i 2011" */
static bool is_then(const struct scan *scan, const struct day_item *item)
{
	const struct token *token = &scan->tokens->items[item->lead];

	if (token->lex == LEX_END || token->lex == LEX_START || token->lex == LEX_MID)
		return strcmp(token->folded, "inden") != 0 && strcmp(token->folded, "senest") != 0 &&
		       scan->tokens->lang == KK_LANG_DA;
	return item->weak || token->lex == LEX_PER || (item->kind == DAY_DAY && is_plain_day(scan, item));
}

/* Does the day stand behind the figure, "14 dage i 2011", or behind what it is of, "14 dage pr. medarbejder i 2011"? */
static bool is_right_behind(const struct scan *scan, size_t after, const struct day_item *item)
{
	return (after == item->lead || (lex_at(scan->tokens, after) == LEX_PER && after + 2 == item->lead)) &&
	       is_then(scan, item);
}

/* "fra 14 dage i 2011 ned på 12" */
static bool is_of_start(const struct scan *scan, const struct day_item *item)
{
	return scan->has_start && is_right_behind(scan, scan->start.after, item);
}

/* "besluttede", "som begyndte"; not "er uddannede" */
static bool is_told_verb(const struct scan *scan, size_t at)
{
	static const char *const verbs[] = { "vedtog", "adopted", "agreed", "decided" };
	const struct token *token = &scan->tokens->items[at];

	if (at && lex_at(scan->tokens, at - 1) == LEX_BE)
		return false;
	for (size_t i = 0; i < COUNT(verbs); i++)
		if (same_bytes(token->folded, verbs[i]))
			return true;
	return scan->tokens->lang == KK_LANG_DA && token->lex == LEX_NONE &&
	       (text_ends(token->folded, "ede") || (scan->clause.relative && text_ends(token->folded, "te")));
}

/* "Byrådet vedtog den 3. maj 2012, at", "elever, som begyndte i 2012", "ifølge målingen i 2011" */
static bool is_told(const struct scan *scan, const struct day_item *item)
{
	return is_plain_day(scan, item) && ((item->weak && lex_at(scan->tokens, scan->clause.start) == LEX_HEARSAY) ||
					    (item->lead > scan->clause.limit && is_told_verb(scan, item->lead - 1)));
}

/* "frist: 1. oktober 2013", "fristen er den 1. oktober 2013" */
static bool is_named(const struct scan *scan, const struct day_item *item)
{
	static const char *const words[] = { "frist", "fristen", "tidsfrist", "deadline" };
	size_t at = item->lead;
	enum lex before = at ? lex_at(scan->tokens, at - 1) : LEX_NONE;

	at -= before == LEX_STOP_SIGN || before == LEX_BE;
	for (size_t i = 0; at && item->date.year && i < COUNT(words); i++)
		if (same_bytes(scan->tokens->items[at - 1].folded, words[i]))
			return true;
	return false;
}

/* "er højst 4 %, selv om der er travlt, inden udgangen af 2014": of the target, as the reason has no figure */
static bool is_behind_reason(const struct scan *scan, const struct day_item *item)
{
	return scan->target_count && scan->last_after <= scan->clause.given_at && !is_plain_day(scan, item) &&
	       item->role == DAY_DEADLINE;
}

size_t scan_day(struct scan *scan, const struct day_item *item)
{
	bool aim = is_of_aim(scan, item), named = is_named(scan, item);
	enum day_role role = aim || named || is_heading(scan, item) ? DAY_DEADLINE : item->role;
	bool joined = role == DAY_OTHER && scan->has_from && lex_at(scan->tokens, item->first - 1) == LEX_AND &&
		      item->first - 1 == scan->from.after; /* "mellem 2010 og 2012" */
	bool taken = scan->last_role == ROLE_BASELINE && is_right_behind(scan, scan->last_after, item);

	if (goes_on(scan, item)) {
		go_on(scan, item);
		scan->day_after = item->after;
		return item->after;
	}
	scan->day_after = item->after;
	if (!item->date.year || (scan->clause.given && !is_behind_reason(scan, item)))
		return item->after; /* "1. januar", "2012-priser"; "da 5 % er gået på pension i 2012" */
	if (is_told(scan, item))
		return item->after;
	if (is_of_level(scan, item)) {
		scan->of_level = *item;
		return item->after;
	}
	if (is_of_start(scan, item)) {
		scan->from_period |= !scan->reading->baseline_date.year; /* where it is no baseline, nor is the day */
		taken = true;
	}
	taken |= (item->in_year && scan->clause.past) || is_behind_start(scan, item);
	taken |= scan->clause.open && scan->clause.open_base && item->first == item->lead && !is_alone(scan, item);
	taken |= item->weak && scan->clause.compared &&
		 item->lead - scan->clause.compared <= COMPARED_NEAR; /* "målingen i 2010" */
	if (scan->clause.open && !taken && !named && !(role == DAY_BASELINE && scan->clause.open_base))
		return item->after;
	if (taken || role == DAY_BASELINE)
		set_baseline_date(scan, item);
	else if (role == DAY_FROM) {
		scan->from = *item;
		scan->has_from = true;
	} else if (role == DAY_DEADLINE || role == DAY_BEFORE || joined) {
		if (scan->has_from && (joined || lex_at(scan->tokens, item->lead) == LEX_TO)) {
			scan->from_period = !scan->reading->baseline_date.year;
			set_baseline_date(scan, &scan->from);
		}
		scan->day_of_other = !scan->reading->deadline.year && item->weak && scan->last_after == item->lead &&
				     scan->last_role == ROLE_IGNORED;
		set_deadline(scan, item);
		scan->reading->deadline_in_year |= aim && item->kind != DAY_DAY;
		scan->plain_day = item->kind == DAY_DAY && is_plain_day(scan, item);
	}
	return item->after;
}

/* "82 % of cases were decided" */
static void drop_past_targets(struct scan *scan)
{
	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];

		if (target->dropped || target->figure.first < scan->clause.limit)
			continue;
		target->dropped = true;
		if (!scan->has_unsure)
			scan->unsure = *target;
		scan->unsure.verdict.say = SAY_HEARSAY;
		scan->has_unsure = true;
	}
}

/* "In 2011, the share was", "the share in 2011, was": the year is the clause's, though a comma stands between. */
static bool is_opening(const struct scan *scan, const struct text_span *span, size_t at)
{
	const struct tokens *tokens = scan->tokens;
	size_t limit = scan->clause.limit;

	return limit > scan->clause.start && lex_at(tokens, limit - 1) == LEX_COMMA && scan->day_after == limit - 1 &&
	       (at == limit || span->start == tokens->items[scan->clause.start].start);
}

/* "I 2010 var 78 % tilfredse": the day in front belongs to the past too. */
void scan_past(struct scan *scan, size_t at)
{
	struct reading *reading = scan->reading;
	const struct text_span *span = &reading->spans[SPAN_DEADLINE];

	drop_past_targets(scan);
	if (!reading->deadline.year || (!reading->deadline_in_year && !scan->plain_day) ||
	    reading->baseline_date.year ||
	    (span->start < scan->tokens->items[scan->clause.limit].start && !is_opening(scan, span, at)))
		return;
	if (!reading->has_baseline) { /* "er nu 45 %; i 2010 var den 40 %" */
		reading->baseline_date = reading->deadline;
		reading->spans[SPAN_BASELINE] = *span;
	}
	reading->spans[SPAN_DEADLINE] = (struct text_span){ 0, 0 };
	reading->deadline = (struct date){ 0, 0, 0 };
	reading->deadline_in_year = false;
}
