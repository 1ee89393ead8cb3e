/* SPDX-License-Identifier: MPL-2.0 */
/* What the words of a sentence say of it as they are met: one at a time, from the first to the last. */
#include <string.h>

#include "suggest/dictionary.h"
#include "suggest/figure.h"

/* Behind the point that belongs to a shortened word: "min.", "mio. kr." */
static uint32_t end_of(const struct tokens *tokens, const struct token *token)
{
	static const char *const shortened[] = { "min", "sek", "kr", "pct", "mio", "mia", "stk", "tkr" };

	for (size_t i = 0; token->end < tokens->size && tokens->text[token->end] == '.' && i < COUNT(shortened); i++)
		if (strcmp(token->folded, shortened[i]) == 0)
			return token->end + 1;
	return token->end;
}

struct text_span tokens_span(const struct tokens *tokens, size_t first, size_t after)
{
	return (struct text_span){ tokens->items[first].start, end_of(tokens, &tokens->items[after - 1]) };
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
	for (size_t i = 0; i < scan->target_count; i++) {
		struct candidate *target = &scan->targets[i];

		if ((scan->clause.counts || (target->verdict.modifies && target->figure.first >= scan->clause.limit)) &&
		    target->figure.first >= scan->clause.start && !target->figure.share && !target->verdict.asked &&
		    target->verdict.comparator != CMP_INCREASE && target->verdict.comparator != CMP_DECREASE)
			scan_drop(scan, target);
	}
}

/* "pupils passed the test": what was done, and not "children placed outside the home", nor "is adopted" */
static bool is_english_past(const struct scan *scan, size_t at)
{
	const struct tokens *tokens = scan->tokens;
	const struct token *token = &tokens->items[at];

	static const char *const told[] = { "used",   "visited", "received", "attended",
					    "smoked", "voted",   "lived",    "chose" };
	const struct text_span *day = &scan->reading->spans[SPAN_DEADLINE];
	bool then = false; /* "In 2012, 45 % of the citizens used" */

	for (size_t i = 0; day->end && day->start == tokens->items[0].start && i < COUNT(told); i++)
		then |= same_bytes(token->folded, told[i]);
	return at > scan->clause.start + 1 &&
	       (then || (lex_ends_with(token->folded, "ed") && lex_at(tokens, at + 1) == LEX_ARTICLE)) &&
	       (tokens->items[at - 1].lex == LEX_NONE || tokens->items[at - 1].lex == LEX_PERSON);
}

/* "I 2009 besøgte 45 % …": the verb stands right behind the year that begins the sentence. */
static bool is_danish_past(const struct scan *scan, size_t at)
{
	const struct text_span *day = &scan->reading->spans[SPAN_DEADLINE];
	const char *word = scan->tokens->items[at].folded;

	static const char *const strong[] = { "roeg", "drak", "tog",   "skrev", "stod", "sad",
					      "saa",  "traf", "vandt", "bad",   "led",  "sov" };
	bool first = day->end && at == scan->day_after && day->start == scan->tokens->items[scan->clause.start].start;

	for (size_t i = 0; first && i < COUNT(strong); i++)
		if (same_bytes(word, strong[i]))
			return true;
	return first && (lex_ends_with(word, "ede") || lex_ends_with(word, "te"));
}

static bool is_simple_past(const struct scan *scan, size_t at)
{
	return scan->tokens->lang == KK_LANG_EN ? is_english_past(scan, at) : is_danish_past(scan, at);
}

/* "Andelen uden uddannelse skal …" is no share that shall not */
static bool is_without(const struct tokens *tokens, size_t at)
{
	return strcmp(tokens->items[at].folded, "uden") == 0 || strcmp(tokens->items[at].folded, "without") == 0;
}

#define NAMED 3 /* tokens that name the aim */

/* "Målet er nået, når", "succeskriteriet er opfyldt, hvis": on no other condition than what is aimed at */
bool scan_is_of_aim(const struct scan *scan)
{
	for (size_t i = scan->clause.start; i < scan->tokens->count && i < scan->clause.start + NAMED; i++)
		if (lex_is_aim(&scan->tokens->items[i]) ||
		    strncmp(scan->tokens->items[i].folded, "succeskriteri", 13) == 0)
			return true;
	return false;
}

/* "Målet på 80 % er nået", "måltallet på 120 er overskredet": how it went; "målet er nået, når" is another matter */
static bool is_outcome(const struct scan *scan, size_t at)
{
	static const char *const words[] = { "naaet", "overskredet", "reached", "exceeded" };

	for (size_t i = 0; scan_is_of_aim(scan) && i < COUNT(words); i++)
		if (same_bytes(scan->tokens->items[at].folded, words[i]))
			return true;
	return false;
}

#define REACHER 2 /* tokens that name who reaches */

/* "Museet når 40.000 besøgende i 2013": who stands in front, and no other verb follows; "indsatsen evalueres, når 30
 * borgere har gennemført den" */
static bool is_reaching(const struct scan *scan, size_t at)
{
	const struct tokens *tokens = scan->tokens;
	enum lex next = lex_at(tokens, at + 1);

	return same_bytes(tokens->items[at].folded, "naar") && at > scan->clause.start &&
	       at - scan->clause.start <= REACHER && scan->clause.limit == scan->clause.start &&
	       (lex_is_definite(tokens, at - 1) || same_bytes(tokens->items[at - 1].folded, "vi")) &&
	       (next == LEX_FIGURE || next == LEX_NUMBER || next == LEX_ARTICLE || lex_is_bound(next)) &&
	       !ahead_has_verb(tokens, at + 1);
}

/* "blev vedtaget", "was finally adopted" */
static bool tells_of_deed(const struct tokens *tokens, size_t at)
{
	return lex_at(tokens, at + 1) == LEX_DEED || lex_at(tokens, at + 2) == LEX_DEED;
}

/* "skal da være", and "aftale med DA" */
static bool is_no_reason(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at];
	enum lex before = at ? lex_at(tokens, at - 1) : LEX_STOP_SIGN;

	return same_bytes(token->folded, "da") && (before == LEX_MUST || before == LEX_MAY || before == LEX_BE ||
						   strncmp(tokens->text + token->start, "DA", 2) == 0);
}

/* "hvis", "når"; "selv om" */
static void see_if(struct scan *scan, size_t at)
{
	struct clause *clause = &scan->clause;

	if (is_reaching(scan, at)) {
		clause->reach = true;
	} else if (scan->tokens->items[at].value) {
		clause->given |= !is_no_reason(scan->tokens, at);
		clause->given_at = at;
	} else {
		clause->condition = !scan_is_of_aim(scan);
		clause->past &= clause->condition;
	}
}

/* "som kan", "som selv kan"; not "som venter skal" */
static bool is_verb_of_relative(const struct tokens *tokens, size_t at)
{
	const struct token *before = at ? &tokens->items[at - 1] : NULL;

	if (!before || before->lex == LEX_REL)
		return before;
	return tokens->lang == KK_LANG_DA && lex_at(tokens, at - 2) == LEX_REL && before->lex == LEX_NONE &&
	       !text_ends(before->folded, "r") && !text_ends(before->folded, "s");
}

/* Whether it is asked for, allowed, expected or told, and of whom. */
static void see_verb(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;
	enum lex before = at ? lex_at(scan->tokens, at - 1) : LEX_STOP_SIGN;

	switch (lex) {
	case LEX_REL:
		clause->relative |= clause_may_relate(scan->tokens, at);
		clause->condition |= at == clause->start && scan->tokens->lang == KK_LANG_DA &&
				     strncmp(scan->tokens->items[at].folded, "hv", 2) == 0 && /* "hvis", "hvor" */
				     !scan_is_of_aim(scan);
		break;
	case LEX_IF:
		see_if(scan, at);
		break;
	case LEX_MUST:
	case LEX_MAY:
		if (!clause->relative || !is_verb_of_relative(scan->tokens, at)) {
			drop_subject(scan);
			clause->asked = true;
		}
		clause->relative &= is_verb_of_relative(scan->tokens, at);
		clause->negated &= !is_without(scan->tokens, clause->negation);
		clause->may |= lex == LEX_MAY;
		clause->modal = true;
		clause->past = clause->rumour = clause->forecast = clause->now = false;
		scan->has_must = true;
		break;
	case LEX_BE:
	case LEX_ABOVE:
		if (before == LEX_BE && !clause->relative && is_outcome(scan, at)) {
			scan_past(scan, at);
			clause->past = true;
		}
		break;
	case LEX_HEARSAY:
		if (!scan->has_must &&
		    (before == LEX_HEARSAY || (before == LEX_ARTICLE && lex_at(scan->tokens, at - 2) == LEX_HEARSAY)))
			scan_past(scan, at); /* "stiger med 40 % ifølge prognosen" */
		clause->hearsay |= !scan->tokens->items[at].value;
		clause->rumour |= scan->tokens->items[at].value;
		scan->has_all = false;
		break;
	case LEX_UP:
	case LEX_DOWN:
		clause->forecast |= scan_is_forecast(scan, at);
		break;
	case LEX_PAST:
	case LEX_NONE:
	case LEX_DEED:
		if (before == LEX_BE || clause->relative || (lex != LEX_PAST && !is_simple_past(scan, at)))
			break;
		clause->past = true;
		scan->has_told |= lex != LEX_PAST || tells_of_deed(scan->tokens, at);
		scan_past(scan, at);
		break;
	default:
		break;
	}
}

/* "til familier", "digitale ansøgninger", "og kurser", "unge familier i 2014"; not "koster" */
static bool may_be_thing(const struct tokens *tokens, size_t at)
{
	const struct token *token = &tokens->items[at - 1];
	enum lex next = lex_at(tokens, at + 1);

	if (token->lex == LEX_PERSON && text_ends(token->folded, "e"))
		return next == LEX_STOP_SIGN || next == LEX_IN || next == LEX_BY || next == LEX_END;
	return token->lex == LEX_AND || token->lex == LEX_ARTICLE || token->lex == LEX_OPEN || token->lex == LEX_REL ||
	       (token->lex >= LEX_WITH && token->lex <= LEX_BEFORE) ||
	       (token->lex == LEX_NONE && text_ends(token->folded, "e"));
}

/* No figure follows, or "af 40 boliger er udskudt", "af 5 pladser koster 2 mio. kr.": a verb follows, and says what
 * becomes of it */
static bool is_told_on(struct scan *scan, size_t from)
{
	const struct tokens *tokens = scan->tokens;
	struct figure figure = { .after = from };

	while (from < tokens->count && lex_is_bound(tokens->items[from].lex))
		from++;
	if (from >= tokens->count || !figure_read(scan->arena, tokens, from, &figure))
		return true;
	for (size_t i = figure.after; i < tokens->count; i++) {
		enum lex lex = tokens->items[i].lex;

		if (lex == LEX_STOP_SIGN || lex == LEX_BUT) /* "heraf mindst 10 til unge" */
			return false;
		if ((lex != LEX_COMMA && lex != LEX_REL && lex_is_verb(tokens, i)) ||
		    same_bytes(tokens->items[i].folded, "kan") ||
		    ((lex == LEX_NONE || lex == LEX_STOP || lex == LEX_NOISE) &&
		     text_ends(tokens->items[i].folded, "r") && !may_be_thing(tokens, i)))
			return true;
	}
	return false;
}

/* "Etablering af 40 boliger", "oprettelse af mindst 20 fleksjob": what is done, as a noun in front of what it is done
 * to. */
static void see_deed_noun(struct scan *scan, size_t of)
{
	struct clause *clause = &scan->clause;
	const struct token *noun = of ? &scan->tokens->items[of - 1] : NULL;
	const struct row *verb;

	if (!noun || of != clause->start + 1 || noun->lex != LEX_NONE || scan->tokens->lang != KK_LANG_DA)
		return;
	verb = row_of_noun(noun->folded);
	if (is_told_on(scan, of + 1))
		return;
	clause->deed |= verb && verb->lex == LEX_DEED;
	clause->reach |= same_bytes(noun->folded, "opnaaelse");
	if (clause->deed || clause->reach)
		clause->limit = of + 1;
}

void scan_word(struct scan *scan, enum lex lex, size_t at)
{
	struct clause *clause = &scan->clause;

	switch (lex) {
	case LEX_SCALE:
		clause->scale = true;
		break;
	case LEX_OF:
		see_deed_noun(scan, at);
		break;
	case LEX_EXCEPT:
		scan->not_all = true;
		break;
	case LEX_DEED:
		clause->deed |= !clause->past; /* "was built in 1964 and has 420 pupils" */
		scan->has_deed = true;
		clause->reach |= scan->tokens->items[at].value == 1;
		break;
	case LEX_BE:
		clause->reach |= scan->tokens->items[at].value;
		break;
	case LEX_FILLER:
		scan->has_average |= scan->tokens->items[at].value;
		break;
	case LEX_KEEP:
		scan->has_kept = true;
		break;
	case LEX_NOW:
		clause->now = !scan->has_must;
		clause->now_at = at;
		break;
	case LEX_COUNTS:
		clause->counts = scan->has_counts = true;
		clause->asked = false;
		break;
	case LEX_BETTER:
	case LEX_MORE:
	case LEX_FEWER:
	case LEX_UP:
	case LEX_DOWN:
	case LEX_RISE:
	case LEX_DROP:
		scan->has_vague = true;
		break;
	default:
		break;
	}
	see_verb(scan, lex, at);
	clause_see(scan, lex, at);
}
