/* SPDX-License-Identifier: MPL-2.0 */
/* A row of a table as a sentence: where it stands and what is aimed at, "Trivsel: 65 % (2011) – mål 72 % (2014)". */
#include <string.h>

#include "suggest/judge.h"

#define HEADING_MAX 12 /* tokens in front of the first figure */
#define THINGS_MAX 9   /* tokens of what a share is of */
#define WHEN_MAX 3     /* tokens in front of a year: "(ultimo " */

struct row_of {
	struct figure from, to;
	struct day_item from_day, to_day; /* year 0: none is named */
	size_t from_end;                  /* behind the first figure and its day */
	size_t aim;
	enum lex bound;
};

static bool may_head(const struct tokens *tokens, size_t at)
{
	enum lex lex = tokens->items[at].lex;

	return lex != LEX_UP && lex != LEX_DOWN && lex != LEX_FROM && lex != LEX_NOT && lex != LEX_NONE_OF &&
	       !lex_is_bound(lex) && !lex_is_aim(&tokens->items[at]) &&
	       (lex == LEX_COMMA || lex == LEX_REL || !lex_is_verb(tokens, at));
}

/* "Udgangspunkt 2011", "niveau 2011": the word is of the figure as well as of the year */
static bool may_lead(const struct tokens *tokens, size_t at, const struct day_item *item)
{
	enum lex lex = lex_at(tokens, item->lead);

	return item->lead >= at || lex == LEX_COMPARED || lex_is_level(&tokens->items[item->lead]);
}

/* "2011", "ultimo 2011", "(i 2011)": the token behind it, or `at` */
static size_t read_when(const struct tokens *tokens, size_t at, struct day_item *item)
{
	bool open = lex_at(tokens, at) == LEX_OPEN;
	struct day_item found;

	for (size_t first = at + open; first < tokens->count && first < at + open + WHEN_MAX; first++) {
		enum lex lex = lex_at(tokens, first);

		if (lex == LEX_FIGURE || lex == LEX_DATE || lex == LEX_MONTH) {
			if (!day_read(tokens, first, &found) || !may_lead(tokens, at, &found) || !found.date.year ||
			    tokens->items[first].compound || (open && lex_at(tokens, found.after) != LEX_CLOSE))
				return at;
			*item = found;
			return found.after + open;
		}
		if (lex != LEX_IN && lex != LEX_FOR && lex != LEX_END && lex != LEX_MID && lex != LEX_START)
			return at;
	}
	return at;
}

static bool is_level(const struct figure *figure)
{
	struct ratio low = ratio_num(&figure->low), high = ratio_num(&figure->high);

	return !figure->unclear && !figure->scale && !figure->more && !figure->fewer &&
	       (!figure->range || ratio_cmp(&low, &high) < 0);
}

/* "gruppe 3", "Skole 3", "Team 4" */
static bool is_named_so(const struct token *token)
{
	static const char *const words[] = { "skole",   "team",    "afdeling", "distrikt", "projekt",
					     "indsats", "omraade", "hold",     "enhed",    "spor" };

	return lead_is_label(token) || judge_is_one_of(token, words, COUNT(words));
}

/* A figure that is no name: "6-årige", "3. klasse", "gruppe 3" */
static bool read_figure(struct arena *arena, const struct tokens *tokens, size_t at, struct figure *figure)
{
	return at < tokens->count && figure_read(arena, tokens, at, figure) && !figure->ordinal && !figure->compound &&
	       (figure->unit.id != UNIT_NONE || !at || !is_named_so(&tokens->items[at - 1]));
}

/* "Klager: 40 (2011) – mål 20 klager (2014)"; but of a share or of days it would have been said */
static bool may_lack_unit(const struct row_of *row)
{
	return row->from.unit.id != UNIT_NONE || row->to.unit.id == UNIT_NONE || row->to.unit.id == UNIT_OTHER;
}

/* "65 % af eleverne" */
static size_t past_things(const struct tokens *tokens, size_t at)
{
	size_t end = at;

	if (lex_at(tokens, at) != LEX_OF)
		return at;
	while (end < tokens->count && end < at + THINGS_MAX && may_head(tokens, end) &&
	       tokens->items[end].lex < LEX_FIGURE &&
	       (lex_at(tokens, end) != LEX_IN || lex_at(tokens, end + 1) != LEX_FIGURE))
		end++;
	return end;
}

/* "Trivsel: 65 % (2011)", "Status 2011: 65 %" */
static bool read_start(struct arena *arena, const struct tokens *tokens, struct row_of *row)
{
	size_t at = 0, behind;

	for (; at < tokens->count && at < HEADING_MAX; at++) {
		behind = row->from_day.date.year ? at : read_when(tokens, at, &row->from_day);
		if (behind > at) {
			at = behind - (lex_at(tokens, behind) != LEX_STOP_SIGN);
			continue;
		}
		if (read_figure(arena, tokens, at, &row->from))
			break;
		if (row->from_day.date.year || !may_head(tokens, at))
			return false;
		row->from = (struct figure){ .after = 0 };
	}
	if (!row->from.after || !is_level(&row->from))
		return false;
	row->from_end = row->from.after;
	if (!row->from_day.date.year)
		row->from_end = read_when(tokens, past_things(tokens, row->from.after), &row->from_day);
	return row->from_day.date.year;
}

/* "mål 72 % (2014)", "mål 2014: mindst 72 %", to the end of the text */
static bool read_aim(struct arena *arena, const struct tokens *tokens, size_t at, struct row_of *row)
{
	enum lex sign = lex_at(tokens, at);

	if (sign != LEX_DASH && sign != LEX_COMMA && sign != LEX_STOP_SIGN && sign != LEX_SLASH && sign != LEX_SIGN)
		return false;
	row->aim = ++at;
	if (at >= tokens->count || !lex_is_aim(&tokens->items[at]))
		return false;
	at = read_when(tokens, at + 1, &row->to_day);
	at += lex_at(tokens, at) == LEX_STOP_SIGN || lex_at(tokens, at) == LEX_BE;
	row->bound = lex_at(tokens, at) == LEX_MIN || lex_at(tokens, at) == LEX_MAX ? lex_at(tokens, at) : LEX_NONE;
	at += row->bound != LEX_NONE;
	if (!read_figure(arena, tokens, at, &row->to) || !is_level(&row->to))
		return false;
	at = past_things(tokens, row->to.after);
	if (!row->to_day.date.year)
		at = read_when(tokens, at, &row->to_day);
	return at >= tokens->count || (lex_at(tokens, at) == LEX_STOP_SIGN && at + 1 == tokens->count);
}

/* Above (1) or below (-1) where it starts from; 0: neither */
static int order_of(const struct figure *from, const struct figure *to)
{
	struct ratio low = ratio_num(&from->low), high = ratio_num(from->range ? &from->high : &from->low);
	struct ratio least = ratio_num(&to->low), most = ratio_num(to->range ? &to->high : &to->low);

	return ratio_cmp(&least, &high) > 0 ? 1 : ratio_cmp(&most, &low) < 0 ? -1 : 0;
}

static struct verdict verdict_of(const struct row_of *row, int order)
{
	bool up = row->bound == LEX_NONE ? order > 0 : row->bound == LEX_MIN;
	struct verdict verdict = verdict_target(row->to.range ? CMP_BETWEEN : up ? CMP_AT_LEAST : CMP_AT_MOST,
						row->bound != LEX_NONE, row->to.first, row->to.first);

	if (row->bound == LEX_NONE && !row->to.range)
		verdict.say = up ? SAY_BARE : SAY_BARE_LOW;
	return verdict;
}

/* The way between the figures, or the one that is stated; 0 where the words in front say that the other one is good,
 * or the units differ */
static int way_of(const struct tokens *tokens, const struct row_of *row)
{
	int stated = row->bound == LEX_NONE ? 0 : row->bound == LEX_MIN ? 1 : -1;
	int order = stated ? stated : order_of(&row->from, &row->to),
	    good = tokens_direction(tokens, 0, row->from.first);

	if (order * good < 0 || (row->to.range && row->bound != LEX_NONE) ||
	    (row->from.unit.id != UNIT_NONE && !unit_same(&row->from.unit, &row->to.unit)))
		return 0;
	return order;
}

bool scan_row(struct scan *scan)
{
	const struct tokens *tokens = scan->tokens;
	struct reading *reading = scan->reading;
	struct row_of row = { .bound = LEX_NONE };
	struct candidate target;
	int way;

	if (!read_start(scan->arena, tokens, &row) || !read_aim(scan->arena, tokens, row.from_end, &row) ||
	    !may_lack_unit(&row))
		return false;
	way = way_of(tokens, &row);
	if (!way) {
		scan_give_up(scan, SAY_NO_DIRECTION, scan_figure_text(scan, &row.to), NULL);
		return true;
	}
	scan_add_baseline(scan, &row.from);
	reading->baseline_date = row.from_day.date;
	reading->spans[SPAN_BASELINE] = tokens_span(
		tokens, row.from_day.lead < row.from.first ? row.from_day.lead : row.from.first, row.from_end);
	if (row.to_day.date.year) {
		reading->deadline = row.to_day.date;
		reading->deadline_in_year = row.to_day.in_year;
		reading->spans[SPAN_DEADLINE] = tokens_span(tokens, row.to_day.lead, row.to_day.after);
	}
	target = (struct candidate){ .figure = row.to, .verdict = verdict_of(&row, way) };
	scan_settle(scan, &target);
	return true;
}
